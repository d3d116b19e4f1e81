/// An entry that an agency's own system posts, under the reference it has there.
public struct PostedEntry: Sendable, Hashable {
    /// By which the agency's system knows it: posted again under the same, it is the same entry.
    public var reference: String
    public var words: TypedWords

    public init(reference: String, words: TypedWords) {
        self.reference = reference
        self.words = words
    }
}

/// What became of an entry that was posted.
public enum PostedState: String, Sendable, CaseIterable {
    /// It was not there: it is now.
    case typed
    /// It was there with other words: these stand now, and the others are kept.
    case corrected
    /// It stands as posted.
    case unchanged
    /// Somebody took it out here: it stays out.
    case takenOut = "taken-out"
    /// Somebody corrected it here since it was last posted, in other words than these: theirs stand.
    case correctedHere = "corrected-here"
    /// It was posted for an agency that became a part of this one, and stands there.
    case elsewhere

    /// What is to become of it. What people did here stands: a system that posts all it has each night would undo it.
    /// - Parameters:
    ///   - now: the entry of the reference; nil where there is none.
    ///   - wording: the number of the wording that was last posted; nil where that is not known.
    ///   - agency: it is posted for.
    public static func of(
        _ words: TypedWords, now: TypedEntry?, wording: Int?, agency: RecordID
    ) -> PostedState {
        guard let now else { return .typed }
        if now.agency != agency { return .elsewhere }
        if now.isWithdrawn { return .takenOut }
        if now.now == words { return .unchanged }
        return wording == now.version ? .corrected : .correctedHere
    }
}

/// Types entries in that an agency's system posts, all or none: those that are new or have other words, and those that
/// people here and the system now say alike.
public struct PostEntries: Sendable {
    /// Most that are posted at once.
    public static let most = 200

    /// One entry to write.
    public struct Part: Sendable, Hashable {
        public var id: RecordID
        public var posted: PostedEntry
        /// As it was seen to stand; nil for a new one.
        public var version: Int?
        /// It stands in these words by somebody's hand: from now on they count as posted, and nothing else changes.
        public var isSettled: Bool

        public init(id: RecordID, posted: PostedEntry, version: Int?, isSettled: Bool = false) {
            self.id = id
            self.posted = posted
            self.version = version
            self.isSettled = isSettled
        }
    }

    public var board: RecordID
    public var review: RecordID
    public var agency: RecordID
    public var parts: [Part]

    public init(board: RecordID, review: RecordID, agency: RecordID, parts: [Part]) {
        self.board = board
        self.review = review
        self.agency = agency
        self.parts = parts
    }
}

/// An entry that was posted, as it stands now.
public struct PostedResult: Sendable, Hashable {
    public var reference: String
    public var entry: RecordID
    public var state: PostedState

    public init(reference: String, entry: RecordID, state: PostedState) {
        self.reference = reference
        self.entry = entry
        self.state = state
    }
}
