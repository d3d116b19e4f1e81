import Domain
import Foundation
import Testing

@testable import OfficeFiles

@Suite("Text documents made in LibreOffice") struct LibreOfficeFileTests {
    private func load(_ name: String) throws -> SourceFile {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let data = try Data(contentsOf: folder.appending(path: "Fixtures/texts/\(name)"))
        return SourceFile(name: name, bytes: [UInt8](data), digest: "0")
    }

    @Test(
        "The same document as docx, odt and fodt gives the same table and remarks", arguments: ["docx", "odt", "fodt"])
    func same(kind: String) throws {
        let file = try load("changes.\(kind)")
        let document = kind == "docx" ? try WordReader.read(file) : try OpenDocumentTextReader.read(file)
        #expect(document.tables.count == 1)
        let table = try #require(document.tables.first)
        #expect(table.textBefore == ["Larch Lane Nursery: chronology"])
        #expect(document.textAfter == ["Signed by the manager"])
        #expect(
            table.words == [
                ["Date", "Event", "Source"],
                ["12 March 2004", "Child seen at nursery, well.\nAte lunch.", "Day book"],
                ["", "Mother rang, no reply.", "Log"], ["2005", "", ""],
            ])
        #expect(table.rows.map(\.isMarkedHeader) == [true, false, false, false])
        #expect(table.joins[2] == [.above, .none, .none])
        #expect(table.joins[3] == [.none, .left, .left])
        #expect(document.remarks.map(\.kind) == [.deletedText, .insertedText, .footnote, .comment, .hiddenText])
        #expect(
            document.remarks.map { WordNotes.trimmed($0.text) } == [
                "not seen", "seen at nursery", "Pages out of order.", "Which number?", "(private)",
            ])
        #expect(
            document.remarks.map(\.place)
                == [(2, 2), (2, 2), (2, 3), (3, 2), (3, 3)].map {
                    SourcePlace(table: 1, row: $0.0, column: $0.1)
                })
    }

    @Test("Cut short anywhere, or with any one bit turned, a document is refused or read rightly")
    func hostile() throws {
        let file = try load("changes.docx")
        let whole = try WordReader.read(file).tables.map(\.words)
        for cut in stride(from: 0, to: file.bytes.count, by: 97) {
            var short = file
            short.bytes = Array(file.bytes.prefix(cut))
            #expect(throws: ReadingError.self) { try WordReader.read(short) }
        }
        for place in stride(from: 0, to: file.bytes.count, by: 31) {
            var turned = file
            turned.bytes[place] ^= 1 << UInt8(place % 8)
            // What is read is right: the check sums see to that.
            if let document = try? WordReader.read(turned) { #expect(document.tables.map(\.words) == whole) }
        }
    }
}
