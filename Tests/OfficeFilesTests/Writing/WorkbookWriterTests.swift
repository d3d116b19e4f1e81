import Domain
import Testing

@testable import OfficeFiles

@Suite("Workbooks out") struct WorkbookWriterTests {
    private func sheet(_ number: Int, _ chronology: IntegratedChronology) throws -> String {
        try SampleChronology.part("xl/worksheets/sheet\(number).xml", of: try WorkbookWriter().bytes(chronology))
    }

    @Test("the same chronology gives the same bytes")
    func sameBytes() throws {
        let chronology = SampleChronology.chronology()
        #expect(try WorkbookWriter().bytes(chronology) == WorkbookWriter().bytes(chronology))
    }

    @Test("a row: number, real date, words as words")
    func row() throws {
        let xml = try sheet(1, SampleChronology.chronology(["0012"]))
        #expect(xml.contains("<c r=\"A2\" s=\"2\"><v>1</v></c><c r=\"B2\" s=\"3\"><v>36962</v></c>"))
        #expect(xml.contains("t=\"inlineStr\"><is><t xml:space=\"preserve\">0012</t></is></c>"))
    }

    @Test("no cell is a formula, whatever the words look like")
    func noFormulas() throws {
        let xml = try sheet(1, SampleChronology.chronology())
        #expect(!xml.contains("<f>"))
        #expect(!xml.contains("hyperlink"))
        #expect(xml.contains("=HYPERLINK(&quot;http://example.org&quot;,&quot;open&quot;)</t>"))
        #expect(xml.contains("]]&gt;"))
    }

    @Test("what XML cannot hold is escaped so that it comes back, and words that look escaped stay as typed")
    func controlCharacters() throws {
        let xml = try sheet(1, SampleChronology.chronology())
        #expect(xml.contains("tab\tand_x000B_more_x0000_"))
        #expect(xml.contains("_x005F_x000B_ as typed"))
        #expect(xml.contains("_xFFFE__xFFFF_"))
        #expect(xml.contains("line two_x000D_\nline three_x000D_line four"))
        #expect(!xml.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" })
    }

    @Test("words too long for a cell go on in rows of their own, and nothing is lost")
    func longWords() throws {
        #expect(CellSplitter.pieces(SampleChronology.longWords).joined() == SampleChronology.longWords)
        #expect(CellSplitter.pieces(SampleChronology.longWords).allSatisfy { $0.utf16.count <= 32_767 })
        let xml = try sheet(1, SampleChronology.chronology(["before", SampleChronology.longWords, "after"]))
        #expect(xml.contains(">Part</t>"))
        #expect(xml.contains(">1 of 2</t>"))
        #expect(xml.contains(">2 of 2</t>"))
        #expect(xml.contains("<row r=\"5\""))
        #expect(!xml.contains("<row r=\"6\""))
        #expect(xml.contains("ref=\"A1:L5\""))
    }

    @Test("escapes count towards what a cell holds")
    func escapedLength() {
        let words = String(repeating: "\u{01}", count: 6_000)
        #expect(CellSplitter.pieces(words).count == 2)
        #expect(CellSplitter.pieces(words).joined() == words)
        #expect(CellSplitter.pieces("short") == ["short"])
    }

    @Test(
        "serial numbers of days, with the day of 1900 that never was",
        arguments: [
            ((1900, 1, 1), 1), ((1900, 2, 28), 59), ((1900, 3, 1), 61), ((2001, 3, 12), 36_962), ((1899, 12, 31), nil),
        ])
    func serials(_ day: (Int, Int, Int), _ serial: Int?) throws {
        let date = try #require(CivilDate(year: day.0, month: day.1, day: day.2))
        #expect(WorkbookSheetRows.serial(date) == serial)
    }

    @Test("the chronology filters, keeps its headings in sight and prints on landscape pages with numbers")
    func frame() throws {
        let bytes = try WorkbookWriter().bytes(SampleChronology.chronology())
        let xml = try SampleChronology.part("xl/worksheets/sheet1.xml", of: bytes)
        #expect(xml.contains("state=\"frozen\""))
        #expect(xml.contains("<autoFilter ref=\"A1:"))
        #expect(xml.contains("orientation=\"landscape\""))
        #expect(xml.contains("Page &amp;P of &amp;N"))
        #expect(xml.contains("&amp;LChild A &amp;&amp; B"))
        let workbook = try SampleChronology.part("xl/workbook.xml", of: bytes)
        #expect(workbook.contains("_xlnm.Print_Titles"))
        for name in ["Chronology", "To settle", "Import report", "How files were read", "Files", "Set aside"] {
            #expect(workbook.contains("<sheet name=\"\(name)\""))
        }
    }

    @Test("the other sheets hold the problem, the refused file and the line set aside")
    func otherSheets() throws {
        let chronology = SampleChronology.chronology()
        #expect(try sheet(2, chronology).contains("Keep one."))
        let report = try sheet(3, chronology)
        #expect(report.contains("1. One row repeats another row. Please say whether"))
        // A sentence runs across, and the number beside it leads to the entry.
        #expect(report.contains("<mergeCell ref=\"A2:E2\"/>"))
        #expect(report.contains("location=\"Chronology!A"))
        #expect(try sheet(4, chronology).contains("How each file was read"))
        #expect(try sheet(5, chronology).contains("scan.pdf"))
        #expect(try sheet(6, chronology).contains("Date | Event"))
    }

    @Test("columns are named as spreadsheets name them")
    func letters() {
        let names = WorkbookSheetRows.letters(703).map { String(decoding: $0, as: UTF8.self) }
        #expect([names[0], names[25], names[26], names[701], names[702]] == ["A", "Z", "AA", "ZZ", "AAA"])
    }

    @Test("an empty chronology is a workbook too")
    func empty() throws {
        let xml = try sheet(1, IntegratedChronology())
        #expect(xml.contains("<row r=\"1\""))
        #expect(!xml.contains("<row r=\"2\""))
    }

    @Test("rows made in several pieces follow one another")
    func pieces() throws {
        let xml = try sheet(1, SampleChronology.chronology((0..<2_500).map { "event \($0)" }))
        for row in [2, 1_025, 1_026, 2_501] { #expect(xml.contains("<row r=\"\(row)\"")) }
        #expect(xml.contains("event 1023<"))
        #expect(xml.contains("event 1024<"))
        #expect(xml.hasSuffix("</worksheet>"))
    }
}
