import Testing

@testable import Domain

@Suite("Columns that ask of one child") struct ColumnOfChildTests {
    static let headings = [
        "Date", "What happened", "Child seen: Rowan", "Seen alone: Rowan", "Spoken with: Rowan", "Child seen: Sorrel",
        "Wishes and feelings: Sorrel",
    ]

    static func merge(_ rows: [[String]], headings: [String] = headings) -> IntegratedChronology {
        var chronology = Fixture.merge(Fixture.document(Fixture.table([headings] + rows)))
        chronology.children = [ChildOfCase(name: "Rowan"), ChildOfCase(name: "Sorrel")]
        return chronology
    }

    @Test("each is of its kind and its child, and what is written is kept with the name")
    func read() throws {
        let merged = Self.merge([
            ["4 May 2011", "Home visit, mother at home.", "Yes", "No", "Yes", "No", "not asked"],
            ["9 May 2011", "Second home visit, nobody in.", "Not recorded", "", "Not recorded", "No", ""],
            ["11 May 2011", "Telephone call from father.", "Not recorded", "", "", "", ""],
        ])
        #expect(
            merged.files[0].tables[0].columns.map(\.kind) == [
                .date, .event, .childSeen, .seenAlone, .spokenWith, .childSeen, .wishes,
            ])
        #expect(merged.entries.map(\.childSeen) == [.some, .no, .notStated])
        #expect(
            merged.entries[0].fields.filter { $0.kind == .childSeen }.map(\.text) == ["Rowan: Yes", "Sorrel: No"])
        let contacts = ChildsLineReader().read(merged, people: CasePeople(chronology: merged))
        func contact(_ entry: Int, _ child: Int) -> ChildContact? {
            contacts.first { $0.entry == entry && $0.child == child }
        }
        let rowan = try #require(contact(0, 0))
        #expect([rowan.seen, rowan.seenAlone, rowan.spokenWith].map(\.answer) == [.yes, .no, .yes])
        #expect(contact(0, 1)?.seen.answer == .no && contact(0, 1)?.wishes.answer == .no)
        #expect(contact(1, 1)?.seen.answer == .no && contact(1, 0)?.seen.basis != .stated)
    }

    @Test("words behind a colon that nothing else is asked of are nobody's name")
    func nobody() {
        #expect(ColumnOfChild.find(headings: ["Date", "Child seen: by whom", "Seen alone: Y/N", "Event"]).isEmpty)
        #expect(ColumnOfChild.find(headings: ["Child seen: Yes/No", "Seen alone: Yes/No"]).isEmpty)
        #expect(ColumnOfChild.find(headings: ["Source: page", "Event: page"]).isEmpty)
        #expect(ColumnOfChild.find(headings: Self.headings).keys.sorted() == [2, 3, 4, 5, 6])
    }

    @Test("a cell that names each child on a line or between semicolons is of each")
    func cells() throws {
        for mark in ["\n", "; "] {
            let merged = Self.merge(
                [["4 May 2011", "Home visit.", "Rowan: yes\(mark)Sorrel: not recorded", "Rowan: no\(mark)Sorrel: no"]],
                headings: ["Date", "What happened", "Child seen", "Spoken with"])
            #expect(merged.entries[0].childSeen == .yes)
            let contacts = ChildsLineReader().read(merged, people: CasePeople(chronology: merged))
            let rowan = try #require(contacts.first { $0.child == 0 })
            #expect(rowan.seen.answer == .yes && rowan.seen.basis == .stated && rowan.spokenWith.answer == .no)
            #expect(contacts.first { $0.child == 1 }?.seen.answer != .no)
        }
    }

    @Test("an answer before the name, and somebody who is no child of the review")
    func others() throws {
        let merged = Self.merge(
            [["4 May 2011", "Home visit.", "No: Rowan; Bryony: yes"]],
            headings: ["Date", "What happened", "Child seen"])
        let contacts = ChildsLineReader().read(merged, people: CasePeople(chronology: merged))
        #expect(contacts.first { $0.child == 0 }?.seen.answer == .no)
        #expect(contacts.first { $0.child == 1 }?.seen.basis != .stated)
    }
}
