public import Domain

extension Store {
    /// The proposed link that is next for one reader, with both its accounts: the likeliest first.
    /// - Parameter after: the link that was put off.
    public func linkQueue(for reader: ReviewReader, after: RecordID? = nil) async throws -> LinkQueue {
        try await read(reader, view: "links", action: .readEntries) { [entriesRead] context in
            let query = LinkQuery(context.sight)
            let left = try query.countProposed(context.session)
            let link = try query.proposed(after: after, context.session)
            let reader = EntryReader(context, entriesRead)
            var queue = LinkQueue(left: left, link: link, accounts: try reader.accounts(of: link))
            queue.lapsed = try reader.lapsed(context)
            queue.confirmed = try query.countDecided(areConfirmed: true, context.session)
            queue.dismissed = try query.countDecided(areConfirmed: false, context.session)
            return queue
        }
    }

    /// Some of the links that were confirmed, or that were dismissed or unlinked again, the likeliest first, with both
    /// accounts of each.
    public func decidedLinks(
        for reader: ReviewReader, areConfirmed: Bool, limit: Int, offset: Int
    ) async throws -> DecidedLinks {
        try await read(reader, view: "links", action: .readEntries) { [entriesRead] context in
            let query = LinkQuery(context.sight)
            let limit = min(max(limit, 1), 50)
            let links = try query.decided(areConfirmed: areConfirmed, limit: limit, offset: offset, context.session)
            let accounts = try EntryReader(context, entriesRead).accounts(links.flatMap { [$0.first, $0.second] })
            return DecidedLinks(
                left: try query.countProposed(context.session),
                confirmed: try query.countDecided(areConfirmed: true, context.session),
                dismissed: try query.countDecided(areConfirmed: false, context.session),
                items: links.map { link in
                    .init(link: link, accounts: [link.first, link.second].compactMap { accounts[$0] })
                })
        }
    }

    /// One link with both its accounts, whatever was decided.
    /// - Returns: nil where the reader does not see both.
    public func link(_ id: RecordID, for reader: ReviewReader) async throws -> LinkQueue? {
        try await read(reader, view: "links", action: .readEntries) { [entriesRead] context in
            guard let link = try LinkQuery(context.sight).one(id, context.session) else { return nil }
            let reader = EntryReader(context, entriesRead)
            var queue = LinkQueue(left: 0, link: link, accounts: try reader.accounts(of: link))
            queue.lapsed = try reader.lapsed(context)
            return queue
        }
    }
}

extension EntryReader {
    fileprivate func accounts(of link: LinkSummary?) throws -> [AgencyAccount] {
        guard let link else { return [] }
        let accounts = try accounts([link.first, link.second])
        return [link.first, link.second].compactMap { accounts[$0] }
    }

    /// Of those alone who may decide on links: why one was confirmed is the panel's.
    fileprivate func lapsed(_ context: ReadingContext) throws -> [LapsedLink] {
        guard
            AccessPolicy.answerAnywhere(.decideLink, isClosed: context.isClosed, standings: context.standings).isAllowed
        else { return [] }
        let all = try LapsedLinks(context).all()
        let accounts = try accounts(Array(Set(all.flatMap { [$0.first, $0.second] })).sorted())
        return all.compactMap { link in
            guard let first = accounts[link.first], let second = accounts[link.second] else { return nil }
            return LapsedLink(first: first, second: second, reason: link.reason)
        }
    }
}

extension LinkQuery {
    private static let isProposed =
        "NOT EXISTS (SELECT 1 FROM link_decisions d WHERE d.board = l.board AND d.id = l.id)"

    /// Links of one thread, whatever was decided, the likeliest first.
    func touching(_ thread: RecordID, _ session: any DatabaseSession) throws -> [LinkSummary] {
        var parameters = parameters
        let mark = parameters.add(.id(thread))
        return try ["first_thread", "second_thread"].flatMap { end in
            try read(
                select("l.\(end) = \(mark)", order: "l.score DESC, l.id", limit: ChronologyPage.most),
                parameters.values,
                session)
        }.sorted { ($1.score, $0.id) < ($0.score, $1.id) }
    }

    func one(_ id: RecordID, _ session: any DatabaseSession) throws -> LinkSummary? {
        var parameters = parameters
        let mark = parameters.add(.id(id))
        return try read(select("l.id = \(mark)", order: "l.id", limit: 1), parameters.values, session).first
    }

    func countProposed(_ session: any DatabaseSession) throws -> Int {
        try session.first(
            "SELECT count(*) FROM account_links l WHERE \(conditions) AND \(Self.isProposed)", parameters.values
        ) { Int(try $0.integer(0)) } ?? 0
    }

    private static func isDecided(_ areConfirmed: Bool) -> String {
        """
        EXISTS (SELECT 1 FROM link_decisions d WHERE d.board = l.board AND d.id = l.id
        AND d.state IN (\(areConfirmed ? "'confirmed'" : "'dismissed', 'unlinked'")))
        """
    }

    func countDecided(areConfirmed: Bool, _ session: any DatabaseSession) throws -> Int {
        try session.first(
            "SELECT count(*) FROM account_links l WHERE \(conditions) AND \(Self.isDecided(areConfirmed))",
            parameters.values
        ) { Int(try $0.integer(0)) } ?? 0
    }

    func decided(
        areConfirmed: Bool, limit: Int, offset: Int, _ session: any DatabaseSession
    ) throws -> [LinkSummary] {
        let order = "l.score DESC, l.id"
        return try read(
            select(Self.isDecided(areConfirmed), order: order, limit: limit) + " OFFSET \(max(0, offset))",
            parameters.values, session)
    }

    func proposed(after: RecordID?, _ session: any DatabaseSession) throws -> LinkSummary? {
        var parameters = parameters
        var later = Self.isProposed
        if let after {
            let mark = parameters.add(.id(after))
            let score = "(SELECT a.score FROM account_links a WHERE a.board = $1 AND a.id = \(mark))"
            later += " AND (l.score < \(score) OR (l.score = \(score) AND l.id > \(mark)))"
        }
        return try read(select(later, order: "l.score DESC, l.id", limit: 1), parameters.values, session).first
    }

    private func select(_ condition: String, order: String, limit: Int) -> String {
        """
        SELECT l.id, l.first_thread, l.second_thread, l.score, COALESCE(d.state, l.state), d.reason,
        COALESCE(d.version, 0) FROM account_links l
        LEFT JOIN link_decisions d ON d.board = l.board AND d.id = l.id WHERE \(conditions) AND \(condition)
        ORDER BY \(order) LIMIT \(limit)
        """
    }

    private func read(
        _ sql: String, _ values: [DatabaseValue], _ session: any DatabaseSession
    ) throws -> [LinkSummary] {
        try withReasons(try session.rows(sql, values) { try LinkSummary($0) }, session)
    }
}
