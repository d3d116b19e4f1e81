import Domain
import TestSupport
import Testing

@testable import Store

/// From an invitation to signed in and out, and what does not lead there.
@Suite("Signing in", .timeLimit(.minutes(10))) struct SignInTests {
    @Test("invited, accepted, signed in, seen in the board, signed out", arguments: DatabaseEngine.allCases)
    func all(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let store = world.store
            let token = try await world.invitation(" Bea.Quill@Example.org ", .coordinator)
            let offer = try #require(try await store.invitation(token))
            #expect(offer.address == "bea.quill@example.org" && offer.role == .coordinator && !offer.hasAccount)
            #expect(offer.boardName == "Brackenford Board" && offer.reviewReference == "CR-2026-014")
            let answer = try await store.acceptInvitation(
                token, name: "Bea Quill", password: SignInWorld.words, at: SignInWorld.place)
            let member = try await world.setUp(answer, offer.address)
            #expect(member.codes.count == 10 && Set(member.codes).count == 10)
            #expect(try await store.invitation(token) == nil)

            let found = try #require(try await store.session(member.token))
            #expect(found == member.signedIn && found.name == "Bea Quill")
            let place = try #require(found.places.first)
            #expect(found.places.count == 1 && place.board == world.review.board)
            let title = RetitleReview(board: place.board, id: world.review.review, version: 1, title: "T")
            try await store.run(.retitleReview(title), by: place.person)
            try await store.signOut(member.token)
            #expect(try await store.session(member.token) == nil)
            // The role is in force, and the person can come again.
            let again = try await world.signIn(member)
            #expect(try await store.session(again)?.places == [place])
            let written = try await world.actions()
            #expect(
                written.suffix(4) == [
                    "invitation.accepted", "second-factor.changed", "sign-in.done", "sign-in.done",
                ])
            #expect(try await world.actions(world.review.review).contains("invitation.accepted"))
            #expect(try await store.verify().findings == [])
        }
    }

    @Test("a code counts once, and a step has five tries", arguments: DatabaseEngine.allCases)
    func codes(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let member = try await world.member("bea@example.org", .chair)
            let code = world.code(member)
            let first = try await world.step(member.address)
            let second = try await world.step(member.address)
            guard case .signedIn = try await world.store.giveCode(code, step: first, at: SignInWorld.place) else {
                Issue.record("the code was refused")
                return
            }
            // The same step again, and the same code with another step.
            #expect(
                await world.refusal {
                    _ = try await world.store.giveCode(code, step: first, at: SignInWorld.place)
                } == .stepOver)
            #expect(try await world.store.giveCode(code, step: second, at: SignInWorld.place) == .refused(wait: 0))
            // Nor one of a step before.
            let before = OneTimeCodes.code(member.secret, step: OneTimeCodes.step(at: world.hands.now) - 1)
            for wrong in [before, "", "12345", "000000000000"] {
                #expect(
                    try await world.store.giveCode(wrong, step: second, at: SignInWorld.place) == .refused(wait: 0))
            }
            world.pass(seconds: 30)
            let right = world.code(member)
            #expect(
                await world.refusal {
                    _ = try await world.store.giveCode(right, step: second, at: SignInWorld.place)
                } == .stepOver)
            _ = try await world.signIn(member)
        }
    }

    @Test("a recovery code counts once, however it is typed", arguments: DatabaseEngine.allCases)
    func recovery(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let bea = try await world.member("bea@example.org", .chair)
            let cyd = try await world.member("cyd@example.org", .learner)
            let typed = bea.codes[3].uppercased().replacing("-", with: " ")
            let step = try await world.step(bea.address)
            guard case .signedIn = try await world.store.giveCode(typed, step: step, at: SignInWorld.place) else {
                Issue.record("the recovery code was refused")
                return
            }
            let again = try await world.step(bea.address)
            #expect(try await world.store.giveCode(typed, step: again, at: SignInWorld.place) == .refused(wait: 0))
            // Another's is none.
            #expect(
                try await world.store.giveCode(cyd.codes[0], step: again, at: SignInWorld.place) == .refused(wait: 0))
        }
    }

    @Test("a step is no session, a session no step, and a step is over in time", arguments: DatabaseEngine.allCases)
    func steps(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let (store, place) = (world.store, SignInWorld.place)
            let member = try await world.member("bea@example.org", .chair)
            let step = try await world.step(member.address)
            let invented = SignInToken("a-token-somebody-chose-beforehand")
            for token in [step, invented] {
                #expect(try await store.session(token) == nil)
                #expect(await world.refusal { _ = try await store.ownSessions(token) } == .notSignedIn)
                #expect(await world.refusal { _ = try await store.secondFactorOffer(step: token) } == .stepOver)
                #expect(await world.refusal { try await store.useReset(token, password: "x") } == .resetOver)
                #expect(try await store.invitation(token) == nil)
            }
            let code = world.code(member)
            #expect(
                await world.refusal { _ = try await store.giveCode(code, step: member.token, at: place) } == .stepOver)
            world.pass(seconds: 601)
            let late = world.code(member)
            #expect(await world.refusal { _ = try await store.giveCode(late, step: step, at: place) } == .stepOver)
        }
    }

    @Test("without a second factor asked for, the password is enough", arguments: DatabaseEngine.allCases)
    func passwordOnly(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) {
            $0.asksSecondFactor = false
        } _: { world in
            let token = try await world.invitation("bea@example.org", .chair)
            let answer = try await world.store.acceptInvitation(
                token, name: "Bea", password: SignInWorld.words, at: SignInWorld.place)
            guard case .signedIn(let session, let signedIn) = answer else {
                Issue.record("\(answer)")
                return
            }
            #expect(try await world.store.session(session) == signedIn)
        }
    }

    @Test(
        "a second factor is renewed with the password, and then only the new one counts",
        arguments: DatabaseEngine.allCases)
    func renewed(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let (store, place) = (world.store, SignInWorld.place)
            let member = try await world.member("bea@example.org", .chair)
            #expect(
                await world.refusal {
                    _ = try await store.renewSecondFactor(
                        password: SignInWorld.otherWords, session: member.token, at: place)
                } == .wrongPassword(wait: 0))
            let step = try await store.renewSecondFactor(
                password: SignInWorld.words, session: member.token, at: place)
            // Asked for twice, it is the same.
            let offer = try await store.secondFactorOffer(step: step)
            #expect(try await store.secondFactorOffer(step: step) == offer)
            let new = try await world.setUp(.mustSetUpSecondFactor(step: step), member.address)
            #expect(new.secret != member.secret)
            #expect(try await store.session(member.token) == nil)
            let next = try await world.step(member.address)
            #expect(try await store.giveCode(world.code(member), step: next, at: place) == .refused(wait: 0))
            #expect(try await store.giveCode(member.codes[0], step: next, at: place) == .refused(wait: 0))
            _ = try await world.signIn(new)
        }
    }
}
