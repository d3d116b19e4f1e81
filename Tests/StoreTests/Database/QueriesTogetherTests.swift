import Domain
import TestSupport
import Testing

@testable import Store

/// Several queries given to the database at once.
@Suite("Queries together", .timeLimit(.minutes(10))) struct QueriesTogetherTests {
    private struct Sorry: Error {}

    /// The last two are one statement with different values.
    private static let queries = [
        DatabaseQuery("SELECT 1 WHERE 1 = 0", []),
        DatabaseQuery("SELECT id, name FROM boards WHERE name = $1", [.text("Brackenford Board")]),
        DatabaseQuery(
            "SELECT n.v FROM (SELECT 1 AS v UNION ALL SELECT 2) n WHERE n.v >= $1 ORDER BY n.v", [.integer(1)]),
        DatabaseQuery(
            "SELECT n.v FROM (SELECT 1 AS v UNION ALL SELECT 2) n WHERE n.v >= $1 ORDER BY n.v", [.integer(2)]),
    ]

    private static func places(_ database: any Database, _ queries: [DatabaseQuery]) async throws -> [Int] {
        try await database.read { session in
            var places: [Int] = []
            try session.each(of: queries) { place, _ in places.append(place) }
            return places
        }
    }

    @Test("each row comes with the place of its query, in order, however often", arguments: DatabaseEngine.allCases)
    func order(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let (board, _) = try await fixture.board()
            // The server is told a statement's name when it comes for the second time.
            for _ in 0..<4 {
                let found = try await fixture.store.database.read { session in
                    var found: [[DatabaseValue]] = []
                    try session.each(of: Self.queries) { place, row in
                        found.append([.number(place)] + (try row.values()))
                    }
                    return found
                }
                #expect(
                    found == [
                        [.integer(1), .id(board), .text("Brackenford Board")], [.integer(2), .integer(1)],
                        [.integer(2), .integer(2)], [.integer(3), .integer(2)],
                    ])
            }
        }
    }

    @Test("one that fails ends them, and the next transaction works", arguments: DatabaseEngine.allCases)
    func failure(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            _ = try await fixture.board()
            let database = fixture.store.database
            for _ in 0..<3 {
                var queries = Self.queries
                queries.insert(DatabaseQuery("SELECT no_such_column FROM boards", []), at: 2)
                let wrong = queries
                await #expect(throws: DatabaseError.self) { try await Self.places(database, wrong) }
                let places = try await Self.places(database, Self.queries)
                #expect(places == [1, 2, 2, 3])
            }
        }
    }

    @Test("a body that throws at a row ends them, and the next transaction works", arguments: DatabaseEngine.allCases)
    func throwing(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            _ = try await fixture.board()
            for _ in 0..<3 {
                await #expect(throws: Sorry.self) {
                    try await fixture.store.database.read { session in
                        try session.each(of: Self.queries) { place, _ in if place == 2 { throw Sorry() } }
                    }
                }
                let places = try await Self.places(fixture.store.database, Self.queries)
                #expect(places == [1, 2, 2, 3])
            }
        }
    }

    @Test("none at all is no work", arguments: DatabaseEngine.allCases)
    func none(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let places = try await Self.places(fixture.store.database, [])
            #expect(places.isEmpty)
        }
    }
}
