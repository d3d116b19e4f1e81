import Domain
import Foundation
import OfficeFiles
import Synchronization
import Testing

@Suite("Files of all kinds") struct OfficeFileReaderTests {
    private static let office = OutsideProgram(name: "soffice", package: "libreoffice-writer")

    private func file(_ name: String, _ text: String) -> SourceFile {
        SourceFile(name: name, bytes: Array(text.utf8), digest: name)
    }

    private func refusal(_ bytes: [UInt8], _ name: String = "file.doc") -> ReadingError? {
        do throws(ReadingError) {
            _ = try OfficeFileReader().read(SourceFile(name: name, bytes: bytes, digest: ""))
            return nil
        } catch {
            return error
        }
    }

    private func guess(_ text: String) -> String? {
        if case .unknownFormat(let guess) = refusal(Array(text.utf8)) { return guess }
        return nil
    }

    @Test("separated text is read whatever its name")
    func text() throws {
        let document = try OfficeFileReader().read(file("list.txt", "Date,Event\n1/2/2009,Visit\n"))
        #expect(document.format == .csv)
        #expect(document.tables.first?.rows.count == 2)
    }

    @Test("what we cannot read is named")
    func guesses() {
        #expect(refusal([]) == .empty)
        #expect(guess("<html><body><table><tr><td>1/2/2009</table>")?.hasPrefix("a web page") == true)
        #expect(guess("\u{FEFF}  <!DOCTYPE HTML>\n<HTML>")?.hasPrefix("a web page") == true)
        #expect(guess("MIME-Version: 1.0\nContent-Type: multipart/related")?.hasPrefix("an e-mail") == true)
        #expect(guess("From: a@b\nTo: c@d\nSubject: chronology\n\nAttached.")?.hasPrefix("an e-mail") == true)
        #expect(
            guess("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>")?.hasPrefix("Word 2003") == true
        )
        #expect(refusal([0x89, 0x50, 0x4E, 0x47, 0, 0]) == .unknownFormat(guess: "a picture (PNG)"))
        #expect(refusal([0xFF, 0xD8, 0xFF, 0xE0, 0]) == .unknownFormat(guess: "a photograph (JPEG)"))
    }

    @Test("a text that begins like a program or picture is still a text")
    func alike() throws {
        let document = try OfficeFileReader().read(file("a.csv", "BMI,Date\n20,1/2/2009\n"))
        #expect(document.tables.first?.rows.count == 2)
    }

    @Test("results keep the order of the files, one bad file spoils nothing, and progress counts them all")
    func order() {
        var files = (0..<20).map {
            file("\($0).csv", "Date,Event\n1/2/2009,\(String(repeating: "x", count: $0 * 50))\n")
        }
        files[7].bytes = [0x89, 0x50, 0x4E, 0x47]
        files[11].bytes = []
        let counts = Mutex<[Int]>([])
        let results = OfficeFileReader(threads: 4).read(files) { progress in
            counts.withLock { $0.append(progress.done) }
        }
        #expect(results.count == 20)
        for (index, result) in results.enumerated() {
            switch result {
            case .success(let document): #expect(document.name == "\(index).csv")
            case .failure: #expect(index == 7 || index == 11)
            }
        }
        #expect(counts.withLock { $0 } == Array(1...20))
    }

    @Test("no files give no results")
    func none() { #expect(OfficeFileReader().read([]).isEmpty) }

    @Test(
        "an old file keeps its name, digest and rows; a broken one beside it is refused alone",
        .enabled(if: office.isInstalled, "Needs LibreOffice: apt-get install libreoffice-writer"))
    func old() throws {
        let rtf = try PdfFixture.file("old.rtf")
        var broken = rtf
        broken.name = "broken.doc"
        // A compound file with a Word stream's name and nothing behind it.
        broken.bytes = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
        broken.bytes += "WordDocument".utf8.flatMap { [$0, 0] } + [UInt8](repeating: 0, count: 512)
        let results = OfficeFileReader().read([broken, rtf, file("a.csv", "Date,Event\n1/2/2009,Visit\n")])
        let document = try results[1].get()
        #expect(document.name == "old.rtf")
        #expect(document.digest == "fixture")
        #expect(document.format == .rtf)
        let rows = try #require(document.tables.first).rows.map { $0.cells.map(\.text) }
        #expect(
            rows == [["Date", "Event"], ["03/02/2009", "Home visit. Café closed."], ["17/02/2009", "No reply."]])
        #expect(throws: ReadingError.self) { try results[0].get() }
        #expect(throws: Never.self) { try results[2].get() }
    }

    @Test(
        "PDFs are told by their content",
        .enabled(if: PdfFixture.poppler.isInstalled, "Needs poppler: apt-get install poppler-utils"))
    func pdf() throws {
        var file = try PdfFixture.file("ruled.pdf")
        file.name = "chronology.doc"
        #expect(try OfficeFileReader().read(file).format == .pdf)
    }
}
