/// Small things counted by agency and kind, and as they add up month by month, for tables and drawings.
public struct SmallThingTally: Sendable, Hashable {
    /// How many of one kind in one agency.
    public struct Count: Sendable, Hashable {
        /// Place in ``IntegratedChronology/agencies``.
        public var agency: Int
        public var kind: SmallThing.Kind
        public var count: Int
        /// Of those, how many neither state a next step nor were seen to be followed up. Contacts only.
        public var notFollowedUp: Int
    }

    /// The state at the end of one month.
    public struct Month: Sendable, Hashable {
        public var year: Int
        /// 1...12.
        public var month: Int
        /// Small things up to the end of the month, by agency.
        public var totals: [Int]
        /// Of those, how many nothing is found to have followed, by agency.
        public var open: [Int]
        public var total: Int { totals.reduce(0, +) }
    }

    /// By agency, then in the order of the kinds; none of zero.
    public var counts: [Count]
    /// Every month from the first small thing to the last.
    public var months: [Month]

    public init(_ things: [SmallThing], chronology: IntegratedChronology) {
        var counts: [[Int]] = []
        var open: [[Int]] = []
        let kinds = SmallThing.Kind.allCases
        for _ in chronology.agencies {
            counts.append([Int](repeating: 0, count: kinds.count))
            open.append([Int](repeating: 0, count: kinds.count))
        }
        var byMonth: [Int: [(all: Int, open: Int)]] = [:]
        for thing in things {
            let entry = chronology.entries[thing.entry]
            guard let kind = kinds.firstIndex(of: thing.kind) else { continue }
            counts[entry.agency][kind] += 1
            if thing.kind.isOfContact, thing.followUpWords == nil, thing.followedBy == nil {
                open[entry.agency][kind] += 1
            }
            guard let day = entry.reckonedDay else { continue }
            let month = Int(day.year) * 12 + Int(day.month) - 1
            var own = byMonth[month] ?? Array(repeating: (0, 0), count: counts.count)
            own[entry.agency].all += 1
            if thing.followUpWords == nil, thing.followedBy == nil { own[entry.agency].open += 1 }
            byMonth[month] = own
        }
        self.counts = counts.indices.flatMap { agency in
            kinds.indices.compactMap { kind in
                counts[agency][kind] == 0
                    ? nil
                    : Count(
                        agency: agency, kind: kinds[kind], count: counts[agency][kind],
                        notFollowedUp: open[agency][kind])
            }
        }
        months = Self.series(byMonth, agencies: counts.count)
    }

    /// A slip of the year far outside the rest must not make a series of centuries.
    private static let longestSeries = 12 * 60

    private static func series(_ byMonth: [Int: [(all: Int, open: Int)]], agencies: Int) -> [Month] {
        guard let first = byMonth.keys.min(), let last = byMonth.keys.max() else { return [] }
        var totals = [Int](repeating: 0, count: agencies)
        var open = totals
        let isLong = last - first > longestSeries
        return (isLong ? byMonth.keys.sorted() : Array(first...last)).map { month in
            for (agency, count) in (byMonth[month] ?? []).enumerated() {
                totals[agency] += count.all
                open[agency] += count.open
            }
            return Month(year: month / 12, month: month % 12 + 1, totals: totals, open: open)
        }
    }
}
