extension String {
    /// Whether these words stand in it byte for byte: what was cut out of a text is looked for in it again, thousands of
    /// times for a chronology, where letters that are alike but written otherwise are of no account.
    func holds(_ words: String) -> Bool {
        var (text, words) = (self, words)
        return text.withUTF8 { text in
            words.withUTF8 { words in
                guard let first = words.first else { return true }
                guard text.count >= words.count else { return false }
                for start in 0...(text.count - words.count) where text[start] == first {
                    if (1..<words.count).allSatisfy({ text[start + $0] == words[$0] }) { return true }
                }
                return false
            }
        }
    }
}
