import Domain

/// Who wrote notes first and who changed them last, and when. The notes themselves have their last hand alone: the ledger has
/// every one, without opening what it sealed.
struct NoteHands {
    private struct Hand {
        var name: String
        var at: Int64
    }

    private var written: [RecordID: Hand] = [:]
    private var changed: [RecordID: Hand] = [:]

    init(_ notes: [RecordID], _ context: ReadingContext) throws {
        if notes.isEmpty { return }
        let query = Self.query(notes, board: context.reader.board, review: context.reader.review)
        var (written, changed): ([RecordID: Hand], [RecordID: Hand]) = ([:], [:])
        try context.session.each(query.sql, query.values) { row in
            let note = try row.key(0)
            let hand = Hand(name: try row.text(2), at: try row.integer(3))
            if try row.text(1) == LedgerAction.noteWritten.rawValue {
                written[note] = hand
            } else {
                changed[note] = hand
            }
        }
        (self.written, self.changed) = (written, changed)
    }

    /// What is on record of these notes, in its order: along the chain's index, by what was done.
    static func query(_ notes: [RecordID], board: RecordID, review: RecordID) -> DatabaseQuery {
        var parameters = SQLParameters([
            .id(board), .id(review), .text(LedgerAction.noteWritten.rawValue),
            .text(LedgerAction.noteChanged.rawValue),
        ])
        let marks = parameters.add(notes)
        return DatabaseQuery(
            """
            SELECT e.subject, e.action, p.name, e.made_at FROM ledger_entries e
            JOIN people p ON p.board = e.board AND p.id = e.actor
            WHERE e.board = $1 AND e.chain = $2 AND e.action IN ($3, $4) AND e.subject IN \(marks) ORDER BY e.sequence
            """, parameters.values)
    }

    func sign(_ note: inout PanelNote) {
        if let hand = written[note.id] { (note.writer, note.writtenAt) = (hand.name, hand.at) }
        note.changedAt = changed[note.id]?.at
    }
}
