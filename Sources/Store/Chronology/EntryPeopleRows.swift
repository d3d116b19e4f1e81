import Domain

/// Whom each entry names, for the filter by person. Made from the entries alone, and so neither in the ledger nor
/// beyond remaking.
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
            guard let id = try row.id(0) else { return }
            order.append(id)
            names[id] = [EntryPeople.key(try row.text(1))]
        }
        try session.each(
            """
            SELECT n.child, n.name FROM child_names n JOIN index_children c ON c.board = n.board AND c.id = n.child
            WHERE n.board = $1 AND c.review = $2 ORDER BY n.child, n.place
            """, [.id(board), .id(review)]
        ) { row in
            if let id = try row.id(0) { names[id, default: []].append(EntryPeople.key(try row.text(1))) }
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
        board: RecordID, review: RecordID, entry: RecordID, order: [DatabaseValue], _ fields: [EntryField],
        _ children: [[String]]
    ) -> [[DatabaseValue]] {
        EntryPeople.keys(in: fields, children: children).enumerated().map { place, key in
            [.id(board), .id(entry), .number(place), .id(review), .words(key)] + order
        }
    }

    /// Makes the rows of every entry that is there: a store of an earlier schema.
    static func fill(_ session: any DatabaseSession) throws {
        let reviews = try session.rows("SELECT board, id FROM reviews ORDER BY board, id") {
            (try $0.id(0), try $0.id(1))
        }
        for case (let board?, let review?) in reviews {
            let children = try children(of: review, board: board, session)
            let entries = try session.rows(
                """
                SELECT id, order_day, order_width, order_time FROM entries WHERE board = $1 AND review = $2 ORDER BY id
                """, [.id(board), .id(review)]
            ) { (try $0.id(0), [try $0.value(1), try $0.value(2), try $0.value(3)]) }
            for case (let entry?, let order) in entries {
                let fields = try session.rows(
                    "SELECT kind, heading, words FROM entry_fields WHERE board = $1 AND entry = $2 ORDER BY place",
                    [.id(board), .id(entry)]
                ) { row -> EntryField in
                    guard let kind = ColumnKind(rawValue: try row.text(0)) else {
                        throw DatabaseError.unexpectedValue(column: 0)
                    }
                    return EntryField(kind: kind, heading: try row.text(1), text: try row.text(2))
                }
                try session.insert(
                    into: Tables.entryPeople,
                    rows(board: board, review: review, entry: entry, order: order, fields, children))
            }
        }
    }
}
