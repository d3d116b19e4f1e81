import Domain

/// Reads what is prepared for the family, always within the sight of what was released to the panel.
struct FamilyQuery {
    let context: ReadingContext
    /// Threads of rows that were decided and then replaced by others, by the thread of the row that stands now.
    let replaced: [RecordID: RecordID]
    /// Decisions on rows that are not in sight.
    let gone: Int

    var session: any DatabaseSession { context.session }
    var reader: ReviewReader { context.reader }

    init(_ context: ReadingContext) throws {
        self.context = context
        var parameters = SQLParameters([.id(context.reader.board), .id(context.reader.review)])
        let seen = parameters.add(context.sight.ids)
        let orphans = try context.session.rows(
            """
            SELECT d.id FROM family_decisions d WHERE d.board = $1 AND d.review = $2 AND d.choice IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM entries e WHERE e.board = $1 AND e.thread = d.id AND e.submission IN \(seen))
            ORDER BY d.decided_at, d.id
            """, parameters.values
        ) { try $0.key(0) }
        let earlier = EarlierRows(context, .readFamilyVersion)
        var replaced: [RecordID: RecordID] = [:]
        for orphan in orphans {
            if let now = try earlier.successor(of: orphan) { replaced[now] = orphan }
        }
        self.replaced = replaced
        gone = orphans.count - replaced.count
    }

    // MARK: Entries

    /// The entries chosen, whatever was decided of them.
    func all(_ filter: ChronologyFilter) -> EntryQuery { EntryQuery(context.sight, filter) }

    func entries(_ filter: FamilyFilter) -> EntryQuery {
        guard let state = filter.state else { return all(filter.entries) }
        return all(filter.entries).narrowed { condition(state, &$0) }
    }

    /// Those that wait for a decision.
    func waiting(_ filter: ChronologyFilter) -> EntryQuery {
        all(filter).narrowed { _ in "NOT \(Self.decision("d.words_hash = e.words_hash"))" }
    }

    private func condition(_ state: FamilyState, _ parameters: inout SQLParameters) -> String {
        let decided = Self.decision("d.words_hash = e.words_hash")
        let changed = Self.decision("d.words_hash <> e.words_hash")
        switch state {
        case .shared: return Self.decision("d.choice = 'shared' AND d.words_hash = e.words_hash")
        case .leftOut: return Self.decision("d.choice = 'left_out' AND d.words_hash = e.words_hash")
        case .lookAgain:
            let replacing = parameters.add(replaced.keys.sorted())
            return "(\(changed) OR (e.thread IN \(replacing) AND NOT \(decided)))"
        case .toDo:
            let replacing = parameters.add(replaced.keys.sorted())
            let others = replaced.isEmpty ? "" : " AND e.thread NOT IN \(replacing)"
            return "(NOT \(decided) AND NOT \(changed)\(others))"
        }
    }

    /// A decision of which this holds.
    static func decision(_ condition: String) -> String {
        """
        EXISTS (SELECT 1 FROM family_decisions d WHERE d.board = $1 AND d.id = e.thread AND d.choice IS NOT NULL
        AND \(condition))
        """
    }

    // MARK: Decisions

    private static let columns = """
        d.id, COALESCE(d.choice, ''), d.words, COALESCE(d.reason, ''), d.why, d.said, d.version, p.name, d.decided_at
        """

    /// What was decided of these entries.
    func decisions(on entries: [PageEntry]) throws -> FamilyDecisions {
        var found = FamilyDecisions()
        if entries.isEmpty { return found }
        found.own = try Self.decisions(on: entries, board: reader.board, session)
        let old = entries.compactMap { entry in replaced[entry.thread].map { (entry.thread, $0) } }
        if old.isEmpty { return found }
        var earlier = SQLParameters([.id(reader.board)])
        let threads = earlier.add(old.map(\.1))
        var kept: [RecordID: KeptFamilyDecision] = [:]
        try session.each(
            """
            SELECT \(Self.columns) FROM family_decisions d JOIN people p ON p.board = d.board AND p.id = d.decider
            WHERE d.board = $1 AND d.id IN \(threads)
            """, earlier.values
        ) { kept[try $0.key(0)] = try Self.kept($0, isOfWords: false) }
        for (now, before) in old { found.replaced[now] = kept[before] }
        return found
    }

    /// What was decided of one entry, for those who may read it.
    static func decision(on entry: PageEntry, _ context: ReadingContext) throws -> KeptFamilyDecision? {
        guard context.may(.readFamilyVersion, agency: nil, isReleased: true) else { return nil }
        return try decisions(on: [entry], board: context.reader.board, context.session)[entry.thread]
    }

    private static func decisions(
        on entries: [PageEntry], board: RecordID, _ session: any DatabaseSession
    ) throws -> [RecordID: KeptFamilyDecision] {
        var parameters = SQLParameters([.id(board)])
        let ids = parameters.add(entries.map(\.id))
        var found: [RecordID: KeptFamilyDecision] = [:]
        try session.each(
            """
            SELECT \(columns), CASE WHEN d.words_hash = e.words_hash THEN 1 ELSE 0 END FROM entries e
            JOIN family_decisions d ON d.board = e.board AND d.id = e.thread
            JOIN people p ON p.board = d.board AND p.id = d.decider WHERE e.board = $1 AND e.id IN \(ids)
            """, parameters.values
        ) { row in
            found[try row.key(0)] = try kept(row, isOfWords: try row.integer(9) == 1)
        }
        return found
    }

    private static func kept(_ row: any DatabaseRow, isOfWords: Bool) throws -> KeptFamilyDecision {
        KeptFamilyDecision(
            decision: FamilyDecision(
                choice: FamilyChoice(rawValue: try row.text(1)), words: try row.text(2),
                reason: FamilyReason(rawValue: try row.text(3)), why: try row.text(4), said: try row.text(5)),
            version: Int(try row.integer(6)), decider: try row.text(7), decidedAt: try row.integer(8),
            isOfWords: isOfWords)
    }
}
