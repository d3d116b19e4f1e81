import Domain
import Foundation
import Store
import TestSupport
import Testing

@testable import Store

/// The migrated databases, the committed schema and the program's own catalogue of tables are one.
@Suite("Schema", .timeLimit(.minutes(10))) struct SchemaTests {
    static let committed = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("docs/schema.txt").path

    @Test("both engines have the committed schema, docs/schema.txt", arguments: DatabaseEngine.allCases)
    func committed(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let schema = try await fixture.store.database.read { try $0.schema() }
            if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1", engine == .sqlite {
                try schema.text.write(toFile: Self.committed, atomically: true, encoding: .utf8)
            }
            let kept = try String(contentsOfFile: Self.committed, encoding: .utf8)
            let differing = zip(kept.split(separator: "\n"), schema.text.split(separator: "\n")).first { $0 != $1 }
            #expect(schema.text == kept, "first difference: \(String(describing: differing))")
        }
    }

    @Test("the catalogue of tables is the schema's, and parents come first", arguments: DatabaseEngine.allCases)
    func catalogue(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let schema = try await fixture.store.database.read { try $0.schema() }
            let tables = schema.tables.filter { $0.name != "schema_migrations" }
            #expect(Set(tables.map(\.name)) == Set(Tables.all.map(\.name)))
            var before: Set<String> = []
            for table in Tables.all {
                let found = try #require(tables.first { $0.name == table.name })
                #expect(found.columns.map(\.name) == table.columns, "\(table.name)")
                #expect(found.key == table.key, "\(table.name)")
                for reference in found.references {
                    let parent = String(reference.split(separator: " → ")[1].prefix { $0 != " " })
                    #expect(parent == table.name || before.contains(parent), "\(table.name) before \(parent)")
                }
                before.insert(table.name)
            }
        }
    }

    @Test("every table but the store's own and those of accounts carries the board, first in its key")
    func board() {
        let ofStore = ["stores", "boards"] + Tables.ofAccounts.map(\.name)
        for table in Tables.all where !ofStore.contains(table.name) {
            #expect(table.columns.first == "board", "\(table.name)")
            #expect(table.key.first == "board", "\(table.name)")
        }
    }

    /// The number after the last step.
    static let next = (Migration.all.last?.number ?? 0) + 1

    @Test(
        "a store of any earlier schema is brought up to this one and keeps its rows", arguments: DatabaseEngine.allCases
    )
    func upgrade(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let wanted = try await fixture.store.database.read { try $0.schema() }
            for step in Migration.all.dropLast() {
                let folder = fixture.folder + "/\(step.number)"
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
                let database: any Database =
                    switch try await StoreFixture.location(engine, folder) {
                    case .file(let path): try SQLiteDatabase(path: path, create: true)
                    case .server(let address): try await PostgresDatabase(address: address)
                    }
                try await Migrator.migrate(database, to: Migration.all.filter { $0.number <= step.number }, now: 1)
                let id = DatabaseValue.id(fixture.store.newID())
                try await database.write { session in
                    try session.run("INSERT INTO boards (id, name, version) VALUES ($1, 'Kept', 1)", [id])
                    try session.run(
                        "INSERT INTO people (board, id, account, name, version) VALUES ($1, $1, 'ada', 'Ada', 1)", [id])
                }
                try await Migrator.migrate(database, now: 1)
                let (schema, names) = try await database.read { session in
                    (try session.schema(), try session.rows("SELECT name FROM people") { try $0.text(0) })
                }
                #expect(schema == wanted && names == ["Ada"], "from \(step.number)")
                await database.close()
            }
        }
    }

    @Test("a store of an earlier schema finds out whom its entries name", arguments: DatabaseEngine.allCases)
    func fill(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            try await review.receive(["Tilly seen", "two", "Bram asleep"], worker: "A. Quill and Mrs Sedge")
            let named = try await fixture.store.database.write { session in
                func all() throws -> [[DatabaseValue]] {
                    try session.rows("SELECT * FROM entry_people ORDER BY board, entry, place") { try $0.values() }
                }
                let before = try all()
                try session.run("DELETE FROM entry_people")
                try Migration.pagesFromIndexes.fill?(session)
                return (before, try all())
            }
            #expect(named.0.count == 8 && named.0 == named.1)
        }
    }

    @Test("migrating again changes nothing; a changed or unknown step is refused", arguments: DatabaseEngine.allCases)
    func steps(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let database = fixture.store.database
            try await Migrator.migrate(database, now: 1)
            var changed = Migration.all
            changed[0].sql += "-- "
            let steps = changed
            await #expect(throws: Migrator.Failure.self) { try await Migrator.migrate(database, to: steps, now: 1) }
            await #expect(throws: Migrator.Failure.self) { try await Migrator.migrate(database, to: [], now: 1) }
            let next = Migration(
                number: Self.next, name: "trial", sql: "CREATE TABLE trial (n BIGINT NOT NULL PRIMARY KEY);")
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<4 {
                    group.addTask { try await Migrator.migrate(database, to: Migration.all + [next], now: 1) }
                }
                try await group.waitForAll()
            }
            await #expect(throws: StoreFailure.self) { try await fixture.second() }
        }
    }

    @Test("a step that fails half-way leaves the schema as it was", arguments: DatabaseEngine.allCases)
    func half(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let before = try await fixture.store.database.read { try $0.schema() }
            let bad = Migration(
                number: Self.next, name: "bad",
                sql: "CREATE TABLE trial (n BIGINT NOT NULL PRIMARY KEY); INSERT INTO nowhere VALUES (1);")
            await #expect(throws: DatabaseError.self) {
                try await Migrator.migrate(fixture.store.database, to: Migration.all + [bad], now: 1)
            }
            let after = try await fixture.store.database.read { try $0.schema() }
            #expect(before == after)
        }
    }
}
