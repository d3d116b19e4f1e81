import Domain

/// Reads xl/comments….xml, the notes of a sheet.
struct CommentsHandler: XMLHandler {
    enum Name: String, CaseIterable {
        case author, comment
        case text = "t"
        case phonetic = "rPh"
    }
    static let names = XMLNameTable(Name.self)

    struct Comment {
        var row: Int
        var column: Int
        var author: String?
        var text: String
    }
    private let limits: ReadingLimits
    private(set) var comments: [Comment] = []
    private var authors: [String] = []
    private var words: [UInt8] = []
    private var isCapturing = false
    private var current: Comment?

    init(limits: ReadingLimits) { self.limits = limits }

    mutating func start(_ name: Name?, in namespace: XMLNamespace, _ attributes: XMLAttributes) throws(ReadingError) {
        guard namespace == .sheet else { return }
        switch name {
        case .author:
            words.removeAll(keepingCapacity: true)
            isCapturing = true
        case .comment:
            words.removeAll(keepingCapacity: true)
            let place = attributes.value("ref").flatMap { CellReference.parse($0.buffer) }
            let author = attributes.value("authorId")?.int
            current = Comment(
                row: place?.row ?? 0, column: place?.column ?? 0,
                author: author.flatMap { authors.indices.contains($0) ? authors[$0] : nil }, text: "")
        case .text: isCapturing = true
        case .phonetic, nil: break
        }
    }

    mutating func end(_ name: Name?, in namespace: XMLNamespace) throws(ReadingError) {
        guard namespace == .sheet else { return }
        switch name {
        case .author:
            authors.append(CellWords.string(words))
            isCapturing = false
        case .comment:
            if var comment = current {
                comment.text = Self.withoutAuthor(CellWords.string(words), comment.author)
                comments.append(comment)
                guard comments.count <= limits.rows else {
                    throw .tooLarge(what: "its comments", limit: "\(limits.rows)")
                }
            }
            current = nil
        case .text: isCapturing = false
        case .phonetic, nil: break
        }
    }

    mutating func text(_ bytes: XMLBytes) throws(ReadingError) {
        guard isCapturing else { return }
        words.append(contentsOf: bytes.buffer)
        guard words.count <= limits.cellBytes else {
            throw .tooLarge(what: "a comment", limit: "\(limits.cellBytes >> 20) MB in one cell")
        }
    }

    /// Excel begins a note with its author's name on a line of its own.
    private static func withoutAuthor(_ text: String, _ author: String?) -> String {
        guard let author, !author.isEmpty, text.hasPrefix(author + ":\n") else { return text }
        return String(text.unicodeScalars.dropFirst(author.unicodeScalars.count + 2))
    }
}

/// Reads threaded comments (MS-XLSX 2.6.205) and, with the same vocabulary, the persons who wrote them.
struct ThreadedCommentsHandler: XMLHandler {
    enum Name: String, CaseIterable { case threadedComment, text, person }
    static let names = XMLNameTable(Name.self)

    private let limits: ReadingLimits
    private(set) var comments: [(row: Int, column: Int, person: String, text: String)] = []
    /// Display names by person id.
    private(set) var persons: [String: String] = [:]
    private var isCapturing = false
    private var words: [UInt8] = []

    init(limits: ReadingLimits) { self.limits = limits }

    mutating func start(_ name: Name?, in namespace: XMLNamespace, _ attributes: XMLAttributes) throws(ReadingError) {
        switch name {
        case .threadedComment:
            let place = attributes.value("ref").flatMap { CellReference.parse($0.buffer) }
            comments.append(
                (place?.row ?? 0, place?.column ?? 0, attributes.value("personId")?.string ?? "", ""))
            words.removeAll(keepingCapacity: true)
            guard comments.count <= limits.rows else { throw .tooLarge(what: "its comments", limit: "\(limits.rows)") }
        case .text: isCapturing = !comments.isEmpty
        case .person:
            if let id = attributes.value("id"), let display = attributes.value("displayName") {
                persons[id.string] = display.string
            }
        case nil: break
        }
    }

    mutating func end(_ name: Name?, in namespace: XMLNamespace) throws(ReadingError) {
        if name == .text { isCapturing = false }
        if name == .threadedComment, !comments.isEmpty { comments[comments.count - 1].text = CellWords.string(words) }
    }

    mutating func text(_ bytes: XMLBytes) throws(ReadingError) {
        guard isCapturing else { return }
        words.append(contentsOf: bytes.buffer)
        guard words.count <= limits.cellBytes else {
            throw .tooLarge(what: "a comment", limit: "\(limits.cellBytes >> 20) MB in one cell")
        }
    }
}
