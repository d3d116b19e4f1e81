import Domain

/// What a ledger entry can be about: a record and the rows that belong to it.
enum SubjectKind: String, Sendable, CaseIterable {
    case board, person, agency, review, child, submission, entry, link
    case membership, phase, release, decision, note, theme, marking, question
    /// Which account stands for a person; it has the person's key.
    case joining
    case invitation
    /// What else is known of a child; it has the child's key.
    case life
    /// Somebody around the children whom the case file names.
    case knownPerson = "known-person"
    /// That a child was under a plan.
    case planPeriod = "plan-period"
    /// A name that a board or an agency had.
    case formerName = "former-name"
    /// What weight the panel gave an entry; it has the key of its thread.
    case weight
    /// What the family is told of an entry; it has the key of its thread.
    case familyDecision = "family-decision"
    /// The words of the trade a review added; it has the review's key.
    case tradeWords = "trade-words"
    case chronologyRequest = "chronology-request"
    /// What an agency says of its records; it has the key of the request it answers.
    case securedRecords = "secured-records"
    /// An entry that was typed in, with all its wordings.
    case typedEntry = "typed-entry"
    /// That a file was sent back to its agency.
    case submissionReturn = "submission-return"
    /// That a version of a file was taken out of the chronology; it has the version's key.
    case submissionWithdrawal = "submission-withdrawal"
    /// An act by which an agency let the panel see its chronology, gathered from its parts.
    case gathering
    /// What a row of a file should have been, in every wording.
    case correction
    /// That a correction was laid over a row of one version of a file.
    case laidCorrection = "laid-correction"
    /// What a board or an agency became a part of; it has the key of that.
    case merger
    /// What people made of a finding of the program; it has the finding's key.
    case judgement

    /// The record's own table, and the tables of its parts, whose second column names the record and which are sorted
    /// by their place.
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
        case .membership: [Tables.memberships]
        case .phase: [Tables.reviewPhases]
        case .release: [Tables.releases]
        case .decision: [Tables.linkDecisions]
        case .note: [Tables.panelNotes]
        case .theme: [Tables.themes]
        case .marking: [Tables.entryThemes]
        case .question: [Tables.questions]
        case .weight: [Tables.entryWeights]
        case .familyDecision: [Tables.familyDecisions]
        case .tradeWords: [Tables.tradeWords]
        case .joining: [Tables.signInPeople]
        case .invitation: [Tables.invitations]
        case .life: [Tables.childLives]
        case .knownPerson: [Tables.knownPeople, Tables.knownPersonNames]
        case .planPeriod: [Tables.planPeriods]
        case .formerName: [Tables.formerNames]
        case .merger: [Tables.mergers]
        case .chronologyRequest: [Tables.chronologyRequests]
        case .securedRecords: [Tables.recordsSecured]
        case .judgement: [Tables.findingDecisions]
        case .submissionReturn: [Tables.submissionReturns]
        case .submissionWithdrawal: [Tables.submissionWithdrawals]
        case .gathering: [Tables.gatherings, Tables.gatheringFiles, Tables.gatheringMissing]
        case .correction: [Tables.corrections, Tables.correctionWordings, Tables.correctionCells]
        case .laidCorrection: [Tables.laidCorrections]
        case .typedEntry: [Tables.typedEntries, Tables.typedWordings, Tables.typedAnswers]
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
            StoredRecord(kind, try row.key(own), try row.values(), tables.dropFirst().map { _ in [] })
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
                let id = try row.id(1)
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

/// Records of one row.
extension StoredRecord {
    /// A column of the record's own row.
    func value(_ column: String) throws -> DatabaseValue {
        guard let place = kind.tables[0].columns.firstIndex(of: column) else {
            throw DatabaseError.unexpectedValue(column: 0)
        }
        return parts[0][0][place]
    }

    func integer(_ column: String) throws -> Int64 {
        guard case .integer(let number) = try value(column) else { throw DatabaseError.unexpectedValue(column: 0) }
        return number
    }

    func text(_ column: String) throws -> String {
        guard case .text(let text) = try value(column) else { throw DatabaseError.unexpectedValue(column: 0) }
        return text
    }

    func id(_ column: String) throws -> RecordID {
        guard case .bytes(let bytes) = try value(column), let id = RecordID(bytes: bytes) else {
            throw DatabaseError.unexpectedValue(column: 0)
        }
        return id
    }

    /// The same record with other values in some columns, one version on.
    func changed(_ values: [String: DatabaseValue]) throws -> StoredRecord {
        var record = self
        let columns = kind.tables[0].columns
        for (place, column) in columns.enumerated() {
            if let value = values[column] { record.parts[0][0][place] = value }
            if column == "version" { record.parts[0][0][place] = .integer(try integer("version") + 1) }
        }
        return record
    }

    /// Writes the record's own row, in place of the one before where there is one. A record that somebody else made in
    /// the meantime is a conflict: the transaction is run again, and finds it.
    func save(over before: StoredRecord?, _ session: any DatabaseSession) throws {
        if before == nil {
            do {
                return try StoredRecord.insert([self], session)
            } catch DatabaseError.broken(.unique, _) {
                throw DatabaseError.conflict
            }
        }
        let table = kind.tables[0]
        let row = parts[0][0]
        let rest = table.columns.indices.filter { !table.key.contains(table.columns[$0]) }
        let sets = rest.map { "\(table.columns[$0]) = $\($0 + 1)" }.joined(separator: ", ")
        let keys = table.key.compactMap { table.columns.firstIndex(of: $0) }
            .map { "\(table.columns[$0]) = $\($0 + 1)" }.joined(separator: " AND ")
        try session.run("UPDATE \(table.name) SET \(sets) WHERE \(keys)", row)
    }
}
