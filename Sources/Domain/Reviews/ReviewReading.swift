/// What the pages of a review read. The policy is asked with each, and what is case material is on record before it is
/// given out.
///
/// Every function throws ``CommandRefusal`` where the one asking may not, and the store's own failures.
public protocol ReviewReading: FindingReading, TimelineReading, KnownReading, FamilyReading, ExpectedContactsReading,
    PeopleAroundReading
{
    /// What the review is called and where it stands.
    func review(for reader: ReviewReader) async throws -> ReviewSummary

    /// The children the review is about, in their order; names only for those who may read entries, or what the family is told.
    func children(for reader: ReviewReader) async throws -> [IndexChild]

    /// How much waits for this person in the review.
    func waiting(for reader: ReviewReader) async throws -> ReviewWaiting

    /// The files one reader may know of.
    func submissions(for reader: ReviewReader) async throws -> [SubmissionSummary]

    /// The questions one reader may see, oldest first; about one thread where it is named.
    func questions(for reader: ReviewReader, thread: RecordID?) async throws -> [PanelQuestion]

    /// A page of the chronology as one reader sees it.
    /// - Parameters:
    ///   - after: what it begins after; nil for the first page.
    ///   - before: what it ends before, where it is gone back to. Where too few entries are left for a page, the first
    ///     page is given whole.
    func chronology(
        for reader: ReviewReader, _ filter: ChronologyFilter, after: ChronologyPlace?, before: ChronologyPlace?,
        limit: Int
    ) async throws -> ChronologyPage

    /// The same, for somebody who keeps what was made of pages: on record like any other reading.
    /// - Parameter held: what is kept that was made of this page in this state; nil where it is to be read.
    func chronology<Held: Sendable>(
        for reader: ReviewReader, _ filter: ChronologyFilter, after: ChronologyPlace?, before: ChronologyPlace?,
        held: @escaping @Sendable (ChronologyState) -> Held?
    ) async throws -> ChronologyFound<Held>

    /// How many entries and links one reader sees.
    func counts(for reader: ReviewReader, _ filter: ChronologyFilter) async throws -> ChronologyCounts

    /// Names in the entries one reader sees, most first, with how many entries name them.
    /// - Parameter agency: in its own entries alone; nil for all they see.
    func people(
        for reader: ReviewReader, agency: RecordID?, limit: Int
    ) async throws -> [(name: String, entries: Int)]

    /// The panel's themes.
    func themes(for reader: ReviewReader) async throws -> [PanelTheme]

    /// One entry with everything that hangs on it, and its neighbours among what was chosen; nil where the reader sees
    /// none of this thread.
    func entry(
        _ thread: RecordID, among filter: ChronologyFilter, for reader: ReviewReader
    ) async throws -> EntryInFull?

    /// The row that stands now where an earlier version of its file had this one in other words; nil where it is not
    /// known which, or the reader may not read both.
    func successor(of thread: RecordID, for reader: ReviewReader) async throws -> RecordID?

    /// How many entries there are in each month, of those that were chosen.
    func months(for reader: ReviewReader, _ filter: ChronologyFilter) async throws -> ChronologyMonths

    /// The proposed link that is next, the likeliest first.
    /// - Parameter after: the link that was put off.
    func linkQueue(for reader: ReviewReader, after: RecordID?) async throws -> LinkQueue

    /// Some of the links that were confirmed, or that were dismissed or unlinked again.
    func decidedLinks(
        for reader: ReviewReader, areConfirmed: Bool, limit: Int, offset: Int
    ) async throws -> DecidedLinks

    /// One link with both its accounts; nil where the reader does not see both.
    func link(_ id: RecordID, for reader: ReviewReader) async throws -> LinkQueue?

    /// Notes of the panel that this reader may see; on one thread where it is named.
    func panelNotes(for reader: ReviewReader, thread: RecordID?) async throws -> [PanelNote]

    /// Looks for words in what this reader may read.
    /// - Parameter filter: among these entries alone; then nothing is found in rows that are no entries.
    func search(
        _ query: SearchQuery, for reader: ReviewReader, among filter: ChronologyFilter, limit: Int, offset: Int
    ) async throws -> SearchResult

    /// The requests for chronologies that stand, by agency: their own agency's, or all.
    func chronologyRequests(for reader: ReviewReader) async throws -> [ChronologyRequest]

    /// The agencies with parts that this reader may know of, with what each part was asked for and has sent.
    func agencyParts(for reader: ReviewReader) async throws -> [AgencyParts]

    /// The roles of a board, or of one of its reviews, those ended too.
    func roles(board: RecordID, review: RecordID?, asking person: RecordID) async throws -> [HeldRole]

    /// The reference a new review of the board might have, for those who may open one.
    func nextReference(board: RecordID, asking person: RecordID) async throws -> String
}

/// What a review is called and where it stands: nothing of the case.
public struct ReviewSummary: Sendable, Hashable {
    public var board: RecordID
    public var id: RecordID
    public var reference: String
    public var title: String
    /// Of the title, for the command that changes it.
    public var titleVersion: Int
    public var isClosed: Bool
    /// How often it was closed or opened again, for the command that does so.
    public var phaseVersion: Int
    /// The children it is about, in their order: every page about a case starts from them.
    public var children: [IndexChild]

    public init(
        board: RecordID, id: RecordID, reference: String, title: String, titleVersion: Int, isClosed: Bool,
        phaseVersion: Int, children: [IndexChild] = []
    ) {
        self.board = board
        self.id = id
        self.reference = reference
        self.title = title
        self.titleVersion = titleVersion
        self.isClosed = isClosed
        self.phaseVersion = phaseVersion
        self.children = children
    }
}

/// A child a review is about, as one reader may know it.
public struct IndexChild: Sendable, Hashable {
    public var id: RecordID
    /// Nil for those who may read neither entries nor what the family is told.
    public var name: String?
    /// What the child is called where names are not shown.
    public var pseudonym: String?
    public var born: CivilDate?
    public var died: CivilDate?
    /// Grows with each change of what is known.
    public var version: Int

    public init(
        id: RecordID, name: String?, pseudonym: String?, born: CivilDate?, died: CivilDate?, version: Int = 1
    ) {
        self.id = id
        self.name = name
        self.pseudonym = pseudonym
        self.born = born
        self.died = died
        self.version = version
    }
}

/// Entries of a part that came in a file of the agency it is a part of.
public struct RowsInFileOfWhole: Sendable, Hashable {
    /// The part.
    public var agency: RecordID
    /// The agency that sent them.
    public var whole: String
    public var entries: Int

    public init(agency: RecordID, whole: String, entries: Int) {
        self.agency = agency
        self.whole = whole
        self.entries = entries
    }
}

/// How much waits for one person in a review: only what they may do something about, and see.
public struct ReviewWaiting: Sendable, Hashable {
    /// Open questions to an agency they answer for.
    public var toAnswer = 0
    /// Files of their agency, the newest versions, that the panel does not see, and that they may let it see.
    public var toRelease = 0
    /// Files of their agency and its parts that are not gathered, where they let the panel see them together.
    public var toGather = 0
    /// Parts of such an agency that were asked or have sent, and those of them that have sent.
    public var parts = 0
    public var partsSent = 0
    /// Parts whose day has passed and of which nothing has come.
    public var partsLate = 0
    /// Agencies of theirs that were asked and have parts, none of which was asked or has sent.
    public var toAskParts = 0
    /// Files of their agency that were sent back to it, and not sent anew.
    public var toMend = 0
    /// Released files that the panel did not take yet, and that they may take.
    public var toAccept = 0
    /// Answered questions they may close.
    public var toClose = 0
    /// Requests for their agency's chronology that do not say yet that its records are secured.
    public var toSecure = 0
    /// Such requests where that is said, and no file has come.
    public var toSend = 0
    /// The first day by which one of these is due.
    public var due: CivilDate?
    /// Agencies they asked whose day has passed, and of which nothing is released.
    public var late = 0
    /// Entries they are to decide on for the family, as its key worker.
    public var toTell = 0
    /// Links the program proposed that they may decide on.
    public var toLink = 0
    /// Findings of the program that they may decide on.
    public var toJudge = 0
    /// Agencies of theirs, by name, of which a file waits and nobody is in the review who may let the panel see it.
    public var withoutLead: [String] = []
    /// Agencies, by name, whose authors are in the review and nobody who may let the panel see what they send: for those who
    /// may invite.
    public var toInviteLead: [String] = []
    /// Entries of a part they act for that stand in a file of the agency it belongs to, which they do not read.
    public var inFilesOfWhole: [RowsInFileOfWhole] = []

    public init(
        toAnswer: Int = 0, toRelease: Int = 0, toMend: Int = 0, toAccept: Int = 0, toClose: Int = 0, toSecure: Int = 0,
        toSend: Int = 0,
        due: CivilDate? = nil, late: Int = 0, toGather: Int = 0, parts: Int = 0, partsSent: Int = 0,
        partsLate: Int = 0, toAskParts: Int = 0, toTell: Int = 0
    ) {
        self.toAnswer = toAnswer
        self.toRelease = toRelease
        self.toMend = toMend
        self.toAccept = toAccept
        self.toClose = toClose
        self.toSecure = toSecure
        self.toSend = toSend
        self.due = due
        self.late = late
        self.toGather = toGather
        self.parts = parts
        self.partsSent = partsSent
        self.partsLate = partsLate
        self.toAskParts = toAskParts
        self.toTell = toTell
    }

    public var isEmpty: Bool { self == ReviewWaiting() }
}
