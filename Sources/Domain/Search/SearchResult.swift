/// An entry, or a row set aside, that holds what was looked for.
public struct SearchHit: Sendable, Hashable {
    /// The entry's key; nil for a row set aside.
    public var entry: RecordID?
    /// What hangs notes and links on the entry; nil for a row set aside.
    public var thread: RecordID?
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

        public init(heading: String, snippet: SearchSnippet) {
            self.heading = heading
            self.snippet = snippet
        }
    }

    public init(
        entry: RecordID?, thread: RecordID?, submission: RecordID, review: RecordID, agency: RecordID?,
        agencyName: String, fileName: String, table: Int, row: Int, dateWords: String, earliest: CivilDate?,
        latest: CivilDate?, score: Double, excerpts: [Excerpt]
    ) {
        self.entry = entry
        self.thread = thread
        self.submission = submission
        self.review = review
        self.agency = agency
        self.agencyName = agencyName
        self.fileName = fileName
        self.table = table
        self.row = row
        self.dateWords = dateWords
        self.earliest = earliest
        self.latest = latest
        self.score = score
        self.excerpts = excerpts
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

    public init(total: Int, hits: [SearchHit], notIndexed: Int) {
        self.total = total
        self.hits = hits
        self.notIndexed = notIndexed
    }
}
