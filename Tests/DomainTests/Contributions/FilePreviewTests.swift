import Testing

@testable import Domain

/// What a person is shown of a file before it is kept.
@Suite("File preview") struct FilePreviewTests {
    private static func preview(_ rows: [[String]], mapping: MappingFile? = nil) throws -> FilePreview {
        let table = SourceTable(
            number: 1, name: "Sheet",
            rows: rows.enumerated().map { SourceRow(number: $0 + 1, cells: $1.map { SourceCell($0) }) })
        let document = SourceDocument(name: "a.csv", digest: "00", format: .csv, tables: [table])
        let chronology = ChronologyIntegrator().integrate([DocumentImporter(mapping: mapping).read(document)])
        return try #require(FilePreviewMaker(document: document, chronology: chronology)).make()
    }

    @Test("every line is counted, and each row stands as it will")
    func rows() throws {
        let preview = try Self.preview([
            ["Larkfield School", "", ""], ["Date", "What happened", "Seen?"], ["12/3/01", "Home visit.", "Yes"],
            ["31/2/01", "No answer.", ""], ["", "", ""],
        ])
        #expect(preview.lines == 5 && preview.entries == 2 && preview.asideCount == 3)
        #expect(preview.aside.map(\.reason) == [.title, .header])
        #expect(preview.asideWithWords == 2)
        #expect(preview.first.map(\.row) == [3, 4] && preview.first.map(\.childSeen) == [.yes, .notStated])
        #expect(preview.first[0].understood == "12 March 2001" && preview.first[0].written == "12/3/01")
        #expect(preview.marked.map(\.row) == [4] && preview.markedCount == 1)
        #expect(preview.tables[0].headerRow == 2)
        #expect(preview.tables[0].columns.map(\.kind) == [.date, .event, .childSeen])
        #expect(preview.tables[0].columns[1].samples == ["Home visit.", "No answer."])
    }

    @Test("a long file is shown in part, with how much there is")
    func long() throws {
        let rows = (0..<400).map { ["31/2/01", "Row \($0)."] }
        let preview = try Self.preview([["Date", "What happened"]] + rows)
        #expect(preview.entries == 400 && preview.markedCount == 400)
        #expect(
            preview.first.count == FilePreviewMaker.firstRows && preview.marked.count == FilePreviewMaker.markedRows)
        let words = String(repeating: "word ", count: 1_000)
        let cell = try Self.preview([["Date", "What happened"], ["12/3/01", words]]).first[0].cells[1]
        #expect(cell.isCutShort && cell.words.unicodeScalars.count == FilePreviewMaker.cellWords + 2)
    }

    @Test("headings are shown in part, and no row of long words is taken for one")
    func longHeadings() throws {
        let long = String(repeating: "What happened ", count: 10_000)
        let mapping = MappingFile(files: [
            .init(
                name: "a.csv",
                tables: [
                    .init(
                        number: 1, headerRow: 1,
                        columns: [
                            .init(number: 1, heading: "", kind: .date), .init(number: 2, heading: "", kind: .event),
                        ])
                ])
        ])
        let preview = try Self.preview([["Date", long], ["12/3/01", "Home visit."]], mapping: mapping)
        #expect(preview.tables[0].columns.allSatisfy { $0.heading.count <= 81 })
        #expect(preview.first.flatMap(\.cells).allSatisfy { $0.heading.count <= 81 })
        let aside = MappingFile(files: [.init(name: "a.csv", tables: [.init(number: 1)])])
        let found = try Self.preview([[long, long], ["Date", "What happened"], ["12/3/01", "A."]], mapping: aside)
        #expect(found.tables[0].headerRow == 2)
        // One character, however many marks stand on it.
        let marks = "e" + String(repeating: "\u{301}", count: 50_000)
        let marked = try Self.preview([["Date", marks], ["12/3/01", "Home visit."]], mapping: mapping)
        #expect(marked.tables[0].columns.allSatisfy { $0.heading.utf8.count < 3_000 })
    }

    @Test("of very many tables the chronologies are shown first, with how many there are")
    func manyTables() throws {
        let tables = (1...100).map { number in
            let staff = [Array(repeating: "Staff", count: 9)]
            let rows = number > 90 ? [["Date", "What happened"], ["12/3/01", "Home visit."]] : staff
            return SourceTable(
                number: number,
                rows: rows.enumerated().map { SourceRow(number: $0 + 1, cells: $1.map { SourceCell($0) }) })
        }
        let document = SourceDocument(name: "a.xlsx", digest: "00", format: .xlsx, tables: tables)
        let chronology = ChronologyIntegrator().integrate([DocumentImporter().read(document)])
        let preview = try #require(FilePreviewMaker(document: document, chronology: chronology)).make()
        #expect(preview.tables.count == FilePreviewMaker.mostTables && preview.tableCount == 100)
        #expect(preview.tables.map(\.number) == Array(1...50) + Array(91...100))
    }

    @Test("a table that was set aside shows what its columns might hold")
    func aside() throws {
        let mapping = MappingFile(files: [.init(name: "a.csv", tables: [.init(number: 1)])])
        let preview = try Self.preview([["Date", "What happened"], ["12/3/01", "Home visit."]], mapping: mapping)
        #expect(preview.entries == 0 && preview.tables[0].role == .notChronology)
        #expect(preview.tables[0].columns.map(\.heading) == ["Date", "What happened"])
        #expect(preview.tables[0].columns.allSatisfy { $0.kind == nil } && preview.tables[0].headerRow == 1)
    }

    @Test("a choice without a date and an event is known as one nothing can be read by")
    func choices() {
        func table(_ kinds: [ColumnKind]) -> ColumnChoices.Table {
            .init(
                number: 1, headerRow: 1,
                columns: kinds.enumerated().map { .init(number: $0 + 1, heading: "", kind: $1) })
        }
        #expect(ColumnChoices(tables: [table([.comment])]).unreadable == [1])
        #expect(ColumnChoices(tables: [table([.date, .comment])]).unreadable == [])
        #expect(ColumnChoices(tables: [table([])]).unreadable == [])
        let mapping = ColumnChoices(tables: [table([.date])]).mapping(of: "a.csv", agency: "Larkfield School")
        #expect(mapping.files.map(\.agency) == ["Larkfield School"])
        #expect(mapping.files[0].tables[0].columns.map(\.kind) == [.date])
    }

    @Test(
        "a file's name leads nowhere and is never empty",
        arguments: [
            ("a.csv", "a.csv"), ("C:\\notes\\a.csv", "a.csv"), ("../../a.csv", "a.csv"), ("", "file"), ("  ", "file"),
            ("a\u{0}b\n.csv", "ab.csv"), ("../\u{301}a.csv", "\u{301}a.csv"), ("x\\\u{301}a.csv", "\u{301}a.csv"),
        ])
    func names(name: String, plain: String) {
        #expect(FileToSend(agency: RecordID(high: 1, low: 1), name: name).name == plain)
    }

    @Test("a long name keeps its ending")
    func longName() {
        let name = FileToSend(agency: RecordID(high: 1, low: 1), name: String(repeating: "x", count: 500) + ".docx")
            .name
        #expect(name.unicodeScalars.count == 200 && name.hasSuffix(".docx"))
    }
}
