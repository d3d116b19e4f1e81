/// What stands out, on the first pages: what happened, who had last seen each child before, what no one had put together,
/// contradictions, what went no further, silences. Most important first, each with the entries it rests on.
struct UnderstandingSummary: Sendable {
    static let name = "What stands out"
    static let incidentsShown = 5
    static let contradictionsShown = 16
    /// Letters up to which an account is quoted whole.
    private static let accountLimit = 200
    static let rewordingsShown = 4
    static let sharingShown = 3
    static let silencesShown = 4

    let chronology: IntegratedChronology
    let understanding: Understanding
    let words: UnderstandingWords
    let incidents: [CaseIncident]
    private let records: UnderstandingRecords
    let pieces: UnderstandingPieces

    init(
        _ chronology: IntegratedChronology, _ understanding: Understanding, _ words: UnderstandingWords,
        _ incidents: [CaseIncident]
    ) {
        self.chronology = chronology
        self.understanding = understanding
        self.words = words
        self.incidents = incidents
        records = UnderstandingRecords(chronology, understanding, words)
        pieces = UnderstandingPieces(chronology, words, incidents)
    }

    var section: UnderstandingSection {
        UnderstandingSection(
            kind: .standsOut, title: Self.name,
            introduction: [
                UnderstandingLine(
                    "Read out of the entries by the program, to show where to look. Nothing here says that anyone did wrong, and "
                        + "what nobody wrote may have happened. Each line names its entries.")
            ] + whatHappened + together + heard,
            tables: chapters + acrossTime)
    }

    /// A chapter for each crisis: what several agencies' entries come to, the pieces at a glance, what was asked and not done,
    /// who had last seen the children, what was lost in the telling. The pieces one by one come after all chapters.
    private var chapters: [UnderstandingTable] {
        guard !crises.isEmpty else { return [openRequests(nil), toldLess(before: nil)].filter { $0.rowCount > 0 } }
        let glances = pieces.glances
        return crises.flatMap { crisis -> [UnderstandingTable] in
            let place = pieces.all.firstIndex { incidents[$0.incident] == crisis }
            let own = place.map { [sideBySide(pieces.all[$0]), glances[$0]] } ?? []
            var chapter = (own + [openRequests(crisis), lastByAgency(crisis), toldLess(before: crisis.from)])
                .filter { $0.rowCount > 0 }
            if !chapter.isEmpty { chapter[0].opensPage = true }
            return chapter
        }
    }

    /// What is of no one crisis.
    private var acrossTime: [UnderstandingTable] {
        var tables =
            ([before, disagreements] + (pieces.all.isEmpty ? [records.first] : pieces.tables)
            + [records.firstNotPassedOn, silences, rewordings, told, leftOpen, undated]).filter { $0.rowCount > 0 }
        if !tables.isEmpty, !crises.isEmpty { tables[0].opensPage = true }
        return tables
    }

    /// The sentences that join entries of several agencies before a crisis, a row for what each is about.
    private func sideBySide(_ found: CrisisPieces) -> UnderstandingTable {
        // The first line is the heading of the others.
        let lines = CrisisJoins(chronology, understanding, words).lines(found).dropFirst()
        var rows: [(about: String, text: String, entries: [Int])] = []
        for line in lines {
            if line.label.isEmpty, let last = rows.indices.last {
                rows[last].text += "\n" + line.text
                rows[last].entries = Self.once(rows[last].entries + line.entries)
            } else {
                rows.append((line.label, line.text, line.entries))
            }
        }
        let told = rows
        return UnderstandingTable(
            "Side by side, before \(SheetWords.day(found.day)): what the entries of several agencies come to",
            [.init("About", .words, width: 14), .init("Read together", .noted, width: 86)], count: told.count
        ) { row in
            [.words(told[row].about), .noted(told[row].text, told[row].entries)]
        }
    }

    /// Who and what stood in several agencies' records, with which agency had which piece before each incident first.
    var recordsSection: UnderstandingSection {
        var section = records.section
        section.tables = pieces.matrices + section.tables
        return section
    }

    /// What no one had put together: by its pieces where there are some, otherwise by kinds of concern.
    private var together: [UnderstandingLine] {
        pieces.all.isEmpty ? Array(brief.prefix(2)) : []
    }

    // MARK: - Contradictions and sharing

    /// Whether a child was seen counts for most, a date for least. What two accounts say against each other is one row.
    private var disagreements: UnderstandingTable {
        let items = understanding.contradictions
        let all = UnderstandingAccounts.pairs(items)
        // Who lives in the home is one question, however many accounts differ in it: one row, so that it hides nothing else.
        let ofHome = all.filter { pair in pair.points.first.map { items[$0].isOfHome } ?? false }
        let others = ofHome.dropFirst()
        let told = Set(others.compactMap(\.points.first))
        let pairs = all.filter { pair in pair.points.first.map { !told.contains($0) } ?? true }
        let rows = Array(pairs.prefix(Self.contradictionsShown))
        let children = chronology.children
        let words = words
        var table = UnderstandingTable(
            "Where accounts contradict each other",
            [
                .init("About", .noted, width: 30), .init("One account", .noted, width: 35),
                .init("The other account", .noted, width: 35),
            ], count: rows.count, sheet: UnderstandingAccounts.contradictionsName
        ) { row in
            let pair = rows[row]
            func account(_ entries: [Int], _ quote: String) -> UnderstandingCell {
                // Each agency's words are its own: the others of the same account are named beside them.
                let parts = words.spoken(quote, entries)
                let told = parts.map { part -> String in
                    // "Kit no" means little without its column's name.
                    let isColumn = words.isOfSeenColumn(part.words, [part.entry])
                    let said = SheetWords.quoted(
                        isColumn
                            ? ImportReportWords.short(part.words, limit: 160)
                            : words.quote(part.entry, part.words, limit: Self.accountLimit))
                    let column = isColumn ? ", under “Child seen”" : ""
                    let event = isColumn ? "\nThe entry: \(words.excerpt(part.entry))" : ""
                    return "\(said)\(column) – \(words.agency(of: part.entry)), \(words.when(part.entry)) "
                        + "(No. \(part.entry + 1))\(event)"
                }
                let rest = entries.filter { entry in !parts.contains { $0.entry == entry } }
                let others = rest.map { "No. \($0 + 1), \(words.agency(of: $0))" }
                let also = others.isEmpty ? "" : "\nWith it, in other words: \(others.joined(separator: "; "))"
                return .noted(told.joined(separator: "\n") + also, parts.map(\.entry) + rest)
            }
            var about = UnderstandingAccounts.details(pair, items, children).joined(separator: " ")
            var entries: [Int] = []
            if let first = ofHome.first, first.points == pair.points, !others.isEmpty {
                about += "\nThe same question:" + others.map { "\n" + Self.against($0, items, words) }.joined()
                entries = others.flatMap { $0.first.prefix(1) + $0.second.prefix(1) }
            }
            return [
                .noted(about, entries),
                account(pair.first, pair.firstWords(items)), account(pair.second, pair.secondWords(items)),
            ]
        }
        let isTold = rows.contains { $0.points == ofHome.first?.points }
        let left = all.count - rows.count - (isTold ? others.count : 0)
        table.remark = left > 0 ? "\(left) more under “\(UnderstandingAccounts.contradictionsName)”." : nil
        return table
    }

    /// "Weir Police (No. 12): “…” – against Larchmere School (No. 31): “…”", each by a few words.
    private static func against(
        _ pair: UnderstandingAccounts.Pair, _ items: [Contradiction], _ words: UnderstandingWords
    ) -> String {
        [(pair.first, pair.firstWords(items)), (pair.second, pair.secondWords(items))].compactMap { entries, said in
            words.spoken(said, entries).first.map { part in
                let quote = SheetWords.quoted(ImportReportWords.short(part.words, limit: Self.fewWords))
                return "\(words.agency(of: part.entry)) (No. \(part.entry + 1)): \(quote)"
            }
        }.joined(separator: " – against ")
    }

    /// Letters of an account that is named beside others.
    private static let fewWords = 60

    /// What was told and is not all in what the other wrote down of it, before a crisis.
    private func toldLess(before day: CivilDate?) -> UnderstandingTable {
        UnderstandingAccounts(chronology, understanding, words).firstLess(before: day, limit: 4)
    }

    /// Counted by the agency said to have been told, the most often first.
    private var told: UnderstandingTable {
        var byAgency: [Int: [Int]] = [:]
        for item in understanding.unreciprocated { byAgency[item.agency, default: []].append(item.entry) }
        let rows = byAgency.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
        let words = words
        var table = UnderstandingTable(
            "Told, but not shown as received",
            [
                .init("Said to have been told", .short, width: 24), .init("Times", .number, width: 5),
                .init("By whom", .noted, width: 71),
            ], count: min(rows.count, Self.sharingShown), sheet: UnderstandingAccounts.sharingName
        ) { row in
            let (agency, entries) = rows[row]
            let tellers = words.byAgency(entries, limit: 3)
            // The newest are those that might still have been acted on.
            let shown = Array(entries.suffix(5))
            let last = entries.count > shown.count ? "; the last of them:" : ""
            return [.text(words.agency(agency)), .number(entries.count), .noted(tellers + last, shown)]
        }
        let left = rows.count - table.rowCount
        table.remark =
            left > 0
            ? "\(SheetWords.count(left, "more agency", "more agencies")) under “\(UnderstandingAccounts.sharingName)”."
            : nil
        return table
    }

    // MARK: - Silences

    /// The longest stretch in which no one wrote of seeing each child, in the order of the case file: whoever the review
    /// is about stands first, and a child who went to live elsewhere does not hide the others.
    private var silences: UnderstandingTable {
        let children = chronology.children
        let reader = SureSilenceReader(chronology, understanding)
        let all = children.indices.compactMap { child in reader.longest(child).map { (child: child, found: $0) } }
        let shown = Array(all.prefix(Self.silencesShown))
        let words = words
        var table = UnderstandingTable(
            "Longest time in which no one wrote of seeing each child",
            [
                .init("Child", .short, width: 13), .init("Days", .noted, width: 23),
                .init("Seen before by", .noted, width: 19), .init("Seen next by", .noted, width: 19),
                .init("In doubt between them", .noted, width: 26),
            ], count: shown.count, sheet: UnderstandingWork.silencesName
        ) { row in
            let (child, found) = shown[row]
            func side(_ entry: Int?, _ day: CivilDate, _ none: String) -> UnderstandingCell {
                guard let entry else { return .words("\(none) (\(SheetWords.day(day)))") }
                return .noted("\(words.agency(of: entry)), \(words.whenSeen(entry))", [entry])
            }
            var days = UnderstandingWords.days(found.days)
            if let move = found.move { days += "\nlived elsewhere, as it seems: No. \(move.entry + 1)" }
            let silence = reader.all(child).first { $0.from == found.from && $0.to == found.to }
            let left = found.move == nil ? silence?.offRoll : nil
            if let roll = silence.flatMap({ UnderstandingWork.roll($0, words) }), found.move == nil {
                days += "\n" + roll
            }
            let doubted = found.doubted.map { item in
                "\(words.by(item.entry)): \(item.against.joined(separator: "; "))"
            }
            return [
                .text(children[child].name),
                .noted(days, [found.move?.entry, left].compactMap { $0 }),
                side(found.before, found.from, "start of the record"), side(found.after, found.to, "end of the record"),
                doubted.isEmpty ? .empty : .noted(doubted.joined(separator: "\n"), found.doubted.map(\.entry)),
            ]
        }
        let left = children.indices.reduce(0) { $0 + reader.all($1).count } - shown.count
        table.remark = left > 0 ? "\(left) more under the children’s names." : nil
        return table
    }

    static func once<Value: Hashable>(_ values: [Value]) -> [Value] {
        var seen: Set<Value> = []
        return values.filter { seen.insert($0).inserted }
    }

    // MARK: - What adds up, and what stays open

    private var leftOpen: UnderstandingTable {
        let things = understanding.smallThings
        let open = things.filter { $0.followUpWords == nil && $0.followedBy == nil }
        // One entry that asks several agencies is one asking, as in the list of them.
        let requests = Self.once(
            understanding.requests.filter { $0.outcome == .unanswered || $0.outcome == .refused }.map(\.entry))
        let unchecked = understanding.claims.filter(UnderstandingWork.isUnchecked)
        let claims = unchecked.filter { !$0.reliedOnBy.isEmpty }
        let all: [(what: String, entries: [Int], isNamed: Bool)] = [
            ("Missed, put off or not done", things.map(\.entry), false),
            ("Of these, nothing found that followed", open.map(\.entry), true),
            ("Of all, files lost or not found", things.filter { $0.kind == .fileLost }.map(\.entry), true),
            ("Requests refused, or with no answer found", requests, true),
            ("Told, and no check found", unchecked.map(\.entry), true),
            ("Of these, relied on", claims.map(\.entry), true),
        ]
        let rows = all.filter { !$0.entries.isEmpty }
        let words = words
        let chronology = chronology
        // A note that hangs on a row may say how it went on: a file found again.
        let notes: @Sendable (Int) -> [String] = { entry in
            guard chronology.entries.indices.contains(entry) else { return [] }
            return chronology.entries[entry].remarks.filter { $0.kind == .footnote || $0.kind == .endnote }.map {
                "a note in the file on No. \(entry + 1): \(SheetWords.quoted(ImportReportWords.short($0.text, limit: 120)))"
            }
        }
        return UnderstandingTable(
            "What adds up, and what stayed open",
            [
                .init("What", .short, width: 24), .init("Times", .number, width: 5),
                .init("Written by", .noted, width: 71),
            ], count: rows.count
        ) { row in
            let (what, entries, isNamed) = rows[row]
            let notes = isNamed && entries.count < 4 ? entries.flatMap(notes) : []
            return [
                .words(what), .number(entries.count),
                Self.counted(
                    ([words.byAgency(entries, limit: 3)] + notes).joined(separator: "; "),
                    isNamed ? Self.once(entries) : []),
            ]
        }
    }

    /// The newest entries of many, and that they are the newest.
    private static func counted(_ who: String, _ entries: [Int]) -> UnderstandingCell {
        let shown = Array(entries.suffix(4))
        return .noted(entries.count > shown.count ? who + "; the last of them:" : who, shown)
    }

    // MARK: - Without a date

    static let undatedShown = 8

    /// Entries that stand in no order of time and count in no period: what they tell would be lost from every finding that
    /// rests on a day. Those in which something was found come first.
    private var undated: UnderstandingTable {
        let found = Set(
            understanding.indicators.map(\.entry) + understanding.records.signs.map(\.entry)
                + understanding.requests.map(\.entry) + understanding.smallThings.map(\.entry)
                + understanding.claims.map(\.entry))
        let all = chronology.entries.indices.filter {
            let date = chronology.entries[$0].date
            // "2051" stands last and is counted nowhere: it is in no order of time either.
            return date.earliest == nil && date.latest == nil || date.problems.contains { $0.kind == .yearTypo }
        }
        let rows = all.filter(found.contains) + all.filter { !found.contains($0) }
        let words = words
        let understanding = understanding
        let entries = chronology.entries
        var table = UnderstandingTable(
            "Entries with no date, or with a year that cannot be right: they may bear on any of this",
            [
                .init("Entry", .noted, width: 28), .init("What it says", .quote, width: 42),
                .init("Read out of it", .words, width: 30),
            ], count: min(rows.count, Self.undatedShown)
        ) { row in
            let entry = rows[row]
            let themes = understanding.indicators.filter { $0.entry == entry }.map { words.theme($0.theme) }
            return [
                .noted("\(words.when(entry)), \(words.agency(of: entry)) (No. \(entry + 1))", [entry]),
                .quoted(ImportReportWords.short(entries[entry].event, limit: 160)),
                .text(Self.once(themes).joined(separator: "; ")),
            ]
        }
        let left = rows.count - table.rowCount
        table.remark = left > 0 ? "\(SheetWords.grouped(left)) more at the end of the chronology." : nil
        return table
    }

    // MARK: - As one flat table

    /// For a workbook: what it is about, the words, and the entries.
    var sheet: UnderstandingTable {
        // A line of a list is about what the line before it is about.
        var label = ""
        var rows: [[UnderstandingCell]] = (whatHappened + heard + joint).map { line in
            if !line.label.isEmpty { label = line.label }
            return [.words(label), .words(line.text), .entries(line.entries)]
        }
        for table in section.tables {
            for row in 0..<table.rowCount { rows.append(Self.flat(table, row)) }
            if let remark = table.remark { rows.append([.words(table.title), .words(remark), .empty]) }
        }
        let cells = rows
        return UnderstandingTable(
            Self.name,
            [
                .init("About", .short, width: 20), .init("What stands out", .words, width: 60),
                .init("Entries", .entries(withExcerpt: false), width: 20),
            ], count: cells.count, empty: "Nothing was found."
        ) { cells[$0] }
    }

    private static func flat(_ table: UnderstandingTable, _ row: Int) -> [UnderstandingCell] {
        var parts: [String] = []
        var entries: [Int] = []
        for (cell, column) in zip(table.row(row), table.columns) {
            switch cell {
            case .empty: continue
            case .words(let words), .quote(let words): parts.append("\(column.heading): \(words)")
            case .number(let number): parts.append("\(column.heading): \(number)")
            case .day(let day): parts.append("\(column.heading): \(SheetWords.day(day))")
            case .entries(let more): entries += more
            case .noted(let words, let more):
                parts.append("\(column.heading): \(words)")
                entries += more
            }
        }
        return [.words(table.title), .words(parts.joined(separator: "\n")), .entries(entries)]
    }
}
