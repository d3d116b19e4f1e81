import Domain
import Foundation
import Store
import TestSupport
import Testing

/// An export is open: another program, written from the documents alone, finds it whole, and finds what was altered.
@Suite("Export", .timeLimit(.minutes(10))) struct ExportTests {
    static let checker = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Scripts/check_ledger.py").path

    static func check(_ folder: String) async throws -> TestProgram.Result {
        let python = try #require(TestProgram.find(["python3"]))
        return try await TestProgram.run(python, [checker, folder])
    }

    @Test(
        "files come out byte for byte, and a checker in another language finds ledger and records sound",
        arguments: DatabaseEngine.allCases)
    func sound(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let first = try await review.receive(["one", "“two”\t\u{1}", ""], name: "../up and away.csv")
            try await review.receive(["one", "three"], name: "../up and away.csv")
            let retitle = RetitleReview(board: review.board, id: review.review, version: 1, title: "Child M, again")
            try await fixture.store.run(.retitleReview(retitle), by: review.actor)
            let erase = ErasePayload(board: review.board, chain: review.board, sequence: 1, reason: "Retention ended.")
            try await fixture.store.run(.erasePayload(erase), by: review.actor)
            try await fixture.store.checkpoint()
            for (name, wanted) in [("all", nil), ("one", (review.board, review.review))]
                as [(String, (RecordID, RecordID)?)]
            {
                let folder = fixture.folder + "/" + name
                let summary = try await fixture.store.export(review: wanted, to: folder, by: StoreFixture.account)
                #expect(summary.files == 2)
                let file = FileManager.default.contents(atPath: folder + "/files/\(first)/.._up and away.csv")
                #expect(file == Data("one\n“two”\t\u{1}\n".utf8))
                let result = try await Self.check(folder)
                #expect(result.status == 0, "\(result.output)")
                #expect(result.output.hasPrefix("sound: "))
            }
        }
    }

    @Test(
        "the other checker finds a word, a hash, a file and a signature that were altered",
        arguments: [
            ("tables/entry_fields.jsonl", "two", "tvo", "not as the ledger left it"),
            ("tables/ledger_entries.jsonl", "submission.received", "submission.retrieved", "no longer has its hash"),
            (
                "tables/ledger_changes.jsonl", "\"place\":0,\"subject_kind\":\"submission\"",
                "\"place\":0,\"subject_kind\":\"entry\"", "list of changes"
            ),
            ("tables/entries.jsonl", "\"row_number\":3", "\"row_number\":4", "not as the ledger left it"),
            ("checkpoints.txt", "time=1", "time=2", "wrong signature"),
        ])
    func altered(_ file: String, _ from: String, _ to: String, _ expected: String) async throws {
        try await StoreFixture.run(.sqlite) { fixture in
            let review = try await fixture.review()
            try await review.receive(["one", "two"])
            try await fixture.store.checkpoint()
            let folder = fixture.folder + "/out"
            _ = try await fixture.store.export(review: nil, to: folder, by: StoreFixture.account)
            let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
            let changed = text.replacing(from, with: to, maxReplacements: 1)
            #expect(changed != text)
            try changed.write(toFile: folder + "/" + file, atomically: true, encoding: .utf8)
            let result = try await Self.check(folder)
            #expect(result.status == 1)
            #expect(result.output.contains(expected), "\(result.output)")
        }
    }
}
