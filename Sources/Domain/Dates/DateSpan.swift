/// The first and last day a piece of a date may mean.
struct DateSpan: Equatable {
    var first: CivilDate
    var last: CivilDate
    var precision: DatePrecision
}

/// Why a piece names no day.
enum DateSpanFault: Error, Equatable {
    case month
    case day
    case year
}

extension DateItem {
    /// The days meant, once the year is known.
    func span(in year: Int) -> Result<DateSpan, DateSpanFault> {
        guard (1...9997).contains(year) else { return .failure(.year) }
        switch kind {
        case .day: return daySpan(year)
        case .dayOfMonth, .dotPair, .slashPair: return .failure(.day)
        case .month: return monthSpan(year)
        case .year, .reportingYear: return yearSpan(year)
        case .season: return months(year, Self.seasonStart(day), 3, .season, partMonths: 1)
        case .term: return termSpan(year)
        case .termWeek: return termWeekSpan(year)
        case .quarter:
            return isYearPair ? months(year, day * 3 + 1, 3, .quarter) : months(year, day * 3 - 2, 3, .quarter)
        case .half: return months(year, (day == 1 ? 1 : 7) + (isYearPair ? 3 : 0), 6, .yearPart)
        case .financialYear: return months(isYearPair ? year : year, 4, 12, .range)
        case .academicYear: return months(year, 9, 12, .range)
        case .splitYear: return months(year, 4, 17, .range)
        case .decade: return decadeSpan(year)
        case .festival:
            guard let (first, last) = Festival.span(day, year: year, month: month) else { return .failure(.day) }
            return .success(DateSpan(first: first, last: last, precision: first == last ? .day : .range))
        case .weekOfYear: return weekSpan(year)
        }
    }

    private func daySpan(_ year: Int) -> Result<DateSpan, DateSpanFault> {
        guard let date = CivilDate(year: year, month: month, day: day) else {
            return .failure((1...12).contains(month) ? .day : .month)
        }
        return .success(DateSpan(first: date, last: date, precision: .day))
    }

    private func monthSpan(_ year: Int) -> Result<DateSpan, DateSpanFault> {
        guard (1...12).contains(month) else { return .failure(.month) }
        let end = CivilDate.daysIn(month: month, year: year)
        let (a, b): (Int, Int) =
            switch part {
            case .whole: (1, end)
            case .early: (1, 10)
            case .middle: (11, 20)
            case .late: (21, end)
            case .earlyToMiddle: (1, 20)
            case .middleToLate: (11, end)
            case .firstHalf: (1, 15)
            case .secondHalf: (16, end)
            case .firstWeek: (1, 7)
            case .secondWeek: (8, 14)
            case .thirdWeek: (15, 21)
            case .fourthWeek: (22, 28)
            case .lastWeek: (end - 6, end)
            }
        guard let first = CivilDate(year: year, month: month, day: a),
            let last = CivilDate(year: year, month: month, day: b)
        else { return .failure(.day) }
        return .success(DateSpan(first: first, last: last, precision: part == .whole ? .month : .monthPart))
    }

    private func yearSpan(_ year: Int) -> Result<DateSpan, DateSpanFault> {
        switch part {
        case .whole: months(year, 1, 12, .year)
        case .early, .firstWeek, .secondWeek, .thirdWeek: months(year, 1, 4, .yearPart)
        case .middle: months(year, 5, 4, .yearPart)
        case .earlyToMiddle: months(year, 1, 8, .yearPart)
        case .middleToLate: months(year, 5, 8, .yearPart)
        case .late, .fourthWeek, .lastWeek: months(year, 9, 4, .yearPart)
        case .firstHalf: months(year, 1, 6, .yearPart)
        case .secondHalf: months(year, 7, 6, .yearPart)
        }
    }

    private static func seasonStart(_ season: Int) -> Int { [3, 3, 6, 9, 12][max(0, min(4, season))] }

    /// English school terms: spring January–April, summer April–July, autumn September–December.
    private func termSpan(_ year: Int) -> Result<DateSpan, DateSpanFault> {
        // "Spring term 2016/17" lies in the second of the two years.
        let y = isYearPair && day != 3 ? year + 1 : year
        switch day {
        case 1: return months(y, 1, 4, .term)
        case 2: return months(y, 4, 4, .term)
        case 3: return months(y, 9, 4, .term)
        default: return months(isYearPair ? year : year - 1, 12, 3, .term)
        }
    }

    private func decadeSpan(_ year: Int) -> Result<DateSpan, DateSpanFault> {
        let start = year - year % 10
        switch part {
        case .early, .firstHalf, .firstWeek, .secondWeek, .thirdWeek, .fourthWeek: return months(start, 1, 48, .decade)
        case .middle: return months(start + 4, 1, 36, .decade)
        case .earlyToMiddle: return months(start, 1, 84, .decade)
        case .middleToLate: return months(start + 4, 1, 72, .decade)
        case .late, .secondHalf, .lastWeek: return months(start + 7, 1, 36, .decade)
        case .whole: return months(start, 1, 120, .decade)
        }
    }

    /// `count` months from a month of a year; the month may run past 12.
    private func months(
        _ year: Int, _ month: Int, _ count: Int, _ precision: DatePrecision, partMonths: Int = 0
    ) -> Result<DateSpan, DateSpanFault> {
        var start = month - 1
        var length = count
        if partMonths > 0, part != .whole {
            if part == .middle || part == .middleToLate { start += partMonths }
            if part == .late || part == .secondHalf { start += count - partMonths }
            length = part == .earlyToMiddle || part == .middleToLate ? count - partMonths : partMonths
        }
        let end = start + length
        guard let first = CivilDate(year: year + start / 12, month: start % 12 + 1, day: 1),
            let after = CivilDate(year: year + end / 12, month: end % 12 + 1, day: 1)
        else { return .failure(.year) }
        return .success(DateSpan(first: first, last: after.adding(days: -1), precision: precision))
    }

    /// Monday to Sunday of a numbered week; week 1 holds 4 January (ISO 8601).
    private func weekSpan(_ year: Int) -> Result<DateSpan, DateSpanFault> {
        guard let fourth = CivilDate(year: year, month: 1, day: 4) else { return .failure(.year) }
        let monday = fourth.adding(days: -fourth.weekday + 7 * (day - 1))
        return .success(DateSpan(first: monday, last: monday.adding(days: 6), precision: .week))
    }

    /// Monday to Friday of a week of term, by the usual English terms: counted from the first Monday after 2 September,
    /// 3 January or Easter's fortnight, or back from the Friday before 20 December, Easter or 24 July.
    private func termWeekSpan(_ year: Int) -> Result<DateSpan, DateSpanFault> {
        guard let easter = Festival.easterSunday(year) else { return .failure(.year) }
        let term = month == 0 ? 3 : month
        let begins: CivilDate?
        let ends: CivilDate?
        switch term {
        case 1:
            begins = CivilDate(year: year, month: 1, day: 4)
            ends = easter.adding(days: -2)
        case 2:
            begins = easter.adding(days: 8)
            ends = CivilDate(year: year, month: 7, day: 24)
        default:
            begins = CivilDate(year: year, month: 9, day: 3)
            ends = CivilDate(year: year, month: 12, day: 20)
        }
        guard let begins, let ends else { return .failure(.year) }
        let monday: CivilDate
        if day == 0 {
            let friday = ends.adding(days: -((ends.weekday + 3) % 7))
            monday = friday.adding(days: -4)
        } else {
            monday = begins.adding(days: (7 - begins.weekday) % 7 + 7 * (day - 1))
        }
        return .success(DateSpan(first: monday, last: monday.adding(days: 4), precision: .week))
    }
}
