import Domain
import TestSupport
import Testing

@testable import Store

/// Asking agencies for their chronologies, and what they say of their records before they send.
@Suite("Requests for chronologies", .timeLimit(.minutes(10))) struct ChronologyRequestTests {
    struct Case {
        let store: Store
        let review: ReviewFixture
        let coordinator: RecordID
        let author: RecordID
        let other: RecordID

        init(_ fixture: StoreFixture) async throws {
            (store, review) = (fixture.store, try await fixture.review())
            coordinator = try await review.member(.coordinator)
            author = try await review.member(.agencyAuthor)
            other = try await review.addAgency("Brackenford Health")
        }

        static func terms(_ include: String = "Everything.", due: Int = 20) -> ChronologyTerms {
            ChronologyTerms(
                due: CivilDate(dayNumber: Int32(11_381 + due)), from: CivilDate(year: 1999, month: 1, day: 1), to: nil,
                include: include)
        }

        func ask(_ agencies: [RecordID], _ terms: ChronologyTerms = Case.terms()) -> AskForChronology {
            AskForChronology(
                board: review.board, review: review.review,
                requests: agencies.map { .init(id: store.newID(), agency: $0) }, terms: terms)
        }

        func confirm(_ request: RecordID, version: Int = 0, missing: String = "Nothing.") -> CaseCommand {
            .confirmRecords(
                ConfirmRecords(
                    board: review.board, request: request, version: version,
                    statement: RecordsStatement(
                        holdings: "The pupil file.", whereabouts: "Locked away.", missing: missing,
                        securedBy: "Mrs Hawthorn, head", securedOn: CivilDate(dayNumber: 11_358))))
        }

        func refusal(_ command: CaseCommand, by person: RecordID) async -> CommandRefusal? {
            do {
                try await store.run(command, by: person)
                return nil
            } catch {
                return error as? CommandRefusal
            }
        }

        func requests(_ person: RecordID) async throws -> [ChronologyRequest] {
            try await store.chronologyRequests(for: review.reader(person))
        }

        func send(_ words: String, by person: RecordID) async throws -> CommandRefusal? {
            let staged = try await review.stage(Array(words.utf8))
            return await refusal(
                .sendFile(
                    SendFile(
                        board: review.board, review: review.review, id: store.newID(), agency: review.agency,
                        name: "a.csv", file: staged.id, job: store.newID())), by: person)
        }
    }

    @Test(
        "an agency is asked once, secures its records, then sends; the coordinator sees who is late",
        arguments: DatabaseEngine.allCases)
    func path(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            let (store, review) = (work.store, work.review)
            let ask = work.ask([review.agency, work.other])
            #expect(await work.refusal(.askForChronology(ask), by: work.author) != nil)
            #expect(await work.refusal(.askForChronology(work.ask([])), by: work.coordinator) == .nothingNew)
            #expect(await work.refusal(.askForChronology(ask), by: work.coordinator) == nil)
            let again = work.ask([work.other])
            #expect(
                await work.refusal(.askForChronology(again), by: work.coordinator)
                    == .alreadyAsked("Brackenford Health"))
            // Nothing of a request that is refused for one of its agencies is kept.
            let third = try await review.addAgency("Nether Wick Nursery")
            let both = work.ask([third, work.other])
            #expect(await work.refusal(.askForChronology(both), by: work.coordinator) != nil)
            #expect(
                try await work.requests(work.coordinator).map(\.agencyName) == [
                    "Brackenford Health", "Larkfield School",
                ])

            // The agency sees its own alone, and nobody without a part in it anything.
            let own = try await work.requests(work.author)
            #expect(own.map(\.agencyName) == ["Larkfield School"] && own[0].terms == Case.terms())
            let request = own[0].id
            let outsider = try await review.of(work.other).member(.agencyLead)
            #expect(await work.refusal(work.confirm(request), by: outsider) == .noSuchRequest)
            var waiting = try await store.waiting(for: review.reader(work.author))
            #expect(waiting == ReviewWaiting(toSecure: 1, due: CivilDate(year: 2001, month: 3, day: 20)))
            #expect(try await store.waiting(for: review.reader(work.coordinator)).late == 2)

            // First the records.
            #expect(try await work.send("one", by: work.author) == .recordsNotSecured)
            #expect(try await work.send("on paper", by: work.coordinator) == nil)
            #expect(await work.refusal(work.confirm(request, missing: " "), by: work.author) == .emptyWords)
            #expect(await work.refusal(work.confirm(request), by: work.author) == nil)
            #expect(try await work.send("one", by: work.author) == nil)
            waiting = try await store.waiting(for: review.reader(work.author))
            #expect(waiting.toSecure == 0 && waiting.toSend == 1)
            let stale = await work.refusal(work.confirm(request, missing: "A day book."), by: work.author)
            #expect(stale == .stale(version: 1, theirs: "The pupil file.", yours: "The pupil file."))
            #expect(
                await work.refusal(work.confirm(request, version: 1, missing: "A day book."), by: work.author) == nil)
            let secured = try await work.requests(work.coordinator).last?.secured
            #expect(secured?.statement.missing == "A day book." && secured?.version == 2)

            // Kept, then released: late until then, and no longer.
            let submission = try await review.receive(["one"])
            waiting = try await store.waiting(for: review.reader(work.author))
            #expect(waiting.toSend == 0 && waiting.due == nil)
            #expect(try await store.waiting(for: review.reader(work.coordinator)).late == 2)
            try await review.release(submission, by: try await review.member(.agencyLead))
            #expect(try await store.waiting(for: review.reader(work.coordinator)).late == 1)
            #expect(try await store.verify().findings == [])
            try await review.tamper("UPDATE records_secured SET missing = 'Nothing.'")
            #expect(try await store.verify().findings.map(\.kind) == [.recordChanged])
        }
    }

    @Test(
        "a request is changed and taken back as it was seen, and may be made anew", arguments: DatabaseEngine.allCases)
    func changing(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            let (board, agency) = (work.review.board, work.review.agency)
            let ask = work.ask([agency])
            #expect(await work.refusal(.askForChronology(ask), by: work.coordinator) == nil)
            let id = ask.requests[0].id
            func change(_ version: Int, _ terms: ChronologyTerms) -> CaseCommand {
                .changeChronologyRequest(ChangeChronologyRequest(board: board, id: id, version: version, terms: terms))
            }
            func takeBack(_ version: Int) -> CaseCommand {
                .withdrawChronologyRequest(
                    WithdrawChronologyRequest(board: board, id: id, version: version, reason: "Not needed."))
            }
            #expect(await work.refusal(change(1, Case.terms()), by: work.coordinator) == .nothingNew)
            #expect(await work.refusal(change(1, Case.terms("All.", due: 21)), by: work.coordinator) == nil)
            #expect(
                await work.refusal(change(1, Case.terms("Some.")), by: work.coordinator)
                    == .stale(version: 2, theirs: "All.", yours: "Some."))
            #expect(await work.refusal(takeBack(1), by: work.coordinator) != nil)
            #expect(await work.refusal(takeBack(2), by: work.author) != nil)
            #expect(await work.refusal(takeBack(2), by: work.coordinator) == nil)
            #expect(await work.refusal(takeBack(3), by: work.coordinator) == .wrongState("taken back"))
            #expect(await work.refusal(work.confirm(id), by: work.author) == .wrongState("taken back"))
            #expect(try await work.requests(work.author).isEmpty)
            // What is asked no longer keeps nobody from sending.
            #expect(try await work.send("one", by: work.author) == nil)
            #expect(await work.refusal(.askForChronology(work.ask([agency])), by: work.coordinator) == nil)
            #expect(try await work.requests(work.author).count == 1)
            #expect(try await work.store.verify().findings == [])
        }
    }

    @Test("of two who ask one agency at once one does, and the other is told", arguments: DatabaseEngine.allCases)
    func race(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            let other = try await fixture.second()
            let asks = [work.store, other].map { ($0, work.ask([work.review.agency])) }
            let actor = work.coordinator
            let answers = await withTaskGroup(of: String.self) { group in
                for (store, ask) in asks {
                    group.addTask {
                        do {
                            try await store.run(.askForChronology(ask), by: actor)
                            return "done"
                        } catch {
                            return "\(error)".prefix { $0 != "(" }.description
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }.sorted()
            }
            #expect(answers == ["alreadyAsked", "done"])
            #expect(try await work.store.verify().findings == [])
            await other.close()
        }
    }

    @Test("what was changed in a request is told, with who and when", arguments: DatabaseEngine.allCases)
    func changes(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            #expect(await work.refusal(.askForChronology(work.ask([work.review.agency])), by: work.coordinator) == nil)
            let asked = try #require(try await work.requests(work.author).first)
            #expect(asked.changes == [])
            var terms = asked.terms
            terms.from = CivilDate(year: 1997, month: 1, day: 1)
            let change = ChangeChronologyRequest(
                board: work.review.board, id: asked.id, version: asked.version, terms: terms)
            #expect(await work.refusal(.changeChronologyRequest(change), by: work.coordinator) == nil)
            let changed = try #require(try await work.requests(work.author).first)
            #expect(changed.changes.map(\.before) == [asked.terms] && changed.changes.map(\.after) == [terms])
            #expect(changed.changes.allSatisfy { $0.by.hasPrefix("coordinator") })
            #expect(try await work.store.verify().findings == [])
        }
    }
}
