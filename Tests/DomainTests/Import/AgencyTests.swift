import Domain
import Testing

@Suite("Agencies are named once") struct AgencyTests {
    static let rows = [
        ["Date", "Event"], ["4 May 2011", "Health visitor called. Mother at home with both children."],
    ]

    @Test(
        "from the file name without the words for the document",
        arguments: [
            ("03 Tarn Valley Midwives IMR chronology v3.docx", "Tarn Valley Midwives"),
            ("Chronology - Hollin Bank Primary (draft 2).xlsx", "Hollin Bank Primary"),
            ("07 Health Visiting (0-19) Service chronology FINAL.csv", "Health Visiting (0-19) Service"),
        ])
    func fileName(file: String, agency: String) {
        let chronology = Fixture.merge(Fixture.document(Fixture.table(Self.rows), name: file))
        #expect(chronology.agencies.map(\.name) == [agency])
        #expect(chronology.agencies[0].isInferred)
    }

    @Test("from a title without what it says of the document")
    func title() {
        let chronology = Fixture.merge(
            Fixture.document(
                Fixture.table(1, before: ["Hollin Bank Surgery: chronology of involvement"], Self.rows),
                name: "Hollin Bank Surgery IMR.docx"))
        #expect(chronology.agencies.map(\.name) == ["Hollin Bank Surgery"])
    }

    @Test("the case file decides, by pattern and by other names")
    func caseFile() {
        let stated = CaseFile(agencies: [
            .init(name: "Tarn Valley NHS Trust", otherNames: ["TVT midwives"], files: ["maternity*.docx"]),
            .init(name: "Hollin Bank Primary School", otherNames: ["Hollin Bank"]),
        ])
        let chronology = Fixture.merge(
            Fixture.document(Fixture.table(Self.rows), name: "Maternity notes.docx"),
            Fixture.document(Fixture.table(Self.rows), name: "Hollin Bank events.csv"), caseFile: stated)
        #expect(chronology.files.map(\.agency) == [0, 1])
        #expect(chronology.agencies.map(\.isInferred) == [false, false])
    }

    @Test("a file of several agencies gives each row its own")
    func several() {
        let rows = [
            ["Date", "Agency", "Event"], ["4 May 2011", "GP", "Prescription collected by the grandmother today."],
            ["5 May 2011", "School", "Absent from school, no reason was given."],
            ["6 May 2011", "GP", "Seen by the practice nurse for a dressing."],
        ]
        let chronology = Fixture.merge(Fixture.document(Fixture.table(rows), name: "Combined chronology.docx"))
        #expect(chronology.entries.map { chronology.agencies[$0.agency].name } == ["GP", "School", "GP"])
    }

    @Test("a refused file stands in the report and loses nothing else")
    func refused() {
        let importer = DocumentImporter()
        let chronology = ChronologyIntegrator().integrate([
            importer.refused(name: "scan.pdf", digest: "ff", error: .scannedPDF(pages: 3)),
            importer.read(Fixture.document(Fixture.table(Self.rows))),
        ])
        #expect(chronology.files[0].refusal == .scannedPDF(pages: 3))
        #expect(chronology.entries.map(\.file) == [1])
    }
}
