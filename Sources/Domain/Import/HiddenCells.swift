/// Counts the cells with words in columns that the file hides.
struct HiddenCells {
    struct Column: Hashable {
        var number: Int
        var heading: String
        /// The chronology needs the column, so that it was read all the same.
        var isRead: Bool
    }
    private var cells: [Column: (count: Int, tables: Set<Int>)] = [:]

    var isEmpty: Bool { cells.isEmpty }
    /// Cells that were not read.
    var leftOut: Int { cells.reduce(0) { $0 + ($1.key.isRead ? 0 : $1.value.count) } }

    mutating func count(_ number: Int, _ heading: String, isRead: Bool, table: Int) {
        let column = Column(number: number, heading: heading, isRead: isRead)
        cells[column, default: (0, [])].count += 1
        cells[column, default: (0, [])].tables.insert(table)
    }

    /// One sentence for each column, in the order of the sheet.
    func sentences(_ format: SourceFormat) -> [String] {
        let columns = cells.keys.sorted { ($0.number, $0.heading) < ($1.number, $1.heading) }
        return columns.compactMap { column in
            guard let found = cells[column] else { return nil }
            let heading =
                PlainWords.isBlank(column.heading) ? "" : " “\(PlainWords.excerpt(column.heading, limit: 60))”"
            let place = found.tables.count == 1 ? "" : " in \(found.tables.count) sheets"
            let name = "Column \(ImportReportWords.column(column.number, format: format))\(heading) is hidden\(place)"
            if column.isRead { return name + "; it was read, since it holds the date, the time or the event." }
            return found.count == 1
                ? name + "; its words in 1 row were left out."
                : name + "; its words in \(found.count) rows were left out."
        }
    }
}
