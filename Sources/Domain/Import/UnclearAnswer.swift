/// Finds answers about a child that say neither yes nor no, nor that it is not recorded: "?", "maybe", "yes?".
enum UnclearAnswer {
    /// The columns whose answers are yes or no.
    static let kinds: [ColumnKind] = [.childSeen, .seenAlone, .spokenWith]

    /// - Parameters:
    ///   - text: what stands in the cell, and is unclear.
    ///   - heading: over its column, to say where.
    static func problem(_ text: String, _ kind: ColumnKind, heading: String) -> Problem {
        let column = heading.isEmpty ? kind.heading : heading
        return Problem(
            .unclearAnswer, "“\(PlainWords.trimmed(text))” under “\(column)” is neither yes nor no.",
            suggestion: "Yes or no; or “not recorded”, if the record does not say.")
    }

    static func isUnclear(_ text: String) -> Bool {
        guard text.utf8.count <= 40 else { return false }
        let key = PlainWords.key(text)
        if text.contains("?") { return key.isEmpty || answers.contains(key) || guesses.contains(key) }
        return guesses.contains(key)
    }

    /// Times a mark without words stands in a file, from which it is the file's own way to say that it is not recorded: asked
    /// about once, and not row by row.
    static let fewestOfHabit = 3

    /// A mark without any word: "?", "??".
    static func isBareMark(_ text: String) -> Bool { text.contains("?") && PlainWords.key(text).isEmpty }

    /// Of a mark that stands under one heading all over the file.
    static func habit(_ text: String, _ kind: ColumnKind, heading: String, times: Int) -> Problem {
        let column = heading.isEmpty ? kind.heading : heading
        return Problem(
            .unclearAnswer,
            "“\(PlainWords.trimmed(text))” stands under “\(column)” in \(times) rows, and is taken for “not recorded”.",
            suggestion: "If the record says yes or no in any of them, please say so there.")
    }

    private static let answers: Set<String> = ["yes", "no", "y", "n", "seen", "not seen", "alone", "both", "all"]
    private static let guesses: Set<String> = [
        "maybe", "possibly", "perhaps", "probably", "presumably", "likely", "unsure", "not sure", "think so",
        "i think so", "think yes", "think not", "yes i think", "no i think", "probably not", "maybe not", "maybe yes",
        "possibly not", "assume so", "assumed", "yes probably", "yes maybe", "tbc", "tba", "to be confirmed",
        "to be checked", "to check", "check", "query",
    ]
}
