import Domain
import TestSupport
import Testing

@testable import Store

/// What the timeline is drawn from, and the case as it was known on a day.
@Suite("Timeline and knowledge", .timeLimit(.minutes(10))) struct ReadTimelineTests {
    /// A school and a surgery; the school writes that the surgery was told.
    struct World {
        let store: Store
        let review: ReviewFixture
        let surgery: RecordID
        let panel: RecordID
        let author: RecordID
        let schoolLead: RecordID
        let surgeryLead: RecordID
        let school: RecordID
        let other: RecordID

        static let told = "Bruise on his arm. Beck Surgery informed."
        static let missed = "Bram was not brought to his hearing appointment at the clinic."

        init(_ fixture: StoreFixture) async throws {
            (store, review) = (fixture.store, try await fixture.review())
            surgery = try await review.addAgency("Beck Surgery")
            panel = try await review.member(.panelMember)
            author = try await review.of(surgery).member(.agencyAuthor)
            schoolLead = try await review.member(.agencyLead)
            surgeryLead = try await review.of(surgery).member(.agencyLead)
            school = try await review.receive([Self.told, Self.missed], name: "school.csv")
            other = try await review.of(surgery).receive(["Seen by the nurse."], name: "surgery.csv")
        }

        func release() async throws {
            try await review.release(school, by: schoolLead)
            try await review.release(other, by: surgeryLead)
        }

        func work() async throws { _ = try await JobRunner(store, worker: "test").runAll() }

        func timeline(_ person: RecordID) async throws -> CaseTimeline {
            try await store.timeline(for: review.reader(person))
        }

        func known(_ agency: RecordID?, _ day: Int, _ person: RecordID? = nil) async throws -> KnownPage {
            let day = try #require(CivilDate(year: 2001, month: 3, day: day))
            return try await store.known(
                KnownAt(agency: agency, day: day), for: review.reader(person ?? panel), after: nil, before: nil)
        }
    }

    @Test(
        "the panel sees what was found drawn, as it was worked through; an agency its own days",
        arguments: DatabaseEngine.allCases)
    func timeline(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await World(fixture)
            // Nothing is released: nothing to draw for the panel, its own days for an agency.
            #expect(try await world.timeline(world.panel).picture.threads.isEmpty)
            let own = try await world.timeline(world.author)
            #expect(own.picture.threads.count == 1 && !own.hasFindings && own.understood == nil)
            #expect(own.picture.chronology.agencies.map(\.name) == ["Beck Surgery"])
            try await world.release()
            // Before it was worked through: days alone, and it is known that more comes.
            let before = try await world.timeline(world.panel)
            #expect(before.picture.threads.count == 3 && !before.hasFindings)
            #expect(before.understood?.work == .underWay && before.picture.understanding.smallThings.isEmpty)
            try await world.work()
            let after = try await world.timeline(world.panel)
            #expect(after.hasFindings && after.picture.threads.count == 3)
            #expect(after.title.hasPrefix("CR-2026-014"))
            #expect(Set(after.picture.chronology.agencies.map(\.name)) == ["Beck Surgery", "Larkfield School"])
            #expect(after.picture.understanding.smallThings.map(\.kind) == [.missedAppointment])
            #expect(after.picture.chronology.children.isEmpty == false)
            #expect(after.picture.chronology.entries.allSatisfy { $0.event.isEmpty })
            // What was dismissed is drawn no more, and the title says so.
            let small = try #require(
                try await world.store.findings(
                    for: world.review.reader(world.panel), FindingChoice(.smallThing, .open), limit: 5, offset: 0
                ).items.first)
            func decide(_ version: Int, _ decision: FindingState) async throws {
                let command = DecideFinding(
                    board: world.review.board, finding: small.id, version: version, decision: decision,
                    reason: "He was ill.")
                try await world.store.run(.decideFinding(command), by: world.panel)
            }
            try await decide(0, .dismissed)
            let left = try await world.timeline(world.panel)
            #expect(left.hasFindings && left.picture.understanding.smallThings.isEmpty)
            #expect(left.title.hasSuffix("(1 finding the panel dismissed is left out)"))
            try await decide(1, .open)
            let whole = try await world.timeline(world.panel)
            #expect(whole.picture.understanding.smallThings.count == 1 && whole.title == after.title)
            // Never for an agency, whatever the program found.
            let agency = try await world.timeline(world.author)
            #expect(!agency.hasFindings && agency.picture.threads.count == 1)
            #expect(agency.picture.understanding.smallThings.isEmpty && agency.picture.chronology.children.isEmpty)
            // Taken back: from that moment nothing that was found while it stood.
            let revoke = RevokeRelease(
                board: world.review.board, submission: world.school, version: 1, reason: "Wrong file.")
            try await world.store.run(.revokeRelease(revoke), by: world.schoolLead)
            let taken = try await world.timeline(world.panel)
            #expect(!taken.hasFindings && taken.picture.threads.count == 1)
            try await world.work()
            let again = try await world.timeline(world.panel)
            #expect(again.hasFindings && again.picture.understanding.smallThings.isEmpty)
            #expect(try await world.store.verify().findings == [])
        }
    }

    @Test(
        "a store of an earlier edition has its pictures made by whoever tends the jobs",
        arguments: DatabaseEngine.allCases)
    func madeLater(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await World(fixture)
            try await world.release()
            try await world.work()
            try await world.review.tamper("DELETE FROM case_pictures")
            #expect(!(try await world.timeline(world.panel).hasFindings))
            #expect(try await world.known(world.surgery, 7).tellings == .notWorkedOut)
            try await world.store.tendUnderstandings()
            try await world.work()
            #expect(try await world.timeline(world.panel).hasFindings)
            #expect(try await world.known(world.surgery, 7).tellings == .shown)
        }
    }

    @Test(
        "nothing of it is in clear in the rows, and all goes with the review's keys", arguments: DatabaseEngine.allCases
    )
    func sealed(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await World(fixture)
            try await world.release()
            try await world.work()
            let contents = try await world.store.database.read { session in
                try session.rows("SELECT content FROM case_pictures UNION ALL SELECT content FROM tellings") {
                    try $0.bytes(0)
                }
            }
            #expect(contents.count >= 2)
            for content in contents {
                let text = String(decoding: content, as: UTF8.self)
                #expect(!text.contains("informed") && !text.contains("packed") && !text.contains("thread"))
            }
            let destroy = DestroyReviewKey(
                board: world.review.board, review: world.review.review, reference: "CR-2026-014", reason: "Over.")
            try await world.store.run(.destroyReviewKey(destroy), by: world.review.actor)
            // And nobody who tends the jobs, nor work that was going on meanwhile, makes it anew.
            try await world.store.tendUnderstandings()
            try await world.work()
            #expect(try await world.review.count("understandings") == 0)
            #expect(try await world.review.count("case_pictures") == 0)
            #expect(try await world.review.count("tellings") == 0)
        }
    }

    @Test(
        "an agency held what it wrote, and what others say they told it; each for who may see it",
        arguments: DatabaseEngine.allCases)
    func known(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await World(fixture)
            try await world.release()
            let surgery = world.surgery
            // Each entry lies in a week: it is known from the last of its days.
            #expect(try await world.known(surgery, 6).held == 0)
            let early = try await world.known(surgery, 7)
            #expect(early.page.entries.map(\.entry.event) == ["Seen by the nurse."])
            #expect(early.held == 1 && early.seen == 3 && early.unsettled == 0 && early.tellings == .notWorkedOut)
            try await world.work()
            let told = try await world.known(surgery, 7)
            #expect(Set(told.page.entries.map(\.entry.event)) == ["Seen by the nurse.", World.told])
            #expect(told.tellings == .shown && told.held == 2 && !told.isBehind)
            let telling = try #require(told.told.values.first?.first)
            #expect(telling.agency == surgery && telling.words.contains("informed"))
            #expect(try await world.known(surgery, 6).held == 0)
            // Nobody told the school; together it does not matter who told whom.
            #expect(try await world.known(world.review.agency, 28).held == 2)
            let together = try await world.known(nil, 28)
            #expect(together.held == 3 && together.told.isEmpty && together.tellings == .notAsked)
            // What was written for the review, and what hangs on an entry, is not in it.
            #expect(together.page.entries.allSatisfy { $0.entry.remarks.isEmpty && $0.notes == 0 && $0.questions == 0 })
            // The agency itself: its own entries, and not a word of what others say they told it.
            let own = try await world.known(surgery, 28, world.author)
            #expect(own.page.entries.map(\.entry.event) == ["Seen by the nurse."])
            #expect(own.told.isEmpty && own.tellings == .notForReader && own.seen == 1)
            #expect(try await world.known(world.review.agency, 28, world.author).held == 0)
            #expect(try await world.known(nil, 28, world.author).held == 1)
            // Taken back by the school: what it says it told is gone from that moment.
            let revoke = RevokeRelease(
                board: world.review.board, submission: world.school, version: 1, reason: "Wrong file.")
            try await world.store.run(.revokeRelease(revoke), by: world.schoolLead)
            let after = try await world.known(surgery, 28)
            #expect(after.page.entries.map(\.entry.event) == ["Seen by the nurse."] && after.tellings == .notWorkedOut)
        }
    }

    @Test(
        "as the rule has it: by the day of recording, and never without a settled day",
        arguments: DatabaseEngine.allCases)
    func rule(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let panel = try await review.member(.panelMember)
            func day(_ day: Int) -> CivilDate? { CivilDate(year: 2001, month: 3, day: day) }
            func date(_ first: Int?, _ last: Int?, _ problems: [Problem] = []) -> DateReading {
                DateReading(
                    verbatim: "d", earliest: first.flatMap(day), latest: last.flatMap(day),
                    precision: first == nil && last == nil ? .unknown : .day, problems: problems)
            }
            var command = try await review.submission(["a", "b", "c", "d", "e", "f", "g", "h", "i"])
            let dates: [(DateReading, DateReading?)] = [
                (date(3, 3), nil), (date(3, 3), date(9, 9)), (date(3, 12), date(5, 5)), (date(nil, nil), date(4, 4)),
                (date(3, 3, [Problem(.yearTypo, "2010?")]), nil), (date(8, nil), nil), (date(11, 11), date(2, 2)),
                (date(3, 3), date(5, nil)), (date(3, nil), date(6, 6)),
            ]
            for (place, dates) in dates.enumerated() {
                command.entries[place].date = dates.0
                command.entries[place].recorded = dates.1
            }
            let (entries, id) = (command.entries, command.id)
            try await fixture.store.run(.receiveSubmission(command), by: review.actor)
            try await review.release(id, by: try await review.member(.agencyLead))
            var chronology = IntegratedChronology()
            chronology.agencies = [CaseAgency(name: "Larkfield School")]
            chronology.entries = entries
            let reader = KnowledgeReader(chronology, tellings: [])
            for number in 1...14 {
                let at = try #require(day(number))
                let wanted = reader.held(by: 0, at: at).map { entries[$0.entry].event }
                for agency in [review.agency, nil] {
                    let found = try await fixture.store.known(
                        KnownAt(agency: agency, day: at), for: review.reader(panel), after: nil, before: nil)
                    #expect(found.page.entries.map(\.entry.event).sorted() == wanted.sorted(), "\(number)")
                    #expect(found.held == wanted.count && found.unsettled == 4 && found.seen == 9)
                }
            }
        }
    }

    @Test("an entry written later does not show what was known before", arguments: DatabaseEngine.allCases)
    func shownLater(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let surgery = try await review.addAgency("Beck Surgery")
            let panel = try await review.member(.panelMember)
            for (own, words, on) in [(review, World.told, 3), (review.of(surgery), "School rang about a bruise.", 5)] {
                var command = try await own.submission([words], name: "\(on).csv")
                let day = CivilDate(year: 2001, month: 3, day: on)
                command.entries[0].date = DateReading(verbatim: "d", earliest: day, latest: day, precision: .day)
                let (entry, id) = (command, command.id)
                try await fixture.store.run(.receiveSubmission(entry), by: review.actor)
                try await own.release(id, by: try await own.member(.agencyLead))
            }
            _ = try await JobRunner(fixture.store, worker: "test").runAll()
            for (on, isShown) in [(3, false), (4, false), (5, true)] {
                let day = try #require(CivilDate(year: 2001, month: 3, day: on))
                let found = try await fixture.store.known(
                    KnownAt(agency: surgery, day: day), for: review.reader(panel), after: nil, before: nil)
                let telling = try #require(found.told.values.first?.first)
                #expect((telling.shownBy != nil) == isShown, "\(on)")
            }
        }
    }

    @Test("a page follows a page, and one leads back", arguments: DatabaseEngine.allCases)
    func pages(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let panel = try await review.member(.panelMember)
            let file = try await review.receive((0..<450).map { "event \($0)" })
            try await review.release(file, by: try await review.member(.agencyLead))
            let known = KnownAt(agency: review.agency, day: CivilDate(year: 2001, month: 3, day: 20)!)
            let reader = review.reader(panel)
            var (seen, after): (Set<RecordID>, ChronologyPlace?) = ([], nil)
            var pages = 0
            repeat {
                let found = try await fixture.store.known(known, for: reader, after: after, before: nil)
                seen.formUnion(found.page.entries.map(\.id))
                after = found.page.next
                pages += 1
                #expect(found.held == 318 && found.seen == 450)
            } while after != nil && pages < 9
            #expect(pages == 2 && seen.count == 318)
        }
    }
}
