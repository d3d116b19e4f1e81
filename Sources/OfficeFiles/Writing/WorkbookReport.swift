import Domain

/// The import report as two sheets, what is to be done and how the files were read: headings and sentences run across,
/// tables have columns of their own.
struct WorkbookReport {
    /// Widths of the columns; tables of fewer columns use the first ones. The last has the numbers of entries.
    private static let widths = [28, 24, 26, 28, 26, 8]
    private static let numberColumn = widths.count - 1
    /// What a sentence has to run across.
    private static let across = widths.dropLast().reduce(0, +)

    private var body = WorkbookSheetRows(letters: WorkbookSheetRows.letters(widths.count), out: OutputBytes())
    private var links = OutputBytes()
    /// Rows of sentences, whose cells are one.
    private var merged: [Int] = []
    private var row = 1
    /// The cell of an entry in the chronology's sheet.
    private let place: @Sendable (Int) -> String?

    private init(place: @escaping @Sendable (Int) -> String?) { self.place = place }

    static func sheet(
        _ blocks: [ReportBlock], name: String, title: String, place: @escaping @Sendable (Int) -> String?
    ) throws(WritingError) -> WorkbookSheetPart {
        var report = WorkbookReport(place: place)
        for block in blocks { report.write(block) }
        let frame = WorkbookSheetFrame(
            name: name, widths: widths, rowCount: report.row - 1, hasFilter: false, freezesHeading: false,
            pageTitle: title)
        let letters = WorkbookSheetRows.letters(widths.count)
        let last = String(decoding: letters[numberColumn - 1], as: UTF8.self)
        let (rows, links, merged) = (report.body.out.bytes, report.links, report.merged)
        let part = try PackedPart(pieces: 1) { _, out in
            frame.writeStart(to: &out)
            out.bytes += rows
            frame.writeEnd(links: links, merged: (merged, last), to: &out)
        }
        return WorkbookSheetPart(frame: frame, part: part)
    }

    private mutating func write(_ block: ReportBlock) {
        switch block {
        case .heading(let level, let words):
            if level > 1 { row += 1 }
            body.beginRow(row, lines: level <= 2 ? 2 : 1)
            body.words(0, CellSplitter.first(words), level <= 2 ? .reportTitle : .reportHeading)
            body.endRow()
            row += 1
        case .paragraph(let words): sentence(words, entry: nil)
        case .bullets(let items): for item in items { sentence("•  " + item, entry: nil) }
        case .points(let points): for point in points { sentence("•  " + point.words, entry: point.entry) }
        case .table(let headings, _, let rows): table(headings, rows)
        }
    }

    private mutating func sentence(_ words: String, entry: Int?) {
        body.beginRow(row, lines: WorkbookSheetRows.lines(of: words, width: Self.across))
        body.words(0, CellSplitter.first(words))
        if let entry {
            body.number(Self.numberColumn, entry, .link)
            link(to: entry)
        }
        body.endRow()
        merged.append(row)
        row += 1
    }

    private mutating func link(to entry: Int) {
        guard let target = place(entry - 1) else { return }
        links.raw("<hyperlink ref=\"")
        links.bytes += WorkbookSheetRows.letters(Self.widths.count)[Self.numberColumn]
        links.number(row)
        links.raw("\" location=\"")
        XmlText.plain(target, to: &links)
        links.raw("\"/>")
    }

    private mutating func table(_ headings: [String], _ rows: [[String]]) {
        body.beginRow(row)
        for (index, heading) in headings.enumerated() { body.words(index, heading, .reportTableHeading) }
        body.endRow()
        row += 1
        for cells in rows {
            let lines = zip(cells, Self.widths).map { WorkbookSheetRows.lines(of: $0, width: $1) }.max() ?? 1
            body.beginRow(row, lines: lines)
            for (index, words) in cells.enumerated() { body.words(index, CellSplitter.first(words)) }
            body.endRow()
            row += 1
        }
    }
}
