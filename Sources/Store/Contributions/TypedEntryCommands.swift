import Domain

extension TypeEntry: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        let isClosed = try context.session.isClosed(review, board: board)
        return AccessDemand(
            action: .typeEntry, matter: .material(agency: agency, isReleased: false, isClosed: isClosed),
            review: review, sight: .seeReview)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        guard try session.has("agencies", board: board, id: agency) else { throw CommandRefusal.noSuchAgency }
        try Mergers.check(agency, of: nil, in: review, context, board: board)
        let last = try session.first(
            "SELECT max(number) FROM typed_entries WHERE board = $1 AND review = $2 AND agency = $3",
            [.id(board), .id(review), .id(agency)]
        ) { try $0.value(0) }
        var number: Int64 = 1
        if case .integer(let last)? = last { number = last + 1 }
        let row: [DatabaseValue] = [
            .id(board), .id(id), .id(review), .id(agency), .integer(number), .truth(false), .integer(1),
        ]
        let empty = StoredRecord(.typedEntry, id, row, [], [])
        let rows = try TypedRows(words, of: empty, number: 1, context)
        let record = StoredRecord(.typedEntry, id, row, [rows.wording], rows.answers)
        do {
            try StoredRecord.insert([record], session)
        } catch DatabaseError.broken(.unique, _) {
            // Somebody else took the number: run again, this one comes after.
            throw DatabaseError.conflict
        }
        return LedgerDraft.change(.entryTyped, board: board, review: review, from: nil, to: record)
    }
}

extension CorrectTypedEntry: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand { try context.typed(id, board: board) }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let before = try context.typedNow(id, board: board, version: version, yours: words.event)
        return try before.addWording(words, withdrawal: nil, .typedEntryCorrected, board: board, context)
    }
}

extension WithdrawTypedEntry: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand { try context.typed(id, board: board) }

    /// The last wording stands once more, with why it was taken out.
    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        _ = try reason.written()
        let before = try context.typedNow(id, board: board, version: version, yours: reason)
        guard let words = try TypedRows.wordings(of: before).last?.words else { throw CommandRefusal.noSuchTypedEntry }
        return try before.addWording(words, withdrawal: reason, .typedEntryWithdrawn, board: board, context)
    }
}

extension HandInTyped: StoredCommand {
    var board: RecordID { receiving.board }

    func demand(_ context: CommandContext) throws -> AccessDemand {
        let isClosed = try context.session.isClosed(receiving.review, board: board)
        return AccessDemand(
            action: .typeEntry, matter: .material(agency: agency, isReleased: false, isClosed: isClosed),
            review: receiving.review, sight: .seeReview)
    }

    /// The file is received as any other; among those that were sent it leaves a trace, by which links are sought.
    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        try context.refuseUnsecured(agency, review: receiving.review, board: board)
        let standing = try session.rows(
            """
            SELECT id, version FROM typed_entries
            WHERE board = $1 AND review = $2 AND agency = $3 AND is_withdrawn = 0 ORDER BY number
            """, [.id(board), .id(receiving.review), .id(agency)]
        ) { Part(id: try $0.key(0), version: Int(try $0.integer(1))) }
        guard standing == parts, receiving.agency == agency, receiving.report.name == TypedFile.name else {
            throw CommandRefusal.typedMeanwhile
        }
        let drafts = try receiving.apply(context)
        guard let digest = Hexadecimal.bytes(receiving.report.digest) else { throw CommandRefusal.fileNotStaged }
        try session.insert(
            into: Tables.sentFiles,
            [
                [
                    .id(board), .id(sent), .id(receiving.review), .id(agency), .id(context.actor),
                    .words(TypedFile.name), .id(receiving.file), .bytes(digest), .number(bytes), .integer(context.now),
                    .text(SentFile.State.kept.rawValue), .integer(1), .id(context.actor), .text(""), .null, .null,
                    .id(receiving.id),
                ]
            ])
        try SentFileWork.queue(.link, board: board, subject: sent, job: job, now: context.now, session)
        return drafts
    }
}

extension CommandContext {
    /// What the policy is asked about an entry that was typed in. To those who may not there is none.
    fileprivate func typed(_ id: RecordID, board: RecordID) throws -> AccessDemand {
        guard let record = try StoredRecord.find(.typedEntry, board: board, id: id, session) else {
            throw CommandRefusal.noSuchTypedEntry
        }
        let review = try record.id("review")
        let isClosed = try session.isClosed(review, board: board)
        return AccessDemand(
            action: .typeEntry,
            matter: .material(agency: try record.id("agency"), isReleased: false, isClosed: isClosed), review: review,
            sight: .typeEntry, absence: .noSuchTypedEntry)
    }

    /// As it is now, if it is in the version the person saw and stands.
    fileprivate func typedNow(
        _ id: RecordID, board: RecordID, version: Int, yours: String
    ) throws -> StoredRecord {
        guard let before = try StoredRecord.find(.typedEntry, board: board, id: id, session) else {
            throw CommandRefusal.noSuchTypedEntry
        }
        let current = try before.integer("version")
        guard current == Int64(version) else {
            let theirs = try TypedRows.wordings(of: before).last?.words.event ?? ""
            throw CommandRefusal.stale(version: Int(current), theirs: theirs, yours: yours)
        }
        if try before.integer("is_withdrawn") == 1 { throw CommandRefusal.wrongState("taken out") }
        return before
    }
}

extension StoredRecord {
    /// One wording more; those before stay as they are.
    fileprivate func addWording(
        _ words: TypedWords, withdrawal: String?, _ action: LedgerAction, board: RecordID, _ context: CommandContext
    ) throws -> [LedgerDraft] {
        if withdrawal == nil, try TypedRows.wordings(of: self).last?.words == words { throw CommandRefusal.nothingNew }
        var after = try changed(["is_withdrawn": .truth(withdrawal != nil)])
        let rows = try TypedRows(
            words, of: self, number: try after.integer("version"), withdrawal: withdrawal, context)
        try after.save(over: self, context.session)
        try context.session.insert(into: Tables.typedWordings, [rows.wording])
        try context.session.insert(into: Tables.typedAnswers, rows.answers)
        after.parts[1].append(rows.wording)
        after.parts[2] += rows.answers
        return LedgerDraft.change(action, board: board, review: try id("review"), from: self, to: after)
    }
}
