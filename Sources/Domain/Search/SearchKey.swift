/// The key a word is found by: spelling brought to one, then the stem.
public enum SearchKey {
    /// Raised whenever the same text would give other keys: an index made under other rules has to be made again.
    public static let rules = 1

    /// - Parameter word: folded, as ``SearchTokens`` gives it.
    public static func key(_ word: [UInt8]) -> [UInt8] { EnglishStemmer.stem(SpellingVariants.plain(word)) }

    /// The first two letters (bytes) that words of this key can have, as ``pair(_:)`` gives them; nil for any.
    static func pairs(_ key: [UInt8]) -> Set<UInt16>? { key.count < 2 ? nil : SpellingVariants.pairs(ofKey: key) }

    /// The first two bytes of a word as one number; the second is 0 where there is none.
    static func pair(_ word: some Collection<UInt8>) -> UInt16 {
        guard let first = word.first else { return 0 }
        return UInt16(first) << 8 | UInt16(word.dropFirst().first ?? 0)
    }
}
