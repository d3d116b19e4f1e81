import Testing

@testable import Domain

/// Whose the rows of one file are, where several parts of an agency stand in it.
@Suite("Parts in one file") struct PartsOfFileTests {
    private static let whole = PartsOfFile.Agency(id: RecordID(high: 1, low: 1), name: "Dale Health")
    private static let ash = PartsOfFile.Agency(
        id: RecordID(high: 1, low: 2), name: "Ash Trust", otherNames: ["AT"])
    private static let elm = PartsOfFile.Agency(id: RecordID(high: 1, low: 3), name: "Elm Trust")

    private static func read(
        _ sheets: [(name: String, rows: [[String]])], said: [PartsOfFile.Said] = [],
        agencies: [PartsOfFile.Agency] = [whole, ash, elm]
    ) -> (parts: PartsOfFile?, owners: [String]) {
        let tables = sheets.enumerated().map { place, sheet in
            SourceTable(
                number: place + 1, name: sheet.name,
                rows: sheet.rows.enumerated().map { SourceRow(number: $0 + 1, cells: $1.map { SourceCell($0) }) })
        }
        let document = SourceDocument(name: "a.xlsx", digest: "00", format: .xlsx, tables: tables)
        let mapping = ColumnChoices().mapping(of: "a.xlsx", agency: whole.name)
        var chronology = ChronologyIntegrator().integrate([DocumentImporter(mapping: mapping).read(document)])
        let parts = PartsOfFile.lay(over: &chronology, agencies: agencies, said: said)
        let entries = chronology.entries.sorted { $0.id < $1.id }
        return (parts, entries.map { chronology.agencies[$0.agency].name })
    }

    private static func sheet(_ rows: [(String, String)]) -> [[String]] {
        [["Date", "What happened", "Agency"]] + rows.enumerated().map { ["\($0 + 1)/03/2001", $1.0, $1.1] }
    }

    @Test("each of the words is listed once, with whom it is the very name of")
    func values() {
        let (parts, owners) = Self.read([
            ("All", Self.sheet([("a", "Ash Trust"), ("b", "AT"), ("c", ""), ("d", "ASH  trust"), ("e", "Ash")]))
        ])
        #expect(parts?.values.map(\.words) == ["Ash Trust", "AT", "", "Ash"])
        #expect(parts?.values.map(\.entries) == [2, 1, 1, 1])
        #expect(parts?.values.map(\.called) == [Self.ash.id, Self.ash.id, nil, nil])
        #expect(parts?.isSaid == false && Set(owners) == ["Dale Health"])
    }

    @Test("what was said is done, and what was not said is named")
    func said() {
        let rows = Self.sheet([("a", "Ash Trust"), ("b", "HQ"), ("c", ""), ("d", "ash trust")])
        let half = Self.read([("All", rows)], said: [.init(words: "Ash Trust", agency: Self.ash.id)])
        #expect(half.parts?.isHalfSaid == true)
        #expect(half.owners == ["Ash Trust", "Dale Health", "Dale Health", "Ash Trust"])
        let all = Self.read(
            [("All", rows)],
            said: [
                .init(words: "Ash Trust", agency: Self.ash.id), .init(words: "hq", agency: Self.whole.id),
                .init(words: "", agency: Self.elm.id),
            ])
        #expect(all.parts?.isHalfSaid == false)
        #expect(all.owners == ["Ash Trust", "Dale Health", "Elm Trust", "Ash Trust"])
        // Whoever is not of the agency is given no row.
        let stranger = Self.read([("All", rows)], said: [.init(words: "HQ", agency: RecordID(high: 9, low: 9))])
        #expect(stranger.parts?.isSaid == false)
    }

    @Test("sheets stand for parts where no column does")
    func sheets() {
        let rows = [["Date", "What happened"], ["1/03/2001", "Seen."]]
        let two = Self.read(
            [("Ash Trust", rows), ("Other", rows)], said: [.init(words: "Ash Trust", agency: Self.ash.id)])
        #expect(two.parts?.values.map(\.words) == ["Ash Trust", "Other"])
        #expect(two.owners == ["Ash Trust", "Dale Health"])
        #expect(Self.read([("Ash Trust", rows)]).parts == nil)
    }

    @Test("nothing is asked of an agency without parts, or of a column that names none")
    func nothing() {
        let rows = Self.sheet([("a", "Ash Trust"), ("b", "Elm Trust")])
        #expect(Self.read([("All", rows)], agencies: [Self.whole]).parts == nil)
        let many = Self.sheet((0...PartsOfFile.mostValues).map { ("x", "Ward \($0)") })
        #expect(Self.read([("All", many)]).parts == nil)
    }

    @Test("a column that has the very names of parts is asked about, whatever it is headed")
    func otherHeadings() {
        for heading in ["Trust", "Team", "Provider", "Where from"] {
            let rows =
                [["Date", "What happened", heading]]
                + [
                    ("Seen at the clinic.", "Ash Trust"), ("Not brought.", "Elm Trust"),
                    ("Letter to mother.", "Ash Trust"),
                ]
                .enumerated().map { ["\($0 + 1)/03/2001", $1.0, $1.1] }
            let (parts, _) = Self.read([("All", rows)])
            #expect(parts?.values.map(\.words) == ["Ash Trust", "Elm Trust"], "\(heading)")
        }
        // Names of people are none.
        let rows = [
            ["Date", "What happened", "Team"], ["1/03/2001", "Seen at the clinic.", "Duty"],
            ["2/03/2001", "Not brought.", "Elm Trust"], ["3/03/2001", "Letter.", "Duty"],
        ]
        #expect(Self.read([("All", rows)]).parts == nil)
    }

    @Test("the order of the days is each part's own")
    func order() {
        let rows =
            [["Date", "What happened", "Agency"]]
            + ["1/03/2001", "9/06/2002", "4/08/2003", "7/09/2004", "2/10/2005", "5/11/2006"].map {
                [$0, "A visit to the home.", "Ash Trust"]
            }
            + ["3/02/2001", "8/05/2002", "6/07/2003", "1/08/2004", "3/09/2005", "4/10/2006"].map {
                [$0, "A call to the mother.", "Elm Trust"]
            }
        let tables = [
            SourceTable(
                number: 1, name: "All",
                rows: rows.enumerated().map { SourceRow(number: $0 + 1, cells: $1.map { SourceCell($0) }) })
        ]
        let document = SourceDocument(name: "a.xlsx", digest: "00", format: .xlsx, tables: tables)
        func broken(_ document: SourceDocument) -> Int {
            DocumentImporter().read(document).entries.count { entry in
                entry.date.problems.contains { [.outOfOrder, .yearTypo].contains($0.kind) }
            }
        }
        #expect(broken(document) == 0)
        // Within a part a day that stands wrong is still asked about.
        var wrong = document
        wrong.tables[0].rows[3].cells[0] = SourceCell("4/08/2013")
        #expect(broken(wrong) == 1)
    }
}
