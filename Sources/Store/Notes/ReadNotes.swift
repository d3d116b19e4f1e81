public import Domain

extension Store {
    /// The panel's notes of a review that one reader may see, oldest first; of one thread where it is named. Notes on
    /// rows that a newer version changed or left out are there too, and say so.
    public func panelNotes(for reader: ReviewReader, thread: RecordID? = nil) async throws -> [PanelNote] {
        try await read(reader, view: "notes", action: .readNotes) { try Self.notes($0, thread: thread) }
    }

    static func notes(_ context: ReadingContext, thread: RecordID? = nil) throws -> [PanelNote] {
        var hanging = HangingQuery(context, .readNotes, "n.thread")
        let own = thread.map { "AND n.thread = \(hanging.parameters.add(.id($0)))" } ?? ""
        var notes = try context.session.rows(
            """
            SELECT n.id, n.thread, p.name, n.words, n.version, \(hanging.isOnEntry) FROM panel_notes n
            JOIN people p ON p.board = n.board AND p.id = n.author
            WHERE n.board = $1 AND n.review = $2 AND n.is_withdrawn = 0 AND \(hanging.isSeen) \(own) ORDER BY n.id
            """, hanging.parameters.values
        ) { row in
            guard let id = try row.id(0), let thread = try row.id(1) else {
                throw DatabaseError.unexpectedValue(column: 0)
            }
            return PanelNote(
                id: id, thread: thread, author: try row.text(2), writer: try row.text(2), writtenAt: 0, changedAt: nil,
                words: try row.text(3), version: Int(try row.integer(4)), isOnEntry: try row.integer(5) == 1)
        }
        let hands = try NoteHands(notes.map(\.id), context)
        for place in notes.indices { hands.sign(&notes[place]) }
        return notes
    }

    /// The themes of a review by name, with how many of the entries in sight bear them.
    public func themes(for reader: ReviewReader) async throws -> [PanelTheme] {
        try await read(reader, view: "notes", action: .readNotes) { try Self.themes($0) }
    }

    static func themes(_ context: ReadingContext) throws -> [PanelTheme] {
        var parameters = SQLParameters([.id(context.reader.board), .id(context.reader.review)])
        let noted = parameters.add(context.sight.submissions.filter(\.notes).map(\.submission))
        return try context.session.rows(
            """
            SELECT t.id, t.name, t.version, (SELECT count(*) FROM entry_themes m
            WHERE m.board = $1 AND m.review = $2 AND m.theme = t.id AND EXISTS (SELECT 1 FROM entries e WHERE e.board = $1 AND e.thread = m.thread
            AND e.submission IN \(noted))) FROM themes t WHERE t.board = $1 AND t.review = $2 ORDER BY t.name
            """, parameters.values
        ) { row in
            guard let id = try row.id(0) else { throw DatabaseError.unexpectedValue(column: 0) }
            return PanelTheme(
                id: id, name: try row.text(1), version: Int(try row.integer(2)), entries: Int(try row.integer(3)))
        }
    }

    /// The questions one reader may see, oldest first: to their own agency, or about what was released to the panel.
    public func questions(for reader: ReviewReader, thread: RecordID? = nil) async throws -> [PanelQuestion] {
        try await read(reader, view: "questions", action: .readQuestions) { try Self.questions($0, thread: thread) }
    }

    static func questions(_ context: ReadingContext, thread: RecordID? = nil) throws -> [PanelQuestion] {
        var hanging = HangingQuery(context, .readQuestions, "q.thread")
        let own = thread.map { "AND q.thread = \(hanging.parameters.add(.id($0)))" } ?? ""
        return try context.session.rows(
            """
            SELECT q.id, q.thread, q.agency, q.number, q.words, q.state, q.answer, q.version, \(hanging.isOnEntry),
            \(PartsSQL.name("a"))
            FROM questions q JOIN agencies a ON a.board = q.board AND a.id = q.agency
            WHERE q.board = $1 AND q.review = $2 AND \(hanging.isSeen) \(own) ORDER BY q.id
            """, hanging.parameters.values
        ) { row in
            guard let id = try row.id(0), let thread = try row.id(1), let agency = try row.id(2),
                let state = QuestionState(rawValue: try row.text(5))
            else { throw DatabaseError.unexpectedValue(column: 0) }
            var answer: String?
            if case .text(let words) = try row.value(6) { answer = words }
            return PanelQuestion(
                id: id, thread: thread, agency: agency, agencyName: try row.text(9), number: Int(try row.integer(3)),
                words: try row.text(4), state: state, answer: answer, version: Int(try row.integer(7)),
                isOnEntry: try row.integer(8) == 1)
        }
    }
}

/// Of what hangs on threads, what one reader may see: the thread stands in a version that was released to the panel the
/// reader is of, or was sent by the reader's own agency.
private struct HangingQuery {
    var parameters: SQLParameters
    let isSeen: String
    /// 1 where the thread has an entry in sight.
    let isOnEntry: String

    init(_ context: ReadingContext, _ action: AccessAction, _ thread: String) {
        let reader = context.reader
        var parameters = SQLParameters([
            .id(reader.board), .id(reader.review), .id(reader.person), .integer(context.sight.now),
        ])
        let seen = parameters.add(context.sight.ids)
        self.parameters = parameters
        isOnEntry = """
            CASE WHEN EXISTS (SELECT 1 FROM entries o WHERE o.board = $1 AND o.thread = \(thread)
            AND o.submission IN \(seen)) THEN 1 ELSE 0 END
            """
        isSeen = """
            EXISTS (SELECT 1 FROM entries e JOIN submissions s ON s.board = e.board AND s.id = e.submission
            JOIN memberships m ON m.board = s.board AND m.person = $3 AND m.review = $2 AND \(Asker.inForce)
            WHERE e.board = $1 AND e.thread = \(thread) AND (
                (m.role IN (\(Self.roles(action, context, own: true))) AND s.agency IN (SELECT a.id FROM agencies a
                WHERE a.board = $1 AND (a.id = m.agency OR a.part_of = m.agency)))
                OR (m.role IN (\(Self.roles(action, context, own: false))) AND EXISTS (SELECT 1 FROM releases r
                WHERE r.board = s.board AND r.id = s.id AND r.state IN ('released', 'accepted')))))
            """
    }

    private static func roles(_ action: AccessAction, _ context: ReadingContext, own: Bool) -> String {
        let state: AccessState =
            own
            ? (context.isClosed ? .ownClosed : .ownOpen) : (context.isClosed ? .releasedClosed : .releasedOpen)
        let names = AccessPolicy.roles(for: action, in: state).map { "'\($0.rawValue)'" }
        return names.isEmpty ? "NULL" : names.joined(separator: ", ")
    }
}
