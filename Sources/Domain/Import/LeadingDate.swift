/// A date at the beginning of an account that stands in one cell with it: "06 January 2014: Home visit…".
enum LeadingDate {
    /// Longest date looked for, in bytes.
    private static let longest = 40

    /// The words of the day the text begins with; nil where it begins with none.
    static func find(_ text: String) -> String? {
        let words = PlainWords.trimmed(text)
        guard words.utf8.count > 6, words.prefix(longest).utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else {
            return nil
        }
        var best: String?
        var at = words.startIndex
        var pieces = 0
        while at < words.endIndex, pieces < 7, words.utf8.distance(from: words.startIndex, to: at) <= longest {
            let isBreak = words[at].isWhitespace || words[at] == ":" || words[at] == "–" || words[at] == ","
            let start = String(words[..<at])
            if isBreak, !start.isEmpty {
                pieces += 1
                if DateReader().readsDay(start) { best = start } else if best != nil { break }
                if words[at].isNewline { break }
            }
            at = words.index(after: at)
        }
        return best
    }
}
