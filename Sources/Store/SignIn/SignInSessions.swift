import Domain

/// A session as the store has it.
struct SessionRow: Sendable {
    var id: RecordID
    var account: RecordID
    var device: String
    /// Microseconds since 1970, UTC.
    var madeAt: Int64
    var usedAt: Int64
    var endsAt: Int64
    var isByProvider: Bool

    private static let columns = "id, account, device, made_at, used_at, ends_at, is_by_provider"

    /// - Parameter row: of ``query(_:now:idle:)``.
    init(_ row: any DatabaseRow) throws {
        id = try row.key(0)
        account = try row.key(1)
        device = try row.text(2)
        madeAt = try row.integer(3)
        usedAt = try row.integer(4)
        endsAt = try row.integer(5)
        isByProvider = try row.integer(6) == 1
    }

    /// Begins a session of its own token; what was used up before is cleared away.
    static func begin(
        _ id: RecordID, token: SignInToken, account: RecordID, device: String, isByProvider: Bool = false, now: Int64,
        settings: SignInSettings, _ session: any DatabaseSession
    ) throws -> Int64 {
        try session.run(
            "UPDATE sign_in_sessions SET is_ended = 1 WHERE is_ended = 0 AND (ends_at <= $1 OR used_at <= $2)",
            [.integer(now), .integer(now - settings.idle)])
        try session.run(
            "DELETE FROM sign_in_sessions WHERE is_ended = 1 AND ends_at <= $1", [.integer(now - SignInTimes.day)])
        let endsAt = now + settings.longest
        try session.insert(
            into: Tables.signInSessions,
            [
                [
                    .id(id), .bytes(token.hash), .id(account), .words(String(device.unicodeScalars.prefix(100))),
                    .integer(now), .integer(now), .integer(endsAt), .truth(false), .truth(isByProvider),
                ]
            ])
        return endsAt
    }

    /// The open session of a token, whose account may sign in.
    static func find(
        _ token: SignInToken, now: Int64, idle: Int64, _ session: any DatabaseSession
    ) throws -> SessionRow? {
        let query = query(token, now: now, idle: idle)
        return try session.first(query.sql, query.values) { try SessionRow($0) }
    }

    /// What ``find(_:now:idle:_:)`` asks.
    static func query(_ token: SignInToken, now: Int64, idle: Int64) -> DatabaseQuery {
        DatabaseQuery(
            """
            SELECT \(columns) FROM sign_in_sessions s WHERE s.hash = $1 AND \(inForce)
            AND EXISTS (SELECT 1 FROM sign_in_accounts a WHERE a.id = s.account AND a.is_disabled = 0)
            """, [.bytes(token.hash)] + times(now, idle))
    }

    /// Whose session it is or was.
    static func owner(of token: SignInToken, _ session: any DatabaseSession) throws -> RecordID? {
        try session.first(
            "SELECT account FROM sign_in_sessions WHERE hash = $1", [.bytes(token.hash)]
        ) { try $0.key(0) }
    }

    /// Those of an account that are open, the newest first.
    static func all(
        of account: RecordID, now: Int64, idle: Int64, _ session: any DatabaseSession
    ) throws -> [SessionRow] {
        try session.rows(
            "SELECT \(columns) FROM sign_in_sessions WHERE account = $1 AND \(inForce) ORDER BY made_at DESC, id DESC",
            [.id(account)] + times(now, idle)
        ) { try SessionRow($0) }
    }

    /// Not ended, not over, not idle too long, and not made in a time that is yet to come.
    private static let inForce =
        "is_ended = 0 AND made_at <= $2 AND used_at <= $2 AND ends_at > $3 AND used_at > $4"

    private static func times(_ now: Int64, _ idle: Int64) -> [DatabaseValue] {
        [.integer(now + SignInTimes.skew), .integer(now), .integer(now - idle)]
    }

    func use(now: Int64, _ session: any DatabaseSession) throws {
        try session.run(
            "UPDATE sign_in_sessions SET used_at = $2 WHERE id = $1 AND used_at < $2", [.id(id), .integer(now)])
    }

    func end(_ session: any DatabaseSession) throws {
        try session.run("UPDATE sign_in_sessions SET is_ended = 1 WHERE id = $1", [.id(id)])
    }

    /// Those that began at a provider, but for one.
    static func endAllByProvider(of account: RecordID, but own: SignInToken, _ session: any DatabaseSession) throws {
        try session.run(
            """
            UPDATE sign_in_sessions SET is_ended = 1
            WHERE account = $1 AND is_by_provider = 1 AND is_ended = 0 AND hash <> $2
            """, [.id(account), .bytes(own.hash)])
    }

    /// And the tokens of programs that read in the account's name: whoever stole a session may have made one.
    static func endAll(of account: RecordID, _ session: any DatabaseSession) throws {
        try session.run(
            """
            UPDATE api_tokens SET is_revoked = 1 WHERE is_revoked = 0 AND EXISTS (SELECT 1 FROM sign_in_people s
            WHERE s.board = api_tokens.board AND s.id = api_tokens.owner AND s.account = $1)
            """, [.id(account)])
        try session.run(
            "UPDATE sign_in_sessions SET is_ended = 1 WHERE account = $1 AND is_ended = 0", [.id(account)])
    }
}

/// How signing in is set.
public struct SignInSettings: Sendable, Hashable {
    /// What a password's hash costs.
    public var work: PasswordWork
    /// How many hashes are made at once.
    public var places: Int
    /// Without a second factor nobody gets in.
    public var asksSecondFactor: Bool
    /// Whether it is asked of those whom a provider let in.
    public var providerFactor = ProviderFactor.whenNeeded
    /// A session's end however much it is used, microseconds.
    public var longest: Int64
    /// A session's end when it is not used, microseconds.
    public var idle: Int64
    /// A file of stolen passwords: their SHA-1 in hexadecimal digits, a line each, sorted.
    public var knownPasswords: String?

    public init(
        work: PasswordWork = .usual, places: Int = 2, asksSecondFactor: Bool = true, knownPasswords: String? = nil,
        longest: Int64 = 43_200_000_000, idle: Int64 = 1_800_000_000
    ) {
        self.work = work
        self.places = places
        self.asksSecondFactor = asksSecondFactor
        self.knownPasswords = knownPasswords
        self.longest = longest
        self.idle = idle
    }

    /// When our own second factor is asked of somebody who comes from a provider.
    public enum ProviderFactor: String, Sendable, CaseIterable {
        /// Unless the provider says that it asked for one.
        case whenNeeded = "when-needed"
        case always, never
    }

    func trusts(_ identity: ProviderIdentity) -> Bool {
        switch providerFactor {
        case .whenNeeded: identity.isMultiFactor
        case .always: false
        case .never: true
        }
    }

    /// Whether the list of stolen passwords is there and looks like one; true where none is asked for. Reads some dozens of
    /// its lines.
    public var canReadKnownPasswords: Bool {
        guard let knownPasswords else { return true }
        do {
            try BreachedPasswords(path: knownPasswords).check()
            return true
        } catch {
            return false
        }
    }
}
