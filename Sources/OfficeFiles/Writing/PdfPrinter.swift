import Domain

/// Makes a PDF of a page written for paper, with WeasyPrint: a program of its own, run with limits on time and memory
/// and without a network where the system allows that. The page must carry everything it needs.
public enum PdfPrinter {
    static let program = OutsideProgram(name: "weasyprint", package: "weasyprint")
    /// Seconds it may take on the clock; half of it on the processor.
    public static let seconds = 600
    static let memory = 3 << 30
    /// Most entries printed: what it takes within ``seconds`` with room to spare (docs/outputs.md has the measurement).
    public static let entriesLimit = 3000

    /// Whether the program is on this machine.
    public static var isInstalled: Bool { program.isInstalled }

    /// Refuses what would take too long, and what cannot be done here, before anything is run.
    public static func check(entries: Int) throws(PdfProblem) {
        guard isInstalled else { throw .notInstalled }
        guard entries <= entriesLimit else { throw .tooManyEntries(entries) }
    }

    /// The PDF, whole.
    ///
    /// - Parameters:
    ///   - page: an HTML document, UTF-8.
    ///   - entries: how many entries it shows; more than ``entriesLimit`` are refused before anything is run.
    /// - Throws: ``PdfProblem``.
    public static func pdf(of page: [UInt8], entries: Int) throws(PdfProblem) -> [UInt8] {
        try check(entries: entries)
        do throws(ReadingError) {
            return try PrivateFolder.with { (folder) throws(ReadingError) in
                try folder.write(page, to: "in/page.html")
                let limits = ProgramLimits(
                    wallSeconds: seconds, cpuSeconds: seconds / 2, memoryBytes: memory, fileBytes: 256 << 20,
                    outputBytes: 1 << 20)
                let files = ["in/page.html", "out/page.pdf"]
                // Tagged, for those who listen to it. Versions before 66 do not know the option, and say so at once.
                var outcome = try program.run(["--pdf-tags"] + files, in: folder, limits: limits)
                if outcome.status == 2 { outcome = try program.run(files, in: folder, limits: limits) }
                guard outcome.status == 0, let pdf = try folder.read("out/page.pdf", limit: 256 << 20),
                    pdf.starts(with: Array("%PDF-".utf8))
                else { throw .programFailed(program: program.name, detail: "it made no PDF of the page") }
                return pdf
            }
        } catch {
            switch error {
            case .programMissing: throw .notInstalled
            case .programFailed(let program, let detail): throw .failed("\(program): \(detail).")
            default: throw .failed(error.message)
            }
        }
    }
}

/// Why there is no PDF. The other outputs do not depend on it.
public enum PdfProblem: Error, Sendable, Hashable {
    case notInstalled
    case tooManyEntries(Int)
    case failed(String)

    /// What to tell the person who asked for it.
    public var message: String {
        switch self {
        case .notInstalled:
            "A PDF is made with the program WeasyPrint, which is not on the PATH here. On Debian or Ubuntu: apt-get install "
                + "weasyprint; elsewhere: pip install weasyprint. Or print the .docx or the .html to a PDF."
        case .tooManyEntries(let entries):
            "\(SheetWords.grouped(entries)) entries are too many for a PDF: it takes up to "
                + "\(SheetWords.grouped(PdfPrinter.entriesLimit)). Print the .docx, or make a PDF of part of the case "
                + "(fewer files, or --known-to)."
        case .failed(let detail): "The PDF could not be made: \(detail)"
        }
    }
}
