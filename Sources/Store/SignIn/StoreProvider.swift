public import Domain

/// Signing in at a provider. An identity belongs to an account by an invitation or by the account's own password, and by
/// nothing else: an address that is the same proves nothing.
extension Store: ProviderSigningIn {
    public func depart(
        _ reason: ProviderReason, browser: String, at place: SignInPlace
    ) async throws -> ProviderDeparture {
        let (desk, now, state) = (desk, clock.now(), SignInToken.make())
        var (purpose, asksAnew) = (ProviderPurpose.signIn, true)
        switch reason {
        case .signIn: asksAnew = false
        case .signInAnew: break
        case .invitation(let token): purpose = .invitation(token.hash)
        case .link(let session, let password):
            purpose = .link(try await account(of: session, password: password, at: place).id)
        }
        let row = DepartureRow(state, browser: browser, purpose: purpose, asksAnew: asksAnew, leftAt: now)
        let attempt = desk.throttle.departure(place.network)
        try await database.write { session in
            if case .invitation(let hash) = row.purpose { _ = try Self.newcomer(hash, now: now, desk, session) }
            if case .wait(let seconds) = try attempt.begin(now: now, session) {
                throw SignInRefusal.waitFirst(seconds: seconds)
            }
            try row.insert(session)
        }
        return row.departure(desk.keys)
    }

    public func comeBack(
        _ state: SignInToken, browser: String, at place: SignInPlace
    ) async throws -> ProviderDeparture {
        let (desk, now) = (desk, clock.now())
        let (departing, attempt) = (desk.throttle.departure(place.network), desk.throttle.arrival(place.network))
        // What was not right is told once the transaction is through: thrown inside, it would take the counted try back.
        let row = try await database.write { session -> DepartureRow? in
            if case .wait(let seconds) = try attempt.begin(now: now, session) {
                throw SignInRefusal.waitFirst(seconds: seconds)
            }
            guard let row = try DepartureRow.take(state, browser: browser, now: now, session) else { return nil }
            try departing.takeOff(now: now, session)
            return row
        }
        guard let row else { throw SignInRefusal.stepOver }
        return row.departure(desk.keys)
    }

    public func arrive(
        _ identity: ProviderIdentity, from departure: ProviderDeparture, session own: SignInToken?,
        at place: SignInPlace
    ) async throws -> ProviderArrival {
        let (desk, now) = (desk, clock.now())
        let attempt = desk.throttle.arrival(place.network)
        switch departure.purpose {
        case .signIn: return try await signIn(identity, attempt, at: place)
        case .invitation(let hash):
            let ids = (account: clock.id(), person: clock.id(), membership: clock.id())
            let next = NextStep(id: clock.id(), place: place, isByProvider: true)
            return try await database.write { session in
                let found = try Self.newcomer(hash, now: now, desk, session)
                if try IdentityRow.find(identity, session) != nil { throw SignInRefusal.identityTaken }
                let account = AccountRow(
                    id: ids.account, address: found.address, name: try found.record.text("name"), isDisabled: false,
                    password: .nobodys(work: desk.settings.work))
                try account.insert(now: now, hasPassword: false, session)
                try IdentityRow(identity, account: account.id, now: now).insert(session)
                try found.accept(
                    account, person: ids.person, membership: ids.membership, tokenHash: hash, now: now, desk.ledger,
                    session)
                try SignInRecord.write(.providerLinked, account, now: now, desk.ledger, session)
                try attempt.takeOff(now: now, session)
                return .accepted(
                    try next.take(account, skipsFactor: desk.settings.trusts(identity), now: now, desk, session))
            }
        case .link(let account):
            try await database.write { session in
                guard let own, let row = try SessionRow.find(own, now: now, idle: desk.settings.idle, session),
                    row.account == account, let found = try AccountRow.find(account, session)
                else { throw SignInRefusal.notSignedIn }
                if let other = try IdentityRow.find(identity, session), other.account != account {
                    throw SignInRefusal.identityTaken
                }
                if try IdentityRow.all(of: account, session).contains(where: { $0.issuer == identity.issuer }) {
                    throw SignInRefusal.linkedAlready
                }
                try IdentityRow(identity, account: account, now: now).insert(session)
                try SignInRecord.write(.providerLinked, found, now: now, desk.ledger, session)
                try attempt.takeOff(now: now, session)
            }
            return .linked
        }
    }

    private func signIn(
        _ identity: ProviderIdentity, _ attempt: SignInThrottle.Try, at place: SignInPlace
    ) async throws -> ProviderArrival {
        let (desk, now) = (desk, clock.now())
        let next = NextStep(id: clock.id(), place: place, isByProvider: true)
        let (arrival, isFailure) = try await database.write { session -> (ProviderArrival, Bool) in
            guard
                let account = try IdentityRow.find(identity, session).flatMap({
                    try AccountRow.find($0.account, session)
                })
            else { return (.unknown, false) }
            if account.isDisabled {
                // Counted and put on record like a password that was not right.
                let failed = desk.throttle.password(account.address, place.network)
                guard case .go = try failed.begin(now: now, session) else { return (.unknown, false) }
                try failed.fail(account.id, session)
                return (.unknown, true)
            }
            try attempt.takeOff(now: now, session)
            let skips = desk.settings.trusts(identity)
            return (.answer(try next.take(account, skipsFactor: skips, now: now, desk, session)), false)
        }
        if isFailure { await desk.failures.start(now: now) }
        return arrival
    }

    public func ownWays(_ token: SignInToken) async throws -> OwnWays {
        let (idle, now) = (settings.signIn.idle, clock.now())
        return try await database.read { session in
            guard let own = try SessionRow.find(token, now: now, idle: idle, session) else {
                throw SignInRefusal.notSignedIn
            }
            return OwnWays(
                hasPassword: try AccountRow.hasPassword(own.account, session),
                identities: try IdentityRow.all(of: own.account, session).map {
                    LinkedIdentity(issuer: $0.issuer, label: $0.label, linkedAt: $0.madeAt)
                })
        }
    }

    public func unlinkProvider(
        issuer: String, password: String, session token: SignInToken, at place: SignInPlace
    ) async throws {
        let account = try await account(of: token, password: password, at: place)
        let (desk, now) = (desk, clock.now())
        try await database.write { session in
            guard try IdentityRow.remove(of: account.id, issuer: issuer, session) > 0 else {
                throw SignInRefusal.notLinked
            }
            try DepartureRow.removeLinks(of: account.id, session)
            try SessionRow.endAllByProvider(of: account.id, but: token, session)
            try SignInTokenRow.removeAll(of: account.id, session)
            try SignInRecord.write(.providerUnlinked, account, now: now, desk.ledger, session)
        }
    }

    /// The operator takes all identities from an account: its sessions end, and nobody signs in to it at a provider until
    /// its owner links one anew.
    /// - Throws: ``SignInRefusal/noSuchAccount``, ``SignInRefusal/notLinked``.
    public func unlinkProvider(address: String, by account: String) async throws {
        try await mend(address, .providerUnlinked, [("way", .text("removed"))], by: account) { found, session in
            guard try IdentityRow.remove(of: found.id, session) > 0 else { throw SignInRefusal.notLinked }
            try DepartureRow.removeLinks(of: found.id, session)
            try SignInTokenRow.removeAll(of: found.id, session)
            try SessionRow.endAll(of: found.id, session)
        }
    }

    /// An invitation whose address has no account yet.
    private static func newcomer(
        _ tokenHash: [UInt8], now: Int64, _ desk: SignInDesk, _ session: any DatabaseSession
    ) throws -> FoundInvitation {
        guard let found = try FoundInvitation(tokenHash, now: now, desk.ledger, session) else {
            throw SignInRefusal.invitationOver
        }
        if try AccountRow.find(address: found.address, session) != nil { throw SignInRefusal.signInFirst }
        return found
    }
}
