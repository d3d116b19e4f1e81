import Domain

/// Reads tables from where words and lines stand on the pages.
enum PdfLayout {
    /// Tables, paragraphs and remarks of a document, as far as the layout tells.
    static func read(_ pages: [PdfPage], into document: inout SourceDocument) {
        var tables: [[PdfTable]] = []
        var loose: [[PdfLine]] = []
        for (number, page) in pages.enumerated() {
            let found = PdfGrid.tables(of: page, number: number)
            tables.append(found.tables)
            loose.append(PdfLine.lines(of: found.rest, on: page))
            PdfFootnotes.take(from: &loose[number], tables: &tables[number], on: page)
        }
        let furniture = PdfFurniture.take(from: &loose, pages: pages)
        var text = PdfText(learningFrom: tables.joined().flatMap { $0.rows.flatMap { $0.cells.map(\.lines) } })
        if !tables.contains(where: { $0.contains { $0.rows.count > 2 && $0.columns > 1 } }) {
            if !PdfGaps.find(in: &loose, pages: pages, tables: &tables) {
                document.remarks.append(
                    SourceRemark(
                        .readingChoice,
                        text: "Words lie over one another on the pages, so that no table can be told. "
                            + "Please send the file this PDF was printed from."))
            }
            text = PdfText(learningFrom: tables.joined().flatMap { $0.rows.flatMap { $0.cells.map(\.lines) } })
        }
        var result = Assembly(text: text)
        for (number, page) in pages.enumerated() { result.add(tables[number], loose[number], page) }
        result.finish()
        document.tables = result.tables
        document.textAfter = result.pending
        document.remarks += result.remarks + remarks(on: pages)
        document.pageText = furniture
    }
}

extension PdfLayout {
    /// Words at the head and foot of the pages.
    static func pageText(_ pages: [PdfPage]) -> [String] {
        var lines = pages.map { PdfLine.lines(of: $0.words, on: $0) }
        return PdfFurniture.take(from: &lines, pages: pages)
    }

    /// Pages a reader has to look at by eye.
    static func remarks(on pages: [PdfPage]) -> [SourceRemark] {
        pages.enumerated().filter { $0.element.words.isEmpty }.map { number, _ in
            SourceRemark(.picture, text: "Page \(number + 1) holds no text: it is blank or a picture.")
        }
    }
}

/// Puts the finds of the pages together in reading order.
private struct Assembly {
    let text: PdfText
    var tables: [SourceTable] = []
    /// Paragraphs since the last table.
    var pending: [String] = []
    var remarks: [SourceRemark] = []
    private var open: PdfTable?
    private var openText: [String] = []

    init(text: PdfText) { self.text = text }

    mutating func add(_ found: [PdfTable], _ loose: [PdfLine], _ page: PdfPage) {
        var lines = loose[...]
        for table in found {
            let before = lines.prefix { ($0.top + $0.bottom) / 2 < table.top }
            lines = lines.dropFirst(before.count)
            let words = paragraphs(Array(before))
            if words.isEmpty, pending.isEmpty, table.top < 0.5 * page.height || table.rows.count > 3,
                var whole = open, table.rows.first?.page != whole.rows.last?.page,
                PdfPageBreaks(text: text).join(table, to: &whole)
            {
                open = whole
                continue
            }
            close()
            openText = pending + words
            pending = []
            open = table
        }
        pending += paragraphs(Array(lines))
        // Words below a table part it from whatever comes next.
        if !pending.isEmpty { close() }
    }

    mutating func finish() { close() }

    private mutating func close() {
        guard let table = open else { return }
        open = nil
        let number = tables.count + 1
        let margin = table.isRuled ? table.margin : 0
        var rows: [SourceRow] = []
        for (index, row) in table.rows.enumerated() {
            let cells = row.cells.map { cell in
                let joins: SourceCell.Joining =
                    switch cell.joins {
                    case .none: .none
                    case .above: .above
                    case .left: .left
                    }
                return SourceCell(
                    text.text(cell.lines, right: cell.right - margin, keepsBreaks: table.isRuled), joins: joins)
            }
            rows.append(SourceRow(number: index + 1, cells: cells))
            for (column, cell) in row.cells.enumerated() {
                for note in cell.notes {
                    let place = SourcePlace(table: number, row: index + 1, column: column + 1)
                    remarks.append(SourceRemark(.footnote, place: place, text: note))
                }
            }
            if row.wasJoined {
                remarks.append(
                    SourceRemark(
                        .readingChoice, place: SourcePlace(table: number, row: index + 1),
                        text: "This row went on over a page break and was put together."))
            }
        }
        if !table.isRuled {
            remarks.append(
                SourceRemark(
                    .readingChoice, place: SourcePlace(table: number, row: 0),
                    text:
                        "This table has no ruled lines: its rows and columns were told from the gaps between the words. "
                        + "Please check them."))
        }
        tables.append(SourceTable(number: number, textBefore: openText, rows: rows))
        openText = []
    }

    /// Loose lines as paragraphs.
    private func paragraphs(_ lines: [PdfLine]) -> [String] {
        guard !lines.isEmpty else { return [] }
        let right = lines.reduce(lines[0].right) { max($0, $1.right) }
        return text.text(lines, right: right).split(separator: "\n").map(String.init)
    }
}
