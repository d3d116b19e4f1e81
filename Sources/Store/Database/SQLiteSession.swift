import Domain
import Foundation
import GRDB
import GRDBSQLite

/// One transaction on SQLite. Statements are prepared and kept by GRDB; values are bound and read through SQLite's own
/// functions, which costs a third of going through rows.
final class SQLiteSession: DatabaseSession {
    let engine = DatabaseEngine.sqlite
    private let database: GRDB.Database
    private let connection: OpaquePointer
    private let seconds: Double
    private var deadline: UInt64 = .max
    /// Set when the limit was passed, to tell it from being cancelled.
    private var isLate = false

    private init(_ database: GRDB.Database, seconds: Double) throws {
        guard let connection = database.sqliteConnection else { throw DatabaseError.cannotOpen("it was closed.") }
        self.database = database
        self.connection = connection
        self.seconds = seconds
    }

    static func run<Value>(
        _ database: GRDB.Database, seconds: Double, _ body: (any DatabaseSession) throws -> Value
    ) throws -> Value {
        let session = try SQLiteSession(database, seconds: seconds)
        let place = Unmanaged.passUnretained(session).toOpaque()
        // Called about every 4,000 steps of SQLite's machine; anything but 0 interrupts the statement.
        sqlite3_progress_handler(
            session.connection, 4_000,
            { place in
                guard let place else { return 0 }
                let session = Unmanaged<SQLiteSession>.fromOpaque(place).takeUnretainedValue()
                guard DispatchTime.now().uptimeNanoseconds > session.deadline else { return 0 }
                session.isLate = true
                return 1
            }, place)
        defer { sqlite3_progress_handler(session.connection, 0, nil, nil) }
        return try withExtendedLifetime(session) { try body(session) }
    }

    func run(_ sql: String, _ values: [DatabaseValue]) throws -> Int {
        let statement = try prepare(sql, values)
        defer { finish(statement) }
        while try step(statement) {}
        return Int(sqlite3_changes(connection))
    }

    func each(_ sql: String, _ values: [DatabaseValue], _ body: (any DatabaseRow) throws -> Void) throws {
        let statement = try prepare(sql, values)
        defer { finish(statement) }
        let row = SQLiteRow(statement: statement)
        while try step(statement) { try body(row) }
    }

    /// SQLite's own number changes on a connection when any other has changed the file, and says nothing beside another
    /// connection's. A pool keeps its readers until it is closed, so that an address is one connection.
    func version() throws -> DatabaseVersion {
        guard let number = try first("PRAGMA data_version", [], { try $0.integer(0) }) else {
            throw DatabaseError.unexpectedValue(column: 0)
        }
        return DatabaseVersion(mark: "\(UInt(bitPattern: connection)) \(number)")
    }

    func insert(into table: Table, _ rows: [[DatabaseValue]]) throws {
        guard !rows.isEmpty else { return }
        let places = table.columns.indices.map { "?\($0 + 1)" }.joined(separator: ",")
        let sql = "INSERT INTO \(table.name) (\(table.columns.joined(separator: ","))) VALUES (\(places))"
        let statement = try database.cachedStatement(sql: sql).sqliteStatement
        defer { finish(statement) }
        for row in rows {
            guard row.count == table.columns.count else { throw DatabaseError.unexpectedValue(column: row.count) }
            for (place, value) in row.enumerated() { try bind(value, Int32(place + 1), statement) }
            setDeadline()
            while try step(statement) {}
            sqlite3_reset(statement)
        }
    }

    func script(_ sql: String) throws { try database.execute(sql: sql) }

    func damages() throws -> [String] {
        // One table at a time, so that none meets the limit of a statement. Chunks of files are read through and
        // authenticated elsewhere.
        let tables = try rows(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> $1 ORDER BY name",
            [.text(Tables.vaultChunks.name)]
        ) { try $0.text(0) }
        return try tables.flatMap { table in
            try rows("PRAGMA integrity_check('\(table)')") { try $0.text(0) }.filter { $0 != "ok" }
        }
    }

    func durabilityDoubts() throws -> [String] {
        var doubts: [String] = []
        let synchronous = try first("PRAGMA synchronous") { try $0.integer(0) }
        if let synchronous, synchronous < 2 {
            doubts.append("SQLite runs with synchronous=\(synchronous): a power cut may undo finished work.")
        }
        let journal = try first("PRAGMA journal_mode") { try $0.text(0) }
        if let journal, journal != "wal" {
            doubts.append("SQLite runs with journal_mode=\(journal): a power cut may undo finished work.")
        }
        return doubts
    }

    // MARK: - Statements

    private func prepare(_ sql: String, _ values: [DatabaseValue]) throws -> OpaquePointer {
        // "$3" is a name to SQLite, and finding one among hundreds costs more than the query; "?3" is a number. No text of
        // ours has the sign in it.
        let numbered = String(
            decoding: sql.utf8.map { $0 == UInt8(ascii: "$") ? UInt8(ascii: "?") : $0 }, as: UTF8.self)
        let statement = try database.cachedStatement(sql: numbered).sqliteStatement
        let most = sqlite3_bind_parameter_count(statement)
        for (place, value) in values.prefix(Int(most)).enumerated() {
            try bind(value, Int32(place + 1), statement)
        }
        setDeadline()
        return statement
    }

    private func setDeadline() {
        deadline = DispatchTime.now().uptimeNanoseconds &+ UInt64(seconds * 1e9)
    }

    private func finish(_ statement: OpaquePointer) {
        deadline = .max
        sqlite3_reset(statement)
        sqlite3_clear_bindings(statement)
    }

    /// True while there is a row.
    private func step(_ statement: OpaquePointer) throws -> Bool {
        switch sqlite3_step(statement) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default:
            let code = sqlite3_extended_errcode(connection)
            let message = String(cString: sqlite3_errmsg(connection))
            if code == SQLITE_INTERRUPT, isLate {
                isLate = false
                throw DatabaseError.timedOut
            }
            throw Self.error(code, message: message)
        }
    }

    private func bind(_ value: DatabaseValue, _ index: Int32, _ statement: OpaquePointer) throws {
        // SQLite copies what it is given: nothing of ours has to outlive the call.
        let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        var text = ""
        let code: Int32
        switch value {
        case .null: code = sqlite3_bind_null(statement, index)
        case .integer(let number): code = sqlite3_bind_int64(statement, index, number)
        case .text(let words):
            text = words
            code = text.withUTF8 { utf8 in
                utf8.withMemoryRebound(to: CChar.self) {
                    // An empty text has no address, and a null address means null.
                    sqlite3_bind_text(statement, index, $0.baseAddress ?? Self.nothing, Int32($0.count), copied)
                }
            }
        case .bytes(let bytes):
            code = bytes.withUnsafeBytes {
                $0.isEmpty
                    ? sqlite3_bind_zeroblob(statement, index, 0)
                    : sqlite3_bind_blob(statement, index, $0.baseAddress, Int32($0.count), copied)
            }
        }
        guard code == SQLITE_OK else { throw Self.error(code, message: String(cString: sqlite3_errmsg(connection))) }
    }

    nonisolated(unsafe) private static let nothing: UnsafePointer<CChar> = {
        let place = UnsafeMutablePointer<CChar>.allocate(capacity: 1)
        place.pointee = 0
        return UnsafePointer(place)
    }()

    static func error(_ code: Int32, message: String) -> DatabaseError {
        let name = message.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) } ?? ""
        switch code {
        case SQLITE_CONSTRAINT | (8 << 8), SQLITE_CONSTRAINT | (6 << 8), SQLITE_CONSTRAINT | (10 << 8):
            return .broken(.unique, name: name)
        case SQLITE_CONSTRAINT | (3 << 8): return .broken(.foreignKey, name: name)
        case SQLITE_CONSTRAINT | (1 << 8): return .broken(.check, name: name)
        case SQLITE_CONSTRAINT | (5 << 8): return .broken(.notNull, name: name)
        default: break
        }
        switch code & 0xFF {
        case SQLITE_BUSY, SQLITE_LOCKED: return .conflict
        case SQLITE_INTERRUPT: return .cancelled
        case SQLITE_READONLY: return .readOnly
        case SQLITE_FULL: return .full
        // The index beside the log could not be made longer.
        case SQLITE_IOERR where code == SQLITE_IOERR | (19 << 8): return .full
        case SQLITE_IOERR: return .disk(code: "SQLite \(code)")
        case SQLITE_CORRUPT, SQLITE_NOTADB: return .corrupt(message)
        case SQLITE_CANTOPEN: return .cannotOpen(message)
        default: return .statement(code: "SQLite \(code)", message: message)
        }
    }
}

/// The row a statement stands on.
private struct SQLiteRow: DatabaseRow {
    let statement: OpaquePointer

    var count: Int { Int(sqlite3_column_count(statement)) }

    func value(_ column: Int) throws -> DatabaseValue {
        switch sqlite3_column_type(statement, Int32(column)) {
        case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, Int32(column)))
        case SQLITE_TEXT:
            return .text(String(decoding: bytes(at: Int32(column)), as: UTF8.self))
        case SQLITE_BLOB: return .bytes([UInt8](bytes(at: Int32(column))))
        case SQLITE_NULL: return .null
        default: throw DatabaseError.unexpectedValue(column: column)
        }
    }

    // A page asks these a few thousand times.

    func integer(_ column: Int) throws -> Int64 {
        guard sqlite3_column_type(statement, Int32(column)) == SQLITE_INTEGER else {
            throw DatabaseError.unexpectedValue(column: column)
        }
        return sqlite3_column_int64(statement, Int32(column))
    }

    func text(_ column: Int) throws -> String {
        guard sqlite3_column_type(statement, Int32(column)) == SQLITE_TEXT else {
            throw DatabaseError.unexpectedValue(column: column)
        }
        return String(decoding: bytes(at: Int32(column)), as: UTF8.self)
    }

    func id(_ column: Int) throws -> RecordID? {
        if sqlite3_column_type(statement, Int32(column)) == SQLITE_NULL { return nil }
        guard let id = RecordID(bytes: bytes(at: Int32(column))) else {
            throw DatabaseError.unexpectedValue(column: column)
        }
        return id
    }

    private func bytes(at index: Int32) -> UnsafeRawBufferPointer {
        let place = sqlite3_column_blob(statement, index)
        let count = Int(sqlite3_column_bytes(statement, index))
        return UnsafeRawBufferPointer(start: place, count: place == nil ? 0 : count)
    }

    func withBytes<Value>(_ column: Int, _ body: (UnsafeRawBufferPointer?) throws -> Value) throws -> Value {
        let index = Int32(column)
        if sqlite3_column_type(statement, index) == SQLITE_NULL { return try body(nil) }
        return try body(bytes(at: index))
    }
}
