import Domain
import Store
import TestSupport
import Testing

/// Links made by hand, and the queue of those the program proposes.
@Suite("Links by hand", .timeLimit(.minutes(10))) struct LinkByHandTests {
    @Test("a link made by hand stands confirmed with its reason, once for a pair", arguments: DatabaseEngine.allCases)
    func byHand(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await PanelWorkTests.Case(fixture)
            let (store, review) = (work.store, work.review)
            func link(_ first: RecordID, _ second: RecordID, _ reason: String = "One visit.") -> LinkByHand {
                LinkByHand(
                    board: review.board, review: review.review, id: store.newID(), first: first, second: second,
                    reason: reason)
            }
            let (one, two) = (work.threads[0], work.threads[1])
            #expect(await work.refusal(.linkByHand(link(one, one))) == .linkedToItself)
            #expect(await work.refusal(.linkByHand(link(one, two, " "))) == .emptyWords)
            #expect(await work.refusal(.linkByHand(link(one, store.newID()))) == .noSuchEntry)
            let made = link(two, one)
            #expect(await work.refusal(.linkByHand(made)) == nil)
            #expect(await work.refusal(.linkByHand(link(one, two))) == .nothingNew)
            let found = try await store.entry(one, for: review.reader(work.panel))?.accounts.map(\.link)
            #expect(found?.map(\.state) == [.confirmed] && found?.map(\.decision) == ["One visit."])
            #expect(found?.map(\.reasons) == [[]] && found?.map(\.version) == [1])
            // It is undone like every other, and is not proposed again.
            let undo = DecideLink(
                board: review.board, link: made.id, version: 1, decision: .unlinked, reason: "Two visits.")
            #expect(await work.refusal(.decideLink(undo)) == nil)
            #expect(await work.refusal(.linkByHand(link(one, two))) == .nothingNew)
            #expect(try await store.linkQueue(for: review.reader(work.panel)).left == 0)
            #expect(try await store.counts(for: review.reader(work.panel)).links == 0)
            #expect(try await store.verify().findings == [])
            try await review.tamper("UPDATE link_decisions SET reason = 'x'")
            #expect(try await store.verify().findings.map(\.kind).contains(.recordChanged))
        }
    }

    @Test(
        "proposed links come the likeliest first, are put off, and are fewer with each decision",
        arguments: DatabaseEngine.allCases)
    func queue(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let store = fixture.store
            let lead = try await review.member(.agencyLead)
            let panel = try await review.member(.panelMember)
            try await review.release(try await review.receive(["a", "b", "c", "d"]), by: lead)
            let reader = review.reader(panel)
            let threads = try await store.chronology(for: reader).entries.map(\.thread)
            let links = [(0, 1, 0.5), (0, 2, 0.9), (1, 3, 0.5)].map { first, second, score in
                LinkAccounts.Link(
                    id: store.newID(), first: threads[first], second: threads[second], score: score,
                    reasons: ["same day", "\(score)"])
            }
            try await store.run(
                .linkAccounts(LinkAccounts(board: review.board, review: review.review, links: links)),
                by: review.actor)
            let first = try await store.linkQueue(for: reader)
            #expect(first.left == 3 && first.link?.id == links[1].id)
            #expect(first.link?.reasons == ["same day", "0.9"])
            #expect(Set(first.accounts.map(\.entry.entry.event)) == ["a", "c"])
            #expect(first.accounts.map(\.source.fileName) == ["school.csv", "school.csv"])
            let second = try await store.linkQueue(for: reader, after: links[1].id)
            #expect(second.link?.id == links[0].id && second.left == 3)
            #expect(try await store.linkQueue(for: reader, after: links[0].id).link?.id == links[2].id)
            #expect(try await store.linkQueue(for: reader, after: links[2].id).link == nil)
            let dismiss = DecideLink(
                board: review.board, link: links[1].id, version: 0, decision: .dismissed, reason: "Two days.")
            try await store.run(.decideLink(dismiss), by: panel)
            let rest = try await store.linkQueue(for: reader)
            #expect(rest.left == 2 && rest.link?.id == links[0].id)
            // One that was decided is still found by itself.
            let decided = try await store.link(links[1].id, for: reader)
            #expect(decided?.link?.state == .dismissed && decided?.accounts.count == 2)
            #expect(try await store.link(store.newID(), for: reader) == nil)
        }
    }
}
