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

    @Test(
        "a link confirmed before a row's words changed is told of at both ends, and taken over",
        arguments: DatabaseEngine.allCases)
    func lapsed(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await PanelWorkTests.Case(fixture)
            let (store, review, reader) = (work.store, work.review, work.review.reader(work.panel))
            let health = review.of(try await review.addAgency("Health"))
            let healthLead = try await health.member(.agencyLead)
            let theirs = try await health.receive(["theirs", "own"], name: "health.csv")
            try await review.release(theirs, by: healthLead)
            func threads() async throws -> (own: [RecordID], others: [RecordID]) {
                let page = try await store.chronology(for: reader)
                func of(_ agency: String) -> [RecordID] {
                    page.entries.filter { page.agencies[$0.entry.agency].name == agency }.map(\.thread)
                }
                return (of("Larkfield School"), of("Health"))
            }
            let before = try await threads()
            let link = LinkByHand(
                board: review.board, review: review.review, id: store.newID(), first: before.own[1],
                second: before.others[0], reason: "The same visit.")
            #expect(await work.refusal(.linkByHand(link)) == nil)
            #expect(try await store.linkQueue(for: reader).lapsed.isEmpty)
            // The words of both change, one after the other.
            try await review.release(try await review.receive(["one", "two, put right"]), by: work.lead)
            let after = try await threads()
            let told = try await store.linkQueue(for: reader).lapsed
            #expect(told.map(\.reason) == ["The same visit."])
            #expect(told.map { Set([$0.first.thread, $0.second.thread]) } == [[after.own[1], before.others[0]]])
            let other = try #require(try await store.entry(before.others[0], for: reader)?.carried)
            #expect(other.links.map(\.other) == [after.own[1]] && other.weight == nil)
            try await review.release(
                try await health.receive(["theirs, put right", "own"], name: "health.csv"), by: healthLead)
            let last = try await threads()
            let own = try #require(try await store.entry(last.own[1], for: reader)?.carried)
            #expect(own.links.map(\.other) == [last.others[0]])
            #expect(
                try await store.linkQueue(for: reader).lapsed.map { Set([$0.first.thread, $0.second.thread]) }
                    == [[last.own[1], last.others[0]]])
            // Nobody of an agency is told why the panel confirmed it.
            #expect(try await store.linkQueue(for: review.reader(work.lead)).lapsed.isEmpty)
            // Taken over, or decided otherwise, it is told of no more.
            let again = LinkByHand(
                board: review.board, review: review.review, id: store.newID(), first: last.own[1],
                second: last.others[0], reason: "The same visit.")
            #expect(await work.refusal(.linkByHand(again)) == nil)
            #expect(try await store.linkQueue(for: reader).lapsed.isEmpty)
            #expect(try await store.entry(last.own[1], for: reader)?.carried == nil)
            #expect(try await store.verify().findings == [])
        }
    }
}
