public import Domain

/// Signing in, step by step.
extension Store: SigningIn {
    /// - Throws: ``SignInRefusal/busy``, ``DatabaseError``.
    public func signIn(address typed: String, password: String, at place: SignInPlace) async throws -> SignInAnswer {
        let (desk, now) = (desk, clock.now())
        let address = SignInAddress(typed)?.text
        let attempt = desk.throttle.password(address ?? String(typed.unicodeScalars.prefix(200)), place.network)
        let (begun, account) = try await database.write { session in
            // What is no address is not looked for as it was typed: a database may read it otherwise than it is counted.
            (try attempt.begin(now: now, session), try AccountRow.find(address: address ?? "", session))
        }
        let wait: Int
        switch begun {
        case .wait(let wait): return .refused(wait: wait)
        case .go(let after): wait = after
        }
        guard let account = try await rightful(account, password, attempt, now: now) else {
            return .refused(wait: wait)
        }
        // Work that became usual since costs one more hash.
        let renewed =
            account.password.work == desk.settings.work
            ? nil : try await desk.hasher.hash(password, work: desk.settings.work)
        let next = NextStep(id: clock.id(), place: place)
        return try await database.write { session in
            guard let current = try AccountRow.find(account.id, session), !current.isDisabled,
                current.password == account.password
            else { return .refused(wait: wait) }
            if let renewed { try current.set(renewed, now: now, session) }
            let answer = try next.take(current, now: now, desk, session)
            if case .signedIn = answer {
                try attempt.clear(now: now, session)
            } else {
                try attempt.takeOff(now: now, session)
            }
            return answer
        }
    }

    /// The account, if the password is its own; where it is not, or there is no account, the failure is counted. The
    /// work is the same whatever is the case.
    private func rightful(
        _ account: AccountRow?, _ password: String, _ attempt: SignInThrottle.Try, now: Int64
    ) async throws -> AccountRow? {
        let known = account?.password ?? desk.nobody
        let given: PasswordHash
        do {
            given = try await desk.hasher.hash(password, salt: known.salt, work: known.work)
        } catch {
            // Nothing was looked at, so nothing failed.
            try await database.write { try attempt.takeOff(now: now, $0) }
            throw error
        }
        let isRight = given.isSame(as: known)
        if isRight, let account, !account.isDisabled { return account }
        try await database.write { try attempt.fail(account?.id, $0) }
        await desk.failures.start(now: now)
        return nil
    }

    /// The account of an open session, if this is its password.
    /// - Throws: ``SignInRefusal/notSignedIn``, ``SignInRefusal/wrongPassword(wait:)``.
    func account(
        of token: SignInToken, password: String, at place: SignInPlace
    ) async throws -> AccountRow {
        let (desk, now) = (desk, clock.now())
        let (attempt, begun, account) = try await database.write { session in
            guard let row = try SessionRow.find(token, now: now, idle: desk.settings.idle, session),
                let account = try AccountRow.find(row.account, session)
            else { throw SignInRefusal.notSignedIn }
            let attempt = desk.throttle.password(account.address, place.network)
            return (attempt, try attempt.begin(now: now, session), account)
        }
        switch begun {
        case .wait(let wait): throw SignInRefusal.wrongPassword(wait: wait)
        case .go(let wait):
            guard let account = try await rightful(account, password, attempt, now: now) else {
                throw SignInRefusal.wrongPassword(wait: wait)
            }
            try await database.write { try attempt.takeOff(now: now, $0) }
            return account
        }
    }

    /// - Throws: ``SignInRefusal/stepOver``.
    public func giveCode(_ code: String, step: SignInToken, at place: SignInPlace) async throws -> SignInAnswer {
        let (desk, now) = (desk, clock.now())
        let new = NewSession(id: clock.id(), device: place.device)
        let (answer, isFailure) = try await database.write { session -> (SignInAnswer, Bool) in
            guard let row = try SignInTokenRow.find(step.hash, .code, now: now, session),
                let account = try row.account.flatMap({ try AccountRow.find($0, session) }), !account.isDisabled
            else { throw SignInRefusal.stepOver }
            let attempt = desk.throttle.code(account.address, place.network)
            let wait: Int
            switch try attempt.begin(now: now, session) {
            case .wait(let wait): return (.refused(wait: wait), false)
            case .go(let after): wait = after
            }
            guard let way = try FactorRow.use(code, account: account.id, now: now, desk.keys, session) else {
                try row.countTry(atMost: 5, session)
                try attempt.fail(account.id, session)
                return (.refused(wait: wait), true)
            }
            try row.remove(session)
            try attempt.clear(now: now, session)
            var new = new
            new.isByProvider = row.isByProvider
            return (.signedIn(new.token, try new.begin(account, by: way, now: now, desk, session)), false)
        }
        if isFailure { await desk.failures.start(now: now) }
        return answer
    }

    /// - Throws: ``SignInRefusal/stepOver``.
    public func secondFactorOffer(step: SignInToken) async throws -> SecondFactorOffer {
        let (desk, now, fresh) = (desk, clock.now(), OneTimeCodes.secret())
        return try await database.write { session in
            guard let row = try SignInTokenRow.find(step.hash, .setUp, now: now, session),
                let account = try row.account.flatMap({ try AccountRow.find($0, session) })
            else { throw SignInRefusal.stepOver }
            var secret = fresh
            if let sealed = row.sealed {
                secret = try FactorRow.open(sealed, account: account.id, desk.keys, session)
            } else {
                let sealed = try FactorRow.seal(secret, account: account.id, desk.keys, session)
                try session.run(
                    "UPDATE sign_in_tokens SET sealed = $2 WHERE hash = $1", [.bytes(row.hash), .bytes(sealed)])
            }
            return SecondFactorOffer(
                secret: Base32.text(secret), address: OneTimeCodes.address(secret, account: account.address))
        }
    }

    /// - Throws: ``SignInRefusal/stepOver``.
    public func confirmSecondFactor(
        _ code: String, step: SignInToken, at place: SignInPlace
    ) async throws -> SecondFactorDone? {
        let (desk, now, codes) = (desk, clock.now(), RecoveryCodes.make())
        let new = NewSession(id: clock.id(), device: place.device)
        return try await database.write { session -> SecondFactorDone? in
            guard let row = try SignInTokenRow.find(step.hash, .setUp, now: now, session), let sealed = row.sealed,
                let account = try row.account.flatMap({ try AccountRow.find($0, session) }), !account.isDisabled
            else { throw SignInRefusal.stepOver }
            let secret = try FactorRow.open(sealed, account: account.id, desk.keys, session)
            guard let used = OneTimeCodes.step(of: code, secret, now: now, after: 0) else {
                try row.countTry(atMost: 10, session)
                return nil
            }
            try row.remove(session)
            try SignInTokenRow.removeAll(of: account.id, session)
            try SessionRow.endAll(of: account.id, session)
            try FactorRow.replace(
                sealed: sealed, step: used, codes: codes, account: account.id, now: now, session)
            try SignInRecord.write(.secondFactorChanged, account, now: now, desk.ledger, session)
            var new = new
            new.isByProvider = row.isByProvider
            let signedIn = try new.begin(account, by: "code", now: now, desk, session)
            return SecondFactorDone(token: new.token, signedIn: signedIn, recoveryCodes: codes)
        }
    }

    /// - Throws: ``SignInRefusal/notSignedIn``, ``SignInRefusal/wrongPassword(wait:)``.
    public func renewSecondFactor(
        password: String, session token: SignInToken, at place: SignInPlace
    ) async throws -> SignInToken {
        let account = try await account(of: token, password: password, at: place)
        let (now, step) = (clock.now(), SignInToken.make())
        try await database.write { session in
            try SignInTokenRow(
                hash: step.hash, kind: .setUp, account: account.id, madeAt: now, endsAt: now + SignInTimes.step
            ).insert(session)
        }
        return step
    }

    /// - Throws: ``SignInRefusal``.
    public func changePassword(
        from old: String, to new: String, session token: SignInToken, at place: SignInPlace
    ) async throws -> SignInToken {
        let account = try await account(of: token, password: old, at: place)
        let hash = try await desk.accepted(new, address: account.address)
        let (desk, now) = (desk, clock.now())
        let begun = NewSession(id: clock.id(), device: place.device)
        try await database.write { session in
            guard let current = try AccountRow.find(account.id, session), current.password == account.password,
                try SessionRow.find(token, now: now, idle: desk.settings.idle, session) != nil
            else { throw SignInRefusal.notSignedIn }
            try current.setAndEndAll(hash, by: "password", now: now, desk, session)
            _ = try begun.begin(current, by: "password", now: now, desk, session)
        }
        return begun.token
    }

    /// None for an account that leaves the second step to a provider: with a link for a password, and no code asked for,
    /// whoever reads its mail would be in. The operator can still give one.
    public func askReset(address typed: String, at place: SignInPlace) async throws -> PasswordReset? {
        guard let address = SignInAddress(typed)?.text else { return nil }
        let (desk, now, token) = (desk, clock.now(), SignInToken.make())
        let attempt = desk.throttle.reset(address, place.network)
        return try await database.write { session in
            guard case .go = try attempt.begin(now: now, session),
                let account = try AccountRow.find(address: address, session), !account.isDisabled,
                try FactorRow.isThere(account.id, session) || IdentityRow.all(of: account.id, session).isEmpty
            else { return nil }
            try SignInTokenRow.replaceReset(token, of: account, now: now, session)
            return PasswordReset(address: account.address, name: account.name, token: token)
        }
    }

    /// - Throws: ``SignInRefusal``.
    public func useReset(_ token: SignInToken, password: String) async throws {
        let (desk, now) = (desk, clock.now())
        @Sendable func account(_ session: any DatabaseSession) throws -> (SignInTokenRow, AccountRow) {
            guard let row = try SignInTokenRow.find(token.hash, .reset, now: now, session),
                let account = try row.account.flatMap({ try AccountRow.find($0, session) }), !account.isDisabled
            else { throw SignInRefusal.resetOver }
            return (row, account)
        }
        let address = try await database.read { try account($0).1.address }
        let hash = try await desk.accepted(password, address: address)
        try await database.write { session in
            let (row, account) = try account(session)
            try row.remove(session)
            try account.setAndEndAll(hash, by: "link", now: now, desk, session)
        }
    }
}

extension AccountRow {
    /// Another password: every session and every step under way is over.
    func setAndEndAll(
        _ hash: PasswordHash, by way: String, now: Int64, _ desk: SignInDesk, _ session: any DatabaseSession
    ) throws {
        try set(hash, now: now, session)
        try SignInTokenRow.removeAll(of: id, session)
        try SessionRow.endAll(of: id, session)
        try SignInRecord.write(
            .passwordChanged, self, facts: [("way", .text(way))], now: now, desk.ledger, session)
    }
}
