import Domain

/// What a ledger entry can be about: a record and the rows that belong to it.
enum SubjectKind: String, Sendable, CaseIterable {
    case board, person, agency, review, child, submission, entry, link

    /// The record's own table, and the tables of its parts, whose second column names the record and which are sorted by
    /// their place.
    var tables: [Table] {
        switch self {
        case .board: [Tables.boards]
        case .person: [Tables.people]
        case .agency: [Tables.agencies, Tables.agencyNames]
        case .review: [Tables.reviews]
        case .child: [Tables.indexChildren, Tables.childNames]
        case .submission:
            [
                Tables.submissions, Tables.submissionTables, Tables.submissionColumns, Tables.setAsideRows,
                Tables.submissionRemarks, Tables.submissionProblems,
            ]
        case .link: [Tables.accountLinks, Tables.accountLinkReasons]
        case .entry:
            [Tables.entries, Tables.entryFields, Tables.entryNotes, Tables.entryProblems, Tables.entryRemarks]
        }
    }
}

/// A record as its rows: what is inserted, what the ledger commits to and what `verify` reads back.
struct StoredRecord: Sendable {
    var kind: SubjectKind
    var id: RecordID
    /// For each of the kind's tables its rows, in order.
    var parts: [[[DatabaseValue]]]

    init(_ kind: SubjectKind, _ id: RecordID, _ row: [DatabaseValue], _ parts: [[DatabaseValue]]...) {
        self.init(kind, id, row, parts)
    }

    init(_ kind: SubjectKind, _ id: RecordID, _ row: [DatabaseValue], _ parts: [[[DatabaseValue]]]) {
        self.kind = kind
        self.id = id
        self.parts = [[row]] + parts
    }

    /// The bytes a commitment is made to (docs/ledger.md).
    var canonical: [UInt8] {
        var out = CanonicalBytes("casement-record/1")
        out.add(.text(kind.rawValue))
        out.list(parts.count)
        for (table, rows) in zip(kind.tables, parts) {
            out.add(.text(table.name))
            out.list(rows.count)
            for row in rows { out.add(row) }
        }
        return out.bytes
    }

    /// Inserts records of one kind, table by table.
    static func insert(_ records: [StoredRecord], _ session: any DatabaseSession) throws {
        guard let kind = records.first?.kind else { return }
        for (place, table) in kind.tables.enumerated() {
            try session.insert(into: table, records.flatMap { $0.parts[place] })
        }
    }

    /// Up to `limit` records of a board, by key, the first after `after`.
    static func batch(
        _ kind: SubjectKind, board: RecordID, after: RecordID?, limit: Int, _ session: any DatabaseSession
    ) throws -> [StoredRecord] {
        let tables = kind.tables
        let root = tables[0]
        let columns = root.columns.joined(separator: ", ")
        // A board is the one record without a board of its own.
        let owner = kind == .board ? "id" : "board"
        let own = root.columns.firstIndex(of: "id") ?? 0
        var records = try session.rows(
            "SELECT \(columns) FROM \(root.name) WHERE \(owner) = $1 AND id > $2 ORDER BY \(owner), id LIMIT $3",
            [.id(board), .bytes(after?.bytes ?? []), .number(limit)]
        ) { row in
            guard let id = RecordID(bytes: try row.bytes(own)) else { throw DatabaseError.unexpectedValue(column: own) }
            return StoredRecord(kind, id, try row.values(), tables.dropFirst().map { _ in [] })
        }
        guard let first = records.first?.id, let last = records.last?.id else { return [] }
        for (place, table) in tables.enumerated().dropFirst() {
            let owner = table.columns[1]
            var at = 0
            try session.each(
                """
                SELECT \(table.columns.joined(separator: ", ")) FROM \(table.name)
                WHERE board = $1 AND \(owner) >= $2 AND \(owner) <= $3 ORDER BY board, \(owner), place
                """, [.id(board), .id(first), .id(last)]
            ) { row in
                let id = RecordID(bytes: try row.bytes(1))
                while at < records.count, records[at].id != id { at += 1 }
                guard at < records.count else { throw DatabaseError.unexpectedValue(column: 1) }
                records[at].parts[place].append(try row.values())
            }
        }
        return records
    }

    /// One record; nil when there is none.
    static func find(
        _ kind: SubjectKind, board: RecordID, id: RecordID, _ session: any DatabaseSession
    ) throws -> StoredRecord? {
        let before = id.low == 0 ? RecordID(high: id.high &- 1, low: .max) : RecordID(high: id.high, low: id.low - 1)
        return try batch(kind, board: board, after: before, limit: 1, session).first { $0.id == id }
    }
}
