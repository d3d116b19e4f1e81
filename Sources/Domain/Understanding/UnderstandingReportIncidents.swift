/// Violent incidents and crises: where each child was, and when each child had last been seen before it and by whom.
struct UnderstandingIncidents: Sendable {
    static let name = "Before and at each incident"
    /// Rows shown for reading, at most; cut between incidents, never within one.
    static let shown = 60

    let incidents: [CaseIncident]
    private let chronology: IntegratedChronology
    private let words: UnderstandingWords

    init(_ chronology: IntegratedChronology, _ words: UnderstandingWords) {
        self.chronology = chronology
        self.words = words
        incidents = CaseIncidents(chronology).all
    }

    /// Children up to whom each has a column of its own.
    private static let columns = 3

    var section: UnderstandingSection {
        if (1...Self.columns).contains(chronology.children.count) { return section(of: byIncident) }
        let rows = rows
        var cut = 0
        for (place, row) in rows.enumerated() where place + 1 == rows.count || rows[place + 1].incident != row.incident
        {
            if place < Self.shown { cut = place + 1 }
        }
        var table = table(rows, isForReading: true)
        table.readingRows = 0..<cut
        return section(of: table)
    }

    private func section(of table: UnderstandingTable) -> UnderstandingSection {
        UnderstandingSection(
            kind: .incidents, title: Self.name,
            introduction: [
                UnderstandingLine(
                    "Entries that tell of violence, of a child gravely hurt or ill, of a death, or of a child taken to safety: found by "
                        + "the words shown, so some may not belong here and others may be missed. Entries no more than three days "
                        + "apart stand together. “Nobody wrote it” means that no entry on it says where the child was."),
                UnderstandingLine(LastSeen.definition, label: "Last seen"),
            ], tables: [table])
    }

    /// A row for each incident and a column for each child: what is said of a child stands in one place.
    private var byIncident: UnderstandingTable {
        let incidents = incidents
        let words = words
        let children = chronology.children
        let contradictions = chronology.understanding?.contradictions ?? []
        return UnderstandingTable(
            "",
            [
                .init("What", .words, width: 20), .init("Told in", .entries(withExcerpt: false), width: 16),
            ] + children.map { .init($0.name, .noted, width: 64 / max(1, children.count)) }, count: incidents.count,
            reading: 0..<min(incidents.count, Self.shown / 3), sheet: Self.name,
            empty: "No entry was found that tells of one."
        ) { row in
            let incident = incidents[row]
            let quote = SheetWords.quoted(words.quote(incident.told, incident.words, limit: 240))
            return [
                .words("\(UnderstandingWords.name(incident.kind)): \(quote)"), .entries(incident.entries),
            ]
                + incident.children.map { child in
                    let (text, entries) = Self.told(child, incident, words, contradictions)
                    return .noted(text, entries)
                }
        }
    }

    /// Where the child was, when last seen and by whom, alone or not, and what is in doubt, a line each.
    private static func told(
        _ child: CaseIncident.Child, _ incident: CaseIncident, _ words: UnderstandingWords,
        _ contradictions: [Contradiction]
    ) -> (words: String, entries: [Int]) {
        guard child.isBorn else { return ("not yet born", []) }
        var lines: [String] = []
        var entries: [Int] = []
        if let presence = child.presence {
            lines.append(whereabouts(presence, words, movedBy: child.movedSince?.entry, contradictions))
            // A child who had gone to live elsewhere is told of by the entry on that, not by one that leaves it open.
            let isTold = child.movedSince == nil || presence.whereabouts != .unclear
            if presence.whereabouts != .notRecorded, isTold { entries.append(presence.entry) }
        }
        if let (stands, days) = child.stands {
            lines.append("Last seen \(UnderstandingWords.days(days)) before: \(words.seenBy(stands))")
            entries.append(stands)
            let answers = [("Alone", child.alone), ("Spoken with", child.spoken)].filter {
                $0.1.answer != .notRecorded
            }
            lines.append(
                answers.isEmpty
                    ? "Not written: alone, spoken with"
                    : answers.map { "\($0.0): \(UnderstandingWords.plain($0.1))" }.joined(separator: "; "))
        } else if incident.from == nil {
            lines.append("The incident has no date")
        } else {
            lines.append(child.lastSeen == nil ? "No earlier sighting" : "No sighting that stands")
        }
        let (against, more) = against(child, words)
        if !against.isEmpty {
            lines.append(against)
            entries += more
        }
        return (lines.joined(separator: "\n"), UnderstandingSummary.once(entries))
    }

    var sheet: UnderstandingTable { table(rows, isForReading: false) }

    private struct Row {
        var incident: Int
        /// Place in ``CaseIncident/children``; nil where the case has no children.
        var child: Int?
        var isFirst: Bool
    }

    private var rows: [Row] {
        incidents.enumerated().flatMap { place, incident -> [Row] in
            let count = incident.children.count
            return count == 0
                ? [Row(incident: place, child: nil, isFirst: true)]
                : (0..<count).map { Row(incident: place, child: $0, isFirst: $0 == 0) }
        }
    }

    private func table(_ rows: [Row], isForReading: Bool) -> UnderstandingTable {
        let incidents = incidents
        let words = words
        let children = chronology.children
        let contradictions = chronology.understanding?.contradictions ?? []
        return UnderstandingTable(
            isForReading ? "" : Self.name,
            [
                .init("What", .short, width: 10), .init("Told in", .entries(withExcerpt: false), width: 17),
                .init("The words (inferred)", .quote, width: 24), .init("Child", .short, width: 11),
                .init("Where the child was", .words, width: 18),
                .init("Last seen before it", .noted, width: 17),
                .init("Days before", .number, width: 6), .init("Seen alone", .short, width: 8),
                .init("Spoken with", .short, width: 8), .init("Doubts, or a note in the file", .noted, width: 18),
            ], count: rows.count, sheet: Self.name, empty: "No entry was found that tells of one."
        ) { place in
            let row = rows[place]
            let incident = incidents[row.incident]
            // On paper an incident is told once; in a sheet that is sorted every row has to stand alone.
            let isTold = row.isFirst || !isForReading
            var cells: [UnderstandingCell] =
                isTold
                ? [
                    .words(UnderstandingWords.name(incident.kind)), .entries(incident.entries),
                    .quoted(words.quote(incident.told, incident.words, limit: 240)),
                ] : [.empty, .empty, .empty]
            guard let place = row.child else { return cells + [UnderstandingCell](repeating: .empty, count: 7) }
            let child = incident.children[place]
            cells.append(.words(children[child.child].name))
            guard child.isBorn else {
                return cells + [.words("not yet born")] + [UnderstandingCell](repeating: .empty, count: 5)
            }
            cells.append(
                .text(
                    child.presence.map {
                        Self.whereabouts($0, words, movedBy: child.movedSince?.entry, contradictions)
                    } ?? ""))
            if child.lastSeen != nil {
                if let (stands, days) = child.stands {
                    cells += [
                        .noted(words.seenBy(stands), [stands]), .number(days),
                        .words(UnderstandingWords.plain(child.alone)), .words(UnderstandingWords.plain(child.spoken)),
                    ]
                } else {
                    cells += [.words("no sighting that stands"), .empty, .empty, .empty]
                }
                let (against, entries) = Self.against(child, words)
                cells.append(against.isEmpty ? .empty : .noted(against, entries))
            } else {
                cells.append(.words(incident.from == nil ? "the incident has no date" : "no earlier sighting"))
                cells += [UnderstandingCell](repeating: .empty, count: 4)
            }
            return cells
        }
    }

    /// A later sighting in doubt with what speaks against it, a move, and words changed since.
    static func against(
        _ child: CaseIncident.Child, _ words: UnderstandingWords
    ) -> (words: String, entries: [Int]) {
        var lines: [String] = []
        var entries: [Int] = []
        if let last = child.lastSeen, !child.doubts.isEmpty {
            let against = child.doubts.map(\.words).joined(separator: "; ")
            lines.append("In doubt, and not counted: \(words.seenBy(last)): \(SheetWords.sentence(against))")
            entries.append(last)
        }
        for doubt in child.doubts { if case .contradicted(let other) = doubt { entries.append(other) } }
        if let move = child.movedSince {
            let quote = SheetWords.quoted(ImportReportWords.short(move.words, limit: 110))
            lines.append(
                "Lived elsewhere, as it seems: \(quote) (\(words.when(move.entry)), No. \(move.entry + 1)). Agencies of that "
                    + "place may have seen the child.")
            entries.append(move.entry)
        }
        if let change = child.rewordedSince {
            lines.append(SheetWords.sentence("Later, \(words.by(change.entry)): \(change.words)"))
            entries.append(change.entry)
        }
        return (lines.joined(separator: "\n"), entries)
    }

    /// "There: “on stairs” (No. 12)"; "Nobody wrote it".
    static func whereabouts(
        _ presence: IncidentPresence, _ words: UnderstandingWords, movedBy move: Int? = nil,
        _ contradictions: [Contradiction] = []
    ) -> String {
        // Words that name no child in particular are no ground against a move.
        if let move, presence.whereabouts == .unclear || presence.whereabouts == .notRecorded {
            return "Lived elsewhere by then, as it seems (No. \(move + 1))"
        }
        let label =
            switch presence.whereabouts {
            case .there: "There"
            case .elsewhere: "Elsewhere"
            case .unclear: "Not clear"
            case .notRecorded: "Nobody wrote it"
            }
        guard presence.whereabouts != .notRecorded, !presence.words.isEmpty else { return label }
        return "\(label): \(SheetWords.quoted(presence.words)) (No. \(presence.entry + 1))"
            + doubt(presence, words, contradictions)
    }

    /// "; written otherwise in No. 12": another account says something else of where the child was, or whether it was seen.
    private static func doubt(
        _ presence: IncidentPresence, _ words: UnderstandingWords, _ contradictions: [Contradiction]
    ) -> String {
        let others = contradictions.flatMap { item -> [Int] in
            guard item.kind == .childSeen || item.kind == .attendance, item.child.map({ $0 == presence.child }) ?? true
            else { return [] }
            if item.first.contains(presence.entry) { return item.second }
            return item.second.contains(presence.entry) ? item.first : []
        }
        guard !others.isEmpty else { return "" }
        let named = UnderstandingSummary.once(others.sorted()).map { "\(words.agency(of: $0)), No. \($0 + 1)" }
        return "; written otherwise by \(UnderstandingWords.list(named))"
    }
}
