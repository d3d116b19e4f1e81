public import Domain

extension Store {
    /// A page of a review's chronology as one reader sees it.
    /// - Parameters:
    ///   - after: what it begins after; nil for the first page.
    ///   - before: what it ends before, where it is gone back to. Where too few entries are left for a page, the first
    ///     page is given whole.
    /// - Throws: ``CommandRefusal`` when the reader may read nothing of the review.
    public func chronology(
        for reader: ReviewReader, _ filter: ChronologyFilter = ChronologyFilter(), after: ChronologyPlace? = nil,
        before: ChronologyPlace? = nil, limit: Int = ChronologyPage.most
    ) async throws -> ChronologyPage {
        let limit = min(max(limit, 1), ChronologyPage.most)
        return try await read(reader, view: "chronology", action: .readEntries) { [parts] context in
            try EntryQuery(context.sight, filter).page(
                after: after, before: before, limit: limit, context.session, parts)
        }
    }

    public func chronology<Held: Sendable>(
        for reader: ReviewReader, _ filter: ChronologyFilter, after: ChronologyPlace?, before: ChronologyPlace?,
        held: @escaping @Sendable (ChronologyState) -> Held?
    ) async throws -> ChronologyFound<Held> {
        try await read(reader, view: "chronology", action: .readEntries) { [parts, contents, monthsRead] context in
            let state = try context.state(contents)
            if let held = held(state) { return .held(held) }
            let page = try EntryQuery(context.sight, filter).page(
                after: after, before: before, limit: ChronologyPage.most, context.session, parts)
            var ofAllDays = filter
            (ofAllDays.from, ofAllDays.to) = (nil, nil)
            return .read(page, try context.months(ofAllDays, monthsRead), state)
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
    /// - Parameter agency: in its own entries alone; nil for all they see.
    public func people(
        for reader: ReviewReader, agency: RecordID? = nil, limit: Int = 200
    ) async throws -> [(name: String, entries: Int)] {
        try await read(reader, view: "chronology", action: .readEntries) { context in
            var parameters = SQLParameters([.id(reader.board), .id(reader.review)])
            let seen = parameters.add(context.sight.ids)
            let own = agency.map { "AND e.agency = \(parameters.add(.id($0)))" } ?? ""
            let most = parameters.add(.number(limit))
            return try context.session.rows(
                """
                SELECT p.name_key, count(*) FROM entry_people p JOIN entries e ON e.board = p.board AND e.id = p.entry
                WHERE p.board = $1 AND p.review = $2 AND e.submission IN \(seen) \(own)
                GROUP BY p.name_key ORDER BY count(*) DESC, p.name_key LIMIT \(most)
                """, parameters.values
            ) { (try $0.text(0), Int(try $0.integer(1))) }
        }
    }
}

/// Queries of a review's entries, always within one sight.
struct EntryQuery {
    private let sight: Sight
    private(set) var parameters: SQLParameters
    private(set) var conditions: [String]
    /// Marks of the submissions in sight.
    private let seen: String
    /// Where the rows come from, and which of the tables leads in the review's order.
    private(set) var source = "entries e"
    private(set) var leader = "e"

    init(_ sight: Sight, _ filter: ChronologyFilter) {
        self.sight = sight
        parameters = SQLParameters([.id(sight.reader.board), .id(sight.reader.review)])
        seen = parameters.add(sight.ids)
        conditions = ["e.board = $1", "e.review = $2", "e.submission IN \(seen)"]
        if let agency = sight.onlyAgency {
            // Says nothing new, but lets their own index give the order, where the submission's would have to be sorted.
            conditions.append("e.agency = \(parameters.add(.id(agency)))")
        }
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
        if let weight = filter.significance {
            let noted = parameters.add(sight.submissions.filter(\.notes).map(\.submission))
            let level = parameters.add(.text(weight.rawValue))
            conditions.append("e.submission IN \(noted)")
            conditions.append(
                """
                e.thread IN (SELECT w.id FROM entry_weights w
                WHERE w.board = $1 AND w.review = $2 AND w.level = \(level))
                """
            )
        }
        if filter.isAsked {
            let asked = parameters.add(sight.submissions.filter(\.questions).map(\.submission))
            conditions.append("e.submission IN \(asked)")
            conditions.append(
                """
                EXISTS (SELECT 1 FROM questions q
                WHERE q.board = $1 AND q.review = $2 AND q.thread = e.thread AND q.state <> 'closed')
                """
            )
        }
        if let thread = filter.thread { conditions.append("e.thread = \(parameters.add(.id(thread)))") }
    }

    /// A page from a place on, or back from one; the first where there is neither, or too little before it.
    func page(
        after: ChronologyPlace?, before: ChronologyPlace?, limit: Int, _ session: any DatabaseSession,
        _ memory: PartsMemory
    ) throws -> ChronologyPage {
        if let before, let page = try page(before: before, limit: limit, session, memory) { return page }
        return try page(after: before == nil ? after : nil, limit: limit, session, memory)
    }

    /// A page, with what belongs to its entries. Of a smaller page the statements are the same as of a whole one: each kind
    /// would take a place among those a connection keeps prepared.
    func page(
        after: ChronologyPlace?, limit: Int, _ session: any DatabaseSession, _ memory: PartsMemory
    ) throws -> ChronologyPage {
        var page = PageReader(sight, limit: limit)
        let query = rows(after: after, limit: max(limit, ChronologyPage.most))
        try session.each(query.sql, query.values) { try page.add($0) }
        return try whole(&page, isFirst: after == nil, session, memory)
    }

    /// The page that ends before a place; nil where there are too few entries for a whole one.
    func page(
        before: ChronologyPlace, limit: Int, _ session: any DatabaseSession, _ memory: PartsMemory
    ) throws -> ChronologyPage? {
        var page = PageReader(sight, limit: limit)
        let query = rows(before: before, limit: max(limit, ChronologyPage.most))
        try session.each(query.sql, query.values) { try page.add($0) }
        guard page.isFull else { return nil }
        let isFirst = page.turnRound()
        return try whole(&page, isFirst: isFirst, session, memory)
    }

    /// With what belongs to the entries.
    private func whole(
        _ page: inout PageReader, isFirst: Bool, _ session: any DatabaseSession, _ memory: PartsMemory
    ) throws -> ChronologyPage {
        page.recall(from: memory)
        try session.each(of: page.belongings) { place, row in try page.add(belonging: row, of: place) }
        page.keep(in: memory)
        return try page.page(isFirst: isFirst)
    }

    /// The rows of a page: ``EntryRow/columns``. One more than asked for tells whether there is a next page.
    func rows(after: ChronologyPlace?, limit: Int) -> DatabaseQuery {
        rows(after.map { (">", $0) }, direction: "", limit: limit)
    }

    /// The same the other way, from a place back: the last comes first.
    func rows(before: ChronologyPlace, limit: Int) -> DatabaseQuery {
        rows(("<", before), direction: " DESC", limit: limit)
    }

    private func rows(
        _ end: (sign: String, place: ChronologyPlace)?, direction: String, limit: Int
    ) -> DatabaseQuery {
        var query = self
        let order = order
        if let (sign, place) = end {
            let marks = [
                DatabaseValue.integer(place.day), .integer(place.width), .integer(place.time), .id(place.entry),
            ].map { query.parameters.add($0) }
            query.conditions.append(
                "(\(order.joined(separator: ", "))) \(sign) (\(marks.joined(separator: ", ")))")
        }
        return DatabaseQuery(
            """
            SELECT \(EntryRow.columns) FROM \(source) WHERE \(query.conditions.joined(separator: " AND "))
            ORDER BY \(order.map { $0 + direction }.joined(separator: ", ")) LIMIT \(limit + 1)
            """, query.parameters.values)
    }

    /// The columns a page is ordered by and continues after.
    var order: [String] {
        ["\(leader).order_day", "\(leader).order_width", "\(leader).order_time", leader == "p" ? "p.entry" : "e.id"]
    }

    /// The same, of those alone of which something more holds.
    func narrowed(_ condition: (inout SQLParameters) -> String) -> EntryQuery {
        var query = self
        let more = condition(&query.parameters)
        query.conditions.append(more)
        return query
    }

    /// The same, of these threads alone.
    func among(_ threads: [RecordID]) -> EntryQuery {
        var query = self
        query.conditions.append("e.thread IN \(query.parameters.add(threads))")
        return query
    }

    /// By submission.
    var counting: DatabaseQuery {
        DatabaseQuery(
            """
            SELECT e.submission, count(*) FROM \(source) WHERE \(conditions.joined(separator: " AND "))
            GROUP BY e.submission
            """, parameters.values)
    }

    /// By agency. Counted by submission first, whose index has all that takes.
    func counts(_ session: any DatabaseSession) throws -> [RecordID: Int] {
        let found = try session.rows(counting.sql, counting.values) { (try $0.key(0), Int(try $0.integer(1))) }
        let counted = Dictionary(uniqueKeysWithValues: found)
        var byAgency: [RecordID: Int] = [:]
        for seen in sight.submissions { byAgency[seen.agency, default: 0] += counted[seen.submission] ?? 0 }
        return byAgency.filter { $0.value > 0 }
    }
}
