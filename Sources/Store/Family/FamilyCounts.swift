import Domain

/// How many entries stand where. A page asks for it each time: it is counted from what was decided, and from what is known of
/// all entries, without walking along them.
extension FamilyQuery {
    /// The same as by ``entries(_:)`` of each state.
    func counts(_ filter: ChronologyFilter, _ memory: MonthsMemory) throws -> [FamilyState: Int] {
        var found = try decided(filter)
        if let query = undecidedReplacing(filter) {
            let again = try session.first(query.sql, query.values) { Int(try $0.integer(0)) } ?? 0
            if again > 0 { found[.lookAgain, default: 0] += again }
        }
        let left = try count(filter, memory) - found.values.reduce(0, +)
        if left > 0 { found[.toDo] = left }
        return found
    }

    /// How many entries are chosen: of all that is in sight it is known.
    private func count(_ filter: ChronologyFilter, _ memory: MonthsMemory) throws -> Int {
        guard filter == ChronologyFilter() else {
            return try all(filter).counts(session).values.reduce(0, +)
        }
        let months = try context.sight.months(agency: nil, memory, session)
        return months.months.reduce(months.undated) { $0 + $1.entries }
    }

    private func decided(_ filter: ChronologyFilter) throws -> [FamilyState: Int] {
        let query = countingDecided(filter)
        var found: [FamilyState: Int] = [:]
        try session.each(query.sql, query.values) { row in
            guard let state = FamilyState(rawValue: try row.text(0)) else {
                throw DatabaseError.unexpectedValue(column: 0)
            }
            found[state] = Int(try row.integer(1))
        }
        return found
    }

    /// Along the decisions, each with its entry: fewer than the entries while there is work left.
    func countingDecided(_ filter: ChronologyFilter) -> DatabaseQuery {
        let query = all(filter)
        // Of one person the names lead to few entries; else the decisions do, and are to be gone along first.
        let source =
            filter.person == nil
            ? "family_decisions d CROSS JOIN \(query.source(withEntries: true))"
            : "\(query.source(withEntries: true)) CROSS JOIN family_decisions d"
        return DatabaseQuery(
            """
            SELECT CASE WHEN d.words_hash <> e.words_hash THEN 'look-again' WHEN d.choice = 'shared' THEN 'shared'
            ELSE 'left-out' END, count(*) FROM \(source)
            WHERE d.board = $1 AND d.review = $2 AND d.choice IS NOT NULL AND e.board = $1 AND e.thread = d.id
            AND \(query.conditions.joined(separator: " AND ")) GROUP BY 1
            """, query.parameters.values)
    }

    /// Entries that took the place of a row that was decided, and were not decided themselves; nil where there is none.
    func undecidedReplacing(_ filter: ChronologyFilter) -> DatabaseQuery? {
        if replaced.isEmpty { return nil }
        let query = all(filter).among(replaced.keys.sorted()).narrowed { _ in
            "NOT \(Self.decision("d.choice IS NOT NULL"))"
        }
        return DatabaseQuery(
            "SELECT count(*) FROM \(query.source) WHERE \(query.conditions.joined(separator: " AND "))",
            query.parameters.values)
    }

    /// Entries left out as they stand now, by reason.
    func reasons() throws -> [FamilyReason: Int] {
        let query = countingReasons
        var found: [FamilyReason: Int] = [:]
        try session.each(query.sql, query.values) { row in
            guard let reason = FamilyReason(rawValue: try row.text(0)) else {
                throw DatabaseError.unexpectedValue(column: 0)
            }
            found[reason] = Int(try row.integer(1))
        }
        return found
    }

    var countingReasons: DatabaseQuery {
        var parameters = SQLParameters([.id(reader.board), .id(reader.review)])
        let seen = parameters.add(context.sight.ids)
        return DatabaseQuery(
            """
            SELECT d.reason, count(*) FROM family_decisions d CROSS JOIN entries e
            WHERE d.board = $1 AND d.review = $2 AND d.choice = 'left_out' AND e.board = $1 AND e.thread = d.id
            AND e.words_hash = d.words_hash AND e.submission IN \(seen)
            GROUP BY d.reason
            """, parameters.values)
    }

    /// Names in the entries: of children, workers and those present.
    func names(_ memory: NamesMemory) throws -> [String] {
        try memory.names(of: context.sight.ids) { unknown in
            var parameters = SQLParameters([.id(reader.board), .id(reader.review)])
            let marks = parameters.add(unknown)
            return try session.rows(
                """
                SELECT DISTINCT p.submission, p.name_key FROM entry_people p
                WHERE p.board = $1 AND p.review = $2 AND p.submission IN \(marks)
                """, parameters.values
            ) { (try $0.key(0), try $0.text(1)) }
        }
    }
}
