/// Puts the changed words of an entry beside every finding that rests on it, and that its row is hidden in the agency's
/// file: words that nobody settled are no ground without what stood there before, nor are hidden ones without a word of it.
struct ReportRewordings: Sendable {
    private let sentences: [Int: String]
    private let changes: [Int: [Rewording]]
    private var hidden: Set<Int> = []

    init(_ chronology: IntegratedChronology) {
        let changes = Dictionary(grouping: Rewording.all(in: chronology), by: \.entry)
        self.changes = changes
        var sentences = changes.mapValues { changes in
            let entry = changes.first?.entry ?? 0
            return SheetWords.sentence(
                "Changed words in No. \(entry + 1), not settled: \(changes.map(\.words).joined(separator: "; "))")
        }
        for (place, entry) in chronology.entries.enumerated() where entry.isHiddenInSource {
            let said = "No. \(place + 1) is a row hidden in the agency’s file: ask whether it may be used."
            sentences[place] = sentences[place].map { $0 + " " + said } ?? said
            hidden.insert(place)
        }
        self.sentences = sentences
    }

    /// Longer lists of entries name them, and quote none.
    private static let entriesQuoted = 4

    func shown(_ section: UnderstandingSection) -> UnderstandingSection {
        guard !sentences.isEmpty else { return section }
        var section = section
        section.introduction = section.introduction.map(shown)
        section.tables = section.tables.map(shown)
        return section
    }

    func shown(_ table: UnderstandingTable) -> UnderstandingTable {
        guard !sentences.isEmpty else { return table }
        return table.changing { row in shown(row) }
    }

    private func shown(_ line: UnderstandingLine) -> UnderstandingLine {
        let more = said(line.entries, beside: line.text)
        guard !more.isEmpty else { return line }
        return UnderstandingLine(
            line.text + " " + more.joined(separator: " "), label: line.label, entries: line.entries)
    }

    private func shown(_ row: [UnderstandingCell]) -> [UnderstandingCell] {
        let whole = row.map(Self.words).joined(separator: "\n")
        var row = row
        for place in row.indices {
            switch row[place] {
            case .noted(let words, let entries):
                let more = said(entries, beside: whole)
                if !more.isEmpty { row[place] = .noted(([words] + more).joined(separator: "\n"), entries) }
            case .entries(let entries):
                let more = said(entries, beside: whole)
                guard !more.isEmpty, let text = Self.nearest(place, row) else { continue }
                row[text] = .words(([Self.words(row[text])] + more).joined(separator: "\n"))
            case .empty, .words, .quote, .number, .day: break
            }
        }
        return row
    }

    private func said(_ entries: [Int], beside words: String) -> [String] {
        guard entries.count <= Self.entriesQuoted else { return [] }
        return entries.filter { entry in
            if hidden.contains(entry) { return !words.contains("hidden in the agency’s file") }
            // Where both wordings stand already they are not said again.
            return !(changes[entry] ?? []).allSatisfy { words.contains($0.old) && words.contains($0.new) }
        }.compactMap { sentences[$0] }
    }

    /// The words that belong to a cell of entries: those after it, else those before.
    private static func nearest(_ place: Int, _ row: [UnderstandingCell]) -> Int? {
        func isText(_ at: Int) -> Bool {
            switch row[at] {
            case .words, .quote: true
            case .empty, .number, .day, .entries, .noted: false
            }
        }
        return row.indices[(place + 1)...].first(where: isText) ?? row.indices[..<place].last(where: isText)
    }

    private static func words(_ cell: UnderstandingCell) -> String {
        switch cell {
        case .words(let words), .noted(let words, _): words
        case .quote(let words): SheetWords.quoted(words)
        case .empty, .number, .day, .entries: ""
        }
    }
}
