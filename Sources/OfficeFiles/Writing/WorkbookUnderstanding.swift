import Domain

/// What was understood, as sheets to sort and filter: every row, nothing cut. An entry stands in columns of its own for
/// number, date and agency.
enum WorkbookUnderstanding {
    /// - Parameter place: the cell of an entry in the chronology's sheet.
    static func sheets(
        _ chronology: IntegratedChronology, title: String, place: @escaping @Sendable (Int) -> String?
    ) throws(WritingError) -> [WorkbookSheetPart] {
        let report = UnderstandingReport(chronology)
        var parts: [WorkbookSheetPart] = []
        for table in report.sheets { parts.append(try sheet(table, report, title: title, place: place)) }
        return parts
    }

    private static func sheet(
        _ table: UnderstandingTable, _ report: UnderstandingReport, title: String,
        place: @escaping @Sendable (Int) -> String?
    ) throws(WritingError) -> WorkbookSheetPart {
        let columns = table.columns.flatMap(Self.columns)
        let contents = table.columns.map(\.content)
        guard table.rowCount > 0 else {
            // The heading's own cells first: a sheet of nothing but headings would look like a slip.
            let words = table.emptyWords
            return try WorkbookLists.list(
                name: table.title, columns: columns, count: words.isEmpty ? 0 : 1, title: title
            ) {
                _ in [.words(words)]
            }
        }
        return try WorkbookLists.list(name: table.title, columns: columns, count: table.rowCount, title: title) { row in
            var cells: [WorkbookLists.Cell] = []
            cells.reserveCapacity(columns.count)
            for (cell, content) in zip(table.row(row), contents) {
                append(cell, as: content, report, place, to: &cells)
            }
            return cells
        }
    }

    private static func columns(_ column: UnderstandingTable.Column) -> [(heading: String, width: Int)] {
        let heading = column.heading
        switch column.content {
        case .short: return [(heading, 20)]
        case .words, .noted: return [(heading, 46)]
        case .quote: return [(heading, 50)]
        case .number: return [(heading, 10)]
        case .day: return [(heading, 13)]
        case .entries(let withExcerpt):
            let isPlain = heading == "Entry"
            func part(_ words: String) -> String { isPlain ? words : heading + ": " + words.lowercased() }
            let three = [
                (isPlain ? "No." : heading + ": no.", isPlain ? 8 : 11), (part("Date"), 15), (part("Agency"), 22),
            ]
            return withExcerpt ? three + [(part("Event"), 46)] : three
        }
    }

    private static func append(
        _ cell: UnderstandingCell, as content: UnderstandingTable.Column.Content, _ report: UnderstandingReport,
        _ place: (Int) -> String?, to cells: inout [WorkbookLists.Cell]
    ) {
        if case .entries(let withExcerpt) = content {
            guard case .entries(let entries) = cell else {
                cells.append(contentsOf: repeatElement(.words(""), count: withExcerpt ? 4 : 3))
                return
            }
            return append(entries, withExcerpt: withExcerpt, report, place, to: &cells)
        }
        switch cell {
        case .empty, .entries: cells.append(.words(""))
        case .words(let words), .quote(let words), .noted(let words, _): cells.append(.words(words))
        case .number(let number): cells.append(.number(number))
        case .day(let day): cells.append(.date(day))
        }
    }

    private static func append(
        _ entries: [Int], withExcerpt: Bool, _ report: UnderstandingReport, _ place: (Int) -> String?,
        to cells: inout [WorkbookLists.Cell]
    ) {
        let references = entries.compactMap { report.reference($0, hasExcerpt: withExcerpt) }
        if references.count == 1 {
            let entry = report.chronology.entries[references[0].entry]
            let number = references[0].number
            cells.append(place(references[0].entry).map { .link(number, to: $0) } ?? .number(number))
            if let day = entry.date.earliest, day == entry.date.latest, !entry.date.isUncertain {
                cells.append(.date(day))
            } else {
                cells.append(.words(references[0].when))
            }
            cells.append(.agency(references[0].agency, place: entry.agency))
        } else {
            cells.append(.words(references.map { String($0.number) }.joined(separator: ", ")))
            cells.append(.words(references.map(\.when).joined(separator: "\n")))
            cells.append(.words(references.map(\.agency).joined(separator: "\n")))
        }
        if withExcerpt { cells.append(.words(references.map(\.excerpt).joined(separator: "\n"))) }
    }
}
