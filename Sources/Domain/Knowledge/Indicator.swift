/// A sign of a concern of one theme in one entry, by an editable list of words (Assessment Framework domains).
public struct Indicator: Sendable, Hashable {
    public var entry: Int
    /// Short identifier of the theme ("domestic_abuse").
    public var theme: String
    /// The words it rests on, verbatim.
    public var words: String
    /// The entry passes on what somebody said ("neighbour reports …") rather than what its author saw or found.
    public var isReported: Bool

    public init(entry: Int, theme: String, words: String, isReported: Bool = false) {
        self.entry = entry
        self.theme = theme
        self.words = words
        self.isReported = isReported
    }
}
