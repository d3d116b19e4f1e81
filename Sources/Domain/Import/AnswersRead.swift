/// What cells under child-seen columns were read as: a file writes the same few answers thousands of times.
struct AnswersRead {
    struct Answer {
        /// Neither yes nor no, nor that it is not recorded.
        var isUnclear: Bool
        var seen: ChildSeen
    }
    private var known: [String: Answer] = [:]

    mutating func answer(_ text: String) -> Answer {
        if let answer = known[text] { return answer }
        let answer = Answer(isUnclear: UnclearAnswer.isUnclear(text), seen: ChildSeenColumn.reading(text))
        known[text] = answer
        return answer
    }
}
