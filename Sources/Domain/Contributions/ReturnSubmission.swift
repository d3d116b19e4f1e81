/// Sends one version of a file back to the agency it is from, with what is to be put right. Nothing of it changes, and who
/// reads it reads it on: a newer version of the file answers it.
public struct ReturnSubmission: Sendable {
    public var board: RecordID
    public var id: RecordID
    public var submission: RecordID
    public var reason: String

    public init(board: RecordID, id: RecordID, submission: RecordID, reason: String) {
        self.board = board
        self.id = id
        self.submission = submission
        self.reason = reason
    }
}

/// That a file was sent back, and why.
public struct SubmissionReturn: Sendable, Hashable {
    public var by: String
    /// By somebody of the panel, and not of the agency itself.
    public var isFromPanel: Bool
    public var reason: String
    /// Microseconds since 1970, UTC.
    public var at: Int64

    public init(by: String, isFromPanel: Bool, reason: String, at: Int64) {
        self.by = by
        self.isFromPanel = isFromPanel
        self.reason = reason
        self.at = at
    }
}
