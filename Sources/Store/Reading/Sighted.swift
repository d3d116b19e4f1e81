import Domain

/// A page by who was seen. What the agency's column says and what was read stand in two indexes, each in the review's order:
/// the page is the first of both together.
struct Sighted {
    /// Where in the query's conditions the same is asked of each entry by itself.
    let place: Int
    /// Of `entries e`: what the agency's own column says; nil where it is not asked.
    let own: String?
    /// Of `sighted_entries s`.
    let asked: [String]

    private static let order = ["order_day", "order_width", "order_time", "entry"]

    /// The keys of a page's entries, one more than asked for.
    func keys(
        of query: EntryQuery, _ end: (sign: String, place: ChronologyPlace)?, direction: String, limit: Int
    ) -> DatabaseQuery {
        var query = query
        let from = end.map { ($0.sign, query.addPlace($0.place)) }
        var standing = query.conditions
        standing.remove(at: place)
        let last = "ORDER BY \(Self.order.map { $0 + direction }.joined(separator: ", ")) LIMIT \(limit + 1)"

        /// - Parameter leading: the table whose columns give the order.
        func part(_ table: String, _ leading: String, _ key: String, _ asked: [String]) -> String {
            let order = Self.order.dropLast().map { "\(leading).\($0)" } + ["\(leading).\(key)"]
            let beyond = from.map { ["(\(order.joined(separator: ", "))) \($0.0) \($0.1)"] } ?? []
            return """
                SELECT DISTINCT \(order.dropLast().joined(separator: ", ")), \(leading).\(key) AS entry FROM \(table)
                WHERE \((asked + beyond + standing).joined(separator: " AND "))
                ORDER BY \(order.map { $0 + direction }.joined(separator: ", ")) LIMIT \(limit + 1)
                """
        }
        // The index leads, whatever either database would make of it.
        let read = part(
            "sighted_entries s CROSS JOIN entries e", "s", "entry",
            ["s.board = $1", "s.review = $2"] + asked + ["e.board = s.board", "e.id = s.entry"])
        guard let own else { return DatabaseQuery("SELECT entry FROM (\(read)) AS r \(last)", query.parameters.values) }
        return DatabaseQuery(
            """
            SELECT entry FROM (
            SELECT * FROM (\(part("entries e", "e", "id", [own]))) AS o UNION
            SELECT * FROM (\(read)) AS r) AS u \(last)
            """, query.parameters.values)
    }
}
