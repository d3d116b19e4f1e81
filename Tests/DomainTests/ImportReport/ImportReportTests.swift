import Domain
import Testing

@Suite("The import report") struct ImportReportTests {
    private func file(_ name: String, agency: Int, entries: Int, setAside: [SetAsideRow] = []) -> FileReport {
        var file = FileReport(name: name, digest: "aa11bb22cc33", format: name.hasSuffix("xlsx") ? .xlsx : .docx)
        file.agency = agency
        file.agencyKnownFrom = "from the title"
        file.entryCount = entries
        file.setAside = setAside
        file.tables = [
            TableReport(
                number: 1, name: name.hasSuffix("xlsx") ? "Events" : nil, role: .chronology,
                columns: [ColumnMapping(column: 3, heading: "Detail", kind: .event, basis: .heading)],
                lineCount: entries + setAside.count, entryCount: entries)
        ]
        return file
    }

    private func entry(_ row: Int, file: Int = 0, date: String = "", _ problems: Problem...) -> ChronologyEntry {
        ChronologyEntry(
            id: EntryID(file: "aa11bb22cc33", table: 1, row: row), file: file, agency: file,
            date: DateReading(verbatim: date, problems: problems),
            fields: [EntryField(kind: .event, heading: "Detail", text: "Home visit by the\nhealth visitor")])
    }

    private var agencies: [CaseAgency] { [CaseAgency(name: "Tarn Surgery"), CaseAgency(name: "Fell School")] }

    @Test("thirty undated rows are one ask with thirty places, in the order of the file")
    func grouped() throws {
        let undated = Problem(.undated, "no date is given")
        // The chronology's order is not the file's.
        let entries = (1...30).reversed().map { entry($0, undated) }
        let report = ImportReport(
            IntegratedChronology(agencies: agencies, files: [file("a.docx", agency: 0, entries: 30)], entries: entries))
        let asks = try #require(report.files.first?.asks)
        #expect(asks.count == 1)
        #expect(asks.first?.heading == "30 entries have no date.")
        #expect(asks.first?.items.map(\.place.place?.row) == (1...30).map { $0 })
        #expect(asks.first?.items.first?.place.entry == 30)
        #expect(asks.first?.items.first?.place.event == "Home visit by the health visitor")
    }

    @Test("the sum is stated with its reasons, and shown to hold")
    func sum() throws {
        let setAside = [
            SetAsideRow(place: SourcePlace(table: 1, row: 1), reason: .title, text: "Chronology"),
            SetAsideRow(place: SourcePlace(table: 1, row: 4), reason: .empty, text: ""),
            SetAsideRow(place: SourcePlace(table: 1, row: 5), reason: .empty, text: ""),
        ]
        let chronology = IntegratedChronology(
            agencies: agencies, files: [file("a.docx", agency: 0, entries: 2, setAside: setAside)],
            entries: [entry(2), entry(3)])
        let report = ImportReport(chronology)
        let section = try #require(report.files.first)
        #expect(section.sum == "5 lines = 2 entries + 3 set aside (1 title, 2 empty rows).")
        #expect(section.sumHolds && report.summary.sumHolds)
        #expect(section.setAsideRanges.map(\.place) == ["table 1, row 1", "table 1, rows 4 to 5"])
    }

    @Test("a sum that does not come out is said, in the report and the terminal")
    func brokenSum() throws {
        let report = ImportReport(
            IntegratedChronology(
                agencies: agencies, files: [file("a.docx", agency: 0, entries: 3)], entries: [entry(2)]))
        #expect(report.files.first?.sumHolds == false)
        #expect(!report.summary.sumHolds)
        #expect(report.terminalText().contains("The sum does not come out"))
    }

    @Test("places are said as the maker of the file sees them")
    func places() throws {
        let problem = Problem(.undated, "no date")
        let chronology = IntegratedChronology(
            agencies: agencies,
            files: [file("a.docx", agency: 0, entries: 1), file("b.xlsx", agency: 1, entries: 1)],
            entries: [entry(7, problem), entry(9, file: 1, problem)])
        let report = ImportReport(chronology)
        #expect(report.files[0].asks.first?.items.first?.place.words == "1st entry")
        #expect(report.files[1].asks.first?.items.first?.place.words == "row 9")
        #expect(report.files[0].tables.first?.title == "Table 1")
        #expect(report.files[1].tables.first?.title == "Sheet “Events”")
        #expect(report.files[0].tables.first?.columns.first?.place == "3")
        #expect(report.files[1].tables.first?.columns.first?.place == "C")
    }

    @Test("a refused file is named with how to mend it, and counts as no agency")
    func refused() {
        let report = ImportReport(
            IntegratedChronology(
                agencies: agencies,
                files: [
                    file("a.docx", agency: 0, entries: 0),
                    FileReport(name: "scan.pdf", digest: "00", refusal: .scannedPDF(pages: 3)),
                ]))
        #expect(report.refused.map(\.name) == ["scan.pdf"])
        #expect(report.summary.filesRead == 1)
        #expect(report.terminalText().contains("scan.pdf: This PDF is 3 scanned pages"))
        #expect(report.blocks.contains(.heading(level: 2, "Files that could not be read")))
    }

    @Test("the period of the case is not stretched by a date in doubt")
    func period() {
        var entries = [
            entry(1, date: "2/3/01"), entry(2, date: "2/3/51", Problem(.yearTypo, "far from its neighbours")),
        ]
        let days = [CivilDate(year: 2001, month: 3, day: 2), CivilDate(year: 2051, month: 3, day: 2)]
        for index in entries.indices {
            entries[index].date.earliest = days[index]
            entries[index].date.latest = days[index]
        }
        let report = ImportReport(
            IntegratedChronology(agencies: agencies, files: [file("a.docx", agency: 0, entries: 2)], entries: entries))
        #expect(report.summary.earliest == days[0])
        #expect(report.summary.latest == days[0])
    }

    @Test("what was assumed is counted, with a few examples; problems are not among it")
    func assumed() throws {
        var entries = (1...5).map { entry($0) }
        for index in entries.indices { entries[index].notes = [Note(.yearCarriedDown, "year 2001")] }
        let report = ImportReport(
            IntegratedChronology(agencies: agencies, files: [file("a.docx", agency: 0, entries: 5)], entries: entries))
        let group = try #require(report.files.first?.assumed.first)
        #expect(group.count == 5)
        #expect(group.examples.count == 3)
        #expect(group.examples.first == "1st entry: year 2001")
        #expect(report.summary.problems == 0)
    }

    @Test("the terminal names a few places and counts the rest; control characters cannot reach it")
    func terminal() {
        let problem = Problem(.notADate, "\u{1B}[31mred")
        let entries = (1...9).map { entry($0, date: "x\u{07}", problem) }
        let text = ImportReport(
            IntegratedChronology(agencies: agencies, files: [file("a.docx", agency: 0, entries: 9)], entries: entries)
        ).terminalText(places: 2)
        #expect(text.contains("and 7 more"))
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }

    @Test("every kind of problem has words for one and for many", arguments: Problem.Kind.allCases)
    func problemWords(_ kind: Problem.Kind) {
        #expect(ImportReportWords.heading(kind, count: 1).hasPrefix("1 "))
        #expect(ImportReportWords.heading(kind, count: 1_000).hasPrefix("1,000 "))
        #expect(ImportReportWords.heading(kind, count: 1) != ImportReportWords.heading(kind, count: 2))
        #expect(ImportReportWords.request(kind, count: 2).hasSuffix("."))
    }

    @Test("long words are cut at a space, short ones are not")
    func short() {
        #expect(ImportReportWords.short("one two  three", limit: 20) == "one two three")
        #expect(ImportReportWords.short("one two three four", limit: 12) == "one two …")
        #expect(ImportReportWords.short("abcdefghijkl", limit: 4) == "abcd …")
        #expect(ImportReportWords.short(" \n ", limit: 4) == "")
    }

    @Test("the rows of a report’s table have one cell for each heading")
    func tables() {
        let problems = [Problem(.undated, "no date"), Problem(.impossibleDate, "no 31 June", suggestion: "30 June")]
        let entries = problems.enumerated().map { entry($0.offset + 1, $0.element) }
        let report = ImportReport(
            IntegratedChronology(agencies: agencies, files: [file("a.docx", agency: 0, entries: 2)], entries: entries))
        var tables = 0
        for case .table(let headings, let widths, let rows) in report.blocks {
            tables += 1
            #expect(widths.count == headings.count)
            #expect(rows.allSatisfy { $0.count == headings.count })
        }
        #expect(tables >= 2)
    }
}
