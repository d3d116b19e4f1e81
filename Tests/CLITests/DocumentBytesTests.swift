import Domain
import Foundation
import Testing

@testable import CLI

/// What the child process that reads a file hands to the server.
@Suite("Document bytes") struct DocumentBytesTests {
    private static let document: SourceDocument = {
        var rows = [
            SourceRow(
                number: 1, cells: [SourceCell("Date"), SourceCell("Was geschah – ça va 🙂")], isMarkedHeader: true),
            SourceRow(
                number: 7,
                cells: [
                    SourceCell("12/3/01", typed: .date(CivilDate(dayNumber: -3), ClockTime(hour: 9, minute: 5))),
                    SourceCell("", joins: .above), SourceCell("2.5", typed: .number(-2.5)),
                    SourceCell("yes", typed: .bool(true)), SourceCell("#REF!", typed: .error("#REF!")),
                ], isHidden: true, isDeleted: true),
        ]
        if let noon = ClockTime(hour: 12, minute: 0) {
            rows.append(SourceRow(number: 8, cells: [SourceCell("12:00", typed: .time(noon), joins: .left)]))
        }
        var document = SourceDocument(
            name: "a.xlsx", digest: "00", format: .xlsx,
            tables: [
                SourceTable(
                    number: 1, name: "Sheet", textBefore: ["Larkfield School", ""], rows: rows, isHidden: true,
                    nestedIn: SourcePlace(table: 2, row: 3, column: 4)), SourceTable(number: 2),
            ], textAfter: ["The end"],
            remarks: [
                SourceRemark(
                    .comment, place: SourcePlace(table: 1, row: 7, column: 2), text: "Is this all?", author: "B"),
                SourceRemark(.pageText, text: "Page 1"),
            ], readAs: "Windows-1252")
        document.pageText = ["Agency: Larkfield School"]
        return document
    }()

    private static func back(_ bytes: [UInt8]) -> SourceDocument? {
        if case .success(let document) = DocumentBytes.read(bytes, name: "a.xlsx", digest: "00") {
            document
        } else {
            nil
        }
    }

    @Test("a document comes back as it was, in all its parts")
    func roundTrip() throws {
        let found = try #require(Self.back(DocumentBytes.write(Self.document)))
        #expect(DocumentBytes.write(found) == DocumentBytes.write(Self.document))
        #expect(found.tables[0].rows[1].cells == Self.document.tables[0].rows[1].cells)
        #expect(found.tables[0].rows.map(\.isDeleted) == [false, true, false])
        #expect(found.pageText == ["Agency: Larkfield School"] && found.remarks == Self.document.remarks)
        #expect(DocumentJSON.bytes(found) == DocumentJSON.bytes(Self.document))
    }

    @Test("a refusal comes with its words")
    func refusal() throws {
        let bytes = DocumentBytes.write(refusal: .passwordProtected)
        guard case .failure(let refusal) = DocumentBytes.read(bytes, name: "", digest: "") else {
            Issue.record("no refusal")
            return
        }
        #expect(refusal.message == ReadingError.passwordProtected.message)
    }

    @Test("bytes that are cut off, changed or too long are nothing, and do no harm")
    func broken() {
        let whole = DocumentBytes.write(Self.document)
        for end in 0..<whole.count { #expect(Self.back(Array(whole[..<end])) == nil, "\(end)") }
        #expect(Self.back(whole + [0]) == nil)
        for place in DocumentBytes.firstLine.utf8.count..<whole.count {
            for change: UInt8 in [0xFF, 0x80, 1] {
                var bytes = whole
                bytes[place] ^= change
                // Whatever it makes of them, it comes to an end.
                _ = Self.back(bytes)
            }
        }
        // A list that says it has more items than there are bytes.
        #expect(
            Self.back(Array(DocumentBytes.firstLine.utf8) + [2, 8, 99, 115, 118, 0, 0xFE, 0xFF, 0xFF, 0x7F]) == nil)
    }

    @Test(
        "the ending of a name is kept where it is one",
        arguments: [
            ("a.xlsx", ".xlsx"), ("A.DOCX", ".docx"), ("no ending", ""), ("a.", ""), ("../../etc/passwd", ""),
            ("a.b/c", ""), ("a.toolong", ""), ("a.ç", ""),
        ])
    func endings(name: String, ending: String) { #expect(ReadingChild.ending(of: name) == ending) }
}
