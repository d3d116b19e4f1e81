public import Domain

extension Store {
    /// One entry with everything that belongs to it and hangs on it, as one reader sees it; its neighbours are those of the
    /// entries chosen.
    /// - Returns: nil where the reader sees no entry of this thread.
    public func entry(
        _ thread: RecordID, among filter: ChronologyFilter = ChronologyFilter(), for reader: ReviewReader
    ) async throws -> EntryInFull? {
        let keys = ChainKeys(master: keys.master)
        return try await read(reader, view: "entry", action: .readEntries) { [entriesRead] context in
            var entry = try EntryReader(context, entriesRead).read(thread, among: filter)
            // With the panel's notes goes what the program found, and nothing of it without them.
            if entry?.notes != nil {
                entry?.sightings = try SightingRows(board: reader.board, review: reader.review, keys: keys)
                    .of(thread, context.session)
            }
            return entry
        }
    }

    /// The row that stands now where an earlier version of its file had this one in other words; nil where it is not
    /// known which, or the reader may not read both.
    public func successor(of thread: RecordID, for reader: ReviewReader) async throws -> RecordID? {
        try await read(reader, view: "entry", action: .readEntries) { try EarlierRows($0).successor(of: thread) }
    }

    /// How many entries there are in each month, of those that were chosen and one reader sees.
    public func months(
        for reader: ReviewReader, _ filter: ChronologyFilter = ChronologyFilter()
    ) async throws -> ChronologyMonths {
        try await read(reader, view: "chronology", action: .readEntries) { [monthsRead] context in
            try context.months(filter, monthsRead)
        }
    }
}

extension ReadingContext {
    func months(_ filter: ChronologyFilter, _ memory: MonthsMemory) throws -> ChronologyMonths {
        // Of a submission the months are known, and not of one agency's part of it.
        filter.isOfAgencyAlone && (filter.agency == nil || !sight.isMixed)
            ? try sight.months(agency: filter.agency, memory, session)
            : try EntryQuery(sight, filter).months(session)
    }
}

extension EntryQuery {
    /// By the day they stand at: a walk along the review's order, without looking at the rows.
    var byDay: DatabaseQuery {
        DatabaseQuery(
            """
            SELECT \(leader).order_day, count(*) FROM \(source) WHERE \(conditions.joined(separator: " AND "))
            GROUP BY \(leader).order_day ORDER BY \(leader).order_day
            """, parameters.values)
    }

    func months(_ session: any DatabaseSession) throws -> ChronologyMonths {
        var found = ChronologyMonths(months: [], undated: 0)
        let query = byDay
        try session.each(query.sql, query.values) { row in
            found.add(day: try row.integer(0), entries: Int(try row.integer(1)))
        }
        return found
    }

    /// Threads and places next to a place: behind it the nearest first, or before it.
    func next(to place: ChronologyPlace, before: Bool, limit: Int) -> DatabaseQuery {
        var parameters = parameters
        let marks = [
            DatabaseValue.integer(place.day), .integer(place.width), .integer(place.time), .id(place.entry),
        ].map { parameters.add($0) }
        let way = before ? " DESC" : ""
        let columns = order.joined(separator: ", ")
        return DatabaseQuery(
            """
            SELECT e.thread, \(columns) FROM \(source(withEntries: true)) WHERE \(conditions.joined(separator: " AND "))
            AND (\(columns)) \(before ? "<" : ">") (\(marks.joined(separator: ", ")))
            ORDER BY \(order.map { $0 + way }.joined(separator: ", ")) LIMIT \(limit)
            """, parameters.values)
    }
}

/// Reads one entry with what hangs on it, always within one sight.
struct EntryReader {
    private let context: ReadingContext
    private let memory: EntryMemory
    private var session: any DatabaseSession { context.session }
    private var sight: Sight { context.sight }
    private var board: RecordID { context.reader.board }

    /// Entries a list shows before the one it was left for.
    private static let before = 3

    init(_ context: ReadingContext, _ memory: EntryMemory) {
        self.context = context
        self.memory = memory
    }

    func read(_ thread: RecordID, among filter: ChronologyFilter) throws -> EntryInFull? {
        guard let account = try accounts([thread])[thread] else { return nil }
        var found = EntryInFull(account: account)
        found.earlier = try EarlierRows(context).of(account)
        found.accounts = try linked(to: thread)
        let own = sight.submissions.first { $0.submission == account.entry.submission }
        let threads = [thread] + found.earlier.map(\.thread)
        if own?.notes == true {
            found.notes = try threads.flatMap { try Store.notes(context, thread: $0) }
            found.themes = try Store.themes(context)
            found.weight = try weight(thread)
            found.carried = try MarksOfEarlierRows(context, self).carried(to: found)
            found.family = try FamilyQuery.decision(on: account.entry, context)
        }
        if own?.questions == true {
            found.questions = try threads.flatMap { try Store.questions(context, thread: $0) }
        }
        found.correcting = try correcting(account)
        try neighbours(account.entry.id, filter, &found)
        return found
    }

    /// Asked of those alone who act for an agency.
    private func correcting(_ account: AgencyAccount) throws -> EntryCorrecting? {
        let standings = context.standings
        guard
            AccessPolicy.answerAnywhere(.correctRow, isClosed: context.isClosed, standings: standings).isAllowed,
            let material = try Material.submission(account.entry.submission, board: board, session),
            AccessPolicy.answer(.correctRow, on: material.matter, standings: standings).isAllowed,
            let file = try CorrectedFile(account.entry.submission, board: board, session)
        else { return nil }
        switch file.standing {
        case .typedName?: return .typed
        case nil: return try file.tables(session).contains(account.entry.entry.id.table) ? .row : nil
        default: return nil
        }
    }

    /// What the agencies wrote of these threads, as far as it is in sight.
    func accounts(_ threads: [RecordID]) throws -> [RecordID: AgencyAccount] {
        if threads.isEmpty { return [:] }
        let threads = Array(threads.prefix(ChronologyPage.most))
        let page = try EntryQuery(sight, ChronologyFilter()).among(threads)
            .page(after: nil, limit: threads.count, session, memory)
        var parameters = SQLParameters([.id(board)])
        let submissions = parameters.add(Set(page.entries.map(\.submission)).sorted())
        var sources: [RecordID: EntrySource] = [:]
        try session.each(
            "SELECT id, file_name, version, received_at FROM submissions WHERE board = $1 AND id IN \(submissions)",
            parameters.values
        ) { row in
            sources[try row.key(0)] = EntrySource(
                fileName: try row.text(1), version: Int(try row.integer(2)), receivedAt: try row.integer(3))
        }
        var found: [RecordID: AgencyAccount] = [:]
        for entry in page.entries {
            guard let source = sources[entry.submission] else { throw DatabaseError.unexpectedValue(column: 0) }
            found[entry.thread] = AgencyAccount(entry: entry, agency: page.agencies[entry.entry.agency], source: source)
        }
        return found
    }

    private func linked(to thread: RecordID) throws -> [LinkedAccount] {
        let links = try LinkQuery(sight).touching(thread, session)
        let others = links.map { $0.first == thread ? $0.second : $0.first }
        let accounts = try accounts(others)
        let pairs = zip(links, others).compactMap { link, other in
            accounts[other].map { LinkedAccount(link: link, account: $0) }
        }
        return pairs.filter(\.link.state.isStanding) + pairs.filter { !$0.link.state.isStanding }
    }

    private func weight(_ thread: RecordID) throws -> PanelWeight {
        try PanelWeight.of(thread, board: board, session) ?? PanelWeight(significance: nil, version: 0)
    }

    /// Where an entry stands in the order of the review.
    func place(of entry: RecordID) throws -> ChronologyPlace? {
        try session.first(
            "SELECT order_day, order_width, order_time, id FROM entries WHERE board = $1 AND id = $2",
            [.id(board), .id(entry)]
        ) { try Self.place(0, $0) }
    }

    private static func place(_ first: Int, _ row: any DatabaseRow) throws -> ChronologyPlace {
        ChronologyPlace(
            day: try row.integer(first), width: try row.integer(first + 1), time: try row.integer(first + 2),
            entry: try row.key(first + 3))
    }

    private func neighbours(
        _ entry: RecordID, _ filter: ChronologyFilter, _ found: inout EntryInFull
    ) throws {
        guard let own = try place(of: entry) else { return }
        let query = EntryQuery(sight, filter)
        func near(before: Bool, limit: Int) throws -> [(RecordID, ChronologyPlace)] {
            let query = query.next(to: own, before: before, limit: limit)
            return try session.rows(query.sql, query.values) { (try $0.key(0), try Self.place(1, $0)) }
        }
        let before = try near(before: true, limit: Self.before + 1)
        found.previous = before.first?.0
        found.listAfter = before.count > Self.before ? before.last?.1 : nil
        found.next = try near(before: false, limit: 1).first?.0
    }
}
