/// What the plans asked for, against what the chronology shows; nothing where the case names no plan.
struct UnderstandingExpected: Sendable {
    static let sheetName = "Expected contacts"

    private let chronology: IntegratedChronology
    private let found: ExpectedContactsFound?
    private let words: UnderstandingWords

    init(_ chronology: IntegratedChronology, _ understanding: Understanding, _ words: UnderstandingWords) {
        self.chronology = chronology
        found = understanding.expected
        self.words = words
    }

    private struct Row: Sendable {
        var child: Int
        var plan: PlanComparison
        var contact: ExpectedContact
    }

    private func rows(_ child: ChildsExpectedContacts) -> [Row] {
        child.plans.flatMap { plan in plan.contacts.map { Row(child: child.child, plan: plan, contact: $0) } }
    }

    private func name(_ child: Int) -> String {
        chronology.children.indices.contains(child) ? chronology.children[child].name : ""
    }

    var sections: [UnderstandingSection] {
        guard let found else { return [] }
        let said = ExpectedContactsWords(found.schedules)
        var lines = found.children.map { child in
            let gap = child.longestGap
            return UnderstandingLine(
                said.gist(child), label: name(child.child), entries: [gap?.before, gap?.after].compactMap(\.self))
        }
        lines += found.children.flatMap { child in
            child.plans.compactMap { plan in
                said.notReckoned(plan).map { UnderstandingLine($0, label: name(child.child)) }
            }
        }
        lines += found.leftOut(chronology).map { left in
            let title = found.schedules.plan(left.plan)?.title ?? UnderstandingWords.plain(identifier: left.plan)
            return UnderstandingLine(
                "\(title) from \(SheetWords.day(left.from)): the words of its beginning name this child too, "
                    + "\(SheetWords.quoted(left.words)) (No. \(left.entry + 1), \(words.agency(of: left.entry))). The case file "
                    + "gives no such plan for the child, so nothing is reckoned.", label: name(left.child),
                entries: [left.entry])
        }
        lines.append(UnderstandingLine(ExpectedContactsWords.method))
        return [
            UnderstandingSection(
                kind: .expected, title: "Expected contacts, by the plan each child was on", introduction: lines,
                tables: found.children.map { table($0, said) } + [asked(found, said), suggestions(found, said)])
        ]
    }

    private func table(_ child: ChildsExpectedContacts, _ said: ExpectedContactsWords) -> UnderstandingTable {
        let rows = rows(child)
        return UnderstandingTable(
            name(child.child),
            [
                .init("Due by", .day, width: 10), .init("What the plan asks", .words, width: 22),
                .init("What the chronology shows", .short, width: 20),
                .init("Shown in", .entries(withExcerpt: true), width: 30),
                .init("Tried between", .entries(withExcerpt: true), width: 22),
            ], count: rows.count, sheet: Self.sheetName, empty: "Nothing was due in what was sent."
        ) { place in
            let contact = rows[place].contact
            let tried = contact.tried.map(\.entry)
            return [
                .day(contact.due), .words(said.asked(contact, of: rows[place].plan)),
                .words(said.outcome(contact)),
                contact.shownBy.isEmpty ? .empty : .entries(contact.shownBy.map(\.entry)),
                tried.isEmpty ? .empty : .entries(tried),
            ]
        }
    }

    private func asked(_ found: ExpectedContactsFound, _ said: ExpectedContactsWords) -> UnderstandingTable {
        var known: Set<String> = []
        let plans = found.children.flatMap(\.plans).compactMap { found.schedules.plan($0.period.plan) }
            .filter { known.insert($0.id).inserted }
        let rows = plans.flatMap { plan in plan.rules.map { (plan, $0) } }
        return UnderstandingTable(
            "What the plans ask for, and where it stands",
            [
                .init("Plan", .short, width: 22), .init("Contact", .short, width: 26),
                .init("When", .words, width: 24), .init("Source of the figure", .words, width: 34),
            ], count: rows.count, empty: "None."
        ) { place in
            let (plan, rule) = rows[place]
            return [
                .words(plan.title), .words(said.title(rule.contact)), .words(rule.timing.words), .words(rule.source),
            ]
        }
    }

    private func suggestions(_ found: ExpectedContactsFound, _ said: ExpectedContactsWords) -> UnderstandingTable {
        let rows = found.suggestions
        let words = words
        return UnderstandingTable(
            "Words that suggest that a plan began or ended; none was taken over",
            [
                .init("Entry", .entries(withExcerpt: false), width: 26), .init("What they suggest", .short, width: 30),
                .init("The words", .quote, width: 50),
            ], count: rows.count, reading: 0..<min(rows.count, 40), sheet: "", empty: "None was found."
        ) { place in
            let suggestion = rows[place]
            return [
                .entries([suggestion.entry]), .words(said.suggested(suggestion)),
                .quoted(words.quote(suggestion.entry, suggestion.words)),
            ]
        }
    }

    /// None where the case names no plan, so that nothing changes for it.
    var sheets: [UnderstandingTable] {
        guard let found else { return [] }
        let said = ExpectedContactsWords(found.schedules)
        let rows = found.children.flatMap(rows)
        let words = words
        let names = found.children.reduce(into: [Int: String]()) { $0[$1.child] = name($1.child) }
        return [
            UnderstandingTable(
                Self.sheetName,
                [
                    .init("Child", .short, width: 16), .init("Plan", .short, width: 18),
                    .init("Contact", .short, width: 18), .init("When", .words, width: 20),
                    .init("Due by", .day, width: 10), .init("What the chronology shows", .short, width: 20),
                    .init("Child seen", .short, width: 10), .init("Shown in", .entries(withExcerpt: false), width: 18),
                    .init("The words", .quote, width: 30),
                    .init("Tried between", .entries(withExcerpt: false), width: 18),
                    .init("Dated too widely to tell", .entries(withExcerpt: false), width: 16),
                    .init("Source of the figure", .words, width: 24),
                ], count: rows.count, sheet: Self.sheetName, empty: "Nothing was due in what was sent."
            ) { place in
                let (plan, contact) = (rows[place].plan, rows[place].contact)
                let rule = found.schedules.plan(plan.period.plan)?.rules[contact.rule]
                let first = contact.shownBy.first
                func entries(_ list: [ContactEvidence]) -> UnderstandingCell {
                    list.isEmpty ? .empty : .entries(list.map(\.entry))
                }
                return [
                    .text(names[rows[place].child] ?? ""), .words(plan.title), .words(said.title(contact.contact)),
                    .text(rule?.timing.words ?? ""), .day(contact.due), .words(said.outcome(contact)),
                    .text(first.map { UnderstandingWords.seen($0.seen) } ?? ""), entries(contact.shownBy),
                    .quoted(first.map { words.quote($0.entry, $0.words) } ?? ""), entries(contact.tried),
                    entries(contact.maybe), .text(rule?.source ?? ""),
                ]
            }
        ]
    }
}

extension UnderstandingWords {
    /// "yes", "no" or "not recorded".
    static func seen(_ answer: Inference.Answer) -> String { answer.rawValue }
}
