import Domain
import TestSupport
import Testing

@testable import Store

/// What the panel makes of a case, takes along and lets a program read, by two at once.
extension EveryRaceTests {
    static func panel(_ racing: Racing) async throws {
        let work = try await PanelWorkTests.Case(racing.fixture)
        let (store, board, review, panel) = (work.store, work.review.board, work.review.review, work.panel)
        let (note, second) = (work.write("n"), work.write("m"))
        await racing.expect("done", of: .writePanelNote(note), and: .writePanelNote(second), by: panel)
        func change(_ words: String) -> CaseCommand {
            .changePanelNote(ChangePanelNote(board: board, id: note.id, version: 1, words: words))
        }
        await racing.expect("stale", of: change("a"), and: change("b"), by: panel)
        let out = WithdrawPanelNote(board: board, id: note.id, version: 2, reason: "Answered.")
        await racing.expect("stale", of: .withdrawPanelNote(out), by: panel)
        await racing.expect("taken", of: .nameTheme(work.theme("T")), and: .nameTheme(work.theme("T")), by: panel)
        let theme = try #require(try await store.themes(for: work.review.reader(panel)).first).id
        func mark() -> CaseCommand {
            .markTheme(
                MarkTheme(board: board, review: review, id: store.newID(), thread: work.threads[0], theme: theme))
        }
        await racing.expect("nothingNew", of: mark(), and: mark(), by: panel)
        let unmark = UnmarkTheme(board: board, review: review, thread: work.threads[0], theme: theme)
        await racing.expect("noSuchTheme", of: .unmarkTheme(unmark), by: panel)
        func weigh(_ weight: EntrySignificance) -> CaseCommand {
            .weighEntry(
                WeighEntry(
                    board: board, review: review, thread: work.threads[0], version: 0, significance: weight))
        }
        await racing.expect("stale", of: weigh(.key), and: weigh(.background), by: panel)
        let worker = try await work.review.member(.familyKeyWorker)
        func tell(_ words: String) -> CaseCommand {
            .decideForFamily(
                DecideForFamily(
                    board: board, review: review, thread: work.threads[0], entry: work.threads[0], version: 0,
                    decision: FamilyDecision(choice: .shared, words: words)))
        }
        await racing.expect("stale", of: tell("He was seen."), and: tell("She was seen."), by: worker)
        func point(_ words: String) throws -> CaseCommand {
            .keepTradeWords(KeepTradeWords(board: board, review: review, version: 0, words: try TradeWords(words)))
        }
        await racing.expect("stale", of: try point("TAF: a meeting"), and: try point("TAC: a meeting"), by: worker)
        let (one, two) = (work.ask("one"), work.ask("two"))
        await racing.expect("done", of: .askQuestion(one), and: .askQuestion(two), by: panel)
        func answer(_ words: String) -> CaseCommand {
            .answerQuestion(AnswerQuestion(board: board, id: one.id, version: 1, words: words))
        }
        await racing.expect("stale", of: answer("She was."), and: answer("He was."), by: work.lead)
        let close = CloseQuestion(board: board, id: two.id, version: 1, reason: "Known.")
        await racing.expect("stale", of: .closeQuestion(close), by: panel)
        func link(_ first: Int, _ second: Int) -> CaseCommand {
            .linkByHand(
                LinkByHand(
                    board: board, review: review, id: store.newID(), first: work.threads[first],
                    second: work.threads[second], reason: "The same visit."))
        }
        await racing.expect("nothingNew", of: link(0, 1), and: link(1, 0), by: panel)
        try await work.review.release(try await work.review.receive(["three", "four"], name: "b.csv"), by: work.lead)
        let new = try await store.chronology(for: work.review.reader(panel)).entries.map(\.thread)
            .filter { !work.threads.contains($0) }
        func propose(_ id: RecordID) -> CaseCommand {
            let link = LinkAccounts.Link(id: id, first: new[0], second: new[1], score: 0.4, reasons: ["same day"])
            return .linkAccounts(LinkAccounts(board: board, review: review, links: [link]))
        }
        let ids = [store.newID(), store.newID()]
        await racing.expect("nothingNew", of: propose(ids[0]), and: propose(ids[1]), by: work.review.actor)
        let link = try #require(
            try await store.links(for: work.review.reader(panel)).links.first { ids.contains($0.id) })
        let decide = DecideLink(
            board: board, link: link.id, version: 0, decision: .confirmed, reason: "r")
        await racing.expect("stale", of: .decideLink(decide), by: panel)
    }

    static func findings(_ racing: Racing) async throws {
        let work = try await UnderstandTests.Case(racing.fixture)
        let file = try await work.review.receive([UnderstandTests.missed])
        try await work.review.release(file, by: work.schoolLead)
        _ = try await work.work()
        let found = try #require(try await work.small().first)
        await racing.expect(
            "stale", of: work.decide(found.id, 0, .confirmed, "Looked at."),
            and: work.decide(found.id, 0, .dismissed, "He was ill."), by: work.panel)
        let ask = AskUnderstanding(board: work.review.board, review: work.review.review)
        await racing.expect("done", of: .askUnderstanding(ask), by: try await work.review.member(.coordinator))
        #expect(try await work.work().count == 1)
    }

    static func taking(_ racing: Racing) async throws {
        let work = try await PanelWorkTests.Case(racing.fixture)
        let (store, board, review, panel) = (work.store, work.review.board, work.review.review, work.panel)
        func ask(_ id: RecordID) -> CaseCommand {
            .askExport(
                AskExport(
                    board: board, review: review, id: id, form: .csv, filter: ChronologyFilter(), job: store.newID()))
        }
        let (kept, dropped) = (store.newID(), store.newID())
        await racing.expect("done", of: ask(kept), and: ask(dropped), by: panel)
        _ = try await JobRunner(store, worker: "test", writing: InventedWriting()).runAll()
        // Each taking is on record.
        await racing.expect("done", of: .fetchExport(FetchExport(board: board, id: kept)), by: panel)
        await racing.expect("wrongState", of: .dropExport(DropExport(board: board, id: dropped)), by: panel)
        let (one, two) = (AccessWorld.token(store.newID(), work.review), AccessWorld.token(store.newID(), work.review))
        await racing.expect("done", of: .makeApiToken(one), and: .makeApiToken(two), by: panel)
        await racing.expect("noSuchToken", of: .revokeApiToken(RevokeApiToken(board: board, id: one.id)), by: panel)
    }
}
