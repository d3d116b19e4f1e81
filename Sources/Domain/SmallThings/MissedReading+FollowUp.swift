/// What sets a candidate aside, and what followed it in the same text.
extension MissedReading {
    private static let breaks: Set<String> = [
        "back", "returned", "again", "next", "following", "second", "tomorrow", "later", "another", "new", "day",
        "week",
    ]

    /// The rule that sets a candidate aside; nil where it stands.
    func trap(_ candidate: Candidate) -> String? {
        let start = candidate.range.lowerBound
        let here = sentence(start)
        let isCancelled = candidate.kind == .cancelledByFamily || candidate.kind == .cancelledByAgency
        for hit in around {
            switch Sign(rawValue: hit.tag) {
            case .supposed:
                let isPlainIf = hit.range.count <= 2
                if here.contains(hit.range.lowerBound), hit.range.lowerBound < candidate.range.upperBound,
                    isPlainIf ? hit.range.lowerBound < start : hit.range.upperBound > start
                {
                    return "spoken of as a condition, a rule or a thing that did not happen"
                }
            case .rescued:
                guard hit.range.lowerBound >= start else { continue }
                let there = sentence(hit.range.lowerBound)
                let reach = candidate.kind == .noAccessVisit ? 1 : 0
                guard
                    there.lowerBound == here.lowerBound
                        || Int(words.tokens[hit.range.lowerBound].sentence) - Int(words.tokens[start].sentence) <= reach
                else { continue }
                if isCancelled, !any(["ahead", "reinstated", "attended"], in: hit.range) { continue }
                let between =
                    max(
                        candidate.range.upperBound, there.lowerBound)..<max(
                        there.upperBound, candidate.range.upperBound)
                if hit.range.overlaps(candidate.range) || any(Self.breaks, in: between) { continue }
                return "it took place after all"
            default: continue
            }
        }
        if candidate.strength == 55, candidate.kind == .meetingNotAttended,
            any(["report", "reports"], in: 0..<words.tokens.count),
            any(
                ["sent", "send", "provided", "full", "read", "submitted", "circulated", "written"],
                in: 0..<words.tokens.count)
        {
            return "apologies, and a report was sent"
        }
        return nil
    }

    private static let separators: Set<String> = [
        ",", "-", "–", "—", ":", "(", "and", "but", "so", "who", "which", "/", ".", ";", "/",
    ]
    private static let denials: Set<String> = ["no", "not", "nothing", "without", "never", "nor", "despite", "after"]

    /// The words of what was done or planned after a candidate: from the first step to the end of the last one's
    /// sentence, on one line; nil where no step is written or the case was only ended.
    func followUp(after candidate: Candidate) -> String? {
        let here = sentence(candidate.range.lowerBound)
        let end = candidate.range.upperBound
        let after = (end..<here.upperBound).first { Self.separators.contains(key($0)) } ?? here.upperBound
        var first: Int?
        var last = after
        var isOnlyLetter = true
        var isEnded = false
        for hit in around where hit.range.lowerBound >= after {
            switch Sign(rawValue: hit.tag) {
            case .ended: isEnded = true
            case .step, .stepByWorker:
                guard isStep(hit, isByWorkerOnly: hit.tag == Sign.stepByWorker.rawValue) else { continue }
                if first == nil { first = hit.range.lowerBound }
                last = max(last, hit.range.upperBound)
                if !hit.range.contains(where: { Self.letterWords.contains(key($0)) }) { isOnlyLetter = false }
            default: continue
            }
        }
        guard let first, !(isEnded && isOnlyLetter) else { return nil }
        let start =
            sentence(first).lowerBound == here.lowerBound
            ? afterSeparator(before: first, from: end) : sentence(first).lowerBound
        return oneLine(words.words(start..<sentence(last - 1).upperBound))
    }

    private static let letterWords: Set<String> = [
        "letter", "letters", "wrote", "written", "write", "copy", "copied", "informed", "notified", "note",
    ]

    private func isStep(_ hit: WordPatterns.Hit, isByWorkerOnly: Bool) -> Bool {
        let start = hit.range.lowerBound
        let here = sentence(start)
        for at in max(here.lowerBound, start - 2)..<start where Self.denials.contains(key(at)) { return false }
        if hit.range.contains(where: { Self.denials.contains(key($0)) }) || key(start + 1) == "up" { return false }
        guard isByWorkerOnly else { return true }
        if key(start) == "reported", ["to", "missing", "that"].contains(key(start + 1)) { return false }
        // "She told me", "Mother said": not a step of the service's.
        for at in (max(here.lowerBound, start - 2)..<start).reversed() {
            if isA(at, Self.places.pro) { return true }
            if isA(at, Self.places.family), !["ms", "mrs", "mr", "he", "she", "they"].contains(key(at)) {
                return false
            }
        }
        return true
    }

    private func afterSeparator(before token: Int, from end: Int) -> Int {
        var at = token
        while at > end, !Self.separators.contains(key(at - 1)) { at -= 1 }
        return at
    }

    private func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).first.map(String.init) ?? text
    }
}
