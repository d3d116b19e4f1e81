import Domain

/// Reads what is shown of the best matches.
struct SearchHits {
    struct Match {
        var submission: RecordID
        /// Place among the items of the submission.
        var item: Int
        var score: Double
    }

    /// What an item of a submission is.
    private enum Item {
        case entry(RecordID)
        case row(submission: RecordID, place: Int)
    }

    /// Texts shown of one hit.
    private static let mostExcerpts = 2

    let board: RecordID
    let session: any DatabaseSession
    private var finder: SnippetFinder

    init(board: RecordID, session: any DatabaseSession, query: SearchQuery) {
        self.board = board
        self.session = session
        finder = SnippetFinder(query)
    }

    mutating func read(_ matches: [Match]) throws -> [SearchHit] {
        if matches.isEmpty { return [] }
        let items = try items(matches)
        let entries = items.compactMap { if case .entry(let id)? = $0 { id } else { nil } }
        var shown = try headers(entries)
        let texts = try texts(entries)
        var hits: [SearchHit] = []
        for (match, item) in zip(matches, items) {
            switch item {
            case .entry(let id)?:
                guard var hit = shown.removeValue(forKey: id) else { continue }
                hit.score = match.score
                hit.excerpts = excerpts(texts[id] ?? [])
                hits.append(hit)
            case .row(let submission, let place)?:
                guard var hit = try row(submission, place) else { continue }
                hit.score = match.score
                hits.append(hit)
            case nil: throw SearchDamage.segment
            }
        }
        return hits
    }

    private mutating func excerpts(_ texts: [(heading: String, words: String)]) -> [SearchHit.Excerpt] {
        var found: [(excerpt: SearchHit.Excerpt, shown: Int)] = []
        for text in texts {
            guard let (snippet, shown) = finder.find(text.words) else { continue }
            found.append((SearchHit.Excerpt(heading: text.heading, snippet: snippet), shown))
        }
        let best = found.enumerated().sorted { ($1.element.shown, $0.offset) < ($0.element.shown, $1.offset) }
        return best.prefix(Self.mostExcerpts).map(\.element.excerpt)
    }

    /// Those that are one of these entries.
    func entries(_ matches: [Match], among entries: Set<RecordID>) throws -> [Match] {
        if matches.isEmpty { return [] }
        return zip(matches, try items(matches)).compactMap { match, item in
            if case .entry(let id)? = item, entries.contains(id) { match } else { nil }
        }
    }

    /// What the matches are, by the lists of their segments.
    private func items(_ matches: [Match]) throws -> [Item?] {
        var found: [RecordID: (bytes: [UInt8], entries: Int)] = [:]
        let submissions = Set(matches.map(\.submission)).sorted().map { DatabaseValue.id($0) }
        for piece in SearchLists.pieces(submissions) {
            try session.each(
                """
                SELECT submission, entry_count, items FROM search_segments
                WHERE board = $1 AND submission IN (\(SearchLists.places(piece.count, after: 1)))
                """, [.id(board)] + piece
            ) { row in
                found[try row.key(0)] = (try row.bytes(2), Int(try row.integer(1)))
            }
        }
        return matches.map { match in
            guard let (bytes, entries) = found[match.submission] else { return nil }
            if match.item < entries {
                let start = match.item * 16
                guard start + 16 <= bytes.count else { return nil }
                return RecordID(bytes: Array(bytes[start..<start + 16])).map { .entry($0) }
            }
            let start = entries * 16 + (match.item - entries) * 4
            guard start + 4 <= bytes.count else { return nil }
            let place = bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
            return .row(submission: match.submission, place: place)
        }
    }

    /// What is shown of entries beside their words. Names are looked up apart: joined, PostgreSQL without figures of the
    /// tables would read every entry of the board.
    private func headers(_ entries: [RecordID]) throws -> [RecordID: SearchHit] {
        var found: [RecordID: SearchHit] = [:]
        for piece in SearchLists.pieces(entries.map { .id($0) }) {
            try session.each(
                """
                SELECT id, submission, review, agency, table_number, row_number, date_words, earliest, latest, thread
                FROM entries WHERE board = $1 AND id IN (\(SearchLists.places(piece.count, after: 1)))
                """, [.id(board)] + piece
            ) { row in
                let id = try row.key(0)
                found[id] = SearchHit(
                    entry: id, thread: try row.key(9), submission: try row.key(1), review: try row.key(2),
                    agency: try row.key(3),
                    agencyName: "", fileName: "",
                    table: Int(try row.integer(4)), row: Int(try row.integer(5)), dateWords: try row.text(6),
                    earliest: try row.day(7), latest: try row.day(8), score: 0, excerpts: [])
            }
        }
        let files = try names("file_name", of: "submissions", Set(found.values.map(\.submission)))
        let agencies = try names(PartsSQL.name("agencies"), of: "agencies", Set(found.values.compactMap(\.agency)))
        return found.mapValues { hit in
            var hit = hit
            hit.fileName = files[hit.submission] ?? ""
            hit.agencyName = hit.agency.flatMap { agencies[$0] } ?? ""
            return hit
        }
    }

    private func names(_ column: String, of table: String, _ ids: Set<RecordID>) throws -> [RecordID: String] {
        var found: [RecordID: String] = [:]
        for piece in SearchLists.pieces(ids.sorted().map { .id($0) }) {
            try session.each(
                """
                SELECT id, \(column) FROM \(table)
                WHERE board = $1 AND id IN (\(SearchLists.places(piece.count, after: 1)))
                """, [.id(board)] + piece
            ) { row in
                if let id = try row.id(0) { found[id] = try row.text(1) }
            }
        }
        return found
    }

    /// Fields and comments of entries, with their headings, in their order.
    private func texts(_ entries: [RecordID]) throws -> [RecordID: [(heading: String, words: String)]] {
        var found: [RecordID: [(heading: String, words: String)]] = [:]
        for (columns, table) in [("heading, words", "entry_fields"), ("kind, words", "entry_remarks")] {
            for piece in SearchLists.pieces(entries.map { .id($0) }) {
                try session.each(
                    """
                    SELECT entry, \(columns) FROM \(table)
                    WHERE board = $1 AND entry IN (\(SearchLists.places(piece.count, after: 1))) ORDER BY entry, place
                    """, [.id(board)] + piece
                ) { row in
                    if let id = try row.id(0) {
                        found[id, default: []].append((try row.text(1), try row.text(2)))
                    }
                }
            }
        }
        return found
    }

    private mutating func row(_ submission: RecordID, _ place: Int) throws -> SearchHit? {
        let found = try session.first(
            """
            SELECT s.review, s.agency, COALESCE(\(PartsSQL.name("a")), ''), s.file_name, r.table_number, r.row_number, r.words
            FROM set_aside_rows r JOIN submissions s ON s.board = r.board AND s.id = r.submission
            LEFT JOIN agencies a ON a.board = s.board AND a.id = s.agency
            WHERE r.board = $1 AND r.submission = $2 AND r.place = $3
            """, [.id(board), .id(submission), .number(place)]
        ) { row -> (SearchHit, String)? in
            guard let review = try row.id(0) else { return nil }
            var agency: RecordID?
            if case .bytes(let bytes) = try row.value(1) { agency = RecordID(bytes: bytes) }
            let hit = SearchHit(
                entry: nil, thread: nil, submission: submission, review: review, agency: agency,
                agencyName: try row.text(2),
                fileName: try row.text(3), table: Int(try row.integer(4)), row: Int(try row.integer(5)), dateWords: "",
                earliest: nil, latest: nil, score: 0, excerpts: [])
            return (hit, try row.text(6))
        }
        guard let (hit, words) = found.flatMap({ $0 }) else { return nil }
        var shown = hit
        shown.excerpts = excerpts([("", words)])
        return shown
    }
}

extension DatabaseRow {
    /// A day, or nil.
    fileprivate func day(_ column: Int) throws -> CivilDate? {
        guard case .integer(let number) = try value(column) else { return nil }
        return CivilDate(dayNumber: Int32(clamping: number))
    }
}
