import Domain

/// The import report as sections of a Word document.
enum WordReport {
    static func write(_ report: ImportReport, to out: inout OutputBytes) {
        let blocks = report.blocks
        for (index, block) in blocks.enumerated() {
            switch block {
            case .heading(1, let words):
                out.raw("<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/><w:pageBreakBefore/></w:pPr>")
                out.run(words)
                out.raw("</w:p>")
            case .heading(let level, let words):
                let styles: [StaticString] = ["Heading1", "Heading2", "Heading3", "Heading4"]
                out.paragraph(words, style: styles[min(max(level, 1), 4) - 1])
            case .paragraph(let words):
                // A sentence that leads in to a table stays on its page.
                var leads = false
                if index + 1 < blocks.count, case .table = blocks[index + 1] { leads = true }
                out.paragraph(words, style: leads ? "Lead" : "Body")
            case .bullets(let items): for item in items { out.paragraph(item, style: "Bullet") }
            case .points(let points): for point in points { write(point, to: &out) }
            case .table(let headings, let widths, let rows): table(headings, widths, rows, to: &out)
            }
        }
    }

    /// The words, and small behind them the entry in the chronology, for whoever sends them on.
    private static func write(_ point: ReportPoint, to out: inout OutputBytes) {
        out.beginParagraph(style: "Bullet")
        out.run(point.words)
        if let entry = point.entry { out.run("  [No. \(entry)]", style: "Aside") }
        out.raw("</w:p>")
    }

    private static func table(_ headings: [String], _ shares: [Int], _ rows: [[String]], to out: inout OutputBytes) {
        let total = max(1, shares.reduce(0, +))
        let widths = shares.map { $0 * WordParts.textWidth / total }
        out.beginTable(headings: headings, widths: widths, isClose: true)
        for row in rows {
            out.beginRow(whole: true)
            for (words, width) in zip(row, widths) {
                out.beginCell(width: width)
                out.paragraph(words)
                out.endCell()
            }
            out.endRow()
        }
        out.endTable()
        // Word joins two tables with nothing between them.
        out.raw("<w:p/>")
    }
}
