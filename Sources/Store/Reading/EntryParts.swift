import Domain

/// The cells, notes, problems and remarks of one entry, each list in the order of its places.
struct EntryParts: Sendable {
    var fields = PlacedList<EntryField>()
    /// By what they are about: the entry, its date, the date it was recorded.
    private(set) var notes: [String: PlacedList<Note>] = [:]
    private(set) var problems: [String: PlacedList<Problem>] = [:]
    private(set) var remarks = PlacedList<SourceRemark>()

    /// Which part, entry, place, kind, two texts, author or suggestion, and a remark's place, in no order. Each branch
    /// is a walk along the part's key.
    /// - Parameter most: how many entries there may be; the statement is the same for fewer.
    static func query(of entries: [RecordID], board: RecordID, most: Int) -> DatabaseQuery {
        var parameters = SQLParameters([.id(board)])
        let marks = parameters.add(entries, filledTo: most)
        let none = "CAST(NULL AS BIGINT)"
        func of(_ table: String) -> String { "FROM \(table) p WHERE p.board = $1 AND p.entry IN \(marks)" }
        return DatabaseQuery(
            """
            SELECT 1, p.entry, p.place, p.kind, p.heading, p.words, NULL, \(none), \(none), \(none) \(of("entry_fields"))
            UNION ALL
            SELECT 2, p.entry, p.place, p.kind, p.about, p.message, NULL, \(none), \(none), \(none) \(of("entry_notes"))
            UNION ALL
            SELECT 3, p.entry, p.place, p.kind, p.about, p.message, p.suggestion, \(none), \(none), \(none)
            \(of("entry_problems"))
            UNION ALL
            SELECT 4, p.entry, p.place, p.kind, '', p.words, p.author, p.table_number, p.row_number, p.column_number
            \(of("entry_remarks"))
            """, parameters.values)
    }

    /// - Parameter row: of ``query(of:board:most:)``.
    mutating func add(_ row: any DatabaseRow) throws {
        func kind<Kind: RawRepresentable>(_: Kind.Type) throws -> Kind where Kind.RawValue == String {
            guard let kind = Kind(rawValue: try row.text(3)) else { throw DatabaseError.unexpectedValue(column: 3) }
            return kind
        }
        let place = try row.integer(2)
        let words = try row.text(5)
        switch try row.integer(0) {
        case 1:
            let kind = try kind(ColumnKind.self)
            fields.add(EntryField(kind: kind, heading: try row.text(4), text: words), at: place)
        case 2:
            notes[try row.text(4), default: PlacedList()].add(Note(try kind(Note.Kind.self), words), at: place)
        case 3:
            let problem = Problem(try kind(Problem.Kind.self), words, suggestion: try Self.extra(row))
            problems[try row.text(4), default: PlacedList()].add(problem, at: place)
        default:
            var source: SourcePlace?
            if case .integer(let table) = try row.value(7), case .integer(let line) = try row.value(8),
                case .integer(let column) = try row.value(9)
            {
                source = SourcePlace(table: Int(table), row: Int(line), column: Int(column))
            }
            let kind = try kind(SourceRemark.Kind.self)
            remarks.add(SourceRemark(kind, place: source, text: words, author: try Self.extra(row)), at: place)
        }
    }

    private static func extra(_ row: any DatabaseRow) throws -> String? {
        if case .text(let text) = try row.value(6) { text } else { nil }
    }
}

/// Values in the order of their places, whatever the order they come in: mostly that one.
struct PlacedList<Value: Sendable>: Sendable {
    private(set) var values: [Value] = []
    private var places: [Int64] = []

    mutating func add(_ value: Value, at place: Int64) {
        if places.last.map({ $0 < place }) ?? true {
            places.append(place)
            values.append(value)
        } else {
            let later = places.firstIndex { $0 > place } ?? places.count
            places.insert(place, at: later)
            values.insert(value, at: later)
        }
    }
}
