import Crypto
public import Domain
import Foundation

extension Store: SiteForms {
    public var formSecret: [UInt8] { FormSecret.derived(keys.master, "casement-site-forms/1") }

    public func once(
        _ form: SentForm, work: @escaping @Sendable () async throws -> String
    ) async throws -> SentFormAnswer {
        let row = SentFormRow(form, claim: clock.id(), keys: ChainKeys(master: keys.master))
        var pause = 50
        while true {
            let now = clock.now()
            switch try await database.write({ try row.claim(now: now, $0) }) {
            case .claimed:
                // Of its own, so that a browser that goes away in the middle does not leave the thing half done.
                do {
                    return try await Task { .done(try await self.finish(row, work)) }.value
                } catch is SentFormRow.TakenOver {
                    // Nothing was done by this one: whoever took over says what became of it.
                    continue
                }
            case .done(let link): return .doneBefore(link)
            case .otherWords: return .otherWords
            case .underWay:
                try await Task.sleep(for: .milliseconds(pause))
                pause = min(1_000, pause * 2)
            }
        }
    }

    private func finish(_ row: SentFormRow, _ work: () async throws -> String) async throws -> String {
        let link: String
        do {
            link = try await SentFormRow.$underWay.withValue(row) { try await work() }
        } catch {
            try await database.write { try row.forget($0) }
            throw error
        }
        let sealed = try row.seal(link)
        try await database.write { try row.finish(sealed, $0) }
        return link
    }
}

/// Keys for one purpose, from the master key.
private enum FormSecret {
    static func derived(_ master: SymmetricKey, _ purpose: String) -> [UInt8] {
        HKDF<SHA256>.deriveKey(inputKeyMaterial: master, info: Data(purpose.utf8), outputByteCount: 32)
            .withUnsafeBytes { Array($0) }
    }
}

/// A form that was sent, as the database remembers it for a day: keyed hashes of who sent what, and where it led, sealed.
struct SentFormRow: Sendable {
    /// What a claim finds.
    enum Found: Sendable {
        /// The form is this one's to do.
        case claimed
        case underWay
        case done(String?)
        case otherWords
    }

    /// Somebody else does it by now: this one took too long.
    struct TakenOver: Error {}

    /// The form on whose behalf something is done now; a command that is carried out counts with it.
    @TaskLocal static var underWay: SentFormRow?

    /// How long a form that is neither done nor given up counts as being worked at, microseconds. After that its server
    /// has stopped, most likely; if not, what it still does is undone, because its claim is gone.
    static let lease: Int64 = 120_000_000

    let id: [UInt8]
    let words: [UInt8]
    private let claim: RecordID
    private let keys: ChainKeys

    init(_ form: SentForm, claim: RecordID, keys: ChainKeys) {
        let key = SymmetricKey(data: FormSecret.derived(keys.master, "casement-sent-forms/1"))
        func hash(_ values: [DatabaseValue]) -> [UInt8] {
            var bytes = CanonicalBytes("casement-sent-form/1")
            bytes.add(values)
            return Array(HMAC<SHA256>.authenticationCode(for: bytes.bytes, using: key))
        }
        id = hash([.text(form.key), .bytes(form.holder)])
        words = hash([.text(form.key), .bytes(form.holder), .bytes(form.words)])
        (self.claim, self.keys) = (claim, keys)
    }

    /// Makes the form this one's to do, unless it was done or somebody is at it.
    func claim(now: Int64, _ session: any DatabaseSession) throws -> Found {
        try session.run("DELETE FROM sent_forms WHERE made_at < $1", [.integer(now - SignInTimes.day)])
        let found = try session.first(
            "SELECT words, state, claimed_at, led_to FROM sent_forms WHERE id = $1", [.bytes(id)]
        ) { (try $0.bytes(0), try $0.text(1), try $0.integer(2), try $0.value(3)) }
        guard let (words, state, claimedAt, place) = found else {
            try insert(now: now, session)
            return .claimed
        }
        if words != self.words { return .otherWords }
        if case .bytes(let sealed) = place { return .done(open(sealed)) }
        // A clock that was set back, or another server's, keeps nobody waiting for ever.
        guard abs(now - claimedAt) > Self.lease else { return .underWay }
        // Its server stopped after the thing was done, and before it was known where that leads.
        if state == "done" { return .done(nil) }
        try session.run(
            "UPDATE sent_forms SET claim = $2, claimed_at = $3 WHERE id = $1",
            [.bytes(id), .id(claim), .integer(now)])
        return .claimed
    }

    private func insert(now: Int64, _ session: any DatabaseSession) throws {
        do {
            try session.insert(
                into: Tables.sentForms,
                [[.bytes(id), .bytes(words), .text("claimed"), .id(claim), .integer(now), .null, .integer(now)]])
        } catch DatabaseError.broken(.unique, _) {
            // Pressed twice at the same moment: run again, this one finds the other.
            throw DatabaseError.conflict
        }
    }

    /// In the transaction of what the form asks for: from now on it is done.
    /// - Throws: ``TakenOver``, so that nothing is done twice.
    func keep(_ session: any DatabaseSession) throws {
        let count = try session.run(
            "UPDATE sent_forms SET state = 'done' WHERE id = $1 AND claim = $2", [.bytes(id), .id(claim)])
        if count == 0 { throw TakenOver() }
    }

    /// All of it is done, and led there.
    func finish(_ sealed: [UInt8], _ session: any DatabaseSession) throws {
        try session.run(
            "UPDATE sent_forms SET state = 'done', led_to = $3 WHERE id = $1 AND claim = $2",
            [.bytes(id), .id(claim), .bytes(sealed)])
    }

    /// It was not done, and may be sent again.
    func forget(_ session: any DatabaseSession) throws {
        try session.run("DELETE FROM sent_forms WHERE id = $1 AND claim = $2", [.bytes(id), .id(claim)])
    }

    func seal(_ link: String) throws -> [UInt8] { try Sealed.seal(Array(link.utf8), under: keys.master, about: id) }

    /// Nil where it was sealed under a master key of before.
    private func open(_ sealed: [UInt8]) -> String? {
        do {
            return String(decoding: try Sealed.open(sealed, under: keys.master, about: id), as: UTF8.self)
        } catch {
            return nil
        }
    }
}
