import Domain

/// A table being read.
struct TableFrame {
    var number: Int
    var name: String?
    var textBefore: [String]
    var nestedIn: SourcePlace?
    var rows: [SourceRow] = []
    /// The open row's cells so far, one for each grid column.
    var cells: [SourceCell] = []
    var rowNumber = 0
    var isInRow = false
    var isInCell = false
    var row = RowFacts()
    var cell = CellFacts()
    /// For each grid column, what of a cell merged downwards is still to come.
    var merges: [Merge] = []
    var hasInsertedRemark = false
    var isHidden = false

    /// A cell merged downwards, at one grid column.
    struct Merge: Hashable {
        /// Rows it still covers; `.max` where only the next row tells (.docx).
        var rows = 0
        var isFirstColumn = true
    }
}

/// What a file says of a row beside its cells.
struct RowFacts {
    var isHeader = false
    var isHidden = false
    var isDeleted = false
    var isInserted = false
    /// Who deleted or inserted it.
    var author: String?
    /// Grid columns left empty before and after the cells.
    var before = 0
    var after = 0
    var repeats = 1
    /// Empty cells stored past the greatest number of columns were left out.
    var isFull = false
}

/// What a file says of a cell beside its words.
struct CellFacts {
    enum Vertical: Sendable { case none, restart, goesOn }
    /// Grid columns it takes, the file storing only this cell (.docx).
    var span = 1
    /// Grid columns it takes, the file storing a covered cell for each further one (.odt).
    var coveringSpan = 1
    var vertical = Vertical.none
    /// Rows it takes, where the file says (.odt).
    var rowSpan = 1
    /// It goes on from the cell to its left.
    var goesOnFromLeft = false
    /// The file stores it only as covered by a merged one (.odt).
    var isCovered = false
    var isDeleted = false
    var author: String?
    var repeats = 1
}

extension TextDocumentBuilder {
    var isInDeletedRowOrCell: Bool {
        guard let frame = frames.last else { return false }
        return frame.row.isDeleted || frame.cell.isDeleted
    }

    /// Opens a table; false where none can stand (right inside a table or row), and then nothing is opened.
    mutating func beginTable(name: String?) -> Bool {
        if let outer = frames.last {
            guard outer.isInCell else { return false }
            nestedCount += 1
            frames.append(TableFrame(number: -nestedCount, name: name, textBefore: [], nestedIn: place))
        } else {
            let before = takeParagraphs()
            topCount += 1
            frames.append(TableFrame(number: topCount, name: name, textBefore: before))
        }
        return true
    }

    mutating func endTable() throws(ReadingError) {
        guard let frame = frames.popLast() else { return }
        tables.append(
            SourceTable(
                number: frame.number, name: frame.name, textBefore: frame.textBefore, rows: frame.rows,
                isHidden: frame.isHidden, nestedIn: frame.nestedIn))
        guard frame.nestedIn != nil else { return }
        let words = frame.rows.filter { !$0.isDeleted }.map { row in
            row.cells.filter { $0.joins == .none }.map(\.text).joined(separator: "\t")
        }.joined(separator: "\n")
        let shown = words.utf8.contains { $0 > 32 }
        remark(.nestedTable, "A table inside this cell, \(frame.rows.count) row\(frame.rows.count == 1 ? "" : "s")")
        if shown { try appendBlock(words) }
    }

    mutating func beginRow() throws(ReadingError) -> Bool {
        guard let last = frames.indices.last, !frames[last].isInRow else { return false }
        rowCount += 1
        try checkCounts()
        frames[last].isInRow = true
        frames[last].rowNumber += 1
        frames[last].row = RowFacts()
        frames[last].hasInsertedRemark = false
        frames[last].cells = []
        frames[last].cells.reserveCapacity(frames[last].merges.count)
        return true
    }

    mutating func endRow() throws(ReadingError) {
        guard let last = frames.indices.last, frames[last].isInRow else { return }
        let facts = frames[last].row
        try padColumns(facts.after)
        if facts.isDeleted {
            setRowAside(last)
        } else if facts.isInserted, !frames[last].hasInsertedRemark {
            remark(.insertedText, "This row was inserted", author: facts.author)
        }
        frames[last].isInRow = false
        if facts.isHidden {
            remarks.append(
                SourceRemark(
                    .hiddenRow, place: SourcePlace(table: frames[last].number, row: frames[last].rowNumber),
                    text: "This row is hidden"))
        }
        let cells = frames[last].cells
        frames[last].cells = []
        let row = SourceRow(
            number: frames[last].rowNumber, cells: cells, isHidden: facts.isHidden, isMarkedHeader: facts.isHeader,
            isDeleted: facts.isDeleted)
        frames[last].rows.append(row)
        try repeatRow(row, times: facts.repeats - 1)
    }

    /// Repeats a row the file stores once. Empty ones only count: rows that hold nothing need not appear.
    private mutating func repeatRow(_ row: SourceRow, times: Int) throws(ReadingError) {
        guard times > 0, let last = frames.indices.last else { return }
        let (rows, isPastRows) = rowCount.addingReportingOverflow(times)
        if isPastRows { throw tooManyRows }
        rowCount = rows
        if row.cells.allSatisfy({ $0.text.isEmpty }) {
            try checkCounts()
            frames[last].rowNumber += times
            return
        }
        let (more, isPastCells) = max(1, row.cells.count).multipliedReportingOverflow(by: times)
        // No program stores thousands of rows with the same words as one; a few bytes must not become gigabytes.
        if isPastCells || more > limits.cells || times > 10_000 { throw tooManyCells }
        cellCount += more
        try checkCounts()
        for _ in 0..<times {
            frames[last].rowNumber += 1
            var copy = row
            copy.number = frames[last].rowNumber
            frames[last].rows.append(copy)
        }
    }

    /// Empties a row deleted as a tracked change, its words going into a remark.
    private mutating func setRowAside(_ last: Int) {
        let facts = frames[last].row
        let words = frames[last].cells.filter { $0.joins == .none }.map(\.text).joined(separator: " | ")
        remark(.deletedRow, words, author: facts.author)
        for column in frames[last].cells.indices {
            frames[last].cells[column].text = ""
            // What began in this row does not go on into the next.
            if frames[last].cells[column].joins != .above, column < frames[last].merges.count {
                frames[last].merges[column] = TableFrame.Merge()
            }
        }
    }

    mutating func beginCell() throws(ReadingError) -> Bool {
        guard let last = frames.indices.last, frames[last].isInRow, !frames[last].isInCell else { return false }
        if frames[last].cells.isEmpty, frames[last].row.before > 0 { try padColumns(frames[last].row.before) }
        frames[last].isInCell = true
        frames[last].cell = CellFacts()
        beginFlow()
        return true
    }

    /// Closes a cell: decides what it joins, and gives it as many grid columns as it takes.
    mutating func endCell() throws(ReadingError) {
        guard let last = frames.indices.last, frames[last].isInCell else { return }
        var text = try endFlow()
        let facts = frames[last].cell
        if facts.isDeleted, !text.isEmpty {
            if !frames[last].row.isDeleted {
                remark(.deletedText, text, author: facts.author)
                text = ""
            }
        }
        let column = frames[last].cells.count
        let joins = joining(facts, at: column, in: last)
        if joins != .none, !text.isEmpty {
            // Programs store words here at times, and show them nowhere.
            remark(.hiddenText, text)
            text = ""
        }
        frames[last].isInCell = false
        frames[last].cell = CellFacts()
        let width = facts.span.multipliedReportingOverflow(by: facts.repeats)
        if text.isEmpty, joins == .none, facts.repeats > 1 {
            // A long run of empty cells, as programs store what lies beyond the table.
            if facts.repeats > limits.columns - column {
                frames[last].row.isFull = true
            } else {
                try appendCells(.empty, count: facts.repeats)
            }
            return
        }
        if frames[last].row.isFull, text.isEmpty { return }
        guard !frames[last].row.isFull, !width.overflow, column + width.partialValue <= limits.columns,
            column + facts.coveringSpan <= limits.columns
        else { throw tooManyColumns }
        for _ in 0..<facts.repeats {
            let cell = SourceCell(text, joins: joins)
            noteMerge(facts, joins: joins, at: frames[last].cells.count, in: last)
            try appendCells(cell, count: 1)
            if facts.span > 1 { try appendCells(SourceCell("", joins: .left), count: facts.span - 1) }
        }
    }

    /// Whether the cell goes on from another, by what the file says and what stands above.
    private func joining(_ facts: CellFacts, at column: Int, in last: Int) -> SourceCell.Joining {
        let merge = column < frames[last].merges.count ? frames[last].merges[column] : TableFrame.Merge()
        if facts.goesOnFromLeft, column > 0 { return .left }
        if facts.isCovered {
            if merge.rows > 0 { return merge.isFirstColumn ? .above : .left }
            return column > 0 ? .left : .none
        }
        // Going on from nothing, the cell stands for itself.
        return facts.vertical == .goesOn && merge.rows > 0 ? .above : .none
    }

    /// Remembers, for the rows to come, how far down this cell goes.
    private mutating func noteMerge(_ facts: CellFacts, joins: SourceCell.Joining, at column: Int, in last: Int) {
        while frames[last].merges.count < column + max(facts.span, facts.coveringSpan) {
            frames[last].merges.append(TableFrame.Merge())
        }
        switch joins {
        case .above:
            if frames[last].merges[column].rows != .max { frames[last].merges[column].rows -= 1 }
        case .left:
            let rows = frames[last].merges[column].rows
            if facts.isCovered, rows > 0, rows != .max { frames[last].merges[column].rows -= 1 }
        case .none:
            let rows = facts.vertical == .none ? facts.rowSpan - 1 : .max
            for offset in 0..<facts.span {
                frames[last].merges[column + offset] = TableFrame.Merge(rows: rows, isFirstColumn: offset == 0)
            }
            // The covered cells of this very row count too.
            for offset in 1..<max(2, facts.coveringSpan) where offset < facts.coveringSpan {
                frames[last].merges[column + offset] = TableFrame.Merge(rows: facts.rowSpan, isFirstColumn: false)
            }
        }
    }

    private mutating func padColumns(_ count: Int) throws(ReadingError) {
        guard count > 0, let last = frames.indices.last else { return }
        guard count <= limits.columns, frames[last].cells.count + count <= limits.columns else { throw tooManyColumns }
        try appendCells(.empty, count: count)
    }

    private mutating func appendCells(_ cell: SourceCell, count: Int) throws(ReadingError) {
        guard count > 0, let last = frames.indices.last else { return }
        cellCount += count
        guard frames[last].cells.count + count <= limits.columns else { throw tooManyColumns }
        try checkCounts()
        for _ in 0..<count { frames[last].cells.append(cell) }
    }

    private func checkCounts() throws(ReadingError) {
        if rowCount > limits.rows { throw tooManyRows }
        if cellCount > limits.cells { throw tooManyCells }
    }

    private var tooManyRows: ReadingError { .tooLarge(what: "the number of rows", limit: "\(limits.rows)") }
    private var tooManyCells: ReadingError { .tooLarge(what: "the number of cells", limit: "\(limits.cells)") }
    private var tooManyColumns: ReadingError {
        .tooLarge(what: "the number of columns of a table", limit: "\(limits.columns)")
    }
}
