import Domain

/// Links the panel confirmed of which a row has other words by now, so that they stand no more: what stands in its place.
struct LapsedLinks {
    private let context: ReadingContext
    private var session: any DatabaseSession { context.session }
    private var board: RecordID { context.reader.board }

    /// Looked at in one reading.
    private static let most = 200

    init(_ context: ReadingContext) { self.context = context }

    /// Both ends as they stand now, the oldest link first; those nobody decided on since.
    func all() throws -> [(first: RecordID, second: RecordID, reason: String)] {
        var parameters = SQLParameters([.id(board), .id(context.reader.review)])
        let seen = parameters.add(context.sight.ids)
        func isSeen(_ thread: String) -> String {
            "EXISTS (SELECT 1 FROM entries e WHERE e.board = $1 AND e.thread = l.\(thread) AND e.submission IN \(seen))"
        }
        let found = try session.rows(
            """
            SELECT l.first_thread, l.second_thread, d.reason, CASE WHEN \(isSeen("first_thread")) THEN 1 ELSE 0 END,
            CASE WHEN \(isSeen("second_thread")) THEN 1 ELSE 0 END FROM account_links l
            JOIN link_decisions d ON d.board = l.board AND d.id = l.id AND d.state = 'confirmed'
            WHERE l.board = $1 AND l.review = $2 AND NOT (\(isSeen("first_thread")) AND \(isSeen("second_thread")))
            ORDER BY l.id LIMIT \(Self.most)
            """, parameters.values
        ) { row in
            (
                first: try row.key(0), second: try row.key(1), reason: try row.text(2),
                seesFirst: try row.integer(3) == 1, seesSecond: try row.integer(4) == 1
            )
        }
        var lapsed: [(first: RecordID, second: RecordID, reason: String)] = []
        for link in found {
            guard let first = !link.seesFirst ? try EarlierRows(context).successor(of: link.first) : link.first,
                let second = !link.seesSecond ? try EarlierRows(context).successor(of: link.second) : link.second,
                first != second, try !isDecided(first, second),
                !lapsed.contains(where: { Set([$0.first, $0.second]) == Set([first, second]) })
            else { continue }
            lapsed.append((first, second, link.reason))
        }
        return lapsed
    }

    /// Somebody decided on the two as they stand now.
    private func isDecided(_ first: RecordID, _ second: RecordID) throws -> Bool {
        try session.first(
            """
            SELECT 1 FROM account_links l JOIN link_decisions d ON d.board = l.board AND d.id = l.id
            WHERE l.board = $1 AND l.review = $2 AND ((l.first_thread = $3 AND l.second_thread = $4)
            OR (l.first_thread = $4 AND l.second_thread = $3)) LIMIT 1
            """, [.id(board), .id(context.reader.review), .id(first), .id(second)]
        ) { _ in true } ?? false
    }
}
