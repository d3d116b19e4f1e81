import Testing

@testable import Domain

@Suite("Years and days of the week beside the date") struct YearAndWeekdayTests {
    private static func days(_ rows: [[String]], name: String? = nil) -> [String] {
        Fixture.merge(Fixture.document(Fixture.table(1, name: name, rows))).entries
            .map { $0.date.earliest?.iso ?? "none" }
    }

    @Test("a year written once in its own column counts for the dates below it")
    func yearColumn() {
        let rows = [
            ["Year", "Date", "Event", "Worker"],
            ["2013", "01 Feb", "Mother rang about the damp.", "Ms Pell"],
            ["", "25 Feb 14:30", "No reply at the door.", "Ms Pell"],
            ["", "", "Card left.", "Ms Pell"],
            ["2014", "3/3", "Orla weighed at the clinic.", "Ms Pell"],
            ["", "late March", "Orla absent from nursery.", "Ms Pell"],
            ["", "ditto", "Nursery rang.", "Ms Pell"],
        ]
        let chronology = Fixture.merge(Fixture.document(Fixture.table(rows)))
        #expect(
            chronology.entries.map { $0.date.earliest?.iso } == [
                "2013-02-01", "2013-02-25", "2013-02-25", "2014-03-03", "2014-03-21", "2014-03-21",
            ])
        #expect(chronology.entries[1].date.time == ClockTime(hour: 14, minute: 30))
        #expect(chronology.entries[1].notes.map(\.kind) == [.dateFromParts])
        #expect(chronology.entries.allSatisfy { $0.date.problems.isEmpty })
    }

    @Test(
        "the year in the name of a file counts where no row and no heading has one",
        arguments: [
            ("School log 2014.docx", ["2014-12-20", "2015-01-08"]), ("log.docx", ["none", "none"]),
            ("log 2014-15.docx", ["none", "none"]), ("log 12.03.2014.docx", ["none", "none"]),
            ("2014 log, copy of 2013.docx", ["none", "none"]), ("case 20140.docx", ["none", "none"]),
        ])
    func fileName(_ name: String, _ expected: [String]) {
        let rows = [
            ["Date", "Event"], ["20 Dec", "Mother rang about the damp."], ["8 Jan", "No reply at the door."],
        ]
        let entries = Fixture.merge(Fixture.document(Fixture.table(rows), name: name)).entries
        #expect(entries.map { $0.date.earliest?.iso ?? "none" } == expected)
        if expected[0] != "none" {
            #expect(entries.allSatisfy { $0.date.isUncertain && $0.date.notes.map(\.kind) == [.yearFromFileName] })
        }
    }

    @Test("a year in a row counts over the name of the file")
    func rowOverFileName() {
        let rows = [["Date", "Event"], ["20 Dec", "Mother rang."], ["8 Jan 2012", "No reply at the door."]]
        let entries = Fixture.merge(Fixture.document(Fixture.table(rows), name: "log 2014.docx")).entries
        #expect(entries.map { $0.date.earliest?.iso } == ["2011-12-20", "2012-01-08"])
    }

    @Test("a year column beside dates that hold their own year is left alone")
    func fullDates() {
        let rows = [
            ["Year", "Date", "Event"], ["2013", "01/02/2012", "Mother rang about the damp."],
            ["2013", "25/02/2012", "No reply at the door."], ["2013", "27/02/2012", "Card left."],
        ]
        #expect(Self.days(rows) == ["2012-02-01", "2012-02-25", "2012-02-27"])
    }

    @Test(
        "the only sheet's name gives the year where it is a year",
        arguments: [
            ("2014", "2014-09-03"), ("2014-15", "2014-09-03"), ("Sheet1", "none"), ("Printed 2014", "none"),
        ])
    func sheetName(name: String, first: String) {
        let rows = [
            ["Date", "Event"], ["3 September", "Mother rang about the damp."], ["25 October", "No reply at the door."],
            ["2 December", "Card left."],
        ]
        #expect(Self.days(rows, name: name)[0] == first)
    }

    @Test("a day of the week in its own column is checked against words, values and repeated dates")
    func weekdays() {
        var table = Fixture.table([
            ["Day", "Date", "Event"], ["Tue", "1/2/2011", "Mother rang about the damp."],
            ["Friday", "10/02/2011", "No reply at the door."], ["Mon", "14/2/2011", "Card left for mother."],
            ["Tue", "", "Card left again for mother."], ["Wed", "17/2/2011", "Orla weighed at the clinic."],
        ])
        table.rows[5].cells[1].typed = .date(CivilDate(year: 2011, month: 2, day: 17)!, nil)
        let chronology = Fixture.merge(Fixture.document(table))
        #expect(
            chronology.entries.map { $0.date.problems.map(\.kind) } == [
                [], [.weekdayMismatch], [], [.weekdayMismatch], [.weekdayMismatch],
            ])
        #expect(chronology.entries[1].date.problems[0].message == "10 February 2011 was a Thursday; Friday is written.")
    }

    @Test("a day of the week in its own column tells the year of a date without one")
    func weekdayTellsYear() {
        let rows = [
            ["Day", "Date", "Event"], ["Thursday", "30/12/2010", "Mother rang about the damp."],
            ["Mon", "3 Jan", "No reply at the door."], ["Tue", "4 Jan", "Card left for mother."],
        ]
        #expect(Self.days(rows) == ["2010-12-30", "2011-01-03", "2011-01-04"])
    }
}
