import Domain
import Foundation
import Testing

@testable import OfficeFiles

@Suite("Workbooks of real programs") struct SpreadsheetFixtureTests {
    static func fixture(_ name: String, beside path: String = #filePath) throws -> SourceFile {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().deletingLastPathComponent()
        let url = folder.appendingPathComponent("Fixtures/sheets/\(name)")
        return SourceFile(name: name, bytes: [UInt8](try Data(contentsOf: url)), digest: "")
    }

    @Test("LibreOffice's .xlsx and .ods of one sheet read alike", arguments: ["visits.xlsx", "visits.ods"])
    func libreOffice(name: String) throws {
        let file = try Self.fixture(name)
        let document =
            name.hasSuffix("xlsx")
            ? try SpreadsheetReader.read(file, limits: ReadingLimits())
            : try OpenDocumentSpreadsheetReader.read(file, limits: ReadingLimits())
        #expect(document.tables.map(\.name) == ["Visits", "Codes"])
        #expect(document.tables.map(\.isHidden) == [false, true])
        let rows = document.tables[0].rows.filter { !$0.cells.isEmpty }
        #expect(rows.map(\.number) == [1, 4, 5, 6, 7, 8])
        #expect(rows.map(\.isHidden) == [false, false, false, false, true, false])
        #expect(rows[0].cells.map(\.joins) == [.none, .left, .left, .left, .left, .left])
        #expect(rows[2].cells[2].text == "Pip brought in by aunt.\nTwo spaces  and a tab.")
        #expect(rows[2].cells.map(\.text).suffix(3) == ["kept back", "000417", "92.5%"])
        #expect(rows[2].cells[0].typed == CivilDate(year: 2003, month: 4, day: 7).map { .date($0, nil) })
        #expect(rows[2].cells[1].typed == ClockTime(hour: 9, minute: 5).map { .time($0) })
        #expect(rows[3].cells[0].joins == .above)
        #expect(
            rows[4].cells[0].typed
                == CivilDate(year: 2003, month: 4, day: 9).map { .date($0, ClockTime(hour: 14, minute: 30)) })
        #expect(rows[5].cells.map(\.text) == ["mid May 2003", "", "Left the nursery.", "", "835", "TRUE"])
        #expect(Set(document.remarks.map(\.kind)) == [.hiddenRow, .hiddenColumn, .comment, .hiddenSheet])
        let comment = document.remarks.first { $0.kind == .comment }
        #expect(comment?.text == "Ask for the\npaper record")
        #expect(comment?.author == "P Quill")
        #expect(comment?.place == SourcePlace(table: 1, row: 5, column: 3))
    }

    @Test("openpyxl's workbook: formats, hidden parts, comment, chart sheet") func openpyxl() throws {
        let document = try SpreadsheetReader.read(Self.fixture("contacts.xlsx"), limits: ReadingLimits())
        #expect(document.tables.map(\.number) == [1, 2, 4])
        let rows = document.tables[0].rows
        #expect(rows.map(\.number) == [1, 3, 4, 5, 6, 7])
        #expect(
            rows[2].cells.map(\.text) == [
                "Sunday 29 February 2004", "TRUE", "Weighed.\nMother reports “fine”.", "485 777 3456", "",
            ])
        #expect(rows[3].cells[0].text == "01/03/2004 14:05")
        #expect(rows[5].cells.map(\.text) == ["16:45:00", "", "Clinic list: Nell O’Dowd"])
        #expect(
            document.remarks.map(\.kind) == [.hiddenRow, .hiddenColumn, .formula, .comment, .hiddenSheet])
    }

    @Test("days counted from 1904") func macintosh() throws {
        let document = try SpreadsheetReader.read(Self.fixture("epoch-1904.xlsx"), limits: ReadingLimits())
        #expect(
            document.tables[0].rows[1].cells[0].typed
                == CivilDate(year: 1999, month: 12, day: 31).map { .date($0, nil) })
    }
}
