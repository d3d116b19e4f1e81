import Domain

extension GatherParts: StoredCommand {
    /// Whoever may release what the agency sends: all of the files have to be its own or of its parts.
    func demand(_ context: CommandContext) throws -> AccessDemand {
        let isClosed = try context.session.isClosed(review, board: board)
        let matters = try files.map { file in
            let found = try Material.submission(file.submission, board: board, context.session)
            guard let found, found.review == review else { throw CommandRefusal.noSuchSubmission }
            return found.matter
        }
        return AccessDemand(
            action: .releaseSubmission, matter: .material(agency: agency, isReleased: false, isClosed: isClosed),
            also: matters, review: review, sight: .seeSubmission, absence: .noSuchSubmission)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        let reader = ReviewReader(board: board, review: review, person: context.actor)
        let reading = try ReadingContext(reader, now: context.now, session)
        guard let parts = try Store.agencyParts(reading).first(where: { $0.whole.agency.id == agency }) else {
            throw CommandRefusal.noSuchAgency
        }
        if files.isEmpty { throw CommandRefusal.nothingNew }
        let chosen = Set(files.map(\.submission))
        // What came since is not in what the person chose from, and may be a newer version of it.
        let missing = parts.missing(with: chosen)
        guard chosen.isSubset(of: parts.toGather.map(\.id)), Set(missing.map(\.id)) == self.missing else {
            throw CommandRefusal.partsMeanwhile
        }
        let reason = missing.isEmpty ? DatabaseValue.words(words) : try words.written()
        let number = 1 + (parts.gatherings.last?.number ?? 0)
        let own: [DatabaseValue] = [.id(board), .id(id)]
        let ordered = files.sorted { $0.submission < $1.submission }
        let record = StoredRecord(
            .gathering, id,
            own + [
                .id(review), .id(agency), .number(number), .id(context.actor), .integer(context.now), reason,
                .words(terms.legalBasis), .words(terms.permission), .words(terms.permittedUse),
            ], ordered.enumerated().map { own + [.number($0), .id($1.submission)] },
            missing.enumerated().map { own + [.number($0), .id($1.id)] })
        do {
            try StoredRecord.insert([record], session)
        } catch DatabaseError.broken(.unique, _) {
            throw DatabaseError.conflict
        }
        var changes = [LedgerChange.made(record)]
        for file in ordered {
            let (_, before, after) = try Release(board: board, submission: file.submission)
                .make(context, version: file.releaseVersion, terms)
            changes.append(LedgerChange(kind: .release, id: file.submission, was: before, became: after))
        }
        try Understandings(board: board, review: review).want(now: context.now, session)
        return [
            LedgerDraft(
                board: board, chain: review, action: .chronologyGathered, subjectKind: .gathering, subject: id,
                changes: changes, facts: [("files", .number(files.count)), ("missing", .number(missing.count))])
        ]
    }
}

extension RevokeGathering: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try GatheringMove(board: board, id: id, files: files).demand(.revokeRelease, context)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        try GatheringMove(board: board, id: id, files: files)
            .apply(context, to: .revoked, .gatheringRevoked, [("reason", try reason.written())])
    }
}

extension AcceptGathering: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try GatheringMove(board: board, id: id, files: files).demand(.acceptSubmission, context)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        try GatheringMove(board: board, id: id, files: files).apply(context, to: .accepted, .gatheringAccepted, [])
    }
}

/// What taking back and accepting share.
private struct GatheringMove {
    let board: RecordID
    let id: RecordID
    let files: [GatheredVersion]

    private func find(_ context: CommandContext) throws -> StoredRecord {
        guard let record = try StoredRecord.find(.gathering, board: board, id: id, context.session) else {
            throw CommandRefusal.noSuchGathering
        }
        return record
    }

    /// A file that was taken back and gathered again is the later act's: `f` is of the files of this one.
    private static let isOwn = """
        NOT EXISTS (SELECT 1 FROM gathering_files l JOIN gatherings n ON n.board = l.board AND n.id = l.gathering
        JOIN gatherings g ON g.board = f.board AND g.id = f.gathering
        WHERE l.board = f.board AND l.submission = f.submission AND n.number > g.number)
        """

    /// Those of its files that stand released and are not accepted.
    private func standing(_ context: CommandContext) throws -> Set<GatheredVersion> {
        Set(
            try context.session.rows(
                """
                SELECT r.id, r.version FROM gathering_files f JOIN releases r ON r.board = f.board AND r.id = f.submission
                WHERE f.board = $1 AND f.gathering = $2 AND r.state = 'released' AND \(Self.isOwn)
                """, [.id(board), .id(id)]
            ) { GatheredVersion(submission: try $0.key(0), releaseVersion: Int(try $0.integer(1))) })
    }

    /// Of the agency that gathered it; to the panel it is there while something of it is.
    func demand(_ action: AccessAction, _ context: CommandContext) throws -> AccessDemand {
        let record = try find(context)
        let review = try record.id("review")
        let isShared = try context.session.first(
            """
            SELECT 1 FROM gathering_files f JOIN releases r ON r.board = f.board AND r.id = f.submission
            WHERE f.board = $1 AND f.gathering = $2 AND r.state IN ('released', 'accepted')
            AND \(Self.isOwn)
            """, [.id(board), .id(id)]
        ) { _ in true }
        return AccessDemand(
            action: action,
            matter: .material(
                agency: try record.id("agency"), isReleased: isShared ?? false,
                isClosed: try context.session.isClosed(review, board: board)),
            review: review, sight: .seeSubmission, absence: .noSuchGathering)
    }

    func apply(
        _ context: CommandContext, to state: ReleaseState, _ action: LedgerAction, _ facts: [(String, DatabaseValue)]
    ) throws -> [LedgerDraft] {
        let review = try find(context).id("review")
        let standing = try standing(context)
        if standing.isEmpty { throw CommandRefusal.wrongState("taken back or accepted") }
        guard Set(files) == standing else {
            throw CommandRefusal.stale(version: standing.count, theirs: "moved on", yours: state.rawValue)
        }
        let changes = try files.sorted { $0.submission < $1.submission }.map { file in
            let (before, after) = try Release(board: board, submission: file.submission)
                .moved(context, version: file.releaseVersion, to: state)
            return LedgerChange(kind: .release, id: file.submission, was: before, became: after)
        }
        // What was accepted was released before.
        if state == .revoked {
            try Understandings(board: board, review: review).want(now: context.now, context.session)
        }
        return [
            LedgerDraft(
                board: board, chain: review, action: action, subjectKind: .gathering, subject: id, changes: changes,
                facts: [("files", .number(files.count))] + facts)
        ]
    }
}
