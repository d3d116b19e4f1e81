import Domain

extension Exporter {
    /// What is exported of a table: of one review its own rows, and of its board those it refers to.
    func condition(_ table: Table) -> (sql: String, values: [DatabaseValue]) {
        guard let review else { return ("", []) }
        let both: [DatabaseValue] = [.id(review.board), .id(review.id)]
        switch table {
        case Tables.stores: return ("", [])
        case Tables.boards: return ("id = $1", [both[0]])
        case Tables.reviews, Tables.ledgerChains: return ("board = $1 AND id = $2", both)
        case Tables.people: return ("board = $1 AND id IN (\(Self.people))", both)
        case Tables.agencies: return ("board = $1 AND id IN (\(Self.agencies))", both)
        case Tables.agencyNames: return ("board = $1 AND agency IN (\(Self.agencies))", both)
        default: break
        }
        if table.columns.contains("review") { return ("board = $1 AND review = $2", both) }
        if table.columns.contains("chain") { return ("board = $1 AND chain = $2", both) }
        let owners = [
            "child": "index_children", "submission": "submissions", "entry": "entries", "link": "account_links",
            "typed_entry": "typed_entries", "gathering": "gatherings", "correction": "corrections",
            "known_person": "known_people",
        ]
        let column = table.columns[1]
        guard let parent = owners[column] else { return ("1 = 0", []) }
        return ("board = $1 AND \(column) IN (SELECT id FROM \(parent) WHERE board = $1 AND review = $2)", both)
    }

    /// Who did something in the review or has a role in it: nobody else of the board goes along.
    private static let people =
        "SELECT actor FROM ledger_entries WHERE board = $1 AND chain = $2"
        + [
            ("person", "memberships"), ("giver", "releases"), ("decider", "link_decisions"),
            ("decider", "finding_decisions"), ("decider", "family_decisions"),
            ("author", "panel_notes"),
            ("marker", "entry_themes"), ("setter", "entry_weights"), ("asker", "questions"), ("answerer", "questions"),
            ("person", "reads"),
            ("inviter", "invitations"),
            ("person", "invitations"),
            ("asker", "chronology_requests"), ("confirmer", "records_secured"), ("returner", "submission_returns"),
            ("withdrawer", "submission_withdrawals"),
            ("gatherer", "gatherings"), ("author", "plan_periods"), ("author", "trade_words"),
        ].map { " UNION SELECT \($0) FROM \($1) WHERE board = $1 AND review = $2" }.joined()

    /// Whose files, entries, roles and questions are in the review, and the agencies they are parts of.
    private static let agencies =
        "WITH RECURSIVE used (id) AS ("
        + [
            "submissions", "entries", "memberships", "questions", "invitations", "chronology_requests", "typed_entries",
            "gatherings",
        ]
        .map {
            "SELECT agency FROM \($0) WHERE board = $1 AND review = $2"
        }.joined(separator: " UNION ")
            + """
             UNION SELECT a.part_of FROM agencies a JOIN used u ON u.id = a.id
            WHERE a.board = $1 AND a.part_of IS NOT NULL) SELECT id FROM used
            """
}
