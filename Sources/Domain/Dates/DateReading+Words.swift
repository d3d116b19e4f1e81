extension DateReading {
    /// The reading in plain words: "12 March 2001", "between 12 and 14 March 2001, probably", "before 12 March 2001",
    /// "not dated".
    public var inWords: String {
        var words = plainWords
        if isUncertain, precision != .unknown { words += ", probably" }
        if let time {
            words += ", \(time.text)"
            if let endTime { words += "–\(endTime.text)" }
        }
        return words
    }

    private var plainWords: String {
        switch (earliest, latest) {
        case (nil, nil): "not dated"
        case (nil, let last?): "on or before \(last.british)"
        case (let first?, nil): "on or after \(first.british)"
        case (let first?, let last?): first == last ? first.british : Self.between(first, last)
        }
    }

    private static func between(_ first: CivilDate, _ last: CivilDate) -> String {
        let (y1, m1, d1) = first.components
        let (y2, m2, d2) = last.components
        let isWholeMonths = d1 == 1 && d2 == CivilDate.daysIn(month: m2, year: y2)
        if isWholeMonths, y1 == y2 {
            if m1 == m2 { return "\(CivilDate.monthName(m1)) \(y1)" }
            if m1 == 1, m2 == 12 { return "\(y1)" }
            return "\(CivilDate.monthName(m1)) to \(CivilDate.monthName(m2)) \(y1)"
        }
        if isWholeMonths {
            if m1 == 1, m2 == 12 { return "\(y1) to \(y2)" }
            return "\(CivilDate.monthName(m1)) \(y1) to \(CivilDate.monthName(m2)) \(y2)"
        }
        if y1 == y2, m1 == m2 { return "between \(d1) and \(d2) \(CivilDate.monthName(m1)) \(y1)" }
        if y1 == y2 { return "between \(d1) \(CivilDate.monthName(m1)) and \(last.british)" }
        return "between \(first.british) and \(last.british)"
    }

    /// The days as ISO text: "2001-03-12", "2001-03-12/2001-03-14", "../2001-03-11", "2001-03-13/..", "" when unknown.
    public var isoInterval: String {
        switch (earliest, latest) {
        case (nil, nil): ""
        case (nil, let last?): "../\(last.iso)"
        case (let first?, nil): "\(first.iso)/.."
        case (let first?, let last?): first == last ? first.iso : "\(first.iso)/\(last.iso)"
        }
    }
}
