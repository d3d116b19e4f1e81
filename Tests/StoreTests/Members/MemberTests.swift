import Domain
import Foundation
import Store
import TestSupport
import Testing

/// Roles are given, count while they last, and end.
@Suite("Members", .timeLimit(.minutes(10))) struct MemberTests {
    /// A clock the test sets.
    final class Hands: @unchecked Sendable {
        private let lock = NSLock()
        private var time: Int64 = 1_800_000_000_000_000
        var now: Int64 {
            get { lock.withLock { time } }
            set { lock.withLock { time = newValue } }
        }
    }

    private static func refusal(_ store: Store, _ command: CaseCommand, _ actor: RecordID) async -> CommandRefusal? {
        do {
            try await store.run(command, by: actor)
            return nil
        } catch {
            return error as? CommandRefusal ?? .taken("\(error)")
        }
    }

    private static func retitle(_ review: ReviewFixture, _ version: Int) -> CaseCommand {
        .retitleReview(RetitleReview(board: review.board, id: review.review, version: version, title: "T\(version)"))
    }

    @Test(
        "a role lets its holder do what the policy says, and the ledger says by which role",
        arguments: DatabaseEngine.allCases)
    func given(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let bea = try await review.person("bea")
            #expect(await Self.refusal(fixture.store, Self.retitle(review, 1), bea) == .noSuchReview)
            try await review.give(.reader, to: bea)
            guard case .notAllowed(let reason)? = await Self.refusal(fixture.store, Self.retitle(review, 1), bea) else {
                Issue.record("a reader gave the review a title")
                return
            }
            #expect(reason.hasPrefix("As reader you may not change the review's title and"))
            try await review.give(.coordinator, to: bea)
            #expect(await Self.refusal(fixture.store, Self.retitle(review, 1), bea) == nil)
            let folder = fixture.folder + "/out"
            _ = try await fixture.store.export(
                review: (review.board, review.review), to: folder, by: StoreFixture.account)
            let said = try String(contentsOfFile: folder + "/tables/ledger_payloads.jsonl", encoding: .utf8)
            #expect(said.contains(Hexadecimal.text(Array("coordinator".utf8))))
            #expect(try await fixture.store.verify().findings == [])
        }
    }

    @Test(
        "a leaver's roles end at once, everywhere, also when the clock is set back", arguments: DatabaseEngine.allCases)
    func leaver(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let bea = try await review.person("bea")
            try await review.give(.coordinator, to: bea)
            try await review.give(.businessManager, to: bea)
            #expect(await Self.refusal(fixture.store, Self.retitle(review, 1), bea) == nil)
            let leave = RecordLeaver(board: review.board, person: bea, reason: "Left the service.")
            try await fixture.store.run(.recordLeaver(leave), by: review.actor)
            #expect(await Self.refusal(fixture.store, Self.retitle(review, 2), bea) == .noSuchReview)
            #expect(await Self.refusal(fixture.store, .recordLeaver(leave), review.actor) == .nothingNew)
            let early = StoreClock { 1_000_000 }
            let before = try await Store.open(fixture.settings, clock: early)
            #expect(await Self.refusal(before, Self.retitle(review, 2), bea) == .noSuchReview)
            await before.close()
            let roles = try await fixture.store.roles(
                board: review.board, review: review.review, asking: review.actor)
            #expect(roles.map(\.isEnded) == [true])
            #expect(try await fixture.store.verify().findings == [])
        }
    }

    @Test("a role counts from its beginning and until its end", arguments: DatabaseEngine.allCases)
    func times(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let hands = Hands()
            let store = try await Store.open(fixture.settings, clock: StoreClock { hands.now })
            let bea = try await review.person("bea")
            let membership = Membership(
                id: store.newID(), person: bea, role: .coordinator, review: review.review, startsAt: hands.now + 10,
                endsAt: hands.now + 20)
            let give = CaseCommand.giveRole(GiveRole(board: review.board, membership: membership))
            #expect(await Self.refusal(store, give, review.actor) == nil)
            #expect(await Self.refusal(store, Self.retitle(review, 1), bea) == .noSuchReview)
            hands.now += 10
            #expect(await Self.refusal(store, Self.retitle(review, 1), bea) == nil)
            hands.now += 10
            #expect(await Self.refusal(store, Self.retitle(review, 2), bea) == .noSuchReview)
            await store.close()
        }
    }

    @Test("roles that cannot be are refused, and nothing is left of them", arguments: DatabaseEngine.allCases)
    func refused(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let store = fixture.store
            let bea = try await review.person("bea")
            let cyd = try await review.person("cyd")
            try await review.give(.administrator, to: bea)
            func give(
                _ role: AccessRole, _ person: RecordID, review place: RecordID? = nil, agency: RecordID? = nil,
                by actor: RecordID
            ) async -> CommandRefusal? {
                let membership = Membership(
                    id: store.newID(), person: person, role: role, review: place, agency: agency, startsAt: 0)
                return await Self.refusal(
                    store, .giveRole(GiveRole(board: review.board, membership: membership)), actor)
            }
            let entries = try await review.count("ledger_entries")
            #expect(await give(.chair, bea, by: bea) == .notForOneself)
            #expect(await give(.machineOperator, cyd, by: bea) == .wrongAccount)
            #expect(await give(.chair, review.actor, by: bea) == .wrongAccount)
            #expect(await give(.chair, store.newID(), by: bea) == .noSuchPerson)
            #expect(await give(.reader, cyd, by: bea) == .wrongRole)
            #expect(await give(.agencyLead, cyd, review: review.review, by: review.actor) == .wrongRole)
            #expect(
                await give(.agencyLead, cyd, review: review.review, agency: store.newID(), by: review.actor)
                    == .noSuchAgency)
            // An administrator does not even learn of the review.
            #expect(await give(.reader, cyd, review: review.review, by: bea) == .noSuchReview)
            #expect(await give(.chair, cyd, by: cyd) != nil)
            #expect(try await review.count("ledger_entries") == entries)
            #expect(await give(.chair, cyd, by: bea) == nil)
            #expect(await give(.chair, cyd, by: bea) == .nothingNew)
            let named = Person(id: store.newID(), account: "operator:eve", name: "Eve")
            let added = AddPerson(board: review.board, person: named)
            #expect(await Self.refusal(store, .addPerson(added), bea) == .wrongAccount)
            #expect(try await store.verify().findings == [])
        }
    }

    @Test("an operator is registered under an account of their own, and only so", arguments: DatabaseEngine.allCases)
    func operators(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let store = fixture.store
            func register(_ account: String, by actor: RecordID? = nil) async -> CommandRefusal? {
                let person = Person(id: store.newID(), account: account, name: "Eve")
                let command = RegisterOperator(board: review.board, person: person, membership: store.newID())
                return await Self.refusal(store, .registerOperator(command), actor ?? person.id)
            }
            #expect(await register("eve") == .wrongAccount)
            #expect(await register("operator:eve", by: review.actor) == .noSuchPerson)
            #expect(await register("operator:eve") == nil)
            #expect(await register("operator:eve") == .taken("operator:eve"))
            let roles = try await store.roles(board: review.board, review: nil, asking: review.actor)
            #expect(roles.map(\.membership.role) == [.machineOperator, .machineOperator])
            #expect(try await store.verify().findings == [])
        }
    }

    @Test("a closed review is not worked on until it is opened again", arguments: DatabaseEngine.allCases)
    func closing(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let store = fixture.store
            func move(_ version: Int, closed: Bool) -> CaseCommand {
                .moveReview(
                    MoveReview(
                        board: review.board, review: review.review, version: version, isClosed: closed,
                        reason: "Agreed."))
            }
            #expect(
                await Self.refusal(store, move(0, closed: false), review.actor)
                    == .notAllowed(reason: "The review is open."))
            #expect(await Self.refusal(store, move(0, closed: true), review.actor) == nil)
            #expect(
                await Self.refusal(store, Self.retitle(review, 1), review.actor)
                    == .notAllowed(reason: "The review is closed."))
            #expect(
                await Self.refusal(store, move(0, closed: false), review.actor)
                    == .stale(version: 1, theirs: "closed", yours: "open"))
            #expect(await Self.refusal(store, move(1, closed: false), review.actor) == nil)
            #expect(await Self.refusal(store, Self.retitle(review, 1), review.actor) == nil)
            #expect(try await store.verify().findings == [])
        }
    }
}
