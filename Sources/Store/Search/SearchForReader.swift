public import Domain

extension Store {
    /// Looks for words in what one person may read of a review: their own agency's files, and what was released to the
    /// panel. Totals and ranks are of that alone. On record, as every reading.
    /// - Parameters:
    ///   - filter: among these entries alone; then nothing is found in rows that are no entries.
    ///   - limit: hits wanted, together with those passed over at most 10,000.
    ///   - offset: hits to pass over.
    /// - Throws: ``CommandRefusal`` where the person may read nothing of the review.
    public func search(
        _ query: SearchQuery, for reader: ReviewReader, among filter: ChronologyFilter = ChronologyFilter(),
        limit: Int = 20, offset: Int = 0
    ) async throws -> SearchResult {
        try await read(reader, view: "search", action: .readEntries) { context in
            let readable = ReadableSubmissions(Set(context.sight.ids))
            var request = SearchRequest(
                board: reader.board, query: query, readable: readable, limit: limit, offset: offset)
            if filter != ChronologyFilter() {
                let chosen = EntryQuery(context.sight, filter).all
                request.only = Set(try context.session.rows(chosen.sql, chosen.values) { try $0.key(0) })
            }
            return try Self.search(request, context.session)
        }
    }

    /// Looks for words in the newest versions of all files of a board, or of one review, released or not: for those who
    /// work at the machine with the key file. On record in each review searched.
    /// - Throws: ``CommandRefusal`` where the person is no operator.
    public func searchAll(
        _ query: SearchQuery, board: RecordID, review: RecordID? = nil, operator person: RecordID, limit: Int = 20,
        offset: Int = 0
    ) async throws -> SearchResult {
        let now = clock.now()
        let (readings, result) = try await database.read { session in
            let asker = Asker(board: board, person: person, now: now, session: session)
            var reviews: [RecordID] = []
            if let review {
                reviews = [review]
            } else {
                reviews = try session.rows("SELECT id FROM reviews WHERE board = $1 ORDER BY id", [.id(board)]) {
                    try $0.key(0)
                }
            }
            let readings = try reviews.map { review in
                let matter = AccessMatter.review(isClosed: try session.isClosed(review, board: board))
                let answer = AccessPolicy.answer(
                    .searchReview, on: matter, standings: try asker.standings(review: review))
                guard let role = answer.role else { throw CommandRefusal.notAllowed(reason: answer.reason) }
                let reader = ReviewReader(board: board, review: review, person: person)
                return ReadLedger.Reading(reader, view: "search", role: role, now: now)
            }
            let readable = try ReadableSubmissions(allOf: board, review: review, session)
            let request = SearchRequest(board: board, query: query, readable: readable, limit: limit, offset: offset)
            return (readings, try Self.search(request, session))
        }
        for reading in readings { try await reads.record(reading, now: now) }
        return result
    }
}
