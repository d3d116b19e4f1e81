import Domain

@testable import OfficeFiles

/// A small workbook put together in a test: only the parts a test speaks of differ from a sound one.
struct BuiltWorkbook {
    /// What stands inside `<sheetData>`.
    var rows = ""
    /// What stands before and after `<sheetData>`.
    var beforeRows = ""
    var afterRows = ""
    /// `<si>` elements.
    var strings = ""
    /// `numFmt` elements and the format ids of the cell styles.
    var formats = ""
    var styles: [Int] = [0]
    var workbookProperties = ""
    var sheets = #"<sheet name="One" sheetId="1" r:id="rId1"/>"#
    var workbookLinks = ""
    /// Other parts by path.
    var parts: [String: String] = [:]

    private let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private let package = "http://schemas.openxmlformats.org/package/2006/relationships"

    var bytes: [UInt8] {
        get throws {
            let zip = try ZipWriter()
            var all = [
                "_rels/.rels": links(
                    #"<Relationship Id="a" Type="\#(office)/officeDocument" Target="xl/workbook.xml"/>"#),
                "xl/workbook.xml":
                    "<workbook xmlns='\(main)' xmlns:r='\(office)'>\(workbookProperties)<sheets>\(sheets)</sheets></workbook>",
                "xl/_rels/workbook.xml.rels": links(
                    #"<Relationship Id="rId1" Type="\#(office)/worksheet" Target="worksheets/sheet1.xml"/>"#
                        + #"<Relationship Id="s" Type="\#(office)/sharedStrings" Target="/xl/sharedStrings.xml"/>"#
                        + #"<Relationship Id="t" Type="\#(office)/styles" Target="styles.xml"/>"# + workbookLinks),
                "xl/sharedStrings.xml": "<sst xmlns='\(main)'>\(strings)</sst>",
                "xl/styles.xml":
                    "<styleSheet xmlns='\(main)'><numFmts>\(formats)</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
                    + "<cellXfs>\(styles.map { "<xf numFmtId='\($0)'/>" }.joined())</cellXfs></styleSheet>",
                "xl/worksheets/sheet1.xml": sheet(rows),
            ]
            all.merge(parts) { _, new in new }
            for (path, text) in all.sorted(by: { $0.key < $1.key }) { try zip.add(path, text) }
            return try zip.finish()
        }
    }

    func sheet(_ rows: String) -> String {
        "<worksheet xmlns='\(main)'>\(beforeRows)<sheetData>\(rows)</sheetData>\(afterRows)</worksheet>"
    }

    func links(_ inside: String) -> String { "<Relationships xmlns='\(package)'>\(inside)</Relationships>" }

    func read(limits: ReadingLimits = ReadingLimits()) throws -> SourceDocument {
        try SpreadsheetReader.read(SourceFile(name: "built.xlsx", bytes: try bytes, digest: ""), limits: limits)
    }

    /// The first sheet's rows.
    func readRows() throws -> [SourceRow] { try read().tables.first?.rows ?? [] }

    /// The one cell of a sheet that holds this number in this format.
    static func cell(_ number: String, format: String, is1904: Bool = false) throws -> SourceCell? {
        var book = BuiltWorkbook()
        book.formats = "<numFmt numFmtId='170' formatCode='\(format)'/>"
        book.styles = [0, 170]
        if is1904 { book.workbookProperties = "<workbookPr date1904='1'/>" }
        book.rows = "<row r='1'><c r='A1' s='1'><v>\(number)</v></c></row>"
        return try book.readRows().first?.cells.first
    }
}
