import Domain

@testable import Web

/// A desk at which nobody is known: every answer is the one a stranger gets.
struct NobodyHome: SigningIn, SiteAccess, CommandTaking, OwnReviews, ReviewReading, BoardReading, SiteForms,
    FileSending, RowCorrecting, ExportTaking, ApiAccess
{
    func signIn(address: String, password: String, at place: SignInPlace) async throws -> SignInAnswer {
        .refused(wait: password == "wait" ? 40 : 0)
    }
    func giveCode(_ code: String, step: SignInToken, at place: SignInPlace) async throws -> SignInAnswer {
        throw SignInRefusal.stepOver
    }
    func secondFactorOffer(step: SignInToken) async throws -> SecondFactorOffer { throw SignInRefusal.stepOver }
    func confirmSecondFactor(
        _ code: String, step: SignInToken, at place: SignInPlace
    ) async throws -> SecondFactorDone? { throw SignInRefusal.stepOver }
    func renewSecondFactor(
        password: String, session: SignInToken, at place: SignInPlace
    ) async throws -> SignInToken { throw SignInRefusal.notSignedIn }
    func session(_ token: SignInToken) async throws -> SignedIn? { nil }
    func owner(of token: SignInToken) async throws -> RecordID? { nil }
    func signOut(_ token: SignInToken) async throws {}
    func ownSessions(_ token: SignInToken) async throws -> [OpenSession] { throw SignInRefusal.notSignedIn }
    func endSession(_ id: RecordID, by token: SignInToken) async throws { throw SignInRefusal.notSignedIn }
    func invite(_ invitation: NewInvitation, by person: RecordID) async throws -> SignInToken {
        throw SignInRefusal.notSignedIn
    }
    func inviteAgain(
        _ invitation: RecordID, board: RecordID, days: Int, by person: RecordID
    ) async throws -> SignInToken { throw SignInRefusal.notSignedIn }
    func ownName(_ token: SignInToken) async throws -> OwnName { throw SignInRefusal.notSignedIn }
    func correctOwnName(_ name: String, version: Int, by token: SignInToken) async throws {
        throw SignInRefusal.notSignedIn
    }
    func boardOverTime(board: RecordID, asking person: RecordID) async throws -> BoardOverTime {
        throw CommandRefusal.noSuchBoard
    }
    func handOver(of subject: RecordID, board: RecordID, asking person: RecordID) async throws -> HandOver? {
        throw CommandRefusal.noSuchBoard
    }
    func peopleOfAgency(
        _ agency: RecordID, board: RecordID, asking person: RecordID
    ) async throws -> PeopleOfAgency { throw CommandRefusal.noSuchBoard }
    func openInvitations(
        board: RecordID, review: RecordID?, asking person: RecordID
    ) async throws -> [OpenInvitation] { throw SignInRefusal.notSignedIn }
    func invitation(_ token: SignInToken) async throws -> InvitationOffer? { nil }
    func acceptInvitation(
        _ token: SignInToken, name: String, password: String, at place: SignInPlace
    ) async throws -> SignInAnswer { throw SignInRefusal.invitationOver }
    func acceptInvitation(_ token: SignInToken, session: SignInToken) async throws {
        throw SignInRefusal.invitationOver
    }
    func askReset(address: String, at place: SignInPlace) async throws -> PasswordReset? { nil }
    func useReset(_ token: SignInToken, password: String) async throws { throw SignInRefusal.resetOver }
    func changePassword(
        from old: String, to new: String, session: SignInToken, at place: SignInPlace
    ) async throws -> SignInToken { throw SignInRefusal.notSignedIn }
    func needsFirstRun() async throws -> Bool { false }
    func firstRun(_ plan: FirstRun, token: SignInToken) async throws -> SignInToken {
        throw SignInRefusal.firstRunOver
    }
    func beginFirstRun() async throws -> SignInToken { throw SignInRefusal.firstRunOver }
    func ownReviews(_ places: [SignedInPlace]) async throws -> [OwnReview] { [] }
    func standings(in place: SignedInPlace) async throws -> [AccessStanding] { [] }
    func standing(inReview review: RecordID, places: [SignedInPlace]) async throws -> ReviewStanding? { nil }
    func run(_ command: CaseCommand, by actor: RecordID) async throws { throw CommandRefusal.noSuchPerson }
    var formSecret: [UInt8] { [UInt8](repeating: 7, count: 32) }
    func once(
        _ form: SentForm, work: @escaping @Sendable () async throws -> String
    ) async throws -> SentFormAnswer { .done(try await work()) }
    func newID() -> RecordID { RecordID(high: 1, low: 1) }
    func now() -> Int64 { 0 }
    var largestFile: Int { 1 << 20 }
    func agenciesToSendFor(for reader: ReviewReader) async throws -> [NamedAgency] { throw CommandRefusal.noSuchReview }
    func send(
        _ file: FileToSend, for reader: ReviewReader, from next: () async throws -> [UInt8]?
    ) async throws -> SendingAnswer { throw CommandRefusal.noSuchReview }
    func fileReport(_ submission: RecordID, for reader: ReviewReader) async throws -> FilePreview {
        throw CommandRefusal.noSuchReview
    }
    func corrections(of submission: RecordID, for reader: ReviewReader) async throws -> FileCorrections {
        throw CommandRefusal.noSuchReview
    }
    func rowToCorrect(
        table: Int, row: Int, of submission: RecordID, for reader: ReviewReader, reading: any FileReading
    ) async throws -> RowToCorrect { throw CommandRefusal.noSuchReview }
    func readAgain(_ submission: RecordID, for reader: ReviewReader) async throws -> RecordID {
        throw CommandRefusal.noSuchReview
    }
    func sentFiles(for reader: ReviewReader) async throws -> [SentFile] { throw CommandRefusal.noSuchReview }
    func sentFile(
        _ id: RecordID, for reader: ReviewReader
    ) async throws -> (file: SentFile, preview: FilePreview?) { throw CommandRefusal.noSuchReview }
    var exportDays: Int { 7 }
    func exports(for reader: ReviewReader) async throws -> [ChronologyExport] { throw CommandRefusal.noSuchReview }
    func export(_ id: RecordID, for reader: ReviewReader) async throws -> ChronologyExport {
        throw CommandRefusal.noSuchReview
    }
    func fetchExport(_ id: RecordID, for reader: ReviewReader) async throws -> ExportedFile {
        throw CommandRefusal.noSuchReview
    }
    func newApiSecret() -> (secret: SignInToken, hash: [UInt8]) {
        (SignInToken("nobody"), [UInt8](repeating: 7, count: 32))
    }
    func links(for reader: ReviewReader, after: RecordID?, limit: Int) async throws -> LinksPage {
        throw CommandRefusal.noSuchReview
    }
    func post(
        _ entries: [PostedEntry], agency: RecordID, for reader: ReviewReader
    ) async throws -> [PostedResult] { throw CommandRefusal.noSuchReview }
    func apiCaller(_ secret: SignInToken) async throws -> ApiCaller? { nil }
    func apiTokens(_ places: [SignedInPlace]) async throws -> [(board: RecordID, token: ApiToken)] { [] }
    func review(for reader: ReviewReader) async throws -> ReviewSummary { throw CommandRefusal.noSuchReview }
    func children(for reader: ReviewReader) async throws -> [IndexChild] { throw CommandRefusal.noSuchReview }
    func agencyParts(for reader: ReviewReader) async throws -> [AgencyParts] { throw CommandRefusal.noSuchReview }
    func waiting(for reader: ReviewReader) async throws -> ReviewWaiting { throw CommandRefusal.noSuchReview }
    func submissions(for reader: ReviewReader) async throws -> [SubmissionSummary] { throw CommandRefusal.noSuchReview }
    func questions(for reader: ReviewReader, thread: RecordID?) async throws -> [PanelQuestion] {
        throw CommandRefusal.noSuchReview
    }
    func chronology(
        for reader: ReviewReader, _ filter: ChronologyFilter, after: ChronologyPlace?, before: ChronologyPlace?,
        limit: Int
    ) async throws -> Domain.ChronologyPage { throw CommandRefusal.noSuchReview }
    func chronology<Held: Sendable>(
        for reader: ReviewReader, _ filter: ChronologyFilter, after: ChronologyPlace?, before: ChronologyPlace?,
        held: @escaping @Sendable (ChronologyState) -> Held?
    ) async throws -> ChronologyFound<Held> { throw CommandRefusal.noSuchReview }
    func counts(for reader: ReviewReader, _ filter: ChronologyFilter) async throws -> ChronologyCounts {
        throw CommandRefusal.noSuchReview
    }
    func people(
        for reader: ReviewReader, agency: RecordID?, limit: Int
    ) async throws -> [(name: String, entries: Int)] {
        throw CommandRefusal.noSuchReview
    }
    func familyEntries(
        for reader: ReviewReader, _ filter: FamilyFilter, after: ChronologyPlace?, before: ChronologyPlace?
    ) async throws -> FamilyPage { throw CommandRefusal.noSuchReview }
    func familyEntry(
        _ thread: RecordID, among filter: FamilyFilter, for reader: ReviewReader
    ) async throws -> FamilyEntry? { throw CommandRefusal.noSuchReview }
    func familyVersion(for reader: ReviewReader, isTakenAlong: Bool) async throws -> FamilyVersion {
        throw CommandRefusal.noSuchReview
    }
    func tradeWords(for reader: ReviewReader) async throws -> KeptTradeWords { throw CommandRefusal.noSuchReview }
    func themes(for reader: ReviewReader) async throws -> [PanelTheme] { throw CommandRefusal.noSuchReview }
    func entry(
        _ thread: RecordID, among filter: ChronologyFilter, for reader: ReviewReader
    ) async throws -> EntryInFull? { throw CommandRefusal.noSuchReview }
    func successor(of thread: RecordID, for reader: ReviewReader) async throws -> RecordID? {
        throw CommandRefusal.noSuchReview
    }
    func months(for reader: ReviewReader, _ filter: ChronologyFilter) async throws -> ChronologyMonths {
        throw CommandRefusal.noSuchReview
    }
    func linkQueue(for reader: ReviewReader, after: RecordID?) async throws -> LinkQueue {
        throw CommandRefusal.noSuchReview
    }
    func expectedContacts(for reader: ReviewReader) async throws -> CaseExpectedContacts {
        throw CommandRefusal.noSuchReview
    }
    func planPeriods(for reader: ReviewReader) async throws -> [KeptPlanPeriod] { throw CommandRefusal.noSuchReview }
    func peopleAround(for reader: ReviewReader) async throws -> [KeptPersonAround] { throw CommandRefusal.noSuchReview }
    func timeline(for reader: ReviewReader) async throws -> CaseTimeline { throw CommandRefusal.noSuchReview }
    func known(
        _ known: KnownAt, for reader: ReviewReader, after: ChronologyPlace?, before: ChronologyPlace?
    ) async throws -> KnownPage { throw CommandRefusal.noSuchReview }
    func understood(for reader: ReviewReader) async throws -> CaseUnderstood { throw CommandRefusal.noSuchReview }
    func findings(
        for reader: ReviewReader, _ choice: FindingChoice, limit: Int, offset: Int
    ) async throws -> FindingList {
        throw CommandRefusal.noSuchReview
    }
    func finding(_ id: RecordID, for reader: ReviewReader) async throws -> FindingInQueue? {
        throw CommandRefusal.noSuchReview
    }
    func findings(on thread: RecordID, for reader: ReviewReader) async throws -> [FoundItem] {
        throw CommandRefusal.noSuchReview
    }
    func link(_ id: RecordID, for reader: ReviewReader) async throws -> LinkQueue? { throw CommandRefusal.noSuchReview }
    func panelNotes(for reader: ReviewReader, thread: RecordID?) async throws -> [PanelNote] {
        throw CommandRefusal.noSuchReview
    }
    var asksSecondFactor: Bool { true }
    func decidedLinks(
        for reader: ReviewReader, areConfirmed: Bool, limit: Int, offset: Int
    ) async throws -> DecidedLinks { throw CommandRefusal.noSuchReview }
    func search(
        _ query: SearchQuery, for reader: ReviewReader, among filter: ChronologyFilter, limit: Int, offset: Int
    ) async throws -> SearchResult { throw CommandRefusal.noSuchReview }
    func chronologyRequests(for reader: ReviewReader) async throws -> [ChronologyRequest] {
        throw CommandRefusal.noSuchReview
    }
    func typedEntries(for reader: ReviewReader) async throws -> [TypedEntry] { throw CommandRefusal.noSuchReview }
    func handInTyped(agency: RecordID, for reader: ReviewReader) async throws -> RecordID? {
        throw CommandRefusal.noSuchReview
    }
    func roles(board: RecordID, review: RecordID?, asking person: RecordID) async throws -> [HeldRole] {
        throw CommandRefusal.noSuchReview
    }
    func nextReference(board: RecordID, asking person: RecordID) async throws -> String {
        throw CommandRefusal.noSuchBoard
    }
    func boardReviews(
        _ list: BoardReviewList, board: RecordID, asking person: RecordID
    ) async throws -> BoardReviews { throw CommandRefusal.noSuchPerson }
    func peopleOfBoard(
        _ list: PeopleList, board: RecordID, asking person: RecordID
    ) async throws -> PeopleOfBoard { throw CommandRefusal.noSuchPerson }
    func personOfBoard(
        _ id: RecordID, board: RecordID, asking person: RecordID
    ) async throws -> PersonOfBoardInFull? { throw CommandRefusal.noSuchPerson }
    func agenciesOfBoard(
        board: RecordID, review: RecordID?, asking person: RecordID
    ) async throws -> [AgencyOfBoard] { throw CommandRefusal.noSuchPerson }
    func ledgerLines(
        _ list: LedgerList, board: RecordID, review: RecordID?, asking person: RecordID
    ) async throws -> LedgerLines { throw CommandRefusal.noSuchPerson }
}
