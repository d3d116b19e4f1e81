import Domain
import TestSupport
import Testing

@testable import Store

/// Who of the children an entry says was seen: one answer for the overview, the entry's page, the lists and the search.
@Suite("Who was seen", .timeLimit(.minutes(10))) struct SightingTests {
    private static let rows = [
        "Saw Bram in class. He was well.", "Saw Ottilie at home with her mother.", "Letter sent to the surgery.",
    ]

    @Test("lists are narrowed by child, and the entry shows the words", arguments: DatabaseEngine.allCases)
    func byChild(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await UnderstandTests.Case(fixture)
            let (store, review) = (work.store, work.review)
            let author = try await review.member(.agencyAuthor)
            let file = try await review.receive(Self.rows)
            try await review.release(file, by: work.schoolLead)
            let before = try await store.counts(for: work.reader, ChronologyFilter(childSeen: .yes))
            #expect(before.entries == 0)
            _ = try await work.work()

            let children = try await store.children(for: work.reader)
            let bram = try #require(children.first { $0.name == "Bram Marrow" }).id
            let ottilie = try #require(children.first { $0.name == "Ottilie Marrow" }).id
            func shown(_ filter: ChronologyFilter, _ person: RecordID? = nil) async throws -> [String] {
                let reader = person.map { review.reader($0) } ?? work.reader
                return try await store.chronology(for: reader, filter).entries.map(\.entry.event)
            }
            #expect(try await shown(ChronologyFilter(childSeen: .yes, child: bram)) == [Self.rows[0]])
            #expect(try await shown(ChronologyFilter(childSeen: .yes, child: ottilie)) == [Self.rows[1]])
            #expect(try await shown(ChronologyFilter(childSeen: .yes)) == Array(Self.rows[0...1]))
            // Page by page, forwards and back, the same.
            let start = try await store.chronology(for: work.reader, ChronologyFilter(childSeen: .yes), limit: 1)
            #expect(start.entries.map(\.entry.event) == [Self.rows[0]])
            let rest = try await store.chronology(
                for: work.reader, ChronologyFilter(childSeen: .yes), after: start.next, limit: 1)
            #expect(rest.entries.map(\.entry.event) == [Self.rows[1]] && rest.next == nil)
            #expect(
                try await shown(ChronologyFilter(from: CivilDate(year: 1990, month: 1, day: 1), childSeen: .no)) == [])
            #expect(try await store.counts(for: work.reader, ChronologyFilter(child: bram)).entries >= 1)
            // What the program read is the panel's: an agency narrows by its own column alone.
            #expect(try await shown(ChronologyFilter(childSeen: .yes), author) == [])
            #expect(try await shown(ChronologyFilter(childSeen: ChildSeen.some), author).count == 3)

            let page = try await store.chronology(for: work.reader)
            let first = try #require(page.entries.first { $0.entry.event == Self.rows[0] })
            #expect(first.sightings.contains { $0.child == bram && $0.isSeen && !$0.isStated })
            let own = try await store.chronology(for: review.reader(author))
            #expect(own.entries.allSatisfy { $0.sightings.isEmpty })
            let entry = try #require(try await store.entry(first.thread, for: work.reader))
            let sighting = try #require(entry.sightings.first { $0.child == bram })
            #expect(sighting.isSeen && Self.rows[0].contains(sighting.words) && !sighting.words.isEmpty)
            #expect(try await store.entry(first.thread, for: review.reader(author))?.sightings == [])

            // The overview says the same.
            let last = try await store.understood(for: work.reader).ofChildren.first {
                $0.finding.kind == .lastSeen && $0.finding.child == bram
            }
            #expect(last?.finding.grounds.first?.thread == first.thread)

            // Its words lie sealed, and go with the review's keys.
            let plain = try await store.database.read { session in
                try session.rows("SELECT content FROM child_sightings") {
                    String(decoding: try $0.bytes(0), as: UTF8.self)
                }
            }
            #expect(!plain.isEmpty && plain.allSatisfy { !$0.contains("Saw Bram") })
            #expect(try await store.verify().findings == [])
        }
    }

    @Test(
        "a page somebody holds is made anew when the case was worked through again", arguments: DatabaseEngine.allCases)
    func anew(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await UnderstandTests.Case(fixture)
            let (store, review) = (work.store, work.review)
            try await review.release(try await review.receive(Self.rows), by: work.schoolLead)
            func state() async throws -> ChronologyState {
                let found: ChronologyFound<Int> = try await store.chronology(
                    for: work.reader, ChronologyFilter(), after: nil, before: nil, held: { _ in nil })
                guard case .read(_, _, let state) = found else { throw CommandRefusal.noSuchReview }
                return state
            }
            let before = try await state()
            #expect(try await state() == before)
            _ = try await work.work()
            #expect(try await state() != before)
        }
    }

    @Test("a search keeps to the entries that were chosen", arguments: DatabaseEngine.allCases)
    func search(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await UnderstandTests.Case(fixture)
            let (store, review) = (work.store, work.review)
            try await review.release(try await review.receive(Self.rows), by: work.schoolLead)
            _ = try await work.work()
            let query = try SearchQuery("saw OR letter OR date")
            let all = try await store.search(query, for: work.reader)
            #expect(all.total == 3)
            let children = try await store.children(for: work.reader)
            let bram = try #require(children.first { $0.name == "Bram Marrow" }).id
            let few = try await store.search(
                query, for: work.reader, among: ChronologyFilter(childSeen: .yes, child: bram))
            #expect(few.total == 1 && few.hits.map(\.excerpts.first?.snippet.text) == [Self.rows[0]])
            let none = try await store.search(
                query, for: work.reader, among: ChronologyFilter(from: CivilDate(year: 2030, month: 1, day: 1)))
            #expect(none.total == 0 && none.hits.isEmpty)
            let second = try await store.search(
                query, for: work.reader, among: ChronologyFilter(childSeen: .yes), limit: 1, offset: 1)
            #expect(second.total == 2 && second.hits.count == 1)
        }
    }

    @Test("links that were decided on are listed by what was decided", arguments: DatabaseEngine.allCases)
    func links(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let store = fixture.store
            let lead = try await review.member(.agencyLead)
            let panel = try await review.member(.panelMember)
            try await review.release(try await review.receive(["a", "b", "c"]), by: lead)
            let reader = review.reader(panel)
            let threads = try await store.chronology(for: reader).entries.map(\.thread)
            let links = [(0, 1), (0, 2), (1, 2)].map { first, second in
                LinkAccounts.Link(
                    id: store.newID(), first: threads[first], second: threads[second], score: 0.5, reasons: ["same day"]
                )
            }
            try await store.run(
                .linkAccounts(LinkAccounts(board: review.board, review: review.review, links: links)),
                by: review.actor)
            #expect(try await store.waiting(for: reader).toLink == 3)
            for (place, decision) in [(0, LinkState.confirmed), (1, .dismissed)] {
                try await store.run(
                    .decideLink(
                        DecideLink(
                            board: review.board, link: links[place].id, version: 0, decision: decision, reason: "Why.")),
                    by: panel)
            }
            let confirmed = try await store.decidedLinks(for: reader, areConfirmed: true, limit: 20, offset: 0)
            #expect(confirmed.items.map(\.link.id) == [links[0].id] && confirmed.items[0].accounts.count == 2)
            #expect(confirmed.left == 1 && confirmed.confirmed == 1 && confirmed.dismissed == 1)
            let dismissed = try await store.decidedLinks(for: reader, areConfirmed: false, limit: 20, offset: 0)
            #expect(dismissed.items.map(\.link.decision) == ["Why."])
            #expect(try await store.decidedLinks(for: reader, areConfirmed: true, limit: 20, offset: 1).items.isEmpty)
            let queue = try await store.linkQueue(for: reader)
            #expect(queue.left == 1 && queue.confirmed == 1 && queue.dismissed == 1)
            #expect(try await store.waiting(for: reader).toLink == 1)
            #expect(try await store.waiting(for: review.reader(lead)).toLink == 0)
        }
    }

    @Test("an author without a lead is told, and so is whoever may invite one", arguments: DatabaseEngine.allCases)
    func leadless(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let store = fixture.store
            let author = try await review.member(.agencyAuthor)
            let coordinator = try await review.member(.coordinator)
            func waiting(_ person: RecordID) async throws -> ReviewWaiting {
                try await store.waiting(for: review.reader(person))
            }
            #expect(try await waiting(author).withoutLead == [])
            #expect(try await waiting(coordinator).toInviteLead == ["Larkfield School"])
            try await review.receive(["a"])
            #expect(try await waiting(author).withoutLead == ["Larkfield School"])
            #expect(try await waiting(author).toInviteLead == [])
            let lead = try await review.member(.agencyLead)
            #expect(try await waiting(author).withoutLead == [])
            #expect(try await waiting(coordinator).toInviteLead == [])
            let own = try await waiting(lead)
            #expect(own.withoutLead == [] && own.toRelease == 1)
        }
    }
}
