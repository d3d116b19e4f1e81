import Domain

/// The cells, notes, problems and remarks of the entries of a page, in one query.
struct EntryParts {
    /// Of one entry, each list in the order of its places.
    struct Parts {
        var fields: [EntryField] = []
        /// By what they are about: the entry, its date, the date it was recorded.
        var notes: [String: [Note]] = [:]
        var problems: [String: [Problem]] = [:]
        var remarks: [SourceRemark] = []
    }

    private(set) var byEntry: [RecordID: Parts] = [:]

    /// - Parameter entries: those shown.
    init(of entries: [RecordID], _ shown: ShownEntries, _ session: any DatabaseSession) throws {
        var places: [RecordID: Int] = [:]
        var found = [PlacedParts](repeating: PlacedParts(), count: entries.count)
        for (place, id) in entries.enumerated() { places[id] = place }
        // The rows of one entry mostly follow each other.
        var last: (id: RecordID, place: Int)?
        try session.each(Self.statement(shown), shown.parameters.values) { row in
            let id = try row.key(1)
            if last?.id != id {
                guard let place = places[id] else { throw DatabaseError.unexpectedValue(column: 1) }
                last = (id, place)
            }
            if let last { try found[last.place].add(row) }
        }
        byEntry.reserveCapacity(entries.count)
        for (id, place) in places { byEntry[id] = found[place].parts }
    }

    /// Which part, entry, place, kind, two texts, author or suggestion, and a remark's place, in no order. Each branch
    /// is a walk along the part's key.
    static func statement(_ shown: ShownEntries) -> String {
        let none = "CAST(NULL AS BIGINT)"
        func of(_ table: String) -> String {
            "FROM page g CROSS JOIN \(table) p WHERE p.board = $1 AND p.entry = g.entry"
        }
        return """
            \(shown.table)
            SELECT 1, p.entry, p.place, p.kind, p.heading, p.words, NULL, \(none), \(none), \(none) \(of("entry_fields"))
            UNION ALL
            SELECT 2, p.entry, p.place, p.kind, p.about, p.message, NULL, \(none), \(none), \(none) \(of("entry_notes"))
            UNION ALL
            SELECT 3, p.entry, p.place, p.kind, p.about, p.message, p.suggestion, \(none), \(none), \(none)
            \(of("entry_problems"))
            UNION ALL
            SELECT 4, p.entry, p.place, p.kind, '', p.words, p.author, p.table_number, p.row_number, p.column_number
            \(of("entry_remarks"))
            """
    }
}

/// Parts of one entry as they come, in no order.
private struct PlacedParts {
    private var fields: [(place: Int64, EntryField)] = []
    private var notes: [(place: Int64, about: String, Note)] = []
    private var problems: [(place: Int64, about: String, Problem)] = []
    private var remarks: [(place: Int64, SourceRemark)] = []

    var parts: EntryParts.Parts {
        var parts = EntryParts.Parts()
        parts.fields = fields.sorted { $0.place < $1.place }.map(\.1)
        for (_, about, note) in notes.sorted(by: { $0.place < $1.place }) {
            parts.notes[about, default: []].append(note)
        }
        for (_, about, problem) in problems.sorted(by: { $0.place < $1.place }) {
            parts.problems[about, default: []].append(problem)
        }
        parts.remarks = remarks.sorted { $0.place < $1.place }.map(\.1)
        return parts
    }

    /// - Parameter row: of ``EntryParts/statement(_:)``.
    mutating func add(_ row: any DatabaseRow) throws {
        func kind<Kind: RawRepresentable>(_: Kind.Type) throws -> Kind where Kind.RawValue == String {
            guard let kind = Kind(rawValue: try row.text(3)) else { throw DatabaseError.unexpectedValue(column: 3) }
            return kind
        }
        let place = try row.integer(2)
        let words = try row.text(5)
        switch try row.integer(0) {
        case 1:
            fields.append((place, EntryField(kind: try kind(ColumnKind.self), heading: try row.text(4), text: words)))
        case 2: notes.append((place, try row.text(4), Note(try kind(Note.Kind.self), words)))
        case 3:
            let problem = Problem(try kind(Problem.Kind.self), words, suggestion: try Self.extra(row))
            problems.append((place, try row.text(4), problem))
        default:
            var source: SourcePlace?
            if case .integer(let table) = try row.value(7), case .integer(let line) = try row.value(8),
                case .integer(let column) = try row.value(9)
            {
                source = SourcePlace(table: Int(table), row: Int(line), column: Int(column))
            }
            let remark = SourceRemark(
                try kind(SourceRemark.Kind.self), place: source, text: words, author: try Self.extra(row))
            remarks.append((place, remark))
        }
    }

    private static func extra(_ row: any DatabaseRow) throws -> String? {
        if case .text(let text) = try row.value(6) { text } else { nil }
    }
}
