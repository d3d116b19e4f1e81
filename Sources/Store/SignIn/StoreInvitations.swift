public import Domain

/// Inviting, and accepting an invitation.
extension Store {
    public var asksSecondFactor: Bool { desk.settings.asksSecondFactor }

    public func invite(_ invitation: NewInvitation, by person: RecordID) async throws -> SignInToken {
        let token = SignInToken.make()
        try await run(.invitePerson(try command(invitation, token: token)), by: person)
        return token
    }

    public func inviteAgain(
        _ invitation: RecordID, board: RecordID, days: Int, by person: RecordID
    ) async throws -> SignInToken {
        let token = SignInToken.make()
        let endsAt = clock.now() + Int64(min(90, max(1, days))) * SignInTimes.day
        try await run(
            .renewInvitation(RenewInvitation(board: board, id: invitation, tokenHash: token.hash, endsAt: endsAt)),
            by: person)
        return token
    }

    func command(_ invitation: NewInvitation, token: SignInToken) throws -> InvitePerson {
        guard let address = SignInAddress(invitation.address) else { throw CommandRefusal.badAddress }
        let days = Int64(min(90, max(1, invitation.days)))
        return InvitePerson(
            board: invitation.board, id: clock.id(), tokenHash: token.hash, address: address.text,
            name: invitation.name, role: invitation.role, review: invitation.review, agency: invitation.agency,
            endsAt: clock.now() + days * SignInTimes.day)
    }

    public func openInvitations(
        board: RecordID, review: RecordID?, asking person: RecordID
    ) async throws -> [OpenInvitation] {
        let (now, ledger) = (clock.now(), desk.ledger)
        return try await database.read { session in
            let context = CommandContext(actor: person, now: now, ledger: ledger, session: session)
            let own = try Self.agenciesToInviteFor(review, board: board, context)
            if own.isEmpty {
                _ = try AccessDemand.inviting(review, board: board, context).check(context, board: board)
            }
            let isOfPlace = review == nil ? "i.review IS NULL" : "i.review = $3"
            return try session.rows(
                """
                SELECT i.id, i.address, i.name, i.role, a.name, i.ends_at, i.agency FROM invitations i
                LEFT JOIN agencies a ON a.board = i.board AND a.id = i.agency
                WHERE i.board = $1 AND i.state = 'open' AND i.ends_at > $2 AND \(isOfPlace) ORDER BY i.id
                """, [.id(board), .integer(now)] + (review == nil ? [] : [.id(review)])
            ) { row -> OpenInvitation? in
                guard let role = AccessRole(rawValue: try row.text(3)) else {
                    throw DatabaseError.unexpectedValue(column: 3)
                }
                if !own.isEmpty {
                    guard role == .agencyAuthor, let of = try row.id(6), own.contains(of) else { return nil }
                }
                var agency: String?
                if case .text(let name) = try row.value(4) { agency = name }
                return OpenInvitation(
                    id: try row.key(0), address: try row.text(1), name: try row.text(2), role: role,
                    agencyName: agency, endsAt: try row.integer(5))
            }.compactMap { $0 }
        }
    }

    /// For which agencies somebody invites authors who may invite nobody else: of those they see the invitations alone.
    /// - Returns: none for those who invite anybody, and for those who invite nobody.
    private static func agenciesToInviteFor(
        _ review: RecordID?, board: RecordID, _ context: CommandContext
    ) throws -> Set<RecordID> {
        guard let review else { return [] }
        let isClosed = try context.session.isClosed(review, board: board)
        let standings = try Asker(
            board: board, person: context.actor, now: context.now, session: context.session
        ).standings(review: review)
        func may(_ action: AccessAction, _ matter: AccessMatter) -> Bool {
            AccessPolicy.answer(action, on: matter, standings: standings).isAllowed
        }
        if may(.inviteToReview, .review(isClosed: isClosed)) { return [] }
        return Set(standings.flatMap(\.agencies)).filter {
            may(.inviteAuthor, .material(agency: $0, isReleased: false, isClosed: isClosed))
        }
    }

    public func invitation(_ token: SignInToken) async throws -> InvitationOffer? {
        let (now, ledger) = (clock.now(), desk.ledger)
        return try await database.read { session in
            guard let found = try FoundInvitation(token.hash, now: now, ledger, session) else { return nil }
            return try found.offer(session)
        }
    }

    /// - Throws: ``SignInRefusal``.
    public func acceptInvitation(
        _ token: SignInToken, name: String, password: String, at place: SignInPlace
    ) async throws -> SignInAnswer {
        let (desk, now) = (desk, clock.now())
        @Sendable func find(_ session: any DatabaseSession) throws -> FoundInvitation {
            guard let found = try FoundInvitation(token.hash, now: now, desk.ledger, session) else {
                throw SignInRefusal.invitationOver
            }
            if try AccountRow.find(address: found.address, session) != nil { throw SignInRefusal.signInFirst }
            return found
        }
        let address = try await database.read { try find($0).address }
        guard (1...200).contains(name.unicodeScalars.count), name.contains(where: { !$0.isWhitespace }) else {
            throw SignInRefusal.nameNeeded
        }
        let account = AccountRow(
            id: clock.id(), address: address, name: name, isDisabled: false,
            password: try await desk.accepted(password, address: address))
        let (person, membership) = (clock.id(), clock.id())
        let next = NextStep(id: clock.id(), place: place)
        return try await database.write { session in
            let found = try find(session)
            try account.insert(now: now, session)
            try found.accept(
                account, person: person, membership: membership, tokenHash: token.hash, now: now, desk.ledger, session)
            return try next.take(account, now: now, desk, session)
        }
    }

    /// - Throws: ``SignInRefusal``.
    public func acceptInvitation(_ token: SignInToken, session own: SignInToken) async throws {
        let (desk, now) = (desk, clock.now())
        let (person, membership) = (clock.id(), clock.id())
        try await database.write { session in
            guard let row = try SessionRow.find(own, now: now, idle: desk.settings.idle, session),
                let account = try AccountRow.find(row.account, session)
            else { throw SignInRefusal.notSignedIn }
            guard let found = try FoundInvitation(token.hash, now: now, desk.ledger, session) else {
                throw SignInRefusal.invitationOver
            }
            guard found.address == account.address else { throw SignInRefusal.otherAddress }
            try found.accept(
                account, person: person, membership: membership, tokenHash: token.hash, now: now, desk.ledger, session)
        }
    }
}

/// An invitation that can be accepted: its token is there, and whoever invited still may.
struct FoundInvitation {
    let board: RecordID
    let record: StoredRecord
    let address: String

    init?(_ tokenHash: [UInt8], now: Int64, _ ledger: Ledger, _ session: any DatabaseSession) throws {
        guard let row = try SignInTokenRow.find(tokenHash, .invitation, now: now, session), let id = row.invitation,
            let board = row.board, let record = try StoredRecord.find(.invitation, board: board, id: id, session)
        else { return nil }
        (self.board, self.record) = (board, record)
        address = try record.text("address")
        let context = CommandContext(actor: board, now: now, ledger: ledger, session: session)
        let trial = AcceptInvitation(
            board: board, id: id, tokenHash: tokenHash, account: id, person: id, membership: id, name: "")
        do {
            _ = try trial.demand(context).check(context, board: board)
        } catch is CommandRefusal {
            return nil
        }
    }

    func offer(_ session: any DatabaseSession) throws -> InvitationOffer? {
        guard let role = AccessRole(rawValue: try record.text("role")) else { return nil }
        func name(_ column: String, _ table: String, _ id: RecordID?) throws -> String? {
            guard let id else { return nil }
            return try session.first(
                "SELECT \(column) FROM \(table) WHERE board = $1 AND id = $2", [.id(board), .id(id)]
            ) { try $0.text(0) }
        }
        let boardName = try session.first("SELECT name FROM boards WHERE id = $1", [.id(board)]) { try $0.text(0) }
        return InvitationOffer(
            boardName: boardName ?? "", address: address, name: try record.text("name"), role: role,
            agencyName: try name("name", "agencies", try record.optionalID("agency")),
            reviewReference: try name("reference", "reviews", try record.optionalID("review")),
            endsAt: try record.integer("ends_at"),
            hasAccount: try AccountRow.find(address: address, session) != nil)
    }

    /// As a command of the person, whom the board may know already.
    func accept(
        _ account: AccountRow, person new: RecordID, membership: RecordID, tokenHash: [UInt8], now: Int64,
        _ ledger: Ledger, _ session: any DatabaseSession
    ) throws {
        let person = try session.person(of: address, board: board) ?? new
        let command = AcceptInvitation(
            board: board, id: record.id, tokenHash: tokenHash, account: account.id, person: person,
            membership: membership, name: account.name)
        do {
            try CaseCommand.acceptInvitation(command)
                .perform(CommandContext(actor: person, now: now, ledger: ledger, session: session))
        } catch CommandRefusal.emptyName {
            throw SignInRefusal.nameNeeded
        } catch is CommandRefusal {
            throw SignInRefusal.invitationOver
        }
    }
}
