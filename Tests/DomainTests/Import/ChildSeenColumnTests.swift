import Testing

@testable import Domain

@Suite("What a child-seen column states") struct ChildSeenColumnTests {
    @Test(
        "its words are read plainly",
        arguments: [
            ("Yes", ChildSeen.yes), ("Y - alone", .yes), ("Yes, not alone", .yes), ("Both seen", .yes),
            ("Seen asleep", .yes),
            ("No", .no), ("Not seen", .no), ("Neither", .no), ("N", .no), ("Child not seen", .no), ("N/A", .notStated),
            ("N/K", .notStated), ("Not recorded", .notStated), ("", .notStated), ("Orla seen, Finn not", .some),
            ("Orla only", .some), ("mother and child", .yes), ("mother", .no), ("whole family", .yes),
            ("☐ Yes ☒ No", .no), ("☒ Yes ☐ No", .yes), ("Yes ☐ No ☑", .no), ("[ ] Yes [x] No", .no),
            ("[x] Yes [ ] No", .yes), ("☐ Yes ☐ No", .notStated), ("✓", .yes), ("✗", .no), ("☐", .notStated),
            ("Yes/No", .notStated), ("Y / N", .notStated), ("Yes / No (delete as appropriate)", .notStated),
            ("Orla yes, Finn no", .some), ("Heard only", .no), ("Not applicable (phone call)", .notStated),
        ])
    func readings(words: String, expected: ChildSeen) { #expect(ChildSeenColumn.reading(words) == expected) }
}
