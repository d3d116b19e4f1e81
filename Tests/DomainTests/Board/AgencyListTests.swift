import Testing

@testable import Domain

@Suite("Lists of agencies") struct AgencyListTests {
    @Test("names stand in the order people list them in")
    func naturalOrder() {
        let names = ["Trust 10", "trust 2", "Ash Trust", "Trust 2b", "Trust 02", "Ash", "Trust"]
        let sorted = names.sorted(by: NaturalOrder.isBefore)
        #expect(sorted == ["Ash", "Ash Trust", "Trust", "Trust 02", "trust 2", "Trust 2b", "Trust 10"])
        #expect(!NaturalOrder.isBefore("Trust 2", "Trust 2"))
        // Longer than any number of the machine.
        #expect(NaturalOrder.isBefore("A 99999999999999999999", "A 100000000000000000000"))
    }

    private static func agency(_ name: String, others: [String] = []) -> AgencyOfBoard {
        AgencyOfBoard(id: RecordID(high: 1, low: 1), name: name, otherNames: others, partOf: nil)
    }

    @Test(
        "nearly the same name is asked about",
        arguments: [
            ("Marrick School", "The Marrick School"), ("Marick Primary School", "Marrick Primary School"),
            ("Marrick School", "Marrick Primary School"), ("School Marrick", "Marrick School"),
            ("Dale Health Visiting", "Dale Health Visiting Service"), ("Ash Turst", "Ash Trust"),
            ("Northmoor", "Nortmoor"),
        ])
    func near(one: String, other: String) {
        #expect(NearNames.find([one], among: [Self.agency(other)]).count == 1)
        #expect(NearNames.find([other], among: [Self.agency(one)]).count == 1)
    }

    @Test(
        "another name is not",
        arguments: [
            ("Marrick School", "Rowton School"), ("Trust 1", "Trust 2"), ("Ash Trust", "Elm Trust"),
            ("Police", "Probation"), ("GP", "CSC"), ("Health", "Marrick Health Visiting"), ("", "Police"),
        ])
    func notNear(one: String, other: String) {
        #expect(NearNames.find([one], among: [Self.agency(other)]).isEmpty)
    }

    @Test("another name of an agency counts as its own")
    func otherNames() {
        let known = Self.agency("Dale Health Visiting (0-19)", others: ["HV Team Dale"])
        #expect(NearNames.find(["New"], among: [known]).isEmpty)
        #expect(NearNames.find(["New", "H.V. team, Dale"], among: [known]) == [known])
    }
}
