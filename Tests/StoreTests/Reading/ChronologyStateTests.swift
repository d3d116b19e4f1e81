import Domain
import TestSupport
import Testing

@testable import Store

/// A page that somebody keeps is good for as long as its state is the same, and no longer.
@Suite("What a page was made from", .timeLimit(.minutes(10))) struct ChronologyStateTests {
    private static func state(_ store: Store, _ reader: ReviewReader) async throws -> ChronologyState {
        let found = try await store.chronology(
            for: reader, ChronologyFilter(), after: nil, before: nil, held: { $0 })
        guard case .held(let state) = found else { throw CommandRefusal.wrongState("read") }
        return state
    }

    @Test("it stays while people only look, and changes with whatever is done", arguments: DatabaseEngine.allCases)
    func changes(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let store = fixture.store
            let lead = try await review.member(.agencyLead)
            let panel = try await review.member(.panelMember)
            let other = try await review.member(.panelMember)
            let before = try await Self.state(store, review.reader(panel))
            let submission = try await review.receive(["one", "two"])
            let received = try await Self.state(store, review.reader(panel))
            #expect(received.sight == before.sight && received != before)
            try await review.release(submission, by: lead)
            let released = try await Self.state(store, review.reader(panel))
            #expect(released.sight != received.sight)
            // Others look, as others and through another door; nothing has changed.
            for person in [panel, other] {
                #expect(try await store.chronology(for: review.reader(person)).entries.count == 2)
                #expect(try await Self.state(store, review.reader(person)) == released)
            }
            _ = try await store.counts(for: review.reader(other))
            _ = try await store.people(for: review.reader(lead))
            let second = try await fixture.second()
            #expect(try await Self.state(second, review.reader(other)).sight == released.sight)
            #expect(try await Self.state(store, review.reader(panel)) == released)
            // Those who see something else, or less of it, have another.
            #expect(try await Self.state(store, review.reader(lead)).sight != released.sight)
            // A change through another server counts as one's own.
            let thread = try await store.chronology(for: review.reader(panel)).entries[0].thread
            let note = WritePanelNote(
                board: review.board, review: review.review, id: store.newID(), thread: thread, words: "Look again.")
            try await second.run(.writePanelNote(note), by: panel)
            await second.close()
            let noted = try await Self.state(store, review.reader(panel))
            #expect(noted != released && noted.sight == released.sight)
            // So does what happens in the board.
            _ = try await review.addAgency("Health")
            #expect(try await Self.state(store, review.reader(panel)) != noted)
        }
    }

    @Test(
        "what is held is given to nobody who may not read, and giving it is on record",
        arguments: DatabaseEngine.allCases)
    func held(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let store = fixture.store
            let panel = try await review.member(.panelMember)
            let stranger = store.newID()
            await #expect(throws: CommandRefusal.noSuchReview) {
                try await Self.state(store, review.reader(stranger))
            }
            let reads = {
                try await store.database.read { try $0.first("SELECT count(*) FROM reads", []) { try $0.integer(0) } }
            }
            #expect(try await reads() == 0)
            _ = try await Self.state(store, review.reader(panel))
            #expect(try await reads() == 1)
            let found = try await store.chronology(
                for: review.reader(panel), ChronologyFilter(), after: nil, before: nil, held: { _ in Int?.none })
            let held = try await Self.state(store, review.reader(panel))
            guard case .read(let page, _, let state) = found else {
                Issue.record("nothing was held")
                return
            }
            #expect(page.entries.isEmpty && state == held)
            #expect(try await store.verify().findings == [])
        }
    }
}
