import Testing

@testable import Domain

@Suite("The child's line") struct ChildsLineTests {
    private static let children = [
        ChildOfCase(name: "Tamsin Orrell", otherNames: ["Tam"]), ChildOfCase(name: "Idris Orrell"),
    ]

    private func chronology(_ rows: [[EntryField]], agency: String = "Northmoor Police") -> IntegratedChronology {
        let entries = rows.enumerated().map { index, fields in
            ChronologyEntry(
                id: EntryID(file: "f", table: 1, row: index + 2), file: 0, agency: 0,
                date: DateReading(verbatim: "1 May 2014"), fields: fields)
        }
        return IntegratedChronology(
            children: Self.children, agencies: [CaseAgency(name: agency)], entries: entries)
    }

    private func field(_ kind: ColumnKind, _ text: String) -> EntryField {
        EntryField(kind: kind, heading: "", text: text)
    }

    private func read(_ rows: [[EntryField]], agency: String = "Northmoor Police") -> [ChildContact] {
        let chronology = chronology(rows, agency: agency)
        return ChildsLineReader().read(chronology, people: CasePeople(chronology: chronology))
    }

    @Test(
        "a column's words are stated, child by child",
        arguments: [
            ("Y – Tamsin, N – Idris", [Inference.Answer.yes, .no]), ("Tamsin only", [.yes, .no]),
            ("Idris N; Tamsin Y", [.yes, .no]), ("Yes - all", [.yes, .yes]), ("Both seen", [.yes, .yes]),
            ("No", [.no, .no]),
        ])
    func column(words: String, expected: [Inference.Answer]) {
        let found = read([
            [field(.child, "All children"), field(.event, "Called to the address."), field(.childSeen, words)]
        ])
        #expect(found.map(\.seen.answer) == expected)
        #expect(found.allSatisfy { $0.seen.basis == .stated && words.contains($0.seen.words) })
    }

    @Test("a column that says nothing leaves the prose to speak", arguments: ["N/K", "-", "Not recorded", "?"])
    func emptyColumn(words: String) {
        let found = read([
            [field(.event, "Attended. Tamsin and Idris seen, playing on the floor."), field(.childSeen, words)]
        ])
        #expect(found.map(\.seen.answer) == [.yes, .yes])
        #expect(found.allSatisfy { $0.seen.basis == .inferred })
    }

    @Test("seen alone and wishes columns")
    func otherColumns() {
        let found = read([
            [
                field(.child, "Tamsin"), field(.event, "Visit to school."), field(.childSeen, "Yes, spoken to on own"),
                field(.wishes, "Wants to live with Gran"),
            ]
        ])
        #expect(found.count == 1)
        #expect(
            found[0].seenAlone.answer == .yes && found[0].spokenWith.answer == .yes && found[0].wishes.answer == .yes)
        #expect(found[0].wishes.words == "Wants to live with Gran")
        let unsought = read([
            [field(.child, "Tamsin"), field(.event, "Visit."), field(.childSeen, "Yes"), field(.wishes, "Not sought")]
        ])
        #expect(unsought[0].wishes.answer == .no)
    }

    @Test("one child seen and another not is some, in the scoring form")
    func some() {
        let chronology = chronology([[field(.event, "Attended. Tamsin seen in kitchen. Idris not seen.")]])
        let reader = ChildsLineReader()
        let contacts = reader.read(chronology, people: CasePeople(chronology: chronology))
        #expect(reader.childSeen(of: chronology.entries[0], contacts: contacts) == .some)
    }

    @Test("'Child seen' with the name after it means the child named")
    func namedAfter() {
        let found = read([
            [
                field(
                    .event,
                    "Statutory visit. Bedrooms viewed, no bedding. Mother cancelled the next one. Child seen: Tamsin.")
            ]
        ])
        #expect(found.filter { $0.child == 0 }.map(\.seen.answer) == [.yes])
    }

    @Test("where each child was at a violent incident, or that nobody wrote it")
    func incidents() {
        let chronology = chronology([
            [field(.event, "Father punched mother in the kitchen. Tamsin was asleep upstairs.")],
            [field(.event, "History of domestic violence discussed.")],
        ])
        let found = ChildsLineReader().incidents(chronology, people: CasePeople(chronology: chronology))
        #expect(found.map(\.entry) == [0, 0])
        #expect(found.map(\.whereabouts) == [.there, .notRecorded])
        #expect(found[0].words == "Tamsin was asleep upstairs")
    }

    @Test("a view in a column that names nobody is that of the one child the entry names")
    func wishesOfOne() {
        let found = read(
            [
                [
                    field(.child, "Tamsin / Idris"), field(.event, "Tamsin at lunch was quiet."),
                    field(.wishes, "I was upstairs with the door shut."),
                ]
            ], agency: "Northmoor Primary School")
        #expect(found.map(\.wishes.answer).first == .yes)
        #expect(found.dropFirst().allSatisfy { $0.wishes.answer != .yes })
    }

    @Test(
        "what a child did with hand or mouth shows the child seen",
        arguments: [
            "Leaflets left with mum. Tamsin bit the brush.", "Met for coffee by the quay. Tamsin had the biscuit.",
        ])
    func deeds(_ words: String) {
        let found = read([[field(.child, "Tamsin"), field(.event, words)]], agency: "Northmoor Health Visiting")
        #expect(found.first { $0.child == 0 }?.seen.answer == .yes)
        #expect(found.first { $0.child == 0 }?.seen.confidence ?? 0 > 0.65)
    }

    @Test("what the writer was told of a child is no sighting")
    func toldThat() {
        let words = "Asked twice for someone to weigh Tamsin. Told that she is on a waiting list."
        let found = read([[field(.child, "Tamsin"), field(.event, words)]], agency: "Northmoor Women's Refuge")
        #expect(found.first { $0.child == 0 }?.seen.answer != .yes)
    }

    @Test("talk with one child by name is none with another, and one word is no talk")
    func leftOut() {
        let found = read(
            [
                [
                    field(.child, "All children"), field(.event, "I saw both and spoke with Tamsin alone in the yard."),
                    field(.childSeen, "Tamsin yes, alone; Idris yes"),
                ], [field(.child, "Idris"), field(.event, "Idris on the ward, warmed; spoke one word by evening.")],
            ], agency: "Northmoor Children's Social Care")
        #expect(found.first { $0.entry == 0 && $0.child == 0 }?.spokenWith.answer == .yes)
        #expect(found.first { $0.entry == 0 && $0.child == 1 }?.spokenWith.answer != .yes)
        #expect(found.first { $0.entry == 1 && $0.child == 1 }?.spokenWith.answer != .yes)
    }
}
