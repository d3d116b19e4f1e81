/// A note of the panel.
public struct PanelNote: Sendable, Hashable {
    public var id: RecordID
    public var thread: RecordID
    /// Who wrote its words as they are.
    public var author: String
    /// Who wrote it first; whoever changed it since is ``author``.
    public var writer: String
    /// Microseconds since 1970, UTC.
    public var writtenAt: Int64
    /// When its words were last changed; nil where they are the first.
    public var changedAt: Int64?
    public var words: String
    public var version: Int
    /// False where the row it was written on was changed or left out in the version now seen.
    public var isOnEntry: Bool

    public init(
        id: RecordID, thread: RecordID, author: String, writer: String, writtenAt: Int64, changedAt: Int64?,
        words: String, version: Int, isOnEntry: Bool
    ) {
        self.id = id
        self.thread = thread
        self.author = author
        self.writer = writer
        self.writtenAt = writtenAt
        self.changedAt = changedAt
        self.words = words
        self.version = version
        self.isOnEntry = isOnEntry
    }
}

/// A theme of a review.
public struct PanelTheme: Sendable, Hashable {
    public var id: RecordID
    public var name: String
    public var version: Int
    /// Entries marked with it that the reader sees.
    public var entries: Int

    public init(id: RecordID, name: String, version: Int, entries: Int) {
        self.id = id
        self.name = name
        self.version = version
        self.entries = entries
    }
}

/// A question to an agency, and its answer.
public struct PanelQuestion: Sendable, Hashable {
    public var id: RecordID
    public var thread: RecordID
    public var agency: RecordID
    public var agencyName: String
    /// Within the agency asked, from 1.
    public var number: Int
    public var words: String
    public var state: QuestionState
    public var answer: String?
    public var version: Int
    /// False where the row it was asked about was changed or left out in the version now seen.
    public var isOnEntry: Bool

    public init(
        id: RecordID, thread: RecordID, agency: RecordID, agencyName: String, number: Int, words: String,
        state: QuestionState, answer: String?, version: Int, isOnEntry: Bool
    ) {
        self.id = id
        self.thread = thread
        self.agency = agency
        self.agencyName = agencyName
        self.number = number
        self.words = words
        self.state = state
        self.answer = answer
        self.version = version
        self.isOnEntry = isOnEntry
    }
}
