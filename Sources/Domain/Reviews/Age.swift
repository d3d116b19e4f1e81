/// How old somebody was on a day, in the unit people say it in: days before a month, months before two years.
public enum Age: Sendable, Hashable {
    case days(Int)
    case months(Int)
    case years(Int)

    /// Nil where the day lies before the birth.
    public init?(born: CivilDate, on day: CivilDate) {
        guard day >= born else { return nil }
        let (from, to) = (born.components, day.components)
        let months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0)
        switch months {
        case ..<1: self = .days(day.days(since: born))
        case ..<24: self = .months(months)
        default: self = .years(months / 12)
        }
    }
}
