/// Gathers in whose entries a person or a place stands, and in whose of the same time it does not.
struct RecordTally {
    private let chronology: IntegratedChronology
    private let days: [CivilDate?]

    init(_ chronology: IntegratedChronology) {
        self.chronology = chronology
        days = chronology.entries.map { $0.date.earliest ?? $0.date.latest }
    }

    /// - Parameter mentions: entries that name the subject, each with the words of its sentence.
    func holders(_ mentions: [(entry: Int, words: String)]) -> [RecordSubject.Holder] {
        var places: [Int: Int] = [:]
        var out: [RecordSubject.Holder] = []
        for mention in mentions.sorted(by: { isBefore($0.entry, $1.entry) }) {
            let agency = chronology.entries[mention.entry].agency
            if let place = places[agency] {
                out[place].count += 1
            } else {
                places[agency] = out.count
                out.append(
                    RecordSubject.Holder(agency: agency, entry: mention.entry, count: 1, words: mention.words))
            }
        }
        return out
    }

    /// Agencies with entries from the first to the last mention that have none of them.
    func without(_ mentions: [(entry: Int, words: String)]) -> [RecordSubject.Without] {
        guard let span = span(mentions.map(\.entry)) else { return [] }
        let holding = Set(mentions.map { chronology.entries[$0.entry].agency })
        var counts: [Int: Int] = [:]
        for (place, entry) in chronology.entries.enumerated() where !holding.contains(entry.agency) {
            guard let day = days[place], span.contains(day) else { continue }
            counts[entry.agency, default: 0] += 1
        }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
            RecordSubject.Without(agency: $0.key, entries: $0.value)
        }
    }

    func span(_ entries: [Int]) -> ClosedRange<CivilDate>? {
        let known = entries.compactMap { days[$0] }
        guard let first = known.min(), let last = known.max() else { return nil }
        return first...last
    }

    func day(_ entry: Int) -> CivilDate? { days[entry] }

    private func isBefore(_ a: Int, _ b: Int) -> Bool {
        (days[a]?.dayNumber ?? Int32.max, a) < (days[b]?.dayNumber ?? Int32.max, b)
    }

    /// Days before a place is first written of within which "no new address" may mean it.
    private static let foundLater = 120

    /// Gives each entry that says something was not known to the one subject it can mean, of those already written of by
    /// then: the one written of most lately, or, of places, the one that came up last. An entry that names the old place
    /// itself means the next, if one comes up soon.
    static func share(
        _ unknown: [RecordSubject.Unknown], among subjects: inout [(mentions: [Int], subject: RecordSubject)],
        _ tally: RecordTally, isOfPlaces: Bool = false
    ) {
        for item in unknown {
            guard let day = tally.day(item.entry) else { continue }
            let namesOne = isOfPlaces && subjects.contains { $0.mentions.contains(item.entry) }
            var best: (days: Int, place: Int)?
            for (place, candidate) in subjects.enumerated() {
                // Who writes the name on that day knows it.
                guard !candidate.mentions.contains(item.entry) else { continue }
                let known = candidate.mentions.compactMap { tally.day($0) }
                let days: Int?
                if namesOne {
                    days = known.min().map { $0.days(since: day) }.flatMap { 0 < $0 && $0 <= foundLater ? $0 : nil }
                } else {
                    let before = known.filter { $0 <= day }
                    days = (isOfPlaces ? before.min() : before.max()).map { day.days(since: $0) }
                }
                guard let days, best.map({ days < $0.days }) ?? true else { continue }
                best = (days, place)
            }
            if let best { subjects[best.place].subject.unknown.append(item) }
        }
    }
}
