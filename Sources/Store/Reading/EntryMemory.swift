import Domain
import Synchronization

/// An entry's row, and what belongs to it.
struct KnownEntry: Sendable {
    let row: EntryRow
    var parts = EntryParts()
}

/// Entries that were read not long ago. An entry never changes once its file was received, since a correction is a new
/// version with entries of its own; so what was read once stays true. Which entries somebody sees is asked of the database
/// each time, before anything is looked up here.
final class EntryMemory: Sendable {
    /// Two halves: when the newer is full the older goes, and what is used again moves to the newer.
    private struct Halves {
        var newer: [RecordID: KnownEntry] = [:]
        var older: [RecordID: KnownEntry] = [:]
        var bytes = 0
    }
    private let halves = Mutex(Halves())
    private let most: Int

    /// - Parameter bytes: about how much may be kept.
    init(bytes: Int) { most = bytes / 2 }

    /// What is known of each entry, in their order.
    func entries(_ ids: [RecordID]) -> [KnownEntry?] {
        halves.withLock { halves in
            ids.map { id in
                if let entry = halves.newer[id] { return entry }
                guard let entry = halves.older[id] else { return nil }
                put(entry, &halves)
                return entry
            }
        }
    }

    func keep(_ read: some Sequence<KnownEntry>) {
        halves.withLock { halves in
            for entry in read { put(entry, &halves) }
        }
    }

    private func put(_ entry: KnownEntry, _ halves: inout Halves) {
        if halves.bytes > most {
            halves = Halves(newer: [:], older: halves.newer, bytes: 0)
        }
        if halves.newer.updateValue(entry, forKey: entry.row.id) == nil { halves.bytes += entry.bytes }
    }
}

extension KnownEntry {
    /// About how much memory it takes.
    fileprivate var bytes: Int { MemoryLayout<KnownEntry>.stride + row.textBytes + parts.bytes }
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
