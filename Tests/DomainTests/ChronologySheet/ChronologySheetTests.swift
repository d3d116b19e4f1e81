import Domain
import Testing

@Suite("The chronology as one sheet") struct ChronologySheetTests {
    private let day = CivilDate(year: 2001, month: 3, day: 12)

    private func entry(_ date: DateReading, _ fields: [EntryField] = []) -> ChronologyEntry {
        ChronologyEntry(
            id: EntryID(file: "aa11bb22cc33", table: 1, row: 4), file: 0, agency: 0, date: date, fields: fields)
    }

    private func sheet(_ entries: ChronologyEntry...) -> ChronologySheet {
        ChronologySheet(
            IntegratedChronology(
                agencies: [CaseAgency(name: "Larchmere Surgery")],
                files: [FileReport(name: "surgery.docx", digest: "aa11bb22cc33")], entries: entries))
    }

    private func text(_ sheet: ChronologySheet, _ id: ChronologySheet.ColumnID) -> String? {
        sheet.place(of: id).map { sheet.cell(row: 0, column: $0).text }
    }

    @Test("an empty chronology has the essential columns and no rows")
    func empty() {
        let sheet = sheet()
        #expect(sheet.rowCount == 0)
        #expect(sheet.columns.map(\.id) == ChronologySheet.ColumnID.allCases.filter(\.isEssential))
    }

    @Test("columns nobody fills are left out; one entry is enough to bring one in")
    func columnsShown() {
        let plain = sheet(entry(DateReading(verbatim: "12/3/01", earliest: day, latest: day, precision: .day)))
        #expect(plain.place(of: .action) == nil)
        #expect(plain.place(of: .to) == nil)
        #expect(plain.place(of: .precision) == nil)
        let filled = sheet(
            entry(
                DateReading(verbatim: "w/c 12/3/01", earliest: day, latest: day?.adding(days: 6), precision: .week),
                [EntryField(kind: .action, heading: "Outcome", text: "none")]))
        #expect(text(filled, .action) == "none")
        #expect(text(filled, .date) == "12 Mar 2001")
        #expect(text(filled, .to) == "18 Mar 2001")
        #expect(text(filled, .precision) == "week")
    }

    @Test("words are passed on untouched, several columns of a kind on lines of their own")
    func verbatim() {
        let words = " =1+1\r\n\u{0B}é "
        let sheet = sheet(
            entry(
                DateReading(verbatim: ""),
                [
                    EntryField(kind: .event, heading: "Event", text: words),
                    EntryField(kind: .event, heading: "More", text: "and more"),
                    EntryField(kind: .other, heading: "Ward", text: "7"),
                    EntryField(kind: .other, heading: "", text: "loose"),
                ]))
        #expect(text(sheet, .event) == words + "\nand more")
        #expect(text(sheet, .other) == "Ward: 7\nloose")
    }

    @Test("the date as written is its reading’s words, else those of the date column")
    func dateAsWritten() {
        let field = EntryField(kind: .date, heading: "When", text: "12/3/01 pm")
        #expect(text(sheet(entry(DateReading(verbatim: "12/3/01"), [field])), .dateAsWritten) == "12/3/01")
        #expect(text(sheet(entry(DateReading(verbatim: ""), [field])), .dateAsWritten) == "12/3/01 pm")
    }

    @Test("child seen shows the words and the reading apart")
    func childSeen() {
        var seen = entry(
            DateReading(verbatim: ""), [EntryField(kind: .childSeen, heading: "Seen", text: "asleep in cot")])
        seen.childSeen = .yes
        let sheet = sheet(seen)
        #expect(text(sheet, .childSeen) == "asleep in cot")
        #expect(text(sheet, .childSeenReading) == "Yes")
    }

    @Test("an agency column that only repeats the agency’s name earns no column")
    func repeatedAgency() {
        let same = EntryField(kind: .agency, heading: "Agency", text: "Larchmere Surgery")
        let other = EntryField(kind: .agency, heading: "Agency", text: "GP")
        #expect(sheet(entry(DateReading(verbatim: ""), [same])).place(of: .agencyAsWritten) == nil)
        #expect(text(sheet(entry(DateReading(verbatim: ""), [other])), .agencyAsWritten) == "GP")
    }

    @Test("problems and notes of the row and of both its dates are shown, apart")
    func problemsAndNotes() {
        var troubled = entry(
            DateReading(
                verbatim: "31/2/01", notes: [Note(.centuryAssumed, "2001 was meant")],
                problems: [Problem(.impossibleDate, "there is no 31 February", suggestion: "perhaps 28 February")]))
        troubled.recorded = DateReading(verbatim: "?", problems: [Problem(.notADate, "no date here")])
        let sheet = sheet(troubled)
        #expect(text(sheet, .toSettle) == "There is no 31 February. Perhaps 28 February.\nNo date here.")
        #expect(text(sheet, .assumed) == "2001 was meant.")
    }

    @Test("a row filled into a used array shows nothing of the row before")
    func refill() {
        let first = entry(
            DateReading(verbatim: "12/3/01", earliest: day, latest: day, precision: .day),
            [EntryField(kind: .action, heading: "Outcome", text: "none")])
        let sheet = sheet(first, entry(DateReading(verbatim: "")))
        var cells = sheet.cells(row: 0)
        sheet.fill(&cells, row: 1)
        #expect(cells == sheet.cells(row: 1))
        #expect(sheet.place(of: .action).map { cells[$0] } == .empty)
    }

    @Test(
        "a date is shown in one form, whatever was written",
        arguments: [
            ((2001, 3, 12), (2001, 3, 12), "12 Mar 2001"), ((2001, 3, 1), (2001, 3, 31), "March 2001"),
            ((2001, 1, 1), (2001, 12, 31), "2001"), ((2001, 3, 1), (2001, 5, 31), "Mar–May 2001"),
            ((2001, 3, 1), (2001, 3, 10), "1–10 Mar 2001"), ((2001, 3, 30), (2001, 4, 2), "30 Mar – 2 Apr 2001"),
            ((2001, 12, 1), (2002, 2, 28), "1 Dec 2001 – 28 Feb 2002"),
        ])
    func shown(_ from: (Int, Int, Int), _ to: (Int, Int, Int), _ words: String) {
        let earliest = CivilDate(year: from.0, month: from.1, day: from.2)
        let latest = CivilDate(year: to.0, month: to.1, day: to.2)
        #expect(SheetWords.shown(DateReading(verbatim: "", earliest: earliest, latest: latest)) == words)
    }

    @Test("open and unknown dates are shown as such")
    func openDates() {
        #expect(SheetWords.shown(DateReading(verbatim: "", latest: day, precision: .before)) == "up to 12 Mar 2001")
        #expect(SheetWords.shown(DateReading(verbatim: "", earliest: day, precision: .after)) == "from 12 Mar 2001")
        #expect(SheetWords.shown(DateReading(verbatim: "n.d.")) == "No date")
        let doubted = DateReading(verbatim: "", earliest: day, latest: day, precision: .day, isUncertain: true)
        #expect(SheetWords.shown(doubted) == "12 Mar 2001 (not certain)")
    }

    @Test("sentences, counts and large numbers")
    func words() {
        #expect(SheetWords.sentence("there is no date") == "There is no date.")
        #expect(SheetWords.sentence("Is this right?") == "Is this right?")
        #expect(SheetWords.sentence("") == "")
        #expect(SheetWords.count(1, "entry", "entries") == "1 entry")
        #expect(SheetWords.count(1_204_000, "entry", "entries") == "1,204,000 entries")
        #expect(SheetWords.isoDay(CivilDate(dayNumber: 0)) == "1970-01-01")
        #expect(SheetWords.problem(Problem(.undated, "no date", suggestion: "")) == "No date.")
    }
}
