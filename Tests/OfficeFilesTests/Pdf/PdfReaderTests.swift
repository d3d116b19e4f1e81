import Domain
import Foundation
import OfficeFiles
import Testing

/// Files kept beside the tests.
enum PdfFixture {
    static let poppler = OutsideProgram(name: "pdftotext", package: "poppler-utils")

    static func file(_ name: String) throws -> SourceFile {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let bytes = [UInt8](try Data(contentsOf: folder.appending(path: "Fixtures/pdf/\(name)")))
        return SourceFile(name: name, bytes: bytes, digest: "fixture")
    }

    static func read(_ name: String) throws -> SourceDocument { try PdfReader.read(try file(name)) }

    static func text(_ table: SourceTable) -> [[String]] { table.rows.map { $0.cells.map(\.text) } }

    static let visit = [
        "03/02/2009", "Health visitor",
        "Planned home visit. Mrs Ashgrove and the baby seen; the baby was feeding well and gaining weight as expected at "
            + "this age.",
        "Weigh again in two weeks",
    ]
    static let nursery =
        "First day at nursery. Self-referred by mother; settled in/settled well after half an hour."
}

@Suite("PDF", .enabled(if: PdfFixture.poppler.isInstalled, "Needs poppler: apt-get install poppler-utils"))
struct PdfReaderTests {
    @Test("a table with borders is read with wrapped cells whole and merged cells marked")
    func ruled() throws {
        let document = try PdfFixture.read("ruled.pdf")
        let table = try #require(document.tables.first)
        #expect(document.format == .pdf)
        #expect(document.tables.count == 1)
        #expect(table.textBefore == ["Chronology of the Ashgrove family"])
        #expect(document.textAfter == ["End of the chronology."])
        #expect(table.rows.map(\.number) == Array(1...7))
        let text = PdfFixture.text(table)
        #expect(text[0] == ["Date", "Source", "Event", "Action"])
        #expect(text[1] == PdfFixture.visit)
        #expect(text[3] == ["", "GP", "Mrs Ashgrove attended with the baby. Mild cough, chest clear.", "None"])
        #expect(text[4][2] == PdfFixture.nursery)
        #expect(text[6] == ["05/01/2010", "GP", "Seen.\nSecond paragraph.", "None"])
        #expect(table.rows[3].cells[0].joins == .above)
        #expect(table.rows[5].cells.map(\.joins) == [.none, .left, .left, .left])
    }

    @Test("a table over two pages is one table, its cut row whole, its repeated header kept as a row")
    func long() throws {
        let document = try PdfFixture.read("long.pdf")
        let table = try #require(document.tables.first)
        #expect(document.tables.count == 1)
        let text = PdfFixture.text(table)
        #expect(text.count == 22)
        #expect(text.filter { $0[0] == "Date" }.count == 2)
        #expect(text.filter { $0[2] == PdfFixture.nursery }.count == 5)
        #expect(text.filter { $0[0].hasPrefix("03/02/") && $0[2] == PdfFixture.visit[2] }.count == 5)
        #expect(text.filter { $0[1] == "GP" }.count == 5)
        let joined = document.remarks.filter { $0.kind == .readingChoice }
        #expect(joined.map(\.place) == [SourcePlace(table: 1, row: 13)])
        #expect(document.pageText == ["Confidential: Ashgrove", "Page 1"])
        #expect(document.textAfter == ["End of the chronology."])
    }

    @Test("a row that takes up more than a page is whole, with the repeated headers behind it")
    func tall() throws {
        let document = try PdfFixture.read("tall.pdf")
        let text = PdfFixture.text(try #require(document.tables.first))
        let rows = text.filter { $0[0] != "Date" }
        #expect(rows.map { $0[0] } == ["01/02/2009", "03/02/2009", "09/02/2009", "12/02/2009", "20/02/2009"])
        #expect(text.filter { $0[0] == "Date" } == Array(repeating: ["Date", "Source", "Event"], count: 6))
        for row in [rows[1], rows[3]] {
            #expect(row[2].contains("agreed to see the doctor about her cough and to bring the red book."))
            #expect(row[2].contains("The manager was told the same day and agreed."))
            #expect(row[2].hasSuffix("The last paragraph of this visit ends here."))
        }
    }

    @Test("a tagged PDF is read by its own structure")
    func tagged() throws {
        let document = try PdfFixture.read("tagged.pdf")
        let table = try #require(document.tables.first)
        #expect(document.readAs == "PDF, by the structure its maker gave it")
        let text = PdfFixture.text(table)
        #expect(text[1] == PdfFixture.visit)
        #expect(text[3] == ["2010", "", "", ""])
        #expect(table.rows[3].cells.map(\.joins) == [.none, .left, .left, .left])
        #expect(text[4][2] == "Seen.\nSecond paragraph.")
        #expect(table.textBefore == ["Chronology of the Ashgrove family"])
    }

    @Test("a table without borders is read from the gaps between words, and the reader is told so")
    func unruled() throws {
        let document = try PdfFixture.read("unruled.pdf")
        let table = try #require(document.tables.first)
        #expect(document.tables.count == 1)
        let text = PdfFixture.text(table)
        #expect(text[0] == ["Date", "Source", "Event", "Action"])
        #expect(text[1] == PdfFixture.visit)
        #expect(text.filter { $0[1] == "GP" }.count == 2)
        #expect(text[4][2] == PdfFixture.nursery)
        #expect(document.remarks.contains { $0.kind == .readingChoice && $0.text.contains("no ruled lines") })
    }

    @Test("a letter has paragraphs and no table")
    func letter() throws {
        let document = try PdfFixture.read("letter.pdf")
        #expect(document.tables.isEmpty)
        #expect(
            document.textAfter == [
                "A letter about the Ashgrove family. It has no table, only words that run on over more than one line of "
                    + "the page.",
                "Yours sincerely",
            ])
    }

    @Test("the same bytes are read the same way twice")
    func same() throws {
        let first = try PdfFixture.read("long.pdf")
        let second = try PdfFixture.read("long.pdf")
        #expect(first.tables.map(PdfFixture.text) == second.tables.map(PdfFixture.text))
        #expect(first.remarks == second.remarks)
    }

    @Test("a scan is refused by name")
    func scan() throws {
        #expect(throws: ReadingError.scannedPDF(pages: 2)) { try PdfFixture.read("scan.pdf") }
    }

    @Test("a PDF with a password is refused as such")
    func locked() throws {
        #expect(throws: ReadingError.passwordProtected) { try PdfFixture.read("locked.pdf") }
    }

    @Test(
        "a PDF broken off is refused as damaged or read as far as it goes, wherever it breaks", arguments: [1, 3, 7, 9])
    func truncated(tenths: Int) throws {
        var file = try PdfFixture.file("ruled.pdf")
        file.bytes = Array(file.bytes.prefix(file.bytes.count * tenths / 10))
        do throws(ReadingError) {
            _ = try PdfReader.read(file)
        } catch {
            guard case .damaged = error else {
                if case .scannedPDF = error { return }
                Issue.record("\(error)")
                return
            }
        }
    }

    @Test("nothing and rubbish are refused")
    func rubbish() {
        #expect(throws: ReadingError.empty) { try PdfReader.read(SourceFile(name: "a.pdf", bytes: [], digest: "")) }
        let file = SourceFile(name: "a.pdf", bytes: Array("%PDF-1.4 and no more".utf8), digest: "")
        #expect(throws: ReadingError.self) { try PdfReader.read(file) }
    }

    @Test("six thousand tiny words are read and none is lost")
    func tinyWords() throws {
        let document = try PdfFixture.read("tiny-words.pdf")
        var words = 0
        for text in document.textAfter + document.pageText { words += text.split(separator: " ").count }
        #expect(words == 6_000)
    }

    @Test("a file past the limit of bytes is refused before any program runs")
    func limit() throws {
        var limits = ReadingLimits()
        limits.fileBytes = 1_000
        let file = try PdfFixture.file("ruled.pdf")
        #expect(throws: ReadingError.tooLarge(what: "the file", limit: "0 MB")) {
            try PdfReader.read(file, limits: limits)
        }
    }
}
