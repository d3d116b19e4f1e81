import Domain
import TestSupport
import Testing

@testable import Store

/// Chronologies to take along: from the asking until they are deleted.
@Suite("Exports of a chronology", .timeLimit(.minutes(10))) struct ChronologyExportTests {
    /// A review with a released file of each of two agencies and one that is kept back.
    struct World {
        let store: Store
        let review: ReviewFixture
        let panel: RecordID
        let author: RecordID
        let lead: RecordID
        let released: RecordID

        init(_ fixture: StoreFixture) async throws {
            (store, review) = (fixture.store, try await fixture.review())
            panel = try await review.member(.panelMember)
            author = try await review.member(.agencyAuthor)
            lead = try await review.member(.agencyLead)
            released = try await review.receive(["released"], name: "a.csv", worker: "Mrs Sedge")
            try await review.release(released, by: lead)
            try await review.receive(["kept back"], name: "b.csv")
            let health = review.of(try await review.addAgency("Health"))
            let other = try await health.receive(["of health"], name: "c.csv")
            try await review.release(other, by: try await health.member(.agencyLead))
        }

        func ask(
            _ form: ExportForm = .csv, _ filter: ChronologyFilter = ChronologyFilter(), by person: RecordID? = nil
        ) async throws -> RecordID {
            let ask = AskExport(
                board: review.board, review: review.review, id: store.newID(), form: form, filter: filter,
                job: store.newID())
            try await store.run(.askExport(ask), by: person ?? panel)
            return ask.id
        }

        /// What was done for exports; a release has other work done as well.
        @discardableResult
        func work(_ writing: InventedWriting = InventedWriting()) async throws -> [Job] {
            try await JobRunner(store, worker: "test", writing: writing).runAll()
                .filter { $0.kind != UnderstandingWork.kind }
        }

        func look(_ id: RecordID, as person: RecordID? = nil) async throws -> ChronologyExport {
            try await store.export(id, for: review.reader(person ?? panel))
        }

        func fetch(_ id: RecordID, as person: RecordID? = nil) async throws -> String {
            let file = try await store.fetchExport(id, for: review.reader(person ?? panel))
            var bytes: [UInt8] = []
            for place in 0..<file.pieces { bytes += try await file.piece(place) }
            #expect(bytes.count == file.bytes)
            return String(decoding: bytes, as: UTF8.self)
        }

        func recorded(_ action: LedgerAction) async throws -> Int64 {
            try await store.database.read { session in
                try session.first(
                    "SELECT count(*) FROM ledger_entries WHERE chain = $1 AND action = $2",
                    [.id(review.review), .text(action.rawValue)]
                ) { try $0.integer(0) } ?? -1
            }
        }

        func isSound() async throws -> Bool { try await store.verify().isSound }
    }

    @Test("it holds what its owner may read, and nothing else", arguments: DatabaseEngine.allCases)
    func contents(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await World(fixture)
            let (of, own) = (try await world.ask(), try await world.ask(.json, by: world.author))
            #expect(try await world.look(of).state == .waiting)
            #expect(try await world.work().map(\.state) == [.done, .done])
            let made = try await world.look(of)
            #expect(made.state == .ready && made.entries == 2)
            let words = try await world.fetch(of)
            #expect(words.contains("csv CR-2026-014: Child M sum holds: true, with what was found"))
            #expect(words.contains("Larkfield School: released") && words.contains("Health: of health"))
            #expect(!words.contains("kept back"))
            let theirs = try await world.fetch(own, as: world.author)
            // That is the panel's alone.
            #expect(!theirs.contains("what was found"))
            #expect(theirs.contains("released") && theirs.contains("kept back") && !theirs.contains("of health"))
            // Nobody else's, whoever they are.
            for person in [world.author, world.lead] {
                await #expect(throws: CommandRefusal.noSuchExport) { try await world.look(of, as: person) }
                await #expect(throws: CommandRefusal.noSuchExport) { try await world.fetch(of, as: person) }
            }
            #expect(try await world.store.exports(for: world.review.reader(world.author)).map(\.id) == [own])
            #expect(try await world.recorded(.exportAsked) == 2)
            #expect(try await world.recorded(.exportFetched) == 2)
            #expect(try await world.recorded(.materialRead) >= 2)
            #expect(try await world.isSound())
        }
    }

    @Test("what was chosen goes into it, and it says so", arguments: DatabaseEngine.allCases)
    func part(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await World(fixture)
            let writing = InventedWriting()
            let from = try #require(CivilDate(year: 1990, month: 1, day: 1))
            let ofSchool = try await world.ask(.html, ChronologyFilter(from: from, agency: world.review.agency))
            let naming = try await world.ask(.html, ChronologyFilter(person: "Mrs Sedge"))
            let none = try await world.ask(.html, ChronologyFilter(person: "Mr Nobody"))
            try await world.work(writing)
            let words = try await world.fetch(ofSchool)
            #expect(words.contains("released") && !words.contains("of health"))
            #expect(
                words.contains("(part of the chronology: from 1 January 1990, Larkfield School) sum holds: true"))
            #expect(writing.asked.contains("1990-01-01–"))
            #expect(try await world.fetch(naming).contains("naming Mrs Sedge"))
            #expect(try await world.look(naming).filter?.person == "Mrs Sedge")
            let empty = try await world.look(none)
            #expect(empty.state == .failed && empty.message.contains("no entry you may read"))
            // The name that was chosen lies nowhere unsealed but in the entries themselves.
            let rows = try await world.store.database.read { session in
                try session.rows("SELECT filter FROM chronology_exports") { try $0.bytes(0) }
            }
            #expect(rows.count == 3 && rows.allSatisfy { !String(decoding: $0, as: UTF8.self).contains("Sedge") })
        }
    }

    @Test("rights are asked again when it is made and when it is taken", arguments: DatabaseEngine.allCases)
    func again(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await World(fixture)
            let first = try await world.ask()
            try await world.work()
            #expect(try await world.fetch(first).contains("released"))
            let revoke = RevokeRelease(
                board: world.review.board, submission: world.released, version: 1, reason: "Too early.")
            try await world.store.run(.revokeRelease(revoke), by: world.lead)
            await #expect(throws: CommandRefusal.noLongerYours) { try await world.fetch(first) }
            let second = try await world.ask()
            try await world.work()
            #expect(try await world.fetch(second).contains("of health"))
            #expect(try await !world.fetch(second).contains("released"))
            let third = try await world.ask()
            let leaves = RecordLeaver(board: world.review.board, person: world.panel, reason: "Left.")
            try await world.store.run(.recordLeaver(leaves), by: world.review.actor)
            try await world.work()
            await #expect(throws: CommandRefusal.noSuchReview) { try await world.fetch(second) }
            let state = try await world.store.database.read { session in
                try ExportRow.find(board: world.review.board, id: third, session)?.state
            }
            #expect(state == .failed)
            #expect(try await world.isSound())
        }
    }

    @Test("it is stopped, deleted, and goes by itself when its days are over", arguments: DatabaseEngine.allCases)
    func ends(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await World(fixture)
            func drop(_ id: RecordID) async throws {
                try await world.store.run(
                    .dropExport(DropExport(board: world.review.board, id: id)), by: world.panel)
            }
            let files = try await world.review.count("vault_files")
            let stopped = try await world.ask()
            try await drop(stopped)
            #expect(try await world.work().isEmpty)
            #expect(try await world.look(stopped).state == .cancelled)
            await #expect(throws: CommandRefusal.wrongState("cancelled")) { try await drop(stopped) }
            let deleted = try await world.ask()
            try await world.work()
            #expect(try await world.review.count("vault_files") == files + 1)
            // The sweeper leaves alone what somebody still may take.
            try await world.store.sweepVault(before: world.store.now() + 1)
            #expect(try await world.fetch(deleted).contains("released"))
            try await drop(deleted)
            #expect(try await world.review.count("vault_files") == files)
            await #expect(throws: CommandRefusal.wrongState("deleted")) { try await world.fetch(deleted) }
            let kept = try await world.ask()
            try await world.work()
            try await world.store.tendJobs()
            #expect(try await world.look(kept).state == .ready)
            try await world.review.tamper("UPDATE chronology_exports SET ends_at = 1 WHERE state = 'ready'")
            await #expect(throws: CommandRefusal.wrongState("deleted")) { try await world.fetch(kept) }
            try await world.store.tendJobs()
            #expect(try await world.look(kept).state == .deleted)
            #expect(try await world.review.count("vault_files") == files)
            #expect(try await world.recorded(.exportDropped) == 2)
            #expect(try await world.isSound())
        }
    }

    @Test("what cannot be made is said; work that was lost is taken up", arguments: DatabaseEngine.allCases)
    func trouble(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await World(fixture)
            let pdf = try await world.ask(.pdf)
            try await world.work(InventedWriting(ExportProblem("There is no WeasyPrint here.")))
            #expect(try await world.look(pdf).message == "There is no WeasyPrint here.")
            let lost = try await world.ask()
            try await world.review.tamper("DELETE FROM jobs WHERE state = 'waiting'")
            try await world.store.tendJobs()
            try await world.work()
            #expect(try await world.look(lost).state == .ready)
            let broken = try await world.ask()
            try await world.review.tamper("UPDATE jobs SET state = 'set-aside' WHERE state = 'waiting'")
            try await world.store.tendJobs()
            let found = try await world.look(broken)
            #expect(found.state == .failed && found.message.contains("tried three times"))
            // With the keys of the review goes what was taken out of it.
            let destroy = DestroyReviewKey(
                board: world.review.board, review: world.review.review, reference: "CR-2026-014", reason: "The law.")
            try await world.store.run(.destroyReviewKey(destroy), by: world.review.actor)
            #expect(try await world.look(lost).state == .deleted)
        }
    }

    @Test("the panel's own work is in it for the panel, and for nobody else", arguments: DatabaseEngine.allCases)
    func panelWork(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await World(fixture)
            let (store, review) = (world.store, world.review)
            let entries = try await store.chronology(for: review.reader(world.panel)).entries
            let threads = entries.map(\.thread)
            let theme = NameTheme(board: review.board, review: review.review, id: store.newID(), name: "Neglect")
            let question = store.newID()
            let own = try #require(entries.first { $0.submission == world.released }).thread
            let other = try #require(threads.first { $0 != own })
            for command: CaseCommand in [
                .weighEntry(
                    WeighEntry(board: review.board, review: review.review, thread: own, version: 0, significance: .key)),
                .nameTheme(theme),
                .markTheme(
                    MarkTheme(
                        board: review.board, review: review.review, id: store.newID(), thread: own, theme: theme.id)),
                .writePanelNote(
                    WritePanelNote(
                        board: review.board, review: review.review, id: store.newID(), thread: own,
                        words: "Nobody asked her.")),
                .askQuestion(
                    AskQuestion(
                        board: review.board, review: review.review, id: question, thread: own, words: "Who was there?")),
                .linkByHand(
                    LinkByHand(
                        board: review.board, review: review.review, id: store.newID(), first: own, second: other,
                        reason: "One visit.")),
            ] { try await store.run(command, by: world.panel) }
            try await store.run(
                .answerQuestion(
                    AnswerQuestion(board: review.board, id: question, version: 1, words: "Her aunt.")),
                by: world.author)
            let keys = ChainKeys(master: store.keys.master)
            func panel(_ person: RecordID) async throws -> [PanelOnEntry] {
                let (_, whole) = try await store.glance(
                    review.reader(person), action: .readEntries, now: store.now()
                ) {
                    try WholeChronologyQuery(context: $0, filter: ChronologyFilter(), most: 100, keys: keys).read()
                }
                return whole.chronology.entries.compactMap { whole.chronology.panel[$0.id] }
            }
            let found = try await panel(world.panel)
            #expect(found.count == 2)
            let made = try #require(found.first { $0.weight == .key })
            #expect(made.themes == ["Neglect"] && made.notes.first?.hasPrefix("Nobody asked her. (") == true)
            #expect(
                made.questions == [
                    "Question 1 to Larkfield School (answered): Who was there?\nAnswer: Her aunt."
                ])
            #expect(
                made.decisions.count == 1 && made.decisions[0].hasPrefix("Confirmed: the same as what Health wrote"))
            // Its agency has its question and the answer, and nothing else of it.
            let theirs = try await panel(world.author)
            #expect(theirs.map(\.questions.count) == [1] && theirs.allSatisfy { $0.weight == nil && $0.notes.isEmpty })
            #expect(theirs.allSatisfy { $0.themes.isEmpty && $0.decisions.isEmpty })
        }
    }
}
