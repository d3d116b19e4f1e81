import Domain
import Store
import TestSupport
import Testing

/// One entry with all that hangs on it, its neighbours, its earlier wordings, and the months of a chronology.
@Suite("One entry", .timeLimit(.minutes(10))) struct ReadEntryTests {
    @Test("what is before and after an entry follows the order and the choice", arguments: DatabaseEngine.allCases)
    func neighbours(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let store = fixture.store
            let lead = try await review.member(.agencyLead)
            let panel = try await review.member(.panelMember)
            let other = try await review.addAgency("Health")
            try await review.release(
                try await review.receive((0..<10).map { "school \($0)" }, worker: "Mrs Sedge"), by: lead)
            let theirs = review.of(other)
            try await theirs.release(
                try await theirs.receive((0..<10).map { "health \($0)" }, name: "health.csv"),
                by: try await theirs.member(.agencyLead))
            let reader = review.reader(panel)
            for filter in [
                ChronologyFilter(), ChronologyFilter(agency: other), ChronologyFilter(person: "Mrs Sedge"),
                ChronologyFilter(from: CivilDate(year: 2001, month: 3, day: 4)),
            ] {
                let list = try await store.chronology(for: reader, filter).entries
                #expect(list.count >= 10)
                for (place, entry) in list.enumerated() {
                    let found = try #require(try await store.entry(entry.thread, among: filter, for: reader))
                    #expect(found.account.entry.id == entry.id)
                    #expect(found.previous == (place > 0 ? list[place - 1].thread : nil))
                    #expect(found.next == (place + 1 < list.count ? list[place + 1].thread : nil))
                    // The list that leads back has the entry near its top.
                    let back = try await store.chronology(for: reader, filter, after: found.listAfter, limit: 4)
                    #expect(back.entries.contains { $0.thread == entry.thread }, "\(place)")
                }
            }
            #expect(try await store.entry(store.newID(), for: reader) == nil)
        }
    }

    @Test("the agency that wrote an entry is led to where it is put right", arguments: DatabaseEngine.allCases)
    func correcting(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await PanelWorkTests.Case(fixture)
            func way(_ person: RecordID) async throws -> EntryCorrecting? {
                try await work.store.entry(work.threads[0], for: work.review.reader(person))?.correcting
            }
            #expect(try await way(work.lead) == .row)
            #expect(try await way(try await work.review.member(.agencyAuthor)) == .row)
            #expect(try await way(work.panel) == nil)
            #expect(try await way(try await work.review.member(.coordinator)) == nil)
            // An earlier version is not put right any more.
            try await work.review.release(try await work.review.receive(["one", "three"]), by: work.lead)
            #expect(try await way(work.lead) == .row)
        }
    }

    @Test(
        "what an earlier version said is shown where it is known which row became which",
        arguments: DatabaseEngine.allCases)
    func versions(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await PanelWorkTests.Case(fixture)
            let (store, review) = (work.store, work.review)
            let reader = review.reader(work.panel)
            #expect(await work.refusal(.writePanelNote(work.write("On two.", on: 1))) == nil)
            func earlier(_ event: String) async throws -> [String]? {
                let list = try await store.chronology(for: reader).entries
                guard let thread = list.first(where: { $0.entry.event == event })?.thread else { return nil }
                return try await store.entry(thread, for: reader)?.earlier.map {
                    "\($0.source.version) \($0.entry.event) \($0.isSameRow)"
                }
            }
            #expect(try await earlier("two") == [])
            try await review.release(try await review.receive(["one", "two changed", "three"]), by: work.lead)
            func thread(_ event: String, _ person: RecordID) async throws -> RecordID {
                let list = try await store.chronology(for: review.reader(person)).entries
                return try #require(list.first { $0.entry.event == event }?.thread)
            }
            let second = try await thread("two changed", work.panel)
            // Two rows where there was one: nobody can tell which it was.
            #expect(try await earlier("two changed") == ["1 two false"])
            #expect(try await earlier("one") == [])
            try await review.release(try await review.receive(["one", "two again", "three"]), by: work.lead)
            #expect(try await earlier("two again") == ["2 two changed true", "1 two false"])
            // A version that was not released is not shown to the panel.
            try await review.receive(["one", "two hidden", "three"])
            let hidden = try await thread("two hidden", work.lead)
            try await review.release(try await review.receive(["one", "two last", "three"]), by: work.lead)
            #expect(try await earlier("two last") == ["3 two again true", "2 two changed true", "1 two false"])
            let list = try await store.chronology(for: reader).entries
            let last = try #require(list.first { $0.entry.event == "two last" })
            // What was written on the earlier wording is beside the newer one.
            #expect(try await store.entry(last.thread, for: reader)?.notes?.map(\.words) == ["On two."])
            // Whoever kept the address of the second wording comes to the third; of the first nobody can tell what it became.
            #expect(try await store.successor(of: second, for: reader) == last.thread)
            #expect(try await store.successor(of: work.threads[1], for: reader) == nil)
            #expect(try await store.successor(of: last.thread, for: reader) == nil)
            #expect(try await store.successor(of: hidden, for: reader) == nil)
            #expect(try await store.successor(of: hidden, for: review.reader(work.lead)) == last.thread)
            // Its own agency sees every version.
            let own = try await store.entry(last.thread, for: review.reader(work.lead))
            #expect(own?.earlier.map(\.entry.event) == ["two hidden", "two again", "two changed", "two"])
            #expect(own?.notes == nil)
        }
    }

    @Test("months are counted over what is seen and chosen, and nothing else", arguments: DatabaseEngine.allCases)
    func months(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let lead = try await review.member(.agencyLead)
            let panel = try await review.member(.panelMember)
            try await review.release(try await review.receive((0..<30).map { "event \($0)" }), by: lead)
            try await review.receive(["kept"], name: "kept.csv")
            let reader = review.reader(panel)
            let all = try await fixture.store.months(for: reader)
            #expect(all == ChronologyMonths(months: [.init(year: 2001, month: 3, entries: 30)], undated: 0))
            let seen = try await fixture.store.months(for: reader, ChronologyFilter(childSeen: .yes))
            #expect(seen.months.map(\.entries) == [3])
            let later = ChronologyFilter(from: CivilDate(year: 2001, month: 4, day: 1))
            #expect(try await fixture.store.months(for: reader, later).months.isEmpty)
            let own = try await fixture.store.months(for: review.reader(lead))
            #expect(own.months.map(\.entries) == [31])
            // What is remembered is still what each may see.
            #expect(try await fixture.store.months(for: reader) == all)
            #expect(try await fixture.store.months(for: reader, ChronologyFilter(agency: review.agency)) == all)
            #expect(try await fixture.store.months(for: reader, ChronologyFilter(agency: review.review)).months == [])
            try await review.release(try await review.receive(["other"], name: "other.csv"), by: lead)
            #expect(try await fixture.store.months(for: reader).months.map(\.entries) == [31])
        }
    }
}
