import Domain
import TestSupport
import Testing

@testable import Store

/// Guessing gets slower, nobody is locked out for good, and nothing tells whether an address has an account.
@Suite("Throttling", .timeLimit(.minutes(10))) struct ThrottleTests {
    private static let wrong = SignInWorld.otherWords

    private static func wait(_ answer: SignInAnswer) -> Int? {
        if case .refused(let wait) = answer { wait } else { nil }
    }

    @Test("waits double from the sixth failure on, and never pass 15 minutes", arguments: DatabaseEngine.allCases)
    func grows(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let (store, place) = (world.store, SignInWorld.place)
            let member = try await world.member("bea@example.org", .chair)
            var waits: [Int] = []
            for _ in 0..<18 {
                let answer = try await store.signIn(address: member.address, password: Self.wrong, at: place)
                let wait = try #require(Self.wait(answer))
                waits.append(wait)
                if wait == 0 { continue }
                // Tries while waiting are not counted, the right password neither.
                world.pass(seconds: Int64(wait) - 1)
                let early = try await store.signIn(address: member.address, password: SignInWorld.words, at: place)
                #expect(early == .refused(wait: 1))
                world.pass(seconds: 1)
            }
            #expect(waits == [0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900])
            _ = try await world.signIn(member)
            // Getting in clears it.
            let after = try await store.signIn(address: member.address, password: Self.wrong, at: place)
            #expect(after == .refused(wait: 0))
        }
    }

    @Test("an address without an account is answered the same", arguments: DatabaseEngine.allCases)
    func same(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let member = try await world.member("bea@example.org", .chair)
            let away = try await world.member("cyd@example.org", .chair)
            try await world.store.disableAccount(
                address: away.address, reason: "Away.", by: StoreFixture.account)
            var found: [[SignInAnswer]] = []
            for (number, address) in [member.address, away.address, "nobody@example.org", "no address"].enumerated() {
                let place = SignInPlace(network: "203.0.113.\(number)", device: "")
                var answers: [SignInAnswer] = []
                for _ in 0..<8 {
                    answers.append(
                        try await world.store.signIn(address: address, password: Self.wrong, at: place))
                }
                found.append(answers)
            }
            #expect(Set(found).count == 1, "\(found)")
            // The right password of a disabled account is no better.
            let place = SignInPlace(network: "203.0.113.99", device: "")
            #expect(
                try await world.store.signIn(address: away.address, password: SignInWorld.words, at: place)
                    == .refused(wait: 0))
            // The same rows are kept: four addresses with the place, from anywhere, and the places.
            let rows = try await world.store.database.read { session in
                try session.first("SELECT count(*) FROM sign_in_attempts WHERE failures > 0") { try $0.integer(0) }
                    ?? -1
            }
            #expect(rows == 14)
        }
    }

    @Test("what is no address finds no account, however a database reads it", arguments: DatabaseEngine.allCases)
    func noAddress(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let member = try await world.member("bea@example.org", .chair)
            for typed in ["bea@example.org\u{0}", "bea@example.org\u{0}x", "bea@example.org\u{200B}", ""] {
                let place = SignInPlace(network: "203.0.113.1", device: "a\u{0}b")
                let answer = try await world.store.signIn(address: typed, password: SignInWorld.words, at: place)
                #expect(answer == .refused(wait: 0), "\(typed.debugDescription)")
            }
            // In another form it is the same address, and counted as such.
            _ = try await world.step("\tBEA@Example.ORG ")
            _ = try await world.signIn(member, at: SignInPlace(network: "203.0.113.1", device: "a\u{0}b"))
        }
    }

    @Test("many at once are each counted before any is looked at", arguments: DatabaseEngine.allCases)
    func atOnce(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let member = try await world.member("bea@example.org", .chair)
            let other = try await world.second()
            let answers = try await withThrowingTaskGroup(of: SignInAnswer.self) { group in
                for number in 0..<16 {
                    let store = number % 2 == 0 ? world.store : other
                    group.addTask {
                        try await store.signIn(
                            address: member.address, password: Self.wrong, at: SignInWorld.place)
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            await other.close()
            // The clock stands still: six were looked at, and ten were not.
            #expect(answers.filter { $0 == .refused(wait: 0) }.count == 5)
            #expect(answers.filter { $0 == .refused(wait: 1) }.count == 11)
            await world.store.desk.failures.finish()
            let failures = try await world.store.database.read { session in
                try session.rows("SELECT failures FROM sign_in_attempts ORDER BY failures") { try $0.integer(0) }
            }
            #expect(failures == [6, 6, 6])
        }
    }

    @Test("from many places at once the owner waits a minute at most", arguments: DatabaseEngine.allCases)
    func spread(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let member = try await world.member("bea@example.org", .chair)
            var longest = 0
            for number in 0..<32 {
                let place = SignInPlace(network: "203.0.113.\(number)", device: "")
                let answer = try await world.store.signIn(address: member.address, password: Self.wrong, at: place)
                let wait = try #require(Self.wait(answer))
                longest = max(longest, wait)
                world.pass(seconds: Int64(wait))
            }
            #expect(longest == 60)
            _ = try await world.signIn(member)
        }
    }

    @Test("one network address that tries many accounts waits", arguments: DatabaseEngine.allCases)
    func network(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            var waits: [Int] = []
            for number in 0..<34 {
                // One household has all of these.
                let place = SignInPlace(network: "2001:db8:1:2:\(number)::1", device: "")
                let answer = try await world.store.signIn(
                    address: "a\(number)@example.org", password: Self.wrong, at: place)
                let wait = try #require(Self.wait(answer))
                waits.append(wait)
                world.pass(seconds: Int64(wait))
            }
            #expect(Array(waits.suffix(5)) == [0, 1, 2, 4, 8])
        }
    }

    @Test("who has the password cannot try codes for long", arguments: DatabaseEngine.allCases)
    func codes(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let member = try await world.member("bea@example.org", .chair)
            var total: Int64 = 0
            for number in 0..<40 {
                let place = SignInPlace(network: "203.0.113.\(number)", device: "")
                let step = try await world.step(member.address, at: place)
                let answer = try await world.store.giveCode("000000", step: step, at: place)
                let wait = Int64(try #require(Self.wait(answer)))
                total += wait
                world.pass(seconds: wait)
            }
            // Ten are free, then it doubles up to a quarter of an hour.
            #expect(total > 15_000)
        }
    }

    @Test("what was counted under a clock set wrong keeps nobody out", arguments: DatabaseEngine.allCases)
    func setBack(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let member = try await world.member("bea@example.org", .chair)
            let start = world.hands.now
            world.pass(seconds: 86_400 * 365)
            for _ in 0..<7 {
                _ = try await world.store.signIn(
                    address: member.address, password: Self.wrong, at: SignInWorld.place)
            }
            world.hands.now = start
            _ = try await world.signIn(member)
        }
    }

    @Test("failures are on record, without an address, once each", arguments: DatabaseEngine.allCases)
    func recorded(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let member = try await world.member("bea@example.org", .chair)
            for address in [member.address, "nobody@example.org", member.address] {
                _ = try await world.store.signIn(address: address, password: Self.wrong, at: SignInWorld.place)
            }
            await world.store.desk.failures.finish()
            let failures = try await world.actions().filter { $0 == "sign-in.failed" }
            #expect((1...2).contains(failures.count))
            // What a stop left unwritten is written when the store is opened.
            try await world.review.tamper("UPDATE sign_in_attempts SET unrecorded = 3 WHERE account IS NOT NULL")
            let other = try await world.second()
            await other.close()
            #expect(try await world.actions().filter { $0 == "sign-in.failed" }.count == failures.count + 1)
            #expect(try await world.store.verify().findings == [])
            let said = try await world.store.database.read { session in
                try session.rows("SELECT * FROM sign_in_attempts") { try $0.values() }
            }
            #expect(!"\(said)".contains("example.org"))
        }
    }
}
