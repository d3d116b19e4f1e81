import Foundation
import Testing

@testable import TestSupport

@Suite("Snapshots") struct SnapshotTests {
    private func place() -> URL {
        FileManager.default.temporaryDirectory.appendingPathComponent("casement-snapshot-\(UUID().uuidString)/a.txt")
    }

    @Test("recording writes the file and fails the test; the same text then passes, another does not")
    func recording() throws {
        let place = place()
        defer { try? FileManager.default.removeItem(at: place.deletingLastPathComponent()) }
        #expect(throws: Snapshot.Failure.self) { try Snapshot.check("one\ntwo\n", at: place, recording: false) }
        #expect(throws: Snapshot.Failure.self) { try Snapshot.check("one\ntwo\n", at: place, recording: true) }
        try Snapshot.check("one\ntwo\n", at: place, recording: false)
        #expect { try Snapshot.check("one\nTWO\n", at: place, recording: false) } throws: { error in
            "\(error)".contains("Line 2 differs")
        }
    }

    @Test("two spellings of one letter are a difference")
    func bytesAreCompared() throws {
        let place = place()
        defer { try? FileManager.default.removeItem(at: place.deletingLastPathComponent()) }
        #expect(throws: Snapshot.Failure.self) { try Snapshot.check("caf\u{E9}", at: place, recording: true) }
        #expect(throws: Snapshot.Failure.self) { try Snapshot.check("cafe\u{301}", at: place, recording: false) }
    }
}
