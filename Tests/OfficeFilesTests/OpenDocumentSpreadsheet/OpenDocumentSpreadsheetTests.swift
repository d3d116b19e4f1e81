import Domain
import Testing

@testable import OfficeFiles

@Suite("OpenDocument spreadsheets") struct OpenDocumentSpreadsheetTests {
    private static let namespaces = ["office", "style", "text", "table", "drawing"]
        .map { "xmlns:\($0 == "drawing" ? "draw" : $0)='urn:oasis:names:tc:opendocument:xmlns:\($0):1.0'" }
        .joined(separator: " ")

    private func flat(_ tables: String, styles: String = "") -> SourceFile {
        let text = """
            <?xml version="1.0"?><office:document \(Self.namespaces) xmlns:dc="http://purl.org/dc/elements/1.1/">\
            <office:automatic-styles>\(styles)</office:automatic-styles>\
            <office:body><office:spreadsheet>\(tables)</office:spreadsheet></office:body></office:document>
            """
        return SourceFile(name: "a.fods", bytes: Array(text.utf8), digest: "")
    }

    private func read(_ tables: String, limits: ReadingLimits = ReadingLimits()) throws -> SourceDocument {
        try OpenDocumentSpreadsheetReader.read(flat(tables), limits: limits)
    }

    private func cell(_ text: String, _ attributes: String = "") -> String {
        "<table:table-cell office:value-type='string' \(attributes)><text:p>\(text)</text:p></table:table-cell>"
    }

    @Test("repeated rows and cells count; repeats of nothing at the end do not") func repeats() throws {
        let document = try read(
            """
            <table:table table:name="A"><table:table-row table:number-rows-repeated="4"><table:table-cell/></table:table-row>\
            <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"/>\
            \(cell("x", "table:number-columns-repeated='3'"))<table:table-cell table:number-columns-repeated="16000"/></table:table-row>\
            <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>\
            </table:table>
            """)
        let rows = document.tables[0].rows
        #expect(rows.map(\.number) == [1, 2, 3, 4, 5, 6])
        #expect(rows.suffix(2).map { $0.cells.map(\.text) } == [["", "", "x", "x", "x"], ["", "", "x", "x", "x"]])
    }

    @Test("values without shown words are shown in the usual form") func values() throws {
        func valued(_ type: String, _ attribute: String) -> String {
            "<table:table-cell office:value-type='\(type)' office:\(attribute)/>"
        }
        let row = [
            valued("date", "date-value='2003-04-09'"), valued("date", "date-value='2003-04-09T14:30:00'"),
            valued("time", "time-value='PT14H30M00S'"), valued("float", "value='12.50'"),
            valued("boolean", "boolean-value='true'"), valued("string", "string-value='words'"),
            valued("date", "date-value='2003-02-31'"), valued("float", "value='nan'"),
        ].joined()
        let cells = try read("<table:table><table:table-row>\(row)</table:table-row></table:table>").tables[0].rows[0]
            .cells
        #expect(
            cells.map(\.text) == [
                "09/04/2003", "09/04/2003 14:30", "14:30", "12.5", "TRUE", "words", "2003-02-31", "nan",
            ])
        #expect(
            cells[1].typed == CivilDate(year: 2003, month: 4, day: 9).map { .date($0, ClockTime(hour: 14, minute: 30)) }
        )
        #expect(cells[6].typed == nil)
    }

    @Test("paragraphs, breaks, spaces and tabs; comments and text boxes stay apart") func words() throws {
        let document = try read(
            """
            <table:table table:name="A"><table:table-row><table:table-cell office:value-type="string"><office:annotation>\
            <dc:creator>Ida Wren</dc:creator><text:p>a note</text:p></office:annotation><text:p>one<text:line-break/>two</text:p>\
            <text:p><text:span>three</text:span><text:s text:c="3"/>four<text:tab/>five\n     six</text:p><draw:frame><draw:text-box>\
            <text:p>a box</text:p></draw:text-box></draw:frame></table:table-cell></table:table-row></table:table>
            """)
        #expect(document.tables[0].rows[0].cells[0].text == "one\ntwo\nthree   four\tfive six")
        #expect(
            document.remarks == [
                SourceRemark(
                    .comment, place: SourcePlace(table: 1, row: 1, column: 1), text: "a note", author: "Ida Wren"),
                SourceRemark(.textBox, place: SourcePlace(table: 1, row: 1, column: 1), text: "a box"),
            ])
    }

    @Test("words deleted under change tracking are not rows") func trackedChanges() throws {
        let document = try read(
            """
            <table:tracked-changes><table:deletion><table:cell-content-deletion><table:change-track-table-cell><text:p>gone</text:p>\
            </table:change-track-table-cell></table:cell-content-deletion></table:deletion></table:tracked-changes>\
            <table:table><table:table-row>\(cell("kept"))</table:table-row></table:table>
            """)
        #expect(document.tables.map { $0.rows.map { $0.cells.map(\.text) } } == [[["kept"]]])
    }

    @Test("filtered rows and header rows are flagged") func flags() throws {
        let document = try read(
            """
            <table:table><table:table-header-rows><table:table-row>\(cell("Date"))</table:table-row></table:table-header-rows>\
            <table:table-row table:visibility="filter">\(cell("x"))</table:table-row></table:table>
            """)
        #expect(document.tables[0].rows.map(\.isMarkedHeader) == [true, false])
        #expect(document.tables[0].rows.map(\.isHidden) == [false, true])
        #expect(document.remarks.map(\.text) == ["Row 2 is hidden in the sheet by a filter."])
    }

    @Test("huge repeats, spans and counts are refused or bounded, never obeyed") func hostile() throws {
        let huge = "999999999999999999"
        for row in [
            "<table:table-row table:number-rows-repeated='\(huge)'>\(cell("x"))</table:table-row>",
            "<table:table-row>\(cell("x", "table:number-columns-repeated='\(huge)'"))</table:table-row>",
        ] {
            #expect(throws: ReadingError.self) { try read("<table:table>\(row)</table:table>") }
        }
        let spans = "table:number-rows-spanned='\(huge)' table:number-columns-spanned='\(huge)'"
        let document = try read(
            """
            <table:table><table:table-column table:number-columns-repeated="\(huge)" table:visibility="collapse"/>\
            <table:table-row>\(cell("a<text:s text:c='\(huge)'/>b", spans))</table:table-row>\
            <table:table-row table:number-rows-repeated="-7">\(cell("c"))</table:table-row></table:table>
            """)
        #expect(document.tables[0].rows[0].cells[0].text.utf8.count == 1002)
        var limits = ReadingLimits()
        limits.cells = 100
        #expect(throws: ReadingError.self) {
            try read(
                "<table:table><table:table-row table:number-rows-repeated='200'>\(cell("x"))</table:table-row></table:table>",
                limits: limits)
        }
    }

    @Test("protected files and other documents are named") func others() throws {
        func error(_ parts: [(String, String)]) throws -> ReadingError? {
            let zip = try ZipWriter()
            for (path, text) in parts { try zip.add(path, text) }
            let file = SourceFile(name: "a.ods", bytes: try zip.finish(), digest: "")
            do throws(ReadingError) {
                _ = try OpenDocumentSpreadsheetReader.read(file, limits: ReadingLimits())
                return nil
            } catch { return error }
        }
        let manifest = "<m:manifest xmlns:m='m'><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"
        #expect(try error([("META-INF/manifest.xml", manifest), ("content.xml", "x")]) == .passwordProtected)
        #expect(try error([("encrypted-package", "x")]) == .passwordProtected)
        #expect(try error([("a.txt", "x")]) == .unknownFormat(guess: "a zip file"))
        #expect(
            try error([("content.xml", "<office:document-content \(Self.namespaces)/>")])
                == .unknownFormat(guess: "an OpenDocument file that is not a spreadsheet"))
    }
}
