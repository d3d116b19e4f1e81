import Domain
import Foundation
import Store
import TestSupport
import Testing

/// Files taken in, as rows and as bytes.
@Suite("Submissions", .timeLimit(.minutes(10))) struct ReceiveSubmissionTests {
    @Test("what was received is stored, every cell as written, and verifies", arguments: DatabaseEngine.allCases)
    func receive(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let words = ["Tilly seen at home.\nAsleep", "=SUM(1)", "", "a\u{0}b", "naïve e\u{301} 🏠"]
            try await review.receive(words)
            let found = try await fixture.store.database.read { session in
                try session.rows(
                    """
                    SELECT f.words FROM entries e JOIN entry_fields f ON f.board = e.board AND f.entry = e.id
                    WHERE f.kind = 'event' ORDER BY e.table_number, e.row_number
                    """
                ) { try $0.text(0) }
            }
            let stored = words.map { $0.replacing("\u{0}", with: "\u{2400}") }
            #expect(found.map { Array($0.utf8) } == stored.map { Array($0.utf8) })
            #expect(try await review.count("entries") == 5)
            #expect(try await review.count("entry_notes") == 5)
            #expect(try await review.count("entry_problems") == 1)
            #expect(try await review.count("entry_remarks") == 5)
            #expect(try await review.count("set_aside_rows") == 1)
            let verification = try await fixture.store.verify()
            #expect(verification.findings == [])
            #expect(verification.records == 5 + 1 + 1 + 2 + 1 + 1 + 1 + 1)
        }
    }

    @Test("the same file again is refused and leaves no trace", arguments: DatabaseEngine.allCases)
    func again(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let first = try await review.receive(["one", "two"])
            let before = try await review.count("ledger_entries")
            await #expect(throws: CommandRefusal.alreadyReceived(submission: first, version: 1)) {
                try await review.receive(["one", "two"])
            }
            #expect(try await review.count("ledger_entries") == before)
            #expect(try await review.count("submissions") == 1)
        }
    }

    @Test("a new version keeps the threads of rows whose words did not change", arguments: DatabaseEngine.allCases)
    func versions(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let first = try await review.receive(["one", "two", "three"])
            // The date column numbers the rows: only rows at the same place have the same words.
            let second = try await review.receive(["one", "changed", "three", "four"])
            let threads = try await fixture.store.database.read { session in
                try [first, second].map { submission in
                    try session.rows(
                        "SELECT id, thread FROM entries WHERE submission = $1 ORDER BY row_number", [.id(submission)]
                    ) { (try $0.bytes(0), try $0.bytes(1)) }
                }
            }
            #expect(threads[1].map(\.1)[0] == threads[0][0].0)
            #expect(threads[1][1].1 == threads[1][1].0)
            #expect(threads[1].map(\.1)[2] == threads[0][2].0)
            #expect(threads[1][3].1 == threads[1][3].0)
            let versions = try await fixture.store.database.read { session in
                try session.rows("SELECT version, is_current FROM submissions ORDER BY version") {
                    [try $0.integer(0), try $0.integer(1)]
                }
            }
            #expect(versions == [[1, 0], [2, 1]])
            #expect(try await fixture.store.verify().findings == [])
        }
    }

    @Test("two at once with the same file: one is received, the other refused", arguments: DatabaseEngine.allCases)
    func race(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let other = try await fixture.second()
            let commands = [try await review.submission(["one"]), try await review.submission(["one"])]
            let outcomes = await withTaskGroup(of: String.self) { group in
                for (place, command) in commands.enumerated() {
                    group.addTask {
                        do {
                            try await (place == 0 ? fixture.store : other).run(
                                .receiveSubmission(command), by: review.actor)
                            return "received"
                        } catch let refusal as CommandRefusal {
                            if case .alreadyReceived = refusal { return "refused" }
                            return "\(refusal)"
                        } catch {
                            return "\(error)"
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.sorted() == ["received", "refused"])
            #expect(try await fixture.store.verify().findings == [])
            await other.close()
        }
    }

    @Test("a command about a file that was not staged is refused", arguments: DatabaseEngine.allCases)
    func notStaged(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            var command = try await review.submission(["one"])
            command.file = fixture.store.newID()
            await #expect(throws: CommandRefusal.fileNotStaged) {
                try await fixture.store.run(.receiveSubmission(command), by: review.actor)
            }
            let other = try await review.addAgency("Health")
            var foreign = try await review.of(other).submission(["one"])
            foreign.agency = review.agency
            await #expect(throws: CommandRefusal.fileNotStaged) {
                try await fixture.store.run(.receiveSubmission(foreign), by: review.actor)
            }
            await #expect(throws: CommandRefusal.noSuchPerson) {
                let good = try await review.submission(["two"])
                try await fixture.store.run(.receiveSubmission(good), by: fixture.store.newID())
            }
            #expect(try await review.count("submissions") == 0)
        }
    }
}
