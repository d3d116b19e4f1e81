import Crypto
import Domain
import Foundation
import Synchronization
import Testing

@testable import Store

/// Hashes, the list of stolen passwords, codes: against what others say they are.
@Suite("Passwords and codes", .timeLimit(.minutes(10))) struct PasswordTests {
    @Test("a hash is scrypt's, as another program makes it")
    func asOthers() throws {
        // Python: hashlib.scrypt(sha256("café lantern ferry moss"), salt=bytes(range(16)), n=1024, r=8, p=1)
        let wanted = "ef63aa3bfc77b01f8a3cbee429f9428b89c0f685dd1a69dd0e2fb865e14571ef"
        let work = PasswordWork(rounds: 1_024, blockSize: 8, parallelism: 1)
        for words in ["caf\u{E9} lantern ferry moss", "cafe\u{301} lantern ferry moss"] {
            let made = try PasswordHash.make(words, salt: Array(0..<16), work: work)
            #expect(Hexadecimal.text(made.hash) == wanted)
        }
        let other = try PasswordHash.make("", salt: Array(0..<16), work: work)
        #expect(Hexadecimal.text(other.hash) != wanted)
        #expect(!other.isSame(as: PasswordHash(hash: [], salt: [], work: work)))
    }

    @Test("work is within what is safe and what can be borne")
    func bearable() {
        #expect(PasswordWork(exponent: 3).rounds == 1 << 15 && PasswordWork(exponent: 30).rounds == 1 << 17)
        #expect(PasswordWork.usual.isBearable)
        for (rounds, size, parallelism) in [(3, 8, 1), (1 << 20, 32, 1), (1 << 17, 8, 9), (0, 8, 1)] {
            #expect(!PasswordWork(rounds: rounds, blockSize: size, parallelism: parallelism).isBearable)
        }
        #expect(throws: DatabaseError.self) {
            try PasswordHash.make(
                "x", salt: Array(0..<16), work: PasswordWork(rounds: 1 << 20, blockSize: 32, parallelism: 1))
        }
    }

    /// How many hashes are being made.
    final class Count: Sendable {
        private let state = Mutex((now: 0, most: 0))

        var now: Int { state.withLock { $0.now } }
        var most: Int { state.withLock { $0.most } }

        func enter() {
            state.withLock {
                $0.now += 1
                $0.most = max($0.most, $0.now)
            }
        }

        func leave() { state.withLock { $0.now -= 1 } }
    }

    @Test("a bounded number of hashes is made at once; too many are refused")
    func bounded() async throws {
        let count = Count()
        let hasher = PasswordHasher(places: 2, waiting: 8)
        let outcomes = await withTaskGroup(of: String.self) { group in
            for _ in 0..<40 {
                group.addTask {
                    do {
                        return try await hasher.run {
                            count.enter()
                            Thread.sleep(forTimeInterval: 0.01)
                            count.leave()
                            return "done"
                        }
                    } catch {
                        return "\(error)"
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(outcomes).isSubset(of: ["done", "busy"]) && outcomes.contains("done"))
        #expect(count.most <= 2)
        hasher.close()
        await #expect(throws: SignInRefusal.busy) { _ = try await hasher.run { 1 } }
    }

    @Test("hashes that take long hold up nothing else: they have threads of their own")
    func apart() async throws {
        // One more than the cooperative pool has threads.
        let places = ProcessInfo.processInfo.activeProcessorCount + 1
        let (hasher, count, gate) = (PasswordHasher(places: places), Count(), DispatchSemaphore(value: 0))
        let waited = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<places {
                group.addTask {
                    try await hasher.run {
                        count.enter()
                        return gate.wait(timeout: .now() + 30) == .success
                    }
                }
            }
            while count.now < places { try await Task.sleep(for: .milliseconds(2)) }
            for _ in 0..<places { gate.signal() }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(waited == [Bool](repeating: true, count: places))
        hasher.close()
    }

    /// Lists of stolen passwords in the forms in which they are published.
    enum Form: CaseIterable, Sendable { case counted, plain, capitals, short }

    @Test("the list of stolen passwords is searched where it lies", arguments: Form.allCases)
    func list(_ form: Form) throws {
        let path = NSTemporaryDirectory() + "casement-known-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: path) }
        for count in [1, 2, 3, 500] {
            let known = (0..<count).map { "stolen words number \($0)" }
            var lines = known.map { Hexadecimal.text(Insecure.SHA1.hash(data: Array($0.utf8))) }.sorted()
            switch form {
            case .counted: lines = lines.enumerated().map { $1.uppercased() + ":\($0 * 7_919)\r" }
            case .plain: break
            case .capitals: lines = lines.map { $0.uppercased() }
            case .short: lines = lines.map { String($0.prefix(16)) }
            }
            for end in ["", "\n"] {
                try Data((lines.joined(separator: "\n") + end).utf8).write(to: URL(fileURLWithPath: path))
                let list = BreachedPasswords(path: path)
                for words in known { #expect(try list.contains(words), "\(words) of \(count)") }
                for number in 0..<50 { #expect(try !list.contains("unknown words \(number)")) }
            }
        }
    }

    @Test("a list that cannot be read lets no password be set", arguments: ["", "no list\n", "abc\ndef\n"])
    func broken(_ text: String) throws {
        let path = NSTemporaryDirectory() + "casement-known-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(throws: SignInRefusal.passwordListUnreadable) { try BreachedPasswords(path: path).contains("x") }
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        #expect(throws: SignInRefusal.passwordListUnreadable) { try BreachedPasswords(path: path).contains("x") }
    }

    @Test("a list is looked at before it is taken")
    func looked() throws {
        let path = NSTemporaryDirectory() + "casement-known-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: path) }
        let settings = SignInSettings(knownPasswords: path)
        #expect(SignInSettings().canReadKnownPasswords && !settings.canReadKnownPasswords)
        let sorted = (0..<300).map { Hexadecimal.text(Insecure.SHA1.hash(data: Array("\($0)".utf8))) }.sorted()
        for (lines, isList) in [(sorted, true), (Array(sorted.reversed()), false), (["casement"], false), ([], false)] {
            try Data(lines.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: path))
            #expect(settings.canReadKnownPasswords == isList, "\(lines.prefix(2))")
        }
    }

    @Test("a stolen password is refused wherever one is set")
    func refused() async throws {
        let path = NSTemporaryDirectory() + "casement-known-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: path) }
        let line = Hexadecimal.text(Insecure.SHA1.hash(data: Array(SignInWorld.otherWords.utf8)))
        try Data((line + "\n").utf8).write(to: URL(fileURLWithPath: path))
        try await SignInWorld.run(.sqlite) {
            $0.knownPasswords = path
        } _: { world in
            let (store, place) = (world.store, SignInWorld.place)
            let member = try await world.member("bea@example.org", .chair)
            let token = try await world.invitation("cyd@example.org", .chair)
            let reset = try #require(try await store.askReset(address: member.address, at: place))
            let known = SignInRefusal.password(.known)
            let words = SignInWorld.otherWords
            #expect(
                await world.refusal {
                    _ = try await store.acceptInvitation(token, name: "Cyd", password: words, at: place)
                } == known)
            #expect(await world.refusal { try await store.useReset(reset.token, password: words) } == known)
            #expect(
                await world.refusal {
                    _ = try await store.changePassword(
                        from: SignInWorld.words, to: words, session: member.token, at: place)
                } == known)
        }
    }

    /// RFC 6238, appendix B: seconds and the code of eight digits.
    static let appendix: [(Int64, String)] = [
        (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
        (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
    ]

    @Test("codes are those of RFC 6238", arguments: appendix)
    func codes(_ time: Int64, _ code: String) {
        let secret = Array("12345678901234567890".utf8)
        let step = OneTimeCodes.step(at: time * 1_000_000)
        #expect(OneTimeCodes.code(secret, step: step, digits: 8) == code)
        let typed = String(code.suffix(6))
        #expect(OneTimeCodes.step(of: typed, secret, now: time * 1_000_000, after: 0) == step)
        #expect(OneTimeCodes.step(of: typed, secret, now: time * 1_000_000, after: step) == nil)
        for seconds in [-30, 30] as [Int64] {
            let now = (time + seconds) * 1_000_000
            #expect(OneTimeCodes.step(of: typed, secret, now: now, after: 0) == step)
        }
        for seconds in [-61, 61] as [Int64] where time + seconds > 0 {
            #expect(OneTimeCodes.step(of: typed, secret, now: (time + seconds) * 1_000_000, after: 0) == nil)
        }
    }

    @Test("a device's address names the account without breaking out of it")
    func address() {
        let address = OneTimeCodes.address(Array("12345678901234567890".utf8), account: "b&c?d=é@example.org")
        #expect(
            address == "otpauth://totp/Casement:b%26c%3Fd%3D%C3%A9%40example.org"
                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Casement")
    }
}
