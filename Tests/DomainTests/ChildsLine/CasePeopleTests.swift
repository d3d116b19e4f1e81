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

    @Test(
        "children whom the writer calls by what they are, in small letters and with the age in other forms",
        arguments: [
            ("Young person seen at school", [0]), ("the young person would not talk", [0]), ("12yo in lounge", [1]),
            ("a 12 year old opened the door", [1]), ("12 days later", []), ("a girl of 3", []),
        ])
    func described(text: String, expected: [Int]) {
        let people = CasePeople(children: ["Young person", "12 yr old"])
        #expect(people.children(in: TextTokens(text)) == expected)
    }

    @Test("adults by name, title and role")
    func adults() {
        let found = people.mentions(in: TextTokens("Ms Orrell and Mr FRAYLE came with nan; partner left."))
        #expect(found.map(\.who) == [.adult(0), .adult(1), .role(.grandmother), .adult(1)])
    }

    @Test("a title at the end of a sentence takes no name from the next")
    func titleAtEnd() { #expect(children("Visit with PC. Tamsin seen.") == [0]) }
}
