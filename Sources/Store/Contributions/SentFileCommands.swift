import Domain

extension SendFile: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        let isClosed = try context.session.isClosed(review, board: board)
        return AccessDemand(
            action: .sendFile, matter: .material(agency: agency, isReleased: false, isClosed: isClosed),
            review: review, sight: .seeReview)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        guard try session.has("agencies", board: board, id: agency) else { throw CommandRefusal.noSuchAgency }
        guard !TypedFile.isName(name) else { throw CommandRefusal.typedName }
        try Mergers.check(agency, of: nil, in: review, context, board: board)
        try context.refuseUnsecured(agency, review: review, board: board)
        let staged = try session.first(
            """
            SELECT digest, bytes FROM vault_files
            WHERE board = $1 AND id = $2 AND review = $3 AND agency = $4 AND state = 'staged'
            """, [.id(board), .id(file), .id(review), .id(agency)]
        ) { (try $0.bytes(0), try $0.integer(1)) }
        guard let (digest, bytes) = staged else { throw CommandRefusal.fileNotStaged }
        try refuseIfHere(digest, session)
        do {
            try session.insert(
                into: Tables.sentFiles,
                [
                    [
                        .id(board), .id(id), .id(review), .id(agency), .id(context.actor), .words(name), .id(file),
                        .bytes(digest), .integer(bytes), .integer(context.now),
                        .text(SentFile.State.reading.rawValue), .integer(1), .null, .text(""), .null, .null, .null,
                    ]
                ])
        } catch DatabaseError.broken(.unique, _) {
            // Sent twice at the same moment: run again, this one finds the other.
            throw DatabaseError.conflict
        }
        try SentFileWork.queue(.read, board: board, subject: id, job: job, now: context.now, session)
        guard let row = try SentFileRow.find(board: board, id: id, session) else {
            throw CommandRefusal.noSuchSentFile
        }
        return [row.draft(.fileSent, [("bytes", .integer(bytes))])]
    }

    /// The same bytes of the same agency: kept already, or on their way.
    private func refuseIfHere(_ digest: [UInt8], _ session: any DatabaseSession) throws {
        let own: [DatabaseValue] = [.id(board), .id(review), .id(agency), .bytes(digest)]
        let kept = try session.first(
            """
            SELECT s.id, s.version FROM submissions s
            WHERE s.board = $1 AND s.review = $2 AND s.agency = $3 AND s.file_hash = $4 AND \(Withdrawn.isNot("s"))
            """, own
        ) { (try $0.key(0), Int(try $0.integer(1))) }
        if let (submission, version) = kept {
            throw CommandRefusal.alreadyReceived(submission: submission, version: version)
        }
        let sent = try session.first(
            """
            SELECT id FROM sent_files WHERE board = $1 AND review = $2 AND agency = $3 AND digest = $4
            AND state IN ('reading', 'read', 'refused', 'keeping')
            """, own
        ) { try $0.key(0) }
        if let sent { throw CommandRefusal.alreadySent(sent) }
    }
}

extension ChooseColumns: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try SentFileRow.demand(id, board: board, context)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        let row = try SentFileRow.current(id, board: board, version: version, in: [.read, .refused], session)
        guard choices.unreadable.isEmpty else { throw CommandRefusal.wrongState("without a date and an event") }
        // The form says what was changed in it: what was chosen for other tables before stays chosen.
        let values = row.sealedChoices(context.ledger.keys)
        let earlier = try row.choices.flatMap { try values.open($0, as: ColumnChoices.self, session) }
        let said = Set(choices.tables.map(\.number))
        let others = (earlier?.tables ?? []).filter { !said.contains($0.number) }
        let parts = choices.parts ?? earlier?.parts
        let all = ColumnChoices(
            tables: (others + choices.tables).sorted { $0.number < $1.number }, parts: parts,
            replaces: choices.replaces ?? earlier?.replaces)
        try refuseStrangers(to: row.agency, session)
        if let file = choices.replaces?.file, try row.current(replaces: file, session) == nil {
            throw CommandRefusal.noSuchSubmission
        }
        let sealed = try values.seal(all, session)
        try session.run(
            """
            UPDATE sent_files SET state = 'reading', version = version + 1, message = '', choices = $3
            WHERE board = $1 AND id = $2
            """, [.id(board), .id(id), .bytes(sealed)])
        try SentFileWork.queue(.read, board: board, subject: id, job: job, now: context.now, session)
        let columns = choices.tables.flatMap { table in
            table.columns.isEmpty
                ? ["table \(table.number): set aside"]
                : table.columns.map { "table \(table.number), column \($0.number): \($0.kind.rawValue)" }
        }
        var facts: [(String, DatabaseValue)] = [("columns", .words(columns.joined(separator: "; ")))]
        // By their keys: what the rows call them are words of the record.
        if let said = choices.parts {
            let agencies = Set(said.map(\.agency)).sorted().map(\.description)
            facts.append(("rows-of", .words(agencies.joined(separator: "; "))))
        }
        if let replaced = choices.replaces {
            facts.append(("newer-version-of", replaced.file.map { DatabaseValue.id($0) } ?? .text("")))
        }
        return [row.draft(.fileColumnsChosen, facts)]
    }

    /// Rows are given to the agency that sent the file and to its parts, and to nobody else.
    private func refuseStrangers(to agency: RecordID, _ session: any DatabaseSession) throws {
        guard let said = choices.parts else { return }
        guard said.count <= PartsOfFile.mostValues else { throw CommandRefusal.wrongState("too many values") }
        let known = Set(try PartsSQL.withParts(agency, board: board, session).map(\.id))
        guard said.allSatisfy({ known.contains($0.agency) }) else { throw CommandRefusal.noSuchAgency }
    }
}

extension KeepFile: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try SentFileRow.demand(id, board: board, context)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        let row = try SentFileRow.current(id, board: board, version: version, in: [.read], session)
        try Mergers.check(row.agency, of: nil, in: row.review, context, board: board)
        try session.run(
            """
            UPDATE sent_files SET state = 'keeping', version = version + 1, message = '', keeper = $3
            WHERE board = $1 AND id = $2
            """, [.id(board), .id(id), .id(context.actor)])
        try SentFileWork.queue(.keep, board: board, subject: id, job: job, now: context.now, session)
        return [row.draft(.fileKeepingAsked)]
    }
}

extension DiscardFile: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try SentFileRow.demand(id, board: board, context)
    }

    /// The file goes at once, and what was made of it.
    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        let row = try SentFileRow.current(
            id, board: board, version: version, in: [.reading, .read, .refused], session)
        try session.run(
            """
            UPDATE sent_files SET state = 'discarded', version = version + 1, message = '', file = NULL, choices = NULL,
            preview = NULL WHERE board = $1 AND id = $2
            """, [.id(board), .id(id)])
        let file: [DatabaseValue] = [.id(board), .id(row.file)]
        try session.run("DELETE FROM vault_chunks WHERE board = $1 AND file = $2", file)
        try session.run("DELETE FROM vault_files WHERE board = $1 AND id = $2 AND state <> 'kept'", file)
        return [row.draft(.fileDiscarded)]
    }
}

extension SentFileRow {
    /// What the policy is asked about a file that is on its way. To those who may not see it there is none.
    fileprivate static func demand(
        _ id: RecordID, board: RecordID, _ context: CommandContext
    ) throws -> AccessDemand {
        guard let row = try find(board: board, id: id, context.session) else { throw CommandRefusal.noSuchSentFile }
        let action = row.action(for: context.actor)
        return AccessDemand(
            action: action, matter: row.matter(isClosed: try context.session.isClosed(row.review, board: board)),
            review: row.review, sight: action, absence: .noSuchSentFile)
    }

    /// The row, in the version the person saw and in a state from which the step leads on.
    fileprivate static func current(
        _ id: RecordID, board: RecordID, version: Int, in states: [SentFile.State], _ session: any DatabaseSession
    ) throws -> SentFileRow {
        guard let row = try find(board: board, id: id, session) else { throw CommandRefusal.noSuchSentFile }
        guard row.version == version else {
            throw CommandRefusal.stale(version: row.version, theirs: row.state.rawValue, yours: "")
        }
        guard states.contains(row.state) else { throw CommandRefusal.wrongState(row.state.rawValue) }
        return row
    }

    /// Who did what with it. The rows themselves are passing and not committed to: a file that is kept becomes a submission,
    /// which is.
    fileprivate func draft(_ action: LedgerAction, _ more: [(String, DatabaseValue)] = []) -> LedgerDraft {
        LedgerDraft(
            board: board, chain: review, action: action, subjectKind: .review, subject: review, facts: facts + more)
    }
}
