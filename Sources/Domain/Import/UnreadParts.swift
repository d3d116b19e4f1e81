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
                "Look at it. If it holds events, name its columns in casement-mapping.yaml, or ask for a heading over each column."
        )
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
            suggestion: "Open the file and see whether it is a chronology; if it is, ask for it as a table.")
    }

    private static func isBlank(_ row: SourceRow) -> Bool { row.cells.allSatisfy { PlainWords.isBlank($0.text) } }
}
