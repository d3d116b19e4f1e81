import Domain

/// What is looked for, where, and how much of it is wanted.
struct SearchRequest: Sendable {
    var board: RecordID
    var query: SearchQuery
    /// What the reader may see; nothing unless it is said.
    var readable: ReadableSubmissions
    /// Of the entries there, these alone, and no rows that are none; nil for all.
    var only: Set<RecordID>?
    /// Hits wanted, at most ``SearchRequest/mostHits``.
    var limit: Int
    /// Hits before the first one wanted.
    var offset: Int

    init(
        board: RecordID, query: SearchQuery, readable: ReadableSubmissions = .nothing, limit: Int = 20, offset: Int = 0
    ) {
        self.board = board
        self.query = query
        self.readable = readable
        self.limit = limit
        self.offset = offset
    }

    /// Hits that can be asked for together with those before them.
    static let mostHits = 10_000
}

extension Store {
    /// Looks through the entries and set-aside rows of the readable submissions (docs/search.md). The same on both engines.
    /// What somebody may read is for ``search(_:for:limit:offset:)`` to find out.
    func search(_ request: SearchRequest) async throws -> SearchResult {
        try await database.read { session in
            try Self.search(request, session)
        }
    }

    static func search(_ request: SearchRequest, _ session: any DatabaseSession) throws -> SearchResult {
        do {
            return try found(request, session)
        } catch is SearchDamage {
            throw DatabaseError.corrupt("search index")
        }
    }

    private static func found(_ request: SearchRequest, _ session: any DatabaseSession) throws -> SearchResult {
        let reader = SearchReader(board: request.board, query: request.query, session: session)
        let (segments, missing) = try reader.read(request.readable)
        let offset = min(max(0, request.offset), SearchRequest.mostHits)
        let keep = min(offset + max(0, request.limit), SearchRequest.mostHits)
        let most = request.only == nil ? keep : SearchRequest.mostHits
        let ranking = SearchRanking(segments, request.query, atoms: reader.atoms, keep: most)
        var hits = SearchHits(board: request.board, session: session, query: request.query)
        let best = ranking.best.map { match in
            SearchHits.Match(
                submission: segments[match.segment].submission, item: match.item, score: Double(match.score))
        }
        if let only = request.only {
            let chosen = try hits.entries(best, among: only)
            let shown = chosen.dropFirst(offset).prefix(max(0, request.limit))
            return SearchResult(total: chosen.count, hits: try hits.read(Array(shown)), notIndexed: missing)
        }
        let matches = Array(best.dropFirst(offset))
        return SearchResult(total: ranking.total, hits: try hits.read(matches), notIndexed: missing)
    }
}
