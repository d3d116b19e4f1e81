import Domain
import Testing

@testable import CLI

@Suite("The mapping file") struct MappingFileTests {
    static func chronology() -> IntegratedChronology {
        let rows = [
            ["Date", "Event: \"what\"\n- and: more", "Action"],
            ["3/2/14", "Midwife called and found the mother and baby both well and warm.", "Call again"],
            ["5/2/14", "Midwife called, nobody answered the door. A card was left for them.", "Ring"],
        ]
        let table = SourceTable(
            number: 1, rows: rows.enumerated().map { SourceRow(number: $0 + 1, cells: $1.map { SourceCell($0) }) })
        let blank = SourceRow(number: 1, cells: [SourceCell("Nothing here")])
        let notes = SourceTable(number: 2, name: "Notes", rows: [blank])
        let document = SourceDocument(name: "odd: name#1.docx", digest: "ab", format: .docx, tables: [table, notes])
        return ChronologyIntegrator().integrate([DocumentImporter().read(document)])
    }

    @Test("what is written is read back, whatever the headings hold")
    func roundTrip() throws {
        let chronology = Self.chronology()
        let mapping = try MappingFileForm.read(MappingFileForm.write(chronology), file: "casement-mapping.yaml")
        #expect(mapping.files.map(\.name) == ["odd: name#1.docx"])
        #expect(mapping.files[0].tables.map(\.number) == [1, 2])
        #expect(mapping.files[0].tables[1].columns.isEmpty)
        #expect(mapping.files[0].tables[0].columns.map(\.kind) == chronology.files[0].tables[0].columns.map(\.kind))
        #expect(mapping.files[0].tables[0].columns[1].heading == "Event: \"what\"\n- and: more")
    }

    @Test("a wrong kind of column is named with the kinds there are")
    func wrongKind() {
        let text = """
            version: 1
            files:
              - file: a.docx
                tables:
                  - table: 1
                    columns: [{column: 1, kind: dates}, {column: 0, kind: event}]
            """
        do {
            _ = try MappingFileForm.read(text, file: "m.yaml")
            Issue.record("a wrong mapping was taken")
        } catch {
            #expect(
                error.lines.contains { $0.contains("“dates” is not a kind of column") && $0.contains("child_seen") })
            #expect(error.lines.contains { $0.contains("from 1 to 256") })
        }
    }
}
