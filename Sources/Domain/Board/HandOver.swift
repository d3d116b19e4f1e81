/// What somebody of a board holds, for whoever goes on with it: what is given by name, and nothing of a case.
public struct HandOver: Sendable, Hashable {
    /// A role, and until when it counts.
    public struct Role: Sendable, Hashable {
        public var role: AccessRole
        public var agencyName: String?
        /// Microseconds since 1970, UTC; nil where no end was set.
        public var endsAt: Int64?

        public init(role: AccessRole, agencyName: String? = nil, endsAt: Int64? = nil) {
            self.role = role
            self.agencyName = agencyName
            self.endsAt = endsAt
        }
    }

    /// Somebody to speak to.
    public struct Contact: Sendable, Hashable {
        public var name: String
        /// What the board knows them by: the address they sign in with.
        public var account: String
        public var role: AccessRole

        public init(name: String, account: String, role: AccessRole) {
            self.name = name
            self.account = account
            self.role = role
        }
    }

    /// A review they have a role in.
    public struct Review: Sendable, Hashable {
        public var id: RecordID
        public var reference: String
        public var isClosed: Bool
        public var roles: [Role]
        /// How much waits for them; nil for everybody but themselves.
        public var waiting: ReviewWaiting?
        /// Who runs it, themselves left out.
        public var coordinators: [Contact]
        /// Who acts there for the same agencies, themselves left out.
        public var colleagues: [Contact]

        public init(
            id: RecordID, reference: String, isClosed: Bool, roles: [Role], waiting: ReviewWaiting?,
            coordinators: [Contact], colleagues: [Contact]
        ) {
            self.id = id
            self.reference = reference
            self.isClosed = isClosed
            self.roles = roles
            self.waiting = waiting
            self.coordinators = coordinators
            self.colleagues = colleagues
        }
    }

    /// An invitation they gave that can still be used.
    public struct Invitation: Sendable, Hashable {
        public var name: String
        public var role: AccessRole
        /// Of the review it is into, for those who may know of that.
        public var reference: String?
        /// Microseconds since 1970, UTC.
        public var endsAt: Int64

        public init(name: String, role: AccessRole, reference: String?, endsAt: Int64) {
            self.name = name
            self.role = role
            self.reference = reference
            self.endsAt = endsAt
        }
    }

    public var person: RecordID
    public var boardName: String
    public var name: String
    public var account: String
    /// When it was put together, microseconds since 1970, UTC.
    public var madeAt: Int64
    /// It is for the person themselves.
    public var isOwn: Bool
    /// In the board itself.
    public var roles: [Role]
    /// Those that whoever asks may know of, by reference.
    public var reviews: [Review]
    /// In how many others they have a role.
    public var otherReviews: Int
    /// Reviews under way in the board, for somebody whose role in it is to know of all.
    public var underWay: [BoardReview]
    public var invitations: [Invitation]

    public init(
        person: RecordID, boardName: String, name: String, account: String, madeAt: Int64, isOwn: Bool,
        roles: [Role] = [], reviews: [Review] = [], otherReviews: Int = 0, underWay: [BoardReview] = [],
        invitations: [Invitation] = []
    ) {
        self.person = person
        self.boardName = boardName
        self.name = name
        self.account = account
        self.madeAt = madeAt
        self.isOwn = isOwn
        self.roles = roles
        self.reviews = reviews
        self.otherReviews = otherReviews
        self.underWay = underWay
        self.invitations = invitations
    }
}
