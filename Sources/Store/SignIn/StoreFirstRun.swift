public import Domain

/// The first board of a store.
extension Store {
    public func needsFirstRun() async throws -> Bool {
        try await database.read { try !$0.hasBoard() }
    }

    /// - Throws: ``SignInRefusal/firstRunOver``.
    public func beginFirstRun() async throws -> SignInToken {
        let (token, now) = (SignInToken.make(), clock.now())
        try await database.write { session in
            if try session.hasBoard() { throw SignInRefusal.firstRunOver }
            try session.run("DELETE FROM sign_in_tokens WHERE kind = 'first-run'")
            try SignInTokenRow(
                hash: token.hash, kind: .firstRun, madeAt: now, endsAt: now + SignInTimes.firstRun
            ).insert(session)
        }
        return token
    }

    /// - Throws: ``SignInRefusal/firstRunOver``; ``CommandRefusal`` for names that cannot be.
    public func firstRun(_ plan: FirstRun, token: SignInToken) async throws -> SignInToken {
        let (now, ledger, invited) = (clock.now(), desk.ledger, SignInToken.make())
        let founder = Person(
            id: clock.id(), account: OperatorAccount.named("first-run"), name: OperatorAccount.named("first-run"))
        let board = clock.id()
        let commands: [CaseCommand] =
            [
                .openBoard(
                    OpenBoard(board: board, name: plan.boardName, founder: founder, membership: clock.id()))
            ]
            + plan.agencies.map {
                .addAgency(AddAgency(board: board, id: clock.id(), agency: CaseAgency(name: $0)))
            } + [
                .invitePerson(
                    try command(
                        NewInvitation(
                            board: board, address: plan.address, name: plan.name, role: .administrator, days: 1),
                        token: invited))
            ]
        try await database.write { session in
            guard try !session.hasBoard(),
                let row = try SignInTokenRow.find(token.hash, .firstRun, now: now, session)
            else { throw SignInRefusal.firstRunOver }
            try row.remove(session)
            let context = CommandContext(actor: founder.id, now: now, ledger: ledger, session: session)
            for command in commands { try command.perform(context) }
        }
        return invited
    }
}

extension DatabaseSession {
    fileprivate func hasBoard() throws -> Bool { try first("SELECT 1 FROM boards") { _ in true } ?? false }
}
