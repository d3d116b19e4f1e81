import Domain

extension ReceiveSubmission: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        let isClosed = try context.session.isClosed(review, board: board)
        return AccessDemand(
            action: .sendFile, matter: .material(agency: agency, isReleased: false, isClosed: isClosed),
            review: review, sight: .seeReview)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        guard try session.has("reviews", board: board, id: review) else { throw CommandRefusal.noSuchReview }
        guard let hash = Hexadecimal.bytes(report.digest), hash.count == 32, entries.count == entryIDs.count else {
            throw CommandRefusal.fileNotStaged
        }
        guard isTyped || !TypedFile.isName(report.name) else { throw CommandRefusal.typedName }
        if let agency { try Mergers.check(agency, of: nil, in: review, context, board: board) }
        let previous = try previousVersion(session)
        if let base = try rereadVersion(session) {
            guard previous?.submission == base else { throw CommandRefusal.wrongState("a newer version has come") }
        } else {
            try refuseIfHere(hash, session)
        }
        try checkCorrections(session)
        try keepFile(hash, session)

        let version = try previous.map { try CurrentVersion.next(in: $0.line, board: board, session) } ?? 1
        let rows = SubmissionRows(command: self, line: previous?.line ?? id, version: version)
        let submission = rows.record(hash: hash)
        var changes = [LedgerChange.made(submission)]
        if let previous { changes.append(try retire(previous.submission, session)) }
        try StoredRecord.insert([submission], session)
        let records = try entryRecords(
            previous: previous?.submission, isSameFile: previous?.hash == hash, hash: hash, session)
        try StoredRecord.insert(records, session)
        try SearchIndex.add(board: board, submission: submission, entries: records, session)
        try keepNames(session)
        let laid = laidRecords
        try StoredRecord.insert(laid, session)
        if let sent {
            let settled = try session.run(
                """
                UPDATE sent_files SET state = 'kept', submission = $3, version = version + 1, choices = NULL, preview = NULL
                WHERE board = $1 AND id = $2 AND state = 'keeping' AND file = $4
                """, [.id(board), .id(sent), .id(id), .id(file)])
            guard settled == 1 else { throw CommandRefusal.noSuchSentFile }
        }
        changes += (records + laid).map { .made($0) }
        return [
            LedgerDraft(
                board: board, chain: review, action: .submissionReceived, subjectKind: .submission, subject: id,
                changes: changes,
                facts: [
                    ("file", .words(report.name)), ("version", .integer(rows.version)),
                    ("lines", .number(report.lineCount)), ("entries", .number(entries.count)),
                ] + (laid.isEmpty ? [] : [("corrections", .number(laid.count))]))
        ]
    }

    /// Made here of what was typed in: each row says by its reference which entry it is.
    private var isTyped: Bool { report.agencyKnownFrom == TypedFile.knownFrom }

    /// Whom the entries name, for the filter by person.
    private func keepNames(_ session: any DatabaseSession) throws {
        let children = try EntryPeopleRows.children(of: review, board: board, session)
        let rows = zip(entries, entryIDs).flatMap { entry, id in
            let (day, width, time) = ChronologyOrder.numbers(entry)
            return EntryPeopleRows.rows(
                board: board, review: review, submission: self.id, entry: id,
                order: [.integer(Int64(day)), .integer(Int64(width)), .integer(Int64(time))], entry.fields, children)
        }
        try session.insert(into: Tables.entryPeople, rows)
    }

    /// The version of the file that this one takes the place of.
    private func previousVersion(_ session: any DatabaseSession) throws -> CurrentVersion? {
        try CurrentVersion.find(
            name: report.name, replaces: replaces, agency: agency, review: review, board: board, session)
    }

    private func refuseIfHere(_ hash: [UInt8], _ session: any DatabaseSession) throws {
        let here = try session.rows(
            """
            SELECT s.id, s.version, s.agency FROM submissions s
            WHERE s.board = $1 AND s.review = $2 AND s.file_hash = $3 AND \(Withdrawn.isNot("s"))
            """,
            [.id(board), .id(review), .bytes(hash)]
        ) { (RecordID(bytes: try $0.bytes(0)), try $0.integer(1), try $0.value(2)) }
        if let one = here.first(where: { $0.2 == .id(agency) }), let id = one.0 {
            throw CommandRefusal.alreadyReceived(submission: id, version: Int(one.1))
        }
    }

    /// Makes the staged file visible, if it is the one the report is about.
    private func keepFile(_ hash: [UInt8], _ session: any DatabaseSession) throws {
        let owner = try session.first(
            "SELECT agency FROM vault_files WHERE board = $1 AND id = $2", [.id(board), .id(file)]
        ) { try $0.value(0) }
        // Staged for another agency: not this one's to send.
        guard owner == .id(agency) else { throw CommandRefusal.fileNotStaged }
        let kept = try session.run(
            """
            UPDATE vault_files SET state = 'kept'
            WHERE board = $1 AND id = $2 AND review = $3 AND state = 'staged' AND digest = $4
            """, [.id(board), .id(file), .id(review), .bytes(hash)])
        guard kept == 1 else { throw CommandRefusal.fileNotStaged }
    }

    /// The version before this one is no longer the current one. It stays in the index: the panel may still be reading it.
    private func retire(_ earlier: RecordID, _ session: any DatabaseSession) throws -> LedgerChange {
        let before = try StoredRecord.find(.submission, board: board, id: earlier, session)
        try session.run(
            "UPDATE submissions SET is_current = 0 WHERE board = $1 AND id = $2", [.id(board), .id(earlier)])
        let after = try StoredRecord.find(.submission, board: board, id: earlier, session)
        return LedgerChange(kind: .submission, id: earlier, was: before, became: after)
    }

    /// Threads of the typed entries of the version before, by reference: another name for a child changes their words.
    private func typedThreads(
        of previous: RecordID?, _ session: any DatabaseSession
    ) throws -> [String: RecordID] {
        guard isTyped, let previous else { return [:] }
        let found = try session.rows(
            """
            SELECT f.words, e.thread FROM entries e JOIN entry_fields f ON f.board = e.board AND f.entry = e.id
            AND f.kind = 'reference' WHERE e.board = $1 AND e.submission = $2
            """, [.id(board), .id(previous)]
        ) { (try $0.text(0), try $0.key(1)) }
        return Dictionary(found) { first, _ in first }
    }

    /// Rows whose words stood in the version before keep its thread; of several with the same words, in their order. Of the
    /// same file read again a row is the one in the same place, whatever was corrected in it.
    private func entryRecords(
        previous: RecordID?, isSameFile: Bool, hash: [UInt8], _ session: any DatabaseSession
    ) throws -> [StoredRecord] {
        let typed = try typedThreads(of: previous, session)
        // What was taken out and is sent again has its notes and questions back.
        let returned = !isSameFile ? try placeThreads(of: withdrawn(hash, session), session) : [:]
        var taken: Set<RecordID> = []
        let places = isSameFile ? try placeThreads(of: previous, session) : [:]
        var threads: [[UInt8]: [RecordID]] = [:]
        if let previous, !isTyped, !isSameFile {
            try session.each(
                """
                SELECT words_hash, thread FROM entries WHERE board = $1 AND submission = $2
                ORDER BY table_number DESC, row_number DESC, row_part DESC
                """, [.id(board), .id(previous)]
            ) { row in
                if let thread = try row.id(1) {
                    threads[try row.bytes(0), default: []].append(thread)
                }
            }
        }
        return try entries.enumerated().map { number, entry in
            guard agencies.indices.contains(entry.agency) else { throw CommandRefusal.noSuchAgency }
            let rows = EntryRows(
                board: board, review: review, submission: id, agency: agencies[entry.agency], id: entryIDs[number],
                entry: entry)
            let hash = rows.wordsHash
            let reference = isTyped ? entry.fields.first { $0.kind == .reference }?.text : nil
            let place = [entry.id.table, entry.id.row, entry.id.part]
            let known = reference.flatMap { typed[$0] } ?? places[place] ?? threads[hash]?.popLast() ?? returned[place]
            // Two rows never are one.
            let thread = known.flatMap { taken.insert($0).inserted ? $0 : nil }
            return rows.record(thread: thread ?? entryIDs[number], wordsHash: hash)
        }
    }

    /// The newest version with these bytes that the agency took out of the chronology.
    private func withdrawn(_ hash: [UInt8], _ session: any DatabaseSession) throws -> RecordID? {
        let wanted = DatabaseValue.id(agency)
        return try session.rows(
            """
            SELECT s.id, s.agency FROM submissions s JOIN submission_withdrawals w ON w.board = s.board AND w.id = s.id
            WHERE s.board = $1 AND s.review = $2 AND s.file_hash = $3 ORDER BY s.id DESC
            """, [.id(board), .id(review), .bytes(hash)]
        ) { (try $0.key(0), try $0.value(1)) }
        .first { $0.1 == wanted }?.0
    }
}
