/// The work of reading one column, step by step.
struct ColumnWork {
    /// How a row comes by its date.
    enum Source: UInt8 {
        /// A typed date, a serial, or words with their own year.
        case own
        /// Words without a year, or counted from the row above.
        case needsYear
        /// Blank, merged, ditto.
        case repeats
        /// Undated, or not a date.
        case none
    }

    let column: DateColumn
    let cells: [DateCell]
    var parser = DatePhraseParser()
    var phrases: [DatePhrase] = []
    var sources: [Source] = []
    var readings: [DateReading] = []
    var order = ColumnOrder()
    var headings = ColumnHeadings()
    var signs = ColumnSigns()
    var typicalYear: Int?
    /// Rows of figures whose first nought was put back.
    var restored: Set<Int> = []

    init(column: DateColumn, cells: [DateCell]) {
        self.column = column
        self.cells = cells
        phrases.reserveCapacity(cells.count)
        sources.reserveCapacity(cells.count)
        readings.reserveCapacity(cells.count)
    }

    mutating func run() -> [DateReading] {
        for cell in cells {
            var phrase = cell.typed == nil ? parse(cell) : DatePhrase()
            if !cell.weekdayText.isEmpty { addWeekday(cell.weekdayText, to: &phrase) }
            sources.append(source(cell, phrase))
            phrases.append(phrase)
        }
        restoreNoughts()
        headings = ColumnHeadings(cells: cells, phrases: phrases, sources: sources)
        typicalYear = findTypicalYear()
        for index in cells.indices {
            readings.append(sources[index] == .own ? ownReading(index) : DateReading(verbatim: cells[index].text))
        }
        signs.find(cells: cells, phrases: phrases, readings: readings, sources: sources)
        order.find(work: self)
        var walk = ColumnWalk(work: self)
        walk.down(&readings)
        dropMidnights()
        checkWeekdays()
        addTimesAndEnds()
        addOrderProblems()
        addDoubts()
        addClues()
        return readings
    }

    /// Problems of the column as a whole, once it has been read.
    var problems: [Problem] {
        var found: [Problem] = []
        if let problem = signs.problem { found.append(problem) }
        if order.hasNoDirection { found.append(DateWording.noDirection(order.withoutYear)) }
        return found
    }

    private mutating func parse(_ cell: DateCell) -> DatePhrase {
        var phrase = parser.parse(cell.text)
        guard phrase.serial == nil, let serial = cell.serial else { return phrase }
        if ExcelSerial.read(serial, is1904: column.excel1904) != nil {
            phrase = DatePhrase()
            phrase.serial = serial
        } else if phrase.isBlank, serial >= 1850, serial < 2200 {
            phrase = parser.parse(String(Int(serial)))
        }
        return phrase
    }

    private func source(_ cell: DateCell, _ phrase: DatePhrase) -> Source {
        if cell.continuesAbove { return .repeats }
        if cell.isUnread { return .none }
        if cell.typed != nil || phrase.serial != nil { return .own }
        if phrase.first != nil { return phrase.hasYear ? .own : .needsYear }
        if phrase.relative != .none || phrase.loneWeekday >= 0 && !phrase.isDitto { return .needsYear }
        if phrase.isBlank || phrase.isDitto { return .repeats }
        if phrase.time != nil, phrase.unknownWords == 0, !phrase.isUndated { return .repeats }
        return .none
    }

    /// The middle of the years written in full; failing those, of the two-figure years read alone; failing those, of the
    /// case's period.
    private func findTypicalYear() -> Int? {
        var full: [Int] = []
        var short: [Int] = []
        for index in cells.indices where sources[index] == .own {
            if let typed = cells[index].typed {
                full.append(typed.year)
            } else if let serial = phrases[index].serial {
                if let (day, _) = ExcelSerial.read(serial, is1904: column.excel1904) { full.append(day.year) }
            } else if let item = phrases[index].first, item.kind != .decade {
                if item.yearDigits == 4, item.fault == .none { full.append(item.year) }
                if item.yearDigits == 2 { short.append(DateContext().fullYear(item.year)) }
            }
        }
        if full.isEmpty, !headings.isEmpty {
            for found in headings.byRow.values { full += found.compactMap(\.firstYear) }
        }
        if full.isEmpty { full = short }
        guard !full.isEmpty else { return column.periodEnd?.year ?? column.periodStart?.year }
        full.sort()
        return full[full.count / 2]
    }

    static func typedReading(_ cell: DateCell, _ day: CivilDate) -> DateReading {
        guard (1...9998).contains(day.year) else {
            return DateReading(verbatim: cell.text, problems: [DateWording.notADate(nil)])
        }
        var reading = DateReading(
            verbatim: cell.text, earliest: day, latest: day, precision: .day, time: cell.typedTime, notes: [],
            problems: [])
        if let time = cell.typedTime, !time.isMidnight, !cell.text.utf8.contains(0x3A) {
            var parser = DatePhraseParser()
            if parser.parse(cell.text).time == nil { reading.notes.append(DateWording.timeBehindFormat) }
        }
        return reading
    }

    private func ownReading(_ index: Int) -> DateReading {
        let cell = cells[index]
        if let typed = cell.typed { return Self.typedReading(cell, typed) }
        return DateResolver(context: context()).reading(of: phrases[index], verbatim: cell.text)
    }

    /// The context every row shares.
    func context() -> DateContext {
        DateContext(
            runsBackwards: order.runsBackwards, typicalYear: typicalYear, periodStart: column.periodStart,
            periodEnd: column.periodEnd, excel1904: column.excel1904, checksYear: false)
    }

    // MARK: Time and end columns

    private mutating func addTimesAndEnds() {
        for index in cells.indices {
            let cell = cells[index]
            if let typed = cell.timeTyped {
                addTime(typed, nil, index)
            } else if !cell.timeText.isEmpty {
                let (start, end, isImpossible) = parser.parseTime(cell.timeText)
                if let start { addTime(start, end, index) }
                if isImpossible { readings[index].problems.append(DateWording.impossibleTime) }
            }
            if cell.endTyped != nil || !cell.endText.isEmpty { addEnd(cell, index) }
        }
    }

    private mutating func addTime(_ start: ClockTime, _ end: ClockTime?, _ index: Int) {
        // A value's midnight is mostly the format's, not anybody's.
        if let written = readings[index].time, written != start, !(cells[index].typed != nil && written.isMidnight) {
            readings[index].notes.append(DateWording.timeFromColumn)
        }
        readings[index].time = start
        if let end { readings[index].endTime = end }
    }

    private mutating func addEnd(_ cell: DateCell, _ index: Int) {
        guard let start = readings[index].earliest else { return }
        let end: DateReading
        if let typed = cell.endTyped {
            end = Self.typedReading(cell, typed)
        } else {
            var context = context()
            context.previous = start
            context.runsBackwards = false
            context.above = readings[index]
            let phrase = parser.parse(cell.endText)
            guard phrase.first != nil || phrase.serial != nil else { return }
            end = DateResolver(context: context).reading(of: phrase, verbatim: cell.endText)
        }
        readings[index].problems.append(contentsOf: end.problems)
        guard let last = end.latest, let first = end.earliest else { return }
        if last < start {
            let own = DateSpan(first: start, last: start, precision: .day)
            readings[index].problems.append(
                DateWording.endBeforeStart(own, DateSpan(first: first, last: last, precision: .day)))
            return
        }
        if let latest = readings[index].latest, last > latest || readings[index].precision == .day {
            readings[index].latest = max(last, latest)
            if start != readings[index].latest { readings[index].precision = .range }
        }
    }

    // MARK: Problems of order

    private mutating func addOrderProblems() {
        for (index, finding) in order.findings {
            guard let date = readings[index].earliest ?? readings[index].latest else { continue }
            switch finding {
            case .yearTypo(let meant): readings[index].problems.append(DateWording.yearTypo(date, meant: meant))
            case .outOfOrder(let above, let below):
                readings[index].problems.append(DateWording.outOfOrder(date, above: above, below: below))
            }
        }
        guard let end = column.periodEnd else { return }
        let limit = end.adding(days: 365)
        for index in readings.indices {
            guard let date = readings[index].earliest, date > limit else { continue }
            if !readings[index].problems.contains(where: { $0.kind == .yearTypo }) {
                readings[index].problems.append(DateWording.outsidePeriod(date))
            }
        }
    }

    /// Rows whose days and months may have changed places, and figures that lost a nought.
    private mutating func addDoubts() {
        for (index, other) in signs.doubted {
            guard let date = readings[index].earliest else { continue }
            readings[index].problems.append(
                signs.fault == .monthFirst
                    ? DateWording.monthFirst(date, other: other) : DateWording.exchanged(date, other: other))
        }
        for index in restored {
            readings[index].notes.removeAll { $0 == DateWording.figures }
            readings[index].notes.append(DateWording.figuresWithoutNought)
        }
    }
}
