import Domain

/// The chronology sheet of a workbook (several, past the rows a sheet can hold).
struct WorkbookChronology {
    let sheet: ChronologySheet
    let title: String
    /// For each entry, the rows it takes: more than one only where words are too long for a cell.
    private let rowsOfEntry: [Int: Int]
    /// The first entry of each sheet.
    private let starts: [Int]
    private var hasParts: Bool { !rowsOfEntry.isEmpty }
    /// Column of the agency in the sheet, for its colour.
    private let agencyColumn: Int?
    private let settleColumn: Int?

    init(_ sheet: ChronologySheet, title: String) {
        self.sheet = sheet
        self.title = title
        agencyColumn = sheet.place(of: .agency)
        settleColumn = sheet.place(of: .toSettle)
        rowsOfEntry = Self.longEntries(sheet)
        starts = Self.starts(sheet, rowsOfEntry)
    }

    /// Entries with a cell too long for a spreadsheet, and the rows each needs.
    private static func longEntries(_ sheet: ChronologySheet) -> [Int: Int] {
        var found: [Int: Int] = [:]
        var cells: [ChronologySheet.Cell] = []
        for (index, entry) in sheet.chronology.entries.enumerated() {
            // A quick look first: hardly any entry comes near.
            var bytes = entry.date.verbatim.utf8.count
            for field in entry.fields { bytes += field.text.utf8.count + field.heading.utf8.count + 3 }
            for remark in entry.remarks { bytes += remark.text.utf8.count + 100 }
            for problem in entry.problems { bytes += problem.message.utf8.count }
            for note in entry.notes { bytes += note.message.utf8.count }
            if bytes < CellSplitter.longest / 2 { continue }
            sheet.fill(&cells, row: index)
            let rows = cells.map { cell in
                if case .words(let words) = cell { CellSplitter.pieces(words).count } else { 1 }
            }.max()
            if let rows, rows > 1 { found[index] = rows }
        }
        return found
    }

    /// The cell of an entry's number: "Chronology!A12". Nil past the first sheet.
    func place(of entry: Int) -> String? {
        guard starts.count < 2 || entry < starts[1] else { return nil }
        return "Chronology!A\(firstRow(of: entry, in: 0..<sheet.rowCount))"
    }

    private static func starts(_ sheet: ChronologySheet, _ rowsOfEntry: [Int: Int]) -> [Int] {
        var starts = [0]
        var rows = 0
        for entry in 0..<sheet.rowCount {
            let needed = rowsOfEntry[entry] ?? 1
            if rows + needed > WorkbookWriter.rowsOfSheet {
                starts.append(entry)
                rows = 0
            }
            rows += needed
        }
        return starts
    }

    func sheets() throws(WritingError) -> [WorkbookSheetPart] {
        var parts: [WorkbookSheetPart] = []
        for (index, start) in starts.enumerated() {
            let end = index + 1 < starts.count ? starts[index + 1] : sheet.rowCount
            let name = index == 0 ? "Chronology" : "Chronology \(index + 1)"
            parts.append(try part(name: name, entries: start..<end))
        }
        return parts
    }

    private func part(name: String, entries: Range<Int>) throws(WritingError) -> WorkbookSheetPart {
        let frame = frame(name: name, entries: entries)
        let atATime = WorkbookWriter.rowsAtATime
        let pieces = max(1, (entries.count + atATime - 1) / atATime)
        let firstRows = (0..<pieces).map { piece in firstRow(of: entries.lowerBound + piece * atATime, in: entries) }
        let letters = WorkbookSheetRows.letters(frame.widths.count)
        let part = try PackedPart(pieces: pieces) { piece, out in
            if piece == 0 { frame.writeStart(to: &out) }
            var rows = WorkbookSheetRows(letters: letters, out: out)
            out = OutputBytes()
            if piece == 0 { writeHeadings(to: &rows) }
            let start = entries.lowerBound + piece * atATime
            write(start..<min(start + atATime, entries.upperBound), firstRow: firstRows[piece], to: &rows)
            out = rows.out
            if piece == pieces - 1 { frame.writeEnd(to: &out) }
        }
        return WorkbookSheetPart(frame: frame, part: part)
    }

    /// The row of an entry in its sheet.
    private func firstRow(of entry: Int, in entries: Range<Int>) -> Int {
        var row = entry - entries.lowerBound + 2
        for (long, rows) in rowsOfEntry where entries.contains(long) && long < entry { row += rows - 1 }
        return row
    }

    private func frame(name: String, entries: Range<Int>) -> WorkbookSheetFrame {
        var widths = sheet.columns.map(\.width)
        if hasParts { widths.insert(9, at: 1) }
        var frame = WorkbookSheetFrame(
            name: name, widths: widths, rowCount: firstRow(of: entries.upperBound, in: entries) - 1, hasFilter: true,
            freezesHeading: true, pageTitle: title)
        // All columns on one page would be too small to read. The foot of each page says that there are more.
        let printed = sheet.columns.prefix { $0.id.rawValue <= ChronologySheet.ColumnID.sharedWith.rawValue }.count
        if printed < sheet.columns.count {
            frame.printedColumns = printed + (hasParts ? 1 : 0)
            frame.pageNote = "Further columns are in the workbook; the Word document prints them all"
        }
        return frame
    }

    private func writeHeadings(to rows: inout WorkbookSheetRows) {
        rows.beginRow(1, lines: 2)
        var place = 0
        for (index, column) in sheet.columns.enumerated() {
            rows.words(place, column.heading, .heading)
            place += 1
            if index == 0, hasParts {
                rows.words(place, "Part", .heading)
                place += 1
            }
        }
        rows.endRow()
    }

    private func write(_ entries: Range<Int>, firstRow: Int, to rows: inout WorkbookSheetRows) {
        var cells: [ChronologySheet.Cell] = []
        var row = firstRow
        for entry in entries {
            sheet.fill(&cells, row: entry)
            if let parts = rowsOfEntry[entry] {
                writeLong(cells, entry: entry, parts: parts, firstRow: row, to: &rows)
                row += parts
                continue
            }
            rows.beginRow(row, lines: lines(cells))
            for index in cells.indices {
                write(cells[index], at: index + (hasParts && index > 0 ? 1 : 0), column: index, entry: entry, to: &rows)
            }
            rows.endRow()
            row += 1
        }
    }

    private func lines(_ cells: [ChronologySheet.Cell]) -> Int {
        var lines = 1
        for index in cells.indices {
            guard case .words(let words) = cells[index] else { continue }
            lines = max(lines, WorkbookSheetRows.lines(of: words, width: sheet.columns[index].width))
        }
        return lines
    }

    private func write(
        _ cell: ChronologySheet.Cell, at place: Int, column: Int, entry: Int, to rows: inout WorkbookSheetRows
    ) {
        switch cell {
        case .empty: break
        case .number(let number): rows.number(place, number)
        case .date(let day): rows.date(place, day)
        case .words(let words):
            if column == agencyColumn {
                rows.words(place, words, .agency(sheet.chronology.entries[entry].agency))
            } else {
                rows.words(place, words, column == settleColumn ? .settle : .words)
            }
        }
    }

    /// An entry with words too long for a cell: they go on in further rows, each with the entry's number, dates and
    /// agency again so that filters and sorting keep them together, and "2 of 3" in the column "Part".
    private func writeLong(
        _ cells: [ChronologySheet.Cell], entry: Int, parts: Int, firstRow: Int, to rows: inout WorkbookSheetRows
    ) {
        let pieces: [[String]] = cells.map { cell in
            if case .words(let words) = cell { CellSplitter.pieces(words) } else { [] }
        }
        for part in 0..<parts {
            rows.beginRow(
                firstRow + part, lines: part == 0 ? lines(cells) : pieces.map(\.count).contains { $0 > part } ? 30 : 1)
            for index in cells.indices {
                let place = index + (index > 0 ? 1 : 0)
                if index == 1 { rows.words(1, "\(part + 1) of \(parts)", .settle) }
                let isRepeated = sheet.columns[index].kind != .words
                if part == 0 || isRepeated, pieces[index].count <= 1 {
                    write(cells[index], at: place, column: index, entry: entry, to: &rows)
                } else if part < pieces[index].count {
                    write(.words(pieces[index][part]), at: place, column: index, entry: entry, to: &rows)
                }
            }
            rows.endRow()
        }
    }
}

/// Cuts words into pieces a spreadsheet cell can hold.
enum CellSplitter {
    /// What a cell holds, in UTF-16 units.
    static let longest = 32_767

    /// The words in pieces; joined again they are the words.
    static func pieces(_ words: String) -> [String] {
        // UTF-8 takes at least as many bytes as UTF-16 takes units; an escaped character takes seven.
        if words.utf8.count <= longest / 7 { return [words] }
        var pieces: [String] = []
        var current = String.UnicodeScalarView()
        var units = 0
        for scalar in words.unicodeScalars {
            let needed = scalar.value < 0x20 && scalar != "\n" && scalar != "\t" ? 7 : scalar.value > 0xFFFF ? 2 : 1
            // Seven for every underscore too, since it may begin what looks like an escape.
            let counted = scalar == "_" || scalar.value >= 0xFFFE && scalar.value <= 0xFFFF ? 7 : needed
            if units + counted > longest {
                pieces.append(String(current))
                current = String.UnicodeScalarView()
                units = 0
            }
            current.append(scalar)
            units += counted
        }
        pieces.append(String(current))
        return pieces
    }
}
