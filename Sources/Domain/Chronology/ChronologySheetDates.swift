extension SheetWords {
    /// A date as read, in one form for all agencies, for pages people read: "12 Mar 2001", "March 2001", "2001",
    /// "1–10 Mar 2001", "30 Mar – 2 Apr 2001", "up to 11 Mar 2001", "No date"; with "(not certain)" where the writer
    /// doubted it. The words written stand beside it in every output.
    public static func shown(_ date: DateReading) -> String {
        let words = span(date.earliest, date.latest)
        return date.isUncertain ? words + " (not certain)" : words
    }

    private static func span(_ earliest: CivilDate?, _ latest: CivilDate?) -> String {
        guard let from = earliest else { return latest.map { "up to \(day($0))" } ?? "No date" }
        guard let to = latest else { return "from \(day(from))" }
        if from == to { return day(from) }
        let (startYear, startMonth, startDay) = from.components
        let (endYear, endMonth, endDay) = to.components
        let startsMonth = startDay == 1
        let endsMonth = endDay == CivilDate.daysIn(month: endMonth, year: endYear)
        if startYear != endYear { return "\(day(from)) – \(day(to))" }
        if startsMonth, endsMonth {
            if startMonth == 1, endMonth == 12 { return "\(startYear)" }
            if startMonth == endMonth { return "\(longMonthNames[startMonth - 1]) \(startYear)" }
            return "\(monthNames[startMonth - 1])–\(monthNames[endMonth - 1]) \(startYear)"
        }
        if startMonth == endMonth { return "\(startDay)–\(endDay) \(monthNames[startMonth - 1]) \(startYear)" }
        return "\(startDay) \(monthNames[startMonth - 1]) – \(endDay) \(monthNames[endMonth - 1]) \(startYear)"
    }

    static let longMonthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
