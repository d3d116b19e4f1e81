import Domain

extension Store {
    /// Every entry of a review as its agencies hold it now, released or not, with the thread of each: for the program alone,
    /// which looks for accounts of one occurrence. Who sees a link is asked when somebody looks.
    func accountsOfReview(
        board: RecordID, review: RecordID
    ) async throws -> (chronology: IntegratedChronology, threads: [RecordID]) {
        try await database.read { session in
            let found = try AccountsQuery(board: board, review: review, condition: AccountsQuery.current).read(session)
            return (found.chronology, found.threads)
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

/// A review's entries as one chronology, for the program alone.
struct AccountsQuery {
    let board: RecordID
    let review: RecordID
    /// Which submissions `s` are taken: ``current`` or ``released``.
    let condition: String

    /// As the agencies hold it now, released or not.
    static let current = "s.is_current = 1"
    /// Of each file the newest version that stands released: what the panel sees.
    static let released = """
        s.id IN (SELECT r.id FROM releases r WHERE r.board = $1 AND r.review = $2
        AND r.state IN ('released', 'accepted') AND NOT EXISTS (
        SELECT 1 FROM releases n WHERE n.board = r.board AND n.line = r.line
        AND n.submission_version > r.submission_version AND n.state IN ('released', 'accepted')))
        """

    struct Found {
        var chronology: IntegratedChronology
        /// Of the entries, in their order.
        var threads: [RecordID]
        var submissions: [RecordID]
        /// In the chronology's order.
        var children: [RecordID]
        var agencies: [RecordID]
    }

    private var own: [DatabaseValue] { [.id(board), .id(review)] }

    func count(_ session: any DatabaseSession) throws -> Int {
        try session.first(
            """
            SELECT count(*) FROM entries e JOIN submissions s ON s.board = e.board AND s.id = e.submission
            WHERE e.board = $1 AND e.review = $2 AND \(condition)
            """, own
        ) { Int(try $0.integer(0)) } ?? 0
    }

    func read(_ session: any DatabaseSession) throws -> Found {
        var chronology = IntegratedChronology()
        let parts = ReviewParts(board: board, review: review)
        let children = try parts.children(session)
        chronology.children = children.map(\.child)
        chronology.people = try parts.people(session)
        let files = try session.rows(
            """
            SELECT s.id, s.file_hash, s.file_name FROM submissions s
            WHERE s.board = $1 AND s.review = $2 AND \(condition) ORDER BY s.id
            """, own
        ) { (try $0.key(0), Hexadecimal.text(try $0.bytes(1)), try $0.text(2)) }
        chronology.files = files.map { FileReport(name: $0.2, digest: $0.1) }
        let filePlaces = Dictionary(uniqueKeysWithValues: files.enumerated().map { ($1.0, $0) })
        let rows = try session.rows(
            """
            SELECT \(EntryRow.columns) FROM entries e JOIN submissions s ON s.board = e.board AND s.id = e.submission
            WHERE e.board = $1 AND e.review = $2 AND \(condition)
            """, own
        ) { try EntryRow($0) }
        let agencies = try parts.agencies(Set(rows.map(\.agency)), session)
        chronology.agencies = agencies.map(\.agency)
        let places = Dictionary(uniqueKeysWithValues: agencies.enumerated().map { ($1.id, $0) })
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
        return Found(
            chronology: chronology, threads: found.map(\.thread), submissions: files.map(\.0),
            children: children.map(\.id), agencies: agencies.map(\.id))
    }
}
