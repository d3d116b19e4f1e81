import Domain

/// Remarks on what a sheet holds but does not show.
enum HiddenParts {
    /// One remark for each run of hidden rows that hold words.
    static func rows(_ rows: [SourceRow], table: Int, filtered: (Int) -> Bool) -> [SourceRemark] {
        var remarks: [SourceRemark] = []
        var run: (first: Int, last: Int, count: Int, isFiltered: Bool)?
        func close() {
            guard let run else { return }
            let which = run.count == 1 ? "Row \(run.first) is" : "\(run.count) rows (\(run.first) to \(run.last)) are"
            remarks.append(
                SourceRemark(
                    .hiddenRow, place: SourcePlace(table: table, row: run.first),
                    text: "\(which) hidden in the sheet\(run.isFiltered ? " by a filter" : "")."))
        }
        for row in rows where !row.cells.isEmpty {
            guard row.isHidden else {
                close()
                run = nil
                continue
            }
            let isFiltered = filtered(row.number)
            if let open = run, open.isFiltered == isFiltered {
                run = (open.first, row.number, open.count + 1, isFiltered)
            } else {
                close()
                run = (row.number, row.number, 1, isFiltered)
            }
        }
        close()
        return remarks
    }

    /// One remark for each hidden column that holds words, with its first words.
    static func columns(_ hidden: [ClosedRange<Int>], of rows: [SourceRow], table: Int) -> [SourceRemark] {
        guard !hidden.isEmpty else { return [] }
        let width = rows.reduce(0) { max($0, $1.cells.count) }
        guard width > 0 else { return [] }
        var remarks: [SourceRemark] = []
        for column in 1...width where hidden.contains(where: { $0.contains(column) }) {
            let first = rows.first { $0.cells.count >= column && !$0.cells[column - 1].text.isEmpty }
            guard let words = first?.cells[column - 1].text else { continue }
            remarks.append(
                SourceRemark(
                    .hiddenColumn, place: SourcePlace(table: table, row: 0, column: column),
                    text:
                        "Column \(CellReference.columnLetters(column)) (“\(words.prefix(60))”) is hidden in the sheet.")
            )
        }
        return remarks
    }

    static func sheet(_ name: String, table: Int, isVeryHidden: Bool = false) -> SourceRemark {
        SourceRemark(
            .hiddenSheet, place: SourcePlace(table: table, row: 0),
            text:
                "Sheet “\(name)” is hidden\(isVeryHidden ? " (and left out of the menu that shows hidden sheets)" : "")."
        )
    }
}
