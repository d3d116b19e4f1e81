import CLibpq
import Foundation

/// One connection to PostgreSQL, used by one thread of the pool.
final class PostgresConnection {
    /// The address given to libpq: a URL or key=value words.
    private let address: String
    private var connection: OpaquePointer?
    /// Of the work under way.
    var handle: PostgresPool.Handle?

    let pq: Libpq
    /// What begins the transaction, where it was not sent yet.
    var opening: [DatabaseQuery] = []
    /// The statements this connection knows by name.
    var prepared = PreparedStatements()

    init(address: String, _ pq: Libpq) {
        self.address = address
        self.pq = pq
    }

    deinit { pq.finish(connection) }

    /// The connection, opened or opened again where it broke.
    func opened() throws -> OpaquePointer {
        if let connection, pq.status(connection) == CONNECTION_OK { return connection }
        pq.finish(connection)
        connection = nil
        let words = [
            ("dbname", address), ("client_encoding", "UTF8"), ("connect_timeout", "10"),
            ("fallback_application_name", "casement"),
        ]
        var names: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0.0) } + [nil]
        var values: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0.1) } + [nil]
        defer {
            for word in names { free(word) }
            for word in values { free(word) }
        }
        let made = names.withUnsafeMutableBufferPointer { names in
            values.withUnsafeMutableBufferPointer { values in
                names.withMemoryRebound(to: UnsafePointer<CChar>?.self) { names in
                    values.withMemoryRebound(to: UnsafePointer<CChar>?.self) { values in
                        pq.connectParameters(names.baseAddress, values.baseAddress, 1)
                    }
                }
            }
        }
        guard let made, pq.status(made) == CONNECTION_OK else {
            let reason = made.flatMap(pq.errorMessage).map { String(cString: $0) } ?? "out of memory"
            pq.finish(made)
            throw Self.refusal(reason.trimmingCharacters(in: .whitespacesAndNewlines))
        }
        // Notices go nowhere: they may quote rows.
        _ = pq.setNoticeProcessor(made, { _, _ in }, nil)
        connection = made
        prepared.forget()
        return made
    }

    /// What a server means that takes no connection. Beginning one writes a file where the catalogue has changed, and a
    /// server without the room for it ends the connection with words alone (`write_relcache_init_file` in relcache.c).
    static func refusal(_ reason: String) -> DatabaseError {
        let full = ["could not write init file", "No space left on device"].contains { reason.contains($0) }
        return full ? .full : .cannotOpen(reason)
    }

    /// Whether a server says that it will take connections soon (`ProcessStartupPacket` in postmaster.c).
    static func isStarting(_ reason: String) -> Bool {
        [
            "the database system is starting up", "the database system is in recovery mode",
            "the database system is not yet accepting connections",
        ].contains { reason.contains($0) }
    }

    /// The connection as it is: inside a transaction a broken one must not be opened again, or the rest of the transaction
    /// would run, and count, by itself.
    func current() throws -> OpaquePointer {
        guard let connection, pq.status(connection) == CONNECTION_OK else { throw DatabaseError.connectionLost }
        return connection
    }

    var isBroken: Bool { connection.map { pq.status($0) != CONNECTION_OK } ?? true }

    /// For cancelling what runs from another thread; freed by the receiver.
    func canceller() -> OpaquePointer? { connection.flatMap(pq.getCancel) }

    func close() {
        pq.finish(connection)
        connection = nil
    }

    /// Begins a transaction, on a connection opened anew where it broke. What begins it goes with its first statement.
    func begin(_ statements: [DatabaseQuery]) throws {
        _ = try opened()
        opening = statements
    }

    /// Sends what begins the transaction, where no statement took it along.
    func sendOpening() throws {
        if !opening.isEmpty { try pipeline([]) { _, _ in false } }
    }

    /// Ends a transaction. PostgreSQL answers COMMIT with ROLLBACK, and no error, where a statement had failed before.
    func commit() throws {
        try sendOpening()
        let result = pq.execute(try current(), "COMMIT")
        defer { pq.clear(result) }
        try check(result)
        guard pq.commandStatus(result).map({ String(cString: $0) }) == "COMMIT" else {
            throw DatabaseError.statement(code: "PostgreSQL 25P02", message: "a statement had failed before")
        }
    }

    /// Statements without parameters, results thrown away.
    func simple(_ sql: String) throws {
        try sendOpening()
        let result = pq.execute(try current(), sql)
        defer { pq.clear(result) }
        try check(result)
    }

    func check(_ result: OpaquePointer?) throws {
        let status = pq.resultStatus(result)
        if [PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY].contains(status) { return }
        if isBroken { throw DatabaseError.connectionLost }
        throw error(result)
    }

    /// Only the main message: PostgreSQL's details quote rows.
    private func error(_ result: OpaquePointer?) -> DatabaseError {
        func field(_ code: UInt8) -> String {
            pq.resultErrorField(result, Int32(code)).map { String(cString: $0) } ?? ""
        }
        let code = field(UInt8(ascii: "C"))
        let name = field(UInt8(ascii: "n"))
        switch code {
        // The server names its reasons; one without a name is libpq's own, about the connection.
        case "": return .connectionLost
        case "40001", "40P01": return .conflict
        case "26000", "42P05":
            // A pooler gave this transaction another of the server's connections: do without names from now on.
            prepared.giveUp()
            return .conflict
        case "57014": return field(UInt8(ascii: "M")).contains("timeout") ? .timedOut : .cancelled
        case "55P03": return .conflict
        case "23505": return .broken(.unique, name: name)
        case "23503": return .broken(.foreignKey, name: name)
        case "23514": return .broken(.check, name: name)
        case "23502": return .broken(.notNull, name: field(UInt8(ascii: "c")))
        case "25006": return .readOnly
        case "53100": return .full
        case "57P01", "57P02", "57P03", "08006", "08003": return .connectionLost
        case "XX001", "XX002": return .corrupt(code)
        default: return .statement(code: "PostgreSQL \(code)", message: field(UInt8(ascii: "M")))
        }
    }
}
