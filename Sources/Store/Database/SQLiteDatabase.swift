import Foundation
import GRDB
import GRDBSQLite
import Synchronization

/// The SQLite engine: what differs from PostgreSQL stands here and in `SQLiteSession.swift`.
///
/// WAL, so that readers and one writer do not wait for each other; `synchronous=FULL`, so that a finished write is on
/// disk; foreign keys on. GRDB runs bodies on its own queues.
public final class SQLiteDatabase: Database {
    public let engine = DatabaseEngine.sqlite
    private let pool: DatabasePool
    /// Of its own, so that whoever waits for a connection at the place where it is asked for waits only for others who
    /// read there and then, and never for one that needs the waiting thread to go on.
    private let glances: DatabasePool
    private let limits: DatabaseLimits
    private let isClosed = Mutex(false)

    /// Opens the file at `path`, and makes it where it is missing and `create` says so.
    /// - Throws: ``DatabaseError``.
    public init(path: String, create: Bool, limits: DatabaseLimits = DatabaseLimits()) throws {
        self.limits = limits
        if !create, !FileManager.default.fileExists(atPath: path) {
            throw DatabaseError.cannotOpen("there is no file \(path).")
        }
        // Made before SQLite does: the log and index beside the file get its permissions.
        let file = Foundation.open(path, O_RDWR | O_CLOEXEC | (create ? O_CREAT : 0), 0o600)
        if file >= 0 { Foundation.close(file) }
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(limits.waitSeconds)
        configuration.maximumReaderCount = limits.connections
        configuration.label = "casement.store"
        // Of each connection, KiB: what a page of a large review touches of its indexes. SQLite's own 2 MiB would be read
        // anew for every page.
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -4096") }
        do {
            pool = try DatabasePool(path: path, configuration: configuration)
            // GRDB sets NORMAL when it turns WAL on: a power cut could then undo a finished write.
            // What is deleted or written over is overwritten with noughts: a key that was destroyed has to be gone.
            try pool.writeWithoutTransaction {
                try $0.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
            }
            var brief = Configuration()
            brief.readonly = true
            brief.busyMode = .timeout(limits.waitSeconds)
            brief.maximumReaderCount = max(limits.connections, ProcessInfo.processInfo.activeProcessorCount + 1)
            brief.label = "casement.store.glances"
            glances = try DatabasePool(path: path, configuration: brief)
        } catch {
            throw Self.opening(error, path: path)
        }
    }

    public func write<Value: Sendable>(
        _ body: @escaping @Sendable (any DatabaseSession) throws -> Value
    ) async throws -> Value {
        let seconds = limits.statementSeconds
        return try await translating {
            try await self.pool.write { try SQLiteSession.run($0, seconds: seconds, body) }
        }
    }

    /// SQLite has one writer: a write holds everybody else off.
    public func exclusively<Value: Sendable>(
        _ body: @escaping @Sendable (any DatabaseSession) throws -> Value
    ) async throws -> Value {
        try await write(body)
    }

    public func read<Value: Sendable>(
        _ body: @escaping @Sendable (any DatabaseSession) throws -> Value
    ) async throws -> Value {
        let seconds = limits.statementSeconds
        return try await translating {
            try await self.pool.read { try SQLiteSession.run($0, seconds: seconds, body) }
        }
    }

    public func glance<Value: Sendable>(
        _ body: @escaping @Sendable (any DatabaseSession) throws -> Value
    ) async throws -> Value {
        return try await translating {
            try Task.checkCancellation()
            return try self.readHere(body)
        }
    }

    private func readHere<Value>(_ body: (any DatabaseSession) throws -> Value) throws -> Value {
        let seconds = limits.statementSeconds
        return try glances.read { try SQLiteSession.run($0, seconds: seconds, body) }
    }

    public func close() async {
        // GRDB would hand SQLite a connection that is gone.
        let wasClosed = isClosed.withLock { isClosed in
            defer { isClosed = true }
            return isClosed
        }
        if wasClosed { return }
        // The log goes into the file, so that the file alone is everything; it would be at the next opening otherwise.
        // Each fails only while others use the store, and where one does the rest is still to be done.
        do { try glances.close() } catch {}
        do {
            _ = try await pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
            try pool.close()
        } catch {}
    }

    /// The engine's errors in the store's words.
    private func translating<Value>(_ work: () async throws -> Value) async throws -> Value {
        do {
            return try await work()
        } catch let error as GRDB.DatabaseError {
            throw SQLiteSession.error(error.extendedResultCode.rawValue, message: error.message ?? "")
        } catch is CancellationError {
            throw DatabaseError.cancelled
        }
    }

    private static func opening(_ error: any Error, path: String) -> DatabaseError {
        guard let error = error as? GRDB.DatabaseError else { return .cannotOpen("\(path) cannot be opened.") }
        let known = SQLiteSession.error(error.extendedResultCode.rawValue, message: error.message ?? "")
        switch known {
        case .readOnly, .full, .disk, .corrupt: return known
        case _ where !isWritable(path): return .readOnly
        default:
            return .cannotOpen("\(path): \(error.message ?? "unknown reason"). Check the name and the permissions.")
        }
    }
}

extension SQLiteDatabase {
    /// Whether file and folder let be written: SQLite says only that it cannot open a store whose log it cannot make.
    private static func isWritable(_ path: String) -> Bool {
        guard access(path, F_OK) == 0 else { return true }
        let folder = (path as NSString).deletingLastPathComponent
        return access(path, W_OK) == 0 && access(folder.isEmpty ? "." : folder, W_OK) == 0
    }
}

/// Bounds of a database, the same for both engines.
public struct DatabaseLimits: Sendable {
    /// Connections open at once (SQLite: readers; there is one writer).
    public var connections = 4
    /// Longest time one statement may take, seconds.
    public var statementSeconds: Double = 60
    /// Longest wait for another's lock, seconds.
    public var waitSeconds: Double = 10
    /// How often a transaction is tried before it counts as a conflict.
    public var attempts = 10
    /// Transactions that may wait for a connection.
    public var waiting = 1000

    public init() {}
}
