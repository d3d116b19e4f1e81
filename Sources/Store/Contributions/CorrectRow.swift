import Domain

extension CorrectRow: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try CorrectedFile.demand(submission, board: board, context)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        let file = try CorrectedFile.current(submission, board: board, session)
        guard try file.tables(session).contains(table), try file.hasRow(table: table, row: row, session),
            says.cells.allSatisfy({ (1...256).contains($0.column) })
        else { throw CommandRefusal.noSuchRow }
        let here = try file.corrections(session).filter { $0.state.table == table && $0.state.row == row }
        let before = here.first { !$0.state.isWithdrawn } ?? here.first
        let current = before?.state.version ?? 0
        guard current == version else {
            throw CommandRefusal.stale(
                version: current, theirs: before?.state.now?.says.summary ?? "taken out", yours: says.summary)
        }
        if let now = before?.state.now?.says, now == says { throw CommandRefusal.nothingNew }
        if let before {
            return try before.record.addWording(says, withdrawal: nil, .rowCorrected, file, context)
        }
        let values: [DatabaseValue] = [
            .id(board), .id(id), .id(file.review), .id(file.agency), .bytes(file.hash), .number(table),
            .number(row), .words(rowWords), .truth(false), .integer(1),
        ]
        let empty = StoredRecord(.correction, id, values, [], [])
        let rows = CorrectionRecord.rows(says, of: empty, number: 1, withdrawal: nil, context)
        let record = StoredRecord(.correction, id, values, [rows.wording], rows.cells)
        try record.save(over: nil, session)
        return LedgerDraft.change(
            .rowCorrected, board: board, review: file.review, from: nil, to: record, facts: file.facts)
    }
}

extension WithdrawCorrection: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try CorrectedFile.demand(submission, board: board, context)
    }

    /// The last wording stands once more, with why it was taken out.
    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        let file = try CorrectedFile.current(submission, board: board, session)
        guard let found = try file.corrections(session).first(where: { $0.state.id == correction }) else {
            throw CommandRefusal.noSuchRow
        }
        _ = try reason.written()
        guard found.state.version == version else {
            throw CommandRefusal.stale(
                version: found.state.version, theirs: found.state.now?.says.summary ?? "taken out", yours: reason)
        }
        guard let now = found.state.now else { throw CommandRefusal.wrongState("taken out") }
        return try found.record.addWording(now.says, withdrawal: reason, .correctionWithdrawn, file, context)
    }
}

extension ReadAgain: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try CorrectedFile.demand(submission, board: board, context)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        let found = try CorrectedFile.current(submission, board: board, session)
        try Mergers.check(found.agency, of: nil, in: found.review, context, board: board)
        let own: [DatabaseValue] = [.id(board), .id(found.review), .id(found.agency), .bytes(found.hash)]
        if let sent = try found.onItsWay(session) { throw CommandRefusal.alreadySent(sent) }
        guard try found.corrections(session).contains(where: \.state.isWaiting) else {
            throw CommandRefusal.nothingNew
        }
        let bytes = try session.first(
            """
            SELECT bytes FROM vault_files WHERE board = $1 AND review = $2 AND agency = $3 AND digest = $4
            AND id = $5 AND state = 'staged'
            """, own + [.id(file)]
        ) { try $0.integer(0) }
        guard let bytes else { throw CommandRefusal.fileNotStaged }
        var row: [DatabaseValue] = [
            .id(board), .id(id), .id(found.review), .id(found.agency), .id(context.actor), .words(found.name),
            .id(file), .bytes(found.hash), .integer(bytes), .integer(context.now),
            .text(SentFile.State.reading.rawValue), .integer(1), .null, .text(""), .null, .null, .null,
        ]
        let choices = SealedValue(
            board: board, review: found.review, keys: context.ledger.keys, id: id, use: "choices")
        if let place = Tables.sentFiles.columns.firstIndex(of: "choices") {
            row[place] = .bytes(try choices.seal(try found.choices(session), session))
        }
        do {
            try session.insert(into: Tables.sentFiles, [row])
        } catch DatabaseError.broken(.unique, _) {
            // Asked for twice at the same moment: run again, this one finds the other.
            throw DatabaseError.conflict
        }
        try session.insert(
            into: Tables.rereadings, [[.id(board), .id(id), .id(found.review), .id(submission)]])
        try SentFileWork.queue(.read, board: board, subject: id, job: job, now: context.now, session)
        return [
            LedgerDraft(
                board: board, chain: found.review, action: .fileReadAgain, subjectKind: .review, subject: found.review,
                facts: found.facts)
        ]
    }
}

extension CorrectedFile {
    fileprivate static func demand(
        _ submission: RecordID, board: RecordID, _ context: CommandContext
    ) throws -> AccessDemand {
        guard let found = try Material.submission(submission, board: board, context.session) else {
            throw CommandRefusal.noSuchSubmission
        }
        return found.demand(.correctRow, sight: .seeSubmission, absence: .noSuchSubmission)
    }

    /// The version, if rows of it can be corrected now.
    fileprivate static func current(
        _ submission: RecordID, board: RecordID, _ session: any DatabaseSession
    ) throws -> CorrectedFile {
        guard let file = try CorrectedFile(submission, board: board, session) else {
            throw CommandRefusal.noSuchSubmission
        }
        if let refusal = file.standing { throw refusal }
        return file
    }

    /// Its bytes on their way once more.
    func onItsWay(_ session: any DatabaseSession) throws -> RecordID? {
        try session.first(
            """
            SELECT id FROM sent_files WHERE board = $1 AND review = $2 AND agency = $3 AND digest = $4
            AND state IN ('reading', 'read', 'refused', 'keeping')
            """, [.id(board), .id(review), .id(agency), .bytes(hash)]
        ) { try $0.key(0) }
    }

    /// What people said of its columns when it was kept: that is no part of the file.
    fileprivate func choices(_ session: any DatabaseSession) throws -> ColumnChoices {
        let own: [DatabaseValue] = [.id(board), .id(submission)]
        var columns: [Int: [ColumnChoices.Column]] = [:]
        var chosen: Set<Int> = []
        try session.each(
            """
            SELECT table_number, column_number, heading, kind, basis FROM submission_columns
            WHERE board = $1 AND submission = $2 ORDER BY place
            """, own
        ) { row in
            let table = Int(try row.integer(0))
            guard let kind = ColumnKind(rawValue: try row.text(3)) else {
                throw DatabaseError.unexpectedValue(column: 3)
            }
            if try row.text(4) == ColumnMapping.Basis.mappingFile.rawValue { chosen.insert(table) }
            columns[table, default: []].append(
                .init(number: Int(try row.integer(1)), heading: try row.text(2), kind: kind))
        }
        var headers: [Int: Int] = [:]
        try session.each(
            """
            SELECT table_number, row_number FROM set_aside_rows
            WHERE board = $1 AND submission = $2 AND reason = 'header' ORDER BY place
            """, own
        ) { row in
            // The headings of a second chronology below the first are found again by themselves.
            let table = Int(try row.integer(0))
            if headers[table] == nil { headers[table] = Int(try row.integer(1)) }
        }
        let aside = try session.rows(
            """
            SELECT table_number FROM submission_tables
            WHERE board = $1 AND submission = $2 AND role = 'not_chronology'
            """, own
        ) { Int(try $0.integer(0)) }
        let said = chosen.sorted().map { table in
            ColumnChoices.Table(number: table, headerRow: headers[table], columns: columns[table] ?? [])
        }
        let unread = aside.map { ColumnChoices.Table(number: $0, headerRow: nil, columns: []) }
        return ColumnChoices(
            tables: (said + unread).sorted { $0.number < $1.number }, parts: try parts(own, session))
    }

    /// Which words named which part of the agency: as the entries stand; nil where all are the agency's own.
    private func parts(_ own: [DatabaseValue], _ session: any DatabaseSession) throws -> [PartsOfFile.Said]? {
        let found = try session.rows(
            """
            SELECT DISTINCT e.agency, t.table_number, COALESCE(t.name, ''), COALESCE(f.words, ''),
            CASE WHEN EXISTS (SELECT 1 FROM submission_columns c WHERE c.board = t.board AND c.submission = t.submission
            AND c.table_number = t.table_number AND c.kind = 'agency') THEN 1 ELSE 0 END
            FROM entries e JOIN submission_tables t ON t.board = e.board AND t.submission = e.submission
            AND t.table_number = e.table_number
            LEFT JOIN entry_fields f ON f.board = e.board AND f.entry = e.id AND f.kind = 'agency'
            WHERE e.board = $1 AND e.submission = $2 ORDER BY 2, 4, 1
            """, own
        ) { row in
            let (table, name) = (Int(try row.integer(1)), try row.text(2))
            let hasColumn = try row.integer(4) == 1
            let words = hasColumn ? try row.text(3) : name.isEmpty ? PartsOfFile.sheet(table) : name
            return PartsOfFile.Said(words: words, agency: try row.key(0))
        }
        return found.allSatisfy { $0.agency == agency } ? nil : found
    }

    fileprivate var facts: [(String, DatabaseValue)] {
        [("file", .words(name)), ("version", .number(version)), ("sha-256", .bytes(hash))]
    }
}

extension StoredRecord {
    /// One wording more; those before stay as they are.
    fileprivate func addWording(
        _ says: RowCorrection, withdrawal: String?, _ action: LedgerAction, _ file: CorrectedFile,
        _ context: CommandContext
    ) throws -> [LedgerDraft] {
        var after = try changed(["is_withdrawn": .truth(withdrawal != nil)])
        let rows = CorrectionRecord.rows(
            says, of: self, number: try after.integer("version"), withdrawal: withdrawal, context)
        try after.save(over: self, context.session)
        try context.session.insert(into: Tables.correctionWordings, [rows.wording])
        try context.session.insert(into: Tables.correctionCells, rows.cells)
        after.parts[1].append(rows.wording)
        after.parts[2] += rows.cells
        return LedgerDraft.change(
            action, board: file.board, review: file.review, from: self, to: after, facts: file.facts)
    }
}
