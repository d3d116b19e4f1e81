import Domain
import Testing

@Suite("Columns are recognised by name and content") struct ColumnTests {
    static let rows: [[String]] = [
        [
            "03/02/2014", "Home visit",
            "Mother and baby seen at home. House warm, baby alert and smiling at the visitor.",
        ],
        [
            "10/02/2014", "Telephone",
            "Mother rang to say that the baby had a cold and would miss the clinic this week.",
        ],
        ["17/02/2014", "Clinic", "Baby weighed, following the second centile. Advice given about feeding at night."],
    ]

    static func kinds(_ headings: [String], _ rows: [[String]] = rows) -> [ColumnKind] {
        let chronology = Fixture.merge(Fixture.document(Fixture.table([headings] + rows)))
        return chronology.files[0].tables[0].columns.map(\.kind)
    }

    @Test(
        "the wordiest column is the event when two headings could be",
        arguments: ["Contact", "Nature of contact", "Type"])
    func wordiest(heading: String) {
        #expect(Self.kinds(["Date of contact", heading, "Record"]) == [.date, .contact, .event])
        #expect(Self.kinds(["Date of contact", heading, "Summary"]) == [.date, .contact, .event])
    }

    @Test(
        "one heading, one kind",
        arguments: [
            ("Was the child seen?", ColumnKind.childSeen), ("Child seen Y/N", .childSeen), ("Seen alone", .seenAlone),
            ("Spoken with", .spokenWith), ("Child spoken with?", .spokenWith),
            ("Voice of the child", .wishes), ("Child's wishes & feelings", .wishes), ("Action taken", .action),
            ("Agreed action", .action), ("Disposal", .action), ("What was done", .action), ("Outcome", .action),
            ("Information shared with", .sharedWith), ("Agencies notified", .sharedWith),
            ("Name of person recording", .practitioner), ("Worker (role)", .practitioner),
            ("Recorded by", .practitioner),
            ("With whom", .present), ("Persons present", .present), ("Seen by / present", .present),
            ("Source of information", .source), ("Doc ref", .source), ("Evidence", .source),
            ("Which child?", .child), ("Subject", .child), ("Pupil", .child), ("Location", .location),
            ("Venue", .location),
            ("Policy followed? Expected practice", .expectedPractice), ("IMR author comment", .comment),
            ("Comments/Analysis", .comment), ("Reviewer's note", .comment), ("Impact on child", .impact),
            ("Log no.", .reference), ("Agency", .agency), ("Organisation", .agency), ("Favourite colour", .other),
        ])
    func heading(words: String, kind: ColumnKind) {
        let rows = Self.rows.map { [$0[0], $0[2], "x"] }
        #expect(Self.kinds(["Date", "What happened", words], rows).last == kind)
    }

    @Test("the date of entry is the date where there is no other, and the date recorded where there is")
    func dateOfEntry() {
        let rows = Self.rows.map { [$0[0], $0[2]] }
        #expect(Self.kinds(["Date of entry", "Event"], rows) == [.date, .event])
        let both = Self.rows.map { [$0[0], $0[0], $0[2]] }
        #expect(Self.kinds(["Date of event", "Date of entry", "Event"], both) == [.date, .recorded, .event])
    }

    @Test("a bracketed hint is not the heading")
    func bracketedHint() {
        let rows = Self.rows.map { [$0[0], $0[2], "Baby smiled"] }
        #expect(
            Self.kinds(["Date", "Contact/Event (include voice of the child)", "Child's voice"], rows) == [
                .date, .event, .wishes,
            ])
    }

    @Test("a table with no heading is read by what stands in it")
    func headless() {
        let chronology = Fixture.merge(Fixture.document(Fixture.table(Self.rows)))
        #expect(chronology.entries.count == 3)
        #expect(chronology.entries[0].event.hasPrefix("Mother and baby"))
        #expect(chronology.files[0].tables[0].columns[0].basis == .content)
    }

    @Test("a mapping file is obeyed, and a table without columns in it is set aside")
    func mapping() {
        let mapping = MappingFile(files: [
            .init(
                name: "agency.docx", agency: "Tarn Valley Midwives",
                tables: [
                    .init(
                        number: 1, headerRow: 1,
                        columns: [
                            .init(number: 1, heading: "", kind: .date), .init(number: 2, heading: "", kind: .event),
                            .init(number: 3, heading: "", kind: .comment),
                        ]), .init(number: 2),
                ])
        ])
        let chronology = Fixture.merge(
            Fixture.document(
                Fixture.table(1, [["A", "B", "C"]] + Self.rows),
                Fixture.table(2, [["Date", "Event", "Comment"]] + Self.rows)),
            mapping: mapping)
        #expect(chronology.entries.count == 3)
        #expect(chronology.entries[0].event == "Home visit")
        #expect(chronology.agencies.map(\.name) == ["Tarn Valley Midwives"])
        #expect(chronology.files[0].setAside.count == 5)
    }
}
