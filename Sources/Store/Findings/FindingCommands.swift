import Domain

extension DecideFinding: StoredCommand {
    /// All entries it rests on have to be in sight. One that rests on none tells what the whole of the released lacks.
    func demand(_ context: CommandContext) throws -> AccessDemand {
        let session = context.session
        guard let review = try review(session) else { throw CommandRefusal.noSuchFinding }
        let threads = try session.rows(
            "SELECT thread FROM finding_entries WHERE board = $1 AND finding = $2 ORDER BY place",
            [.id(board), .id(finding)]
        ) { try $0.key(0) }
        var matters = try threads.map { thread in
            guard let found = try Material.thread(thread, review: review, board: board, session) else {
                throw CommandRefusal.noSuchFinding
            }
            return found.matter
        }
        if matters.isEmpty {
            matters = [
                .material(
                    agency: nil, isReleased: true, isClosed: try session.isClosed(review, board: board))
            ]
        }
        return AccessDemand(
            action: .decideFinding, matter: matters[0], also: Array(matters.dropFirst()), review: review,
            sight: .readFindings, absence: .noSuchFinding)
    }

    private func review(_ session: any DatabaseSession) throws -> RecordID? {
        try session.first(
            "SELECT review FROM findings WHERE board = $1 AND id = $2 AND kind NOT IN ('last-seen', 'last-alone')",
            [.id(board), .id(finding)]
        ) { try $0.key(0) }
    }

    /// The ledger says what was decided on in the words shown: the finding itself may be gone after the next run.
    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        guard let review = try review(session) else { throw CommandRefusal.noSuchFinding }
        let before = try StoredRecord.find(.judgement, board: board, id: finding, session)
        let current = try before?.integer("version") ?? 0
        let state = try before?.text("state") ?? FindingState.open.rawValue
        guard current == Int64(version) else {
            throw CommandRefusal.stale(
                version: Int(current), theirs: "\(state): \(try before?.text("reason") ?? "")",
                yours: "\(decision.rawValue): \(reason)")
        }
        guard let now = FindingState(rawValue: state), FindingState.allows(from: now, to: decision) else {
            throw CommandRefusal.wrongState(state)
        }
        let after = StoredRecord(
            .judgement, finding,
            [
                .id(board), .id(finding), .id(review), .text(decision.rawValue),
                decision == .confirmed ? .words(reason) : try reason.written(), .id(context.actor),
                .integer(current + 1),
            ])
        try after.save(over: before, session)
        var facts: [(String, DatabaseValue)] = []
        let rows = FindingRows(board: board, review: review, keys: context.ledger.keys)
        let sealed = try session.first(
            "SELECT content FROM findings WHERE board = $1 AND id = $2", [.id(board), .id(finding)]
        ) { try $0.bytes(0) }
        if let sealed, let found = try rows.sealed(finding).open(sealed, as: Finding.self, session) {
            facts = [
                ("kind", .text(found.kind.rawValue)), ("title", .words(found.title)), ("says", .words(found.says)),
            ]
        }
        return LedgerDraft.change(
            .findingDecided, board: board, review: review, from: before, to: after, facts: facts)
    }
}

extension AskUnderstanding: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try .review(.askUnderstanding, review, context, board: board)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        try Understandings(board: board, review: review).want(now: context.now, context.session)
        return [
            LedgerDraft(
                board: board, chain: review, action: .understandingAsked, subjectKind: .review, subject: review)
        ]
    }
}
