import Domain

/// Queries of a review's entries, always within one sight.
struct EntryQuery {
    private let sight: Sight
    private(set) var parameters: SQLParameters
    private(set) var conditions: [String]
    /// The table that leads in the review's order: the entries, or the names in them.
    let leader: String
    /// The conditions ask something of the entries that the names in them do not have.
    private var isOfEntries = false
    /// What is asked of who was seen, where a page of it is a walk along its own index.
    private var sighted: Sighted?

    init(_ sight: Sight, _ filter: ChronologyFilter) {
        self.sight = sight
        parameters = SQLParameters([.id(sight.reader.board), .id(sight.reader.review)])
        if let person = filter.person {
            // Names have the review's order and the submission beside them: a page of one is a walk along their index.
            leader = "p"
            let seen = parameters.add(sight.ids(of: filter.agency))
            conditions = ["p.board = $1", "p.review = $2", "p.submission IN \(seen)"]
            conditions.append("p.name_key = \(parameters.add(.words(EntryPeople.key(person))))")
            if let agency = filter.agency, sight.isMixed {
                conditions.append("e.agency IN \(parameters.add(sight.withParts(agency)))")
                isOfEntries = true
            }
        } else {
            leader = "e"
            // With its parts an agency is several: then the submissions say which entries are meant.
            let isWhole = filter.agency.map(sight.hasParts) ?? false
            let seen = parameters.add(sight.ids(of: isWhole ? filter.agency : nil))
            conditions = ["e.board = $1", "e.review = $2", "e.submission IN \(seen)"]
            if isWhole, let agency = filter.agency, sight.isMixed {
                conditions.append("e.agency IN \(parameters.add(sight.withParts(agency)))")
            }
            if !isWhole, let agency = filter.agency ?? sight.onlyAgency {
                // Of the only agency in sight it says nothing new, but lets their own index give the order, where the
                // submission's would have to be sorted.
                conditions.append("e.agency = \(parameters.add(.id(agency)))")
            }
        }
        if let from = filter.from { conditions.append("\(leader).order_day >= \(parameters.add(.day(from)))") }
        if let to = filter.to { conditions.append("\(leader).order_day <= \(parameters.add(.day(to)))") }
        let standing = conditions.count
        addSeen(filter)
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
        isOfEntries = isOfEntries || conditions.count > standing
    }

    /// By the agency's own column or, for those who see what the program found, by what it read: one answer for lists, the
    /// entry's page and the overview.
    private mutating func addSeen(_ filter: ChronologyFilter) {
        func column(_ seen: ChildSeen) -> String { "e.child_seen = \(parameters.add(.text(seen.rawValue)))" }
        if let seen = filter.childSeen, seen == ChildSeen.some || seen == ChildSeen.notStated {
            conditions.append(column(seen))
            if filter.child == nil { return }
        } else if filter.childSeen == nil, filter.child == nil {
            return
        }
        let readable = sight.submissions.filter(\.notes).map(\.submission)
        if let seen = filter.childSeen, filter.child == nil, readable.isEmpty {
            conditions.append(column(seen))
            return
        }
        let noted = parameters.add(readable)
        var asked: [String] = []
        if filter.childSeen == ChildSeen.yes { asked.append("s.is_seen = 1") }
        if filter.childSeen == ChildSeen.no { asked.append("s.is_seen = 0") }
        if let child = filter.child { asked.append("s.child = \(parameters.add(.id(child)))") }
        let all = (["s.board = $1", "s.review = $2"] + asked).joined(separator: " AND ")
        let sightings = "SELECT s.thread FROM child_sightings s WHERE \(all)"
        let place = conditions.count
        if let seen = filter.childSeen, filter.child == nil {
            // Along the entries: nearly all say something of one child or another.
            let (own, read) = (
                column(seen), "e.submission IN \(noted) AND EXISTS (\(sightings) AND s.thread = e.thread)"
            )
            conditions.append("(\(own) OR (\(read)))")
            sighted = Sighted(place: place, own: own, asked: asked + ["s.submission IN \(noted)"])
        } else {
            conditions.append("e.submission IN \(noted) AND e.thread IN (\(sightings))")
            sighted = Sighted(place: place, own: nil, asked: asked + ["s.submission IN \(noted)"])
        }
    }

    /// Where the rows come from.
    var source: String { source(withEntries: isOfEntries) }

    /// - Parameter withEntries: columns of the entries are wanted, or asked about.
    func source(withEntries: Bool) -> String {
        if leader == "e" { return "entries e" }
        return "entry_people p" + (withEntries ? " JOIN entries e ON e.board = p.board AND e.id = p.entry" : "")
    }

    /// A page from a place on, or back from one; the first where there is neither, or too little before it.
    func page(
        after: ChronologyPlace?, before: ChronologyPlace?, limit: Int, _ session: any DatabaseSession,
        _ memory: EntryMemory
    ) throws -> ChronologyPage {
        if let before, let page = try page(before: before, limit: limit, session, memory) { return page }
        return try page(after: before == nil ? after : nil, limit: limit, session, memory)
    }

    /// A page, with what belongs to its entries. Of a smaller page the statements are the same as of a whole one: each kind
    /// would take a place among those a connection keeps prepared.
    func page(
        after: ChronologyPlace?, limit: Int, _ session: any DatabaseSession, _ memory: EntryMemory
    ) throws -> ChronologyPage {
        let ids = try keys(after: after, limit: max(limit, ChronologyPage.most), session)
        let shown = Array(ids.prefix(limit))
        return try PageReader(sight, shown, hasMore: ids.count > limit, isFirst: after == nil).page(session, memory)
    }

    /// The page that ends before a place; nil where there are too few entries for a whole one.
    func page(
        before: ChronologyPlace, limit: Int, _ session: any DatabaseSession, _ memory: EntryMemory
    ) throws -> ChronologyPage? {
        let ids = try keys(before: before, limit: max(limit, ChronologyPage.most), session)
        guard ids.count >= limit else { return nil }
        let shown = Array(ids.prefix(limit).reversed())
        return try PageReader(sight, shown, hasMore: true, isFirst: ids.count == limit).page(session, memory)
    }

    private func keys(
        after: ChronologyPlace?, limit: Int, _ session: any DatabaseSession
    ) throws -> [RecordID] {
        let query = keys(after: after, limit: limit)
        return try session.rows(query.sql, query.values) { try $0.key(0) }
    }

    private func keys(
        before: ChronologyPlace, limit: Int, _ session: any DatabaseSession
    ) throws -> [RecordID] {
        let query = keys(before: before, limit: limit)
        return try session.rows(query.sql, query.values) { try $0.key(0) }
    }

    /// The keys of a page's entries. One more than asked for tells whether there is a next page.
    func keys(after: ChronologyPlace?, limit: Int) -> DatabaseQuery {
        keys(after.map { (">", $0) }, direction: "", limit: limit)
    }

    /// The same the other way, from a place back: the last comes first.
    func keys(before: ChronologyPlace, limit: Int) -> DatabaseQuery {
        keys(("<", before), direction: " DESC", limit: limit)
    }

    private func keys(_ end: (sign: String, place: ChronologyPlace)?, direction: String, limit: Int) -> DatabaseQuery {
        guard let sighted, leader == "e" else {
            return select(key, from: source, end, direction: direction, limit: limit)
        }
        return sighted.keys(of: self, end, direction: direction, limit: limit)
    }

    /// The keys of all entries chosen, in no order.
    var all: DatabaseQuery {
        DatabaseQuery(
            "SELECT \(key) FROM \(source) WHERE \(conditions.joined(separator: " AND "))", parameters.values)
    }

    /// All entries chosen, in the review's order, one more than asked for: ``EntryRow/columns``.
    func rows(limit: Int) -> DatabaseQuery {
        select(EntryRow.columns, from: source(withEntries: true), nil, limit: limit)
    }

    private func select(
        _ columns: String, from source: String, _ end: (sign: String, place: ChronologyPlace)?, direction: String = "",
        limit: Int
    ) -> DatabaseQuery {
        var query = self
        let order = order
        if let (sign, place) = end {
            let marks = query.addPlace(place)
            query.conditions.append("(\(order.joined(separator: ", "))) \(sign) \(marks)")
        }
        return DatabaseQuery(
            """
            SELECT \(columns) FROM \(source) WHERE \(query.conditions.joined(separator: " AND "))
            ORDER BY \(order.map { $0 + direction }.joined(separator: ", ")) LIMIT \(limit + 1)
            """, query.parameters.values)
    }

    /// A place in the review's order, as a row of values.
    mutating func addPlace(_ place: ChronologyPlace) -> String {
        let marks = [
            DatabaseValue.integer(place.day), .integer(place.width), .integer(place.time), .id(place.entry),
        ].map { parameters.add($0) }
        return "(\(marks.joined(separator: ", ")))"
    }

    /// The columns a page is ordered by and continues after.
    var order: [String] {
        ["\(leader).order_day", "\(leader).order_width", "\(leader).order_time", key]
    }

    /// The entry's key.
    private var key: String { leader == "p" ? "p.entry" : "e.id" }

    /// The same, of those alone of which something more holds.
    /// - Parameter condition: on `entries e`.
    func narrowed(_ condition: (inout SQLParameters) -> String) -> EntryQuery {
        var query = self
        let more = condition(&query.parameters)
        query.conditions.append(more)
        query.isOfEntries = true
        return query
    }

    /// The same, of these threads alone.
    func among(_ threads: [RecordID]) -> EntryQuery {
        var query = self
        query.conditions.append("e.thread IN \(query.parameters.add(threads))")
        query.isOfEntries = true
        return query
    }

    /// By submission.
    var counting: DatabaseQuery {
        DatabaseQuery(
            """
            SELECT \(leader).submission, count(*) FROM \(source) WHERE \(conditions.joined(separator: " AND "))
            GROUP BY \(leader).submission
            """, parameters.values)
    }

    /// By agency. Counted by submission first, whose index has all that takes, where it says whose they are.
    func counts(_ session: any DatabaseSession) throws -> [RecordID: Int] {
        if sight.isMixed {
            let query = """
                SELECT e.agency, count(*) FROM \(source(withEntries: true))
                WHERE \(conditions.joined(separator: " AND ")) GROUP BY e.agency
                """
            let found = try session.rows(query, parameters.values) { (try $0.key(0), Int(try $0.integer(1))) }
            return Dictionary(uniqueKeysWithValues: found)
        }
        let found = try session.rows(counting.sql, counting.values) { (try $0.key(0), Int(try $0.integer(1))) }
        let counted = Dictionary(uniqueKeysWithValues: found)
        var byAgency: [RecordID: Int] = [:]
        for seen in sight.submissions { byAgency[seen.agency, default: 0] += counted[seen.submission] ?? 0 }
        return byAgency.filter { $0.value > 0 }
    }
}
