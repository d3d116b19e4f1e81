import Domain
import Store
import TestSupport
import Testing

/// Links between accounts of one occurrence.
@Suite("Account links", .timeLimit(.minutes(10))) struct LinkAccountsTests {
    private static func link(_ review: ReviewFixture, _ first: RecordID, _ second: RecordID) -> CaseCommand {
        .linkAccounts(
            LinkAccounts(
                board: review.board, review: review.review,
                links: [
                    .init(
                        id: review.store.newID(), first: first, second: second, score: 0.875,
                        reasons: ["same day", "each names the other"])
                ]))
    }

    @Test(
        "a pair is linked once, whichever is named first, and stays when the file's next version comes",
        arguments: DatabaseEngine.allCases)
    func once(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            try await review.receive(["one", "two"])
            let threads = try await fixture.store.threads(board: review.board, review: review.review).values.sorted()
            try await fixture.store.run(Self.link(review, threads[1], threads[0]), by: review.actor)
            await #expect(throws: CommandRefusal.nothingNew) {
                try await fixture.store.run(Self.link(review, threads[0], threads[1]), by: review.actor)
            }
            await #expect(throws: CommandRefusal.noSuchEntry) {
                try await fixture.store.run(Self.link(review, threads[0], fixture.store.newID()), by: review.actor)
            }
            try await review.receive(["one", "two", "three"])
            let after = try await fixture.store.threads(board: review.board, review: review.review)
            #expect(after.count == 3 && Set(after.values).isSuperset(of: threads))
            let scores = try await fixture.store.database.read { session in
                try session.rows("SELECT score FROM account_links") { try $0.integer(0) }
            }
            #expect(scores == [875])
            #expect(try await review.count("account_link_reasons") == 2)
            #expect(try await fixture.store.verify().findings == [])
            try await review.tamper("UPDATE account_link_reasons SET reason = 'x' WHERE place = 1")
            #expect(try await fixture.store.verify().findings.map(\.kind) == [.recordChanged])
        }
    }

    @Test("entries of two agencies that sent the same bytes are told apart", arguments: DatabaseEngine.allCases)
    func sameBytes(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let other = try await review.addAgency("Health")
            try await review.receive(["one", "two"])
            try await review.of(other).receive(["one", "two"])
            let threads = try await fixture.store.threads(board: review.board, review: review.review)
            #expect(threads.count == 4 && Set(threads.values).count == 4)
            for (entry, thread) in threads {
                let agency = try await fixture.store.database.read { session in
                    try session.first("SELECT agency FROM entries WHERE id = $1", [.id(thread)]) { try $0.value(0) }
                }
                #expect(agency == .id(entry.agency))
            }
        }
    }

    @Test("two at once with the same link: one counts", arguments: DatabaseEngine.allCases)
    func race(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            try await review.receive(["one", "two"])
            let threads = try await fixture.store.threads(board: review.board, review: review.review).values.sorted()
            let other = try await fixture.second()
            let outcomes = await withTaskGroup(of: String.self) { group in
                for store in [fixture.store, other] {
                    group.addTask {
                        do {
                            try await store.run(Self.link(review, threads[0], threads[1]), by: review.actor)
                            return "done"
                        } catch {
                            return error as? CommandRefusal == .nothingNew ? "nothing new" : "\(error)"
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.sorted() == ["done", "nothing new"])
            #expect(try await fixture.store.verify().findings == [])
            await other.close()
        }
    }
}
