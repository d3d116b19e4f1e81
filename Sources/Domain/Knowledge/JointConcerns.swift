/// The first day on which concerns of several kinds stood in the joint record, and what the agencies held apart that day.
public struct JointConcerns: Sendable, Hashable {
    /// A kind of concern and the entry by which it came to be held.
    public struct Concern: Sendable, Hashable {
        /// ``Indicator/theme``.
        public var theme: String
        /// The first entry that holds it; place in ``IntegratedChronology/entries``.
        public var entry: Int
        public var since: CivilDate

        public init(theme: String, entry: Int, since: CivilDate) {
            self.theme = theme
            self.entry = entry
            self.since = since
        }
    }

    public var day: CivilDate
    /// The kinds that stood in the joint record that day, in the order in which they came.
    public var concerns: [Concern]
    /// By place in ``IntegratedChronology/agencies``: what each agency held that day, its own and what it shows it was
    /// told.
    public var heldBy: [[Concern]]
    /// The first day on which any one agency held as many, and which; nil where none ever did.
    public var oneAgencyDay: CivilDate?
    public var oneAgency: Int?
    /// The first day on which the joint record was furthest ahead of what any single agency held; nil where one agency
    /// always held all of it.
    public var widest: Gap?

    /// What came into the joint record in the year before each crisis, and what the agencies held of it apart; in order of
    /// day. Hindsight starts here: it shows what could have been put together, not that anyone should have.
    public var beforeCrises: [Gap] = []

    /// What stood in the joint record on a day, and what the agencies held apart.
    public struct Gap: Sendable, Hashable {
        public var day: CivilDate
        public var concerns: [Concern]
        /// By place in ``IntegratedChronology/agencies``.
        public var heldBy: [[Concern]]

        public init(day: CivilDate, concerns: [Concern], heldBy: [[Concern]]) {
            self.day = day
            self.concerns = concerns
            self.heldBy = heldBy
        }

        /// The most kinds any single agency held that day.
        public var mostHeldByOne: Int { heldBy.map(\.count).max() ?? 0 }
    }

    public init(
        day: CivilDate, concerns: [Concern], heldBy: [[Concern]], oneAgencyDay: CivilDate? = nil,
        oneAgency: Int? = nil, widest: Gap? = nil
    ) {
        self.day = day
        self.concerns = concerns
        self.heldBy = heldBy
        self.oneAgencyDay = oneAgencyDay
        self.oneAgency = oneAgency
        self.widest = widest
    }

    /// The most kinds any single agency held that day.
    public var mostHeldByOne: Int { heldBy.map(\.count).max() ?? 0 }
}

extension KnowledgeReader {
    /// The first day on which concerns of at least `kinds` themes stood in the joint record; nil where that never was.
    /// - Parameters:
    ///   - indicators: as found by an ``IndicatorReader``.
    ///   - themes: the list they were found by; those that are no concern are not counted.
    ///   - kinds: how many kinds make "several"; three unless a partnership says otherwise.
    public func jointConcerns(
        _ indicators: [Indicator], themes: [IndicatorTheme] = IndicatorList.builtIn, atLeast kinds: Int = 3
    ) -> JointConcerns? {
        let counted = Set(themes.lazy.filter(\.isConcern).map(\.id))
        let arrivals = arrivals(indicators.filter { counted.contains($0.theme) })
        var together: [JointConcerns.Concern] = []
        var apart = [[JointConcerns.Concern]](repeating: [], count: agencyCount)
        var result: JointConcerns?
        var furthest = 0
        var i = 0
        while i < arrivals.count {
            let day = arrivals[i].concern.since
            while i < arrivals.count, arrivals[i].concern.since == day {
                let (concern, agency, isOwn) = arrivals[i]
                if isOwn, !together.contains(where: { $0.theme == concern.theme }) { together.append(concern) }
                if !apart[agency].contains(where: { $0.theme == concern.theme }) { apart[agency].append(concern) }
                i += 1
            }
            if result == nil, together.count >= kinds {
                result = JointConcerns(day: day, concerns: together, heldBy: apart)
            }
            guard result != nil else { continue }
            let most = apart.map(\.count).max() ?? 0
            if result?.oneAgencyDay == nil, let agency = apart.firstIndex(where: { $0.count >= kinds }) {
                result?.oneAgencyDay = day
                result?.oneAgency = agency
            }
            if together.count - most > furthest {
                furthest = together.count - most
                result?.widest = JointConcerns.Gap(day: day, concerns: together, heldBy: apart)
            }
        }
        return result
    }

    /// What came into the joint record in the year that ends the day before each of `days`.
    ///
    /// - Parameter own: entries that tell of the crises themselves: they were not known before them, whatever their date.
    public func concerns(
        _ indicators: [Indicator], before days: [CivilDate], notIn own: Set<Int> = [],
        themes: [IndicatorTheme] = IndicatorList.builtIn
    ) -> [JointConcerns.Gap] {
        guard !days.isEmpty else { return [] }
        let counted = Set(themes.lazy.filter(\.isConcern).map(\.id))
        let arrivals = arrivals(indicators.filter { counted.contains($0.theme) && !own.contains($0.entry) })
        return days.map { day in
            let from = day.adding(days: -Self.daysBeforeCrisis)
            var gap = JointConcerns.Gap(
                day: day, concerns: [], heldBy: [[JointConcerns.Concern]](repeating: [], count: agencyCount))
            // The latest entry of each kind: what was newest when it counted.
            for (concern, agency, isOwn) in arrivals.reversed() where concern.since >= from && concern.since < day {
                if isOwn, !gap.concerns.contains(where: { $0.theme == concern.theme }) { gap.concerns.append(concern) }
                if !gap.heldBy[agency].contains(where: { $0.theme == concern.theme }) {
                    gap.heldBy[agency].append(concern)
                }
            }
            gap.concerns.reverse()
            return gap
        }
    }

    private static let daysBeforeCrisis = 365

    /// Every coming of a concern to an agency, in order of day: by its own entry, or told and shown to have been received.
    private func arrivals(
        _ indicators: [Indicator]
    ) -> [(concern: JointConcerns.Concern, agency: Int, isOwn: Bool)] {
        var out: [(concern: JointConcerns.Concern, agency: Int, isOwn: Bool)] = []
        let told = Dictionary(grouping: shownTellings, by: \.entry)
        for indicator in indicators {
            guard let since = heldSince(indicator.entry) else { continue }
            let concern = JointConcerns.Concern(theme: indicator.theme, entry: indicator.entry, since: since)
            out.append((concern, agency(of: indicator.entry), true))
            for telling in told[indicator.entry] ?? [] {
                guard let day = self.since(telling) else { continue }
                out.append(
                    (
                        JointConcerns.Concern(theme: indicator.theme, entry: indicator.entry, since: day), telling.to,
                        false
                    ))
            }
        }
        return out.sorted {
            ($0.concern.since, $0.concern.entry, $0.agency, $0.concern.theme)
                < ($1.concern.since, $1.concern.entry, $1.agency, $1.concern.theme)
        }
    }
}
