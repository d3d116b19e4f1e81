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

    /// A reading as the first words of its row: "12 March 2001, 14:30", "March 2001, probably", "No date".
    static func reading(_ date: DateReading) -> String {
        date.earliest == nil && date.latest == nil ? "No date" : date.inWords
    }

    /// The day as a number that sorts and compares, 20010312; for the page's filters.
    static func sortable(_ day: CivilDate) -> Int {
        let (year, month, dayOfMonth) = day.components
        return year * 10_000 + month * 100 + dayOfMonth
    }
}
