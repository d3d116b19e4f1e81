/// Small things that add up: counted by agency and kind, running by quarter of a year, and those nothing followed.
struct UnderstandingSmallThings: Sendable {
    static let name = "Small things that add up"
    /// Rows shown for reading.
    static let shown = 40

    private let chronology: IntegratedChronology
    /// Those whose entries are in the chronology.
    let things: [SmallThing]
    private let words: UnderstandingWords
    /// Kinds that occur, in their order.
    private let kinds: [SmallThing.Kind]

    init(_ chronology: IntegratedChronology, _ understanding: Understanding, _ words: UnderstandingWords) {
        self.chronology = chronology
        self.words = words
        things = understanding.smallThings.filter { chronology.entries.indices.contains($0.entry) }
        let found = Set(things.map(\.kind))
        kinds = SmallThing.Kind.allCases.filter(found.contains)
    }

    var section: UnderstandingSection {
        let open = things.filter(Self.isOpen)
        return UnderstandingSection(
            kind: .smallThings, title: Self.name,
            introduction: [
                UnderstandingLine(
                    "\(SheetWords.count(things.count, "appointment, visit or meeting missed or put off, or duty not done", "appointments, visits and meetings missed or put off, and duties not done")), "
                        + "inferred from the words shown; for \(SheetWords.grouped(open.count)) no step that followed was found."
                )
            ],
            tables: [byAgency, byQuarter, runningByAgency, list("Nothing found that followed", open)])
    }

    var sheet: UnderstandingTable { list(Self.name, things) }

    private static func isOpen(_ thing: SmallThing) -> Bool { thing.followUpWords == nil && thing.followedBy == nil }

    private var byAgency: UnderstandingTable {
        var counts: [Int: [SmallThing.Kind: Int]] = [:]
        for thing in things {
            counts[chronology.entries[thing.entry].agency, default: [:]][thing.kind, default: 0] += 1
        }
        let rows = counts.keys.sorted().map { agency -> [UnderstandingCell] in
            let own = counts[agency] ?? [:]
            return [.text(words.agency(agency))] + kinds.map { .number(own[$0] ?? 0) }
                + [.number(own.values.reduce(0, +))]
        }
        return UnderstandingTable(
            "By the agency that wrote it", columns("Agency", width: 24, last: "Together"), count: rows.count,
            sheet: Self.name, empty: "None was found."
        ) { rows[$0] }
    }

    /// Each quarter with its count by kind and the running total.
    private var byQuarter: UnderstandingTable {
        var counts: [Int: [SmallThing.Kind: Int]] = [:]
        var undated = 0
        for thing in things {
            guard let day = words.day(thing.entry) else {
                undated += 1
                continue
            }
            counts[day.year * 4 + (day.month - 1) / 3, default: [:]][thing.kind, default: 0] += 1
        }
        var total = 0
        var rows = counts.keys.sorted().map { quarter -> [UnderstandingCell] in
            let own = counts[quarter] ?? [:]
            total += own.values.reduce(0, +)
            return [.words(Self.quarter(quarter))] + kinds.map { .number(own[$0] ?? 0) } + [.number(total)]
        }
        if undated > 0 {
            rows.append(
                [.words("Without a date")] + kinds.map { _ in .empty } + [.number(undated)])
        }
        let cells = rows
        return UnderstandingTable(
            "As they add up, quarter by quarter", columns("Quarter", width: 24, last: "Total so far"),
            count: cells.count, sheet: Self.name, empty: "None was found."
        ) { cells[$0] }
    }

    /// Columns of agencies in the table of running totals; the others are taken together.
    private static let agencyColumns = 8

    /// What each agency had written of by the end of each quarter: the table behind the drawings.
    private var runningByAgency: UnderstandingTable {
        var counts: [Int: [Int: Int]] = [:]
        var totals: [Int: Int] = [:]
        for thing in things {
            guard let day = words.day(thing.entry) else { continue }
            let agency = chronology.entries[thing.entry].agency
            counts[day.year * 4 + (day.month - 1) / 3, default: [:]][agency, default: 0] += 1
            totals[agency, default: 0] += 1
        }
        let order = totals.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
        let shown = Array(order.prefix(order.count > Self.agencyColumns ? Self.agencyColumns - 1 : order.count))
        let rest = order.dropFirst(shown.count)
        var sums: [Int: Int] = [:]
        let rows = counts.keys.sorted().map { quarter -> [UnderstandingCell] in
            for (agency, count) in counts[quarter] ?? [:] { sums[agency, default: 0] += count }
            let last: [UnderstandingCell] = rest.isEmpty ? [] : [.number(rest.reduce(0) { $0 + (sums[$1] ?? 0) })]
            return [.words(Self.quarter(quarter))] + shown.map { .number(sums[$0] ?? 0) } + last
        }
        var columns: [UnderstandingTable.Column] = [.init("Quarter", .short, width: 16)]
        columns += shown.map { .init(words.agency($0), .number, width: 12) }
        if !rest.isEmpty { columns.append(.init("\(rest.count) other agencies", .number, width: 12)) }
        var table = UnderstandingTable(
            "As they add up, agency by agency (total so far)", columns, count: rows.count, sheet: Self.name,
            empty: "None was found."
        ) { rows[$0] }
        table.standsBehindPicture = true
        return table
    }

    /// "Jan–Mar 2001".
    private static func quarter(_ number: Int) -> String {
        ["Jan–Mar", "Apr–Jun", "Jul–Sep", "Oct–Dec"][number % 4] + " \(number / 4)"
    }

    private func columns(_ first: String, width: Int, last: String) -> [UnderstandingTable.Column] {
        [.init(first, .short, width: width)]
            + kinds.map { .init(UnderstandingWords.name($0), .number, width: 10) } + [.init(last, .number, width: 10)]
    }

    private func list(_ title: String, _ rows: [SmallThing]) -> UnderstandingTable {
        UnderstandingTable(
            title,
            [
                .init("Entry", .entries(withExcerpt: false), width: 20), .init("What", .short, width: 13),
                .init("Whose", .short, width: 11), .init("The words", .quote, width: 28),
                .init("Rule (inferred)", .short, width: 14), .init("What followed, as written", .quote, width: 18),
                .init("Followed by", .entries(withExcerpt: false), width: 14),
            ], count: rows.count, reading: UnderstandingTable.last(Self.shown, of: rows.count), sheet: Self.name,
            empty: "None was found."
        ) { row in
            let thing = rows[row]
            return [
                .entries([thing.entry]), .words(UnderstandingWords.name(thing.kind)), .text(thing.who),
                .quoted(thing.words), .text(thing.rule), .quoted(thing.followUpWords ?? ""), .entry(thing.followedBy),
            ]
        }
    }
}

/// Concerns by theme: when each first stood in the record, and in how many agencies' chronologies.
struct UnderstandingThemes: Sendable {
    static let name = "Concerns by theme"

    private let understanding: Understanding
    private let words: UnderstandingWords
    private let chronology: IntegratedChronology
    private let joint: [UnderstandingLine]

    init(
        _ chronology: IntegratedChronology, _ understanding: Understanding, _ words: UnderstandingWords,
        joint: [UnderstandingLine]
    ) {
        self.chronology = chronology
        self.understanding = understanding
        self.words = words
        self.joint = joint
    }

    var section: UnderstandingSection {
        UnderstandingSection(
            kind: .themes, title: Self.name,
            introduction: joint + [
                UnderstandingLine(
                    "Words in the entries that speak of a theme, by an editable list. A word alone proves nothing: read the entry."
                )
            ], tables: [summary])
    }

    private struct Theme {
        var entries: Set<Int> = []
        var agencies: Set<Int> = []
        var first: Int?
        var last: Int?
        var undated: [Int] = []
    }

    private var summary: UnderstandingTable {
        var themes: [String: Theme] = [:]
        for indicator in understanding.indicators where chronology.entries.indices.contains(indicator.entry) {
            let entry = indicator.entry
            themes[indicator.theme, default: Theme()].entries.insert(entry)
            themes[indicator.theme]?.agencies.insert(chronology.entries[entry].agency)
            guard words.day(entry) != nil else {
                if themes[indicator.theme]?.undated.last != entry { themes[indicator.theme]?.undated.append(entry) }
                continue
            }
            if themes[indicator.theme]?.first.map({ entry < $0 }) ?? true { themes[indicator.theme]?.first = entry }
            if themes[indicator.theme]?.last.map({ entry > $0 }) ?? true { themes[indicator.theme]?.last = entry }
        }
        let words = words
        let rows = themes.sorted {
            ($0.value.first ?? Int.max, $0.key) < ($1.value.first ?? Int.max, $1.key)
        }.map { key, theme -> [UnderstandingCell] in
            [
                .words(words.theme(key)), .number(theme.entries.count),
                .words(UnderstandingWords.list(theme.agencies.sorted().map { words.agency($0) })),
                .entry(theme.first),
                // What has no date may be the newest of all.
                theme.last == nil && theme.undated.isEmpty
                    ? .empty : .entries([theme.last].compactMap { $0 } + theme.undated.prefix(3)),
            ]
        }
        return UnderstandingTable(
            "",
            [
                .init("Theme", .short, width: 18), .init("Entries", .number, width: 8),
                .init("Agencies that wrote of it", .words, width: 26),
                .init("First", .entries(withExcerpt: true), width: 24),
                .init("Last, and without a date", .entries(withExcerpt: true), width: 24),
            ], count: rows.count, sheet: Self.name, empty: "None was found."
        ) { rows[$0] }
    }

    var sheet: UnderstandingTable {
        let rows = understanding.indicators
        let words = words
        return UnderstandingTable(
            Self.name,
            [
                .init("Theme", .short, width: 22), .init("Entry", .entries(withExcerpt: true), width: 40),
                .init("The words (inferred)", .quote, width: 28), .init("Passed on from others", .short, width: 10),
            ], count: rows.count, sheet: Self.name
        ) { row in
            [
                .words(words.theme(rows[row].theme)), .entries([rows[row].entry]), .quoted(rows[row].words),
                .text(rows[row].isReported ? "Yes" : ""),
            ]
        }
    }
}
