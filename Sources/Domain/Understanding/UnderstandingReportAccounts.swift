/// What several agencies say of the same occurrence: accounts side by side, where they contradict each other, and what
/// one says it told another that the other does not show.
struct UnderstandingAccounts: Sendable {
    static let accountsName = "Accounts"
    static let contradictionsName = "Contradictions"
    static let sharingName = "Sharing"
    /// Rows shown for reading.
    static let accountsShown = 90
    static let shown = 60

    private let chronology: IntegratedChronology
    private let understanding: Understanding
    private let words: UnderstandingWords

    init(_ chronology: IntegratedChronology, _ understanding: Understanding, _ words: UnderstandingWords) {
        self.chronology = chronology
        self.understanding = understanding
        self.words = words
    }

    // MARK: - Accounts

    var accounts: UnderstandingSection {
        UnderstandingSection(
            kind: .accounts, title: "One occurrence, several accounts",
            introduction: [
                UnderstandingLine(
                    SheetWords.count(understanding.occurrences.count, "occurrence")
                        + " told by two or more agencies. That entries tell of the same occurrence is inferred, for the reasons beside "
                        + "them; every account is kept, and none is preferred.")
            ], tables: [accountsTable])
    }

    var accountsTable: UnderstandingTable {
        let understanding = understanding
        var order: [(group: Int, entry: Int)] = []
        var cut = 0
        for (group, occurrence) in understanding.occurrences.enumerated() {
            for entry in occurrence.entries { order.append((group, entry)) }
            // Cut between occurrences, never within one.
            if order.count <= Self.accountsShown { cut = order.count }
        }
        let rows = order
        let entries = chronology.entries
        return UnderstandingTable(
            Self.accountsName,
            [
                .init("Occurrence", .number, width: 9), .init("Account", .entries(withExcerpt: false), width: 18),
                .init("In the agency’s words", .quote, width: 40),
                .init("Why taken together (inferred)", .words, width: 33),
            ], count: rows.count, reading: 0..<cut, sheet: Self.accountsName,
            empty: "No occurrence was found that two agencies tell of."
        ) { row in
            let (group, entry) = rows[row]
            let text = entries.indices.contains(entry) ? entries[entry].event : ""
            return [
                .number(group + 1), .entries([entry]), .quoted(ImportReportWords.short(text, limit: 400)),
                .text(Self.reasons(understanding.occurrences[group], entry)),
            ]
        }
    }

    /// The reasons of an entry's strongest link, with one further up where there is one, so that no link is told twice:
    /// "No. 12: same day; both tell of a strategy discussion (score 93 of 100)". Nothing for the first of an occurrence.
    private static func reasons(_ occurrence: Occurrence, _ entry: Int) -> String {
        guard let place = occurrence.entries.firstIndex(of: entry), place > 0 else { return "" }
        let above = occurrence.entries[..<place]
        var best: (link: AccountLink, other: Int, isAbove: Bool)?
        for link in occurrence.links where link.first == entry || link.second == entry {
            let other = link.first == entry ? link.second : link.first
            let isAbove = above.contains(other)
            if let held = best, (held.isAbove ? 1 : 0, held.link.score) >= (isAbove ? 1 : 0, link.score) { continue }
            best = (link, other, isAbove)
        }
        guard let best else { return "" }
        let score = Int((best.link.score * 100).rounded())
        return "with No. \(best.other + 1): " + best.link.reasons.joined(separator: "; ") + " (score \(score) of 100)"
    }

    // MARK: - Contradictions

    var contradictions: UnderstandingSection {
        var counts: [String] = []
        for kind in Contradiction.Kind.allCases {
            let count = understanding.contradictions.reduce(0) { $0 + ($1.kind == kind ? 1 : 0) }
            if count > 0 {
                counts.append("\(UnderstandingWords.name(kind).lowercased()): \(SheetWords.grouped(count))")
            }
        }
        var introduction = [
            UnderstandingLine(
                "Accounts of one occurrence that cannot both be right, inferred from both wordings. Which is right is for people to say."
            )
        ]
        if !counts.isEmpty {
            introduction.append(UnderstandingLine(counts.joined(separator: "; ") + ".", label: "About"))
        }
        return UnderstandingSection(
            kind: .contradictions, title: "Where accounts contradict each other", introduction: introduction,
            tables: [contradictionsTable])
    }

    var contradictionsTable: UnderstandingTable {
        let rows = understanding.contradictions
        return UnderstandingTable(
            Self.contradictionsName,
            [
                .init("About", .short, width: 12), .init("What differs", .words, width: 20),
                .init("One account", .entries(withExcerpt: false), width: 16), .init("Its words", .quote, width: 18),
                .init("The other account", .entries(withExcerpt: false), width: 16),
                .init("The other’s words", .quote, width: 18),
            ], count: rows.count, reading: 0..<min(rows.count, Self.shown), sheet: Self.contradictionsName,
            empty: "None was found."
        ) { row in
            let item = rows[row]
            return [
                .words(UnderstandingWords.name(item.kind)), .text(item.detail), .entries(item.first),
                .quoted(item.firstWords), .entries(item.second), .quoted(item.secondWords),
            ]
        }
    }

    // MARK: - Sharing

    var sharing: UnderstandingSection {
        UnderstandingSection(
            kind: .sharing, title: "Told, but not shown as received",
            introduction: [
                UnderstandingLine(
                    "Entries that say another agency was told, where nothing in that agency’s own chronology shows it. It may have "
                        + "been received and not written down: the agency can be asked.")
            ], tables: [sharingTable])
    }

    var sharingTable: UnderstandingTable {
        let rows = understanding.unreciprocated
        let words = words
        return UnderstandingTable(
            Self.sharingName,
            [
                .init("Entry", .entries(withExcerpt: false), width: 26),
                .init("Agency said to have been told", .short, width: 22),
                .init("The words", .quote, width: 52),
            ], count: rows.count, reading: 0..<min(rows.count, Self.shown), sheet: Self.sharingName,
            empty: "None was found."
        ) { row in
            [.entries([rows[row].entry]), .text(words.agency(rows[row].agency)), .quoted(rows[row].words)]
        }
    }
}
