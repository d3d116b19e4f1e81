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
        return try await read(reader, view: "chronology", action: .readEntries) { [entriesRead] context in
            var page = try EntryQuery(context.sight, filter).page(
                after: after, before: before, limit: limit, context.session, entriesRead)
            try NotesOfEarlierRows(context: context).count(in: &page)
            return page
        }
    }

    public func chronology<Held: Sendable>(
        for reader: ReviewReader, _ filter: ChronologyFilter, after: ChronologyPlace?, before: ChronologyPlace?,
        held: @escaping @Sendable (ChronologyState) -> Held?
    ) async throws -> ChronologyFound<Held> {
        try await read(reader, view: "chronology", action: .readEntries) {
            [entriesRead, monthsRead] context in
            let state = try context.state()
            if let held = held(state) { return .held(held) }
            var page = try EntryQuery(context.sight, filter).page(
                after: after, before: before, limit: ChronologyPage.most, context.session, entriesRead)
            try NotesOfEarlierRows(context: context).count(in: &page)
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
            let seen = parameters.add(context.sight.ids(of: agency))
            var (entries, ofAgency) = ("", "")
            if let agency, context.sight.isMixed {
                entries = " JOIN entries e ON e.board = p.board AND e.id = p.entry"
                ofAgency = " AND e.agency IN \(parameters.add(context.sight.withParts(agency)))"
            }
            let most = parameters.add(.number(limit))
            return try context.session.rows(
                """
                SELECT p.name_key, count(*) FROM entry_people p\(entries)
                WHERE p.board = $1 AND p.review = $2 AND p.submission IN \(seen)\(ofAgency)
                GROUP BY p.name_key ORDER BY count(*) DESC, p.name_key LIMIT \(most)
                """, parameters.values
            ) { (try $0.text(0), Int(try $0.integer(1))) }
        }
    }
}
