import Crypto
import Domain

extension SignInToken {
    /// A new one.
    static func make() -> SignInToken {
        let bytes = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
        return SignInToken(Base32.text(bytes).lowercased())
    }

    /// What the store keeps of it. Found by it, a token is compared as a whole or not at all.
    var hash: [UInt8] {
        var bytes = CanonicalBytes("casement-token/1")
        bytes.add(.text(text))
        return [UInt8](SHA256.hash(data: bytes.bytes))
    }
}

/// A token that leads to a next step and counts once.
struct SignInTokenRow: Sendable {
    enum Kind: String, Sendable {
        case code, invitation, reset
        case setUp = "set-up"
        case firstRun = "first-run"
    }

    var hash: [UInt8]
    var kind: Kind
    var account: RecordID?
    var board: RecordID?
    var invitation: RecordID?
    /// Of a second factor that is being set up: its secret, sealed.
    var sealed: [UInt8]?
    var tries: Int64 = 0
    /// Microseconds since 1970, UTC.
    var madeAt: Int64
    var endsAt: Int64
    /// The step before it was at a provider.
    var isByProvider = false

    func insert(_ session: any DatabaseSession) throws {
        try session.insert(
            into: Tables.signInTokens,
            [
                [
                    .bytes(hash), .text(kind.rawValue), .id(account), .id(board), .id(invitation),
                    sealed.map { .bytes($0) } ?? .null, .integer(tries), .integer(madeAt), .integer(endsAt),
                    .truth(isByProvider),
                ]
            ])
    }

    /// The token of this hash and kind, unless it is over; nil too for one made at a time that is yet to come.
    static func find(
        _ hash: [UInt8], _ kind: Kind, now: Int64, _ session: any DatabaseSession
    ) throws -> SignInTokenRow? {
        let found = try session.first(
            """
            SELECT account, board, invitation, sealed, tries, made_at, ends_at, is_by_provider FROM sign_in_tokens
            WHERE hash = $1 AND kind = $2
            """, [.bytes(hash), .text(kind.rawValue)]
        ) { row in
            var sealed: [UInt8]?
            if case .bytes(let bytes) = try row.value(3) { sealed = bytes }
            return SignInTokenRow(
                hash: hash, kind: kind, account: try row.id(0), board: try row.id(1), invitation: try row.id(2),
                sealed: sealed, tries: try row.integer(4), madeAt: try row.integer(5), endsAt: try row.integer(6),
                isByProvider: try row.integer(7) == 1)
        }
        guard let found, found.endsAt > now, found.madeAt <= now + SignInTimes.skew else { return nil }
        return found
    }

    func remove(_ session: any DatabaseSession) throws {
        let count = try session.run("DELETE FROM sign_in_tokens WHERE hash = $1", [.bytes(hash)])
        // Somebody else used it at the same time: run again, this one does not find it.
        if count == 0 { throw DatabaseError.conflict }
    }

    /// A wrong code; after so many the step is over.
    func countTry(atMost limit: Int64, _ session: any DatabaseSession) throws {
        if tries + 1 >= limit { return try remove(session) }
        try session.run("UPDATE sign_in_tokens SET tries = tries + 1 WHERE hash = $1", [.bytes(hash)])
    }

    /// Gives the account a link to set its password, in the place of an earlier one.
    static func replaceReset(
        _ token: SignInToken, of account: AccountRow, now: Int64, _ session: any DatabaseSession
    ) throws {
        try session.run(
            "DELETE FROM sign_in_tokens WHERE account = $1 AND kind = 'reset'", [.id(account.id)])
        try SignInTokenRow(
            hash: token.hash, kind: .reset, account: account.id, madeAt: now, endsAt: now + SignInTimes.reset
        ).insert(session)
    }

    static func remove(invitation: RecordID, board: RecordID, _ session: any DatabaseSession) throws {
        try session.run(
            "DELETE FROM sign_in_tokens WHERE board = $1 AND invitation = $2", [.id(board), .id(invitation)])
    }

    /// All that lead on for an account.
    static func removeAll(of account: RecordID, _ session: any DatabaseSession) throws {
        try session.run("DELETE FROM sign_in_tokens WHERE account = $1", [.id(account)])
    }

    static func removeOver(now: Int64, _ session: any DatabaseSession) throws {
        try session.run("DELETE FROM sign_in_tokens WHERE ends_at <= $1", [.integer(now)])
    }
}

/// How long things last, in microseconds.
enum SignInTimes {
    /// How far the clocks of two servers may be apart: what was made later than this from now is not believed.
    static let skew: Int64 = 300_000_000
    /// A step of signing in.
    static let step: Int64 = 600_000_000
    /// To a provider and back.
    static let away: Int64 = 900_000_000
    static let reset: Int64 = 3_600_000_000
    static let firstRun: Int64 = 3_600_000_000
    /// How exactly the last use of a session is kept.
    static let use: Int64 = 60_000_000
    static let day: Int64 = 86_400_000_000
}
