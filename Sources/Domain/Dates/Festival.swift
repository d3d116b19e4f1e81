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
    case earlyMayBankHoliday = 11
    case springBankHoliday = 12
    case augustBankHoliday = 13
    /// "May bank holiday": the first or the last Monday.
    case mayBankHoliday = 14
    /// "May Day" alone: the first of May, or the bank holiday.
    case mayDay = 15

    /// Its days are not one day, or not the same everywhere.
    var isUncertain: Bool {
        switch self {
        case .easterSunday, .easterMonday, .goodFriday, .earlyMayBankHoliday, .springBankHoliday, .augustBankHoliday:
            false
        default: true
        }
    }

    /// First and last day of the holiday in a year; nil outside the calendar.
    /// - Parameter month: for half-term, the month it falls in (2, 5 or 10; 0 where not said); for a bank holiday 1
    ///   where its whole weekend is meant.
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
        case .earlyMayBankHoliday, .springBankHoliday, .augustBankHoliday:
            guard let day = bankHoliday(festival, year) else { return nil }
            guard month == 1 else { return (day, day) }
            // A moved holiday of Thursday or Friday has its weekend after it.
            return day.weekday >= 3
                ? (day, day.adding(days: 6 - day.weekday)) : (day.adding(days: -day.weekday - 2), day)
        case .mayBankHoliday:
            guard let early = bankHoliday(.earlyMayBankHoliday, year), let late = bankHoliday(.springBankHoliday, year)
            else { return nil }
            return (early, late)
        case .mayDay:
            guard let first = CivilDate(year: year, month: 5, day: 1),
                let monday = bankHoliday(.earlyMayBankHoliday, year)
            else { return nil }
            return (first, monday)
        }
    }

    /// The first or last Monday of May, or the last of August, in England; moved for jubilees and VE Day.
    private static func bankHoliday(_ festival: Festival, _ year: Int) -> CivilDate? {
        switch (festival, year) {
        case (.earlyMayBankHoliday, 1995), (.earlyMayBankHoliday, 2020): return CivilDate(year: year, month: 5, day: 8)
        case (.springBankHoliday, 2002), (.springBankHoliday, 2012): return CivilDate(year: year, month: 6, day: 4)
        case (.springBankHoliday, 2022): return CivilDate(year: year, month: 6, day: 2)
        case (.earlyMayBankHoliday, _):
            guard let first = CivilDate(year: year, month: 5, day: 1) else { return nil }
            return first.adding(days: (7 - first.weekday) % 7)
        default:
            guard let last = CivilDate(year: year, month: festival == .augustBankHoliday ? 8 : 5, day: 31) else {
                return nil
            }
            return last.adding(days: -last.weekday)
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
