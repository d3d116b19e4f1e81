import Domain

/// Reads the structure a tagged PDF carries (`pdfinfo -struct-text`): which text is a table, a row, a cell, a
/// paragraph, whatever the pages make of it. Running heads and header rows repeated on each page are not part of it.
struct PdfStructure {
    /// The pieces of text as poppler gives them, for comparison with the words on the pages.
    private(set) var pieces: [String] = []
    private(set) var tables: [SourceTable] = []
    private(set) var textAfter: [String] = []
    private(set) var remarks: [SourceRemark] = []
    /// Depth past which a structure is not followed.
    private static let deepest = 200

    /// - Returns: nil when there is no structure, or none that can be followed.
    init?(_ bytes: [UInt8]) {
        guard let root = Self.tree(bytes, pieces: &pieces) else { return nil }
        var walk = StructureWalk(notes: Self.notes(in: root))
        walk.blocks(of: root)
        walk.finish()
        if walk.isBroken { return nil }
        tables = walk.tables
        textAfter = walk.paragraphs
        remarks = walk.remarks
    }

    /// One element with what is in it.
    struct Element {
        var name: String
        var rowSpan = 1
        var columnSpan = 1
        var parts: [Part] = []
    }

    enum Part {
        case text(String)
        case element(Element)
    }

    /// Footnotes by their marks, in order.
    private static func notes(in element: Element) -> [String: [String]] {
        var notes: [String: [String]] = [:]
        for case .element(let inner) in element.parts {
            if inner.name == "Note" {
                var pieces = Self.pieces(of: inner)
                let mark = pieces.isEmpty ? "" : pieces.removeFirst()
                notes[StructureWalk.trimmed(mark), default: []].append(StructureWalk.trimmed(pieces.joined()))
            } else {
                notes.merge(Self.notes(in: inner)) { $0 + $1 }
            }
        }
        return notes
    }

    private static func pieces(of element: Element) -> [String] {
        element.parts.flatMap { part in
            switch part {
            case .text(let text): [text]
            case .element(let inner): pieces(of: inner)
            }
        }
    }

    /// Builds the tree from the indented listing: an element's name stands alone on a line, an attribute begins with a
    /// slash, text is in quotation marks.
    private static func tree(_ bytes: [UInt8], pieces: inout [String]) -> Element? {
        var stack = [Element(name: "")]
        func close(to depth: Int) {
            while stack.count > depth {
                let done = stack.removeLast()
                stack[stack.count - 1].parts.append(.element(done))
            }
        }
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true).makeIterator()
        while var line = lines.next() {
            let indent = line.prefix { $0 == 0x20 }.count
            var rest = line.dropFirst(indent)
            guard let first = rest.first else { continue }
            let depth = indent / 2 + 1
            if depth > deepest { return nil }
            switch first {
            case UInt8(ascii: "\""):
                // A piece of text may itself hold line ends.
                while rest.count < 2 || rest.last != UInt8(ascii: "\"") {
                    guard let more = lines.next() else { return nil }
                    line += [0x20] + more
                    rest = line.dropFirst(indent)
                }
                close(to: max(depth, 1))
                let text = String(decoding: rest.dropFirst().dropLast(), as: UTF8.self)
                pieces.append(text)
                stack[stack.count - 1].parts.append(.text(text))
            case UInt8(ascii: "/"):
                var element = stack.removeLast()
                let words = String(decoding: rest, as: UTF8.self).split(separator: " ")
                if words.count == 2, let number = Int(words[1]), number > 0, number <= 1_000 {
                    if words[0] == "/RowSpan" { element.rowSpan = number }
                    if words[0] == "/ColSpan" { element.columnSpan = number }
                }
                stack.append(element)
            default:
                close(to: max(depth, 1))
                let name = rest.prefix { $0 != 0x20 && $0 != UInt8(ascii: ":") }
                stack.append(Element(name: String(decoding: name, as: UTF8.self)))
            }
        }
        close(to: 1)
        return stack[0]
    }
}

/// Turns the tree into tables and paragraphs in reading order.
private struct StructureWalk {
    typealias Element = PdfStructure.Element

    var tables: [SourceTable] = []
    /// Paragraphs since the last table.
    var paragraphs: [String] = []
    var remarks: [SourceRemark] = []
    var isBroken = false
    /// Footnotes whose marks have not been met yet.
    private var notes: [String: [String]]
    private var nested: [SourceTable] = []
    private var loose = ""
    /// Footnotes whose marks were met since this was last emptied.
    private var met: [String] = []

    init(notes: [String: [String]]) { self.notes = notes }

    mutating func blocks(of element: Element) {
        for part in element.parts {
            switch part {
            case .text(let text): loose += piece(text, after: loose)
            case .element(let inner):
                switch inner.name {
                case "Table":
                    endParagraph()
                    add(inner)
                case "Note": break
                case _ where Self.isParagraph(inner.name):
                    endParagraph()
                    loose = words(of: inner)
                    endParagraph()
                case _ where Self.isInline(inner.name):
                    loose = words(of: inner, after: loose)
                default:
                    blocks(of: inner)
                    endParagraph()
                }
            }
        }
    }

    mutating func finish() {
        endParagraph()
        let left = met + notes.sorted { $0.key < $1.key }.flatMap(\.value)
        for note in left where !note.isEmpty { remarks.append(SourceRemark(.footnote, text: note)) }
        for table in nested {
            var table = table
            table.number = tables.count + 1
            tables.append(table)
        }
    }

    private static func isParagraph(_ name: String) -> Bool {
        switch name {
        case "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "LI", "Caption", "Title", "BlockQuote", "TOCI": true
        default: false
        }
    }

    private static func isInline(_ name: String) -> Bool {
        switch name {
        case "Span", "Quote", "Reference", "BibEntry", "Code", "Link", "Annot", "Ruby", "Warichu", "NonStruct", "Form",
            "Lbl", "LBody", "Em", "Strong":
            true
        default: false
        }
    }

    private mutating func endParagraph() {
        let text = Self.trimmed(loose)
        if !text.isEmpty { paragraphs.append(text) }
        loose = ""
    }

    private mutating func add(_ element: Element) {
        let number = tables.count + 1
        var grid = Grid()
        rows(of: element, into: &grid, number: number)
        if grid.rows.isEmpty {
            isBroken = true
            return
        }
        var table = SourceTable(number: number, textBefore: paragraphs, rows: grid.rows)
        let width = table.rows.reduce(0) { max($0, $1.cells.count) }
        for i in table.rows.indices {
            while table.rows[i].cells.count < width { table.rows[i].cells.append(.empty) }
        }
        paragraphs = []
        tables.append(table)
    }

    /// Rows under construction, with the cells that reach down into rows to come.
    private struct Grid {
        var rows: [SourceRow] = []
        /// For each column: how many more rows a cell from above covers, and whether it is that cell's first column.
        var reaching: [(rows: Int, isFirst: Bool)] = []
    }

    private mutating func rows(of element: Element, into grid: inout Grid, number: Int) {
        for case .element(let inner) in element.parts {
            switch inner.name {
            case "TR": row(inner, into: &grid, number: number)
            case "Caption":
                let text = Self.trimmed(words(of: inner))
                if !text.isEmpty { paragraphs.append(text) }
            default: rows(of: inner, into: &grid, number: number)
            }
        }
    }

    private mutating func row(_ element: Element, into grid: inout Grid, number: Int) {
        var cells: [SourceCell] = []
        var headings = 0
        var count = 0
        func fillFromAbove() {
            while cells.count < grid.reaching.count, grid.reaching[cells.count].rows > 0 {
                grid.reaching[cells.count].rows -= 1
                cells.append(SourceCell("", joins: grid.reaching[cells.count].isFirst ? .above : .left))
            }
        }
        for case .element(let cell) in element.parts where cell.name == "TD" || cell.name == "TH" {
            fillFromAbove()
            count += 1
            if cell.name == "TH" { headings += 1 }
            let place = SourcePlace(table: number, row: grid.rows.count + 1, column: cells.count + 1)
            let first = cells.count
            cells.append(SourceCell(text(of: cell, at: place)))
            for _ in 1..<max(cell.columnSpan, 1) { cells.append(SourceCell("", joins: .left)) }
            if cells.count > 256 {
                isBroken = true
                return
            }
            while grid.reaching.count < cells.count { grid.reaching.append((0, false)) }
            for column in first..<cells.count { grid.reaching[column] = (cell.rowSpan - 1, column == first) }
        }
        fillFromAbove()
        grid.rows.append(
            SourceRow(number: grid.rows.count + 1, cells: cells, isMarkedHeader: count > 1 && headings == count))
    }

    /// The paragraphs of a cell.
    private mutating func text(of cell: Element, at place: SourcePlace) -> String {
        var inside = StructureWalk(notes: notes)
        inside.blocks(of: cell)
        inside.endParagraph()
        isBroken = isBroken || inside.isBroken
        notes = inside.notes
        remarks += inside.remarks
        for note in inside.met { remarks.append(SourceRemark(.footnote, place: place, text: note)) }
        var text: [String] = []
        for table in inside.tables {
            text += table.textBefore
            var table = table
            table.textBefore = []
            table.nestedIn = place
            nested.append(table)
            remarks.append(SourceRemark(.nestedTable, place: place, text: "A table stands inside this cell."))
        }
        return (text + inside.paragraphs).joined(separator: "\n")
    }

    /// A piece of text as it follows on `text`: itself, or nothing when it is the mark of a footnote, set straight
    /// behind a word.
    private mutating func piece(_ piece: String, after text: String) -> String {
        guard let before = text.utf8.last, before != 0x20, !(before >= 0x30 && before <= 0x39), !piece.isEmpty,
            var waiting = notes[piece], !waiting.isEmpty
        else { return (Self.isBreak(text, piece) ? "\n" : "") + piece }
        met.append(waiting.removeFirst())
        notes[piece] = waiting
        return ""
    }

    /// Whether a line break stood in the document between two pieces: wrapped lines end in a blank, so that two pieces
    /// that touch are one word cut in two, or, where a small letter or a full stop meets a capital, two lines.
    private static func isBreak(_ text: String, _ piece: String) -> Bool {
        guard let end = text.unicodeScalars.last, let start = piece.unicodeScalars.first else { return false }
        return start.properties.isUppercase && (end.properties.isLowercase || ".!?;:)".unicodeScalars.contains(end))
    }

    /// All words of an element on one line.
    private mutating func words(of element: Element, after before: String = "") -> String {
        var text = before
        for part in element.parts {
            switch part {
            case .text(let words): text += piece(words, after: text)
            case .element(let inner) where inner.name == "Note": break
            case .element(let inner):
                let isApart = inner.name == "LBody" || Self.isParagraph(inner.name)
                if isApart, let last = text.utf8.last, last != 0x20 { text += " " }
                text = words(of: inner, after: text)
            }
        }
        return text
    }

    static func trimmed(_ text: String) -> String {
        var rest = text.utf8[...]
        while let first = rest.first, first == 0x20 || first == 0x0A || first == 0x09 { rest.removeFirst() }
        while let last = rest.last, last == 0x20 || last == 0x0A || last == 0x09 { rest.removeLast() }
        return String(rest) ?? text
    }
}
