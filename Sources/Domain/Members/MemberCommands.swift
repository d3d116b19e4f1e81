/// One role of one person, in a board or in a review of it.
public struct Membership: Sendable, Hashable {
    public var id: RecordID
    public var person: RecordID
    public var role: AccessRole
    /// The review, for a role of a review.
    public var review: RecordID?
    /// Whom the person acts for; a must for an agency's roles.
    public var agency: RecordID?
    /// Microseconds since 1970, UTC: from when it counts.
    public var startsAt: Int64
    /// From when it counts no longer, where that is known beforehand.
    public var endsAt: Int64?

    public init(
        id: RecordID, person: RecordID, role: AccessRole, review: RecordID? = nil, agency: RecordID? = nil,
        startsAt: Int64, endsAt: Int64? = nil
    ) {
        self.id = id
        self.person = person
        self.role = role
        self.review = review
        self.agency = agency
        self.startsAt = startsAt
        self.endsAt = endsAt
    }
}

/// Accounts of those who work at the machine with the key file. Nobody signs in with one.
public enum OperatorAccount {
    /// What such an account begins with.
    public static let prefix = "operator:"

    /// The account of somebody known to the machine by this name.
    public static func named(_ name: String) -> String { prefix + name }
}

/// Registers somebody who works at the machine with the key file, as a person of the board with an account of their
/// own. The one acting is the one registered: what gives the right is the key file.
public struct RegisterOperator: Sendable {
    public var board: RecordID
    /// With an account of ``OperatorAccount``.
    public var person: Person
    /// Of the role that comes with it.
    public var membership: RecordID

    public init(board: RecordID, person: Person, membership: RecordID) {
        self.board = board
        self.person = person
        self.membership = membership
    }
}

/// Gives somebody else a role, in the board or in a review.
public struct GiveRole: Sendable {
    public var board: RecordID
    public var membership: Membership

    public init(board: RecordID, membership: Membership) {
        self.board = board
        self.membership = membership
    }
}

/// Ends one role, at once.
public struct EndRole: Sendable {
    public var board: RecordID
    /// The membership.
    public var id: RecordID
    public var reason: String

    public init(board: RecordID, id: RecordID, reason: String) {
        self.board = board
        self.id = id
        self.reason = reason
    }
}

/// Ends all roles of somebody, in the board and in every review of it, at once: a leaver's access ends the same day.
public struct RecordLeaver: Sendable {
    public var board: RecordID
    public var person: RecordID
    public var reason: String

    public init(board: RecordID, person: RecordID, reason: String) {
        self.board = board
        self.person = person
        self.reason = reason
    }
}

/// Closes a review, or opens it again.
public struct MoveReview: Sendable {
    public var board: RecordID
    public var review: RecordID
    /// How often it had been closed or opened when the person looked.
    public var version: Int
    public var isClosed: Bool
    public var reason: String

    public init(board: RecordID, review: RecordID, version: Int, isClosed: Bool, reason: String) {
        self.board = board
        self.review = review
        self.version = version
        self.isClosed = isClosed
        self.reason = reason
    }
}
