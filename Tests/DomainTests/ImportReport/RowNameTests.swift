import Domain
import Testing

@Suite("Rows are named as the maker of the file finds them") struct RowNameTests {
    static let header = ["Ref", "Date", "Event", "Action"]

    static func row(_ number: String, _ date: String, _ event: String = "Home visit; both children seen") -> [String] {
        [number, date, event, "Visit again"]
    }

    /// The names of the rows without a date.
    static func names(_ document: SourceDocument) -> [String] {
        let report = ImportReport(Fixture.merge(document))
        return report.files[0].asks.first { $0.kind == .undated }?.items.map(\.place.words) ?? []
    }

    @Test("by the agency's own number, where it names one row")
    func numbers() {
        let rows = [Self.header, Self.row("T/21", "4 May 2011"), Self.row("T/22", "undated")]
        #expect(Self.names(Fixture.document(Fixture.table(rows))) == ["Ref T/22"])
        var csv = Fixture.document(Fixture.table(rows))
        csv.format = .csv
        #expect(Self.names(csv) == ["Ref T/22 (row 3)"])
    }

    @Test("a number that begins again in each table goes with the heading above")
    func numbersOfTables() {
        let document = Fixture.document(
            Fixture.table(1, before: ["2011"], [Self.header, Self.row("1", "4 May"), Self.row("2", "6 May")]),
            Fixture.table(2, before: ["2012"], [Self.header, Self.row("1", "4 May"), Self.row("2", "undated")]))
        #expect(Self.names(document) == ["Ref 2 under “2012”"])
    }

    @Test("a number that several rows of one table have names none of them")
    func sharedNumbers() {
        let rows = [Self.header, Self.row("9", "4 May 2011"), Self.row("9", "undated")]
        #expect(Self.names(Fixture.document(Fixture.table(rows))) == ["2nd entry"])
    }

    @Test("by the heading above and the place below it, in a text document")
    func headings() {
        func rows(_ last: String, first: String = "4 May") -> [[String]] {
            [["Date", "Event"], [first, "Home visit; both children seen"], [last, "Rang, and left a message"]]
        }
        let tables = Fixture.document(
            Fixture.table(1, before: ["2011"], rows("6 May")), Fixture.table(2, before: ["2012"], rows("undated")))
        #expect(Self.names(tables) == ["2nd entry under “2012”"])
        let divided = Fixture.document(
            Fixture.table(
                rows("6 May 2011") + [["Spring 2012", "<"], ["4 May", "Weighed"], ["undated", "Rang back"]]))
        #expect(Self.names(divided) == ["2nd entry under “Spring 2012”"])
        let plain = Fixture.document(
            Fixture.table(1, rows("6 May 2011")), Fixture.table(2, rows("undated", first: "4 May 2012")))
        #expect(Self.names(plain) == ["2nd entry of table 2"])
    }

    @Test("by sheet and row, where programs show them")
    func sheets() {
        let rows = [["Date", "Event"], ["4 May 2011", "Home visit"], ["undated", "Rang, and left a message"]]
        var book = Fixture.document(Fixture.table(1, name: "2011", rows))
        book.format = .xlsx
        #expect(Self.names(book) == ["row 3"])
        book.tables.append(Fixture.table(2, name: "Notes", [["Nothing to add"]]))
        #expect(Self.names(book) == ["sheet “2011”, row 3"])
    }

    @Test("a repeated row is named by its own number too")
    func repeated() {
        let rows = [Self.header, Self.row("T/21", "4 May 2011"), Self.row("T/22", "4 May 2011")]
        let problems = Fixture.merge(Fixture.document(Fixture.table(rows))).entries[1].problems
        #expect(problems.map(\.message) == ["The date and the words are the same as in Ref T/21."])
    }
}
