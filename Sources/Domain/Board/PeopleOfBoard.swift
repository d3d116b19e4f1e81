/// Which people of a board are asked for.
public struct PeopleList: Sendable, Hashable {
    /// Whom it is narrowed to.
    public enum Only: Sendable, Hashable {
        /// A role in the board, in force.
        case role(AccessRole)
        /// No role in force in the board or a review: leavers, and people not given one yet.
        case noRole
    }

    public var part: ListPart
    public var only: Only?

    public init(_ part: ListPart, only: Only? = nil) {
        self.part = part
        self.only = only
    }
}

/// A part of the people of a board.
public struct PeopleOfBoard: Sendable, Hashable {
    public var people: [PersonOfBoard]
    /// How many there are in all parts.
    public var total: Int
    /// Invitations into the board itself that can still be used, the oldest first, whatever the list is narrowed to.
    public var invited: [OpenInvitation]

    public init(people: [PersonOfBoard], total: Int, invited: [OpenInvitation]) {
        self.people = people
        self.total = total
        self.invited = invited
    }
}

/// Somebody of a board, as far as everybody knows them who may see its people.
public struct PersonOfBoard: Sendable, Hashable {
    public var id: RecordID
    public var name: String
    /// Whom they act for in reviews, by name.
    public var agencies: [String]
    /// Their roles in the board that are in force.
    public var roles: [Held]
    /// In how many reviews they have a role in force.
    public var reviews: Int
    /// An account stands for them, and so they can sign in.
    public var hasAccount: Bool
    public var hasSecondFactor: Bool
    /// When they last signed in, by the board's ledger, microseconds since 1970, UTC.
    public var lastSignedIn: Int64?

    /// A role with the key of its membership.
    public struct Held: Sendable, Hashable {
        public var membership: RecordID
        public var role: AccessRole

        public init(membership: RecordID, role: AccessRole) {
            self.membership = membership
            self.role = role
        }
    }

    public init(
        id: RecordID, name: String, agencies: [String] = [], roles: [Held] = [], reviews: Int = 0, hasAccount: Bool,
        hasSecondFactor: Bool, lastSignedIn: Int64? = nil
    ) {
        self.id = id
        self.name = name
        self.agencies = agencies
        self.roles = roles
        self.reviews = reviews
        self.hasAccount = hasAccount
        self.hasSecondFactor = hasSecondFactor
        self.lastSignedIn = lastSignedIn
    }
}

/// One person of a board with all that a page of their own shows.
public struct PersonOfBoardInFull: Sendable, Hashable {
    public var person: PersonOfBoard
    /// What the board knows them by: the address they sign in with, or an operator's account.
    public var account: String
    /// Their roles in those reviews that whoever asks may know of, by reference.
    public var inReviews: [InReview]
    /// Their roles in reviews that whoever asks may not know of, where that person may end them all the same.
    public var elsewhere: [Elsewhere]

    /// A role in a review.
    public struct InReview: Sendable, Hashable {
        public var review: RecordID
        public var reference: String
        public var membership: RecordID
        public var role: AccessRole
        public var agencyName: String?
        /// Whoever asks may end it.
        public var mayBeEnded: Bool

        public init(
            review: RecordID, reference: String, membership: RecordID, role: AccessRole, agencyName: String?,
            mayBeEnded: Bool
        ) {
            self.review = review
            self.reference = reference
            self.membership = membership
            self.role = role
            self.agencyName = agencyName
            self.mayBeEnded = mayBeEnded
        }
    }

    /// A role in a review that is not named.
    public struct Elsewhere: Sendable, Hashable {
        public var membership: RecordID
        public var role: AccessRole
        public var agencyName: String?

        public init(membership: RecordID, role: AccessRole, agencyName: String?) {
            self.membership = membership
            self.role = role
            self.agencyName = agencyName
        }
    }

    public init(person: PersonOfBoard, account: String, inReviews: [InReview], elsewhere: [Elsewhere] = []) {
        self.person = person
        self.account = account
        self.inReviews = inReviews
        self.elsewhere = elsewhere
    }
}
