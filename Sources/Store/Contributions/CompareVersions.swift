import Domain

extension Store {
    /// How a file that was sent differs from the version it takes the place of; nil where there is none.
    /// - Parameter replaced: a version of the file its sender said it is a newer version of.
    func comparison(
        of row: SentFileRow, replaces replaced: RecordID?, entries: [ChronologyEntry]
    ) async throws -> VersionComparison? {
        struct Before: Sendable {
            var version: Int
            var name: String
            var rows: [VersionRows.Row]
            var submission: RecordID
            var hash: [UInt8]
        }
        let before = try await database.read { session -> Before? in
            guard let current = try row.current(replaces: replaced, session) else { return nil }
            let rows = try session.rows(
                """
                SELECT words_hash, date_words, id, table_number, row_number, row_part FROM entries
                WHERE board = $1 AND submission = $2 ORDER BY table_number, row_number, row_part
                """, [.id(row.board), .id(current.submission)]
            ) { row in
                VersionRows.Row(
                    hash: try row.bytes(0), written: try row.text(1), entry: try row.key(2),
                    place: try (3...5).map { Int(try row.integer($0)) })
            }
            let name = try session.first(
                "SELECT file_name FROM submissions WHERE board = $1 AND id = $2",
                [.id(row.board), .id(current.submission)]
            ) { try $0.text(0) }
            return Before(
                version: Int(current.version), name: name ?? row.name, rows: rows, submission: current.submission,
                hash: current.hash)
        }
        guard let before else { return nil }
        let now = entries.sorted { $0.id < $1.id }
        let found = VersionRows(
            before: before.rows, now: now.map { VersionRows.Row($0, row) }, isSameFile: before.hash == row.digest)
        let words = try await fields(of: found.shown.compactMap { $0.before?.entry }, board: row.board)
        var comparison = VersionComparison(
            version: before.version, same: found.same, added: found.added, changed: found.changed, gone: found.gone,
            rows: found.shown.map { pair in
                let then = pair.before.map { $0.entry.flatMap { words[$0] } ?? [] }
                let (was, became) = VersionRows.differing(then, pair.now?.fields)
                return .init(written: pair.now?.written ?? pair.before?.written ?? "", before: was, now: became)
            })
        if before.name != row.name { comparison.name = before.name }
        return comparison
    }

    /// The other files that count now and hold many of the same rows: of the agency under another name, and of the agency it
    /// is a part of, its parts, and that agency's other parts.
    /// - Parameter isNewer: it takes the place of a file of the agency's own: then those are not looked at.
    func repeats(
        of row: SentFileRow, isNewer: Bool, entries: [ChronologyEntry]
    ) async throws -> [RepeatedRows] {
        let own = Dictionary(entries.map { (VersionRows.Row($0, row).hash, 1) }) { $0 + $1 }
        return try await database.read { session in
            let others = try session.rows(
                """
                SELECT s.id, s.file_name, s.agency, \(PartsSQL.name("a")), s.file_hash FROM submissions s
                JOIN agencies a ON a.board = s.board AND a.id = s.agency
                JOIN agencies o ON o.board = s.board AND o.id = $3
                WHERE s.board = $1 AND s.review = $2 AND s.is_current = 1 AND (
                (s.agency = $3 AND s.file_name <> $4) OR a.part_of = $3 OR a.id = o.part_of
                OR (a.part_of = o.part_of AND a.id <> $3)) ORDER BY s.id
                """, [.id(row.board), .id(row.review), .id(row.agency), .words(row.name)]
            ) {
                (
                    id: try $0.key(0), name: try $0.text(1),
                    agency: NamedAgency(id: try $0.key(2), name: try $0.text(3)), hash: try $0.bytes(4)
                )
            }
            var found: [RepeatedRows] = []
            for other in others {
                let isOwn = other.agency.id == row.agency
                if isOwn, isNewer || TypedFile.isName(other.name) { continue }
                let hashes = try session.rows(
                    "SELECT words_hash FROM entries WHERE board = $1 AND submission = $2",
                    [.id(row.board), .id(other.id)]
                ) { try $0.bytes(0) }
                var left = own
                let same = hashes.count { hash in
                    guard let count = left[hash], count > 0 else { return false }
                    left[hash] = count - 1
                    return true
                }
                let isSameFile = other.hash == row.digest
                guard isSameFile || RepeatedRows.isMany(same, ofSmaller: min(hashes.count, entries.count)) else {
                    continue
                }
                found.append(
                    RepeatedRows(
                        name: other.name, rows: same, agency: isOwn ? nil : other.agency.id,
                        agencyName: isOwn ? nil : other.agency.name, file: other.id,
                        isSameFile: isSameFile ? true : nil))
            }
            return found.sorted { ($1.rows, $0.name) < ($0.rows, $1.name) }
        }
    }

    /// The words of some entries, column by column.
    private func fields(of entries: [RecordID], board: RecordID) async throws -> [RecordID: [EntryField]] {
        try await database.read { session in
            var words: [RecordID: [EntryField]] = [:]
            for entry in entries {
                words[entry] = try session.rows(
                    "SELECT kind, heading, words FROM entry_fields WHERE board = $1 AND entry = $2 ORDER BY place",
                    [.id(board), .id(entry)]
                ) { row in
                    EntryField(
                        kind: ColumnKind(rawValue: try row.text(0)) ?? .other, heading: try row.text(1),
                        text: try row.text(2))
                }
            }
            return words
        }
    }
}

extension SentFileRow {
    /// The version it takes the place of: the one its sender named, or else the one of the same name.
    func current(replaces replaced: RecordID?, _ session: any DatabaseSession) throws -> CurrentVersion? {
        try CurrentVersion.find(
            name: name, replaces: replaced, agency: agency, review: review, board: board, session)
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
        var fields: [EntryField]?
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

    /// What two wordings of a row say that is not the same, column by column, a line each; of a row that stands in one alone
    /// what it says happened.
    static func differing(_ before: [EntryField]?, _ now: [EntryField]?) -> (before: String?, now: String?) {
        func event(_ fields: [EntryField]) -> String {
            fields.filter { $0.kind == .event }.map { shortened($0.text) }.joined(separator: "\n")
        }
        guard let before, let now else { return (before.map(event), now.map(event)) }
        struct Mark: Hashable {
            var kind: ColumnKind
            var place: Int
        }
        func marked(_ fields: [EntryField]) -> [(mark: Mark, field: EntryField)] {
            var counts: [ColumnKind: Int] = [:]
            return fields.map { field in
                counts[field.kind, default: 0] += 1
                return (Mark(kind: field.kind, place: counts[field.kind] ?? 0), field)
            }
        }
        let (then, since) = (marked(before), marked(now))
        let (old, new) = (
            Dictionary(then.map { ($0.mark, $0.field) }) { first, _ in first },
            Dictionary(since.map { ($0.mark, $0.field) }) { first, _ in first }
        )
        var (was, became): ([String], [String]) = ([], [])
        var isEventAlone = true
        for (mark, field) in since + then.filter({ new[$0.mark] == nil }) where old[mark]?.text != new[mark]?.text {
            let name = field.heading.isEmpty ? mark.kind.heading : field.heading
            isEventAlone = isEventAlone && mark.kind == .event
            was.append("\(name): \(old[mark].map { shortened($0.text) } ?? "–")")
            became.append("\(name): \(new[mark].map { shortened($0.text) } ?? "–")")
        }
        return isEventAlone
            ? (event(before), event(now)) : (was.joined(separator: "\n"), became.joined(separator: "\n"))
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
            hash: rows.wordsHash, written: entry.date.verbatim, fields: entry.fields,
            place: [entry.id.table, entry.id.row, entry.id.part])
    }
}
