import Domain
import Foundation
import TestSupport
import Testing

@testable import Store

/// One review's export is taken into a store that is empty, or that does not have the review.
@Suite("Taking one review back", .timeLimit(.minutes(10))) struct ReviewImportTests {
    /// A review with an agency's part, a member, a note, a link, a reading; beside it what must not come along.
    private static func fill(_ fixture: StoreFixture) async throws -> ReviewFixture {
        let (store, review) = (fixture.store, try await fixture.review())
        let trust = try await review.addAgency("Trust")
        let part = try await review.addAgency("Health visitors", partOf: trust)
        _ = try await review.addAgency("Unconcerned")
        _ = try await review.person("stranger")
        let school = try await review.receive(["Tilly seen", "two"], worker: "A. Quill")
        try await review.receive(["Tilly seen", "two", "three"], worker: "A. Quill")
        try await review.of(part).receive(["at home"], name: "visits.csv")
        let lead = try await review.member(.agencyLead)
        let panel = try await review.member(.panelMember)
        try await review.release(school, by: lead)
        let threads = try await store.threads(board: review.board, review: review.review).values.sorted()
        let link = LinkAccounts.Link(
            id: store.newID(), first: threads[0], second: try #require(threads.last), score: 1, reasons: ["a"])
        try await store.run(
            .linkAccounts(LinkAccounts(board: review.board, review: review.review, links: [link])), by: review.actor)
        let note = WritePanelNote(
            board: review.board, review: review.review, id: store.newID(), thread: threads[0], words: "Ask again.")
        try await store.run(.writePanelNote(note), by: panel)
        let told = DecideForFamily(
            board: review.board, review: review.review, thread: threads[0], entry: threads[0], version: 0,
            decision: FamilyDecision(choice: .shared, words: "She was seen."))
        try await store.run(.decideForFamily(told), by: try await review.member(.familyKeyWorker))
        _ = try await store.chronology(for: review.reader(panel))
        let other = OpenReview(board: review.board, id: store.newID(), reference: "CR-2026-015", title: "Another")
        try await store.run(.openReview(other), by: review.actor)
        try await store.checkpoint()
        return review
    }

    private static func take(_ fixture: StoreFixture, _ review: ReviewFixture, as name: String) async throws -> String {
        let folder = fixture.folder + "/" + name
        _ = try await fixture.store.export(
            review: (review.board, review.review), to: folder, by: StoreFixture.account)
        return folder
    }

    private static func expectSame(_ first: String, _ second: String) throws {
        let (before, after) = (try ExportImportTests.contents(first), try ExportImportTests.contents(second))
        #expect(Set(before.keys) == Set(after.keys))
        #expect(before.filter { $0.key.hasPrefix("files/") }.count >= 3)
        for (path, data) in before {
            #expect(after[path] == data, "\(path)")
        }
    }

    @Test(
        "into an empty store of either engine: the board is made, and exported again it is the same bytes",
        arguments: [(DatabaseEngine.sqlite, DatabaseEngine.postgres), (.postgres, .sqlite)])
    func empty(_ from: DatabaseEngine, _ to: DatabaseEngine) async throws {
        try await StoreFixture.run(from) { fixture in
            let review = try await Self.fill(fixture)
            let first = try await Self.take(fixture, review, as: "first")
            let people = try String(contentsOfFile: first + "/tables/people.jsonl", encoding: .utf8)
            #expect(!people.contains("stranger") && people.contains("operator:ada"))
            let agencies = try String(contentsOfFile: first + "/tables/agencies.jsonl", encoding: .utf8)
            #expect(!agencies.contains("Unconcerned") && agencies.contains("Trust"))
            for account in ["operator:ada", "operator:bea"] {
                let settings = try await ExportImportTests.settings(to, fixture.folder + "/" + account)
                let (store, summary) = try await Store.importExport(first, to: settings, by: account)
                #expect(summary.files == 3 && summary.checkpoints == 1)
                #expect(try await store.verify().findings == [])
                let again = settings.keyFile + "-again"
                _ = try await store.export(review: (review.board, review.review), to: again, by: account)
                try Self.expectSame(first, again)
                let actions = try await store.database.read { session in
                    try session.rows(
                        "SELECT action FROM ledger_entries WHERE chain = $1 ORDER BY sequence", [.id(review.board)]
                    ) { try $0.text(0) }
                }
                #expect(actions == ["board.opened", "review.imported"])
                // It goes on.
                let actor = try #require(try await store.findPerson(account, board: review.board))
                let retitle = RetitleReview(board: review.board, id: review.review, version: 1, title: "On")
                try await store.run(.retitleReview(retitle), by: actor)
                #expect(try await store.verify().findings == [])
                await #expect(throws: ExportReadFailure.reviewThere("CR-2026-014")) {
                    _ = try await Store.importExport(first, to: settings, by: account)
                }
                #expect(try await store.verify().findings == [])
                await store.close()
            }
        }
    }

    @Test("into a store with the board and another of its reviews", arguments: DatabaseEngine.allCases)
    func matched(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await Self.fill(fixture)
            let second = ReviewFixture(
                store: fixture.store, board: review.board, review: fixture.store.newID(), agency: review.agency,
                actor: review.actor)
            let opened = OpenReview(board: review.board, id: second.review, reference: "CR-2026-016", title: "Second")
            try await fixture.store.run(.openReview(opened), by: review.actor)
            for number in 0..<3 { try await second.receive(["other case \(number)"], name: "\(number).csv") }
            _ = try await second.member(.coordinator, "cora")
            let first = try await Self.take(fixture, review, as: "first")
            let next = try await Self.take(fixture, second, as: "next")
            let settings = try await ExportImportTests.settings(engine, fixture.folder + "/target")
            var (store, _) = try await Store.importExport(first, to: settings, by: "operator:bea")
            await store.close()
            store = try await Store.importExport(next, to: settings, by: "operator:bea").store
            #expect(try await store.verify().findings == [])
            for (folder, one) in [(first, review), (next, second)] {
                let again = folder + "-again"
                _ = try await store.export(review: (one.board, one.review), to: again, by: "operator:bea")
                try Self.expectSame(folder, again)
            }
            #expect(try await store.verify().findings == [])
            await store.close()
        }
    }

    @Test("names that are somebody else's here, and rows of another review, are refused and leave nothing")
    func refused() async throws {
        try await StoreFixture.run(.sqlite) { fixture in
            let review = try await Self.fill(fixture)
            let folder = try await Self.take(fixture, review, as: "first")
            try await StoreFixture.run(.sqlite) { other in
                _ = try await other.board()
                await #expect(throws: ExportReadFailure.taken("Brackenford Board")) {
                    _ = try await Store.importExport(folder, to: other.settings, by: StoreFixture.account)
                }
                #expect(try await other.store.boards().count == 1)
                #expect(try await other.store.verify().entries == 1)
            }
            let settings = try await ExportImportTests.settings(.sqlite, fixture.folder + "/target")
            for file in ["reads", "memberships", "ledger_payloads", "child_names", "people"] {
                let path = folder + "/tables/\(file).jsonl"
                let text = try String(contentsOfFile: path, encoding: .utf8)
                let mark = ["child_names", "people"].contains(file) ? review.board : review.review
                let (digits, none) = (Hexadecimal.text(mark.bytes), Hexadecimal.text(fixture.store.newID().bytes))
                try text.replacing(digits, with: none, maxReplacements: 1).write(
                    toFile: path, atomically: true, encoding: .utf8)
                await #expect(
                    throws: ExportReadFailure.broken(file: "tables/\(file).jsonl", line: 0), "\(file)"
                ) { _ = try await Store.importExport(folder, to: settings, by: StoreFixture.account) }
                try text.write(toFile: path, atomically: true, encoding: .utf8)
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: fixture.folder + "/target") == [])
        }
    }

    @Test("a review whose keys were destroyed comes out and goes back as such", arguments: DatabaseEngine.allCases)
    func destroyed(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await Self.fill(fixture)
            let destroy = DestroyReviewKey(
                board: review.board, review: review.review, reference: "CR-2026-014", reason: "Retention ended.")
            try await fixture.store.run(.destroyReviewKey(destroy), by: review.actor)
            let new = try await review.receive(["new"], name: "new.csv")
            try await fixture.store.checkpoint()
            for (name, wanted) in [("one", (review.board, review.review)), ("all", nil)]
                as [(String, (RecordID, RecordID)?)]
            {
                let folder = fixture.folder + "/" + name
                let summary = try await fixture.store.export(review: wanted, to: folder, by: StoreFixture.account)
                #expect(summary.files == 1)
                let files = try FileManager.default.contentsOfDirectory(atPath: folder + "/files")
                #expect(files == ["\(new)"])
                let checked = try await ExportTests.check(folder)
                #expect(checked.status == 0, "\(checked.output)")
                let settings = try await ExportImportTests.settings(engine, folder + "-target")
                let (store, _) = try await Store.importExport(folder, to: settings, by: StoreFixture.account)
                let verification = try await store.verify()
                #expect(verification.findings == [])
                #expect(verification.unknown.contains { $0.hasSuffix("which nobody can read: 3.") })
                let again = folder + "-again"
                _ = try await store.export(review: wanted, to: again, by: StoreFixture.account)
                let (before, after) = (try ExportImportTests.contents(folder), try ExportImportTests.contents(again))
                for (path, data) in before { #expect(after[path] == data, "\(path)") }
                await store.close()
            }
        }
    }
}
