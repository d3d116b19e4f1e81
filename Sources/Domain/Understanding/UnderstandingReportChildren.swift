/// The children's part of the report: for each child when last seen and by whom, what was written of seeing and hearing
/// the child, and the stretches in which no one did.
struct UnderstandingChildren: Sendable {
    /// What was written of one child.
    struct Line: Sendable {
        /// Places in ``Understanding/contacts`` of contacts that record something.
        var contacts: [Int] = []
        /// Contacts in which the child was spoken with, seen alone, or heard.
        var heard: [Int] = []
        var seen = Tally()
        var notSeen = Tally()
        var alone = Tally()
        var spoken = Tally()
        var wishes = Tally()
        var lastSeen: Int?
        /// As far as the sightings against which nothing speaks.
        var silences: [Silence] = []
    }

    struct Tally: Sendable {
        var stated = 0
        var inferred = 0
        var sum: Int { stated + inferred }

        mutating func add(_ inference: Inference, _ answer: Inference.Answer) {
            guard inference.answer == answer else { return }
            if inference.basis == .stated { stated += 1 } else { inferred += 1 }
        }
    }

    static let sheetName = "Child’s line"
    /// Contacts and sayings shown for reading.
    static let contactsShown = 8
    static let sayingsShown = 25

    private let chronology: IntegratedChronology
    private let understanding: Understanding
    private let words: UnderstandingWords
    private let lines: [Line]
    private let sure: SureSilenceReader

    init(_ chronology: IntegratedChronology, _ understanding: Understanding, _ words: UnderstandingWords) {
        self.chronology = chronology
        self.understanding = understanding
        self.words = words
        sure = SureSilenceReader(chronology, understanding)
        var lines = [Line](repeating: Line(), count: chronology.children.count)
        for (index, contact) in understanding.contacts.enumerated() {
            guard lines.indices.contains(contact.child), chronology.entries.indices.contains(contact.entry),
                Self.isRecorded(contact)
            else { continue }
            lines[contact.child].contacts.append(index)
            lines[contact.child].seen.add(contact.seen, .yes)
            lines[contact.child].notSeen.add(contact.seen, .no)
            lines[contact.child].alone.add(contact.seenAlone, .yes)
            lines[contact.child].spoken.add(contact.spokenWith, .yes)
            lines[contact.child].wishes.add(contact.wishes, .yes)
            if contact.wishes.answer == .yes || contact.seenAlone.answer == .yes {
                lines[contact.child].heard.append(index)
            }
        }
        let sightings = LastSightings(chronology, understanding)
        for child in lines.indices {
            let seen = sightings.lastSeen(child, before: CivilDate(dayNumber: Int32.max))
            // Where no sighting has a day, the last of those with a month or a term is better than none.
            lines[child].lastSeen =
                (seen.inDoubt ?? seen.stands)?.entry
                ?? lines[child].contacts.map { understanding.contacts[$0] }.filter { $0.seen.answer == .yes }
                .map(\.entry).last { words.day($0) != nil }
        }
        for child in lines.indices { lines[child].silences = sure.all(child) }
        self.lines = lines
    }

    private static func isRecorded(_ contact: ChildContact) -> Bool {
        contact.seen.answer != .notRecorded || contact.seenAlone.answer != .notRecorded
            || contact.spokenWith.answer != .notRecorded || contact.wishes.answer != .notRecorded
    }

    // MARK: - Summary

    /// The page on all children.
    var summary: UnderstandingSection {
        var introduction: [UnderstandingLine] = []
        if chronology.children.isEmpty {
            introduction.append(
                UnderstandingLine("No child is named. Name the children in the case file to have this page filled."))
        } else {
            let entries = SheetWords.count(chronology.entries.count, "entry", "entries")
            introduction.append(
                UnderstandingLine(
                    "What \(entries) say of each child. “Stated” means that an agency’s own column says so; “inferred” that it was "
                        + "read from the words of an entry, which stand beside it with the rule. What nobody wrote is not recorded: "
                        + "that is not to say it did not happen."))
        }
        return UnderstandingSection(
            kind: .children, title: chronology.children.count == 1 ? "The child" : "The children",
            introduction: introduction, tables: [summaryTable("")])
    }

    var summarySheet: UnderstandingTable { summaryTable("Children") }

    private func summaryTable(_ title: String) -> UnderstandingTable {
        let chronology = chronology
        let lines = lines
        let report = self
        return UnderstandingTable(
            title,
            [
                .init("Child", .short, width: 16), .init("Last seen", .noted, width: 34),
                .init("Seen", .number, width: 7), .init("Not seen", .number, width: 7),
                .init("Seen alone", .number, width: 7), .init("Spoken with", .number, width: 8),
                .init("Wishes written", .number, width: 8), .init("Longest time not seen", .words, width: 24),
            ], count: lines.count, sheet: "Children"
        ) { row in
            let line = lines[row]
            return [
                .words(chronology.children[row].name), report.lastSeen(row), .number(line.seen.sum),
                .number(line.notSeen.sum), .number(line.alone.sum), .number(line.spoken.sum),
                .number(line.wishes.sum), .text(report.longest(row).words),
            ]
        }
    }

    /// The last sighting against which nothing speaks, and later ones in doubt.
    private func lastSeen(_ child: Int) -> UnderstandingCell {
        guard let last = lines[child].lastSeen else { return .empty }
        let against = sure.doubts(last, child: child)
        guard !against.isEmpty else { return .noted("\(words.seenBy(last)): \(words.excerpt(last))", [last]) }
        let later = "In doubt: \(words.seenBy(last)): \(SheetWords.sentence(against.joined(separator: "; ")))"
        guard let stands = sure.lastSure(child) else { return .noted(later, [last]) }
        return .noted("\(words.seenBy(stands)): \(words.excerpt(stands))\n\(later)", [stands, last])
    }

    /// The longest silence, with sightings in doubt within it.
    private func longest(_ child: Int) -> (words: String, entries: [Int]) {
        guard let longest = sure.longest(child) else { return ("", []) }
        var text = UnderstandingWords.days(longest.days) + ": " + SheetWords.period(from: longest.from, to: longest.to)
        let doubted = longest.doubted.map { "No. \($0.entry + 1)" }
        if !doubted.isEmpty {
            text += "; in doubt between them, and not counted: " + UnderstandingWords.list(doubted)
        }
        return (text, [longest.before, longest.after].compactMap { $0 } + longest.doubted.map(\.entry))
    }

    /// "66 days: 3 May 2001 to 8 Jul 2001".
    static func stretch(_ silence: Silence) -> String {
        UnderstandingWords.days(silence.days) + ": " + SheetWords.period(from: silence.from, to: silence.to)
    }

    // MARK: - One child

    var sections: [UnderstandingSection] { lines.indices.map(section) }

    private func section(_ child: Int) -> UnderstandingSection {
        let line = lines[child]
        return UnderstandingSection(
            kind: .child, child: child, title: chronology.children[child].name, introduction: introduction(child),
            tables: [counts(line), silences(child), sayings(line), contacts(line)])
    }

    private func introduction(_ child: Int) -> [UnderstandingLine] {
        let line = lines[child]
        var out: [UnderstandingLine] = []
        if let last = line.lastSeen, sure.doubts(last, child: child).isEmpty {
            out.append(UnderstandingLine(words.seenBy(last) + ".", label: "Last seen", entries: [last]))
        } else if case .noted(let text, let entries) = lastSeen(child) {
            let words = text.split(separator: "\n").map { SheetWords.sentence(String($0)) }.joined(separator: " ")
            out.append(UnderstandingLine(words, label: "Last seen", entries: entries))
        } else {
            out.append(UnderstandingLine("No entry with a date says that this child was seen.", label: "Last seen"))
        }
        let said = [
            (line.seen.sum, "seen"), (line.alone.sum, "seen alone"), (line.spoken.sum, "spoken with"),
            (line.wishes.sum, "wishes or feelings written"),
        ].map { "\($1) in \(SheetWords.grouped($0))" }
        let entries = SheetWords.count(chronology.entries.count, "entry", "entries")
        out.append(UnderstandingLine("Of \(entries): " + said.joined(separator: ", ") + ".", label: "In the record"))
        let longest = longest(child)
        if !longest.words.isEmpty {
            out.append(
                UnderstandingLine(
                    longest.words + ".", label: "Longest time without being seen", entries: longest.entries))
        }
        return out
    }

    private func counts(_ line: Line) -> UnderstandingTable {
        let rows = [
            ("Seen", line.seen), ("Not seen", line.notSeen), ("Seen alone", line.alone), ("Spoken with", line.spoken),
            ("Wishes or feelings written", line.wishes),
        ]
        return UnderstandingTable(
            "How often, and how it is known",
            [
                .init("What is written", .short, width: 40), .init("Stated", .number, width: 20),
                .init("Inferred", .number, width: 20), .init("Together", .number, width: 20),
            ], count: rows.count
        ) { row in
            let (label, tally) = rows[row]
            return [.words(label), .number(tally.stated), .number(tally.inferred), .number(tally.sum)]
        }
    }

    private func silences(_ child: Int) -> UnderstandingTable {
        let words = words
        let order = lines[child].silences
        let sure = sure
        return UnderstandingTable(
            "Times in which no one wrote of seeing this child",
            [
                .init("From", .day, width: 11), .init("To", .day, width: 11), .init("Days", .number, width: 7),
                .init("Seen before by", .entries(withExcerpt: true), width: 28),
                .init("Seen next by", .entries(withExcerpt: true), width: 28), .init("Note", .words, width: 26),
            ], count: order.count, reading: 0..<min(order.count, 40), sheet: UnderstandingWork.silencesName,
            empty: "None as long as the threshold set for the case."
        ) { row in
            let silence = order[row]
            // A sighting in doubt ends no silence; it is told beside it.
            let doubted = sure.doubted(child, from: silence.from, to: silence.to).map { item in
                SheetWords.sentence(
                    "In doubt within it, and not counted: \(words.seenBy(item.entry)): "
                        + item.against.joined(separator: "; "))
            }
            let remarks = ([UnderstandingWork.remarks(silence, words)] + doubted).filter { !$0.isEmpty }
            return [
                .day(silence.from), .day(silence.to), .number(silence.days), .entry(silence.before),
                .entry(silence.after), .text(remarks.joined(separator: "\n")),
            ]
        }
    }

    private func sayings(_ line: Line) -> UnderstandingTable {
        let understanding = understanding
        let order = line.heard
        return UnderstandingTable(
            "Seen alone, or wishes and feelings written",
            [
                .init("Entry", .entries(withExcerpt: false), width: 24), .init("Seen alone", .short, width: 12),
                .init("Wishes", .short, width: 12), .init("The words, and the rule", .words, width: 52),
            ], count: order.count, reading: 0..<min(order.count, Self.sayingsShown), sheet: Self.sheetName,
            empty: "Nothing is written of this child being seen alone or being heard."
        ) { row in
            let contact = understanding.contacts[order[row]]
            return [
                .entries([contact.entry]), .text(UnderstandingWords.answer(contact.seenAlone)),
                .text(UnderstandingWords.answer(contact.wishes)),
                .text(
                    UnderstandingWords.grounds(
                        ChildContact(
                            entry: contact.entry, child: contact.child, seen: .notRecorded,
                            seenAlone: contact.seenAlone, wishes: contact.wishes))),
            ]
        }
    }

    private static let contactColumns: [UnderstandingTable.Column] = [
        .init("Entry", .entries(withExcerpt: false), width: 20), .init("Seen", .short, width: 9),
        .init("Seen alone", .short, width: 9), .init("Spoken with", .short, width: 9),
        .init("Wishes", .short, width: 9), .init("Where and with whom", .words, width: 18),
        .init("The words, and the rule", .words, width: 36),
    ]

    private static func contactCells(_ contact: ChildContact) -> [UnderstandingCell] {
        [
            .entries([contact.entry]), .text(UnderstandingWords.answer(contact.seen)),
            .text(UnderstandingWords.answer(contact.seenAlone)), .text(UnderstandingWords.answer(contact.spokenWith)),
            .text(UnderstandingWords.answer(contact.wishes)), .text(UnderstandingWords.setting(contact)),
            .text(UnderstandingWords.grounds(contact)),
        ]
    }

    private func contacts(_ line: Line) -> UnderstandingTable {
        let understanding = understanding
        let order = line.contacts
        let first = max(0, order.count - Self.contactsShown)
        return UnderstandingTable(
            first > 0
                ? "The last \(Self.contactsShown) entries that say whether this child was seen or heard"
                : "Entries that say whether this child was seen or heard",
            Self.contactColumns, count: order.count, reading: first..<order.count, sheet: Self.sheetName,
            empty: "No entry says whether this child was seen or heard."
        ) { row in Self.contactCells(understanding.contacts[order[row]]) }
    }

    /// All contacts of all children, in order of entry.
    var sheet: UnderstandingTable {
        let chronology = chronology
        let understanding = understanding
        let order = lines.flatMap(\.contacts).sorted()
        return UnderstandingTable(
            Self.sheetName, [.init("Child", .short, width: 16)] + Self.contactColumns, count: order.count,
            sheet: Self.sheetName
        ) { row in
            let contact = understanding.contacts[order[row]]
            return [.words(chronology.children[contact.child].name)] + Self.contactCells(contact)
        }
    }
}
