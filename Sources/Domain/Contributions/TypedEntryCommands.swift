/// Types an entry of an agency in.
public struct TypeEntry: Sendable {
    public var board: RecordID
    public var review: RecordID
    public var id: RecordID
    public var agency: RecordID
    public var words: TypedWords

    public init(board: RecordID, review: RecordID, id: RecordID, agency: RecordID, words: TypedWords) {
        self.board = board
        self.review = review
        self.id = id
        self.agency = agency
        self.words = words
    }
}

/// Puts an entry that was typed in right, as seen in one version of it. The wordings before are kept.
public struct CorrectTypedEntry: Sendable {
    public var board: RecordID
    public var id: RecordID
    public var version: Int
    public var words: TypedWords

    public init(board: RecordID, id: RecordID, version: Int, words: TypedWords) {
        self.board = board
        self.id = id
        self.version = version
        self.words = words
    }
}

/// Takes an entry that was typed in out again, as seen in one version of it. Its wordings are kept.
public struct WithdrawTypedEntry: Sendable {
    public var board: RecordID
    public var id: RecordID
    public var version: Int
    public var reason: String

    public init(board: RecordID, id: RecordID, version: Int, reason: String) {
        self.board = board
        self.id = id
        self.version = version
        self.reason = reason
    }
}

/// Puts what an agency typed in into its chronology, as the next version of one file.
public struct HandInTyped: Sendable {
    /// An entry and the version of it that is in the file.
    public struct Part: Sendable, Hashable {
        public var id: RecordID
        public var version: Int

        public init(id: RecordID, version: Int) {
            self.id = id
            self.version = version
        }
    }

    public var receiving: ReceiveSubmission
    public var agency: RecordID
    /// All that stand, in their order: refused when by now there are others.
    public var parts: [Part]
    /// The trace of the file among those that were sent, and the work that seeks links.
    public var sent: RecordID
    public var job: RecordID
    /// Of the file.
    public var bytes: Int

    public init(
        receiving: ReceiveSubmission, agency: RecordID, parts: [Part], sent: RecordID, job: RecordID, bytes: Int
    ) {
        self.receiving = receiving
        self.agency = agency
        self.parts = parts
        self.sent = sent
        self.job = job
        self.bytes = bytes
    }
}
