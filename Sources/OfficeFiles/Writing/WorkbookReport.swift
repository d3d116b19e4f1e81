import Domain

/// The import report as a sheet: headings and sentences run across, tables have columns of their own.
enum WorkbookReport {
    /// Widths of the columns; tables of fewer columns use the first ones.
    static let widths = [34, 34, 42, 46, 46]

    static func sheet(_ report: ImportReport, title: String) throws(WritingError) -> WorkbookSheetPart {
        var body = WorkbookSheetRows(letters: WorkbookSheetRows.letters(widths.count), out: OutputBytes())
        var row = 1
        for block in report.blocks { write(block, row: &row, to: &body) }
        let frame = WorkbookSheetFrame(
            name: "Import report", widths: widths, rowCount: row - 1, hasFilter: false, freezesHeading: false,
            pageTitle: title)
        let rows = body.out.bytes
        let part = try PackedPart(pieces: 1) { _, out in
            frame.writeStart(to: &out)
            out.bytes += rows
            frame.writeEnd(to: &out)
        }
        return WorkbookSheetPart(frame: frame, part: part)
    }

    private static func write(_ block: ReportBlock, row: inout Int, to body: inout WorkbookSheetRows) {
        func line(_ words: String, _ style: WorkbookStyle) {
            body.beginRow(row, lines: style == .reportTitle ? 2 : 1)
            body.words(0, CellSplitter.first(words), style)
            body.endRow()
            row += 1
        }
        switch block {
        case .heading(let level, let words):
            if level > 1 { row += 1 }
            line(words, level <= 2 ? .reportTitle : .reportHeading)
        case .paragraph(let words): line(words, .reportLine)
        case .bullets(let items):
            for item in items { line("•  " + item, .reportLine) }
        case .table(let headings, _, let rows):
            body.beginRow(row)
            for (index, heading) in headings.enumerated() { body.words(index, heading, .reportTableHeading) }
            body.endRow()
            row += 1
            for cells in rows {
                let lines = zip(cells, widths).map { WorkbookSheetRows.lines(of: $0, width: $1) }.max() ?? 1
                body.beginRow(row, lines: lines)
                for (index, words) in cells.enumerated() { body.words(index, CellSplitter.first(words)) }
                body.endRow()
                row += 1
            }
        }
    }
}
