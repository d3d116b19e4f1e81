import Domain
import TestSupport
import Testing

@testable import Store

/// Files taken out of the chronology that were kept by mistake.
@Suite("Files taken out of the chronology", .timeLimit(.minutes(10))) struct WithdrawSubmissionTests {
    private struct Case {
        let store: Store
        let review: ReviewFixture
        let author: RecordID
        let lead: RecordID
        let panel: RecordID

        init(_ fixture: StoreFixture) async throws {
            (store, review) = (fixture.store, try await fixture.review())
            author = try await review.member(.agencyAuthor)
            lead = try await review.member(.agencyLead)
            panel = try await review.member(.panelMember)
        }

        func takeOut(
            _ file: RecordID, by person: RecordID, version: Int = 0, _ reason: String = "Of another family."
        ) async -> CommandRefusal? {
            do {
                let command = WithdrawSubmission(
                    board: review.board, submission: file, version: version, reason: reason)
                try await store.run(.withdrawSubmission(command), by: person)
                return nil
            } catch {
                return error as? CommandRefusal
            }
        }

        func files(_ person: RecordID) async throws -> [SubmissionSummary] {
            try await store.submissions(for: review.reader(person)).sorted { $0.receivedAt < $1.receivedAt }
        }
    }

    @Test("it leaves with a reason, and may be sent again", arguments: DatabaseEngine.allCases)
    func path(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            let (store, review) = (work.store, work.review)
            let file = try await review.receive(["one", "two"])
            #expect(await work.takeOut(file, by: work.panel) == .noSuchSubmission)
            #expect(await work.takeOut(file, by: work.author, " ") == .emptyWords)
            #expect(try await review.seen(work.author) == ["one", "two"])
            #expect(await work.takeOut(file, by: work.author) == nil)
            #expect(await work.takeOut(file, by: work.author) == .wrongState("taken out of the chronology"))
            #expect(try await review.seen(work.author) == [])
            let kept = try #require(try await work.files(work.author).first)
            #expect(!kept.isCurrent && kept.withdrawal?.reason == "Of another family.")
            #expect(try await store.waiting(for: review.reader(work.lead)).toRelease == 0)
            #expect(try await store.verify().findings == [])
            // The same bytes are no second sending, and begin anew.
            try await review.receive(["one", "two"])
            #expect(try await review.seen(work.author) == ["one", "two"])
            #expect(try await work.files(work.author).filter(\.isCurrent).map(\.version) == [1])
            #expect(try await store.verify().findings == [])
        }
    }

    @Test("not while the panel reads it; the version before counts again", arguments: DatabaseEngine.allCases)
    func versions(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            let (store, review) = (work.store, work.review)
            let first = try await review.receive(["one", "two"])
            try await review.release(first, by: work.lead)
            #expect(await work.takeOut(first, by: work.author, version: 1) == .wrongState("released"))
            let second = try await review.receive(["one", "of another child"])
            #expect(await work.takeOut(first, by: work.author, version: 1) == .wrongState("a newer version has come"))
            #expect(await work.takeOut(second, by: work.author) == nil)
            #expect(try await review.seen(work.author) == ["one", "two"])
            #expect(try await review.seen(work.panel) == ["one", "two"])
            #expect(try await work.files(work.lead).filter(\.isCurrent).map(\.id) == [first])
            // The number stays the one that was taken out's.
            let third = try await review.receive(["one", "three"])
            let newest = try #require(try await work.files(work.lead).first { $0.id == third })
            #expect(newest.version == 3 && newest.isCurrent)
            // What was taken out is no earlier wording of anything.
            let thread = try #require(
                try await store.chronology(for: review.reader(work.author)).entries.first { $0.entry.event == "three" })
            let entry = try #require(try await store.entry(thread.thread, for: review.reader(work.author)))
            #expect(entry.earlier.map(\.entry.event) == ["two"])
            // Taken back from the panel first, then out.
            try await store.run(
                .revokeRelease(
                    RevokeRelease(board: review.board, submission: first, version: 1, reason: "A mistake.")),
                by: work.lead)
            #expect(await work.takeOut(third, by: work.author) == nil)
            #expect(await work.takeOut(first, by: work.author, version: 1) != nil, "somebody took it back meanwhile")
            #expect(await work.takeOut(first, by: work.author, version: 2) == nil)
            #expect(try await review.seen(work.author) == [])
            #expect(try await store.verify().findings == [])
        }
    }

    @Test("what hung on its rows is there again when it is sent again", arguments: DatabaseEngine.allCases)
    func threads(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            let (store, review) = (work.store, work.review)
            let file = try await review.receive(["one", "two"])
            try await review.release(file, by: work.lead)
            let thread = try await store.chronology(for: review.reader(work.panel)).entries[0].thread
            try await store.run(
                .askQuestion(
                    AskQuestion(
                        board: review.board, review: review.review, id: store.newID(), thread: thread,
                        words: "Who was there?")), by: work.panel)
            try await store.run(
                .revokeRelease(RevokeRelease(board: review.board, submission: file, version: 1, reason: "Wrong.")),
                by: work.lead)
            #expect(await work.takeOut(file, by: work.lead, version: 2) == nil)
            let again = try await review.receive(["one", "two"])
            try await review.release(again, by: work.lead)
            let now = try await store.chronology(for: review.reader(work.panel)).entries
            #expect(now.map(\.thread).contains(thread) && now.map(\.questions) == [1, 0])
            #expect(try await store.verify().findings == [])
        }
    }
}
