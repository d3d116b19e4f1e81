/// Who and what stood in several agencies' records: people, places of living, weights; and what entries themselves say
/// went no further.
struct UnderstandingRecords: Sendable {
    static let name = "In several agencies’ records"
    /// Rows of one kind shown for reading.
    static let shown = 25
    private static let quoted = 150

    private let chronology: IntegratedChronology
    private let records: CaseRecords
    private let words: UnderstandingWords

    init(_ chronology: IntegratedChronology, _ understanding: Understanding, _ words: UnderstandingWords) {
        self.chronology = chronology
        self.words = words
        records = understanding.records
    }

    var section: UnderstandingSection {
        UnderstandingSection(
            kind: .records, title: Self.name,
            introduction: [
                UnderstandingLine(
                    "People and places are found by their names in the words of the entries, by rules that miss some and may take "
                        + "two for one. “Not with” names agencies that wrote in the same time and never wrote it: they may have "
                        + "known all the same.")
            ],
            tables: [
                subjects(Self.people, records.people), subjects(Self.places, records.addresses), weights, notPassedOn,
            ])
    }

    static let people = "People, and who wrote of them"
    static let places = "Places of living, and who wrote of them"
    static let weightsTitle = "Children’s weights"
    static let notPassedOnTitle = "What entries themselves say went no further"

    // MARK: - People and places

    private func subjects(_ title: String, _ subjects: [RecordSubject]) -> UnderstandingTable {
        let lines = self
        return UnderstandingTable(
            title,
            [
                .init("Who or what", .words, width: 16), .init("First written by each agency", .noted, width: 52),
                .init("Not with, and not known by", .noted, width: 32),
            ], count: subjects.count, reading: 0..<min(subjects.count, Self.shown), sheet: Self.name,
            empty: "None was found in the entries of two agencies."
        ) { row in lines.cells(subjects[row], holders: Int.max) }
    }

    /// - Parameter holders: the most agencies to be shown.
    func cells(_ subject: RecordSubject, holders limit: Int) -> [UnderstandingCell] {
        let shown = subject.holders.prefix(limit)
        var lines = shown.map { holder -> String in
            let quote = SheetWords.quoted(words.quote(holder.entry, holder.words, limit: Self.quoted))
            let more = holder.count > 1 ? ", and \(holder.count - 1) more" : ""
            return
                "\(words.when(holder.entry)), \(words.agency(holder.agency)): \(quote) (No. \(holder.entry + 1)\(more))"
        }
        if subject.holders.count > shown.count {
            let rest = subject.holders.dropFirst(shown.count).map { words.agency($0.agency) }
            lines.append("Later also: " + UnderstandingWords.list(rest) + ".")
        }
        return [
            .words(Self.named(subject)), .noted(lines.joined(separator: "\n"), shown.map(\.entry)),
            .noted(notWith(subject).joined(separator: "\n"), subject.unknown.prefix(3).map(\.entry)),
        ]
    }

    static func named(_ subject: RecordSubject) -> String {
        var words = subject.name
        if !subject.otherNames.isEmpty { words += "\nalso: " + subject.otherNames.joined(separator: ", ") }
        if !subject.role.isEmpty { words += "\n" + subject.role }
        return words
    }

    private func notWith(_ subject: RecordSubject) -> [String] {
        var lines = subject.unknown.prefix(3).map { item in
            let quote = SheetWords.quoted(words.quote(item.entry, item.words, limit: Self.quoted))
            return "\(words.when(item.entry)), \(words.agency(of: item.entry)) wrote: \(quote)"
        }
        if !subject.without.isEmpty {
            let agencies = subject.without.map { "\(words.agency($0.agency)) (\($0.entries))" }
            lines.append("Not found in the entries of that time of " + UnderstandingWords.list(agencies) + ".")
        }
        return lines
    }

    // MARK: - Weights

    private var weights: UnderstandingTable {
        let children = chronology.children
        let all = children.indices.flatMap { child in records.weights.filter { $0.child == child } }
        let lost = Self.falls(records.weights)
        return UnderstandingTable(
            Self.weightsTitle,
            [
                .init("Child", .short, width: 16), .init("Entry", .entries(withExcerpt: false), width: 24),
                .init("Weight", .short, width: 10), .init("Less than before", .words, width: 18),
                .init("The words", .quote, width: 32),
            ], count: all.count, reading: 0..<min(all.count, Self.shown * 2), sheet: Self.name,
            empty: "No entry gives a child’s weight in kilograms."
        ) { row in
            let weight = all[row]
            return [
                .words(children[weight.child].name), .entries([weight.entry]),
                .words(weight.kilograms ?? "not weighed"), .text(lost[weight] ?? ""),
                .quote(ImportReportWords.short(weight.words, limit: Self.quoted)),
            ]
        }
    }

    /// Of each weight that is less than the child's greatest before it: by how much.
    static func falls(_ weights: [ChildWeight]) -> [ChildWeight: String] {
        var most: [Int: Int] = [:]
        var out: [ChildWeight: String] = [:]
        for weight in weights {
            guard let grams = weight.grams else { continue }
            if let before = most[weight.child], before - grams >= max(100, before / 50) {
                let less = ChildWeight(entry: 0, child: 0, grams: before - grams, words: "").kilograms ?? ""
                out[weight] = "\(less) less than the most before"
            }
            most[weight.child] = max(most[weight.child] ?? 0, grams)
        }
        return out
    }

    /// A line for each child whose weight fell: the most, and every weight from then on.
    var fallingWeights: [(child: Int, cells: [UnderstandingCell])] {
        chronology.children.indices.compactMap { child in
            let own = records.weights.filter { $0.child == child }
            let lost = Self.falls(own)
            guard let first = own.firstIndex(where: { lost[$0] != nil }) else { return nil }
            // From the weight before the fall; later gains say when it ended.
            let start = own[..<first].lastIndex { $0.grams != nil } ?? first
            let shown = own[start...].prefix(8)
            let lines = shown.map { weight in
                "\(words.when(weight.entry)), \(words.agency(of: weight.entry)): \(weight.kilograms ?? "not weighed") (No. \(weight.entry + 1))"
            }
            let agencies = Set(shown.map { chronology.entries[$0.entry].agency })
            return (
                child,
                [
                    .words("\(chronology.children[child].name)\nweight falling"),
                    .noted(lines.joined(separator: "\n"), shown.map(\.entry)),
                    .words("In the entries of \(SheetWords.count(agencies.count, "agency", "agencies"))."),
                ]
            )
        }
    }

    // MARK: - What went no further

    private var notPassedOn: UnderstandingTable {
        var table = notPassedOn(gravest)
        table.readingRows = 0..<min(table.rowCount, Self.shown)
        return table
    }

    /// The gravest first, of equals the newest.
    private var gravest: [NotPassedOn] {
        records.notPassedOn.sorted { ($1.gravity, $1.entry) < ($0.gravity, $0.entry) }
    }

    /// All of a short entry: what went no further stands in another sentence, or another column, than that it did.
    private func said(_ item: NotPassedOn) -> String {
        words.telling(item.entry, limit: Self.tellingLimit) ?? words.quote(item.entry, item.words, limit: 240)
    }

    private static let tellingLimit = 280

    private func notPassedOn(_ items: [NotPassedOn]) -> UnderstandingTable {
        let lines = self
        return UnderstandingTable(
            Self.notPassedOnTitle,
            [.init("Entry", .entries(withExcerpt: false), width: 34), .init("The words", .quote, width: 66)],
            count: items.count, sheet: Self.name, empty: "No entry was found that says so."
        ) { row in [.entries([items[row].entry]), .quote(lines.said(items[row]))] }
    }

    // MARK: - As one flat table

    /// For a workbook: one row for each agency's first entry, each weight, and each entry that says so itself.
    var sheet: UnderstandingTable {
        var rows: [[UnderstandingCell]] = []
        for (kind, subjects) in [("Person", records.people), ("Place of living", records.addresses)] {
            for subject in subjects {
                let name = Self.named(subject)
                for holder in subject.holders {
                    rows.append([
                        .words(kind), .words(name), .words("Written"), .entries([holder.entry]), .quote(holder.words),
                    ])
                }
                for item in subject.unknown {
                    rows.append([
                        .words(kind), .words(name), .words("Said not to be known"), .entries([item.entry]),
                        .quote(item.words),
                    ])
                }
                for item in subject.without {
                    rows.append([
                        .words(kind), .words(name), .words("Not with \(words.agency(item.agency))"), .empty,
                        .words(
                            "\(SheetWords.count(item.entries, "entry", "entries")) in that time, none of which names it"
                        ),
                    ])
                }
            }
        }
        for weight in records.weights {
            rows.append([
                .words("Weight"), .words(chronology.children[weight.child].name),
                .words(weight.kilograms ?? "not weighed"), .entries([weight.entry]), .quote(weight.words),
            ])
        }
        for item in records.notPassedOn {
            rows.append([.words("Went no further"), .empty, .empty, .entries([item.entry]), .quote(item.words)])
        }
        let cells = rows
        return UnderstandingTable(
            Self.name,
            [
                .init("About", .short, width: 14), .init("Who or what", .words, width: 20),
                .init("What", .short, width: 18), .init("Entry", .entries(withExcerpt: false), width: 20),
                .init("The words", .quote, width: 40),
            ], count: cells.count, empty: "Nothing was found in the entries of two agencies."
        ) { cells[$0] }
    }
}

// MARK: - On the first page

extension UnderstandingRecords {
    private static let peopleOnFirst = 4
    private static let placesOnFirst = 3
    private static let holdersOnFirst = 6
    private static let notPassedOnFirst = 5

    /// The people, places and weights a panel comes for first.
    var first: UnderstandingTable {
        let people = records.people.prefix(Self.peopleOnFirst)
        // An address that somebody wrote was not known goes before others.
        let places = (records.addresses.filter { !$0.unknown.isEmpty } + records.addresses.filter(\.unknown.isEmpty))
            .prefix(Self.placesOnFirst)
        let rows =
            (people + places).map { cells($0, holders: Self.holdersOnFirst) } + fallingWeights.map(\.cells)
        let left = records.people.count + records.addresses.count - people.count - places.count
        var table = UnderstandingTable(
            "Who and what stood in several agencies’ records",
            [
                .init("Who or what", .words, width: 14), .init("First written by each agency", .noted, width: 54),
                .init("Not with, and not known by", .noted, width: 32),
            ], count: rows.count, sheet: Self.name
        ) { rows[$0] }
        table.remark = left > 0 ? "\(left) more under “\(Self.name)”." : nil
        return table
    }

    /// The gravest of what entries themselves say went no further.
    var firstNotPassedOn: UnderstandingTable {
        let all = gravest
        let shown = Array(all.prefix(Self.notPassedOnFirst))
        let words = words
        let lines = self
        var table = UnderstandingTable(
            Self.notPassedOnTitle,
            [.init("Entry", .noted, width: 34), .init("The words", .quote, width: 66)], count: shown.count,
            sheet: Self.name
        ) { row in
            let item = shown[row]
            return [
                .noted("\(words.when(item.entry)), \(words.agency(of: item.entry))", [item.entry]),
                .quote(lines.said(item)),
            ]
        }
        let left = all.count - shown.count
        table.remark = left > 0 ? "\(left) more under “\(Self.name)”." : nil
        return table
    }
}
