/// Says of a table or a file from which nothing was taken that it was left, so that no agency's work is passed over in
/// silence.
enum UnreadParts {
    /// Lines a table must have before it is asked about: fewer are a cover sheet or a signature.
    private static let fewestLines = 4

    /// A table that is no chronology but holds dates or accounts in most of its lines.
    static func tableNotRead(_ table: SourceTable, _ name: String) -> Problem? {
        var lines = 0
        var dated = 0
        var wordy = 0
        for row in table.rows where !row.isDeleted {
            let filled = row.cells.filter { $0.joins == .none && !PlainWords.isBlank($0.text) }
            if filled.isEmpty { continue }
            lines += 1
            if filled.contains(where: CellLooks.isDay) { dated += 1 }
            if filled.contains(where: { $0.text.utf8.count > 40 }) { wordy += 1 }
        }
        guard lines >= fewestLines, wordy * 2 >= lines, dated * 3 >= lines || dated >= 3 else { return nil }
        return Problem(
            .tableNotRead,
            "\(name.prefix(1).uppercased() + name.dropFirst()) has \(lines) lines, \(dated) of them with a date, but no columns for a date and for what happened were found. None of its lines is in the chronology.",
            suggestion:
                "If it holds events, please put a heading over each column."
        )
    }

    /// A second list beside the one that was read, where nothing tells for certain that it is one: dates in a column
    /// nobody named, or named as the first, with words beside them.
    static func listBeside(_ table: SourceTable, _ layout: TableLayout, _ format: SourceFormat, _ name: String)
        -> Problem?
    {
        guard layout.dateParts == nil, layout.column(.date) != nil else { return nil }
        let sample = table.rows[min(layout.firstRow, table.rows.count)...].prefix(ColumnRecogniser.sampleSize)
        func cells(_ column: Int) -> [SourceCell] {
            sample.compactMap { row in
                guard column < row.cells.count, row.cells[column].joins == .none else { return nil }
                return PlainWords.isBlank(row.cells[column].text) ? nil : row.cells[column]
            }
        }
        for column in layout.columns.indices where layout.columns[column].kind == .other {
            let heading = layout.headings[column]
            guard PlainWords.isBlank(heading) || (ColumnVocabulary.weights(of: heading)[.date] ?? 0) >= 6 else {
                continue
            }
            let dates = cells(column)
            guard dates.count >= 3, dates.count(where: CellLooks.isDay) * 5 >= dates.count * 3 else { continue }
            let words = (column + 1..<min(column + 3, layout.width)).first { next in
                guard [.other, .event, .child].contains(layout.columns[next].kind) else { return false }
                let told = cells(next)
                return told.count >= 3 && told.reduce(0) { $0 + $1.text.utf8.count } >= told.count * 20
            }
            guard let words else { continue }
            let columns = [column, words].map { ImportReportWords.column($0 + 1, format: format) }
            return Problem(
                .tableNotRead,
                "Columns \(columns[0]) and \(columns[1]) of \(name) hold dates and words of their own, as if a second table stood beside the first. They were read as further columns of its rows.",
                suggestion: "If they are events of their own, please put the tables one below the other.")
        }
        return nil
    }

    /// A file with words but no entry at all.
    static func noEntries(_ document: SourceDocument) -> Problem? {
        let lines = document.tables.reduce(0) { $0 + $1.rows.count { !isBlank($0) } }
        let paragraphs =
            (document.textAfter + document.tables.flatMap(\.textBefore)).count { !PlainWords.isBlank($0) }
        if lines == 0, paragraphs == 0 { return nil }
        let place =
            lines == 0
            ? "There is no table in it; its words stand in \(SheetWords.count(paragraphs, "paragraph"))."
            : "It has \(SheetWords.count(lines, "line")) in \(SheetWords.count(document.tables.count, "table")), none of them read as an entry."
        return Problem(
            .noEntries, "Nothing in this file is in the chronology. \(place)",
            suggestion: "If it is a chronology, please send it as a table.")
    }

    private static func isBlank(_ row: SourceRow) -> Bool { row.cells.allSatisfy { PlainWords.isBlank($0.text) } }
}
