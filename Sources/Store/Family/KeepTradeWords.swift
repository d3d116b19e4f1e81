import Domain

extension KeepTradeWords: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try .review(.keepTradeWords, review, context, board: board)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        let before = try StoredRecord.find(.tradeWords, board: board, id: review, session)
        let current = try before?.integer("version") ?? 0
        guard current == Int64(version) else {
            throw CommandRefusal.stale(
                version: Int(current), theirs: try before?.text("words") ?? "", yours: words.text)
        }
        if try (before?.text("words") ?? "") == words.text { throw CommandRefusal.nothingNew }
        let after = StoredRecord(
            .tradeWords, review,
            [
                .id(board), .id(review), .id(review), .words(words.text), .id(context.actor), .integer(context.now),
                .integer(current + 1),
            ])
        try after.save(over: before, session)
        return LedgerDraft.change(.tradeWordsKept, board: board, review: review, from: before, to: after)
    }
}

extension ReadingContext {
    /// The words the review added.
    func tradeWords() throws -> KeptTradeWords {
        try session.first(
            """
            SELECT w.words, w.version, p.name, w.kept_at FROM trade_words w
            JOIN people p ON p.board = w.board AND p.id = w.author WHERE w.board = $1 AND w.id = $2
            """, [.id(reader.board), .id(reader.review)]
        ) { row in
            let text = try row.text(0)
            // What was kept was read before. Shown as none, words that cannot be read any more would be written over.
            guard let words = try? TradeWords(text) else { throw DatabaseError.unexpectedValue(column: 0) }
            return KeptTradeWords(
                words: words, version: Int(try row.integer(1)), author: try row.text(2), keptAt: try row.integer(3))
        } ?? KeptTradeWords()
    }
}
