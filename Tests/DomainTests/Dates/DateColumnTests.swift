import Domain
import Testing

@Suite("A column of dates")
struct DateColumnTests {
    private func read(_ texts: [String], column: DateColumn = DateColumn()) -> [DateReading] {
        column.read(texts.map { DateCell(text: $0) })
    }

    private func days(_ texts: [String]) -> [String] { read(texts).map(\.isoInterval) }

    private func kinds(_ texts: [String]) -> [[Problem.Kind]] { read(texts).map { $0.problems.map(\.kind) } }

    @Test("the year is carried down, and turns with the calendar")
    func carriesYearDown() {
        let readings = read(["12/11/01", "28 Dec", "3 Jan", "ditto", "5/2/02"])
        #expect(readings.map(\.isoInterval) == ["2001-11-12", "2001-12-28", "2002-01-03", "2002-01-03", "2002-02-05"])
        #expect(readings[1].notes.map(\.kind) == [.yearCarriedDown])
        #expect(readings[3].notes.map(\.kind) == [.dateRepeatedFromAbove])
    }

    @Test("a file from the latest to the earliest carries its years backwards")
    func carriesYearBackwards() {
        let found = days(["5/2/02", "3/1/02", "28 Dec", "12/11/01", "1 Nov", "4/10/01"])
        #expect(found == ["2002-02-05", "2002-01-03", "2001-12-28", "2001-11-12", "2001-11-01", "2001-10-04"])
        #expect(kinds(["5/2/02", "3/1/02", "28 Dec", "12/11/01", "1 Nov", "4/10/01"]).allSatisfy { $0.isEmpty })
    }

    @Test("rows at the top take their year from the rows below")
    func yearFromBelow() {
        let readings = read(["Wednesday 11 September", "", "Thursday 5 December", "Tuesday 28 January 2020"])
        #expect(readings.map(\.isoInterval) == ["2019-09-11", "2019-09-11", "2019-12-05", "2020-01-28"])
        #expect(readings[0].notes.map(\.kind) == [.yearFromRowsBelow])
        #expect(readings.allSatisfy { $0.problems.isEmpty })
    }

    @Test("a divider gives the year")
    func yearFromDivider() {
        let cells = [
            DateCell(text: "5 May", dividers: ["2001"]), DateCell(text: "28 Dec"), DateCell(text: "3 Jan"),
            DateCell(text: "7 June", dividers: ["Pregnancy", "2003"]), DateCell(text: "9th", dividers: ["July 2003"]),
        ]
        let readings = DateColumn().read(cells)
        #expect(readings.map(\.isoInterval) == ["2001-05-05", "2001-12-28", "2002-01-03", "2003-06-07", "2003-07-09"])
        #expect(readings[3].notes.map(\.kind) == [.yearFromDivider])
    }

    @Test("without any year the period of the case gives one, uncertain; without that there is a problem and no guess")
    func yearFromPeriod() {
        let column = DateColumn(periodStart: CivilDate(year: 2001, month: 3, day: 1))
        let readings = read(["5 May", "ditto", "3 Jan"], column: column)
        #expect(readings.map(\.isoInterval) == ["2001-05-05", "2001-05-05", "2002-01-03"])
        #expect(readings[0].isUncertain)
        #expect(readings[0].notes.map(\.kind) == [.yearFromCasePeriod])
        let bare = read(["5 May", "ditto"])
        #expect(bare.map(\.isoInterval) == ["", ""])
        #expect(bare.map { $0.problems.map(\.kind) } == [[.undated], [.undated]])
    }

    @Test("blank, merged and ditto cells repeat the row above; a blank at the top does not")
    func repeats() {
        let cells = [
            DateCell(text: ""), DateCell(text: "12/3/01"), DateCell(text: ""), DateCell(text: "", continuesAbove: true),
            DateCell(text: "\""), DateCell(text: "undated"), DateCell(text: "ditto"),
        ]
        let readings = DateColumn().read(cells)
        #expect(readings.map(\.isoInterval) == ["", "2001-03-12", "2001-03-12", "2001-03-12", "2001-03-12", "", ""])
        #expect(readings[0].problems.map(\.kind) == [.undated])
        #expect(readings[6].problems.map(\.kind) == [.undated])
    }

    @Test("a blank first row of a later table is not filled from the table before")
    func blankInNewTable() {
        let cells = [DateCell(text: "12/3/01"), DateCell(text: "", startsTable: true), DateCell(text: "4/5/01")]
        let readings = DateColumn().read(cells)
        #expect(readings[1].problems.map(\.kind) == [.undated])
        #expect(readings[1].problems.first?.suggestion?.contains("12 March 2001") == true)
    }

    @Test("one slip of the year is reported on its own row alone")
    func yearTypo() {
        let texts = ["1/2/01", "9/2/01", "12/3/2010", "14/3/01", "2/4/01", "5 May", "1/6/01"]
        #expect(kinds(texts) == [[], [], [.yearTypo], [], [], [], []])
        let readings = read(texts)
        #expect(readings[2].isoInterval == "2010-03-12")
        #expect(readings[2].problems.first?.suggestion == "12 March 2001?")
        #expect(readings[5].isoInterval == "2001-05-05")
    }

    @Test("a year carried down does not come from a row with a slip")
    func carriedPastSlip() {
        let found = days(["1/2/01", "9/2/01", "12/3/2010", "14 March", "2/4/01", "3/4/01"])
        #expect(found[3] == "2001-03-14")
    }

    @Test("a row out of order is reported, its neighbours are not; a slip of days is let be")
    func outOfOrder() {
        #expect(
            kinds(["1/2/01", "9/2/01", "12/3/01", "4/1/01", "14/3/01", "2/4/01"]) == [
                [], [], [], [.outOfOrder], [], [],
            ])
        #expect(kinds(["1/2/01", "9/2/01", "12/3/01", "11/3/01", "14/3/01", "2/4/01"]).allSatisfy { $0.isEmpty })
    }

    @Test("ranges and doubtful dates accuse nobody and are not accused")
    func rangesAccuseNobody() {
        let texts = [
            "1/2/01", "March 2001", "9/2/01", "?1/1/01", "12/3/01", "2001 (no further date)", "14/3/01", "2/4/01",
        ]
        #expect(kinds(texts).allSatisfy { $0.isEmpty })
    }

    @Test("short files that run on, begin with a birth or go backwards accuse nobody")
    func soundShortFiles() {
        for file in [
            ["3/3/2015", "5/4/2016"], ["3/3/2015", "5/4/2019"], ["9/9/1994", "5/4/2011"],
            ["6/6/1979", "3/3/2015", "5/4/2015"], ["3/3/2015", "5/4/2012"], ["3/3/2015", "5/4/2009", "1/1/2002"],
        ] {
            #expect(kinds(file).allSatisfy { $0.isEmpty }, "\(file)")
        }
    }

    @Test("a year no record could mean gives no days, and the year of the rows is suggested")
    func yearsOutOfTheWorld() {
        let readings = read(["3/3/2015", "5/4/0215", "9/4/2015"])
        #expect(readings.map(\.isoInterval) == ["2015-03-03", "", "2015-04-09"])
        #expect(readings[1].problems.map(\.suggestion) == ["5 April 2015?"])
        #expect(readings[2].problems.isEmpty)
    }

    @Test("what was assumed about figures and times is noted")
    func notesOfFigures() {
        for (text, words) in [
            ("l5/4/2015", "letter"), ("00/4/2015", "zeros"), ("05042015 visit", "run of figures"),
            ("5/4/2015 3 o'clock", "morning"),
        ] {
            let notes = read(["3/3/2015", text])[1].notes.map(\.message)
            #expect(notes.contains { $0.contains(words) }, "\(text)")
        }
    }

    @Test("weeks of pregnancy are a date where the file's years are near 1940")
    func pregnancyOrMonth() {
        #expect(days(["3/3/1940", "12/40"]) == ["1940-03-03", "1940-12-01/1940-12-31"])
        #expect(days(["3/3/2015", "12/40"]) == ["2015-03-03", ""])
    }

    @Test("a file without order reports no row as out of order")
    func noOrder() {
        let texts = ["1/2/01", "9/8/01", "12/3/01", "4/11/01", "14/1/01", "2/9/01", "3/4/01", "5/12/01"]
        #expect(kinds(texts).allSatisfy { $0.isEmpty })
    }

    @Test("a table that begins again earlier is a list of its own")
    func secondTable() {
        var cells = ["1/2/01", "9/2/01", "12/3/01", "14/3/02"].map { DateCell(text: $0) }
        cells.append(DateCell(text: "5/1/99", startsTable: true))
        cells += ["6/2/99", "7/3/99", "8/4/00"].map { DateCell(text: $0) }
        #expect(DateColumn().read(cells).allSatisfy { $0.problems.isEmpty })
    }

    @Test("typed dates, serials and times of other columns")
    func typedCells() {
        let day = CivilDate(year: 2001, month: 3, day: 12)
        let cells = [
            DateCell(text: "12/03/2001", typed: day, timeText: "1430hrs"), DateCell(text: "36963", serial: 36963),
            DateCell(text: "13/3/01", timeText: "10.00-11.30"),
            DateCell(text: "14/3/01", timeTyped: ClockTime(hour: 9, minute: 5)),
            DateCell(text: "15/3/01", timeText: "25:70"), DateCell(text: "16/3/01", timeText: "evening"),
        ]
        let readings = DateColumn().read(cells)
        #expect(readings.map { $0.time?.text ?? "" } == ["14:30", "", "10:00", "09:05", "", ""])
        #expect(readings[1].isoInterval == "2001-03-13")
        #expect(readings[1].notes.map(\.kind) == [.spreadsheetSerial])
        #expect(readings[2].endTime?.text == "11:30")
        #expect(readings[4].problems.map(\.kind) == [.impossibleTime])
        #expect(readings[5].problems.isEmpty)
    }

    @Test("the 1904 epoch moves a serial by four years and a day")
    func epoch1904() {
        let cells = [DateCell(text: "35500", serial: 35500)]
        #expect(DateColumn(excel1904: true).read(cells)[0].isoInterval == "2001-03-12")
        #expect(DateColumn().read(cells)[0].isoInterval == "1997-03-11")
    }

    @Test("an end-date column makes a range; an end before its start is a problem")
    func endDates() {
        let cells = [
            DateCell(text: "12/3/01", endText: "14/3/01"), DateCell(text: "28/12/01", endText: "3 Jan"),
            DateCell(text: "5/2/02", endText: "1/2/02"), DateCell(text: "6/2/02", endText: "-"),
        ]
        let readings = DateColumn().read(cells)
        #expect(
            readings.map(\.isoInterval) == [
                "2001-03-12/2001-03-14", "2001-12-28/2002-01-03", "2002-02-05", "2002-02-06",
            ])
        #expect(readings[0].precision == .range)
        #expect(readings[2].problems.map(\.kind) == [.endBeforeStart])
    }

    @Test("the century of two figures follows the file")
    func centuries() {
        #expect(days(["12/3/1951", "4/5/52", "1/6/53"]) == ["1951-03-12", "1952-05-04", "1953-06-01"])
        #expect(days(["12/3/75", "4/5/2001", "1/6/02"])[0] == "1975-03-12")
    }

    @Test("a recorded date without a year is on or after its event")
    func recorded() {
        let column = DateColumn()
        let readings = read(["28/12/01", "3/1/02"])
        let found = column.readRecorded([DateCell(text: "2 Jan"), nil], beside: readings)
        #expect(found[0]?.isoInterval == "2002-01-02")
        #expect(found[1] == nil)
        #expect(column.readRecorded([DateCell(text: "JS")], beside: readings)[0]?.problems.isEmpty == true)
    }
}
