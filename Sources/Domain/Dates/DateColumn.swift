/// Reads the whole date column of a file at once: years carried down, repeats filled, times and end dates joined, and
/// rows that break the file's order reported.
public struct DateColumn: Sendable {
    /// The period of the case, where it is known.
    public var periodStart: CivilDate?
    public var periodEnd: CivilDate?
    /// Serials count from 1 January 1904 (old Macintosh workbooks).
    public var excel1904: Bool
    /// The year in the name of the file, for days without a year where no row and no heading has one.
    public var fileYear: Int?

    public init(
        periodStart: CivilDate? = nil, periodEnd: CivilDate? = nil, excel1904: Bool = false, fileYear: Int? = nil
    ) {
        self.fileYear = fileYear
        self.periodStart = periodStart
        self.periodEnd = periodEnd
        self.excel1904 = excel1904
    }

    /// One reading for each cell, in the same order.
    public func read(_ cells: [DateCell]) -> [DateReading] { readWhole(cells).readings }

    /// The same, with what is to be settled about the column as a whole: days and months that changed places, dates
    /// written month first, years that cannot be told.
    public func readWhole(_ cells: [DateCell]) -> (readings: [DateReading], problems: [Problem]) {
        var work = ColumnWork(column: self, cells: cells)
        let readings = work.run()
        return (readings, work.problems)
    }

    /// Reads a "date recorded" or "date of entry" column beside the dates of the events.
    ///
    /// - Parameters:
    ///   - cells: One for each row; nil or blank where nothing is written there.
    ///   - readings: The rows' own dates: a recording without a year is on or after its event.
    /// - Returns: One for each cell; nil where nothing is written. Words that are no date are kept without a problem: the
    ///   row itself is sound.
    public func readRecorded(_ cells: [DateCell?], beside readings: [DateReading]) -> [DateReading?] {
        var parser = DatePhraseParser()
        var above: DateReading?
        var result: [DateReading?] = []
        result.reserveCapacity(cells.count)
        for (index, cell) in cells.enumerated() {
            guard let cell, cell.typed != nil || cell.serial != nil || !cell.text.utf8.allSatisfy({ $0 <= 0x20 }) else {
                result.append(nil)
                continue
            }
            let event = index < readings.count ? readings[index] : nil
            var reading = recorded(cell, event: event, above: above, &parser)
            reading.problems.removeAll { $0.kind == .undated || $0.kind == .notADate }
            if reading.earliest != nil { above = reading }
            result.append(reading)
        }
        return result
    }

    private func recorded(
        _ cell: DateCell, event: DateReading?, above: DateReading?, _ parser: inout DatePhraseParser
    ) -> DateReading {
        if let typed = cell.typed { return ColumnWork.typedReading(cell, typed) }
        let day = event?.earliest ?? event?.latest ?? above?.earliest
        let context = DateContext(
            previous: day, above: above, typicalYear: day?.year ?? periodStart?.year, periodStart: periodStart,
            periodEnd: periodEnd, excel1904: excel1904, checksYear: false)
        var phrase = parser.parse(cell.text)
        if phrase.serial == nil, let serial = cell.serial, ExcelSerial.read(serial, is1904: excel1904) != nil {
            phrase = DatePhrase()
            phrase.serial = serial
        }
        return DateResolver(context: context).reading(of: phrase, verbatim: cell.text)
    }
}
