import Domain
import Testing

@testable import OfficeFiles

@Suite("Broken and hostile workbooks") struct SpreadsheetHostileTests {
    @Test(
        "references and indexes no sheet can have are refused as damage",
        arguments: [
            "<row r='1'><c r='ZZZ999999999'><v>1</v></c></row>", "<row r='1'><c r='AAAA1'><v>1</v></c></row>",
            "<row r='1'><c r='A'><v>1</v></c></row>", "<row r='1'><c r=''><v>1</v></c></row>",
            "<row r='99999999999999999999'><c><v>1</v></c></row>", "<row r='-1'/>", "<row r='0'/>",
            "<row r='17000000'/>", "<row r='2'/><row r='2'/>", "<row r='1'><c r='B1'/><c r='A1'><v>1</v></c></row>",
            "<row r='1'><c t='s'><v>0</v></c></row>", "<row r='1'><c t='s'><v>-1</v></c></row>",
            "<row r='1'><c t='s'><v>99999999999999999999</v></c></row>", "<c r='A1'><v>1</v></c>",
        ])
    func damage(rows: String) throws {
        var book = BuiltWorkbook()
        book.rows = rows
        #expect { try book.read() } throws: { error in
            if case .damaged(let part, _)? = error as? ReadingError { return part == "xl/worksheets/sheet1.xml" }
            return false
        }
    }

    @Test("odd attributes are taken as absent and never trap") func oddAttributes() throws {
        var book = BuiltWorkbook()
        book.beforeRows = "<dimension ref='A1:XFD1048576'/><cols><col min='-5' max='99999999999999999' hidden='1'/>"
        book.beforeRows +=
            "<col min='3' max='1' hidden='1'/><col min='999999999999999999' max='999999999999999999' hidden='1'/></cols>"
        book.afterRows = "<mergeCells><mergeCell ref='A1:ZZZ999999999'/><mergeCell ref='B2:A1'/></mergeCells>"
        book.formats = "<numFmt numFmtId='170' formatCode='&quot;open'/><numFmt numFmtId='171' formatCode='[h'/>"
        book.formats += "<numFmt numFmtId='172' formatCode='yyyy\\'/><numFmt numFmtId='173' formatCode='_'/>"
        book.formats +=
            "<numFmt numFmtId='174' formatCode='0.00E+'/><numFmt numFmtId='175' formatCode='#,,,,,,,,,,,,,,,'/>"
        book.styles = [170, 171, 172, 173, 174, 175, -4]
        book.rows = "<row r='1'>" + (0..<9).map { "<c s='\($0 - 1)'><v>36962.5</v></c>" }.joined() + "</row>"
        #expect(try book.readRows()[0].cells.count == 9)
    }

    @Test("past the limits a workbook is refused") func limits() throws {
        var limits = ReadingLimits()
        limits.rows = 10
        var book = BuiltWorkbook()
        book.rows = (1...11).map { "<row r='\($0)'><c r='A\($0)'><v>1</v></c></row>" }.joined()
        #expect(throws: ReadingError.tooLarge(what: "its rows", limit: "10 rows")) { try book.read(limits: limits) }
        limits = ReadingLimits()
        limits.cells = 20
        book.rows = "<row r='1'><c r='U1'><v>1</v></c></row>"
        #expect(throws: ReadingError.tooLarge(what: "its cells", limit: "20 cells")) { try book.read(limits: limits) }
        limits = ReadingLimits()
        limits.columns = 20
        #expect(throws: ReadingError.tooLarge(what: "row 1 has words in column U", limit: "20 columns")) {
            try book.read(limits: limits)
        }
        limits = ReadingLimits()
        limits.cellBytes = 100
        book.rows = "<row r='1'><c t='str'><v>\(String(repeating: "word ", count: 30))</v></c></row>"
        #expect(throws: ReadingError.self) { try book.read(limits: limits) }
    }

    @Test("merged cells laid over one another by the thousand cost no more than the limit allows") func mergeStorm()
        throws
    {
        var book = BuiltWorkbook()
        book.rows = (1...500).map { "<row r='\($0)'><c r='J\($0)'><v>1</v></c></row>" }.joined()
        book.afterRows = String(repeating: "<mergeCell ref='A1:J500'/>", count: 500)
        var limits = ReadingLimits()
        limits.cells = 100_000
        #expect(throws: ReadingError.tooLarge(what: "its merged cells", limit: "100000 cells")) {
            try book.read(limits: limits)
        }
    }

    @Test("other containers are named") func others() throws {
        func error(_ parts: [(String, String)]) throws -> ReadingError? {
            let zip = try ZipWriter()
            for (path, text) in parts { try zip.add(path, text) }
            let file = SourceFile(name: "a.xlsx", bytes: try zip.finish(), digest: "")
            do throws(ReadingError) {
                _ = try SpreadsheetReader.read(file, limits: ReadingLimits())
                return nil
            } catch { return error }
        }
        #expect(try error([("xl/workbook.bin", "x")]) == .unknownFormat(guess: "an Excel binary workbook (.xlsb)"))
        #expect(try error([("holiday.jpg", "x")]) == .unknownFormat(guess: "a zip file"))
        #expect(
            try error([("xl/styles.xml", "<a/>")]) == .damaged(part: "xl/workbook.xml", detail: "this part is missing"))
        #expect(try error([("xl/workbook.xml", "<w:document xmlns:w='w'/>")]) != nil)
    }

    @Test("a workbook cut short anywhere is refused, not half-read") func truncated() throws {
        var book = BuiltWorkbook()
        book.rows = "<row r='1'><c r='A1'><v>1</v></c></row>"
        let whole = try book.bytes
        for length in stride(from: 0, to: whole.count, by: 37) {
            let file = SourceFile(name: "cut.xlsx", bytes: Array(whole[..<length]), digest: "")
            #expect(throws: ReadingError.self) { try SpreadsheetReader.read(file, limits: ReadingLimits()) }
        }
        book.parts["xl/worksheets/sheet1.xml"] =
            "<worksheet xmlns='http://purl.oclc.org/ooxml/spreadsheetml/main'><sheetData>"
        #expect(throws: ReadingError.self) { try book.read() }
    }
}
