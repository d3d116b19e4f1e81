import Domain
import TestSupport
import Testing

@testable import Store

/// Children that are added to a review that was begun, and what is known of them.
@Suite("Children of a review", .timeLimit(.minutes(10))) struct ChildTests {
    private static func day(_ year: Int, _ month: Int, _ day: Int) throws -> CivilDate {
        try NamesOverTimeTests.day(year, month, day)
    }

    private static func added(_ name: String, _ review: ReviewFixture, pseudonym: String? = nil) -> AddChild {
        AddChild(
            board: review.board, review: review.review, id: review.store.newID(),
            child: ChildOfCase(name: name, pseudonym: pseudonym))
    }

    private static func correction(
        _ child: IndexChild, _ review: ReviewFixture, _ change: (inout CorrectChild) -> Void
    ) -> CaseCommand {
        var command = CorrectChild(
            board: review.board, review: review.review, id: child.id, version: child.version, name: child.name,
            pseudonym: child.pseudonym, born: child.born, died: child.died)
        change(&command)
        return .correctChild(command)
    }

    @Test(
        "a child is added after the others, and a name, a pseudonym and days are put right, each on record",
        arguments: DatabaseEngine.allCases)
    func all(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let store = fixture.store
            let coordinator = try await review.member(.coordinator)
            try await review.receive(["Wilf asleep", "Tilly seen"], worker: "Mrs Sedge")
            func children() async throws -> [IndexChild] {
                try await store.children(for: review.reader(coordinator))
            }
            try await store.run(.addChild(Self.added("Wilfred Marrow", review, pseudonym: "Ash")), by: coordinator)
            #expect(try await children().map(\.name) == ["Ottilie Marrow", "Bram Marrow", "Wilfred Marrow"])
            // As another would write it.
            await #expect(throws: CommandRefusal.taken("wilfred  MARROW")) {
                try await store.run(.addChild(Self.added("wilfred  MARROW", review)), by: coordinator)
            }
            await #expect(throws: CommandRefusal.emptyName) {
                try await store.run(.addChild(Self.added("", review)), by: coordinator)
            }
            let third = try #require(try await children().last)
            #expect(third.version == 2 && third.pseudonym == "Ash")
            let born = try Self.day(2019, 6, 3)
            try await store.run(
                Self.correction(third, review) { ($0.name, $0.born) = ("Wilf Marrow", born) }, by: coordinator)
            let bram = try await children()[1]
            let died = try Self.day(2024, 5, 9)
            try await store.run(Self.correction(bram, review) { $0.died = died }, by: coordinator)
            let after = try await children()
            #expect(after[2].name == "Wilf Marrow" && after[2].born == born && after[2].pseudonym == "Ash")
            #expect(after[1].died == died && after[1].version == 2)
            // Entries name the child by the name it has now.
            let named = try await store.people(for: review.reader(try await review.member(.agencyLead)))
            #expect(named.contains { $0.name == "wilf marrow" }, "\(named)")
            await #expect(throws: CommandRefusal.nothingNew) {
                try await store.run(Self.correction(after[1], review) { _ in }, by: coordinator)
            }
            await #expect(throws: CommandRefusal.taken("Ottilie Marrow")) {
                try await store.run(Self.correction(after[1], review) { $0.name = "Ottilie Marrow" }, by: coordinator)
            }
            await #expect(throws: CommandRefusal.self) {
                try await store.run(Self.correction(bram, review) { $0.pseudonym = "Elm" }, by: coordinator)
            }
            // Who does not see names leaves the name as it is, and takes away what was wrong.
            let manager = try await review.person("manager")
            try await review.give(.businessManager, to: manager)
            let seen = try await store.children(for: review.reader(manager))
            #expect(seen.allSatisfy { $0.name == nil })
            try await store.run(Self.correction(seen[2], review) { $0.pseudonym = nil }, by: manager)
            let last = try await children()[2]
            #expect(last.name == "Wilf Marrow" && last.pseudonym == nil && last.version == seen[2].version + 1)
            let close = MoveReview(
                board: review.board, review: review.review, version: 0, isClosed: true, reason: "Done.")
            try await store.run(.moveReview(close), by: coordinator)
            await #expect(throws: CommandRefusal.self) {
                try await store.run(.addChild(Self.added("Late", review)), by: coordinator)
            }
            let lines = try await store.ledgerLines(
                LedgerList(ListPart(limit: 9), actions: [.childAdded, .childCorrected]), board: review.board,
                review: review.review, asking: coordinator
            ).lines
            #expect(lines.map(\.action) == [.childCorrected, .childCorrected, .childCorrected, .childAdded])
            #expect(try await store.verify().findings == [])
        }
    }

    @Test("a child of another review is not there", arguments: DatabaseEngine.allCases)
    func elsewhere(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let store = fixture.store
            let other = OpenReview(
                board: review.board, id: store.newID(), reference: "CR-2", title: "t",
                children: [(store.newID(), ChildOfCase(name: "Iris"))])
            try await store.run(.openReview(other), by: review.actor)
            let correct = CorrectChild(
                board: review.board, review: review.review, id: other.children[0].id, version: 1, name: "Ivy",
                pseudonym: nil, born: nil, died: nil)
            await #expect(throws: CommandRefusal.noSuchChild) {
                try await store.run(.correctChild(correct), by: review.actor)
            }
        }
    }

    @Test(
        "of several corrections of one version one counts; a child two add at once is there once",
        arguments: DatabaseEngine.allCases)
    func races(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let store = fixture.store
            let child = try #require(try await store.children(for: review.reader(review.actor)).first)
            let corrections = ["Ash", "Elm", "Oak"].map { name in
                Self.correction(child, review) { $0.pseudonym = name }
            }
            #expect(
                try await CommandRaceTests.race(fixture, review.actor, corrections) == ["done", "stale", "stale"])
            let same = (0..<2).map { _ in CaseCommand.addChild(Self.added("Wilfred", review)) }
            #expect(try await CommandRaceTests.race(fixture, review.actor, same) == ["done", "taken"])
            let different = ["Iris", "Ivy", "Ida"].map { CaseCommand.addChild(Self.added($0, review)) }
            #expect(try await CommandRaceTests.race(fixture, review.actor, different) == ["done", "done", "done"])
            #expect(try await review.count("index_children") == 6)
            #expect(try await store.verify().findings == [])
        }
    }

    @Test(
        "whom the case file names beside the children is kept, reads what the program works through, and goes along",
        arguments: DatabaseEngine.allCases)
    func people(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let (board, actor) = try await fixture.board()
            let store = fixture.store
            let known = [
                CaseFile.KnownPerson(
                    name: "Rosa Marrow", otherNames: ["Ro", "R Marrow"], role: "mother", born: try Self.day(1989, 4, 11)
                ),
                CaseFile.KnownPerson(name: "Dr Sandvik"),
            ]
            let opened = OpenReview(
                board: board, id: store.newID(), reference: "CR-9", title: "t",
                children: [(store.newID(), ChildOfCase(name: "Iris Marrow"))],
                people: known.map { (store.newID(), $0) })
            try await store.run(.openReview(opened), by: actor)
            func read(_ store: Store) async throws -> [CaseFile.KnownPerson] {
                try await store.releasedMaterial(board: board, review: opened.id)?.chronology.people ?? []
            }
            #expect(try await read(store) == known)
            #expect(try await store.verify().findings == [])
            // One review's export has them, and brings them back.
            try await store.checkpoint()
            let folder = fixture.folder + "/taken"
            _ = try await store.export(review: (board, opened.id), to: folder, by: StoreFixture.account)
            let settings = try await ExportImportTests.settings(engine, fixture.folder + "/second")
            let (second, _) = try await Store.importExport(folder, to: settings, by: StoreFixture.account)
            #expect(try await read(second) == known)
            #expect(try await second.verify().findings == [])
            await second.close()
            // The ledger answers for them.
            _ = try await store.database.write { session in
                try session.run("UPDATE known_people SET role = 'aunt' WHERE name = 'Rosa Marrow'")
            }
            #expect(try await store.verify().findings.contains { $0.kind == .recordChanged })
        }
    }
}
