import Crypto
import Domain
import Foundation

/// An identity of a provider that an account belongs to.
struct IdentityRow: Sendable {
    /// SHA-256 of who the provider is and its name for the person.
    var id: [UInt8]
    var account: RecordID
    var issuer: String
    var label: String
    /// Microseconds since 1970, UTC.
    var madeAt: Int64

    init(_ identity: ProviderIdentity, account: RecordID, now: Int64) {
        id = Self.hash(identity)
        self.account = account
        issuer = identity.issuer
        label = identity.label
        madeAt = now
    }

    private init(_ row: any DatabaseRow) throws {
        id = try row.bytes(0)
        account = try row.key(1)
        issuer = try row.text(2)
        label = try row.text(3)
        madeAt = try row.integer(4)
    }

    private static let columns = "id, account, issuer, label, made_at"

    private static func hash(_ identity: ProviderIdentity) -> [UInt8] {
        var bytes = CanonicalBytes("casement-identity/1")
        bytes.add([.text(identity.issuer), .text(identity.subject)])
        return [UInt8](SHA256.hash(data: bytes.bytes))
    }

    static func find(_ identity: ProviderIdentity, _ session: any DatabaseSession) throws -> IdentityRow? {
        try session.first(
            "SELECT \(columns) FROM sign_in_identities WHERE id = $1", [.bytes(hash(identity))]
        ) { try IdentityRow($0) }
    }

    static func all(of account: RecordID, _ session: any DatabaseSession) throws -> [IdentityRow] {
        try session.rows(
            "SELECT \(columns) FROM sign_in_identities WHERE account = $1 ORDER BY issuer", [.id(account)]
        ) { try IdentityRow($0) }
    }

    /// Somebody else may link the same at the same time: the transaction is run again, and finds it.
    func insert(_ session: any DatabaseSession) throws {
        do {
            try session.insert(
                into: Tables.signInIdentities,
                [[.bytes(id), .id(account), .text(issuer), .words(label), .integer(madeAt)]])
        } catch DatabaseError.broken(.unique, _) {
            throw DatabaseError.conflict
        }
    }

    /// - Parameter issuer: of this provider alone.
    /// - Returns: how many there were.
    static func remove(
        of account: RecordID, issuer: String? = nil, _ session: any DatabaseSession
    ) throws -> Int {
        guard let issuer else {
            return try session.run("DELETE FROM sign_in_identities WHERE account = $1", [.id(account)])
        }
        return try session.run(
            "DELETE FROM sign_in_identities WHERE account = $1 AND issuer = $2", [.id(account), .text(issuer)])
    }
}

/// Somebody on the way to a provider and back.
struct DepartureRow: Sendable {
    var state: SignInToken
    /// SHA-256 of what only their browser has.
    var browser: [UInt8]
    var purpose: ProviderPurpose
    /// They have to sign in there anew.
    var asksAnew: Bool
    /// Microseconds since 1970, UTC.
    var leftAt: Int64

    init(_ state: SignInToken, browser: String, purpose: ProviderPurpose, asksAnew: Bool, leftAt: Int64) {
        self.state = state
        self.browser = Self.hash(browser)
        self.purpose = purpose
        self.asksAnew = asksAnew
        self.leftAt = leftAt
    }

    private static func hash(_ browser: String) -> [UInt8] {
        var bytes = CanonicalBytes("casement-browser/1")
        bytes.add(.text(browser))
        return [UInt8](SHA256.hash(data: bytes.bytes))
    }

    func insert(_ session: any DatabaseSession) throws {
        let (name, subject): (String, DatabaseValue) =
            switch purpose {
            case .signIn: ("sign-in", .null)
            case .invitation(let hash): ("invitation", .bytes(hash))
            case .link(let account): ("link", .id(account))
            }
        try session.run("DELETE FROM sign_in_departures WHERE ends_at <= $1", [.integer(leftAt)])
        try session.insert(
            into: Tables.signInDepartures,
            [
                [
                    .bytes(state.hash), .bytes(browser), .text(name), subject, .integer(leftAt),
                    .integer(leftAt + SignInTimes.away), .truth(asksAnew),
                ]
            ])
    }

    /// Whoever is on the way to link a sign-in there with this account is so no more.
    static func removeLinks(of account: RecordID, _ session: any DatabaseSession) throws {
        try session.run(
            "DELETE FROM sign_in_departures WHERE purpose = 'link' AND subject = $1", [.id(account)])
    }

    /// Takes it away and gives it, for whoever comes back with it from the same browser, in time, for the first time.
    static func take(
        _ state: SignInToken, browser: String, now: Int64, _ session: any DatabaseSession
    ) throws -> DepartureRow? {
        let values: [DatabaseValue] = [.bytes(state.hash), .bytes(hash(browser))]
        let found = try session.first(
            """
            SELECT purpose, subject, made_at, asks_anew FROM sign_in_departures
            WHERE hash = $1 AND browser = $2 AND ends_at > $3 AND made_at <= $4
            """, values + [.integer(now), .integer(now + SignInTimes.skew)]
        ) { row -> DepartureRow in
            let purpose: ProviderPurpose =
                switch try row.text(0) {
                case "invitation": .invitation(try row.bytes(1))
                case "link": .link(try row.key(1))
                default: .signIn
                }
            return DepartureRow(
                state, browser: browser, purpose: purpose, asksAnew: try row.integer(3) == 1,
                leftAt: try row.integer(2))
        }
        guard let found else { return nil }
        let count = try session.run("DELETE FROM sign_in_departures WHERE hash = $1 AND browser = $2", values)
        // Somebody else came back with it at the same time: run again, this one does not find it.
        if count == 0 { throw DatabaseError.conflict }
        return found
    }

    /// With what the provider is asked and answers by, made from the state under a key of the store: none of it is kept.
    func departure(_ keys: ChainKeys) -> ProviderDeparture {
        func derived(_ purpose: String) -> String {
            var bytes = CanonicalBytes("casement-provider/1")
            bytes.add([.text(purpose), .text(state.text)])
            return Self.base64(HMAC<SHA256>.authenticationCode(for: bytes.bytes, using: keys.master))
        }
        let verifier = derived("verifier")
        return ProviderDeparture(
            state: state, nonce: derived("nonce"), verifier: verifier,
            challenge: Self.base64(SHA256.hash(data: Array(verifier.utf8))), purpose: purpose, asksAnew: asksAnew,
            leftAt: leftAt)
    }

    /// Base 64 as addresses take it (RFC 4648, section 5), without "=".
    private static func base64(_ bytes: some Sequence<UInt8>) -> String {
        Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }
}
