import Domain
import Testing

@Suite("Of which child a sign is, and which words show it") struct WhoseSignTests {
    private typealias Line = (agency: Int, words: String, child: String)

    private func read(_ lines: [Line]) -> UnderstandingReport {
        let entries = lines.enumerated().map { place, line in
            let day = CivilDate(year: 2003, month: 4, day: 1)?.adding(days: place * 10)
            var fields = [EntryField(kind: .event, heading: "Event", text: line.words)]
            if !line.child.isEmpty { fields.append(EntryField(kind: .child, heading: "Child", text: line.child)) }
            return ChronologyEntry(
                id: EntryID(file: "aa", table: 1, row: place + 1), file: 0, agency: line.agency,
                date: DateReading(verbatim: "", earliest: day, latest: day, precision: .day), fields: fields)
        }
        let chronology = IntegratedChronology(
            children: [ChildOfCase(name: "Posy Fennimore"), ChildOfCase(name: "Rolf Fennimore")],
            agencies: ["Mill Lane Surgery", "Wexley Hospital", "Wexley Social Care", "Thornbank School"].map {
                CaseAgency(name: $0)
            }, entries: entries)
        var file = CaseFile()
        file.people = [
            CaseFile.KnownPerson(name: "Piers Marlow", otherNames: ["Kembo"], role: "mother's partner")
        ]
        return UnderstandingReport(UnderstandingReader(caseFile: file).read(chronology))
    }

    private func words(_ report: UnderstandingReport, _ title: String) -> [String] {
        report.sections.flatMap(\.tables).filter { $0.title.contains(title) }.flatMap { table in
            (0..<table.rowCount).map { row in
                table.row(row).map { cell in
                    switch cell {
                    case .words(let words), .quote(let words), .noted(let words, _): words
                    default: ""
                    }
                }.joined(separator: " | ")
            }
        }
    }

    @Test("a list's other items are not of the child whose own clause says that nobody saw him")
    func list() {
        let rows = words(
            read([
                (0, "Rolf 9.0 kg.", ""),
                (
                    3, "Referral to social care: hunger, weight, new man named Kembo, Rolf not seen since May.",
                    "Rolf / Posy"
                ),
                (0, "Rolf 8.2 kg.", ""), (2, "Rolf found unresponsive, taken to hospital by ambulance.", ""),
            ]), "piece by piece")
        #expect(rows.contains { $0.hasPrefix("Posy thin, hungry or unwell") && $0.contains("(No. 2)") })
        #expect(!rows.contains { $0.hasPrefix("Rolf thin") })
        #expect(rows.contains { $0.hasPrefix("Rolf’s weight") && !$0.contains("(No. 2)") })
    }

    @Test("a short form of “was not brought” counts for the agency that was told of it too")
    func short() {
        let rows = words(
            read([
                (1, "Hearing clinic: Posy was not brought.", ""), (0, "Audiology: Posy WNB, d/c.", ""),
                (3, "Posy is thinner.", ""), (0, "Rolf 9.0 kg.", ""), (0, "Rolf 8.2 kg.", ""),
                (2, "Rolf found unresponsive, taken to hospital by ambulance.", ""),
            ]), "piece by piece")
        let missed = rows.first { $0.hasPrefix("Posy not brought or not seen") } ?? ""
        #expect(missed.contains("Wexley Hospital") && missed.contains("Mill Lane Surgery: “Audiology: Posy WNB, d/c.”"))
        #expect(rows.contains { $0.contains("Found in these words with Thornbank School; others may have it") })
    }

    @Test("words cut short never end at a title")
    func title() {
        #expect(
            ImportReportWords.short("I asked Ms Oxley whether Mr Marlow lives here; she said no.", limit: 29)
                == "I asked Ms Oxley whether …")
        #expect(
            ImportReportWords.short("I asked Ms Oxley whether Mr Marlow lives here; she said no.", limit: 70)
                .hasSuffix("she said no."))
    }

    @Test("what somebody answered is quoted with the question, however long the entry is")
    func answer() {
        let line = words(
            read([
                (0, "Kembo opened the door, was living there.", ""),
                (3, "Posy said that Kembo sleeps in the flat.", ""),
                (
                    2,
                    "First visit by me. The flat was tidy. I asked Ms Fennimore in front of the children whether Mr Marlow lives "
                        + "here; she said no. Posy looked at the floor.", ""
                ), (0, "Rolf 9.0 kg.", ""), (0, "Rolf 8.2 kg.", ""),
                (2, "Rolf found unresponsive, taken to hospital by ambulance.", ""),
            ]), "piece by piece"
        ).first { $0.hasPrefix("Piers Marlow in the home") }
        #expect(line?.contains("whether Mr Marlow lives here; she said no.") ?? false)
    }
}
