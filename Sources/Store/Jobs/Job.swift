public import Domain

/// What kinds of work there are.
public enum JobKind: String, Sendable, CaseIterable {
    /// Makes the search index of a board's submissions, or of a review's, anew.
    case rebuildSearch = "search.rebuild"
    /// Removes files of a board that were sent in and never kept, a day old or more.
    case sweepVault = "vault.sweep"
    /// Checks that nothing in the store was altered: `casement verify`, with its result on the job.
    case verify = "store.verify"
}

/// One piece of work as it stands.
public struct Job: Sendable, Hashable {
    /// How far it is.
    public enum State: String, Sendable, CaseIterable {
        case waiting, running, done, cancelled
        /// Tried as often as allowed and failed each time: it waits for a person.
        case setAside = "set-aside"
    }

    public var board: RecordID
    public var id: RecordID
    /// A ``JobKind`` of this program, or of another.
    public var kind: String
    /// What it is about: the board, or a review.
    public var subject: RecordID
    public var state: State
    /// It is to stop after the step it is at.
    public var isCancelling: Bool
    /// How often it was begun.
    public var attempts: Int
    public var stepsDone: Int
    /// Steps in all, as far as is known.
    public var steps: Int
    /// What came of it, or why it failed; never words of a record.
    public var message: String
    /// Not begun before, microseconds since 1970, UTC.
    public var notBefore: Int64
    /// Who has it, while it runs.
    public var leasedBy: String?
    public var madeAt: Int64
    public var changedAt: Int64
}

/// What can be done with jobs, and cannot.
public enum JobRefusal: Error, Sendable, Hashable {
    case noSuchJob
    /// It is over, or running, and what was asked for makes no sense any more.
    case notNow(Job.State)

    /// What is wrong and what to do, in plain words.
    public var message: String {
        switch self {
        case .noSuchJob: "There is no job of this key."
        case .notNow(let state):
            "The job is \(state == .setAside ? "set aside" : state.rawValue): this cannot be done with it now."
        }
    }
}

/// Bounds of work on jobs.
public struct JobLimits: Sendable {
    /// Seconds after which a job whose runner gave no sign is taken over.
    public var leaseSeconds: Double = 60
    /// How often a job is begun before it is set aside.
    public var attempts = 3
    /// Seconds before a failed job is tried again, doubled each time.
    public var retrySeconds: Double = 30

    public init() {}

    /// No lease and no wait is as long: a day, in microseconds.
    static let longestWait: Int64 = 86_400_000_000

    var lease: Int64 { Int64(leaseSeconds * 1_000_000) }
}

/// Named values a job needs beside its subject, as bytes.
enum JobPayload {
    static func bytes(_ values: [(String, DatabaseValue)] = []) -> [UInt8] {
        var out = CanonicalBytes("casement-job/1")
        out.list(values.count)
        for (name, value) in values {
            out.add(.text(name))
            out.add(value)
        }
        return out.bytes
    }

    /// Nil for other bytes.
    static func values(_ bytes: [UInt8]) -> [String: DatabaseValue]? {
        guard var reader = CanonicalReader(bytes, name: "casement-job/1"), let count = reader.list() else { return nil }
        var values: [String: DatabaseValue] = [:]
        for _ in 0..<count {
            guard case .text(let name)? = reader.next(), let value = reader.next() else { return nil }
            values[name] = value
        }
        return values
    }
}
