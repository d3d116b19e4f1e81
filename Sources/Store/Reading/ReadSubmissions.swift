public import Domain

extension Store {
    /// The files of a review as one reader sees them: their own agency's, every version; what was released to the
    /// panel; and for those who look after the review, that the others are there.
    public func submissions(for reader: ReviewReader) async throws -> [SubmissionSummary] {
        try await read(reader, view: "submissions", action: .seeSubmission) { try Self.submissions($0) }
    }

    static func submissions(_ context: ReadingContext) throws -> [SubmissionSummary] {
        let reader = context.reader
        let rows = try context.session.rows(
            Self.submissionsInSight,
            [.id(reader.board), .id(reader.review), .id(reader.person), .integer(context.sight.now)]
        ) { (try $0.id(11), try SubmissionSummary($0)) }
        // Whether a newer version lies unreleased is not told: the newest is the newest of those in sight.
        var (newest, newestRead): ([RecordID?: Int], [RecordID?: Int]) = ([:], [:])
        let withdrawals = try withdrawals(context)
        for (line, submission) in rows where withdrawals[submission.id] == nil {
            newest[line] = max(newest[line] ?? 0, submission.version)
            if submission.refusal == nil { newestRead[line] = max(newestRead[line] ?? 0, submission.version) }
        }
        let returns = try returns(context)
        let others = try (context.memory?.agencies ?? EntryAgencies())
            .counts(in: rows.map(\.1.id), board: reader.board, context.session)
        return rows.map { line, submission in
            var submission = submission
            submission.others = others[submission.id] ?? [:]
            submission.line = line
            if !context.isOwn(submission.agency) { submission.terms = nil }
            submission.isCurrent = submission.version == newest[line]
            if var withdrawal = withdrawals[submission.id] {
                if !context.isOwn(submission.agency) { withdrawal.reason = "" }
                (submission.withdrawal, submission.isCurrent) = (withdrawal, false)
            }
            if let known = returns[submission.id], submission.version == newestRead[line] {
                // What an agency says to its own is not the panel's; what the panel says to it is as a question is.
                let isOwn = context.isOwn(submission.agency)
                let isRead = context.may(
                    .readQuestions, agency: submission.agency, isReleased: submission.release?.isShared ?? false)
                submission.returns = known.filter { isOwn || ($0.isFromPanel && isRead) }
            }
            return submission
        }
    }

    /// What was taken out of the chronology, by file.
    private static func withdrawals(_ context: ReadingContext) throws -> [RecordID: SubmissionWithdrawal] {
        var found: [RecordID: SubmissionWithdrawal] = [:]
        try context.session.each(
            """
            SELECT w.id, p.name, w.reason, w.withdrawn_at FROM submission_withdrawals w
            JOIN people p ON p.board = w.board AND p.id = w.withdrawer WHERE w.board = $1 AND w.review = $2
            """, [.id(context.reader.board), .id(context.reader.review)]
        ) { row in
            found[try row.key(0)] = SubmissionWithdrawal(
                by: try row.text(1), reason: try row.text(2), at: try row.integer(3))
        }
        return found
    }

    /// What was sent back, by file.
    private static func returns(_ context: ReadingContext) throws -> [RecordID: [SubmissionReturn]] {
        var found: [RecordID: [SubmissionReturn]] = [:]
        try context.session.each(
            """
            SELECT r.submission, p.name, r.is_from_panel, r.reason, r.returned_at FROM submission_returns r
            JOIN people p ON p.board = r.board AND p.id = r.returner
            WHERE r.board = $1 AND r.review = $2 ORDER BY r.returned_at, r.id
            """, [.id(context.reader.board), .id(context.reader.review)]
        ) { row in
            found[try row.key(0), default: []].append(
                SubmissionReturn(
                    by: try row.text(1), isFromPanel: try row.integer(2) == 1, reason: try row.text(3),
                    at: try row.integer(4)))
        }
        return found
    }

    private static let submissionsInSight = """
        WITH grants (role, sharing, is_closed) AS (VALUES \(Sight.rows(of: .seeSubmission))),
        phase AS (
            SELECT COALESCE(MAX(p.is_closed), 0) AS is_closed FROM review_phases p WHERE p.board = $1 AND p.id = $2
        ),
        standing AS (
            SELECT m.agency, g.sharing FROM memberships m
            JOIN grants g ON g.role = m.role JOIN phase ON phase.is_closed = g.is_closed
            WHERE m.board = $1 AND m.person = $3 AND m.review = $2 AND \(Asker.inForce)
        ),
        own AS (
            SELECT a.id FROM standing t JOIN agencies a ON a.board = $1 AND (a.id = t.agency OR a.part_of = t.agency)
            WHERE t.sharing = 'own'
        )
        SELECT s.id, s.agency, s.file_name, s.version, s.is_current, r.state, COALESCE(r.version, 0), s.entry_count,
        s.line_count, s.refusal, s.received_at, s.line,
        \(PartsSQL.name("a")), \(PartsSQL.through("a", review: "$2")), r.legal_basis, r.permission, r.permitted_use
        FROM submissions s
        LEFT JOIN releases r ON r.board = s.board AND r.id = s.id
        LEFT JOIN agencies a ON a.board = s.board AND a.id = s.agency
        WHERE s.board = $1 AND s.review = $2 AND (
            s.agency IN (SELECT id FROM own)
            OR (r.state IN ('released', 'accepted') AND EXISTS (SELECT 1 FROM standing t WHERE t.sharing = 'released'))
            OR EXISTS (SELECT 1 FROM standing t WHERE t.sharing = 'unreleased'))
        ORDER BY s.id
        """
}

extension SubmissionSummary {
    fileprivate init(_ row: any DatabaseRow) throws {
        guard let id = try row.id(0) else { throw DatabaseError.unexpectedValue(column: 0) }
        var release: ReleaseState?
        if case .text(let state) = try row.value(5) { release = ReleaseState(rawValue: state) }
        var refusal: String?
        if case .text(let words) = try row.value(9) { refusal = words }
        var agencyName: String?
        if case .text(let name) = try row.value(12) { agencyName = name }
        self.init(
            id: id, agency: try row.id(1), agencyName: agencyName, through: try row.id(13), fileName: try row.text(2),
            version: Int(try row.integer(3)),
            isCurrent: try row.integer(4) == 1, release: release, releaseVersion: Int(try row.integer(6)),
            entries: Int(try row.integer(7)), lines: Int(try row.integer(8)), refusal: refusal,
            receivedAt: try row.integer(10))
        if case .text(let basis) = try row.value(14) {
            terms = ReleaseTerms(legalBasis: basis, permission: try row.text(15), permittedUse: try row.text(16))
        }
    }
}
