/// Who reads which review.
public struct ReviewReader: Sendable, Hashable {
    public var board: RecordID
    public var review: RecordID
    public var person: RecordID

    public init(board: RecordID, review: RecordID, person: RecordID) {
        self.board = board
        self.review = review
        self.person = person
    }
}

/// Which entries of a chronology are wanted; what is nil does not matter.
public struct ChronologyFilter: Sendable, Hashable {
    /// By the day an entry stands at (its earliest; of "before …" its latest). Entries without a day stand after all
    /// others, and only where there is no `to`.
    public var from: CivilDate?
    public var to: CivilDate?
    /// With its parts.
    public var agency: RecordID?
    /// A name as people write it; compared by ``EntryPeople/key(_:)``.
    public var person: String?
    public var childSeen: ChildSeen?
    /// With ``childSeen`` “yes” or “no”: whether this child was seen; alone, that something is said of it.
    public var child: RecordID?
    /// A theme of the panel: finds nothing for those who may not see its notes.
    public var theme: RecordID?
    /// What weight the panel gave an entry: finds nothing for those who may not see its notes.
    public var significance: EntrySignificance?
    /// Entries with a question that is not closed: finds nothing for those who may not see questions.
    public var isAsked = false
    /// What one question, note or theme hangs on.
    public var thread: RecordID?

    public init(
        from: CivilDate? = nil, to: CivilDate? = nil, agency: RecordID? = nil, person: String? = nil,
        childSeen: ChildSeen? = nil, child: RecordID? = nil, theme: RecordID? = nil,
        significance: EntrySignificance? = nil, isAsked: Bool = false, thread: RecordID? = nil
    ) {
        self.from = from
        self.to = to
        self.agency = agency
        self.person = person
        self.childSeen = childSeen
        self.child = child
        self.theme = theme
        self.significance = significance
        self.isAsked = isAsked
        self.thread = thread
    }
}

/// A place between entries of the stored order: the next page begins after it, the one before ends before it.
public struct ChronologyPlace: Sendable, Hashable, CustomStringConvertible {
    public var day: Int64
    public var width: Int64
    public var time: Int64
    public var entry: RecordID

    public init(day: Int64, width: Int64, time: Int64, entry: RecordID) {
        self.day = day
        self.width = width
        self.time = time
        self.entry = entry
    }

    /// As written by ``description``; nil for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: "_", omittingEmptySubsequences: false)
        guard parts.count == 4, let day = Int64(parts[0]), let width = Int64(parts[1]), let time = Int64(parts[2]),
            let entry = RecordID(String(parts[3]))
        else { return nil }
        self.init(day: day, width: width, time: time, entry: entry)
    }

    public var description: String { "\(day)_\(width)_\(time)_\(entry)" }
}

/// An agency of what was read.
public struct NamedAgency: Sendable, Hashable {
    public var id: RecordID
    public var name: String
    /// Names it had before.
    public var formerNames: [FormerName]

    public init(id: RecordID, name: String, formerNames: [FormerName] = []) {
        self.id = id
        self.name = name
        self.formerNames = formerNames
    }

    /// The name that was true when something happened: that of the last day it may have been.
    public func name(at date: DateReading) -> String {
        guard let day = date.latest ?? date.earliest else { return name }
        return formerNames.name(on: day, now: name)
    }
}

/// One entry as one reader sees it.
public struct PageEntry: Sendable {
    public var id: RecordID
    /// What notes, questions, themes and links hang on.
    public var thread: RecordID
    public var submission: RecordID
    /// `file` is the place of its submission in ``ChronologyPage/submissions``, `agency` that of its agency in
    /// ``ChronologyPage/agencies``.
    public var entry: ChronologyEntry
    /// Links that stand to entries this reader sees too.
    public var links = 0
    /// Notes and open questions this reader may see; 0 for others.
    public var notes = 0
    public var questions = 0
    public var themes: [RecordID] = []
    /// Nil where the panel said nothing, and for those who may not see its notes.
    public var significance: EntrySignificance?
    /// Of each child of whom the program read whether they were seen; none for those who may not see what it found.
    public var sightings: [EntrySighting] = []

    public init(id: RecordID, thread: RecordID, submission: RecordID, entry: ChronologyEntry) {
        self.id = id
        self.thread = thread
        self.submission = submission
        self.entry = entry
    }
}

/// Up to 200 entries of a review, in the order of its chronology, as one reader sees them.
public struct ChronologyPage: Sendable {
    /// Of the entries of this page.
    public var agencies: [NamedAgency]
    /// Of all entries this reader sees: those there are to choose from.
    public var choices: [NamedAgency]
    /// Agencies without entries of their own here, of which this reader sees several parts: to be chosen with all of them.
    public var wholes: [NamedAgency] = []
    public var submissions: [RecordID]
    public var entries: [PageEntry]
    /// After what the next page begins; nil at the end.
    public var next: ChronologyPlace?
    /// Before what the page before ends; nil at the beginning.
    public var previous: ChronologyPlace?

    public init(
        agencies: [NamedAgency], choices: [NamedAgency] = [], submissions: [RecordID], entries: [PageEntry],
        next: ChronologyPlace?, previous: ChronologyPlace? = nil
    ) {
        self.agencies = agencies
        self.choices = choices
        self.submissions = submissions
        self.entries = entries
        self.next = next
        self.previous = previous
    }

    /// The most entries of a page.
    public static let most = 200
}

/// How many entries a reader sees.
public struct ChronologyCounts: Sendable, Hashable {
    public var entries: Int
    /// By agency, those with none left out.
    public var byAgency: [RecordID: Int]
    /// Links that stand between two entries the reader sees.
    public var links: Int

    public init(entries: Int, byAgency: [RecordID: Int], links: Int) {
        self.entries = entries
        self.byAgency = byAgency
        self.links = links
    }
}

/// One file as one reader sees it.
public struct SubmissionSummary: Sendable, Hashable {
    public var id: RecordID
    public var agency: RecordID?
    /// "Health economy: Trust A" of a part.
    public var agencyName: String?
    /// The agency it is a part of, where that was asked for its chronology: the panel sees it through that agency alone.
    public var through: RecordID?
    public var fileName: String
    public var version: Int
    public var isCurrent: Bool
    /// Nil: never released.
    public var release: ReleaseState?
    /// The release's own version, for the next command about it; 0 where there is none.
    public var releaseVersion: Int
    public var entries: Int
    public var lines: Int
    public var refusal: String?
    /// Microseconds since 1970, UTC.
    public var receivedAt: Int64
    /// That it was sent back to its agency, where that is still to be answered and the reader may know: at most once by the
    /// agency's own and once by the panel.
    public var returns: [SubmissionReturn] = []
    /// On what terms it was released, for those who act for its agency; nil where it never was.
    public var terms: ReleaseTerms?
    /// The file it is a version of: the key of the first of them.
    public var line: RecordID?
    /// Its agency took it out of the chronology.
    public var withdrawal: SubmissionWithdrawal?
    /// Its entries that are of other agencies than its own, by the agency: parts of it, as whoever sent it said.
    public var others: [RecordID: OtherRows] = [:]

    /// Entries of an agency that is not the file's own.
    public struct OtherRows: Sendable, Hashable {
        /// The agency's, "Health economy: Trust A" of a part.
        public var name: String
        public var entries: Int

        public init(name: String, entries: Int) {
            self.name = name
            self.entries = entries
        }
    }

    /// Entries of its own agency: each is counted once.
    public var ownEntries: Int { entries - others.values.reduce(0) { $0 + $1.entries } }

    /// How many of its entries are of one agency.
    public func entries(of agency: RecordID?) -> Int {
        agency == self.agency ? ownEntries : agency.flatMap { others[$0]?.entries } ?? 0
    }

    public init(
        id: RecordID, agency: RecordID?, agencyName: String?, through: RecordID? = nil, fileName: String, version: Int,
        isCurrent: Bool, release: ReleaseState?, releaseVersion: Int, entries: Int, lines: Int, refusal: String?,
        receivedAt: Int64
    ) {
        self.id = id
        self.agency = agency
        self.agencyName = agencyName
        self.through = through
        self.fileName = fileName
        self.version = version
        self.isCurrent = isCurrent
        self.release = release
        self.releaseVersion = releaseVersion
        self.entries = entries
        self.lines = lines
        self.refusal = refusal
        self.receivedAt = receivedAt
    }
}

/// One link between two entries its reader sees both of.
public struct LinkSummary: Sendable, Hashable {
    public var id: RecordID
    public var first: RecordID
    public var second: RecordID
    /// In thousandths.
    public var score: Int
    public var reasons: [String]
    public var state: LinkState
    /// Why it was decided so.
    public var decision: String?
    /// The decision's version, for the next command about it; 0 where there is none.
    public var version: Int

    public init(
        id: RecordID, first: RecordID, second: RecordID, score: Int, reasons: [String], state: LinkState,
        decision: String?, version: Int
    ) {
        self.id = id
        self.first = first
        self.second = second
        self.score = score
        self.reasons = reasons
        self.state = state
        self.decision = decision
        self.version = version
    }
}

/// Up to 200 links, by their entries' threads.
public struct LinksPage: Sendable, Hashable {
    public var links: [LinkSummary]
    /// The link after which the next page begins; nil at the end.
    public var next: RecordID?

    public init(links: [LinkSummary], next: RecordID?) {
        self.links = links
        self.next = next
    }
}
