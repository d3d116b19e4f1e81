import Domain

extension InvitePerson: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try .inviting(review, as: role, for: agency, board: board, context)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        guard SignInAddress(address)?.text == address else { throw CommandRefusal.badAddress }
        let isOfReview = role.place == .review
        guard isOfReview == (review != nil), isOfReview || agency == nil, !role.isForAgency || agency != nil,
            role != .machineOperator, endsAt > context.now
        else { throw CommandRefusal.wrongRole }
        if let agency, try !session.has("agencies", board: board, id: agency) { throw CommandRefusal.noSuchAgency }
        let known = try session.person(of: address, board: board)
        if let known {
            if known == context.actor { throw CommandRefusal.notForOneself }
            try Joining.check(known, mayBeGivenBy: context.actor, board: board, context)
        }
        if let agency { try Mergers.check(agency, of: known, in: review, context, board: board) }
        let record = StoredRecord(
            .invitation, id,
            [
                .id(board), .id(id), .id(context.actor), .text(address), .words(name), .text(role.rawValue),
                .id(review), .id(agency), .integer(context.now), .integer(endsAt), .text("open"), .null, .integer(1),
            ])
        try session.refusing(taken: address) { try StoredRecord.insert([record], session) }
        let token = SignInTokenRow(
            hash: tokenHash, kind: .invitation, board: board, invitation: id, madeAt: context.now, endsAt: endsAt)
        try token.insert(session)
        return [
            LedgerDraft(
                board: board, chain: review ?? board, action: .invitationMade, subjectKind: .invitation, subject: id,
                changes: [.made(record)])
        ]
    }
}

extension RenewInvitation: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        guard let record = try StoredRecord.find(.invitation, board: board, id: id, context.session) else {
            throw CommandRefusal.noSuchInvitation
        }
        var demand = try AccessDemand.inviting(record, board: board, context)
        demand.absence = .noSuchInvitation
        return demand
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        guard let before = try StoredRecord.find(.invitation, board: board, id: id, session),
            try before.text("state") == "open"
        else { throw CommandRefusal.noSuchInvitation }
        guard endsAt > context.now else { throw CommandRefusal.wrongRole }
        let known = try session.person(of: try before.text("address"), board: board)
        if let known {
            if known == context.actor { throw CommandRefusal.notForOneself }
            try Joining.check(known, mayBeGivenBy: context.actor, board: board, context)
        }
        if let agency = try before.optionalID("agency") {
            try Mergers.check(agency, of: known, in: try before.optionalID("review"), context, board: board)
        }
        let after = try before.changed([
            "inviter": .id(context.actor), "made_at": .integer(context.now), "ends_at": .integer(endsAt),
        ])
        try after.save(over: before, session)
        try SignInTokenRow.remove(invitation: id, board: board, session)
        try SignInTokenRow(
            hash: tokenHash, kind: .invitation, board: board, invitation: id, madeAt: context.now, endsAt: endsAt
        ).insert(session)
        return [
            LedgerDraft(
                board: board, chain: try before.optionalID("review") ?? board, action: .invitationRenewed,
                subjectKind: .invitation, subject: id,
                changes: [LedgerChange(kind: .invitation, id: id, was: before, became: after)])
        ]
    }
}

extension RevokeInvitation: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        guard let record = try StoredRecord.find(.invitation, board: board, id: id, context.session) else {
            throw CommandRefusal.noSuchInvitation
        }
        guard let review = try record.optionalID("review") else { return .board(.revokeInvitationToBoard) }
        var demand = try AccessDemand.review(.revokeInvitationToReview, review, context, board: board)
        demand.instead = try AccessDemand.inviting(record, board: board, context).instead
        demand.absence = .noSuchInvitation
        return demand
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        guard let before = try StoredRecord.find(.invitation, board: board, id: id, session),
            try before.text("state") == "open"
        else { throw CommandRefusal.noSuchInvitation }
        let after = try before.changed(["state": .text("revoked")])
        try after.save(over: before, session)
        try SignInTokenRow.remove(invitation: id, board: board, session)
        return [
            LedgerDraft(
                board: board, chain: try before.optionalID("review") ?? board, action: .invitationRevoked,
                subjectKind: .invitation, subject: id,
                changes: [LedgerChange(kind: .invitation, id: id, was: before, became: after)],
                facts: [("reason", .words(reason))])
        ]
    }
}

extension AcceptInvitation: StoredCommand {
    /// Asked of whoever invited, as they stand now.
    func demand(_ context: CommandContext) throws -> AccessDemand {
        let record = try open(context)
        var demand = try AccessDemand.inviting(record, board: board, context)
        demand.asker = try record.id("inviter")
        return demand
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        let before = try open(context)
        let address = try before.text("address")
        let inviter = try before.id("inviter")
        guard person == context.actor, inviter != person else { throw CommandRefusal.noSuchInvitation }
        var changes: [LedgerChange] = []
        if let known = try session.person(of: address, board: board) {
            guard known == person else { throw CommandRefusal.noSuchInvitation }
            try Joining.check(known, mayBeGivenBy: inviter, board: board, context)
        } else {
            let record = Person(id: person, account: address, name: name).record(in: board)
            try session.refusing(taken: address) { try StoredRecord.insert([record], session) }
            changes.append(.made(record))
        }
        if let change = try Joining.join(person, account, board: board, session) { changes.append(change) }

        let review = try before.optionalID("review")
        let agency = try before.optionalID("agency")
        if let agency { try Mergers.check(agency, of: person, in: review, context, board: board) }
        guard let role = AccessRole(rawValue: try before.text("role")) else { throw CommandRefusal.wrongRole }
        let given = Membership(
            id: membership, person: person, role: role, review: review, agency: agency, startsAt: context.now)
        let after = try before.changed(["state": .text("accepted"), "person": .id(person)])
        try after.save(over: before, session)
        try SignInTokenRow.remove(invitation: id, board: board, session)
        var ofPlace = [LedgerChange(kind: .invitation, id: id, was: before, became: after)]
        if try !GiveRole(board: board, membership: given).isHeld(now: context.now, session) {
            let record = given.record(in: board)
            try StoredRecord.insert([record], session)
            ofPlace.append(.made(record))
        }
        func draft(_ chain: RecordID, _ changes: [LedgerChange]) -> LedgerDraft {
            LedgerDraft(
                board: board, chain: chain, action: .invitationAccepted, subjectKind: .person, subject: person,
                changes: changes)
        }
        guard let review else { return [draft(board, changes + ofPlace)] }
        // The board's chain answers for the person, the review's for the role.
        return [draft(review, ofPlace), draft(board, changes)]
    }

    /// The invitation, where it can be accepted with this token.
    private func open(_ context: CommandContext) throws -> StoredRecord {
        let session = context.session
        let token = try SignInTokenRow.find(tokenHash, .invitation, now: context.now, session)
        guard let token, token.invitation == id, token.board == board,
            let record = try StoredRecord.find(.invitation, board: board, id: id, session),
            try record.text("state") == "open", try record.integer("ends_at") > context.now
        else { throw CommandRefusal.noSuchInvitation }
        return record
    }
}

/// Which account stands for a person of a board.
enum Joining {
    /// An account may be joined to somebody the board knows already only at the word of one who may give all roles that
    /// person has; with the account that stands for them already there is nothing to join.
    static func check(
        _ person: RecordID, mayBeGivenBy inviter: RecordID, board: RecordID, _ context: CommandContext
    ) throws {
        let session = context.session
        let record = try StoredRecord.find(.joining, board: board, id: person, session)
        if let record, try record.integer("is_ended") == 0, try session.isAccount(try record.id("account")) { return }
        let held = try session.rows(
            "SELECT DISTINCT review FROM memberships WHERE board = $1 AND person = $2 AND is_ended = 0",
            [.id(board), .id(person)]
        ) { try $0.id(0) }
        for review in held {
            var demand = try AccessDemand.inviting(review, board: board, context, isClosedToo: true)
            demand.asker = inviter
            do {
                _ = try demand.check(context, board: board)
            } catch is CommandRefusal {
                throw CommandRefusal.notAllowed(
                    reason:
                        "Somebody of this address is known in this board already, with roles you do not give. Ask its "
                        + "administrator, or the operator of the machine.")
            }
        }
    }

    /// Lets the account stand for the person.
    /// - Returns: nil where it does already.
    static func join(
        _ person: RecordID, _ account: RecordID, board: RecordID, _ session: any DatabaseSession
    ) throws -> LedgerChange? {
        guard let before = try StoredRecord.find(.joining, board: board, id: person, session) else {
            let record = StoredRecord(
                .joining, person, [.id(board), .id(person), .id(account), .truth(false), .integer(1)])
            try StoredRecord.insert([record], session)
            return .made(record)
        }
        let former = try before.id("account")
        let isOver = try before.integer("is_ended") == 1
        if former == account, !isOver { return nil }
        // One that is there stays until the person left.
        if !isOver, try session.isAccount(former) { throw CommandRefusal.noSuchInvitation }
        let after = try before.changed(["account": .id(account), "is_ended": .truth(false)])
        try after.save(over: before, session)
        return LedgerChange(kind: .joining, id: person, was: before, became: after)
    }

    /// Ends it, and all sessions of the account: whoever it was has to sign in anew.
    /// - Returns: nil where no account stood for the person.
    static func end(
        _ person: RecordID, board: RecordID, _ session: any DatabaseSession
    ) throws -> LedgerChange? {
        guard let before = try StoredRecord.find(.joining, board: board, id: person, session),
            try before.integer("is_ended") == 0
        else { return nil }
        let after = try before.changed(["is_ended": .truth(true)])
        try after.save(over: before, session)
        try SessionRow.endAll(of: try before.id("account"), session)
        return LedgerChange(kind: .joining, id: person, was: before, became: after)
    }
}

extension AccessDemand {
    /// To invite, into the board or a review. With `isClosedToo` a closed review is asked about as if it were open.
    /// - Parameters:
    ///   - role: an author of an agency may be invited by its lead too.
    ///   - agency: the agency the role is to be held for.
    static func inviting(
        _ review: RecordID?, as role: AccessRole? = nil, for agency: RecordID? = nil, board: RecordID,
        _ context: CommandContext, isClosedToo: Bool = false
    ) throws -> AccessDemand {
        guard let review else { return .board(.inviteToBoard) }
        var demand = try Self.review(.inviteToReview, review, context, board: board)
        if role == .agencyAuthor, let agency {
            let isClosed = try context.session.isClosed(review, board: board)
            demand.instead = (
                .inviteAuthor, .material(agency: agency, isReleased: false, isClosed: isClosed)
            )
        }
        if isClosedToo { demand.matter = .review(isClosed: false) }
        return demand
    }
}

extension AccessDemand {
    /// To stand for an invitation that is there.
    static func inviting(
        _ invitation: StoredRecord, board: RecordID, _ context: CommandContext
    ) throws -> AccessDemand {
        try inviting(
            try invitation.optionalID("review"), as: AccessRole(rawValue: try invitation.text("role")),
            for: try invitation.optionalID("agency"), board: board, context)
    }
}

extension StoredRecord {
    /// A column of the record's own row that may be null.
    func optionalID(_ column: String) throws -> RecordID? {
        if case .null = try value(column) { return nil }
        return try id(column)
    }
}

extension DatabaseSession {
    /// Whoever the board knows by this account.
    func person(of account: String, board: RecordID) throws -> RecordID? {
        try first("SELECT id FROM people WHERE board = $1 AND account = $2", [.id(board), .words(account)]) {
            try $0.key(0)
        }
    }

    /// Whether there is a sign-in account of this key.
    func isAccount(_ id: RecordID) throws -> Bool {
        try first("SELECT 1 FROM sign_in_accounts WHERE id = $1", [.id(id)]) { _ in true } ?? false
    }
}
