import Domain
import Foundation
import Store
import TestSupport
import Testing

/// A backup is everything, whole, and restores to either engine.
@Suite("Backup", .timeLimit(.minutes(10))) struct BackupTests {
    /// Every row of every table, as one text.
    private static func dump(_ store: Store) async throws -> [String] {
        try await store.database.read { session in
            try session.schema().tables.filter { $0.name != "schema_migrations" }.flatMap { table in
                try session.rows(
                    "SELECT \(table.columns.map(\.name).joined(separator: ", ")) FROM \(table.name) "
                        + "ORDER BY \(table.key.joined(separator: ", "))"
                ) { "\(table.name) \(try $0.values())" }
            }
        }
    }

    static let ways: [(DatabaseEngine, DatabaseEngine)] = DatabaseEngine.allCases.flatMap { from in
        DatabaseEngine.allCases.map { (from, $0) }
    }

    @Test("a restored store is the same in every row, also on the other engine", arguments: ways)
    func restore(_ from: DatabaseEngine, _ to: DatabaseEngine) async throws {
        try await StoreFixture.run(from) { fixture in
            let review = try await fixture.review()
            try await review.receive(["one", "two", "naïve\r\n“three”"])
            try await review.receive(["one", "two", "four"])
            let large = (0..<700_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
            _ = try await review.stage(large)
            try await fixture.store.checkpoint()
            let path = fixture.folder + "/backup"
            let before = try await Self.dump(fixture.store)
            let entries = try await review.count("ledger_entries")
            let summary = try await fixture.store.backup(to: path, by: StoreFixture.account)
            #expect(summary.rows > 20)
            // Who took it is on record, and not in it.
            let taken = try await fixture.store.database.read { session in
                try session.rows(
                    "SELECT action FROM ledger_entries WHERE chain = $1 ORDER BY sequence", [.id(review.board)]
                ) { try $0.text(0) }
            }
            #expect(taken.last == "board.backed-up")
            #expect(try await review.count("ledger_entries") == entries + 1)

            let other = fixture.folder + "/other"
            try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: false)
            let settings = try StoreSettings(
                location: try await StoreFixture.location(to, other), keyFile: fixture.settings.keyFile,
                checkpointFile: other + "/checkpoints")
            let restored = try await Store.restore(path, to: settings)
            let after = try await Self.dump(restored)
            #expect(before == after)
            let verification = try await restored.verify()
            #expect(verification.findings == [])
            #expect(verification.checkpoints == 2)
            await #expect(throws: StoreFailure.storeThere) { try await Store.restore(path, to: settings) }
            await restored.close()
        }
    }

    @Test(
        "a backup cut off, altered, of other keys or in the way is refused, and nothing is left",
        arguments: DatabaseEngine.allCases)
    func broken(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            try await review.receive(["one"])
            let path = fixture.folder + "/backup"
            _ = try await fixture.store.backup(to: path, by: StoreFixture.account)
            await #expect(throws: BackupFailure.cannotWrite(path: path)) {
                try await fixture.store.backup(to: path, by: StoreFixture.account)
            }
            let whole = try #require(FileManager.default.contents(atPath: path))
            let bad = fixture.folder + "/bad"
            func restored(_ bytes: Data) async throws -> BackupFailure? {
                try bytes.write(to: URL(fileURLWithPath: bad))
                let settings = try StoreSettings(
                    location: .file(fixture.folder + "/new.db"), keyFile: fixture.settings.keyFile)
                do {
                    await (try await Store.restore(bad, to: settings)).close()
                    return nil
                } catch {
                    #expect(!FileManager.default.fileExists(atPath: fixture.folder + "/new.db"))
                    return error as? BackupFailure
                }
            }
            #expect(try await restored(whole.dropLast(1)) == .broken(path: bad))
            #expect(try await restored(whole.prefix(whole.count / 2)) == .broken(path: bad))
            #expect(try await restored(Data("casement".utf8)) == .broken(path: bad))
            var altered = whole
            altered[altered.count / 2] ^= 1
            #expect(try await restored(altered) == .broken(path: bad))
            try await StoreFixture.run(.sqlite) { other in
                let settings = try StoreSettings(
                    location: .file(fixture.folder + "/new.db"), keyFile: other.settings.keyFile)
                await #expect(throws: BackupFailure.otherKeys) { try await Store.restore(path, to: settings) }
            }
            let names = try FileManager.default.contentsOfDirectory(atPath: fixture.folder)
            #expect(!names.contains { $0.hasSuffix(".partial") })
        }
    }
}
