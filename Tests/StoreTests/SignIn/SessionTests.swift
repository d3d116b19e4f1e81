import Domain
import TestSupport
import Testing

@testable import Store

/// Sessions end: in time, by their owner, with a new password, with a leaver.
@Suite("Sessions", .timeLimit(.minutes(10))) struct SessionTests {
    @Test("a session ends after 12 hours, and after half an hour unused", arguments: DatabaseEngine.allCases)
    func times(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let store = world.store
            let member = try await world.member("bea@example.org", .chair)
            // Signed in before the last 30 seconds passed.
            for _ in 0..<25 {
                world.pass(seconds: 1_700)
                #expect(try await store.session(member.token) != nil)
            }
            world.pass(seconds: 700)
            #expect(try await store.session(member.token) == nil)
            let other = try await world.signIn(member)
            world.pass(seconds: 1_771)
            #expect(try await store.session(other) == nil)
        }
    }

    @Test("a clock set back revives no session that was seen to be over", arguments: DatabaseEngine.allCases)
    func setBack(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let store = world.store
            let member = try await world.member("bea@example.org", .chair)
            let other = try await world.signIn(member)
            let start = world.hands.now
            world.pass(seconds: 86_400)
            #expect(try await store.session(member.token) == nil)
            // Signing in clears away the other, which nobody came with.
            _ = try await world.signIn(member)
            world.hands.now = start
            #expect(try await store.session(member.token) == nil)
            #expect(try await store.session(other) == nil)
            // One that was made in a time that is yet to come is not believed either.
            world.pass(seconds: 86_400 * 2)
            let ahead = try await world.signIn(member)
            #expect(try await store.session(ahead) != nil)
            world.hands.now = start
            #expect(try await store.session(ahead) == nil)
        }
    }

    @Test("the owner sees their sessions and ends them, and nobody else's", arguments: DatabaseEngine.allCases)
    func own(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let store = world.store
            let bea = try await world.member("bea@example.org", .chair)
            let cyd = try await world.member("cyd@example.org", .learner)
            let phone = try await world.signIn(bea, at: SignInWorld.elsewhere)
            let found = try await store.ownSessions(bea.token)
            #expect(found.map(\.device) == ["Safari on a phone", "Firefox on Linux"])
            #expect(found.map(\.isThis) == [false, true])
            #expect(
                await world.refusal {
                    try await store.endSession(cyd.signedIn.session, by: bea.token)
                } == .noSuchSession)
            #expect(try await store.session(cyd.token) != nil)
            try await store.endSession(found[0].id, by: bea.token)
            #expect(try await store.session(phone) == nil)
            #expect(try await store.ownSessions(bea.token).count == 1)
        }
    }

    @Test("a new password ends all sessions but the one it gives", arguments: DatabaseEngine.allCases)
    func password(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let (store, place) = (world.store, SignInWorld.place)
            let member = try await world.member("bea@example.org", .chair)
            let phone = try await world.signIn(member, at: SignInWorld.elsewhere)
            let step = try await world.step(member.address)
            func change(_ old: String, _ new: String) async -> SignInRefusal? {
                await world.refusal {
                    _ = try await store.changePassword(from: old, to: new, session: member.token, at: place)
                }
            }
            #expect(await change(SignInWorld.otherWords, SignInWorld.otherWords) == .wrongPassword(wait: 0))
            #expect(await change(SignInWorld.words, "too short") == .password(.tooShort))
            #expect(try await store.session(phone) != nil)
            let new = try await store.changePassword(
                from: SignInWorld.words, to: SignInWorld.otherWords, session: member.token, at: place)
            #expect(try await store.session(new) != nil)
            for over in [phone, member.token] { #expect(try await store.session(over) == nil) }
            // What was under way with the old one is over too.
            let code = world.code(member)
            #expect(await world.refusal { _ = try await store.giveCode(code, step: step, at: place) } == .stepOver)
            #expect(
                try await store.signIn(address: member.address, password: SignInWorld.words, at: place)
                    == .refused(wait: 0))
            _ = try await world.step(member.address, SignInWorld.otherWords)
            #expect(try await world.actions().contains("password.changed"))
            #expect(try await store.verify().findings == [])
        }
    }

    @Test("a link sets the password once, within an hour", arguments: DatabaseEngine.allCases)
    func reset(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let (store, place) = (world.store, SignInWorld.place)
            let member = try await world.member("bea@example.org", .chair)
            #expect(try await store.askReset(address: "nobody@example.org", at: place) == nil)
            #expect(try await store.askReset(address: "no address", at: place) == nil)
            let first = try #require(try await store.askReset(address: "BEA@example.org", at: place))
            let second = try #require(try await store.askReset(address: member.address, at: place))
            func use(_ reset: PasswordReset, _ password: String = SignInWorld.otherWords) async -> SignInRefusal? {
                await world.refusal { try await store.useReset(reset.token, password: password) }
            }
            // A later one takes the place of the earlier.
            #expect(await use(first) == .resetOver)
            #expect(await use(second, "bea@example.org") == .password(.isAddress))
            #expect(await use(second) == nil)
            #expect(await use(second) == .resetOver)
            #expect(try await store.session(member.token) == nil)
            // The second factor is still asked for.
            _ = try await world.step(member.address, SignInWorld.otherWords)
            let third = try #require(try await store.askReset(address: member.address, at: place))
            world.pass(seconds: 3_601)
            #expect(await use(third) == .resetOver)
        }
    }

    @Test("a leaver with an open session is out at once", arguments: DatabaseEngine.allCases)
    func leaver(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let store = world.store
            let member = try await world.member("bea@example.org", .coordinator)
            let person = try #require(member.signedIn.places.first).person
            let leave = RecordLeaver(board: world.review.board, person: person, reason: "Left.")
            try await store.run(.recordLeaver(leave), by: world.review.actor)
            #expect(try await store.session(member.token) == nil)
            // The account opens nothing of the board any more.
            let token = try await world.signIn(member)
            #expect(try await store.session(token)?.places == [])
            let roles = try await store.roles(
                board: world.review.board, review: world.review.review, asking: world.review.actor)
            #expect(roles.map(\.isEnded) == [true])
            // Once more there is nothing to end; invited anew, they are the same person.
            await #expect(throws: CommandRefusal.nothingNew) {
                try await store.run(.recordLeaver(leave), by: world.review.actor)
            }
            let back = try await world.invitation(member.address, .learner)
            try await store.acceptInvitation(back, session: token)
            #expect(try await store.session(token)?.places.map(\.person) == [person])
            #expect(try await store.verify().findings == [])
        }
    }
}
