import Domain
import TestSupport
import Testing

@testable import Store

/// A ledger's pages are found by their filters' indexes, however long the chain is.
@Suite("Plans of ledger pages", .timeLimit(.minutes(10))) struct LedgerPlanTests {
    @Test("by kind and by person the chain is not read through", arguments: DatabaseEngine.allCases)
    func plans(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let (store, board, actor) = (fixture.store, review.board, review.actor)
            let other = try await review.person("other@example.org")
            let none = [UInt8](repeating: 0, count: 32)
            let start = try await review.count("ledger_entries") + 100
            // Lines that say nothing: plans look at rows alone, and most are of one kind and one person.
            try await store.database.write { session in
                try session.insert(
                    into: Tables.ledgerEntries,
                    (0..<5_000).map { number in
                        [
                            .id(board), .id(board), .number(Int(start) + number), .integer(1),
                            .id(number % 100 == 0 ? other : actor),
                            .text(
                                number % 100 == 7 ? LedgerAction.agencyRenamed.rawValue : LedgerAction.signedIn.rawValue
                            ),
                            .text("person"), .id(actor), .bytes(none), .bytes(none), .bytes(none), .bytes(none),
                        ]
                    })
                try session.script("ANALYZE")
            }
            let lists: [(LedgerList, index: String)] = [
                (LedgerList(ListPart(limit: 100), actions: [.agencyRenamed]), "ledger_entries_action"),
                (LedgerList(ListPart(limit: 100), actor: other), "ledger_entries_actor"),
                (
                    LedgerList(ListPart(limit: 100), actions: [.agencyRenamed, .boardRenamed], actor: other),
                    "ledger_entries_"
                ),
            ]
            let keys = ChainKeys(master: store.keys.master)
            for (list, index) in lists {
                let plans = try await store.database.read { session -> [[String]] in
                    let (count, lines) = LedgerQuery(board: board, chain: board, list, keys, session).statements
                    if engine == .postgres { try session.run("SET LOCAL enable_seqscan = off") }
                    return try [count, lines].map { query in
                        try session.rows(
                            (engine == .sqlite ? "EXPLAIN QUERY PLAN " : "EXPLAIN ") + query.sql, query.values
                        ) { try $0.text(engine == .sqlite ? 3 : 0) }
                    }
                }
                for plan in plans { #expect(plan.contains { $0.contains(index) }, "\(plan)") }
            }
        }
    }
}
