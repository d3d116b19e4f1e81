import Domain
import Testing

@Suite("What a column of dates says as a whole")
struct ColumnRulesTests {
    private func cells(_ texts: [String], under dividers: [String] = [], startsTable: Bool = false) -> [DateCell] {
        texts.enumerated().map { index, text in
            DateCell(
                text: text, dividers: index == 0 ? dividers : [], startsTable: startsTable && index == 0)
        }
    }

    private func typed(_ year: Int, _ month: Int, _ day: Int, time: ClockTime? = nil) -> DateCell {
        DateCell(
            text: "\(day)/\(month)/\(year)", typed: CivilDate(year: year, month: month, day: day), typedTime: time)
    }

    private func days(_ cells: [DateCell]) -> [String] { DateColumn().read(cells).map(\.isoInterval) }

    private func kinds(_ cells: [DateCell]) -> [[Problem.Kind]] {
        DateColumn().read(cells).map { $0.problems.map(\.kind) }
    }

    // MARK: Headings

    @Test("a year heading wins over the rows above it, in sheets and dividers, latest year first")
    func headingsLatestFirst() {
        for startsTable in [true, false] {
            let column =
                cells(["4/2", "17/6", "30/11"], under: ["2009"], startsTable: startsTable)
                + cells(["4/2", "17/6", "30/11"], under: ["Log 2008"], startsTable: startsTable)
                + cells(["9/1", "2/12"], under: ["2007"], startsTable: startsTable)
            #expect(
                days(column) == [
                    "2009-02-04", "2009-06-17", "2009-11-30", "2008-02-04", "2008-06-17", "2008-11-30", "2007-01-09",
                    "2007-12-02",
                ])
            #expect(kinds(column).allSatisfy { $0.isEmpty })
        }
    }

    @Test("under headings the rows may run latest first too")
    func headingsAllBackwards() {
        let column =
            cells(["30/11", "17/6", "4/2"], under: ["2009"]) + cells(["30/11", "4/2"], under: ["2008"])
        #expect(days(column) == ["2009-11-30", "2009-06-17", "2009-02-04", "2008-11-30", "2008-02-04"])
        #expect(kinds(column).allSatisfy { $0.isEmpty })
    }

    @Test("dated rows under headings latest first are lists of their own")
    func datedRowsUnderHeadings() {
        let column =
            cells(["4/2/2009", "17/6/2009", "30/11/2009"], under: ["2009"])
            + cells(["4/2/2008", "17/6/2008", "30/11/2008"], under: ["2008"])
        #expect(kinds(column).allSatisfy { $0.isEmpty })
    }

    @Test("rows that run past their heading into the next are reported and keep the heading's year")
    func pastHeading() {
        let column =
            cells(["5 May", "28 Dec", "3 Jan", "ditto"], under: ["2001"]) + cells(["6 Jan", "9 Mar"], under: ["2002"])
        #expect(
            days(column) == ["2001-05-05", "2001-12-28", "2001-01-03", "2001-01-03", "2002-01-06", "2002-03-09"])
        #expect(kinds(column) == [[], [], [.ambiguousDate], [], [], []])
        #expect(DateColumn().read(column)[2].problems[0].message.contains("3 January 2002"))
    }

    @Test("a row past the year of the last heading has the year of the row above, and the note says so")
    func pastLastHeading() {
        let readings = DateColumn().read(cells(["5 May", "28 Dec", "3 Jan", "20 Aug", "2 Jan"], under: ["2001"]))
        #expect(
            readings.map(\.isoInterval) == ["2001-05-05", "2001-12-28", "2002-01-03", "2002-08-20", "2003-01-02"])
        #expect(
            readings.map { $0.notes[0].kind } == [
                .yearFromDivider, .yearFromDivider, .yearCarriedDown, .yearCarriedDown, .yearCarriedDown,
            ])
    }

    @Test("a heading of two years gives the one in which the rows keep their order")
    func headingOfTwoYears() {
        let school =
            cells(["8/9", "4/12", "6/2", "9/6"], under: ["2010-11"]) + cells(["7/9", "3/3", "1/7"], under: ["2011-12"])
        #expect(
            days(school) == [
                "2010-09-08", "2010-12-04", "2011-02-06", "2011-06-09", "2011-09-07", "2012-03-03", "2012-07-01",
            ])
        let financial = cells(["8/4", "9/6", "4/12", "6/2"], under: ["2010-2011"])
        #expect(days(financial) == ["2010-04-08", "2010-06-09", "2010-12-04", "2011-02-06"])
        #expect((kinds(school) + kinds(financial)).allSatisfy { $0.isEmpty })
    }

    @Test("where the rows do not show which of two years is meant, the row says so")
    func undecidedYears() {
        let column = cells(["9/6", "11/6"], under: ["2010-11"])
        #expect(kinds(column) == [[.ambiguousDate], [.ambiguousDate]])
        #expect(DateColumn().read(column)[0].problems[0].suggestion == "9 June 2010 or 9 June 2011?")
        #expect(kinds(cells(["9/1", "11/11"], under: ["2010-11"])) == [[], []])
        #expect(days(cells(["9/1", "11/11"], under: ["2010-11"])) == ["2011-01-09", "2010-11-11"])
    }

    @Test("terms and seasons as headings give their year")
    func termHeadings() {
        #expect(days(cells(["8/9", "4/12"], under: ["Autumn term 2010"])) == ["2010-09-08", "2010-12-04"])
        #expect(days(cells(["8/12", "4/2"], under: ["Winter 2010/11"])) == ["2010-12-08", "2011-02-04"])
    }

    // MARK: Direction

    @Test("a file latest first with its year in the first row alone is read backwards")
    func backwardsWithoutYears() {
        let texts = ["21/9/2009", "14/9", "2/9", "19/8", "6/5", "11/1", "20/12", "3/11", "9/4"]
        let column = cells(texts)
        #expect(
            days(column) == [
                "2009-09-21", "2009-09-14", "2009-09-02", "2009-08-19", "2009-05-06", "2009-01-11", "2008-12-20",
                "2008-11-03", "2008-04-09",
            ])
        #expect(DateColumn().readWhole(column).problems.isEmpty)
    }

    @Test("a file earliest first with its year in the first row alone is read forwards")
    func forwardsWithoutYears() {
        let column = cells(["9/4/2008", "3/11", "20/12", "11/1", "6/5", "19/8", "2/9"])
        #expect(days(column).last == "2009-09-02")
        #expect(DateColumn().readWhole(column).problems.isEmpty)
    }

    @Test("blocks latest first whose rows run forwards are read forwards")
    func blocksForwards() {
        let column = cells(["4/2/2009", "17/6", "30/11", "4/2/2008", "17/6", "1/7", "4/2/2007", "17/6", "30/11"])
        #expect(days(column)[1] == "2009-06-17")
        #expect(days(column)[8] == "2007-11-30")
    }

    @Test("where neither direction is plain the file says so once")
    func noDirection() {
        let column = cells(["9/4/2001", "3/11", "2/5", "30/12", "11/6", "1/1", "20/7"])
        let problems = DateColumn().readWhole(column).problems
        #expect(problems.map(\.kind) == [.ambiguousDate])
        #expect(problems[0].message.contains("6 dates"))
    }

    @Test("a row a few days out of order among dates without years does not cost a year unsaid")
    func slip() {
        let column = cells(["9/4/2001", "20/4", "2/5", "30/4", "11/6", "1/7", "20/7"])
        #expect(days(column)[3] == "2001-04-30")
        #expect(days(column)[6] == "2001-07-20")
        #expect(kinds(column) == [[], [], [], [.ambiguousDate], [], [], []])
    }

    // MARK: Day and month

    @Test("days up to the twelfth as values and later ones as text: day and month may have changed places")
    func exchanged() {
        // Meant: 3 Feb, 14 Feb, 5 Mar, 20 Mar, 7 Apr, 29 Apr, 4 Apr.
        let column = [
            typed(2009, 3, 2), DateCell(text: "14/02/2009"), typed(2009, 5, 3), DateCell(text: "20/03/2009"),
            typed(2009, 7, 4), DateCell(text: "29/04/2009"), typed(2009, 4, 4),
        ]
        let (readings, problems) = DateColumn().readWhole(column)
        #expect(problems.map(\.kind) == [.ambiguousDate])
        #expect(readings.map(\.isoInterval)[0] == "2009-03-02")
        #expect(
            readings.map { $0.problems.map(\.kind) } == [
                [.ambiguousDate], [], [.ambiguousDate], [], [.ambiguousDate], [], [],
            ])
        #expect(readings[2].problems[0].suggestion == "5 March 2009?")
    }

    @Test("sound mixtures of values and text are not accused")
    func soundMixtures() {
        let late = [
            typed(2009, 2, 3), DateCell(text: "14/02/2009"), typed(2009, 3, 25), DateCell(text: "28/03/2009"),
            typed(2009, 4, 7), DateCell(text: "29/04/2009"),
        ]
        let noTexts = [typed(2009, 2, 3), typed(2009, 3, 5), typed(2009, 4, 7), typed(2009, 5, 1)]
        let earlyTexts = [
            typed(2009, 2, 3), DateCell(text: "09/02/2009"), typed(2009, 3, 5), DateCell(text: "28/03/2009"),
            typed(2009, 4, 7), DateCell(text: "29/04/2009"),
        ]
        // In order as they stand, out of order if changed.
        let inOrder = [
            typed(2009, 1, 9), DateCell(text: "14/01/2009"), typed(2009, 2, 3), DateCell(text: "20/02/2009"),
            typed(2009, 3, 11), DateCell(text: "29/03/2009"),
        ]
        for column in [late, noTexts, earlyTexts, inOrder] {
            let (readings, problems) = DateColumn().readWhole(column)
            #expect(problems.isEmpty)
            #expect(readings.allSatisfy { $0.problems.isEmpty })
        }
    }

    @Test("a file written month first is reported, and each date that reads both ways")
    func monthFirst() {
        let column = cells(["02/03/2009", "02/14/2009", "03/03/2009", "03/05/2009", "03/20/2009", "9 April 2009"])
        let (readings, problems) = DateColumn().readWhole(column)
        #expect(problems.map(\.kind) == [.ambiguousDate])
        #expect(problems[0].message.contains("2 dates have no other reading"))
        #expect(
            readings.map { $0.problems.map(\.kind) } == [
                [.ambiguousDate], [.impossibleDate], [], [.ambiguousDate], [.impossibleDate], [],
            ])
        #expect(readings[3].problems[0].suggestion == "5 March 2009?")
        // One day after the twelfth in front proves the file day first.
        let mixed = cells(["02/03/2009", "02/14/2009", "15/03/2009", "03/20/2009"])
        #expect(DateColumn().readWhole(mixed).problems.isEmpty)
        #expect(kinds(mixed)[0].isEmpty)
    }

    // MARK: Values

    @Test("a column in which every time is midnight has no times; a real midnight stays")
    func midnights() {
        let midnight = ClockTime(hour: 0, minute: 0)
        let dates = [typed(2009, 2, 3, time: midnight), typed(2009, 2, 4, time: midnight)]
        #expect(DateColumn().read(dates).allSatisfy { $0.time == nil })
        let texts = cells(["2009-02-03 0:00:00", "2009-02-04 0:00:00"])
        #expect(DateColumn().read(texts).allSatisfy { $0.time == nil })
        let real = [typed(2009, 2, 3, time: midnight), typed(2009, 2, 4, time: ClockTime(hour: 9, minute: 5))]
        #expect(DateColumn().read(real).map { $0.time?.text } == ["00:00", "09:05"])
    }

    @Test("many midnights among the values of a column are the format's, the other times stay")
    func mixedMidnights() {
        let midnight = ClockTime(hour: 0, minute: 0)
        let nine = ClockTime(hour: 9, minute: 5)
        let times = [nine, midnight, midnight, nine, midnight, nine]
        let dates = times.enumerated().map { typed(2009, 2, 3 + $0.offset, time: $0.element) }
        #expect(DateColumn().read(dates).map(\.time) == [nine, nil, nil, nine, nil, nine])
    }

    @Test("a time column counts over a value's midnight")
    func timeOverMidnight() {
        var first = typed(2009, 2, 3, time: ClockTime(hour: 0, minute: 0))
        first.timeTyped = ClockTime(hour: 14, minute: 20)
        let readings = DateColumn().read([first, typed(2009, 2, 4, time: ClockTime(hour: 9, minute: 5))])
        #expect(readings[0].time?.text == "14:20")
        #expect(readings[0].notes.isEmpty)
    }

    @Test("a cell that could not be read has no date, and none is taken from above")
    func unread() {
        var broken = DateCell(text: "")
        broken.isUnread = true
        let readings = DateColumn().read([DateCell(text: "3/2/2009"), broken, DateCell(text: "5/2/2009")])
        #expect(readings.map(\.isoInterval) == ["2009-02-03", "", "2009-02-05"])
        #expect(readings[1].notes.isEmpty && readings[1].problems.isEmpty)
    }

    @Test("numbers that lost their nought among others of eight or six figures")
    func lostNoughts() {
        let eight = DateColumn().read([
            DateCell(text: "14022009", serial: 14_022_009), DateCell(text: "5032009", serial: 5_032_009),
        ])
        #expect(eight.map(\.isoInterval) == ["2009-02-14", "2009-03-05"])
        #expect(
            eight[1].notes.map(\.message) == [
                "A run of figures was read as a date; the nought lost at its front was put back."
            ])
        let six = cells(["140209", "200209", "50309"])
        #expect(days(six) == ["2009-02-14", "2009-02-20", "2009-03-05"])
        #expect(kinds([DateCell(text: "5032009")]) == [[.notADate]])
    }

    // MARK: Years

    @Test("a year nobody can mean is reported in the shortest file, with the year its figures stand for")
    func impossibleYears() {
        for (wrong, kind) in [
            ("14/09/0209", Problem.Kind.impossibleDate), ("14/09/2109", .yearTypo), ("14/09/2900", .impossibleDate),
        ] {
            let readings = DateColumn().read(cells([wrong, "15/09/2009"]))
            #expect(readings.map { $0.problems.map(\.kind) } == [[kind], []])
        }
        let readings = DateColumn().read(cells(["13/09/2015", "14/09/2051"]))
        #expect(readings.map { $0.problems.map(\.kind) } == [[], [.yearTypo]])
        #expect(readings[1].problems[0].suggestion == "14 September 2015?")
        #expect(kinds(cells(["14/09/2051", "13/09/2015", "20/09/2015"])) == [[.yearTypo], [], []])
        #expect(kinds(cells(["14/09/2105"])) == [[.yearTypo]])
    }

    @Test("births long before the rest of a short file are sound")
    func soundYears() {
        #expect(kinds(cells(["14/09/1951", "15/09/2015"])) == [[], []])
        #expect(kinds(cells(["14/09/1985", "3/4/1986", "15/09/2015"])) == [[], [], []])
        #expect(kinds(cells(["14/09/1990", "15/09/2009"])) == [[], []])
    }
}
