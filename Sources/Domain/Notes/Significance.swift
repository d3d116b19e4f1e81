/// What weight an entry has for the panel's work.
public enum EntrySignificance: String, Sendable, CaseIterable {
    /// The review turns on it.
    case key
    /// It bears on what the review looks at.
    case relevant
    /// Good to know, and no more.
    case background
}

/// Says what weight an entry's thread has for the panel, or takes back what was said, as seen in one version of it.
public struct WeighEntry: Sendable {
    public var board: RecordID
    public var review: RecordID
    public var thread: RecordID
    /// The version the person saw; 0 where nobody had said anything.
    public var version: Int
    /// Nil takes it back.
    public var significance: EntrySignificance?

    public init(
        board: RecordID, review: RecordID, thread: RecordID, version: Int, significance: EntrySignificance?
    ) {
        self.board = board
        self.review = review
        self.thread = thread
        self.version = version
        self.significance = significance
    }
}
