public import Domain

extension Store {
    /// When it was worked out and from what, how much waits, and what is known of each child.
    public func understood(for reader: ReviewReader) async throws -> CaseUnderstood {
        let keys = ChainKeys(master: keys.master)
        return try await read(reader, view: "findings", action: .readFindings) { context in
            let query = try FindingQuery(context, keys)
            var understood = try query.state()
            understood.counts = try query.counts()
            understood.ofChildren = try query.ofChildren()
            if context.may(.seeSubmission, agency: nil, isReleased: false) {
                understood.unreleased = try query.unreleased()
            }
            return understood
        }
    }

    /// Some of a list, from a place in it on, with the entries each rests on.
    public func findings(
        for reader: ReviewReader, _ choice: FindingChoice, limit: Int, offset: Int
    ) async throws -> FindingList {
        let keys = ChainKeys(master: keys.master)
        let limit = min(max(limit, 1), FindingQuery.most)
        return try await read(reader, view: "findings", action: .readFindings) { [entriesRead] context in
            let query = try FindingQuery(context, keys)
            let total = try query.count(choice)
            let items = try query.items(choice, limit: limit, offset: max(0, offset))
            return FindingList(total: total, items: try query.withAccounts(items, entriesRead))
        }
    }

    /// One finding with its neighbours; nil where there is none, or the reader does not see all it rests on.
    public func finding(_ id: RecordID, for reader: ReviewReader) async throws -> FindingInQueue? {
        let keys = ChainKeys(master: keys.master)
        return try await read(reader, view: "findings", action: .readFindings) { [entriesRead] context in
            let query = try FindingQuery(context, keys)
            guard let (item, place) = try query.one(id),
                let whole = try query.withAccounts([item], entriesRead).first
            else { return nil }
            let (previous, next) = try query.around(item, place: place)
            return FindingInQueue(
                item: whole, previous: previous, next: next, left: try query.count(FindingChoice(item.finding.kind)))
        }
    }

    /// The findings that rest on an entry, without their entries.
    public func findings(on thread: RecordID, for reader: ReviewReader) async throws -> [FoundItem] {
        let keys = ChainKeys(master: keys.master)
        return try await read(reader, view: "findings", action: .readFindings) { context in
            try FindingQuery(context, keys).resting(on: thread)
        }
    }
}

/// Queries of a review's findings, always within one sight: one that rests on anything outside it is not there.
struct FindingQuery {
    private let context: ReadingContext
    private let keys: ChainKeys
    private let parameters: SQLParameters
    private let conditions: String
    private let understood: CaseUnderstood

    /// Given out at once.
    static let most = 50
    private static let mostOfEntry = 100
    private static let joined = """
        FROM findings f LEFT JOIN finding_decisions d ON d.board = f.board AND d.id = f.id
        """
    private static let columns = """
        f.id, f.content, COALESCE(d.state, 'open'), d.reason, COALESCE(d.version, 0), f.is_found, f.place
        """

    private var session: any DatabaseSession { context.session }

    init(_ context: ReadingContext, _ keys: ChainKeys) throws {
        self.context = context
        self.keys = keys
        let reader = context.reader
        var inputs: [UInt8] = []
        var understood = CaseUnderstood()
        try context.session.each(
            """
            SELECT u.ran_at, u.entries, u.agencies, u.left_out, u.inputs, u.wanted, u.done,
            (SELECT j.state FROM jobs j WHERE j.board = u.board AND j.subject = u.id AND j.kind = $3
            ORDER BY j.made_at DESC, j.id DESC LIMIT 1)
            FROM understandings u WHERE u.board = $1 AND u.id = $2
            """, [.id(reader.board), .id(reader.review), .text(UnderstandingWork.kind)]
        ) { row in
            if case .integer(let ranAt) = try row.value(0) { understood.ranAt = ranAt }
            understood.entries = Int(try row.integer(1))
            understood.agencies = Int(try row.integer(2))
            understood.leftOut = Int(try row.integer(3))
            inputs = try row.bytes(4)
            if try row.integer(5) > row.integer(6) {
                let job = try row.value(7)
                understood.work = job == .text("set-aside") || job == .text("cancelled") ? .failed : .underWay
            }
        }
        let used = stride(from: 0, to: inputs.count, by: 16).compactMap { RecordID(bytes: Array(inputs[$0..<$0 + 16])) }
        // What is said of one entry may come from another: after a release was taken back nothing is said until the
        // review was worked through again.
        let isTakenBack = try Self.isTakenBack(used, board: reader.board, context.session)
        // Whoever sees all that was worked through sees whatever was found in it.
        let ids = Set(context.sight.ids)
        let seesAll = used.allSatisfy(ids.contains)
        understood.isWhole = seesAll && !isTakenBack
        self.understood = understood
        var parameters = SQLParameters([.id(reader.board), .id(reader.review)])
        let seen = parameters.add(context.sight.ids)
        self.parameters = parameters
        let isWholeSeen = """
            NOT EXISTS (SELECT 1 FROM finding_entries t WHERE t.board = f.board AND t.finding = f.id AND NOT EXISTS (
            SELECT 1 FROM entries e WHERE e.board = t.board AND e.thread = t.thread AND e.submission IN \(seen)))
            """
        conditions =
            "f.board = $1 AND f.review = $2 AND " + (isTakenBack ? "f.is_found = 0 AND " : "")
            + (seesAll ? "(f.is_found = 1 OR \(isWholeSeen))" : isWholeSeen)
    }

    /// Whether the panel may no longer see one of these, other than for a newer version.
    private static func isTakenBack(
        _ submissions: [RecordID], board: RecordID, _ session: any DatabaseSession
    ) throws -> Bool {
        if submissions.isEmpty { return false }
        var parameters = SQLParameters([.id(board)])
        let marks = parameters.add(submissions)
        return try session.first(
            """
            SELECT 1 FROM releases r WHERE r.board = $1 AND r.id IN \(marks)
            AND r.state NOT IN ('released', 'accepted') LIMIT 1
            """, parameters.values
        ) { _ in true } ?? false
    }

    func state() throws -> CaseUnderstood { understood }

    // MARK: - Lists

    /// - Parameter parameters: what the choice is added to.
    private func condition(_ choice: FindingChoice, _ parameters: inout SQLParameters) -> String {
        var condition =
            "\(conditions) AND f.kind = \(parameters.add(.text(choice.kind.rawValue)))"
            + " AND COALESCE(d.state, 'open') = \(parameters.add(.text(choice.state.rawValue)))"
        if choice.state == .open { condition += " AND f.is_found = 1" }
        if let child = choice.child { condition += " AND f.child = \(parameters.add(.id(child)))" }
        return condition
    }

    func count(_ choice: FindingChoice) throws -> Int {
        var parameters = parameters
        let condition = condition(choice, &parameters)
        return try session.first("SELECT count(*) \(Self.joined) WHERE \(condition)", parameters.values) {
            Int(try $0.integer(0))
        } ?? 0
    }

    func items(_ choice: FindingChoice, limit: Int, offset: Int) throws -> [FoundItem] {
        try rows(list(choice, limit: limit, offset: offset)).map(\.item)
    }

    func list(_ choice: FindingChoice, limit: Int, offset: Int) -> DatabaseQuery {
        var parameters = parameters
        let condition = condition(choice, &parameters)
        return select("\(condition) ORDER BY f.place, f.id LIMIT \(limit) OFFSET \(offset)", parameters)
    }

    func counts() throws -> [CaseUnderstood.Count] {
        try session.rows(counting.sql, counting.values) { row in
            guard let kind = Finding.Kind(rawValue: try row.text(0)),
                let state = FindingState(rawValue: try row.text(1))
            else { throw DatabaseError.unexpectedValue(column: 0) }
            return CaseUnderstood.Count(
                kind: kind, state: state, child: try row.id(2), count: Int(try row.integer(3)))
        }
    }

    var counting: DatabaseQuery {
        DatabaseQuery(
            """
            SELECT f.kind, COALESCE(d.state, 'open'), f.child, count(*) \(Self.joined)
            WHERE \(conditions) AND (f.is_found = 1 OR COALESCE(d.state, 'open') <> 'open')
            GROUP BY f.kind, COALESCE(d.state, 'open'), f.child
            """, parameters.values)
    }

    /// Each child's last sightings, and longest silence, the first of its own.
    func ofChildren() throws -> [FoundItem] {
        var found = try rows(
            select(
                "\(conditions) AND f.kind IN ('last-seen', 'last-alone') AND f.is_found = 1 ORDER BY f.place",
                parameters)
        ).map(\.item)
        let children = try session.rows(
            "SELECT id FROM index_children WHERE board = $1 AND review = $2 ORDER BY place",
            [.id(context.reader.board), .id(context.reader.review)]
        ) { try $0.key(0) }
        for child in children {
            var parameters = parameters
            let mark = parameters.add(.id(child))
            found += try rows(
                select(
                    """
                    \(conditions) AND f.kind = 'silence' AND f.is_found = 1 AND f.child = \(mark)
                    AND COALESCE(d.state, 'open') <> 'dismissed' ORDER BY f.place LIMIT 1
                    """, parameters)
            ).map(\.item)
        }
        return found
    }

    /// Files of which the panel has no version, nor an earlier one.
    func unreleased() throws -> Int {
        try session.first(
            """
            SELECT count(*) FROM submissions s WHERE s.board = $1 AND s.review = $2 AND s.is_current = 1
            AND s.refusal IS NULL AND NOT EXISTS (SELECT 1 FROM releases r WHERE r.board = s.board AND r.id = s.id
            AND r.state IN ('released', 'accepted'))
            """, [.id(context.reader.board), .id(context.reader.review)]
        ) { Int(try $0.integer(0)) } ?? 0
    }

    // MARK: - One

    func one(_ id: RecordID) throws -> (item: FoundItem, place: Int)? {
        var parameters = parameters
        let mark = parameters.add(.id(id))
        return try rows(select("\(conditions) AND f.id = \(mark)", parameters)).first
    }

    /// Those of its kind before and after it that nobody decided on.
    func around(_ item: FoundItem, place: Int) throws -> (previous: RecordID?, next: RecordID?) {
        func neighbour(_ comparison: String, _ order: String) throws -> RecordID? {
            var parameters = parameters
            let condition = condition(FindingChoice(item.finding.kind), &parameters)
            let (at, own) = (parameters.add(.number(place)), parameters.add(.id(item.id)))
            return try session.first(
                """
                SELECT f.id \(Self.joined) WHERE \(condition) AND (f.place, f.id) \(comparison) (\(at), \(own))
                ORDER BY f.place \(order), f.id \(order) LIMIT 1
                """, parameters.values
            ) { try $0.key(0) }
        }
        return (try neighbour("<", "DESC"), try neighbour(">", "ASC"))
    }

    /// Not those of the children's last sightings: they ask for no decision.
    func resting(on thread: RecordID) throws -> [FoundItem] { try rows(restingOn(thread)).map(\.item) }

    func restingOn(_ thread: RecordID) -> DatabaseQuery {
        var parameters = parameters
        let mark = parameters.add(.id(thread))
        return select(
            """
            \(conditions) AND f.id IN (SELECT o.finding FROM finding_entries o WHERE o.board = $1 AND o.thread = \(mark))
            AND f.kind NOT IN ('last-seen', 'last-alone') AND (f.is_found = 1 OR COALESCE(d.state, 'open') <> 'open')
            ORDER BY f.kind, f.place LIMIT \(Self.mostOfEntry)
            """, parameters)
    }

    /// The items with the entries each rests on.
    func withAccounts(_ items: [FoundItem], _ memory: EntryMemory) throws -> [FoundItem] {
        var known: Set<RecordID> = []
        let threads = items.flatMap(\.finding.threads).filter { known.insert($0).inserted }
        let reader = EntryReader(context, memory)
        var accounts: [RecordID: AgencyAccount] = [:]
        var start = 0
        while start < threads.count {
            let end = min(start + ChronologyPage.most, threads.count)
            accounts.merge(try reader.accounts(Array(threads[start..<end]))) { first, _ in first }
            start = end
        }
        return items.map { item in
            var item = item
            for thread in item.finding.threads { item.accounts[thread] = accounts[thread] }
            return item
        }
    }

    private func select(_ rest: String, _ parameters: SQLParameters) -> DatabaseQuery {
        DatabaseQuery("SELECT \(Self.columns) \(Self.joined) WHERE \(rest)", parameters.values)
    }

    /// What cannot be opened any more, its key being destroyed, is not there.
    private func rows(_ query: DatabaseQuery) throws -> [(item: FoundItem, place: Int)] {
        let found = try session.rows(query.sql, query.values) { row in
            guard let state = FindingState(rawValue: try row.text(2)) else {
                throw DatabaseError.unexpectedValue(column: 2)
            }
            var reason: String?
            if case .text(let words) = try row.value(3) { reason = words }
            return (
                try row.key(0), try row.bytes(1), state, reason, Int(try row.integer(4)), try row.integer(5) == 1,
                Int(try row.integer(6))
            )
        }
        let sealing = FindingRows(board: context.reader.board, review: context.reader.review, keys: keys)
        return try found.compactMap { id, content, state, reason, version, isFound, place in
            guard let finding = try sealing.sealed(id).open(content, as: Finding.self, session) else { return nil }
            return (
                FoundItem(
                    id: id, finding: finding, state: state, reason: reason, version: version, isFound: isFound), place
            )
        }
    }
}
