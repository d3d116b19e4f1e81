import Domain

extension Membership {
    func record(in board: RecordID) -> StoredRecord {
        StoredRecord(
            .membership, id,
            [
                .id(board), .id(id), .id(person), .text(role.rawValue), .id(review), .id(agency), .integer(startsAt),
                endsAt.map { .integer($0) } ?? .null, .truth(false), .integer(1),
            ])
    }
}

extension RegisterOperator: StoredCommand {
    func demand(_ context: CommandContext) -> AccessDemand { .store(.registerOperator) }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        guard try session.has("ledger_chains", board: board, id: board) else { throw CommandRefusal.noSuchBoard }
        guard person.id == context.actor else { throw CommandRefusal.noSuchPerson }
        guard person.account.hasPrefix(OperatorAccount.prefix) else { throw CommandRefusal.wrongAccount }
        let record = person.record(in: board)
        let role = Membership(id: membership, person: person.id, role: .machineOperator, startsAt: 0)
            .record(in: board)
        try session.refusing(taken: person.account) {
            try StoredRecord.insert([record], session)
            try StoredRecord.insert([role], session)
        }
        return [
            LedgerDraft(
                board: board, chain: board, action: .operatorRegistered, subjectKind: .person, subject: person.id,
                changes: [.made(record), .made(role)])
        ]
    }
}

extension GiveRole: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        guard let review = membership.review else { return .board(.giveBoardRole) }
        return try .review(.giveReviewRole, review, context, board: board)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        guard membership.person != context.actor else { throw CommandRefusal.notForOneself }
        let person = try StoredRecord.find(.person, board: board, id: membership.person, session)
        guard let person else { throw CommandRefusal.noSuchPerson }
        let isOfOperator = try person.text("account").hasPrefix(OperatorAccount.prefix)
        // That role comes with its account, and such an account has no other.
        guard membership.role != .machineOperator, !isOfOperator else { throw CommandRefusal.wrongAccount }
        let isOfReview = membership.role.place == .review
        guard isOfReview == (membership.review != nil), isOfReview || membership.agency == nil,
            !membership.role.isForAgency || membership.agency != nil,
            membership.endsAt.map({ $0 >= membership.startsAt }) ?? true
        else { throw CommandRefusal.wrongRole }
        if let agency = membership.agency, try !session.has("agencies", board: board, id: agency) {
            throw CommandRefusal.noSuchAgency
        }
        if try isHeld(now: context.now, session) { throw CommandRefusal.nothingNew }
        if let agency = membership.agency {
            try Mergers.check(agency, of: membership.person, in: membership.review, context, board: board)
        }
        let record = membership.record(in: board)
        try StoredRecord.insert([record], session)
        return [
            LedgerDraft(
                board: board, chain: membership.review ?? board, action: .roleGiven, subjectKind: .person,
                subject: membership.person, changes: [.made(record)])
        ]
    }

    /// Whether the person has this very role already, now or for later.
    /// - Parameter now: microseconds since 1970, UTC.
    func isHeld(now: Int64, _ session: any DatabaseSession) throws -> Bool {
        try session.rows(
            """
            SELECT review, agency FROM memberships WHERE board = $1 AND person = $2 AND role = $3 AND is_ended = 0
            AND (ends_at IS NULL OR ends_at > $4)
            """,
            [.id(board), .id(membership.person), .text(membership.role.rawValue), .integer(now)]
        ) { [try $0.value(0), try $0.value(1)] }.contains([.id(membership.review), .id(membership.agency)])
    }
}

extension EndRole: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        guard let record = try StoredRecord.find(.membership, board: board, id: id, context.session) else {
            throw CommandRefusal.noSuchMembership
        }
        if case .null = try record.value("review") { return .board(.endBoardRole) }
        var demand = try AccessDemand.review(.endReviewRole, try record.id("review"), context, board: board)
        demand.absence = .noSuchMembership
        return demand
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        guard let before = try StoredRecord.find(.membership, board: board, id: id, session) else {
            throw CommandRefusal.noSuchMembership
        }
        guard let change = try before.ending(session) else { throw CommandRefusal.nothingNew }
        var chain = board
        if case .bytes(let bytes) = try before.value("review"), let review = RecordID(bytes: bytes) { chain = review }
        return [
            LedgerDraft(
                board: board, chain: chain, action: .roleEnded, subjectKind: .person, subject: try before.id("person"),
                changes: [change], facts: [("reason", .words(reason))])
        ]
    }
}

extension RecordLeaver: StoredCommand {
    func demand(_ context: CommandContext) -> AccessDemand { .board(.recordLeaver) }

    /// Each chain answers for the roles it gave: the board's, and that of every review the person was in. No account
    /// stands for them in this board any more, and the sessions of the one that did are over.
    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        guard try session.has("people", board: board, id: person) else { throw CommandRefusal.noSuchPerson }
        let held = try session.rows(
            "SELECT id FROM memberships WHERE board = $1 AND person = $2 AND is_ended = 0 ORDER BY id",
            [.id(board), .id(person)]
        ) { try $0.key(0) }
        var changes: [RecordID: [LedgerChange]] = [:]
        for id in held {
            guard let before = try StoredRecord.find(.membership, board: board, id: id, session),
                let change = try before.ending(session)
            else { continue }
            var chain = board
            if case .bytes(let bytes) = try before.value("review"), let review = RecordID(bytes: bytes) {
                chain = review
            }
            changes[chain, default: []].append(change)
        }
        // An invitation that waits for them would let them in again.
        for invitation in try open(session) {
            let chain = try invitation.optionalID("review") ?? board
            let after = try invitation.changed(["state": .text("revoked")])
            try after.save(over: invitation, session)
            try SignInTokenRow.remove(invitation: invitation.id, board: board, session)
            changes[chain, default: []].append(
                LedgerChange(kind: .invitation, id: invitation.id, was: invitation, became: after))
        }
        if let change = try Joining.end(person, board: board, session) { changes[board, default: []].append(change) }
        if changes.isEmpty { throw CommandRefusal.nothingNew }
        return changes.sorted { $0.key < $1.key }.map { chain, changes in
            LedgerDraft(
                board: board, chain: chain, action: .leaverRecorded, subjectKind: .person, subject: person,
                changes: changes, facts: [("reason", .words(reason))])
        }
    }

    /// Invitations to their address that nobody has used.
    private func open(_ session: any DatabaseSession) throws -> [StoredRecord] {
        guard let own = try StoredRecord.find(.person, board: board, id: person, session) else { return [] }
        let found = try session.rows(
            "SELECT id FROM invitations WHERE board = $1 AND address = $2 AND state = 'open' ORDER BY id",
            [.id(board), .text(try own.text("account"))]
        ) { try $0.key(0) }
        return try found.compactMap { try StoredRecord.find(.invitation, board: board, id: $0, session) }
    }
}

extension StoredRecord {
    /// Ends this membership; nil where it was ended before. What ends it is a mark, not a time: a clock set back does
    /// not bring it back.
    fileprivate func ending(_ session: any DatabaseSession) throws -> LedgerChange? {
        if try integer("is_ended") == 1 { return nil }
        let after = try changed(["is_ended": .truth(true)])
        try after.save(over: self, session)
        return LedgerChange(kind: .membership, id: id, was: self, became: after)
    }
}
