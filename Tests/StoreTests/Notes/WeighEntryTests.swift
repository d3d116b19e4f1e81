import Domain
import Store
import TestSupport
import Testing

/// What weight the panel gives an entry.
@Suite("Weights", .timeLimit(.minutes(10))) struct WeighEntryTests {
    @Test(
        "a weight is said as it was seen, changed and taken back; the list and its filter know it",
        arguments: DatabaseEngine.allCases)
    func weights(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await PanelWorkTests.Case(fixture)
            let (store, review) = (work.store, work.review)
            let reader = review.reader(work.panel)
            func weigh(_ version: Int, _ weight: EntrySignificance?, on place: Int = 0) -> CaseCommand {
                .weighEntry(
                    WeighEntry(
                        board: review.board, review: review.review, thread: work.threads[place], version: version,
                        significance: weight))
            }
            #expect(await work.refusal(weigh(0, nil)) == .nothingNew)
            #expect(await work.refusal(weigh(0, .relevant)) == nil)
            #expect(await work.refusal(weigh(0, .key)) == .stale(version: 1, theirs: "relevant", yours: "key"))
            #expect(await work.refusal(weigh(1, .relevant)) == .nothingNew)
            #expect(await work.refusal(weigh(1, .key)) == nil)
            #expect(await work.refusal(weigh(0, .background, on: 1)) == nil)
            #expect(try await store.chronology(for: reader).entries.map(\.significance) == [.key, .background])
            let key = ChronologyFilter(significance: .key)
            #expect(try await store.chronology(for: reader, key).entries.map(\.thread) == [work.threads[0]])
            // Those who may not read notes learn nothing of it.
            let own = review.reader(work.lead)
            #expect(try await store.chronology(for: own).entries.map(\.significance) == [nil, nil])
            #expect(try await store.chronology(for: own, key).entries.isEmpty)
            #expect(try await store.entry(work.threads[0], for: own)?.weight == nil)
            let weight = try await store.entry(work.threads[0], for: reader)?.weight
            #expect(weight == PanelWeight(significance: .key, version: 2))
            // It stays on a row that did not change.
            try await review.release(try await review.receive(["one", "changed"]), by: work.lead)
            #expect(try await store.chronology(for: reader).entries.map(\.significance) == [.key, nil])
            #expect(await work.refusal(weigh(2, nil)) == nil)
            #expect(try await store.chronology(for: reader).entries.map(\.significance) == [nil, nil])
            #expect(try await store.verify().findings == [])
            try await review.tamper("UPDATE entry_weights SET level = 'key'")
            #expect(try await store.verify().findings.map(\.kind) == [.recordChanged, .recordChanged])
        }
    }

    @Test("of two who weigh or link at once one counts, and the other is told", arguments: DatabaseEngine.allCases)
    func races(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await PanelWorkTests.Case(fixture)
            let review = work.review
            let other = try await fixture.second()
            let actor = work.panel
            func race(_ first: CaseCommand, _ second: CaseCommand) async -> [String] {
                await withTaskGroup(of: String.self) { group in
                    for (store, command) in [(work.store, first), (other, second)] {
                        group.addTask {
                            do {
                                try await store.run(command, by: actor)
                                return "done"
                            } catch {
                                return "\(error)".prefix { $0 != "(" }.description
                            }
                        }
                    }
                    return await group.reduce(into: []) { $0.append($1) }.sorted()
                }
            }
            func weigh(_ weight: EntrySignificance) -> CaseCommand {
                .weighEntry(
                    WeighEntry(
                        board: review.board, review: review.review, thread: work.threads[0], version: 0,
                        significance: weight))
            }
            #expect(await race(weigh(.key), weigh(.background)) == ["done", "stale"])
            func link(_ first: Int, _ second: Int) -> CaseCommand {
                .linkByHand(
                    LinkByHand(
                        board: review.board, review: review.review, id: work.store.newID(),
                        first: work.threads[first], second: work.threads[second], reason: "The same visit."))
            }
            #expect(await race(link(0, 1), link(1, 0)) == ["done", "nothingNew"])
            #expect(try await work.store.verify().findings == [])
            await other.close()
        }
    }
}
