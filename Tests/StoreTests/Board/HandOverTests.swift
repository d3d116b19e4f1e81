import Domain
import TestSupport
import Testing

@testable import Store

/// What somebody hands over, and what ends when they leave.
@Suite("Handing over", .timeLimit(.minutes(10))) struct HandOverTests {
    @Test(
        "somebody's hand-over is for those the policy says, as far as they may know of the reviews; one's own for oneself",
        arguments: DatabaseEngine.allCases)
    func policy(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await AccessWorld(fixture)
            let (store, board) = (world.store, world.review.board)
            let lead = try #require(world.people[.agencyLead])
            var readings = 0
            for role in AccessRole.allCases.map({ $0 as AccessRole? }) + [nil] {
                let name = role?.rawValue ?? "nobody"
                let person = role.flatMap { world.people[$0] } ?? world.bystander
                let standings = world.standings(role)
                let ofBoard = standings.filter { $0.role.place == .board }
                func may(_ action: AccessAction, _ matter: AccessMatter = .board) -> Bool {
                    AccessPolicy.answer(action, on: matter, standings: matter == .board ? ofBoard : standings).isAllowed
                }
                if person != lead {
                    let found = try await BoardReadingTests.asked {
                        try await store.handOver(of: lead, board: board, asking: person)
                    }
                    #expect((found != nil) == may(.readHandOver), "of another as \(name)")
                    if let pack = found ?? nil {
                        readings += 1
                        let sees = may(.seeReview, .review(isClosed: false))
                        #expect(pack.reviews.map(\.reference) == (sees ? ["CR-2026-014"] : []), "\(name)")
                        #expect(pack.otherReviews == (sees ? 0 : 1) && !pack.isOwn && pack.underWay.isEmpty)
                        #expect(pack.reviews.allSatisfy { $0.waiting == nil }, "what waits is the person's own")
                    }
                }
                let own = try await BoardReadingTests.asked {
                    try await store.handOver(of: person, board: board, asking: person)
                }
                #expect((own != nil) == (role != nil), "own as \(name)")
                if let pack = own ?? nil {
                    readings += 1
                    let sees = may(.seeReview, .review(isClosed: false)) && role?.place == .review
                    #expect(pack.isOwn && pack.reviews.count == (sees ? 1 : 0), "\(name)")
                    #expect(pack.reviews.allSatisfy { $0.waiting != nil })
                    let knowsAll = may(.seeReview, .review(isClosed: false)) && role?.place == .board
                    #expect(pack.underWay.map(\.reference) == (knowsAll ? ["CR-2026-014"] : []), "\(name)")
                }
            }
            let lines = try await store.ledgerLines(
                LedgerList(ListPart(limit: 99), actions: [.handOverRead]), board: board, review: nil,
                asking: world.review.actor)
            #expect(lines.total == readings, "each reading is on record, and no refusal")
            #expect(try await store.handOver(of: store.newID(), board: board, asking: world.review.actor) == nil)
        }
    }

    @Test(
        "it names roles with their ends, what waits, whom to speak to, and invitations",
        arguments: DatabaseEngine.allCases)
    func content(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await AccessWorld(fixture)
            let (store, board, review) = (world.store, world.review.board, world.review.review)
            let coordinator = try #require(world.people[.coordinator])
            let ends = store.now() + 1_000_000_000
            let membership = Membership(
                id: store.newID(), person: coordinator, role: .agencyLead, review: review, agency: world.own,
                startsAt: 0, endsAt: ends)
            try await store.run(.giveRole(GiveRole(board: board, membership: membership)), by: world.review.actor)
            var invite = world.invitation(.reader)
            invite.address = "later@example.org"
            try await store.run(.invitePerson(invite), by: coordinator)

            let pack = try #require(try await store.handOver(of: coordinator, board: board, asking: coordinator))
            let found = try #require(pack.reviews.first)
            #expect(found.roles.map(\.role) == [.coordinator, .agencyLead])
            #expect(found.roles.map(\.endsAt) == [nil, ends] && found.roles.last?.agencyName == "Larkfield School")
            #expect(found.coordinators.isEmpty)
            #expect(
                found.colleagues.map(\.role.rawValue).sorted()
                    == [AccessRole.agencyLead, .agencyAuthor, .agencyAuthor, .agencySeniorOfficer].map(\.rawValue)
                    .sorted())
            #expect(found.waiting?.toRelease == 1, "the unreleased file of the agency they act for")
            #expect(pack.invitations.map(\.name) == ["N"] && pack.invitations.first?.reference == "CR-2026-014")
            // An administrator is not told into which review.
            let administrator = try #require(world.people[.administrator])
            let other = try #require(try await store.handOver(of: coordinator, board: board, asking: administrator))
            #expect(other.invitations.map(\.reference) == [nil] && other.otherReviews == 1)
        }
    }

    @Test("an invitation that waits for somebody who leaves lets them in no more", arguments: DatabaseEngine.allCases)
    func leaver(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let (store, board) = (world.store, world.review.board)
            let bea = try await world.member("bea@example.org", .chair)
            let person = try #require(bea.signedIn.places.first).person
            let ofReview = try await world.invitation("bea@example.org", .reader)
            let ofBoard = try await world.invitation("bea@example.org", .learner)
            let other = try await world.invitation("cyd@example.org", .learner)
            #expect(try await store.invitation(ofReview) != nil)
            #expect(try await store.handOver(of: person, board: board, asking: person)?.roles.map(\.role) == [.chair])
            let leave = RecordLeaver(board: board, person: person, reason: "Left.")
            try await store.run(.recordLeaver(leave), by: world.review.actor)
            for token in [ofReview, ofBoard] { #expect(try await store.invitation(token) == nil) }
            #expect(try await store.invitation(other) != nil)
            #expect(try await store.verify().findings == [])
        }
    }
}
