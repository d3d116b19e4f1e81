import Domain
import Testing

@Suite("What entries say in passing of the mother and of a man at the home") struct FamilySignTests {
    private static let agencies = [
        "Mill Lane Surgery", "Wexley Maternity Service", "Wexley Social Care", "Wexley Housing", "Wexley Hospital",
    ]

    private func chronology(_ lines: [(agency: Int, words: String)], days: Int = 10) -> IntegratedChronology {
        let entries = lines.enumerated().map { place, line in
            let day = CivilDate(year: 2003, month: 4, day: 1)?.adding(days: place * days)
            return ChronologyEntry(
                id: EntryID(file: "aa", table: 1, row: place + 1), file: 0, agency: line.agency,
                date: DateReading(verbatim: "", earliest: day, latest: day, precision: .day),
                fields: [EntryField(kind: .event, heading: "Event", text: line.words)])
        }
        var file = CaseFile()
        file.people = [
            CaseFile.KnownPerson(name: "Nora Fennimore", otherNames: ["Ms Fennimore", "N Fennimore"], role: "mother"),
            CaseFile.KnownPerson(name: "Piers Marlow", otherNames: ["Piers Kemble", "Mr Kemble"], role: "father"),
        ]
        return UnderstandingReader(caseFile: file).read(
            IntegratedChronology(
                children: [ChildOfCase(name: "Posy Fennimore"), ChildOfCase(name: "Rolf Fennimore")],
                agencies: Self.agencies.map { CaseAgency(name: $0) }, entries: entries))
    }

    private func kinds(_ words: String, agency: Int = 2) -> Set<RecordSign.Kind> {
        Set(chronology([(agency, words)]).understanding?.records.signs.map(\.kind) ?? [])
    }

    @Test("the mother hurt, by name, by role, or in a midwife's entry that names nobody")
    func hurt() {
        #expect(kinds("N Fennimore, sprained wrist, \"slipped on stairs\".", agency: 4) == [.hurt])
        #expect(kinds("Bruise to arm, explained by mother as caused by a pram.") == [.hurt])
        #expect(kinds("Attended alone. Bruise upper arm, fading.", agency: 1) == [.hurt])
        #expect(kinds("Posy has a bruise on her arm.").isDisjoint(with: [.hurt]))
        #expect(kinds("Ms Fennimore seen, no bruises.").isEmpty)
        #expect(kinds("Fracture clinic: N Fennimore did not attend.").isEmpty)
    }

    @Test("what the mother drank or was given; not the father, nor what was stopped")
    func intake() {
        #expect(kinds("Ms Fennimore on step, smelt of wine.") == [.intake])
        #expect(kinds("N Fennimore. Not sleeping. Diazepam 5mg x28.", agency: 0) == [.intake])
        #expect(kinds("N Fennimore. Diazepam stopped.", agency: 0).isEmpty)
        #expect(kinds("Piers Marlow outside, drunk.").isEmpty)
    }

    @Test("a man at the home without a name; not one who is named, nor a workman")
    func stranger() {
        #expect(kinds("Contractor attended to change locks. A man at the flat refused him.", agency: 3) == [.stranger])
        #expect(kinds("Visit. Man's razor in bathroom.") == [.stranger])
        #expect(kinds("Piers Marlow, a man at the flat, opened.").isDisjoint(with: [.stranger]))
        #expect(kinds("A man at the fence called out.").isEmpty)
    }

    @Test("each is a piece before a crisis where it stood more than once")
    func pieces() throws {
        let report = UnderstandingReport(
            chronology([
                (3, "Mr Marlow and Mr Kemble are one man: Piers MARLOW, alias Kemble."),
                (2, "Ms Fennimore says that Mr Kemble has left."),
                (1, "Attended alone. Bruise upper arm, fading."), (4, "N Fennimore, sprained wrist."),
                (0, "N Fennimore. Diazepam 5mg x28."), (2, "Ms Fennimore was drunk at the door."),
                (3, "A man at the flat refused entry."), (2, "Visit. Man's razor in bathroom."),
                (3, "Called at 9 Tarn Lane and found it empty."), (2, "Three letters to Tarn Lane unanswered."),
                (2, "Rolf found unresponsive, taken to hospital by ambulance."),
            ]))
        let table = try #require(report.sections[0].tables.first { $0.title.hasPrefix("What no one had put") })
        let rows = (0..<table.rowCount).map { row in
            table.row(row).map { cell in
                switch cell {
                case .words(let words), .noted(let words, _): words
                default: ""
                }
            }.joined(separator: " | ")
        }
        for start in [
            "Piers Marlow under two names", "9 Tarn Lane left", "The mother hurt", "The mother’s drink or medicines",
            "A man at the home whom nobody named",
        ] {
            #expect(rows.contains { $0.hasPrefix(start) }, "\(start)")
        }
        #expect(
            rows.contains { $0.contains("Wexley Social Care, 30 Jun 2003: “Three letters to Tarn Lane unanswered.”") })
    }

    @Test(
        "a man nobody named is a stepfather or new man without a name, and “not Kit, he's quiet”; not one who is named")
    func namelessMan() {
        #expect(kinds("Posy brought by stepfather, cough.").contains(.stranger))
        #expect(kinds("She says that a new man is in the house.").contains(.stranger))
        #expect(kinds("Ms Fennimore: \"Not Piers. Worse, he's quiet.\"").contains(.stranger))
        #expect(kinds("Ms Fennimore rang. \"He counts the food.\" Rang off.").isSuperset(of: [.stranger, .food]))
        #expect(!kinds("Posy brought by stepfather Kembo.").contains(.stranger))
        #expect(!kinds("There is a new man named Kembo.").contains(.stranger))
        #expect(!kinds("Posy not Piers was asked. She sang.").contains(.stranger))
        #expect(!kinds("Ms Fennimore of Rolf: \"He won't sleep.\"").contains(.stranger))
    }

    @Test("hunger, food hidden, counted or asked for, and a child afraid or very quiet; not a quiet room or a grown-up")
    func food() {
        #expect(kinds("Posy asks for seconds and thirds.").contains(.food))
        #expect(kinds("Referral about Posy taking food.").contains(.food))
        #expect(kinds("Posy flinched when the door opened.").contains(.food))
        #expect(kinds("Posy brought by aunt. Quiet. Home.").contains(.food))
        #expect(!kinds("Posy read in a quiet corner.").contains(.food))
        #expect(!kinds("Ms Fennimore hungry at the meeting.").contains(.food))
        #expect(!kinds("Posy not hungry at lunch.").contains(.food))
    }

    @Test(
        "an initial and surname that a child shares with the mother may be either's, unless the words are a grown-up's")
    func either() throws {
        func mayBe(_ words: String) -> Int? {
            var file = CaseFile()
            file.people = [
                CaseFile.KnownPerson(name: "Rhona Fennimore", otherNames: ["R Fennimore"], role: "mother")
            ]
            let day = CivilDate(year: 2003, month: 4, day: 1)
            let entry = ChronologyEntry(
                id: EntryID(file: "aa", table: 1, row: 1), file: 0, agency: 4,
                date: DateReading(verbatim: "", earliest: day, latest: day, precision: .day),
                fields: [EntryField(kind: .event, heading: "Event", text: words)])
            let read = UnderstandingReader(caseFile: file).read(
                IntegratedChronology(
                    children: [ChildOfCase(name: "Posy Fennimore"), ChildOfCase(name: "Rolf Fennimore")],
                    agencies: Self.agencies.map { CaseAgency(name: $0) }, entries: [entry]))
            return read.understanding?.records.signs.first { $0.kind == .hurt }?.mayBe
        }
        #expect(mayBe("Film of R Fennimore's wrist, no fracture.") == 1)
        #expect(mayBe("R Fennimore, sprained wrist. Alone.") == nil)
        #expect(mayBe("Rhona Fennimore, sprained wrist.") == nil)
    }
}
