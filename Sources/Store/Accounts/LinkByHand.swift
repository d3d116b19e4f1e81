import Domain

extension LinkByHand: StoredCommand {
    /// Both entries have to be in sight, as for a decision on a link.
    func demand(_ context: CommandContext) throws -> AccessDemand {
        var demand = try context.thread(first, review: review, board: board, .decideLink)
        guard let other = try Material.thread(second, review: review, board: board, context.session) else {
            throw CommandRefusal.noSuchEntry
        }
        demand.also = [other.matter]
        return demand
    }

    /// A link without a score and without reasons of the program, and its confirmation with the person's own.
    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        if first == second { throw CommandRefusal.linkedToItself }
        let (first, second) = first < second ? (first, second) : (second, first)
        let why = try reason.written()
        let noReasons: [[DatabaseValue]] = []
        let link = StoredRecord(
            .link, id,
            [
                .id(board), .id(id), .id(review), .id(first), .id(second), .integer(0),
                .text(LinkState.proposed.rawValue), .integer(1),
            ], noReasons)
        let decision = StoredRecord(
            .decision, id,
            [
                .id(board), .id(id), .id(review), .text(LinkState.confirmed.rawValue), why, .id(context.actor),
                .integer(1),
            ])
        let known = try session.first(
            """
            SELECT 1 FROM account_links
            WHERE board = $1 AND review = $2 AND first_thread = $3 AND second_thread = $4
            """, [.id(board), .id(review), .id(first), .id(second)]
        ) { _ in true }
        if known == true { throw CommandRefusal.nothingNew }
        do {
            try StoredRecord.insert([link], session)
        } catch DatabaseError.broken(.unique, _) {
            // Another transaction linked the two in the meantime.
            throw CommandRefusal.nothingNew
        }
        try StoredRecord.insert([decision], session)
        return [
            LedgerDraft(
                board: board, chain: review, action: .linkMade, subjectKind: .link, subject: id,
                changes: [.made(link), .made(decision)])
        ]
    }
}
