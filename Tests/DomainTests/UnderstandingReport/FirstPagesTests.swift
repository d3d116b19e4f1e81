import Domain
import Testing

@Suite("What the first pages say of requests, tellings and sightings") struct FirstPagesTests {
    private static let agencies = [
        "Wexley Health Visiting", "Wexley Police", "Wexley Children's Social Care", "Thornbank School",
        "Wexley Housing Association",
    ]

    private func report(
        _ lines: [(agency: Int, day: Int, words: String)], problems: [Int: Problem.Kind] = [:]
    ) -> UnderstandingReport {
        let entries = lines.enumerated().map { place, line in
            let day = CivilDate(year: 2003, month: 4, day: 1)?.adding(days: line.day)
            return ChronologyEntry(
                id: EntryID(file: "aa", table: 1, row: place + 1), file: 0, agency: line.agency,
                date: DateReading(
                    verbatim: "", earliest: day, latest: day, precision: .day,
                    problems: problems[place].map { [Problem($0, "A year to look at.")] } ?? []),
                fields: [EntryField(kind: .event, heading: "Event", text: line.words)])
        }
        let chronology = IntegratedChronology(
            children: [ChildOfCase(name: "Posy Fennimore"), ChildOfCase(name: "Rolf Fennimore")],
            agencies: Self.agencies.map { CaseAgency(name: $0) }, entries: entries)
        var file = CaseFile()
        file.people = [CaseFile.KnownPerson(name: "Piers Marlow", otherNames: ["Kembo"], role: "mother's partner")]
        return UnderstandingReport(UnderstandingReader(caseFile: file).read(chronology))
    }

    private func table(_ report: UnderstandingReport, _ words: String) throws -> UnderstandingTable {
        try #require(report.sections[0].tables.first { $0.title.contains(words) })
    }

    private func words(_ cell: UnderstandingCell) -> String {
        switch cell {
        case .words(let words), .quote(let words), .noted(let words, _): words
        default: ""
        }
    }

    private static let crisis = (agency: 2, day: 400, words: "Rolf found unresponsive, taken to hospital by ambulance.")

    @Test("what was asked and never answered stands with the newest first, and nothing of after the crisis")
    func requests() throws {
        let table = try table(
            report([
                (0, 0, "Message left with social care about the heating."),
                (3, 300, "Referral made to social care: Posy is hungry."), Self.crisis,
                (0, 420, "Message left with social care about the funeral plan."),
            ]), "What was asked and refused")
        #expect(table.rowCount == 2)
        #expect(words(table.row(0)[0]).contains("Thornbank School asked Wexley Children's Social Care"))
        #expect(words(table.row(1)[0]).contains("Wexley Health Visiting"))
    }

    @Test("every agency that wrote of seeing a child stands with its last sighting, whatever its work")
    func agencies() throws {
        let table = try table(
            report([
                (1, 10, "Attended. Saw Rolf and Posy on the stairs."), (4, 50, "I called at the house and saw Rolf."),
                (3, 90, "Saw Posy in class."), (0, 95, "Telephone call to mother."), Self.crisis,
            ]), "When each agency last wrote of seeing")
        #expect(
            (0..<table.rowCount).map { words(table.row($0)[0]) } == [
                Self.agencies[1], Self.agencies[4], Self.agencies[3],
            ])
        #expect(table.remark?.contains(Self.agencies[0]) ?? false)
    }

    @Test("what was told and is not in what the other wrote down of it stands with both wordings")
    func toldLess() throws {
        let table = try table(
            report([
                (1, 200, "Intel: Piers MARLOW in the area."),
                (
                    3, 300,
                    "Referral made to social care by phone: Posy is hungry, new man Kembo MARLOW, Rolf not seen since May."
                ),
                (2, 302, "Referral from the school about Posy being hungry. No further action."), Self.crisis,
            ]), "not all of it in what was written down")
        let row = table.row(0)
        #expect(words(row[0]).contains("Thornbank School") && words(row[1]).contains("(No. 3)"))
        #expect(words(row[2]).contains("Piers Marlow") && words(row[2]).contains("Rolf not seen"))
        #expect(!words(row[2]).contains("Posy thin"))
    }

    @Test("a year that cannot be right says so wherever the date stands")
    func year() throws {
        let report = report(
            [(3, 0, "Saw Posy in class."), (3, 200, "Saw Posy in class.")], problems: [1: .yearTypo])
        #expect(report.reference(1)?.words.contains("as written, a year to be settled") ?? false)
        #expect(!(report.reference(0)?.words.contains("settled") ?? true))
        // It stands in no order of time, as those without any date.
        let undated = try table(report, "or with a year that cannot be right")
        #expect(undated.rowCount == 1 && words(undated.row(0)[0]).contains("(No. 2)"))
    }

    @Test("a long entry is quoted with a mark wherever it goes on")
    func marks() throws {
        let long = String(repeating: "The kettle was on and the radio played in the back room. ", count: 5)
        let table = try table(
            report([(3, 0, "Saw Posy."), (1, 20, long + "Posy was hit by a man. " + long)]), "Last seen before each")
        #expect(words(table.row(0)[0]).contains("“… Posy was hit by a man. …”"))
    }

    @Test("as many requests are open on every page: those shown, those earlier and those since")
    func openCounts() throws {
        let report = report([
            (3, 300, "Referral made to social care: Posy is hungry."), Self.crisis,
            (0, 420, "Message left with social care about the funeral plan."),
        ])
        #expect(try table(report, "What was asked and refused").remark?.hasPrefix("1 since that day") ?? false)
        let open = try table(report, "What adds up")
        let row = (0..<open.rowCount).map(open.row).first { words($0[0]).hasPrefix("Requests refused") }
        #expect(row?[1] == .number(2))
    }

    @Test("a list of the gravest incidents names the days it leaves out")
    func leftOut() throws {
        let hit = "Posy was hit by a man."
        let report = report([
            (3, 0, "Saw Posy and Rolf."), (1, 20, hit), (1, 60, hit), (1, 100, hit), (1, 140, hit), (1, 180, hit),
            (1, 220, hit), Self.crisis,
        ])
        let table = try table(report, "Last seen before the gravest")
        #expect(table.rowCount == 5)
        #expect(table.remark?.contains("not here: ") ?? false)
        #expect(report.incidents.count == 7)
        // Before and at each incident: a row for each, with all that is said of a child in the child's column.
        let whole = try #require(report.sections.first { $0.kind == .incidents }?.tables.first)
        #expect(whole.rowCount == 7 && whole.columns.map(\.heading).suffix(2) == ["Posy Fennimore", "Rolf Fennimore"])
        #expect(words(whole.row(6)[3]).contains("before: "))
    }
}
