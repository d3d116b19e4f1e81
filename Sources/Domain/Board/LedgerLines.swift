/// Which lines of a ledger are asked for, the newest first.
public struct LedgerList: Sendable, Hashable {
    public var part: ListPart
    /// What was done; empty for everything.
    public var actions: Set<LedgerAction>
    /// Who did it; nil for everybody.
    public var actor: RecordID?

    public init(_ part: ListPart, actions: Set<LedgerAction> = [], actor: RecordID? = nil) {
        self.part = part
        self.actions = actions
        self.actor = actor
    }
}

/// A part of a ledger's lines.
public struct LedgerLines: Sendable, Hashable {
    public var lines: [LedgerLine]
    /// How many there are in all parts.
    public var total: Int
    /// The people a list may be narrowed to, by name.
    public var people: [NamedPerson]

    public init(lines: [LedgerLine], total: Int, people: [NamedPerson]) {
        self.lines = lines
        self.total = total
        self.people = people
    }
}

/// Somebody with their name.
public struct NamedPerson: Sendable, Hashable {
    public var id: RecordID
    public var name: String

    public init(id: RecordID, name: String) {
        self.id = id
        self.name = name
    }
}

/// One line of a ledger as people read it: who did what, when, about whom. Words of a case are not in it.
public struct LedgerLine: Sendable, Hashable {
    /// About what: named by what it is known by everywhere in the board, or not at all.
    public enum About: Sendable, Hashable {
        case person(name: String)
        case invitation(name: String)
        case agency(name: String)
        case review(reference: String)
        /// Something of a case, whose name may be words of it, or the board itself.
        case unnamed
    }

    /// Its place in the chain, from 1.
    public var sequence: Int64
    /// Microseconds since 1970, UTC.
    public var madeAt: Int64
    public var actor: String
    /// Nil where a newer program wrote it.
    public var action: LedgerAction?
    public var about: About
    /// Roles that were given or ended by it.
    public var roles: [AccessRole]
    /// By which role it was allowed; nil where that is not on record, was erased, or its key destroyed.
    public var by: AccessRole?
    /// What of the material was read, where it is about that.
    public var view: String?
    /// What it changed of names, where it is about that.
    public var change: NameChange?

    /// A name, or what is called so, before and after a day; without a day where it was put right.
    public struct NameChange: Sendable, Hashable {
        public var from: String
        public var to: String
        /// The first day, in words.
        public var since: String?

        public init(from: String, to: String, since: String?) {
            self.from = from
            self.to = to
            self.since = since
        }
    }

    public init(
        sequence: Int64, madeAt: Int64, actor: String, action: LedgerAction?, about: About, roles: [AccessRole] = [],
        by: AccessRole? = nil, view: String? = nil, change: NameChange? = nil
    ) {
        self.sequence = sequence
        self.madeAt = madeAt
        self.actor = actor
        self.action = action
        self.about = about
        self.roles = roles
        self.by = by
        self.view = view
        self.change = change
    }
}
