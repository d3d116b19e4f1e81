import Domain

/// What a whole chronology of a review is put together from, for the program's own work on it.
struct ReviewParts {
    let board: RecordID
    let review: RecordID

    private var own: [DatabaseValue] { [.id(board), .id(review)] }
    /// Entries whose parts are read in one query.
    private static let batch = 500

    /// The children it is about, in their order.
    func children(_ session: any DatabaseSession) throws -> [(id: RecordID, child: ChildOfCase)] {
        var others: [RecordID: [String]] = [:]
        try session.each(
            """
            SELECT n.child, n.name FROM child_names n JOIN index_children c ON c.board = n.board AND c.id = n.child
            WHERE c.board = $1 AND c.review = $2 ORDER BY n.place
            """, own
        ) { others[try $0.key(0), default: []].append(try $0.text(1)) }
        return try session.rows(
            """
            SELECT c.id, c.name, c.born, l.died, l.pseudonym FROM index_children c
            LEFT JOIN child_lives l ON l.board = c.board AND l.id = c.id
            WHERE c.board = $1 AND c.review = $2 ORDER BY c.place
            """, own
        ) { row in
            func day(_ column: Int) throws -> CivilDate? {
                guard case .integer(let day) = try row.value(column) else { return nil }
                return CivilDate(dayNumber: Int32(truncatingIfNeeded: day))
            }
            var pseudonym: String?
            if case .text(let words) = try row.value(4) { pseudonym = words }
            let id = try row.key(0)
            let child = ChildOfCase(
                name: try row.text(1), otherNames: others[id] ?? [], born: try day(2), died: try day(3),
                pseudonym: pseudonym)
            return (id, child)
        }
    }

    /// The people around them, in their order.
    func people(_ session: any DatabaseSession) throws -> [CaseFile.KnownPerson] {
        try PeopleAround(board: board, review: review).read(session).map(\.person)
    }

    /// Agencies with the other names they go by: a part is called by its agency's name and its own.
    func agencies(
        _ wanted: Set<RecordID>, _ session: any DatabaseSession
    ) throws -> [(id: RecordID, agency: CaseAgency)] {
        var others: [RecordID: [String]] = [:]
        try session.each("SELECT agency, name FROM agency_names WHERE board = $1 ORDER BY place", [.id(board)]) {
            others[try $0.key(0), default: []].append(try $0.text(1))
        }
        return try session.rows(
            "SELECT a.id, a.name, \(PartsSQL.name("a")) FROM agencies a WHERE a.board = $1 ORDER BY a.id", [.id(board)]
        ) {
            (try $0.key(0), try $0.text(1), try $0.text(2))
        }.filter { wanted.contains($0.0) }.map { id, name, full in
            // Others write of a part by its own name.
            (id, CaseAgency(name: full, otherNames: (full == name ? [] : [name]) + (others[id] ?? [])))
        }
    }

    /// Cells, notes, problems and remarks of entries.
    func belongings(of entries: [RecordID], _ session: any DatabaseSession) throws -> [RecordID: EntryParts] {
        var parts: [RecordID: EntryParts] = [:]
        parts.reserveCapacity(entries.count)
        var start = 0
        while start < entries.count {
            let batch = Array(entries[start..<min(start + Self.batch, entries.count)])
            let query = EntryParts.query(of: batch, board: board, most: Self.batch)
            try session.each(query.sql, query.values) { row in
                try parts[try row.key(1), default: EntryParts()].add(row)
            }
            start += batch.count
        }
        return parts
    }
}
