/// The key a word is found by: spelling brought to one, then the stem.
public enum SearchKey {
    /// Raised whenever the same text would give other keys: an index made under other rules has to be made again.
    public static let rules = 1

    /// - Parameter word: folded, as ``SearchTokens`` gives it.
    public static func key(_ word: [UInt8]) -> [UInt8] { EnglishStemmer.stem(SpellingVariants.plain(word)) }

    /// First letters that words of this key can have.
    static func firstLetters(_ key: [UInt8]) -> Set<UInt8> { SpellingVariants.firstLetters(ofKey: key) }
}
