import Domain

extension ApiWord where Self: CaseIterable & RawRepresentable, RawValue == String {
    static var words: [String] { allCases.map(\.rawValue) }
}

extension ChildSeen: ApiWord {}
extension DatePrecision: ApiWord {}
extension ColumnKind: ApiWord {}
extension EntrySignificance: ApiWord, Codable {}
extension LinkState: ApiWord, Codable {}
extension PostedState: ApiWord, Codable {}
extension QuestionState: ApiWord, Codable {}
extension ReleaseState: ApiWord, Codable {}
extension TypedAnswer: ApiWord, Codable {}

struct ApiReview: ApiValue {
    var id: ApiID
    var reference: String
    var title: String
    var isClosed: Bool
}

struct ApiReviews: ApiValue { var reviews: [ApiReview] }

struct ApiChild: ApiValue {
    var id: ApiID
    /// Left out for those who may not read entries.
    var name: String?
    var pseudonym: String?
    var born: ApiDay?
    var died: ApiDay?
}

struct ApiChildren: ApiValue { var children: [ApiChild] }

struct ApiAgency: ApiValue {
    var id: ApiID
    var name: String
    /// Entries of it that the token's owner may read.
    var entries: Int
}

struct ApiAgencies: ApiValue { var agencies: [ApiAgency] }

struct ApiDate: ApiValue {
    /// As the agency wrote it.
    var written: String
    var earliest: ApiDay?
    var latest: ApiDay?
    var precision: DatePrecision
    var isUncertain: Bool
    /// Minutes after midnight.
    var minute: Int?

    init(_ date: DateReading) {
        written = date.verbatim
        earliest = date.earliest.map { ApiDay($0) }
        latest = date.latest.map { ApiDay($0) }
        precision = date.precision
        isUncertain = date.isUncertain
        minute = date.time.map { Int($0.minutes) }
    }
}

struct ApiCell: ApiValue {
    var kind: ColumnKind
    var heading: String
    var words: String
}

struct ApiRemark: ApiValue {
    var kind: String
    var message: String
    var suggestion: String?
}

struct ApiEntry: ApiValue {
    var id: ApiID
    /// What notes, questions and links hang on: the same in each version of a file.
    var thread: ApiID
    var agency: ApiID
    var agencyName: String
    var file: ApiID
    var table: Int
    var row: Int
    var date: ApiDate
    var recorded: ApiDate?
    var childSeen: ChildSeen
    var cells: [ApiCell]
    /// What was assumed of it when it was read.
    var assumptions: [ApiRemark]
    /// What somebody has to settle.
    var problems: [ApiRemark]
    var links: Int
    var notes: Int
    var questions: Int
    var themes: [ApiID]
    var significance: EntrySignificance?

    init(_ page: PageEntry, _ agency: NamedAgency?) {
        let entry = page.entry
        id = ApiID(page.id)
        thread = ApiID(page.thread)
        self.agency = ApiID(agency?.id ?? page.submission)
        agencyName = agency?.name ?? ""
        file = ApiID(page.submission)
        table = entry.id.table
        row = entry.id.row
        date = ApiDate(entry.date)
        recorded = entry.recorded.map { ApiDate($0) }
        childSeen = entry.childSeen
        cells = entry.fields.map { ApiCell(kind: $0.kind, heading: $0.heading, words: $0.text) }
        assumptions = entry.allNotes.map { ApiRemark(kind: $0.kind.rawValue, message: $0.message) }
        problems = entry.allProblems.map {
            ApiRemark(kind: $0.kind.rawValue, message: $0.message, suggestion: $0.suggestion)
        }
        links = page.links
        notes = page.notes
        questions = page.questions
        themes = page.themes.map { ApiID($0) }
        significance = page.significance
    }
}

struct ApiEntries: ApiValue {
    var entries: [ApiEntry]
    /// For `after`, where more follow.
    var next: String?
}

struct ApiAccount: ApiValue {
    var link: ApiLink
    var entry: ApiEntry
}

struct ApiNote: ApiValue {
    var id: ApiID
    var words: String
}

struct ApiEntryInFull: ApiValue {
    var entry: ApiEntry
    /// Entries of others that are linked with it.
    var accounts: [ApiAccount]
    /// Of the panel; left out for those who may not read them.
    var notes: [ApiNote]?
    var questions: [ApiQuestion]?
}

struct ApiLink: ApiValue {
    var id: ApiID
    /// Threads of both entries.
    var first: ApiID
    var second: ApiID
    /// Of 1000.
    var score: Int
    var reasons: [String]
    var state: LinkState
    /// Why it was decided so.
    var decision: String?

    init(_ link: LinkSummary) {
        id = ApiID(link.id)
        first = ApiID(link.first)
        second = ApiID(link.second)
        score = link.score
        reasons = link.reasons
        state = link.state
        decision = link.decision
    }
}

struct ApiLinks: ApiValue {
    var links: [ApiLink]
    /// For `after`, where more follow.
    var next: ApiID?
}

struct ApiQuestion: ApiValue {
    var id: ApiID
    var number: Int
    var thread: ApiID
    var agency: ApiID
    var agencyName: String
    var words: String
    var state: QuestionState
    var answer: String?

    init(_ question: PanelQuestion) {
        id = ApiID(question.id)
        number = question.number
        thread = ApiID(question.thread)
        agency = ApiID(question.agency)
        agencyName = question.agencyName
        words = question.words
        state = question.state
        answer = question.answer
    }
}

struct ApiQuestions: ApiValue { var questions: [ApiQuestion] }

struct ApiGatheredFile: ApiValue {
    /// As `file` of its entries.
    var file: ApiID
    /// The part, or the agency itself.
    var agency: ApiID?
    var agencyName: String
    var name: String
    var version: Int
    var entries: Int
    var state: ReleaseState?

    init(_ file: SubmissionSummary) {
        self.file = ApiID(file.id)
        agency = file.agency.map { ApiID($0) }
        agencyName = file.agencyName ?? ""
        name = file.fileName
        version = file.version
        entries = file.entries
        state = file.release
    }
}

struct ApiMissingPart: ApiValue {
    var agency: ApiID
    var agencyName: String
}

struct ApiGathering: ApiValue {
    var id: ApiID
    /// Whose parts they are.
    var agency: ApiID
    var agencyName: String
    var number: Int
    var state: ReleaseState
    var files: [ApiGatheredFile]
    /// Parts of which the panel had nothing then.
    var missing: [ApiMissingPart]
    /// Why it went without them.
    var words: String

    init(_ gathering: Gathering) {
        id = ApiID(gathering.id)
        agency = ApiID(gathering.agency)
        agencyName = gathering.agencyName
        number = gathering.number
        state = gathering.state
        files = gathering.files.map { ApiGatheredFile($0) }
        missing = gathering.missing.map { ApiMissingPart(agency: ApiID($0.id), agencyName: $0.name) }
        words = gathering.words
    }
}

struct ApiGatherings: ApiValue { var gatherings: [ApiGathering] }

/// What went wrong (RFC 9457).
struct ApiProblem: ApiValue {
    var type: String
    var title: String
    var status: Int
    var detail: String?
    /// What is wrong with what was sent, and where in it.
    var problems: [ApiFault]?
}

struct ApiFault: ApiValue {
    /// As `entries[3].date`.
    var place: String
    var what: String
}
