import Domain
import TestSupport
import Testing

@testable import Store

/// Entries typed straight in: their wordings are kept, and they become entries of the agency's chronology.
@Suite("Typed entries", .timeLimit(.minutes(10))) struct TypedEntryTests {
    struct Case {
        let store: Store
        let review: ReviewFixture
        let author: RecordID
        let lead: RecordID
        let child: RecordID

        init(_ fixture: StoreFixture) async throws {
            (store, review) = (fixture.store, try await fixture.review())
            author = try await review.member(.agencyAuthor)
            lead = try await review.member(.agencyLead)
            let reader = review.reader(author)
            guard let first = try await store.children(for: reader).first else {
                throw ReviewFixture.Untouched(sql: "children")
            }
            child = first.id
        }

        func words(_ event: String, date: String = "12/3/24", seen: TypedAnswer = .yes) -> TypedWords {
            TypedWords(
                date: date, time: "", source: "File", who: "Mrs Sedge", event: event,
                children: [
                    TypedChild(
                        child: child, seen: seen, alone: .notRecorded, spoken: .notRecorded, wishes: .notRecorded,
                        wishesWords: "", place: "")
                ])
        }

        func type(_ event: String, id: RecordID? = nil) -> TypeEntry {
            TypeEntry(
                board: review.board, review: review.review, id: id ?? store.newID(), agency: review.agency,
                words: words(event))
        }

        func correct(_ id: RecordID, _ version: Int, _ event: String, seen: TypedAnswer = .yes) -> CaseCommand {
            .correctTypedEntry(
                CorrectTypedEntry(board: review.board, id: id, version: version, words: words(event, seen: seen)))
        }

        func refusal(_ command: CaseCommand, by person: RecordID) async -> CommandRefusal? {
            do {
                try await store.run(command, by: person)
                return nil
            } catch {
                return error as? CommandRefusal
            }
        }

        func list(_ person: RecordID) async throws -> [TypedEntry] {
            try await store.typedEntries(for: review.reader(person))
        }

        func handIn() async throws -> RecordID? {
            try await store.handInTyped(agency: review.agency, for: review.reader(author))
        }
    }

    @Test(
        "typed, corrected, taken out and put into the chronology; every wording is kept",
        arguments: DatabaseEngine.allCases)
    func path(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            let (store, review) = (work.store, work.review)
            let (first, second) = (work.type("one"), work.type("two"))
            let coordinator = try await review.member(.coordinator)
            #expect(await work.refusal(.typeEntry(first), by: coordinator) != nil)
            for command in [first, second] { #expect(await work.refusal(.typeEntry(command), by: work.author) == nil) }
            var undated = work.type("three")
            undated.words.date = "soon"
            #expect(await work.refusal(.typeEntry(undated), by: work.author) == .emptyWords)
            undated.words = work.words("three")
            undated.words.children[0].child = store.newID()
            #expect(await work.refusal(.typeEntry(undated), by: work.author) == .noSuchChild)

            // In the chronology, with what was stated.
            #expect(try await work.handIn() != nil)
            #expect(try await work.handIn() == nil, "nothing new")
            #expect(try await review.seen(work.lead) == ["one", "two"])
            let seen = try await store.chronology(for: review.reader(work.lead)).entries.map(\.entry.childSeen)
            #expect(seen == [.yes, .yes])
            #expect(try await work.list(work.lead).map(\.isHandedIn) == [true, true])
            // The panel sees nothing until it is released.
            let panel = try await review.member(.panelMember)
            #expect(try await review.seen(panel) == [])

            // Two at one entry: both texts.
            #expect(await work.refusal(work.correct(first.id, 1, "one, better", seen: .no), by: work.lead) == nil)
            #expect(
                await work.refusal(work.correct(first.id, 1, "one, mine"), by: work.author)
                    == .stale(version: 2, theirs: "one, better", yours: "one, mine"))
            #expect(
                await work.refusal(work.correct(first.id, 2, "one, better", seen: .no), by: work.author) == .nothingNew)
            let takeOut = WithdrawTypedEntry(board: review.board, id: second.id, version: 1, reason: "Another child.")
            #expect(await work.refusal(.withdrawTypedEntry(takeOut), by: work.author) == nil)
            #expect(
                await work.refusal(work.correct(second.id, 2, "again"), by: work.author) == .wrongState("taken out"))
            let list = try await work.list(work.author)
            #expect(list[0].wordings.map(\.words.event) == ["one", "one, better"] && !list[0].isHandedIn)
            #expect(list[0].wordings.map { $0.words.children[0].seen } == [.yes, .no])
            #expect(list[1].isWithdrawn && list[1].wordings.last?.withdrawal == "Another child.")

            // What the panel reads stays until the next version is released; the other's threads stay too.
            #expect(await work.refusal(.typeEntry(work.type("three")), by: work.author) == nil)
            let submission = try #require(try await work.handIn())
            #expect(try await review.seen(work.lead) == ["one, better", "three"])
            try await review.release(submission, by: work.lead)
            #expect(try await review.seen(panel) == ["one, better", "three"])
            // Going back to an earlier wording is a wording of its own.
            #expect(await work.refusal(work.correct(first.id, 2, "one"), by: work.author) == nil)
            #expect(try await work.handIn() != nil)
            #expect(try await review.seen(panel) == ["one, better", "three"])
            #expect(try await review.seen(work.lead) == ["one", "three"])
            #expect(try await store.verify().findings == [])
            try await review.tamper("UPDATE typed_answers SET seen = 'no' WHERE wording = 3")
            #expect(try await store.verify().findings.map(\.kind) == [.recordChanged])
        }
    }

    @Test("what an earlier version held can be all there is again", arguments: DatabaseEngine.allCases)
    func back(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            let (store, review) = (work.store, work.review)
            let (first, second) = (work.type("one"), work.type("two"))
            for command in [first, second] {
                #expect(await work.refusal(.typeEntry(command), by: work.author) == nil)
                #expect(try await work.handIn() != nil)
            }
            #expect(try await review.seen(work.lead) == ["one", "two"])
            for (command, left) in [(second, ["one"]), (first, [])] {
                let out = WithdrawTypedEntry(board: review.board, id: command.id, version: 1, reason: "Another child.")
                #expect(await work.refusal(.withdrawTypedEntry(out), by: work.author) == nil)
                #expect(try await work.handIn() != nil)
                #expect(try await review.seen(work.lead) == left)
            }
            #expect(await work.refusal(.typeEntry(work.type("three")), by: work.author) == nil)
            #expect(try await work.handIn() != nil)
            #expect(try await review.seen(work.lead) == ["three"])
            #expect(try await store.verify().findings == [])
        }
    }

    @Test("another name for a child keeps what hangs on the entries", arguments: DatabaseEngine.allCases)
    func renamed(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            let (store, review) = (work.store, work.review)
            #expect(await work.refusal(.typeEntry(work.type("one")), by: work.author) == nil)
            #expect(try await work.handIn() != nil)
            func threads() async throws -> [RecordID] {
                try await store.chronology(for: review.reader(work.lead)).entries.map(\.thread)
            }
            let before = try await threads()
            try await store.database.write { session in
                _ = try session.run(
                    "UPDATE index_children SET name = $3 WHERE board = $1 AND id = $2",
                    [.id(review.board), .id(work.child), .words("Tamsin Orchard")])
            }
            #expect(await work.refusal(.typeEntry(work.type("two")), by: work.author) == nil)
            #expect(try await work.handIn() != nil)
            let after = try await threads()
            #expect(after.count == 2 && before.allSatisfy(after.contains))
        }
    }

    @Test("no file is sent under the name of what is typed in", arguments: DatabaseEngine.allCases)
    func name(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            let (store, review) = (work.store, work.review)
            let staged = try await review.stage(Array("Date,What happened\n".utf8))
            let file = SendFile(
                board: review.board, review: review.review, id: store.newID(), agency: review.agency,
                name: TypedFile.name.uppercased(), file: staged.id, job: store.newID())
            #expect(await work.refusal(.sendFile(file), by: work.author) == .typedName)
        }
    }

    @Test("a list made before somebody typed is not put in over theirs", arguments: DatabaseEngine.allCases)
    func outrun(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            let (store, review) = (work.store, work.review)
            #expect(await work.refusal(.typeEntry(work.type("one")), by: work.author) == nil)
            let before = try await work.list(work.author)
            #expect(await work.refusal(.typeEntry(work.type("two")), by: work.lead) == nil)
            let file = TypedFile(before, names: [:], edition: 1)
            let staged = try await review.stage(file.bytes)
            let (report, entries) = file.made(digest: staged.digest)
            let receiving = ReceiveSubmission(
                board: review.board, review: review.review, id: store.newID(), agency: review.agency, report: report,
                entries: entries, entryIDs: entries.map { _ in store.newID() }, agencies: [review.agency],
                file: staged.id, receivedAt: store.now())
            let late = HandInTyped(
                receiving: receiving, agency: review.agency,
                parts: before.map { .init(id: $0.id, version: $0.version) },
                sent: store.newID(), job: store.newID(), bytes: file.bytes.count)
            #expect(await work.refusal(.handInTyped(late), by: work.author) == .typedMeanwhile)
            #expect(try await work.handIn() != nil)
            #expect(try await review.seen(work.lead) == ["one", "two"])
            #expect(try await store.verify().findings == [])
        }
    }

    @Test("numbers run within an agency, also where two type at once", arguments: DatabaseEngine.allCases)
    func race(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            let other = try await fixture.second()
            let actor = work.author
            let commands = [(work.store, work.type("one")), (other, work.type("two"))]
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (store, command) in commands {
                    group.addTask { try await store.run(.typeEntry(command), by: actor) }
                }
                try await group.waitForAll()
            }
            #expect(try await work.list(actor).map(\.number) == [1, 2])
            await other.close()
        }
    }
}
