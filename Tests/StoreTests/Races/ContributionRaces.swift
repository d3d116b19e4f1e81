import Domain
import TestSupport
import Testing

@testable import Store

/// What agencies are asked for and send, by two at once.
extension EveryRaceTests {
    static func asking(_ racing: Racing) async throws {
        let work = try await ChronologyRequestTests.Case(racing.fixture)
        let (board, coordinator, store) = (work.review.board, work.coordinator, work.store)
        await racing.expect(
            "alreadyAsked", of: .askForChronology(work.ask([work.review.agency])),
            and: .askForChronology(work.ask([work.review.agency])), by: coordinator)
        let request = try #require(try await work.requests(work.author).first)
        func change(_ words: String) -> CaseCommand {
            .changeChronologyRequest(
                ChangeChronologyRequest(
                    board: board, id: request.id, version: 1, terms: ChronologyRequestTests.Case.terms(words)))
        }
        await racing.expect("stale", of: change("One."), and: change("Two."), by: coordinator)
        await racing.expect(
            "stale", of: work.confirm(request.id), and: work.confirm(request.id, missing: "A year."), by: work.author)
        let withdraw = WithdrawChronologyRequest(board: board, id: request.id, version: 2, reason: "Mistaken.")
        await racing.expect("stale", of: .withdrawChronologyRequest(withdraw), by: coordinator)
        #expect(try await store.chronologyRequests(for: work.review.reader(coordinator)).isEmpty)
    }

    static func typing(_ racing: Racing) async throws {
        let work = try await TypedEntryTests.Case(racing.fixture)
        let (store, review) = (work.store, work.review)
        let (one, two) = (work.type("one"), work.type("two"))
        await racing.expect("done", of: .typeEntry(one), and: .typeEntry(two), by: work.author, and: work.lead)
        await racing.expect(
            "stale", of: work.correct(one.id, 1, "a"), and: work.correct(one.id, 1, "b"), by: work.author)
        let out = WithdrawTypedEntry(board: review.board, id: two.id, version: 1, reason: "Mistaken.")
        await racing.expect("stale", of: .withdrawTypedEntry(out), by: work.author)
        func post() -> CaseCommand {
            let posted = PostedEntry(reference: "A-1", words: work.words("posted"))
            return .postEntries(
                PostEntries(
                    board: review.board, review: review.review, agency: review.agency,
                    parts: [.init(id: store.newID(), posted: posted, version: nil)]))
        }
        await racing.expect("typedMeanwhile", of: post(), and: post(), by: work.author)
        let all = try await work.list(work.author).filter { !$0.isWithdrawn }
        #expect(all.count == 2)
        func handIn() async throws -> CaseCommand {
            let file = TypedFile(all, names: [:], edition: 1)
            let staged = try await review.stage(file.bytes)
            let (report, entries) = file.made(digest: staged.digest)
            let receiving = ReceiveSubmission(
                board: review.board, review: review.review, id: store.newID(), agency: review.agency, report: report,
                entries: entries, entryIDs: entries.map { _ in store.newID() }, agencies: [review.agency],
                file: staged.id, receivedAt: store.now())
            return .handInTyped(
                HandInTyped(
                    receiving: receiving, agency: review.agency,
                    parts: all.map { .init(id: $0.id, version: $0.version) }, sent: store.newID(), job: store.newID(),
                    bytes: file.bytes.count))
        }
        await racing.expect("alreadyReceived", of: try await handIn(), and: try await handIn(), by: work.author)
    }

    static func files(_ racing: Racing) async throws {
        let world = try await SentFileTests.World(racing.fixture)
        let (store, review, author) = (world.store, world.review, world.author)
        func send(_ bytes: [UInt8]) async throws -> CaseCommand {
            let staged = try await review.stage(bytes)
            return .sendFile(
                SendFile(
                    board: review.board, review: review.review, id: store.newID(), agency: review.agency,
                    name: "school.csv", file: staged.id, job: store.newID()))
        }
        await racing.expect(
            "alreadySent", of: try await send(InventedReading.three), and: try await send(InventedReading.three),
            by: author)
        try await world.work()
        let id = try #require(try await store.sentFiles(for: world.reader).first?.id)
        func choose(_ kind: ColumnKind, _ version: Int) -> CaseCommand {
            let columns: [ColumnChoices.Column] = [
                .init(number: 1, heading: "Date", kind: .date), .init(number: 2, heading: "W", kind: kind),
            ]
            return .chooseColumns(
                ChooseColumns(
                    board: review.board, id: id, version: version,
                    choices: ColumnChoices(tables: [.init(number: 1, headerRow: 1, columns: columns)]),
                    job: store.newID()))
        }
        let read = try await world.look(id).file.version
        await racing.expect("stale", of: choose(.event, read), and: choose(.account, read), by: author)
        try await world.work()
        let chosen = try await world.look(id).file.version
        func keep() -> CaseCommand {
            .keepFile(KeepFile(board: review.board, id: id, version: chosen, job: store.newID()))
        }
        await racing.expect("stale", of: keep(), and: keep(), by: author)
        let late = try await world.sent(InventedReading.file([("1 May 2002", "Another.")]), name: "late.csv")
        try await world.work()
        let discard = DiscardFile(board: review.board, id: late, version: try await world.look(late).file.version)
        await racing.expect("stale", of: .discardFile(discard), by: author)

        let (first, second) = (try await review.submission(["x"]), try await review.submission(["x"]))
        await racing.expect(
            "alreadyReceived", of: .receiveSubmission(first), and: .receiveSubmission(second), by: review.actor)
        let lead = try await review.member(.agencyLead)
        let chair = try await review.member(.independentChair)
        let current = try #require(
            try await store.submissions(for: review.reader(lead)).first { [first.id, second.id].contains($0.id) }
        ).id
        func giveBack(_ reason: String) -> CaseCommand {
            .returnSubmission(
                ReturnSubmission(board: review.board, id: store.newID(), submission: current, reason: reason))
        }
        await racing.expect("wrongState", of: giveBack("One."), and: giveBack("Two."), by: lead)
        let wrong = try await review.receive(["z"], name: "wrong.csv")
        let out = WithdrawSubmission(board: review.board, submission: wrong, version: 0, reason: "The wrong file.")
        await racing.expect("wrongState", of: .withdrawSubmission(out), by: lead)
        let next = try await review.receive(["y"], name: "next.csv")
        let release = ReleaseSubmission(
            board: review.board, submission: next, version: 0, terms: ReviewFixture.terms)
        await racing.expect("stale", of: .releaseSubmission(release), by: lead)
        let revoke = RevokeRelease(board: review.board, submission: next, version: 1, reason: "A mistake.")
        await racing.expect("stale", of: .revokeRelease(revoke), by: lead)
        try await review.release(next, by: lead, version: 2)
        let accept = AcceptSubmission(board: review.board, submission: next, version: 3)
        await racing.expect("stale", of: .acceptSubmission(accept), by: chair)
    }

    static func corrections(_ racing: Racing) async throws {
        let work = try await CorrectRowTests.Case(racing.fixture)
        let (store, author) = (work.store, work.world.author)
        let row = try await work.row(5)
        func correct(_ words: String) -> CaseCommand {
            let cell = RowCorrection.Cell(column: 1, heading: "Date", came: "31 February 2001", words: words)
            return .correctRow(
                CorrectRow(
                    board: work.board, submission: work.file, id: store.newID(), table: 1, row: 5, version: 0,
                    rowWords: row.rowWords, says: RowCorrection(isEntry: true, cells: [cell])))
        }
        await racing.expect("stale", of: correct("1 March 2001"), and: correct("2 March 2001"), by: author)
        func readAgain() async throws -> CaseCommand {
            let file = try await work.world.review.stage(CorrectRowTests.Case.bytes)
            return .readAgain(
                ReadAgain(
                    board: work.board, submission: work.file, id: store.newID(), file: file.id, job: store.newID()))
        }
        await racing.expect("alreadySent", of: try await readAgain(), and: try await readAgain(), by: author)
        let state = try #require(try await store.corrections(of: work.file, for: work.reader).all.first)
        let out = WithdrawCorrection(
            board: work.board, submission: work.file, correction: state.id, version: state.version,
            reason: "It was right.")
        await racing.expect("stale", of: .withdrawCorrection(out), by: author)
    }

    static func gathering(_ racing: Racing) async throws {
        let work = try await GatheringTests.Economy(racing.fixture)
        let (board, chair) = (work.review.board, try await work.review.member(.independentChair))
        let files = try await work.sent()
        let missing = [work.trusts[3]]
        await racing.expect(
            "partsMeanwhile", of: work.gather(files, missing: missing), and: work.gather(files, missing: missing),
            by: work.lead)
        func standing() async throws -> (id: RecordID, files: [GatheredVersion]) {
            let found = try #require(try await work.parts(work.lead)[0].gatherings.max { $0.number < $1.number })
            return (found.id, found.released)
        }
        let first = try await standing()
        let revoke = RevokeGathering(board: board, id: first.id, files: first.files, reason: "One ward is missing.")
        await racing.expect("wrongState", of: .revokeGathering(revoke), by: work.lead)
        let again = work.gather(files, versions: files.map { _ in 2 }, missing: missing)
        #expect(await work.refusal(again, by: work.lead) == nil)
        let second = try await standing()
        let accept = AcceptGathering(board: board, id: second.id, files: second.files)
        await racing.expect("wrongState", of: .acceptGathering(accept), by: chair)
    }
}
