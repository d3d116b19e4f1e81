import Domain
import Foundation
import Store
import Synchronization
import TestSupport
import Testing

/// Files are kept as they came, readable by nobody without the keys.
@Suite("Vault", .timeLimit(.minutes(10))) struct VaultTests {
    /// Collects what a file holds.
    private final class Bytes: Sendable {
        private let all = Mutex<[UInt8]>([])
        func add(_ chunk: [UInt8]) { all.withLock { $0 += chunk } }
        var value: [UInt8] { all.withLock { $0 } }
    }

    @Test("files of awkward sizes come back byte for byte", arguments: DatabaseEngine.allCases)
    func sizes(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let chunk = 256 << 10
            for size in [0, 1, chunk - 1, chunk, chunk + 1, 2 * chunk, 5 << 20] {
                let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
                let staged = try await review.stage(bytes)
                #expect(staged.bytes == size)
                try await review.tamper("UPDATE vault_files SET state = 'kept' WHERE id = $1", [.id(staged.id)])
                let found = Bytes()
                try await fixture.store.readFile(board: review.board, id: staged.id) { found.add($0) }
                #expect(found.value == bytes, "\(size) bytes")
            }
        }
    }

    @Test("no part of a file is given out twice when the database goes away", arguments: DatabaseEngine.allCases)
    func interrupted(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let bytes = (0..<600 << 10).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
            let staged = try await review.stage(bytes)
            let found = Bytes()
            await #expect(throws: (any Error).self) {
                try await fixture.store.readFile(board: review.board, id: staged.id, alsoStaged: true) { chunk in
                    found.add(chunk)
                    if found.value.count > 256 << 10 { throw DatabaseError.conflict }
                }
            }
            #expect(found.value == Array(bytes.prefix(512 << 10)))
        }
    }

    @Test("nothing of a file can be found in the database", arguments: DatabaseEngine.allCases)
    func sealed(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let secret = Array("the words of the record".utf8)
            let staged = try await review.stage(secret)
            let chunks = try await fixture.store.database.read { session in
                try session.rows("SELECT sealed FROM vault_chunks WHERE file = $1", [.id(staged.id)]) {
                    try $0.bytes(0)
                }
            }
            #expect(chunks.count == 1)
            #expect(!chunks[0].starts(with: secret.prefix(4)))
        }
    }

    @Test("chunks exchanged, cut off or of another file are refused", arguments: DatabaseEngine.allCases)
    func chunks(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let bytes = [UInt8](repeating: 7, count: 600 << 10)
            let (first, second) = (try await review.stage(bytes), try await review.stage([1] + bytes))
            try await review.tamper("UPDATE vault_files SET state = 'kept'")
            func fault(_ id: RecordID) async -> VaultFault? {
                do {
                    try await fixture.store.readFile(board: review.board, id: id) { _ in }
                    return nil
                } catch {
                    return error as? VaultFault
                }
            }
            #expect(await fault(first.id) == nil)
            try await review.tamper("UPDATE vault_files SET chunks = 2 WHERE id = $1", [.id(first.id)])
            #expect(await fault(first.id) == .chunk(1))
            try await review.tamper("UPDATE vault_files SET chunks = 3 WHERE id = $1", [.id(first.id)])
            try await review.tamper(
                """
                UPDATE vault_chunks SET sealed = (SELECT c.sealed FROM vault_chunks c WHERE c.file = $2 AND c.place = 0)
                WHERE file = $1 AND place = 0
                """, [.id(first.id), .id(second.id)])
            #expect(await fault(first.id) == .chunk(0))
            try await review.tamper(
                "UPDATE vault_chunks SET place = 9 - place WHERE file = $1 AND place > 0", [.id(second.id)])
            #expect(await fault(second.id) == .chunk(1))
        }
    }

    @Test("files never kept are swept, kept ones are not", arguments: DatabaseEngine.allCases)
    func sweep(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            try await review.receive(["one"])
            _ = try await review.stage([1, 2, 3])
            #expect(try await fixture.store.sweepVault(before: 0) == 0)
            #expect(try await fixture.store.sweepVault(before: .max) == 1)
            #expect(try await review.count("vault_chunks") == 1)
            #expect(try await fixture.store.verify().findings == [])
        }
    }

    @Test("without its key file a store does not open, and with another's neither")
    func keys() async throws {
        try await StoreFixture.run(.sqlite) { fixture in
            let path = fixture.settings.keyFile
            let kept = try #require(FileManager.default.contents(atPath: path))
            for file in [path, fixture.folder + "/store.db", fixture.folder + "/store.db-wal"] {
                let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
                #expect(mode == 0o600, "\(file)")
            }
            try FileManager.default.removeItem(atPath: path)
            await #expect(throws: KeyFile.Failure.missing(path: path)) { try await fixture.second() }
            try Data("casement-keys/1\n".utf8).write(to: URL(fileURLWithPath: path))
            await #expect(throws: KeyFile.Failure.unreadable(path: path)) { try await fixture.second() }
            let other = String(decoding: kept, as: UTF8.self).split(separator: "\n").map {
                $0.hasPrefix("store ") ? "store \(fixture.store.newID())" : String($0)
            }.joined(separator: "\n")
            try other.write(toFile: path, atomically: true, encoding: .utf8)
            await #expect(throws: KeyFile.Failure.otherStore(path: path)) { try await fixture.second() }
        }
    }
}
