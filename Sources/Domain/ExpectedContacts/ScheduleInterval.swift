/// A length of time as guidance writes it: "15 working days", "6 weeks", "3 months".
public struct ScheduleInterval: Sendable, Hashable {
    /// Raw values are the words of the file form, in the plural.
    public enum Unit: String, Sendable, CaseIterable {
        case days
        /// In England: ``WorkingDays``.
        case workingDays = "working days"
        case weeks, months, years
    }

    public var count: Int
    public var unit: Unit

    public init(_ count: Int, _ unit: Unit) {
        self.count = count
        self.unit = unit
    }

    /// Reads "15 working days" or "1 week"; nil for anything else, and for more than a thousand of a unit.
    public init?(words: String) {
        let parts = PlainWords.trimmed(words).lowercased().split(separator: " ", maxSplits: 1)
        guard parts.count == 2, let count = Int(parts[0]), (0...1000).contains(count) else { return nil }
        let name = parts[1].split(separator: " ").joined(separator: " ")
        let unit = Unit.allCases.first { $0.rawValue == name || String($0.rawValue.dropLast()) == name }
        guard let unit else { return nil }
        self.init(count, unit)
    }

    /// "15 working days", "1 week".
    public var words: String { "\(count) " + (count == 1 ? String(unit.rawValue.dropLast()) : unit.rawValue) }

    /// The last day that is within this of a day. A month after the 31st is the last day of a shorter month.
    public func after(_ day: CivilDate) -> CivilDate {
        switch unit {
        case .days: day.adding(days: count)
        case .workingDays: WorkingDays.adding(count, to: day)
        case .weeks: day.adding(days: 7 * count)
        case .months: Self.adding(months: count, to: day)
        case .years: Self.adding(months: 12 * count, to: day)
        }
    }

    /// The day this long before a day; working days count as days of the calendar.
    public func before(_ day: CivilDate) -> CivilDate {
        switch unit {
        case .days, .workingDays: day.adding(days: -count)
        case .weeks: day.adding(days: -7 * count)
        case .months: Self.adding(months: -count, to: day)
        case .years: Self.adding(months: -12 * count, to: day)
        }
    }

    private static func adding(months: Int, to day: CivilDate) -> CivilDate {
        let (year, month, dayOfMonth) = day.components
        let place = year * 12 + month - 1 + months
        let (newYear, newMonth) = (place / 12, place % 12 + 1)
        let last = CivilDate.daysIn(month: newMonth, year: newYear)
        return CivilDate(year: newYear, month: newMonth, day: min(dayOfMonth, last)) ?? day
    }
}
