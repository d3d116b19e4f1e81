import Foundation

/// The PostgreSQL engine: what differs from SQLite stands here and in `PostgresSession.swift`,
/// `PostgresConnection.swift`.
///
/// A bounded number of threads, each with a connection of its own, opened when first needed and again when it broke.
/// Transactions are serialisable. Nothing outlives a transaction on the server but prepared statements, which are given
/// up where a pooler in transaction mode stands between (``PreparedStatements``).
public final class PostgresDatabase: Database {
    public let engine = DatabaseEngine.postgres
    private let pool: PostgresPool
    private let limits: DatabaseLimits

    /// - Parameter address: `postgres://…` or libpq's key=value words.
    /// - Throws: ``DatabaseError`` when the server cannot be reached.
    public init(address: String, limits: DatabaseLimits = DatabaseLimits()) async throws {
        self.limits = limits
        pool = try PostgresPool(address: address, threads: limits.connections, waiting: limits.waiting)
        do {
            try await pool.run { connection in try Self.open(connection, within: limits.waitSeconds) }
        } catch {
            pool.close()
            throw error
        }
    }

    /// Opens a connection; a server that is just being started, or brings itself back after a crash, is waited for.
    private static func open(_ connection: PostgresConnection, within seconds: Double) throws {
        let start = ContinuousClock.now
        while true {
            do {
                _ = try connection.opened()
                return
            } catch DatabaseError.cannotOpen(let reason) where PostgresConnection.isStarting(reason) {
                if ContinuousClock.now - start > .seconds(seconds) { throw DatabaseError.cannotOpen(reason) }
                usleep(200_000)
            }
        }
    }

    public func write<Value: Sendable>(
        _ body: @escaping @Sendable (any DatabaseSession) throws -> Value
    ) async throws -> Value {
        try await transaction("BEGIN ISOLATION LEVEL SERIALIZABLE", body)
    }

    /// Held by a lock of our own ("casement" in ASCII). READ COMMITTED, since a serialisable transaction would look at
    /// what was there before it got the lock.
    public func exclusively<Value: Sendable>(
        _ body: @escaping @Sendable (any DatabaseSession) throws -> Value
    ) async throws -> Value {
        try await transaction("BEGIN ISOLATION LEVEL READ COMMITTED") { session in
            try session.run("SELECT pg_advisory_xact_lock(7161130728083123828)")
            return try body(session)
        }
    }

    public func read<Value: Sendable>(
        _ body: @escaping @Sendable (any DatabaseSession) throws -> Value
    ) async throws -> Value {
        try await transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", body)
    }

    public func glance<Value: Sendable>(
        _ body: @escaping @Sendable (any DatabaseSession) throws -> Value
    ) async throws -> Value {
        try await read(body)
    }

    public func close() async { pool.close() }

    private func transaction<Value: Sendable>(
        _ begin: String, _ body: @escaping @Sendable (any DatabaseSession) throws -> Value
    ) async throws -> Value {
        let limits = limits
        let settings = [
            ("statement_timeout", "\(Int(limits.statementSeconds * 1000))"),
            ("lock_timeout", "\(Int(limits.waitSeconds * 1000))"), ("synchronous_commit", "on"),
            // A page looks up a few hundred rows by their keys in memory. As PostgreSQL comes it reckons with a disk's
            // arm for each, and would rather read a table through, with helpers whose start takes longer than the page.
            ("random_page_cost", "1"), ("cpu_tuple_cost", "0.03"), ("max_parallel_workers_per_gather", "0"),
            ("jit", "off"),
        ].map { "set_config('\($0)', '\($1)', true)" }
        let opening = [DatabaseQuery(begin, []), DatabaseQuery("SELECT " + settings.joined(separator: ", "), [])]
        return try await pool.run { connection in
            var attempt = 1
            while true {
                do {
                    return try Self.once(connection, opening, body)
                } catch let error as DatabaseError where Self.isWorthAnotherTry(error) {
                    if attempt == limits.attempts { throw error }
                    try connection.handle?.check()
                    // Longer each time and uneven, so that two in each other's way part.
                    usleep(UInt32.random(in: 1_000...5_000) << UInt32(min(attempt, 7)))
                    attempt += 1
                }
            }
        }
    }

    /// Whether another transaction stood in the way, or the server went away: it may be starting again.
    private static func isWorthAnotherTry(_ error: DatabaseError) -> Bool {
        switch error {
        case .conflict, .connectionLost, .cannotOpen: true
        default: false
        }
    }

    private static func once<Value>(
        _ connection: PostgresConnection, _ opening: [DatabaseQuery], _ body: (any DatabaseSession) throws -> Value
    ) throws -> Value {
        try connection.begin(opening)
        let value: Value
        do {
            value = try body(PostgresSession(connection))
        } catch {
            // Where this fails the connection is broken, and the server has rolled back by itself.
            do { try connection.simple("ROLLBACK") } catch { connection.close() }
            throw error
        }
        do {
            try connection.commit()
        } catch DatabaseError.connectionLost {
            connection.close()
            throw DatabaseError.outcomeUnknown
        }
        return value
    }
}
