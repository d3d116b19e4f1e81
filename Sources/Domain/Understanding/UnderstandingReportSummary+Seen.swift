/// When each child was last seen before each incident, by whom, alone or spoken with; and entries whose words changed.
extension UnderstandingSummary {
    /// The incidents before which a child had gone unseen longest, and every crisis, the newest first.
    private var shownIncidents: [CaseIncident] {
        let incidents = incidents
        let grave = incidents.indices.sorted {
            let (a, b) = (incidents[$0], incidents[$1])
            let isGrave = (a.kind.isCrisis, b.kind.isCrisis)
            if isGrave.0 != isGrave.1 { return isGrave.0 }
            // A noise at a door goes after violence and a child's injury.
            let isLight = (a.kind == .disturbance, b.kind == .disturbance)
            if isLight.0 != isLight.1 { return isLight.1 }
            if a.longestDays != b.longestDays { return a.longestDays > b.longestDays }
            return $0 < $1
        }
        return grave.prefix(Self.incidentsShown).sorted(by: >).map { incidents[$0] }
    }

    /// One column for each child, or one for all where they would be too narrow.
    var before: UnderstandingTable {
        let shown = shownIncidents
        let words = words
        let children = chronology.children
        let isWide = children.count <= 3
        let reader = SureSilenceReader(chronology, understanding)
        let silences = children.indices.map(reader.all)
        var columns: [UnderstandingTable.Column] = [
            .init("Incident", .noted, width: isWide ? 25 : 34)
        ]
        if isWide {
            columns += children.map { .init($0.name + " last seen", .noted, width: 75 / max(1, children.count)) }
        } else {
            columns.append(.init("When each child was last seen", .noted, width: 66))
        }
        var table = UnderstandingTable(
            incidents.count > shown.count
                ? "Last seen before the gravest incidents, and by whom" : "Last seen before each incident, and by whom",
            columns, count: shown.count,
            sheet: UnderstandingIncidents.name
        ) { row in
            let incident = shown[row]
            let what = UnderstandingWords.name(incident.kind)
            let day = incident.from.map { SheetWords.day($0) } ?? "no date"
            let told = leading(incident)
            let quote = SheetWords.quoted(words.quote(told.entry, told.words, limit: 110))
            let first = UnderstandingCell.noted("\(day). \(what): \(quote)", [told.entry])
            let seen = incident.children.map { child -> (words: String, entries: [Int]) in
                var seen = Self.lastSeen(child, incident, words)
                // A school may have had the child every day and written nothing.
                if child.movedSince == nil, let found = roll(child, incident, silences, words) {
                    seen.words += "\n" + found.words
                    seen.entries += found.entries
                }
                return seen
            }
            if isWide { return [first] + seen.map { .noted($0.words, $0.entries) } }
            let lines = zip(incident.children, seen).map { "\(children[$0.child].name): \($1.words)" }
            return [first, .noted(lines.joined(separator: "\n"), seen.flatMap(\.entries))]
        }
        table.remark = leftOut(shown)
        return table
    }

    /// What is quoted of an incident: of a family taken to safety the attack before it, where one is written.
    private func leading(_ incident: CaseIncident) -> (entry: Int, words: String) {
        let violence = understanding.incidents.first {
            incident.entries.contains($0.entry) && !ViolentIncident.lighter.contains($0.incidentRule)
        }
        guard incident.kind == .protection, let violence else { return (incident.told, incident.words) }
        return (violence.entry, violence.incident)
    }

    /// What a school's or nursery's register may show of the silence in which an incident lies.
    private func roll(
        _ child: CaseIncident.Child, _ incident: CaseIncident, _ silences: [[Silence]], _ words: UnderstandingWords
    ) -> (words: String, entries: [Int])? {
        guard let day = incident.from, silences.indices.contains(child.child),
            let silence = silences[child.child].first(where: { $0.from < day && day <= $0.to }),
            let roll = UnderstandingWork.roll(silence, words)
        else { return nil }
        return (roll, [silence.offRoll].compactMap { $0 })
    }

    private static let daysNamed = 8

    /// "Not here: 7 June 2001 and 2 July 2001, under “…”": a list that goes from newest to oldest must say what it skips.
    private func leftOut(_ shown: [CaseIncident]) -> String? {
        let others = incidents.filter { !shown.contains($0) }.reversed()
        guard !others.isEmpty else { return nil }
        let place = "under “\(UnderstandingIncidents.name)”"
        guard others.count <= Self.daysNamed else {
            return
                "the gravest, and those before which a child had gone unseen longest; \(others.count) others \(place)."
        }
        let days = others.map { $0.from.map { SheetWords.day($0) } ?? "one with no date" }
        return "the gravest; not here: "
            + UnderstandingWords.list(days) + ", \(place)."
    }

    /// What stands first: a sighting against which nothing speaks; then what is in doubt, moves and changed words.
    private static func lastSeen(
        _ child: CaseIncident.Child, _ incident: CaseIncident, _ words: UnderstandingWords
    ) -> (words: String, entries: [Int]) {
        guard child.isBorn else { return ("not yet born", []) }
        guard incident.from != nil else { return ("the incident has no date", []) }
        guard let last = child.lastSeen else { return ("no earlier sighting in the record", []) }
        var lines: [String] = []
        var entries: [Int] = []
        if let (stands, days) = child.stands {
            lines.append(sighting(stands, days, words))
            entries.append(stands)
            let answers = [("Alone", child.alone), ("Spoken with", child.spoken)].filter {
                $0.1.answer != .notRecorded
            }
            lines.append(
                answers.isEmpty
                    ? "Not written: alone, spoken with."
                    : answers.map { "\($0.0): \(UnderstandingWords.plain($0.1))" }.joined(separator: "; ") + ".")
        } else {
            lines.append("No sighting that stands.")
        }
        if !child.doubts.isEmpty {
            let against = child.doubts.map(\.words).joined(separator: "; ")
            lines.append("In doubt: \(words.seenBy(last)): \(SheetWords.sentence(against))")
            entries.append(last)
        }
        if let move = child.movedSince {
            lines.append("Lived elsewhere, as it seems (No. \(move.entry + 1)).")
            entries.append(move.entry)
        }
        if let change = child.rewordedSince {
            lines.append(SheetWords.sentence("Later, \(words.by(change.entry)): \(change.words)"))
            entries.append(change.entry)
        }
        return (lines.joined(separator: "\n"), once(entries))
    }

    private static func sighting(_ entry: Int, _ days: Int, _ words: UnderstandingWords) -> String {
        let same = words.sameWords(entry).map { ": " + $0 } ?? ""
        return "\(UnderstandingWords.days(days)) before: " + words.seenBy(entry) + same
    }

    /// Whether any of the last sightings shown was of the child alone, or the child was spoken with.
    var heard: [UnderstandingLine] {
        let seen = shownIncidents.filter { $0.from != nil }.flatMap(\.children).filter { $0.stands != nil }
        guard !seen.isEmpty else { return [] }
        func count(_ answer: (CaseIncident.Child) -> Inference) -> Int { seen.count { answer($0).answer == .yes } }
        let (alone, spoken) = (count(\.alone), count(\.spoken))
        let all = SheetWords.count(seen.count, "last sighting")
        var text =
            alone == 0
            ? "None of the \(all) before the incidents below is written as of the child alone; "
            : "Of the \(all) before the incidents below, \(alone) \(alone == 1 ? "is" : "are") written as of the child alone; "
        text +=
            spoken == 0
            ? "none says that the child was spoken with."
            : "\(spoken) \(spoken == 1 ? "says" : "say") that the child was spoken with."
        // A sighting that somebody put in or took out again is as much in doubt as one from afar.
        let doubted = seen.count { !$0.doubts.isEmpty || $0.rewordedSince != nil }
        if doubted > 0 {
            text +=
                " After \(doubted) of them there is a later sighting in doubt, or words changed, which stand beside "
            text += doubted == 1 ? "it." : "them."
        }
        return [
            UnderstandingLine(text, label: "Seen alone, spoken with")
        ]
    }

    /// Entries whose words somebody changed in the file, old beside new.
    var rewordings: UnderstandingTable {
        let all = Rewording.all(in: chronology)
        let words = words
        var table = UnderstandingTable(
            "Entries whose words were changed in the file, and nobody settled it",
            [
                .init("Entry", .noted, width: 30), .init("The words before", .quote, width: 35),
                .init("The words now", .quote, width: 35),
            ], count: min(all.count, Self.rewordingsShown)
        ) { row in
            let change = all[row]
            let by = change.author.isEmpty ? "" : "; changed by \(change.author)"
            return [
                .noted("\(words.when(change.entry)), \(words.agency(of: change.entry))\(by)", [change.entry]),
                change.old.isEmpty ? .words("nothing: words were added") : .quote(change.old),
                change.new.isEmpty ? .words("taken out") : .quote(change.new),
            ]
        }
        let left = all.count - table.rowCount
        table.remark = left > 0 ? "\(left) more are marked in the chronology." : nil
        return table
    }
}
