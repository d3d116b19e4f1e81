import Domain

/// How far an agency's chronology is, in words: by the newest version of each of its files, as far as the reader knows of
/// them.
enum ChronologyTag {
    /// - Parameter files: of the agency and, where it was asked, of its parts.
    /// - Returns: nil where there is none.
    static func of(_ files: [SubmissionSummary]) -> Tag? {
        let words = catalogue.review
        let current = files.filter(\.isCurrent)
        if current.isEmpty { return nil }
        if current.contains(where: { !$0.returns.isEmpty }) { return Tag(Wording(words.sentBack), .attention) }
        if current.contains(where: { $0.refusal != nil }) { return Tag(Wording(words.refused), .attention) }
        let shared = current.filter { $0.release?.isShared ?? false }
        if shared.isEmpty { return Tag(Wording(words.sent)) }
        if shared.count < current.count {
            return Tag(
                Wording(words.releasedPart, .number(shared.count), .number(current.count)), .underWay)
        }
        let accepted = shared.count { $0.release == .accepted }
        if accepted == 0 { return Tag(Wording(words.released), .underWay) }
        if accepted < shared.count {
            return Tag(Wording(words.acceptedPart, .number(accepted), .number(shared.count)), .underWay)
        }
        return Tag(Wording(words.accepted), .done)
    }
}

extension RequestStanding {
    /// What of it is not done yet, one thing after another, whoever is to do it.
    var stillToCome: [Wording] {
        let words = catalogue.requests
        var found: [Wording] = []
        if request.secured == nil { found.append(Wording(words.toComeSecured)) }
        if files.contains(where: { $0.isCurrent && !$0.returns.isEmpty }) { found.append(Wording(words.toComeMended)) }
        // Whoever would not know of what was sent is told of what reaches the panel alone.
        if progress == .nothing, seesAll { found.append(Wording(words.toComeSent)) }
        if progress < .released {
            found.append(Wording(request.through == nil ? words.toComeReleased : words.toComeGathered))
        }
        if progress < .accepted { found.append(Wording(words.toComeAccepted)) }
        return found
    }
}
