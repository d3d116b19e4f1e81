import Domain
import Synchronization

/// What belongs to entries that were read not long ago. An entry's parts never change once its file was received, since a
/// correction is a new version with entries of its own; so what was read once stays true. Who sees an entry is asked of the
/// database each time, before anything is looked up here.
final class PartsMemory: Sendable {
    /// Two halves: when the newer is full the older goes, and what is used again moves to the newer.
    private struct Halves {
        var newer: [RecordID: EntryParts] = [:]
        var older: [RecordID: EntryParts] = [:]
        var bytes = 0
    }
    private let halves = Mutex(Halves())
    private let most: Int

    /// - Parameter bytes: about how much may be kept.
    init(bytes: Int) { most = bytes / 2 }

    /// What is known of each entry, in their order.
    func parts(of entries: [RecordID]) -> [EntryParts?] {
        halves.withLock { halves in
            entries.map { entry in
                if let parts = halves.newer[entry] { return parts }
                guard let parts = halves.older[entry] else { return nil }
                put(parts, of: entry, &halves)
                return parts
            }
        }
    }

    func keep(_ read: [(entry: RecordID, parts: EntryParts)]) {
        halves.withLock { halves in
            for (entry, parts) in read { put(parts, of: entry, &halves) }
        }
    }

    private func put(_ parts: EntryParts, of entry: RecordID, _ halves: inout Halves) {
        if halves.bytes > most {
            halves = Halves(newer: [:], older: halves.newer, bytes: 0)
        }
        if halves.newer.updateValue(parts, forKey: entry) == nil { halves.bytes += parts.bytes }
    }
}

extension EntryParts {
    /// About how much memory they take: their texts, and what stands around each.
    fileprivate var bytes: Int {
        func all<Value>(_ lists: some Sequence<PlacedList<Value>>, _ texts: (Value) -> Int) -> Int {
            lists.reduce(0) { $0 + 64 + $1.values.reduce(0) { $0 + MemoryLayout<Value>.stride + 8 + texts($1) } }
        }
        return 256 + all([fields]) { $0.heading.utf8.count + $0.text.utf8.count }
            + all(notes.values) { $0.message.utf8.count }
            + all(problems.values) { $0.message.utf8.count + ($0.suggestion?.utf8.count ?? 0) }
            + all([remarks]) { $0.text.utf8.count + ($0.author?.utf8.count ?? 0) }
    }
}
