import Crypto
import Domain
import Synchronization
import TestSupport
import Testing

@testable import Store

/// A form does its thing once, on however many servers.
@Suite("Forms that were sent", .timeLimit(.minutes(10))) struct SentFormTests {
    private struct Refused: Error {}

    private static func form(_ key: String = "k", holder: String = "s", words: UInt8 = 1) -> SentForm {
        SentForm(key: key, holder: Array(holder.utf8), words: [UInt8](repeating: words, count: 32))
    }

    /// A store of which the test says what time it is.
    private static func run(
        _ engine: DatabaseEngine, _ body: (StoreFixture, _ store: Store, _ pass: (Int64) -> Void) async throws -> Void
    ) async throws {
        try await StoreFixture.run(engine) { fixture in
            let time = Time()
            let store = try await Store.open(fixture.settings, clock: StoreClock { time.now.withLock(\.self) })
            do {
                try await body(fixture, store) { seconds in time.now.withLock { $0 += seconds * 1_000_000 } }
            } catch {
                await store.close()
                throw error
            }
            await store.close()
        }
    }

    private final class Time: Sendable {
        let now = Mutex<Int64>(1_790_000_000_000_000)
    }

    @Test(
        "pressed many times at two servers at once, it is done once, and all are led there",
        arguments: DatabaseEngine.allCases)
    func race(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let other = try await fixture.second()
            let answers = try await withThrowingTaskGroup(of: SentFormAnswer.self) { group in
                for number in 0..<8 {
                    let store = number % 2 == 0 ? fixture.store : other
                    group.addTask {
                        try await store.once(Self.form()) {
                            // A new key each time, as a page makes it: nothing but the form stops it.
                            let person = Person(id: store.newID(), account: "\(store.newID())", name: "Bea Quill")
                            try await store.run(
                                .addPerson(AddPerson(board: review.board, person: person)), by: review.actor)
                            return "/boards/\(person.id)"
                        }
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            await other.close()
            var (now, before) = (Set<String>(), Set<String?>())
            for answer in answers {
                switch answer {
                case .done(let link): now.insert(link)
                case .doneBefore(let link): before.insert(link)
                case .otherWords: Issue.record("the words were the same")
                }
            }
            #expect(now.count == 1 && before == Set(now.map(Optional.some)))
            // The founder and one more.
            #expect(try await review.count("people") == 2)
            #expect(try await review.count("sent_forms") == 1)
            #expect(try await fixture.store.verify().findings == [])
        }
    }

    @Test("other words are told, other holders and forms are others", arguments: DatabaseEngine.allCases)
    func others(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let store = fixture.store
            #expect(try await store.once(Self.form()) { "/a" } == .done("/a"))
            #expect(try await store.once(Self.form(words: 2)) { "/b" } == .otherWords)
            #expect(try await store.once(Self.form(holder: "t")) { "/c" } == .done("/c"))
            #expect(try await store.once(Self.form("l")) { "/d" } == .done("/d"))
            #expect(try await store.once(Self.form()) { "/e" } == .doneBefore("/a"))
            // Also after a start.
            let again = try await fixture.second()
            let answer = try await again.once(Self.form()) { "/f" }
            await again.close()
            #expect(answer == .doneBefore("/a"))
        }
    }

    @Test("what failed may be sent again, also with other words", arguments: DatabaseEngine.allCases)
    func failed(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let store = fixture.store
            await #expect(throws: Refused.self) { _ = try await store.once(Self.form()) { throw Refused() } }
            let answer = try await store.once(Self.form(words: 2)) { "/a" }
            #expect(answer == .done("/a"))
        }
    }

    @Test(
        "where the server stopped in the middle, command and form are both done or neither",
        arguments: DatabaseEngine.allCases)
    func stopped(_ engine: DatabaseEngine) async throws {
        try await Self.run(engine) { fixture, store, pass in
            let (board, founder) = try await fixture.board()
            let keys = ChainKeys(master: store.keys.master)
            func add(_ form: SentFormRow, _ account: String) async throws {
                let person = Person(id: store.newID(), account: account, name: "Bea Quill")
                try await SentFormRow.$underWay.withValue(form) {
                    try await store.run(.addPerson(AddPerson(board: board, person: person)), by: founder)
                }
            }
            func claim(_ form: SentForm) async throws -> SentFormRow {
                let row = SentFormRow(form, claim: store.newID(), keys: keys)
                let now = store.now()
                guard case .claimed = try await store.database.write({ try row.claim(now: now, $0) }) else {
                    throw Refused()
                }
                return row
            }
            // Before the command: somebody else does it, and who comes back too late does nothing.
            let late = try await claim(Self.form("early"))
            await #expect(throws: Refused.self) { _ = try await claim(Self.form("early")) }
            pass(130)
            #expect(try await store.once(Self.form("early")) { "/a" } == .done("/a"))
            await #expect(throws: SentFormRow.TakenOver.self) { try await add(late, "late") }
            // After the command: it is not done again.
            try await add(try await claim(Self.form("done")), "once")
            pass(130)
            #expect(try await store.once(Self.form("done")) { "/b" } == .doneBefore(nil))
            let accounts = try await store.people(board: board, asking: founder).map(\.person.account)
            #expect(accounts == [StoreFixture.account, "once"].sorted())
        }
    }

    @Test("forms are forgotten after a day", arguments: DatabaseEngine.allCases)
    func forgotten(_ engine: DatabaseEngine) async throws {
        try await Self.run(engine) { _, store, pass in
            #expect(try await store.once(Self.form()) { "/a" } == .done("/a"))
            pass(86_390)
            #expect(try await store.once(Self.form()) { "/b" } == .doneBefore("/a"))
            pass(20)
            #expect(try await store.once(Self.form("other")) { "/c" } == .done("/c"))
            let kept = try await store.database.read { session in
                try session.first("SELECT count(*) FROM sent_forms") { try $0.integer(0) }
            }
            #expect(kept == 1)
        }
    }

    @Test("the secret is the store's own: the same after a start, another for another store or master key")
    func secret() async throws {
        try await StoreFixture.run(.sqlite) { fixture in
            let secret = fixture.store.formSecret
            let again = try await fixture.second()
            #expect(secret.count == 32 && again.formSecret == secret)
            await again.close()
            let master = fixture.store.keys.master.withUnsafeBytes { Array($0) }
            #expect(secret != master)
            try await StoreFixture.run(.sqlite) { other in #expect(other.store.formSecret != secret) }
            // The place it led to is sealed, and no hash is that of the words alone.
            _ = try await fixture.store.once(Self.form()) { "/boards/secret" }
            let row = try await fixture.store.database.read { session in
                try session.rows("SELECT id, words, led_to FROM sent_forms") {
                    [try $0.bytes(0), try $0.bytes(1), try $0.bytes(2)]
                }
            }[0]
            #expect(!row[2].starts(with: Array("/boards".utf8)) && row[1] != [UInt8](repeating: 1, count: 32))
            #expect(Set(row).count == 3)
        }
    }
}
