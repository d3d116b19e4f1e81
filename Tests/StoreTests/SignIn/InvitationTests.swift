import Domain
import Foundation
import TestSupport
import Testing

@testable import Store

/// Whom an invitation lets in, and whom not.
@Suite("Invitations", .timeLimit(.minutes(10))) struct InvitationTests {
    @Test(
        "an invitation is over when it was taken back, is too old, or whoever gave it no longer may",
        arguments: DatabaseEngine.allCases)
    func over(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let store = world.store
            let coordinator = try await world.review.member(.coordinator)
            let ofLeaver = try await world.invitation("a@example.org", .reader, by: coordinator)
            let old = try await world.invitation("b@example.org", .chair, days: 1)
            let ofClosed = try await world.invitation("c@example.org", .panelMember)
            let revoked = try await world.invitation("d@example.org", .learner)
            for token in [ofLeaver, old, ofClosed, revoked] { #expect(try await store.invitation(token) != nil) }

            let leave = RecordLeaver(board: world.review.board, person: coordinator, reason: "Left.")
            try await store.run(.recordLeaver(leave), by: world.review.actor)
            let close = MoveReview(
                board: world.review.board, review: world.review.review, version: 0, isClosed: true, reason: "Done.")
            try await store.run(.moveReview(close), by: world.review.actor)
            let open = try await store.openInvitations(
                board: world.review.board, review: nil, asking: world.review.actor)
            let id = try #require(open.first { $0.address == "d@example.org" }).id
            let revoke = RevokeInvitation(board: world.review.board, id: id, reason: "Mistaken.")
            try await store.run(.revokeInvitation(revoke), by: world.review.actor)
            await #expect(throws: CommandRefusal.noSuchInvitation) {
                try await store.run(.revokeInvitation(revoke), by: world.review.actor)
            }
            world.pass(seconds: 86_401)
            for token in [ofLeaver, old, ofClosed, revoked] {
                #expect(try await store.invitation(token) == nil)
                #expect(
                    await world.refusal {
                        _ = try await store.acceptInvitation(
                            token, name: "Bea", password: SignInWorld.words, at: SignInWorld.place)
                    } == .invitationOver)
            }
            #expect(try await world.review.count("sign_in_accounts") == 0)
            #expect(try await store.verify().findings == [])
        }
    }

    @Test(
        "sent again, an invitation has a new link, the old one is over, and whoever sent it stands for it",
        arguments: DatabaseEngine.allCases)
    func again(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let (store, board) = (world.store, world.review.board)
            let coordinator = try await world.review.member(.coordinator)
            let first = try await world.invitation("a@example.org", .reader, by: coordinator, days: 2)
            let open = try await store.openInvitations(
                board: board, review: world.review.review, asking: world.review.actor)
            let id = try #require(open.first).id
            world.pass(seconds: 86_400)
            let second = try await store.inviteAgain(id, board: board, days: 3, by: world.review.actor)
            #expect(try await store.invitation(first) == nil)
            #expect(
                try await store.invitation(second)?.endsAt == store.now() + 3 * 86_400_000_000)
            // Whoever gave it first may leave.
            let leave = RecordLeaver(board: board, person: coordinator, reason: "Left.")
            try await store.run(.recordLeaver(leave), by: world.review.actor)
            #expect(try await store.invitation(second) != nil)
            _ = try await store.acceptInvitation(
                second, name: "Ann", password: SignInWorld.words, at: SignInWorld.place)
            await #expect(throws: CommandRefusal.noSuchInvitation) {
                _ = try await store.inviteAgain(id, board: board, days: 3, by: world.review.actor)
            }
            #expect(try await store.verify().findings == [])
        }
    }

    @Test("who has an account accepts signed in, under their own address", arguments: DatabaseEngine.allCases)
    func signedIn(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let store = world.store
            let bea = try await world.member("bea@example.org", .chair)
            let cyd = try await world.member("cyd@example.org", .learner)
            let token = try await world.invitation("bea@example.org", .coordinator)
            #expect(try await store.invitation(token)?.hasAccount == true)
            #expect(
                await world.refusal {
                    _ = try await store.acceptInvitation(
                        token, name: "Bea", password: SignInWorld.otherWords, at: SignInWorld.place)
                } == .signInFirst)
            #expect(
                await world.refusal { try await store.acceptInvitation(token, session: cyd.token) } == .otherAddress)
            #expect(await world.refusal { try await store.acceptInvitation(token, session: token) } == .notSignedIn)
            try await store.acceptInvitation(token, session: bea.token)
            let roles = try await store.roles(
                board: world.review.board, review: world.review.review, asking: world.review.actor)
            #expect(roles.map(\.membership.person) == bea.signedIn.places.map(\.person))
            #expect(
                await world.refusal { try await store.acceptInvitation(token, session: bea.token) } == .invitationOver)
        }
    }

    @Test("an account for somebody's address is not that person in another board", arguments: DatabaseEngine.allCases)
    func otherBoard(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let store = world.store
            // The chair of this board, by name, who never signed in.
            let chair = try await world.review.person("dot@example.org")
            try await world.review.give(.chair, to: chair)
            let founder = Person(id: store.newID(), account: StoreFixture.account, name: "Ada")
            let board = store.newID()
            let open = OpenBoard(board: board, name: "Second", founder: founder, membership: store.newID())
            try await store.run(.openBoard(open), by: founder.id)
            let token = try await store.invite(
                NewInvitation(board: board, address: "dot@example.org", name: "Dot", role: .learner), by: founder.id)
            let answer = try await store.acceptInvitation(
                token, name: "Dot", password: SignInWorld.words, at: SignInWorld.place)
            let member = try await world.setUp(answer, "dot@example.org")
            #expect(try await store.session(member.token)?.places.map(\.board) == [board])
        }
    }

    @Test(
        "only who may give all of somebody's roles can let an account stand for them",
        arguments: DatabaseEngine.allCases)
    func takingOver(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let store = world.store
            let coordinator = try await world.review.member(.coordinator)
            let administrator = try await world.review.member(.administrator)
            let chair = try await world.review.person("dot@example.org")
            try await world.review.give(.chair, to: chair)
            func invite(_ role: AccessRole, by person: RecordID) async -> Bool {
                let refusal = await world.commandRefusal {
                    _ = try await world.invitation("dot@example.org", role, by: person)
                }
                if case .notAllowed? = refusal { return false }
                return refusal == nil
            }
            #expect(await invite(.reader, by: coordinator) == false)
            #expect(await invite(.learner, by: administrator))
            // With a role in a review, an administrator may no longer.
            try await world.review.give(.panelMember, to: chair)
            #expect(await invite(.learner, by: administrator) == false)
            #expect(await invite(.reader, by: world.review.actor))

            // Nor where the role came between invitation and acceptance.
            let early = try await world.review.person("eve@example.org")
            let token = try await world.invitation("eve@example.org", .learner, by: administrator)
            try await world.review.give(.legalAdviser, to: early)
            #expect(
                await world.refusal {
                    _ = try await store.acceptInvitation(
                        token, name: "Eve", password: SignInWorld.words, at: SignInWorld.place)
                } == .invitationOver)
            #expect(try await world.review.count("sign_in_accounts") == 0)
        }
    }

    @Test("invitations that cannot be are refused", arguments: DatabaseEngine.allCases)
    func refused(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            func refusal(
                _ address: String, _ role: AccessRole, review: Bool = false, agency: RecordID? = nil, name: String = "B"
            ) async -> CommandRefusal? {
                do {
                    _ = try await world.store.invite(
                        NewInvitation(
                            board: world.review.board, address: address, name: name, role: role,
                            review: review ? world.review.review : nil, agency: agency),
                        by: world.review.actor)
                    return nil
                } catch {
                    return error as? CommandRefusal
                }
            }
            #expect(await refusal("bea", .chair) == .badAddress)
            #expect(await refusal("operator:bea@example.org", .chair) == .badAddress)
            #expect(await refusal("bea@example.org", .machineOperator) == .wrongRole)
            #expect(await refusal("bea@example.org", .reader) == .wrongRole)
            #expect(await refusal("bea@example.org", .chair, review: true) == .wrongRole)
            #expect(await refusal("bea@example.org", .agencyLead, review: true) == .wrongRole)
            #expect(
                await refusal("bea@example.org", .agencyLead, review: true, agency: world.store.newID())
                    == .noSuchAgency)
            #expect(await refusal("bea@example.org", .chair, name: "") != nil)
            #expect(await refusal("bea@example.org", .agencyLead, review: true, agency: world.review.agency) == nil)
            let administrator = try await world.member("ann@example.org", .administrator)
            let person = try #require(administrator.signedIn.places.first).person
            await #expect(throws: CommandRefusal.notForOneself) {
                _ = try await world.invitation("ann@example.org", .chair, by: person)
            }
        }
    }

    @Test("an account is disabled, and its owner let in again", arguments: DatabaseEngine.allCases)
    func operators(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let (store, place, me) = (world.store, SignInWorld.place, StoreFixture.account)
            let member = try await world.member("bea@example.org", .chair)
            try await store.disableAccount(address: " BEA@example.org", reason: "On leave.", by: me)
            #expect(try await store.session(member.token) == nil)
            #expect(try await store.askReset(address: member.address, at: place) == nil)
            #expect(try await store.accounts().map(\.isDisabled) == [true])
            await #expect(throws: CommandRefusal.nothingNew) {
                try await store.disableAccount(address: member.address, reason: "Again.", by: me)
            }
            try await store.disableAccount(address: member.address, isDisabled: false, reason: "Back.", by: me)
            try await store.removeSecondFactor(address: member.address, by: me)
            let reset = try await store.giveReset(address: member.address, by: me)
            try await store.useReset(reset, password: SignInWorld.otherWords)
            let answer = try await store.signIn(
                address: member.address, password: SignInWorld.otherWords, at: place)
            _ = try await world.setUp(answer, member.address)
            #expect(
                await world.refusal { _ = try await store.giveReset(address: "x@example.org", by: me) }
                    == .noSuchAccount)
            #expect(try await world.actions().contains("account.disabled"))
            #expect(try await store.verify().findings == [])
        }
    }
}
