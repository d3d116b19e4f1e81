import Domain

/// Keeps the index beside the rows it is made from, in the same transaction: a segment for each submission, every version
/// of it, since which version somebody reads is a matter of what was released.
enum SearchIndex {
    /// Rows set aside whose words say something of the case.
    private static let reasons: Set<String> = Set(
        [
            SetAsideRow.Reason.divider, .key, .notChronology, .continuation, .deleted, .closing,
            .saidNoEntry,
        ].map(\.rawValue))

    /// Indexes a submission that is being received, from the rows about to be kept.
    static func add(
        board: RecordID, submission: StoredRecord, entries: [StoredRecord], _ session: any DatabaseSession
    ) throws {
        var builder = SegmentBuilder()
        // In order of table, row and part, as they are read back.
        let order = entries.enumerated().map { place, record -> (Int64, Int64, Int64, Int) in
            func number(_ column: Int) -> Int64 {
                if case .integer(let number) = record.parts[0][0][column] { number } else { 0 }
            }
            return (number(7), number(8), number(9), place)
        }
        for (_, _, _, place) in order.sorted(by: <) {
            let entry = entries[place]
            builder.begin(.entry(entry.id))
            for field in entry.parts[1] { builder.add(field[5]) }
            for remark in entry.parts[4] { builder.add(remark[7]) }
        }
        for row in submission.parts[3] {
            guard case .text(let reason) = row[5], reasons.contains(reason), case .integer(let place) = row[2] else {
                continue
            }
            builder.begin(.row(Int(place)))
            builder.add(row[6])
        }
        try insert(builder.finish(board: board, submission: submission.id), session)
    }

    /// Makes the index of a submission anew from what is stored: after a part of it was erased, or by other rules.
    static func refresh(board: RecordID, submission: RecordID, _ session: any DatabaseSession) throws {
        try remove(board: board, submission: submission, session)
        if let segment = try made(board: board, submission: submission, session) { try insert(segment, session) }
    }

    /// Takes a submission out of the index.
    static func remove(board: RecordID, submission: RecordID, _ session: any DatabaseSession) throws {
        for table in [Tables.searchPostings, Tables.searchSegments] {
            try session.run(
                "DELETE FROM \(table.name) WHERE board = $1 AND submission = $2", [.id(board), .id(submission)])
        }
    }

    private static func insert(_ segment: SearchSegment, _ session: any DatabaseSession) throws {
        try session.insert(into: Tables.searchSegments, [segment.segment])
        try session.insert(into: Tables.searchPostings, segment.postings)
    }

    /// What the index of a submission should be, from what is stored; nil where there is none.
    static func made(
        board: RecordID, submission: RecordID, _ session: any DatabaseSession
    ) throws -> SearchSegment? {
        let own: [DatabaseValue] = [.id(board), .id(submission)]
        let isThere = try session.first("SELECT 1 FROM submissions WHERE board = $1 AND id = $2", own) { _ in true }
        guard isThere == true else { return nil }
        // Comments are few: they wait until the fields of their entry were read.
        var remarks: [RecordID: [DatabaseValue]] = [:]
        try session.each(
            """
            SELECT e.id, r.words FROM entries e JOIN entry_remarks r ON r.board = e.board AND r.entry = e.id
            WHERE e.board = $1 AND e.submission = $2 ORDER BY e.id, r.place
            """, own
        ) { row in
            if let id = try row.id(0) { remarks[id, default: []].append(try row.value(1)) }
        }
        var builder = SegmentBuilder()
        var current: RecordID?
        func end() {
            for words in current.flatMap({ remarks[$0] }) ?? [] { builder.add(words) }
        }
        try session.each(
            """
            SELECT e.id, f.words FROM entries e LEFT JOIN entry_fields f ON f.board = e.board AND f.entry = e.id
            WHERE e.board = $1 AND e.submission = $2 ORDER BY e.table_number, e.row_number, e.row_part, f.place
            """, own
        ) { row in
            guard let id = try row.id(0) else { throw DatabaseError.unexpectedValue(column: 0) }
            if id != current {
                end()
                current = id
                builder.begin(.entry(id))
            }
            try row.withBytes(1) { if let words = $0 { builder.add(words) } }
        }
        end()
        try session.each(
            "SELECT place, reason, words FROM set_aside_rows WHERE board = $1 AND submission = $2 ORDER BY place", own
        ) { row in
            guard reasons.contains(try row.text(1)) else { return }
            builder.begin(.row(Int(try row.integer(0))))
            try row.withBytes(2) { if let words = $0 { builder.add(words) } }
        }
        return builder.finish(board: board, submission: submission)
    }

    /// The index of a submission as it is stored; nil where there is none.
    static func stored(
        board: RecordID, submission: RecordID, _ session: any DatabaseSession
    ) throws -> SearchSegment? {
        func rows(_ table: Table) throws -> [[DatabaseValue]] {
            try session.rows(
                """
                SELECT \(table.columns.joined(separator: ", ")) FROM \(table.name)
                WHERE board = $1 AND submission = $2 ORDER BY \(table.key.joined(separator: ", "))
                """, [.id(board), .id(submission)]
            ) { try $0.values() }
        }
        guard let segment = try rows(Tables.searchSegments).first else { return nil }
        return SearchSegment(segment: segment, postings: try rows(Tables.searchPostings))
    }
}

extension SegmentBuilder {
    /// Adds a text as a row holds it; nothing where it holds none.
    fileprivate mutating func add(_ words: DatabaseValue) {
        guard case .text(var text) = words else { return }
        text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
    }
}
