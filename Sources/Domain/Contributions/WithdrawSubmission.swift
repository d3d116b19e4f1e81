/// Takes one version of a file out of the chronology that was kept by mistake: the wrong file, or one of another family. The
/// version before it counts again, where there is one. Its bytes and rows stay on record. Refused while the panel reads it.
public struct WithdrawSubmission: Sendable {
    public var board: RecordID
    public var submission: RecordID
    /// The version of its release the person saw; 0 where it was never released.
    public var version: Int
    public var reason: String

    public init(board: RecordID, submission: RecordID, version: Int, reason: String) {
        self.board = board
        self.submission = submission
        self.version = version
        self.reason = reason
    }
}

/// That a version of a file was taken out of the chronology, and why.
public struct SubmissionWithdrawal: Sendable, Hashable {
    public var by: String
    /// Empty for those who are not of its agency.
    public var reason: String
    /// Microseconds since 1970, UTC.
    public var at: Int64

    public init(by: String, reason: String, at: Int64) {
        self.by = by
        self.reason = reason
        self.at = at
    }
}
