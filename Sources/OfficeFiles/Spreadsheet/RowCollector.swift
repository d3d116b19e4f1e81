import Domain

/// Gathers the rows of one table under the limits. Blank rows between others are kept (up to a long run of them);
/// blank rows at the end, of which spreadsheets can hold a million, never become rows.
struct RowCollector {
    private let limits: ReadingLimits
    private(set) var rows: [SourceRow] = []
    private(set) var cellCount: Int
    /// Rows gathered before this table, in the same file.
    private let earlierRows: Int
    private var blanks: [SourceRow] = []
    private var isLongRun = false
    static let longestBlankRun = 1000

    /// - Parameter earlier: rows and cells of the same file's tables read before; limits are for the whole file.
    init(limits: ReadingLimits, earlier: (rows: Int, cells: Int) = (0, 0)) {
        self.limits = limits
        earlierRows = earlier.rows
        cellCount = earlier.cells
    }

    /// Totals for the file so far.
    var totals: (rows: Int, cells: Int) { (earlierRows + rows.count, cellCount) }

    mutating func append(_ row: SourceRow) throws(ReadingError) {
        if !blanks.isEmpty {
            if !isLongRun { rows += blanks }
            blanks.removeAll(keepingCapacity: true)
        }
        isLongRun = false
        rows.append(row)
        cellCount += row.cells.count
        guard earlierRows + rows.count <= limits.rows else {
            throw .tooLarge(what: "its rows", limit: "\(limits.rows) rows")
        }
        guard cellCount <= limits.cells else { throw .tooLarge(what: "its cells", limit: "\(limits.cells) cells") }
    }

    mutating func appendBlank(number: Int, isHidden: Bool = false) {
        if blanks.count < Self.longestBlankRun {
            blanks.append(SourceRow(number: number, cells: [], isHidden: isHidden))
        } else {
            isLongRun = true
        }
    }
}
