/// Invites somebody into a board or a review by a link. Whoever has the link takes the role on by setting up an account
/// for the address, or with the account that address has.
public struct InvitePerson: Sendable {
    public var board: RecordID
    public var id: RecordID
    /// SHA-256 of the link's token.
    public var tokenHash: [UInt8]
    /// In the form of ``SignInAddress``.
    public var address: String
    public var name: String
    public var role: AccessRole
    /// The review, for a role of a review.
    public var review: RecordID?
    /// Whom the person acts for; a must for an agency's roles.
    public var agency: RecordID?
    /// Until when the link can be used, microseconds since 1970, UTC.
    public var endsAt: Int64

    public init(
        board: RecordID, id: RecordID, tokenHash: [UInt8], address: String, name: String, role: AccessRole,
        review: RecordID? = nil, agency: RecordID? = nil, endsAt: Int64
    ) {
        self.board = board
        self.id = id
        self.tokenHash = tokenHash
        self.address = address
        self.name = name
        self.role = role
        self.review = review
        self.agency = agency
        self.endsAt = endsAt
    }
}

/// Gives an invitation that was not used a new link: the one it had no longer counts. Whoever does so stands for it from
/// then on, in the place of whoever invited first.
public struct RenewInvitation: Sendable {
    public var board: RecordID
    public var id: RecordID
    /// SHA-256 of the new link's token.
    public var tokenHash: [UInt8]
    /// Until when the new link can be used, microseconds since 1970, UTC.
    public var endsAt: Int64

    public init(board: RecordID, id: RecordID, tokenHash: [UInt8], endsAt: Int64) {
        self.board = board
        self.id = id
        self.tokenHash = tokenHash
        self.endsAt = endsAt
    }
}

/// Takes an invitation back that was not used.
public struct RevokeInvitation: Sendable {
    public var board: RecordID
    public var id: RecordID
    public var reason: String

    public init(board: RecordID, id: RecordID, reason: String) {
        self.board = board
        self.id = id
        self.reason = reason
    }
}

/// Takes on the role of an invitation. What gives the right is the token, and that whoever invited still may give the
/// role. The one acting is the person who accepts.
public struct AcceptInvitation: Sendable {
    public var board: RecordID
    public var id: RecordID
    /// SHA-256 of the link's token.
    public var tokenHash: [UInt8]
    /// The account that from now on stands for the person in this board.
    public var account: RecordID
    /// Whoever the board knows by the invitation's address, or a new key.
    public var person: RecordID
    /// Of the role.
    public var membership: RecordID
    /// For somebody new.
    public var name: String

    public init(
        board: RecordID, id: RecordID, tokenHash: [UInt8], account: RecordID, person: RecordID, membership: RecordID,
        name: String
    ) {
        self.board = board
        self.id = id
        self.tokenHash = tokenHash
        self.account = account
        self.person = person
        self.membership = membership
        self.name = name
    }
}

/// An invitation as somebody fills it in.
public struct NewInvitation: Sendable, Hashable {
    public var board: RecordID
    /// As it was typed.
    public var address: String
    public var name: String
    public var role: AccessRole
    public var review: RecordID?
    public var agency: RecordID?
    /// How many days the link can be used: 1 to 90.
    public var days: Int

    public init(
        board: RecordID, address: String, name: String, role: AccessRole, review: RecordID? = nil,
        agency: RecordID? = nil, days: Int = 14
    ) {
        self.board = board
        self.address = address
        self.name = name
        self.role = role
        self.review = review
        self.agency = agency
        self.days = days
    }
}

/// What an invitation offers, for whoever holds its link.
public struct InvitationOffer: Sendable, Hashable {
    public var boardName: String
    public var address: String
    public var name: String
    public var role: AccessRole
    public var agencyName: String?
    /// The review's reference; its title is for those who are in it.
    public var reviewReference: String?
    /// Microseconds since 1970, UTC.
    public var endsAt: Int64
    /// The address has an account, which is signed in with.
    public var hasAccount: Bool

    public init(
        boardName: String, address: String, name: String, role: AccessRole, agencyName: String?,
        reviewReference: String?, endsAt: Int64, hasAccount: Bool
    ) {
        self.boardName = boardName
        self.address = address
        self.name = name
        self.role = role
        self.agencyName = agencyName
        self.reviewReference = reviewReference
        self.endsAt = endsAt
        self.hasAccount = hasAccount
    }
}

/// An invitation that can still be used, for those who may take it back.
public struct OpenInvitation: Sendable, Hashable {
    public var id: RecordID
    public var address: String
    public var name: String
    public var role: AccessRole
    public var agencyName: String?
    /// Microseconds since 1970, UTC.
    public var endsAt: Int64

    public init(
        id: RecordID, address: String, name: String, role: AccessRole, agencyName: String?, endsAt: Int64
    ) {
        self.id = id
        self.address = address
        self.name = name
        self.role = role
        self.agencyName = agencyName
        self.endsAt = endsAt
    }
}
