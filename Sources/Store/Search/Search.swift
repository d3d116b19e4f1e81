public import Domain

/// What is looked for, where, and how much of it is wanted.
public struct SearchRequest: Sendable {
    public var board: RecordID
    public var query: SearchQuery
    /// What the reader may see; nothing unless it is said.
    public var readable: ReadableSubmissions
    /// Hits wanted, at most ``SearchRequest/mostHits``.
    public var limit: Int
    /// Hits before the first one wanted.
    public var offset: Int

    public init(
        board: RecordID, query: SearchQuery, readable: ReadableSubmissions = .nothing, limit: Int = 20, offset: Int = 0
    ) {
        self.board = board
        self.query = query
        self.readable = readable
        self.limit = limit
        self.offset = offset
    }

    /// Hits that can be asked for together with those before them.
    public static let mostHits = 10_000
}

/// An entry, or a row set aside, that holds what was looked for.
public struct SearchHit: Sendable, Hashable {
    /// The entry's key; nil for a row set aside.
    public var entry: RecordID?
    public var submission: RecordID
    public var review: RecordID
    public var agency: RecordID?
    /// Name of the agency, empty where nobody knows it.
    public var agencyName: String
    public var fileName: String
    /// Where it stands in the file, from 1.
    public var table: Int
    public var row: Int
    /// The date as written; empty for a row set aside.
    public var dateWords: String
    public var earliest: CivilDate?
    public var latest: CivilDate?
    /// The higher the better; to be compared within one result only.
    public var score: Double
    /// The texts in which most was found, the best first.
    public var excerpts: [Excerpt]

    /// Part of one text of an entry.
    public struct Excerpt: Sendable, Hashable {
        /// The agency's heading of the column; the kind of a comment; empty for a row set aside.
        public var heading: String
        public var snippet: SearchSnippet
    }
}

/// What a search found.
public struct SearchResult: Sendable {
    /// How many there are among what may be read.
    public var total: Int
    /// The best of them.
    public var hits: [SearchHit]
    /// Readable submissions that are not in the index yet, and so were not looked through.
    public var notIndexed: Int
}

extension Store {
    /// Looks through the entries and set-aside rows of the readable submissions (docs/search.md). The same on both
    /// engines.
    public func search(_ request: SearchRequest) async throws -> SearchResult {
        try await database.read { session in
            do {
                return try Self.search(request, session)
            } catch is SearchDamage {
                throw DatabaseError.corrupt("search index")
            }
        }
    }

    private static func search(_ request: SearchRequest, _ session: any DatabaseSession) throws -> SearchResult {
        let reader = SearchReader(board: request.board, query: request.query, session: session)
        let (segments, missing) = try reader.read(request.readable)
        let offset = min(max(0, request.offset), SearchRequest.mostHits)
        let keep = min(offset + max(0, request.limit), SearchRequest.mostHits)
        let ranking = SearchRanking(segments, request.query, atoms: reader.atoms, keep: keep)
        var hits = SearchHits(board: request.board, session: session, query: request.query)
        let matches = ranking.best.dropFirst(offset).map { match in
            SearchHits.Match(
                submission: segments[match.segment].submission, item: match.item, score: Double(match.score))
        }
        return SearchResult(total: ranking.total, hits: try hits.read(matches), notIndexed: missing)
    }
}
