import Domain
import Foundation
import Logging
import OfficeFiles
import Store
import Synchronization

/// Does the jobs of a store as they come, one at a time, while the server runs.
struct JobLoop: Sendable {
    let runner: JobRunner
    let store: Store
    let logger: Logger

    init(_ store: Store, reading: (any FileReading)?, writing: any ChronologyWriting, logger: Logger) {
        self.store = store
        self.logger = logger
        runner = JobRunner(
            store, worker: "\(ProcessInfo.processInfo.hostName) \(getpid())", reading: reading, writing: writing)
    }

    /// Begins.
    func start() -> Task<Void, Never> { Task { await run() } }

    /// Ends it: what it is at may end within a few seconds. What then still goes on is stopped, and done again from its
    /// beginning once somebody comes by.
    static func stop(_ jobs: Task<Void, Never>) async {
        jobs.cancel()
        await withCheckedContinuation { (done: CheckedContinuation<Void, Never>) in
            let once = Once()
            @Sendable func finish(_ before: () -> Void) {
                guard once.isFirst() else { return }
                before()
                done.resume()
            }
            Task {
                await jobs.value
                finish {}
            }
            DispatchQueue.global().asyncAfter(deadline: .now() + 5) { finish { Unfinished.stop() } }
        }
    }

    /// Until it is cancelled. A failure of the database is waited out: the pages say themselves what is wrong.
    func run() async {
        var nextRound = store.now()
        var hasWorked = false
        while !Task.isCancelled {
            do {
                if store.now() >= nextRound {
                    nextRound = store.now() + Self.round
                    try await store.tendJobs()
                }
                if try await store.hasDueJobs() {
                    let began = ContinuousClock.now
                    if try await runner.runNext() != nil {
                        hasWorked = true
                        // Of large cases one after the other each else begins on top of what the last one left.
                        if ContinuousClock.now - began > .seconds(1) { ProcessMemory.giveBack() }
                        continue
                    }
                }
                if hasWorked {
                    ProcessMemory.giveBack()
                    hasWorked = false
                }
                try await Task.sleep(for: .milliseconds(300))
            } catch is CancellationError {
                return
            } catch {
                logger.error("Jobs cannot be done", metadata: ["error.type": "\(type(of: error))"])
                do { try await Task.sleep(for: .seconds(5)) } catch { return }
            }
        }
    }

    /// Microseconds between two looks at what nobody is at, and at what is left over.
    private static let round: Int64 = 60_000_000

    /// Tells the first who asks from the others.
    private final class Once: Sendable {
        private let wasAsked = Mutex(false)

        func isFirst() -> Bool {
            wasAsked.withLock { wasAsked in
                defer { wasAsked = true }
                return !wasAsked
            }
        }
    }
}
