/// Finds room for labels side by side: each goes into the first of a few rows in which it touches no other.
struct LabelPlacer {
    private var rows: [[(from: Double, to: Double)]]
    private let gap: Double
    private let open: Int

    /// - Parameters:
    ///   - open: rows in which labels are placed; nil for all. The others are filled by ``keep(row:from:to:)`` alone.
    ///   - gap: least room between two labels of a row.
    init(rows: Int, open: Int? = nil, gap: Double = 4) {
        self.open = open ?? rows
        self.rows = Array(repeating: [], count: max(0, rows))
        self.gap = gap
    }

    /// The row taken, or nil where all are full there.
    mutating func place(from: Double, to: Double) -> Int? {
        for row in rows.indices.prefix(open) where isFree(row, from, to) {
            rows[row].append((from, to))
            return row
        }
        return nil
    }

    /// Keeps a stretch of a row for something that is no label.
    mutating func keep(row: Int, from: Double, to: Double) {
        if rows.indices.contains(row) { rows[row].append((from, to)) }
    }

    /// Rows with something in them, counted from the first.
    var used: Int { (rows.lastIndex { !$0.isEmpty } ?? -1) + 1 }

    private func isFree(_ row: Int, _ from: Double, _ to: Double) -> Bool {
        // The latest stand last, and marks come in order of time: looking back finds a clash soonest.
        !rows[row].reversed().contains { from < $0.to + gap && $0.from < to + gap }
    }
}
