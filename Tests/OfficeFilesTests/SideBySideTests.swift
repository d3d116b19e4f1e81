import Synchronization
import Testing

@testable import OfficeFiles

@Suite("Side by side") struct SideBySideTests {
    @Test("every piece is done once, and those that spread their own work do not wait for each other")
    func nested() {
        let counts = (0..<24).map { _ in Counter() }
        SideBySide.run(4) { outer in
            SideBySide.run(2) { middle in
                SideBySide.run(3) { inner in counts[outer * 6 + middle * 3 + inner].add() }
            }
        }
        #expect(counts.map(\.value) == [Int](repeating: 1, count: 24))
    }

    @Test("results stand in the order of the input", arguments: [0, 1, 2, 1000])
    func order(count: Int) {
        #expect(SideBySide.map(Array(0..<count)) { $0 * 3 } == (0..<count).map { $0 * 3 })
    }

    private final class Counter: Sendable {
        private let count = Atomic<Int>(0)
        var value: Int { count.load(ordering: .relaxed) }
        func add() { count.add(1, ordering: .relaxed) }
    }
}
