import Domain

/// Days in words for pages: "12 March 2001".
enum DayWords {
    /// "12 March 2001 to 4 May 2003", one day alone, "up to …", "from …", or the words for none.
    static func period(from first: CivilDate?, to last: CivilDate?, none: String) -> String {
        switch (first, last) {
        case (nil, nil): none
        case (let first?, nil): "from \(first.british)"
        case (nil, let last?): "up to \(last.british)"
        case (let first?, let last?): first == last ? first.british : "\(first.british) to \(last.british)"
        }
    }

    /// A reading as a heading for its row: "12 March 2001", "March 2001", "2001", "5 March 2001 to 11 March 2001".
    static func reading(_ date: DateReading) -> String {
        guard let first = date.earliest, let last = date.latest else {
            return period(from: date.earliest, to: date.latest, none: "No date")
        }
        let (year, month, day) = first.components
        let end = last.components
        let isWholeMonths = day == 1 && end.day == CivilDate.daysIn(month: end.month, year: end.year)
        switch date.precision {
        // The first of the month is "1 March 2001": without the day, the month and year.
        case .month where isWholeMonths && year == end.year && month == end.month:
            return String(first.british.dropFirst(2))
        case .year where isWholeMonths && year == end.year && month == 1 && end.month == 12: return String(year)
        default: return period(from: first, to: last, none: "")
        }
    }

    /// The day as a number that sorts and compares, 20010312; for the page's filters.
    static func sortable(_ day: CivilDate) -> Int {
        let (year, month, dayOfMonth) = day.components
        return year * 10_000 + month * 100 + dayOfMonth
    }
}
