import Testing

@testable import Domain

@Suite("Plain words for a family") struct PlainLanguageTests {
    private let language = PlainLanguage(
        names: [
            "mrs sedge", "colette reed", "ottilie marrow", "bram", "health visitor", "mr marrow", "pc fell", "may",
        ],
        family: ["Ottilie Marrow", "Bram Marrow"])

    @Test("names of workers are found, those of the family and words that are no names are not")
    func names() {
        #expect(
            language.remarks(on: "Mrs Sedge came, and Colette’s car was there.") == [
                .name("Sedge"), .name("Colette’s"),
            ])
        #expect(language.remarks(on: "Ottilie and Bram Marrow were at home in May. A Health Visitor came.") == [])
        // A word of the language that is also somebody's name.
        #expect(language.remarks(on: "A fell walker saw the reed by the water.") == [])
        #expect(language.remarks(on: "Sedge and again Sedge") == [.name("Sedge")])
    }

    @Test("words of the trade are found, the longest first, whatever stands between their words")
    func jargon() {
        #expect(
            language.remarks(on: "A CP plan was made at the case conference.") == [
                .jargon("CP plan", plain: "child protection plan"),
                .jargon("case conference", plain: "meeting about keeping a child safe"),
            ])
        #expect(
            language.remarks(on: "Child protection conference") == [
                .jargon("Child protection conference", plain: "meeting about keeping a child safe")
            ])
        #expect(
            language.remarks(on: "He was not brought; WNB again.") == [
                .jargon("was not brought", plain: "nobody took the child"), .jargon("WNB", plain: "was not brought"),
            ])
        #expect(language.remarks(on: "The health visitor rang and nobody answered.") == [])
        #expect(language.remarks(on: "") == [])
    }

    @Test("a decision is whole with plain words, or a reason; a reason stands only where it is left out")
    func decisions() {
        #expect(FamilyDecision().isWhole)
        #expect(!FamilyDecision(choice: .shared, words: " \n").isWhole)
        #expect(FamilyDecision(choice: .shared, words: "He was seen.", reason: .risk).reason == nil)
        #expect(!FamilyDecision(choice: .leftOut, words: "He was seen.").isWhole)
        #expect(FamilyDecision(choice: .leftOut, reason: .risk).isWhole)
    }

    @Test("where an entry stands follows from its decision and from that of the row before it")
    func states() {
        let (one, two) = (RecordID(high: 1, low: 1), RecordID(high: 1, low: 2))
        func kept(_ choice: FamilyChoice?, isOfWords: Bool = true) -> KeptFamilyDecision {
            KeptFamilyDecision(
                decision: FamilyDecision(choice: choice, words: "w", reason: .risk), version: 1, decider: "Ada",
                decidedAt: 0, isOfWords: isOfWords)
        }
        #expect(FamilyDecisions().state(of: one) == .toDo)
        #expect(FamilyDecisions(own: [one: kept(nil)]).state(of: one) == .toDo)
        #expect(FamilyDecisions(own: [one: kept(.shared)]).state(of: one) == .shared)
        #expect(FamilyDecisions(own: [one: kept(.leftOut)]).state(of: one) == .leftOut)
        #expect(FamilyDecisions(own: [one: kept(.shared, isOfWords: false)]).state(of: one) == .lookAgain)
        let replaced = FamilyDecisions(own: [two: kept(.leftOut)], replaced: [one: kept(.shared), two: kept(.shared)])
        #expect(replaced.state(of: one) == .lookAgain && replaced.state(of: two) == .leftOut)
        #expect(replaced.start(of: one)?.decision.choice == .shared)
        #expect(replaced.start(of: two)?.decision.choice == .leftOut)
    }
}
