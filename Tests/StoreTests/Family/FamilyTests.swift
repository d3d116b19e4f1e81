import Domain
import TestSupport
import Testing

@testable import Store

/// What the family is told: decided entry by entry, of what was released, and of the words as they were.
@Suite("For the family", .timeLimit(.minutes(10))) struct FamilyTests {
    /// A review with a released file of three rows, a family's key worker and the agency's lead.
    struct Case {
        let review: ReviewFixture
        let store: Store
        let lead: RecordID
        let worker: RecordID
        let threads: [RecordID]

        init(_ fixture: StoreFixture, _ rows: [String] = ["one", "two", "three"]) async throws {
            review = try await fixture.review()
            store = fixture.store
            lead = try await review.member(.agencyLead)
            worker = try await review.member(.familyKeyWorker, "Kit Ferris")
            try await review.release(try await review.receive(rows, worker: "Mrs Sedge"), by: lead)
            threads = try await store.familyEntries(
                for: review.reader(worker), FamilyFilter(), after: nil, before: nil
            ).page.entries.map(\.thread)
        }

        func decide(
            _ thread: RecordID, _ version: Int, _ decision: FamilyDecision, entry: RecordID? = nil
        ) -> CaseCommand {
            .decideForFamily(
                DecideForFamily(
                    board: review.board, review: review.review, thread: thread, entry: entry ?? thread,
                    version: version, decision: decision))
        }

        func refusal(_ command: CaseCommand, by person: RecordID? = nil) async -> CommandRefusal? {
            do {
                try await store.run(command, by: person ?? worker)
                return nil
            } catch {
                return error as? CommandRefusal ?? .taken("\(error)")
            }
        }

        func page(_ state: FamilyState? = nil, by person: RecordID? = nil) async throws -> FamilyPage {
            try await store.familyEntries(
                for: review.reader(person ?? worker), FamilyFilter(state: state), after: nil, before: nil)
        }

        func told() async throws -> [String] {
            try await store.familyVersion(for: review.reader(worker)).lines.map(\.words)
        }
    }

    private static let shared = FamilyDecision(choice: .shared, words: "A teacher saw Tilly.")

    @Test(
        "an entry is put into plain words or left out as it was seen; a stale save shows the other's words",
        arguments: DatabaseEngine.allCases)
    func deciding(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            let (store, thread) = (work.store, work.threads[0])
            #expect(try await work.page().counts == [.toDo: 3])
            #expect(await work.refusal(work.decide(thread, 0, FamilyDecision())) == .nothingNew)
            #expect(await work.refusal(work.decide(thread, 0, FamilyDecision(choice: .shared))) == .emptyWords)
            #expect(await work.refusal(work.decide(thread, 0, FamilyDecision(choice: .leftOut))) == .emptyWords)
            #expect(await work.refusal(work.decide(thread, 0, Self.shared)) == nil)
            #expect(await work.refusal(work.decide(thread, 1, Self.shared)) == .nothingNew)
            let other = FamilyDecision(choice: .leftOut, words: "Mine.", reason: .risk, why: "The address.")
            #expect(
                await work.refusal(work.decide(thread, 0, other))
                    == .stale(version: 1, theirs: "A teacher saw Tilly.", yours: "Mine."))
            #expect(await work.refusal(work.decide(work.threads[1], 0, other)) == nil)
            let page = try await work.page()
            #expect(page.counts == [.shared: 1, .leftOut: 1, .toDo: 1] && page.leftOut == [.risk: 1])
            #expect(page.decisions.own[work.threads[1]]?.decision == other)
            #expect(page.decisions.own[thread]?.decider == "Kit Ferris")
            #expect(try await work.page(.leftOut).page.entries.map(\.thread) == [work.threads[1]])
            #expect(try await work.page(.toDo).page.entries.map(\.thread) == [work.threads[2]])
            #expect(page.names.contains("mrs sedge"))
            let version = try await store.familyVersion(for: work.review.reader(work.worker))
            #expect(version.lines.map(\.words) == ["A teacher saw Tilly."] && version.notShown == 2)
            #expect(version.preparedBy == ["Kit Ferris"] && version.lines[0].agency == "Larkfield School")
            // From one entry to the next that waits.
            let entry = try await store.familyEntry(
                thread, among: FamilyFilter(), for: work.review.reader(work.worker))
            #expect(entry?.next == work.threads[1] && entry?.nextToDo == work.threads[2] && entry?.previous == nil)
            // The panel reads it beside the entry; the agency does not.
            let panel = try await work.review.member(.panelMember)
            let full = try await store.entry(work.threads[1], for: work.review.reader(panel))
            #expect(full?.family?.decision.why == "The address.")
            #expect(try await store.entry(work.threads[1], for: work.review.reader(work.lead))?.family == nil)
            #expect(await work.refusal(work.decide(thread, 1, other), by: panel)?.isNotAllowed == true)
            #expect(try await store.verify().findings == [])
            try await work.review.tamper("UPDATE family_decisions SET words = 'Changed.'")
            #expect(try await store.verify().findings.map(\.kind) == [.recordChanged, .recordChanged])
        }
    }

    @Test(
        "a row whose words changed comes to be looked at again, with what was written; others stay decided",
        arguments: DatabaseEngine.allCases)
    func changed(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            for thread in work.threads { #expect(await work.refusal(work.decide(thread, 0, Self.shared)) == nil) }
            let newer = try await work.review.receive(["one", "two, put right", "three"], worker: "Mrs Sedge")
            // Until it is released nothing changes.
            #expect(try await work.page().counts == [.shared: 3])
            try await work.review.release(newer, by: work.lead)
            let page = try await work.page()
            #expect(page.counts == [.shared: 2, .lookAgain: 1] && page.gone == 0)
            let changed = try #require(page.page.entries.first { $0.entry.event == "two, put right" })
            #expect(page.decisions.state(of: changed.thread) == .lookAgain)
            #expect(page.decisions.start(of: changed.thread)?.decision == Self.shared)
            #expect(try await work.page(.lookAgain).page.entries.map(\.thread) == [changed.thread])
            #expect(try await work.page(.toDo).page.entries.isEmpty)
            #expect(try await work.told().count == 2)
            let again = FamilyDecision(choice: .shared, words: "A teacher saw Tilly at school.")
            #expect(await work.refusal(work.decide(changed.thread, 0, again)) == nil)
            #expect(try await work.page().counts == [.shared: 3])
            #expect(try await work.told().contains("A teacher saw Tilly at school."))
            #expect(try await work.store.verify().findings == [])
        }
    }

    @Test(
        "taken back, an entry is out of the version at once, and its decision is kept",
        arguments: DatabaseEngine.allCases)
    func takenBack(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture, ["one"])
            let thread = work.threads[0]
            #expect(await work.refusal(work.decide(thread, 0, Self.shared)) == nil)
            let submission = try #require(try await work.page().page.entries.first).submission
            let back = RevokeRelease(
                board: work.review.board, submission: submission, version: 1, reason: "Sent too early.")
            try await work.store.run(.revokeRelease(back), by: work.lead)
            let page = try await work.page()
            #expect(page.page.entries.isEmpty && page.counts.isEmpty && page.gone == 1)
            #expect(try await work.told().isEmpty)
            #expect(await work.refusal(work.decide(thread, 1, FamilyDecision())) == .noSuchEntry)
            try await work.review.release(submission, by: work.lead, version: 2)
            #expect(try await work.told() == ["A teacher saw Tilly."])
            #expect(try await work.page().gone == 0)
        }
    }

    @Test("whoever acts for an agency too prepares from what it released, not from what it kept")
    func bothRoles() async throws {
        try await StoreFixture.run(.sqlite) { fixture in
            let work = try await Case(fixture)
            let both = try await work.review.member(.agencyLead)
            try await work.review.give(.familyKeyWorker, to: both)
            try await work.review.receive(["one", "kept", "three"], worker: "Mrs Sedge")
            #expect(try await work.page(by: both).page.entries.map(\.entry.event) == ["one", "two", "three"])
            let kept = try await work.store.chronology(for: work.review.reader(both)).entries
                .first { $0.entry.event == "kept" }
            let thread = try #require(kept?.thread)
            #expect(await work.refusal(work.decide(thread, 0, Self.shared), by: both) == .noSuchEntry)
            // A row that was kept, under the thread of one that was released.
            #expect(
                await work.refusal(work.decide(work.threads[0], 0, Self.shared, entry: thread), by: both)
                    == .noSuchEntry)
        }
    }

    @Test(
        "the review's own words are kept whole, as they were seen, by those who prepare the version",
        arguments: DatabaseEngine.allCases)
    func tradeWords(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            let (store, reader) = (work.store, work.review.reader(work.worker))
            #expect(try await store.tradeWords(for: reader) == KeptTradeWords())
            func keep(_ words: String, _ version: Int) throws -> CaseCommand {
                .keepTradeWords(
                    KeepTradeWords(
                        board: work.review.board, review: work.review.review, version: version,
                        words: try TradeWords(words)))
            }
            #expect(await work.refusal(try keep("", 0)) == .nothingNew)
            #expect(await work.refusal(try keep("TAF: a meeting", 0)) == nil)
            #expect(await work.refusal(try keep("TAF: a meeting", 1)) == .nothingNew)
            let coordinator = try await work.review.member(.coordinator)
            #expect(
                await work.refusal(try keep("TAC: another", 0), by: coordinator)
                    == .stale(version: 1, theirs: "TAF: a meeting", yours: "TAC: another"))
            #expect(await work.refusal(try keep("TAC: another", 1), by: coordinator) == nil)
            let kept = try await store.tradeWords(for: reader)
            #expect(kept.words.pairs == [.init(word: "TAC", plain: "another")] && kept.version == 2)
            #expect(kept.author != nil && kept.author != "Kit Ferris" && kept.keptAt != nil)
            // They go along with each page, and may be taken out again.
            #expect(try await work.page().tradeWords == kept.words)
            #expect(try await store.familyVersion(for: reader).tradeWords == kept.words)
            let entry = try await store.familyEntry(work.threads[0], among: FamilyFilter(), for: reader)
            #expect(entry?.tradeWords == kept.words)
            #expect(await work.refusal(try keep("", 2)) == nil)
            #expect(try await store.tradeWords(for: reader).words == TradeWords())
            let panel = try await work.review.member(.panelMember)
            #expect(await work.refusal(try keep("TAF: a meeting", 3), by: panel)?.isNotAllowed == true)
            #expect(try await store.verify().findings == [])
            try await work.review.tamper("UPDATE trade_words SET words = 'a: b'")
            #expect(try await store.verify().findings.map(\.kind) == [.recordChanged])
        }
    }

    @Test("what is counted is what is listed, whatever is chosen and replaced", arguments: DatabaseEngine.allCases)
    func counted(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture, (0..<12).map { "row \($0)" })
            for (place, thread) in work.threads.enumerated() where place % 3 != 0 {
                let left = FamilyDecision(choice: .leftOut, reason: .risk)
                #expect(await work.refusal(work.decide(thread, 0, place % 3 == 1 ? Self.shared : left)) == nil)
            }
            let newer = (0..<12).map { $0 % 4 == 1 ? "row \($0), put right" : "row \($0)" }
            try await work.review.release(try await work.review.receive(newer, worker: "Mrs Sedge"), by: work.lead)
            let agency = work.review.agency
            for filter in [
                ChronologyFilter(), ChronologyFilter(person: "Mrs Sedge"), ChronologyFilter(agency: agency),
                ChronologyFilter(from: CivilDate(year: 2001, month: 3, day: 4)),
                ChronologyFilter(to: CivilDate(year: 2001, month: 3, day: 6)),
            ] {
                var listed: [FamilyState: Int] = [:]
                for state in FamilyState.allCases {
                    let found = try await work.store.familyEntries(
                        for: work.review.reader(work.worker), FamilyFilter(filter, state: state), after: nil,
                        before: nil)
                    if !found.page.entries.isEmpty { listed[state] = found.page.entries.count }
                    #expect(found.counts[state] == listed[state], "\(filter) \(state)")
                }
                let all = try await work.store.familyEntries(
                    for: work.review.reader(work.worker), FamilyFilter(filter), after: nil, before: nil)
                #expect(all.counts == listed && all.total == all.page.entries.count)
            }
        }
    }

    @Test("what waits for the key worker is counted, and for nobody else")
    func waiting() async throws {
        try await StoreFixture.run(.sqlite) { fixture in
            let work = try await Case(fixture)
            #expect(await work.refusal(work.decide(work.threads[0], 0, Self.shared)) == nil)
            func waits(_ person: RecordID) async throws -> Int {
                try await work.store.waiting(for: work.review.reader(person)).toTell
            }
            #expect(try await waits(work.worker) == 2)
            #expect(try await waits(try await work.review.member(.coordinator)) == 0)
            #expect(try await waits(work.lead) == 0)
        }
    }
}

extension CommandRefusal {
    fileprivate var isNotAllowed: Bool {
        if case .notAllowed = self { true } else { false }
    }
}
