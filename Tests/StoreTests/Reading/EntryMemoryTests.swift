import Domain
import TestSupport
import Testing

@testable import Store

/// Entries are read once and remembered; who may see them is asked each time.
@Suite("Entries remembered", .timeLimit(.minutes(10))) struct EntryMemoryTests {
    @Test("what was kept is found; what is used stays when the older half goes")
    func halves() async throws {
        try await StoreFixture.run(.sqlite) { fixture in
            let review = try await fixture.review()
            let author = review.reader(try await review.member(.agencyAuthor))
            try await review.receive((0..<1_000).map { "event \($0)" })
            var (ids, after): ([RecordID], ChronologyPlace?) = ([], nil)
            repeat {
                let page = try await fixture.store.chronology(for: author, after: after)
                ids += page.entries.map(\.id)
                after = page.next
            } while after != nil
            let all = fixture.store.entriesRead.entries(ids).compactMap(\.self)
            #expect(all.count == 1_000)
            let memory = EntryMemory(bytes: 60_000)
            for entry in all {
                memory.keep([entry])
                #expect(memory.entries([ids[0]])[0]?.parts.fields.values == all[0].parts.fields.values)
            }
            let found = memory.entries(ids).map { $0 != nil }
            #expect(found[999])
            #expect(!found[1])
            #expect(found.filter { $0 }.count < 100)
        }
    }

    @Test("a page read again is the same, from memory, on either engine", arguments: DatabaseEngine.allCases)
    func again(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let author = try await review.member(.agencyAuthor)
            try await review.receive((0..<250).map { "event \($0)" })
            let first = try await fixture.store.chronology(for: review.reader(author))
            let ids = first.entries.map(\.id)
            #expect(fixture.store.entriesRead.entries(ids).allSatisfy { $0 != nil })
            let again = try await fixture.store.chronology(for: review.reader(author))
            #expect(again.entries.map { "\($0.entry)" } == first.entries.map { "\($0.entry)" })
            // A page of which part was read: what is missing is read, and put where it belongs.
            let middle = try await fixture.store.chronology(for: review.reader(author), after: first.next)
            let events = Set((first.entries + middle.entries).map { $0.entry.event })
            #expect(middle.entries.count == 50 && events == Set((0..<250).map { "event \($0)" }))
            let other = try await fixture.second()
            let half = try await other.chronology(for: review.reader(author), limit: 100)
            let whole = try await other.chronology(for: review.reader(author))
            await other.close()
            #expect(half.entries.map { "\($0.entry)" } == first.entries.prefix(100).map { "\($0.entry)" })
            #expect(whole.entries.map { "\($0.entry)" } == first.entries.map { "\($0.entry)" })
        }
    }

    @Test("nobody sees an entry because another read it", arguments: DatabaseEngine.allCases)
    func sight(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let author = try await review.member(.agencyAuthor)
            let panel = try await review.member(.panelMember)
            try await review.receive(["one", "two"])
            #expect(try await fixture.store.chronology(for: review.reader(author)).entries.count == 2)
            #expect(try await fixture.store.chronology(for: review.reader(panel)).entries.isEmpty)
        }
    }
}
