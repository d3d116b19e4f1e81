import Domain
import TestSupport
import Testing

@testable import Store

/// Every command by two at once, on two connections: one counts, the other is told, and the ledger agrees with the
/// rows. A command that no race was written for fails the test.
@Suite("Every race", .timeLimit(.minutes(10))) struct EveryRaceTests {
    @Test("of two at once one counts, whatever the command", arguments: DatabaseEngine.allCases)
    func all(_ engine: DatabaseEngine) async throws {
        var tried = try await Racing.run(engine, Self.board)
        tried.formUnion(try await Racing.run(engine, Self.people))
        tried.formUnion(try await Racing.run(engine, Self.asking))
        tried.formUnion(try await Racing.run(engine, Self.typing))
        tried.formUnion(try await Racing.run(engine, Self.files))
        tried.formUnion(try await Racing.run(engine, Self.corrections))
        tried.formUnion(try await Racing.run(engine, Self.gathering))
        tried.formUnion(try await Racing.run(engine, Self.panel))
        tried.formUnion(try await Racing.run(engine, Self.findings))
        tried.formUnion(try await Racing.run(engine, Self.taking))
        tried.formUnion(try await Racing.run(engine, Self.ending))
        #expect(tried == (try EveryCommandTests.commands()), "commands that were not raced, or are no more")
    }

    static func board(_ racing: Racing) async throws {
        let review = try await racing.fixture.review()
        let (store, board, school, ada) = (review.store, review.board, review.agency, review.actor)
        let health = try await review.addAgency("Health")
        let since = CivilDate(dayNumber: 18_000)
        func open() -> CaseCommand {
            .openBoard(
                OpenBoard(
                    board: store.newID(), name: "Second",
                    founder: Person(id: ada, account: StoreFixture.account, name: "Ada"), membership: store.newID()))
        }
        await racing.expect("taken", of: open(), and: open(), by: ada)
        let eve = Person(id: store.newID(), account: OperatorAccount.named("eve"), name: "Eve")
        await racing.expect(
            "taken", of: .registerOperator(RegisterOperator(board: board, person: eve, membership: store.newID())),
            by: eve.id)
        func agency() -> CaseCommand {
            .addAgency(AddAgency(board: board, id: store.newID(), agency: CaseAgency(name: "Police")))
        }
        await racing.expect("taken", of: agency(), and: agency(), by: ada)
        func rename(_ name: String) -> CaseCommand {
            .renameAgency(
                RenameAgency(board: board, id: store.newID(), agency: school, version: 1, name: name, since: since))
        }
        await racing.expect("stale", of: rename("One"), and: rename("Two"), by: ada)
        func correct(_ name: String) -> CaseCommand {
            .correctName(
                CorrectName(board: board, agency: school, version: 2, name: name, since: nil, reason: "Mistyped."))
        }
        await racing.expect("stale", of: correct("Uno"), and: correct("Due"), by: ada)
        let undo = UndoRename(board: board, agency: school, version: 3, reason: "Mistaken.")
        await racing.expect("stale", of: .undoRename(undo), by: ada)
        let merge = MergeAgency(board: board, agency: school, into: health, since: since, version: 0)
        await racing.expect("stale", of: .mergeAgency(merge), by: ada)
        let apart = UndoMerger(board: board, agency: school, version: 1, reason: "Mistaken.")
        await racing.expect("stale", of: .undoMerger(apart), by: ada)
        func renameBoard(_ name: String) -> CaseCommand {
            .renameBoard(RenameBoard(board: board, id: store.newID(), version: 1, name: name, since: since))
        }
        await racing.expect("stale", of: renameBoard("One"), and: renameBoard("Two"), by: ada)
        let mergeBoard = MergeBoard(board: board, into: "The Region", since: since, version: 0)
        await racing.expect("stale", of: .mergeBoard(mergeBoard), by: ada)
    }

    static func people(_ racing: Racing) async throws {
        let review = try await racing.fixture.review()
        let (store, board, ada) = (review.store, review.board, review.actor)
        func add() -> CaseCommand {
            .addPerson(AddPerson(board: board, person: Person(id: store.newID(), account: "bea", name: "Bea")))
        }
        await racing.expect("taken", of: add(), and: add(), by: ada)
        let cleo = try await review.person("cleo")
        func give() -> CaseCommand {
            let held = Membership(
                id: store.newID(), person: cleo, role: .panelMember, review: review.review, startsAt: 0)
            return .giveRole(GiveRole(board: board, membership: held))
        }
        await racing.expect("nothingNew", of: give(), and: give(), by: ada)
        let role = try await review.give(.reader, to: cleo)
        await racing.expect(
            "nothingNew", of: .endRole(EndRole(board: board, id: role, reason: "Mistaken.")), by: ada)
        await racing.expect(
            "nothingNew", of: .recordLeaver(RecordLeaver(board: board, person: cleo, reason: "Left.")), by: ada)
        let (kept, ended) = (Self.invitation("a@example.org", review), Self.invitation("b@example.org", review))
        await racing.expect("done", of: .invitePerson(kept), and: .invitePerson(ended), by: ada)
        func renew() -> CaseCommand {
            .renewInvitation(
                RenewInvitation(
                    board: board, id: kept.id, tokenHash: SignInToken.make().hash, endsAt: store.now() + 1_000_000_000))
        }
        // Each makes a link of its own, of which the later counts.
        await racing.expect("done", of: renew(), and: renew(), by: ada)
        await racing.expect(
            "noSuchInvitation",
            of: .revokeInvitation(RevokeInvitation(board: board, id: ended.id, reason: "Mistaken.")),
            by: ada)
        let third = Self.invitation("c@example.org", review)
        try await store.run(.invitePerson(third), by: ada)
        let (one, two) = (store.newID(), store.newID())
        func accept(_ person: RecordID) -> CaseCommand {
            .acceptInvitation(
                AcceptInvitation(
                    board: board, id: third.id, tokenHash: third.tokenHash, account: store.newID(), person: person,
                    membership: store.newID(), name: "Cyd"))
        }
        await racing.expect("noSuchInvitation", of: accept(one), and: accept(two), by: one, and: two)
        func open() -> CaseCommand {
            .openReview(OpenReview(board: board, id: store.newID(), reference: "CR-1", title: "T"))
        }
        await racing.expect("taken", of: open(), and: open(), by: ada)
        func retitle(_ title: String) -> CaseCommand {
            .retitleReview(RetitleReview(board: board, id: review.review, version: 1, title: title))
        }
        await racing.expect("stale", of: retitle("One"), and: retitle("Two"), by: ada)
        let child = store.newID()
        func add(_ id: RecordID) -> CaseCommand {
            .addChild(AddChild(board: board, review: review.review, id: id, child: ChildOfCase(name: "Wren Marrow")))
        }
        await racing.expect("taken", of: add(child), and: add(store.newID()), by: ada)
        let wren = try #require(try await store.children(for: review.reader(ada)).last)
        func correct(_ name: String) -> CaseCommand {
            .correctChild(
                CorrectChild(
                    board: board, review: review.review, id: wren.id, version: 1, name: name, pseudonym: nil, born: nil,
                    died: nil))
        }
        await racing.expect("stale", of: correct("Wrenn Marrow"), and: correct("Ren Marrow"), by: ada)
        try await plans(racing, review, child: wren.id)
        try await peopleAround(racing, review)
    }

    /// Two who put the same plan on record, correct it otherwise, and take it out.
    private static func plans(_ racing: Racing, _ review: ReviewFixture, child: RecordID) async throws {
        let (store, board, ada) = (review.store, review.board, review.actor)
        func period(_ from: Int32, _ to: Int32?) -> PlanPeriod {
            PlanPeriod(
                plan: "child_protection", from: CivilDate(dayNumber: from), to: to.map { CivilDate(dayNumber: $0) })
        }
        func add(_ id: RecordID, _ period: PlanPeriod) -> CaseCommand {
            .addPlanPeriod(AddPlanPeriod(board: board, review: review.review, id: id, child: child, period: period))
        }
        await racing.expect(
            "planOverlaps", of: add(store.newID(), period(18_000, 18_200)),
            and: add(store.newID(), period(18_100, nil)), by: ada)
        let coordinator = try await review.member(.coordinator)
        let kept = try #require(try await store.planPeriods(for: review.reader(coordinator)).first)
        func correct(_ to: Int32) -> CaseCommand {
            .correctPlanPeriod(
                CorrectPlanPeriod(
                    board: board, review: review.review, id: kept.id, version: 1, period: period(18_000, to)))
        }
        await racing.expect("stale", of: correct(18_300), and: correct(18_301), by: ada)
        let out = WithdrawPlanPeriod(
            board: board, review: review.review, id: kept.id, version: 2, reason: "Another child's.")
        await racing.expect("stale", of: .withdrawPlanPeriod(out), by: ada)
    }

    /// Two who put the same person on the list, correct them otherwise, and take them off.
    private static func peopleAround(_ racing: Racing, _ review: ReviewFixture) async throws {
        let (store, board, ada) = (review.store, review.board, review.actor)
        func add(_ id: RecordID) -> CaseCommand {
            .addPersonAround(
                AddPersonAround(board: board, review: review.review, id: id, person: .init(name: "Rosa Marrow")))
        }
        await racing.expect("taken", of: add(store.newID()), and: add(store.newID()), by: ada)
        let coordinator = try await review.member(.coordinator)
        let kept = try #require(try await store.peopleAround(for: review.reader(coordinator)).first)
        func correct(_ role: String) -> CaseCommand {
            .correctPersonAround(
                CorrectPersonAround(
                    board: board, review: review.review, id: kept.id, version: 1,
                    person: .init(name: "Rosa Marrow", otherNames: ["Ro"], role: role)))
        }
        await racing.expect("stale", of: correct("mother"), and: correct("aunt"), by: ada)
        let off = RemovePersonAround(board: board, review: review.review, id: kept.id, version: 2, reason: "Twice.")
        await racing.expect("noSuchPersonAround", of: .removePersonAround(off), by: ada)
    }

    private static func invitation(_ address: String, _ review: ReviewFixture) -> InvitePerson {
        InvitePerson(
            board: review.board, id: review.store.newID(), tokenHash: SignInToken.make().hash, address: address,
            name: "N", role: .reader, review: review.review, endsAt: review.store.now() + 1_000_000_000)
    }

    static func ending(_ racing: Racing) async throws {
        let review = try await racing.fixture.review()
        let (board, ada) = (review.board, review.actor)
        try await review.receive(["one"])
        await racing.expect(
            "alreadyErased",
            of: .erasePayload(ErasePayload(board: board, chain: review.review, sequence: 1, reason: "Retention.")),
            by: ada)
        // Each makes a key of its own.
        await racing.expect("done", of: .rotateKey(RotateKey(board: board, chain: review.review)), by: ada)
        await racing.expect(
            "notAllowed",
            of: .moveReview(
                MoveReview(board: board, review: review.review, version: 0, isClosed: true, reason: "Published.")),
            by: ada)
        await racing.expect(
            "nothingNew",
            of: .destroyReviewKey(
                DestroyReviewKey(board: board, review: review.review, reference: "CR-2026-014", reason: "Retention.")),
            by: ada)
    }
}
