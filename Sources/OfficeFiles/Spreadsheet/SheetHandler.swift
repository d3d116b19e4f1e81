import Domain

/// Reads one xl/worksheets/sheet….xml: rows and cells as stored, and what the sheet says of hidden rows and columns
/// and merged cells. This is the hot path of reading workbooks.
struct SheetHandler: XMLHandler {
    enum Name: String, CaseIterable {
        case worksheet, sheetData, row, col, mergeCell, autoFilter, filterColumn
        case oddHeader, oddFooter, evenHeader, evenFooter, firstHeader, firstFooter
        case cell = "c"
        case value = "v"
        case formula = "f"
        case inline = "is"
        case text = "t"
        case phonetic = "rPh"
    }
    static let names = XMLNameTable(Name.self)

    /// What `t` says of a cell.
    private enum Kind { case number, shared, inline, formulaText, bool, error, isoDate }
    private enum Capture { case none, value, formula, inline, page }

    private let part: String
    private let table: Int
    private let book: Workbook
    private let limits: ReadingLimits
    private(set) var collector: RowCollector
    private(set) var formulasWithoutValue: [(place: SourcePlace, formula: String)] = []
    private(set) var uncountedFormulas = 0
    private(set) var merges: [CellRange] = []
    private(set) var hiddenColumns: [ClosedRange<Int>] = []
    /// Rows an active filter covers.
    private(set) var filtered: ClosedRange<Int>?
    private(set) var isWorksheet = false
    /// Words at the head and foot of the printed pages, each line once.
    private(set) var pageText: [String] = []
    private var filterRows: ClosedRange<Int>?

    private var rowNumber = 0
    private var rowIsHidden = false
    private var cells: [SourceCell] = []
    private var isInRow = false
    /// Last column of the row that holds anything; columns after it are formatted but empty.
    private var lastUsed = 0

    private var column = 0
    private var style = 0
    private var kind = Kind.number
    private var hasFormula = false
    private var hasValue = false
    private var capture = Capture.none
    private var phoneticDepth = 0
    private var words: [UInt8] = []
    private var formula: [UInt8] = []

    private static let mostFormulas = 100

    init(part: String, table: Int, book: Workbook, limits: ReadingLimits, earlier: (rows: Int, cells: Int)) {
        self.part = part
        self.table = table
        self.book = book
        self.limits = limits
        collector = RowCollector(limits: limits, earlier: earlier)
    }

    mutating func start(_ name: Name?, in namespace: XMLNamespace, _ attributes: XMLAttributes) throws(ReadingError) {
        guard let name, namespace == .sheet else { return }
        switch name {
        case .cell: try startCell(attributes)
        case .value:
            capture = .value
            hasValue = true
        case .row: try startRow(attributes)
        case .formula:
            hasFormula = true
            capture = .formula
        case .text: if kind == .inline, phoneticDepth == 0 { capture = .inline }
        case .phonetic: phoneticDepth += 1
        case .inline: hasValue = true
        default: try startOther(name, attributes)
        }
    }

    private mutating func startOther(_ name: Name, _ attributes: XMLAttributes) throws(ReadingError) {
        switch name {
        case .worksheet: isWorksheet = true
        case .col:
            let isHidden = attributes.value("hidden").map(WorkbookHandler.isTrue) ?? false
            let isNarrow = attributes.value("width").map { $0 == "0" } ?? false
            if isHidden || isNarrow, let first = attributes.value("min")?.int, let last = attributes.value("max")?.int,
                first >= 1, last >= first
            {
                hiddenColumns.append(first...min(last, CellReference.lastColumn + first))
            }
        case .mergeCell:
            if let range = attributes.value("ref").flatMap({ CellReference.parseRange($0.buffer) }) {
                merges.append(range)
            }
        case .autoFilter:
            filterRows = attributes.value("ref").flatMap { CellReference.parseRange($0.buffer) }?.rows
        case .filterColumn: filtered = filterRows
        case .oddHeader, .oddFooter, .evenHeader, .evenFooter, .firstHeader, .firstFooter:
            capture = .page
            words.removeAll(keepingCapacity: true)
        default: break
        }
        // More than any sheet has: only a file made to fill the memory.
        guard merges.count <= limits.rows, hiddenColumns.count <= CellReference.lastColumn else {
            throw .tooLarge(what: "its merged cells or hidden columns", limit: "\(limits.rows)")
        }
    }

    mutating func end(_ name: Name?, in namespace: XMLNamespace) throws(ReadingError) {
        guard let name, namespace == .sheet else { return }
        switch name {
        case .cell: try endCell()
        case .value, .formula, .text: capture = .none
        case .row: try endRow()
        case .phonetic: phoneticDepth -= 1
        case .oddHeader, .oddFooter, .evenHeader, .evenFooter, .firstHeader, .firstFooter:
            capture = .none
            for line in PrintedPage.lines(CellWords.string(words)) where !pageText.contains(line) {
                pageText.append(line)
            }
        default: break
        }
    }

    mutating func text(_ bytes: XMLBytes) throws(ReadingError) {
        switch capture {
        case .none: return
        case .value, .inline, .page: words.append(contentsOf: bytes.buffer)
        case .formula: formula.append(contentsOf: bytes.buffer)
        }
        guard words.count <= limits.cellBytes, formula.count <= limits.cellBytes else {
            throw .tooLarge(what: "a cell of row \(rowNumber)", limit: "\(limits.cellBytes >> 20) MB in one cell")
        }
    }

    // MARK: Rows

    private mutating func startRow(_ attributes: XMLAttributes) throws(ReadingError) {
        var number = rowNumber + 1
        if let stated = attributes.value("r") {
            guard let value = stated.int, value > rowNumber else {
                throw .damaged(part: part, detail: "rows out of order after row \(rowNumber)")
            }
            number = value
        }
        guard number <= CellReference.lastRow else {
            throw .damaged(part: part, detail: "a row number past the last row a sheet can have")
        }
        rowNumber = number
        rowIsHidden = attributes.value("hidden").map(WorkbookHandler.isTrue) ?? false
        if let height = attributes.value("ht"), height == "0" { rowIsHidden = true }
        column = 0
        lastUsed = 0
        isInRow = true
    }

    private mutating func endRow() throws(ReadingError) {
        isInRow = false
        if lastUsed == 0 {
            collector.appendBlank(number: rowNumber, isHidden: rowIsHidden)
        } else {
            try collector.append(SourceRow(number: rowNumber, cells: cells, isHidden: rowIsHidden))
        }
        cells.removeAll(keepingCapacity: true)
    }

    // MARK: Cells

    private mutating func startCell(_ attributes: XMLAttributes) throws(ReadingError) {
        guard isInRow else { throw .damaged(part: part, detail: "a cell outside the rows") }
        if let reference = attributes.value("r") {
            guard let place = CellReference.parse(reference.buffer), place.column > column else {
                throw .damaged(part: part, detail: "a cell of row \(rowNumber) in no place a sheet has")
            }
            column = place.column
        } else {
            column += 1
        }
        style = attributes.value("s")?.int ?? 0
        kind = .number
        if let type = attributes.value("t") {
            switch type {
            case _ where type == "s": kind = .shared
            case _ where type == "inlineStr": kind = .inline
            case _ where type == "str": kind = .formulaText
            case _ where type == "b": kind = .bool
            case _ where type == "e": kind = .error
            case _ where type == "d": kind = .isoDate
            default: break
            }
        }
        hasFormula = false
        hasValue = false
        words.removeAll(keepingCapacity: true)
        if !formula.isEmpty { formula.removeAll(keepingCapacity: true) }
    }

    private mutating func endCell() throws(ReadingError) {
        capture = .none
        let lacksResult = hasFormula && words.isEmpty && !(hasValue && kind == .formulaText)
        if lacksResult { noteFormula() }
        guard !words.isEmpty || lacksResult else { return }
        let cell = lacksResult ? SourceCell("", typed: .error("")) : try value()
        guard cell.typed != nil || !cell.text.isEmpty else { return }
        guard column <= limits.columns else {
            throw .tooLarge(
                what: "row \(rowNumber) has words in column \(CellReference.columnLetters(column))",
                limit: "\(limits.columns) columns")
        }
        while cells.count < column - 1 { cells.append(.empty) }
        cells.append(cell)
        // A formula without its result does not by itself make a row.
        if !lacksResult { lastUsed = column }
    }

    private func value() throws(ReadingError) -> SourceCell {
        switch kind {
        case .shared:
            let index = words.withUnsafeBufferPointer { XMLBytes(buffer: $0).int }
            guard let index, book.strings.indices.contains(index) else {
                throw .damaged(part: part, detail: "a cell of row \(rowNumber) refers to words that are not there")
            }
            return SourceCell(book.strings[index])
        case .inline, .formulaText: return SourceCell(CellWords.string(words))
        case .bool:
            let isTrue = words == [UInt8(ascii: "1")] || words == Array("true".utf8)
            return SourceCell(isTrue ? "TRUE" : "FALSE", typed: .bool(isTrue))
        case .error:
            let text = CellWords.string(words)
            return SourceCell(text, typed: .error(text))
        case .isoDate:
            guard let date = IsoDate.parse(words) else { return SourceCell(CellWords.string(words)) }
            return format.cell(date)
        case .number:
            guard let number = words.withUnsafeBufferPointer({ NumberParsing.double($0) }) else {
                return SourceCell(CellWords.string(words))
            }
            return format.cell(number, is1904: book.is1904)
        }
    }

    private var format: NumberFormat { book.formats.indices.contains(style) ? book.formats[style] : .general }

    private mutating func noteFormula() {
        guard formulasWithoutValue.count < Self.mostFormulas else {
            uncountedFormulas += 1
            return
        }
        formulasWithoutValue.append(
            (SourcePlace(table: table, row: rowNumber, column: column), CellWords.string(formula)))
    }
}
