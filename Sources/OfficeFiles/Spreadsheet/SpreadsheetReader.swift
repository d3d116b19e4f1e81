public import Domain

/// Reads Excel workbooks (.xlsx, .xlsm, .xltx and .xltm, transitional and strict): every sheet as a table, cells as a
/// person sees them with the value behind them, and what the sheets hide, comment on or cover.
public enum SpreadsheetReader {
    /// Sheets are numbered from 1 in workbook order, chart sheets counted but not given. Rows keep the sheet's own
    /// numbers; rows with nothing in them need not appear.
    /// - Throws: ``ReadingError``: `.unknownFormat` for what is no workbook (an .xlsb is named), `.passwordProtected`,
    ///   `.damaged` with the part at fault, `.tooLarge`.
    public static func read(_ file: SourceFile, limits: ReadingLimits) throws(ReadingError) -> SourceDocument {
        let zip = try ZipArchive(file.bytes, limits: limits)
        let book = try Workbook(zip, limits: limits)
        var document = SourceDocument(name: file.name, digest: file.digest, format: .xlsx)
        var totals = (rows: 0, cells: 0)
        for (index, sheet) in book.sheets.enumerated() {
            guard let path = book.worksheetPath(sheet) else { continue }
            var reading = SheetReading(zip: zip, book: book, path: path, table: index + 1, limits: limits)
            document.tables.append(try reading.read(sheet, totals: &totals))
            document.remarks += reading.remarks
            for line in reading.pageText where !document.pageText.contains(line) { document.pageText.append(line) }
        }
        return document
    }
}

/// The parts of a workbook that all its sheets share.
struct Workbook {
    let sheets: [WorkbookHandler.Sheet]
    let is1904: Bool
    let strings: [String]
    let formats: [NumberFormat]
    /// Names of comment writers by person id.
    let persons: [String: String]
    private let links: PartRelationships

    init(_ zip: ZipArchive, limits: ReadingLimits) throws(ReadingError) {
        let main = try PartRelationships(of: "", in: zip).first("officeDocument")?.path ?? "xl/workbook.xml"
        if main.hasSuffix(".bin") { throw .unknownFormat(guess: "an Excel binary workbook (.xlsb)") }
        guard let part = zip.part(main) else {
            if zip.part("xl/workbook.bin") != nil { throw .unknownFormat(guess: "an Excel binary workbook (.xlsb)") }
            // A zip of other things, or a workbook whose main part is lost.
            if zip.parts.contains(where: { $0.name.hasPrefix("xl/") }) {
                throw .damaged(part: main, detail: "this part is missing")
            }
            throw .unknownFormat(guess: "a zip file")
        }
        var workbook = WorkbookHandler()
        try zip.readXML(part, into: &workbook)
        guard workbook.isWorkbook else { throw .unknownFormat(guess: "an Office file that is not a workbook") }
        sheets = workbook.sheets
        is1904 = workbook.is1904
        links = try PartRelationships(of: main, in: zip)

        var sharedStrings = SharedStringsHandler(limits: limits)
        if let part = links.first("sharedStrings").flatMap({ zip.part($0.path) }) {
            try zip.readXML(part, into: &sharedStrings)
        }
        strings = sharedStrings.strings
        var styles = StylesHandler()
        if let part = links.first("styles").flatMap({ zip.part($0.path) }) { try zip.readXML(part, into: &styles) }
        formats = styles.formats()
        var people = ThreadedCommentsHandler(limits: limits)
        for link in links.links where link.kind == "person" {
            if let part = zip.part(link.path) { try zip.readXML(part, into: &people) }
        }
        persons = people.persons
    }

    /// Where a sheet's cells are; nil for a chart sheet or a dialogue sheet.
    func worksheetPath(_ sheet: WorkbookHandler.Sheet) -> String? {
        guard let link = links.links.first(where: { $0.id == sheet.relationship }) else { return "" }
        return link.kind == "worksheet" || link.kind == "xlMacrosheet" ? link.path : nil
    }
}

/// The reading of one sheet and of the parts that hang on it.
private struct SheetReading {
    let zip: ZipArchive
    let book: Workbook
    let path: String
    let table: Int
    let limits: ReadingLimits
    private(set) var remarks: [SourceRemark] = []
    private(set) var pageText: [String] = []

    init(zip: ZipArchive, book: Workbook, path: String, table: Int, limits: ReadingLimits) {
        self.zip = zip
        self.book = book
        self.path = path
        self.table = table
        self.limits = limits
    }

    mutating func read(
        _ sheet: WorkbookHandler.Sheet, totals: inout (rows: Int, cells: Int)
    ) throws(ReadingError) -> SourceTable {
        guard let part = zip.part(path) else {
            throw .damaged(part: "sheet “\(sheet.name)”", detail: "its cells are missing from the file")
        }
        var handler = SheetHandler(part: path, table: table, book: book, limits: limits, earlier: totals)
        try zip.readXML(part, into: &handler)
        guard handler.isWorksheet else { throw .damaged(part: path, detail: "it is not a worksheet") }
        totals = handler.collector.totals
        var rows = handler.collector.rows
        if sheet.isHidden {
            remarks.append(HiddenParts.sheet(sheet.name, table: table, isVeryHidden: sheet.isVeryHidden))
        }
        remarks += try MergedCells.apply(handler.merges, to: &rows, table: table, limits: limits)
        let filtered = handler.filtered
        remarks += HiddenParts.rows(rows, table: table) { filtered?.contains($0) ?? false }
        remarks += HiddenParts.columns(handler.hiddenColumns, of: rows, table: table)
        noteFormulas(handler)
        pageText = handler.pageText
        try readAttachedParts()
        return SourceTable(number: table, name: sheet.name, rows: rows, isHidden: sheet.isHidden)
    }

    private mutating func noteFormulas(_ handler: SheetHandler) {
        for found in handler.formulasWithoutValue {
            let formula = found.formula.isEmpty ? "a formula shared with other cells" : "=" + found.formula
            remarks.append(
                SourceRemark(
                    .formula, place: found.place,
                    text: "The file holds no result for the formula of this cell: \(formula)"))
        }
        if handler.uncountedFormulas > 0 {
            remarks.append(
                SourceRemark(
                    .formula, place: SourcePlace(table: table, row: 0),
                    text: "\(handler.uncountedFormulas) more cells hold formulas without results."))
        }
    }

    private mutating func readAttachedParts() throws(ReadingError) {
        let links = try PartRelationships(of: path, in: zip)
        var threaded = ThreadedCommentsHandler(limits: limits)
        for link in links.links where link.kind == "threadedComment" {
            if let part = zip.part(link.path) { try zip.readXML(part, into: &threaded) }
        }
        // A threaded comment leaves a plain one behind for older programs, with a note on upgrading.
        let covered = Set(threaded.comments.map { SourcePlace(table: table, row: $0.row, column: $0.column) })
        var comments = threaded.comments.map {
            SourceRemark(
                .comment, place: SourcePlace(table: table, row: $0.row, column: $0.column), text: $0.text,
                author: book.persons[$0.person])
        }
        for link in links.links where link.kind == "comments" {
            guard let part = zip.part(link.path) else { continue }
            var plain = CommentsHandler(limits: limits)
            try zip.readXML(part, into: &plain)
            for comment in plain.comments {
                let place = SourcePlace(table: table, row: comment.row, column: comment.column)
                if covered.contains(place) { continue }
                comments.append(SourceRemark(.comment, place: place, text: comment.text, author: comment.author))
            }
        }
        // Sorted by place; a thread's comments keep their order.
        let order = comments.indices.sorted {
            let (a, b) = (comments[$0].place, comments[$1].place)
            if let a, let b, a != b { return a < b }
            return $0 < $1
        }
        remarks += order.map { comments[$0] }
        for link in links.links where link.kind == "drawing" {
            guard let part = zip.part(link.path) else { continue }
            var drawing = DrawingHandler(table: table, limits: limits)
            try zip.readXML(part, into: &drawing)
            remarks += drawing.remarks
        }
    }
}
