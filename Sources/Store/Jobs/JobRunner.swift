public import Domain

/// How a kind of job is done.
enum JobBody: Sendable {
    /// In steps, each a transaction of its own: a job that was stopped goes on behind the last one.
    case steps(@Sendable (JobStep.Input, any DatabaseSession) throws -> JobStep)
    /// In one go, from the beginning each time; returns what came of it.
    case whole(@Sendable (Store, Job) async throws -> String)
}

/// Takes jobs one after the other and does them. Any number of these, on any number of machines, may share a store.
public struct JobRunner: Sendable {
    let store: Store
    /// What others see of who has a job.
    let worker: String
    let limits: JobLimits
    let bodies: [String: JobBody]

    /// - Parameters:
    ///   - worker: names this runner to people: the machine and the process.
    ///   - reading: how files that were sent are read; without it they are left to others.
    ///   - writing: how chronologies to take along are made; without it they are left to others.
    public init(
        _ store: Store, worker: String, limits: JobLimits = JobLimits(), reading: (any FileReading)? = nil,
        writing: (any ChronologyWriting)? = nil
    ) {
        let read = reading.map { SentFileWork(reading: $0).bodies } ?? [:]
        let written = writing.map { ExportWork(writing: $0).bodies } ?? [:]
        self.init(
            store, worker: worker, limits: limits,
            bodies: JobWork.bodies.merging(read) { $1 }.merging(written) { $1 })
    }

    init(_ store: Store, worker: String, limits: JobLimits, bodies: [String: JobBody]) {
        self.store = store
        self.worker = worker
        self.limits = limits
        self.bodies = bodies
    }

    /// Takes the next job that is due and does it.
    /// - Parameter progress: told after each step.
    /// - Returns: the job as it stands afterwards; nil when none was due. Kinds of another edition of the program are
    ///   left.
    public func runNext(progress: (@Sendable (Job) -> Void)? = nil) async throws -> Job? {
        let claimed = try await JobLease.claim(store, worker: worker, kinds: bodies.keys.sorted(), limits: limits)
        guard let lease = claimed, let body = bodies[lease.job.kind] else { return nil }
        do {
            switch body {
            case .steps(let work):
                while try await lease.step(work) == .running {
                    if let progress, let job = try await current(lease.job) { progress(job) }
                }
            case .whole(let work): try await whole(lease, work)
            }
        } catch is JobLease.Lost {
            // Somebody else goes on with it, or a person ended it.
        } catch {
            do { _ = try await lease.fail(Self.reason(error)) } catch is JobLease.Lost {}
        }
        return try await current(lease.job)
    }

    /// Does everything that is due, until nothing is.
    public func runAll(progress: (@Sendable (Job) -> Void)? = nil) async throws -> [Job] {
        var done: [Job] = []
        while let job = try await runNext(progress: progress) { done.append(job) }
        return done
    }

    private func current(_ job: Job) async throws -> Job? {
        try await store.jobs(board: job.board).first { $0.id == job.id }
    }

    /// Holds the lease while the work goes on, and stops the work when the lease is lost or the job is to end.
    private func whole(
        _ lease: JobLease, _ work: @escaping @Sendable (Store, Job) async throws -> String
    ) async throws {
        let message = try await withThrowingTaskGroup(of: String?.self) { group in
            group.addTask { try await work(store, lease.job) }
            group.addTask {
                while true {
                    try await Task.sleep(for: .seconds(limits.leaseSeconds / 3))
                    try await lease.hold()
                }
            }
            defer { group.cancelAll() }
            return try await group.next() ?? nil
        }
        try await lease.finish(message ?? "")
    }

    /// Why it failed, without a word of any record.
    private static func reason(_ error: any Error) -> String {
        switch error {
        case let error as DatabaseError: error.message
        case let error as CommandRefusal: error.message
        case let error as StoreFailure: error.message
        case let error as UnderstandingWork.TooManyEntries: error.message
        case is CancellationError: "Stopped."
        default: "It failed (\(type(of: error)))."
        }
    }
}
