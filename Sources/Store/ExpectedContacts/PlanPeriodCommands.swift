import Domain

extension AddPlanPeriod: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try .review(.keepPlans, review, context, board: board)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        guard let known = try StoredRecord.find(.child, board: board, id: child, session),
            try known.id("review") == review
        else { throw CommandRefusal.noSuchChild }
        try period.check()
        try PlanPeriods(board: board, review: review).refuseOverlap(of: period, child: child, but: nil, session)
        let record = StoredRecord(
            .planPeriod, id,
            [
                .id(board), .id(id), .id(review), .id(child), .text(period.plan), .day(period.from),
                .day(period.to), .id(context.actor), .truth(false), .integer(1),
            ])
        try StoredRecord.insert([record], session)
        return LedgerDraft.change(.planAdded, board: board, review: review, from: nil, to: record)
    }
}

extension CorrectPlanPeriod: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try .review(.keepPlans, review, context, board: board)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let before = try PlanPeriods(board: board, review: review).current(
            id, version: version, yours: period.plan, context.session)
        try period.check()
        let after = try before.changed([
            "plan": .text(period.plan), "starts": .day(period.from), "ends": .day(period.to),
            "author": .id(context.actor),
        ])
        let isSame = try ["plan", "starts", "ends"].allSatisfy { try before.value($0) == after.value($0) }
        if isSame { throw CommandRefusal.nothingNew }
        try PlanPeriods(board: board, review: review).refuseOverlap(
            of: period, child: try before.id("child"), but: id, context.session)
        try after.save(over: before, context.session)
        return LedgerDraft.change(.planCorrected, board: board, review: review, from: before, to: after)
    }
}

extension WithdrawPlanPeriod: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try .review(.keepPlans, review, context, board: board)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let reason = try self.reason.written()
        let before = try PlanPeriods(board: board, review: review).current(
            id, version: version, yours: self.reason, context.session)
        let after = try before.changed(["is_withdrawn": .truth(true)])
        try after.save(over: before, context.session)
        return LedgerDraft.change(
            .planWithdrawn, board: board, review: review, from: before, to: after, facts: [("reason", reason)])
    }
}

extension PlanPeriod {
    /// A plan that is named, and days in their order.
    fileprivate func check() throws {
        guard !plan.isEmpty, plan.utf8.count <= 100 else { throw CommandRefusal.emptyName }
        if let to, to < from { throw CommandRefusal.planEndsBefore }
    }
}

/// The periods of a review that stand.
struct PlanPeriods {
    let board: RecordID
    let review: RecordID

    /// The record of a period that stands, in the version somebody saw.
    func current(
        _ id: RecordID, version: Int, yours: String, _ session: any DatabaseSession
    ) throws -> StoredRecord {
        guard let before = try StoredRecord.find(.planPeriod, board: board, id: id, session),
            try before.id("review") == review
        else { throw CommandRefusal.noSuchPlanPeriod }
        let current = try before.integer("version")
        guard current == Int64(version) else {
            throw CommandRefusal.stale(version: Int(current), theirs: try before.text("plan"), yours: yours)
        }
        if try before.integer("is_withdrawn") == 1 { throw CommandRefusal.wrongState("withdrawn") }
        return before
    }

    /// A child is under one plan of a kind at a time: two such periods would ask for each contact twice.
    func refuseOverlap(
        of period: PlanPeriod, child: RecordID, but own: RecordID?, _ session: any DatabaseSession
    ) throws {
        let others = try read(session).filter { $0.child == child && $0.id != own && $0.period.plan == period.plan }
        if let other = others.first(where: { $0.period.overlaps(period) }) {
            throw CommandRefusal.planOverlaps(from: other.period.from, to: other.period.to)
        }
    }

    /// Those that were not withdrawn, by child and first day.
    func read(_ session: any DatabaseSession) throws -> [KeptPlanPeriod] {
        try session.rows(
            """
            SELECT p.id, p.child, p.plan, p.starts, p.ends, p.version FROM plan_periods p
            JOIN index_children c ON c.board = p.board AND c.id = p.child
            WHERE p.board = $1 AND p.review = $2 AND p.is_withdrawn = 0 ORDER BY c.place, p.starts, p.id
            """, [.id(board), .id(review)]
        ) { row in
            var to: CivilDate?
            if case .integer(let day) = try row.value(4) { to = CivilDate(dayNumber: Int32(truncatingIfNeeded: day)) }
            return KeptPlanPeriod(
                id: try row.key(0), child: try row.key(1),
                period: PlanPeriod(
                    plan: try row.text(2),
                    from: CivilDate(dayNumber: Int32(truncatingIfNeeded: try row.integer(3))), to: to),
                version: Int(try row.integer(5)))
        }
    }
}
