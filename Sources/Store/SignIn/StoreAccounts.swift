public import Domain

/// An account of the store, for whoever works at the machine.
public struct StoreAccount: Sendable, Hashable {
    public var address: String
    public var name: String
    public var isDisabled: Bool
    public var hasSecondFactor: Bool
    /// Its owner can sign in with a password.
    public var hasPassword: Bool
    /// Its owner can sign in at a provider.
    public var hasProvider: Bool
    /// Whom it stands for, by the names of the boards.
    public var places: [SignedInPlace]
}

/// What the operator does for those who cannot get in, or should not any more. On record in each board in which the
/// account stands for somebody.
extension Store {
    /// All accounts, by their addresses.
    public func accounts() async throws -> [StoreAccount] {
        let now = clock.now()
        return try await database.read { session in
            try session.rows("SELECT id FROM sign_in_accounts ORDER BY address") { try $0.key(0) }.compactMap { id in
                guard let account = try AccountRow.find(id, session) else { return nil }
                return StoreAccount(
                    address: account.address, name: account.name, isDisabled: account.isDisabled,
                    hasSecondFactor: try FactorRow.isThere(id, session),
                    hasPassword: try AccountRow.hasPassword(id, session),
                    hasProvider: try !IdentityRow.all(of: id, session).isEmpty,
                    places: try account.places(now: now, session))
            }
        }
    }

    /// A link with which the owner of an account sets their password anew, to be handed to them.
    /// - Parameter account: whoever works at the machine.
    /// - Throws: ``SignInRefusal/noSuchAccount``.
    public func giveReset(address: String, by account: String) async throws -> SignInToken {
        let (now, token) = (clock.now(), SignInToken.make())
        try await mend(address, .passwordChanged, [("way", .text("link-given"))], by: account) { found, session in
            if found.isDisabled { throw SignInRefusal.noSuchAccount }
            try SignInTokenRow.replaceReset(token, of: found, now: now, session)
        }
        return token
    }

    /// Takes the second factor and its recovery codes from an account whose owner lost both; a new one is set up at the
    /// next sign-in. All its sessions end.
    /// - Throws: ``SignInRefusal/noSuchAccount``.
    public func removeSecondFactor(address: String, by account: String) async throws {
        try await mend(address, .secondFactorChanged, [("way", .text("removed"))], by: account) { found, session in
            try FactorRow.remove(found.id, session)
            try SignInTokenRow.removeAll(of: found.id, session)
            try SessionRow.endAll(of: found.id, session)
        }
    }

    /// Nobody signs in with this account any more, and its sessions are over at once. Roles stay: a leaver's are ended
    /// board by board. Or lets it be used again.
    /// - Throws: ``SignInRefusal/noSuchAccount``; ``CommandRefusal/nothingNew`` where it stands so already.
    public func disableAccount(
        address: String, isDisabled: Bool = true, reason: String, by account: String
    ) async throws {
        let facts: [(String, DatabaseValue)] = [("disabled", .truth(isDisabled)), ("reason", .words(reason))]
        try await mend(address, .accountDisabled, facts, by: account) { found, session in
            if found.isDisabled == isDisabled { throw CommandRefusal.nothingNew }
            try session.run(
                "UPDATE sign_in_accounts SET is_disabled = $2, version = version + 1 WHERE id = $1",
                [.id(found.id), .truth(isDisabled)])
            try SignInTokenRow.removeAll(of: found.id, session)
            try SessionRow.endAll(of: found.id, session)
        }
    }

    func mend(
        _ address: String, _ action: LedgerAction, _ facts: [(String, DatabaseValue)], by account: String,
        _ body: @escaping @Sendable (AccountRow, any DatabaseSession) throws -> Void
    ) async throws {
        let (clock, ledger) = (clock, desk.ledger)
        try await database.write { session in
            guard let address = SignInAddress(address)?.text,
                let found = try AccountRow.find(address: address, session)
            else { throw SignInRefusal.noSuchAccount }
            for place in try found.places(now: clock.now(), session).sorted(by: { $0.board < $1.board }) {
                let work = try OperatorWork(account, board: place.board, clock: clock, ledger: ledger, session: session)
                let draft = LedgerDraft(
                    board: place.board, chain: place.board, action: action, subjectKind: .person,
                    subject: place.person, facts: facts)
                try work.record(draft, asking: .board(.mendAccount))
            }
            try body(found, session)
        }
    }
}
