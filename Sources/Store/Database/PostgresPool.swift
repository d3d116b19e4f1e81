import Foundation
import Synchronization

/// Threads that each hold one connection and take work in turn; never the cooperative pool, which libpq would block.
final class PostgresPool: Sendable {
    /// Lets one piece of work be cancelled from another thread, before or while it runs.
    final class Handle: Sendable {
        /// libpq's own, made to be used from any thread.
        private struct Canceller: @unchecked Sendable {
            var place: OpaquePointer?
            var pq: Libpq?
        }
        private struct State {
            var isCancelled = false
            var canceller = Canceller()
        }
        private let state = Mutex(State())

        /// - Throws: ``DatabaseError/cancelled`` once it was cancelled.
        func check() throws {
            if state.withLock(\.isCancelled) { throw DatabaseError.cancelled }
        }

        /// From now on cancelling also stops what the connection runs.
        func begin(_ connection: PostgresConnection) {
            let canceller = Canceller(place: connection.canceller(), pq: connection.pq)
            state.withLock { $0.canceller = canceller }
        }

        func end() {
            state.withLock {
                $0.canceller.pq?.freeCancel($0.canceller.place)
                $0.canceller.place = nil
            }
        }

        func cancel() {
            state.withLock {
                $0.isCancelled = true
                guard let canceller = $0.canceller.place, let pq = $0.canceller.pq else { return }
                var words = [CChar](repeating: 0, count: 256)
                _ = pq.cancel(canceller, &words, 256)
            }
        }
    }

    private struct Job {
        var handle: Handle
        var work: @Sendable (PostgresConnection) -> Void
    }

    private struct Queue {
        var jobs: [Job] = []
        var isClosed = false
    }

    private let queue = Mutex(Queue())
    private let arrivals = DispatchSemaphore(value: 0)
    private let limit: Int
    private let threads: Int

    /// - Parameter waiting: pieces of work that may wait; more are refused.
    /// - Throws: ``DatabaseError/cannotOpen(_:)`` where libpq is not there.
    init(address: String, threads: Int, waiting: Int) throws(DatabaseError) {
        let pq = try Libpq.loaded()
        limit = waiting
        self.threads = max(1, threads)
        for number in 1...self.threads {
            let thread = Thread { [self] in serve(PostgresConnection(address: address, pq)) }
            thread.name = "casement.postgres.\(number)"
            thread.stackSize = 2 << 20
            thread.start()
        }
    }

    /// Runs `work` on one of the threads.
    func run<Value: Sendable>(_ work: @escaping @Sendable (PostgresConnection) throws -> Value) async throws -> Value {
        let handle = Handle()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Value, any Error>) in
                let job = Job(handle: handle) { connection in
                    continuation.resume(
                        with: Result {
                            try handle.check()
                            return try work(connection)
                        })
                }
                let isAccepted = queue.withLock { queue in
                    guard !queue.isClosed, queue.jobs.count < limit else { return false }
                    queue.jobs.append(job)
                    return true
                }
                if isAccepted {
                    arrivals.signal()
                } else {
                    continuation.resume(throwing: DatabaseError.tooManyWaiting)
                }
            }
        } onCancel: {
            handle.cancel()
        }
    }

    /// Lets the threads end when the work given so far is done.
    func close() {
        queue.withLock { $0.isClosed = true }
        for _ in 0..<threads { arrivals.signal() }
    }

    private func serve(_ connection: PostgresConnection) {
        while true {
            arrivals.wait()
            let (job, isClosed) = queue.withLock { queue -> (Job?, Bool) in
                (queue.jobs.isEmpty ? nil : queue.jobs.removeFirst(), queue.isClosed)
            }
            if let job {
                // Where it cannot be opened the work meets the same failure and reports it.
                do { _ = try connection.opened() } catch {}
                connection.handle = job.handle
                job.handle.begin(connection)
                job.work(connection)
                job.handle.end()
                connection.handle = nil
            } else if isClosed {
                connection.close()
                return
            }
        }
    }
}
