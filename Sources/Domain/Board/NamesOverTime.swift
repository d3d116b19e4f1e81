/// A name that a board or an agency had before it was renamed.
public struct FormerName: Sendable, Hashable {
    public var name: String
    /// The first day of the name after it.
    public var changedOn: CivilDate

    public init(name: String, changedOn: CivilDate) {
        self.name = name
        self.changedOn = changedOn
    }
}

extension [FormerName] {
    /// The name that was true on a day.
    /// - Parameter now: the name there is now.
    public func name(on day: CivilDate, now: String) -> String {
        filter { day < $0.changedOn }.min { $0.changedOn < $1.changedOn }?.name ?? now
    }
}

/// What a board or an agency became a part of.
public struct Merger: Sendable, Hashable {
    /// The agency; nil for a board, which may become a part of one that is not in this store.
    public var agency: RecordID?
    public var name: String
    /// The first day.
    public var since: CivilDate

    public init(agency: RecordID?, name: String, since: CivilDate) {
        self.agency = agency
        self.name = name
        self.since = since
    }
}

/// Gives an agency another name from a day on. The name it had stays true before that day.
public struct RenameAgency: Sendable {
    public var board: RecordID
    /// Of the former name.
    public var id: RecordID
    public var agency: RecordID
    /// The version of the agency whose name the person saw; refused when there is a later one.
    public var version: Int
    public var name: String
    /// The first day of the new name; today, or before.
    public var since: CivilDate

    public init(
        board: RecordID, id: RecordID, agency: RecordID, version: Int, name: String, since: CivilDate
    ) {
        self.board = board
        self.id = id
        self.agency = agency
        self.version = version
        self.name = name
        self.since = since
    }
}

/// Gives the board another name from a day on. The name it had stays true before that day.
public struct RenameBoard: Sendable {
    public var board: RecordID
    /// Of the former name.
    public var id: RecordID
    /// The version of the board whose name the person saw; refused when there is a later one.
    public var version: Int
    public var name: String
    /// The first day of the new name; today, or before.
    public var since: CivilDate

    public init(board: RecordID, id: RecordID, version: Int, name: String, since: CivilDate) {
        self.board = board
        self.id = id
        self.version = version
        self.name = name
        self.since = since
    }
}

/// Puts down that an agency became a part of another on a day. What it sent stays its own; from then on roles are held and
/// files are sent for the other. Nobody gets a role by it.
public struct MergeAgency: Sendable {
    public var board: RecordID
    public var agency: RecordID
    public var into: RecordID
    /// The first day; today, or before.
    public var since: CivilDate
    /// How often this was put down or taken back before; refused when it was meanwhile.
    public var version: Int

    public init(board: RecordID, agency: RecordID, into: RecordID, since: CivilDate, version: Int) {
        self.board = board
        self.agency = agency
        self.into = into
        self.since = since
        self.version = version
    }
}

/// Puts down that the work of the board went over to another on a day. Reviews, people and roles stay where they are; a
/// new review is no longer opened here.
public struct MergeBoard: Sendable {
    public var board: RecordID
    /// What the other is called; it need not be in this store.
    public var into: String
    /// The first day; today, or before.
    public var since: CivilDate
    /// How often this was put down or taken back before; refused when it was meanwhile.
    public var version: Int

    public init(board: RecordID, into: String, since: CivilDate, version: Int) {
        self.board = board
        self.into = into
        self.since = since
        self.version = version
    }
}

/// Takes back that an agency, or the board, became a part of another: it was a mistake.
public struct UndoMerger: Sendable {
    public var board: RecordID
    /// The agency; nil for the board itself.
    public var agency: RecordID?
    public var version: Int
    public var reason: String

    public init(board: RecordID, agency: RecordID?, version: Int, reason: String) {
        self.board = board
        self.agency = agency
        self.version = version
        self.reason = reason
    }
}

/// A board as its own pages show it.
public struct BoardOverTime: Sendable, Hashable {
    public var name: String
    public var version: Int
    /// The latest first.
    public var formerNames: [FormerName]
    public var merger: Merger?
    /// How often a merger was put down or taken back.
    public var mergerVersion: Int

    public init(
        name: String = "", version: Int = 1, formerNames: [FormerName] = [], merger: Merger? = nil,
        mergerVersion: Int = 0
    ) {
        self.name = name
        self.version = version
        self.formerNames = formerNames
        self.merger = merger
        self.mergerVersion = mergerVersion
    }
}

/// Who acts for an agency, for those who may say what becomes of it.
public struct PeopleOfAgency: Sendable, Hashable {
    /// A role in a review, in force.
    public struct Role: Sendable, Hashable {
        public var membership: RecordID
        public var person: RecordID
        public var personName: String
        public var role: AccessRole
        public var review: RecordID
        public var reference: String
        /// Microseconds since 1970, UTC; nil where it does not end by itself.
        public var endsAt: Int64?
        /// The person has this role in this review for ``PeopleOfAgency/heir``.
        public var isCarriedOver: Bool
        /// It is of whoever asks, who gives no role to themselves.
        public var isOwn: Bool

        public init(
            membership: RecordID, person: RecordID, personName: String, role: AccessRole, review: RecordID,
            reference: String, endsAt: Int64?, isCarriedOver: Bool, isOwn: Bool = false
        ) {
            self.membership = membership
            self.person = person
            self.personName = personName
            self.role = role
            self.review = review
            self.reference = reference
            self.endsAt = endsAt
            self.isCarriedOver = isCarriedOver
            self.isOwn = isOwn
        }
    }

    /// Somebody who is to be told.
    public struct Told: Sendable, Hashable {
        public var name: String
        /// What they sign in with, where an account stands for them.
        public var address: String?

        public init(name: String, address: String?) {
            self.name = name
            self.address = address
        }
    }

    /// In open reviews in which whoever asks may give roles.
    public var roles: [Role]
    /// How many roles there are in open reviews in which they may not.
    public var others: Int
    /// Everybody with a role for the agency, by name.
    public var people: [Told]
    /// Invitations to act for the agency that could still be used.
    public var invitations: Int
    /// For which agency roles are given now: what this one became a part of, or where that became a part of another in its
    /// turn, the last of them. Nil for an agency that stands by itself.
    public var heir: NamedAgency?

    public init(roles: [Role], others: Int, people: [Told], invitations: Int, heir: NamedAgency? = nil) {
        self.roles = roles
        self.others = others
        self.people = people
        self.invitations = invitations
        self.heir = heir
    }
}
