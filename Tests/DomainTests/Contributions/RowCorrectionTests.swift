import Testing

@testable import Domain

/// Corrections laid over a document, and what is made of it then.
@Suite("Corrections of rows") struct RowCorrectionTests {
    private static func document(_ rows: [[String]]) -> SourceDocument {
        SourceDocument(
            name: "a.csv", digest: "00", format: .csv,
            tables: [
                SourceTable(
                    number: 1,
                    rows: rows.enumerated().map { SourceRow(number: $0 + 1, cells: $1.map { SourceCell($0) }) })
            ])
    }

    private static let rows = [
        ["Date", "What happened"], ["12 March 2001", "Seen at home."], ["Moved house", ""],
        ["31 February 2001", "No answer."], ["14 March 2001", "Letter."],
    ]

    private static func laid(
        _ row: Int, _ words: String, _ cells: [(Int, String, String)], isEntry: Bool = true, reason: String = ""
    ) -> LaidCorrection {
        LaidCorrection(
            correction: RecordID(high: 1, low: UInt64(row)), wording: 1, table: 1, row: row, rowWords: words,
            says: RowCorrection(
                isEntry: isEntry,
                cells: cells.map { .init(column: $0.0, heading: rows[0][$0.0 - 1], came: $0.1, words: $0.2) },
                reason: reason), author: "B. Quill", writtenAt: 1_740_391_200_000_000)
    }

    private static func read(_ document: SourceDocument, _ placed: PlacedCorrections) -> IntegratedChronology {
        var made = ChronologyIntegrator().integrate([DocumentImporter().read(placed.applied(to: document))])
        placed.note(in: &made.entries)
        return made
    }

    @Test("a cell is put right, a line across the table is an entry, an entry is none")
    func reading() throws {
        let document = Self.document(Self.rows)
        let placed = PlacedCorrections(
            [
                Self.laid(
                    4, "31 February 2001 | No answer.", [(1, "31 February 2001", "28 February 2001")],
                    reason: "Diary."),
                Self.laid(
                    3, "Moved house", [(1, "Moved house", "13 March 2001"), (2, "", "Moved house.")]),
                Self.laid(5, "14 March 2001 | Letter.", [], isEntry: false),
            ], in: document)
        #expect(placed.laid.count == 3 && placed.lost == [])
        let made = Self.read(document, placed)
        let entries = made.entries.sorted { $0.id < $1.id }
        #expect(entries.map(\.id.row) == [2, 3, 4])
        #expect(entries.map(\.event) == ["Seen at home.", "Moved house.", "No answer."])
        #expect(entries[2].date.earliest == CivilDate(year: 2001, month: 2, day: 28))
        #expect(entries[2].allProblems.filter { $0.kind == .impossibleDate }.isEmpty)
        let report = try #require(made.files.first)
        #expect(report.setAside.map(\.reason) == [.header, .saidNoEntry])
        #expect(report.entryCount + report.setAside.count == report.lineCount)
        #expect(entries[0].notes.filter { $0.kind == .correctedInPlace } == [])
        #expect(
            entries[2].notes.filter { $0.kind == .correctedInPlace }.map(\.message) == [
                "Corrected by B. Quill on 24 February 2025: in the file “Date” says “31 February 2001”. Why: Diary."
            ])
        // The document itself is as it came.
        #expect(document.tables[0].rows[3].words == "31 February 2001 | No answer.")
    }

    @Test("in a later file a correction finds the row with its words: in its place, or the only one")
    func later() {
        let correction = Self.laid(
            4, "31 February 2001 | No answer.", [(1, "31 February 2001", "28 February 2001")])
        func placed(_ rows: [[String]]) -> PlacedCorrections {
            PlacedCorrections([correction], in: Self.document(rows))
        }
        let above = [Self.rows[0], ["1 March 2001", "Referral."]] + Self.rows.dropFirst()
        #expect(placed(above).laid.map(\.row) == [5])
        // Two alike, one of them in its place; two alike, none of them.
        let twice = Self.rows + [Self.rows[3]]
        #expect(placed(twice).laid.map(\.row) == [4])
        #expect(placed([Self.rows[0], Self.rows[3], Self.rows[3]]).lost.count == 1)
        var mended = Self.rows
        mended[3][0] = "27 February 2001"
        #expect(placed(mended).lost.map(\.row) == [4] && placed(mended).laid == [])
        // Two corrections of rows alike never share one row.
        var other = correction
        other.row = 9
        #expect(PlacedCorrections([correction, other], in: Self.document(Self.rows)).lost == [other])
    }

    @Test(
        "what is sure to be wrong is said at once, with the words a file gets",
        arguments: [
            ("31/02/2014", ColumnKind.date, Problem.Kind.impossibleDate), ("31/02/2014", .recorded, .impossibleDate),
            ("25:70", .time, .impossibleTime), ("28/02/2014", .date, nil), ("about Easter 2014", .date, nil),
            ("ditto", .date, nil), ("14 Feb", .date, nil), ("", .date, nil), ("31/02/2014", .event, nil),
            ("2.30 pm", .time, nil), ("Monday 13 March 2001", .date, .weekdayMismatch),
        ] as [(String, ColumnKind, Problem.Kind?)])
    func objections(_ words: String, _ kind: ColumnKind, _ wanted: Problem.Kind?) {
        #expect(RowCorrection.objection(to: words, in: kind)?.kind == wanted)
    }
}
