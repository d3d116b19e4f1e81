import Domain

/// Reads one part of a Word document: the body, or the notes, comments or page headers, whose words it gathers by
/// their ids.
struct WordHandler: XMLHandler {
    static let names = XMLNameTable(WordName.self)

    enum Role: Sendable { case body, notes, pageText }

    /// Where we are among properties; `.content` is outside them.
    enum Context: UInt8 { case content, run, paragraph, mark, row, cell, table, control }

    /// What is kept of a run, and of the paragraph round it, while a text box inside it is read.
    struct Position {
        var isInRun = false
        /// Set by the run itself or its style, against what the paragraph's style says.
        var isRunHidden: Bool?
        var isParagraphHidden = false
        var isMarkDeleted = false
        var font = WordSymbols.Font.none
        var fields: [Bool] = []
    }
    struct Deletion {
        var kind: SourceRemark.Kind
        var author: String?
    }
    struct Control {
        var isPlaceholder = false
        /// For a check box: whether it is ticked, until its sign was written.
        var tick: Bool?
        var isCheckbox = false
    }
    /// A field of the older kind, as its properties are read.
    struct FormField {
        var isBegin = false
        var isCheckbox = false
        var ticked = false
        var entries: [String] = []
        var chosen = 0
    }
    enum Capture: UInt8 { case none, text, deleted }

    var builder: TextDocumentBuilder
    let role: Role
    let hiddenStyles: Set<String>
    /// Words of comments and notes by id, read before the body.
    let notes: WordNotes
    /// What this part holds, where it is one of notes.
    var gathered: [String: WordNotes.Note] = [:]
    var sawDocument = false

    var skip = 0
    var contexts: [Context] = []
    var context = Context.content
    var position = Position()
    var outerPositions: [Position] = []
    var capture = Capture.none
    /// Where the text of the open w:t began, and whether its outer blanks count.
    var captureStart = 0
    var keepsSpace = true
    var asideText: [UInt8] = []
    var deletions: [Deletion] = []
    var insertions = 0
    var controls: [Control] = []
    var placeholders = 0
    /// For each open table, row, cell or text box: whether it was taken up.
    var structure: [Bool] = []
    /// For each open alternative: whether one of its contents was taken.
    var alternatives: [Bool] = []
    var formField = FormField()
    var pictureWords: String?
    var noteID: String?
    var noteAuthor: String?
    var anchored: Set<String> = []

    init(role: Role, limits: ReadingLimits, hiddenStyles: Set<String> = [], notes: WordNotes = WordNotes()) {
        self.role = role
        self.hiddenStyles = hiddenStyles
        self.notes = notes
        builder = TextDocumentBuilder(limits: limits)
    }

    mutating func start(
        _ name: WordName?, in namespace: XMLNamespace, _ attributes: XMLAttributes
    ) throws(ReadingError) {
        if skip > 0 {
            skip += 1
            return
        }
        guard let name else { return }
        switch namespace {
        case .word: try startWord(name, attributes)
        case .math:
            if name == .t { beginCapture(.text, keepsSpace: true) }
        case .wordTwenty10:
            if name == .checkbox, context == .control, !controls.isEmpty {
                controls[controls.count - 1].isCheckbox = true
                controls[controls.count - 1].tick = false
            } else if name == .checked, context == .control, !controls.isEmpty {
                controls[controls.count - 1].tick = Self.isOn(attributes)
            }
        case .compatibility: startAlternative(name, attributes)
        case .drawing, .wordDrawing, .vml: startDrawing(name, attributes)
        default: break
        }
    }

    mutating func end(_ name: WordName?, in namespace: XMLNamespace) throws(ReadingError) {
        if skip > 0 {
            skip -= 1
            return
        }
        guard let name else { return }
        switch namespace {
        case .word: try endWord(name)
        case .math:
            if name == .t { try endCapture() }
        case .compatibility:
            if name == .alternateContent { _ = alternatives.popLast() }
        default: break
        }
    }

    mutating func text(_ bytes: XMLBytes) throws(ReadingError) {
        guard capture != .none, skip == 0 else { return }
        switch sink {
        case .text:
            if controls.contains(where: \.isCheckbox) { return try writeTick() }
            try builder.append(bytes)
        case .aside:
            guard asideText.count + bytes.count <= builder.limits.cellBytes else { return try builder.checkLength() }
            asideText.append(contentsOf: bytes.buffer)
        case .nothing: break
        }
    }

    /// Whether an on/off property is on: it is unless its value says otherwise (ECMA-376, 17.17.4).
    static func isOn(_ attributes: XMLAttributes) -> Bool {
        guard let value = attributes.value("val") else { return true }
        return value != "0" && value != "false" && value != "off"
    }

    mutating func enter(_ new: Context) {
        contexts.append(context)
        context = new
    }

    mutating func leave() { context = contexts.popLast() ?? .content }

    private mutating func startAlternative(_ name: WordName, _ attributes: XMLAttributes) {
        switch name {
        case .alternateContent: alternatives.append(false)
        case .choice:
            // The first choice we understand is taken, once; else the fallback.
            guard let last = alternatives.last else { return }
            if last || !Self.understands(attributes.value("Requires")) {
                skip = 1
            } else {
                alternatives[alternatives.count - 1] = true
            }
        case .fallback:
            if alternatives.last == true { skip = 1 }
        default: break
        }
    }

    /// Whether a choice's namespaces are among those Word itself writes, which hold text boxes and pictures.
    private static func understands(_ prefixes: XMLBytes?) -> Bool {
        guard let prefixes else { return false }
        return prefixes.string.split(separator: " ").allSatisfy { prefix in
            ["wps", "wpg", "wpc", "wpi", "wp14", "w14", "w15", "w16", "w16se", "a14", "cx", "cx1", "aink", "am3d"]
                .contains(prefix)
        }
    }

    private mutating func startDrawing(_ name: WordName, _ attributes: XMLAttributes) {
        switch name {
        case .docPr: pictureWords = (attributes.value("descr") ?? attributes.value("title"))?.string
        case .blip, .imagedata:
            let words = pictureWords ?? attributes.value("title")?.string ?? ""
            pictureWords = nil
            guard role == .body, builder.frames.last?.isInCell == true, !isSuppressed else { return }
            builder.remark(.picture, words.isEmpty ? "A picture" : words)
        default: break
        }
    }
}
