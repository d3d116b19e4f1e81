public import Domain

/// The days a timeline shows, first and last included.
public struct TimelineSpan: Sendable, Hashable {
    public let from: CivilDate
    public let to: CivilDate

    /// Nil where the last day is before the first.
    public init?(from: CivilDate, to: CivilDate) {
        guard from <= to else { return nil }
        self.from = from
        self.to = to
    }

    /// Number of days shown.
    public var days: Int { to.days(since: from) + 1 }

    /// "1 September 2013 to 29 February 2016".
    public var words: String { from == to ? from.british : "\(from.british) to \(to.british)" }

    /// The days both have in common; nil where they have none.
    public func overlap(_ other: TimelineSpan) -> TimelineSpan? {
        TimelineSpan(from: max(from, other.from), to: min(to, other.to))
    }

    /// The span cut at the ends of calendar years, or of half or quarter years.
    public func split(_ split: TimelineSplit) -> [TimelineSpan] {
        guard let months = split.months else { return [self] }
        var parts: [TimelineSpan] = []
        var start = from
        while start <= to {
            let (year, month, _) = start.components
            let next = ((month - 1) / months + 1) * months
            let after = CivilDate(year: year + next / 12, month: next % 12 + 1, day: 1)
            let end = min(to, after?.adding(days: -1) ?? to)
            guard let part = TimelineSpan(from: start, to: end) else { break }
            parts.append(part)
            start = end.adding(days: 1)
        }
        return parts
    }
}

/// How a timeline is shared out over several pictures. Raw values are those of the command line.
public enum TimelineSplit: String, Sendable, CaseIterable {
    case whole
    case years = "year"
    case halfYears = "half-year"
    case quarters = "quarter"

    var months: Int? {
        switch self {
        case .whole: nil
        case .years: 12
        case .halfYears: 6
        case .quarters: 3
        }
    }
}
