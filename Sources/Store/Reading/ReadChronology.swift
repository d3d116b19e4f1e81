public import Domain

extension Store {
    /// A page of a review's chronology as one reader sees it.
    /// - Parameters:
    /// - Throws: ``CommandRefusal`` when the reader may read nothing of the review.
    public func chronology(
        for reader: ReviewReader, _ filter: ChronologyFilter = ChronologyFilter(), after: ChronologyPlace? = nil,
        limit: Int = ChronologyPage.most
    ) async throws -> ChronologyPage {
        let limit = min(max(limit, 1), ChronologyPage.most)
        return try await read(reader, view: "chronology", action: .readEntries) { context in
            let query = EntryQuery(context.sight, filter)
            let rows = try query.page(after: after, limit: limit, context.session)
            return try PageReader(context: context, shown: query.shown(after: after, limit: limit)).page(rows)
        }
    }

    /// How many entries and links one reader sees: nothing else is counted.
    public func counts(
        for reader: ReviewReader, _ filter: ChronologyFilter = ChronologyFilter()
    ) async throws -> ChronologyCounts {
        try await read(reader, view: "chronology", action: .readEntries) { context in
            let byAgency = try EntryQuery(context.sight, filter).counts(context.session)
            let links = try LinkQuery(context.sight).count(context.session)
            return ChronologyCounts(entries: byAgency.values.reduce(0, +), byAgency: byAgency, links: links)
        }
    }

    /// Names in the entries one reader sees, with how many entries name them, most first; what
    /// ``ChronologyFilter/person`` takes.
    public func people(for reader: ReviewReader, limit: Int = 200) async throws -> [(name: String, entries: Int)] {
        try await read(reader, view: "chronology", action: .readEntries) { context in
            var parameters = SQLParameters([.id(reader.board), .id(reader.review)])
            let seen = parameters.add(context.sight.ids)
            let most = parameters.add(.number(limit))
            return try context.session.rows(
                """
                SELECT p.name_key, count(*) FROM entry_people p JOIN entries e ON e.board = p.board AND e.id = p.entry
                WHERE p.board = $1 AND p.review = $2 AND e.submission IN \(seen)
                GROUP BY p.name_key ORDER BY count(*) DESC, p.name_key LIMIT \(most)
                """, parameters.values
            ) { (try $0.text(0), Int(try $0.integer(1))) }
        }
    }
}

/// Queries of a review's entries, always within one sight.
struct EntryQuery {
    private let sight: Sight
    private var parameters: SQLParameters
    private var conditions: [String]
    /// Marks of the submissions in sight.
    private let seen: String
    /// Where the rows come from, and which of the tables leads in the review's order.
    private var source = "entries e"
    private var leader = "e"

    init(_ sight: Sight, _ filter: ChronologyFilter) {
        self.sight = sight
        parameters = SQLParameters([.id(sight.reader.board), .id(sight.reader.review)])
        seen = parameters.add(sight.ids)
        conditions = ["e.board = $1", "e.review = $2", "e.submission IN \(seen)"]
        if let person = filter.person {
            // Names have the review's order beside them, so that a page of one is a walk along their index.
            (leader, source) = ("p", "entry_people p JOIN entries e ON e.board = p.board AND e.id = p.entry")
            conditions += ["p.board = $1", "p.review = $2"]
            conditions.append("p.name_key = \(parameters.add(.words(EntryPeople.key(person))))")
        }
        if let from = filter.from { conditions.append("\(leader).order_day >= \(parameters.add(.day(from)))") }
        if let to = filter.to { conditions.append("\(leader).order_day <= \(parameters.add(.day(to)))") }
        if let agency = filter.agency { conditions.append("e.agency = \(parameters.add(.id(agency)))") }
        if let seen = filter.childSeen { conditions.append("e.child_seen = \(parameters.add(.text(seen.rawValue)))") }
        if let theme = filter.theme {
            let noted = parameters.add(sight.submissions.filter(\.notes).map(\.submission))
            let marked = parameters.add(.id(theme))
            conditions.append("e.submission IN \(noted)")
            conditions.append(
                """
                e.thread IN (SELECT t.thread FROM entry_themes t
                WHERE t.board = $1 AND t.review = $2 AND t.theme = \(marked))
                """
            )
        }
    }

    /// One more row than asked for tells whether there is a next page.
    func page(after: ChronologyPlace?, limit: Int, _ session: any DatabaseSession) throws -> [EntryRow] {
        let (sql, values) = statement(after: after, limit: limit)
        return try session.rows(sql, values) { try EntryRow($0) }
    }

    /// The page's statement and its values.
    func statement(after: ChronologyPlace?, limit: Int) -> (String, [DatabaseValue]) {
        let (sql, parameters) = selection(EntryRow.columns, after: after, limit: limit + 1)
        return (sql, parameters.values)
    }

    /// The same entries for other statements to begin with. The number of the row is in no index: with keys alone SQLite
    /// would rather read a wide index through than walk the one that fits the filter.
    func shown(after: ChronologyPlace?, limit: Int) -> ShownEntries {
        let (sql, parameters) = selection(
            "e.id AS entry, e.thread AS thread, e.submission AS submission, e.row_number", after: after, limit: limit)
        return ShownEntries(
            sight: sight, limit: limit, table: "WITH page AS MATERIALIZED (\(sql))", parameters: parameters, seen: seen)
    }

    private func selection(_ columns: String, after: ChronologyPlace?, limit: Int) -> (String, SQLParameters) {
        var query = self
        if let after {
            let marks = [
                DatabaseValue.integer(after.day), .integer(after.width), .integer(after.time), .id(after.entry),
            ].map { query.parameters.add($0) }
            query.conditions.append("(\(order)) > (\(marks.joined(separator: ", ")))")
        }
        return (
            """
            SELECT \(columns) FROM \(source) WHERE \(query.conditions.joined(separator: " AND "))
            ORDER BY \(order) LIMIT \(limit)
            """, query.parameters
        )
    }

    /// The columns a page is ordered by and continues after.
    private var order: String {
        "\(leader).order_day, \(leader).order_width, \(leader).order_time, \(leader == "p" ? "p.entry" : "e.id")"
    }

    /// By agency. Counted by submission first, whose index has all that takes.
    func counts(_ session: any DatabaseSession) throws -> [RecordID: Int] {
        let found = try session.rows(
            """
            SELECT e.submission, count(*) FROM \(source) WHERE \(conditions.joined(separator: " AND "))
            GROUP BY e.submission
            """, parameters.values
        ) { (try $0.key(0), Int(try $0.integer(1))) }
        let counted = Dictionary(uniqueKeysWithValues: found)
        var byAgency: [RecordID: Int] = [:]
        for seen in sight.submissions { byAgency[seen.agency, default: 0] += counted[seen.submission] ?? 0 }
        return byAgency.filter { $0.value > 0 }
    }
}

/// The entries of one page as the head of a statement that reads what belongs to them: found again, which costs less
/// than naming two hundred keys.
struct ShownEntries {
    let sight: Sight
    let limit: Int
    /// Makes `page`, with entry, thread and submission.
    let table: String
    /// `$1` is the board, `$2` the review.
    let parameters: SQLParameters
    /// Marks of the submissions in sight.
    let seen: String
}
