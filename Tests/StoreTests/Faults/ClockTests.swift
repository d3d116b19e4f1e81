import Domain
import Synchronization
import TestSupport
import Testing

@testable import Store

/// A clock that jumps, by years and both ways: nothing is refused, lost, put out of order or held up by it.
@Suite("Clocks that jump", .timeLimit(.minutes(10))) struct ClockTests {
    /// A clock's hands; where they begin is in 2026.
    private final class Hands: Sendable {
        private let now = Mutex<Int64>(1_790_000_000_000_000)
        static let year: Int64 = 31_557_600_000_000
        func turn(years: Int64) { now.withLock { $0 += years * Self.year } }
        func turn(seconds: Int64) { now.withLock { $0 += seconds * 1_000_000 } }
        var clock: StoreClock { StoreClock { self.now.withLock { $0 } } }
    }

    @Test("keys stay in the order they were made")
    func keys() {
        let hands = Hands()
        let clock = hands.clock
        var keys: [RecordID] = []
        for years in [0, 10, -30, 0, 21, -56, 0] as [Int64] {
            hands.turn(years: years)
            for _ in 0..<5_000 { keys.append(clock.id()) }
        }
        #expect(keys == keys.sorted())
        #expect(Set(keys).count == keys.count)
    }

    @Test("the ledger takes times as they come, back to 1974, and verifies", arguments: DatabaseEngine.allCases)
    func ledger(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let hands = Hands()
            let store = try await Store.open(fixture.settings, clock: hands.clock)
            for (version, years) in ([0, 25, -40, 3, -40, 70] as [Int64]).enumerated() {
                hands.turn(years: years)
                let retitle = RetitleReview(
                    board: review.board, id: review.review, version: version + 1, title: "Title \(version)")
                try await store.run(.retitleReview(retitle), by: review.actor)
                try await review.receive(["row \(version)"], name: "\(version).csv", as: store)
            }
            #expect(try await store.checkpoint().count == 2)
            #expect(try await store.verify().findings == [])
            let again = try await fixture.second()
            #expect(try await again.verify().findings == [])
            await again.close()
            await store.close()
        }
    }

    @Test(
        "a reading is on record whatever the clock says, once for its five minutes", arguments: DatabaseEngine.allCases)
    func reads(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            try await review.receive(["one"])
            let lead = try await review.member(.agencyLead)
            let hands = Hands()
            let store = try await Store.open(fixture.settings, clock: hands.clock)
            func count() async throws -> Int64? {
                #expect(try await store.chronology(for: review.reader(lead)).entries.count == 1)
                return try await store.database.read { session in
                    try session.first("SELECT count(*) FROM ledger_entries WHERE action = 'material.read'") {
                        try $0.integer(0)
                    }
                }
            }
            #expect(try await count() == 1)
            hands.turn(years: 9)
            #expect(try await count() == 2)
            hands.turn(years: -9)
            // The five minutes there were before.
            #expect(try await count() == 2)
            hands.turn(years: -20)
            #expect(try await count() == 3)
            #expect(try await count() == 3)
            hands.turn(seconds: 300)
            #expect(try await count() == 4)
            #expect(try await store.verify().findings == [])
            await store.close()
        }
    }

    @Test(
        "a job put in, or taken, while the clock was years ahead is done once it is right",
        arguments: DatabaseEngine.allCases)
    func jobs(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let (board, _) = try await fixture.board()
            let hands = Hands()
            let store = try await Store.open(fixture.settings, clock: hands.clock)
            let body = JobBody.whole { _, _ in "Done." }
            let runner = JobRunner(store, worker: "one", limits: JobLimits(), bodies: ["trial": body])
            hands.turn(years: 5)
            try await store.addJob("trial", board: board)
            try await store.addJob("trial", board: board, subject: store.newID())
            let claim = try await JobLease.claim(store, worker: "ahead", kinds: ["trial"], limits: JobLimits())
            #expect(claim != nil)
            hands.turn(years: -5)
            #expect(try await runner.runAll().map(\.state) == [.done, .done])
            // An hour's difference between two machines is no reason to take a job from another.
            try await store.addJob("trial", board: board)
            hands.turn(seconds: 3_600)
            #expect(try await JobLease.claim(store, worker: "fast", kinds: ["trial"], limits: JobLimits()) != nil)
            hands.turn(seconds: -3_600)
            #expect(try await runner.runNext() == nil)
            hands.turn(years: 1)
            #expect(try await runner.runNext()?.state == .done)
            await store.close()
        }
    }
}
