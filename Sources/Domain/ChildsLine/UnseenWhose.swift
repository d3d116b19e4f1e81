/// Tells of whom a "not seen" is: an entry that says of one child that he was not brought does not say it of his sister.
///
/// Only answers taken from the kind of contact or from all the words weighed together are looked at: a word of not seeing
/// stands.
struct UnseenWhose {
    let text: TextTokens
    let mentions: [CasePeople.Mention]
    let setting: AuthorSetting
    /// Whether a column of the agency's own names children.
    let hasColumn: Bool

    private static let byKind: Set<String> = [
        "contact missed or refused", "in writing", "by telephone", "on somebody else's word", ContactArbiter.weighed,
    ]

    /// Whether the words say it of somebody else, or of nobody.
    ///
    /// - Parameter others: what was found of the children of the entry.
    func isOfAnother(_ child: Int, _ seen: Inference, others: [(child: Int, seen: Inference)]) -> Bool {
        guard seen.answer == .no, seen.basis == .inferred, Self.byKind.contains(seen.rule) else { return false }
        let isWeighed = seen.rule == ContactArbiter.weighed
        let isMissed = seen.rule == "contact missed or refused"
        if isWeighed || isMissed, ParentsAppointment.isTold(text) { return true }
        let own = mentions.filter { Self.child(of: $0) == child }
        guard !own.isEmpty else {
            return isNamedOfOthers(seen.words) || isMissed && isCallToAdult
        }
        if isWeighed, own.allSatisfy(isOwner) { return true }
        let seenHere = others.filter { $0.child != child && $0.seen.answer == .yes }
        // "Kit discharged with Ada": seen, the one and the other, or neither.
        if let same = seenHere.first(where: { $0.seen.words == seen.words }), holds(same.seen.words, own) {
            return true
        }
        return isWeighed && seenHere.contains { $0.seen.rule == "described as there" } && isOfNoChild(seen.words)
            && own.contains { !isDenied($0, but: seen.words) }
    }

    private static func child(of mention: CasePeople.Mention) -> Int? {
        if case .child(let child) = mention.who { return child }
        return nil
    }

    /// Children named in some words of the text.
    private func named(in words: String) -> [CasePeople.Mention] {
        guard !words.isEmpty else { return [] }
        return mentions.filter { mention in
            Self.child(of: mention) != nil && words.holds(text.words(mention.tokens))
        }
    }

    private func isNamedOfOthers(_ words: String) -> Bool {
        !named(in: words).isEmpty && !TextTokens(words).tokens.contains { Self.siblings.contains($0.key) }
    }

    private static let siblings: Set<String> = [
        "sister", "brother", "sisters", "brothers", "sibling", "siblings", "children", "both", "all", "kids", "twins",
        "they", "them",
    ]

    private func isOfNoChild(_ words: String) -> Bool { named(in: words).isEmpty }

    private func holds(_ words: String, _ own: [CasePeople.Mention]) -> Bool {
        own.contains { words.holds(text.words($0.tokens)) }
    }

    /// "Kit's grandmother", "Kit's drawing": somebody or something of the child's, and no word of the child after it.
    private func isOwner(_ mention: CasePeople.Mention) -> Bool {
        let end = mention.tokens.upperBound
        guard let last = mention.tokens.last, text.tokens[last].isPossessive, end < text.tokens.count,
            !text.tokens[end].isMark
        else { return false }
        return !text.tokens[end...].contains { Self.pronouns.contains($0.key) || Self.contacts.contains($0.key) }
            && !text.tokens.contains { Self.misses.contains($0.key) }
    }

    /// An entry of a contact that came to nothing is of the child whose mother did not come.
    private static let misses: Set<String> = [
        "not", "no", "cancelled", "declined", "refused", "absent", "missed", "dna", "wnb", "attend", "attended",
        "brought",
        "failed", "nobody",
    ]

    private static let pronouns: Set<String> = ["he", "she", "him", "his", "her", "hers", "them", "they", "their"]
    /// "Kit's appointment missed" is of Kit.
    private static let contacts: Set<String> = [
        "appointment", "appt", "review", "visit", "check", "clinic", "session", "immunisation", "immunisations", "imms",
        "assessment", "bed", "room", "cot", "place", "lesson", "class",
    ]

    /// A call to a grown-up by a service for grown-ups, that nobody answered: no child was to be met.
    private var isCallToAdult: Bool {
        setting == .adults && !hasColumn && !mentions.contains { Self.child(of: $0) != nil }
            && text.tokens.contains { Self.calls.contains($0.key) }
            && !text.tokens.contains { Self.visits.contains($0.key) }
    }

    private static let calls: Set<String> = [
        "rang", "phoned", "telephoned", "telephone", "tel", "tc", "t/c", "voicemail", "call", "called", "text",
        "texted",
    ]
    private static let visits: Set<String> = [
        "visit", "visited", "visits", "door", "home", "house", "flat", "access", "attended", "h/v", "hv",
    ]

    /// Whether the sentence that names the child, outside some words, says that something was not so.
    private func isDenied(_ mention: CasePeople.Mention, but words: String) -> Bool {
        let sentence = text.sentences[Int(text.tokens[mention.tokens.lowerBound].sentence)]
        return text.words(sentence).holds(words)
            || text.tokens[sentence].contains { Self.denials.contains($0.key) }
    }

    private static let denials: Set<String> = [
        "not", "no", "never", "without", "absent", "away", "missing", "didn't", "wasn't", "missed", "wnb", "dna",
        "will",
        "would", "should", "to",
    ]
}
