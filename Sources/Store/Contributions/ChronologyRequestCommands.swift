import Domain

extension AskForChronology: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        let isClosed = try context.session.isClosed(review, board: board)
        let wholes = try requests.map { try context.whole(of: $0.agency, board: board) }
        guard let whole = wholes.first else { throw CommandRefusal.nothingNew }
        // Parts of agencies and agencies by themselves are asked by different people.
        let isOfParts = wholes.allSatisfy { $0 != nil }
        let matters = zip(requests, wholes).map { request, whole in
            AccessMatter.material(
                agency: isOfParts ? whole : request.agency, isReleased: false, isClosed: isClosed)
        }
        return AccessDemand(
            action: isOfParts && whole != nil ? .askPart : .askForChronology, matter: matters[0],
            also: Array(matters.dropFirst()), review: review, sight: .seeReview)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        try requests.flatMap { request in
            let name = try context.session.first(
                "SELECT name FROM agencies WHERE board = $1 AND id = $2", [.id(board), .id(request.agency)]
            ) { try $0.text(0) }
            guard let name else { throw CommandRefusal.noSuchAgency }
            try Mergers.check(request.agency, of: nil, in: review, context, board: board)
            try refuseUnasked(request.agency, context)
            let standing = try context.session.first(
                """
                SELECT 1 FROM chronology_requests
                WHERE board = $1 AND review = $2 AND agency = $3 AND is_withdrawn = 0
                """, [.id(board), .id(review), .id(request.agency)]
            ) { _ in true }
            if standing == true { throw CommandRefusal.alreadyAsked(name) }
            let record = StoredRecord(
                .chronologyRequest, request.id,
                [
                    .id(board), .id(request.id), .id(review), .id(request.agency), .id(context.actor),
                    .integer(context.now), .day(terms.due), .day(terms.from), .day(terms.to), .words(terms.include),
                    .truth(false), .integer(1),
                ])
            try record.save(over: nil, context.session)
            return LedgerDraft.change(.chronologyAsked, board: board, review: review, from: nil, to: record)
        }
    }
}

extension AskForChronology {
    /// Refused where one of an agency's own asks a part of it, and the agency itself was not asked.
    private func refuseUnasked(_ agency: RecordID, _ context: CommandContext) throws {
        guard let whole = try context.whole(of: agency, board: board) else { return }
        let found = try context.session.first(
            """
            SELECT w.name, \(PartsSQL.through("a", review: "$2")) FROM agencies a
            JOIN agencies w ON w.board = a.board AND w.id = a.part_of WHERE a.board = $1 AND a.id = $3
            """, [.id(board), .id(review), .id(agency)]
        ) { (try $0.text(0), try $0.id(1)) }
        guard let (name, through) = found, through == nil else { return }
        let asker = Asker(board: board, person: context.actor, now: context.now, session: context.session)
        let isOwn = try asker.standings(review: review).contains {
            $0.role.isForAgency && $0.agencies.contains(whole)
        }
        if isOwn { throw CommandRefusal.agencyNotAsked(name) }
    }
}

extension ChangeChronologyRequest: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try context.request(id, board: board, .askForChronology)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let before = try context.current(
            .chronologyRequest, id, board: board, version: version, shown: "include", yours: terms.include,
            absence: .noSuchRequest)
        if try before.integer("is_withdrawn") == 1 { throw CommandRefusal.wrongState("taken back") }
        let after = try before.changed([
            "due": .day(terms.due), "covers_from": .day(terms.from), "covers_to": .day(terms.to),
            "include": .words(terms.include),
        ])
        let columns = ["due", "covers_from", "covers_to", "include"]
        if try columns.allSatisfy({ try before.value($0) == after.value($0) }) { throw CommandRefusal.nothingNew }
        try after.save(over: before, context.session)
        return LedgerDraft.change(
            .chronologyRequestChanged, board: board, review: try before.id("review"), from: before, to: after,
            facts: try columns.flatMap {
                [("\($0)-before", try before.value($0)), ("\($0)-after", try after.value($0))]
            })
    }
}

extension WithdrawChronologyRequest: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try context.request(id, board: board, .askForChronology)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let before = try context.current(
            .chronologyRequest, id, board: board, version: version, shown: "include", yours: reason,
            absence: .noSuchRequest)
        if try before.integer("is_withdrawn") == 1 { throw CommandRefusal.wrongState("taken back") }
        let after = try before.changed(["is_withdrawn": .truth(true)])
        try after.save(over: before, context.session)
        return LedgerDraft.change(
            .chronologyRequestWithdrawn, board: board, review: try before.id("review"), from: before, to: after,
            facts: [("reason", try reason.written())])
    }
}

extension ConfirmRecords: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        var demand = try context.request(request, board: board, .confirmRecords)
        for other in others {
            let further = try context.request(other.request, board: board, .confirmRecords)
            // Standings are those of one review: a request of another is none here.
            guard further.review == demand.review else { throw CommandRefusal.noSuchRequest }
            demand.also.append(further.matter)
        }
        return demand
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        guard Set(all.map(\.request)).count == all.count else { throw CommandRefusal.wrongState("said twice") }
        return try all.flatMap { try $0.apply(board, context) }
    }
}

extension ConfirmRecords.Statement {
    fileprivate func apply(_ board: RecordID, _ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        guard let asked = try StoredRecord.find(.chronologyRequest, board: board, id: request, session) else {
            throw CommandRefusal.noSuchRequest
        }
        if try asked.integer("is_withdrawn") == 1 { throw CommandRefusal.wrongState("taken back") }
        let before = try StoredRecord.find(.securedRecords, board: board, id: request, session)
        let current = try before?.integer("version") ?? 0
        guard current == Int64(version) else {
            throw CommandRefusal.stale(
                version: Int(current), theirs: try before?.text("holdings") ?? "", yours: statement.holdings)
        }
        let review = try asked.id("review")
        let after = StoredRecord(
            .securedRecords, request,
            [
                .id(board), .id(request), .id(review), .id(try asked.id("agency")), try statement.holdings.written(),
                try statement.whereabouts.written(), try statement.missing.written(), try statement.securedBy.written(),
                .day(statement.securedOn), .id(context.actor), .integer(context.now), .integer(current + 1),
            ])
        try after.save(over: before, session)
        return LedgerDraft.change(.recordsSecured, board: board, review: review, from: before, to: after)
    }
}

extension CommandContext {
    /// What the policy is asked about a request. To those who may not see it there is none.
    fileprivate func request(
        _ id: RecordID, board: RecordID, _ action: AccessAction
    ) throws -> AccessDemand {
        guard let record = try StoredRecord.find(.chronologyRequest, board: board, id: id, session) else {
            throw CommandRefusal.noSuchRequest
        }
        let (review, agency) = (try record.id("review"), try record.id("agency"))
        let isClosed = try session.isClosed(review, board: board)
        // A part's request is its agency's to change, as it is to ask it.
        let whole = action == .askForChronology ? try whole(of: agency, board: board) : nil
        return AccessDemand(
            action: whole == nil ? action : .askPart,
            matter: .material(agency: whole ?? agency, isReleased: false, isClosed: isClosed), review: review,
            sight: .seeRequest, absence: .noSuchRequest)
    }

    /// The agency another is a part of; nil where it is none, or there is no such agency.
    func whole(of agency: RecordID, board: RecordID) throws -> RecordID? {
        try session.first("SELECT part_of FROM agencies WHERE board = $1 AND id = $2", [.id(board), .id(agency)]) {
            try $0.id(0)
        } ?? nil
    }

    /// Refused where an agency was asked, has not yet said that its records are secured, and one of its own sends: whoever
    /// looks after the review may still put in what came on paper.
    func refuseUnsecured(_ agency: RecordID, review: RecordID, board: RecordID) throws {
        let isOwed = try session.first(
            """
            SELECT 1 FROM chronology_requests q WHERE q.board = $1 AND q.review = $2 AND q.agency = $3
            AND q.is_withdrawn = 0 AND NOT EXISTS (
                SELECT 1 FROM records_secured s WHERE s.board = q.board AND s.id = q.id)
            """, [.id(board), .id(review), .id(agency)]
        ) { _ in true }
        guard isOwed == true else { return }
        let asker = Asker(board: board, person: actor, now: now, session: session)
        let isOwn = try asker.standings(review: review).contains {
            $0.role.isForAgency && $0.agencies.contains(agency)
        }
        if isOwn { throw CommandRefusal.recordsNotSecured }
    }
}
