import Domain

/// The words of comments, footnotes and endnotes by their ids, until their anchors are met in the body.
struct WordNotes {
    struct Note: Sendable, Hashable {
        var text: String
        var author: String?
    }
    var comments: [String: Note] = [:]
    var footnotes: [String: Note] = [:]
    var endnotes: [String: Note] = [:]

    func find(_ kind: SourceRemark.Kind, _ id: String) -> Note? {
        switch kind {
        case .comment: comments[id]
        case .footnote: footnotes[id]
        case .endnote: endnotes[id]
        default: nil
        }
    }

    /// Without blanks at either end: notes begin with one after their own number.
    static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { $0.value > 32 }),
            let last = scalars.lastIndex(where: { $0.value > 32 })
        else { return "" }
        return String(scalars[first...last])
    }
}

/// Finds the styles whose words are hidden, their own or by the style they are based on.
struct WordStyleHandler: XMLHandler {
    static let names = XMLNameTable(WordName.self)
    private var id: String?
    private var basedOn: [String: String] = [:]
    private var hidden: Set<String> = []
    private var shown: Set<String> = []
    private var isInRunProperties = false
    private var skip = 0

    mutating func start(_ name: WordName?, in namespace: XMLNamespace, _ attributes: XMLAttributes) {
        if skip > 0 {
            skip += 1
            return
        }
        guard namespace == .word, let name else { return }
        switch name {
        case .style: id = attributes.value("styleId")?.string
        case .basedOn: if let id, let base = attributes.value("val") { basedOn[id] = base.string }
        case .rPr: isInRunProperties = true
        // A paragraph's mark may be hidden where its words are not.
        case .pPr, .rPrChange: skip = 1
        case .vanish:
            guard let id, isInRunProperties else { return }
            if WordHandler.isOn(attributes) { hidden.insert(id) } else { shown.insert(id) }
        default: break
        }
    }

    mutating func end(_ name: WordName?, in namespace: XMLNamespace) {
        if skip > 0 {
            skip -= 1
            return
        }
        guard namespace == .word else { return }
        if name == .style { id = nil }
        if name == .rPr { isInRunProperties = false }
    }

    mutating func text(_ bytes: XMLBytes) {}

    /// The hidden styles, inherited ones included. Chains are followed eleven steps, more than Word itself allows.
    var hiddenStyles: Set<String> {
        guard !hidden.isEmpty else { return [] }
        var result = hidden
        for style in basedOn.keys where !shown.contains(style) {
            var current = style
            for _ in 0..<11 {
                guard let base = basedOn[current], !shown.contains(base) else { break }
                if hidden.contains(base) {
                    result.insert(style)
                    break
                }
                current = base
            }
        }
        return result
    }
}
