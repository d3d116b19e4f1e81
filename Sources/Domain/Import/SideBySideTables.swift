/// Chronologies that stand next to each other on one sheet ("Date | Mother | | Date | Child"): each is read as a table
/// of its own, so that no row swallows an event of another list.
enum SideBySideTables {
    /// The columns of each, from the left; nil where the heading is that of one table.
    static func find(headings: [String], rows: some Sequence<SourceRow>) -> [Range<Int>]? {
        let weights = headings.map(ColumnVocabulary.weights(of:))
        let dates = headings.indices.filter { column in
            let date = weights[column][.date] ?? 0
            return date >= 6 && weights[column].allSatisfy { $0.key == .date || $0.value < date }
        }
        guard dates.count >= 2, let first = dates.first else { return nil }
        let keys = headings.map(key)
        let sample = Array(rows.prefix(ColumnRecogniser.sampleSize))
        let contents = ColumnRecogniser(headings: headings, rows: sample).contents
        var starts = [0]
        for date in dates.dropFirst() {
            // Columns before the first date stand before each of the others too ("No. | Date | Event | No. | Date…").
            var start = date
            while date - start < first, !keys[start - 1].isEmpty, keys[start - 1] == keys[first - (date - start) - 1] {
                start -= 1
            }
            let isApart = start > 0 && keys[start - 1].isEmpty && contents[start - 1].filled == 0
            guard isApart || keys[date] == keys[first] else { continue }
            starts.append(start)
        }
        guard starts.count >= 2 else { return nil }
        let ranges = starts.indices.map { starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : headings.count) }
        let isDivided = ranges.dropFirst().allSatisfy { keys[$0.lowerBound - 1].isEmpty }
        let first0 = ranges[0].filter { !keys[$0].isEmpty }.map { keys[$0] }
        let isRepeated = ranges.allSatisfy { range in range.filter { !keys[$0].isEmpty }.map { keys[$0] } == first0 }
        for range in ranges {
            guard let date = range.first(where: dates.contains), contents[date].filled >= 2,
                contents[date].dateShare >= 0.6,
                range.contains(where: { tells($0, weights, contents, loosely: isDivided || isRepeated) })
            else { return nil }
        }
        return ranges
    }

    /// Whether the column holds what happened. "Action" beside a second date belongs to the event of its row; where the
    /// tables are plainly divided any column of words will do ("Mother", "Child").
    private static func tells(
        _ column: Int, _ weights: [[ColumnKind: Int]], _ contents: [ColumnRecogniser.Content], loosely: Bool
    ) -> Bool {
        guard contents[column].filled > 0, contents[column].dateShare < 0.5 else { return false }
        if (weights[column][.event] ?? 0) >= 6, contents[column].meanLength >= 8 { return true }
        return loosely && contents[column].meanLength >= 20
    }

    /// The folded heading without the figure a program puts behind a second heading of the same words ("Date2").
    private static func key(_ heading: String) -> String {
        var key = PlainWords.key(heading)
        while let last = key.last, last.isNumber || last == " " { key.removeLast() }
        return key
    }
}

extension SourceTable {
    /// The table with these columns alone; the others stand empty, so that columns keep their numbers.
    func showing(only columns: Range<Int>) -> SourceTable {
        var table = self
        table.rows = rows.map { row in
            var row = row
            row.cells = row.cells.prefix(columns.upperBound).enumerated().map { column, cell in
                columns.contains(column) ? cell : .empty
            }
            return row
        }
        return table
    }
}

extension TableLayout {
    /// One of several chronologies in a table.
    struct Half {
        var columns: Range<Int>
        var layout: TableLayout
    }
}

extension LayoutFinder {
    /// The layout of a table that holds several chronologies next to each other.
    func divided(
        _ table: SourceTable, into ranges: [Range<Int>], _ whole: TableLayout,
        _ read: (SourceTable, Range<Int>) -> TableLayout
    ) -> TableLayout? {
        var layout = whole
        layout.halves = ranges.enumerated().map { part, range in
            var half = read(table.showing(only: range), range)
            half.part = part
            return TableLayout.Half(columns: range, layout: half)
        }
        guard layout.halves.allSatisfy({ $0.layout.role == .chronology }) else { return nil }
        for half in layout.halves {
            for column in half.columns where column < half.layout.width {
                layout.columns[column] = half.layout.columns[column]
            }
        }
        layout.role = .chronology
        return layout
    }

    /// The columns of each chronology, where a mapping file names several dates, each with an event of its own.
    func mappedRanges(_ columns: [(kind: ColumnKind, basis: ColumnMapping.Basis)]) -> [Range<Int>]? {
        let dates = columns.indices.filter { columns[$0].kind == .date }
        guard dates.count >= 2 else { return nil }
        let ranges = dates.indices.map { at in
            (at == 0 ? 0 : dates[at])..<(at + 1 < dates.count ? dates[at + 1] : columns.count)
        }
        return ranges.allSatisfy { $0.contains { columns[$0].kind == .event } } ? ranges : nil
    }
}

extension DocumentWork {
    /// Reads each chronology of a table that holds several next to each other. A line is accounted for once: as the
    /// entries it holds, or as set aside where it holds none.
    mutating func addHalves(of table: SourceTable, _ layout: TableLayout, _ finder: LayoutFinder) {
        let asideBefore = report.setAside.count
        let entriesBefore = entries.count
        let sharing = report.sharingLine
        for half in layout.halves { addEntries(of: table.showing(only: half.columns), half.layout, finder) }
        var held: [Int: Int] = [:]
        for entry in entries[entriesBefore...] { held[entry.id.row, default: 0] += 1 }
        report.sharingLine = sharing + held.values.reduce(0) { $0 + $1 - 1 }
        let aside = report.setAside[asideBefore...]
        report.setAside.removeLast(aside.count)
        var reasons: [Int: SetAsideRow.Reason] = [:]
        for row in aside where row.reason != .empty {
            if held[row.place.row] == nil {
                if reasons[row.place.row] == nil { reasons[row.place.row] = row.reason }
            } else if !row.text.isEmpty {
                report.remarks.append(
                    SourceRemark(.readingChoice, place: row.place, text: "Beside an entry of its line: \(row.text)"))
            }
        }
        for row in table.rows where held[row.number] == nil { setAside(row, of: table, reasons[row.number] ?? .empty) }
        report.remarks.append(
            SourceRemark(
                .readingChoice, place: SourcePlace(table: table.number, row: 0),
                text: "\(layout.halves.count) tables stand side by side; each was read by itself."))
        halfStarts[table.number] = layout.halves.map(\.columns.lowerBound)
    }
}
