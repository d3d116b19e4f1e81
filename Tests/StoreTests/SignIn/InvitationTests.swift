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

    @Test(
        "an agency's lead invites authors of that agency and nobody else, while they lead it",
        arguments: DatabaseEngine.allCases)
    func byLead(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let (store, board, review) = (world.store, world.review.board, world.review.review)
            let part = try await world.review.addAgency("Sixth form", partOf: world.review.agency)
            let other = try await world.review.addAgency("Beck Surgery")
            let lead = try await world.review.member(.agencyLead)
            let author = try await world.review.member(.agencyAuthor)
            func invite(
                _ address: String, _ role: AccessRole, _ agency: RecordID?, by person: RecordID
            ) async throws -> SignInToken {
                try await store.invite(
                    NewInvitation(
                        board: board, address: address, name: "Ann", role: role, review: review, agency: agency),
                    by: person)
            }
            func isDenied(_ role: AccessRole, _ agency: RecordID?, by person: RecordID) async -> Bool {
                let refusal = await world.commandRefusal {
                    _ = try await invite("no@example.org", role, agency, by: person)
                }
                if case .notAllowed? = refusal { return true }
                return false
            }
            let token = try await invite("ann@example.org", .agencyAuthor, world.review.agency, by: lead)
            let ofPart = try await invite("pat@example.org", .agencyAuthor, part, by: lead)
            for role in [AccessRole.agencyLead, .agencySeniorOfficer] {
                #expect(await isDenied(role, world.review.agency, by: lead), "\(role)")
            }
            for role in [AccessRole.coordinator, .panelMember, .reader, .familyKeyWorker] {
                #expect(await isDenied(role, nil, by: lead), "\(role)")
            }
            #expect(await isDenied(.agencyAuthor, other, by: lead))
            #expect(await isDenied(.agencyAuthor, world.review.agency, by: author))

            // They see those invitations and no other; whoever invites anybody sees all.
            _ = try await world.invitation("rae@example.org", .reader)
            _ = try await invite("oz@example.org", .agencyAuthor, other, by: world.review.actor)
            _ = try await invite("lea@example.org", .agencyLead, world.review.agency, by: world.review.actor)
            func open(_ person: RecordID) async throws -> [String] {
                try await store.openInvitations(board: board, review: review, asking: person).map(\.address).sorted()
            }
            #expect(try await open(lead) == ["ann@example.org", "pat@example.org"])
            #expect(try await open(world.review.actor).count == 5)
            await #expect(throws: CommandRefusal.self) { _ = try await open(author) }
            let all = try await store.openInvitations(board: board, review: review, asking: world.review.actor)
            let ofReader = try #require(all.first { $0.address == "rae@example.org" }).id
            for command in [
                CaseCommand.revokeInvitation(RevokeInvitation(board: board, id: ofReader, reason: "r")),
                .renewInvitation(
                    RenewInvitation(
                        board: board, id: ofReader, tokenHash: SignInToken.make().hash,
                        endsAt: store.now() + 1_000_000_000)),
            ] {
                let refusal = await world.commandRefusal { try await store.run(command, by: lead) }
                guard case .notAllowed? = refusal else {
                    Issue.record("\(String(describing: refusal))")
                    continue
                }
            }
            let own = try #require(all.first { $0.address == "pat@example.org" }).id
            let again = try await store.inviteAgain(own, board: board, days: 3, by: lead)
            #expect(try await store.invitation(ofPart) == nil)
            #expect(try await store.invitation(again) != nil)
            try await store.run(
                .revokeInvitation(RevokeInvitation(board: board, id: own, reason: "Mistaken.")), by: lead)

            _ = try await store.acceptInvitation(
                token, name: "Ann", password: SignInWorld.words, at: SignInWorld.place)
            let held = try await store.roles(board: board, review: review, asking: world.review.actor)
            let ann = try #require(held.first { $0.account == "ann@example.org" })
            #expect(ann.membership.role == .agencyAuthor && ann.membership.agency == world.review.agency)
            let lines = try await store.ledgerLines(
                LedgerList(ListPart(limit: 9), actions: [.invitationMade, .invitationRevoked]), board: board,
                review: review, asking: world.review.actor
            ).lines
            #expect(lines.filter { $0.by == .agencyLead }.count == 3)

            // Whoever leads the agency no longer stands for nobody.
            let late = try await invite("eve@example.org", .agencyAuthor, world.review.agency, by: lead)
            try await store.run(
                .recordLeaver(RecordLeaver(board: board, person: lead, reason: "Left.")), by: world.review.actor)
            #expect(try await store.invitation(late) == nil)
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
