import Domain

extension Store {
    /// How a file that was sent differs from the version of it that counts now; nil where there is none.
    func comparison(of row: SentFileRow, entries: [ChronologyEntry]) async throws -> VersionComparison? {
        struct Before: Sendable {
            var version: Int
            var rows: [VersionRows.Row]
            var submission: RecordID
            var hash: [UInt8]
        }
        let before = try await database.read { session -> Before? in
            let current = try session.first(
                """
                SELECT id, version, file_hash FROM submissions
                WHERE board = $1 AND review = $2 AND agency = $3 AND file_name = $4 AND is_current = 1
                """, [.id(row.board), .id(row.review), .id(row.agency), .words(row.name)]
            ) { (try $0.key(0), Int(try $0.integer(1)), try $0.bytes(2)) }
            guard let (submission, version, hash) = current else { return nil }
            let rows = try session.rows(
                """
                SELECT words_hash, date_words, id, table_number, row_number, row_part FROM entries
                WHERE board = $1 AND submission = $2 ORDER BY table_number, row_number, row_part
                """, [.id(row.board), .id(submission)]
            ) { row in
                VersionRows.Row(
                    hash: try row.bytes(0), written: try row.text(1), entry: try row.key(2),
                    place: try (3...5).map { Int(try row.integer($0)) })
            }
            return Before(version: version, rows: rows, submission: submission, hash: hash)
        }
        guard let before else { return nil }
        let now = entries.sorted { $0.id < $1.id }
        let found = VersionRows(
            before: before.rows, now: now.map { VersionRows.Row($0, row) }, isSameFile: before.hash == row.digest)
        let words = try await eventWords(found.shown.compactMap { $0.before?.entry }, board: row.board)
        return VersionComparison(
            version: before.version, same: found.same, added: found.added, changed: found.changed, gone: found.gone,
            rows: found.shown.map { pair in
                .init(
                    written: pair.now?.written ?? pair.before?.written ?? "",
                    before: pair.before.map { $0.entry.flatMap { words[$0] } ?? "" }, now: pair.now?.event)
            })
    }

    /// The other files of the agency that count now and hold many of the same rows under another name.
    func repeats(of row: SentFileRow, entries: [ChronologyEntry]) async throws -> [RepeatedRows] {
        let own = Dictionary(entries.map { (VersionRows.Row($0, row).hash, 1) }) { $0 + $1 }
        return try await database.read { session in
            let others = try session.rows(
                """
                SELECT id, file_name FROM submissions
                WHERE board = $1 AND review = $2 AND agency = $3 AND file_name <> $4 AND is_current = 1
                """, [.id(row.board), .id(row.review), .id(row.agency), .words(row.name)]
            ) { (try $0.key(0), try $0.text(1)) }
            var found: [RepeatedRows] = []
            for (submission, name) in others {
                let hashes = try session.rows(
                    "SELECT words_hash FROM entries WHERE board = $1 AND submission = $2",
                    [.id(row.board), .id(submission)]
                ) { try $0.bytes(0) }
                var left = own
                let same = hashes.count { hash in
                    guard let count = left[hash], count > 0 else { return false }
                    left[hash] = count - 1
                    return true
                }
                guard RepeatedRows.isMany(same, ofSmaller: min(hashes.count, entries.count)) else { continue }
                found.append(RepeatedRows(name: name, rows: same))
            }
            return found.sorted { ($1.rows, $0.name) < ($0.rows, $1.name) }
        }
    }

    /// What some entries say happened, shortened.
    private func eventWords(_ entries: [RecordID], board: RecordID) async throws -> [RecordID: String] {
        try await database.read { session in
            var words: [RecordID: String] = [:]
            for entry in entries {
                words[entry] = try session.rows(
                    "SELECT words FROM entry_fields WHERE board = $1 AND entry = $2 AND kind = 'event' ORDER BY place",
                    [.id(board), .id(entry)]
                ) { VersionRows.shortened(try $0.text(0)) }.joined(separator: "\n")
            }
            return words
        }
    }
}

/// Rows of two versions of a file set against each other: those with the same words stand in both, wherever they stand;
/// of the others, those written under the same date are one row that changed. Of the same file read again, those in the
/// same place are.
struct VersionRows {
    struct Row: Sendable {
        var hash: [UInt8]
        /// The date as written.
        var written: String
        /// Of a row that is kept already.
        var entry: RecordID?
        /// Of a row that is not.
        var event: String?
        /// Table, row and part.
        var place: [Int] = []
    }

    /// A row that is in both and differs, or in one alone.
    struct Pair {
        var before: Row?
        var now: Row?
    }

    /// Rows shown of those that differ.
    static let most = 100

    let same: Int
    let added: Int
    let changed: Int
    let gone: Int
    /// The first of those that differ, in the order of the file as it is now; rows that are gone come last.
    let shown: [Pair]

    init(before: [Row], now: [Row], isSameFile: Bool = false) {
        var left: [[UInt8]: [Int]] = [:]
        for (place, row) in before.enumerated().reversed() { left[row.hash, default: []].append(place) }
        var rest: [Row] = []
        for row in now where left[row.hash]?.popLast() == nil { rest.append(row) }
        let missing = left.values.joined().sorted().map { before[$0] }
        func mark(_ row: Row) -> String {
            isSameFile ? row.place.map(String.init).joined(separator: " ") : row.written
        }
        var byDate: [String: [Int]] = [:]
        for (place, row) in missing.enumerated().reversed() where !mark(row).isEmpty {
            byDate[mark(row), default: []].append(place)
        }
        var taken: Set<Int> = []
        let pairs = rest.map { row -> Pair in
            guard let place = byDate[mark(row)]?.popLast() else { return Pair(now: row) }
            taken.insert(place)
            return Pair(before: missing[place], now: row)
        }
        let lost = missing.indices.filter { !taken.contains($0) }.map { Pair(before: missing[$0]) }
        same = now.count - rest.count
        changed = taken.count
        added = rest.count - taken.count
        gone = lost.count
        shown = Array((pairs + lost).prefix(Self.most))
    }

    static func shortened(_ words: String) -> String {
        words.unicodeScalars.count <= 400
            ? words : String(String.UnicodeScalarView(words.unicodeScalars.prefix(400))) + " …"
    }
}

extension VersionRows.Row {
    fileprivate init(_ entry: ChronologyEntry, _ row: SentFileRow) {
        let rows = EntryRows(
            board: row.board, review: row.review, submission: row.id, agency: row.agency, id: row.id, entry: entry)
        self.init(
            hash: rows.wordsHash, written: entry.date.verbatim, event: VersionRows.shortened(entry.event),
            place: [entry.id.table, entry.id.row, entry.id.part])
    }
}
