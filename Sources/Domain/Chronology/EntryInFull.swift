/// Where an entry stands in what its agency sent.
public struct EntrySource: Sendable, Hashable {
    public var fileName: String
    /// Of the file, from 1.
    public var version: Int
    /// Microseconds since 1970, UTC.
    public var receivedAt: Int64

    public init(fileName: String, version: Int, receivedAt: Int64) {
        self.fileName = fileName
        self.version = version
        self.receivedAt = receivedAt
    }
}

/// One agency's account of something: an entry with whose it is and where it comes from.
public struct AgencyAccount: Sendable {
    public var entry: PageEntry
    public var agency: NamedAgency
    public var source: EntrySource

    public init(entry: PageEntry, agency: NamedAgency, source: EntrySource) {
        self.entry = entry
        self.agency = agency
        self.source = source
    }

    public var thread: RecordID { entry.thread }
}

/// Another account of what may be one occurrence, and the link to it.
public struct LinkedAccount: Sendable {
    public var link: LinkSummary
    public var account: AgencyAccount

    public init(link: LinkSummary, account: AgencyAccount) {
        self.link = link
        self.account = account
    }
}

/// A row of an earlier version of a file, in the place of which a newer version has another.
public struct EarlierRow: Sendable {
    /// What notes and questions of that time hang on.
    public var thread: RecordID
    public var entry: ChronologyEntry
    public var source: EntrySource
    /// Between the same rows stood as many in both versions, so that it is known which became which; otherwise it is one
    /// of those that stood there.
    public var isSameRow: Bool

    public init(thread: RecordID, entry: ChronologyEntry, source: EntrySource, isSameRow: Bool) {
        self.thread = thread
        self.entry = entry
        self.source = source
        self.isSameRow = isSameRow
    }
}

/// What weight the panel gave an entry.
public struct PanelWeight: Sendable, Hashable {
    /// Nil where nobody said anything, or it was taken back.
    public var significance: EntrySignificance?
    /// For the next command about it; 0 where nobody ever said anything.
    public var version: Int

    public init(significance: EntrySignificance?, version: Int) {
        self.significance = significance
        self.version = version
    }
}

/// What the panel made of the row that an entry took the place of, and has not made of the entry itself: its words changed,
/// so that a person takes it over, or not.
public struct CarriedMarks: Sendable {
    /// A link that the panel confirmed.
    public struct Link: Sendable {
        /// The thread of the other account, which is in sight.
        public var other: RecordID
        public var agency: String
        public var reason: String
        /// The program proposes the same of the row as it stands now: its link and the decision's version.
        public var proposed: (id: RecordID, version: Int)?

        public init(other: RecordID, agency: String, reason: String, proposed: (id: RecordID, version: Int)?) {
            self.other = other
            self.agency = agency
            self.reason = reason
            self.proposed = proposed
        }
    }

    public var weight: EntrySignificance?
    public var themes: [PanelTheme]
    public var links: [Link]

    public init(weight: EntrySignificance?, themes: [PanelTheme], links: [Link]) {
        self.weight = weight
        self.themes = themes
        self.links = links
    }

    public var isEmpty: Bool { weight == nil && themes.isEmpty && links.isEmpty }
}

/// How an entry is put right by the agency that wrote it.
public enum EntryCorrecting: Sendable, Hashable {
    /// In place, over the row of its file.
    case row
    /// Among the entries that were typed in.
    case typed
}

/// An entry with everything that belongs to it and hangs on it, as one reader sees it.
public struct EntryInFull: Sendable {
    public var account: AgencyAccount
    /// Who of the children it says was seen, with the words; none for those who may not see what the program found.
    public var sightings: [KeptSighting] = []
    /// What its file said there before, the newest first.
    public var earlier: [EarlierRow] = []
    /// Standing links first.
    public var accounts: [LinkedAccount] = []
    /// On it, and on its earlier rows. Nil for those who may not read them.
    public var notes: [PanelNote]?
    /// All of the review; which of them it bears, the entry says. Nil for those who may not read them.
    public var themes: [PanelTheme]?
    /// Nil for those who may not read notes.
    public var weight: PanelWeight?
    /// Nil for those who may not read notes, and where there is nothing to take over.
    public var carried: CarriedMarks?
    /// Nil for those who may not read them.
    public var questions: [PanelQuestion]?
    /// What the family is told of it, and says of it; nil where nobody decided, or for those who may not read it.
    public var family: KeptFamilyDecision?
    /// Where this reader may put right what their own agency wrote; nil where they may not, or it cannot be changed any more.
    public var correcting: EntryCorrecting?
    /// Threads of the entries before and after it, of those that were chosen.
    public var previous: RecordID?
    public var next: RecordID?
    /// After what a list begins that has this entry near its top; nil for the first page.
    public var listAfter: ChronologyPlace?

    public init(account: AgencyAccount) { self.account = account }
}

/// How many entries there are in each month, of those that were chosen.
public struct ChronologyMonths: Sendable, Hashable {
    /// A month with entries.
    public struct Month: Sendable, Hashable {
        public var year: Int
        /// 1...12.
        public var month: Int
        public var entries: Int

        public init(year: Int, month: Int, entries: Int) {
            self.year = year
            self.month = month
            self.entries = entries
        }
    }

    /// In their order; months without entries are left out.
    public var months: [Month]
    /// Entries whose day nobody knows.
    public var undated: Int

    public init(months: [Month], undated: Int) {
        self.months = months
        self.undated = undated
    }
}

/// Some of the links that people decided on, the likeliest first, each with both accounts.
public struct DecidedLinks: Sendable {
    /// A link with both its accounts.
    public struct Item: Sendable {
        public var link: LinkSummary
        /// Two.
        public var accounts: [AgencyAccount]

        public init(link: LinkSummary, accounts: [AgencyAccount]) {
            self.link = link
            self.accounts = accounts
        }
    }

    /// That wait, that were confirmed, and that were dismissed or unlinked again.
    public var left: Int
    public var confirmed: Int
    public var dismissed: Int
    public var items: [Item]

    public init(left: Int, confirmed: Int, dismissed: Int, items: [Item]) {
        self.left = left
        self.confirmed = confirmed
        self.dismissed = dismissed
        self.items = items
    }
}

/// Links the program proposes, one after another.
public struct LinkQueue: Sendable {
    /// How many wait, this one among them.
    public var left: Int
    /// How many were confirmed, and how many dismissed or unlinked again.
    public var confirmed = 0
    public var dismissed = 0
    /// The next one, with both accounts; nil where there is none after the one asked for.
    public var link: LinkSummary?
    /// Two, or none where there is no link.
    public var accounts: [AgencyAccount]
    /// Links that were confirmed before the words of a row changed, to be looked at again; none for those who decide on none.
    public var lapsed: [LapsedLink] = []

    public init(left: Int, link: LinkSummary?, accounts: [AgencyAccount]) {
        self.left = left
        self.link = link
        self.accounts = accounts
    }
}

/// A link the panel confirmed, of which a row has other words by now: the two accounts as they stand.
public struct LapsedLink: Sendable {
    public var first: AgencyAccount
    public var second: AgencyAccount
    /// Why it was confirmed.
    public var reason: String

    public init(first: AgencyAccount, second: AgencyAccount, reason: String) {
        self.first = first
        self.second = second
        self.reason = reason
    }
}
