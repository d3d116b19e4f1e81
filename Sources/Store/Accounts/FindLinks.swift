import Domain

extension Store {
    /// Every entry of a review as its agencies hold it now, released or not, with the thread of each: for the program alone,
    /// which looks for accounts of one occurrence. Who sees a link is asked when somebody looks.
    func accountsOfReview(
        board: RecordID, review: RecordID
    ) async throws -> (chronology: IntegratedChronology, threads: [RecordID]) {
        try await database.read { session in
            try AccountsQuery(board: board, review: review).read(session)
        }
    }

    /// Whether links will be sought anyway for another file of the review that the same person kept: what one person may
    /// put in, another may not.
    func isLinkedLater(_ row: SentFileRow, job: RecordID) async throws -> Bool {
        try await database.read { session in
            try session.first(
                """
                SELECT 1 FROM jobs j JOIN sent_files f ON f.board = j.board AND f.id = j.subject
                WHERE j.board = $1 AND j.kind = 'links.find' AND j.state = 'waiting' AND j.id <> $2
                AND f.review = $3 AND f.keeper = $4
                """, [.id(row.board), .id(job), .id(row.review), .id(row.keeper)]
            ) { _ in true } ?? false
        }
    }
}

/// What links are sought in.
private struct AccountsQuery {
    let board: RecordID
    let review: RecordID

    private var own: [DatabaseValue] { [.id(board), .id(review)] }

    func read(_ session: any DatabaseSession) throws -> (IntegratedChronology, [RecordID]) {
        var chronology = IntegratedChronology()
        let parts = ReviewParts(board: board, review: review)
        chronology.children = try parts.children(session)
        let files = try session.rows(
            """
            SELECT id, file_hash, file_name FROM submissions
            WHERE board = $1 AND review = $2 AND is_current = 1 ORDER BY id
            """, own
        ) { (try $0.key(0), Hexadecimal.text(try $0.bytes(1)), try $0.text(2)) }
        chronology.files = files.map { FileReport(name: $0.2, digest: $0.1) }
        let filePlaces = Dictionary(uniqueKeysWithValues: files.enumerated().map { ($1.0, $0) })
        let rows = try session.rows(
            """
            SELECT \(EntryRow.columns) FROM entries e JOIN submissions s ON s.board = e.board AND s.id = e.submission
            WHERE e.board = $1 AND e.review = $2 AND s.is_current = 1
            """, own
        ) { try EntryRow($0) }
        let (agencies, places) = try parts.agencies(Set(rows.map(\.agency)), session)
        chronology.agencies = agencies
        let belongings = try parts.belongings(of: rows.map(\.id), session)
        var found: [(entry: ChronologyEntry, thread: RecordID)] = []
        found.reserveCapacity(rows.count)
        for row in rows {
            guard let file = filePlaces[row.submission], let agency = places[row.agency] else { continue }
            let hash = String(files[file].1.prefix(12))
            let entry = row.entry(hash: hash, file: file, agency: agency, belongings[row.id] ?? EntryParts())
            found.append((entry, row.thread))
        }
        found.sort { ChronologyOrder.precedes($0.entry, $1.entry) }
        chronology.entries = found.map(\.entry)
        return (chronology, found.map(\.thread))
    }
}
