import Domain
import GRDBSQLite
import Store
import Synchronization
import TestSupport
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What is acknowledged was flushed to the disk before: counted where SQLite asks the system for it.
@Suite("Flushes", .timeLimit(.minutes(10))) struct FlushTests {
    @Test("every command flushes the log before it returns; reading flushes nothing")
    func commands() async throws {
        let counter = FlushCounter.shared
        try await StoreFixture.run(.sqlite) { fixture in
            let review = try await fixture.review()
            let log = fixture.folder + "/store.db-wal"
            func retitle(_ version: Int) async throws {
                let command = RetitleReview(
                    board: review.board, id: review.review, version: version, title: "Title \(version)")
                try await fixture.store.run(.retitleReview(command), by: review.actor)
            }
            var last = counter.flushes(of: log)
            #expect(last > 0)
            for version in 1...30 {
                try await retitle(version)
                #expect(counter.flushes(of: log) > last, "after command \(version)")
                last = counter.flushes(of: log)
            }
            for _ in 0..<30 { _ = try await fixture.store.boards() }
            #expect(counter.flushes(of: log) == last)
            // The setting is what does it: so this test can fail.
            let weak = fixture.folder + "/weak.db"
            #expect(try Self.flushesWhenWeak(weak) < 3)
        }
    }

    @Test("a file taken into the vault is flushed before it is acknowledged, and so is a checkpoint of the log")
    func vault() async throws {
        let counter = FlushCounter.shared
        try await StoreFixture.run(.sqlite) { fixture in
            let review = try await fixture.review()
            let (file, log) = (fixture.folder + "/store.db", fixture.folder + "/store.db-wal")
            let before = counter.flushes(of: log)
            _ = try await review.stage([UInt8](repeating: 9, count: 12 << 20))
            // Begun, each four megabytes, and the end.
            #expect(counter.flushes(of: log) - before >= 4)
            // What is taken out of the log is on the disk in the file first.
            #expect(counter.flushes(of: file) > 0)
        }
    }

    /// How often the log was flushed for ten changes, where SQLite was told to do so now and then only.
    private static func flushesWhenWeak(_ path: String) throws -> Int {
        var connection: OpaquePointer?
        #expect(sqlite3_open(path, &connection) == SQLITE_OK)
        defer { sqlite3_close(connection) }
        let sql = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; CREATE TABLE t (x);"
        #expect(sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK)
        for _ in 0..<10 { #expect(sqlite3_exec(connection, "INSERT INTO t VALUES (1)", nil, nil, nil) == SQLITE_OK) }
        return FlushCounter.shared.flushes(of: path + "-wal")
    }
}

/// A layer over SQLite's own way to the disk that counts for each file how often it is flushed. It is put in once for
/// the process, and changes nothing else.
final class FlushCounter: Sendable {
    static let shared = FlushCounter()

    private typealias Sync = @convention(c) (UnsafeMutablePointer<sqlite3_file>?, Int32) -> Int32

    private struct State: @unchecked Sendable {
        /// Open files by where SQLite keeps them.
        var names: [UnsafeMutableRawPointer: String] = [:]
        var counts: [String: Int] = [:]
        /// SQLite's tables of functions, each with our copy of it.
        var copies: [UnsafeRawPointer: UnsafePointer<sqlite3_io_methods>] = [:]
        var sync: Sync?
    }

    /// SQLite's own.
    private struct Original: @unchecked Sendable { var vfs: UnsafeMutablePointer<sqlite3_vfs>? }

    private let state = Mutex(State())
    private let original: Original

    private init() {
        original = Original(vfs: sqlite3_vfs_find(nil))
        guard let own = original.vfs else { return }
        // Kept until the process ends.
        let counting = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
        counting.initialize(to: own.pointee)
        counting.pointee.zName = UnsafePointer(strdup("casement-counting"))
        counting.pointee.pNext = nil
        counting.pointee.xOpen = { _, name, file, flags, out in
            FlushCounter.shared.open(name, file, flags, out)
        }
        sqlite3_vfs_register(counting, 1)
    }

    /// How often the file of this path was flushed.
    func flushes(of path: String) -> Int { state.withLock { $0.counts[path] ?? 0 } }

    private func open(
        _ name: UnsafePointer<CChar>?, _ file: UnsafeMutablePointer<sqlite3_file>?, _ flags: Int32,
        _ out: UnsafeMutablePointer<Int32>?
    ) -> Int32 {
        guard let own = original.vfs, let open = own.pointee.xOpen else { return SQLITE_CANTOPEN }
        let code = open(own, name, file, flags, out)
        guard code == SQLITE_OK, let file, let methods = file.pointee.pMethods else { return code }
        let path = name.map { String(cString: $0) } ?? ""
        state.withLock { state in
            state.names[UnsafeMutableRawPointer(file)] = path
            if let known = state.copies[UnsafeRawPointer(methods)] {
                file.pointee.pMethods = known
                return
            }
            // All of SQLite's tables share one function for this.
            state.sync = methods.pointee.xSync
            let copy = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
            copy.initialize(to: methods.pointee)
            copy.pointee.xSync = { file, flags in FlushCounter.shared.flush(file, flags) }
            state.copies[UnsafeRawPointer(methods)] = UnsafePointer(copy)
            file.pointee.pMethods = UnsafePointer(copy)
        }
        return code
    }

    private func flush(_ file: UnsafeMutablePointer<sqlite3_file>?, _ flags: Int32) -> Int32 {
        let sync = state.withLock { state -> Sync? in
            if let file, let path = state.names[UnsafeMutableRawPointer(file)] { state.counts[path, default: 0] += 1 }
            return state.sync
        }
        return sync?(file, flags) ?? SQLITE_IOERR
    }
}
