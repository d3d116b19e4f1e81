import Domain

extension DecideForFamily: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        let found = try Material.thread(thread, review: review, board: board, context.session)
        guard let found else { throw CommandRefusal.noSuchEntry }
        return found.demand(.prepareFamilyVersion, sight: .readFamilyVersion, absence: .noSuchEntry)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        let before = try StoredRecord.find(.familyDecision, board: board, id: thread, session)
        let current = try before?.integer("version") ?? 0
        guard current == Int64(version) else {
            throw CommandRefusal.stale(
                version: Int(current), theirs: try before?.text("words") ?? "", yours: decision.words)
        }
        guard decision.isWhole else { throw CommandRefusal.emptyWords }
        let hash = try seen(session)
        let values: [DatabaseValue] = [
            decision.choice.map { .text($0.rawValue) } ?? .null, .words(decision.words),
            decision.reason.map { .text($0.rawValue) } ?? .null, .words(decision.why), .words(decision.said),
            .bytes(hash),
        ]
        let columns = ["choice", "words", "reason", "why", "said", "words_hash"]
        if let before {
            if try columns.map(before.value) == values { throw CommandRefusal.nothingNew }
        } else if decision == FamilyDecision() {
            throw CommandRefusal.nothingNew
        }
        let after = StoredRecord(
            .familyDecision, thread,
            [.id(board), .id(thread), .id(review)] + values + [
                .id(context.actor), .integer(context.now), .integer(current + 1),
            ])
        try after.save(over: before, session)
        return LedgerDraft.change(.familyDecided, board: board, review: review, from: before, to: after)
    }

    /// The hash of the words the person saw, which are those of a row that was released.
    private func seen(_ session: any DatabaseSession) throws -> [UInt8] {
        let hash = try session.first(
            """
            SELECT e.words_hash FROM entries e JOIN releases r ON r.board = e.board AND r.id = e.submission
            AND r.state IN ('released', 'accepted')
            WHERE e.board = $1 AND e.id = $2 AND e.thread = $3 AND e.review = $4
            """, [.id(board), .id(entry), .id(thread), .id(review)]
        ) { try $0.bytes(0) }
        guard let hash else { throw CommandRefusal.noSuchEntry }
        return hash
    }
}
