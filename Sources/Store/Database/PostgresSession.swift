import CLibpq
import Domain
import Foundation

/// One transaction on PostgreSQL.
final class PostgresSession: DatabaseSession {
    let engine = DatabaseEngine.postgres
    private let connection: PostgresConnection
    private let pq: Libpq

    init(_ connection: PostgresConnection) {
        self.connection = connection
        pq = connection.pq
    }

    func run(_ sql: String, _ values: [DatabaseValue]) throws -> Int {
        let result = try connection.execute(sql, values)
        defer { pq.clear(result) }
        return pq.commandRows(result).flatMap { Int(String(cString: $0)) } ?? 0
    }

    func each(_ sql: String, _ values: [DatabaseValue], _ body: (any DatabaseRow) throws -> Void) throws {
        guard let result = try connection.execute(sql, values) else { throw DatabaseError.connectionLost }
        defer { pq.clear(result) }
        let rows = PostgresRows(result, pq)
        for row in 0..<pq.rowCount(result) { try body(PostgresRow(rows: rows, row: row)) }
    }

    func each(of queries: [DatabaseQuery], _ body: (Int, any DatabaseRow) throws -> Void) throws {
        try connection.pipeline(queries) { place, result in
            let rows = PostgresRows(result, pq)
            for row in 0..<pq.rowCount(result) { try body(place, PostgresRow(rows: rows, row: row)) }
            return false
        }
    }

    /// Which transactions the one at hand sees: each change is one more.
    func version() throws -> DatabaseVersion {
        guard let mark = try first("SELECT CAST(pg_current_snapshot() AS TEXT)", [], { try $0.text(0) }) else {
            throw DatabaseError.unexpectedValue(column: 0)
        }
        return DatabaseVersion(mark: mark)
    }

    func insert(into table: Table, _ rows: [[DatabaseValue]]) throws {
        guard !rows.isEmpty else { return }
        if let wrong = rows.first(where: { $0.count != table.columns.count }) {
            throw DatabaseError.unexpectedValue(column: wrong.count)
        }
        if rows.count < 4 {
            // Cheaper than a COPY of its own.
            let places = table.columns.indices.map { "$\($0 + 1)" }.joined(separator: ",")
            let sql = "INSERT INTO \(table.name) (\(table.columns.joined(separator: ","))) VALUES (\(places))"
            for row in rows { _ = try run(sql, row) }
            return
        }
        let columns = table.columns.joined(separator: ",")
        try connection.copy("COPY \(table.name) (\(columns)) FROM STDIN (FORMAT binary)", rows)
    }

    /// The common subset's only two words that PostgreSQL needs told more: text compares by its bytes, as in SQLite,
    /// whatever the database's own language.
    func script(_ sql: String) throws {
        try connection.simple(sql.replacingOccurrences(of: " TEXT", with: " TEXT COLLATE \"C\""))
    }

    /// PostgreSQL checks pages as it reads them, where it was set up with checksums; the doubts tell whether it was.
    func damages() -> [String] { [] }

    func durabilityDoubts() throws -> [String] {
        var doubts: [String] = []
        for setting in ["fsync", "full_page_writes", "synchronous_commit"] {
            let value = try first("SELECT current_setting($1)", [.text(setting)]) { try $0.text(0) }
            if value == "off" {
                doubts.append("PostgreSQL runs with \(setting)=off: a power cut may undo finished work.")
            }
        }
        if try first("SHOW data_checksums", [], { try $0.text(0) }) == "off" {
            doubts.append("PostgreSQL keeps no checksums of its pages: damage on its disk may go unseen.")
        }
        return doubts
    }
}

/// A result in binary form.
private final class PostgresRows {
    let result: OpaquePointer
    let pq: Libpq
    /// Of each column.
    let types: [Oid]

    init(_ result: OpaquePointer, _ pq: Libpq) {
        (self.result, self.pq) = (result, pq)
        types = (0..<pq.fieldCount(result)).map { pq.fieldType(result, $0) }
    }
}

/// One row of a result.
private struct PostgresRow: DatabaseRow {
    let rows: PostgresRows
    let row: Int32

    var count: Int { rows.types.count }

    func value(_ column: Int) throws -> DatabaseValue {
        guard let bytes = bytes(at: column) else { return .null }
        switch rows.types[column] {
        case let type where Self.isNumber(type): return .integer(Self.number(bytes))
        case 17: return .bytes([UInt8](bytes))
        case let type where Self.isText(type): return .text(String(decoding: bytes, as: UTF8.self))
        default: throw DatabaseError.unexpectedValue(column: column)
        }
    }

    // A page asks these a few thousand times.

    func integer(_ column: Int) throws -> Int64 {
        guard let bytes = bytes(at: column), Self.isNumber(rows.types[column]) else {
            throw DatabaseError.unexpectedValue(column: column)
        }
        return Self.number(bytes)
    }

    func text(_ column: Int) throws -> String {
        guard let bytes = bytes(at: column), Self.isText(rows.types[column]) else {
            throw DatabaseError.unexpectedValue(column: column)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    func id(_ column: Int) throws -> RecordID? {
        guard let bytes = bytes(at: column) else { return nil }
        guard let id = RecordID(bytes: bytes) else { throw DatabaseError.unexpectedValue(column: column) }
        return id
    }

    func withBytes<Value>(_ column: Int, _ body: (UnsafeRawBufferPointer?) throws -> Value) throws -> Value {
        try body(bytes(at: column))
    }

    private static func isNumber(_ type: Oid) -> Bool { type == 20 || type == 23 || type == 21 || type == 16 }

    private static func isText(_ type: Oid) -> Bool { type == 25 || type == 1043 || type == 18 || type == 19 }

    /// One, two, four or eight bytes, most significant first, signed; a truth value is 0 or 1.
    private static func number(_ bytes: UnsafeRawBufferPointer) -> Int64 {
        if bytes.count == 8 { return Int64(bigEndian: bytes.loadUnaligned(as: Int64.self)) }
        var number: Int64 = (bytes.first ?? 0) & 0x80 == 0 ? 0 : -1
        for byte in bytes { number = number << 8 | Int64(byte) }
        return number
    }

    /// Nil for null, whose length is nought.
    private func bytes(at column: Int) -> UnsafeRawBufferPointer? {
        let (pq, result, column) = (rows.pq, rows.result, Int32(column))
        let length = Int(pq.length(result, row, column))
        if length == 0, pq.isNull(result, row, column) == 1 { return nil }
        return UnsafeRawBufferPointer(start: pq.value(result, row, column), count: length)
    }
}
