import Domain

/// Days in words for pages: "12 March 2001".
enum DayWords {
    static func long(_ day: CivilDate) -> String {
        let (year, month, dayOfMonth) = day.components
        return "\(dayOfMonth) \(months[month - 1]) \(year)"
    }

    /// "12 March 2001 to 4 May 2003", one day alone, "up to …", "from …", or the words for none.
    static func period(from first: CivilDate?, to last: CivilDate?, none: String) -> String {
        switch (first, last) {
        case (nil, nil): none
        case (let first?, nil): "from \(long(first))"
        case (nil, let last?): "up to \(long(last))"
        case (let first?, let last?): first == last ? long(first) : "\(long(first)) to \(long(last))"
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
        case .month where isWholeMonths && year == end.year && month == end.month:
            return "\(months[month - 1]) \(year)"
        case .year where isWholeMonths && year == end.year && month == 1 && end.month == 12: return String(year)
        default: return period(from: first, to: last, none: "")
        }
    }

    /// The day as a number that sorts and compares, 20010312; for the page's filters.
    static func sortable(_ day: CivilDate) -> Int {
        let (year, month, dayOfMonth) = day.components
        return year * 10_000 + month * 100 + dayOfMonth
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
