/// Identity of an entry: file hash, table and row, so that it survives re-import of the same file.
public struct EntryID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// First 12 hexadecimal digits of the file's SHA-256.
    public var file: String
    public var table: Int
    public var row: Int
    /// Which of the entries of its line, from 0: a table with a column for each agency has several in a line.
    public var part: Int

    public init(file: String, table: Int, row: Int, part: Int = 0) {
        self.file = file
        self.table = table
        self.row = row
        self.part = part
    }

    public var description: String { part == 0 ? "\(file)-\(table)-\(row)" : "\(file)-\(table)-\(row)-\(part + 1)" }

    public static func < (a: EntryID, b: EntryID) -> Bool {
        (a.file, a.table, a.row, a.part) < (b.file, b.table, b.row, b.part)
    }
}

/// The words of one column of one entry, verbatim.
public struct EntryField: Sendable, Hashable {
    public var kind: ColumnKind
    /// The agency's own heading for the column.
    public var heading: String
    public var text: String

    public init(kind: ColumnKind, heading: String, text: String) {
        self.kind = kind
        self.heading = heading
        self.text = text
    }
}

/// Whether the source says a child was seen. Raw values are those of the scoring form.
public enum ChildSeen: String, Sendable, Codable, CaseIterable {
    case yes, no
    /// One child seen and another not.
    case some
    case notStated = "not_stated"
}

/// One row of one agency's chronology, in the integrated chronology.
public struct ChronologyEntry: Sendable, Identifiable {
    public var id: EntryID
    /// Place in ``IntegratedChronology/files``.
    public var file: Int
    /// Place in ``IntegratedChronology/agencies``.
    public var agency: Int
    public var date: DateReading
    public var recorded: DateReading?
    /// Every column with words in it, in the order of the source, the date columns included.
    public var fields: [EntryField]
    /// What the source's own child-seen column states; the language of the event column is not read here.
    public var childSeen: ChildSeen
    /// Comments, footnotes and tracked deletions on this row.
    public var remarks: [SourceRemark]
    public var notes: [Note]
    public var problems: [Problem]

    public init(
        id: EntryID, file: Int, agency: Int, date: DateReading, recorded: DateReading? = nil, fields: [EntryField],
        childSeen: ChildSeen = .notStated, remarks: [SourceRemark] = [], notes: [Note] = [], problems: [Problem] = []
    ) {
        self.id = id
        self.file = file
        self.agency = agency
        self.date = date
        self.recorded = recorded
        self.fields = fields
        self.childSeen = childSeen
        self.remarks = remarks
        self.notes = notes
        self.problems = problems
    }

    /// Words of one kind of column; several columns of that kind are joined by a line break.
    public func text(_ kind: ColumnKind) -> String {
        var found: String?
        for field in fields where field.kind == kind {
            if let before = found { found = before + "\n" + field.text } else { found = field.text }
        }
        return found ?? ""
    }

    /// The words of the event column.
    public var event: String { text(.event) }

    /// Notes of the row and of its dates together.
    public var allNotes: [Note] { date.notes + (recorded?.notes ?? []) + notes }

    /// Problems of the row and of its dates together.
    public var allProblems: [Problem] { date.problems + (recorded?.problems ?? []) + problems }
}
