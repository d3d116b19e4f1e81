/// Sorts the rows of a chronology table into entries and rows set aside.
struct RowSorter {
    var layout: TableLayout
    private let date: Int?
    private let event: Int?

    init(layout: TableLayout) {
        self.layout = layout
        date = layout.column(.date)
        event = layout.column(.event)
    }

    /// Why the row at `position` is not an entry, or nil when it is one.
    func reason(_ row: SourceRow, at position: Int) -> SetAsideRow.Reason? {
        if row.isDeleted { return .deleted }
        var filled: [Int] = []
        for (column, cell) in row.cells.enumerated() where cell.joins == .none && !PlainWords.isBlank(cell.text) {
            filled.append(column)
        }
        if filled.isEmpty { return .empty }
        if layout.headingRows.contains(position) {
            return position == layout.headingRows.last ? .header : .groupHeader
        }
        if position < layout.firstRow { return .title }
        if isHeadingAgain(row, filled) { return .repeatedHeader }
        if isDatePattern(row) || position < layout.firstRow + 2 && isHint(row, filled) { return .templateHint }
        if isClosing(row, filled) { return .closing }
        if filled.count == 1, isDivider(row, filled[0]) { return .divider }
        return nil
    }

    /// A cheap first look, since it is asked for every row: the date cell holds a short word without figures.
    func mayBeHeading(_ row: SourceRow) -> Bool {
        guard let date, date < row.cells.count, row.cells[date].joins == .none, row.cells[date].typed == nil else {
            return false
        }
        let bytes = row.cells[date].text.utf8
        return (3...40).contains(bytes.count) && !bytes.contains { $0 >= 0x30 && $0 <= 0x39 }
    }

    /// The only cell of a line across the table, where it reads as a day.
    func band(_ row: SourceRow) -> SourceCell? {
        let filled = row.cells.filter { $0.joins == .none && !PlainWords.isBlank($0.text) }
        return filled.count == 1 && CellLooks.isDay(filled[0]) ? filled[0] : nil
    }

    /// Rows that hold a day for the rows below them; fewer than three are entries whose event is missing.
    func bands(in rows: [SourceRow]) -> Set<Int> {
        var found = Set<Int>()
        for position in rows.indices.dropLast() where isBand(rows[position], before: rows[position + 1]) {
            found.insert(position)
        }
        return found.count >= 3 ? found : []
    }

    /// A day alone in the date column, with the rows it dates below it.
    private func isBand(_ row: SourceRow, before next: SourceRow?) -> Bool {
        guard let date, let event, let next, date < row.cells.count, event < row.cells.count,
            PlainWords.isBlank(row.cells[event].text), !row.cells[date].text.isEmpty,
            next.cells.indices.contains(date), next.cells.indices.contains(event), let cell = band(row),
            row.cells[date] == cell
        else { return false }
        let below = next.cells[date]
        return below.joins == .none && (PlainWords.isBlank(below.text) || CellLooks.isTime(below))
            && !PlainWords.isBlank(next.cells[event].text)
    }

    private func isHeadingAgain(_ row: SourceRow, _ filled: [Int]) -> Bool {
        if row.isMarkedHeader, !layout.headingRows.isEmpty, filled.count > 1 { return true }
        if filled.count < 2 { return false }
        var same = 0
        for column in filled where column < layout.headingKeys.count && !layout.headingKeys[column].isEmpty {
            // Most rows part from the heading at their first byte count; only likely ones are folded.
            if row.cells[column].text.utf8.count <= 160,
                PlainWords.key(row.cells[column].text) == layout.headingKeys[column]
            {
                same += 1
            } else {
                break
            }
        }
        return same >= 2 && same * 5 >= filled.count * 4
    }

    /// Directions to the writer left under the heading: "(dd/mm/yy)", "e.g. home visit", "1 2 3 4".
    private func isHint(_ row: SourceRow, _ filled: [Int]) -> Bool {
        var numbered = filled.count > 2
        for (index, column) in filled.enumerated() {
            let words = PlainWords.trimmed(row.cells[column].text)
            if words != String(index + 1) { numbered = false }
        }
        if numbered { return true }
        return Self.isAllHints(row)
    }

    /// The date cell holds the form's own pattern, "dd/mm/yyyy", in place of a date.
    private func isDatePattern(_ row: SourceRow) -> Bool {
        guard let date, date < row.cells.count, row.cells[date].text.utf8.count <= 24 else { return false }
        let words = PlainWords.key(row.cells[date].text)
        guard words.hasPrefix("dd") || words.hasPrefix("d m") else { return false }
        return words.utf8.allSatisfy { $0 == 0x20 || $0 == 0x64 || $0 == 0x6D || $0 == 0x79 || $0 == 0x68 }
    }

    /// The line under a chronology: its total, or who signed it.
    private func isClosing(_ row: SourceRow, _ filled: [Int]) -> Bool {
        // Asked for every row: the first letter rules out nearly all of them.
        guard filled.count <= 4, let letter = row.cells[filled[0]].text.utf8.first,
            [0x54, 0x74, 0x53, 0x73, 0x45, 0x65].contains(letter),
            filled.allSatisfy({ row.cells[$0].text.utf8.count <= 60 })
        else { return false }
        if let date, date < row.cells.count, CellLooks.isDay(row.cells[date]) { return false }
        let words = PlainWords.key(row.cells[filled[0]].text).split(separator: " ")
        guard let first = words.first else { return false }
        if first == "total" || first == "totals" {
            if words.count == 1 { return filled.count > 1 }
            let rest = words.dropFirst().drop { $0 == "number" || $0 == "no" || $0 == "of" }
            return rest.allSatisfy { Int($0) != nil || Self.counted.contains(String($0)) }
        }
        if ["signed", "signature"].contains(first) {
            return words.count == 1 || words[1] == "off" || words[1] == "by" || filled.count == 1
        }
        return words.joined(separator: " ") == "end of chronology"
    }

    private static let counted: Set<String> = [
        "entries", "entry", "contacts", "contact", "events", "rows", "records", "visits", "lines", "incidents",
    ]

    /// Every cell with words is a direction to the writer, in brackets or as an example.
    static func isAllHints(_ row: SourceRow) -> Bool {
        row.cells.allSatisfy { cell in
            let words = PlainWords.trimmed(cell.text)
            if words.isEmpty { return true }
            let key = PlainWords.key(words)
            return (words.hasPrefix("(") && words.hasSuffix(")") && !CellLooks.isDate(words))
                || key.hasPrefix("e g ") || key.hasPrefix("eg ") || key == "dd mm yy" || key == "dd mm yyyy"
                || key == "dd mm yyyy hh mm" || (words.hasPrefix("[") && words.hasSuffix("]"))
                || (words.hasPrefix("<") && words.hasSuffix(">"))
        }
    }

    private func isDivider(_ row: SourceRow, _ column: Int) -> Bool {
        let cell = row.cells[column]
        var span = 1
        while column + span < row.cells.count, row.cells[column + span].joins == .left { span += 1 }
        if span * 2 > layout.width, layout.width > 1 { return !startsLikeEntry(cell.text) }
        if case .date = cell.typed { return false }
        if column == event { return false }
        // A cell that continues one above ties the row to an entry.
        if row.cells.contains(where: { $0.joins == .above }) { return false }
        let words = PlainWords.trimmed(cell.text)
        if words.utf8.count > 80 { return false }
        if column == date { return !DateReader().readsDay(words) && !Self.standsForDate(words) }
        return column == 0
    }

    /// A wide cell that is an account under its own date, not a heading: "12/3/01 Home visit. Mother said…".
    private func startsLikeEntry(_ text: String) -> Bool {
        guard text.utf8.count > 60, let space = text.firstIndex(of: " ") else { return false }
        return DateReader().readsDay(String(text[..<space]))
    }

    /// Words that take the place of a date in an entry whose event is still missing.
    private static func standsForDate(_ words: String) -> Bool {
        ["ditto", "as above", "undated", "same day", "same date", "n d", "not dated", "date not recorded"]
            .contains(PlainWords.key(words))
    }
}
