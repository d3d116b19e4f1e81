import Domain

/// What the panel made of the rows that an entry took the place of: only where it is known which row that was.
struct MarksOfEarlierRows {
    private let context: ReadingContext
    /// Reads the accounts at the other ends of links.
    private let reader: EntryReader
    private var session: any DatabaseSession { context.session }
    private var board: RecordID { context.reader.board }

    init(_ context: ReadingContext, _ reader: EntryReader) { (self.context, self.reader) = (context, reader) }

    /// - Parameter entry: with its earlier rows, its own themes, weight and links.
    /// - Returns: nil where there is nothing that it does not bear itself.
    func carried(to entry: EntryInFull) throws -> CarriedMarks? {
        let earlier = entry.earlier.filter(\.isSameRow).map(\.thread)
        var weight: EntrySignificance?
        // What was said of the row as it stands now counts, also that it has no weight.
        if entry.weight?.version == 0 {
            for thread in earlier where weight == nil {
                weight = try PanelWeight.of(thread, board: board, session)?.significance
            }
        }
        let own = entry.account.entry.themes
        let marked = earlier.isEmpty ? [] : try themes(earlier)
        let carried = CarriedMarks(
            weight: weight,
            themes: (entry.themes ?? []).filter { marked.contains($0.id) && !own.contains($0.id) },
            links: try links(earlier, entry))
        return carried.isEmpty ? nil : carried
    }

    private func themes(_ threads: [RecordID]) throws -> Set<RecordID> {
        var parameters = SQLParameters([.id(board), .id(context.reader.review)])
        let marks = parameters.add(threads)
        return Set(
            try session.rows(
                "SELECT theme FROM entry_themes WHERE board = $1 AND review = $2 AND thread IN \(marks)",
                parameters.values
            ) { try $0.key(0) })
    }

    /// Those the panel confirmed, to accounts that this reader sees and that nobody decided on for the rows as they are now: of
    /// the rows this one took the place of, and of this one with a row whose own words changed.
    private func links(_ earlier: [RecordID], _ entry: EntryInFull) throws -> [CarriedMarks.Link] {
        let own = entry.account.thread
        let threads = earlier + [own]
        var parameters = SQLParameters([.id(board), .id(context.reader.review)])
        let marks = parameters.add(threads)
        let confirmed = try session.rows(
            """
            SELECT l.first_thread, l.second_thread, d.reason FROM account_links l
            JOIN link_decisions d ON d.board = l.board AND d.id = l.id AND d.state = 'confirmed'
            WHERE l.board = $1 AND l.review = $2 AND (l.first_thread IN \(marks) OR l.second_thread IN \(marks))
            ORDER BY l.id
            """, parameters.values
        ) { (first: try $0.key(0), second: try $0.key(1), reason: try $0.text(2)) }
        let known = Dictionary(entry.accounts.map { ($0.account.thread, $0.link) }) { first, _ in first }
        let others = Set(confirmed.map { threads.contains($0.first) ? $0.second : $0.first })
        let seen = try reader.accounts(others.filter { known[$0] == nil }.sorted())
        var reasons: [RecordID: String] = [:]
        for link in confirmed {
            let isFirst = threads.contains(link.first)
            var other = isFirst ? link.second : link.first
            if known[other] == nil, seen[other] == nil {
                // Its words changed, too: what stands there now.
                guard let now = try EarlierRows(context).successor(of: other) else { continue }
                other = now
            }
            if other != own { reasons[other] = link.reason }
        }
        let open = reasons.keys.filter { known[$0].map { $0.state == .proposed } ?? true }.sorted()
        let accounts = try reader.accounts(open)
        return open.compactMap { other in
            guard let account = accounts[other], let reason = reasons[other] else { return nil }
            return CarriedMarks.Link(
                other: other, agency: account.agency.name, reason: reason,
                proposed: known[other].map { ($0.id, $0.version) })
        }
    }
}

extension PanelWeight {
    /// Nil where nobody ever said anything.
    static func of(_ thread: RecordID, board: RecordID, _ session: any DatabaseSession) throws -> PanelWeight? {
        try session.first(
            "SELECT level, version FROM entry_weights WHERE board = $1 AND id = $2", [.id(board), .id(thread)]
        ) { row in
            var level: EntrySignificance?
            if case .text(let text) = try row.value(0) { level = EntrySignificance(rawValue: text) }
            return PanelWeight(significance: level, version: Int(try row.integer(1)))
        }
    }
}
