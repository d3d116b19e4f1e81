import Domain
import TestSupport
import Testing

@testable import Store

/// Working through what is released, and what people make of what is found.
@Suite("What stands out", .timeLimit(.minutes(10))) struct UnderstandTests {
    /// A review with a school's file and a surgery's, and people to release and to judge.
    struct Case {
        let review: ReviewFixture
        let store: Store
        let surgery: RecordID
        let schoolLead: RecordID
        let surgeryLead: RecordID
        let panel: RecordID

        var reader: ReviewReader { review.reader(panel) }

        init(_ fixture: StoreFixture) async throws {
            review = try await fixture.review()
            store = fixture.store
            surgery = try await review.addAgency("Beck Surgery")
            schoolLead = try await review.member(.agencyLead)
            surgeryLead = try await review.of(surgery).member(.agencyLead)
            panel = try await review.member(.panelMember)
        }

        /// Does what is queued.
        func work() async throws -> [String] {
            try await JobRunner(store, worker: "test").runAll().filter { $0.kind == "review.understand" }.map(\.message)
        }

        func small(_ state: FindingState = .open) async throws -> [FoundItem] {
            try await store.findings(for: reader, FindingChoice(.smallThing, state), limit: 50, offset: 0).items
        }

        func decide(_ id: RecordID, _ version: Int, _ decision: FindingState, _ reason: String) -> CaseCommand {
            .decideFinding(
                DecideFinding(
                    board: review.board, finding: id, version: version, decision: decision, reason: reason))
        }

        func refusal(_ command: CaseCommand, by person: RecordID? = nil) async -> CommandRefusal? {
            do {
                try await store.run(command, by: person ?? panel)
                return nil
            } catch {
                return error as? CommandRefusal ?? .taken("\(error)")
            }
        }
    }

    /// An entry in which everybody would find a missed appointment.
    static let missed = "Bram was not brought to his hearing appointment at the clinic."
    private static let visit = "Health visitor called at the home. No reply at the door, nobody in."

    @Test(
        "a release is worked through, by the words; what is not released is in nothing",
        arguments: DatabaseEngine.allCases)
    func release(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            let (store, review) = (work.store, work.review)
            let school = try await review.receive(["Bram was in class.", Self.missed])
            let kept = try await review.of(work.surgery).receive([Self.visit], name: "surgery.csv")
            #expect(try await work.work() == [])
            #expect(try await store.understood(for: work.reader).ranAt == nil)
            #expect(try await store.understood(for: work.reader).work == .settled)
            try await review.release(school, by: work.schoolLead)
            let waiting = try await store.understood(for: work.reader)
            #expect(waiting.ranAt == nil && waiting.work == .underWay)
            #expect(try await work.work().count == 1)
            let found = try await store.understood(for: work.reader)
            #expect(found.ranAt != nil && found.work == .settled && found.entries == 2 && found.agencies == 1)
            #expect(found.unreleased == nil)
            let coordinator = try await review.member(.coordinator)
            #expect(try await store.understood(for: review.reader(coordinator)).unreleased == 1)
            let small = try await work.small()
            #expect(small.map(\.finding.title) == ["Appointment missed"])
            let ground = try #require(small.first?.finding.grounds.first)
            #expect(!ground.words.isEmpty && Self.missed.contains(ground.words))
            #expect(small.first?.accounts[ground.thread]?.entry.entry.event == Self.missed)
            // Beside the entry it rests on.
            let thread = ground.thread
            #expect(try await store.findings(on: thread, for: work.reader).map(\.id).contains(small[0].id))
            // The other agency's, once released; the one before stays the same finding.
            try await review.release(kept, by: work.surgeryLead)
            #expect(try await work.work().count == 1)
            let both = try await work.small()
            #expect(Set(both.map(\.finding.title)) == ["Appointment missed", "Visit without access"])
            #expect(both.map(\.id).contains(small[0].id))
            #expect(try await store.understood(for: review.reader(coordinator)).unreleased == 0)
            #expect(try await store.verify().findings == [])
        }
    }

    @Test("nothing of it is in clear in the rows", arguments: DatabaseEngine.allCases)
    func sealed(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            try await work.review.release(try await work.review.receive([Self.missed]), by: work.schoolLead)
            _ = try await work.work()
            let contents = try await work.store.database.read { session in
                try session.rows("SELECT content FROM findings") { try $0.bytes(0) }
            }
            #expect(!contents.isEmpty)
            for content in contents {
                let text = String(decoding: content, as: UTF8.self)
                #expect(!text.contains("hearing") && !text.contains("Bram") && !text.contains("grounds"))
            }
            // With the review's keys all of it goes, and work that was going on meanwhile brings none of it back.
            let material = try #require(
                try await work.store.releasedMaterial(board: work.review.board, review: work.review.review))
            let destroy = DestroyReviewKey(
                board: work.review.board, review: work.review.review, reference: "CR-2026-014", reason: "Over.")
            try await work.store.run(.destroyReviewKey(destroy), by: work.review.actor)
            let found = material.understood()
            #expect(
                try await work.store.keep(
                    found, of: material.state, board: work.review.board, review: work.review.review))
            #expect(try await work.review.count("findings") == 0)
            #expect(try await work.review.count("finding_entries") == 0)
        }
    }

    @Test(
        "a decision is made as it was seen, survives a run, and is undone; a dismissal needs its reason",
        arguments: DatabaseEngine.allCases)
    func decide(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            let (store, review) = (work.store, work.review)
            try await review.release(try await review.receive([Self.missed, "Quiet day."]), by: work.schoolLead)
            _ = try await work.work()
            let id = try #require(try await work.small().first?.id)
            #expect(await work.refusal(work.decide(id, 0, .dismissed, " ")) == .emptyWords)
            #expect(await work.refusal(work.decide(store.newID(), 0, .confirmed, "")) == .noSuchFinding)
            #expect(await work.refusal(work.decide(id, 0, .confirmed, "")) == nil)
            guard case .stale(version: 1, _, _)? = await work.refusal(work.decide(id, 0, .dismissed, "No.")) else {
                Issue.record("a stale decision was taken")
                return
            }
            #expect(await work.refusal(work.decide(id, 1, .dismissed, "No.")) == .wrongState("confirmed"))
            #expect(try await work.small().isEmpty)
            let ask = AskUnderstanding(board: review.board, review: review.review)
            guard case .notAllowed? = await work.refusal(.askUnderstanding(ask)) else {
                Issue.record("a panel member had it worked through anew")
                return
            }
            #expect(await work.refusal(.askUnderstanding(ask), by: try await review.member(.coordinator)) == nil)
            #expect(try await work.work().count == 1)
            let confirmed = try await work.small(.confirmed)
            #expect(confirmed.map(\.id) == [id] && confirmed.map(\.version) == [1] && confirmed[0].isFound)
            #expect(await work.refusal(work.decide(id, 1, .open, "Look again.")) == nil)
            #expect(try await work.small().map(\.id) == [id])
            #expect(await work.refusal(work.decide(id, 2, .dismissed, "The clinic was shut.")) == nil)
            #expect(try await work.small(.dismissed).map(\.reason) == ["The clinic was shut."])
            #expect(try await store.verify().findings == [])
            try await review.tamper("UPDATE finding_decisions SET reason = 'x'")
            #expect(try await store.verify().findings.map(\.kind).contains(.recordChanged))
        }
    }

    @Test(
        "what is found no more stays where a decision was made on it, and only for who sees all it rests on",
        arguments: DatabaseEngine.allCases)
    func gone(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            let (store, review) = (work.store, work.review)
            let first = try await review.receive(["Bram was in class."])
            let second = try await review.of(work.surgery).receive([Self.missed, Self.visit], name: "surgery.csv")
            try await review.release(first, by: work.schoolLead)
            try await review.release(second, by: work.surgeryLead)
            _ = try await work.work()
            let found = try await work.small()
            #expect(found.count == 2)
            let decided = try #require(found.first { $0.finding.title == "Appointment missed" }?.id)
            #expect(await work.refusal(work.decide(decided, 0, .confirmed, "")) == nil)
            // Taken back: at once nothing of it is shown, decided or not, and nobody can decide on it.
            let revoke = RevokeRelease(board: review.board, submission: second, version: 1, reason: "Wrong file.")
            #expect(await work.refusal(.revokeRelease(revoke), by: work.surgeryLead) == nil)
            #expect(try await work.small().isEmpty)
            #expect(try await work.small(.confirmed).isEmpty)
            #expect(try await store.finding(decided, for: work.reader) == nil)
            #expect(await work.refusal(work.decide(decided, 1, .open, "Look again.")) == .noSuchFinding)
            _ = try await work.work()
            #expect(try await work.small(.confirmed).isEmpty)
            #expect(try await work.store.understood(for: work.reader).count(.smallThing, .confirmed) == 0)
            // Released again: the decision stands where it stood.
            try await review.release(second, by: work.surgeryLead, version: 2)
            #expect(try await work.small(.confirmed).map(\.isFound) == [false])
            _ = try await work.work()
            let again = try await work.small(.confirmed)
            #expect(again.map(\.id) == [decided] && again.map(\.isFound) == [true])
            #expect(try await work.small().count == 1)
            #expect(try await store.verify().findings == [])
        }
    }

    @Test(
        "one piece of work waits at most, and what changes meanwhile is not forgotten",
        arguments: DatabaseEngine.allCases)
    func once(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            let (store, review) = (work.store, work.review)
            for name in ["a.csv", "b.csv", "c.csv"] {
                try await review.release(try await review.receive([name], name: name), by: work.schoolLead)
            }
            func jobs() async throws -> [Job] { try await store.jobs().filter { $0.kind == "review.understand" } }
            #expect(try await jobs().map(\.state) == [.waiting])
            #expect(try await work.work().count == 1)
            #expect(try await store.understood(for: work.reader).entries == 3)
            // Something changed while it was at its end: whoever tends the jobs sees it.
            try await review.tamper("UPDATE understandings SET wanted = wanted + 1")
            #expect(try await store.understood(for: work.reader).work == .underWay)
            try await store.tendJobs()
            try await store.tendJobs()
            #expect(try await jobs().map(\.state).filter { $0 == .waiting }.count == 1)
            #expect(try await work.work().count == 1)
            #expect(try await store.understood(for: work.reader).work == .settled)
            // A store that came from elsewhere has what is released and nothing found.
            try await review.tamper("DELETE FROM understandings")
            try await store.tendJobs()
            #expect(try await work.work().count == 1)
            #expect(try await store.understood(for: work.reader).entries == 3)
            // Failed for good: said, and left until something changes or somebody asks.
            try await review.tamper("UPDATE understandings SET wanted = wanted + 1")
            try await store.tendJobs()
            try await review.tamper("UPDATE jobs SET state = 'set-aside' WHERE state = 'waiting'")
            try await store.tendJobs()
            #expect(try await work.work() == [])
            #expect(try await store.understood(for: work.reader).work == .failed)
        }
    }

    @Test(
        "what the panel dismissed is in no file somebody takes along, and its title says so",
        arguments: DatabaseEngine.allCases)
    func leftOut(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            let (store, review) = (work.store, work.review)
            try await review.release(try await review.receive([Self.missed, "Quiet day."]), by: work.schoolLead)
            _ = try await work.work()
            let id = try #require(try await work.small().first?.id)
            func title() async throws -> String {
                let ask = AskExport(
                    board: review.board, review: review.review, id: store.newID(), form: .csv,
                    filter: ChronologyFilter(), job: store.newID())
                try await store.run(.askExport(ask), by: work.panel)
                _ = try await JobRunner(store, worker: "test", writing: InventedWriting()).runAll()
                let file = try await store.fetchExport(ask.id, for: work.reader)
                let bytes = try await file.piece(0)
                return String(String(decoding: bytes, as: UTF8.self).prefix { $0 != "\n" })
            }
            #expect(!(try await title().contains("left out")))
            #expect(await work.refusal(work.decide(id, 0, .dismissed, "It was another child.")) == nil)
            #expect(try await title().contains("Child M (1 finding the panel dismissed is left out)"))
            #expect(await work.refusal(work.decide(id, 1, .open, "Look again.")) == nil)
            #expect(!(try await title().contains("left out")))
        }
    }
}
