import Domain

/// The template as a workbook: the chronology to fill in, how to, and the lists its cells choose from. Cells to fill in are
/// text: a spreadsheet would take a date it does not know for another.
enum WorkbookTemplate {
    /// Rows above the entries: review, agency, headings.
    private static let headRows = 3
    /// The last row choices are offered in.
    private static let lastRow = 5_000
    private static let listsName = TemplateGuidance.listsName

    static func bytes(_ template: ChronologyTemplate) throws(WritingError) -> [UInt8] {
        var sheets = [try chronology(template), try instructions(template)]
        if !template.agencies.isEmpty || !template.people.isEmpty { sheets.append(try lists(template)) }
        return try WorkbookPackage.bytes(sheets, title: TemplateWords.title(template))
    }

    // MARK: - The chronology

    private static func chronology(_ template: ChronologyTemplate) throws(WritingError) -> WorkbookSheetPart {
        let columns = TemplateWords.columns(template)
        let letters = WorkbookSheetRows.letters(columns.count)
        let frame = WorkbookSheetFrame(
            name: "Chronology", widths: columns.map(\.width), rowCount: headRows, hasFilter: false,
            freezesHeading: false, pageTitle: TemplateWords.title(template))
        let part = try PackedPart(pieces: 1) { _, out in
            out.raw(
                """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
                <sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">\
                <pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/>\
                <selection pane="topRight" activeCell="B1" sqref="B1"/>\
                <selection pane="bottomLeft" activeCell="A4" sqref="A4"/>\
                <selection pane="bottomRight" activeCell="B4" sqref="B4"/>\
                </sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>
                """)
            for (place, column) in columns.enumerated() {
                out.raw(
                    "<col min=\"\(place + 1)\" max=\"\(place + 1)\" width=\"\(column.width)\" "
                        + "style=\"\(WorkbookStyle.toFill.rawValue)\" customWidth=\"1\"/>")
            }
            out.raw("</cols><sheetData>")
            var rows = WorkbookSheetRows(letters: letters, out: out)
            rows.beginRow(1, lines: 2)
            rows.words(0, TemplateWords.title(template), .reportTitle)
            rows.endRow()
            rows.beginRow(2)
            rows.words(0, TemplateWords.agency(template), .reportHeading)
            rows.endRow()
            let lines = columns.map { WorkbookSheetRows.lines(of: $0.heading, width: $0.width - 3) }.max() ?? 1
            rows.beginRow(headRows, lines: lines)
            for (place, column) in columns.enumerated() { rows.words(place, column.heading, .heading) }
            rows.endRow()
            out = rows.out
            out.raw("</sheetData>")
            writeChoices(columns, template, letters, to: &out)
            out.raw(
                """
                <printOptions gridLines="1"/>\
                <pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>\
                <pageSetup paperSize="8" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>
                """)
        }
        return WorkbookSheetPart(frame: frame, part: part)
    }

    private static func writeChoices(
        _ columns: [TemplateColumn], _ template: ChronologyTemplate, _ letters: [[UInt8]], to out: inout OutputBytes
    ) {
        out.raw("<dataValidations count=\"\(columns.count)\">")
        for (place, column) in columns.enumerated() {
            let letter = String(decoding: letters[place], as: UTF8.self)
            let list = choices(column, template)
            out.raw(list == nil ? "<dataValidation" : "<dataValidation type=\"list\"")
            // Nothing that is typed is refused.
            out.raw(" allowBlank=\"1\" showInputMessage=\"1\" promptTitle=\"")
            XmlText.plain(String(column.heading.unicodeScalars.prefix(32)), to: &out)
            out.raw("\" prompt=\"")
            XmlText.plain(column.help, to: &out)
            out.raw("\" sqref=\"\(letter)\(headRows + 1):\(letter)\(lastRow)\"")
            guard let list else {
                out.raw("/>")
                continue
            }
            out.raw("><formula1>")
            XmlText.plain(list, to: &out)
            out.raw("</formula1></dataValidation>")
        }
        out.raw("</dataValidations>")
    }

    private static func choices(_ column: TemplateColumn, _ template: ChronologyTemplate) -> String? {
        func list(_ letter: String, _ count: Int) -> String? {
            count == 0 ? nil : "\(listsName)!$\(letter)$2:$\(letter)$\(count + 1)"
        }
        return switch column.choices {
        case .none: nil
        case .answers: "\"" + TemplateWords.answers.joined(separator: ",") + "\""
        case .agencies: list("A", template.agencies.count)
        case .people: list("B", template.people.count)
        }
    }

    // MARK: - Beside it

    private static func instructions(_ template: ChronologyTemplate) throws(WritingError) -> WorkbookSheetPart {
        let frame = WorkbookSheetFrame(
            name: TemplateGuidance.title, widths: [110],
            rowCount: 1 + TemplateWords.instructions(template, form: .xlsx).count, hasFilter: false,
            freezesHeading: false, pageTitle: TemplateWords.title(template))
        let part = try PackedPart(pieces: 1) { _, out in
            frame.writeStart(to: &out)
            var rows = WorkbookSheetRows(letters: WorkbookSheetRows.letters(1), out: out)
            rows.beginRow(1, lines: 2)
            rows.words(0, TemplateGuidance.title, .reportTitle)
            rows.endRow()
            for (place, line) in TemplateWords.instructions(template, form: .xlsx).enumerated() {
                rows.beginRow(place + 2, lines: WorkbookSheetRows.lines(of: line, width: 110))
                rows.words(0, CellSplitter.first(line))
                rows.endRow()
            }
            out = rows.out
            frame.writeEnd(to: &out)
        }
        return WorkbookSheetPart(frame: frame, part: part)
    }

    /// In sight, since what is hidden in a file has to be asked about.
    private static func lists(_ template: ChronologyTemplate) throws(WritingError) -> WorkbookSheetPart {
        let count = max(template.agencies.count, template.people.count)
        return try WorkbookLists.list(
            name: listsName, columns: TemplateGuidance.listsHeadings.map { ($0, 40) },
            rows: (0..<count).map { row in
                [template.agencies, template.people].map { list in
                    .words(list.indices.contains(row) ? TemplateWords.oneLine(list[row]) : "")
                }
            }, title: TemplateWords.title(template))
    }
}
