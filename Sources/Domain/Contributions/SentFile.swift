/// A file that was sent on the web and that nobody has kept or discarded yet, or the trace of one.
public struct SentFile: Sendable, Hashable {
    /// Where it stands between whoever sent it and the case.
    public enum State: String, Sendable, CaseIterable {
        /// Waits for the program to read it, or is being read.
        case reading
        /// Was read: a person looks at what was made of it.
        case read
        /// Cannot be read; the message says why.
        case refused
        /// A person said to keep it; the program is at it.
        case keeping
        case kept
        case discarded

        /// Nothing more will come of it.
        public var isOver: Bool { self == .kept || self == .discarded }
        /// The program is at it, and the person waits.
        public var isUnderWay: Bool { self == .reading || self == .keeping }
    }

    public var id: RecordID
    public var agency: RecordID
    public var agencyName: String
    /// As the sender's computer called it.
    public var name: String
    /// Its size.
    public var bytes: Int
    public var sender: String
    /// Microseconds since 1970, UTC.
    public var sentAt: Int64
    public var state: State
    /// For the next command about it.
    public var version: Int
    /// Why it was refused, or why it could not be kept; empty otherwise.
    public var message: String
    /// What it became, once it was kept.
    public var submission: RecordID?

    public init(
        id: RecordID, agency: RecordID, agencyName: String, name: String, bytes: Int, sender: String, sentAt: Int64,
        state: State, version: Int, message: String = "", submission: RecordID? = nil
    ) {
        self.id = id
        self.agency = agency
        self.agencyName = agencyName
        self.name = name
        self.bytes = bytes
        self.sender = sender
        self.sentAt = sentAt
        self.state = state
        self.version = version
        self.message = message
        self.submission = submission
    }
}

/// A file before it is sent: whose it is and what it is called.
public struct FileToSend: Sendable, Hashable {
    public var agency: RecordID
    public var name: String

    /// - Parameter name: without folders; shortened to what a name may be.
    public init(agency: RecordID, name: String) {
        self.agency = agency
        self.name = Self.plain(name)
    }

    /// The name without folders and without control characters, at most 200 characters, its ending kept.
    static func plain(_ name: String) -> String {
        // By scalars: with a mark on it, a slash is another character and still divides folders.
        let parts = name.unicodeScalars.split { $0 == "/" || $0 == "\\" }
        let last = parts.last.map { String($0) } ?? ""
        var scalars = last.unicodeScalars.filter { $0.value >= 32 && $0.value != 127 }
        if scalars.count > 200 { scalars.removeFirst(scalars.count - 200) }
        let plain = PlainWords.trimmed(String(String.UnicodeScalarView(scalars)))
        return plain.isEmpty ? "file" : plain
    }
}

/// What came of sending a file.
public enum SendingAnswer: Sendable, Hashable {
    /// It is here and will be read.
    case sent(RecordID)
    /// The very same file of this agency is on its way already, as this one: nothing was done twice.
    case sentBefore(RecordID)
    /// The very same file of this agency was kept before.
    case keptBefore(submission: RecordID, version: Int)
    /// More bytes than a file may have.
    case tooLarge
    case empty
}

/// What a person chose for the columns of a file, in place of what the program took them for.
public struct ColumnChoices: Sendable, Hashable, Codable {
    /// One table; without columns it is set aside as no chronology.
    public struct Table: Sendable, Hashable, Codable {
        /// From 1, in the order of the document.
        public var number: Int
        /// Physical row of the headings, from 1; nil where there is none.
        public var headerRow: Int?
        public var columns: [Column]

        public init(number: Int, headerRow: Int?, columns: [Column]) {
            self.number = number
            self.headerRow = headerRow
            self.columns = columns
        }
    }

    /// One column.
    public struct Column: Sendable, Hashable, Codable {
        /// From 1.
        public var number: Int
        public var heading: String
        public var kind: ColumnKind

        public init(number: Int, heading: String, kind: ColumnKind) {
            self.number = number
            self.heading = heading
            self.kind = kind
        }
    }

    public var tables: [Table]
    /// Which words name which part of the agency; nil where nothing was said of it.
    public var parts: [PartsOfFile.Said]?
    /// Which file it is a newer version of; nil where nothing was said of it.
    public var replaces: Replaced?

    /// What its sender said of the file it takes the place of.
    public struct Replaced: Sendable, Hashable, Codable {
        /// A version of that file; nil: none, it is a file of its own.
        public var file: RecordID?

        public init(file: RecordID?) { self.file = file }
    }

    public init(tables: [Table] = [], parts: [PartsOfFile.Said]? = nil, replaces: Replaced? = nil) {
        self.tables = tables
        self.parts = parts
        self.replaces = replaces
    }

    /// Tables with columns of which none says when or what: nothing could be read out of them.
    public var unreadable: [Int] {
        tables.filter { table in
            !table.columns.isEmpty && !table.columns.contains { $0.kind == .date || $0.kind == .event }
        }.map(\.number)
    }

    /// The same as a mapping file says it.
    /// - Parameters:
    ///   - name: the file's.
    ///   - agency: whose it is, by name: what the file says of itself does not count.
    public func mapping(of name: String, agency: String) -> MappingFile {
        let tables = tables.map { table in
            MappingFile.Table(
                number: table.number, headerRow: table.headerRow,
                columns: table.columns.map { .init(number: $0.number, heading: $0.heading, kind: $0.kind) })
        }
        return MappingFile(files: [.init(name: name, agency: agency, tables: tables)])
    }
}
