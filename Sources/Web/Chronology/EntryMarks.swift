/// Where an entry is spoken of in what was understood: "contradiction 3", "answer to request 4".
struct EntryMark: Sendable, Equatable {
    /// Words before the number; those that lead to a silence say whose it is.
    var words: String
    var number: Int
    /// Number of the row it leads to (`id="u12"`).
    var row: Int
}

/// For each entry, where it is spoken of. Collected while the sections before the chronology are written, then read row
/// by row.
struct EntryMarks: Sendable {
    private struct Found {
        var entry: Int
        var mark: EntryMark
    }

    private var found: [Found] = []
    private var starts: [Int]
    private var marks: [EntryMark] = []
    private let entries: Int

    init(entries: Int) {
        self.entries = entries
        starts = [Int](repeating: 0, count: entries + 1)
    }

    mutating func add(_ mark: EntryMark, to entry: Int) {
        guard entry >= 0, entry < entries else { return }
        found.append(Found(entry: entry, mark: mark))
    }

    /// Sorts by counting, which keeps the order in which marks were found; the same mark twice is kept once.
    mutating func finish() {
        var next = [Int](repeating: 0, count: entries + 1)
        for item in found { next[item.entry + 1] += 1 }
        for entry in 0..<entries { next[entry + 1] += next[entry] }
        let bounds = next
        var order = [Int](repeating: 0, count: found.count)
        for (place, item) in found.enumerated() {
            order[next[item.entry]] = place
            next[item.entry] += 1
        }
        marks = []
        marks.reserveCapacity(found.count)
        for entry in 0..<entries {
            starts[entry] = marks.count
            for place in order[bounds[entry]..<bounds[entry + 1]] {
                let mark = found[place].mark
                if !marks[starts[entry]...].contains(mark) { marks.append(mark) }
            }
        }
        starts[entries] = marks.count
        found = []
    }

    /// The marks of one entry; none before ``finish()``.
    subscript(entry: Int) -> ArraySlice<EntryMark> { marks[starts[entry]..<starts[entry + 1]] }
}
