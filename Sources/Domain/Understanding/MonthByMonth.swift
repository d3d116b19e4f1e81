/// The case month by month, for a page that can hold no drawing: how much was written, in how many entries each child was
/// seen, and the days of violence and crises. Only dates that lie within one month are counted.
public struct MonthByMonth: Sendable {
    /// One year of the record.
    public struct Year: Sendable {
        public var year: Int
        /// Entries in each month, January first.
        public var entries: [Int]
        /// For each child and month, how many entries say that the child was seen, and nothing speaks against it; nil before the child was born and
        /// outside the record.
        public var seen: [[Int?]]
        /// For each month, the days on which an incident or crisis began, each once.
        public var incidents: [[Int]]
    }

    public let years: [Year]

    /// Empty where nothing was understood, or no entry has a date.
    public init(_ chronology: IntegratedChronology, incidents: [CaseIncident]) {
        guard let understanding = chronology.understanding,
            let record = EntryDays(chronology, periodStart: nil, periodEnd: nil).record
        else {
            years = []
            return
        }
        let first = CivilDate(dayNumber: record.lowerBound)
        let last = CivilDate(dayNumber: record.upperBound)
        let months = [Int](repeating: 0, count: 12)
        var years = (first.year...last.year).map { year in
            Year(
                year: year, entries: months,
                seen: chronology.children.map { Self.months(of: $0, year, first, last) },
                incidents: [[Int]](repeating: [], count: 12))
        }
        let monthOf = chronology.entries.map { Self.month($0.date) }
        for month in monthOf {
            guard let month, let place = Self.place(month.year, in: years) else { continue }
            years[place].entries[month.month - 1] += 1
        }
        // A sighting that something speaks against is counted nowhere.
        let sightings = LastSightings(chronology, understanding)
        for contact in understanding.contacts where SilenceReader.isSighting(contact) {
            guard sightings.doubts(contact.entry, child: contact.child).isEmpty,
                chronology.children.indices.contains(contact.child), monthOf.indices.contains(contact.entry),
                let month = monthOf[contact.entry], let place = Self.place(month.year, in: years)
            else { continue }
            let held = years[place].seen[contact.child][month.month - 1]
            years[place].seen[contact.child][month.month - 1] = (held ?? 0) + 1
        }
        for incident in incidents {
            guard let day = incident.from, let place = Self.place(day.year, in: years),
                !years[place].incidents[day.month - 1].contains(day.day)
            else { continue }
            years[place].incidents[day.month - 1].append(day.day)
        }
        self.years = years
    }

    private static func place(_ year: Int, in years: [Year]) -> Int? {
        guard let first = years.first?.year else { return nil }
        return years.indices.contains(year - first) ? year - first : nil
    }

    private static func month(_ date: DateReading) -> (year: Int, month: Int)? {
        guard let first = date.earliest, let last = date.latest, first.year == last.year, first.month == last.month
        else { return nil }
        return (first.year, first.month)
    }

    /// Nought for the months of the record in which the child was alive.
    private static func months(
        of child: ChildOfCase, _ year: Int, _ first: CivilDate, _ last: CivilDate
    ) -> [Int?] {
        (1...12).map { month in
            let at = year * 12 + month
            if at < first.year * 12 + first.month || at > last.year * 12 + last.month { return nil }
            if let born = child.born, at < born.year * 12 + born.month { return nil }
            return 0
        }
    }
}
