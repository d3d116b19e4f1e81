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
    /// The statements this connection knows by name.
    private var prepared = PreparedStatements()

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
            throw DatabaseError.cannotOpen(reason.trimmingCharacters(in: .whitespacesAndNewlines))
        }
        // Notices go nowhere: they may quote rows.
        _ = pq.setNoticeProcessor(made, { _, _ in }, nil)
        connection = made
        prepared.forget()
        return made
    }

    /// The connection as it is: inside a transaction a broken one must not be opened again, or the rest of the transaction
    /// would run, and count, by itself.
    private func current() throws -> OpaquePointer {
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

    /// Begins a transaction, on a connection opened anew where it broke.
    func begin(_ sql: String) throws {
        _ = try opened()
        try simple(sql)
    }

    /// Ends a transaction. PostgreSQL answers COMMIT with ROLLBACK, and no error, where a statement had failed before.
    func commit() throws {
        let result = pq.execute(try current(), "COMMIT")
        defer { pq.clear(result) }
        try check(result)
        guard pq.commandStatus(result).map({ String(cString: $0) }) == "COMMIT" else {
            throw DatabaseError.statement(code: "PostgreSQL 25P02", message: "a statement had failed before")
        }
    }

    /// Statements without parameters, results thrown away.
    func simple(_ sql: String) throws {
        let result = pq.execute(try current(), sql)
        defer { pq.clear(result) }
        try check(result)
    }

    /// One statement; the caller clears the result.
    func execute(_ sql: String, _ values: [DatabaseValue]) throws -> OpaquePointer? {
        try handle?.check()
        let connection = try current()
        let packed = PackedParameters(values)
        let name = try named(sql, packed.types, connection)
        let result = packed.bytes.withUnsafeBytes { bytes in
            let base = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
            let places: [UnsafePointer<CChar>?] = packed.offsets.map { offset in
                offset.flatMap { base?.advanced(by: $0) }
            }
            guard let name else {
                return pq.executeParameters(
                    connection, sql, Int32(values.count), packed.types, places, packed.lengths, packed.formats, 1)
            }
            return pq.executePrepared(
                connection, name, Int32(values.count), places, packed.lengths, packed.formats, 1)
        }
        do {
            try check(result)
        } catch {
            pq.clear(result)
            throw error
        }
        return result
    }

    /// The name by which the server knows a statement; nil for one that goes without.
    private func named(_ sql: String, _ types: [Oid], _ connection: OpaquePointer) throws -> String? {
        guard let (name, isNew) = prepared.name(of: sql, types: types) else {
            prepared.meet(sql, types: types)
            return nil
        }
        if isNew {
            let made = pq.prepare(connection, name, sql, Int32(types.count), types)
            defer { pq.clear(made) }
            try check(made)
            prepared.keep(name, for: sql, types: types)
        }
        return name
    }

    /// Sends rows through COPY in PostgreSQL's binary form.
    func copy(_ sql: String, _ rows: [[DatabaseValue]]) throws {
        try handle?.check()
        let connection = try current()
        let begun = pq.execute(connection, sql)
        let status = pq.resultStatus(begun)
        if status != PGRES_COPY_IN {
            defer { pq.clear(begun) }
            return try check(begun)
        }
        pq.clear(begun)
        var out = CopyBytes()
        out.header()
        for row in rows {
            out.add(row)
            if out.bytes.count > 256 << 10 { try send(&out, connection) }
        }
        out.end()
        try send(&out, connection)
        guard pq.putCopyEnd(connection, nil) == 1 else { throw DatabaseError.connectionLost }
        var failure: (any Error)?
        while let result = pq.nextResult(connection) {
            do { try check(result) } catch { if failure == nil { failure = error } }
            pq.clear(result)
        }
        if let failure { throw failure }
    }

    private func send(_ out: inout CopyBytes, _ connection: OpaquePointer) throws {
        let sent = out.bytes.withUnsafeBytes {
            pq.putCopyData(connection, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count))
        }
        guard sent == 1 else { throw DatabaseError.connectionLost }
        out.bytes.removeAll(keepingCapacity: true)
    }

    private func check(_ result: OpaquePointer?) throws {
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

/// Parameters laid out for libpq: numbers and bytes in binary form with their types, text as text of a type for the
/// server to find.
private struct PackedParameters {
    var bytes: [UInt8] = []
    var offsets: [Int?] = []
    var lengths: [Int32] = []
    var formats: [Int32] = []
    var types: [Oid] = []

    init(_ values: [DatabaseValue]) {
        for value in values {
            var offset: Int? = bytes.count
            var type: Oid = 0
            var format: Int32 = 1
            switch value {
            case .null: offset = nil
            case .integer(let number):
                type = 20
                withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
            case .text(let text):
                format = 0
                bytes.append(contentsOf: text.utf8)
            case .bytes(let data):
                type = 17
                bytes.append(contentsOf: data)
            }
            lengths.append(Int32(offset.map { bytes.count - $0 } ?? 0))
            // Ends a text; an empty value has an address too.
            bytes.append(0)
            offsets.append(offset)
            formats.append(format)
            types.append(type)
        }
    }
}

/// COPY's binary form: a header, for each row a count of fields and each field with its length, and an end.
private struct CopyBytes {
    var bytes: [UInt8] = []

    mutating func header() {
        bytes.append(contentsOf: Array("PGCOPY\n".utf8) + [0xFF, 0x0D, 0x0A, 0x00] + [UInt8](repeating: 0, count: 8))
    }

    mutating func end() { number(Int16(-1)) }

    mutating func add(_ row: [DatabaseValue]) {
        number(Int16(row.count))
        for value in row {
            switch value {
            case .null: number(Int32(-1))
            case .integer(let integer):
                number(Int32(8))
                number(integer)
            case .text(let text):
                number(Int32(text.utf8.count))
                bytes.append(contentsOf: text.utf8)
            case .bytes(let data):
                number(Int32(data.count))
                bytes.append(contentsOf: data)
            }
        }
    }

    private mutating func number(_ value: some FixedWidthInteger) {
        withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
    }
}
