import Domain

/// Reads the content or the styles of an OpenDocument text; a flat document (.fodt) holds both in one.
struct OpenTextHandler: XMLHandler {
    static let names = XMLNameTable(OpenTextName.self)

    /// What is kept of the paragraph round a note or text box while that is read.
    struct Position {
        var paragraphDepth = 0
        var paragraphStart = 0
        /// Whether a blank now would be one too many: blanks in a row are one, and none stands first.
        var lastWasBlank = true
        var isParagraphHidden = false
        var hiddenSpans = 0
        /// For each open span: whether its style hides it.
        var spans: [Bool] = []
    }
    struct Change {
        var isDeletion: Bool
        var text = ""
        var author: String?
    }

    var builder: TextDocumentBuilder
    var pageText: [String] = []
    var sawText = false
    var otherKind: String?

    var skip = 0
    var position = Position()
    var outerPositions: [Position] = []
    var hiddenStyles: Set<String> = []
    var openStyle: String?
    /// Above 0 where tables are words only: in notes, comments, deletions and page headers.
    var flatDepth = 0
    /// For each open table, row or cell: whether it was taken up.
    var structure: [Bool] = []
    var headerRows = 0
    var sections: [Bool] = []
    var hiddenSections = 0
    var outerHiddenSections: [Int] = []
    var changes: [String: Change] = [:]
    var openChange: String?
    var insertions = 0
    var noteKinds: [SourceRemark.Kind] = []
    var creator: String?
    var isInCreator = false
    var controls: [Bool] = []
    var placeholders = 0
    var checkbox: Bool?

    init(limits: ReadingLimits, hiddenStyles: Set<String> = []) {
        builder = TextDocumentBuilder(limits: limits)
        self.hiddenStyles = hiddenStyles
    }

    mutating func start(
        _ name: OpenTextName?, in namespace: XMLNamespace, _ attributes: XMLAttributes
    ) throws(ReadingError) {
        if skip > 0 {
            skip += 1
            return
        }
        guard let name else { return }
        switch namespace {
        case .odfText: try startText(name, attributes)
        case .odfTable: try startTable(name, attributes)
        case .odfOffice: startOffice(name)
        case .odfDrawing: startDrawing(name)
        case .odfStyle: startStyle(name, attributes)
        case .dublinCore:
            if name == .creator {
                creator = ""
                isInCreator = true
            }
        case .odfExtension: try startExtension(name, attributes)
        default: break
        }
    }

    mutating func end(_ name: OpenTextName?, in namespace: XMLNamespace) throws(ReadingError) {
        if skip > 0 {
            skip -= 1
            return
        }
        guard let name else { return }
        switch namespace {
        case .odfText: try endText(name)
        case .odfTable: try endTable(name)
        case .odfOffice: if name == .annotation { try endAnnotation() }
        case .odfDrawing: if Self.holdsText(name) { try endTextBox() }
        case .odfStyle: try endStyle(name)
        case .dublinCore:
            if name == .creator {
                isInCreator = false
                if let openChange { changes[openChange]?.author = creator }
            }
        case .odfExtension:
            if name == .contentControl {
                if controls.popLast() == true { placeholders -= 1 }
            } else if name == .fieldmark, let ticked = checkbox {
                try write(ticked ? "☒" : "☐")
                checkbox = nil
            }
        default: break
        }
    }

    /// White space counts as ODF says (part 3, 6.1.2): a run of it is one blank, at the edges of a paragraph none.
    mutating func text(_ bytes: XMLBytes) throws(ReadingError) {
        guard skip == 0 else { return }
        if isInCreator {
            if (creator?.utf8.count ?? 0) + bytes.count < 4096 { creator?.append(bytes.string) }
            return
        }
        guard position.paragraphDepth > 0, placeholders == 0 else { return }
        if isHidden {
            builder.setAside(bytes.buffer, as: .hiddenText, author: nil)
            return
        }
        for byte in bytes.buffer {
            if byte == 32 || byte == 10 || byte == 9 || byte == 13 {
                if position.lastWasBlank { continue }
                position.lastWasBlank = true
                builder.bytes.append(32)
            } else {
                position.lastWasBlank = false
                builder.bytes.append(byte)
            }
        }
        try builder.checkLength()
    }

    var isHidden: Bool { position.isParagraphHidden || position.hiddenSpans > 0 || hiddenSections > 0 }

    /// One character that is an element of its own.
    mutating func write(_ scalar: Unicode.Scalar) throws(ReadingError) {
        guard position.paragraphDepth > 0, placeholders == 0 else { return }
        if isHidden {
            builder.setAside(String(scalar).utf8, as: .hiddenText, author: nil)
        } else {
            try builder.append(scalar)
            position.lastWasBlank = false
        }
    }

    mutating func beginParagraph(_ attributes: XMLAttributes) {
        position.paragraphDepth += 1
        guard position.paragraphDepth == 1 else { return }
        builder.beginParagraph()
        position.paragraphStart = builder.bytes.count
        position.lastWasBlank = true
        position.spans = []
        position.hiddenSpans = 0
        position.isParagraphHidden = isHiddenStyle(attributes)
    }

    mutating func endParagraph() throws(ReadingError) {
        guard position.paragraphDepth > 0 else { return }
        position.paragraphDepth -= 1
        guard position.paragraphDepth == 0 else { return }
        if position.lastWasBlank, builder.bytes.count > position.paragraphStart, builder.bytes.last == 32 {
            builder.bytes.removeLast()
        }
        position.isParagraphHidden = false
        try builder.endParagraph()
    }

    func isHiddenStyle(_ attributes: XMLAttributes) -> Bool {
        guard !hiddenStyles.isEmpty, let style = attributes.value("style-name") else { return false }
        return hiddenStyles.contains(style.string)
    }

    /// Begins words that stand apart from the paragraph round them.
    mutating func beginApart() {
        outerPositions.append(position)
        position = Position()
    }

    mutating func endApart() { position = outerPositions.popLast() ?? Position() }
}
