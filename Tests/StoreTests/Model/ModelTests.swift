import Crypto
import Domain
import Foundation
import TestSupport
import Testing

@testable import Store

/// Random sequences of commands, valid and not, beside a model of a few dictionaries.
///
/// `MODEL_RUNS` says how many sequences on each engine, `MODEL_SEED` which is the first: a failure prints its seed.
@Suite("Commands beside a model", .timeLimit(.minutes(60))) struct ModelTests {
    static let length = 120

    private static func setting(_ name: String) -> Int? {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
    }

    @Test(
        "after any sequence the readings are the model's, verify finds nothing, and what was refused changed nothing",
        arguments: DatabaseEngine.allCases)
    func sequences(_ engine: DatabaseEngine) async throws {
        let first = Self.setting("MODEL_SEED") ?? Int.random(in: 1...1_000_000)
        var done: [String: Int] = [:]
        for seed in first..<first + (Self.setting("MODEL_RUNS") ?? 2) {
            try await StoreFixture.run(engine) { fixture in
                try await Self.sequence(fixture, UInt64(seed), &done)
            }
        }
        // Were hardly any done, little would be shown.
        let all = Set(done.keys.map { $0.prefix { $0 != "," } })
        #expect(done.values.reduce(0, +) > 0 && all.count > 10, "seed \(first): \(done)")
    }

    /// - Parameter done: how many of each command were done, and how many refused.
    private static func sequence(_ fixture: StoreFixture, _ seed: UInt64, _ done: inout [String: Int]) async throws {
        let review = try await fixture.review()
        var model = try await start(review)
        var commands = RandomCommands(seed: seed, review)
        var before = try await fingerprint(fixture.store)
        for number in 0..<length {
            let (command, giver) = try await commands.next(model)
            var actor = giver
            // Whoever registers as operator is the one who acts.
            if case .registerOperator(let register) = command { actor = register.person.id }
            // What stages a file changes the store before the command does.
            if case .receiveSubmission = command { before = try await fingerprint(fixture.store) }
            let label = Mirror(reflecting: command).children.first?.label ?? ""
            let what = "seed \(seed), command \(number): \(command) by \(actor)"
            let wanted = model.run(command, by: actor)
            done["\(label), \(wanted ? "done" : "refused")", default: 0] += 1
            do {
                try await fixture.store.run(command, by: actor)
                try #require(wanted, "done, and should be refused: \(what)")
                before = try await fingerprint(fixture.store)
            } catch let refusal as CommandRefusal {
                try #require(!wanted, "refused (\(refusal)), and should be done: \(what)")
                try #require(try await fingerprint(fixture.store) == before, "refused, and left a trace: \(what)")
            }
        }
        let place = "seed \(seed)"
        #expect(try await chains(fixture.store) == model.chains, "\(place)")
        for (id, known) in model.reviews.sorted(by: { $0.value.reference < $1.value.reference }) {
            for person in model.people.keys.sorted() {
                let found = await readings(fixture.store, ReviewReader(board: model.board, review: id, person: person))
                for (name, wanted) in model.readings(of: person, in: id) {
                    let account = model.people[person] ?? ""
                    #expect(found[name] == wanted, "\(place): \(name) of \(known.reference) as \(account)")
                }
            }
        }
        #expect(try await fixture.store.verify().findings == [], "\(place)")
    }

    /// The board as the fixture makes it.
    private static func start(_ review: ReviewFixture) async throws -> StoreModel {
        var model = StoreModel(board: review.board)
        model.people[review.actor] = OperatorAccount.named("ada")
        let membership = Membership(
            id: review.store.newID(), person: review.actor, role: .machineOperator, startsAt: 0)
        model.roles[membership.id] = StoreModel.Role(membership: membership)
        model.agencies[review.agency] = CaseAgency(name: "Larkfield School")
        model.reviews[review.review] = StoreModel.Review(reference: "CR-2026-014")
        model.chains = try await chains(review.store)
        return model
    }

    private static func chains(_ store: Store) async throws -> [RecordID: Int64] {
        try await store.database.read { session in
            var found: [RecordID: Int64] = [:]
            try session.each("SELECT id, sequence FROM ledger_chains", []) { row in
                if let id = try row.id(0) { found[id] = try row.integer(1) }
            }
            return found
        }
    }

    /// All that is in the store, as one hash.
    private static func fingerprint(_ store: Store) async throws -> [UInt8] {
        try await store.database.read { session in
            var hasher = SHA256()
            for table in Tables.all {
                var bytes = CanonicalBytes("table")
                bytes.add(.text(table.name))
                try session.pages(of: table) { rows in for row in rows { bytes.add(row) } }
                hasher.update(data: bytes.bytes)
            }
            return [UInt8](hasher.finalize())
        }
    }

    private static func readings(_ store: Store, _ reader: ReviewReader) async -> [String: [String]] {
        func read(_ body: () async throws -> [String]) async -> [String] {
            do {
                return try await body().sorted()
            } catch is CommandRefusal {
                return StoreModel.refused
            } catch {
                return ["\(error)"]
            }
        }
        var found: [String: [String]] = [:]
        found["chronology"] = await read { try await store.chronology(for: reader).entries.map(\.entry.event) }
        found["submissions"] = await read {
            try await store.submissions(for: reader).map {
                "\($0.fileName) \($0.version) \($0.release?.rawValue ?? "-")"
            }
        }
        found["notes"] = await read { try await store.panelNotes(for: reader).map { "\($0.words) \($0.version)" } }
        found["themes"] = await read { try await store.themes(for: reader).map { "\($0.name) \($0.entries)" } }
        found["questions"] = await read {
            try await store.questions(for: reader).map { "\($0.words) \($0.state.rawValue) \($0.answer ?? "-")" }
        }
        found["weights"] = await read {
            try await store.chronology(for: reader).entries.compactMap { entry in
                entry.significance.map { "\(entry.entry.event) \($0.rawValue)" }
            }
        }
        found["family"] = await read {
            let page = try await store.familyEntries(for: reader, FamilyFilter(), after: nil, before: nil)
            return page.page.entries.map { entry in
                let decision = page.decisions.own[entry.thread]?.decision
                return "\(entry.entry.event) \(decision?.choice?.rawValue ?? "-") \(decision?.words ?? "")"
            }
        }
        found["links"] = await read {
            try await store.links(for: reader).links.map { "\($0.id) \($0.state.rawValue)" }
        }
        return found
    }
}
