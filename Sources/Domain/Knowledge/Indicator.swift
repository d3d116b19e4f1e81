/// A sign of a concern of one theme in one entry, by an editable list of words (Assessment Framework domains).
public struct Indicator: Sendable, Hashable {
    public var entry: Int
    /// Short identifier of the theme ("domestic_abuse").
    public var theme: String
    /// The words it rests on, verbatim.
    public var words: String

    public init(entry: Int, theme: String, words: String) {
        self.entry = entry
        self.theme = theme
        self.words = words
    }
}
