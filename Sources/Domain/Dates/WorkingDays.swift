/// Working days in England: Monday to Friday without the bank holidays. By rule, with the days that Parliament or a
/// proclamation moved or added from 1995 on (Banking and Financial Dealings Act 1971; gov.uk/bank-holidays).
public enum WorkingDays {
    /// Monday to Friday, and no bank holiday.
    public static func isWorkingDay(_ day: CivilDate) -> Bool {
        day.weekday < 5 && !bankHolidays(day.year).contains(day)
    }

    /// The day that many working days after a day, which is not counted itself: the first working day after a Friday is
    /// the Monday. With none to count it is the day itself.
    public static func adding(_ count: Int, to day: CivilDate) -> CivilDate {
        var day = day
        var left = max(0, count)
        while left > 0 {
            day = day.adding(days: 1)
            if isWorkingDay(day) { left -= 1 }
        }
        return day
    }

    /// Working days after one day, up to and with another; 0 where the other is not later.
    public static func count(after first: CivilDate, upTo last: CivilDate) -> Int {
        var count = 0
        var day = first
        while day < last {
            day = day.adding(days: 1)
            if isWorkingDay(day) { count += 1 }
        }
        return count
    }

    /// The bank holidays of England and Wales in a year, in order of day.
    public static func bankHolidays(_ year: Int) -> [CivilDate] {
        var days = [newYear(year)] + christmas(year) + (added[year] ?? []).map { CivilDate(iso: $0) }
        for festival in [
            Festival.goodFriday, .easterMonday, .earlyMayBankHoliday, .springBankHoliday, .augustBankHoliday,
        ] {
            days.append(Festival.span(festival.rawValue, year: year, month: 0)?.0)
        }
        return days.compactMap(\.self).sorted()
    }

    /// Days given once: the millennium, jubilees, a wedding, a funeral and a coronation.
    private static let added: [Int: [String]] = [
        1999: ["1999-12-31"], 2002: ["2002-06-03"], 2011: ["2011-04-29"], 2012: ["2012-06-05"],
        2022: ["2022-06-03", "2022-09-19"], 2023: ["2023-05-08"],
    ]

    /// The Monday after it where it falls on a weekend.
    private static func newYear(_ year: Int) -> CivilDate? {
        guard let day = CivilDate(year: year, month: 1, day: 1) else { return nil }
        return day.weekday < 5 ? day : day.adding(days: 7 - day.weekday)
    }

    /// Christmas Day and Boxing Day; those on a weekend are made good on the next days that are none.
    private static func christmas(_ year: Int) -> [CivilDate?] {
        guard let day = CivilDate(year: year, month: 12, day: 25) else { return [] }
        switch day.weekday {
        // Friday: Boxing Day is a Saturday.
        case 4: return [day, day.adding(days: 3)]
        case 5: return [day.adding(days: 2), day.adding(days: 3)]
        // Sunday: Boxing Day is a Monday, and Christmas Day is made good on the Tuesday.
        case 6: return [day.adding(days: 1), day.adding(days: 2)]
        default: return [day, day.adding(days: 1)]
        }
    }
}
