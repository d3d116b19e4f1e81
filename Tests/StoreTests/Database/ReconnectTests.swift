import Domain
import Foundation
@testable import Store
import Synchronization
import TestSupport
import Testing

/// What becomes of work when the server goes away.
@Suite("Connections", .timeLimit(.minutes(10))) struct ReconnectTests {
    private static func address(_ fixture: StoreFixture) throws -> String {
        guard case .server(let address) = fixture.settings.location else { throw DatabaseError.connectionLost }
        return address
    }

    @Test("connections ended by the server are made anew, and the work is done")
    func terminated() async throws {
        try await StoreFixture.run(.postgres) { fixture in
            _ = try await fixture.board()
            let other = try await PostgresDatabase(address: Self.address(fixture))
            let ended = try await other.write { session in
                try session.rows(
                    """
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE datname = current_database() AND pid <> pg_backend_pid()
                    """
                ) { try $0.integer(0) }
            }
            #expect(!ended.isEmpty)
            let name = try await fixture.store.database.write { session in
                try session.run("UPDATE boards SET name = 'After'")
                return try session.first("SELECT name FROM boards") { try $0.text(0) }
            }
            #expect(name == "After")
            await other.close()
        }
    }

    @Test("a connection that ends in the middle of a transaction leaves nothing, and the transaction is run again")
    func midway() async throws {
        try await StoreFixture.run(.postgres) { fixture in
            _ = try await fixture.board()
            let attempts = Attempts()
            try await fixture.store.database.write { session in
                try session.run("UPDATE boards SET version = version + 1")
                if attempts.next() == 1 {
                    // Its own connection, from inside: the next statement finds it gone.
                    do { try session.run("SELECT pg_terminate_backend(pg_backend_pid())") } catch {}
                }
                try session.run("UPDATE boards SET version = version + 1")
            }
            #expect(attempts.count == 2)
            let version = try await fixture.store.database.read {
                try $0.first("SELECT version FROM boards") { try $0.integer(0) }
            }
            #expect(version == 3)
        }
    }

    @Test("behind a pooler that hands connections on, statements go without names")
    func handedOn() async throws {
        try await StoreFixture.run(.postgres) { fixture in
            _ = try await fixture.board()
            // One connection, so that all of it is met by the same.
            var limits = DatabaseLimits()
            limits.connections = 1
            let database = try await PostgresDatabase(address: Self.address(fixture), limits: limits)
            let known =
                "SELECT name FROM pg_prepared_statements WHERE name LIKE 'casement_%' AND statement LIKE '%FROM boards%'"
            func name() async throws -> String? {
                try await database.read {
                    try $0.first("SELECT name FROM boards WHERE version >= $1", [.integer(0)]) { try $0.text(0) }
                }
            }
            let first = try await name()
            for _ in 0..<2 { #expect(try await name() == first) }
            let names = try await database.read { try $0.rows(known) { try $0.text(0) } }
            #expect(names.count == 1)
            // The names are another's: gone here, as on a connection that was never given them.
            try await database.write { try $0.script("DEALLOCATE ALL") }
            for _ in 0..<3 { #expect(try await name() == first) }
            #expect(try await database.read { try $0.rows(known) { try $0.text(0) } } == [])
            await database.close()
            // There already: left by somebody before.
            let other = try await PostgresDatabase(address: Self.address(fixture), limits: limits)
            try await other.write { session in
                try session.script("PREPARE \(names[0]) AS SELECT 1")
            }
            for _ in 0..<3 {
                let found = try await other.read {
                    try $0.first("SELECT name FROM boards WHERE version >= $1", [.integer(0)]) { try $0.text(0) }
                }
                #expect(found == first)
            }
            await other.close()
        }
    }

    @Test("a failed statement passed over by its body does not count as done")
    func passedOver() async throws {
        try await StoreFixture.run(.postgres) { fixture in
            _ = try await fixture.board()
            await #expect(throws: DatabaseError.self) {
                try await fixture.store.database.write { session in
                    try session.run("UPDATE boards SET name = 'Lost'")
                    do { try session.run("SELECT nothing FROM nowhere") } catch {}
                }
            }
            let name = try await fixture.store.database.read {
                try $0.first("SELECT name FROM boards") { try $0.text(0) }
            }
            #expect(name == "Brackenford Board")
        }
    }

    @Test("a server restarted in mid-write loses nothing it acknowledged, and what failed was not done")
    func restarted() async throws {
        try await PostgresServer.withServer { server in
            let folder = NSTemporaryDirectory() + "casement-restart-" + UUID().uuidString
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
            defer { try? FileManager.default.removeItem(atPath: folder) }
            let address =
                "postgres://\(PostgresServer.owner)@/postgres?host=\(server.folder.replacing("/", with: "%2F"))"
            let settings = try StoreSettings(location: .server(address), keyFile: folder + "/keys")
            let store = try await Store.open(settings, create: true)
            let review = try await StoreFixture(store: store, folder: folder, settings: settings).review()
            /// Looks until there is a server to look at.
            func version() async throws -> Int {
                while true {
                    do {
                        let found = try await store.database.read {
                            try $0.first("SELECT version FROM reviews") { try $0.integer(0) }
                        }
                        return Int(try #require(found))
                    } catch is DatabaseError {
                        try await Task.sleep(for: .milliseconds(20))
                    }
                }
            }
            let isOver = Mutex(false)
            let restarts = Task {
                defer { isOver.withLock { $0 = true } }
                for _ in 0..<3 { try await server.restart() }
            }
            var known = 1
            while !isOver.withLock({ $0 }) {
                let retitle = RetitleReview(
                    board: review.board, id: review.review, version: known, title: "Title \(known)")
                do {
                    try await store.run(.retitleReview(retitle), by: review.actor)
                    known += 1
                } catch DatabaseError.outcomeUnknown {
                    // As its message says: look.
                    known = try await version()
                } catch DatabaseError.connectionLost, DatabaseError.cannotOpen {
                    // As they say: nothing was changed.
                }
                #expect(try await version() == known)
            }
            try await restarts.value
            #expect(known > 1)
            #expect(try await store.verify().findings == [])
            await store.close()
        }
    }

    @Test("a server without the room to take a connection is told as a full disk")
    func noRoomForAConnection() {
        let words = "connection to server on socket \"/run/.s.PGSQL.5432\" failed: FATAL:  "
        #expect(PostgresConnection.refusal(words + "could not write init file") == .full)
        #expect(PostgresConnection.refusal(words + "the database system is starting up") != .full)
    }

    @Test("a server that will take connections soon is known from one that will not")
    func soon() {
        let words = "connection to server on socket \"/run/.s.PGSQL.5432\" failed: FATAL:  the database system is "
        for state in ["starting up", "in recovery mode", "not yet accepting connections\nDETAIL:  Consistent"] {
            #expect(PostgresConnection.isStarting(words + state))
        }
        for reason in [words + "shutting down", "FATAL:  role \"starting\" does not exist", ""] {
            #expect(!PostgresConnection.isStarting(reason))
        }
    }

    @Test("a server that is not there is told as such")
    func absent() async throws {
        await #expect {
            _ = try await PostgresDatabase(address: "postgres://nobody@/nothing?host=%2Fnowhere")
        } throws: { error in
            if case DatabaseError.cannotOpen = error { true } else { false }
        }
    }

    @Test("more waiting than the limit is refused")
    func waiting() async throws {
        var limits = DatabaseLimits()
        limits.connections = 1
        limits.waiting = 2
        try await StoreFixture.run(.postgres) { fixture in
            let database = try await PostgresDatabase(address: Self.address(fixture), limits: limits)
            let outcomes = await withTaskGroup(of: String.self) { group in
                for _ in 0..<12 {
                    group.addTask {
                        do {
                            _ = try await database.read { try $0.run("SELECT pg_sleep(0.5)") }
                            return "done"
                        } catch {
                            return error as? DatabaseError == .tooManyWaiting ? "refused" : "\(error)"
                        }
                    }
                }
                return await group.reduce(into: Set()) { $0.insert($1) }
            }
            #expect(outcomes == ["done", "refused"])
            await database.close()
        }
    }

    /// Counts how often a body was run.
    private final class Attempts: @unchecked Sendable {
        private let lock = NSLock()
        private(set) var count = 0
        func next() -> Int {
            lock.withLock {
                count += 1
                return count
            }
        }
    }
}
