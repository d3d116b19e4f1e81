import Domain

/// Something that leaves the store in one piece, by the hand of whoever works at the machine: an export or a backup. The
/// policy is asked before anything is written, and it is on record before what was written has its name.
struct Taking: Sendable {
    enum Kind: Sendable { case export, backup }

    var kind: Kind
    /// Its board and key; nil where everything is taken.
    var review: (board: RecordID, id: RecordID)?
    /// Whoever works at the machine.
    var account: String

    fileprivate func demand(_ board: RecordID, _ context: CommandContext) throws -> AccessDemand {
        if let review { return try .review(.exportReview, review.id, context, board: board) }
        return .board(kind == .export ? .exportBoard : .backUp)
    }

    fileprivate func draft(_ board: RecordID, _ facts: [(String, DatabaseValue)]) -> LedgerDraft {
        if let review {
            return LedgerDraft(
                board: board, chain: review.id, action: .reviewExported, subjectKind: .review, subject: review.id,
                facts: facts)
        }
        return LedgerDraft(
            board: board, chain: board, action: kind == .export ? .boardExported : .boardBackedUp, subjectKind: .board,
            subject: board, facts: facts)
    }
}

extension Store {
    /// Asks whether something may be taken.
    func ask(_ taking: Taking) async throws {
        try await each(taking) { work, board in
            _ = try taking.demand(board, work.context).check(work.context, board: board)
        }
    }

    /// Puts on record that something was taken, in the chain of the review or of every board.
    func record(_ taking: Taking, _ facts: [(String, DatabaseValue)]) async throws {
        try await each(taking) { work, board in
            try work.record(taking.draft(board, facts), asking: try taking.demand(board, work.context))
        }
    }

    private func each(
        _ taking: Taking, _ body: @escaping @Sendable (OperatorWork, RecordID) throws -> Void
    ) async throws {
        let ledger = Ledger(keys: ChainKeys(master: keys.master))
        let clock = clock
        try await database.write { session in
            let boards =
                try taking.review.map { [$0.board] }
                ?? session.rows("SELECT id FROM boards ORDER BY id") { try $0.key(0) }
            for board in boards {
                let work = try OperatorWork(
                    taking.account, board: board, clock: clock, ledger: ledger, session: session)
                try body(work, board)
            }
        }
    }
}
