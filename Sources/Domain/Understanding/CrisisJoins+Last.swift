/// What stood in the last weeks before an incident, and what reaches back before the time looked at.
extension CrisisJoins {
    /// Days of the last weeks, and entries told of them.
    private static let lastDays = 30
    private static let lastEntries = 7
    private static let lastQuoted = 230

    /// The last weeks as they followed on each other: what was told, tried, put off and planned. Read one by one, a visit that
    /// failed and the day set for the next stand in two agencies' columns.
    func lastWeeks(_ found: CrisisPieces) -> Sentence? {
        let since = found.day.adding(days: -Self.lastDays)
        var told = Set(found.pieces.flatMap { $0.lines.map(\.entry) + $0.against.map(\.entry) })
        told.formUnion(understanding.requests.map(\.entry))
        told.formUnion(understanding.unreciprocated.map(\.entry))
        told.formUnion(understanding.contacts.filter { $0.seen.answer != .notRecorded }.map(\.entry))
        let days = told.compactMap { entry in day(entry).map { (day: $0, entry: entry) } }
        let all = days.filter { since <= $0.day && $0.day < found.day }
            .sorted { ($0.day, $0.entry) < ($1.day, $1.entry) }.map(\.entry)
        guard all.count > 1 else { return nil }
        var out = Sentence(about: "The last \(Self.lastDays) days, as they followed")
        let shown = all.suffix(Self.lastEntries)
        let others = chronology.entries.indices.count { entry in
            !told.contains(entry) && (day(entry).map { since <= $0 && $0 < found.day } ?? false)
        }
        if all.count > shown.count {
            out.add("the last \(shown.count) of \(all.count) entries that tell of a child, a visit or something asked")
        } else {
            out.add("the entries that tell of a child, a visit or something asked")
        }
        if others > 0 { out.add("; \(others == 1 ? "one other stands" : "\(others) others stand") in the chronology") }
        out.add(":\n")
        for (place, entry) in shown.enumerated() {
            let told =
                words.telling(entry, limit: Self.lastQuoted)
                ?? ImportReportWords.short(chronology.entries[entry].event, limit: Self.lastQuoted)
            out.add(place == 0 ? "" : "\n")
            out.add(
                "\(words.when(entry)), \(words.agency(of: entry)): \(SheetWords.quoted(told)) (\(number(entry)))",
                [entry])
        }
        return out
    }

    /// " Less than the 8.1 kg of 3 May 2001 (No. 12), 698 days before.": of a weight, the earliest one that was more.
    func heavier(_ last: ChildWeight, but named: Set<Int>) -> Sentence? {
        let own = understanding.records.weights.filter { $0.child == last.child && $0.entry < last.entry }
        guard let grams = last.grams, let before = own.first(where: { ($0.grams ?? 0) > grams }),
            !named.contains(before.entry), let first = day(before.entry), let own = day(last.entry)
        else { return nil }
        return Sentence(
            text: " Less than the \(before.kilograms ?? "") of \(words.when(before.entry)) (\(number(before.entry))), "
                + "\(UnderstandingWords.days(own.days(since: first))) before it.", entries: [before.entry])
    }

    /// "Written of before that time by …": who wrote of a person before any line of a piece.
    func earlier(_ subject: RecordSubject, _ pieces: [CrisisPieces.Piece], _ found: CrisisPieces) -> Sentence? {
        let named = Set(pieces.flatMap { ($0.lines + $0.against + $0.shared).map(\.entry) })
        let first = named.compactMap(day).min() ?? found.since
        let own = UnderstandingSummary.once(subject.mentions.map(\.entry)).filter { entry in
            !named.contains(entry) && (day(entry).map { $0 < min(first, found.since) } ?? false)
        }
        guard !own.isEmpty else { return nil }
        var out = Sentence(text: "Written of before that by ")
        out.add(holders(own))
        out.add(".")
        return out
    }
}
