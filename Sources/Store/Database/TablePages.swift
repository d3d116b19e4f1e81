extension DatabaseSession {
    /// Gives a table's rows to `body` in order of its key, a page at a time, so that memory stays bounded on both engines.
    /// - Parameters:
    ///   - condition: SQL over parameters `$1` … of `values`; empty for all rows.
    ///   - limit: rows of a page.
    func pages(
        of table: Table, where condition: String = "", _ values: [DatabaseValue] = [], limit: Int = 1_000,
        _ body: ([[DatabaseValue]]) throws -> Void
    ) throws {
        let columns = table.columns.joined(separator: ", ")
        let key = table.key.joined(separator: ", ")
        let marks = table.key.indices.map { "$\(values.count + $0 + 1)" }.joined(separator: ", ")
        let places = table.key.compactMap { table.columns.firstIndex(of: $0) }
        var last: [DatabaseValue] = []
        while true {
            let parts = [condition, last.isEmpty ? "" : "(\(key)) > (\(marks))"].filter { !$0.isEmpty }
            let clause = parts.isEmpty ? "" : "WHERE " + parts.joined(separator: " AND ")
            let rows = try rows(
                "SELECT \(columns) FROM \(table.name) \(clause) ORDER BY \(key) LIMIT \(limit)", values + last
            ) { try $0.values() }
            guard let end = rows.last else { return }
            try body(rows)
            if rows.count < limit { return }
            last = places.map { end[$0] }
        }
    }
}
