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
        /// Bells of the threads that wait, the last to have worked last: it is woken first, since what it and its server
        /// process need is still at hand.
        var idle: [DispatchSemaphore] = []
        var isClosed = false
    }

    private let queue = Mutex(Queue())
    private let limit: Int

    /// - Parameter waiting: pieces of work that may wait; more are refused.
    /// - Throws: ``DatabaseError/cannotOpen(_:)`` where libpq is not there.
    init(address: String, threads: Int, waiting: Int) throws(DatabaseError) {
        let pq = try Libpq.loaded()
        limit = waiting
        for number in 1...max(1, threads) {
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
                let (isAccepted, bell) = queue.withLock { queue -> (Bool, DispatchSemaphore?) in
                    guard !queue.isClosed, queue.jobs.count < limit else { return (false, nil) }
                    queue.jobs.append(job)
                    return (true, queue.idle.popLast())
                }
                bell?.signal()
                if !isAccepted { continuation.resume(throwing: DatabaseError.tooManyWaiting) }
            }
        } onCancel: {
            handle.cancel()
        }
    }

    /// Lets the threads end when the work given so far is done.
    func close() {
        let idle = queue.withLock { queue in
            queue.isClosed = true
            defer { queue.idle = [] }
            return queue.idle
        }
        for bell in idle { bell.signal() }
    }

    private func serve(_ connection: PostgresConnection) {
        let bell = DispatchSemaphore(value: 0)
        while true {
            let (job, isClosed) = queue.withLock { queue -> (Job?, Bool) in
                if queue.jobs.isEmpty {
                    if !queue.isClosed { queue.idle.append(bell) }
                    return (nil, queue.isClosed)
                }
                return (queue.jobs.removeFirst(), false)
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
            } else {
                bell.wait()
            }
        }
    }
}
