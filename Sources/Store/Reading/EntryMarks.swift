import Domain

/// What hangs on the threads of a page, counted over what the reader sees.
struct EntryMarks {
    private(set) var links: [RecordID: Int] = [:]
    private(set) var notes: [RecordID: Int] = [:]
    private(set) var questions: [RecordID: Int] = [:]
    private(set) var themes: [RecordID: [RecordID]] = [:]

    init(_ shown: ShownEntries, _ session: any DatabaseSession) throws {
        let (sql, values) = Self.statement(shown)
        try session.each(sql, values) { row in
            let thread = try row.key(1)
            switch try row.integer(0) {
            case 1: links[thread, default: 0] += 1
            case 2: notes[thread, default: 0] += 1
            case 3: questions[thread, default: 0] += 1
            default: if let theme = try row.id(2) { themes[thread, default: []].append(theme) }
            }
        }
    }

    static func statement(_ shown: ShownEntries) -> (String, [DatabaseValue]) {
        var parameters = shown.parameters
        let submissions = shown.sight.submissions
        var branches = [("first_thread", "second_thread"), ("second_thread", "first_thread")].map { own, other in
            """
            SELECT 1, g.thread, l.id FROM page g CROSS JOIN account_links l
            LEFT JOIN link_decisions d ON d.board = l.board AND d.id = l.id
            WHERE l.board = $1 AND l.review = $2 AND l.\(own) = g.thread
            AND COALESCE(d.state, 'proposed') IN ('proposed', 'confirmed') AND EXISTS (SELECT 1 FROM entries e
            WHERE e.board = $1 AND e.thread = l.\(other) AND e.submission IN \(shown.seen))
            """
        }
        func hanging(_ number: Int, _ what: String, _ table: String, on submissions: String) -> String {
            """
            SELECT \(number), g.thread, h.\(what) FROM page g CROSS JOIN \(table) h
            WHERE h.board = $1 AND h.review = $2 AND h.thread = g.thread AND g.submission IN \(submissions)
            """
        }
        let noted = submissions.filter(\.notes).map(\.submission)
        if !noted.isEmpty {
            let marks = parameters.add(noted)
            branches.append(hanging(2, "id", "panel_notes", on: marks) + " AND h.is_withdrawn = 0")
            branches.append(hanging(4, "theme", "entry_themes", on: marks))
        }
        let asked = submissions.filter(\.questions).map(\.submission)
        if !asked.isEmpty {
            let marks = parameters.add(asked)
            branches.append(hanging(3, "id", "questions", on: marks) + " AND h.state <> 'closed'")
        }
        return (
            shown.table + "\n" + branches.joined(separator: "\nUNION ALL ") + " ORDER BY 1, 2, 3", parameters.values
        )
    }
}
