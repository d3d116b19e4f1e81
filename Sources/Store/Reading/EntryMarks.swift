import Domain

/// What hangs on the threads of a page, counted over what the reader sees.
struct EntryMarks {
    private(set) var links: [RecordID: Int] = [:]
    private(set) var notes: [RecordID: Int] = [:]
    private(set) var questions: [RecordID: Int] = [:]
    private(set) var themes: [RecordID: [RecordID]] = [:]
    private(set) var weights: [RecordID: EntrySignificance] = [:]
    private(set) var sightings: [RecordID: [EntrySighting]] = [:]

    /// - Parameter row: of ``query(of:_:most:)``.
    mutating func add(_ row: any DatabaseRow) throws {
        let thread = try row.key(1)
        switch try row.integer(0) {
        case 1: links[thread, default: 0] += 1
        case 2: notes[thread, default: 0] += 1
        case 3: questions[thread, default: 0] += 1
        case 5: weights[thread] = .key
        case 6: weights[thread] = .relevant
        case 7: weights[thread] = .background
        default: themes[thread, default: []].append(try row.key(2))
        }
    }

    /// - Parameter row: of ``SightingRows/query(of:_:most:)``.
    mutating func add(sighting row: any DatabaseRow) throws {
        sightings[try row.key(0), default: []].append(
            EntrySighting(
                child: try row.key(1), isSeen: try row.integer(2) == 1, isStated: try row.integer(3) == 1,
                isInDoubt: try row.integer(4) == 1))
    }

    /// What hangs there, its thread and its key, or the theme's.
    /// - Parameters:
    ///   - rows: the entries of the page.
    ///   - most: how many entries there may be; the statement is the same for fewer.
    static func query(of rows: some Collection<EntryRow>, _ sight: Sight, most: Int) -> DatabaseQuery {
        var parameters = SQLParameters([.id(sight.reader.board), .id(sight.reader.review)])
        let seen = parameters.add(sight.ids)
        let threads = parameters.add(rows.map(\.thread), filledTo: most)
        var branches = [("first_thread", "second_thread"), ("second_thread", "first_thread")].map { own, other in
            """
            SELECT 1, l.\(own), l.id FROM account_links l
            LEFT JOIN link_decisions d ON d.board = l.board AND d.id = l.id
            WHERE l.board = $1 AND l.review = $2 AND l.\(own) IN \(threads)
            AND COALESCE(d.state, 'proposed') IN ('proposed', 'confirmed') AND EXISTS (SELECT 1 FROM entries e
            WHERE e.board = $1 AND e.thread = l.\(other) AND e.submission IN \(seen))
            """
        }
        func hanging(_ number: Int, _ what: String, _ table: String, on marks: String) -> String {
            """
            SELECT \(number), h.thread, h.\(what) FROM \(table) h
            WHERE h.board = $1 AND h.review = $2 AND h.thread IN \(marks)
            """
        }
        /// Marks of the threads whose submissions are among these; nil where there is none.
        func marks(_ submissions: [Sight.Seen]) -> String? {
            if submissions.count == sight.submissions.count { return threads }
            let ids = Set(submissions.map(\.submission))
            let own = rows.filter { ids.contains($0.submission) }.map(\.thread)
            return own.isEmpty ? nil : parameters.add(own, filledTo: most)
        }
        if let noted = marks(sight.submissions.filter(\.notes)) {
            branches.append(hanging(2, "id", "panel_notes", on: noted) + " AND h.is_withdrawn = 0")
            branches.append(hanging(4, "theme", "entry_themes", on: noted))
            branches.append(
                """
                SELECT CASE h.level WHEN 'key' THEN 5 WHEN 'relevant' THEN 6 ELSE 7 END, h.id, h.id
                FROM entry_weights h WHERE h.board = $1 AND h.review = $2 AND h.id IN \(noted) AND h.level IS NOT NULL
                """)
        }
        if let asked = marks(sight.submissions.filter(\.questions)) {
            branches.append(hanging(3, "id", "questions", on: asked) + " AND h.state <> 'closed'")
        }
        return DatabaseQuery(branches.joined(separator: "\nUNION ALL ") + " ORDER BY 1, 2, 3", parameters.values)
    }
}
