/// The bytes an agency sent, and the name it gave them.
public struct SourceFile: Sendable {
    /// File name without folders.
    public var name: String
    public var bytes: [UInt8]
    /// SHA-256 of the bytes, lower-case hexadecimal. Part of every entry's identity.
    public var digest: String

    public init(name: String, bytes: [UInt8], digest: String) {
        self.name = name
        self.bytes = bytes
        self.digest = digest
    }
}

/// A file format we can take tables from. Raw values are the usual extensions.
public enum SourceFormat: String, Sendable, CaseIterable, Codable {
    case docx, xlsx, odt, ods, csv, pdf, doc, rtf
}

/// One file as read: its tables as physically laid out, and what stood beside them. Readers put nothing right and
/// decide nothing; finding headers, dates and entries is the importer's work.
public struct SourceDocument: Sendable {
    public var name: String
    public var digest: String
    public var format: SourceFormat
    public var tables: [SourceTable]
    /// Paragraphs after the last table (or all of them, where there is no table).
    public var textAfter: [String]
    /// Comments, footnotes, deletions, hidden parts: kept apart from the text.
    public var remarks: [SourceRemark]
    /// How the bytes were read where a choice was made ("Windows-1252, separated by semicolons"); shown in the report.
    public var readAs: String?
    /// Words at the head and foot of the pages, each paragraph once; they may name the agency.
    public var pageText: [String] = []
    /// Rows of which a person said whether each is an entry, by their places: what the importer makes of them by itself does
    /// not count then.
    public var rowsSaid: [SourcePlace: Bool] = [:]

    public init(
        name: String, digest: String, format: SourceFormat, tables: [SourceTable] = [], textAfter: [String] = [],
        remarks: [SourceRemark] = [], readAs: String? = nil
    ) {
        self.name = name
        self.digest = digest
        self.format = format
        self.tables = tables
        self.textAfter = textAfter
        self.remarks = remarks
        self.readAs = readAs
    }
}

/// One table of a document, or one sheet of a workbook.
public struct SourceTable: Sendable {
    /// From 1, in document order, every top-level table counted; sheets count in workbook order. Tables nested in
    /// cells are numbered after all top-level ones.
    public var number: Int
    /// Sheet name, or the document's own name for the table.
    public var name: String?
    /// Paragraphs between the previous table and this one: titles, year headings.
    public var textBefore: [String]
    public var rows: [SourceRow]
    public var isHidden: Bool
    /// For a table inside a cell: where.
    public var nestedIn: SourcePlace?

    public init(
        number: Int, name: String? = nil, textBefore: [String] = [], rows: [SourceRow] = [], isHidden: Bool = false,
        nestedIn: SourcePlace? = nil
    ) {
        self.number = number
        self.name = name
        self.textBefore = textBefore
        self.rows = rows
        self.isHidden = isHidden
        self.nestedIn = nestedIn
    }
}

/// One physical row. Rows a sheet does not store (empty ones between others) need not appear; `number` tells.
public struct SourceRow: Sendable {
    /// Physical row in its table, sheet or CSV record, from 1.
    public var number: Int
    /// One cell per grid column; a merged cell's further columns appear as cells with `joins == .left`.
    public var cells: [SourceCell]
    public var isHidden: Bool
    /// Marked in the file as a header that repeats on each page.
    public var isMarkedHeader: Bool
    /// The whole row was deleted as a tracked change; its cells are empty and a remark holds the words.
    public var isDeleted: Bool

    public init(
        number: Int, cells: [SourceCell], isHidden: Bool = false, isMarkedHeader: Bool = false, isDeleted: Bool = false
    ) {
        self.number = number
        self.cells = cells
        self.isHidden = isHidden
        self.isMarkedHeader = isMarkedHeader
        self.isDeleted = isDeleted
    }
}

/// One cell: the words a reader of the file sees, with paragraphs and line breaks as "\n" and deleted text absent.
public struct SourceCell: Sendable, Hashable {
    /// Which merged cell a position continues: the one above, the one to the left, or none.
    public enum Joining: UInt8, Sendable { case none, above, left }
    public var text: String
    public var typed: TypedValue?
    /// Whether this grid position continues a merged cell; its text is then "".
    public var joins: Joining

    public init(_ text: String, typed: TypedValue? = nil, joins: Joining = .none) {
        self.text = text
        self.typed = typed
        self.joins = joins
    }

    public static let empty = SourceCell("")
}

/// A spreadsheet's value behind the displayed text.
public enum TypedValue: Sendable, Hashable {
    case number(Double)
    /// A real date; the time when the cell's format shows one or it is not midnight.
    case date(CivilDate, ClockTime?)
    case time(ClockTime)
    case bool(Bool)
    /// "#REF!" and its like; "" for a formula whose result the file does not hold.
    case error(String)
}

/// A place in a document: table, row and column from 1; row or column 0 when the whole table or row is meant.
public struct SourcePlace: Sendable, Hashable, Comparable {
    public var table: Int
    public var row: Int
    public var column: Int

    public init(table: Int, row: Int, column: Int = 0) {
        self.table = table
        self.row = row
        self.column = column
    }

    public static func < (a: SourcePlace, b: SourcePlace) -> Bool {
        (a.table, a.row, a.column) < (b.table, b.row, b.column)
    }
}

/// Something in the file that is not the text of a cell but that a reader of the chronology should know of.
public struct SourceRemark: Sendable, Hashable {
    /// What it is; explained in docs/import.md.
    public enum Kind: String, Sendable, CaseIterable, Codable {
        case comment, footnote, endnote
        case deletedText = "deleted_text"
        case insertedText = "inserted_text"
        case deletedRow = "deleted_row"
        case movedText = "moved_text"
        case hiddenText = "hidden_text"
        case hiddenRow = "hidden_row"
        case hiddenColumn = "hidden_column"
        case hiddenSheet = "hidden_sheet"
        case nestedTable = "nested_table"
        case picture, textBox = "text_box"
        /// Words at the head or foot of the pages.
        case pageText = "page_text"
        /// A paragraph above, between or below the tables. Its place names the table below it; none is under the last.
        case outsideText = "outside_text"
        case formula
        case readingChoice = "reading_choice"
    }
    public var kind: Kind
    public var place: SourcePlace?
    /// The words of the comment, footnote or deletion; for hidden parts a description.
    public var text: String
    /// Who wrote the comment or change, as the file says.
    public var author: String?

    public init(_ kind: Kind, place: SourcePlace? = nil, text: String, author: String? = nil) {
        self.kind = kind
        self.place = place
        self.text = text
        self.author = author
    }
}
