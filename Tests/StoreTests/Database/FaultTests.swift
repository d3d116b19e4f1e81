import Domain
import Foundation
import Store
import Synchronization
import TestSupport
import Testing

/// Faults under the database: told in plain words, nothing half there.
@Suite("Faults", .timeLimit(.minutes(5))) struct FaultTests {
    @Test("with no room left a submission is refused whole, and goes in once there is room")
    func full() async throws {
        try await StoreFixture.run(.sqlite) { fixture in
            let review = try await fixture.review()
            let command = try await review.submission((0..<2_000).map { "Row \($0), with some words in it" })
            let before = try await fixture.store.verify()
            // As many pages as there are, and a few.
            try await fixture.store.database.write { session in
                let pages = try session.first("PRAGMA page_count") { try $0.integer(0) } ?? 0
                _ = try session.first("PRAGMA max_page_count = \(pages + 20)") { try $0.integer(0) }
            }
            await #expect(throws: DatabaseError.full) {
                try await fixture.store.run(.receiveSubmission(command), by: review.actor)
            }
            #expect(try await review.count("entries") == 0)
            let after = try await fixture.store.verify()
            #expect(after.findings == [] && after.entries == before.entries)
            try await fixture.store.database.write { session in
                _ = try session.first("PRAGMA max_page_count = 1000000") { try $0.integer(0) }
            }
            try await fixture.store.run(.receiveSubmission(command), by: review.actor)
            #expect(try await review.count("entries") == 2_000)
            #expect(try await fixture.store.verify().findings == [])
        }
    }

    @Test("a damaged database file is told as such")
    func damaged() async throws {
        try await StoreFixture.run(.sqlite) { fixture in
            let review = try await fixture.review()
            try await review.receive((0..<500).map { "Row \($0)" })
            await fixture.store.close()
            guard case .file(let path) = fixture.settings.location else { return }
            var bytes = try #require(FileManager.default.contents(atPath: path))
            #expect(bytes.count > 40_960)
            // Every page from the third on loses its head.
            for page in stride(from: 8_192, to: bytes.count, by: 4_096) {
                for place in page..<page + 64 { bytes[place] = 0xA5 }
            }
            try bytes.write(to: URL(fileURLWithPath: path))
            await #expect {
                let store = try await fixture.second()
                defer { Task { await store.close() } }
                _ = try await store.verify()
            } throws: { error in
                if case DatabaseError.corrupt = error { true } else { false }
            }
        }
    }

    @Test("keys stay in the order they were made when the clock jumps, and the ledger still verifies")
    func clock() async throws {
        let time = Mutex<Int64>(2_000_000_000_000_000)
        let clock = StoreClock { time.withLock { $0 } }
        var keys: [RecordID] = []
        for jump in [0, 1_000, -3_600_000_000, 0, 7_200_000_000, 0] as [Int64] {
            time.withLock { $0 += jump }
            for _ in 0..<5_000 { keys.append(clock.id()) }
        }
        #expect(keys == keys.sorted())
        #expect(Set(keys).count == keys.count)
        try await StoreFixture.run(.sqlite) { fixture in
            let review = try await fixture.review()
            try await review.receive(["one"])
            let store = try await Store.open(fixture.settings, clock: StoreClock { 1 })
            let retitle = RetitleReview(
                board: review.board, id: review.review, version: 1, title: "Later, by the clock earlier")
            try await store.run(.retitleReview(retitle), by: review.actor)
            #expect(try await store.verify().findings == [])
            await store.close()
        }
    }
}
