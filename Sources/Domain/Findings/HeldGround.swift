/// Which of the words a finding rests on stand in one entry: nothing is shown as the words of somebody who did not write
/// them.
enum HeldGround {
    /// - Parameter words: verbatim, several stretches parted by “ … ”.
    /// - Returns: those stretches that stand in one of the entry's columns, as they are written there; "" for none.
    static func words(_ words: String, in entry: ChronologyEntry) -> String {
        stretches(words).compactMap { stretch in
            entry.fields.lazy.compactMap { place(of: stretch, in: $0.text) }.first
        }.joined(separator: " … ")
    }

    /// The stretches of words parted by “ … ”.
    static func stretches(_ words: String) -> [String] {
        words.split(separator: "…").map { trimmed($0) }.filter { !$0.isEmpty }
    }

    /// The words as a text has them, white space apart; nil where it has not.
    private static func place(of words: String, in text: String) -> String? {
        if text.firstRange(of: words) != nil { return words }
        let sought = words.split(whereSeparator: \.isWhitespace)
        guard sought.count > 1 else { return nil }
        let parts = text.split(whereSeparator: \.isWhitespace)
        guard parts.count >= sought.count else { return nil }
        for start in 0...(parts.count - sought.count) {
            // The first and the last may be a part of a longer run, as before a comma.
            guard parts[start].hasSuffix(sought[0]) else { continue }
            let middle = zip(sought.dropFirst().dropLast(), parts[(start + 1)...]).allSatisfy { $0 == $1 }
            let last = parts[start + sought.count - 1]
            guard middle, let end = sought.last, last.hasPrefix(end) else { continue }
            let from = text.index(parts[start].endIndex, offsetBy: -sought[0].count)
            return String(text[from..<text.index(last.startIndex, offsetBy: end.count)])
        }
        return nil
    }

    private static func trimmed(_ words: Substring) -> String {
        var words = words
        while words.first?.isWhitespace == true { words.removeFirst() }
        while words.last?.isWhitespace == true { words.removeLast() }
        return String(words)
    }
}
