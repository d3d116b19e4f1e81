import Domain
import Foundation
import Store
import TestSupport
import Testing

@testable import Store

/// The kinds of work the program has.
@Suite("Kinds of job", .timeLimit(.minutes(10))) struct JobWorkTests {
    private static func run(_ store: Store) async throws -> [Job] {
        try await JobRunner(store, worker: "test").runAll()
    }

    @Test(
        "search.rebuild makes the index of every submission anew, all its versions, and the names entries are found by",
        arguments: DatabaseEngine.allCases)
    func rebuild(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            try await review.receive(["one"], name: "a.csv")
            try await review.receive(["two"], name: "a.csv")
            try await review.receive(["three"], name: "b.csv", worker: "A. Quill")
            try await review.tamper("UPDATE search_segments SET items = $1", [.bytes([1])])
            try await review.tamper("UPDATE entry_people SET name_key = 'b quill'")
            let wanted = [Verification.Finding.Kind](repeating: .indexDiffers, count: 3) + [.peopleDiffer]
            #expect(try await fixture.store.verify().findings.map(\.kind) == wanted)
            try await fixture.store.addJob(.rebuildSearch, board: review.board, subject: review.review)
            let jobs = try await Self.run(fixture.store)
            #expect(jobs.map(\.state) == [.done])
            #expect(jobs.map(\.message) == ["3 files indexed."])
            #expect(jobs.map(\.stepsDone) == [3])
            #expect(try await fixture.store.verify().findings == [])
            // Of another review nothing is made.
            try await fixture.store.addJob(.rebuildSearch, board: review.board, subject: fixture.store.newID())
            #expect(try await Self.run(fixture.store).map(\.message) == ["0 files indexed."])
        }
    }

    @Test("a store that is opened queues what is not indexed by today's rules", arguments: DatabaseEngine.allCases)
    func opened(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let first = try await review.receive(["one"], name: "a.csv")
            try await review.receive(["two"], name: "b.csv")
            let same = try await fixture.second()
            #expect(try await same.jobs().isEmpty)
            await same.close()
            try await review.tamper(
                "UPDATE search_segments SET rules = rules + 1 WHERE submission = $1", [.id(first)])
            let second = try await fixture.second()
            #expect(try await second.jobs().map(\.kind) == ["search.rebuild"])
            #expect(try await Self.run(second).map(\.message) == ["1 files indexed."])
            await second.close()
            #expect(try await fixture.store.verify().findings == [])
            let third = try await fixture.second()
            #expect(try await third.jobs().count == 1)
            await third.close()
        }
    }

    @Test("vault.sweep removes what was sent in a day ago and never kept", arguments: DatabaseEngine.allCases)
    func sweep(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            try await review.receive(["kept"])
            let old = [try await review.stage([1, 2]), try await review.stage([UInt8](repeating: 3, count: 300_000))]
            for file in old {
                try await review.tamper("UPDATE vault_files SET made_at = 1 WHERE id = $1", [.id(file.id)])
            }
            try await review.tamper("UPDATE vault_files SET made_at = 1 WHERE state = 'kept'")
            _ = try await review.stage([4])
            try await fixture.store.addJob(.sweepVault, board: review.board)
            #expect(try await Self.run(fixture.store).map(\.message) == ["2 files removed."])
            #expect(try await review.count("vault_files") == 2)
            #expect(try await review.count("vault_chunks") == 2)
            #expect(try await fixture.store.verify().findings == [])
        }
    }

    @Test("store.verify says whether everything is as it was left", arguments: DatabaseEngine.allCases)
    func verify(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            try await review.receive(["one"])
            try await fixture.store.addJob(.verify, board: review.board)
            #expect(try await Self.run(fixture.store).map(\.message) == ["Everything is as it was left."])
            try await review.tamper("UPDATE reviews SET title = 'other'")
            try await fixture.store.addJob(.verify, board: review.board)
            #expect(
                try await Self.run(fixture.store).map(\.message).allSatisfy { $0.hasPrefix("NOT as it was left: 1") })
        }
    }

    @Test("jobs come along in a backup", arguments: DatabaseEngine.allCases)
    func backup(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let (board, _) = try await fixture.board()
            try await fixture.store.addJob(.sweepVault, board: board)
            _ = try await fixture.store.backup(to: fixture.folder + "/backup", by: StoreFixture.account)
            var settings = fixture.settings
            settings.location = .file(fixture.folder + "/restored.db")
            let restored = try await Store.restore(fixture.folder + "/backup", to: settings)
            #expect(try await restored.jobs().map(\.kind) == ["vault.sweep"])
            await restored.close()
        }
    }
}
