/// The plain sentences of notes and problems about dates. Blameless, short, and with a suggestion where one can be made.
enum DateWording {
    // MARK: Notes

    static let serial = Note(.spreadsheetSerial, "A spreadsheet's day number was read as a date.")
    static let repeated = Note(.dateRepeatedFromAbove, "The date is that of the row above.")
    static let monthCarried = Note(.dateInterpreted, "Only the day was written; the month follows the row above.")
    static let monthAndYear = Note(.dateInterpreted, "Read as a month and year.")
    static let timeFromColumn = Note(
        .timeFromColumn, "The time column differs from the time beside the date; the column was taken.")
    static let timeBehindFormat = Note(
        .dateInterpreted, "The time is in the cell's value; the cell shows the date alone.")
    static let countedFromWritten = Note(.dateInterpreted, "Counted in days from the date written.")
    static let severalDates = Note(.dateInterpreted, "More than one date is written; the reading covers them all.")
    static let weekOf = Note(
        .dateInterpreted, "The day written is not the first of the week; the week around it was taken.")
    static let otherDate = Note(.dateInterpreted, "Another date is written beside the first; the first was taken.")
    static let recordDate = Note(
        .dateInterpreted, "A date of recording is written beside the date; the first was taken.")
    static let misspelt = Note(.dateInterpreted, "The month's name is misspelt; the nearest month was taken.")
    static let figures = Note(.dateInterpreted, "A run of figures was read as a date.")
    static let holiday = Note(.dateInterpreted, "A holiday was given its usual days for that year.")
    static let termWeek = Note(
        .dateInterpreted, "A week of term was given its usual days; the school's own dates may differ.")
    static let quarter = Note(
        .dateInterpreted, "Read as a quarter of the calendar year; a financial year's begins in April.")
    static let financialYear = Note(.dateInterpreted, "Read as a financial year, 1 April to 31 March.")
    static let academicYear = Note(.dateInterpreted, "Read as a school year, 1 September to 31 August.")
    static let reportingYear = Note(.dateInterpreted, "A reporting year was read as the calendar year.")
    static let splitYear = Note(
        .dateInterpreted, "Two years written together may be a financial or a school year; the reading covers both.")
    static let monthNotPair = Note(.dateInterpreted, "Read as a year and month; it may also be two years.")

    static let likeFigures = Note(.dateInterpreted, "A letter in the figures was read as the figure it looks like.")
    static let zeroDay = Note(.dateInterpreted, "Two zeros were read as a day that is not known.")
    static let halfTime = Note(
        .dateInterpreted, "The hour is written without morning or afternoon; no time was taken.")

    private static let yearNotes: [Note] = [
        Note(.yearCarriedDown, "No year is written; it follows from the row above."),
        Note(.yearFromDivider, "No year is written; it is that of the heading above."),
        Note(.yearFromRowsBelow, "No year is written; it follows from the rows below."),
        Note(.yearFromCasePeriod, "No year is written; it follows from the period of the case."),
        Note(.yearFromFileName, "No year is written; it is that in the name of the file."),
    ]

    static func yearNote(_ source: DateContext.YearSource) -> Note {
        switch source {
        case .rowAbove: yearNotes[0]
        case .divider: yearNotes[1]
        case .rowsBelow: yearNotes[2]
        case .casePeriod: yearNotes[3]
        case .fileName: yearNotes[4]
        }
    }

    static func counted(_ day: CivilDate) -> Note {
        Note(.countedFromRowAbove, "Counted from the row above, \(day.british).")
    }

    /// Notes that follow from the kind of date.
    static func addNotes(_ phrase: DatePhrase, _ item: DateItem, _ reading: inout DateReading) {
        if phrase.isMisspelt { reading.notes.append(misspelt) }
        if phrase.isRunOfFigures { reading.notes.append(figures) }
        if phrase.holdsLetters { reading.notes.append(likeFigures) }
        if phrase.hasZeroDay { reading.notes.append(zeroDay) }
        if phrase.otherDate != nil { reading.notes.append(phrase.otherIsRecord ? recordDate : otherDate) }
        switch item.kind {
        case .festival:
            reading.notes.append(holiday)
            if Festival(rawValue: item.day)?.isUncertain ?? false { reading.isUncertain = true }
        case .termWeek:
            reading.notes.append(termWeek)
            reading.isUncertain = true
        case .quarter where !item.isYearPair: reading.notes.append(quarter)
        case .quarter, .financialYear: reading.notes.append(financialYear)
        case .academicYear: reading.notes.append(academicYear)
        case .reportingYear: reading.notes.append(reportingYear)
        case .splitYear:
            reading.notes.append(splitYear)
            reading.isUncertain = true
        case .month where item.isYearPair: reading.notes.append(monthNotPair)
        default: break
        }
    }

    // MARK: Problems

    static let undated = Problem(
        .undated, "The entry has no date.", suggestion: "Give a date, or the earliest and latest it may have been.")
    static let nothingAbove = Problem(
        .undated, "The date repeats the row above, which has none that can be read.",
        suggestion: "Write the date in this row.")
    static let noYear = Problem(
        .undated, "No year is written, and none can be worked out from the rows around it.",
        suggestion: "Write the year.")
    static let impossibleTime = Problem(
        .impossibleTime, "The time cannot be a time of day.", suggestion: "Write the time as on a clock, such as 14:30."
    )

    static let looseFigures = Problem(
        .ambiguousDate, "Figures beside the month or year could not be read with it.",
        suggestion: "Write the whole date, day first.")

    /// "12/40", "6/52": weeks of pregnancy, or weeks from some other event.
    static func countOfWeeks(_ item: DateItem, from previous: CivilDate?) -> Problem {
        let row = previous.map { "; the row above has \($0.british)." } ?? "."
        return Problem(
            .notADate,
            item.year == 40
                ? "\(item.month)/40 is a week of pregnancy, not a date."
                : "\(item.month)/52 is a number of weeks, not a date.",
            suggestion: "Write the date" + row)
    }

    static func blankAtTop(_ isBlank: Bool) -> Problem {
        isBlank
            ? Problem(
                .undated, "The date is blank, and there is no row above to take it from.", suggestion: "Give a date.")
            : Problem(
                .undated, "The date refers to a row above, and there is none.",
                suggestion: "Write the date in this row.")
    }

    /// A blank first row of a later table: the table before may be another child's or another agency's.
    static func blankInNewTable(_ above: CivilDate?) -> Problem {
        Problem(
            .undated, "The date is blank in the first row of a table.",
            suggestion: above.map { "If the entry goes on from the table above, its date is \($0.british)." }
                ?? "Give a date.")
    }

    static func notADate(_ previous: CivilDate?) -> Problem {
        Problem(
            .notADate, "The words in the date column are not a date.",
            suggestion: previous.map { "Write the date; the row above has \($0.british)." } ?? "Write the date.")
    }

    static func weekdayOnly(_ weekday: Int, after previous: CivilDate?) -> Problem {
        let name = CivilDate.weekdayName(weekday)
        let suggestion = previous.map { day in
            "The first \(name) from the row above on is \(day.adding(days: (weekday - day.weekday + 7) % 7).british)."
        }
        return Problem(
            .notADate, "Only a weekday is written.", suggestion: suggestion ?? "Write the date of that \(name).")
    }

    static func vague(days: Int, months: Int, from previous: CivilDate?) -> Problem {
        guard let previous, days != 0 || months != 0, abs(days) <= 36_600, abs(months) <= 1200 else {
            return Problem(
                .notADate, "The date is counted from another event.", suggestion: "Write the date, or the month.")
        }
        var day = previous.adding(days: days)
        if months != 0 {
            let (y, m, d) = previous.components
            let total = y * 12 + m - 1 + months
            let year = max(1, min(9998, total / 12))
            let month = ((total % 12) + 12) % 12 + 1
            day =
                CivilDate(year: year, month: month, day: min(d, CivilDate.daysIn(month: month, year: year))) ?? previous
        }
        return Problem(
            .notADate, "The date is counted from another event.",
            suggestion: "Counted from the row above it would be about \(day.british).")
    }

    /// A day the calendar does not have.
    static func impossible(_ item: DateItem, year: Int?, fault: DateSpanFault) -> Problem {
        switch fault {
        case .year:
            return Problem(
                .impossibleDate,
                item.yearDigits == 4
                    ? "The year written is not one a record could mean."
                    : "The year does not have four figures, or two.",
                suggestion: year.map { "\(named(item)) \($0)?" } ?? "Check the year.")
        case .month:
            let message = "There is no month \(item.month)."
            if item.kind == .day || item.kind == .slashPair, (1...12).contains(item.day), item.month >= 13,
                item.month <= 31
            {
                let y = item.year != 0 ? item.year : year
                let words = "\(item.month) \(CivilDate.monthName(item.day))" + (y.map { " \($0)" } ?? "")
                return Problem(.impossibleDate, message, suggestion: "\(words) if the month was written first.")
            }
            return Problem(.impossibleDate, message, suggestion: "Check the day and the month.")
        case .day:
            return impossibleDay(item, year)
        }
    }

    private static func impossibleDay(_ item: DateItem, _ year: Int?) -> Problem {
        guard (1...12).contains(item.month) else {
            return Problem(.impossibleDate, "There is no such day.", suggestion: "Check the day and the month.")
        }
        let y = year ?? 2001
        let end = CivilDate.daysIn(month: item.month, year: y)
        let name = CivilDate.monthName(item.month)
        let tail = year.map { " \($0)" } ?? ""
        guard item.day > 0 else {
            return Problem(
                .impossibleDate, "There is no day 0.",
                suggestion: "\(name)\(tail) is plain; write the day if it is known.")
        }
        let message = "\(name)\(tail) has \(end) days; day \(item.day) is written."
        guard item.day <= end + 3 else {
            return Problem(.impossibleDate, message, suggestion: "Check the day and the month.")
        }
        let next = item.month == 12 ? 1 : item.month + 1
        let nextTail = year.map { " \(item.month == 12 ? $0 + 1 : $0)" } ?? ""
        let over = item.day - end
        let first = tail == nextTail ? "\(end) \(name)" : "\(end) \(name)\(tail)"
        return Problem(
            .impossibleDate, message, suggestion: "\(first) or \(over) \(CivilDate.monthName(next))\(nextTail)?")
    }

    private static func named(_ item: DateItem) -> String {
        guard (1...12).contains(item.month) else { return "The same day in" }
        return item.day > 0 ? "\(item.day) \(CivilDate.monthName(item.month))" : CivilDate.monthName(item.month)
    }

    /// The weekday written is not that of the date.
    static func weekdayMismatch(_ item: DateItem, _ date: CivilDate) -> Problem {
        Problem(
            .weekdayMismatch,
            "\(date.british) was a \(date.weekdayName); \(CivilDate.weekdayName(item.weekday)) is written.",
            suggestion: weekdays(date, written: item.weekday, within: nil))
    }

    static func endBeforeStart(_ a: DateSpan, _ b: DateSpan) -> Problem {
        Problem(
            .endBeforeStart, "The end, \(b.last.british), is before the start, \(a.first.british).",
            suggestion: "Check both dates; the days between them were taken.")
    }

    static func farApart(_ a: DateSpan, _ b: DateSpan) -> Problem {
        Problem(
            .ambiguousDate, "Two dates far apart are written in one row.",
            suggestion: "Give each its own row: \(a.first.british) and \(b.first.british).")
    }

    /// The year of a reading lies far from its neighbour's.
    static func yearProblem(_ reading: DateReading, near day: CivilDate, beyondDays: Int) -> Problem? {
        guard let date = reading.earliest ?? reading.latest, abs(date.days(since: day)) > beyondDays else { return nil }
        if reading.precision == .decade { return nil }
        return yearTypo(date, meant: sameDay(date, onOrAfter: day))
    }

    static func yearTypo(_ date: CivilDate, meant: CivilDate?) -> Problem {
        Problem(
            .yearTypo, "The year \(date.year) is far from the years of the rows around it.",
            suggestion: meant.map { "\($0.british)?" } ?? "Check the year.")
    }

    /// The same day and month in the first year on or after a day.
    static func sameDay(_ date: CivilDate, onOrAfter day: CivilDate) -> CivilDate? {
        let (_, month, number) = date.components
        for year in [day.year, day.year + 1] {
            if let other = CivilDate(year: year, month: month, day: number), other >= day { return other }
        }
        return nil
    }

    static func outOfOrder(_ date: CivilDate, above: CivilDate?, below: CivilDate?) -> Problem {
        let suggestion: String =
            switch (above, below) {
            case (let a?, let b?): "The rows around it run from \(a.british) to \(b.british)."
            case (let a?, nil): "The row above has \(a.british)."
            case (nil, let b?): "The row below has \(b.british)."
            default: "Check the date."
            }
        return Problem(.outOfOrder, "\(date.british) breaks the order of the rows.", suggestion: suggestion)
    }

    static func outsidePeriod(_ date: CivilDate) -> Problem {
        Problem(
            .outsidePeriod, "\(date.british) lies far outside the period of the case.", suggestion: "Check the year.")
    }
}
