/// What was made of a file, for the person who sent it to look at before it is kept: how each column was read, the first
/// rows as they will stand, the rows somebody should look at, and what was set aside. Bounded, whatever the file's size;
/// what is cut short says so by its counts.
public struct FilePreview: Sendable, Hashable, Codable {
    /// How one table was read.
    public struct Table: Sendable, Hashable, Codable {
        public var number: Int
        public var name: String?
        public var heading: String?
        public var role: TableReport.Role
        public var lines: Int
        public var entries: Int
        /// Physical row of the headings, from 1; nil where none was found.
        public var headerRow: Int?
        public var columns: [Column]

        public init(
            number: Int, name: String?, heading: String? = nil, role: TableReport.Role, lines: Int, entries: Int,
            headerRow: Int? = nil, columns: [Column]
        ) {
            self.number = number
            self.name = name
            self.heading = heading
            self.role = role
            self.lines = lines
            self.entries = entries
            self.headerRow = headerRow
            self.columns = columns
        }
    }

    /// What one column was taken for.
    public struct Column: Sendable, Hashable, Codable {
        public var number: Int
        public var heading: String
        /// Nil in a table that was set aside: nobody said yet what it holds.
        public var kind: ColumnKind?
        /// Words of the first rows that have any.
        public var samples: [String]

        public init(
            number: Int, heading: String, kind: ColumnKind?, samples: [String]
        ) {
            self.number = number
            self.heading = heading
            self.kind = kind
            self.samples = samples
        }
    }

    /// One entry as it will stand.
    public struct Row: Sendable, Hashable, Codable {
        public var table: Int
        /// Physical row in the file, from 1.
        public var row: Int
        /// As written.
        public var written: String
        /// As understood, in words.
        public var understood: String
        public var cells: [Cell]
        public var childSeen: ChildSeen
        public var notes: [String]
        public var problems: [Finding]
    }

    /// The words of one column of a row.
    public struct Cell: Sendable, Hashable, Codable {
        public var kind: ColumnKind
        public var heading: String
        public var words: String
        /// More stands in the file; all of it is kept.
        public var isCutShort: Bool
    }

    /// What a person has to settle.
    public struct Finding: Sendable, Hashable, Codable {
        public var message: String
        public var suggestion: String?

        public init(
            message: String, suggestion: String?
        ) {
            self.message = message
            self.suggestion = suggestion
        }
    }

    /// A row that is no entry.
    public struct Aside: Sendable, Hashable, Codable {
        public var table: Int
        public var row: Int
        public var reason: SetAsideRow.Reason
        public var words: String

        public init(
            table: Int, row: Int, reason: SetAsideRow.Reason, words: String
        ) {
            self.table = table
            self.row = row
            self.reason = reason
            self.words = words
        }
    }

    public var format: SourceFormat?
    public var readAs: String?
    public var lines: Int
    public var entries: Int
    /// Entries beyond the first of their line.
    public var sharingLine: Int
    public var earliest: Int32?
    public var latest: Int32?
    public var tables: [Table]
    /// How many the file has, which may be more; nil where all of them are here.
    public var tableCount: Int?
    /// The first entries, in the order of the file.
    public var first: [Row]
    /// Entries with something to settle, in the order of the file, and how many there are in all.
    public var marked: [Row]
    public var markedCount: Int
    /// Rows set aside that hold words, in the order of the file, and how many lines were set aside in all.
    public var aside: [Aside]
    public var asideCount: Int
    public var asideWithWords: Int
    /// What is to be settled of the file as a whole.
    public var problems: [Finding]
    /// How it differs from the version that counts now; nil where there is none.
    public var comparison: VersionComparison?
    /// Other files of the agency that hold many of these rows already, those with most first; nil where none was looked for.
    public var repeats: [RepeatedRows]?
    /// Lines of our own template's guidance that were left out; nil where there are none.
    public var guidance: Int?
    /// Whose rows are whose, where the agency has parts and a column or the sheets may say; nil otherwise.
    public var parts: PartsOfFile?
    /// The file its sender said it is a newer version of.
    public var replaces: RecordID?
    /// The agency's other files that count now, of which it may be a newer version; nil where none are offered.
    public var replaceable: [Replaceable]?
    /// Corrections made on the version before, laid over this one or not; nil where there are none.
    public var corrections: PlacedCorrections?

    /// A file that is here and that this one may be a newer version of.
    public struct Replaceable: Sendable, Hashable, Codable {
        /// Its newest version.
        public var id: RecordID
        public var name: String
        public var version: Int
        public var entries: Int

        public init(id: RecordID, name: String, version: Int, entries: Int) {
            self.id = id
            self.name = name
            self.version = version
            self.entries = entries
        }
    }

    public init(
        format: SourceFormat?, readAs: String?, lines: Int, entries: Int, sharingLine: Int, earliest: Int32?,
        latest: Int32?, tables: [Table], tableCount: Int? = nil, first: [Row], marked: [Row], markedCount: Int,
        aside: [Aside], asideCount: Int, asideWithWords: Int, problems: [Finding],
        comparison: VersionComparison? = nil
    ) {
        self.format = format
        self.readAs = readAs
        self.lines = lines
        self.entries = entries
        self.sharingLine = sharingLine
        self.earliest = earliest
        self.latest = latest
        self.tables = tables
        self.tableCount = tableCount
        self.first = first
        self.marked = marked
        self.markedCount = markedCount
        self.aside = aside
        self.asideCount = asideCount
        self.asideWithWords = asideWithWords
        self.problems = problems
        self.comparison = comparison
    }

    /// The first and the last day of its entries.
    public var period: (from: CivilDate?, to: CivilDate?) {
        (earliest.map { CivilDate(dayNumber: $0) }, latest.map { CivilDate(dayNumber: $0) })
    }
}

/// Rows of a file that stand, word for word, in another file of the same agency under another name, or in a file of the
/// agency it is a part of or of another part. Where both are kept, each of them stands twice in the chronology.
public struct RepeatedRows: Sendable, Hashable, Codable {
    /// The name of the file that is here already.
    public var name: String
    /// The same in both.
    public var rows: Int
    /// Whose file that is, where it is another agency's.
    public var agency: RecordID?
    /// What that agency is called.
    public var agencyName: String?
    /// The newest version of it.
    public var file: RecordID?
    /// It has the very same bytes.
    public var isSameFile: Bool?

    public init(
        name: String, rows: Int, agency: RecordID? = nil, agencyName: String? = nil, file: RecordID? = nil,
        isSameFile: Bool? = nil
    ) {
        self.name = name
        self.rows = rows
        self.agency = agency
        self.agencyName = agencyName
        self.file = file
        self.isSameFile = isSameFile
    }

    /// Whether so many rows of one file are more than chance: at least three, and half of the smaller of the two.
    /// - Parameters:
    ///   - rows: the same in both.
    ///   - smaller: rows of the smaller of the two.
    public static func isMany(_ rows: Int, ofSmaller smaller: Int) -> Bool { rows >= 3 && rows * 2 >= smaller }
}

/// How a file differs from the version of it that was kept before, row by row: by the words of each row, not by its place.
public struct VersionComparison: Sendable, Hashable, Codable {
    /// A row that is in one of the two alone, or whose words changed under the same date.
    public struct Row: Sendable, Hashable, Codable {
        /// The date as written.
        public var written: String
        /// What was there before; nil for a row that is new.
        public var before: String?
        /// What is there now; nil for a row that is gone.
        public var now: String?

        public init(written: String, before: String?, now: String?) {
            self.written = written
            self.before = before
            self.now = now
        }
    }

    /// Which version it is compared with.
    public var version: Int
    /// What that file is called, where it has another name.
    public var name: String?
    public var same: Int
    public var added: Int
    public var changed: Int
    public var gone: Int
    /// The first of those that differ.
    public var rows: [Row]

    public init(version: Int, same: Int, added: Int, changed: Int, gone: Int, rows: [Row]) {
        self.version = version
        self.same = same
        self.added = added
        self.changed = changed
        self.gone = gone
        self.rows = rows
    }
}
