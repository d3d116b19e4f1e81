/// Holidays with a plain reading. Fixed days are held as month × 100 + day (1225 is Christmas Day); those that move or
/// last longer have the names below.
enum Festival: Int {
    case easter = 1
    case easterHolidays = 2
    case easterSunday = 3
    case easterMonday = 4
    case goodFriday = 5
    case christmas = 6
    case christmasHolidays = 7
    case newYear = 8
    case halfTerm = 9
    case summerHolidays = 10

    /// First and last day of the holiday in a year; nil outside the calendar.
    /// - Parameter month: for half-term, the month it falls in (2, 5 or 10; 0 where not said).
    static func span(_ code: Int, year: Int, month: Int) -> (CivilDate, CivilDate)? {
        if code > 100 {
            guard let day = CivilDate(year: year, month: code / 100, day: code % 100) else { return nil }
            return (day, day)
        }
        guard let festival = Festival(rawValue: code), let sunday = easterSunday(year) else { return nil }
        switch festival {
        case .easter: return (sunday.adding(days: -2), sunday.adding(days: 1))
        case .easterHolidays: return (sunday.adding(days: -14), sunday.adding(days: 14))
        case .easterSunday: return (sunday, sunday)
        case .easterMonday: return (sunday.adding(days: 1), sunday.adding(days: 1))
        case .goodFriday: return (sunday.adding(days: -2), sunday.adding(days: -2))
        case .christmas: return days(year, 12, 24, year, 12, 26)
        case .christmasHolidays: return days(year, 12, 18, year + 1, 1, 6)
        case .newYear: return days(year - 1, 12, 31, year, 1, 1)
        case .summerHolidays: return days(year, 7, 20, year, 9, 5)
        case .halfTerm: return halfTerm(year, month)
        }
    }

    private static func halfTerm(_ year: Int, _ month: Int) -> (CivilDate, CivilDate)? {
        switch month {
        case 2: days(year, 2, 10, year, 2, 28)
        case 5, 6: days(year, 5, 24, year, 6, 7)
        case 10, 11: days(year, 10, 20, year, 11, 5)
        default: nil
        }
    }

    private static func days(_ y: Int, _ m: Int, _ d: Int, _ y2: Int, _ m2: Int, _ d2: Int) -> (CivilDate, CivilDate)? {
        guard let first = CivilDate(year: y, month: m, day: d), let last = CivilDate(year: y2, month: m2, day: d2)
        else {
            return nil
        }
        return (first, last)
    }

    /// Easter Sunday by the anonymous Gregorian computus.
    static func easterSunday(_ year: Int) -> CivilDate? {
        guard (1583...9998).contains(year) else { return nil }
        let a = year % 19
        let b = year / 100
        let c = year % 100
        let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
        let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let n = h + l - 7 * m + 114
        return CivilDate(year: year, month: n / 31, day: n % 31 + 1)
    }
}
