public import Domain

/// The two engines.
public enum DatabaseEngine: String, Sendable, CaseIterable {
    case sqlite
    case postgres
}

/// A database of either engine. Bodies run on the engine's own threads, never on the cooperative pool (but see
/// ``glance(_:)``); they may run more than once, when another transaction stood in the way, and so must do nothing but use their session.
public protocol Database: Sendable {
    /// Which engine this is.
    var engine: DatabaseEngine { get }

    /// Runs `body` in one transaction that either counts wholly or not at all; serialisable, retried a bounded number of
    /// times. When it returns, the change is on disk.
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any DatabaseSession) throws -> Value
    ) async throws -> Value

    /// Runs `body` in one transaction beside which no other of this kind runs, on any machine: migrations.
    func exclusively<Value: Sendable>(
        _ body: @escaping @Sendable (any DatabaseSession) throws -> Value
    ) async throws -> Value

    /// Runs `body` on one unchanging view of the database.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any DatabaseSession) throws -> Value
    ) async throws -> Value

    /// The same for what takes no longer than a few thousandths of a second, whatever there is: rows found by their keys.
    /// SQLite does it where it is asked for, since handing it to another thread and back costs more than doing it.
    func glance<Value: Sendable>(
        _ body: @escaping @Sendable (any DatabaseSession) throws -> Value
    ) async throws -> Value

    /// Closes all connections; nothing may be run afterwards.
    func close() async
}

/// A transaction under way: used inside its body only.
public protocol DatabaseSession {
    /// Which engine this is.
    var engine: DatabaseEngine { get }

    /// Runs one statement with parameters `$1`, `$2` … and returns the number of rows changed.
    @discardableResult
    func run(_ sql: String, _ values: [DatabaseValue]) throws -> Int

    /// Gives each row of a query to `body`.
    func each(_ sql: String, _ values: [DatabaseValue], _ body: (any DatabaseRow) throws -> Void) throws

    /// Gives each row of several queries to `body`, which must not use the session, with the place of its query. They
    /// run in their order; PostgreSQL is sent them together, so that they cost one way there and back.
    func each(of queries: [DatabaseQuery], _ body: (Int, any DatabaseRow) throws -> Void) throws

    /// Of the state this transaction reads, once it has read something: other after any change by anybody. Two
    /// connections may name the same state differently.
    func version() throws -> DatabaseVersion

    /// Inserts many rows as fast as the engine can.
    func insert(into table: Table, _ rows: [[DatabaseValue]]) throws

    /// Runs several statements without parameters: migrations only.
    func script(_ sql: String) throws

    /// The schema as the engine reports it, in a form that is the same for both.
    func schema() throws -> SchemaDescription

    /// What the engine finds wrong with its own tables and indexes when it reads all of them, in its words; empty when
    /// nothing is, or it has no such check. Names no row's words.
    func damages() throws -> [String]

    /// What weakens the promise that a finished change is on disk and stays as it is, in sentences; empty when nothing
    /// does.
    func durabilityDoubts() throws -> [String]
}

/// A state of a database, to be compared with another of the same opened database and no other.
public struct DatabaseVersion: Sendable, Hashable {
    let mark: String
}

/// A query with its parameters.
public struct DatabaseQuery: Sendable {
    public var sql: String
    /// Of `$1`, `$2` …
    public var values: [DatabaseValue]
    /// Its rows are so many that the first are worth having while the next query of those sent with it runs.
    var givesMuch = false

    public init(_ sql: String, _ values: [DatabaseValue]) { (self.sql, self.values) = (sql, values) }
}

extension DatabaseSession {
    public func each(of queries: [DatabaseQuery], _ body: (Int, any DatabaseRow) throws -> Void) throws {
        for (place, query) in queries.enumerated() { try each(query.sql, query.values) { try body(place, $0) } }
    }

    /// Runs one statement without parameters.
    @discardableResult
    public func run(_ sql: String) throws -> Int { try run(sql, []) }

    /// All rows of a small result, each made into a value.
    public func rows<Value>(
        _ sql: String, _ values: [DatabaseValue] = [], _ make: (any DatabaseRow) throws -> Value
    ) throws -> [Value] {
        var found: [Value] = []
        try each(sql, values) { found.append(try make($0)) }
        return found
    }

    /// The first row made into a value; nil when there is none.
    public func first<Value>(
        _ sql: String, _ values: [DatabaseValue] = [], _ make: (any DatabaseRow) throws -> Value
    ) throws -> Value? {
        var found: Value?
        try each(sql, values) { row in if found == nil { found = try make(row) } }
        return found
    }
}

/// One row of a result, valid only while it is given. Columns count from 0.
public protocol DatabaseRow {
    /// How many columns.
    var count: Int { get }

    /// The value of a column, copied.
    func value(_ column: Int) throws -> DatabaseValue

    /// The UTF-8 bytes of a text or the bytes of a byte column, without a copy; nil for null.
    func withBytes<Value>(_ column: Int, _ body: (UnsafeRawBufferPointer?) throws -> Value) throws -> Value

    /// A number; throws for anything else.
    func integer(_ column: Int) throws -> Int64

    /// A text; throws for anything else.
    func text(_ column: Int) throws -> String

    /// A key; nil for null. Throws where there are not 16 bytes.
    func id(_ column: Int) throws -> RecordID?
}

extension DatabaseRow {
    /// Bytes; throws for anything else.
    public func bytes(_ column: Int) throws -> [UInt8] {
        guard case .bytes(let value) = try value(column) else { throw DatabaseError.unexpectedValue(column: column) }
        return value
    }

    /// A key; throws for null and for anything else.
    public func key(_ column: Int) throws -> RecordID {
        guard let id = try id(column) else { throw DatabaseError.unexpectedValue(column: column) }
        return id
    }

    /// All columns, copied.
    public func values() throws -> [DatabaseValue] { try (0..<count).map { try value($0) } }
}
