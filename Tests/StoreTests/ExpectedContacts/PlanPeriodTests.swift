import Domain
import TestSupport
import Testing

@testable import Store

/// Under which plan children were, and what the released chronology shows of what it asks for.
@Suite("Plans of children, and expected contacts", .timeLimit(.minutes(10))) struct PlanPeriodTests {
    /// Days in March 2001, when the entries of fixtures begin.
    private static func day(_ day: Int, month: Int = 3) throws -> CivilDate {
        try #require(CivilDate(year: 2001, month: month, day: day))
    }

    private static func period(_ from: Int, _ to: Int?, plan: String = "child_protection") throws -> PlanPeriod {
        PlanPeriod(plan: plan, from: try day(from), to: try to.map { try day($0) })
    }

    @Test("a plan is put on record, corrected and taken out, each on record", arguments: DatabaseEngine.allCases)
    func commands(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let store = fixture.store
            let coordinator = try await review.member(.coordinator)
            let children = try await store.children(for: review.reader(coordinator))
            func add(_ period: PlanPeriod, _ child: Int = 0, id: RecordID? = nil) async throws {
                try await store.run(
                    .addPlanPeriod(
                        AddPlanPeriod(
                            board: review.board, review: review.review, id: id ?? store.newID(),
                            child: children[child].id, period: period)), by: coordinator)
            }
            func kept() async throws -> [KeptPlanPeriod] {
                try await store.planPeriods(for: review.reader(coordinator))
            }
            let first = store.newID()
            try await add(Self.period(10, 20), id: first)
            // Another child, another plan, other days: each is a period of its own.
            try await add(Self.period(10, 20), 1)
            try await add(Self.period(1, nil, plan: "healthy_child"))
            try await add(Self.period(21, nil))
            #expect(
                try await kept().map(\.period.plan) == [
                    "healthy_child", "child_protection", "child_protection", "child_protection",
                ])
            let overlaps = CommandRefusal.planOverlaps(from: try Self.day(10), to: try Self.day(20))
            await #expect(throws: overlaps) {
                try await add(Self.period(20, 20))
            }
            await #expect(throws: CommandRefusal.planEndsBefore) { try await add(Self.period(20, 10), 1) }
            await #expect(throws: CommandRefusal.emptyName) { try await add(Self.period(28, 29, plan: ""), 1) }
            func correct(_ period: PlanPeriod, version: Int) async throws {
                try await store.run(
                    .correctPlanPeriod(
                        CorrectPlanPeriod(
                            board: review.board, review: review.review, id: first, version: version, period: period)),
                    by: coordinator)
            }
            try await correct(Self.period(9, 19), version: 1)
            await #expect(throws: CommandRefusal.nothingNew) { try await correct(Self.period(9, 19), version: 2) }
            await #expect(throws: CommandRefusal.self) { try await correct(Self.period(8, 19), version: 1) }
            let next = CommandRefusal.planOverlaps(from: try Self.day(21), to: nil)
            await #expect(throws: next) {
                try await correct(Self.period(9, 21), version: 2)
            }
            func withdraw(_ reason: String, version: Int) async throws {
                try await store.run(
                    .withdrawPlanPeriod(
                        WithdrawPlanPeriod(
                            board: review.board, review: review.review, id: first, version: version, reason: reason)),
                    by: coordinator)
            }
            await #expect(throws: CommandRefusal.emptyWords) { try await withdraw(" ", version: 2) }
            try await withdraw("Another child's.", version: 2)
            await #expect(throws: CommandRefusal.wrongState("withdrawn")) { try await withdraw("Again.", version: 3) }
            #expect(try await kept().allSatisfy { $0.id != first })
            // It stands in nobody's way any more.
            try await add(Self.period(9, 19))
            let panel = try await review.member(.panelMember)
            await #expect(throws: CommandRefusal.self) { try await store.planPeriods(for: review.reader(panel)) }
            #expect(try await store.verify().findings == [])
            try await review.tamper("UPDATE plan_periods SET starts = starts + 1 WHERE is_withdrawn = 0")
            #expect(try await !store.verify().findings.isEmpty)
        }
    }

    @Test(
        "the panel sees what shows it, as far as it is released; an agency the plans alone",
        arguments: DatabaseEngine.allCases)
    func reading(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let store = fixture.store
            let lead = try await review.member(.agencyLead)
            let panel = try await review.member(.panelMember)
            let submission = try await review.receive(
                [
                    "Core group for Bram at school. He was made subject to a child protection plan.", "Letter.",
                    "Next core group 2 May.",
                ])
            let child = try #require(try await store.children(for: review.reader(panel)).last)
            try await store.run(
                .addPlanPeriod(
                    AddPlanPeriod(
                        board: review.board, review: review.review, id: store.newID(), child: child.id,
                        period: PlanPeriod(plan: "child_protection", from: try Self.day(1, month: 2)))),
                by: review.actor)
            func read(_ person: RecordID) async throws -> CaseExpectedContacts {
                try await store.expectedContacts(for: review.reader(person))
            }
            // Nothing is released, and nothing was worked through.
            #expect(try await read(panel).found == nil)
            try await review.release(submission, by: lead)
            _ = try await JobRunner(store, worker: "test").runAll()
            let seen = try await read(panel)
            let found = try #require(seen.found)
            #expect(seen.periods.map(\.period.plan) == ["child_protection"])
            #expect(found.evidence.map(\.contact) == ["core_group"])
            #expect(found.evidence.map { seen.children[$0.child].id } == [child.id])
            #expect(found.evidence[0].words == "Core group for Bram at school.")
            #expect(found.suggestions.map(\.plan) == ["child_protection"])
            let entry = try #require(try await store.chronology(for: review.reader(panel)).entries.first)
            #expect(found.entries[found.evidence[0].entry].thread == entry.thread)
            #expect(seen.agencies.values.contains("Larkfield School"))
            // Never for an agency.
            let own = try await read(lead)
            #expect(own.found == nil && own.understood == nil && own.periods.count == 1)
            // A store of an earlier edition has it made by whoever tends the jobs.
            try await review.tamper("DELETE FROM contact_evidence")
            #expect(try await read(panel).found == nil)
            try await store.tendUnderstandings()
            _ = try await JobRunner(store, worker: "test").runAll()
            #expect(try await read(panel).found?.evidence.count == 1)
            let contents = try await store.database.read { session in
                try session.rows("SELECT content FROM contact_evidence") { try $0.bytes(0) }
            }
            #expect(contents.allSatisfy { !String(decoding: $0, as: UTF8.self).contains("ore group") })
            // Taken back: from that moment nothing that was found while it stood.
            try await store.run(
                .revokeRelease(
                    RevokeRelease(board: review.board, submission: submission, version: 1, reason: "Wrong file.")),
                by: lead)
            let taken = try await read(panel)
            #expect(taken.found == nil && taken.periods.count == 1)
            let destroy = DestroyReviewKey(
                board: review.board, review: review.review, reference: "CR-2026-014", reason: "Over.")
            try await store.run(.destroyReviewKey(destroy), by: review.actor)
            #expect(try await review.count("contact_evidence") == 0)
        }
    }
}
