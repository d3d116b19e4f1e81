/// Where a submission stands between its agency and the panel.
public enum ReleaseState: String, Sendable, CaseIterable {
    /// The panel sees it; the agency may take it back.
    case released
    /// Taken back.
    case revoked
    /// The panel took it as part of the case; it stays.
    case accepted

    /// Whether the panel sees it.
    public var isShared: Bool { self != .revoked }

    /// Every move there is; nil is a submission never released.
    public static let moves: [(from: ReleaseState?, to: ReleaseState)] = [
        (nil, .released), (.revoked, .released), (.released, .revoked), (.released, .accepted),
    ]

    /// Whether there is such a move.
    public static func allows(from: ReleaseState?, to: ReleaseState) -> Bool {
        moves.contains { $0.from == from && $0.to == to }
    }
}

/// On what terms an agency lets the panel see something.
public struct ReleaseTerms: Sendable, Hashable {
    /// The law or agreement it is shared under.
    public var legalBasis: String
    /// Whose permission there is, or why none is needed.
    public var permission: String
    /// What it may be used for.
    public var permittedUse: String

    public init(legalBasis: String, permission: String, permittedUse: String) {
        self.legalBasis = legalBasis
        self.permission = permission
        self.permittedUse = permittedUse
    }
}

/// Lets the panel see one version of a file. Versions released before stay known, later ones are not covered.
public struct ReleaseSubmission: Sendable {
    public var board: RecordID
    public var submission: RecordID
    /// The release's version the person saw; 0 where there was none.
    public var version: Int
    public var terms: ReleaseTerms

    public init(board: RecordID, submission: RecordID, version: Int, terms: ReleaseTerms) {
        self.board = board
        self.submission = submission
        self.version = version
        self.terms = terms
    }
}

/// Takes a release back; refused once the panel has accepted.
public struct RevokeRelease: Sendable {
    public var board: RecordID
    public var submission: RecordID
    public var version: Int
    public var reason: String

    public init(board: RecordID, submission: RecordID, version: Int, reason: String) {
        self.board = board
        self.submission = submission
        self.version = version
        self.reason = reason
    }
}

/// Takes what was released as part of the case.
public struct AcceptSubmission: Sendable {
    public var board: RecordID
    public var submission: RecordID
    public var version: Int

    public init(board: RecordID, submission: RecordID, version: Int) {
        self.board = board
        self.submission = submission
        self.version = version
    }
}
