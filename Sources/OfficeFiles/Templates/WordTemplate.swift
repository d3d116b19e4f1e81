public import Domain

/// The template as a document: how to fill it in, then the table with rows to begin with.
enum WordTemplate {
    /// More are added by the tabulator in the last cell.
    private static let emptyRows = 15

    static func bytes(_ template: ChronologyTemplate) throws(WritingError) -> [UInt8] {
        let columns = TemplateWords.columnsOfPage
        let widths = widths(columns)
        let document = try PackedPart(pieces: 1) { _, out in
            WordParts.writeStart(to: &out)
            out.paragraph(TemplateWords.title(template), style: "Title")
            out.paragraph(TemplateWords.agency(template), style: "Body")
            write(TemplateWords.instructions(template, form: .docx), to: &out)
            out.beginTable(headings: columns.map(\.heading), widths: widths, hasBoxes: true)
            for _ in 0..<emptyRows {
                out.raw("<w:tr><w:trPr><w:trHeight w:val=\"440\"/></w:trPr>")
                for width in widths {
                    out.beginCell(width: width)
                    out.raw("<w:p/>")
                    out.endCell()
                }
                out.endRow()
            }
            out.endTable()
            out.raw("<w:p/>")
            WordParts.writeEnd(to: &out)
        }
        return try WordParts.package(document: document, title: TemplateWords.title(template))
    }

    /// In a table of its own, whose lines our reader sets aside with their reason, apart from what an agency writes above or
    /// below its rows.
    private static func write(_ instructions: [String], to out: inout OutputBytes) {
        let width = WordParts.textWidth
        out.raw("<w:tbl><w:tblPr><w:tblW w:w=\"\(width)\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr>")
        out.raw("<w:tblGrid><w:gridCol w:w=\"\(width)\"/></w:tblGrid>")
        for line in instructions {
            out.beginRow(whole: true)
            out.beginCell(width: width)
            out.paragraph(line, style: "Bullet")
            out.endCell()
            out.endRow()
        }
        out.endTable()
        out.raw("<w:p/>")
    }

    /// What happened takes what the others leave.
    private static func widths(_ columns: [TemplateColumn]) -> [Int] {
        var widths = columns.map { column in
            switch column.kind {
            case .date, .present, .comment: 1_150
            case .time: 700
            case .childSeen, .seenAlone: 750
            case .spokenWith: 850
            case .wishes: 1_500
            case .action: 1_200
            default: 1_050
            }
        }
        if let event = columns.firstIndex(where: { $0.kind == .event }) {
            widths[event] = 0
            widths[event] = WordParts.textWidth - widths.reduce(0, +)
        }
        return widths
    }
}

/// Makes the file of a template.
public struct TemplateWriter: TemplateMaking {
    public init() {}

    public func make(
        _ template: ChronologyTemplate, as form: ChronologyTemplate.Form
    ) throws(WritingError) -> [UInt8] {
        switch form {
        case .xlsx: try WorkbookTemplate.bytes(template)
        case .docx: try WordTemplate.bytes(template)
        }
    }
}
