import Crypto
import Domain
import Foundation

/// Waiting after failures. A try is counted before anything is looked at, and taken off again when it was right: however
/// many come at once, each counts. Addresses are kept as a hash under a key from the master key.
struct SignInThrottle: Sendable {
    /// What is tried, and from where.
    struct Try: Sendable {
        /// In each: the first is the address with the network address, which is cleared when somebody gets in.
        var subjects: [Subject]
    }

    struct Subject: Sendable {
        var hash: [UInt8]
        /// Failures before there is a wait.
        var free: Int64
        /// Seconds a wait has at most.
        var longest: Int64
        /// Failures are put on record from here.
        var isRecorded = false
        /// A success clears it.
        var isCleared = true
    }

    private let key: SymmetricKey

    init(master: SymmetricKey) {
        let code = HMAC<SHA256>.authenticationCode(for: Array("casement-sign-in-attempts/1".utf8), using: master)
        key = SymmetricKey(data: Array(code))
    }

    /// Of a password: for the address from one network address, from anywhere, and for the network address.
    func password(_ address: String, _ network: String) -> Try {
        let place = NetworkPlace.bytes(network)
        return Try(subjects: [
            Subject(hash: hash("pair", address, place), free: 5, longest: 900),
            Subject(hash: hash("address", address), free: 20, longest: 60, isRecorded: true),
            Subject(hash: hash("network", "", place), free: 30, longest: 900, isCleared: false),
        ])
    }

    /// Of a code, once the password was right: only who has the password can make its owner wait.
    func code(_ address: String, _ network: String) -> Try {
        var found = password(address, network)
        found.subjects.append(Subject(hash: hash("code", address), free: 10, longest: 900))
        return found
    }

    /// Of leaving for a provider: taken off again when somebody comes back.
    func departure(_ network: String) -> Try {
        let place = NetworkPlace.bytes(network)
        return Try(subjects: [
            Subject(hash: hash("departure-network", "", place), free: 200, longest: 60, isCleared: false)
        ])
    }

    /// Of coming back from one. Not counted with the passwords tried from the same network address: while a provider is
    /// out of order all who try it from one council would keep each other from their passwords too.
    func arrival(_ network: String) -> Try {
        let place = NetworkPlace.bytes(network)
        return Try(subjects: [
            Subject(hash: hash("arrival-network", "", place), free: 30, longest: 900, isCleared: false)
        ])
    }

    /// Of asking for a link.
    func reset(_ address: String, _ network: String) -> Try {
        Try(subjects: [
            Subject(hash: hash("reset", address), free: 3, longest: 900),
            Subject(hash: hash("reset-network", "", NetworkPlace.bytes(network)), free: 10, longest: 900),
        ])
    }

    private func hash(_ kind: String, _ address: String, _ place: [UInt8] = []) -> [UInt8] {
        var bytes = CanonicalBytes("casement-attempt/1")
        bytes.add([.text(kind), .words(address), .bytes(place)])
        return Array(HMAC<SHA256>.authenticationCode(for: bytes.bytes, using: key))
    }
}

extension SignInThrottle.Try {
    /// What comes of counting a try.
    enum Begun: Sendable {
        /// Not now; nothing was counted. Seconds.
        case wait(Int)
        /// Counted. What there is to wait, in seconds, if it fails.
        case go(after: Int)
    }

    private struct Row {
        var failures: Int64 = 0
        var waitsUntil: Int64 = 0
    }

    func begin(now: Int64, _ session: any DatabaseSession) throws -> Begun {
        let rows = try subjects.map { try row($0, now: now, session) }
        let wait = rows.map { $0.waitsUntil - now }.max() ?? 0
        if wait > 0 { return .wait(Self.seconds(wait)) }
        var longest: Int64 = 0
        for (subject, row) in zip(subjects, rows) {
            let failures = row.failures + 1
            let wait = Self.wait(failures, subject)
            longest = max(longest, wait)
            try save(subject, failures: failures, now: now, waitsUntil: now + wait, session)
        }
        return .go(after: Self.seconds(longest))
    }

    /// Takes the try off again: it was right, and another step follows.
    func takeOff(now: Int64, _ session: any DatabaseSession) throws {
        for subject in subjects {
            try session.run(
                """
                UPDATE sign_in_attempts SET waits_until = $2, failures = failures - 1 WHERE subject = $1 AND failures > 0
                """, [.bytes(subject.hash), .integer(now)])
        }
    }

    /// Somebody got in: what was counted for them is forgotten. A network address has its try taken off. What is a day old
    /// goes.
    func clear(now: Int64, _ session: any DatabaseSession) throws {
        try takeOff(now: now, session)
        try session.run(
            "DELETE FROM sign_in_attempts WHERE last_at < $1 AND (unrecorded = 0 OR account IS NULL)",
            [.integer(now - SignInTimes.day)])
        for subject in subjects where subject.isCleared {
            try session.run(
                "UPDATE sign_in_attempts SET failures = 0, waits_until = $2 WHERE subject = $1",
                [.bytes(subject.hash), .integer(now)])
        }
    }

    /// The try failed; for the ledger, where there is an account.
    func fail(_ account: RecordID?, _ session: any DatabaseSession) throws {
        for subject in subjects where subject.isRecorded {
            try session.run(
                "UPDATE sign_in_attempts SET unrecorded = unrecorded + 1, account = $2 WHERE subject = $1",
                [.bytes(subject.hash), .id(account)])
        }
    }

    /// Forgotten after a day; and where it says of a time that is yet to come, a clock was wrong.
    private func row(
        _ subject: SignInThrottle.Subject, now: Int64, _ session: any DatabaseSession
    ) throws -> Row {
        let found = try session.first(
            "SELECT failures, last_at, waits_until FROM sign_in_attempts WHERE subject = $1", [.bytes(subject.hash)]
        ) { (try $0.integer(0), try $0.integer(1), try $0.integer(2)) }
        guard let (failures, lastAt, waitsUntil) = found, lastAt <= now + SignInTimes.skew,
            lastAt > now - SignInTimes.day
        else { return Row() }
        return Row(failures: failures, waitsUntil: waitsUntil)
    }

    private func save(
        _ subject: SignInThrottle.Subject, failures: Int64, now: Int64, waitsUntil: Int64,
        _ session: any DatabaseSession
    ) throws {
        let values: [DatabaseValue] = [
            .bytes(subject.hash), .integer(failures), .integer(now), .integer(waitsUntil),
        ]
        let count = try session.run(
            "UPDATE sign_in_attempts SET failures = $2, last_at = $3, waits_until = $4 WHERE subject = $1", values)
        if count > 0 { return }
        do {
            try session.insert(into: Tables.signInAttempts, [values + [.null, .integer(0)]])
        } catch DatabaseError.broken(.unique, _) {
            throw DatabaseError.conflict
        }
    }

    /// Microseconds: a second after the last free one, then twice as long each time.
    private static func wait(_ failures: Int64, _ subject: SignInThrottle.Subject) -> Int64 {
        let over = failures - subject.free
        return over <= 0 ? 0 : min(subject.longest, 1 << min(over - 1, 20)) * 1_000_000
    }

    private static func seconds(_ microseconds: Int64) -> Int { Int((microseconds + 999_999) / 1_000_000) }
}

/// A network address as it is counted: of IPv6 the first half, which one household or firm has to itself.
enum NetworkPlace {
    static func bytes(_ text: String) -> [UInt8] {
        var four = in_addr()
        if inet_pton(AF_INET, text, &four) == 1 { return withUnsafeBytes(of: four) { Array($0) } }
        var six = in6_addr()
        guard inet_pton(AF_INET6, text, &six) == 1 else { return Array(text.utf8.prefix(64)) }
        let bytes = withUnsafeBytes(of: six) { Array($0) }
        let isMapped = bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10] == 255 && bytes[11] == 255
        return isMapped ? Array(bytes.suffix(4)) : Array(bytes.prefix(8))
    }
}
