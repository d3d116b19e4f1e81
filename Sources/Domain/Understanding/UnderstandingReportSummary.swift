/// What stands out, on one page: last seen before each incident, what no one had put together, contradictions, what was
/// told and not shown as received, and silences. Most important first, each with the entries it rests on.
struct UnderstandingSummary: Sendable {
    static let name = "What stands out"
    static let incidentsShown = 8
    static let contradictionsShown = 3
    static let sharingShown = 3
    static let silencesShown = 4

    let chronology: IntegratedChronology
    let understanding: Understanding
    let words: UnderstandingWords
    private let incidents: [CaseIncident]

    init(
        _ chronology: IntegratedChronology, _ understanding: Understanding, _ words: UnderstandingWords,
        _ incidents: [CaseIncident]
    ) {
        self.chronology = chronology
        self.understanding = understanding
        self.words = words
        self.incidents = incidents
    }

    var section: UnderstandingSection {
        UnderstandingSection(
            kind: .standsOut, title: Self.name,
            introduction: [
                UnderstandingLine(
                    "Read out of the entries by the program, to show where to look. Nothing here says that anyone did wrong, and "
                        + "what nobody wrote may have happened. Each line names its entries.")
            ] + joint, tables: [before, disagreements, told, silences, leftOpen].filter { $0.rowCount > 0 })
    }

    // MARK: - Last seen before each incident

    /// The incidents before which a child had gone unseen longest, and every crisis, in order of day.
    private var before: UnderstandingTable {
        let incidents = incidents
        let grave = incidents.indices.sorted {
            let (a, b) = (incidents[$0], incidents[$1])
            let isGrave = (a.kind != .violence, b.kind != .violence)
            if isGrave.0 != isGrave.1 { return isGrave.0 }
            if a.longestDays != b.longestDays { return a.longestDays > b.longestDays }
            return $0 < $1
        }
        let order = grave.prefix(Self.incidentsShown).sorted()
        let words = words
        let children = chronology.children
        let isWide = children.count <= 3
        var columns: [UnderstandingTable.Column] = [.init("Incident", .noted, width: 34)]
        if isWide {
            columns += children.map { .init($0.name + " last seen", .noted, width: 66 / max(1, children.count)) }
        } else {
            columns.append(.init("When each child was last seen", .noted, width: 66))
        }
        let left = incidents.count - order.count
        var table = UnderstandingTable(
            "Last seen before each incident, and by whom", columns, count: order.count,
            sheet: UnderstandingIncidents.name
        ) { row in
            let incident = incidents[order[row]]
            let what = UnderstandingWords.name(incident.kind)
            let day = incident.from.map { SheetWords.day($0) } ?? "no date"
            let quote = SheetWords.quoted(ImportReportWords.short(incident.words, limit: 90))
            let first = UnderstandingCell.noted("\(day). \(what): \(quote)", [incident.told])
            let seen = incident.children.map { Self.lastSeen($0, incident, words) }
            if isWide { return [first] + seen.map { .noted($0.words, $0.entries) } }
            let lines = zip(incident.children, seen).map { "\(children[$0.child].name): \($1.words)" }
            return [first, .noted(lines.joined(separator: "\n"), seen.flatMap(\.entries))]
        }
        table.remark =
            left > 0 ? "\(SheetWords.count(left, "more incident")) under “\(UnderstandingIncidents.name)”." : nil
        return table
    }

    private static func lastSeen(
        _ child: CaseIncident.Child, _ incident: CaseIncident, _ words: UnderstandingWords
    ) -> (words: String, entries: [Int]) {
        guard child.isBorn else { return ("not yet born", []) }
        guard incident.from != nil else { return ("the incident has no date", []) }
        guard let last = child.lastSeen else { return ("no earlier sighting in the record", []) }
        let days = child.daysSince.map { UnderstandingWords.days($0) + " before: " } ?? ""
        return ("\(days)\(words.when(last)), by \(words.agency(of: last))", [last])
    }

    // MARK: - Contradictions and sharing

    /// Whether a child was seen counts for most, a date for least. What two accounts say against each other is one row.
    private var disagreements: UnderstandingTable {
        let items = understanding.contradictions
        let pairs = UnderstandingAccounts.pairs(items)
        let rows = Array(pairs.prefix(Self.contradictionsShown))
        let children = chronology.children
        let words = words
        var table = UnderstandingTable(
            "Where accounts contradict each other",
            [
                .init("About", .words, width: 34), .init("One account", .noted, width: 33),
                .init("The other account", .noted, width: 33),
            ], count: rows.count, sheet: UnderstandingAccounts.contradictionsName
        ) { row in
            let pair = rows[row]
            func account(_ entries: [Int], _ quote: String) -> UnderstandingCell {
                let agencies = UnderstandingWords.list(Self.once(entries.map { words.agency(of: $0) }))
                let day = entries.first.map { words.when($0) } ?? ""
                let said = SheetWords.quoted(ImportReportWords.short(quote, limit: 100))
                // "Kit no" means little without its column's name.
                let column = words.isOfSeenColumn(quote, entries) ? ", under “Child seen”" : ""
                return .noted("\(said)\(column) – \(agencies), \(day)", entries)
            }
            return [
                .words(UnderstandingAccounts.details(pair, items, children).joined(separator: " ")),
                account(pair.first, pair.firstWords(items)), account(pair.second, pair.secondWords(items)),
            ]
        }
        let left = pairs.count - rows.count
        table.remark = left > 0 ? "\(left) more under “\(UnderstandingAccounts.contradictionsName)”." : nil
        return table
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
            return [.text(words.agency(agency)), .number(entries.count), .noted(tellers, Array(entries.prefix(5)))]
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
        let all = understanding.silences
        let children = chronology.children
        var longest = [Int?](repeating: nil, count: children.count)
        var counts = [Int](repeating: 0, count: children.count)
        for (place, silence) in all.enumerated() {
            guard case .child(let child) = silence.subject, children.indices.contains(child) else { continue }
            counts[child] += 1
            if longest[child].map({ all[$0].days < silence.days }) ?? true { longest[child] = place }
        }
        let with = children.indices.filter { longest[$0] != nil }
        let shown = Array(with.prefix(Self.silencesShown))
        let places = shown.compactMap { longest[$0] }
        let words = words
        var table = UnderstandingTable(
            "Longest time in which no one wrote of seeing each child",
            [
                .init("Child", .short, width: 18), .init("Days", .number, width: 6),
                .init("Seen before by", .noted, width: 38), .init("Seen next by", .noted, width: 38),
            ], count: places.count, sheet: UnderstandingWork.silencesName
        ) { row in
            let silence = all[places[row]]
            func side(_ entry: Int?, _ day: CivilDate, _ none: String) -> UnderstandingCell {
                guard let entry else { return .words("\(none) (\(SheetWords.day(day)))") }
                return .noted("\(words.agency(of: entry)), \(words.when(entry))", [entry])
            }
            return [
                .text(children[shown[row]].name), .number(silence.days),
                side(silence.before, silence.from, "start of the record"),
                side(silence.after, silence.to, "end of the record"),
            ]
        }
        let left = counts.reduce(0, +) - places.count
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
        let requests = understanding.requests.filter { $0.outcome == .unanswered || $0.outcome == .refused }
        let claims = understanding.claims.filter(UnderstandingWork.isUnchecked).filter { !$0.reliedOnBy.isEmpty }
        let all: [(what: String, entries: [Int], isNamed: Bool)] = [
            ("Missed, put off or not done", things.map(\.entry), false),
            ("Of these, nothing found that followed", open.map(\.entry), true),
            ("Requests refused, or with no answer found", requests.map(\.entry), true),
            ("Told, never checked, and relied on", claims.map(\.entry), true),
        ]
        let rows = all.filter { !$0.entries.isEmpty }
        let words = words
        return UnderstandingTable(
            "What adds up, and what stayed open",
            [
                .init("What", .short, width: 24), .init("Times", .number, width: 5),
                .init("Written by", .noted, width: 71),
            ], count: rows.count
        ) { row in
            let (what, entries, isNamed) = rows[row]
            return [
                .words(what), .number(entries.count),
                .noted(words.byAgency(entries, limit: 3), isNamed ? Array(Self.once(entries).prefix(4)) : []),
            ]
        }
    }

    // MARK: - As one flat table

    /// For a workbook: what it is about, the words, and the entries.
    var sheet: UnderstandingTable {
        var rows: [[UnderstandingCell]] = joint.map { [.words($0.label), .words($0.text), .entries($0.entries)] }
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
