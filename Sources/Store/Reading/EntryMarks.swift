import Domain

/// What hangs on the threads of a page, counted over what the reader sees.
struct EntryMarks {
    private(set) var links: [RecordID: Int] = [:]
    private(set) var notes: [RecordID: Int] = [:]
    private(set) var questions: [RecordID: Int] = [:]
    private(set) var themes: [RecordID: [RecordID]] = [:]

    /// - Parameter threads: each with the submission of the entry shown.
    init(of threads: [(thread: RecordID, submission: RecordID)], _ context: ReadingContext) throws {
        if threads.isEmpty { return }
        let (sql, values) = Self.statement(threads, context.sight)
        try context.session.each(sql, values) { row in
            let thread = try row.key(1)
            switch try row.integer(0) {
            case 1: links[thread, default: 0] += 1
            case 2: notes[thread, default: 0] += 1
            case 3: questions[thread, default: 0] += 1
            default: if let theme = try row.id(2) { themes[thread, default: []].append(theme) }
            }
        }
    }

    static func statement(
        _ threads: [(thread: RecordID, submission: RecordID)], _ sight: Sight
    ) -> (String, [DatabaseValue]) {
        var parameters = SQLParameters([.id(sight.reader.board), .id(sight.reader.review)])
        let seen = parameters.add(sight.ids)
        let all = parameters.add(threads.map(\.thread))
        let mayNotes = Set(sight.submissions.filter(\.notes).map(\.submission))
        let mayQuestions = Set(sight.submissions.filter(\.questions).map(\.submission))
        var branches = [("first_thread", "second_thread"), ("second_thread", "first_thread")].map { own, other in
            """
            SELECT 1 AS part, l.\(own) AS thread, l.id AS what FROM account_links l
            LEFT JOIN link_decisions d ON d.board = l.board AND d.id = l.id
            WHERE l.board = $1 AND l.review = $2 AND l.\(own) IN \(all)
            AND COALESCE(d.state, 'proposed') IN ('proposed', 'confirmed') AND EXISTS (SELECT 1 FROM entries e
            WHERE e.board = $1 AND e.thread = l.\(other) AND e.submission IN \(seen))
            """
        }
        let noted = threads.filter { mayNotes.contains($0.submission) }.map(\.thread)
        if !noted.isEmpty {
            let marks = parameters.add(noted)
            branches.append(
                """
                SELECT 2, n.thread, n.id FROM panel_notes n
                WHERE n.board = $1 AND n.review = $2 AND n.thread IN \(marks) AND n.is_withdrawn = 0
                """)
            branches.append(
                """
                SELECT 4, t.thread, t.theme FROM entry_themes t
                WHERE t.board = $1 AND t.review = $2 AND t.thread IN \(marks)
                """
            )
        }
        let asked = threads.filter { mayQuestions.contains($0.submission) }.map(\.thread)
        if !asked.isEmpty {
            let marks = parameters.add(asked)
            branches.append(
                """
                SELECT 3, q.thread, q.id FROM questions q
                WHERE q.board = $1 AND q.review = $2 AND q.thread IN \(marks) AND q.state <> 'closed'
                """)
        }
        return (branches.joined(separator: " UNION ALL ") + " ORDER BY 1, 2, 3", parameters.values)
    }
}
