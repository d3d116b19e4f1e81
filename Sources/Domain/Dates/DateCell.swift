/// One row's date as a chronology gives it, before reading: the input of ``DateColumn``.
public struct DateCell: Sendable, Hashable {
    /// The words in the date column ("" when blank).
    public var text: String
    /// The value where a spreadsheet holds a real date.
    public var typed: CivilDate?
    public var typedTime: ClockTime?
    /// A bare number in a spreadsheet's date column (may be a serial that lost its format).
    public var serial: Double?
    /// The cell is merged with the one above it.
    public var continuesAbove: Bool
    /// Words of the separate time column, if there is one.
    public var timeText: String
    /// A time held as a value in the time column.
    public var timeTyped: ClockTime?
    /// Words of a separate end-date column.
    public var endText: String
    public var endTyped: CivilDate?
    /// Divider rows or headings between the last row and this one ("2001", "Pregnancy", "March 2002"), in order.
    public var dividers: [String]
    /// First row of a new table or sheet.
    public var startsTable: Bool
    /// The cell holds an error or a formula without its result; whoever read the file reports it.
    public var isUnread = false
    /// Words of a separate column for the day of the week, if there is one.
    public var weekdayText = ""

    public init(
        text: String, typed: CivilDate? = nil, typedTime: ClockTime? = nil, serial: Double? = nil,
        continuesAbove: Bool = false, timeText: String = "", timeTyped: ClockTime? = nil, endText: String = "",
        endTyped: CivilDate? = nil, dividers: [String] = [], startsTable: Bool = false
    ) {
        self.text = text
        self.typed = typed
        self.typedTime = typedTime
        self.serial = serial
        self.continuesAbove = continuesAbove
        self.timeText = timeText
        self.timeTyped = timeTyped
        self.endText = endText
        self.endTyped = endTyped
        self.dividers = dividers
        self.startsTable = startsTable
    }
}
