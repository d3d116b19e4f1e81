/// Walks a column from the top, giving each row without a date of its own what the rows around it say.
struct ColumnWalk {
    private let work: ColumnWork
    private var parser = DatePhraseParser()
    /// The day the next row is counted from.
    private var anchor: CivilDate?
    private var dividerYear: Int?
    private var dividerMonth: Int?
    /// Rows above the first dated one, waiting for it.
    private var waiting: [Int] = []

    init(work: ColumnWork) { self.work = work }

    mutating func down(_ readings: inout [DateReading]) {
        for index in work.cells.indices {
            takeDividers(work.cells[index])
            switch work.sources[index] {
            case .own: break
            case .needsYear:
                if anchor == nil, dividerYear == nil, work.phrases[index].relative == .none,
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
        return context
    }

    private func resolve(_ index: Int, _ readings: [DateReading]) -> DateReading {
        let context = context(index, readings)
        var reading = DateResolver(context: context).reading(of: work.phrases[index], verbatim: work.cells[index].text)
        // A year carried down that lands beyond the next dated row, or before the row above, is out of place.
        if work.order.direction == .ascending, reading.precision == .day, !reading.isUncertain,
            let day = reading.earliest
        {
            if let next = context.next, day > next, next >= (anchor ?? next) {
                reading.problems.append(DateWording.outOfOrder(day, above: anchor, below: next))
            } else if let anchor, day < anchor, dividerYear == nil {
                reading.problems.append(DateWording.outOfOrder(day, above: anchor, below: context.next))
            }
        }
        return reading
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
            let day = work.order.direction == .descending
                ? reading.latest ?? reading.earliest : reading.earliest ?? reading.latest
        else { return }
        if work.sources[index] == .own, let year = dividerYear, day.year != year {
            dividerYear = nil
            dividerMonth = nil
        }
        if let anchor, let first = reading.earliest, let last = reading.latest, first != last, first <= anchor,
            anchor <= last
        {
            return
        }
        if reading.precision == .decade { return }
        anchor = day
    }

    // MARK: Dividers

    private mutating func takeDividers(_ cell: DateCell) {
        if cell.startsTable {
            dividerYear = nil
            dividerMonth = nil
        }
        for words in cell.dividers {
            let phrase = parser.parse(words)
            guard let item = phrase.first, phrase.second == nil, phrase.unknownWords <= 2, item.part == .whole else {
                continue
            }
            switch item.kind {
            case .year where item.yearDigits == 4:
                dividerYear = item.year
                dividerMonth = nil
            case .month:
                dividerMonth = item.month
                if item.yearDigits != 0 {
                    dividerYear = item.yearDigits == 4 ? item.year : work.context().fullYear(item.year)
                } else if let anchor, dividerYear == nil || (dividerYear ?? 0) <= anchor.year {
                    // "April" alone: the first on or after the rows above.
                    dividerYear =
                        item.month >= anchor.month || work.order.direction != .ascending ? anchor.year : anchor.year + 1
                }
            default: continue
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

    /// No row has a year: the period of the case gives it, if it is known.
    private mutating func fillFromPeriod(_ readings: inout [DateReading]) {
        var previous: CivilDate?
        for row in waiting where work.sources[row] == .needsYear {
            var context = work.context()
            context.previous = previous
            context.yearSource = .casePeriod
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
