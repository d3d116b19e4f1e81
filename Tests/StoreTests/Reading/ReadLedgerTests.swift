import Domain
import Store
import TestSupport
import Testing

/// Readings are on record before anything is given out: one entry for each person, view and five minutes.
@Suite("Reads on record", .timeLimit(.minutes(10))) struct ReadLedgerTests {
    private static func reads(_ review: ReviewFixture) async throws -> Int {
        try await review.store.database.read { session in
            try session.first("SELECT count(*) FROM ledger_entries WHERE action = 'material.read'") {
                Int(try $0.integer(0))
            } ?? -1
        }
    }

    @Test("many at once are one entry, also from two servers", arguments: DatabaseEngine.allCases)
    func grouped(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            try await review.receive(["one"])
            let lead = try await review.member(.agencyLead)
            let author = try await review.member(.agencyAuthor)
            let hands = MemberTests.Hands()
            let clock = StoreClock { hands.now }
            let stores = [
                try await Store.open(fixture.settings, clock: clock),
                try await Store.open(fixture.settings, clock: clock),
            ]
            func readAll() async throws {
                try await withThrowingTaskGroup(of: Int.self) { group in
                    for turn in 0..<12 {
                        let person = turn % 3 == 0 ? author : lead
                        group.addTask {
                            try await stores[turn % 2].chronology(for: review.reader(person)).entries.count
                        }
                    }
                    for try await count in group { #expect(count == 1) }
                }
            }
            try await readAll()
            #expect(try await Self.reads(review) == 2)
            try await readAll()
            #expect(try await Self.reads(review) == 2)
            _ = try await stores[0].submissions(for: review.reader(lead))
            #expect(try await Self.reads(review) == 3)
            hands.now += 300_000_000
            try await readAll()
            #expect(try await Self.reads(review) == 5)
            for store in stores { await store.close() }
            #expect(try await fixture.store.verify().findings == [])
        }
    }

    @Test("a refused reading leaves no trace, and one that cannot be recorded gives out nothing")
    func refused() async throws {
        try await StoreFixture.run(.sqlite) { fixture in
            let review = try await fixture.review()
            try await review.receive(["one"])
            let lead = try await review.member(.agencyLead)
            let worker = try await review.member(.familyKeyWorker)
            let stranger = try await review.person("stranger")
            await #expect(throws: CommandRefusal.noSuchReview) {
                try await fixture.store.chronology(for: review.reader(stranger))
            }
            await #expect {
                try await fixture.store.chronology(for: review.reader(worker))
            } throws: {
                if case CommandRefusal.notAllowed = $0 { true } else { false }
            }
            #expect(try await Self.reads(review) == 0)
            // The key under which the entry would be sealed is gone.
            try await review.tamper(
                "UPDATE chain_keys SET wrapped = $1 WHERE chain IN (SELECT id FROM reviews)",
                [.bytes([UInt8](repeating: 0, count: 60))])
            await #expect(throws: (any Error).self) { try await review.seen(lead) }
            #expect(try await Self.reads(review) == 0)
        }
    }
}
