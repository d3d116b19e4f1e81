import Domain

/// Marks the cells that merged cells cover.
enum MergedCells {
    /// Only rows that hold something are touched, so that a block over a million rows costs nothing. A covered cell
    /// that still holds words, which no program shows, gives them to a remark.
    static func apply(
        _ merges: [CellRange], to rows: inout [SourceRow], table: Int, limits: ReadingLimits
    ) throws(ReadingError) -> [SourceRemark] {
        guard !merges.isEmpty, !rows.isEmpty else { return [] }
        let width = rows.reduce(0) { max($0, $1.cells.count) }
        var remarks: [SourceRemark] = []
        var budget = limits.cells
        for merge in merges {
            guard merge.columns.lowerBound <= width else { continue }
            let columns = merge.columns.lowerBound...min(merge.columns.upperBound, width)
            var index = firstRow(rows, from: merge.rows.lowerBound)
            while index < rows.count, rows[index].number <= merge.rows.upperBound {
                budget -= columns.count
                guard budget >= 0 else { throw .tooLarge(what: "its merged cells", limit: "\(limits.cells) cells") }
                if !rows[index].cells.isEmpty {
                    cover(&rows[index], columns, isFirst: rows[index].number == merge.rows.lowerBound, table, &remarks)
                }
                index += 1
            }
        }
        return remarks
    }

    private static func cover(
        _ row: inout SourceRow, _ columns: ClosedRange<Int>, isFirst: Bool, _ table: Int,
        _ remarks: inout [SourceRemark]
    ) {
        while row.cells.count < columns.upperBound { row.cells.append(.empty) }
        for column in columns {
            if isFirst, column == columns.lowerBound { continue }
            let words = row.cells[column - 1].text
            if !words.isEmpty {
                remarks.append(
                    SourceRemark(
                        .hiddenText, place: SourcePlace(table: table, row: row.number, column: column), text: words))
            }
            row.cells[column - 1] = SourceCell("", joins: column == columns.lowerBound ? .above : .left)
        }
    }

    private static func firstRow(_ rows: [SourceRow], from number: Int) -> Int {
        var low = 0
        var high = rows.count
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].number < number { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
