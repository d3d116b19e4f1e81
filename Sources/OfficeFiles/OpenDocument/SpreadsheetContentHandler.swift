import Domain

/// Reads the content of an OpenDocument spreadsheet (ODF 1.3 part 3, chapter 9).
struct SpreadsheetContentHandler: XMLHandler {
    enum Name: String, CaseIterable {
        case spreadsheet, style, table, annotation, creator, title, desc, frame, image, span
        case tableProperties = "table-properties"
        case tableColumn = "table-column"
        case tableRow = "table-row"
        case headerRows = "table-header-rows"
        case tableCell = "table-cell"
        case coveredCell = "covered-table-cell"
        case paragraph = "p"
        case heading = "h"
        case spaces = "s"
        case tab
        case lineBreak = "line-break"
        case trackedChanges = "tracked-changes"
        case ddeLinks = "dde-links"
        case forms
        case ruby = "ruby-text"
    }
    static let names = XMLNameTable(Name.self)

    private static let mostSheets = 10_000
    private let limits: ReadingLimits
    private(set) var tables: [SourceTable] = []
    private(set) var remarks: [SourceRemark] = []
    private(set) var isSpreadsheet = false
    private var totals = (rows: 0, cells: 0)
    private var sheet: SpreadsheetSheetBuilder?
    /// Remarks of the sheet being read, which follow those on the sheet itself.
    private var sheetRemarks: [SourceRemark] = []
    private var hiddenStyles: Set<String> = []
    private var styleName = ""

    private var cell: OpenDocumentCell?
    private var cellText = SpreadsheetParagraphs()
    private var asideText = SpreadsheetParagraphs()
    private var author: SpreadsheetParagraphs?
    private var annotationAuthor: String?
    private var pictureWords = SpreadsheetParagraphs()
    private var isInPictureWords = false
    private var hasPicture = false

    private var depth = 0
    /// Depth of the element whose whole content is passed over; 0 when none.
    private var skippedFrom = 0
    private var annotationDepth = 0
    private var drawingDepth = 0
    /// Tables inside a cell, whose words go to the cell.
    private var nestedTables = 0
    private var paragraphDepth = 0
    private var isInHeaderRows = false

    init(limits: ReadingLimits) { self.limits = limits }

    // MARK: Elements

    mutating func start(_ name: Name?, in namespace: XMLNamespace, _ attributes: XMLAttributes) throws(ReadingError) {
        depth += 1
        guard skippedFrom == 0 else { return }
        switch namespace {
        case .odfTable: startTablePart(name, attributes)
        case .odfText: startText(name, attributes)
        case .odfDrawing:
            drawingDepth += 1
            if name == .image { hasPicture = true }
            if drawingDepth == 1 { beginAside() }
        case .odfOffice:
            if name == .spreadsheet { isSpreadsheet = true }
            if name == .forms { skippedFrom = depth }
            if name == .annotation {
                annotationDepth += 1
                annotationAuthor = nil
                beginAside()
            }
        case .odfStyle:
            if name == .style { styleName = attributes.value("name", in: .odfStyle)?.string ?? "" }
            if name == .tableProperties, attributes.value("display", in: .odfTable).map({ $0 == "false" }) ?? false {
                hiddenStyles.insert(styleName)
                try checkCounts()
            }
        case .dublinCore: if name == .creator, annotationDepth > 0 { author = SpreadsheetParagraphs() }
        default: if drawingDepth > 0, name == .title || name == .desc { isInPictureWords = true }
        }
    }

    mutating func end(_ name: Name?, in namespace: XMLNamespace) throws(ReadingError) {
        defer { depth -= 1 }
        if skippedFrom > 0 {
            if skippedFrom == depth { skippedFrom = 0 }
            return
        }
        switch namespace {
        case .odfTable: try endTablePart(name)
        case .odfText: if name == .paragraph || name == .heading { paragraphDepth -= 1 }
        case .odfDrawing:
            drawingDepth -= 1
            if drawingDepth == 0 { endDrawing() }
            try checkCounts()
        case .odfOffice:
            if name == .annotation {
                endAnnotation()
                try checkCounts()
            }
        case .dublinCore:
            if let author { annotationAuthor = author.string }
            author = nil
        default: isInPictureWords = false
        }
    }

    mutating func text(_ bytes: XMLBytes) throws(ReadingError) {
        guard skippedFrom == 0 else { return }
        if author != nil {
            author?.append(bytes.buffer)
        } else if isInPictureWords {
            pictureWords.append(bytes.buffer)
        } else if paragraphDepth > 0 {
            if annotationDepth > 0 || drawingDepth > 0 {
                asideText.append(bytes.buffer)
            } else if cell != nil {
                cellText.append(bytes.buffer)
            }
        }
        try checkSize()
    }

    /// Refuses what only a file made to fill the memory holds.
    private func checkCounts() throws(ReadingError) {
        guard tables.count <= Self.mostSheets, hiddenStyles.count <= limits.rows,
            remarks.count + sheetRemarks.count <= limits.rows
        else { throw .tooLarge(what: "its sheets, styles or comments", limit: "\(limits.rows)") }
    }

    private func checkSize() throws(ReadingError) {
        guard cellText.bytes.count <= limits.cellBytes, asideText.bytes.count <= limits.cellBytes else {
            throw .tooLarge(what: "a cell", limit: "\(limits.cellBytes >> 20) MB in one cell")
        }
    }

    // MARK: Sheets, rows and cells

    private mutating func startTablePart(_ name: Name?, _ attributes: XMLAttributes) {
        switch name {
        case .trackedChanges, .ddeLinks: skippedFrom = depth
        case .table:
            if cell != nil {
                nestedTables += 1
            } else if isSpreadsheet {
                startSheet(attributes)
            }
        case _ where nestedTables > 0: break
        case .tableColumn:
            let isHidden = attributes.value("visibility", in: .odfTable).map { $0 != "visible" } ?? false
            sheet?.addColumns(Self.count(attributes.value("number-columns-repeated")), isHidden: isHidden)
        case .headerRows: isInHeaderRows = true
        case .tableRow:
            let visibility = attributes.value("visibility", in: .odfTable)
            sheet?.beginRow(
                repeats: Self.count(attributes.value("number-rows-repeated")),
                isHidden: visibility.map { $0 != "visible" } ?? false,
                isFiltered: visibility.map { $0 == "filter" } ?? false, isHeader: isInHeaderRows)
        case .tableCell, .coveredCell:
            guard sheet != nil else { return }
            cell = OpenDocumentCell(attributes)
            cellText.reset()
        default: break
        }
    }

    private mutating func startSheet(_ attributes: XMLAttributes) {
        let style = attributes.value("style-name", in: .odfTable)?.string ?? ""
        sheet = SpreadsheetSheetBuilder(
            table: tables.count + 1, name: attributes.value("name", in: .odfTable)?.string ?? "",
            isHidden: hiddenStyles.contains(style), limits: limits, earlier: totals)
        sheetRemarks = []
        isInHeaderRows = false
    }

    private mutating func endTablePart(_ name: Name?) throws(ReadingError) {
        if nestedTables > 0 {
            if name == .table { nestedTables -= 1 }
            return
        }
        switch name {
        case .table:
            guard let finished = sheet else { return }
            totals = finished.collector.totals
            let (table, found) = try finished.finish()
            tables.append(table)
            remarks += found + sheetRemarks
            sheet = nil
            sheetRemarks = []
            try checkCounts()
        case .headerRows: isInHeaderRows = false
        case .tableRow: try sheet?.endRow()
        case .tableCell, .coveredCell: try endCell()
        default: break
        }
    }

    private mutating func endCell() throws(ReadingError) {
        guard let finished = cell else { return }
        cell = nil
        let shown = cellText.isEmpty ? nil : cellText.string
        if finished.hasFormula, !finished.hasValue, shown == nil, let place = sheet?.place {
            sheetRemarks.append(
                SourceRemark(.formula, place: place, text: "The file holds no result for the formula of this cell."))
            try checkCounts()
        }
        try sheet?.addCell(finished.cell(shown: shown), repeats: finished.repeats, spans: finished.spans)
    }

    static func count(_ bytes: XMLBytes?) -> Int { max(1, bytes?.int ?? 1) }

    // MARK: Words

    private mutating func startText(_ name: Name?, _ attributes: XMLAttributes) {
        let isAside = annotationDepth > 0 || drawingDepth > 0
        switch name {
        case .paragraph, .heading:
            paragraphDepth += 1
            if isAside { asideText.beginParagraph() } else if cell != nil { cellText.beginParagraph() }
        case .spaces: append(Ascii.space, times: min(Self.count(attributes.value("c")), 1000))
        case .tab: append(Ascii.tab)
        case .lineBreak: append(Ascii.lf)
        case .ruby: skippedFrom = depth
        default: break
        }
    }

    private mutating func append(_ byte: UInt8, times: Int = 1) {
        guard paragraphDepth > 0 else { return }
        if annotationDepth > 0 || drawingDepth > 0 {
            asideText.append(byte, times: times)
        } else if cell != nil {
            cellText.append(byte, times: times)
        }
    }

    // MARK: Comments, pictures, text boxes

    private mutating func beginAside() {
        asideText.reset()
        pictureWords.reset()
        hasPicture = false
    }

    private var place: SourcePlace? {
        guard let sheet else { return nil }
        return cell == nil ? SourcePlace(table: sheet.table, row: 0) : sheet.place
    }

    private mutating func endAnnotation() {
        annotationDepth -= 1
        sheetRemarks.append(
            SourceRemark(.comment, place: place, text: asideText.string, author: annotationAuthor))
        asideText.reset()
    }

    private mutating func endDrawing() {
        if !asideText.isEmpty {
            sheetRemarks.append(SourceRemark(.textBox, place: place, text: asideText.string))
        }
        if hasPicture {
            sheetRemarks.append(SourceRemark(.picture, place: place, text: pictureWords.string))
        }
        asideText.reset()
        pictureWords.reset()
    }
}
