import Testing

@testable import Domain

@Suite("The people of a case in the words of entries") struct CasePeopleTests {
    private let people = CasePeople(
        children: [ChildOfCase(name: "Tamsin Orrell", otherNames: ["Tam"]), ChildOfCase(name: "Idris Orrell")],
        people: [
            CaseFile.KnownPerson(name: "Bethan Orrell", role: "mother"),
            CaseFile.KnownPerson(name: "Col Frayle", role: "mother's partner"),
        ])

    private func children(_ text: String) -> [Int] { people.children(in: TextTokens(text)) }

    @Test(
        "children by name, short form, letter, initials and a slip of the pen",
        arguments: [
            ("Tamsin at school", [0]), ("Saw Tam and IDRIS ORRELL", [0, 1]), ("Child B absent", [1]), ("TO seen", [0]),
            ("T. drew a house", [0]), ("Tasmin seen", [0]), ("a child benefit form", []), ("Mother seen", []),
        ])
    func names(text: String, expected: [Int]) { #expect(children(text) == expected) }

    @Test("adults by name, title and role")
    func adults() {
        let found = people.mentions(in: TextTokens("Ms Orrell and Mr FRAYLE came with nan; partner left."))
        #expect(found.map(\.who) == [.adult(0), .adult(1), .role(.grandmother), .adult(1)])
    }

    @Test("a title at the end of a sentence takes no name from the next")
    func titleAtEnd() { #expect(children("Visit with PC. Tamsin seen.") == [0]) }
}
