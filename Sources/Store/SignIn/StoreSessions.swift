public import Domain

/// Sessions, for whoever has one.
extension Store {
    public func session(_ token: SignInToken) async throws -> SignedIn? {
        let (idle, now) = (settings.signIn.idle, clock.now())
        let found = try await database.glance { session -> (SessionRow, SignedIn)? in
            var (row, account): (SessionRow?, AccountRow?)
            var places: [SignedInPlace] = []
            let queries = [
                SessionRow.query(token, now: now, idle: idle), AccountRow.query(ofSession: token),
                SignedInPlace.query(ofSession: token, now: now),
            ]
            try session.each(of: queries) { query, found in
                switch query {
                case 0: row = try SessionRow(found)
                case 1: account = try AccountRow(found)
                default: places.append(try SignedInPlace(found))
                }
            }
            guard let row, let account else { return nil }
            return (row, row.signedIn(account, places))
        }
        guard let (row, signedIn) = found else {
            try await endOver(token, now: now, idle: idle)
            return nil
        }
        if row.usedAt <= now - SignInTimes.use { try await database.write { try row.use(now: now, $0) } }
        return signedIn
    }

    /// A session that is over is marked as ended when somebody comes with it: a clock set back does not revive it.
    private func endOver(_ token: SignInToken, now: Int64, idle: Int64) async throws {
        let values: [DatabaseValue] = [.bytes(token.hash), .integer(now), .integer(now - idle)]
        let over = "WHERE hash = $1 AND is_ended = 0 AND (ends_at <= $2 OR used_at <= $3)"
        let isOver = try await database.read { session in
            try session.first("SELECT 1 FROM sign_in_sessions \(over)", values) { _ in true } ?? false
        }
        guard isOver else { return }
        try await database.write { _ = try $0.run("UPDATE sign_in_sessions SET is_ended = 1 \(over)", values) }
    }

    public func owner(of token: SignInToken) async throws -> RecordID? {
        try await database.read { try SessionRow.owner(of: token, $0) }
    }

    public func signOut(_ token: SignInToken) async throws {
        let (idle, now) = (settings.signIn.idle, clock.now())
        try await database.write { session in
            try SessionRow.find(token, now: now, idle: idle, session)?.end(session)
        }
    }

    /// - Throws: ``SignInRefusal/notSignedIn``.
    public func ownSessions(_ token: SignInToken) async throws -> [OpenSession] {
        let (idle, now) = (settings.signIn.idle, clock.now())
        return try await database.read { session in
            guard let own = try SessionRow.find(token, now: now, idle: idle, session) else {
                throw SignInRefusal.notSignedIn
            }
            return try SessionRow.all(of: own.account, now: now, idle: idle, session).map { row in
                OpenSession(
                    id: row.id, device: row.device, madeAt: row.madeAt, usedAt: row.usedAt, endsAt: row.endsAt,
                    isThis: row.id == own.id, isByProvider: row.isByProvider)
            }
        }
    }

    /// - Throws: ``SignInRefusal/notSignedIn``; ``SignInRefusal/noSuchSession``, for another's too.
    public func endSession(_ id: RecordID, by token: SignInToken) async throws {
        let (idle, now) = (settings.signIn.idle, clock.now())
        try await database.write { session in
            guard let own = try SessionRow.find(token, now: now, idle: idle, session) else {
                throw SignInRefusal.notSignedIn
            }
            let all = try SessionRow.all(of: own.account, now: now, idle: idle, session)
            guard let row = all.first(where: { $0.id == id }) else { throw SignInRefusal.noSuchSession }
            try row.end(session)
        }
    }
}

extension SessionRow {
    fileprivate func signedIn(_ account: AccountRow, _ places: [SignedInPlace]) -> SignedIn {
        SignedIn(
            account: account.id, address: account.address, name: account.name, session: id, endsAt: endsAt,
            places: places)
    }
}
