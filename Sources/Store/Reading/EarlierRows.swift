import Domain

/// What earlier versions of a file said where an entry stands now.
///
/// A row whose words did not change keeps its thread, so that the rows around a changed one are known in both versions.
/// What stood between the same two rows there, and is in the newer version no more, is what this row was: if there were
/// as many in both, in their order; otherwise it is said that one cannot tell which. Only versions are read that the
/// policy lets this reader read.
struct EarlierRows {
    private let context: ReadingContext
    /// What lets a reader see a version of a file.
    private let action: AccessAction
    private var session: any DatabaseSession { context.session }
    private var board: RecordID { context.reader.board }

    /// Steps back from one wording to the one before it, and rows of one gap that are shown.
    private static let mostSteps = 5
    private static let mostRows = 10

    private struct Version {
        var submission: RecordID
        var source: EntrySource

        /// What a query asks of the submissions `s` first.
        static let columns = "s.id, s.file_name, s.version, s.received_at"

        init(_ row: any DatabaseRow) throws {
            submission = try row.key(0)
            source = EntrySource(
                fileName: try row.text(1), version: Int(try row.integer(2)), receivedAt: try row.integer(3))
        }
    }

    /// Where a row stands in its file.
    private struct Spot: Comparable {
        var table, row, part: Int64
        static func < (a: Spot, b: Spot) -> Bool { (a.table, a.row, a.part) < (b.table, b.row, b.part) }
        static let start = Spot(table: -1, row: -1, part: -1)
        static let end = Spot(table: .max, row: .max, part: .max)
        var values: [DatabaseValue] { [.integer(table), .integer(row), .integer(part)] }
    }

    private struct Row {
        var id: RecordID
        var thread: RecordID
        var spot: Spot
    }

    init(_ context: ReadingContext, _ action: AccessAction = .readEntries) {
        self.context = context
        self.action = action
    }

    func of(_ account: AgencyAccount) throws -> [EarlierRow] {
        // A thread has the key of the first row with its words: an only version has nothing before it.
        if account.source.version == 1 { return [] }
        let versions = try versions(account)
        var (thread, place) = (account.thread, versions.count - 1)
        var found: [EarlierRow] = []
        for _ in 0..<Self.mostSteps {
            // Back to the first version that has these words.
            while place > 0, try spot(thread, in: versions[place - 1]) != nil { place -= 1 }
            guard place > 0, let spot = try spot(thread, in: versions[place]) else { break }
            let (rows, isSameRow) = try before(spot, thread, versions[place], versions[place - 1])
            found += try read(rows, versions[place - 1], isSameRow)
            guard isSameRow, let row = rows.first else { break }
            thread = row.thread
            place -= 1
        }
        return found
    }

    /// The row that stands now where the last version that had this thread had it.
    func successor(of thread: RecordID) throws -> RecordID? {
        let last = try session.first(
            """
            SELECT \(Version.columns), s.line, s.agency, COALESCE(r.state, '') FROM entries e
            JOIN submissions s ON s.board = e.board AND s.id = e.submission
            LEFT JOIN releases r ON r.board = s.board AND r.id = s.id
            WHERE e.board = $1 AND e.thread = $2 AND s.review = $3 ORDER BY s.version DESC LIMIT 1
            """, [.id(board), .id(thread), .id(context.reader.review)]
        ) { row in
            (
                version: try Version(row), line: try row.key(4), agency: try row.id(5),
                state: ReleaseState(rawValue: try row.text(6))
            )
        }
        guard let last, context.may(action, agency: last.agency, isReleased: last.state?.isShared ?? false)
        else { return nil }
        var parameters = SQLParameters([.id(board), .id(last.line), .number(last.version.source.version)])
        let seen = parameters.add(context.sight.ids)
        let now = try session.first(
            """
            SELECT \(Version.columns) FROM submissions s
            WHERE s.board = $1 AND s.line = $2 AND s.version > $3 AND s.id IN \(seen) ORDER BY s.version DESC LIMIT 1
            """, parameters.values
        ) { try Version($0) }
        guard let now, let spot = try spot(thread, in: last.version) else { return nil }
        let (rows, isSameRow) = try before(spot, thread, last.version, now)
        return isSameRow ? rows.first?.thread : nil
    }

    /// The versions of the entry's file up to its own that this reader may read, oldest first.
    private func versions(_ account: AgencyAccount) throws -> [Version] {
        let agency = account.agency.id
        let rows = try session.rows(
            """
            SELECT \(Version.columns), COALESCE(r.state, '') FROM submissions o
            JOIN submissions s ON s.board = o.board AND s.line = o.line
            LEFT JOIN releases r ON r.board = s.board AND r.id = s.id
            WHERE o.board = $1 AND o.id = $2 AND s.review = o.review AND s.version <= o.version
            AND \(Withdrawn.isNot("s")) ORDER BY s.version
            """, [.id(board), .id(account.entry.submission)]
        ) { (try Version($0), ReleaseState(rawValue: try $0.text(4))?.isShared ?? false) }
        return rows.filter { version, isReleased in
            version.submission == account.entry.submission
                || context.may(action, agency: agency, isReleased: isReleased)
        }.map(\.0)
    }

    private func spot(_ thread: RecordID, in version: Version) throws -> Spot? {
        try session.first(
            """
            SELECT table_number, row_number, row_part FROM entries
            WHERE board = $1 AND thread = $2 AND submission = $3
            """, [.id(board), .id(thread), .id(version.submission)]
        ) { Spot(table: try $0.integer(0), row: try $0.integer(1), part: try $0.integer(2)) }
    }

    /// The rows of the older version that this row came from, and whether it is known which; or, the two versions given the
    /// other way round, those that it became.
    private func before(
        _ spot: Spot, _ thread: RecordID, _ newer: Version, _ older: Version
    ) throws -> (rows: [Row], isSameRow: Bool) {
        // The nearest rows above and below that both versions have.
        let above = try anchor(spot, newer, older, isAbove: true)
        let below = try anchor(spot, newer, older, isAbove: false)
        func gap(_ version: Version, without other: Version) throws -> [Row] {
            let from = try above.map { try self.spot($0, in: version) ?? .start } ?? .start
            let to = try below.map { try self.spot($0, in: version) ?? .end } ?? .end
            // Rows that were moved may turn the two round: then nothing is known.
            return from < to ? try rows(version, from, to, without: other) : []
        }
        let (old, new) = (try gap(older, without: newer), try gap(newer, without: older))
        if old.count == new.count, old.count <= Self.mostRows,
            let place = new.firstIndex(where: { $0.thread == thread })
        {
            return ([old[place]], true)
        }
        return (Array(old.prefix(Self.mostRows)), false)
    }

    private func anchor(_ spot: Spot, _ newer: Version, _ older: Version, isAbove: Bool) throws -> RecordID? {
        let way = isAbove ? " DESC" : ""
        return try session.first(
            """
            SELECT e.thread FROM entries e WHERE e.board = $1 AND e.submission = $2
            AND (e.table_number, e.row_number, e.row_part) \(isAbove ? "<" : ">") ($3, $4, $5) AND EXISTS (
            SELECT 1 FROM entries o WHERE o.board = $1 AND o.thread = e.thread AND o.submission = $6)
            ORDER BY e.table_number\(way), e.row_number\(way), e.row_part\(way) LIMIT 1
            """, [.id(board), .id(newer.submission)] + spot.values + [.id(older.submission)]
        ) { try $0.key(0) }
    }

    private func rows(_ version: Version, _ from: Spot, _ to: Spot, without other: Version) throws -> [Row] {
        try session.rows(
            """
            SELECT e.id, e.thread, e.table_number, e.row_number, e.row_part FROM entries e
            WHERE e.board = $1 AND e.submission = $2 AND (e.table_number, e.row_number, e.row_part) > ($3, $4, $5)
            AND (e.table_number, e.row_number, e.row_part) < ($6, $7, $8) AND NOT EXISTS (
            SELECT 1 FROM entries o WHERE o.board = $1 AND o.thread = e.thread AND o.submission = $9)
            ORDER BY e.table_number, e.row_number, e.row_part LIMIT \(Self.mostRows + 1)
            """, [.id(board), .id(version.submission)] + from.values + to.values + [.id(other.submission)]
        ) { row in
            Row(
                id: try row.key(0), thread: try row.key(1),
                spot: Spot(table: try row.integer(2), row: try row.integer(3), part: try row.integer(4)))
        }
    }

    private func read(_ rows: [Row], _ version: Version, _ isSameRow: Bool) throws -> [EarlierRow] {
        if rows.isEmpty { return [] }
        var parameters = SQLParameters([.id(board)])
        let ids = parameters.add(rows.map(\.id))
        let found = try session.rows(
            """
            SELECT \(EntryRow.columns) FROM entries e WHERE e.board = $1 AND e.id IN \(ids)
            ORDER BY e.table_number, e.row_number, e.row_part
            """, parameters.values
        ) { try EntryRow($0) }
        var parts: [RecordID: EntryParts] = [:]
        let query = EntryParts.query(of: found.map(\.id), board: board, most: found.count)
        try session.each(query.sql, query.values) { row in
            try parts[row.key(1), default: EntryParts()].add(row)
        }
        return found.map { row in
            EarlierRow(
                thread: row.thread,
                entry: row.entry(hash: "", file: 0, agency: 0, parts[row.id] ?? EntryParts()),
                source: version.source, isSameRow: isSameRow)
        }
    }
}
