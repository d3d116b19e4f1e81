import Domain

extension WithdrawSubmission: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        guard let found = try Material.submission(submission, board: board, context.session) else {
            throw CommandRefusal.noSuchSubmission
        }
        return found.demand(.withdrawFile, sight: .seeSubmission, absence: .noSuchSubmission)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        let row = try session.first(
            "SELECT review, line, is_current, file_name FROM submissions WHERE board = $1 AND id = $2",
            [.id(board), .id(submission)]
        ) { (try $0.key(0), try $0.key(1), try $0.integer(2) == 1, try $0.text(3)) }
        guard let (review, line, isCurrent, name) = row else { throw CommandRefusal.noSuchSubmission }
        let gone = try StoredRecord.find(.submissionWithdrawal, board: board, id: submission, session)
        if gone != nil { throw CommandRefusal.wrongState("taken out of the chronology") }
        guard isCurrent else { throw CommandRefusal.wrongState("a newer version has come") }
        let release = try StoredRecord.find(.release, board: board, id: submission, session)
        let state = try release?.text("state") ?? "not released"
        let current = try release?.integer("version") ?? 0
        guard current == Int64(version) else {
            throw CommandRefusal.stale(version: Int(current), theirs: state, yours: "taken out")
        }
        if let shared = ReleaseState(rawValue: state), shared.isShared { throw CommandRefusal.wrongState(state) }
        let record = StoredRecord(
            .submissionWithdrawal, submission,
            [
                .id(board), .id(submission), .id(review), .id(context.actor), try reason.written(),
                .integer(context.now),
            ])
        do {
            try StoredRecord.insert([record], session)
        } catch DatabaseError.broken(.unique, _) {
            throw DatabaseError.conflict
        }
        var changes = [LedgerChange.made(record), try mark(submission, isCurrent: false, session)]
        // What it took the place of counts again.
        let before = try session.first(
            """
            SELECT id FROM submissions s WHERE s.board = $1 AND s.line = $2 AND s.id <> $3 AND \(Withdrawn.isNot("s"))
            ORDER BY s.version DESC LIMIT 1
            """, [.id(board), .id(line), .id(submission)]
        ) { try $0.key(0) }
        if let before { changes.append(try mark(before, isCurrent: true, session)) }
        return [
            LedgerDraft(
                board: board, chain: review, action: .submissionWithdrawn, subjectKind: .submission,
                subject: submission, changes: changes, facts: [("file", .words(name)), ("reason", .words(reason))])
        ]
    }

    private func mark(_ id: RecordID, isCurrent: Bool, _ session: any DatabaseSession) throws -> LedgerChange {
        let before = try StoredRecord.find(.submission, board: board, id: id, session)
        try session.run(
            "UPDATE submissions SET is_current = $3 WHERE board = $1 AND id = $2",
            [.id(board), .id(id), .truth(isCurrent)])
        let after = try StoredRecord.find(.submission, board: board, id: id, session)
        return LedgerChange(kind: .submission, id: id, was: before, became: after)
    }
}

/// Versions of files that were taken out of the chronology.
enum Withdrawn {
    /// Holds of a version that stands.
    /// - Parameter submission: how the query calls the submission's row.
    static func isNot(_ submission: String) -> String {
        """
        NOT EXISTS (SELECT 1 FROM submission_withdrawals wd
        WHERE wd.board = \(submission).board AND wd.id = \(submission).id)
        """
    }
}
