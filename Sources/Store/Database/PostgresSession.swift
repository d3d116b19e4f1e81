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
        for row in 0..<pq.rowCount(result) { try body(PostgresRow(result: result, row: row, pq: pq)) }
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

/// One row of a result in binary form.
private struct PostgresRow: DatabaseRow {
    let result: OpaquePointer
    let row: Int32
    let pq: Libpq

    var count: Int { Int(pq.fieldCount(result)) }

    func value(_ column: Int) throws -> DatabaseValue {
        if pq.isNull(result, row, Int32(column)) == 1 { return .null }
        let type = pq.fieldType(result, Int32(column))
        return try withBytes(column) { bytes in
            guard let bytes else { return .null }
            switch type {
            case 20, 21, 23:
                // Two, four or eight bytes, most significant first, signed.
                var number: Int64 = (bytes.first ?? 0) & 0x80 == 0 ? 0 : -1
                for byte in bytes { number = number << 8 | Int64(byte) }
                return .integer(number)
            case 16: return .integer(Int64(bytes.first ?? 0))
            case 17: return .bytes([UInt8](bytes))
            case let type where Self.isText(type): return .text(String(decoding: bytes, as: UTF8.self))
            default: throw DatabaseError.unexpectedValue(column: column)
            }
        }
    }

    // A page asks these a few thousand times.

    func integer(_ column: Int) throws -> Int64 {
        guard case .integer(let number) = try value(column) else { throw DatabaseError.unexpectedValue(column: column) }
        return number
    }

    func text(_ column: Int) throws -> String {
        guard pq.isNull(result, row, Int32(column)) == 0, Self.isText(pq.fieldType(result, Int32(column))) else {
            throw DatabaseError.unexpectedValue(column: column)
        }
        return String(decoding: bytes(at: Int32(column)), as: UTF8.self)
    }

    func id(_ column: Int) throws -> RecordID? {
        if pq.isNull(result, row, Int32(column)) == 1 { return nil }
        guard let id = RecordID(bytes: bytes(at: Int32(column))) else {
            throw DatabaseError.unexpectedValue(column: column)
        }
        return id
    }

    private static func isText(_ type: Oid) -> Bool { type == 18 || type == 19 || type == 25 || type == 1043 }

    private func bytes(at index: Int32) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(
            start: pq.value(result, row, index), count: Int(pq.length(result, row, index)))
    }

    func withBytes<Value>(_ column: Int, _ body: (UnsafeRawBufferPointer?) throws -> Value) throws -> Value {
        let index = Int32(column)
        if pq.isNull(result, row, index) == 1 { return try body(nil) }
        return try body(bytes(at: index))
    }
}
