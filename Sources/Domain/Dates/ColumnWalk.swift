/// Walks a column from the top, giving each row without a date of its own what the rows around it say.
struct ColumnWalk {
    private let work: ColumnWork
    /// The day the next row is counted from.
    private var anchor: CivilDate?
    private var dividerYear: Int?
    private var dividerMonth: Int?
    /// The days meant by a heading of two years.
    private var dividerDays: ClosedRange<CivilDate>?
    private var isSplitYear = false
    /// The anchor is of the rows above the heading that gave the year.
    private var isAboveHeading = false
    /// Rows above the first dated one, waiting for it.
    private var waiting: [Int] = []

    init(work: ColumnWork) { self.work = work }

    mutating func down(_ readings: inout [DateReading]) {
        for index in work.cells.indices {
            takeDividers(work.cells[index], index)
            switch work.sources[index] {
            case .own: break
            case .needsYear:
                if anchor == nil, dividerYear == nil, dividerDays == nil, work.phrases[index].relative == .none,
                    work.phrases[index].first != nil
                {
                    waiting.append(index)
                    continue
                }
                readings[index] = resolve(index, readings)
            case .repeats:
                if anchor == nil, let last = waiting.last, last == index - 1 {
                    waiting.append(index)
                    continue
                }
                readings[index] = repeated(index, readings)
            case .none where work.cells[index].isUnread: break
            case .none:
                readings[index] = DateResolver(context: context(index, readings)).reading(
                    of: work.phrases[index], verbatim: work.cells[index].text)
            }
            if !waiting.isEmpty, readings[index].earliest != nil, !work.order.suspects.contains(index) {
                fillWaiting(before: index, &readings)
            }
            advance(readings[index], index)
        }
        if !waiting.isEmpty { fillFromPeriod(&readings) }
    }

    // MARK: Rows

    private func context(_ index: Int, _ readings: [DateReading]) -> DateContext {
        var context = work.context()
        context.previous = anchor
        context.above = index > 0 ? readings[index - 1] : nil
        context.next = index < work.order.nextOwn.count ? work.order.nextOwn[index] : nil
        context.year = dividerYear
        context.month = dividerMonth
        context.headingDays = dividerDays
        context.isFirstUnderHeading = isAboveHeading
        return context
    }

    private func resolve(_ index: Int, _ readings: [DateReading]) -> DateReading {
        let context = context(index, readings)
        let resolver = DateResolver(context: context)
        var reading = resolver.reading(of: work.phrases[index], verbatim: work.cells[index].text)
        guard let item = work.phrases[index].first, reading.precision == .day, let day = reading.earliest else {
            return reading
        }
        if dividerYear != nil || dividerDays != nil {
            if let other = againstHeading(index, day, context) { return other }
        } else if let anchor, item.kind == .day, item.weekday < 0, work.order.loneSteps >= 4 {
            if let other = slipped(day, item, anchor, context.next) {
                reading.earliest = other
                reading.latest = other
                reading.problems.append(DateWording.slipOrYear(other, other: day))
                return reading
            }
        }
        // A year carried down that lands beyond the next dated row, or before the row above, is out of place.
        if work.order.direction == .ascending, !work.order.runsBackwards, !reading.isUncertain {
            if let next = context.next, day > next, next >= (anchor ?? next) {
                reading.problems.append(DateWording.outOfOrder(day, above: anchor, below: next))
            } else if let anchor, day < anchor, dividerYear == nil, dividerDays == nil {
                reading.problems.append(DateWording.outOfOrder(day, above: anchor, below: context.next))
            }
        }
        return reading
    }

    /// Where the heading and the rows disagree, or the heading gives two years that both have the day: the heading's own
    /// reading, and a problem.
    private func againstHeading(_ index: Int, _ day: CivilDate, _ context: DateContext) -> DateReading? {
        let phrase = work.phrases[index]
        if let year = dividerYear, day.year != year, work.headings.hasHeading(day.year) {
            var alone = context
            alone.isFirstUnderHeading = true
            var reading = DateResolver(context: alone).reading(of: phrase, verbatim: work.cells[index].text)
            guard let stated = reading.earliest, stated != day else { return nil }
            reading.problems.append(DateWording.pastHeading(stated, other: day))
            return reading
        }
        if isSplitYear, work.headings.splitYear == .unknown, let days = dividerDays, let item = phrase.first,
            item.kind == .day, item.year == 0,
            let last = CivilDate(year: days.upperBound.year, month: item.month, day: item.day),
            let first = CivilDate(year: days.lowerBound.year, month: item.month, day: item.day),
            days.contains(first), days.contains(last)
        {
            var reading = DateResolver(context: context).reading(of: phrase, verbatim: work.cells[index].text)
            reading.isUncertain = true
            reading.problems.append(DateWording.eitherYear(first, other: last))
            return reading
        }
        return nil
    }

    /// A day that would lie all but a week of a year from the row above is rather a few days out of order: entries of one
    /// week are often written up together.
    private func slipped(_ day: CivilDate, _ item: DateItem, _ anchor: CivilDate, _ next: CivilDate?) -> CivilDate? {
        let step = work.order.runsBackwards ? 1 : -1
        guard abs(day.days(since: anchor)) > 300,
            let other = CivilDate(year: day.year + step, month: item.month, day: item.day),
            (1...7).contains(abs(other.days(since: anchor)))
        else { return nil }
        return other
    }

    private func repeated(_ index: Int, _ readings: [DateReading]) -> DateReading {
        let cell = work.cells[index]
        let phrase = work.phrases[index]
        var reading = DateReading(verbatim: cell.text)
        reading.time = cell.typedTime ?? phrase.time
        reading.endTime = phrase.endTime
        if cell.startsTable, index > 0, phrase.isBlank, !cell.continuesAbove {
            reading.problems.append(DateWording.blankInNewTable(readings[index - 1].latest))
            return reading
        }
        DateResolver(context: context(index, readings)).repeatAbove(&reading, isBlank: phrase.isBlank)
        return reading
    }

    /// What the row leaves behind for the next one.
    private mutating func advance(_ reading: DateReading, _ index: Int) {
        if work.order.suspects.contains(index) || work.sources[index] == .repeats { return }
        guard
            let day = work.order.runsBackwards
                ? reading.latest ?? reading.earliest : reading.earliest ?? reading.latest
        else { return }
        if work.sources[index] == .own, let year = dividerYear, day.year != year { forgetHeading() }
        if work.sources[index] == .own, let days = dividerDays, !days.contains(day) { forgetHeading() }
        if work.sources[index] == .needsYear, reading.problems.contains(where: { $0.kind == .ambiguousDate }) { return }
        if let anchor, let first = reading.earliest, let last = reading.latest, first != last, first <= anchor,
            anchor <= last
        {
            return
        }
        if reading.precision == .decade { return }
        anchor = day
        isAboveHeading = false
    }

    // MARK: Dividers

    private mutating func forgetHeading() {
        dividerYear = nil
        dividerMonth = nil
        dividerDays = nil
        isAboveHeading = false
    }

    private mutating func takeDividers(_ cell: DateCell, _ index: Int) {
        if cell.startsTable { forgetHeading() }
        guard !work.headings.isEmpty, let found = work.headings.byRow[index] else { return }
        for heading in found {
            if let month = heading.month {
                dividerMonth = month
                takeMonth(month, heading)
            } else {
                dividerYear = heading.year
                dividerDays = work.headings.days(of: heading)
                isSplitYear = heading.isSplitYear
                dividerMonth = nil
                isAboveHeading = true
            }
        }
    }

    private mutating func takeMonth(_ month: Int, _ heading: ColumnHeadings.Heading) {
        if heading.monthYearDigits != 0 {
            dividerYear =
                heading.monthYearDigits == 4 ? heading.monthYear : work.context().fullYear(heading.monthYear)
            dividerDays = nil
            isAboveHeading = true
        } else if let anchor, dividerDays == nil, !isAboveHeading,
            dividerYear == nil || (dividerYear ?? 0) <= anchor.year
        {
            // "April" alone: the first on or after the rows above, or the last before them.
            if work.order.runsBackwards {
                dividerYear = month <= anchor.month ? anchor.year : anchor.year - 1
            } else {
                dividerYear =
                    month >= anchor.month || work.order.direction != .ascending ? anchor.year : anchor.year + 1
            }
        }
    }

    // MARK: The top of a file

    /// Rows at the top without a year, read upwards from the first dated row.
    private mutating func fillWaiting(before index: Int, _ readings: inout [DateReading]) {
        var below = readings[index].earliest
        for row in waiting.reversed() where work.sources[row] == .needsYear {
            var context = work.context()
            context.previous = below
            context.yearSource = .rowsBelow
            readings[row] = DateResolver(context: context).reading(
                of: work.phrases[row], verbatim: work.cells[row].text)
            if let day = readings[row].earliest { below = day }
        }
        fillRepeats(&readings)
    }

    /// No row has a year: the name of the file gives it, else the period of the case, where they are known.
    private mutating func fillFromPeriod(_ readings: inout [DateReading]) {
        var previous: CivilDate?
        for row in waiting where work.sources[row] == .needsYear {
            var context = work.context()
            context.previous = previous
            context.yearSource = .casePeriod
            if let year = work.column.fileYear, (work.column.periodStart?.year ?? year) <= year,
                year <= work.column.periodEnd?.year ?? year
            {
                context.yearSource = .fileName
                context.year = year
                context.isFirstUnderHeading = previous == nil
            }
            readings[row] = DateResolver(context: context).reading(
                of: work.phrases[row], verbatim: work.cells[row].text)
            readings[row].isUncertain = readings[row].isUncertain || readings[row].earliest != nil
            if let day = readings[row].earliest { previous = day }
        }
        fillRepeats(&readings)
    }

    private mutating func fillRepeats(_ readings: inout [DateReading]) {
        for row in waiting where work.sources[row] == .repeats {
            let above = row > 0 ? readings[row - 1] : nil
            var context = work.context()
            context.above = above
            var reading = DateReading(
                verbatim: work.cells[row].text, time: work.phrases[row].time, endTime: work.phrases[row].endTime)
            DateResolver(context: context).repeatAbove(&reading, isBlank: work.phrases[row].isBlank)
            readings[row] = reading
        }
        waiting.removeAll()
    }
}
