import Domain

/// Writes the XML of one worksheet row by row (SpreadsheetML, ECMA-376 part 1, 18.3). Strings stand in their cells, so
/// that rows can be made on several threads and nothing has to be looked up.
struct WorkbookSheetRows {
    var out: OutputBytes
    /// Row being written, from 1.
    private(set) var row = 0
    /// "A", "B" … for the columns used so far.
    private let letters: [[UInt8]]
    /// The row's number and what follows it in every cell.
    private var rowInCell: [UInt8] = []

    init(letters: [[UInt8]], out: OutputBytes) {
        self.letters = letters
        self.out = out
    }

    /// Column names for a sheet of so many columns.
    static func letters(_ count: Int) -> [[UInt8]] {
        (1...max(1, count)).map { number in
            var name: [UInt8] = []
            var rest = number
            while rest > 0 {
                name.insert(UInt8(65 + (rest - 1) % 26), at: 0)
                rest = (rest - 1) / 26
            }
            return name
        }
    }

    /// Begins a row, high enough for so many lines. The height is given because not every program works it out for
    /// itself; it is not marked as fixed, so that one that does may better it.
    mutating func beginRow(_ number: Int, lines: Int = 1) {
        row = number
        rowInCell = Array("\(number)\" s=\"".utf8)
        out.raw("<row r=\"")
        out.number(number)
        if lines > 1 {
            out.raw("\" ht=\"")
            out.number(min(lines * 13 + 2, Self.highest))
        }
        out.raw("\">")
    }

    /// The highest row a spreadsheet allows, in points.
    private static let highest = 409

    /// How many lines words take in a column of so many characters: an estimate, since fonts differ.
    static func lines(of words: String, width columnWidth: Int) -> Int {
        var words = words
        // Letters of a text are on the whole narrower than the figures by which a column's width is counted; in a narrow
        // column that is lost again where lines break between words.
        let width = columnWidth >= 40 ? columnWidth + columnWidth / 10 : columnWidth
        return words.withUTF8 { utf8 in
            if utf8.count <= width, !utf8.contains(0x0A) { return 1 }
            var lines = 1
            var length = 0
            for byte in utf8 {
                if byte == 0x0A {
                    lines += 1
                    length = 0
                } else if byte & 0xC0 != 0x80 {
                    length += 1
                    if length > width {
                        lines += 1
                        length = 1
                    }
                }
            }
            return lines
        }
    }

    mutating func endRow() { out.raw("</row>") }

    private mutating func begin(_ column: Int, _ style: WorkbookStyle) {
        out.raw("<c r=\"")
        out.bytes.append(contentsOf: letters[column])
        out.bytes.append(contentsOf: rowInCell)
        out.number(style.rawValue)
    }

    mutating func number(_ column: Int, _ number: Int, _ style: WorkbookStyle = .number) {
        begin(column, style)
        out.raw("\"><v>")
        out.number(number)
        out.raw("</v></c>")
    }

    /// A string cell, whatever the words look like.
    mutating func words(_ column: Int, _ words: String, _ style: WorkbookStyle = .words) {
        begin(column, style)
        // xml:space keeps spaces at the ends; always given, since looking costs more than writing it.
        out.raw("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
        XmlText.spreadsheet(words, to: &out)
        out.raw("</t></is></c>")
    }

    /// A real date; one before 1900, which spreadsheets cannot hold, as words.
    mutating func date(_ column: Int, _ day: CivilDate, _ style: WorkbookStyle = .date) {
        guard let serial = Self.serial(day) else { return words(column, SheetWords.day(day), .words) }
        number(column, serial, style)
    }

    /// Serial number in the 1900 system, which counts a 29 February 1900 that never was; nil before 1 January 1900.
    static func serial(_ day: CivilDate) -> Int? {
        let sinceEpoch = Int(day.dayNumber) + 25_569
        if sinceEpoch >= 61 { return sinceEpoch }
        return sinceEpoch >= 2 ? sinceEpoch - 1 : nil
    }
}

/// What stands around the rows of a worksheet: panes, widths, filter and print set-up.
struct WorkbookSheetFrame {
    var name: String
    var widths: [Int]
    /// Rows in all, the heading row included.
    var rowCount: Int
    var hasFilter: Bool
    var freezesHeading: Bool
    /// Shown at the head of each printed page.
    var pageTitle: String
    var pageNote: String = ""
    /// Past this total width the page is A3.
    static let widestA4 = 170
    /// Columns printed, from the first; nil for all.
    var printedColumns: Int?

    private var printedWidth: Int { widths.prefix(printedColumns ?? widths.count).reduce(0, +) }

    func writeStart(to out: inout OutputBytes) {
        out.raw(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
            <sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>
            """)
        if rowCount > 0 {
            out.raw("<dimension ref=\"")
            out.raw(range(rows: 1...rowCount))
            out.raw("\"/>")
        }
        out.raw("<sheetViews><sheetView ")
        if !freezesHeading { out.raw("showGridLines=\"0\" ") }
        out.raw("workbookViewId=\"0\">")
        if freezesHeading {
            out.raw(
                """
                <pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>\
                <selection pane="bottomLeft" activeCell="A2" sqref="A2"/>
                """)
        }
        out.raw("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>")
        for (index, width) in widths.enumerated() {
            out.raw("<col min=\"")
            out.number(index + 1)
            out.raw("\" max=\"")
            out.number(index + 1)
            out.raw("\" width=\"")
            out.number(width)
            out.raw("\" customWidth=\"1\"/>")
        }
        out.raw("</cols><sheetData>")
    }

    /// - Parameters:
    ///   - links: `hyperlink` elements; empty for none.
    ///   - merged: rows whose cells from A to the column given are one cell.
    func writeEnd(
        links: OutputBytes = OutputBytes(), merged: (rows: [Int], to: String) = ([], ""), to out: inout OutputBytes
    ) {
        out.raw("</sheetData>")
        if hasFilter, rowCount > 0 {
            out.raw("<autoFilter ref=\"")
            out.raw(range(rows: 1...rowCount))
            out.raw("\"/>")
        }
        if !merged.rows.isEmpty {
            out.raw("<mergeCells>")
            for row in merged.rows { out.raw("<mergeCell ref=\"A\(row):\(merged.to)\(row)\"/>") }
            out.raw("</mergeCells>")
        }
        if !links.bytes.isEmpty {
            out.raw("<hyperlinks>")
            out.bytes += links.bytes
            out.raw("</hyperlinks>")
        }
        if freezesHeading { out.raw("<printOptions gridLines=\"1\"/>") }
        out.raw("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.75\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>")
        out.raw("<pageSetup paperSize=\"")
        out.number(printedWidth > Self.widestA4 ? 8 : 9)
        out.raw("\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/><headerFooter><oddHeader>")
        XmlText.plain("&L" + Self.pageWords(pageTitle) + "&R" + Self.pageWords(name), to: &out)
        out.raw("</oddHeader><oddFooter>")
        XmlText.plain("&L" + Self.pageWords(pageNote) + "&RPage &P of &N", to: &out)
        out.raw("</oddFooter></headerFooter></worksheet>")
    }

    /// "$A$1:$F$200"-like names for the workbook part: what is repeated, printed and filtered.
    func definedNames(sheet: Int, to out: inout OutputBytes) {
        guard rowCount > 0 else { return }
        func define(_ name: StaticString, hidden: Bool = false, _ reference: String) {
            out.raw("<definedName name=\"")
            out.raw(name)
            out.raw("\" localSheetId=\"")
            out.number(sheet)
            out.raw(hidden ? "\" hidden=\"1\">" : "\">")
            XmlText.plain("'" + quotedName + "'!" + reference, to: &out)
            out.raw("</definedName>")
        }
        if hasFilter { define("_xlnm._FilterDatabase", hidden: true, absolute(columns: widths.count, rows: rowCount)) }
        if let printedColumns, printedColumns < widths.count {
            define("_xlnm.Print_Area", absolute(columns: printedColumns, rows: rowCount))
        }
        if freezesHeading { define("_xlnm.Print_Titles", "$1:$1") }
    }

    private var quotedName: String {
        name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
    }

    private func range(rows: ClosedRange<Int>) -> String {
        let last = String(decoding: WorkbookSheetRows.letters(widths.count).last ?? [65], as: UTF8.self)
        return "A\(rows.lowerBound):\(last)\(rows.upperBound)"
    }

    private func absolute(columns: Int, rows: Int) -> String {
        let last = String(decoding: WorkbookSheetRows.letters(columns).last ?? [65], as: UTF8.self)
        return "$A$1:$\(last)$\(rows)"
    }

    /// Words for a page's head or foot, where "&" begins a code; at most 100 characters of them (255 is the limit).
    private static func pageWords(_ words: String) -> String {
        let short = ImportReportWords.short(words, limit: 100)
        return short.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&&")
    }
}
