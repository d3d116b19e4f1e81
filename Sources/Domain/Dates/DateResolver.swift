/// Turns what a text says into days, by the year and the rows around it.
struct DateResolver {
    var context: DateContext

    func reading(of phrase: DatePhrase, verbatim: String) -> DateReading {
        var reading = DateReading(verbatim: verbatim)
        reading.time = phrase.time
        reading.endTime = phrase.endTime
        if phrase.hasImpossibleTime, phrase.time == nil {
            reading.problems.append(DateWording.impossibleTime)
        }
        if phrase.hasHalfTime, phrase.time == nil, phrase.first != nil { reading.notes.append(DateWording.halfTime) }
        if let serial = phrase.serial {
            readSerial(serial, &reading)
        } else if phrase.first != nil {
            readPieces(phrase, &reading)
        } else if phrase.isDitto || phrase.isBlank
            || phrase.time != nil && phrase.unknownWords == 0 && !phrase.isUndated && phrase.relative == .none
        {
            repeatAbove(&reading, isBlank: phrase.isBlank)
        } else {
            readWithoutPieces(phrase, &reading)
        }
        if context.checksYear, reading.problems.isEmpty, phrase.hasYear, let previous = context.previous,
            let problem = DateWording.yearProblem(reading, near: previous, beyondDays: 1100)
        {
            reading.problems.append(problem)
        }
        return reading
    }

    // MARK: No date in the text

    private func readSerial(_ serial: Double, _ reading: inout DateReading) {
        guard let (day, time) = ExcelSerial.read(serial, is1904: context.excel1904) else {
            reading.problems.append(DateWording.notADate(nil))
            return
        }
        reading.earliest = day
        reading.latest = day
        reading.precision = .day
        reading.time = time
        reading.notes.append(DateWording.serial)
    }

    /// "ditto", "as above", a blank or merged cell: the previous row's day.
    func repeatAbove(_ reading: inout DateReading, isBlank: Bool) {
        if let above = context.above, above.earliest != nil || above.latest != nil {
            reading.earliest = above.earliest
            reading.latest = above.latest
            reading.precision = above.precision
            reading.isUncertain = above.isUncertain
            reading.notes.append(DateWording.repeated)
        } else if context.above == nil, let previous = context.previous {
            reading.earliest = previous
            reading.latest = previous
            reading.precision = .day
            reading.notes.append(DateWording.repeated)
        } else {
            reading.problems.append(context.above == nil ? DateWording.blankAtTop(isBlank) : DateWording.nothingAbove)
        }
    }

    private func readWithoutPieces(_ phrase: DatePhrase, _ reading: inout DateReading) {
        switch phrase.relative {
        case .days(let count):
            guard let previous = context.previous, count <= 3660 else { break }
            counted(count, from: previous, &reading)
            return
        case .weekday(let weekday):
            guard let previous = context.previous else { break }
            counted((weekday - previous.weekday + 6) % 7 + 1, from: previous, &reading)
            return
        case .vague(let days, let months):
            reading.problems.append(DateWording.vague(days: days, months: months, from: context.previous))
            return
        case .none: break
        }
        if phrase.isUndated {
            reading.problems.append(DateWording.undated)
        } else if (0...6).contains(phrase.loneWeekday) {
            reading.problems.append(DateWording.weekdayOnly(phrase.loneWeekday, after: context.previous))
        } else {
            reading.problems.append(DateWording.notADate(context.previous))
        }
    }

    private func counted(_ days: Int, from previous: CivilDate, _ reading: inout DateReading) {
        let day = previous.adding(days: days)
        reading.earliest = day
        reading.latest = day
        reading.precision = .day
        reading.isUncertain = true
        reading.notes.append(DateWording.counted(previous))
    }

    // MARK: Pieces

    private func readPieces(_ phrase: DatePhrase, _ reading: inout DateReading) {
        guard var first = phrase.first else { return }
        var second = phrase.second
        reading.isUncertain = phrase.isUncertain
        if second == nil, isCountOfWeeks(first) {
            reading.problems.append(DateWording.countOfWeeks(first, from: context.previous))
            return
        }
        settleFigures(&first, &reading)
        if var piece = second {
            settleFigures(&piece, &reading)
            second = piece
        }
        if first.kind == .slashPair || second?.kind == .slashPair || first.fault != .none
            || (second?.fault ?? .none) != .none
        {
            let bad = first.kind == .slashPair || first.fault != .none ? first : second ?? first
            let fault: DateSpanFault = bad.fault == .none ? .month : .year
            let year = bad.fault == .none ? context.hintYear : context.previous?.year ?? context.hintYear
            reading.problems.append(DateWording.impossible(bad, year: year, fault: fault))
            return
        }
        if first.kind == .dayOfMonth {
            guard phrase.unknownWords == 0 else {
                reading.problems.append(DateWording.notADate(context.previous))
                return
            }
            if !dayOfMonth(&first, &reading) { return }
            // "14th - 16th": both in the month just found, or the second in the month after.
            if var end = second, end.kind == .dayOfMonth {
                let wraps = end.day < first.day
                end.kind = .day
                end.month = wraps ? first.month % 12 + 1 : first.month
                end.year = wraps && first.month == 12 && first.year != 0 ? first.year + 1 : first.year
                end.yearDigits = first.yearDigits
                second = end
            }
        }
        guard let (a, b) = years(&first, &second, &reading) else { return }
        finish(phrase, first, second, a, b, &reading)
    }

    /// "12/40" and "6/52" in a file whose years are not near 1940 or 1952.
    private func isCountOfWeeks(_ item: DateItem) -> Bool {
        guard item.isWeeksOfPregnancy || item.isWeeks else { return false }
        return context.hintYear.map { abs($0 - context.fullYear(item.year)) > 15 } ?? true
    }

    /// Two-figure years, and pairs of figures that may be a month and year.
    private func settleFigures(_ item: inout DateItem, _ reading: inout DateReading) {
        if item.kind == .slashPair {
            let year = context.fullYear(item.year)
            if item.month > 31, item.year == (item.month + 1) % 100 {
                item = DateItem(.splitYear, year: context.fullYear(item.month), digits: 4)
                return
            }
            let near = item.year > 31 || context.hintYear.map { abs($0 - year) <= 2 } ?? false
            guard (1...12).contains(item.month), near else {
                item.day = item.month
                item.month = item.year
                item.year = 0
                return
            }
            item = DateItem(.month, year: year, digits: 4, month: item.month)
            reading.notes.append(DateWording.monthAndYear)
            return
        }
        if item.mayBeDay, item.yearDigits == 2, let hint = context.hintYear,
            abs(context.fullYear(item.year) - hint) > 3,
            item.part == .whole
        {
            item.kind = .day
            item.day = item.year
            item.year = 0
            item.yearDigits = 0
            return
        }
        if item.yearDigits == 2 {
            item.year =
                item.kind == .decade && item.year < 100
                ? item.year + (item.year >= 30 ? 1900 : 2000) : context.fullYear(item.year)
            item.yearDigits = 4
        }
    }

    /// "14th" alone: the month of the divider, else the first such day on or after the row above.
    private func dayOfMonth(_ item: inout DateItem, _ reading: inout DateReading) -> Bool {
        if let month = context.month {
            item.kind = .day
            item.month = month
            return true
        }
        guard let previous = context.previous else {
            reading.problems.append(DateWording.notADate(nil))
            return false
        }
        let (year, month, _) = previous.components
        for step in 0...2 {
            let m = (month - 1 + step) % 12 + 1
            let y = year + (month - 1 + step) / 12
            if let day = CivilDate(year: y, month: m, day: item.day), day >= previous {
                item.kind = .day
                item.month = m
                item.year = y
                item.yearDigits = 4
                reading.isUncertain = true
                reading.notes.append(DateWording.monthCarried)
                return true
            }
        }
        reading.problems.append(DateWording.impossible(item, year: year, fault: .day))
        return false
    }

    // MARK: Years

    /// The spans of both pieces, their years settled; nil where a problem was recorded instead.
    private func years(
        _ first: inout DateItem, _ second: inout DateItem?, _ reading: inout DateReading
    ) -> (DateSpan, DateSpan?)? {
        if first.yearDigits == 0, second?.yearDigits ?? 0 == 0 {
            guard let year = writtenNowhere(first, second, &reading) else { return nil }
            first.year = year
        } else if first.yearDigits == 0, let end = second {
            first.year = end.year
            // "28 Dec - 2 Jan 2002"
            if case .success(let a) = first.span(in: end.year), case .success(let b) = end.span(in: end.year),
                a.first > b.last,
                first.kind != .day || end.month < first.month
            {
                first.year = end.year - 1
            }
        }
        guard let a = span(first, &reading) else { return nil }
        guard var end = second else { return (a, nil) }
        if end.yearDigits == 0 {
            end.year = a.first.year
            if case .success(let b) = end.span(in: end.year), b.last < a.first,
                end.kind != .day || end.month < first.month
            {
                end.year += 1
            }
        }
        second = end
        guard let b = span(end, &reading) else { return nil }
        return (a, b)
    }

    private func span(_ item: DateItem, _ reading: inout DateReading) -> DateSpan? {
        switch item.span(in: item.year) {
        case .success(let span): return span
        case .failure(let fault):
            reading.problems.append(DateWording.impossible(item, year: item.year, fault: fault))
            return nil
        }
    }

    /// The year of a text that has none; nil where a problem was recorded.
    private func writtenNowhere(_ first: DateItem, _ second: DateItem?, _ reading: inout DateReading) -> Int? {
        if first.kind == .day,
            first.month < 1 || first.month > 12 || first.day < 1
                || first.day > CivilDate.daysIn(month: first.month, year: 2000)
        {
            let fault: DateSpanFault = (1...12).contains(first.month) ? .day : .month
            reading.problems.append(
                DateWording.impossible(first, year: context.previous?.year ?? context.year, fault: fault))
            return nil
        }
        guard let year = YearChoice(context: context, first: first, second: second).year() else {
            if first.kind == .day, first.month == 2, first.day == 29, context.previous != nil || context.year != nil {
                reading.problems.append(
                    DateWording.impossible(first, year: context.previous?.year ?? context.year, fault: .day))
            } else {
                reading.problems.append(DateWording.noYear)
            }
            return nil
        }
        let hasHeading = context.year != nil || context.headingDays != nil
        // Rows that ran past the year of their heading have it from the row above.
        let isHeadings = context.headingDays != nil || context.year == year
        reading.notes.append(
            DateWording.yearNote(
                context.yearSource == .fileName
                    ? .fileName
                    : isHeadings ? .divider : context.previous == nil ? .casePeriod : context.yearSource))
        if !hasHeading, context.previous == nil { reading.isUncertain = true }
        return year
    }
}
