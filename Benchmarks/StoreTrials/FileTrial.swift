import Domain
import Foundation
import Store

/// One large file, in and out; the caller measures the memory of the process.
struct FileTrial {
    let store: Store
    let bytes: Int

    func receive() async throws {
        let review = try await TrialReview.make(store)
        let agency = try await review.agency("A")
        var place = 0
        let staged = try await store.stage(board: review.board, review: review.review, agency: agency) {
            if place == bytes { return nil }
            let piece = Self.piece(at: place, count: min(1 << 20, bytes - place))
            place += piece.count
            return piece
        }
        _ = try await review.receive(staged, name: "large.csv", agency: agency, entries: [])
        print("received \(staged.bytes) bytes as \(staged.id) of \(review.board)")
    }

    func give() async throws {
        let found = try await store.database.read { session in
            try session.first("SELECT board, id FROM vault_files WHERE state = 'kept'") {
                (RecordID(bytes: try $0.bytes(0)), RecordID(bytes: try $0.bytes(1)))
            }
        }
        guard let (board, file) = found, let board, let file else { return StoreTrials.leave("There is no file.") }
        let reached = Reached()
        try await store.readFile(board: board, id: file) { chunk in
            if chunk != Self.piece(at: reached.bytes, count: chunk.count) { reached.isRight = false }
            reached.bytes += chunk.count
        }
        guard reached.bytes == bytes, reached.isRight else { return StoreTrials.leave("It is another file.") }
        print("gave \(reached.bytes) bytes, each as it came")
    }

    /// How far the reading is; only ever used by the thread that reads.
    private final class Reached: @unchecked Sendable {
        var bytes = 0
        var isRight = true
    }

    /// Bytes that hardly repeat, known by their place.
    private static func piece(at start: Int, count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            for index in 0..<count {
                let place = UInt64(truncatingIfNeeded: start + index)
                buffer[index] = UInt8(truncatingIfNeeded: (place &* 0x9E37_79B9_7F4A_7C15) >> 29)
            }
            filled = count
        }
    }
}
