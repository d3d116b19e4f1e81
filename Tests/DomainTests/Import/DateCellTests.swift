import Domain
import Testing

@Suite("Date cells of a table")
struct DateCellTests {
    @Test("a formula without its result is one unread cell, and no date is taken from the row above")
    func formulaWithoutResult() {
        var table = Fixture.table([
            ["Date", "Event"], ["12/3/01", "Home visit by the health visitor"], ["", "Second visit, nobody in"],
            ["#REF!", "Third visit, seen with her mother"],
        ])
        table.rows[2].cells[0] = SourceCell("", typed: .error(""))
        table.rows[3].cells[0] = SourceCell("#REF!", typed: .error("#REF!"))
        let entries = Fixture.merge(Fixture.document(table)).entries.sorted { $0.id.row < $1.id.row }
        #expect(entries.map(\.date.earliest?.iso) == ["2001-03-12", nil, nil])
        #expect(
            entries.map { ($0.date.problems + $0.problems).map(\.kind) } == [[], [.unreadCell], [.unreadCell]])
    }

    @Test("a time that stands only in a cell's value is used, and said")
    func timeBehindFormat() throws {
        var table = Fixture.table([
            ["Date", "Event"], ["March 12, 2001", "Home visit by the health visitor"],
            ["13/03/2001 14:20", "Second visit, nobody in"],
        ])
        let day = try #require(CivilDate(year: 2001, month: 3, day: 12))
        table.rows[1].cells[0].typed = .date(day, ClockTime(hour: 14, minute: 20))
        table.rows[2].cells[0].typed = .date(day.adding(days: 1), ClockTime(hour: 14, minute: 20))
        let dates = Fixture.merge(Fixture.document(table)).entries.map(\.date)
        #expect(dates.map(\.time) == [ClockTime(hour: 14, minute: 20), ClockTime(hour: 14, minute: 20)])
        #expect(dates.map { $0.notes.map(\.kind) } == [[.dateInterpreted], []])
    }

    @Test("what is wrong with a whole column is said once, for the file")
    func fileProblem() {
        let table = Fixture.table([
            ["Date", "Event"], ["02/14/2009", "Home visit by the health visitor"], ["03/20/2009", "Second visit"],
            ["03/05/2009", "Third visit, seen with her mother"],
        ])
        let chronology = Fixture.merge(Fixture.document(table))
        #expect(chronology.files[0].problems.map(\.kind) == [.ambiguousDate])
    }
}
