import Dispatch
import Foundation
import Synchronization

/// Work spread over the processors.
///
/// Not `DispatchQueue.concurrentPerform`: called from inside itself that runs one piece after the other, and writers
/// work side by side while each spreads its own pieces.
public enum SideBySide {
    /// `work` for 0 ..< `count`, each once, on as many threads as there are processors, the caller's among them.
    /// Returns when all are done.
    ///
    /// It waits for the pieces, not for the threads asked for: when pieces spread their own work, every thread may be a
    /// caller that waits for a helper which no thread is left to start.
    /// - Parameter atMost: no more threads than this.
    public static func run(_ count: Int, atMost: Int = .max, _ work: @escaping @Sendable (Int) -> Void) {
        let threads = min(ProcessInfo.processInfo.activeProcessorCount, count, atMost)
        guard threads > 1 else {
            for index in 0..<count { work(index) }
            return
        }
        let turns = Turns(count: count, work)
        for _ in 1..<threads {
            DispatchQueue.global().async { turns.take() }
        }
        turns.take()
        turns.wait()
    }

    /// `map` in which the pieces run side by side; results in the order of the input.
    public static func map<In: Sendable, Out: Sendable>(_ input: [In], _ work: @escaping @Sendable (In) -> Out) -> [Out]
    {
        [Out](unsafeUninitializedCapacity: input.count) { buffer, count in
            nonisolated(unsafe) let base = buffer.baseAddress
            run(input.count) { index in
                // No two pieces share a place.
                if let base { (base + index).initialize(to: work(input[index])) }
            }
            count = input.count
        }
    }

    /// Hands out the numbers below `count`, each once.
    private final class Turns: Sendable {
        private let next = Atomic<Int>(0)
        private let finished = Atomic<Int>(0)
        private let all = DispatchSemaphore(value: 0)
        private let count: Int
        private let work: Mutex<(@Sendable (Int) -> Void)?>

        init(count: Int, _ work: @escaping @Sendable (Int) -> Void) {
            self.count = count
            self.work = Mutex(work)
        }

        func take() {
            guard let work = work.withLock({ $0 }) else { return }
            while true {
                let index = next.add(1, ordering: .relaxed).oldValue
                if index >= count { return }
                work(index)
                if finished.add(1, ordering: .acquiringAndReleasing).newValue == count { all.signal() }
            }
        }

        /// Until every piece is done. A helper that starts later finds nothing, and keeps nothing of the work alive.
        func wait() {
            all.wait()
            work.withLock { $0 = nil }
        }
    }
}
