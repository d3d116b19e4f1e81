import Testing

@testable import Domain

@Suite("What a text says of a child") struct ExplainTests {
    private func first(_ text: String, _ role: String = "Social worker", children: [String] = ["Tamsin"]) -> TextContact
    {
        ChildsLineReader().explain(text: text, children: children, authorRole: role)[0]
    }

    @Test(
        "seen or not, by the words of a visit",
        arguments: [
            ("Home visit. Tamsin asleep upstairs, not seen.", Inference.Answer.no),
            ("Home visit. Tamsin could be heard but was not seen.", .no),
            ("No sight of Tamsin at this visit.", .no),
            ("Did not see Tamsin - at her nan's.", .no),
            ("Visited. Saw Tamsin awake in cot.", .yes),
            ("Visited. Tamsin seen briefly, quiet.", .yes),
            ("Home visit. Tamsin was playing on the floor.", .yes),
            ("Tamsin in view throughout.", .yes),
            ("I telephoned mother, who said that Tamsin was asleep.", .no),
            ("Planned visit to the home, no reply. Card left.", .no),
            ("Visited. Father refused me entry.", .no),
            ("Visited mother at home. No concerns recorded.", .notRecorded),
        ])
    func seen(text: String, expected: Inference.Answer) {
        #expect(first(text).seen.answer == expected)
    }

    @Test("the writer's work decides where nothing else does")
    func setting() {
        #expect(first("Tamsin ate all of her lunch.", "Nursery worker").seen.answer == .yes)
        #expect(first("Tamsin absent without a message.", "Teacher").seen.answer == .no)
        #expect(first("Seen with her grandmother. Ear infection.", "GP").seen.answer == .yes)
        #expect(first("Was not brought to clinic.", "Paediatrician").seen.answer == .no)
    }

    @Test("a child written of by age alone is the one asked about")
    func age() {
        #expect(first("14F brought in by police, seen and triaged.", "A&E nurse").seen.answer == .yes)
        #expect(first("4 yr old seen asleep in bed.").seen.answer == .yes)
    }

    @Test("one child seen and the brother not")
    func siblings() {
        let text = "Home visit. Tamsin was doing a jigsaw with her aunt. Her brother was at football and was not seen."
        let found = ChildsLineReader().explain(text: text, children: ["Tamsin", "Idris"], authorRole: "Social worker")
        #expect(found.map(\.seen.answer) == [.yes, .no])
        #expect(found[0].seenAlone.answer == .no)
    }

    @Test("alone, spoken with and a view given")
    func alone() {
        let found = first(
            "I saw Tamsin in her bedroom on her own. She told me that she would like to see more of her dad.")
        #expect(found.seenAlone.answer == .yes)
        #expect(found.spokenWith.answer == .yes)
        #expect(found.wishes.answer == .yes)
        #expect(found.place == "in her bedroom")
    }

    @Test("asleep is seen, not alone and not spoken with")
    func asleep() {
        let found = first("Visited in the evening. Tamsin was asleep in her cot and I looked in on her.")
        #expect([found.seen.answer, found.seenAlone.answer, found.spokenWith.answer] == [.yes, .no, .no])
    }

    @Test("a child on the telephone is spoken with and not seen")
    func telephone() {
        let found = first("Tamsin rang me and said that she is scared of going home.")
        #expect([found.seen.answer, found.spokenWith.answer, found.wishes.answer] == [.no, .yes, .yes])
    }

    @Test("not seen alone is not the same as not seen")
    func negationOfAlone() {
        let found = first("Visited. Tamsin was seen, not seen alone.")
        #expect(found.seen.answer == .yes)
        #expect(found.seenAlone.answer == .no)
    }

    @Test("every answer stands on words of the text")
    func words() {
        let text =
            "Home visit. Mother said that Tamsin was well. Tamsin sat on her mother’s lap; I asked her how school was."
        let found = first(text)
        for answer in [found.seen, found.seenAlone, found.spokenWith, found.wishes] where answer.answer != .notRecorded
        {
            #expect(!answer.words.isEmpty && text.contains(answer.words))
            #expect(!answer.rule.isEmpty && answer.basis == .inferred)
        }
    }

    @Test("an empty text and a text without children say nothing")
    func empty() {
        #expect(first("").seen == .notRecorded)
        #expect(ChildsLineReader().explain(text: "Visited.", children: []).isEmpty)
    }
}
