/// One date-shaped piece of a text, before its year is settled.
struct DateItem: Equatable {
    enum Kind: UInt8 {
        case day, dayOfMonth, month, year, season, term, termWeek, quarter, half
        case financialYear, academicYear, reportingYear, splitYear, decade, festival
        /// "10.05": a time of day, or a day and month.
        case dotPair
        /// "11/98" or "12/13": month and year, or a month-first date that cannot be day-first.
        case slashPair
        case weekOfYear
    }
    enum Part: UInt8 {
        case whole, early, middle, late, earlyToMiddle, middleToLate, firstHalf, secondHalf
        case firstWeek, secondWeek, thirdWeek, fourthWeek, lastWeek
    }
    enum Link: UInt8 { case none, range, slash, and, or, comma, newline }
    enum Fault: UInt8 { case none, yearFigures }

    // Narrow storage: pieces are copied several times on the way to a reading.
    private var storedYear: Int32 = 0
    private var storedMonth: Int16 = 0
    private var storedDay: Int16 = 0
    private var storedDigits: Int8 = 0
    private var storedWeekday: Int8 = -1

    var kind: Kind
    /// 0 where none was written.
    var year: Int {
        get { Int(storedYear) }
        set { storedYear = Int32(clamping: newValue) }
    }
    /// How many figures the year was written with.
    var yearDigits: Int {
        get { Int(storedDigits) }
        set { storedDigits = Int8(clamping: newValue) }
    }
    var month: Int {
        get { Int(storedMonth) }
        set { storedMonth = Int16(clamping: newValue) }
    }
    /// Day of the month; for other kinds the number that belongs to them (quarter, half, season, festival, week).
    var day: Int {
        get { Int(storedDay) }
        set { storedDay = Int16(clamping: newValue) }
    }
    /// 0 Monday … 6 Sunday, -1 where none was written.
    var weekday: Int {
        get { Int(storedWeekday) }
        set { storedWeekday = Int8(clamping: newValue) }
    }
    /// "2001/02": the year was written as a pair.
    var isYearPair = false
    var part: Part = .whole
    var link: Link = .none
    var fault: Fault = .none
    /// "Mar 12": the two figures may be a day.
    var mayBeDay = false
    /// An unrecognised word stands between this and the piece before it.
    var afterWords = false

    init(_ kind: Kind, year: Int = 0, digits: Int = 0, month: Int = 0, day: Int = 0) {
        self.kind = kind
        self.year = year
        self.yearDigits = digits
        self.month = month
        self.day = day
    }
}

extension DateItem {
    /// The day of "00/09/2015" until the piece is added.
    static let dayNotKnown = -1

    /// "12/40": weeks of forty, as midwives write them, unless the file's years are near 1940.
    var isWeeksOfPregnancy: Bool { kind == .slashPair && year == 40 && (1...44).contains(month) }

    /// "6/52": weeks, as they are written in health records, unless the file's years are near 1952.
    var isWeeks: Bool { kind == .slashPair && year == 52 && (1...52).contains(month) }
}

/// What a text says about a date, before the year and the rows around it are taken into account.
struct DatePhrase {
    enum Bound: UInt8 { case none, before, by, after, since }
    enum Week: UInt8 { case none, commencing, ending, containing, weekend }
    /// A date counted from another row.
    enum Relative: Equatable {
        case none
        /// "next day", "two weeks later".
        case days(Int)
        /// "the following Monday": the first such weekday after the row above, 0 for Monday.
        case weekday(Int)
        /// "five months later", "22 days before", "a few days later": kept undated, with a suggestion where `days` or
        /// `months` can be counted.
        case vague(days: Int, months: Int)
    }

    var first: DateItem?
    /// The last piece, where the text gives more than one.
    var second: DateItem?
    var link: DateItem.Link = .none
    var bound: Bound = .none
    var week: Week = .none
    var relative: Relative = .none
    /// "14 days after 12/3/01": days to add to the date written; 0 for none.
    var offsetDays = 0
    var isUncertain = false
    var isBlank = false
    var isUndated = false
    var isDitto = false
    var isOpenEnded = false
    var isMisspelt = false
    /// A date that stands apart from the first and was not used ("12/3/01 (logged 14/3/01)").
    var otherDate: DateItem?
    var otherIsRecord = false
    var serial: Double?
    /// A weekday with no date beside it.
    var loneWeekday = -1
    var unknownWords = 0
    var strayNumbers = 0
    var time: ClockTime?
    var endTime: ClockTime?
    var hasImpossibleTime = false
    /// "3 o'clock": neither morning nor afternoon is said.
    var hasHalfTime = false
    /// A run of six or eight figures read as a date.
    var isRunOfFigures = false
    /// A letter was read as the figure it looks like ("l4/09/2015").
    var holdsLetters = false
    /// Figures joined to others by a mark were not used: a month or year beside them may not be the whole date.
    var hasLooseFigures = false
    /// Zeros stand for a day that is not known ("00/09/2015").
    var hasZeroDay = false

    /// The year stands in the text itself, with all its figures or two of them.
    var hasYear: Bool { (first?.year ?? 0) != 0 || (first?.yearDigits ?? 0) != 0 || (second?.yearDigits ?? 0) != 0 }
}
