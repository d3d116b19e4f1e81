import Domain
import Testing

@testable import OfficeFiles

@Suite("OpenDocument texts") struct TextReaderTests {
    private static let declarations =
        ["office", "text", "table", "style", "drawing"].map { name in
            let prefix = name == "drawing" ? "draw" : name
            return "xmlns:\(prefix)='urn:oasis:names:tc:opendocument:xmlns:\(name):1.0'"
        }.joined(separator: " ") + " xmlns:dc='http://purl.org/dc/elements/1.1/'"

    private func content(_ body: String, styles: String = "") -> String {
        "<office:document-content \(Self.declarations)><office:automatic-styles>\(styles)</office:automatic-styles>"
            + "<office:body><office:text>\(body)</office:text></office:body></office:document-content>"
    }

    private func read(
        _ body: String, styles: String = "", limits: ReadingLimits = ReadingLimits()
    ) throws -> SourceDocument {
        let writer = try ZipWriter()
        try writer.add("mimetype", "application/vnd.oasis.opendocument.text", stored: true)
        try writer.add("content.xml", content(body, styles: styles))
        return try OpenDocumentTextReader.read(
            SourceFile(name: "a.odt", bytes: writer.finish(), digest: "0"), limits: limits)
    }

    private func table(_ rows: String) -> String { "<table:table table:name='T'>\(rows)</table:table>" }
    private func row(_ cells: String...) -> String {
        "<table:table-row>" + cells.map { "<table:table-cell><text:p>\($0)</text:p></table:table-cell>" }.joined()
            + "</table:table-row>"
    }
    private func cell(_ content: String, styles: String = "") throws -> String {
        try read(table(row(content)), styles: styles).tables[0].rows[0].cells[0].text
    }

    @Test("Tables, header rows and the paragraphs round them")
    func layout() throws {
        let document = try read(
            "<text:h>School log</text:h>"
                + table(
                    "<table:table-header-rows>\(row("Date", "Event"))</table:table-header-rows>"
                        + row("1/2/04", "Seen")) + "<text:section><text:p>End</text:p></text:section>")
        #expect(document.tables[0].textBefore == ["School log"])
        #expect(document.tables[0].name == "T")
        #expect(document.tables[0].words == [["Date", "Event"], ["1/2/04", "Seen"]])
        #expect(document.tables[0].rows.map(\.isMarkedHeader) == [true, false])
        #expect(document.textAfter == ["End"])
    }

    @Test("Blanks in a row are one; stored blanks, tabs and line breaks are kept")
    func blanks() throws {
        #expect(
            try cell("  a \n b<text:span> c</text:span><text:s text:c='2'/>d<text:tab/>e<text:line-break/>f ")
                == "a b c  d\te\nf")
    }

    @Test("Cells over several columns and rows give joined cells")
    func merged() throws {
        let covered = "<table:covered-table-cell/>"
        let rows =
            "<table:table-row><table:table-cell table:number-columns-spanned='2' table:number-rows-spanned='2'>"
            + "<text:p>big</text:p></table:table-cell>\(covered)<table:table-cell><text:p>x</text:p></table:table-cell>"
            + "</table:table-row><table:table-row>\(covered)\(covered)<table:table-cell><text:p>y</text:p>"
            + "</table:table-cell></table:table-row>" + row("1", "2", "3")
        let found = try read(table(rows)).tables[0]
        #expect(found.words == [["big", "", "x"], ["", "", "y"], ["1", "2", "3"]])
        #expect(found.joins == [[.none, .left, .none], [.above, .left, .none], [.none, .none, .none]])
    }

    @Test("Repeated rows and cells are repeated within the limits; endless empty ones only count")
    func repeats() throws {
        func repeated(_ count: String, _ text: String) -> String {
            table(
                "<table:table-row table:number-rows-repeated='\(count)'><table:table-cell><text:p>\(text)</text:p>"
                    + "</table:table-cell></table:table-row>" + row("last"))
        }
        #expect(try read(repeated("3", "a")).tables[0].words == [["a"], ["a"], ["a"], ["last"]])
        let empty = try read(repeated("50000", "")).tables[0]
        #expect(empty.rows.map(\.number) == [1, 50_001])
        #expect(throws: ReadingError.self) { try read(repeated("999999999999", "")) }
        #expect(throws: ReadingError.self) { try read(repeated("999999999999999999", "a")) }
        let wide = "<table:table-row><table:table-cell table:number-columns-repeated='16384'/></table:table-row>"
        #expect(try read(table(wide + row("a"))).tables[0].words == [[], ["a"]])
        let full = wide.replacing(
            "/></table:table-row>", with: "><text:p>x</text:p></table:table-cell></table:table-row>")
        #expect(throws: ReadingError.self) { try read(table(full)) }
    }

    @Test("Deleted words stay out of the text; deletions and insertions are remarks with their authors")
    func changes() throws {
        let info =
            "<office:change-info><dc:creator>R. Amble</dc:creator><dc:date>2004-01-01</dc:date></office:change-info>"
        let regions =
            "<text:tracked-changes><text:changed-region text:id='d'><text:deletion>\(info)<text:p>never seen</text:p>"
            + "</text:deletion></text:changed-region><text:changed-region text:id='i'><text:insertion>\(info)"
            + "</text:insertion></text:changed-region></text:tracked-changes>"
        let document = try read(
            regions
                + table(
                    row(
                        "Was <text:change text:change-id='d'/><text:change-start text:change-id='i'/>seen"
                            + "<text:change-end text:change-id='i'/>.")))
        let place = SourcePlace(table: 1, row: 1, column: 1)
        #expect(document.tables[0].words == [["Was seen."]])
        #expect(
            document.remarks == [
                SourceRemark(.deletedText, place: place, text: "never seen", author: "R. Amble"),
                SourceRemark(.insertedText, place: place, text: "seen", author: "R. Amble"),
            ])
        #expect(document.textAfter.isEmpty)
    }

    @Test("Notes and comments are remarks at their place, and no text")
    func notes() throws {
        let note =
            "<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation><text:note-body>"
            + "<text:p>From memory.</text:p></text:note-body></text:note>"
        let comment =
            "<office:annotation><dc:creator>P. Quill</dc:creator><dc:date>2004-01-01</dc:date><text:p>Check</text:p>"
            + "</office:annotation>"
        let document = try read(table(row("a", "Seen\(note) at\(comment) home")))
        let place = SourcePlace(table: 1, row: 1, column: 2)
        #expect(document.tables[0].words == [["a", "Seen at home"]])
        #expect(
            document.remarks == [
                SourceRemark(.footnote, place: place, text: "From memory."),
                SourceRemark(.comment, place: place, text: "Check", author: "P. Quill"),
            ])
    }

    @Test("Hidden words, paragraphs and sections are set aside; a hidden table is marked and given whole")
    func hidden() throws {
        let style = "<style:style style:name='H'><style:text-properties text:display='none'/></style:style>"
        #expect(try cell("a<text:span text:style-name='H'>b</text:span>c", styles: style) == "ac")
        #expect(
            try cell("a<text:hidden-text text:string-value='b' text:is-hidden='true'/>c") == "ac")
        let document = try read(
            "<text:section text:display='none'><text:p>quiet</text:p>\(table(row("kept")))</text:section>"
                + "<text:p>loud</text:p>")
        #expect(document.tables[0].isHidden)
        #expect(document.tables[0].words == [["kept"]])
        #expect(document.remarks.map(\.text) == ["quiet"])
        #expect(document.textAfter == ["loud"])
    }

    @Test("A table in a cell is words of the cell and a table after the others")
    func nested() throws {
        let inner = "<table:table table:is-sub-table='true'>\(row("i", "ii"))</table:table>"
        let outer = "<table:table-row><table:table-cell>\(inner)</table:table-cell></table:table-row>"
        let document = try read(table(outer) + table(row("z")))
        #expect(document.tables.map(\.words) == [[["i\tii"]], [["z"]], [["i", "ii"]]])
        #expect(document.tables[2].nestedIn == SourcePlace(table: 1, row: 1, column: 1))
        #expect(document.remarks.map(\.kind) == [.nestedTable])
    }

    @Test("A flat document is read as it is")
    func flat() throws {
        let text = "<?xml version='1.0'?>" + content(table(row("a")))
        let document = try OpenDocumentTextReader.read(
            SourceFile(name: "a.fodt", bytes: Array(text.utf8), digest: "0"))
        #expect(document.tables[0].words == [["a"]])
    }

    @Test("Documents with a password, spreadsheets and others are refused")
    func refused() throws {
        let writer = try ZipWriter()
        try writer.add("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>")
        try writer.add("content.xml", [1, 2, 3])
        let secret = SourceFile(name: "a.odt", bytes: try writer.finish(), digest: "0")
        #expect(throws: ReadingError.passwordProtected) { try OpenDocumentTextReader.read(secret) }
        let sheet = content("").replacing("office:text", with: "office:spreadsheet")
        #expect(throws: ReadingError.unknownFormat(guess: "an OpenDocument spreadsheet")) {
            try OpenDocumentTextReader.read(SourceFile(name: "a", bytes: Array(sheet.utf8), digest: "0"))
        }
    }
}
