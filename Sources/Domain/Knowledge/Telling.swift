/// An agency said to have been told what an entry holds, or to have been there, and whether its own chronology shows it.
public struct Telling: Sendable, Hashable {
    /// How the other agency is said to have been told.
    public enum Way: String, Sendable, Codable, CaseIterable {
        /// A column of the source for whom it was shared with names the agency.
        case sharedColumn = "shared_column"
        /// The words say that it was told, sent something or asked.
        case words
        /// It is named among those present at a meeting or visit.
        case present
    }

    /// The entry that says so; place in ``IntegratedChronology/entries``.
    public var entry: Int
    /// The agency told; place in ``IntegratedChronology/agencies``.
    public var to: Int
    public var way: Way
    /// The words it rests on, verbatim.
    public var words: String
    /// An entry of the agency told that shows it received it; nil where none does.
    public var shownBy: Int?

    public init(entry: Int, to: Int, way: Way, words: String, shownBy: Int? = nil) {
        self.entry = entry
        self.to = to
        self.way = way
        self.words = words
        self.shownBy = shownBy
    }
}
