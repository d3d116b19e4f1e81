import Testing

@testable import Domain

@Suite("Answers about a child that are neither yes nor no") struct UnclearAnswerTests {
    @Test(
        "a guess is asked about, and states nothing",
        arguments: ["?", "??", "Maybe", "yes?", "Y?", "Possibly", "I think so", "tbc", "No (?)"])
    func guesses(_ text: String) {
        let entry = Self.entry(text)
        #expect(entry.problems.map(\.kind) == [.unclearAnswer])
        #expect(entry.problems.first?.message.contains("“\(text)” under “Child seen”") == true)
        #expect(entry.childSeen == .notStated)
    }

    @Test(
        "an answer, nothing and what says more than a guess are left alone",
        arguments: [
            "", "Yes", "no", "N/K", "Not recorded", "Asleep upstairs", "Seen at the door?", "Unclear", "☐ Yes ☒ No",
            "Rowan: yes; Sorrel: not recorded",
        ])
    func answers(_ text: String) { #expect(Self.entry(text).problems.isEmpty) }

    @Test("wishes and feelings are words, and no answer")
    func wishes() {
        let chronology = Fixture.merge(
            Fixture.document(
                Fixture.table([
                    ["Date", "Event", "Child's wishes and feelings"],
                    ["4 May 2011", "Health visitor called. Mother at home with both children.", "?"],
                ])))
        #expect(chronology.entries[0].problems.isEmpty)
    }

    private static func entry(_ answer: String) -> ChronologyEntry {
        Fixture.merge(
            Fixture.document(
                Fixture.table([
                    ["Date", "Event", "Child seen"],
                    ["4 May 2011", "Health visitor called. Mother at home with both children.", answer],
                    ["9 May 2011", "Nursery rang: child not brought, no reason given.", "No"],
                ]))
        ).entries[0]
    }
}
