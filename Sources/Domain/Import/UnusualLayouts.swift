/// Layouts in which the date has no column of its own, and headings in words that are not known.
extension LayoutFinder {
    /// A first row of short words over a column of dates: a heading in words we do not know.
    func plainHeading(_ table: SourceTable, width: Int) -> Int? {
        guard
            let first = table.rows.prefix(12).firstIndex(where: { row in
                row.cells.count { $0.joins == .none && !PlainWords.isBlank($0.text) } >= 2
            })
        else { return nil }
        let cells = table.rows[first].cells
        var filled = 0
        var dates = 0
        for cell in cells where cell.joins == .none && !PlainWords.isBlank(cell.text) {
            filled += 1
            if cell.typed != nil || cell.text.utf8.count > 60 || cell.text.hasSuffix(".") { return nil }
            // "Score (1-5)" reads as a date.
            if CellLooks.isDate(cell) { dates += 1 }
        }
        guard filled * 2 >= width, dates == 0 || dates * 4 <= filled else { return nil }
        for (column, cell) in cells.enumerated() where cell.joins == .none && !PlainWords.isBlank(cell.text) {
            if cell.text.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) || CellLooks.isDate(cell) { continue }
            var dates = 0
            var others = 0
            for row in table.rows[(first + 1)...].prefix(ColumnRecogniser.sampleSize) where column < row.cells.count {
                let below = row.cells[column]
                if below.joins != .none || PlainWords.isBlank(below.text) { continue }
                if CellLooks.isDay(below) { dates += 1 } else { others += 1 }
            }
            if dates >= 3, dates >= others * 4 { return first }
        }
        return nil
    }

    /// Rows of one cell with a day in it stand above groups of rows.
    static func hasBands(_ rows: ArraySlice<SourceRow>) -> Bool {
        var bands = 0
        var others = 0
        for row in rows.prefix(400) {
            let filled = row.cells.filter { $0.joins == .none && !PlainWords.isBlank($0.text) }
            if filled.count == 1, CellLooks.isDay(filled[0]) { bands += 1 } else if filled.count > 1 { others += 1 }
        }
        return bands >= 2 && others >= bands
    }

    /// Most cells of the column begin with a day.
    static func beginsWithDates(_ rows: some Sequence<SourceRow>, _ column: Int) -> Bool {
        var dated = 0
        var filled = 0
        for row in rows.prefix(ColumnRecogniser.sampleSize) where column < row.cells.count {
            let cell = row.cells[column]
            if cell.joins != .none || PlainWords.isBlank(cell.text) { continue }
            filled += 1
            if cell.text.utf8.count > 16, LeadingDate.find(cell.text) != nil { dated += 1 }
        }
        return dated >= 3 && dated * 5 >= filled * 3
    }

    /// No column of dates, but accounts that begin with theirs.
    func datedInEvent(_ table: SourceTable, width: Int) -> TableLayout? {
        guard let column = (0..<width).first(where: { Self.beginsWithDates(table.rows, $0) }) else { return nil }
        var layout = notChronology(table, width: width)
        if let first = table.rows.firstIndex(where: { row in row.cells.contains { !PlainWords.isBlank($0.text) } }),
            LeadingDate.find(cell(table.rows[first], column).text) == nil,
            table.rows[first].cells.allSatisfy({ $0.text.utf8.count <= 60 })
        {
            layout.headingRows = [first]
            layout.headings = combinedHeadings([table.rows[first]], width: width)
            layout.headingKeys = layout.headings.map(PlainWords.key)
            layout.firstRow = first + 1
        }
        layout.role = .chronology
        let weights = layout.headings.map(ColumnVocabulary.weights(of:))
        layout.columns = (0..<width).map { at in
            if at == column { return (.event, .content) }
            let best = weights[at].filter { $0.key != .event && $0.key != .date }
                .max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }
            return best.map { ($0.key, .heading) } ?? (.other, .none)
        }
        layout.dateInEvent = column
        return layout
    }
}
