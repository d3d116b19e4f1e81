import Domain
import Foundation
import TestSupport
import Testing

@testable import Store

/// Faults under the database: told in plain words, nothing half there.
@Suite("Faults", .timeLimit(.minutes(10))) struct FaultTests {
    @Test("with no room left a submission is refused whole, and goes in once there is room")
    func full() async throws {
        try await StoreFixture.run(.sqlite) { fixture in
            let review = try await fixture.review()
            let command = try await review.submission((0..<2_000).map { "Row \($0), with some words in it" })
            let before = try await fixture.store.verify()
            // As many pages as there are, and a few.
            try await fixture.store.database.write { session in
                let pages = try session.first("PRAGMA page_count") { try $0.integer(0) } ?? 0
                _ = try session.first("PRAGMA max_page_count = \(pages + 20)") { try $0.integer(0) }
            }
            await #expect(throws: DatabaseError.full) {
                try await fixture.store.run(.receiveSubmission(command), by: review.actor)
            }
            #expect(try await review.count("entries") == 0)
            let after = try await fixture.store.verify()
            #expect(after.findings == [] && after.entries == before.entries)
            try await fixture.store.database.write { session in
                _ = try session.first("PRAGMA max_page_count = 1000000") { try $0.integer(0) }
            }
            try await fixture.store.run(.receiveSubmission(command), by: review.actor)
            #expect(try await review.count("entries") == 2_000)
            #expect(try await fixture.store.verify().findings == [])
        }
    }

    @Test("a damaged database file is told as such")
    func damaged() async throws {
        try await StoreFixture.run(.sqlite) { fixture in
            let review = try await fixture.review()
            try await review.receive((0..<500).map { "Row \($0)" })
            await fixture.store.close()
            guard case .file(let path) = fixture.settings.location else { return }
            var bytes = try #require(FileManager.default.contents(atPath: path))
            #expect(bytes.count > 40_960)
            // Every page from the third on loses its head.
            for page in stride(from: 8_192, to: bytes.count, by: 4_096) {
                for place in page..<page + 64 { bytes[place] = 0xA5 }
            }
            try bytes.write(to: URL(fileURLWithPath: path))
            await #expect {
                let store = try await fixture.second()
                defer { Task { await store.close() } }
                _ = try await store.verify()
            } throws: { error in
                if case DatabaseError.corrupt = error { true } else { false }
            }
        }
    }

    @Test("a key file begun by a killed process is passed over, and one that is there is never written over")
    func keyFile() async throws {
        let folder = NSTemporaryDirectory() + "casement-keys-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let settings = try StoreSettings(location: .file(folder + "/store.db"))
        try "casement-ke".write(toFile: settings.keyFile + ".partial", atomically: false, encoding: .utf8)
        let store = try await Store.open(settings, create: true)
        await store.close()
        #expect(!FileManager.default.fileExists(atPath: settings.keyFile + ".partial"))
        let keys = FileManager.default.contents(atPath: settings.keyFile)
        #expect(!DurableFile.create(settings.keyFile, [1]))
        #expect(FileManager.default.contents(atPath: settings.keyFile) == keys)
    }

    @Test("a checkpoint cut off in the middle of its line is no forgery, and the next one takes its place")
    func cutOffCheckpoint() async throws {
        try await StoreFixture.run(.sqlite) { fixture in
            let review = try await fixture.review()
            #expect(try await fixture.store.checkpoint().count == 2)
            let path = fixture.settings.checkpointFile
            let whole = try #require(FileManager.default.contents(atPath: path))
            try (whole + Data(whole.prefix(90))).write(to: URL(fileURLWithPath: path))
            let found = try await fixture.store.verify()
            #expect(found.findings == [] && found.checkpoints == 2)
            #expect(found.unknown.contains { $0.contains("cut off") })
            try await review.receive(["one"])
            #expect(try await fixture.store.checkpoint().count == 1)
            let after = try await fixture.store.verify()
            #expect(after.findings == [] && after.checkpoints == 3)
            #expect(!after.unknown.contains { $0.contains("cut off") })
            // One that lacks but its end is whole, and stays.
            try Data(whole.dropLast()).write(to: URL(fileURLWithPath: path))
            try await review.receive(["two"], name: "two.csv")
            #expect(try await fixture.store.checkpoint().count == 1)
            #expect(try await fixture.store.verify().findings.map(\.kind) == [.checkpointMissing])
            // A line that is none is told as such.
            try (whole + Data(whole.prefix(90)) + Data("\n".utf8)).write(to: URL(fileURLWithPath: path))
            #expect(try await fixture.store.verify().findings.contains { $0.kind == .checkpointForged })
        }
    }
}
