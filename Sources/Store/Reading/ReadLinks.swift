public import Domain

extension Store {
    /// A page of the links of a review, as one reader sees them: with both ends in sight, or not at all.
    /// - Parameter after: the link the page before ended with.
    public func links(
        for reader: ReviewReader, after: RecordID? = nil, limit: Int = ChronologyPage.most
    ) async throws -> LinksPage {
        let limit = min(max(limit, 1), ChronologyPage.most)
        return try await read(reader, view: "links", action: .readEntries) { context in
            try LinkQuery(context.sight).page(after: after, limit: limit, context.session)
        }
    }
}

/// Queries of a review's links, always within one sight.
struct LinkQuery {
    let sight: Sight
    let parameters: SQLParameters
    /// Both threads have an entry in sight.
    let conditions: String

    init(_ sight: Sight) {
        self.sight = sight
        var parameters = SQLParameters([.id(sight.reader.board), .id(sight.reader.review)])
        let seen = parameters.add(sight.ids)
        self.parameters = parameters
        func isSeen(_ thread: String) -> String {
            "EXISTS (SELECT 1 FROM entries e WHERE e.board = $1 AND e.thread = l.\(thread) AND e.submission IN \(seen))"
        }
        conditions = "l.board = $1 AND l.review = $2 AND \(isSeen("first_thread")) AND \(isSeen("second_thread"))"
    }

    /// Links that stand.
    func count(_ session: any DatabaseSession) throws -> Int {
        try session.first(
            """
            SELECT count(*) FROM account_links l LEFT JOIN link_decisions d ON d.board = l.board AND d.id = l.id
            WHERE \(conditions) AND COALESCE(d.state, 'proposed') IN ('proposed', 'confirmed')
            """, parameters.values
        ) { Int(try $0.integer(0)) } ?? 0
    }

    /// By the threads, whose index has the review's links in order.
    func page(after: RecordID?, limit: Int, _ session: any DatabaseSession) throws -> LinksPage {
        let query = statement(after: after, limit: max(limit, ChronologyPage.most))
        var links = try session.rows(query.sql, query.values) { try LinkSummary($0) }
        let hasMore = links.count > limit
        links.removeLast(max(0, links.count - limit))
        return LinksPage(links: try withReasons(links, session), next: hasMore ? links.last?.id : nil)
    }

    /// The links with why the program proposed them.
    func withReasons(_ links: [LinkSummary], _ session: any DatabaseSession) throws -> [LinkSummary] {
        if links.isEmpty { return [] }
        var links = links
        var reasons: [RecordID: [String]] = [:]
        var marks = SQLParameters([.id(sight.reader.board)])
        let ids = marks.add(links.map(\.id))
        try session.each(
            "SELECT link, reason FROM account_link_reasons WHERE board = $1 AND link IN \(ids) ORDER BY link, place",
            marks.values
        ) { row in
            if let id = try row.id(0) { reasons[id, default: []].append(try row.text(1)) }
        }
        for place in links.indices { links[place].reasons = reasons[links[place].id] ?? [] }
        return links
    }

    func statement(after: RecordID?, limit: Int) -> DatabaseQuery {
        var parameters = parameters
        var later = ""
        if let after {
            let mark = parameters.add(.id(after))
            later = """
                AND (l.first_thread, l.second_thread) > (
                (SELECT a.first_thread FROM account_links a WHERE a.board = $1 AND a.id = \(mark)),
                (SELECT a.second_thread FROM account_links a WHERE a.board = $1 AND a.id = \(mark)))
                """
        }
        return DatabaseQuery(
            """
            SELECT l.id, l.first_thread, l.second_thread, l.score, COALESCE(d.state, l.state), d.reason,
            COALESCE(d.version, 0) FROM account_links l
            LEFT JOIN link_decisions d ON d.board = l.board AND d.id = l.id WHERE \(conditions) \(later)
            ORDER BY l.board, l.review, l.first_thread, l.second_thread LIMIT \(limit + 1)
            """, parameters.values)
    }
}

extension LinkSummary {
    /// - Parameter row: key, both threads, score, state, the decision's reason and version.
    init(_ row: any DatabaseRow) throws {
        guard let id = try row.id(0), let first = try row.id(1), let second = try row.id(2),
            let state = LinkState(rawValue: try row.text(4))
        else { throw DatabaseError.unexpectedValue(column: 0) }
        var decision: String?
        if case .text(let words) = try row.value(5) { decision = words }
        self.init(
            id: id, first: first, second: second, score: Int(try row.integer(3)), reasons: [], state: state,
            decision: decision, version: Int(try row.integer(6)))
    }
}
