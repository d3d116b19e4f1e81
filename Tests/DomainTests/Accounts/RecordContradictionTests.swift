import Domain
import Testing

@Suite("Contradictions between entries that tell of no one occurrence") struct RecordContradictionTests {
    private typealias Line = (day: Int, agency: Int, words: String)

    private static let agencies = [
        "Mill Lane Surgery", "Wexley Police", "Wexley Social Care", "Thornbank School", "Wexley Health Visiting",
    ]

    private func chronology(_ lines: [Line]) -> IntegratedChronology {
        let entries = lines.enumerated().map { place, line in
            let day = CivilDate(year: 2003, month: 4, day: 1)?.adding(days: line.day)
            return ChronologyEntry(
                id: EntryID(file: "aa", table: 1, row: place + 1), file: 0, agency: line.agency,
                date: DateReading(verbatim: "day \(line.day)", earliest: day, latest: day, precision: .day),
                fields: [EntryField(kind: .event, heading: "Event", text: line.words)])
        }
        var file = CaseFile()
        file.people = [
            CaseFile.KnownPerson(name: "Nora Fennimore", otherNames: ["Ms Fennimore", "N Fennimore"], role: "mother"),
            CaseFile.KnownPerson(name: "Piers Marlow", otherNames: ["Piers Kemble", "Mr Marlow"], role: "father"),
        ]
        return UnderstandingReader(caseFile: file).read(
            IntegratedChronology(
                children: [ChildOfCase(name: "Posy Fennimore"), ChildOfCase(name: "Rolf Fennimore")],
                agencies: Self.agencies.map { CaseAgency(name: $0) }, entries: entries))
    }

    private func read(_ lines: [Line]) -> Understanding { chronology(lines).understanding ?? Understanding() }

    private func pairs(_ lines: [Line]) -> [[[Int]]] { read(lines).contradictions.map { [$0.first, $0.second] } }

    @Test("a check of one name that found nothing, where another agency had two names")
    func check() {
        let found = pairs([
            (0, 1, "Called to a disturbance. Piers MARLOW (aka KEMBLE) at the flat."),
            (60, 2, "Police check on Piers Kemble, returned: no trace."),
        ])
        #expect(found.contains([[1], [0]]))
        #expect(
            pairs([
                (0, 1, "Called to a disturbance. Piers MARLOW (aka KEMBLE) at the flat."),
                (60, 2, "Police check on Ivo Tarrant, returned: no trace."),
            ]).isEmpty)
    }

    @Test("nothing taken, where another agency gave a medicine in those weeks; not a child's, nor one stopped")
    func medicine() {
        func against(_ words: String) -> Bool {
            pairs([(0, 0, words), (30, 2, "Visit. Mother says she takes nothing.")]).contains([[1], [0]])
        }
        #expect(against("N Fennimore. Not sleeping. Diazepam 5mg x28."))
        #expect(!against("N Fennimore. Diazepam stopped."))
        #expect(!against("Rolf. Codeine linctus."))
        #expect(!against("Mr Marlow: diazepam 5mg."))
    }

    @Test("all told, by one; not told, by another")
    func informed() {
        let all = "Case closed. All agencies informed."
        #expect(
            pairs([(0, 2, all), (20, 3, "Rang social care: \"closed to us\".")]).contains([[0], [1]]))
        #expect(pairs([(0, 2, all), (20, 3, "We were never told.")]).contains([[0], [1]]))
        #expect(pairs([(0, 2, all), (100, 3, "We were never told.")]).isEmpty)
        // What was not told by then may have been told when the other wrote that it was.
        #expect(pairs([(0, 3, "We were never told."), (5, 2, all)]).isEmpty)
        #expect(pairs([(0, 2, "To ensure that all agencies are informed."), (20, 3, "We were never told.")]).isEmpty)
    }

    @Test("what was said at a meeting and is not in the minutes stands against another agency's account of it")
    func minutes() {
        let ours = "Review conference. We said that Posy was afraid. It is not in the minutes."
        #expect(
            pairs([(0, 2, "Review conference. Risks are reducing, mother has engaged."), (0, 3, ours)])
                .contains([[0], [1]]))
        #expect(pairs([(0, 2, "Telephone call about the rent."), (0, 3, ours)]).isEmpty)
        #expect(
            pairs([(0, 2, "Review conference. Plan goes on."), (0, 3, "Review conference. Posy is well.")]).isEmpty)
    }

    @Test("one agency's two rows of one day: seen, and did not attend; of two people nothing")
    func sameDay() {
        func found(_ second: String, day: Int = 0) -> Bool {
            let words = ["N Fennimore. Tired, fit note given.", second]
            let entries = words.enumerated().map { place, text in
                let date = CivilDate(year: 2003, month: 4, day: 1)?.adding(days: place * day)
                return ChronologyEntry(
                    id: EntryID(file: "aa", table: 1, row: place + 1), file: 0, agency: 0,
                    date: DateReading(verbatim: "", earliest: date, latest: date, precision: .day),
                    fields: [
                        EntryField(kind: .contact, heading: "Type", text: place == 0 ? "Consultation" : "Missed"),
                        EntryField(kind: .event, heading: "Event", text: text),
                    ])
            }
            var file = CaseFile()
            file.people = [CaseFile.KnownPerson(name: "Nora Fennimore", otherNames: ["N Fennimore"], role: "mother")]
            let read = UnderstandingReader(caseFile: file).read(
                IntegratedChronology(
                    children: [ChildOfCase(name: "Posy Fennimore")],
                    agencies: [CaseAgency(name: "Mill Lane Surgery")], entries: entries))
            return read.understanding?.contradictions.contains {
                $0.detail.hasPrefix("The same agency wrote on one day")
            }
                ?? false
        }
        #expect(found("N Fennimore DNA. No follow up."))
        #expect(!found("Posy DNA."))
        #expect(!found("N Fennimore DNA.", day: 1))
    }

    @Test("today's meeting, which the other agency has the day after")
    func meeting() {
        let late = "We were not told of today's meeting until noon."
        #expect(pairs([(0, 3, late), (1, 2, "Child in need meeting. Mother attended.")]).contains([[1], [0]]))
        #expect(
            !pairs([
                (0, 3, late), (0, 4, "Child in need meeting. Notes taken."),
                (1, 2, "Child in need meeting. Mother attended."),
            ]).contains { $0[1].contains(0) })
    }

    @Test("a notice that gives another day than the police have")
    func noticeDay() {
        let found = read([
            (10, 1, "Domestic incident, male at the door, banging. Gone on arrival."),
            (15, 4, "DA notif 10/4. For discussion at next contact."),
        ]).contradictions
        #expect(found.contains { $0.kind == .date && $0.first == [0] && $0.second == [1] })
    }

    @Test("somebody seen by the child in one place only, and met at the home by another agency")
    func only() {
        let found = pairs([
            (0, 4, "Visit. Mr Marlow was at the flat, making tea."),
            (10, 2, "Core group. Mother says Mr Marlow sees the baby at the family centre only."),
        ])
        #expect(found.contains([[0], [1]]))
    }

    @Test("whoever was not at a meeting gives no day of it")
    func away() {
        let lines: [Line] = [
            (0, 2, "Initial child protection conference. Children made subject to a plan."),
            (0, 1, "Initial child protection conference attended."),
            (1, 4, "Initial child protection conference. Apologies sent, report sent. Minutes awaited."),
        ]
        #expect(!read(lines).contradictions.contains { $0.kind == .date })
        #expect(
            read(Array(lines.prefix(2)) + [(1, 4, "Initial child protection conference attended.")]).contradictions
                .contains { $0.kind == .date })
    }

    @Test("a notice that has a sighting otherwise puts it in no doubt; the agency's own visit does")
    func notice() throws {
        func last(_ words: String) throws -> LastSeen {
            let lines: [Line] = [
                (0, 1, "Male at the door, banging. Posy and Rolf seen on stairs, scared."),
                (1, 2, words),
            ]
            let made = chronology(lines)
            var understanding = try #require(made.understanding)
            understanding.contradictions = [
                Contradiction(
                    kind: .childSeen, first: [0], second: [1], detail: "", firstWords: "", secondWords: "", child: 0)
            ]
            let day = try #require(CivilDate(year: 2003, month: 5, day: 1))
            return LastSightings(made, understanding).lastSeen(0, before: day)
        }
        #expect(
            try last("Police notification. Ex-partner attended. Posy and Rolf upstairs, not seen.").stands?.entry == 0)
        #expect(try last("Visited with police. Posy and Rolf were upstairs in bed, not seen.").inDoubt?.entry == 0)
    }
}
