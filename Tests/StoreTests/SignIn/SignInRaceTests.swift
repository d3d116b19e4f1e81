import Domain
import TestSupport
import Testing

@testable import Store

/// Two at once, on two connections: what counts once, counts once.
@Suite("Signing in at once", .timeLimit(.minutes(10))) struct SignInRaceTests {
    /// How each of them ended, sorted.
    private static func race(
        _ world: SignInWorld, _ bodies: [@Sendable (Store) async throws -> String]
    ) async throws -> [String] {
        let other = try await world.second()
        let outcomes = await withTaskGroup(of: String.self) { group in
            for (number, body) in bodies.enumerated() {
                let store = number % 2 == 0 ? world.store : other
                group.addTask {
                    do { return try await body(store) } catch { return "\(error)" }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        await other.close()
        return outcomes.sorted()
    }

    private static func name(_ answer: SignInAnswer) -> String {
        switch answer {
        case .needsSecondFactor: "code"
        case .mustSetUpSecondFactor: "set-up"
        case .signedIn: "in"
        case .refused: "refused"
        }
    }

    @Test("of two acceptances of one invitation one counts", arguments: DatabaseEngine.allCases)
    func acceptances(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let token = try await world.invitation("bea@example.org", .coordinator)
            let accept: @Sendable (Store) async throws -> String = { store in
                Self.name(
                    try await store.acceptInvitation(
                        token, name: "Bea", password: SignInWorld.words, at: SignInWorld.place))
            }
            let outcomes = try await Self.race(world, [accept, accept, accept])
            #expect(outcomes.filter { $0 == "set-up" }.count == 1)
            #expect(outcomes.filter { ["signInFirst", "invitationOver"].contains($0) }.count == 2, "\(outcomes)")
            #expect(try await world.review.count("sign_in_accounts") == 1)
            #expect(try await world.review.count("sign_in_people") == 1)
            let held = try await world.store.roles(
                board: world.review.board, review: world.review.review, asking: world.review.actor)
            #expect(held.map(\.membership.role) == [.coordinator])
            #expect(try await world.store.verify().findings == [])
        }
    }

    @Test("two invitations of two boards make one account, and each its own person", arguments: DatabaseEngine.allCases)
    func boards(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let first = try await world.invitation("bea@example.org", .chair)
            let founder = Person(id: world.store.newID(), account: StoreFixture.account, name: "Ada")
            let board = world.store.newID()
            let open = OpenBoard(board: board, name: "Second", founder: founder, membership: world.store.newID())
            try await world.store.run(.openBoard(open), by: founder.id)
            let second = try await world.store.invite(
                NewInvitation(board: board, address: "bea@example.org", name: "Bea", role: .learner), by: founder.id)
            let bodies = [first, second].map { token -> @Sendable (Store) async throws -> String in
                { store in
                    Self.name(
                        try await store.acceptInvitation(
                            token, name: "Bea", password: SignInWorld.words, at: SignInWorld.place))
                }
            }
            #expect(try await Self.race(world, bodies) == ["set-up", "signInFirst"])
            #expect(try await world.review.count("sign_in_accounts") == 1)
        }
    }

    @Test("a code, a recovery code, a link and a first step count once", arguments: DatabaseEngine.allCases)
    func once(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let member = try await world.member("bea@example.org", .chair)
            let place = SignInWorld.place
            func give(_ code: String) async throws -> [String] {
                var bodies: [@Sendable (Store) async throws -> String] = []
                for _ in 0..<2 {
                    let step = try await world.step(member.address)
                    bodies.append { Self.name(try await $0.giveCode(code, step: step, at: place)) }
                }
                return try await Self.race(world, bodies)
            }
            #expect(try await give(world.code(member)) == ["in", "refused"])
            #expect(try await give(member.codes[0]) == ["in", "refused"])
            world.pass(seconds: 30)

            // One step, two tabs.
            let (step, code) = (try await world.step(member.address), world.code(member))
            let tab: @Sendable (Store) async throws -> String = {
                Self.name(try await $0.giveCode(code, step: step, at: place))
            }
            #expect(try await Self.race(world, [tab, tab]) == ["in", "stepOver"])

            let reset = try #require(try await world.store.askReset(address: member.address, at: place))
            let use: @Sendable (Store) async throws -> String = {
                try await $0.useReset(reset.token, password: SignInWorld.otherWords)
                return "done"
            }
            #expect(try await Self.race(world, [use, use]) == ["done", "resetOver"])
            #expect(try await world.store.verify().findings == [])
        }
    }

    @Test("of two corrections of one name one counts", arguments: DatabaseEngine.allCases)
    func names(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let member = try await world.member("bea@example.org", .chair)
            let version = try await world.store.ownName(member.token).version
            let bodies = ["Bee Quill", "Beata Quill", "Beatrix Quill"].map {
                name -> @Sendable (Store) async throws -> String in
                { store in
                    do {
                        try await store.correctOwnName(name, version: version, by: member.token)
                        return "done"
                    } catch SignInRefusal.nameChanged {
                        return "changed"
                    }
                }
            }
            #expect(try await Self.race(world, bodies) == ["changed", "changed", "done"])
            #expect(try await world.actions().filter { $0 == "person.name-corrected" }.count == 1)
            #expect(try await world.store.verify().findings == [])
        }
    }

    @Test("an invitation taken back at the same time is either used or not", arguments: DatabaseEngine.allCases)
    func revoked(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let token = try await world.invitation("bea@example.org", .chair)
            let actor = world.review.actor
            let open = try await world.store.openInvitations(board: world.review.board, review: nil, asking: actor)
            let revoke = RevokeInvitation(
                board: world.review.board, id: try #require(open.first).id, reason: "Mistaken.")
            let outcomes = try await Self.race(
                world,
                [
                    { store in
                        try await store.run(.revokeInvitation(revoke), by: actor)
                        return "revoked"
                    },
                    { store in
                        Self.name(
                            try await store.acceptInvitation(
                                token, name: "Bea", password: SignInWorld.words, at: SignInWorld.place))
                    },
                ])
            #expect(
                [["invitationOver", "revoked"], ["noSuchInvitation", "set-up"]].contains(outcomes), "\(outcomes)")
            #expect(try await world.store.verify().findings == [])
        }
    }

    @Test("the first run makes one board", arguments: DatabaseEngine.allCases)
    func firstRun(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let (store, other) = (fixture.store, try await fixture.second())
            #expect(try await store.needsFirstRun())
            let earlier = try await store.beginFirstRun()
            let token = try await store.beginFirstRun()
            let plan = FirstRun(
                boardName: "Brackenford Board", agencies: ["Larkfield School", "Health"],
                address: "Ada@example.org", name: "Ada Quill")
            await #expect(throws: SignInRefusal.firstRunOver) { _ = try await store.firstRun(plan, token: earlier) }
            async let one = store.firstRun(plan, token: token)
            async let two = other.firstRun(plan, token: token)
            var invitations: [SignInToken] = []
            do { invitations.append(try await one) } catch { #expect(error as? SignInRefusal == .firstRunOver) }
            do { invitations.append(try await two) } catch { #expect(error as? SignInRefusal == .firstRunOver) }
            await other.close()
            #expect(invitations.count == 1)
            let offer = try await store.invitation(try #require(invitations.first))
            #expect(offer?.role == .administrator && offer?.address == "ada@example.org")
            #expect(try await !store.needsFirstRun())
            await #expect(throws: SignInRefusal.firstRunOver) { _ = try await store.beginFirstRun() }
            #expect(try await store.verify().findings == [])
        }
    }
}
