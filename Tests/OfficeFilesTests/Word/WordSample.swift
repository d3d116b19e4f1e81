import Domain

@testable import OfficeFiles

/// A small Word document made in code: the parts Word itself would write, around a body given as XML.
struct WordSample {
    var body: String
    var comments = ""
    var footnotes = ""
    var styles = ""
    var header = ""
    var footer = ""
    /// Where the main part lies, and in which edition's namespaces.
    var mainPart = "word/document.xml"
    var isStrict = false

    init(_ body: String) { self.body = body }

    private var word: String {
        isStrict
            ? "http://purl.oclc.org/ooxml/wordprocessingml/main"
            : "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    }
    private var relationships: String {
        isStrict
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    }
    private var declarations: String {
        """
        xmlns:w="\(word)" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
        xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
        xmlns:v="urn:schemas-microsoft-com:vml" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
        xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
        """
    }

    func bytes() throws -> [UInt8] {
        let writer = try ZipWriter()
        let folder = mainPart.contains("/") ? String(mainPart.prefix { $0 != "/" }) + "/" : ""
        let name = mainPart.split(separator: "/").last ?? ""
        try writer.add("[Content_Types].xml", "<Types/>")
        try writer.add("_rels/.rels", relations([("officeDocument", mainPart)]))
        var related: [(String, String)] = []
        for (kind, root, content) in [
            ("comments", "comments", comments), ("footnotes", "footnotes", footnotes), ("styles", "styles", styles),
            ("header", "hdr", header), ("footer", "ftr", footer),
        ] where !content.isEmpty {
            related.append((kind, "\(kind).xml"))
            try writer.add("\(folder)\(kind).xml", "<w:\(root) \(declarations)>\(content)</w:\(root)>")
        }
        try writer.add("\(folder)_rels/\(name).rels", relations(related))
        try writer.add(mainPart, "<w:document \(declarations)><w:body>\(body)</w:body></w:document>")
        return try writer.finish()
    }

    private func relations(_ list: [(kind: String, target: String)]) -> String {
        let items = list.enumerated().map { index, item in
            "<Relationship Id=\"r\(index)\" Type=\"\(relationships)/\(item.kind)\" Target=\"\(item.target)\"/>"
        }
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + items.joined() + "</Relationships>"
    }

    func read(limits: ReadingLimits = ReadingLimits()) throws -> SourceDocument {
        try WordReader.read(
            SourceFile(name: "sample.docx", bytes: bytes(), digest: "0"), limits: limits)
    }

    /// The words of one cell holding the given content.
    static func cell(_ content: String) throws -> String {
        try WordSample(table([[content]])).read().tables[0].rows[0].cells[0].text
    }

    static func run(_ text: String, _ properties: String = "") -> String {
        "<w:r>\(properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>")<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    }

    static func paragraph(_ content: String) -> String { "<w:p>\(content)</w:p>" }

    /// A table of cells given as XML: a bare text becomes a paragraph.
    static func table(_ rows: [[String]]) -> String {
        "<w:tbl>" + rows.map { row($0) }.joined() + "</w:tbl>"
    }

    static func row(_ cells: [String], _ properties: String = "") -> String {
        "<w:tr>\(properties.isEmpty ? "" : "<w:trPr>\(properties)</w:trPr>")"
            + cells.map { cell($0, "") }.joined() + "</w:tr>"
    }

    static func cell(_ content: String, _ properties: String) -> String {
        let inner = content.hasPrefix("<") ? content : paragraph(content.isEmpty ? "" : run(content))
        return "<w:tc>\(properties.isEmpty ? "" : "<w:tcPr>\(properties)</w:tcPr>")\(inner)</w:tc>"
    }
}

extension SourceTable {
    /// The words of each row's cells.
    var words: [[String]] { rows.map { $0.cells.map(\.text) } }
    var joins: [[SourceCell.Joining]] { rows.map { $0.cells.map(\.joins) } }
}
