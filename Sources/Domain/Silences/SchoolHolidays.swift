/// School holidays by the usual English terms. Local authorities differ by a week or so either way: good enough to say
/// that a silence lay over a summer, not to say on which day a term began.
enum SchoolHolidays {
    /// How many days from `first` to `last`, both counted, lie in school holidays.
    static func days(from first: CivilDate, to last: CivilDate) -> Int {
        guard first <= last else { return 0 }
        var count = 0
        for year in (first.year - 1)...(last.year + 1) {
            for (start, end) in spans(year) {
                let overlap = min(end, last).days(since: max(start, first)) + 1
                if overlap > 0 { count += overlap }
            }
        }
        return count
    }

    /// The holidays that begin in a year: February half-term, Easter, May half-term, summer, October half-term, Christmas.
    private static func spans(_ year: Int) -> [(CivilDate, CivilDate)] {
        guard let easter = Festival.easterSunday(year), let february = CivilDate(year: year, month: 2, day: 12),
            let may = CivilDate(year: year, month: 5, day: 25), let july = CivilDate(year: year, month: 7, day: 22),
            let september = CivilDate(year: year, month: 9, day: 3),
            let october = CivilDate(year: year, month: 10, day: 22),
            let december = CivilDate(year: year, month: 12, day: 21)
        else { return [] }
        return [
            week(from: february), (easter.adding(days: -8), easter.adding(days: 8)), week(from: may), (july, september),
            week(from: october), (december, december.adding(days: 14)),
        ]
    }

    /// The Saturday on or after a day, and eight days more.
    private static func week(from day: CivilDate) -> (CivilDate, CivilDate) {
        let saturday = day.adding(days: (12 - day.weekday) % 7)
        return (saturday, saturday.adding(days: 8))
    }
}
