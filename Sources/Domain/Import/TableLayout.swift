/// How one table is laid out: where its heading is and what its columns hold.
struct TableLayout {
    var role: TableReport.Role
    /// Positions in `table.rows` of the rows that make up the heading, the last being the heading itself.
    var headingRows: [Int]
    /// Position of the first row that can be an entry.
    var firstRow: Int
    var headings: [String]
    var columns: [(kind: ColumnKind, basis: ColumnMapping.Basis)]
    /// Where the date stands in several columns.
    var dateParts: DateParts?
    /// The date of an entry is that of the band across the table above it ("Monday 2 February 2015").
    var datedByBands = false
    /// The column whose accounts begin with their date.
    var dateInEvent: Int?
    /// Folded headings, to recognise the heading again after a page break.
    var headingKeys: [String]
    /// The column that holds the day of the week of each row's date.
    var weekday: Int?
    /// Where several chronologies stand next to each other: the layout of each.
    var halves: [Half] = []
    /// Which of them this is.
    var part = 0

    var width: Int { columns.count }
    func column(_ kind: ColumnKind) -> Int? { columns.firstIndex { $0.kind == kind } }

    var mappings: [ColumnMapping] {
        columns.indices.map {
            ColumnMapping(
                column: $0 + 1, heading: headings[$0], kind: columns[$0].kind, basis: columns[$0].basis)
        }
    }
}

/// Finds the layout of a table: a heading is looked for, not assumed; a table without one may carry on the columns of
/// the table before it (a chronology split under year headings).
struct LayoutFinder {
    /// Rows in which a heading is looked for.
    private static let searchDepth = 60

    func find(_ table: SourceTable, carried: TableLayout?, mapping: MappingFile.Table?) -> TableLayout {
        let width = table.rows.prefix(400).map(\.cells.count).max() ?? 0
        if let mapping { return mapped(table, mapping, width: width) }
        if let header = headerPosition(table) {
            let layout = headed(table, at: header, width: width)
            if layout.role != .notChronology { return layout }
            if let again = carriedOn(table, carried, width: width) { return again }
            if layout.role == .notChronology, !layout.headings.contains(where: ColumnVocabulary.isForeignHeading) {
                return datedInEvent(table, width: width) ?? layout
            }
            return layout
        }
        if let first = plainHeading(table, width: width) {
            let layout = headed(table, at: first, width: width)
            if layout.role == .chronology { return layout }
        }
        if let layout = carriedOn(table, carried, width: width) { return layout }
        if isKeyTable(table) { return notChronology(table, width: width, role: .key) }
        return headless(table, width: width) ?? datedInEvent(table, width: width) ?? notChronology(table, width: width)
    }

    /// The layout under a further heading inside a table: a second chronology below the first on one sheet.
    func furtherLayout(_ table: SourceTable, at position: Int, above: TableLayout) -> TableLayout? {
        let looks = look(table.rows[position])
        guard looks.isHeading, looks.filled >= 3 else { return nil }
        let keys = (0..<above.width).map { PlainWords.key(cell(table.rows[position], $0).text) }
        if keys == above.headingKeys { return nil }
        let filled = table.rows[position].cells.filter { $0.joins == .none && !PlainWords.isBlank($0.text) }
        let hits = filled.count { ColumnVocabulary.strongest($0.text) >= 4 && $0.text.utf8.count <= 60 }
        guard hits * 5 >= filled.count * 4 else { return nil }
        var layout = headed(table, at: position, width: above.width)
        layout.part = above.part
        return layout.role == .chronology && layout.halves.isEmpty ? layout : nil
    }

    // MARK: - With a heading

    private func headerPosition(_ table: SourceTable) -> Int? {
        var datedRows = 0
        for (index, row) in table.rows.prefix(Self.searchDepth).enumerated() {
            let looks = look(row)
            if looks.isHeading { return index }
            if looks.dates > 0, looks.filled >= 2 { datedRows += 1 }
            if datedRows >= 3 { return nil }
        }
        return nil
    }

    func look(_ row: SourceRow) -> (isHeading: Bool, filled: Int, dates: Int) {
        var filled = 0
        var hits = 0
        var anchors = 0
        var dates = 0
        var tooLong = false
        var dateParts = 0
        var agencies = 0
        for cell in row.cells where cell.joins == .none && !PlainWords.isBlank(cell.text) {
            filled += 1
            if case .number = cell.typed { return (false, filled, dates) }
            if CellLooks.isDate(cell), !ColumnVocabulary.isNumbered(cell.text) {
                dates += 1
                continue
            }
            if cell.text.utf8.count > 140 {
                tooLong = true
                continue
            }
            let weights = ColumnVocabulary.weights(of: cell.text)
            let isPart = DateParts.isHeading(cell.text)
            let isAgency = AgencyColumns.isAgency(cell.text)
            if isPart { dateParts += 1 }
            if isAgency { agencies += 1 }
            if isPart || (weights.values.max() ?? 0) >= 4 || (isAgency && anchors > 0) { hits += 1 }
            if weights[.date] ?? 0 >= 4 || weights[.event] ?? 0 >= 6 || weights[.recorded] ?? 0 >= 8 { anchors += 1 }
        }
        if dateParts >= 2 { anchors += 1 }
        let enough = hits >= 2 && hits * 2 >= filled && anchors >= 1
        return (enough && dates == 0 && !tooLong, filled, dates)
    }

    func headed(_ table: SourceTable, at first: Int, width: Int) -> TableLayout {
        var positions = [first]
        // A second heading row (a group heading above it, or sub-headings below) belongs to the heading.
        while positions.count < 3, let next = positions.last.map({ $0 + 1 }), next < table.rows.count,
            isFurtherHeading(table.rows[next], after: table.rows[positions[positions.count - 1]])
        {
            positions.append(next)
        }
        let headings = combinedHeadings(positions.map { table.rows[$0] }, width: width)
        let keys = (0..<width).map { column in
            PlainWords.key(cell(table.rows[positions[positions.count - 1]], column).text)
        }
        let body = table.rows[(positions[positions.count - 1] + 1)...]
        var layout = TableLayout(
            role: .notChronology, headingRows: positions, firstRow: positions[positions.count - 1] + 1,
            headings: headings, columns: Array(repeating: (.other, .none), count: width), headingKeys: keys)
        if isKey(headings) {
            layout.role = .key
            return layout
        }
        if headings.contains(where: ColumnVocabulary.isForeignHeading) { return layout }
        let accounts = AgencyColumns.find(headings: headings)
        if accounts.isEmpty, let ranges = SideBySideTables.find(headings: headings, rows: body),
            let divided = divided(table, into: ranges, layout, { shown, _ in headed(shown, at: first, width: width) })
        {
            return divided
        }
        let parts = DateParts.find(headings: headings, rows: body)
        guard
            let columns = ColumnRecogniser(headings: headings, rows: body).recognise(parts: parts, accounts: accounts)
        else { return layout }
        if !columns.contains(where: { $0.kind == .date }) {
            layout.datedByBands = LayoutFinder.hasBands(body)
            if let event = columns.firstIndex(where: { $0.kind == .event }), !layout.datedByBands {
                layout.dateInEvent = LayoutFinder.beginsWithDates(body, event) ? event : nil
            }
            if !layout.datedByBands, layout.dateInEvent == nil { return layout }
        }
        layout.columns = columns
        layout.dateParts = parts
        layout.weekday = WeekdayColumn.find(columns: columns, rows: body)
        layout.role = .chronology
        return layout
    }

    private func isFurtherHeading(_ row: SourceRow, after above: SourceRow) -> Bool {
        let looks = look(row)
        if RowSorter.isAllHints(row) { return false }
        if looks.isHeading {
            // A first entry of few words ("Entry 14 | Not seen | Plan") can look like a heading: a second storey must
            // be made of heading words throughout.
            let filled = row.cells.filter { $0.joins == .none && !PlainWords.isBlank($0.text) }
            let hits = filled.count { ColumnVocabulary.strongest($0.text) >= 4 && $0.text.utf8.count <= 60 }
            if hits * 5 < filled.count * 4 { return false }
            // The same heading twice is a repetition, not a second storey.
            return PlainWords.key(row.cells.map(\.text).joined(separator: " "))
                != PlainWords.key(above.cells.map(\.text).joined(separator: " "))
        }
        // Sub-headings: most cells continue the heading above, the rest are short heading words.
        let joined = row.cells.count { $0.joins == .above }
        if joined == 0 || looks.dates > 0 { return false }
        let own = row.cells.filter { $0.joins == .none && !PlainWords.isBlank($0.text) }
        return !own.isEmpty && own.allSatisfy { $0.text.utf8.count <= 60 && ColumnVocabulary.strongest($0.text) >= 4 }
    }

    func combinedHeadings(_ rows: [SourceRow], width: Int) -> [String] {
        (0..<width).map { column in
            var own = ""
            var group = ""
            for row in rows {
                var at = column
                while at > 0, cell(row, at).joins == .left { at -= 1 }
                let words = PlainWords.trimmed(cell(row, at).text)
                if words.isEmpty { continue }
                if at == column {
                    group = own
                    own = words
                } else if group.isEmpty {
                    group = words
                }
            }
            if own.isEmpty { return group }
            if group.isEmpty { return own }
            // "Date" over "of contact" and "entered": the two storeys are one heading where they say more together.
            let together = "\(group) \(own)"
            let alone = ColumnVocabulary.strongest(own)
            return alone >= 4 && ColumnVocabulary.strongest(together) <= alone ? own : together
        }
    }

    private func isKey(_ headings: [String]) -> Bool {
        let filled = headings.filter { !$0.isEmpty }
        let keys = filled.count(where: ColumnVocabulary.isKeyHeading)
        let dateAndEvent =
            filled.contains { (ColumnVocabulary.weights(of: $0)[.date] ?? 0) >= 6 }
            && filled.contains { (ColumnVocabulary.weights(of: $0)[.event] ?? 0) >= 4 }
        return keys >= 2 && keys * 2 >= filled.count && !dateAndEvent
    }

    // MARK: - Without one

    /// A key whose first row has no chronology words at all ("Name | M/F | DOB | Relationship").
    private func isKeyTable(_ table: SourceTable) -> Bool {
        table.rows.prefix(4).contains { row in
            let headings = row.cells.filter { $0.joins == .none }.map(\.text)
            return isKey(headings)
        }
    }

    private func carriedOn(_ table: SourceTable, _ carried: TableLayout?, width: Int) -> TableLayout? {
        guard let carried, carried.role == .chronology, carried.width == width, let date = carried.column(.date) else {
            return nil
        }
        let sample = table.rows.prefix(ColumnRecogniser.sampleSize).filter {
            $0.cells.count { $0.joins == .none && !PlainWords.isBlank($0.text) } >= 2
        }
        let dated = sample.count { row in
            let cell = cell(row, date)
            return cell.joins == .above || PlainWords.isBlank(cell.text) || CellLooks.isDate(cell)
        }
        if dated * 2 < sample.count { return nil }
        var layout = carried
        layout.headingRows = []
        layout.firstRow = 0
        layout.columns = carried.columns.map { ($0.kind, $0.kind == .other ? .none : .carried) }
        for half in layout.halves.indices {
            layout.halves[half].layout.headingRows = []
            layout.halves[half].layout.firstRow = 0
        }
        return layout
    }

    private func headless(_ table: SourceTable, width: Int) -> TableLayout? {
        let headings = Array(repeating: "", count: width)
        let recogniser = ColumnRecogniser(headings: headings, rows: table.rows)
        guard let columns = recogniser.recognise(), let date = columns.firstIndex(where: { $0.kind == .date }),
            recogniser.contents[date].filled >= 2, recogniser.contents[date].dateShare >= 0.6
        else { return nil }
        return TableLayout(
            role: .chronology, headingRows: [], firstRow: 0, headings: headings, columns: columns, headingKeys: headings
        )
    }

    func notChronology(
        _ table: SourceTable, width: Int, role: TableReport.Role = .notChronology
    ) -> TableLayout {
        TableLayout(
            role: role, headingRows: [], firstRow: 0, headings: Array(repeating: "", count: width),
            columns: Array(repeating: (.other, .none), count: width), headingKeys: [])
    }

    private func mapped(_ table: SourceTable, _ mapping: MappingFile.Table, width: Int) -> TableLayout {
        let width = max(width, mapping.columns.map(\.number).max() ?? 0)
        var layout = notChronology(table, width: width)
        if mapping.columns.isEmpty { return layout }
        layout.role = .chronology
        let header = mapping.headerRow.flatMap { number in table.rows.firstIndex { $0.number == number } }
        if let header {
            layout.headingRows = [header]
            layout.firstRow = header + 1
            layout.headings = combinedHeadings([table.rows[header]], width: width)
            layout.headingKeys = layout.headings.map(PlainWords.key)
        }
        for column in mapping.columns where (1...width).contains(column.number) {
            layout.columns[column.number - 1] = (column.kind, .mappingFile)
            if layout.headings[column.number - 1].isEmpty { layout.headings[column.number - 1] = column.heading }
        }
        let body = table.rows[min(layout.firstRow, table.rows.count)...]
        if layout.columns.count(where: { $0.kind == .date }) > 1 {
            layout.dateParts = DateParts.find(headings: layout.headings, rows: body)
        }
        if layout.dateParts == nil, let ranges = mappedRanges(layout.columns) {
            let whole = layout
            let divided = divided(table, into: ranges, layout) { _, range in
                var half = whole
                for column in half.columns.indices where !range.contains(column) {
                    half.columns[column] = (.other, .none)
                }
                return half
            }
            if let divided { return divided }
        }
        layout.weekday = WeekdayColumn.find(columns: layout.columns, rows: body)
        return layout
    }

    func cell(_ row: SourceRow, _ column: Int) -> SourceCell {
        column < row.cells.count ? row.cells[column] : .empty
    }
}
