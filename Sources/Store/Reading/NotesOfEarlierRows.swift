import Domain

/// Counts the notes and open questions that were written on what an earlier version of a file said, with the entry that stands
/// there now: its page shows them, and so its line in a list counts them.
struct NotesOfEarlierRows {
    let context: ReadingContext

    private var board: RecordID { context.reader.board }

    func count(in page: inout ChronologyPage) throws {
        let seen = Dictionary(context.sight.submissions.map { ($0.submission, $0) }) { first, _ in first }
        guard page.entries.contains(where: { seen[$0.submission].map { $0.notes || $0.questions } ?? false }) else {
            return
        }
        let query = Self.query(context.sight)
        let orphans = try context.session.rows(query.sql, query.values) { row in
            (isNote: try row.integer(0) == 1, thread: try row.key(1), count: Int(try row.integer(2)))
        }
        if orphans.isEmpty { return }
        let places = Dictionary(page.entries.enumerated().map { ($1.thread, $0) }) { first, _ in first }
        let earlier = EarlierRows(context)
        var known: [RecordID: RecordID] = [:]
        for orphan in Set(orphans.map(\.thread)) { known[orphan] = try earlier.successor(of: orphan) }
        for orphan in orphans {
            guard let place = known[orphan.thread].flatMap({ places[$0] }),
                let file = seen[page.entries[place].submission]
            else { continue }
            if orphan.isNote, file.notes { page.entries[place].notes += orphan.count }
            if !orphan.isNote, file.questions { page.entries[place].questions += orphan.count }
        }
    }

    /// What hangs on rows none of which is in sight: 1 for notes, 2 for questions; the thread; how many.
    static func query(_ sight: Sight) -> DatabaseQuery {
        var parameters = SQLParameters([.id(sight.reader.board), .id(sight.reader.review)])
        let seen = parameters.add(sight.ids)
        func branch(_ number: Int, _ table: String, _ condition: String) -> String {
            """
            SELECT \(number), h.thread, count(*) FROM \(table) h WHERE h.board = $1 AND h.review = $2 AND \(condition)
            AND NOT EXISTS (SELECT 1 FROM entries e WHERE e.board = $1 AND e.thread = h.thread AND e.submission IN \(seen))
            GROUP BY h.thread
            """
        }
        return DatabaseQuery(
            branch(1, "panel_notes", "h.is_withdrawn = 0") + "\nUNION ALL "
                + branch(2, "questions", "h.state <> 'closed'") + " ORDER BY 1, 2", parameters.values)
    }
}
