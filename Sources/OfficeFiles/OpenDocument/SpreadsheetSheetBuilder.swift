import Domain

/// Builds the table of one OpenDocument sheet from rows and cells that may stand for many (`…-repeated`).
struct SpreadsheetSheetBuilder {
    private let limits: ReadingLimits
    let table: Int
    let name: String
    let isHidden: Bool
    private(set) var collector: RowCollector

    private var rowNumber = 1
    private var repeats = 1
    private var isRowHidden = false
    private var isRowFiltered = false
    private var isHeader = false
    private var cells: [SourceCell] = []
    /// Column after the cells so far, counting empty ones not yet stored.
    private(set) var column = 1
    private var merges: [CellRange] = []
    private var filteredRows: [ClosedRange<Int>] = []
    private var hiddenColumns: [ClosedRange<Int>] = []
    private var nextColumn = 1

    init(
        table: Int, name: String, isHidden: Bool, limits: ReadingLimits, earlier: (rows: Int, cells: Int)
    ) {
        self.limits = limits
        self.table = table
        self.name = name
        self.isHidden = isHidden
        collector = RowCollector(limits: limits, earlier: earlier)
    }

    /// The place of the cell being read.
    var place: SourcePlace { SourcePlace(table: table, row: rowNumber, column: column) }

    mutating func addColumns(_ count: Int, isHidden: Bool) {
        let count = min(max(1, count), CellReference.lastColumn)
        if isHidden, nextColumn <= CellReference.lastColumn {
            hiddenColumns.append(nextColumn...(nextColumn + count - 1))
        }
        nextColumn = min(nextColumn + count, CellReference.lastColumn * 2)
    }

    mutating func beginRow(repeats: Int, isHidden: Bool, isFiltered: Bool, isHeader: Bool) {
        self.repeats = min(max(1, repeats), CellReference.lastRow)
        isRowHidden = isHidden
        isRowFiltered = isFiltered
        self.isHeader = isHeader
        column = 1
    }

    /// Adds a cell that stands `repeats` times in the row.
    mutating func addCell(_ cell: SourceCell, repeats: Int, spans: (rows: Int, columns: Int)) throws(ReadingError) {
        let repeats = min(max(1, repeats), CellReference.lastColumn)
        defer { column = min(column + repeats, CellReference.lastColumn * 2) }
        if spans.rows > 1 || spans.columns > 1 {
            let rows = min(max(1, spans.rows), CellReference.lastRow)
            let columns = min(max(1, spans.columns), CellReference.lastColumn)
            merges.append(
                CellRange(rows: rowNumber...(rowNumber + rows - 1), columns: column...(column + columns - 1)))
            guard merges.count <= limits.rows else {
                throw .tooLarge(what: "its merged cells", limit: "\(limits.rows)")
            }
        }
        if cell.text.isEmpty, cell.typed == nil { return }
        guard column + repeats - 1 <= limits.columns else {
            throw .tooLarge(
                what: "row \(rowNumber) has words in column \(CellReference.columnLetters(column + repeats - 1))",
                limit: "\(limits.columns) columns")
        }
        while cells.count < column - 1 { cells.append(.empty) }
        for _ in 0..<repeats { cells.append(cell) }
    }

    mutating func endRow() throws(ReadingError) {
        guard rowNumber + repeats - 1 <= CellReference.lastRow else {
            throw .damaged(part: "sheet “\(name)”", detail: "it has more rows than a sheet can have")
        }
        if isRowFiltered, !cells.isEmpty { filteredRows.append(rowNumber...(rowNumber + repeats - 1)) }
        if cells.isEmpty {
            // A run longer than the collector keeps is only counted.
            for extra in 0..<min(repeats, RowCollector.longestBlankRun + 1) {
                collector.appendBlank(number: rowNumber + extra, isHidden: isRowHidden)
            }
        } else {
            for extra in 0..<repeats {
                try collector.append(
                    SourceRow(
                        number: rowNumber + extra, cells: cells, isHidden: isRowHidden, isMarkedHeader: isHeader))
            }
            cells.removeAll(keepingCapacity: true)
        }
        rowNumber += repeats
    }

    /// The table, and remarks on what it hides or covers.
    func finish() throws(ReadingError) -> (SourceTable, [SourceRemark]) {
        var rows = collector.rows
        var remarks: [SourceRemark] = []
        if isHidden { remarks.append(HiddenParts.sheet(name, table: table)) }
        remarks += try MergedCells.apply(merges, to: &rows, table: table, limits: limits)
        var filter = filteredRows[...]
        remarks += HiddenParts.rows(rows, table: table) { number in
            while let first = filter.first, first.upperBound < number { filter.removeFirst() }
            return filter.first?.contains(number) ?? false
        }
        remarks += HiddenParts.columns(hiddenColumns, of: rows, table: table)
        return (SourceTable(number: table, name: name, rows: rows, isHidden: isHidden), remarks)
    }
}
