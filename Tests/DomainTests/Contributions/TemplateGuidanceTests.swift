import Testing

@testable import Domain

/// The guidance of a template made for a review, when the template comes back filled in.
@Suite("Guidance of a template") struct TemplateGuidanceTests {
    private static let chronology = [["Date", "What happened"], ["12/03/2001", "Home visit."]]
    private static let guidance = [
        [TemplateGuidance.title], [TemplateGuidance.rows], [TemplateGuidance.dates],
        ["It is asked for by 1 March 2080."], ["What is asked for: all of it."],
    ]

    private static func read(_ sheets: [(name: String, rows: [[String]])]) throws -> FilePreview {
        let tables = sheets.enumerated().map { place, sheet in
            SourceTable(
                number: place + 1, name: sheet.name,
                rows: sheet.rows.enumerated().map { SourceRow(number: $0 + 1, cells: $1.map { SourceCell($0) }) })
        }
        let document = SourceDocument(name: "a.xlsx", digest: "00", format: .xlsx, tables: tables)
        let chronology = ChronologyIntegrator().integrate([DocumentImporter().read(document)])
        #expect(ImportReport(chronology).summary.sumHolds)
        return try #require(FilePreviewMaker(document: document, chronology: chronology)).make()
    }

    @Test("it is left out and counted; what somebody wrote among its lines is theirs")
    func written() throws {
        let added = ["The record of March 2001 is missing: the page was torn out."]
        let preview = try Self.read([
            ("Chronology", Self.chronology), (TemplateGuidance.title, Self.guidance + [added]),
            (TemplateGuidance.listsName, [TemplateGuidance.listsHeadings, ["Larkfield School", "Rowan Marrow"]]),
        ])
        #expect(preview.entries == 1 && preview.guidance == Self.guidance.count + 2)
        #expect(preview.aside.map(\.words).contains(added[0]))
        #expect(preview.aside.first { $0.words == added[0] }?.reason == .notChronology)
        #expect(preview.asideCount == preview.asideWithWords + Self.guidance.count + 2)
    }

    @Test("a sheet called so of a file that is no template stays what it was")
    func others() throws {
        let lists = (
            TemplateGuidance.listsName, [TemplateGuidance.listsHeadings, ["Larkfield School", "Rowan Marrow"]]
        )
        let preview = try Self.read([("Chronology", Self.chronology), lists])
        #expect(preview.guidance == nil && preview.aside.contains { $0.words.contains("Larkfield School") })
        // One line alone may be somebody's quotation.
        let quoted = try Self.read([
            ("Chronology", Self.chronology), ("Notes", [["The form said:"], [TemplateGuidance.rows]]),
        ])
        #expect(quoted.guidance == nil && quoted.aside.contains { $0.words == TemplateGuidance.rows })
    }
}
