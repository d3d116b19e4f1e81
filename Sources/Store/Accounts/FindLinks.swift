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
    /// Entries whose parts are read in one query.
    private static let batch = 500

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
        let children = try children(session)
        chronology.children = children.map(\.child)
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
        let agencies = try agencies(Set(rows.map(\.agency)), session)
        chronology.agencies = agencies.map(\.agency)
        let places = Dictionary(uniqueKeysWithValues: agencies.enumerated().map { ($1.id, $0) })
        let parts = try parts(of: rows.map(\.id), session)
        var found: [(entry: ChronologyEntry, thread: RecordID)] = []
        found.reserveCapacity(rows.count)
        for row in rows {
            guard let file = filePlaces[row.submission], let agency = places[row.agency] else { continue }
            let hash = String(files[file].1.prefix(12))
            let entry = row.entry(hash: hash, file: file, agency: agency, parts[row.id] ?? EntryParts())
            found.append((entry, row.thread))
        }
        found.sort { ChronologyOrder.precedes($0.entry, $1.entry) }
        chronology.entries = found.map(\.entry)
        return Found(
            chronology: chronology, threads: found.map(\.thread), submissions: files.map(\.0),
            children: children.map(\.id), agencies: agencies.map(\.id))
    }

    private func children(_ session: any DatabaseSession) throws -> [(id: RecordID, child: ChildOfCase)] {
        var others: [RecordID: [String]] = [:]
        try session.each(
            """
            SELECT n.child, n.name FROM child_names n JOIN index_children c ON c.board = n.board AND c.id = n.child
            WHERE c.board = $1 AND c.review = $2 ORDER BY n.place
            """, own
        ) { others[try $0.key(0), default: []].append(try $0.text(1)) }
        return try session.rows(
            "SELECT id, name, born FROM index_children WHERE board = $1 AND review = $2 ORDER BY place", own
        ) { row in
            var born: CivilDate?
            if case .integer(let day) = try row.value(2) { born = CivilDate(dayNumber: Int32(truncatingIfNeeded: day)) }
            let id = try row.key(0)
            return (id, ChildOfCase(name: try row.text(1), otherNames: others[id] ?? [], born: born))
        }
    }

    private func agencies(
        _ wanted: Set<RecordID>, _ session: any DatabaseSession
    ) throws -> [(id: RecordID, agency: CaseAgency)] {
        var others: [RecordID: [String]] = [:]
        try session.each("SELECT agency, name FROM agency_names WHERE board = $1 ORDER BY place", [.id(board)]) {
            others[try $0.key(0), default: []].append(try $0.text(1))
        }
        return try session.rows("SELECT id, name FROM agencies WHERE board = $1 ORDER BY id", [.id(board)]) {
            (try $0.key(0), try $0.text(1))
        }.filter { wanted.contains($0.0) }.map { id, name in
            (id, CaseAgency(name: name, otherNames: others[id] ?? []))
        }
    }

    private func parts(of entries: [RecordID], _ session: any DatabaseSession) throws -> [RecordID: EntryParts] {
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
