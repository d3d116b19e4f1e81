import Domain
import Testing

@Suite("Text beside the tables is kept, counted and shown") struct OutsideTextTests {
    static let rows = [
        ["Date", "Event", "Action"],
        ["4 May 2011", "Health visitor called. Mother at home with both children.", "Visit again in June"],
        ["9 May 2011", "Nursery rang: child not brought, no reason given by the parents.", "Call home"],
    ]
    static let lost = "Volume 1 of the paper file could not be found; contacts are from the index alone"

    static func report() -> (file: FileReport, report: ImportReport) {
        var document = Fixture.document(
            Fixture.table(1, before: ["Tarn Surgery", "Taken from the visit books and the day diary", "2011"], rows),
            Fixture.table(2, before: ["Between the tables", " \n"], rows), after: [lost])
        document.pageText = ["Official, sensitive", "Page 3 of 12"]
        let chronology = Fixture.merge(document)
        return (chronology.files[0], ImportReport(chronology))
    }

    @Test("paragraphs above, between and below the tables and on the pages are remarks of the file, each once")
    func kept() {
        let file = Self.report().file
        let outside = file.remarks.filter { $0.kind == .outsideText }
        #expect(
            outside.map(\.text) == [
                "Tarn Surgery", "Taken from the visit books and the day diary", "2011", "Between the tables", Self.lost,
            ])
        #expect(outside.map(\.place?.table) == [1, 1, 1, 2, nil])
        #expect(file.remarks.filter { $0.kind == .pageText }.map(\.text) == ["Official, sensitive"])
        #expect(file.tables.map(\.heading) == ["2011", "Between the tables"])
    }

    @Test("the sum counts them, and every one stands in the report")
    func counted() {
        let report = Self.report().report
        #expect(report.files[0].outsideText == 6)
        #expect(report.files[0].sum.hasSuffix("; outside the tables 6 paragraphs, kept as well."))
        #expect(report.summaryLines[1].hasSuffix("Beside the tables stand 6 paragraphs; all are kept."))
        var words = ""
        for case .table(_, _, let rows) in report.blocks { words += rows.joined().joined(separator: "\n") + "\n" }
        for line in ["Taken from the visit books and the day diary", Self.lost, "Official, sensitive"] {
            #expect(words.contains(line))
        }
    }

    @Test("a sentence that tells is among the remarks; a title and a year are not")
    func remarks() {
        let remarks = Self.report().report.files[0].remarks
        // What is asked about already is not said twice.
        #expect(remarks.map(\.words) == ["Taken from the visit books and the day diary"])
        #expect(remarks.map(\.place) == ["above the table under “2011”"])
    }

    @Test("a record said to be missing is asked about")
    func missing() {
        let report = Self.report().report
        let ask = report.files[0].asks.first { $0.kind == .saidMissing }
        #expect(ask?.items.map(\.sentence) == ["“\(Self.lost)”."])
        #expect(ask?.request.hasPrefix("Please say what exactly is missing") == true)
    }

    @Test(
        "records that are gone, and nothing else",
        arguments: [
            ("Two volumes of the old file are missing.", true), ("The red diary was not found.", true),
            ("Day book 2009 has been destroyed", true), ("Records before 2012 are no longer held by us.", true),
            ("The recording is not yet available", true), ("The child was missing from school for a week.", false),
            ("No weight on the card.", false), ("There is no record of a second visit.", false),
            ("The log says that one child was awake.", false), ("Not linked to the earlier file.", false),
            ("Nobody was found at home. The file is complete.", false),
        ])
    func cues(_ words: String, _ isTold: Bool) {
        let chronology = Fixture.merge(Fixture.document(Fixture.table(Self.rows), after: [words]))
        #expect(chronology.files[0].problems.contains { $0.kind == .saidMissing } == isTold)
    }
}
