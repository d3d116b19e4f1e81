import Domain

/// What queries say of agencies that are parts of others.
enum PartsSQL {
    /// "Health economy: Trust A" of a part, the name alone of any other agency.
    /// - Parameter agency: how the query calls the agency's row.
    static func name(_ agency: String) -> String {
        """
        (COALESCE((SELECT w.name || ': ' FROM agencies w WHERE w.board = \(agency).board AND w.id = \(agency).part_of), '')
        || \(agency).name)
        """
    }

    /// An agency, then its parts in the order they were set up, each with its other names and those it had; those that
    /// became a part of another are asked for nothing any more.
    static func withParts(
        _ agency: RecordID, board: RecordID, _ session: any DatabaseSession
    ) throws -> [PartsOfFile.Agency] {
        let own: [DatabaseValue] = [.id(board), .id(agency)]
        let gone = try Mergers.read(board: board, session).filter { $0.value.merger != nil }
        let former = try FormerNames.ofAgencies(board: board, session)
        var others: [RecordID: [String]] = [:]
        try session.each(
            """
            SELECT n.agency, n.name FROM agency_names n JOIN agencies a ON a.board = n.board AND a.id = n.agency
            WHERE n.board = $1 AND (a.id = $2 OR a.part_of = $2) ORDER BY n.agency, n.place
            """, own
        ) { others[try $0.key(0), default: []].append(try $0.text(1)) }
        return try session.rows(
            """
            SELECT id, name FROM agencies WHERE board = $1 AND (id = $2 OR part_of = $2)
            ORDER BY CASE WHEN id = $2 THEN 0 ELSE 1 END, id
            """, own
        ) { row in
            let id = try row.key(0)
            return PartsOfFile.Agency(
                id: id, name: try row.text(1), otherNames: (others[id] ?? []) + (former[id] ?? []).map(\.name))
        }.filter { $0.id == agency || gone[$0.id] == nil }
    }

    /// The agency it is a part of, where that one's request for its chronology stands in the review: what it sends goes
    /// through it (docs/decisions/0016). Null otherwise.
    /// - Parameters:
    ///   - agency: how the query calls the agency's row.
    ///   - review: where the query has the review's key.
    static func through(_ agency: String, review: String) -> String {
        """
        (SELECT t.agency FROM chronology_requests t WHERE t.board = \(agency).board AND t.review = \(review)
        AND t.agency = \(agency).part_of AND t.is_withdrawn = 0 LIMIT 1)
        """
    }
}
