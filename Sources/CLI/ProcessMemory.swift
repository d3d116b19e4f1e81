import CMalloc
import Foundation

/// How the process keeps its memory.
enum ProcessMemory {
    /// Gives blocks of 64 KiB and more back to the system as soon as they are free. Left to itself the allocator raises
    /// that bound after the first large file, and then keeps the room of every file read: a tenth more memory at the
    /// peak, and no faster. And the threads share as many heaps as there are processors, from the first on: of eight times
    /// as many each kept what a large case once took of it, a hundred megabytes of a server's three hundred and fifty.
    static func giveBackLargeBlocks() {
        #if canImport(Glibc)
            _ = mallopt(M_ARENA_MAX, Int32(max(2, ProcessInfo.processInfo.activeProcessorCount)))
            _ = mallopt(M_MMAP_THRESHOLD, 64 << 10)
            _ = mallopt(M_TRIM_THRESHOLD, 64 << 10)
        #endif
    }

    /// For a server: a page takes a block of a tenth of a megabyte and gives it back thousands of times a second, and
    /// asking the system each time would cost more than writing the page.
    static func keepBlocksOfPages() {
        #if canImport(Glibc)
            _ = mallopt(M_MMAP_THRESHOLD, 1 << 20)
            _ = mallopt(M_TRIM_THRESHOLD, 8 << 20)
        #endif
    }

    /// Gives what is free back to the system: after work on a large case, which leaves as much room as it took.
    static func giveBack() {
        #if canImport(Glibc)
            _ = malloc_trim(0)
        #endif
    }

    /// Keeps a large value until the process ends, when the system takes all memory back at once: freeing a hundred
    /// thousand small blocks just before takes longer.
    static func leaveToTheSystem(_ value: some Sendable) {
        _ = Unmanaged.passRetained(Held(value: value))
    }

    private final class Held<Value: Sendable>: Sendable {
        let value: Value
        init(value: Value) { self.value = value }
    }
}
