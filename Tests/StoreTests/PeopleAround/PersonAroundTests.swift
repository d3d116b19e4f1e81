import Domain
import TestSupport
import Testing

@testable import Store

@Suite("People around the children", .timeLimit(.minutes(10))) struct PersonAroundTests {
    @Test(
        "somebody is put on the list, corrected and taken off; what is found is worked out again each time",
        arguments: DatabaseEngine.allCases)
    func journey(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let (store, board) = (fixture.store, review.board)
            let coordinator = try await review.member(.coordinator)
            func kept() async throws -> [KeptPersonAround] {
                try await store.peopleAround(for: review.reader(coordinator))
            }
            func wanted() async throws -> Int64 {
                try await store.releasedMaterial(board: board, review: review.review)?.wanted ?? 0
            }
            func add(_ person: CaseFile.KnownPerson, _ id: RecordID? = nil) async throws {
                let command = AddPersonAround(
                    board: board, review: review.review, id: id ?? store.newID(), person: person)
                try await store.run(.addPersonAround(command), by: coordinator)
            }
            let lead = try await review.member(.agencyLead)
            try await review.release(try await review.receive(["Ro collected Bram."]), by: lead)
            let before = try await wanted()
            let (rosa, kem) = (store.newID(), store.newID())
            try await add(.init(name: "Rosa Marrow", otherNames: ["Ro"], role: "mother"), rosa)
            try await add(.init(name: "Kem Dobbs"), kem)
            #expect(try await kept().map(\.person.name) == ["Rosa Marrow", "Kem Dobbs"])
            #expect(try await wanted() > before)
            // The same words in another form are the same person, and a child is no one around the children.
            await #expect(throws: CommandRefusal.taken("rosa  MARROW")) { try await add(.init(name: "rosa  MARROW")) }
            let child = try #require(try await store.children(for: review.reader(coordinator)).first?.name)
            await #expect(throws: CommandRefusal.taken(child)) { try await add(.init(name: child)) }
            await #expect(throws: CommandRefusal.emptyName) { try await add(.init(name: "")) }
            await #expect(throws: CommandRefusal.emptyName) {
                try await add(.init(name: "Ann", otherNames: [String(repeating: "a", count: 201)]))
            }
            let corrected = CaseFile.KnownPerson(
                name: "Rosa Marrow", otherNames: ["Ro", "R Marrow"], role: "mother", born: CivilDate(dayNumber: 7_000))
            func correct(_ version: Int) async throws {
                let command = CorrectPersonAround(
                    board: board, review: review.review, id: rosa, version: version, person: corrected)
                try await store.run(.correctPersonAround(command), by: coordinator)
            }
            try await correct(1)
            await #expect(throws: CommandRefusal.nothingNew) { try await correct(2) }
            await #expect(throws: CommandRefusal.stale(version: 2, theirs: "Rosa Marrow", yours: "Rosa Marrow")) {
                try await correct(1)
            }
            #expect(try await kept().first == KeptPersonAround(id: rosa, person: corrected, version: 2))
            let material = try #require(
                try await store.releasedMaterial(board: board, review: review.review))
            #expect(material.chronology.people == [corrected, .init(name: "Kem Dobbs")])
            let between = try await wanted()
            let off = RemovePersonAround(
                board: board, review: review.review, id: rosa, version: 2, reason: "Of another family.")
            try await store.run(.removePersonAround(off), by: coordinator)
            #expect(try await kept().map(\.id) == [kem])
            #expect(try await wanted() > between)
            // A place that became free in the middle is not taken again.
            try await add(.init(name: "Rosa Marrow"))
            #expect(try await kept().map(\.person.name) == ["Kem Dobbs", "Rosa Marrow"])
            #expect(try await store.verify().findings == [])
            let panel = try await review.member(.panelMember)
            await #expect(throws: CommandRefusal.self) { try await store.peopleAround(for: review.reader(panel)) }
        }
    }

    @Test("a child whom a case file names among them can be corrected there, and nobody is given a child's name")
    func childAmongThem() async throws {
        try await StoreFixture.run(.sqlite) { fixture in
            let (board, actor) = try await fixture.board()
            let store = fixture.store
            let (wren, rosa) = (store.newID(), store.newID())
            let opened = OpenReview(
                board: board, id: store.newID(), reference: "CR-9", title: "t",
                children: [(store.newID(), ChildOfCase(name: "Wren Marrow"))],
                people: [(wren, .init(name: "Wren Marrow", role: "sibling")), (rosa, .init(name: "Rosa Marrow"))])
            try await store.run(.openReview(opened), by: actor)
            func correct(_ id: RecordID, _ person: CaseFile.KnownPerson) async throws {
                let command = CorrectPersonAround(
                    board: board, review: opened.id, id: id, version: 1, person: person)
                try await store.run(.correctPersonAround(command), by: actor)
            }
            try await correct(wren, .init(name: "Wren Marrow", otherNames: ["Wrenny"], role: "sibling"))
            await #expect(throws: CommandRefusal.taken("WREN Marrow")) {
                try await correct(rosa, .init(name: "WREN Marrow"))
            }
            #expect(try await store.verify().findings == [])
        }
    }
}
