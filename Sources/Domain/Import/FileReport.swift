/// What became of one file: every physical line is an entry or is set aside with a reason (requirement C1,
/// "entries + rejects = lines").
public struct FileReport: Sendable {
    public var name: String
    public var digest: String
    public var format: SourceFormat?
    /// Why the whole file was refused; the other members are then empty.
    public var refusal: ReadingError?
    /// Place in ``IntegratedChronology/agencies``; nil for a refused file.
    public var agency: Int?
    /// How the agency is known ("stated in the case file", "from the title", "from the file name").
    public var agencyKnownFrom: String
    public var readAs: String?
    public var tables: [TableReport]
    public var entryCount: Int
    /// Entries beyond the first of their line, where a table has a column for each agency.
    public var sharingLine = 0
    /// Rows that are not entries, each with its reason, in file order.
    public var setAside: [SetAsideRow]
    /// Remarks that belong to no entry.
    public var remarks: [SourceRemark]
    /// Cells with words in hidden columns, which are left out.
    public var cellsLeftOut = 0
    /// Problems of the file as a whole (not of one row), such as text outside the tables that looks like an entry.
    public var problems: [Problem]
    public var earliest: CivilDate?
    public var latest: CivilDate?

    /// Physical rows read in all tables.
    public var lineCount: Int { tables.reduce(0) { $0 + $1.lineCount } }

    public init(name: String, digest: String, format: SourceFormat? = nil, refusal: ReadingError? = nil) {
        self.name = name
        self.digest = digest
        self.format = format
        self.refusal = refusal
        agency = nil
        agencyKnownFrom = ""
        readAs = nil
        tables = []
        entryCount = 0
        setAside = []
        remarks = []
        problems = []
        earliest = nil
        latest = nil
    }
}

/// How one table was understood.
public struct TableReport: Sendable {
    /// What the table was taken for.
    public enum Role: String, Sendable, Codable {
        case chronology
        /// A key to people, abbreviations or agencies.
        case key
        /// Notes, blank forms, layout: not a chronology.
        case notChronology = "not_a_chronology"
    }
    public var number: Int
    public var name: String?
    public var role: Role
    public var columns: [ColumnMapping]
    public var lineCount: Int
    public var entryCount: Int
    /// The short line above the table, in a text document ("2014").
    public var heading: String?

    public init(
        number: Int, name: String?, role: Role, columns: [ColumnMapping], lineCount: Int, entryCount: Int,
        heading: String? = nil
    ) {
        self.number = number
        self.name = name
        self.role = role
        self.columns = columns
        self.lineCount = lineCount
        self.entryCount = entryCount
        self.heading = heading
    }
}

/// How one column was recognised.
public struct ColumnMapping: Sendable, Hashable {
    /// What the column was recognised by.
    public enum Basis: String, Sendable, Codable { case heading, content, mappingFile = "mapping_file", carried, none }
    /// From 1.
    public var column: Int
    public var heading: String
    public var kind: ColumnKind
    public var basis: Basis

    public init(column: Int, heading: String, kind: ColumnKind, basis: Basis) {
        self.column = column
        self.heading = heading
        self.kind = kind
        self.basis = basis
    }
}

/// A physical row that is not an entry.
public struct SetAsideRow: Sendable, Hashable {
    /// Why a row is no entry; explained in docs/import.md.
    public enum Reason: String, Sendable, Codable, CaseIterable {
        case title, header
        case repeatedHeader = "repeated_header"
        case groupHeader = "group_header"
        case divider
        case empty
        case key
        case notChronology = "not_a_chronology"
        case continuation
        case deleted
        case templateHint = "template_hint"
        /// A line of a form whose words are in the entry of the form's first line.
        case formLine = "form_line"
        /// A total or a signature under the chronology.
        case closing = "closing_line"
        /// A person said that the row is no entry.
        case saidNoEntry = "said_no_entry"

        /// Whether a row set aside for this reason may be an entry all the same, which a person then says.
        public var mayBeEntry: Bool {
            switch self {
            case .title, .repeatedHeader, .divider, .templateHint, .closing, .continuation, .saidNoEntry: true
            case .header, .groupHeader, .empty, .key, .notChronology, .deleted, .formLine: false
            }
        }
    }
    public var place: SourcePlace
    public var reason: Reason
    /// The row's words, cells separated by " | ".
    public var text: String

    public init(place: SourcePlace, reason: Reason, text: String) {
        self.place = place
        self.reason = reason
        self.text = text
    }
}
