import Domain
import Testing

@Suite("What each agency is asked, in one e-mail") struct AgencyReportTests {
    static func document(_ name: String, _ rows: [[String]], remarks: [SourceRemark] = []) -> SourceDocument {
        Fixture.document(Fixture.table([["Date", "Event", "Office"]] + rows), name: name, remarks: remarks)
    }

    static let sound = [
        ["4 May 2011", "Home visit; both children seen", "a"], ["6 May 2011", "Rang, and left a message", "b"],
    ]

    @Test("an agency with nothing to ask is named, and so is one from which nothing came")
    func quiet() {
        let caseFile = CaseFile(agencies: [
            .init(name: "Tarn Surgery", files: ["tarn*"]), .init(name: "Fell School", files: ["fell*"]),
            .init(name: "Beck Housing", files: ["beck*"]),
        ])
        let chronology = Fixture.merge(
            Self.document("tarn.docx", Self.sound),
            Self.document("fell.docx", Self.sound + [["undated", "A letter came from the aunt", "c"]]),
            caseFile: caseFile)
        let report = ImportReport(chronology)
        #expect(report.summaryLines.contains("Nothing to ask: Tarn Surgery."))
        #expect(report.summaryLines.contains { $0.hasPrefix("1 question for 1 agency, about 1 place.") })
        var rows: [[String]] = []
        for case .table(let headings, _, let cells) in report.askBlocks where headings.first == "Agency" {
            rows = cells
        }
        #expect(rows.map { $0[1] } == ["Nothing to ask", "1 question", "No file came"])
    }

    @Test("questions are numbered through all files of an agency, and stand ready to be sent")
    func numbered() {
        let caseFile = CaseFile(agencies: [.init(name: "Fell School", files: ["fell*"])])
        let report = ImportReport(
            Fixture.merge(
                Self.document("fell 1.docx", Self.sound + [["31/06/2011", "A letter came from the aunt", "c"]]),
                Self.document("fell 2.docx", [["undated", "Rang back about the letter", "d"]] + Self.sound),
                caseFile: caseFile))
        let agency = report.agencies[0]
        #expect(report.questions(agency).map(\.number) == Array(1...report.questions(agency).count))
        #expect(report.questions(agency).map(\.file).contains(1))
        #expect(report.about(agency) == "About your files “fell 1.docx” and “fell 2.docx”:")
        #expect(
            report.questions(agency).first?.ask.items.first?.sentence.hasPrefix(
                "3rd entry, “31/06/2011”, “A letter came from the aunt”: June 2011 has 30 days; day 31 is written.")
                == true)
    }

    @Test("changes nobody settled are asked about, with the words that were used")
    func changes() {
        let place = SourcePlace(table: 1, row: 3, column: 2)
        let report = ImportReport(
            Fixture.merge(
                Self.document(
                    "a.docx", Self.sound,
                    remarks: [
                        SourceRemark(.deletedText, place: place, text: "no reply"),
                        SourceRemark(.insertedText, place: place, text: "left a message"),
                    ])))
        let ask = report.files[0].asks.first { $0.kind == .unsettledChanges }
        #expect(
            ask?.items.map(\.sentence) == ["2nd entry, “6 May 2011”: deleted “no reply”, inserted “left a message”."])
        #expect(ask?.request.contains("which words are final") == true)
    }

    @Test("what is hidden is asked about: columns left out with how many cells, rows kept with their dates")
    func hidden() {
        var document = Self.document(
            "a.xlsx", Self.sound,
            remarks: [SourceRemark(.hiddenColumn, place: SourcePlace(table: 1, row: 0, column: 3), text: "Column C")])
        document.format = .xlsx
        document.tables[0].rows[2].isHidden = true
        let report = ImportReport(Fixture.merge(document))
        let ask = report.files[0].asks.first { $0.kind == .hiddenParts }
        #expect(
            ask?.items.map(\.sentence) == [
                "Column C “Office” is hidden; its words in 2 rows were left out.",
                "1 row is hidden; it was kept: row 3, “6 May 2011”.",
            ])
        #expect(report.summaryLines.contains { $0.contains("2 cells of “a.xlsx”") })
        #expect(!report.summaryLines.contains { $0.contains("Nothing was left out") })
    }

    @Test("every completed date is named with what was written and what it was taken for")
    func completed() {
        let rows = [
            ["4 May 2011", "Home visit; both children seen", "a"], ["6 May", "Rang, and left a message", "b"],
            ["", "Rang again in the evening, no reply", "c"],
        ]
        let report = ImportReport(Fixture.merge(Self.document("a.docx", rows)))
        #expect(report.files[0].completed.map(\.takenAs) == ["6 May 2011", "6 May 2011"])
        #expect(
            report.files[0].completed.map(\.sentence) == [
                "2nd entry: “6 May” was taken as 6 May 2011. The year is that of the row above.",
                "3rd entry: no date is written; taken as 6 May 2011. The date is that of the row above.",
            ])
        #expect(
            report.confirmRequest(report.agencies[0]).hasPrefix(
                "2 dates were not written in full; we completed them (in 1 the year is that of the row above; in 1"))
    }

    @Test("comments and footnotes are remarks to be followed up, with their row")
    func remarks() {
        let place = SourcePlace(table: 1, row: 2, column: 2)
        let report = ImportReport(
            Fixture.merge(
                Self.document(
                    "a.docx", Self.sound,
                    remarks: [SourceRemark(.comment, place: place, text: "Check with the ward.", author: "P Quill")])))
        #expect(
            report.files[0].remarks.map(\.sentence) == [
                "“Check with the ward.” – comment by “P Quill”, 1st entry, “4 May 2011”"
            ])
        #expect(report.files[0].remarks.first?.entry == 1)
    }

    @Test("a row is not asked about because the row repeated below it is out of order")
    func repeatedBelow() {
        let rows = [
            ["1 May 2011", "Home visit; both children seen", ""], ["10 May 2011", "Rang, and left a message", ""],
            ["30 May", "A letter came from the aunt", ""], ["10 May 2011", "Rang, and left a message", ""],
            ["2 June 2011", "Weighed at the clinic today", ""], ["9 June 2011", "Not at home when visited", ""],
        ]
        let entries = Fixture.merge(Self.document("a.docx", rows)).entries
        #expect(entries.flatMap(\.allProblems).map(\.kind) == [.duplicateRow])
        // The copy itself is asked about once, however far out of its order it stands.
        let far = [
            rows[0], rows[1], rows[4], rows[5], ["20 June 2011", "Seen at school with her brother", ""], rows[1],
        ]
        let copies = Fixture.merge(Self.document("a.docx", far + [["27 June 2011", "Rang; no reply at all", ""]]))
            .entries
        #expect(copies.flatMap(\.allProblems).map(\.kind) == [.duplicateRow])
    }
}
