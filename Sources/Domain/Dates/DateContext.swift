/// What is known around a text when its date is read.
public struct DateContext: Sendable, Hashable {
    /// Where a year that was not written is taken from; the note says so.
    public enum YearSource: Sendable, Hashable {
        case rowAbove, divider, rowsBelow, casePeriod, fileName
    }

    /// The day of the row before (of the row after, when ``yearSource`` is `rowsBelow`).
    public var previous: CivilDate?
    /// The whole reading of the row before, for "ditto" and blank cells; ``previous`` serves where this is nil.
    public var above: DateReading?
    /// The next row below whose date has its own year.
    public var next: CivilDate?
    /// Year of the divider or heading above ("2001").
    public var year: Int?
    /// Month of the divider above ("March 2001").
    public var month: Int?
    /// The days the rows lie in under a heading of two years ("2014-15"); nil under others.
    public var headingDays: ClosedRange<CivilDate>?
    /// No row stands between the heading that gave the year and this one: ``previous`` is of the rows above the heading,
    /// and says nothing about the year.
    public var isFirstUnderHeading = false
    public var yearSource: YearSource
    /// The file runs from the latest date to the earliest.
    public var runsBackwards: Bool
    /// A year typical of the file: settles the century of two-figure years.
    public var typicalYear: Int?
    public var periodStart: CivilDate?
    public var periodEnd: CivilDate?
    /// Serials count from 1 January 1904 (old Macintosh workbooks).
    public var excel1904: Bool
    /// Report a year far from ``previous``. A whole column has a better test of its own.
    public var checksYear: Bool

    public init(
        previous: CivilDate? = nil, above: DateReading? = nil, next: CivilDate? = nil, year: Int? = nil,
        month: Int? = nil,
        yearSource: YearSource = .rowAbove, runsBackwards: Bool = false, typicalYear: Int? = nil,
        periodStart: CivilDate? = nil, periodEnd: CivilDate? = nil, excel1904: Bool = false, checksYear: Bool = true
    ) {
        self.previous = previous
        self.above = above
        self.next = next
        self.year = year
        self.month = month
        self.yearSource = yearSource
        self.runsBackwards = runsBackwards
        self.typicalYear = typicalYear
        self.periodStart = periodStart
        self.periodEnd = periodEnd
        self.excel1904 = excel1904
        self.checksYear = checksYear
    }

    /// The year that settles a century: the typical year, else that of the row before, of the divider, of the period.
    var hintYear: Int? { typicalYear ?? year ?? previous?.year ?? periodEnd?.year ?? periodStart?.year }

    /// All four figures of a two-figure year. With a year to go by, the nearest that is not far in its future; without
    /// one, 00–49 are 2000–2049 and 50–99 are 1950–1999.
    func fullYear(_ twoFigures: Int) -> Int {
        guard let hint = hintYear else { return twoFigures + (twoFigures < 50 ? 2000 : 1900) }
        let century = hint - hint % 100
        let choices = [century - 100 + twoFigures, century + twoFigures, century + 100 + twoFigures]
        let past = choices.filter { $0 <= hint + 20 }
        return past.last ?? choices[0]
    }
}
