import Domain

/// The work behind each kind of job.
enum JobWork {
    static let bodies: [String: JobBody] = [
        JobKind.rebuildSearch.rawValue: .steps(rebuildSearch),
        JobKind.sweepVault.rawValue: .steps(sweepVault),
        JobKind.verify.rawValue: .whole(verify),
        UnderstandingWork.kind: .whole(UnderstandingWork.work),
    ]

    /// A submission a step.
    @Sendable private static func rebuildSearch(
        _ input: JobStep.Input, _ session: any DatabaseSession
    ) throws -> JobStep {
        let job = input.job
        let isOfReview = job.subject != job.board
        var condition = "s.board = $1" + (isOfReview ? " AND s.review = $2" : "")
        let values: [DatabaseValue] = [.id(job.board)] + (isOfReview ? [.id(job.subject)] : [])
        if input.payload[onlyMissing] != nil {
            condition += """
                 AND NOT EXISTS (SELECT 1 FROM search_segments g WHERE g.board = s.board AND g.submission = s.id
                AND g.rules = \(SearchKey.rules))
                """
        }
        let rest = "FROM submissions s WHERE \(condition) AND s.id > $\(values.count + 1)"
        let waiting = try session.first("SELECT count(*) \(rest)", values + [.bytes(input.reached)]) {
            Int(try $0.integer(0))
        }
        let next = try session.first("SELECT s.id \(rest) ORDER BY s.id LIMIT 1", values + [.bytes(input.reached)]) {
            try $0.key(0)
        }
        guard let submission = next else {
            return JobStep(
                reached: input.reached, done: input.done, all: input.done, finished: "\(input.done) files indexed.")
        }
        try SearchIndex.refresh(board: job.board, submission: submission, session)
        try EntryPeopleRows.refresh(board: job.board, submission: submission, session)
        return JobStep(reached: submission.bytes, done: input.done + 1, all: input.done + (waiting ?? 1))
    }

    /// Name of the value that leaves alone what is indexed by today's rules.
    static let onlyMissing = "only-missing"

    /// A file a step.
    @Sendable private static func sweepVault(
        _ input: JobStep.Input, _ session: any DatabaseSession
    ) throws -> JobStep {
        let before = input.now - 86_400_000_000
        let next = try session.first(
            """
            SELECT id FROM vault_files WHERE board = $1 AND made_at < $2 AND \(VaultFiles.unwanted)
            ORDER BY id LIMIT 1
            """,
            [.id(input.job.board), .integer(before)]
        ) { try $0.value(0) }
        guard let file = next else {
            return JobStep(reached: [], done: input.done, all: input.done, finished: "\(input.done) files removed.")
        }
        let key: [DatabaseValue] = [.id(input.job.board), file]
        try session.run("DELETE FROM vault_chunks WHERE board = $1 AND file = $2", key)
        try session.run("DELETE FROM vault_files WHERE board = $1 AND id = $2 AND state <> 'kept'", key)
        return JobStep(reached: [], done: input.done + 1, all: input.done + 1)
    }

    @Sendable private static func verify(_ store: Store, _ job: Job) async throws -> String {
        let found = try await store.verify()
        if found.isSound { return "Everything is as it was left." }
        return "NOT as it was left: \(found.findings.count) findings. “casement verify” names them."
    }
}

extension Store {
    /// Queues the making of the search index where a submission is not in it: after an upgrade, or after its rules
    /// changed.
    func addIndexJobs() async throws {
        let boards = try await database.read { session in
            try session.rows(
                """
                SELECT DISTINCT s.board FROM submissions s LEFT JOIN search_segments g
                ON g.board = s.board AND g.submission = s.id AND g.rules = $1
                WHERE g.submission IS NULL
                """, [.number(SearchKey.rules)]
            ) { try $0.key(0) }
        }
        for board in boards {
            try await addJob(
                JobKind.rebuildSearch.rawValue, board: board,
                payload: JobPayload.bytes([(JobWork.onlyMissing, .integer(1))]))
        }
    }
}
