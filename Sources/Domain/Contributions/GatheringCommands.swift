/// A file as the one who decides on it saw it.
public struct GatheredVersion: Sendable, Hashable {
    public var submission: RecordID
    /// The release's version; 0 where there was none.
    public var releaseVersion: Int

    public init(submission: RecordID, releaseVersion: Int) {
        self.submission = submission
        self.releaseVersion = releaseVersion
    }
}

/// Lets the panel see an agency's chronology, gathered from what it and its parts have sent: all chosen files in one act, on one
/// set of terms. Files the panel sees already are not among them.
public struct GatherParts: Sendable {
    public var board: RecordID
    public var review: RecordID
    public var id: RecordID
    /// The agency whose parts they are.
    public var agency: RecordID
    /// At least one, each the newest version of its file.
    public var files: [GatheredVersion]
    /// The parts of which the panel then has nothing, as the person saw them.
    public var missing: Set<RecordID>
    /// Why it goes without them; needed where there are any.
    public var words: String
    public var terms: ReleaseTerms

    public init(
        board: RecordID, review: RecordID, id: RecordID, agency: RecordID, files: [GatheredVersion],
        missing: Set<RecordID>, words: String, terms: ReleaseTerms
    ) {
        self.board = board
        self.review = review
        self.id = id
        self.agency = agency
        self.files = files
        self.missing = missing
        self.words = words
        self.terms = terms
    }
}

/// Takes back what of a gathering the panel has not accepted.
public struct RevokeGathering: Sendable {
    public var board: RecordID
    public var id: RecordID
    /// Those that stood released, as the person saw them.
    public var files: [GatheredVersion]
    public var reason: String

    public init(board: RecordID, id: RecordID, files: [GatheredVersion], reason: String) {
        self.board = board
        self.id = id
        self.files = files
        self.reason = reason
    }
}

/// Takes what of a gathering stands released as part of the case.
public struct AcceptGathering: Sendable {
    public var board: RecordID
    public var id: RecordID
    /// Those that stood released, as the person saw them.
    public var files: [GatheredVersion]

    public init(board: RecordID, id: RecordID, files: [GatheredVersion]) {
        self.board = board
        self.id = id
        self.files = files
    }
}
