import Domain
import Foundation
import TestSupport
import Testing

@testable import Store

/// The master key is renewed wholly or not at all, wherever it is stopped.
@Suite("Master key", .timeLimit(.minutes(10))) struct MasterRenewalTests {
    private static let account = StoreFixture.account

    /// Opens the store anew, looks that everything is as it was left and changes something.
    private static func check(_ settings: StoreSettings, _ review: ReviewFixture, version: Int) async throws {
        let store = try await Store.open(settings)
        #expect(try await store.verify().findings == [])
        let retitle = RetitleReview(board: review.board, id: review.review, version: version, title: "Title \(version)")
        try await store.run(.retitleReview(retitle), by: review.actor)
        await store.close()
    }

    @Test(
        "a renewed master key opens everything, and the former one only what was before",
        arguments: DatabaseEngine.allCases)
    func renewal(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            try await review.receive(["one"])
            try await fixture.store.run(
                .rotateKey(RotateKey(board: review.board, chain: review.review)), by: review.actor)
            let board = try await fixture.board("Second Board")
            try await fixture.store.checkpoint()
            let late = try await fixture.second()
            let backup = fixture.folder + "/before.backup"
            _ = try await fixture.store.backup(to: backup, by: StoreFixture.account)
            let path = fixture.settings.keyFile
            let before = try #require(FileManager.default.contents(atPath: path))

            let done = try await fixture.store.renewMaster(by: "operator:bea")
            #expect(done.keys == 4)
            #expect(done.formerKeyFile == path + ".old-1")
            #expect(FileManager.default.contents(atPath: done.formerKeyFile) == before)
            #expect(FileManager.default.contents(atPath: path) != before)
            #expect(!FileManager.default.fileExists(atPath: path + ".new"))
            try await Self.check(fixture.settings, review, version: 1)

            // One that still has the old key can put nothing in that nobody could read.
            let opened = OpenReview(board: board.id, id: late.newID(), reference: "CR-9", title: "")
            await #expect(throws: StoreFailure.masterRenewed) {
                try await late.run(.openReview(opened), by: board.founder)
            }
            let retitle = RetitleReview(board: review.board, id: review.review, version: 2, title: "Late")
            await #expect(throws: StoreFailure.masterRenewed) {
                try await late.run(.retitleReview(retitle), by: review.actor)
            }
            await #expect(throws: StoreFailure.masterRenewed) {
                _ = try await late.backup(to: backup + "-late", by: StoreFixture.account)
            }
            await #expect(throws: StoreFailure.masterRenewed) { _ = try await late.renewMaster(by: Self.account) }
            await late.close()
            #expect(!FileManager.default.fileExists(atPath: path + ".new"))

            var former = fixture.settings
            former.keyFile = done.formerKeyFile
            await #expect(throws: KeyFile.Failure.superseded(path: former.keyFile)) { try await Store.open(former) }
            former.location = .file(fixture.folder + "/restored.db")
            former.checkpointFile = fixture.folder + "/restored.checkpoints"
            let restored = try await Store.restore(backup, to: former)
            #expect(try await restored.verify().findings == [])
            await restored.close()
            former.keyFile = path
            former.location = .file(fixture.folder + "/other.db")
            await #expect(throws: BackupFailure.otherKeys) { _ = try await Store.restore(backup, to: former) }
        }
    }

    @Test(
        "stopped before or after the database changed, one of the two key files opens the store",
        arguments: DatabaseEngine.allCases)
    func stopped(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            try await review.receive(["one"])
            let path = fixture.settings.keyFile
            let old = try KeyFile.read(path).text

            // The new file is there, and nothing else happened: another may not begin, and the old one opens.
            var move: KeyFileMove? = try KeyFileMove(at: path, from: fixture.store.keys)
            await #expect(throws: StoreFailure.renewalUnderWay) {
                _ = try await fixture.store.renewMaster(by: Self.account)
            }
            move = nil
            try await Self.check(fixture.settings, review, version: 1)
            #expect(try KeyFile.read(path).text == old)

            // Half of a new file: the same.
            try Data("casement-keys/1\nsto".utf8).write(to: URL(fileURLWithPath: path + ".new"))
            try await Self.check(fixture.settings, review, version: 2)

            // The database has changed, the file has not moved: opened while that is under way, and after it stopped.
            move = try KeyFileMove(at: path, from: fixture.store.keys)
            let next = try #require(move?.next)
            _ = try await fixture.store.renew(to: next, by: Self.account)
            try await Self.check(fixture.settings, review, version: 3)
            #expect(try KeyFile.read(path).text == old)
            var named = fixture.settings
            named.keyFile = path + ".new"
            try await Self.check(named, review, version: 4)
            move = nil
            try await Self.check(fixture.settings, review, version: 5)
            #expect(try KeyFile.read(path).text == next.text)
            #expect(try KeyFile.read(path + ".old-1").text == old)
            #expect(!FileManager.default.fileExists(atPath: path + ".new"))
            try await Self.check(fixture.settings, review, version: 6)
        }
    }

    @Test("a renewal the database refuses changes nothing and leaves no key file", arguments: DatabaseEngine.allCases)
    func refused(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let before = try await fixture.store.verify().entries
            await #expect(throws: CommandRefusal.wrongAccount) { _ = try await fixture.store.renewMaster(by: "bea") }
            let bea = try await review.person("bea")
            #expect(bea != review.actor)
            await #expect {
                _ = try await fixture.store.renewMaster(by: "bea")
            } throws: { error in
                if case CommandRefusal.notAllowed = error { true } else { false }
            }
            #expect(!FileManager.default.fileExists(atPath: fixture.settings.keyFile + ".new"))
            #expect(try await fixture.store.verify().entries == before + 1)
            try await Self.check(fixture.settings, review, version: 1)
        }
    }

    @Test("the only copy of the keys in use is not written over")
    func onlyCopy() async throws {
        try await StoreFixture.run(.sqlite) { fixture in
            // A renewal that could not be finished: the database has the new master key, the named file the old one.
            let path = fixture.settings.keyFile
            let current = fixture.store.keys.renewed()
            try Data(current.text.utf8).write(to: URL(fileURLWithPath: path + ".new"))
            #expect(throws: KeyFile.Failure.cannotWrite(path: path)) { _ = try KeyFileMove(at: path, from: current) }
            #expect(try KeyFile.read(path + ".new").text == current.text)
            // Nothing holds the place: not "under way", but the same again.
            #expect(throws: KeyFile.Failure.cannotWrite(path: path)) { _ = try KeyFileMove(at: path, from: current) }
        }
    }
}
