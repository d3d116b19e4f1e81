import Domain
import TestSupport
import Testing

@testable import Store

/// Everybody puts their own name right.
@Suite("The own name", .timeLimit(.minutes(10))) struct OwnNameTests {
    /// The name the board's list of people has.
    private static func listed(_ member: SignInWorld.Member, _ world: SignInWorld) async throws -> String? {
        let people = try await world.store.people(board: world.review.board, asking: world.review.actor)
        return people.first { $0.person.id == member.signedIn.places.first?.person }?.person.name
    }

    @Test(
        "it changes the account and the board's list, once, with a line; nobody else's",
        arguments: DatabaseEngine.allCases)
    func correct(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let store = world.store
            let bea = try await world.member("bea@example.org", .chair)
            let cyd = try await world.member("cyd@example.org", .learner)
            let before = try await store.ownName(bea.token)
            #expect(before.name == "Bea Quill")
            try await store.correctOwnName("Beatrice Quill", version: before.version, by: bea.token)
            #expect(try await store.ownName(bea.token).name == "Beatrice Quill")
            #expect(try await store.session(bea.token)?.name == "Beatrice Quill")
            #expect(try await Self.listed(bea, world) == "Beatrice Quill")
            #expect(try await Self.listed(cyd, world) == "Bea Quill")
            let lines = try await store.ledgerLines(
                LedgerList(ListPart(limit: 9), actions: [.ownNameCorrected]), board: world.review.board, review: nil,
                asking: world.review.actor
            ).lines
            #expect(lines.map { $0.change?.from } == ["Bea Quill"] && lines.first?.change?.to == "Beatrice Quill")
            #expect(lines.first?.actor == "Beatrice Quill")

            // As seen before: refused, and told what it is.
            #expect(
                await world.refusal {
                    try await store.correctOwnName("Bee", version: before.version, by: bea.token)
                } == .nameChanged("Beatrice Quill"))
            // The same once more leaves no line.
            let now = try await store.ownName(bea.token)
            try await store.correctOwnName("Beatrice Quill", version: now.version, by: bea.token)
            #expect(try await store.ownName(bea.token) == now)
            for name in ["", "   ", String(repeating: "a", count: 201)] {
                #expect(
                    await world.refusal { try await store.correctOwnName(name, version: now.version, by: bea.token) }
                        == .nameNeeded)
            }
            try await store.signOut(bea.token)
            #expect(await world.refusal { _ = try await store.ownName(bea.token) } == .notSignedIn)
            #expect(
                await world.refusal { try await store.correctOwnName("Bee", version: now.version, by: bea.token) }
                    == .notSignedIn)
            #expect(try await world.actions().filter { $0 == "person.name-corrected" }.count == 1)
            #expect(try await store.verify().findings == [])
        }
    }
}
