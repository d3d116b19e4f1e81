/// Why a file could not be read at all. Cases carry facts, no words of the record.
public enum ReadingError: Error, Sendable, Hashable {
    /// The file could not be opened or read from the disk; `detail` says why in a full sentence.
    case notLoaded(detail: String)
    /// The same bytes as a file already read, whose name is given.
    case sameFile(as: String)
    /// The bytes are none of the formats we read; `guess` names what they look like, if known.
    case unknownFormat(guess: String?)
    /// A PDF of pictures of pages.
    case scannedPDF(pages: Int)
    case passwordProtected
    case empty
    /// Broken inside: which part, and what was found ("word/document.xml", "unexpected end").
    case damaged(part: String, detail: String)
    /// Past one of ``ReadingLimits``: what, and the limit in words ("200 MB unpacked").
    case tooLarge(what: String, limit: String)
    /// An outside program is needed: its name and the Debian package that has it.
    case programMissing(program: String, package: String)
    /// An outside program failed or took too long.
    case programFailed(program: String, detail: String)

    /// What is wrong and how to mend it, in plain words.
    public var message: String {
        switch self {
        case .notLoaded(let detail): detail
        case .sameFile(let name):
            "This is the same file as \(name), byte for byte. It is read once; nothing of it is missing."
        case .unknownFormat(let guess):
            "This is not a file Casement can read" + (guess.map { " (it looks like \($0))" } ?? "")
                + ". Send Word, Excel, OpenDocument, CSV or a PDF made from one of them."
        case .scannedPDF(let pages):
            "This PDF is \(pages) scanned page\(pages == 1 ? "" : "s"): pictures, with no text to read. "
                + "Please send the Word or Excel file it was printed from."
        case .passwordProtected:
            "This file is protected by a password. Open it, save a copy without the password, and send that."
        case .empty: "This file is empty. Please send it again."
        case .damaged(let part, let detail):
            "This file is damaged (\(part): \(detail)). Open it in the program it was made with, save a new copy, and send that."
        case .tooLarge(let what, let limit):
            "This file is too large to read safely (\(what); the limit is \(limit)). Split it, or save it without pictures."
        case .programMissing(let program, let package):
            "Reading this kind of file needs \(program). Install it with: apt-get install \(package). "
                + "Or save the file as .docx or .xlsx and send that."
        case .programFailed(let program, let detail):
            "\(program) could not read this file (\(detail)). Save it as .docx or .xlsx and try again."
        }
    }
}

/// Budgets of a reader: past any of them a file is refused, never half-read (design, "Limits, everywhere").
public struct ReadingLimits: Sendable {
    public var fileBytes: Int = 200 << 20
    /// Bytes of one part after unpacking.
    public var partBytes: Int = 512 << 20
    /// Unpacked bytes for each packed byte of a part, once past 1 MiB.
    public var packingRatio: Int = 200
    /// Parts of one container.
    public var parts: Int = 10_000
    /// Bytes of all parts of one container after unpacking.
    public var totalBytes: Int = 1 << 30
    public var rows: Int = 1_000_000
    public var cells: Int = 10_000_000
    public var columns: Int = 256
    /// Bytes of text in one cell.
    public var cellBytes: Int = 4 << 20
    /// Depth of nested elements.
    public var depth: Int = 256
    /// Seconds an outside program may take.
    public var programSeconds: Int = 120

    public init() {}
}
