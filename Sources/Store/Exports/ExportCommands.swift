import Domain

extension AskExport: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try .review(.exportChronology, review, context, board: board)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        let sealed = try ExportRow.sealedFilter(board: board, review: review, id: id, context.ledger.keys)
            .seal(StoredFilter(known == nil ? filter : ChronologyFilter(), known: known), session)
        try session.insert(
            into: Tables.chronologyExports,
            [
                [
                    .id(board), .id(id), .id(review), .id(context.actor), .text(form.rawValue), .bytes(sealed),
                    .integer(context.now), .text(ChronologyExport.State.waiting.rawValue), .integer(1), .null, .null,
                    .text(""), .null, .null, .null, .truth(false),
                ]
            ])
        try ExportWork.queue(board: board, export: id, job: job, now: context.now, session)
        guard let row = try ExportRow.find(board: board, id: id, session) else { throw CommandRefusal.noSuchExport }
        return [row.draft(.exportAsked, filterFacts)]
    }

    /// What was chosen, for whoever reads the ledger.
    private var filterFacts: [(String, DatabaseValue)] {
        var facts: [(String, DatabaseValue)] = []
        if let known {
            if let agency = known.agency { facts.append(("known-to", .id(agency))) }
            facts.append(("known-on", .day(known.day)))
            return facts
        }
        if let from = filter.from { facts.append(("from", .day(from))) }
        if let to = filter.to { facts.append(("to", .day(to))) }
        if let agency = filter.agency { facts.append(("agency", .id(agency))) }
        if let person = filter.person { facts.append(("naming", .words(person))) }
        if let seen = filter.childSeen { facts.append(("child-seen", .text(seen.rawValue))) }
        if let child = filter.child { facts.append(("child", .id(child))) }
        if let theme = filter.theme { facts.append(("theme", .id(theme))) }
        if let weight = filter.significance { facts.append(("significance", .text(weight.rawValue))) }
        if filter.isAsked { facts.append(("asked", .truth(true))) }
        return facts
    }
}

extension DropExport: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand { try ExportRow.demand(id, board: board, context) }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        let row = try ExportRow.own(id, board: board, context)
        guard !row.state.isOver else { throw CommandRefusal.wrongState(row.state.rawValue) }
        let next: ChronologyExport.State = row.state.isUnderWay ? .cancelled : .deleted
        try session.run(
            """
            UPDATE chronology_exports SET state = $3, version = version + 1, message = '', file = NULL
            WHERE board = $1 AND id = $2
            """, [.id(board), .id(id), .text(next.rawValue)])
        try row.removeFile(session)
        if row.state.isUnderWay { try ExportWork.cancel(board: board, export: id, now: context.now, session) }
        return [row.draft(.exportDropped)]
    }
}

extension FetchExport: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand { try ExportRow.demand(id, board: board, context) }

    /// Changes nothing: it is on record that the file was taken, and who may not take it any more is refused.
    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        let row = try ExportRow.own(id, board: board, context)
        guard row.state == .ready, let endsAt = row.endsAt else {
            throw CommandRefusal.wrongState(row.state.rawValue)
        }
        guard endsAt > context.now else {
            throw CommandRefusal.wrongState(ChronologyExport.State.deleted.rawValue)
        }
        let standings = try Asker(board: board, person: context.actor, now: context.now, session: session)
            .standings(review: row.review)
        let sources = try session.rows(
            "SELECT submission FROM chronology_export_sources WHERE board = $1 AND export = $2",
            [.id(board), .id(id)]
        ) { try $0.key(0) }
        for source in sources {
            guard let material = try Material.submission(source, board: board, session),
                AccessPolicy.answer(.readEntries, on: material.matter, standings: standings).isAllowed
            else { throw CommandRefusal.noLongerYours }
        }
        if row.hasFindings {
            let isClosed = try session.isClosed(row.review, board: board)
            guard AccessPolicy.answerAnywhere(.readFindings, isClosed: isClosed, standings: standings).isAllowed else {
                throw CommandRefusal.noLongerYours
            }
        }
        return [row.draft(.exportFetched, [("entries", .number(row.entries)), ("bytes", .number(row.bytes))])]
    }
}

extension ExportRow {
    /// The policy is asked about the review; that it is the owner, by ``own(_:board:_:)``.
    fileprivate static func demand(
        _ id: RecordID, board: RecordID, _ context: CommandContext
    ) throws -> AccessDemand {
        guard let row = try find(board: board, id: id, context.session) else { throw CommandRefusal.noSuchExport }
        var demand = try AccessDemand.review(.exportChronology, row.review, context, board: board)
        demand.absence = .noSuchExport
        return demand
    }

    fileprivate static func own(_ id: RecordID, board: RecordID, _ context: CommandContext) throws -> ExportRow {
        guard let row = try find(board: board, id: id, context.session), row.owner == context.actor else {
            throw CommandRefusal.noSuchExport
        }
        return row
    }
}
