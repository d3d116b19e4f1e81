import Domain

/// What every step of signing in needs.
struct SignInDesk: Sendable {
    let settings: SignInSettings
    let ledger: Ledger
    let throttle: SignInThrottle
    let hasher: PasswordHasher
    let failures: FailureRecorder
    /// For addresses without an account: its password is not looked for, the work is done all the same.
    let nobody: PasswordHash

    var keys: ChainKeys { ledger.keys }

    init(settings: SignInSettings, database: any Database, keys: ChainKeys) {
        self.settings = settings
        ledger = Ledger(keys: keys)
        throttle = SignInThrottle(master: keys.master)
        hasher = PasswordHasher(places: settings.places)
        failures = FailureRecorder(database: database, keys: keys)
        nobody = .nobodys(work: settings.work)
    }

    /// The hash of a new password, after all that is asked of it.
    /// - Throws: ``SignInRefusal``.
    func accepted(_ password: String, address: String) async throws -> PasswordHash {
        if let problem = PasswordRules.problem(password, address: address) { throw SignInRefusal.password(problem) }
        let (settings, salt) = (settings, PasswordHash.salt())
        return try await hasher.run {
            if let path = settings.knownPasswords, try BreachedPasswords(path: path).contains(password) {
                throw SignInRefusal.password(.known)
            }
            return try PasswordHash.make(password, salt: salt, work: settings.work)
        }
    }
}

/// A session about to begin: made before the transaction, which may run more than once.
struct NewSession: Sendable {
    let id: RecordID
    let token = SignInToken.make()
    let device: String
    /// What led here began at a provider.
    var isByProvider = false

    /// Begins it; for the answer.
    func begin(
        _ account: AccountRow, by way: String, now: Int64, _ desk: SignInDesk, _ session: any DatabaseSession
    ) throws -> SignedIn {
        let endsAt = try SessionRow.begin(
            id, token: token, account: account.id, device: device, isByProvider: isByProvider, now: now,
            settings: desk.settings, session)
        var facts: [(String, DatabaseValue)] = [("way", .text(way))]
        if isByProvider { facts.append(("provider", .truth(true))) }
        try SignInRecord.write(.signedIn, account, facts: facts, now: now, desk.ledger, session)
        return SignedIn(
            account: account.id, address: account.address, name: account.name, session: id, endsAt: endsAt,
            places: try account.places(now: now, session))
    }
}

/// What follows on a right password, or on a provider's word.
struct NextStep: Sendable {
    let token = SignInToken.make()
    let newSession: NewSession

    init(id: RecordID, place: SignInPlace, isByProvider: Bool = false) {
        newSession = NewSession(id: id, device: place.device, isByProvider: isByProvider)
    }

    /// - Parameter skipsFactor: the provider asked for more than a password, and that is enough.
    func take(
        _ account: AccountRow, skipsFactor: Bool = false, now: Int64, _ desk: SignInDesk, _ session: any DatabaseSession
    ) throws -> SignInAnswer {
        let hasFactor = try FactorRow.isThere(account.id, session)
        guard !skipsFactor, hasFactor || desk.settings.asksSecondFactor else {
            let way = newSession.isByProvider ? "provider" : "password"
            let signedIn = try newSession.begin(account, by: way, now: now, desk, session)
            return .signedIn(newSession.token, signedIn)
        }
        try SignInTokenRow.removeOver(now: now, session)
        let row = SignInTokenRow(
            hash: token.hash, kind: hasFactor ? .code : .setUp, account: account.id, madeAt: now,
            endsAt: now + SignInTimes.step, isByProvider: newSession.isByProvider)
        try row.insert(session)
        return hasFactor ? .needsSecondFactor(step: token) : .mustSetUpSecondFactor(step: token)
    }
}
