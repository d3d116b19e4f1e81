public import Domain
import Foundation
import Synchronization

/// Reads tables from born-digital PDFs with poppler's programs.
///
/// Words and their boxes come from `pdftotext`, ruled lines from `pdftocairo`, and for tagged PDFs (as Word saves them)
/// the document's own structure from `pdfinfo`. Scans are refused by name.
public enum PdfReader {
    private static let package = "poppler-utils"
    private static let info = OutsideProgram(name: "pdfinfo", package: package)
    private static let words = OutsideProgram(name: "pdftotext", package: package)
    private static let drawing = OutsideProgram(name: "pdftocairo", package: package)
    private static let input = "in/input.pdf"

    /// Pages past which a PDF is refused.
    static let mostPages = 3_000
    /// Words past which a PDF is refused.
    static let mostWords = 3_000_000

    /// - Throws: ``ReadingError``: `scannedPDF`, `passwordProtected`, `damaged`, `tooLarge`, `programMissing` and
    ///   `programFailed` among others.
    public static func read(
        _ file: SourceFile, limits: ReadingLimits = ReadingLimits()
    ) throws(ReadingError) -> SourceDocument {
        if file.bytes.isEmpty { throw .empty }
        guard file.bytes.count <= limits.fileBytes else {
            throw .tooLarge(what: "the file", limit: "\(limits.fileBytes >> 20) MB")
        }
        return try PrivateFolder.with { (folder) throws(ReadingError) in
            try folder.write(file.bytes, to: input)
            return try read(file, in: folder, limits: limits)
        }
    }

    private static func read(
        _ file: SourceFile, in folder: PrivateFolder, limits: ReadingLimits
    ) throws(ReadingError) -> SourceDocument {
        let facts = try facts(in: folder, limits: limits)
        guard facts.pages <= mostPages else {
            throw .tooLarge(what: "\(facts.pages) pages", limit: "\(mostPages) pages")
        }
        let runs = try runs(facts, in: folder, limits: limits)
        var pages = try PdfWords.pages(runs.words, limit: mostWords)
        let wordCount = pages.reduce(0) { $0 + $1.words.count }
        let pictures = PdfDrawing.pictureCount(runs.drawing)
        if wordCount == 0 || (pictures * 2 >= facts.pages && wordCount < 12 * facts.pages) {
            throw .scannedPDF(pages: facts.pages)
        }
        let drawn = PdfDrawing.pages(runs.drawing)
        guard drawn.count == pages.count else {
            throw .damaged(part: "pages", detail: "\(pages.count) with words, \(drawn.count) drawn")
        }
        for i in pages.indices {
            pages[i].horizontals = drawn[i].horizontals
            pages[i].verticals = drawn[i].verticals
            pages[i].blanks = drawn[i].blanks
        }
        var document = SourceDocument(name: file.name, digest: file.digest, format: .pdf)
        if let structure = runs.structure.flatMap(PdfStructure.init), PdfCheck.isWhole(structure, pages) {
            document.tables = structure.tables
            document.textAfter = structure.textAfter
            document.remarks = structure.remarks + PdfLayout.remarks(on: pages)
            document.pageText = PdfLayout.pageText(pages)
            document.readAs = "PDF, by the structure its maker gave it"
        } else {
            PdfLayout.read(pages, into: &document)
            document.readAs = "PDF, tables told from the layout of its pages"
        }
        return document
    }

    private struct Facts {
        var pages = 0
        var isTagged = false
        var isEncrypted = false
    }

    private static func facts(in folder: PrivateFolder, limits: ReadingLimits) throws(ReadingError) -> Facts {
        let outcome = try info.run([input], in: folder, limits: programLimits(limits, output: 1 << 20))
        if outcome.status != 0 {
            let complaint = String(decoding: outcome.errorOutput, as: UTF8.self)
            if complaint.contains("Incorrect password") { throw .passwordProtected }
            throw .damaged(part: "PDF", detail: "its list of pages cannot be read")
        }
        var facts = Facts()
        for line in outcome.output.split(separator: UInt8(ascii: "\n")) {
            let line = String(decoding: line, as: UTF8.self)
            guard let colon = line.firstIndex(of: ":") else { continue }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            switch line[..<colon] {
            case "Pages": facts.pages = Int(value) ?? 0
            case "Tagged": facts.isTagged = value.hasPrefix("yes")
            case "Encrypted": facts.isEncrypted = value.hasPrefix("yes")
            default: break
            }
        }
        guard facts.pages > 0 else { throw .damaged(part: "PDF", detail: "it has no pages") }
        return facts
    }

    private struct Runs {
        var words: [UInt8]
        var drawing: [UInt8]
        /// Only of a tagged PDF, and only if it could be had.
        var structure: [UInt8]?
    }

    /// The programs run at the same time, each on its own processor if there are enough.
    private static func runs(
        _ facts: Facts, in folder: PrivateFolder, limits: ReadingLimits
    ) throws(ReadingError) -> Runs {
        let allowed = programLimits(limits, output: limits.partBytes)
        var jobs: [(program: OutsideProgram, arguments: [String])] = [
            (words, ["-bbox", "-enc", "UTF-8", input, "-"]), (drawing, ["-svg", input, "-"]),
        ]
        if facts.isTagged { jobs.append((info, ["-struct-text", "-enc", "UTF-8", input])) }
        let planned = jobs
        let results = Mutex<[Int: Result<OutsideProgram.Outcome, ReadingError>]>([:])
        SideBySide.run(planned.count) { i in
            let result: Result<OutsideProgram.Outcome, ReadingError>
            do throws(ReadingError) {
                result = .success(try planned[i].program.run(planned[i].arguments, in: folder, limits: allowed))
            } catch {
                result = .failure(error)
            }
            results.withLock { $0[i] = result }
        }
        var outputs: [[UInt8]] = []
        let done = results.withLock { $0 }
        for (i, job) in jobs.prefix(2).enumerated() {
            guard let outcome = try done[i]?.get(), outcome.status == 0 else {
                if facts.isEncrypted { throw .passwordProtected }
                throw .damaged(part: "pages", detail: "\(job.program.name) cannot read them")
            }
            outputs.append(outcome.output)
        }
        // Without its structure a tagged PDF is read like any other.
        var structure: [UInt8]?
        if case .success(let outcome)? = done[2], outcome.status == 0 { structure = outcome.output }
        return Runs(words: outputs[0], drawing: outputs[1], structure: structure)
    }

    private static func programLimits(_ limits: ReadingLimits, output: Int) -> ProgramLimits {
        ProgramLimits(wallSeconds: limits.programSeconds, outputBytes: output)
    }
}
