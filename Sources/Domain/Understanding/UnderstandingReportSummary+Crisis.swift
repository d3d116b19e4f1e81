/// What a reader has to know first: what happened at the last crisis, when each child had last been seen before it, and when
/// each agency had.
extension UnderstandingSummary {
    /// The last crisis; where there is none, the last incident.
    private var lastCrisis: CaseIncident? {
        let dated = incidents.filter { $0.from != nil }
        return dated.last { $0.kind.isCrisis } ?? dated.last
    }

    private static let quotesShown = 3
    private static let weightsShown = 3

    // MARK: - What happened

    /// What the agencies wrote of it, the gravest words first, and what each child weighed then and before.
    var whatHappened: [UnderstandingLine] {
        guard let crisis = lastCrisis, let day = crisis.from else { return [] }
        let told = quotes(crisis)
        let hurt = hurt(crisis)
        var text = "On \(SheetWords.day(day))"
        text += hurt.isEmpty ? ": " : ", \(UnderstandingWords.list(hurt)): "
        text += told.map { item in
            let quote = SheetWords.quoted(ImportReportWords.short(item.words, limit: 150))
            return "\(quote) (\(words.agency(of: item.entry)), No. \(item.entry + 1))"
        }.joined(separator: " ")
        var entries = told.map(\.entry)
        for (words, more) in weights(crisis) {
            text += " " + words
            entries += more
        }
        return [UnderstandingLine(text, label: "What happened", entries: Self.once(entries))] + lastSeen(crisis, day)
    }

    private func quotes(_ crisis: CaseIncident) -> [(entry: Int, words: String)] {
        // The sentence that gives a weight tells more than the one with the first grave word.
        let weighed = Dictionary(
            understanding.records.weights.filter { $0.grams != nil }.map { ($0.entry, $0.words) },
            uniquingKeysWith: { first, _ in first })
        let grave = understanding.crises.filter { crisis.entries.contains($0.entry) && $0.kind != .injury }
        let order = grave.map { (entry: $0.entry, words: weighed[$0.entry] ?? $0.words) }.sorted {
            ($0.entry == crisis.told ? 0 : 1, $0.entry) < ($1.entry == crisis.told ? 0 : 1, $1.entry)
        }
        let long = order.filter { $0.words.split(separator: " ").count > 3 }
        let shown = Array((long.isEmpty ? order : long).prefix(Self.quotesShown))
        return shown.isEmpty ? [(crisis.told, crisis.words)] : shown
    }

    /// The children whom the grave words of the crisis name.
    private func hurt(_ crisis: CaseIncident) -> [String] {
        let keys = understanding.crises.filter {
            crisis.entries.contains($0.entry) && ($0.kind == .harm || $0.kind == .death)
        }.map { Set(TextTokens($0.words).tokens.map(\.key)) }
        return chronology.children.filter { child in
            guard let first = TextTokens(child.name).tokens.first?.key else { return false }
            return keys.contains { $0.contains(first) }
        }.map(\.name)
    }

    /// "Kit Rowe weighed 7.9 kg (No. 12); before: 10.2 kg on 3 May 2001 (No. 8)."
    private func weights(_ crisis: CaseIncident) -> [(words: String, entries: [Int])] {
        chronology.children.indices.compactMap { child in
            let own = understanding.records.weights.filter { $0.child == child && $0.grams != nil }
            guard let now = own.first(where: { crisis.entries.contains($0.entry) }), let kilograms = now.kilograms
            else { return nil }
            let before = own.filter { $0.entry < now.entry && !crisis.entries.contains($0.entry) }
                .suffix(Self.weightsShown).reversed()
            var text = "\(chronology.children[child].name) weighed \(kilograms) (No. \(now.entry + 1))"
            if !before.isEmpty {
                text += "; before: "
                text += before.map { "\($0.kilograms ?? "") on \(words.when($0.entry)) (No. \($0.entry + 1))" }
                    .joined(separator: ", ")
            }
            return (text + ".", [now.entry] + before.map(\.entry))
        }
    }

    // MARK: - Last seen

    private func lastSeen(_ crisis: CaseIncident, _ day: CivilDate) -> [UnderstandingLine] {
        var lines: [String] = []
        var entries: [Int] = []
        for child in crisis.children where child.isBorn {
            let name = chronology.children[child.child].name
            var text = "\(name): "
            if let (stands, days) = child.stands {
                text += "\(words.whenSeen(stands)), by \(words.agency(of: stands)) (No. \(stands + 1))"
                text += ", \(UnderstandingWords.days(days)) before"
                entries.append(stands)
            } else {
                text += "no earlier sighting that stands"
            }
            if !child.doubts.isEmpty, let last = child.lastSeen {
                text += "; after that only in doubt, \(words.whenSeen(last)) (No. \(last + 1))"
                entries.append(last)
            }
            if child.movedSince != nil { text += "; lived elsewhere by then, as it seems" }
            lines.append(text)
        }
        guard !lines.isEmpty else { return [] }
        return [
            UnderstandingLine(
                lines.joined(separator: ". ") + ".", label: "Last seen before \(SheetWords.day(day))",
                entries: Self.once(entries))
        ]
    }

    // MARK: - Agency by agency

    static let agenciesShown = 8

    /// Of each agency that saw the children in its work: when it last did before the crisis, and what it wrote since.
    var lastByAgency: UnderstandingTable {
        let rows = lastCrisis.map(agencyRows) ?? []
        let day = lastCrisis?.from.map { SheetWords.day($0) } ?? ""
        var table = UnderstandingTable(
            "When each agency last wrote of seeing the children before \(day), the longest ago first",
            [
                .init("Agency", .short, width: 22), .init("Last saw", .noted, width: 48),
                .init("What it wrote since, up to that day", .noted, width: 30),
            ], count: min(rows.count, Self.agenciesShown)
        ) { rows[$0] }
        let left = rows.count - table.rowCount
        table.remark = left > 0 ? "\(SheetWords.count(left, "more agency", "more agencies")) saw them later." : nil
        return table
    }

    private func agencyRows(_ crisis: CaseIncident) -> [[UnderstandingCell]] {
        guard let day = crisis.from else { return [] }
        let sightings = LastSightings(chronology, understanding)
        var rows: [(last: CivilDate, cells: [UnderstandingCell])] = []
        for agency in chronology.agencies.indices {
            // Others come upon a child by chance.
            guard !Self.ofAdults.contains(AgencyKind(agencyName: chronology.agencies[agency].name)) else { continue }
            var own: [(day: CivilDate, entries: [Int], text: String)] = []
            for child in chronology.children.indices {
                let seen = sightings.lastSeen(child, before: day, notIn: crisis.entries) {
                    chronology.entries[$0].agency == agency
                }
                guard let counted = seen.stands ?? seen.inDoubt, day.days(since: counted.day) <= Self.daysBack else {
                    continue
                }
                func told(_ item: LastSeen.Sighting) -> String {
                    "\(words.whenSeen(item.entry)) (No. \(item.entry + 1)), "
                        + "\(UnderstandingWords.days(day.days(since: item.day))) before"
                }
                var text = "\(chronology.children[child].name): "
                if let stands = seen.stands { text += told(stands) }
                if let doubted = seen.inDoubt {
                    text += (seen.stands == nil ? "in doubt, " : "; in doubt, ") + told(doubted)
                }
                own.append((counted.day, [seen.stands?.entry, seen.inDoubt?.entry].compactMap { $0 }, text))
            }
            guard let last = own.map(\.day).max() else { continue }
            let since = chronology.entries.indices.filter { place in
                guard chronology.entries[place].agency == agency, let at = chronology.entries[place].reckonedDay else {
                    return false
                }
                return last < at && at < day
            }
            var said = "nothing"
            if let end = since.last {
                said =
                    "\(SheetWords.count(since.count, "entry", "entries")), the last on \(words.when(end)) (No. \(end + 1))"
            }
            rows.append(
                (
                    last,
                    [
                        .words(words.agency(agency)),
                        .noted(own.map(\.text).joined(separator: "\n"), own.flatMap(\.entries)),
                        .noted(said, since.last.map { [$0] } ?? []),
                    ]
                ))
        }
        return rows.sorted { $0.last < $1.last }.map(\.cells)
    }

    private static let ofAdults: Set<AgencyKind> = [
        .police, .housing, .probation, .substanceMisuse, .mentalHealth, .domesticAbuse, .fireService, .court,
    ]
    /// Agencies that saw the children longer ago than this were there for something else.
    private static let daysBack = 730
}
