import Domain

extension ReleaseSubmission: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try Release(board: board, submission: submission).demand(.releaseSubmission, context)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let release = Release(board: board, submission: submission)
        try release.refuseThrough(context)
        let (review, before, after) = try release.make(context, version: version, terms)
        try Understandings(board: board, review: review).want(now: context.now, context.session)
        return LedgerDraft.change(.submissionReleased, board: board, review: review, from: before, to: after)
    }
}

extension RevokeRelease: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try Release(board: board, submission: submission).demand(.revokeRelease, context)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let release = Release(board: board, submission: submission)
        try release.refuseThrough(context, unlessOfWhole: true)
        return try release.move(context, version: version, to: .revoked, .releaseRevoked, [("reason", .words(reason))])
    }
}

extension AcceptSubmission: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try Release(board: board, submission: submission).demand(.acceptSubmission, context)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        try Release(board: board, submission: submission)
            .move(context, version: version, to: .accepted, .submissionAccepted, [])
    }
}

/// What commands about releases share.
struct Release {
    let board: RecordID
    let submission: RecordID

    func demand(_ action: AccessAction, _ context: CommandContext) throws -> AccessDemand {
        let found = try Material.submission(submission, board: board, context.session)
        guard let found else { throw CommandRefusal.noSuchSubmission }
        return found.demand(action, sight: .seeSubmission, absence: .noSuchSubmission)
    }

    /// Refused of a part whose agency gathers what its parts send: what one of them sends goes through it.
    /// - Parameter unlessOfWhole: people of that agency may.
    func refuseThrough(_ context: CommandContext, unlessOfWhole: Bool = false) throws {
        let found = try context.session.first(
            """
            SELECT s.review, \(PartsSQL.through("a", review: "s.review")), w.name FROM submissions s
            JOIN agencies a ON a.board = s.board AND a.id = s.agency
            JOIN agencies w ON w.board = a.board AND w.id = a.part_of WHERE s.board = $1 AND s.id = $2
            """, [.id(board), .id(submission)]
        ) { (try $0.key(0), try $0.id(1), try $0.text(2)) }
        guard let (review, through, name) = found, let through else { return }
        let asker = Asker(board: board, person: context.actor, now: context.now, session: context.session)
        let isOfWhole = try asker.standings(review: review).contains {
            $0.role.isForAgency && $0.agencies.contains(through)
        }
        if !(unlessOfWhole && isOfWhole) { throw CommandRefusal.goesThrough(name) }
    }

    /// Releases it, as one version of the release was seen.
    func make(
        _ context: CommandContext, version: Int, _ terms: ReleaseTerms
    ) throws -> (review: RecordID, before: StoredRecord?, after: StoredRecord) {
        let before = try current(context, version: version, to: .released)
        let row = try context.session.first(
            "SELECT review, line, version FROM submissions WHERE board = $1 AND id = $2 AND refusal IS NULL",
            [.id(board), .id(submission)]
        ) { (try $0.id(0), try $0.id(1), try $0.integer(2)) }
        guard let (review, line, number) = row, let review else { throw CommandRefusal.noSuchSubmission }
        let after = StoredRecord(
            .release, submission,
            [
                .id(board), .id(submission), .id(review), .id(line), .integer(number),
                .text(ReleaseState.released.rawValue), .id(context.actor), .words(terms.legalBasis),
                .words(terms.permission), .words(terms.permittedUse), .number(version + 1),
            ])
        try after.save(over: before, context.session)
        return (review, before, after)
    }

    /// Moves it on, as one version of it was seen.
    func moved(
        _ context: CommandContext, version: Int, to state: ReleaseState
    ) throws -> (before: StoredRecord, after: StoredRecord) {
        guard let before = try current(context, version: version, to: state) else {
            throw CommandRefusal.noSuchSubmission
        }
        let after = try before.changed(["state": .text(state.rawValue)])
        try after.save(over: before, context.session)
        return (before, after)
    }

    /// The release as it is; nil where there was none.
    func current(_ context: CommandContext, version: Int, to state: ReleaseState) throws -> StoredRecord? {
        let before = try StoredRecord.find(.release, board: board, id: submission, context.session)
        let current = try before?.integer("version") ?? 0
        let theirs = try before?.text("state") ?? "not released"
        guard current == Int64(version) else {
            throw CommandRefusal.stale(version: Int(current), theirs: theirs, yours: state.rawValue)
        }
        guard ReleaseState.allows(from: before == nil ? nil : ReleaseState(rawValue: theirs), to: state) else {
            throw CommandRefusal.wrongState(theirs)
        }
        return before
    }

    func move(
        _ context: CommandContext, version: Int, to state: ReleaseState, _ action: LedgerAction,
        _ facts: [(String, DatabaseValue)]
    ) throws -> [LedgerDraft] {
        let (before, after) = try moved(context, version: version, to: state)
        let review = try before.id("review")
        // What was accepted was released before.
        if state == .revoked {
            try Understandings(board: board, review: review).want(now: context.now, context.session)
        }
        return LedgerDraft.change(action, board: board, review: review, from: before, to: after, facts: facts)
    }
}
