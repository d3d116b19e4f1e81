import Domain

/// What the page's parts share of what was understood.
struct UnderstandingView: Sendable {
    let understanding: Understanding
    let report: UnderstandingReport
    /// A name for each child, the first one alone where that is enough to tell the children apart.
    let shortNames: [String]
    private let contactStarts: [Int]
    private let themeStarts: [Int]
    private let indicators: [Indicator]

    /// nil where nothing was asked to be understood.
    init?(_ chronology: IntegratedChronology) {
        guard let understanding = chronology.understanding else { return nil }
        self.understanding = understanding
        report = UnderstandingReport(chronology)
        shortNames = Self.shortNames(chronology.children)
        let count = chronology.entries.count
        contactStarts = Self.starts(understanding.contacts, entries: count) { $0.entry }
        var isInOrder = true
        for (a, b) in zip(understanding.indicators, understanding.indicators.dropFirst()) where a.entry > b.entry {
            isInOrder = false
        }
        indicators =
            isInOrder ? understanding.indicators : understanding.indicators.sorted { $0.entry < $1.entry }
        themeStarts = Self.starts(indicators, entries: count) { $0.entry }
    }

    /// What an entry says of each child it concerns.
    func contacts(of entry: Int) -> ArraySlice<ChildContact> {
        understanding.contacts[contactStarts[entry]..<contactStarts[entry + 1]]
    }

    /// Themes an entry holds a sign of, each once, with the words of the first.
    func themes(of entry: Int) -> [Indicator] {
        var out: [Indicator] = []
        for indicator in indicators[themeStarts[entry]..<themeStarts[entry + 1]]
        where !out.contains(where: { $0.theme == indicator.theme }) { out.append(indicator) }
        return out
    }

    func shortName(_ child: Int) -> String { shortNames.indices.contains(child) ? shortNames[child] : "A child" }

    /// What the source's column states; where it states nothing, what was read for the children together.
    func childSeen(of entry: ChronologyEntry, row: Int) -> ChildSeen {
        ChildsLineReader().childSeen(of: entry, contacts: contacts(of: row))
    }

    /// Whether what an entry says of seeing was read from its prose alone, its own columns saying nothing.
    func isInferred(_ row: Int) -> Bool {
        let contacts = contacts(of: row)
        return contacts.contains { $0.seen.basis == .inferred } && !contacts.contains { $0.seen.basis == .stated }
    }

    /// The first item of each entry in a list in order of entry.
    private static func starts<Item>(_ items: [Item], entries: Int, entry: (Item) -> Int) -> [Int] {
        var starts = [Int](repeating: items.count, count: entries + 1)
        var place = 0
        for row in 0...entries {
            while place < items.count, entry(items[place]) < row { place += 1 }
            starts[row] = place
        }
        return starts
    }

    private static func shortNames(_ children: [ChildOfCase]) -> [String] {
        let first = children.map { String($0.name.prefix { $0 != " " }) }
        let isEnough = Set(first).count == first.count && !first.contains("")
        return isEnough ? first : children.map(\.name)
    }
}
