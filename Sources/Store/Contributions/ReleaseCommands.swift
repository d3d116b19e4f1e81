import Domain

extension ReleaseSubmission: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try Release(board: board, submission: submission).demand(.releaseSubmission, context)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let release = Release(board: board, submission: submission)
        let before = try release.current(context, version: version, to: .released)
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
        try Understandings(board: board, review: review).want(now: context.now, context.session)
        return LedgerDraft.change(.submissionReleased, board: board, review: review, from: before, to: after)
    }
}

extension RevokeRelease: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try Release(board: board, submission: submission).demand(.revokeRelease, context)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        try Release(board: board, submission: submission)
            .move(context, version: version, to: .revoked, .releaseRevoked, [("reason", .words(reason))])
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

/// What the three commands share.
private struct Release {
    let board: RecordID
    let submission: RecordID

    func demand(_ action: AccessAction, _ context: CommandContext) throws -> AccessDemand {
        let found = try Material.submission(submission, board: board, context.session)
        guard let found else { throw CommandRefusal.noSuchSubmission }
        return found.demand(action, sight: .seeSubmission, absence: .noSuchSubmission)
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
        guard let before = try current(context, version: version, to: state) else {
            throw CommandRefusal.noSuchSubmission
        }
        let after = try before.changed(["state": .text(state.rawValue)])
        try after.save(over: before, context.session)
        let review = try before.id("review")
        // What was accepted was released before.
        if state == .revoked {
            try Understandings(board: board, review: review).want(now: context.now, context.session)
        }
        return LedgerDraft.change(action, board: board, review: review, from: before, to: after, facts: facts)
    }
}
