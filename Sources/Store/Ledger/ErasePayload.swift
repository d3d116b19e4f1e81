import Domain

extension ErasePayload: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        if chain == board { return .board(.eraseOfBoard) }
        guard try context.session.has("reviews", board: board, id: chain) else {
            throw CommandRefusal.noSuchLedgerEntry
        }
        return try .review(.eraseOfReview, chain, context, board: board)
    }

    /// The sealed bytes go, and with them the salt; the entry, its hash and its commitments stay, and say nothing.
    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        let place: [DatabaseValue] = [.id(board), .id(chain), .integer(sequence)]
        let isErased = try session.first(
            "SELECT erased_by FROM ledger_payloads WHERE board = $1 AND chain = $2 AND sequence = $3", place
        ) { try $0.value(0) != .null }
        guard let isErased else { throw CommandRefusal.noSuchLedgerEntry }
        if isErased { throw CommandRefusal.alreadyErased }
        let head = try session.first(
            "SELECT sequence FROM ledger_chains WHERE board = $1 AND id = $2", [.id(board), .id(chain)]
        ) { try $0.integer(0) }
        // The entry that is about to be written.
        let own = (head ?? 0) + 1
        try session.run(
            """
            UPDATE ledger_payloads SET sealed = NULL, erased_by = $4 WHERE board = $1 AND chain = $2 AND sequence = $3
            """, place + [.integer(own)])
        return [
            LedgerDraft(
                board: board, chain: chain, action: .payloadErased, subjectKind: chain == board ? .board : .review,
                subject: chain, facts: [("sequence", .integer(sequence)), ("reason", .words(reason))])
        ]
    }
}
