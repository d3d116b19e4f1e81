import Domain
import Foundation
import Store
import TestSupport
import Testing

@testable import Store

/// What an export wrote is taken back: the same rows, files and ledger, on either engine, or nothing.
@Suite("Taking an export back", .timeLimit(.minutes(10))) struct ExportImportTests {
    /// A store with everything in it that an export has to carry.
    private static func fill(_ fixture: StoreFixture) async throws -> ReviewFixture {
        let review = try await fixture.review()
        try await review.receive(
            ["one", "“two”\t\u{1}\\ \"q\" \u{2028}", "", "a\u{0}b 🏠 e\u{301}"], name: "../up, away.csv")
        try await review.receive(["one", "three"], name: "../up, away.csv")
        let big = (0..<1_500).map { "Row \($0) " + String(repeating: "of many words ", count: 30) }
        try await review.receive(big, name: "big.csv")
        let retitle = RetitleReview(board: review.board, id: review.review, version: 1, title: "Child M, again")
        try await fixture.store.run(.retitleReview(retitle), by: review.actor)
        let erase = ErasePayload(board: review.board, chain: review.review, sequence: 2, reason: "Retention ended.")
        try await fixture.store.run(.erasePayload(erase), by: review.actor)
        try await fixture.store.checkpoint()
        return review
    }

    static func settings(_ engine: DatabaseEngine, _ folder: String) async throws -> StoreSettings {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return try StoreSettings(
            location: try await StoreFixture.location(engine, folder), keyFile: folder + "/keys",
            checkpointFile: folder + "/checkpoints")
    }

    /// Every file of an export by its path, but what belongs to the store and not to what it keeps.
    static func contents(_ folder: String) throws -> [String: Data] {
        var found: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
            if [
                "manifest.json", "checkpoints.txt", "tables/stores.jsonl", "tables/ledger_checkpoints.jsonl",
                "csv/stores.csv", "csv/ledger_checkpoints.csv",
            ].contains(path) {
                continue
            }
            if let data = FileManager.default.contents(atPath: folder + "/" + path) { found[path] = data }
        }
        return found
    }

    @Test(
        "an export, taken into an empty store of either engine and exported again, is the same bytes",
        arguments: [(DatabaseEngine.sqlite, DatabaseEngine.postgres), (.postgres, .sqlite)])
    func roundTrip(_ from: DatabaseEngine, _ to: DatabaseEngine) async throws {
        try await StoreFixture.run(from) { fixture in
            let review = try await Self.fill(fixture)
            let first = fixture.folder + "/first"
            _ = try await fixture.store.export(review: nil, to: first, by: StoreFixture.account)
            #expect(Store.isExport(first))
            let settings = try await Self.settings(to, fixture.folder + "/second")
            let (store, summary) = try await Store.importExport(first, to: settings, by: StoreFixture.account)
            #expect(summary.files == 3)
            #expect(summary.ledgerEntries == 9)
            #expect(summary.checkpoints == 2)
            let verification = try await store.verify()
            #expect(verification.findings == [])
            #expect(verification.unknown.contains { $0.contains("was erased") })
            // Versions that were replaced are in the index too: the panel may be reading one.
            #expect(!verification.unknown.contains { $0.contains("search index") })
            #expect(verification.checkpoints == 2)
            let again = fixture.folder + "/again"
            _ = try await store.export(review: nil, to: again, by: StoreFixture.account)
            let (before, after) = (try Self.contents(first), try Self.contents(again))
            #expect(Set(before.keys) == Set(after.keys))
            #expect(before.keys.contains("tables/ledger_payloads.jsonl"))
            #expect(before.filter { $0.key.hasPrefix("files/") }.count == 3)
            for (path, data) in before { #expect(after[path] == data, "\(path)") }
            // Its keys are its own, and it goes on: words are found, and the ledger grows.
            #expect(store.keys.store != fixture.store.keys.store)
            let readable = try await store.allSubmissions(review.board)
            let found = try await store.search(
                SearchRequest(board: review.board, query: try SearchQuery("three"), readable: readable))
            #expect(found.total == 1)
            #expect(found.notIndexed == 0)
            let retitle = RetitleReview(board: review.board, id: review.review, version: 2, title: "On")
            try await store.run(.retitleReview(retitle), by: review.actor)
            #expect(try await store.verify().findings == [])
            await store.close()
        }
    }

    @Test(
        "what was read out of the entries stays behind, and is worked out again",
        arguments: [(DatabaseEngine.sqlite, DatabaseEngine.postgres), (.postgres, .sqlite)])
    func madeAnew(_ from: DatabaseEngine, _ to: DatabaseEngine) async throws {
        try await StoreFixture.run(from) { fixture in
            let work = try await UnderstandTests.Case(fixture)
            let rows = ["Saw Bram in class. He was well.", "Letter sent to the surgery."]
            try await work.review.release(try await work.review.receive(rows), by: work.schoolLead)
            _ = try await work.work()
            let seen = ChronologyFilter(childSeen: .yes)
            let before = try await fixture.store.chronology(for: work.reader, seen).entries.map(\.entry.event)
            #expect(before == [rows[0]])
            let folder = fixture.folder + "/out"
            _ = try await fixture.store.export(review: nil, to: folder, by: StoreFixture.account)
            let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/tables")
            for table in Tables.madeAnew { #expect(!names.contains("\(table.name).jsonl")) }
            let settings = try await Self.settings(to, fixture.folder + "/second")
            let (store, _) = try await Store.importExport(folder, to: settings, by: StoreFixture.account)
            let reader = work.reader
            #expect(try await store.chronology(for: reader, seen).entries.isEmpty)
            try await store.tendJobs()
            _ = try await JobRunner(store, worker: "test").runAll()
            #expect(try await store.chronology(for: reader, seen).entries.map(\.entry.event) == before)
            #expect(try await store.verify().findings == [])
            await store.close()
        }
    }

    @Test(
        "an export that was altered is refused, and nothing is left",
        arguments: [
            ("tables/entry_fields.jsonl", "three", "thr33"),
            ("tables/entries.jsonl", "\"row_number\":3", "\"row_number\":9"),
            ("tables/ledger_entries.jsonl", "submission.received", "submission.reached"),
            ("tables/ledger_payloads.jsonl", "\"opened\":\"54", "\"opened\":\"55"),
            ("tables/reviews.jsonl", "{\"board\":", "{\"bord\":"), ("tables/people.jsonl", "}", "},"),
            ("checkpoints.txt", "time=1", "time=2"), ("tables/agencies.jsonl", "Larkfield", "\\ud800"),
            ("manifest.json", "casement-export/1", "casement-export/2"),
            ("manifest.json", "\"name\":\"entries\"", "\"name\":\"entires\""),
        ])
    func altered(_ file: String, _ from: String, _ to: String) async throws {
        try await StoreFixture.run(.sqlite) { fixture in
            let review = try await fixture.review()
            try await review.receive(["one", "two", "three"])
            try await fixture.store.checkpoint()
            let folder = fixture.folder + "/out"
            _ = try await fixture.store.export(review: nil, to: folder, by: StoreFixture.account)
            let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
            let changed = text.replacing(from, with: to, maxReplacements: 1)
            #expect(changed != text)
            try changed.write(toFile: folder + "/" + file, atomically: true, encoding: .utf8)
            let settings = try await Self.settings(.sqlite, fixture.folder + "/second")
            await #expect(throws: ExportReadFailure.self) {
                _ = try await Store.importExport(folder, to: settings, by: StoreFixture.account)
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: fixture.folder + "/second") == [])
        }
    }

    @Test("a missing or altered file, a part of an export, a store that is there: refused")
    func refused() async throws {
        try await StoreFixture.run(.sqlite) { fixture in
            let review = try await fixture.review()
            let submission = try await review.receive(["one"])
            let folder = fixture.folder + "/out"
            _ = try await fixture.store.export(review: nil, to: folder, by: StoreFixture.account)
            let settings = try await Self.settings(.sqlite, fixture.folder + "/second")
            await #expect(throws: StoreFailure.storeThere) {
                _ = try await Store.importExport(folder, to: fixture.settings, by: StoreFixture.account)
            }
            #expect(try await fixture.store.verify().findings == [])
            let file = folder + "/files/\(submission)/school.csv"
            try Data("other".utf8).write(to: URL(fileURLWithPath: file))
            await #expect(throws: ExportReadFailure.fileChanged(submission: submission)) {
                _ = try await Store.importExport(folder, to: settings, by: StoreFixture.account)
            }
            try FileManager.default.removeItem(atPath: file)
            await #expect(throws: ExportReadFailure.fileMissing(submission: submission)) {
                _ = try await Store.importExport(folder, to: settings, by: StoreFixture.account)
            }
            // A second review's chain without the board's own is neither everything nor one review.
            let opened = OpenReview(board: review.board, id: fixture.store.newID(), reference: "CR-2", title: "")
            try await fixture.store.run(.openReview(opened), by: review.actor)
            let part = fixture.folder + "/part"
            _ = try await fixture.store.export(review: nil, to: part, by: StoreFixture.account)
            let chains = part + "/tables/ledger_chains.jsonl"
            let lines = try String(contentsOfFile: chains, encoding: .utf8).split(separator: "\n")
            let kept = lines.filter { !$0.contains("\"kind\":\"board\"") }
            try (kept.joined(separator: "\n") + "\n").write(toFile: chains, atomically: true, encoding: .utf8)
            let manifest = try String(contentsOfFile: part + "/manifest.json", encoding: .utf8)
            try manifest.replacing("\"ledger_chains\",\"rows\":3", with: "\"ledger_chains\",\"rows\":2").write(
                toFile: part + "/manifest.json", atomically: true, encoding: .utf8)
            await #expect(throws: ExportReadFailure.neither) {
                _ = try await Store.importExport(part, to: settings, by: StoreFixture.account)
            }
            await #expect(throws: ExportReadFailure.notAnExport(path: fixture.folder)) {
                _ = try await Store.importExport(fixture.folder, to: settings, by: StoreFixture.account)
            }
            #expect(!Store.isExport(fixture.folder))
        }
    }

    @Test(
        "an export of an earlier schema is taken back: without the tables it had not, and with what is now made anew",
        arguments: DatabaseEngine.allCases)
    func earlier(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(.sqlite) { fixture in
            let review = try await fixture.review()
            try await review.receive(["Tilly seen", "two", "Bram asleep"], worker: "A. Quill and Mrs Sedge")
            let folder = fixture.folder + "/out"
            _ = try await fixture.store.export(review: nil, to: folder, by: StoreFixture.account)
            try Self.makeEarlier(folder)

            let settings = try await Self.settings(engine, fixture.folder + "/second")
            let (store, summary) = try await Store.importExport(folder, to: settings, by: StoreFixture.account)
            #expect(summary.files == 1)
            #expect(try await store.verify().findings == [])
            // Whom the entries name was read from them again, not taken from the export.
            func named(_ store: Store) async throws -> [[DatabaseValue]] {
                try await store.database.read {
                    try $0.rows("SELECT * FROM entry_people ORDER BY board, entry, place") { try $0.values() }
                }
            }
            let before = try await named(fixture.store)
            #expect(before.count == 8)
            #expect(try await named(store) == before)
            await store.close()
        }
    }

    /// Makes of an export what a program before the nineteenth step wrote: whom entries name as rows of fewer columns, and
    /// none of the tables that came later.
    private static func makeEarlier(_ folder: String) throws {
        let later = [
            Tables.postedEntries, Tables.submissionReturns, Tables.corrections, Tables.correctionWordings,
            Tables.correctionCells, Tables.laidCorrections,
        ].map(\.name)
        let path = folder + "/manifest.json"
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        let read = try JSONSerialization.jsonObject(with: data) as? [String: Any]
        let (format, store) = (read?["format"] as? String ?? "", read?["store"] as? String ?? "")
        let key = read?["publicKey"] as? String ?? ""
        var tables = read?["tables"] as? [[String: Any]] ?? []
        #expect(tables.filter { later.contains($0["name"] as? String ?? "") }.count == later.count)
        tables.removeAll { later.contains($0["name"] as? String ?? "") }
        for name in later {
            try FileManager.default.removeItem(atPath: folder + "/tables/\(name).jsonl")
            try FileManager.default.removeItem(atPath: folder + "/csv/\(name).csv")
        }
        let columns = ["board", "entry", "place", "review", "name_key", "order_day", "order_width", "order_time"]
        tables.append(["name": "entry_people", "rows": 1, "columns": columns])
        let line =
            #"{"board":"00","entry":"00","place":0,"review":"00","name_key":"nobody","#
            + #""order_day":1,"order_width":0,"order_time":0}"# + "\n"
        try line.write(toFile: folder + "/tables/entry_people.jsonl", atomically: true, encoding: .utf8)
        let rest = try JSONSerialization.data(withJSONObject: tables)
        // Its format stands first, as every program wrote it.
        let manifest =
            #"{"format":"\#(format)","store":"\#(store)","publicKey":"\#(key)","tables":"#
            + String(decoding: rest, as: UTF8.self) + "}"
        try manifest.write(toFile: path, atomically: true, encoding: .utf8)
    }
}
