/// What several agencies say of the same occurrence: accounts side by side, where they contradict each other, and what
/// one says it told another that the other does not show.
struct UnderstandingAccounts: Sendable {
    // A part has one name in every output: as a heading and, in at most 31 characters, as a sheet.
    static let accountsName = "One event, several accounts"
    static let contradictionsName = "Contradictions"
    static let sharingName = "Told, but not shown as received"
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
            kind: .accounts, title: Self.accountsName,
            introduction: [
                UnderstandingLine(
                    SheetWords.count(understanding.occurrences.count, "event")
                        + " told by two or more agencies. That entries tell of the same event is inferred, for the reasons beside "
                        + "them; every account is kept, and none is preferred.")
            ], tables: [accountsTable])
    }

    var accountsTable: UnderstandingTable {
        let understanding = understanding
        var order: [(group: Int, entry: Int)] = []
        var starts: [Int] = []
        for (group, occurrence) in understanding.occurrences.enumerated() {
            starts.append(order.count)
            for entry in occurrence.entries { order.append((group, entry)) }
        }
        let rows = order
        let entries = chronology.entries
        let nearest = nearestToCrises
        // Cut between occurrences, never within one: those up to the last crisis, or the first where there was none.
        let ends = Array(starts.dropFirst()) + [rows.count]
        let last = nearest.max().map { ends[$0] } ?? 0
        let end = max(last, ends.last { $0 <= Self.accountsShown } ?? 0)
        let start = starts.first { end - $0 <= Self.accountsShown } ?? end
        let cut = rows.count <= Self.accountsShown ? 0..<rows.count : start..<end
        var table = UnderstandingTable(
            Self.accountsName,
            [
                .init("Event", .number, width: 9), .init("Account", .entries(withExcerpt: false), width: 18),
                .init("In the agency’s words", .quote, width: 40),
                .init("Why taken together (inferred)", .words, width: 33),
            ], count: rows.count, reading: cut, sheet: Self.accountsName,
            empty: "No event was found that two agencies tell of."
        ) { row in
            let (group, entry) = rows[row]
            let text = entries.indices.contains(entry) ? entries[entry].event : ""
            return [
                .number(group + 1), .entries([entry]), .quoted(ImportReportWords.short(text, limit: 400)),
                .text(Self.reasons(understanding.occurrences[group], entry)),
            ]
        }
        table.foremost = nearest.map { $0 + 1 }
        return table
    }

    /// Places of the occurrences on or before the day of a crisis, the nearest to each first, the last crisis before the
    /// others; none where there was no crisis.
    private var nearestToCrises: [Int] {
        let crises = CrisisDays(chronology, understanding).days
        if crises.isEmpty { return [] }
        let placed = understanding.occurrences.indices.compactMap { place -> (place: Int, day: CivilDate)? in
            let own = understanding.occurrences[place].entries.filter(chronology.entries.indices.contains)
            let days = own.compactMap { chronology.entries[$0].reckonedDay }
            return days.min().map { (place, $0) }
        }.sorted { ($1.day, $1.place) < ($0.day, $0.place) }
        var before = crises.reversed().map { crisis in placed.filter { $0.day <= crisis }.map(\.place)[...] }
        var out: [Int] = []
        while before.contains(where: { !$0.isEmpty }) {
            for crisis in before.indices {
                while let next = before[crisis].popFirst() {
                    if out.contains(next) { continue }
                    out.append(next)
                    break
                }
            }
            if out.count >= Self.nearestKept { break }
        }
        return out
    }

    /// Occurrences that are marked as the nearest to a crisis.
    private static let nearestKept = 24

    /// The reasons of an entry's strongest link, with one further up where there is one, so that no link is told twice:
    /// "No. 12: same day; both tell of a strategy discussion (very likely the same)". Nothing for the first of an occurrence.
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
        return "with No. \(best.other + 1): " + best.link.reasons.joined(separator: "; ")
            + " (\(Self.likelihood(best.link.score)))"
    }

    /// A score from 0 to 1 in plain words; the number stands in the JSON.
    static func likelihood(_ score: Double) -> String {
        score >= 0.85 ? "very likely the same" : score >= 0.6 ? "likely the same" : "may be the same"
    }

    // MARK: - Contradictions

    var contradictions: UnderstandingSection {
        // Each two accounts are counted once, by the gravest point they differ in: the numbers add up.
        let pairs = Self.pairs(understanding.contradictions)
        let kinds = pairs.compactMap { $0.points.first.map { understanding.contradictions[$0].kind } }
        let counts = Contradiction.Kind.allCases.compactMap { kind -> String? in
            let count = kinds.count { $0 == kind }
            return count == 0
                ? nil : "\(UnderstandingWords.name(kind).lowercased()): \(SheetWords.grouped(count))"
        }
        var introduction = [
            UnderstandingLine(
                "Accounts of one occurrence that cannot both be right, inferred from both wordings. Which is right is for people to say."
            )
        ]
        if !counts.isEmpty {
            let text =
                "\(SheetWords.count(pairs.count, "time")) two accounts cannot both be right. By the gravest point they differ "
                + "in – \(counts.joined(separator: "; "))."
            introduction.append(UnderstandingLine(text, label: "How many"))
        }
        return UnderstandingSection(
            kind: .contradictions, title: Self.contradictionsName, introduction: introduction,
            tables: [contradictionsTable])
    }

    /// Two accounts that contradict each other, with all the points they differ in.
    struct Pair {
        /// Places in ``Understanding/contradictions``, the gravest first.
        var points: [Int]
        var first: [Int]
        var second: [Int]
        /// For each point, whether its sides stand the other way round.
        var isTurned: [Bool]

        func firstWords(_ items: [Contradiction]) -> String { words(items) { $1 ? $0.secondWords : $0.firstWords } }

        func secondWords(_ items: [Contradiction]) -> String { words(items) { $1 ? $0.firstWords : $0.secondWords } }

        /// Each wording once, and none that another holds already.
        private func words(_ items: [Contradiction], _ side: (Contradiction, Bool) -> String) -> String {
            let all = UnderstandingSummary.once(zip(points, isTurned).map { side(items[$0], $1) })
            return all.filter { one in !all.contains { $0 != one && $0.contains(one) } }.joined(separator: " … ")
        }
    }

    /// The contradictions by the two accounts they stand between, the gravest first; each pair once.
    static func pairs(_ items: [Contradiction]) -> [Pair] {
        let order = items.indices.sorted { (items[$1].gravity, $0) < (items[$0].gravity, $1) }
        var places: [[Int]: Int] = [:]
        var pairs: [Pair] = []
        for place in order {
            let item = items[place]
            let key = [item.first.first ?? -1, item.second.first ?? -1]
            if let at = places[key] {
                pairs[at].add(place, item.first, item.second, isTurned: false)
            } else if let at = places[[key[1], key[0]]] {
                pairs[at].add(place, item.second, item.first, isTurned: true)
            } else {
                places[key] = pairs.count
                pairs.append(Pair(points: [place], first: item.first, second: item.second, isTurned: [false]))
            }
        }
        return pairs
    }

    /// The contradictions as tables and pictures number them: one for each two accounts, its gravest point standing for it.
    static func numbered(_ items: [Contradiction]) -> [(number: Int, contradiction: Contradiction)] {
        pairs(items).enumerated().compactMap { place, pair in pair.points.first.map { (place + 1, items[$0]) } }
    }

    /// What the accounts of a pair differ in, a sentence for each point; children of whom the same is said are told
    /// together.
    static func details(_ pair: Pair, _ items: [Contradiction], _ children: [ChildOfCase]) -> [String] {
        let points = pair.points.map { items[$0] }
        let seen = points.filter { $0.kind == .childSeen && $0.child.map(children.indices.contains) ?? false }
        var out: [String] = []
        if seen.count > 1 {
            let isAll = children.count > 2 && Set(seen.compactMap(\.child)).count == children.count
            let names =
                isAll
                ? "all the children" : UnderstandingWords.list(seen.compactMap { $0.child.map { children[$0].name } })
            out.append("One account says that \(names) were seen, the other that they were not.")
        }
        for point in points where seen.count < 2 || !seen.contains(point) {
            out.append(point.detail.isEmpty ? UnderstandingWords.name(point.kind) : point.detail)
        }
        return UnderstandingSummary.once(out)
    }

    var contradictionsTable: UnderstandingTable {
        let items = understanding.contradictions
        // What weighs most first: a day's difference in the date is the least of it.
        let rows = Self.pairs(items)
        let children = chronology.children
        let words = words
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
            let pair = rows[row]
            let kinds = UnderstandingSummary.once(pair.points.map { UnderstandingWords.name(items[$0].kind) })
            let about: [UnderstandingCell] = [
                .words(kinds.joined(separator: "; ")),
                .text(Self.details(pair, items, children).joined(separator: " ")),
            ]
            return about + Self.side(pair.firstWords(items), pair.first, words)
                + Self.side(pair.secondWords(items), pair.second, words)
        }
    }

    /// The entries of one side and their words; of several writers each with the entry it stands in.
    private static func side(_ quote: String, _ entries: [Int], _ words: UnderstandingWords) -> [UnderstandingCell] {
        let parts = words.spoken(quote, entries)
        let order = UnderstandingSummary.once(parts.map(\.entry) + entries)
        guard parts.count > 1 else { return [.entries(order), .quoted(parts.first?.words ?? quote)] }
        let said = parts.map { "\(SheetWords.quoted($0.words)) (No. \($0.entry + 1))" }
        return [.entries(order), .words(said.joined(separator: "\n"))]
    }

    // MARK: - Sharing

    var sharing: UnderstandingSection {
        UnderstandingSection(
            kind: .sharing, title: Self.sharingName,
            introduction: [
                UnderstandingLine(
                    "Entries that say another agency was told, where nothing in that agency’s own chronology shows it, or that "
                        + "something was passed on to a worker of the same agency, who wrote nothing in the four weeks after. It "
                        + "may have been received and not written down: the agency can be asked.")
            ], tables: [sharingTable, lessTable(heaviest, limit: nil)])
    }

    static let lessTitle = "Told, and not all of it in what was written down"
    /// The same in the few letters a sheet's name may have.
    static let lessSheetName = "Told, and written as less"

    var lessSheet: UnderstandingTable {
        var table = lessTable(heaviest, limit: nil)
        table.title = Self.lessSheetName
        return table
    }

    /// What weighs most first, of equals the newest.
    private var heaviest: [ToldLess] {
        understanding.toldLess.sorted { ($1.weight, $1.told) < ($0.weight, $0.told) }
    }

    /// The heaviest of before a day, for the first pages.
    func firstLess(before day: CivilDate?, limit: Int) -> UnderstandingTable {
        let before = heaviest.filter { item in
            guard let day else { return true }
            return chronology.entries[item.told].reckonedDay.map { $0 < day } ?? false
        }
        var table = lessTable(before, limit: limit)
        if let day { table.title += ", before \(SheetWords.day(day))" }
        return table
    }

    private func lessTable(_ items: [ToldLess], limit: Int?) -> UnderstandingTable {
        let words = words
        let rows = limit.map { Array(items.prefix($0)) } ?? items
        var table = UnderstandingTable(
            Self.lessTitle,
            [
                .init("Told", .noted, width: 36), .init("Written down by the other", .noted, width: 36),
                .init("Not found in those words", .words, width: 28),
            ], count: rows.count, reading: 0..<min(rows.count, Self.lessShown), sheet: Self.lessSheetName,
            empty: "None was found."
        ) { row in
            let item = rows[row]
            func account(_ entry: Int) -> UnderstandingCell {
                let said = words.telling(entry, limit: 320) ?? words.excerpt(entry)
                return .noted(
                    "\(SheetWords.quoted(said)) – \(words.agency(of: entry)), \(words.when(entry)) (No. \(entry + 1))",
                    [entry])
            }
            return [
                account(item.told), account(item.written), .words(item.missing.joined(separator: "; ")),
            ]
        }
        let left = items.count - rows.count
        if limit != nil, left > 0 {
            let after = heaviest.count - items.count
            let since = after > 0 ? ", and \(after) since that day or with no date," : ""
            table.remark = "\(left) more\(since) under “\(Self.sharingName)”."
        }
        return table
    }

    private static let lessShown = 25

    var sharingTable: UnderstandingTable {
        let rows = understanding.unreciprocated
        return UnderstandingTable(
            Self.sharingName,
            [
                .init("Entry", .entries(withExcerpt: false), width: 26),
                .init("Agency said to have been told", .short, width: 22),
                .init("The words", .quote, width: 52),
            ], count: rows.count, reading: UnderstandingTable.last(Self.shown, of: rows.count), sheet: Self.sharingName,
            empty: "None was found."
        ) { row in
            [.entries([rows[row].entry]), .text(toldAgency(rows[row])), .quoted(rows[row].words)]
        }
    }
}

extension UnderstandingAccounts {
    private func toldAgency(_ sharing: UnreciprocatedSharing) -> String {
        let name = words.agency(sharing.agency)
        let isOwn =
            chronology.entries.indices.contains(sharing.entry)
            && chronology.entries[sharing.entry].agency == sharing.agency
        return isOwn ? "\(name): its own worker" : name
    }
}

extension UnderstandingAccounts.Pair {
    mutating fileprivate func add(_ point: Int, _ first: [Int], _ second: [Int], isTurned: Bool) {
        points.append(point)
        self.first = Set(self.first + first).sorted()
        self.second = Set(self.second + second).subtracting(self.first).sorted()
        self.isTurned.append(isTurned)
    }
}
