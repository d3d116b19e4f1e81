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
    /// - Parameter atMost: no more threads than this.
    public static func run(_ count: Int, atMost: Int = .max, _ work: @Sendable (Int) -> Void) {
        let threads = min(ProcessInfo.processInfo.activeProcessorCount, count, atMost)
        guard threads > 1 else {
            for index in 0..<count { work(index) }
            return
        }
        withoutActuallyEscaping(work) { work in
            let turns = Turns(count: count)
            let group = DispatchGroup()
            for _ in 1..<threads {
                DispatchQueue.global().async(group: group) { turns.take(work) }
            }
            turns.take(work)
            group.wait()
        }
    }

    /// `map` in which the pieces run side by side; results in the order of the input.
    public static func map<In: Sendable, Out: Sendable>(_ input: [In], _ work: @Sendable (In) -> Out) -> [Out] {
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
        private let count: Int

        init(count: Int) { self.count = count }

        func take(_ work: (Int) -> Void) {
            while true {
                let index = next.add(1, ordering: .relaxed).oldValue
                if index >= count { return }
                work(index)
            }
        }
    }
}
