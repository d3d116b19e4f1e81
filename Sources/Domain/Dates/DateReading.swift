/// How finely a date was written. Raw values are those of the published JSON.
public enum DatePrecision: String, Sendable, CaseIterable, Codable {
    case day, range, week, month
    case monthPart = "month-part"
    case season, term, quarter, year
    case yearPart = "year-part"
    case decade, before, after
    /// Nothing to place the entry by: undated, impossible or not a date.
    case unknown
}

/// A date as somebody wrote it: the words, and the days it may mean. Nothing is refused and nothing is guessed in
/// silence: what was assumed is a ``Note``, what a person must settle is a ``Problem``.
///
/// Source of the readings: the partnership's reading rules (day first, UK) in docs/dates.md.
public struct DateReading: Sendable, Hashable {
    /// The words written, untouched. For a typed spreadsheet date, as the sheet displays it.
    public var verbatim: String
    /// First day it may mean; nil when open ("before …") or unknown.
    public var earliest: CivilDate?
    /// Last day it may mean; nil when open ("after …") or unknown.
    public var latest: CivilDate?
    public var precision: DatePrecision
    /// The writer doubted it ("?12/3/01", "probably", "circa").
    public var isUncertain: Bool
    public var time: ClockTime?
    public var endTime: ClockTime?
    public var notes: [Note]
    public var problems: [Problem]

    public init(
        verbatim: String, earliest: CivilDate? = nil, latest: CivilDate? = nil, precision: DatePrecision = .unknown,
        isUncertain: Bool = false, time: ClockTime? = nil, endTime: ClockTime? = nil, notes: [Note] = [],
        problems: [Problem] = []
    ) {
        self.verbatim = verbatim
        self.earliest = earliest
        self.latest = latest
        self.precision = precision
        self.isUncertain = isUncertain
        self.time = time
        self.endTime = endTime
        self.notes = notes
        self.problems = problems
    }
}
