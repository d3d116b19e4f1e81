import Domain
import Testing

@Suite("Every line is an entry or is set aside with a reason") struct RowTests {
    static let header = ["Date", "Event", "Action"]
    static let first = [
        "4 May 2011", "Health visitor called. Mother at home with both children.", "Visit again in June",
    ]
    static let second = ["9 May 2011", "Nursery rang: child not brought, no reason given by the parents.", "Call home"]

    static func reasons(_ rows: [[String]], before: [String] = []) -> [Int: SetAsideRow.Reason] {
        let chronology = Fixture.merge(Fixture.document(Fixture.table(1, before: before, rows)))
        let file = chronology.files[0]
        #expect(file.lineCount == file.entryCount + file.setAside.count)
        #expect(file.entryCount == chronology.entries.count)
        return Dictionary(uniqueKeysWithValues: file.setAside.map { ($0.place.row, $0.reason) })
    }

    @Test("titles, headings, dividers, repeated headings and empty rows")
    func kinds() {
        let found = Self.reasons([
            ["Tarn Valley Midwives – chronology", "<", "<"], ["", "", ""], Self.header, ["2011", "<", "<"], Self.first,
            Self.header, Self.second, ["", "", ""], ["Pregnancy", "", ""],
        ])
        #expect(found == [1: .title, 2: .empty, 3: .header, 4: .divider, 6: .repeatedHeader, 8: .empty, 9: .divider])
    }

    @Test("a heading of two rows is one heading")
    func twoRows() {
        let found = Self.reasons([
            ["When", "What happened", "Response"], ["Date", "Details of contact", "Action taken"], Self.first,
            Self.second,
        ])
        #expect(found == [1: .groupHeader, 2: .header])
        let merged = Fixture.merge(
            Fixture.document(
                Fixture.table([
                    ["Date", "Event", "Child seen", "<"], ["^", "^", "Seen", "Alone"],
                    ["4 May 2011", "Health visitor called. Mother at home with both.", "Y", "N"],
                ])))
        #expect(merged.files[0].tables[0].columns.map(\.kind) == [.date, .event, .childSeen, .seenAlone])
        #expect(merged.entries.count == 1)
    }

    @Test("hints left under the heading are not entries")
    func hints() {
        let found = Self.reasons([Self.header, ["(dd/mm/yy)", "(facts only)", "(who did what)"], Self.first])
        #expect(found == [1: .header, 2: .templateHint])
        let numbers = Self.reasons([Self.header, ["1", "2", "3"], Self.first])
        #expect(numbers == [1: .header, 2: .templateHint])
    }

    @Test("a row with only its event is an entry on the date above; one with only a date lacks its event")
    func partRows() {
        let chronology = Fixture.merge(
            Fixture.document(
                Fixture.table([
                    Self.header, Self.first,
                    ["", "Later the same day the father rang the duty desk about the visit.", ""],
                    ["12 May 2011", "", ""],
                ])))
        #expect(chronology.entries.count == 3)
        #expect(chronology.entries[1].date.earliest == CivilDate(year: 2011, month: 5, day: 4))
        #expect(chronology.entries[2].problems.map(\.kind) == [.emptyEvent])
    }

    @Test("columns are carried to a table without a heading, under its own year")
    func carried() {
        let chronology = Fixture.merge(
            Fixture.document(
                Fixture.table(1, before: ["2011"], [Self.header, Self.first]),
                Fixture.table(
                    2, before: ["2012"],
                    [["3/2", "Midwife called. Nobody answered the door at the flat.", "Card left"]])))
        #expect(chronology.entries.count == 2)
        #expect(chronology.entries[1].date.earliest == CivilDate(year: 2012, month: 2, day: 3))
        #expect(chronology.files[0].tables[1].columns.first?.basis == .carried)
    }

    @Test("a key to the family is a key, and names the children")
    func key() {
        let chronology = Fixture.merge(
            Fixture.document(
                Fixture.table(
                    1,
                    [
                        ["Name", "DOB", "Relationship"], ["Orla Fennimore", "3 April 2009", "Subject child"],
                        ["Jem Fennimore", "1/1/80", "Father"],
                    ]),
                Fixture.table(2, [Self.header, Self.first])))
        #expect(chronology.files[0].tables.map(\.role) == [.key, .chronology])
        #expect(chronology.children.map(\.name) == ["Orla Fennimore"])
        #expect(chronology.children[0].born == CivilDate(year: 2009, month: 4, day: 3))
        #expect(chronology.entries.count == 1)
    }

    @Test("other tables are set aside, and a dated row in one is reported")
    func otherTables() {
        let chronology = Fixture.merge(
            Fixture.document(
                Fixture.table(1, [Self.header, Self.first]),
                Fixture.table(2, [["Notes for the panel"], ["See also the file kept at the town office."]]),
                Fixture.table(
                    3,
                    [
                        ["Recommendation", "Lead officer", "Target date"],
                        ["Share records weekly with the school", "A Head", "1 May 2012"],
                    ]),
                after: ["14/6/11: A further visit that never found its way into the table of this file."]))
        #expect(chronology.entries.count == 1)
        #expect(chronology.files[0].problems.map(\.kind).contains(.textOutsideTable))
        #expect(chronology.files[0].tables.map(\.role) == [.chronology, .notChronology, .notChronology])
    }

    @Test("the same date and words twice is reported on the second row, and both are kept")
    func duplicates() {
        let chronology = Fixture.merge(
            Fixture.document(Fixture.table([Self.header, Self.first, Self.second, Self.first])))
        #expect(chronology.entries.count == 3)
        let reported = chronology.entries.filter { $0.problems.contains { $0.kind == .duplicateRow } }
        #expect(reported.map(\.id.row) == [4])
    }

    @Test("comments and deletions stay with their row; the words of a hidden column are held back and reported")
    func remarks() {
        let chronology = Fixture.merge(
            Fixture.document(
                Fixture.table([
                    ["Date", "Event", "Private ref"],
                    ["4 May 2011", "Health visitor called and saw both children.", "HV/77"],
                ]),
                remarks: [
                    SourceRemark(
                        .comment, place: SourcePlace(table: 1, row: 2, column: 2), text: "Check the diary", author: "RT"
                    ),
                    SourceRemark(.hiddenColumn, place: SourcePlace(table: 1, row: 0, column: 3), text: "C"),
                ]))
        #expect(chronology.entries[0].remarks.map(\.text) == ["Check the diary"])
        #expect(!chronology.entries[0].fields.contains { $0.text == "HV/77" })
        #expect(chronology.files[0].remarks.map(\.kind) == [.hiddenColumn])
    }

    @Test("what a file hides is said with each entry concerned and once for the file")
    func hiddenParts() {
        var table = Fixture.table([
            ["Date", "Event", "For us only"],
            ["4 May 2011", "Health visitor called and saw both children.", "HV/77"],
            ["9 May 2011", "Telephone call to the nursery, no answer.", ""],
        ])
        var draft = Fixture.table(
            2, name: "Draft", [["Date", "Event"], ["1 May 2011", "Letter sent to the parents."]])
        draft.isHidden = true
        table.name = "Events"
        let chronology = Fixture.merge(
            Fixture.document(
                table, draft,
                remarks: [
                    SourceRemark(
                        .hiddenColumn, place: SourcePlace(table: 1, row: 0, column: 3),
                        text: "Column C (“For us only”) is hidden in the sheet."),
                    SourceRemark(
                        .hiddenSheet, place: SourcePlace(table: 2, row: 0), text: "Sheet “Draft” is hidden."),
                ]))
        #expect(
            chronology.entries.map { $0.notes.filter { $0.kind == .hiddenInSource }.map(\.message) } == [
                ["This row stands in a hidden sheet of the agency's file."],
                ["The column “For us only” is hidden in the agency's file; its words are left out."], [],
            ])
        let report = ImportReport(chronology)
        #expect(
            report.files[0].hidden
                == "Column 3 “For us only” is hidden; its words in 1 row were left out. Table 2 is hidden; its entry was kept."
        )
        #expect(report.terminalText().contains("- Column 3 “For us only” is hidden; its words in 1 row were left out."))
        #expect(report.summary.problems == 2)
    }

    @Test("words at the head and foot of the pages are remarks, and one that begins with a date is asked about")
    func pageText() {
        var document = Fixture.document(
            Fixture.table([["Date", "Event"], ["4 May 2011", "Health visitor called and saw both children."]]))
        document.pageText = [
            "Agency: Fernbank Surgery", "Page 1 of 3", "9/5/2011 – late addition: grandmother rang about the children.",
        ]
        let chronology = Fixture.merge(document)
        let file = chronology.files[0]
        #expect(file.remarks.map(\.kind) == [.pageText, .pageText])
        #expect(file.problems.map(\.kind) == [.textOutsideTable])
        #expect(file.problems[0].message.contains("late addition"))
        #expect(chronology.agencies[0].name == "Fernbank Surgery")
    }
}
