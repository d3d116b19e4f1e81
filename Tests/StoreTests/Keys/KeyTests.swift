import Domain
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Store

/// Keys are changed without anything being lost, and destroyed with everything under them.
@Suite("Keys", .timeLimit(.minutes(10))) struct KeyTests {
    /// Collects what a file holds.
    private final class Bytes: Sendable {
        private let all = Mutex<[UInt8]>([])
        func add(_ chunk: [UInt8]) { all.withLock { $0 += chunk } }
        var text: String { all.withLock { String(decoding: $0, as: UTF8.self) } }
    }

    private static func file(_ review: ReviewFixture, _ submission: RecordID) async throws -> String {
        let file = try await review.store.database.read { session in
            try session.first("SELECT file FROM submissions WHERE id = $1", [.id(submission)]) { try $0.key(0) }
        }
        let found = Bytes()
        try await review.store.readFile(board: review.board, id: try #require(file)) { found.add($0) }
        return found.text
    }

    private static func rotate(_ review: ReviewFixture, board: Bool = false) async throws {
        let command = RotateKey(board: review.board, chain: board ? review.board : review.review)
        try await review.store.run(.rotateKey(command), by: review.actor)
    }

    private static func destroy(_ review: ReviewFixture, typed: String = "CR-2026-014") -> CaseCommand {
        .destroyReviewKey(
            DestroyReviewKey(
                board: review.board, review: review.review, reference: typed, reason: "Retention ended."))
    }

    private static func numbers(_ review: ReviewFixture, _ sql: String) async throws -> [Int64] {
        try await review.store.database.read { session in
            try session.rows(sql, [.id(review.review)]) { try $0.integer(0) }
        }
    }

    @Test(
        "a review with a new key reads what was sealed before, seals with the new one, and has its files' keys under it",
        arguments: DatabaseEngine.allCases)
    func rotation(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let before = try await review.receive(["one"], name: "one.csv")
            let onItsWay = try await review.submission(["two"], name: "two.csv")
            try await Self.rotate(review)
            try await Self.rotate(review, board: true)
            try await fixture.store.run(.receiveSubmission(onItsWay), by: review.actor)
            let after = try await review.receive(["three"], name: "three.csv")
            #expect(
                try await Self.numbers(
                    review, "SELECT key_number FROM ledger_payloads WHERE chain = $1 ORDER BY sequence")
                    == [1, 1, 2, 2, 2])
            #expect(
                try await Self.numbers(review, "SELECT key_number FROM vault_files WHERE review = $1") == [2, 2, 2])
            #expect(try await Self.file(review, before) == "one")
            #expect(try await Self.file(review, onItsWay.id) == "two")
            #expect(try await Self.file(review, after) == "three")
            let verification = try await fixture.store.verify()
            #expect(verification.findings == [])
            #expect(!verification.unknown.contains { $0.contains("key") })
            let states = try await fixture.store.chainKeys()
            #expect(states.map(\.review) == [nil, "CR-2026-014"])
            #expect(states.map(\.number) == [2, 2] && states.map(\.former) == [1, 1])
        }
    }

    @Test("two rotations at once give two keys, and nothing is lost", arguments: DatabaseEngine.allCases)
    func rotationRace(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let submission = try await review.receive(["one"])
            let other = try await fixture.second()
            let command = CaseCommand.rotateKey(RotateKey(board: review.board, chain: review.review))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for store in [fixture.store, other] {
                    group.addTask { try await store.run(command, by: review.actor) }
                }
                try await group.waitForAll()
            }
            await other.close()
            #expect(
                try await Self.numbers(review, "SELECT number FROM chain_keys WHERE chain = $1 ORDER BY number")
                    == [1, 2, 3])
            #expect(try await Self.file(review, submission) == "one")
            #expect(try await fixture.store.verify().findings == [])
        }
    }

    @Test(
        "after its keys are destroyed nothing a review sealed can be read, the chain verifies and says what it cannot know",
        arguments: DatabaseEngine.allCases)
    func destruction(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let submission = try await review.receive(["one", "two"])
            let retitle = RetitleReview(board: review.board, id: review.review, version: 1, title: "Child M, again")
            try await fixture.store.run(.retitleReview(retitle), by: review.actor)
            try await Self.rotate(review)
            let onItsWay = try await review.submission(["late"], name: "late.csv")
            try await fixture.store.checkpoint()
            await #expect(throws: CommandRefusal.notConfirmed) {
                try await fixture.store.run(Self.destroy(review, typed: "CR-2026-015"), by: review.actor)
            }
            #expect(try await Self.file(review, submission) == "one\ntwo")
            try await fixture.store.run(Self.destroy(review), by: review.actor)

            await #expect(throws: VaultFault.key) { _ = try await Self.file(review, submission) }
            await #expect(throws: CommandRefusal.fileNotStaged) {
                try await fixture.store.run(.receiveSubmission(onItsWay), by: review.actor)
            }
            #expect(try await review.count("vault_chunks") == 0)
            let sealed = "SELECT count(*) FROM ledger_payloads WHERE chain = $1 AND sealed IS NOT NULL"
            #expect(try await Self.numbers(review, sealed) == [1])
            let verification = try await fixture.store.verify()
            #expect(verification.findings == [])
            #expect(verification.unknown.contains { $0.contains("what 4 entries said cannot be read") })
            #expect(verification.unknown.contains { $0.hasSuffix("which nobody can read: 1.") })
            let state = try #require(try await fixture.store.chainKeys().last)
            #expect(state.number == 3 && state.destroyed == 2 && state.former == 0)

            // It goes on under its new key.
            let new = try await review.receive(["three"], name: "new.csv")
            #expect(try await Self.file(review, new) == "three")
            try await Self.rotate(review)
            #expect(try await Self.file(review, new) == "three")
            #expect(try await fixture.store.verify().findings == [])
        }
    }

    @Test("an older backup has destroyed keys again, and the checkpoints show it", arguments: DatabaseEngine.allCases)
    func olderBackup(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            try await review.receive(["one"])
            let path = fixture.folder + "/before"
            _ = try await fixture.store.backup(to: path, by: StoreFixture.account)
            try await fixture.store.run(Self.destroy(review), by: review.actor)
            try await fixture.store.checkpoint()
            let after = fixture.folder + "/after"
            _ = try await fixture.store.backup(to: after, by: StoreFixture.account)
            for (backup, isAfter) in [(path, false), (after, true)] {
                var settings = fixture.settings
                settings.location = .file(backup + ".db")
                let restored = try await Store.restore(backup, to: settings)
                let verification = try await restored.verify()
                #expect(verification.unknown.contains { $0.hasSuffix("which nobody can read: 1.") } == isAfter)
                let removed = verification.findings.contains { $0.kind == .entryRemoved }
                #expect(removed != isAfter)
                await restored.close()
            }
        }
    }

    @Test("of two destructions at once one counts", arguments: DatabaseEngine.allCases)
    func destructionRace(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            try await review.receive(["one"])
            let other = try await fixture.second()
            let outcomes = await withTaskGroup(of: String.self) { group in
                for store in [fixture.store, other] {
                    group.addTask {
                        do {
                            try await store.run(Self.destroy(review), by: review.actor)
                            return "done"
                        } catch {
                            return "\(error)"
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            await other.close()
            #expect(outcomes.sorted() == ["done", "nothingNew"])
            #expect(try await fixture.store.verify().findings == [])
        }
    }

    @Test(
        "keys gone or brought back past the ledger are found", arguments: DatabaseEngine.allCases)
    func tampering(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            try await review.receive(["one"])
            func kinds() async throws -> Set<Verification.Finding.Kind> {
                Set(try await fixture.store.verify().findings.map(\.kind))
            }
            let wrapped = try await fixture.store.database.read { session in
                try session.first("SELECT wrapped FROM chain_keys WHERE chain = $1", [.id(review.review)]) {
                    try $0.bytes(0)
                }
            }
            let key = DatabaseValue.bytes(try #require(wrapped))
            let put = "UPDATE chain_keys SET wrapped = $2 WHERE chain = $1 AND number = 1"
            let own = DatabaseValue.id(review.review)
            try await review.tamper(put, [own, .bytes(ChainKeys.destroyed)])
            #expect(try await kinds() == [.keyDiffers, .payloadMissing])
            try await review.tamper(put, [own, .bytes([UInt8](repeating: 1, count: 60))])
            #expect(try await kinds() == [.keyDiffers, .payloadChanged])
            try await review.tamper(put, [own, key])
            try await review.tamper("UPDATE vault_files SET wrapped = $1", [.bytes(ChainKeys.destroyed)])
            #expect(try await kinds() == [.keyDiffers])
            try await fixture.store.run(Self.destroy(review), by: review.actor)
            #expect(try await kinds() == [])
            try await review.tamper(put, [own, key])
            #expect(try await kinds() == [.keyDiffers])
        }
    }
}
