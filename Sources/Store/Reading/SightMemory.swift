import Domain
import Synchronization

/// What was in sight by certain memberships, kept by how far the review and its board had come in the ledger. The time
/// decides only which memberships are in force, and that is asked of the database each time, with how far the ledger has
/// come: whatever changes what somebody sees is a write, and every write is in the ledger.
final class SightMemory: Sendable {
    struct Key: Hashable {
        var review: RecordID
        /// Those in force, in the order of their keys.
        var memberships: [RecordID]
        var forFamily: Bool
    }
    private struct Kept {
        var marks: ContentMarks.Marks
        var seen: [Sight.Seen]
    }
    private let kept = Mutex<[Key: Kept]>([:])
    /// Then all is forgotten, and read again: some ten thousand bytes each.
    private static let most = 500

    /// What is in sight at these marks; nil where that is not known.
    func seen(_ key: Key, at marks: ContentMarks.Marks) -> [Sight.Seen]? {
        kept.withLock { kept in kept[key].flatMap { $0.marks == marks ? $0.seen : nil } }
    }

    func keep(_ seen: [Sight.Seen], _ key: Key, at marks: ContentMarks.Marks) {
        kept.withLock { kept in
            if kept.count >= Self.most { kept = [:] }
            kept[key] = Kept(marks: marks, seen: seen)
        }
    }
}
