import Domain

/// Puts what a timeline shows into rows of plain words.
struct TimelineTableBuilder {
    let content: TimelineContent
    let columns: TimelineColumns
    let usesBars: Bool

    /// Most single entries listed; beyond that, or where the picture counts in bars, entries are counted by column.
    static let singleLimit = 1000

    init(_ content: TimelineContent, _ columns: TimelineColumns, usesBars: Bool) {
        self.content = content
        self.columns = columns
        self.usesBars = usesBars
    }

    func table() -> TimelineTable {
        let sections = [
            events(), silences(), disagreements(), contacts(), concerns(), smallThings(), several(), entries(),
        ]
        return TimelineTable(sections: sections.filter { !$0.rows.isEmpty || $0.remark != nil })
    }

    private typealias Row = TimelineTable.Row
    private typealias Section = TimelineTable.Section

    // MARK: - Sections

    /// Events, and for each crisis or violent incident when each child was last seen before it, and by whom.
    private func events() -> TimelineTable.Section {
        var rows: [Row] = []
        for event in content.events {
            let label = SvgText.plain(event.label)
            let what = label.isEmpty ? event.kind.words : "\(event.kind.words): \(label)"
            let days = TimelineWords.days(event.from, event.to)
            rows.append(
                Row(
                    when: days, who: agencies(event.entries), what: what, entries: event.entries.sorted(),
                    from: event.from))
            guard event.isGrave else { continue }
            for child in content.children { rows.append(lastSeen(child, before: event)) }
        }
        return Section(
            title: "What happened", rows: rows,
            remark: content.events.contains(where: \.isGrave) && !content.children.isEmpty ? LastSeen.definition : nil)
    }

    private func lastSeen(_ child: TimelineContent.Child, before event: TimelineEvent) -> Row {
        let row = { (what: String, entries: [Int]) in
            Row(
                when: "before " + TimelineWords.days(event.from, event.to), who: child.name, what: what,
                entries: entries, from: event.from)
        }
        if let born = child.born, born > event.to { return row("not yet born", []) }
        let seen = content.lastSeen(child.index, before: event)
        func told(_ sighting: LastSeen.Sighting) -> String {
            "\(sighting.day.british), \(TimelineWords.days(event.from.days(since: sighting.day))) before, by "
                + content.agencyName(of: sighting.entry)
        }
        var what = seen.stands.map { "last seen " + told($0) } ?? "no earlier sighting that stands"
        if let doubted = seen.inDoubt { what += "; in doubt and not counted: " + told(doubted) }
        return row(what, [seen.stands?.entry, seen.inDoubt?.entry].compactMap { $0 })
    }

    private func silences() -> TimelineTable.Section {
        var rows: [Row] = []
        let of = { (silences: [Silence], who: String, what: String) in
            silences.map { silence in
                Row(
                    when: TimelineWords.days(silence.from, silence.to), who: who,
                    what: "\(what) for \(TimelineWords.days(silence.days))",
                    entries: [silence.before, silence.after].compactMap { $0 }.sorted(), from: silence.from)
            }
        }
        for child in content.children { rows += of(child.silences, child.name, "nobody wrote that the child was seen") }
        for lane in content.lanes { rows += of(lane.silences, lane.name, "no entry") }
        return Section(title: "Silences", rows: rows)
    }

    private func disagreements() -> TimelineTable.Section {
        let rows = content.contradictions.map { number, value in
            let entries = (value.first + value.second).sorted()
            let detail = SvgText.plain(value.detail)
            let first = Self.said(value.firstWords, by: value.first)
            let second = Self.said(value.secondWords, by: value.second)
            var what = "\(number). Accounts disagree about \(TimelineWords.kind(value.kind))"
            if !detail.isEmpty { what += ": \(detail)" }
            if !first.isEmpty || !second.isEmpty { what += " (\(first); \(second))" }
            return Row(
                when: when(entries), who: agencies(entries), what: what, entries: entries, from: firstDay(entries))
        }
        return Section(title: "Accounts that disagree", rows: rows)
    }

    /// Words between quotation marks; those of several entries apart, as one did not write what another did.
    private static func said(_ words: String, by entries: [Int]) -> String {
        guard entries.count > 1 else { return "“\(SvgText.plain(words))”" }
        let parts = words.split(separator: "…").map { part in
            String(part.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
        }.filter { !$0.isEmpty }
        return parts.map { "“\(SvgText.plain($0))”" }.joined(separator: " and ")
    }

    private func contacts() -> TimelineTable.Section {
        let total = content.children.reduce(0) { $0 + $1.contacts.count }
        guard total <= Self.singleLimit else { return countedContacts() }
        let rows = content.children.flatMap { child in
            child.contacts.map { contact in
                Row(
                    when: when([contact.entry]), who: child.name,
                    what: "\(TimelineWords.contact(contact)), by \(content.agencyName(of: contact.entry))",
                    entries: [contact.entry], from: firstDay([contact.entry]))
            }
        }
        return Section(title: "Contacts with the children", rows: rows)
    }

    private func countedContacts() -> TimelineTable.Section {
        let columns = TimelineColumns(calendar: columns.scale, atLeast: 5)
        var rows: [Row] = []
        for child in content.children {
            var seen = [Int](repeating: 0, count: columns.count)
            var not = seen
            for contact in child.contacts {
                let at = columns.column(day(contact.entry))
                if contact.seen.answer == .yes { seen[at] += 1 } else { not[at] += 1 }
            }
            for column in seen.indices where seen[column] + not[column] > 0 {
                let what =
                    "seen \(TimelineWords.count(seen[column], "time", "times")), not seen \(TimelineWords.number(not[column]))"
                rows.append(counted(columns, column, child.name, what))
            }
        }
        return Section(title: "Contacts with the children", rows: rows, remark: "Counted by \(columns.unit).")
    }

    private func concerns() -> TimelineTable.Section {
        let rows = content.themes.map { theme in
            Row(
                when: "first \(when(Array(theme.entries.prefix(1))))", who: agencies(theme.entries),
                what: "\(theme.name): \(TimelineWords.count(theme.entries.count, "entry", "entries"))",
                entries: Array(theme.entries.prefix(50)), from: firstDay(Array(theme.entries.prefix(1))))
        }
        return Section(title: "Concerns on record", rows: rows)
    }

    private func smallThings() -> TimelineTable.Section {
        let things = content.smallThings
        let rows = things.prefix(Self.singleLimit).enumerated().map { index, thing in
            Row(
                when: when([thing.entry]), who: content.agencyName(of: thing.entry),
                what: "\(TimelineWords.kind(thing.kind)) (\(TimelineWords.number(index + 1)) so far)",
                entries: [thing.entry], from: firstDay([thing.entry]))
        }
        let left = things.count - rows.count
        return Section(
            title: "Missed, cancelled, lost", rows: rows,
            remark: left > 0 ? "\(TimelineWords.number(left)) later ones are not listed." : nil)
    }

    private func several() -> TimelineTable.Section {
        let rows = content.occurrences.prefix(Self.singleLimit).map { entries in
            Row(
                when: when(Array(entries.prefix(1))), who: agencies(entries), what: "one occurrence, several accounts",
                entries: entries, from: firstDay(entries))
        }
        let left = content.occurrences.count - rows.count
        return Section(
            title: "Told by several agencies", rows: Array(rows),
            remark: left > 0 ? "\(TimelineWords.number(left)) later ones are not listed." : nil)
    }

    private func entries() -> TimelineTable.Section {
        let total = content.lanes.reduce(0) { $0 + $1.entries.count }
        var rows: [Row] = []
        let isCounted = usesBars || total > Self.singleLimit
        for lane in content.lanes {
            if isCounted {
                var all = [Int](repeating: 0, count: columns.count)
                var concern = all
                for entry in lane.entries {
                    let at = columns.column(day(entry))
                    all[at] += 1
                    if content.hasConcern[entry] { concern[at] += 1 }
                }
                for column in all.indices where all[column] > 0 {
                    var what = TimelineWords.count(all[column], "entry", "entries")
                    if concern[column] > 0 {
                        what += ", \(TimelineWords.number(concern[column])) with a sign of concern"
                    }
                    rows.append(counted(columns, column, lane.name, what))
                }
            } else {
                for entry in lane.entries {
                    let what = content.hasConcern[entry] ? "entry with a sign of concern" : "entry"
                    rows.append(
                        Row(when: when([entry]), who: lane.name, what: what, entries: [entry], from: firstDay([entry])))
                }
            }
        }
        let undated = content.lanes.reduce(0) { $0 + $1.undated }
        var remarks: [String] = []
        if isCounted { remarks.append("Counted by \(columns.unit).") }
        if undated > 0 { remarks.append("\(TimelineWords.count(undated, "entry has", "entries have")) no date.") }
        return Section(
            title: "What each agency wrote", rows: rows, remark: remarks.isEmpty ? nil : remarks.joined(separator: " "),
            isChronology: !isCounted)
    }

    // MARK: - Words

    private func counted(_ columns: TimelineColumns, _ column: Int, _ who: String, _ what: String) -> TimelineTable.Row
    {
        Row(
            when: columns.words(column), who: who, what: what, entries: [],
            from: CivilDate(dayNumber: columns.starts[column]))
    }

    /// The days of the first entry that has any, as the record gives them.
    private func when(_ entries: [Int]) -> String {
        guard let entry = entries.first(where: { content.places[$0].isDated }) else { return "not dated" }
        return content.chronology.entries[entry].date.inWords
    }

    private func firstDay(_ entries: [Int]) -> CivilDate? {
        entries.lazy.map { content.places[$0] }.filter(\.isDated).map { CivilDate(dayNumber: $0.first) }.min()
    }

    private func day(_ entry: Int) -> Int32 {
        max(content.span.from.dayNumber, min(content.span.to.dayNumber, content.places[entry].middle))
    }

    /// The agencies of the entries, each once.
    private func agencies(_ entries: [Int]) -> String {
        let found = Set(entries.compactMap(content.agency)).sorted()
        return TimelineWords.list(found.map { content.agencyNames[$0] })
    }
}
