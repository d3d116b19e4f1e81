import Domain

extension WeighEntry: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try context.thread(thread, review: review, board: board, .weighEntry)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        let before = try StoredRecord.find(.weight, board: board, id: thread, session)
        let current = try before?.integer("version") ?? 0
        var said: EntrySignificance?
        if let before, case .text(let level) = try before.value("level") { said = EntrySignificance(rawValue: level) }
        guard current == Int64(version) else {
            throw CommandRefusal.stale(
                version: Int(current), theirs: said?.rawValue ?? "", yours: significance?.rawValue ?? "")
        }
        if said == significance { throw CommandRefusal.nothingNew }
        let after = StoredRecord(
            .weight, thread,
            [
                .id(board), .id(thread), .id(review), significance.map { .text($0.rawValue) } ?? .null,
                .id(context.actor), .integer(current + 1),
            ])
        try after.save(over: before, session)
        return LedgerDraft.change(.entryWeighed, board: board, review: review, from: before, to: after)
    }
}
