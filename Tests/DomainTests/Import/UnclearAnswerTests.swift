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

    @Test("a mark that a file writes again and again is asked about once, and no row is held up by it")
    func habit() {
        let rows = ["4 May 2011", "6 May 2011", "9 May 2011", "12 May 2011"].map {
            [$0, "Health visitor called. Mother at home with both children.", $0 == "6 May 2011" ? "Maybe" : "?"]
        }
        let chronology = Fixture.merge(Fixture.document(Fixture.table([["Date", "Event", "Child seen"]] + rows)))
        #expect(chronology.entries.map { $0.problems.map(\.kind) } == [[], [.unclearAnswer], [], []])
        #expect(
            chronology.files[0].problems.map(\.message)
                == ["“?” stands under “Child seen” in 3 rows, and is taken for “not recorded”."])
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
