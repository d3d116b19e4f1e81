import Testing

@testable import Domain

@Suite("Which words show how two accounts of an injury differ") struct InjuryWordsTests {
    private let event =
        "MARLOW had thrown a cup, pulled her hair. Rolf in cot, wet, mark on cheek. Posy at aunt's, not seen. No arrest."

    @Test("the sentence with the mark stands beside the deed, in the order of the entry")
    func mark() {
        #expect(
            InjuryWords.marked("MARLOW had thrown a cup, pulled her hair.", in: event, against: "Red mark, heat rash.")
                == "MARLOW had thrown a cup, pulled her hair. Rolf in cot, wet, mark on cheek.")
        #expect(
            InjuryWords.marked("No arrest.", in: event, against: "Red mark, heat rash.")
                == "Rolf in cot, wet, mark on cheek. … No arrest.")
    }

    @Test("words that tell of a mark already, or have none to tell of, stay as they are")
    func same() {
        let told = "Rolf in cot, wet, mark on cheek."
        #expect(InjuryWords.marked(told, in: event, against: "Red mark, heat rash.") == told)
        #expect(InjuryWords.marked("No arrest.", in: event, against: "Fell off bike.") == "No arrest.")
    }

    @Test("where a baby is to go weighs more than an agency’s words against its own, and is no question of the home")
    func goes() {
        #expect(OutcomeTopic.goesTo.gravity > Contradiction.gravityOfDenial)
        #expect(OutcomeTopic.goesTo.gravity != Contradiction.gravityOfHome)
    }
}
