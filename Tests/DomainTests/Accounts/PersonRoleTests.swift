import Testing

@testable import Domain

@Suite("What somebody is to the children, from a case file's words")
struct PersonRoleTests {
    @Test(
        "The kin of a parent is no sibling or parent of the children",
        arguments: [
            ("mother's brother", PersonRole.uncle), ("sister of mother", .aunt), ("Father's mother", .grandmother),
            ("mother's father", .grandfather), ("mother's partner", .partner), ("brother", .sibling),
            ("father of Tilda and Corin", .father), ("half-brother of Tilda", .sibling),
            ("father, mother's ex-partner", .partner), ("diabetes nurse", .other), ("social worker", .professional),
        ])
    func readsKin(words: String, role: PersonRole) {
        #expect(PersonRole(words: words) == role)
    }
}
