import Domain

extension DecideLink: StoredCommand {
    /// Both ends have to be in sight: a link with one that is not is not there.
    func demand(_ context: CommandContext) throws -> AccessDemand {
        let session = context.session
        guard let record = try StoredRecord.find(.link, board: board, id: link, session) else {
            throw CommandRefusal.noSuchLink
        }
        let review = try record.id("review")
        let ends = try ["first_thread", "second_thread"].compactMap {
            try Material.thread(try record.id($0), review: review, board: board, session)
        }
        guard let first = ends.first, let last = ends.last, ends.count == 2 else { throw CommandRefusal.noSuchLink }
        var demand = first.demand(.decideLink, sight: .readEntries, absence: .noSuchLink)
        demand.also = [last.matter]
        return demand
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        guard let record = try StoredRecord.find(.link, board: board, id: link, session) else {
            throw CommandRefusal.noSuchLink
        }
        let before = try StoredRecord.find(.decision, board: board, id: link, session)
        let current = try before?.integer("version") ?? 0
        let state = try before?.text("state") ?? LinkState.proposed.rawValue
        guard current == Int64(version) else {
            throw CommandRefusal.stale(
                version: Int(current), theirs: "\(state): \(try before?.text("reason") ?? "")",
                yours: "\(decision.rawValue): \(reason)")
        }
        guard let now = LinkState(rawValue: state), LinkState.allows(from: now, to: decision) else {
            throw CommandRefusal.wrongState(state)
        }
        let review = try record.id("review")
        let after = StoredRecord(
            .decision, link,
            [
                .id(board), .id(link), .id(review), .text(decision.rawValue), try reason.written(),
                .id(context.actor), .integer(current + 1),
            ])
        try after.save(over: before, session)
        try Understandings(board: board, review: review).wantAgain(now: context.now, session)
        return LedgerDraft.change(.linkDecided, board: board, review: review, from: before, to: after)
    }
}
