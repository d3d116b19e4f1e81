import Domain
import TestSupport
import Testing

@testable import Store

/// Names that were mistyped: put right, or the change taken back, on record and with a reason.
@Suite("Names put right", .timeLimit(.minutes(10))) struct NameCorrectionTests {
    private static func day(_ year: Int, _ month: Int, _ day: Int) throws -> CivilDate {
        try NamesOverTimeTests.day(year, month, day)
    }

    /// What an agency, or by nil the board, is and was called.
    private static func names(
        _ agency: RecordID?, _ review: ReviewFixture
    ) async throws -> (now: String, version: Int, former: [FormerName]) {
        let store = review.store
        guard let agency else {
            let own = try await store.boardOverTime(board: review.board, asking: review.actor)
            return (own.name, own.version, own.formerNames)
        }
        let all = try await store.agenciesOfBoard(board: review.board, review: nil, asking: review.actor)
        let own = try #require(all.first { $0.id == agency })
        return (own.name, own.version, own.formerNames)
    }

    @Test(
        "a slip in a name, or in its day, is put right without a former name; a change is taken back whole",
        arguments: DatabaseEngine.allCases)
    func all(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let (store, board) = (fixture.store, review.board)
            for agency in [review.agency, nil] as [RecordID?] {
                let first = try await Self.names(agency, review).now
                func rename(_ name: String, _ version: Int, _ since: CivilDate) async throws {
                    let id = store.newID()
                    let command: CaseCommand
                    if let agency {
                        command = .renameAgency(
                            RenameAgency(
                                board: board, id: id, agency: agency, version: version, name: name, since: since))
                    } else {
                        command = .renameBoard(
                            RenameBoard(board: board, id: id, version: version, name: name, since: since))
                    }
                    try await store.run(command, by: review.actor)
                }
                func correct(_ name: String, _ version: Int, _ since: CivilDate? = nil) async throws {
                    try await store.run(
                        .correctName(
                            CorrectName(
                                board: board, agency: agency, version: version, name: name, since: since,
                                reason: "Mistyped.")), by: review.actor)
                }
                func undo(_ version: Int) async throws {
                    try await store.run(
                        .undoRename(UndoRename(board: board, agency: agency, version: version, reason: "Mistaken.")),
                        by: review.actor)
                }
                // The very first name can be wrong too; then there is no day, and nothing to take back.
                try await correct("First", 1, try Self.day(1999, 1, 1))
                await #expect(throws: CommandRefusal.noFormerName) { try await undo(2) }
                try await rename("Secnod", 2, try Self.day(2001, 3, 10))
                try await correct("Second", 3)
                #expect(
                    try await Self.names(agency, review).former
                        == [FormerName(name: "First", changedOn: try Self.day(2001, 3, 10))])
                try await rename("Third", 4, try Self.day(2005, 1, 1))
                try await correct("Third", 5, try Self.day(2004, 1, 1))
                await #expect(throws: CommandRefusal.dayBefore(try Self.day(2001, 3, 10))) {
                    try await correct("Third", 6, try Self.day(2001, 3, 10))
                }
                await #expect(throws: CommandRefusal.dayToCome) {
                    try await correct("Third", 6, try Self.day(2900, 1, 1))
                }
                await #expect(throws: CommandRefusal.nothingNew) {
                    try await correct("Third", 6, try Self.day(2004, 1, 1))
                }
                await #expect(throws: CommandRefusal.emptyName) { try await correct("", 6) }
                await #expect(throws: CommandRefusal.stale(version: 6, theirs: "Third", yours: "Fourth")) {
                    try await correct("Fourth", 5)
                }
                let before = try await Self.names(agency, review)
                #expect(before.now == "Third" && before.version == 6)
                #expect(before.former.map(\.changedOn) == [try Self.day(2004, 1, 1), try Self.day(2001, 3, 10)])
                try await undo(6)
                let after = try await Self.names(agency, review)
                #expect(after.now == "Second" && after.version == 7)
                #expect(after.former == [FormerName(name: "First", changedOn: try Self.day(2001, 3, 10))])
                await #expect(throws: CommandRefusal.stale(version: 7, theirs: "Second", yours: "")) {
                    try await undo(6)
                }
                #expect(first != "First")
                // A name that another has by now is not gone back to.
                if agency != nil {
                    _ = try await review.addAgency("First")
                    await #expect(throws: CommandRefusal.taken("First")) { try await undo(7) }
                    #expect(try await Self.names(agency, review).now == "Second")
                }
            }
            #expect(try await store.findAgency("Third", board: board) == nil, "nobody was ever called so")
            let lines = try await store.ledgerLines(
                LedgerList(
                    ListPart(limit: 9), actions: [.agencyNameCorrected, .agencyRenameUndone, .boardRenameUndone]),
                board: board, review: nil, asking: review.actor
            ).lines
            #expect(lines.compactMap(\.change).contains(.init(from: "Secnod", to: "Second", since: nil)))
            #expect(
                lines.compactMap(\.change).filter { $0 == .init(from: "Third", to: "Second", since: nil) }.count == 2)
            #expect(try await store.verify().findings == [])
        }
    }

    @Test("of two at once one counts, and the other is told", arguments: DatabaseEngine.allCases)
    func races(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let (store, board, agency) = (fixture.store, review.board, review.agency)
            try await store.run(
                .renameAgency(
                    RenameAgency(
                        board: board, id: store.newID(), agency: agency, version: 1, name: "Slip",
                        since: try Self.day(2020, 1, 1))), by: review.actor)
            let undo = CaseCommand.undoRename(
                UndoRename(board: board, agency: agency, version: 2, reason: "Mistaken."))
            let corrections = ["One", "Two"].map {
                CaseCommand.correctName(
                    CorrectName(
                        board: board, agency: agency, version: 2, name: $0, since: nil, reason: "Mistyped."))
            }
            #expect(
                try await CommandRaceTests.race(fixture, review.actor, corrections + [undo, undo]) == [
                    "done", "stale", "stale", "stale",
                ])
            #expect(try await store.verify().findings == [])
        }
    }

    @Test(
        "what became part of another is not written over, whoever comes first; it is taken back before",
        arguments: DatabaseEngine.allCases)
    func mergers(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let (store, board, school) = (fixture.store, review.board, review.agency)
            let (academy, college) = (try await review.addAgency("Academy"), try await review.addAgency("College"))
            let since = try Self.day(2020, 9, 1)
            func merge(_ into: RecordID, _ version: Int) -> CaseCommand {
                .mergeAgency(MergeAgency(board: board, agency: school, into: into, since: since, version: version))
            }
            try await store.run(merge(academy, 0), by: review.actor)
            await #expect(throws: CommandRefusal.alreadyPartOf("Academy")) {
                try await store.run(merge(college, 1), by: review.actor)
            }
            let ofBoard = MergeBoard(board: board, into: "The Region", since: since, version: 0)
            try await store.run(.mergeBoard(ofBoard), by: review.actor)
            var again = ofBoard
            (again.into, again.version) = ("Elsewhere", 1)
            let other = CaseCommand.mergeBoard(again)
            await #expect(throws: CommandRefusal.alreadyPartOf("The Region")) {
                try await store.run(other, by: review.actor)
            }
            // Whether the taking back comes before or after it, the other merger does not go over the first.
            let undo = CaseCommand.undoMerger(UndoMerger(board: board, agency: school, version: 1, reason: "Mistaken."))
            let outcomes = try await CommandRaceTests.race(fixture, review.actor, [merge(college, 1), undo])
            #expect(outcomes.contains("done") && outcomes.count == 2)
            #expect(outcomes.contains("stale") || outcomes.contains { $0.hasPrefix("alreadyPartOf") }, "\(outcomes)")
            let agencies = try await store.agenciesOfBoard(board: board, review: nil, asking: review.actor)
            #expect(agencies.first { $0.id == school }?.merger == nil)
            try await store.run(merge(college, 2), by: review.actor)
            #expect(try await store.verify().findings == [])
        }
    }

    @Test("along a chain of mergers every role that is offered is taken", arguments: DatabaseEngine.allCases)
    func chain(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let (store, board, school) = (fixture.store, review.board, review.agency)
            let (academy, college) = (try await review.addAgency("Academy"), try await review.addAgency("College"))
            let (author, lead) = (try await review.member(.agencyAuthor), try await review.member(.agencyLead))
            // A coordinator who acts for the school too gives no role to themselves.
            let coordinator = try await review.member(.coordinator)
            try await review.give(.businessManager, to: coordinator)
            try await review.give(.agencySeniorOfficer, to: coordinator)
            for (agency, into) in [(school, academy), (academy, college)] {
                try await store.run(
                    .mergeAgency(
                        MergeAgency(
                            board: board, agency: agency, into: into, since: try Self.day(2020, 9, 1), version: 0)),
                    by: review.actor)
            }
            let people = try await store.peopleOfAgency(school, board: board, asking: coordinator)
            #expect(people.heir?.id == college && people.heir?.name == "College")
            let offered = people.roles.filter { !$0.isOwn && !$0.isCarriedOver }
            #expect(Set(offered.map(\.person)) == [author, lead])
            #expect(people.roles.filter(\.isOwn).map(\.person) == [coordinator])
            for role in offered {
                let membership = Membership(
                    id: store.newID(), person: role.person, role: role.role, review: role.review, agency: college,
                    startsAt: 0)
                try await store.run(.giveRole(GiveRole(board: board, membership: membership)), by: coordinator)
            }
            let after = try await store.peopleOfAgency(school, board: board, asking: coordinator)
            #expect(after.roles.filter(\.isCarriedOver).count == 2)
            #expect(try await store.verify().findings == [])
        }
    }
}
