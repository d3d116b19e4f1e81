import Domain
import TestSupport
import Testing

@testable import Store

/// Boards and agencies that are renamed, or become a part of another, with dates.
@Suite("Names over time", .timeLimit(.minutes(10))) struct NamesOverTimeTests {
    static func day(_ year: Int, _ month: Int, _ day: Int) throws -> CivilDate {
        try #require(CivilDate(year: year, month: month, day: day))
    }

    @Test("the name of a day is the one that was true then")
    func nameOfDay() throws {
        let former = [
            FormerName(name: "Second", changedOn: try Self.day(2010, 4, 1)),
            FormerName(name: "First", changedOn: try Self.day(2004, 1, 1)),
        ]
        for (day, wanted) in [
            (try Self.day(1999, 5, 5), "First"), (try Self.day(2003, 12, 31), "First"),
            (try Self.day(2004, 1, 1), "Second"), (try Self.day(2010, 3, 31), "Second"),
            (try Self.day(2010, 4, 1), "Third"), (try Self.day(2024, 4, 1), "Third"),
        ] {
            #expect(former.name(on: day, now: "Third") == wanted, "\(day)")
        }
        let agency = NamedAgency(id: RecordID(high: 1, low: 1), name: "Third", formerNames: former)
        let april = try Self.day(2010, 4, 30)
        #expect(
            agency.name(at: DateReading(verbatim: "", earliest: try Self.day(2009, 1, 1), latest: april)) == "Third")
        #expect(agency.name(at: DateReading(verbatim: "unknown")) == "Third")
    }

    @Test(
        "an agency has each of its names for its time, and is found by all of them", arguments: DatabaseEngine.allCases)
    func rename(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let (store, board) = (fixture.store, review.board)
            func rename(_ name: String, _ version: Int, _ since: CivilDate) async throws {
                try await store.run(
                    .renameAgency(
                        RenameAgency(
                            board: board, id: store.newID(), agency: review.agency, version: version, name: name,
                            since: since)), by: review.actor)
            }
            let first = try Self.day(2001, 3, 10)
            try await rename("Larkfield Academy", 1, first)
            await #expect(
                throws: CommandRefusal.stale(version: 2, theirs: "Larkfield Academy", yours: "Larkfield College")
            ) { try await rename("Larkfield College", 1, try Self.day(2005, 1, 1)) }
            await #expect(throws: CommandRefusal.dayBefore(first)) { try await rename("Early", 2, first) }
            await #expect(throws: CommandRefusal.dayToCome) { try await rename("Late", 2, try Self.day(2900, 1, 1)) }
            await #expect(throws: CommandRefusal.nothingNew) {
                try await rename("Larkfield Academy", 2, try Self.day(2005, 1, 1))
            }
            await #expect(throws: CommandRefusal.emptyName) { try await rename("", 2, try Self.day(2005, 1, 1)) }
            let health = try await review.addAgency("Health")
            await #expect(throws: CommandRefusal.taken("Health")) {
                try await rename("Health", 2, try Self.day(2005, 1, 1))
            }
            try await rename("Larkfield College", 2, try Self.day(2005, 1, 1))

            let agencies = try await store.agenciesOfBoard(board: board, review: nil, asking: review.actor)
            let own = try #require(agencies.first { $0.id == review.agency })
            #expect(own.name == "Larkfield College" && own.version == 3)
            #expect(own.formerNames.map(\.name) == ["Larkfield Academy", "Larkfield School"])
            for name in ["Larkfield College", "Larkfield Academy", "Larkfield School"] {
                #expect(try await store.findAgency(name, board: board) == review.agency, "\(name)")
            }
            #expect(try await store.findAgency("Health", board: board) == health)
            // Entries of weeks from 1 March 2001 on, in a file that came long after.
            try await review.receive(["one", "two", "three"])
            let lead = try await review.member(.agencyLead)
            let page = try await store.chronology(for: review.reader(lead))
            let names = page.entries.map { page.agencies[$0.entry.agency].name(at: $0.entry.date) }
            #expect(names == ["Larkfield School", "Larkfield School", "Larkfield School"])
            #expect(page.choices.map(\.name) == ["Larkfield College"])
            let lines = try await store.ledgerLines(
                LedgerList(ListPart(limit: 9), actions: [.agencyRenamed]), board: board, review: nil,
                asking: review.actor
            ).lines
            #expect(
                lines.compactMap(\.change) == [
                    .init(from: "Larkfield Academy", to: "Larkfield College", since: "1 January 2005"),
                    .init(from: "Larkfield School", to: "Larkfield Academy", since: "10 March 2001"),
                ])
            #expect(try await store.verify().findings == [])
        }
    }

    @Test("the board has each of its names for its time", arguments: DatabaseEngine.allCases)
    func board(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let (store, board) = (fixture.store, review.board)
            let before = try await store.boardOverTime(board: board, asking: review.actor)
            try await store.run(
                .renameBoard(
                    RenameBoard(
                        board: board, id: store.newID(), version: 1, name: "Three Valleys",
                        since: try Self.day(2019, 9, 29))), by: review.actor)
            let after = try await store.boardOverTime(board: board, asking: review.actor)
            #expect(after.name == "Three Valleys" && after.version == 2)
            #expect(after.formerNames.map(\.name) == [before.name])
            #expect(try await store.findBoard(before.name) == board)
            #expect(try await store.findBoard("Three Valleys") == board)

            func open(_ reference: String) async throws {
                try await store.run(
                    .openReview(OpenReview(board: board, id: store.newID(), reference: reference, title: "t")),
                    by: review.actor)
            }
            let merge = MergeBoard(board: board, into: "The Region", since: try Self.day(2020, 4, 1), version: 0)
            try await store.run(.mergeBoard(merge), by: review.actor)
            await #expect(throws: CommandRefusal.boardMerged(into: "The Region")) { try await open("CR-9") }
            await #expect(throws: CommandRefusal.stale(version: 1, theirs: "The Region", yours: "The Region")) {
                try await store.run(.mergeBoard(merge), by: review.actor)
            }
            var own = merge
            (own.into, own.version) = ("Three Valleys", 1)
            await #expect(throws: CommandRefusal.intoItself) { try await store.run(.mergeBoard(own), by: review.actor) }
            // What is in a review goes on.
            try await review.receive(["one"])
            let undo = UndoMerger(board: board, agency: nil, version: 1, reason: "Mistaken.")
            try await store.run(.undoMerger(undo), by: review.actor)
            try await open("CR-9")
            await #expect(throws: CommandRefusal.self) { try await store.run(.undoMerger(undo), by: review.actor) }
            #expect(try await store.boardOverTime(board: board, asking: review.actor).merger == nil)
            #expect(try await store.verify().findings == [])
        }
    }

    @Test(
        "what an agency sent stays its own; what is new goes through the one it is part of; nobody gets access by it",
        arguments: DatabaseEngine.allCases)
    func merge(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let (store, board, school) = (fixture.store, review.board, review.agency)
            let academy = try await review.addAgency("Academy")
            let (lead, other) = (
                try await review.member(.agencyLead, "lead@example.org"),
                try await review.of(academy).member(.agencyLead, "other@example.org")
            )
            let kept = try await review.receive(["kept"])
            let invite = InvitePerson(
                board: board, id: store.newID(), tokenHash: [UInt8](repeating: 3, count: 32),
                address: "new@example.org", name: "N", role: .agencyAuthor, review: review.review, agency: school,
                endsAt: store.now() + 1_000_000_000)
            try await store.run(.invitePerson(invite), by: review.actor)

            let merge = MergeAgency(
                board: board, agency: school, into: academy, since: try Self.day(2020, 9, 1), version: 0)
            try await store.run(.mergeAgency(merge), by: review.actor)

            // Nobody sees more or less than before.
            #expect(try await review.seen(lead) == ["kept"])
            #expect(try await review.seen(other) == [])
            try await review.release(kept, by: lead)
            let refused = CommandRefusal.agencyMerged("Larkfield School", into: "Academy")
            let bystander = try await review.person("bystander@example.org")
            await #expect(throws: refused) { try await review.receive(["late"], name: "late.csv") }
            await #expect(throws: refused) { try await review.give(.agencyAuthor, to: bystander) }
            await #expect(throws: refused) {
                var again = invite
                (again.id, again.address) = (store.newID(), "x@example.org")
                try await store.run(.invitePerson(again), by: review.actor)
            }
            await #expect(throws: refused) {
                let new = store.newID()
                try await store.run(
                    .acceptInvitation(
                        AcceptInvitation(
                            board: board, id: invite.id, tokenHash: invite.tokenHash, account: store.newID(),
                            person: new, membership: store.newID(), name: "N")), by: new)
            }
            try await review.of(academy).receive(["new"], name: "late.csv")
            // To look after what it sent: for somebody who acts for the other.
            try await review.give(.agencyAuthor, to: other)
            #expect(try await review.seen(other) == ["kept", "new"])

            let place = SignedInPlace(board: board, boardName: "", person: lead, personName: "")
            let own = try await store.ownReviews([place])
            #expect(own.first?.merged.map(\.name) == ["Larkfield School"])
            #expect(own.first?.merged.first?.merger.name == "Academy")
            let people = try await store.peopleOfAgency(school, board: board, asking: review.actor)
            #expect(people.roles.map(\.personName) == ["lead@example.org", "other@example.org"])
            #expect(people.roles.map(\.isCarriedOver) == [false, false] && people.invitations == 1)
            try await review.of(academy).give(.agencyLead, to: lead)
            let after = try await store.peopleOfAgency(school, board: board, asking: review.actor)
            #expect(after.roles.map(\.isCarriedOver) == [true, false])

            var wrong = merge
            (wrong.agency, wrong.into, wrong.version) = (academy, school, 0)
            await #expect(throws: refused) { try await store.run(.mergeAgency(wrong), by: review.actor) }
            wrong.into = academy
            await #expect(throws: CommandRefusal.intoItself) {
                try await store.run(.mergeAgency(wrong), by: review.actor)
            }
            let undo = UndoMerger(board: board, agency: school, version: 1, reason: "Mistaken.")
            try await store.run(.undoMerger(undo), by: review.actor)
            try await review.receive(["late"], name: "late2.csv")
            #expect(try await store.verify().findings == [])
        }
    }

    @Test("two who rename or merge at once: one of them is told", arguments: DatabaseEngine.allCases)
    func race(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let (store, board) = (fixture.store, review.board)
            let academy = try await review.addAgency("Academy")
            let since = try Self.day(2020, 9, 1)
            func both(_ commands: [CaseCommand]) async -> Int {
                await withTaskGroup(of: Bool.self) { group in
                    for command in commands {
                        group.addTask {
                            do {
                                try await store.run(command, by: review.actor)
                                return true
                            } catch CommandRefusal.stale {
                                return false
                            } catch {
                                Issue.record(error)
                                return false
                            }
                        }
                    }
                    return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
                }
            }
            let renames = ["One", "Two"].map {
                CaseCommand.renameAgency(
                    RenameAgency(
                        board: board, id: store.newID(), agency: review.agency, version: 1, name: $0, since: since))
            }
            #expect(await both(renames) == 1)
            let merge = CaseCommand.mergeAgency(
                MergeAgency(board: board, agency: review.agency, into: academy, since: since, version: 0))
            #expect(await both([merge, merge]) == 1)
            #expect(try await store.verify().findings == [])
        }
    }

    @Test(
        "the people of an agency, and the names of the board, are for those the policy says",
        arguments: DatabaseEngine.allCases)
    func policy(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await AccessWorld(fixture)
            let (store, board) = (world.store, world.review.board)
            for role in AccessRole.allCases.map({ $0 as AccessRole? }) + [nil] {
                let person = role.flatMap { world.people[$0] } ?? world.bystander
                let standings = world.standings(role).filter { $0.role.place == .board }
                func may(_ action: AccessAction, _ matter: AccessMatter = .board) -> Bool {
                    AccessPolicy.answer(action, on: matter, standings: standings).isAllowed
                }
                let names = try await BoardReadingTests.asked {
                    try await store.boardOverTime(board: board, asking: person)
                }
                #expect((names != nil) == may(.seeBoard), "\(role?.rawValue ?? "nobody")")
                let people = try await BoardReadingTests.asked {
                    try await store.peopleOfAgency(world.own, board: board, asking: person)
                }
                #expect((people != nil) == may(.mergeAgency), "\(role?.rawValue ?? "nobody")")
                guard let people else { continue }
                let gives = may(.giveReviewRole, .review(isClosed: false))
                #expect(people.roles.count == (gives ? 4 : 0) && people.others == (gives ? 0 : 4))
                #expect(people.people.count == 4)
            }
        }
    }

    @Test("what is exported whole comes back with its former names and mergers", arguments: DatabaseEngine.allCases)
    func export(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let (store, board) = (fixture.store, review.board)
            let academy = try await review.addAgency("Academy")
            let since = try Self.day(2020, 9, 1)
            for command in [
                CaseCommand.renameBoard(
                    RenameBoard(board: board, id: store.newID(), version: 1, name: "New Board", since: since)),
                .renameAgency(
                    RenameAgency(
                        board: board, id: store.newID(), agency: academy, version: 1, name: "College", since: since)),
                .mergeAgency(
                    MergeAgency(board: board, agency: review.agency, into: academy, since: since, version: 0)),
            ] { try await store.run(command, by: review.actor) }
            let counts = [try await review.count("former_names"), try await review.count("mergers")]
            #expect(counts == [2, 1])
            #expect(try await store.verify().findings == [])
        }
    }
}
