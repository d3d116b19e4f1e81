import Crypto
import Domain

/// An account as the store has it.
struct AccountRow: Sendable {
    var id: RecordID
    /// In the form of ``SignInAddress``.
    var address: String
    var name: String
    var isDisabled: Bool
    var password: PasswordHash

    static func find(address: String, _ session: any DatabaseSession) throws -> AccountRow? {
        try find("address = $1", .text(address), session)
    }

    static func find(_ id: RecordID, _ session: any DatabaseSession) throws -> AccountRow? {
        try find("id = $1", .id(id), session)
    }

    /// The account of an open or ended session.
    static func query(ofSession token: SignInToken) -> DatabaseQuery {
        query("id = (SELECT o.account FROM sign_in_sessions o WHERE o.hash = $1)", .bytes(token.hash))
    }

    private static func find(
        _ condition: String, _ value: DatabaseValue, _ session: any DatabaseSession
    ) throws -> AccountRow? {
        let query = query(condition, value)
        return try session.first(query.sql, query.values) { try AccountRow($0) }
    }

    private static func query(_ condition: String, _ value: DatabaseValue) -> DatabaseQuery {
        DatabaseQuery(
            """
            SELECT id, address, name, is_disabled, password, salt, rounds, block_size, parallelism
            FROM sign_in_accounts WHERE \(condition)
            """, [value])
    }

    /// Somebody else may make one of this address at the same time: the transaction is run again, and finds it.
    func insert(now: Int64, hasPassword: Bool = true, _ session: any DatabaseSession) throws {
        do {
            try session.insert(
                into: Tables.signInAccounts,
                [
                    [
                        .id(id), .text(address), .words(name), .truth(isDisabled), .bytes(password.hash),
                        .bytes(password.salt), .number(password.work.rounds), .number(password.work.blockSize),
                        .number(password.work.parallelism), .integer(hasPassword ? now : 0), .integer(now), .integer(1),
                    ]
                ])
        } catch DatabaseError.broken(.unique, _) {
            throw DatabaseError.conflict
        }
    }

    /// Whether one was ever set; who signs in at a provider needs none.
    static func hasPassword(_ id: RecordID, _ session: any DatabaseSession) throws -> Bool {
        try session.first("SELECT 1 FROM sign_in_accounts WHERE id = $1 AND password_set_at > 0", [.id(id)]) { _ in
            true
        } ?? false
    }

    func set(_ password: PasswordHash, now: Int64, _ session: any DatabaseSession) throws {
        try session.run(
            """
            UPDATE sign_in_accounts SET password = $2, salt = $3, rounds = $4, block_size = $5, parallelism = $6,
            password_set_at = $7, version = version + 1 WHERE id = $1
            """,
            [
                .id(id), .bytes(password.hash), .bytes(password.salt), .number(password.work.rounds),
                .number(password.work.blockSize), .number(password.work.parallelism), .integer(now),
            ])
    }

    /// The people it stands for, board by board.
    func places(now: Int64, _ session: any DatabaseSession) throws -> [SignedInPlace] {
        let query = SignedInPlace.query("$1", .id(id), now: now)
        return try session.rows(query.sql, query.values) { try SignedInPlace($0) }
    }
}

extension AccountRow {
    /// - Parameter row: of ``query(ofSession:)``.
    init(_ row: any DatabaseRow) throws {
        id = try row.key(0)
        address = try row.text(1)
        name = try row.text(2)
        isDisabled = try row.integer(3) == 1
        password = PasswordHash(
            hash: try row.bytes(4), salt: try row.bytes(5),
            work: PasswordWork(
                rounds: Int(try row.integer(6)), blockSize: Int(try row.integer(7)),
                parallelism: Int(try row.integer(8))))
    }
}

extension SignedInPlace {
    /// The people whom the account of an open or ended session stands for, board by board.
    static func query(ofSession token: SignInToken, now: Int64) -> DatabaseQuery {
        query("(SELECT o.account FROM sign_in_sessions o WHERE o.hash = $1)", .bytes(token.hash), now: now)
    }

    /// - Parameters:
    ///   - account: the account's key in SQL.
    ///   - value: of `$1`.
    fileprivate static func query(_ account: String, _ value: DatabaseValue, now: Int64) -> DatabaseQuery {
        DatabaseQuery(
            """
            SELECT b.id, b.name, p.id, p.name, CASE WHEN EXISTS (SELECT 1 FROM memberships m WHERE m.board = s.board
            AND m.person = s.id AND m.review IS NULL AND m.role IN (\(rolesOfBoard))
            AND \(Asker.inForce(at: "$2"))) THEN 1 ELSE 0 END
            FROM sign_in_people s JOIN people p ON p.board = s.board AND p.id = s.id
            JOIN boards b ON b.id = s.board WHERE s.account = \(account) AND s.is_ended = 0 ORDER BY b.name, b.id
            """, [value, .integer(now)])
    }

    /// - Parameter row: of ``query(ofSession:now:)``.
    init(_ row: any DatabaseRow) throws {
        self.init(
            board: try row.key(0), boardName: try row.text(1), person: try row.key(2), personName: try row.text(3),
            isOfBoard: try row.integer(4) == 1)
    }

    /// The roles that may see a board's own pages.
    private static let rolesOfBoard = AccessPolicy.roles(for: .seeBoard, in: .board)
        .map { "'\($0.rawValue)'" }.joined(separator: ", ")
}

/// The second factor of an account.
struct FactorRow: Sendable {
    var secret: [UInt8]
    /// The last step whose code was used.
    var lastStep: Int64

    /// What a sealed secret is bound to.
    private static func place(_ account: RecordID) -> [UInt8] {
        var about = CanonicalBytes("casement-second-factor/1")
        about.add(.id(account))
        return about.bytes
    }

    /// - Throws: ``StoreFailure/masterRenewed`` where the master key is no longer the store's: nobody could open it.
    static func seal(
        _ secret: [UInt8], account: RecordID, _ keys: ChainKeys, _ session: any DatabaseSession
    ) throws -> [UInt8] {
        guard try keys.fits(session) else { throw StoreFailure.masterRenewed }
        return try Sealed.seal(secret, under: keys.master, about: place(account))
    }

    static func open(
        _ sealed: [UInt8], account: RecordID, _ keys: ChainKeys, _ session: any DatabaseSession
    ) throws -> [UInt8] {
        do {
            return try Sealed.open(sealed, under: keys.master, about: place(account))
        } catch is SealError {
            throw try keys.fits(session) ? StoreFailure.keyNotWhole : StoreFailure.masterRenewed
        }
    }

    static func find(
        _ account: RecordID, _ keys: ChainKeys, _ session: any DatabaseSession
    ) throws -> FactorRow? {
        let found = try session.first(
            "SELECT sealed, last_step FROM sign_in_factors WHERE account = $1", [.id(account)]
        ) { (try $0.bytes(0), try $0.integer(1)) }
        guard let (sealed, last) = found else { return nil }
        return FactorRow(secret: try open(sealed, account: account, keys, session), lastStep: last)
    }

    static func isThere(_ account: RecordID, _ session: any DatabaseSession) throws -> Bool {
        try session.first("SELECT 1 FROM sign_in_factors WHERE account = $1", [.id(account)]) { _ in true } ?? false
    }

    /// Puts a factor in the place of the one before, with its recovery codes. The step just used counts as used.
    static func replace(
        sealed: [UInt8], step: Int64, codes: [String], account: RecordID, now: Int64, _ session: any DatabaseSession
    ) throws {
        try remove(account, session)
        try session.insert(
            into: Tables.signInFactors, [[.id(account), .bytes(sealed), .integer(step), .integer(now)]])
        try session.insert(
            into: Tables.signInCodes,
            try codes.enumerated().map { place, code in
                guard let hash = RecoveryCodes.hash(code, account: account) else { throw SealError.broken }
                return [.id(account), .number(place), .bytes(hash), .truth(false)]
            })
    }

    static func remove(_ account: RecordID, _ session: any DatabaseSession) throws {
        try session.run("DELETE FROM sign_in_codes WHERE account = $1", [.id(account)])
        try session.run("DELETE FROM sign_in_factors WHERE account = $1", [.id(account)])
    }

    /// Whether this is a code of the account at this time, which then counts as used: of its device, or for recovery.
    /// - Returns: which, in a word for the ledger; nil where it is none.
    static func use(
        _ typed: String, account: RecordID, now: Int64, _ keys: ChainKeys, _ session: any DatabaseSession
    ) throws -> String? {
        if let factor = try find(account, keys, session),
            let step = OneTimeCodes.step(of: typed, factor.secret, now: now, after: factor.lastStep)
        {
            let count = try session.run(
                "UPDATE sign_in_factors SET last_step = $2 WHERE account = $1 AND last_step < $2",
                [.id(account), .integer(step)])
            return count == 1 ? "code" : nil
        }
        guard let hash = RecoveryCodes.hash(typed, account: account) else { return nil }
        let count = try session.run(
            "UPDATE sign_in_codes SET is_used = 1 WHERE account = $1 AND hash = $2 AND is_used = 0",
            [.id(account), .bytes(hash)])
        return count == 1 ? "recovery-code" : nil
    }

    /// Seals all under another master key. What is being set up is begun again.
    static func reseal(_ old: ChainKeys, under new: ChainKeys, _ session: any DatabaseSession) throws {
        let rows = try session.rows("SELECT account, sealed FROM sign_in_factors ORDER BY account") {
            (try $0.key(0), try $0.bytes(1))
        }
        for (account, sealed) in rows {
            let secret = try open(sealed, account: account, old, session)
            try session.run(
                "UPDATE sign_in_factors SET sealed = $2 WHERE account = $1",
                [.id(account), .bytes(try Sealed.seal(secret, under: new.master, about: place(account)))])
        }
        try session.run("DELETE FROM sign_in_tokens WHERE sealed IS NOT NULL")
    }
}
