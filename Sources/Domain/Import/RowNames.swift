/// Names a row in words by which the maker of the file finds it: the agency's own number of the line where a column has
/// one, then the row as a spreadsheet shows it, or the heading above it and its place below.
struct RowNames {
    private let report: FileReport
    private let tables: [Int: TableReport]
    private let onlyTable: Bool
    /// What the agency's own numbers name: the table of the one row that has it, ``inEachTable`` or ``unclear``.
    private var numbers: [String: Int] = [:]
    private static let inEachTable = 0
    private static let unclear = -1
    /// Lines across the table, by table, in order.
    private var dividers: [Int: [(row: Int, words: String)]] = [:]
    /// Rows that are entries, by table, in order.
    private var rows: [Int: [Int]] = [:]

    /// Rows of a text document past which nobody counts down to one: its date and words find it.
    private static let countedRows = 400

    /// - Parameter entries: gives each entry of the file to a closure, in the order of the file. Asked once.
    init(_ report: FileReport, entries: ((ChronologyEntry) -> Void) -> Void) {
        self.report = report
        tables = Dictionary(report.tables.map { ($0.number, $0) }) { first, _ in first }
        onlyTable = report.tables.count { $0.role == .chronology } <= 1
        for row in report.setAside where row.reason == .divider {
            dividers[row.place.table, default: []].append((row.place.row, row.text))
        }
        let hasNumbers = report.tables.contains { $0.columns.contains { $0.kind == .reference } }
        let isSheet = ImportReportWords.isSheet(report.format) || report.format == .csv
        if isSheet, !hasNumbers { return }
        var numbers: [String: Int] = [:]
        var rows: [Int: [Int]] = [:]
        struct Number: Hashable {
            var table: Int
            var words: String
        }
        var inTable: Set<Number> = []
        entries { entry in
            if !isSheet, rows[entry.id.table]?.last != entry.id.row {
                rows[entry.id.table, default: []].append(entry.id.row)
            }
            guard hasNumbers, let words = Self.number(of: entry), entry.id.part == 0 else { return }
            if !inTable.insert(Number(table: entry.id.table, words: words)).inserted {
                numbers[words] = Self.unclear
            } else if let known = numbers[words] {
                numbers[words] = known == Self.unclear ? known : Self.inEachTable
            } else {
                numbers[words] = entry.id.table
            }
        }
        self.numbers = numbers
        self.rows = rows
    }

    /// "Log no. EP/021", "Line 082 (row 83)", "No. 4 under “2017”", "sheet “2014”, row 21", "10th entry under “2017”".
    func name(of entry: ChronologyEntry) -> String {
        let place = SourcePlace(table: entry.id.table, row: entry.id.row)
        if let words = Self.number(of: entry), let known = numbers[words], known != Self.unclear {
            let label = Self.labelled(entry, words)
            if ImportReportWords.isSheet(report.format) || report.format == .csv {
                return "\(label) (\(position(place)))"
            }
            return known == Self.inEachTable ? label + under(place) : label
        }
        return position(place)
    }

    /// Where a row stands, without its number: "sheet “2014”, row 21", "10th entry under “2017”".
    func position(_ place: SourcePlace, to lastRow: Int? = nil) -> String {
        let isSheet = ImportReportWords.isSheet(report.format) || report.format == .csv
        if !isSheet, lastRow == nil, let rows = rows[place.table], rows.count <= Self.countedRows,
            let at = rows.firstIndex(of: place.row)
        {
            let heading = divider(above: place)
            let first = heading.map { heading in rows.firstIndex { $0 > heading.row } ?? 0 } ?? 0
            return Self.ordinal(at - first + 1) + " entry" + under(place)
        }
        return ImportReportWords.place(
            place, to: lastRow, tableName: tables[place.table]?.name, onlyTable: report.tables.count <= 1,
            format: report.format)
    }

    /// " under “2017”", " of table 3", or nothing.
    private func under(_ place: SourcePlace) -> String {
        if let divider = divider(above: place) { return " under “\(PlainWords.excerpt(divider.words, limit: 60))”" }
        // Of several tables the heading tells them apart; over a single one it is the title of the file.
        if onlyTable { return "" }
        if let heading = tables[place.table]?.heading { return " under “\(PlainWords.excerpt(heading, limit: 60))”" }
        return " of table \(place.table)"
    }

    /// The line across the table above a row.
    private func divider(above place: SourcePlace) -> (row: Int, words: String)? {
        dividers[place.table]?.last { $0.row < place.row }
    }

    // MARK: - The agency's own numbers

    private static func field(_ entry: ChronologyEntry) -> EntryField? {
        entry.fields.first { $0.kind == .reference && $0.text.utf8.count <= 40 }
    }

    private static func number(of entry: ChronologyEntry) -> String? {
        guard let field = field(entry), !PlainWords.isBlank(field.text) else { return nil }
        return PlainWords.trimmed(field.text)
    }

    /// "Log no. EP/021"; "number 4" under no heading.
    private static func labelled(_ entry: ChronologyEntry, _ words: String) -> String {
        let heading = PlainWords.excerpt(field(entry)?.heading ?? "", limit: 40)
        return (heading.isEmpty || heading == "#" ? "No." : heading) + " " + words
    }

    /// "1st", "22nd", "113th".
    static func ordinal(_ number: Int) -> String {
        let isTeen = (11...13).contains(number % 100)
        let end = isTeen ? "th" : [1: "st", 2: "nd", 3: "rd"][number % 10] ?? "th"
        return "\(number)\(end)"
    }
}
