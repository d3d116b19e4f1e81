import Domain
import Foundation
import Store
import TestSupport
import Testing

/// Every kind of tampering is found and named; what cannot be known is said.
@Suite("Verify", .timeLimit(.minutes(10))) struct VerifyTests {
    typealias Kind = Verification.Finding.Kind

    /// One way of changing the database past the program, and what has to be found.
    struct Tampering: Sendable, CustomTestStringConvertible {
        var name: String
        var statements: [String]
        var expected: Set<Kind>
        var testDescription: String { name }
    }

    static let ways: [Tampering] = [
        .init(
            name: "a word of an entry",
            statements: ["UPDATE entry_fields SET words = 'two ' WHERE words = 'two'"], expected: [.recordChanged]),
        .init(
            name: "the day of an entry",
            statements: ["UPDATE entries SET earliest = earliest - 1 WHERE row_number = 3"],
            expected: [.recordChanged]),
        .init(
            name: "a note left out",
            statements: ["DELETE FROM entry_notes WHERE entry = (SELECT min(id) FROM entries)"].map {
                $0.replacing("SELECT min(id) FROM entries", with: "SELECT id FROM entries ORDER BY id LIMIT 1")
            }, expected: [.recordChanged]),
        .init(
            name: "an entry taken out",
            statements: ["entry_people", "entry_fields", "entry_notes", "entry_problems", "entry_remarks"].map {
                "DELETE FROM \($0) WHERE entry IN (SELECT id FROM entries WHERE row_number = 3)"
            } + ["DELETE FROM entries WHERE row_number = 3"], expected: [.recordRemoved]),
        .init(
            name: "a name an entry is found by",
            statements: ["UPDATE entry_people SET name_key = 'somebody else' WHERE place = 0"],
            expected: [.peopleDiffer]),
        .init(
            name: "the names an entry is found by taken out", statements: ["DELETE FROM entry_people"],
            expected: [.peopleDiffer]),
        .init(
            name: "a person put in",
            statements: [
                """
                INSERT INTO people (board, id, account, name, version)
                SELECT board, id, 'eve', 'Eve', 1 FROM reviews
                """
            ], expected: [.recordAdded]),
        .init(
            name: "what a ledger entry says was done",
            statements: ["UPDATE ledger_entries SET action = 'x' WHERE action = 'submission.received'"],
            expected: [.entryChanged]),
        .init(
            name: "a ledger entry taken out",
            statements: ["ledger_payloads", "ledger_changes", "ledger_entries"].map {
                "DELETE FROM \($0) WHERE sequence = 2 AND chain IN (SELECT id FROM ledger_chains WHERE kind = 'review')"
            }, expected: [.entryRemoved, .recordAdded]),
        .init(
            name: "two ledger entries exchanged",
            statements: [
                "UPDATE ledger_entries SET made_at = made_at + 1 WHERE sequence = 99",
                exchange("action"), exchange("subject_kind"), exchange("subject"), exchange("made_at"),
                exchange("changes"),
                exchange("payload"),
            ].dropFirst().map { $0 }, expected: [.entryChanged, .changesDiffer, .payloadChanged]),
        .init(
            name: "a commitment",
            statements: ["UPDATE ledger_changes SET became = was WHERE place = 0 AND sequence = 3"],
            expected: [.changesDiffer, .recordAdded]),
        .init(
            name: "a payload taken out", statements: ["DELETE FROM ledger_payloads WHERE sequence = 3"],
            expected: [.payloadMissing]),
        .init(
            name: "a payload swapped for another",
            statements: [
                """
                UPDATE ledger_payloads SET sealed = (SELECT p.sealed FROM ledger_payloads p WHERE p.sequence = 2
                AND p.chain = ledger_payloads.chain) WHERE sequence = 3
                """
            ], expected: [.payloadChanged]),
        .init(
            name: "a payload erased off the record",
            statements: ["UPDATE ledger_payloads SET sealed = NULL, erased_by = 2 WHERE sequence = 3"],
            expected: [.payloadMissing]),
        .init(
            name: "the end of a chain", statements: ["UPDATE ledger_chains SET sequence = 9 WHERE kind = 'review'"],
            expected: [.entryRemoved]),
        .init(
            name: "a chunk of a file taken out",
            statements: ["DELETE FROM vault_chunks WHERE place = 0 AND file IN (SELECT file FROM submissions)"],
            expected: [.fileChanged]),
        .init(
            name: "a file unkept", statements: ["UPDATE vault_files SET state = 'staged' WHERE state = 'kept'"],
            expected: [.fileMissing]),
        .init(
            name: "a file exchanged",
            statements: [
                """
                UPDATE submissions SET file_hash = (SELECT s.file_hash FROM submissions s WHERE s.version = 1)
                WHERE version = 2
                """
            ], expected: [.recordChanged, .fileChanged]),
    ]

    /// Exchanges a column of the second and third entries of the review's chain.
    static func exchange(_ column: String) -> String {
        """
        UPDATE ledger_entries SET \(column) = (SELECT o.\(column) FROM ledger_entries o WHERE o.chain = ledger_entries.chain
        AND o.sequence = 5 - ledger_entries.sequence) WHERE sequence IN (2, 3)
        AND chain IN (SELECT id FROM ledger_chains WHERE kind = 'review')
        """
    }

    /// Review chain: 1 opened, 2 first version, 3 second version. Board chain: 1 opened, 2 review opened, 3 agency added.
    private static func prepared(_ fixture: StoreFixture) async throws -> ReviewFixture {
        let review = try await fixture.review()
        try await review.receive(["one", "two", "three"], worker: "A. Quill")
        try await review.receive(["one", "two", "four"], worker: "A. Quill")
        return review
    }

    @Test("tampering is found and named", arguments: DatabaseEngine.allCases, ways)
    func tampering(_ engine: DatabaseEngine, _ way: Tampering) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await Self.prepared(fixture)
            #expect(try await fixture.store.verify().findings == [])
            for statement in way.statements {
                do { try await review.tamper(statement) } catch is ReviewFixture.Untouched
                    where way.statements.count > 2
                {}
            }
            let found = try await fixture.store.verify()
            #expect(Set(found.findings.map(\.kind)).isSuperset(of: way.expected), "\(found.findings.map(\.message))")
        }
    }

    @Test("a chain rewritten from end to end contradicts its checkpoint", arguments: DatabaseEngine.allCases)
    func checkpoints(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await Self.prepared(fixture)
            let before = try await fixture.store.verify()
            #expect(before.unknown.contains { $0.contains("No checkpoint") })
            #expect(try await fixture.store.checkpoint().count == 2)
            #expect(try await fixture.store.checkpoint().isEmpty)
            let after = try await fixture.store.verify()
            #expect(after.findings == [] && after.checkpoints == 2)

            let good = try String(contentsOfFile: fixture.settings.checkpointFile, encoding: .utf8)
            // As somebody with the database would: hashes made to fit again.
            try await review.tamper("UPDATE ledger_entries SET hash = previous WHERE sequence = 3")
            #expect(try await fixture.store.verify().findings.contains { $0.kind == .checkpointContradicted })

            try good.replacing("sequence=3", with: "sequence=2").write(
                toFile: fixture.settings.checkpointFile, atomically: true, encoding: .utf8)
            let forged = Set(try await fixture.store.verify().findings.map(\.kind))
            #expect(forged.isSuperset(of: [.checkpointForged, .checkpointMissing]))

            try FileManager.default.removeItem(atPath: fixture.settings.checkpointFile)
            #expect(try await fixture.store.verify().findings.contains { $0.kind == .checkpointMissing })
        }
    }

    @Test("a review removed with its whole ledger is missed by the board's", arguments: DatabaseEngine.allCases)
    func vanished(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            for table in [
                "child_names", "index_children", "ledger_payloads", "ledger_changes", "ledger_entries", "chain_keys",
            ] {
                let column =
                    switch table {
                    case "child_names": "child IN (SELECT id FROM index_children)"
                    case "index_children": "1 = 1"
                    default: "chain = (SELECT id FROM reviews)"
                    }
                try await review.tamper("DELETE FROM \(table) WHERE \(column)")
            }
            try await review.tamper("DELETE FROM ledger_chains WHERE kind = 'review'")
            try await review.tamper("DELETE FROM reviews")
            #expect(try await fixture.store.verify().findings.contains { $0.kind == .chainMissing })
        }
    }
}
