import Domain

/// Whom each entry names, for the filter by person. Made from the entries alone, and so not in the ledger: `verify` makes
/// them anew and compares. When the same cells would give other names, a migration has to fill the table again.
enum EntryPeopleRows {
    /// For each child of a review the keys of its names, its own first, the given name too where it is one child's
    /// alone.
    static func children(
        of review: RecordID, board: RecordID, _ session: any DatabaseSession
    ) throws -> [[String]] {
        var names: [RecordID: [String]] = [:]
        var order: [RecordID] = []
        try session.each(
            """
            SELECT c.id, c.name FROM index_children c WHERE c.board = $1 AND c.review = $2 ORDER BY c.place
            """, [.id(board), .id(review)]
        ) { row in
            let id = try row.key(0)
            order.append(id)
            names[id] = [EntryPeople.key(try row.text(1))]
        }
        try session.each(
            """
            SELECT n.child, n.name FROM child_names n JOIN index_children c ON c.board = n.board AND c.id = n.child
            WHERE n.board = $1 AND c.review = $2 ORDER BY n.child, n.place
            """, [.id(board), .id(review)]
        ) { row in
            names[try row.key(0), default: []].append(EntryPeople.key(try row.text(1)))
        }
        // Mostly they are called by their given names alone, which in one case seldom mean two.
        let given = order.map { names[$0]?[0].split(separator: " ").first.map(String.init) ?? "" }
        for (place, id) in order.enumerated() {
            let name = given[place]
            if name.utf8.count >= 3, given.filter({ $0 == name }).count == 1 { names[id, default: []].append(name) }
        }
        return order.compactMap { names[$0] }
    }

    /// - Parameter order: the entry's place in the order of the review, day, width and time.
    static func rows(
        board: RecordID, review: RecordID, submission: RecordID, entry: RecordID, order: [DatabaseValue],
        _ fields: [EntryField], _ children: [[String]]
    ) -> [[DatabaseValue]] {
        EntryPeople.keys(in: fields, children: children).enumerated().map { place, key in
            [.id(board), .id(entry), .number(place), .id(review), .id(submission), .words(key)] + order
        }
    }

    /// Makes the rows of every entry that is there: a store of an earlier schema.
    static func fill(_ session: any DatabaseSession) throws {
        let boards = try session.rows("SELECT id FROM boards ORDER BY id") { try $0.key(0) }
        for board in boards {
            var children: [RecordID: [[String]]] = [:]
            try batches(of: board, session) { range in
                try session.insert(into: Tables.entryPeople, made(board: board, in: range, &children, session))
            }
        }
    }

    /// Makes the rows of a submission's entries anew.
    static func refresh(board: RecordID, submission: RecordID, _ session: any DatabaseSession) throws {
        let own: [DatabaseValue] = [.id(board), .id(submission)]
        try session.run(
            """
            DELETE FROM entry_people WHERE board = $1
            AND entry IN (SELECT id FROM entries WHERE board = $1 AND submission = $2)
            """, own)
        var children: [RecordID: [[String]]] = [:]
        let range = Entries(condition: "e.submission = $2", values: [.id(submission)])
        try session.insert(into: Tables.entryPeople, made(board: board, in: range, &children, session))
    }

    /// Makes the rows of all entries of a review anew: its children are others, or called otherwise.
    static func refresh(board: RecordID, review: RecordID, _ session: any DatabaseSession) throws {
        let submissions = try session.rows(
            "SELECT id FROM submissions WHERE board = $1 AND review = $2 ORDER BY id", [.id(board), .id(review)]
        ) { try $0.key(0) }
        for submission in submissions { try refresh(board: board, submission: submission, session) }
    }

    /// Some entries of a board: a condition on `entries e`, with parameters from `$2`.
    struct Entries {
        var condition: String
        var values: [DatabaseValue]
    }

    /// Gives all entries of a board to `body`, a thousand at a time in order of their keys.
    static func batches(
        of board: RecordID, _ session: any DatabaseSession, _ body: (Entries) throws -> Void
    ) throws {
        var after: [UInt8] = []
        while true {
            let keys = try session.rows(
                "SELECT id FROM entries WHERE board = $1 AND id > $2 ORDER BY id LIMIT 1000",
                [.id(board), .bytes(after)]
            ) { try $0.bytes(0) }
            guard let last = keys.last else { return }
            try body(Entries(condition: "e.id > $2 AND e.id <= $3", values: [.bytes(after), .bytes(last)]))
            after = last
        }
    }

    /// The rows of some entries as their cells give them, in order of entry and place.
    /// - Parameter children: names of the children by review, as far as looked up.
    static func made(
        board: RecordID, in range: Entries, _ children: inout [RecordID: [[String]]], _ session: any DatabaseSession
    ) throws -> [[DatabaseValue]] {
        let values = [.id(board)] + range.values
        var fields: [RecordID: [EntryField]] = [:]
        try session.each(
            """
            SELECT f.entry, f.kind, f.heading, f.words FROM entries e
            JOIN entry_fields f ON f.board = e.board AND f.entry = e.id
            WHERE e.board = $1 AND \(range.condition) ORDER BY f.entry, f.place
            """, values
        ) { row in
            guard let kind = ColumnKind(rawValue: try row.text(1)) else {
                throw DatabaseError.unexpectedValue(column: 1)
            }
            fields[try row.key(0), default: []].append(
                EntryField(kind: kind, heading: try row.text(2), text: try row.text(3)))
        }
        let entries = try session.rows(
            """
            SELECT e.id, e.review, e.submission, e.order_day, e.order_width, e.order_time FROM entries e
            WHERE e.board = $1 AND \(range.condition) ORDER BY e.id
            """, values
        ) { (try $0.key(0), try $0.key(1), try $0.key(2), [try $0.value(3), try $0.value(4), try $0.value(5)]) }
        return try entries.flatMap { entry, review, submission, order in
            let names = try children[review] ?? Self.children(of: review, board: board, session)
            children[review] = names
            return rows(
                board: board, review: review, submission: submission, entry: entry, order: order, fields[entry] ?? [],
                names)
        }
    }
}

/// Makes the names the entries of a board are found by anew, in memory, and compares them with the stored ones.
struct PeopleVerifier {
    let board: RecordID
    let session: any DatabaseSession

    func run(_ found: inout Verification) throws {
        let table = Tables.entryPeople
        var children: [RecordID: [[String]]] = [:]
        var differing = 0
        try EntryPeopleRows.batches(of: board, session) { range in
            let wanted = try EntryPeopleRows.made(board: board, in: range, &children, session)
            let stored = try session.rows(
                """
                SELECT \(table.columns.joined(separator: ", ")) FROM entry_people
                WHERE board = $1 AND entry > $2 AND entry <= $3 ORDER BY entry, place
                """, [.id(board)] + range.values
            ) { try $0.values() }
            if wanted == stored { return }
            func byEntry(_ rows: [[DatabaseValue]]) -> [DatabaseValue: [[DatabaseValue]]] {
                Dictionary(grouping: rows) { $0[1] }
            }
            let (made, kept) = (byEntry(wanted), byEntry(stored))
            differing += Set(made.keys).union(kept.keys).filter { made[$0] != kept[$0] }.count
        }
        if differing > 0 {
            found.find(
                .peopleDiffer,
                "Board \(board): the names by which \(differing) entries are found are not what their cells give. “casement jobs --add search.rebuild” makes them anew."
            )
        }
    }
}
