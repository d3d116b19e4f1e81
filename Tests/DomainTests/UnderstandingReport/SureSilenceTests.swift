import Domain
import Testing

@Suite("A time in which surely no one wrote of seeing a child") struct SureSilenceTests {
    private static func day(_ offset: Int) -> CivilDate? {
        CivilDate(year: 2003, month: 4, day: 1)?.adding(days: offset)
    }

    private func silences(_ lines: [(day: Int, words: String)]) throws -> UnderstandingTable {
        let entries = lines.enumerated().map { place, line in
            let day = Self.day(line.day)
            return ChronologyEntry(
                id: EntryID(file: "aa", table: 1, row: place + 1), file: 0, agency: 0,
                date: DateReading(verbatim: "", earliest: day, latest: day, precision: .day),
                fields: [EntryField(kind: .event, heading: "Event", text: line.words)])
        }
        let chronology = IntegratedChronology(
            children: [ChildOfCase(name: "Posy Fennimore")], agencies: [CaseAgency(name: "Thornbank School")],
            entries: entries)
        let report = UnderstandingReport(UnderstandingReader().read(chronology))
        return try #require(report.sections.first?.tables.first { $0.title.hasPrefix("Longest time") })
    }

    @Test("a sighting from afar does not end it, and stands beside it")
    func glimpse() throws {
        let row = try silences([
            (0, "Saw Posy in class, chatty."), (60, "Saw Posy at an upstairs window."), (100, "Saw Posy in class."),
        ]).row(0)
        #expect(row[1] == .noted("100 days", []))
        guard case .noted(let words, let entries) = row[4] else {
            Issue.record("nothing stands in doubt")
            return
        }
        #expect(words.contains("only from afar") && entries == [1])
    }

    @Test("every part counts it the same: the child’s own page, the sheet and the drawing too")
    func same() throws {
        let entries = [
            (0, "Saw Posy in class, chatty."), (60, "Saw Posy at an upstairs window."), (130, "Saw Posy in class."),
        ]
        .enumerated().map { place, line in
            ChronologyEntry(
                id: EntryID(file: "aa", table: 1, row: place + 1), file: 0, agency: 0,
                date: DateReading(
                    verbatim: "", earliest: Self.day(line.0), latest: Self.day(line.0), precision: .day),
                fields: [EntryField(kind: .event, heading: "Event", text: line.1)])
        }
        let chronology = UnderstandingReader().read(
            IntegratedChronology(
                children: [ChildOfCase(name: "Posy Fennimore")], agencies: [CaseAgency(name: "Thornbank School")],
                entries: entries))
        let understanding = try #require(chronology.understanding)
        #expect(UnderstandingReport.sureSilences(chronology, understanding).map { $0.map(\.days) } == [[130]])
        let report = UnderstandingReport(chronology)
        let page = try #require(report.sections.first { $0.kind == .child })
        let longest = try #require(page.introduction.first { $0.label.hasPrefix("Longest") })
        #expect(longest.text.hasPrefix("130 days") && longest.text.contains("No. 2"))
        let table = try #require(page.tables.first { $0.title.hasPrefix("Times in which") })
        #expect(table.rowCount == 1 && table.row(0)[2] == .number(130))
        let sheet = try #require(report.sheets.first { $0.title == "Silences" })
        #expect((0..<sheet.rowCount).contains { sheet.row($0).contains(.number(130)) })
    }

    @Test("an entry that says that the child went to live elsewhere is named")
    func move() throws {
        let row = try silences([
            (0, "Saw Posy in class. Posy moves to her gran's in Carrick tomorrow."), (200, "Saw Posy in class."),
        ]).row(0)
        #expect(row[1] == .noted("200 days\nlived elsewhere, as it seems: No. 1", [0]))
    }
}
