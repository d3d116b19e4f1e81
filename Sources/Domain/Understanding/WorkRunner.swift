/// Runs independent pieces of work, perhaps several at a time.
///
/// The domain starts no threads; who calls it says how work is spread. The results do not depend on it.
public struct WorkRunner: Sendable {
    /// Does a piece of work for each number below the count, each once, and returns when all are done.
    public typealias Spread = @Sendable (_ count: Int, _ work: @escaping @Sendable (Int) -> Void) -> Void

    private let spread: Spread

    /// - Parameter spread: must call `work` once for each number before it returns, from any thread.
    public init(_ spread: @escaping Spread) { self.spread = spread }

    /// One piece after another on the thread that asks.
    public static let oneByOne = WorkRunner { count, work in
        for index in 0..<count { work(index) }
    }

    /// What `work` gives for 0 ..< `count`, in that order.
    func map<Result: Sendable>(_ count: Int, _ work: @escaping @Sendable (Int) -> Result) -> [Result] {
        [Result](unsafeUninitializedCapacity: count) { buffer, made in
            nonisolated(unsafe) let base = buffer.baseAddress
            spread(count) { index in
                // No two pieces share a place.
                if let base { (base + index).initialize(to: work(index)) }
            }
            made = count
        }
    }

    /// What `work` gives for stretches of 0 ..< `count`, put one behind the other. The stretches are of a fixed length, so
    /// that what is found does not depend on the number of threads.
    func join<Result: Sendable>(_ count: Int, _ work: @escaping @Sendable (Range<Int>) -> [Result]) -> [Result] {
        let length = 1024
        let pieces = map((count + length - 1) / length) { piece in
            work(piece * length..<min(count, (piece + 1) * length))
        }
        return pieces.count == 1 ? pieces[0] : Array(pieces.joined())
    }
}
