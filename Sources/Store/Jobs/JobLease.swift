import Domain

/// The right to work on a job: every step proves it in its own transaction, so that of two who believe they have it one
/// alone can change anything, whatever their clocks say.
struct JobLease: Sendable {
    let store: Store
    let job: Job
    let lease: RecordID
    let payload: [String: DatabaseValue]
    let limits: JobLimits

    /// Somebody else has the job now, or a person ended it.
    struct Lost: Error {}

    /// Takes the job that has waited longest: one that is due, or one whose runner gave no sign for too long. Nil when
    /// there is none.
    static func claim(_ store: Store, worker: String, kinds: [String], limits: JobLimits) async throws -> JobLease? {
        let now = store.clock.now()
        let lease = store.clock.id()
        let found = try await store.database.write { session -> (Job, [UInt8])? in
            while let (job, payload) = try due(session, kinds: kinds, now: now) {
                let key: [DatabaseValue] = [.id(job.board), .id(job.id), .integer(now)]
                if job.state == .running, job.isCancelling {
                    try session.run(end("cancelled"), key + [.text("")])
                    continue
                }
                if job.state == .running, job.attempts >= limits.attempts {
                    let reason = "The program ended while it was at this, \(job.attempts) times."
                    try session.run(end("set-aside"), key + [.text(reason)])
                    continue
                }
                try session.run(
                    """
                    UPDATE jobs SET state = 'running', attempts = attempts + 1, lease = $4, leased_by = $5,
                    lease_until = $6, changed_at = $3 WHERE board = $1 AND id = $2
                    """, key + [.id(lease), .text(worker), .integer(now + limits.lease)])
                var taken = job
                taken.state = .running
                taken.attempts += 1
                taken.leasedBy = worker
                return (taken, payload)
            }
            return nil
        }
        guard let (job, payload) = found else { return nil }
        return JobLease(
            store: store, job: job, lease: lease, payload: JobPayload.values(payload) ?? [:], limits: limits)
    }

    /// A time further ahead than any wait there is was written while a clock was wrong: it holds nobody up.
    private static func due(_ session: any DatabaseSession, kinds: [String], now: Int64) throws -> (Job, [UInt8])? {
        let places = SearchLists.places(kinds.count, after: 2)
        return try session.first(
            """
            SELECT \(Job.columns), payload FROM jobs WHERE kind IN (\(places))
            AND ((state = 'waiting' AND (not_before <= $1 OR not_before > $2))
            OR (state = 'running' AND (lease_until < $1 OR lease_until > $2)))
            ORDER BY not_before, id LIMIT 1
            """, [.integer(now), .integer(now + JobLimits.longestWait)] + kinds.map { .text($0) }
        ) { (try Job($0), try $0.bytes(14)) }
    }

    private static func end(_ state: String) -> String {
        """
        UPDATE jobs SET state = '\(state)', lease = NULL, leased_by = NULL, lease_until = NULL, changed_at = $3,
        message = $4 WHERE board = $1 AND id = $2
        """
    }

    /// Proves that the job is still this one's and holds it for as long again.
    /// - Returns: whether it is to stop, and where it had come to.
    private func prove(_ session: any DatabaseSession, now: Int64) throws -> (
        isCancelling: Bool, reached: [UInt8], done: Int
    ) {
        let held = try session.run(
            "UPDATE jobs SET lease_until = $4 WHERE board = $1 AND id = $2 AND lease = $3 AND state = 'running'",
            own + [.integer(now + limits.lease)])
        guard held == 1 else { throw Lost() }
        let found = try session.first(
            "SELECT is_cancelling, reached, steps_done FROM jobs WHERE board = $1 AND id = $2", Array(own[0...1])
        ) { (try $0.integer(0) == 1, try $0.bytes(1), Int(try $0.integer(2))) }
        guard let found else { throw Lost() }
        return found
    }

    private var own: [DatabaseValue] { [.id(job.board), .id(job.id), .id(lease)] }

    /// Holds the job while work goes on elsewhere; throws when it is to stop.
    func hold() async throws {
        let now = store.clock.now()
        let isCancelling = try await store.database.write { try prove($0, now: now).isCancelling }
        if isCancelling { throw CancellationError() }
    }

    /// Does one step, with what it changes and how far the job is in one transaction.
    /// - Returns: the state the job is in afterwards.
    func step(
        _ work: @escaping @Sendable (JobStep.Input, any DatabaseSession) throws -> JobStep
    ) async throws -> Job.State {
        let now = store.clock.now()
        return try await store.database.write { session in
            let (isCancelling, reached, done) = try prove(session, now: now)
            if isCancelling {
                try finish("cancelled", "", now, session)
                return .cancelled
            }
            let input = JobStep.Input(job: job, payload: payload, reached: reached, done: done, now: now)
            let step = try work(input, session)
            try session.run(
                """
                UPDATE jobs SET reached = $4, steps_done = $5, steps = $6, changed_at = $7
                WHERE board = $1 AND id = $2 AND lease = $3
                """, own + [.bytes(step.reached), .number(step.done), .number(step.all), .integer(now)])
            guard let message = step.finished else { return .running }
            try finish("done", message, now, session)
            return .done
        }
    }

    /// Ends the job with what came of it.
    func finish(_ message: String) async throws {
        let now = store.clock.now()
        try await store.database.write { session in
            _ = try prove(session, now: now)
            try finish("done", message, now, session)
        }
    }

    /// The job failed: it is tried again later, or set aside.
    func fail(_ reason: String) async throws -> Job.State {
        let now = store.clock.now()
        return try await store.database.write { session in
            if try prove(session, now: now).isCancelling {
                try finish("cancelled", reason, now, session)
                return .cancelled
            }
            if job.attempts >= limits.attempts {
                try finish("set-aside", reason, now, session)
                return .setAside
            }
            let wait = min(
                JobLimits.longestWait, Int64(limits.retrySeconds * 1_000_000) << Int64(min(job.attempts - 1, 10)))
            try finish("waiting", reason, now, notBefore: now + wait, session)
            return .waiting
        }
    }

    private func finish(
        _ state: String, _ message: String, _ now: Int64, notBefore: Int64? = nil, _ session: any DatabaseSession
    ) throws {
        try session.run(
            """
            UPDATE jobs SET state = $4, message = $5, changed_at = $6, not_before = COALESCE($7, not_before),
            lease = NULL, leased_by = NULL, lease_until = NULL WHERE board = $1 AND id = $2 AND lease = $3
            """,
            own + [
                .text(state), .words(message), .integer(now), notBefore.map { .integer($0) } ?? .integer(job.notBefore),
            ])
    }
}

/// What one step of a job did.
struct JobStep: Sendable {
    /// What a step starts from.
    struct Input: Sendable {
        var job: Job
        var payload: [String: DatabaseValue]
        /// What the step before left here; empty at first.
        var reached: [UInt8]
        /// Steps done.
        var done: Int
        /// Microseconds since 1970, UTC.
        var now: Int64
    }

    var reached: [UInt8]
    var done: Int
    var all: Int
    /// What came of the job, once it is done.
    var finished: String?
}
