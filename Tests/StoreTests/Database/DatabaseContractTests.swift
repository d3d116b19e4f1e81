import Domain
import Foundation
import TestSupport
import Testing

@testable import Store

/// What both engines promise.
@Suite("Database contract", .timeLimit(.minutes(10))) struct DatabaseContractTests {
    static let awkward: [DatabaseValue] = [
        .null, .integer(0), .integer(-1), .integer(.max), .integer(.min), .text(""), .text("Zoë’s “note”\r\n\u{1F3E0}"),
        .text("e\u{301}"), .bytes([]), .bytes([0, 255, 0]), .words("a\u{0}b"),
    ]

    @Test("values come back as they went in", arguments: DatabaseEngine.allCases)
    func values(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let found = try await fixture.store.database.write { session -> [DatabaseValue] in
                try session.script("CREATE TABLE trial (place BIGINT NOT NULL PRIMARY KEY, n BIGINT, t TEXT, b BYTEA)")
                for (place, value) in Self.awkward.enumerated() {
                    let column =
                        switch value {
                        case .null, .integer: "n"
                        case .text: "t"
                        case .bytes: "b"
                        }
                    try session.run("INSERT INTO trial (place, \(column)) VALUES ($1, $2)", [.number(place), value])
                }
                return try session.rows("SELECT n, t, b FROM trial ORDER BY place") { row in
                    try row.values().first { $0 != .null } ?? .null
                }
            }
            // Compared as bytes: two spellings of é are two texts.
            for (a, b) in zip(found, Self.awkward) {
                if case .text(let a) = a, case .text(let b) = b { #expect(Array(a.utf8) == Array(b.utf8)) }
                #expect(a == b)
            }
            #expect(found.count == Self.awkward.count)
            #expect(found.last == .text("a\u{2400}b"))
        }
    }

    @Test("a key that is missing, or is none, is an error and not passed over", arguments: DatabaseEngine.allCases)
    func keys(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let id = fixture.store.newID()
            for (value, wanted) in [(DatabaseValue.id(id), id), (.null, nil), (.bytes([1, 2]), nil)] as [(_, RecordID?)]
            {
                do {
                    let found = try await fixture.store.database.write { session in
                        try session.script("CREATE TABLE IF NOT EXISTS odd (n BIGINT NOT NULL PRIMARY KEY, b BYTEA)")
                        try session.run("DELETE FROM odd")
                        try session.run("INSERT INTO odd (n, b) VALUES (1, $1)", [value])
                        return try session.rows("SELECT n, b FROM odd") { try $0.key(1) }
                    }
                    #expect(found == [wanted])
                } catch {
                    #expect(wanted == nil && error as? DatabaseError == .unexpectedValue(column: 1))
                }
            }
        }
    }

    @Test("a body that throws leaves nothing behind", arguments: DatabaseEngine.allCases)
    func rollback(_ engine: DatabaseEngine) async throws {
        struct Sorry: Error {}
        try await StoreFixture.run(engine) { fixture in
            let (_, _) = try await fixture.board()
            await #expect(throws: Sorry.self) {
                try await fixture.store.database.write { session in
                    try session.run("UPDATE boards SET name = 'Gone'")
                    throw Sorry()
                }
            }
            let name = try await fixture.store.database.read {
                try $0.first("SELECT name FROM boards") { try $0.text(0) }
            }
            #expect(name == "Brackenford Board")
        }
    }

    @Test("rules of the schema hold: null, check, reference, unique", arguments: DatabaseEngine.allCases)
    func rules(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let (board, _) = try await fixture.board()
            let database = fixture.store.database
            func refused(_ sql: String, _ values: [DatabaseValue]) async -> DatabaseError? {
                do {
                    _ = try await database.write { try $0.run(sql, values) }
                    return nil
                } catch {
                    return error as? DatabaseError
                }
            }
            let person = "INSERT INTO people (board, id, account, name, version) VALUES ($1, $2, $3, $4, 1)"
            let id = DatabaseValue.id(fixture.store.newID())
            func rule(_ error: DatabaseError?) -> DatabaseError.Rule? {
                if case .broken(let rule, _)? = error { rule } else { nil }
            }
            #expect(rule(await refused(person, [.id(board), id, .null, .text("B")])) == .notNull)
            #expect(rule(await refused(person, [.id(board), id, .text(""), .text("B")])) == .check)
            #expect(rule(await refused(person, [.id(board), .bytes([1]), .text("b"), .text("B")])) == .check)
            #expect(rule(await refused(person, [id, id, .text("b"), .text("B")])) == .foreignKey)
            #expect(rule(await refused(person, [.id(board), id, .text("operator:ada"), .text("B")])) == .unique)
            #expect(await refused(person, [.id(board), id, .text("bea"), .text("Bea")]) == nil)
        }
    }

    @Test("text sorts and compares by its bytes", arguments: DatabaseEngine.allCases)
    func collation(_ engine: DatabaseEngine) async throws {
        let words = ["b", "B", "é", "e\u{301}", "a b", "ab", "A", "Z", "z"]
        try await StoreFixture.run(engine) { fixture in
            let found = try await fixture.store.database.write { session in
                try session.script("CREATE TABLE trial (t TEXT NOT NULL PRIMARY KEY)")
                for word in words { try session.run("INSERT INTO trial (t) VALUES ($1)", [.text(word)]) }
                return try session.rows("SELECT t FROM trial ORDER BY t") { try $0.text(0) }
            }
            let sorted = words.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
            #expect(found.map { Array($0.utf8) } == sorted.map { Array($0.utf8) })
        }
    }

    @Test("many transactions on one row all count, whoever comes first", arguments: DatabaseEngine.allCases)
    func contention(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            _ = try await fixture.board()
            let other = try await fixture.second()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for turn in 0..<20 {
                    let database = turn % 2 == 0 ? fixture.store.database : other.database
                    group.addTask {
                        try await database.write { session in
                            let version = try session.first("SELECT version FROM boards") { try $0.integer(0) } ?? 0
                            try session.run("UPDATE boards SET version = $1", [.integer(version + 1)])
                        }
                    }
                }
                try await group.waitForAll()
            }
            let version = try await other.database.read {
                try $0.first("SELECT version FROM boards") { try $0.integer(0) }
            }
            #expect(version == 21)
            await other.close()
        }
    }

    /// A query that takes minutes on both engines.
    static let endless = """
        WITH RECURSIVE n(i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < 4000000000)
        SELECT count(*) FROM n
        """

    @Test("a statement past its time limit is stopped", arguments: DatabaseEngine.allCases)
    func timeLimit(_ engine: DatabaseEngine) async throws {
        var limits = DatabaseLimits()
        limits.statementSeconds = 1
        limits.connections = 1
        try await StoreFixture.run(engine) { fixture in
            let database: any Database =
                switch fixture.settings.location {
                case .file(let path): try SQLiteDatabase(path: path, create: false, limits: limits)
                case .server(let address): try await PostgresDatabase(address: address, limits: limits)
                }
            await #expect(throws: DatabaseError.timedOut) {
                try await database.read { try $0.first(Self.endless) { try $0.integer(0) } }
            }
            // The connection is as good as before.
            let one = try await database.read { try $0.first("SELECT 1") { try $0.integer(0) } }
            #expect(one == 1)
            await database.close()
        }
    }

    @Test("a cancelled task stops its statement", arguments: DatabaseEngine.allCases)
    func cancel(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            // On a busy machine the task may be cancelled late: it must not meet the time limit first.
            var limits = DatabaseLimits()
            limits.statementSeconds = 3_600
            let database: any Database =
                switch fixture.settings.location {
                case .file(let path): try SQLiteDatabase(path: path, create: false, limits: limits)
                case .server(let address): try await PostgresDatabase(address: address, limits: limits)
                }
            let task = Task { try await database.read { try $0.first(Self.endless) { try $0.integer(0) } } }
            try await Task.sleep(for: .milliseconds(200))
            task.cancel()
            await #expect(throws: DatabaseError.cancelled) { try await task.value }
            let one = try await database.read { try $0.first("SELECT 1") { try $0.integer(0) } }
            #expect(one == 1)
            await database.close()
        }
    }

    @Test("SQLite flushes at each commit, keeps a write-ahead log and checks references")
    func durability() async throws {
        try await StoreFixture.run(.sqlite) { fixture in
            let (synchronous, journal, keys) = try await fixture.store.database.write { session in
                (
                    try session.first("PRAGMA synchronous") { try $0.integer(0) },
                    try session.first("PRAGMA journal_mode") { try $0.text(0) },
                    try session.first("PRAGMA foreign_keys") { try $0.integer(0) }
                )
            }
            #expect(synchronous == 2)
            #expect(journal == "wal")
            #expect(keys == 1)
        }
    }

    @Test("a closed SQLite store is whole in its one file")
    func closed() async throws {
        try await StoreFixture.run(.sqlite) { fixture in
            _ = try await fixture.board()
            await fixture.store.close()
            let log = fixture.folder + "/store.db-wal"
            #expect((FileManager.default.contents(atPath: log) ?? Data()).isEmpty)
            try FileManager.default.copyItem(atPath: fixture.folder + "/store.db", toPath: fixture.folder + "/copy.db")
            var settings = fixture.settings
            settings.location = .file(fixture.folder + "/copy.db")
            let copy = try await Store.open(settings)
            #expect(try await copy.verify().findings == [])
            await copy.close()
        }
    }

    @Test("PostgreSQL transactions are serialisable and wait for the disk")
    func postgresSettings() async throws {
        try await StoreFixture.run(.postgres) { fixture in
            let settings = try await fixture.store.database.write { session in
                try ["transaction_isolation", "synchronous_commit", "statement_timeout"].map { name in
                    try session.first("SELECT current_setting($1)", [.text(name)]) { try $0.text(0) } ?? ""
                }
            }
            #expect(settings == ["serializable", "on", "1min"])
        }
    }
}
