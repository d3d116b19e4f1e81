/// The first day of each crisis that can be placed, and the entries that tell of it.
///
/// A crisis begins with the first entry of it, not with the one that tells of it most gravely: a hospital's card of the
/// night before is of the same crisis. The days are those ``CaseIncidents`` gives.
struct CrisisDays: Sendable {
    /// In order; crises within a month of one another are one.
    private(set) var days: [CivilDate] = []
    /// Every entry that tells of one of them.
    private(set) var entries: Set<Int> = []

    private static let daysOfCrisis = 31

    init(_ chronology: IntegratedChronology, _ understanding: Understanding) {
        let grave = Set(understanding.crises.filter { $0.kind != .injury }.map(\.entry))
        if grave.isEmpty { return }
        var others: [Int: [Int]] = [:]
        for occurrence in understanding.occurrences {
            for entry in occurrence.entries { others[entry] = occurrence.entries }
        }
        func day(_ entry: Int) -> CivilDate? {
            guard chronology.entries.indices.contains(entry) else { return nil }
            let date = chronology.entries[entry].date
            guard let first = date.earliest, let last = date.latest, last.days(since: first) < Self.daysOfCrisis else {
                return nil
            }
            return first
        }
        var first: [CivilDate] = []
        for group in Self.groups(grave.union(understanding.incidents.map(\.entry)), day) {
            guard group.contains(where: grave.contains) else { continue }
            let all = Set(group.flatMap { [$0] + (others[$0] ?? []) })
            entries.formUnion(all)
            // An account linked to it that is dated long before tells of no earlier crisis.
            let own = group.compactMap(day)
            guard let start = own.min() else { continue }
            let near = all.compactMap(day).filter { abs($0.days(since: start)) <= CaseIncidents.daysTogether }
            first.append(near.min() ?? start)
        }
        days = first.sorted().reduce(into: []) { kept, day in
            if kept.last.map({ day.days(since: $0) >= Self.daysOfCrisis }) ?? true { kept.append(day) }
        }
    }

    /// Entries in order of day, those no more than ``CaseIncidents/daysTogether`` from the first of a group together; an
    /// entry that cannot be placed stands alone.
    private static func groups(_ entries: Set<Int>, _ day: (Int) -> CivilDate?) -> [[Int]] {
        let placed = entries.compactMap { entry in day(entry).map { (entry: entry, day: $0) } }
            .sorted { ($0.day, $0.entry) < ($1.day, $1.entry) }
        var groups: [[Int]] = []
        var opened: CivilDate?
        for item in placed {
            if let start = opened, item.day.days(since: start) <= CaseIncidents.daysTogether {
                groups[groups.count - 1].append(item.entry)
            } else {
                groups.append([item.entry])
                opened = item.day
            }
        }
        let unplaced = entries.filter { day($0) == nil }.sorted().map { [$0] }
        return groups + unplaced
    }
}
