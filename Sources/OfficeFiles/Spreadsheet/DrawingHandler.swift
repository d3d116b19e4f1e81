import Domain

/// Reads xl/drawings/drawing….xml: pictures and text boxes that lie over the cells.
struct DrawingHandler: XMLHandler {
    enum Name: String, CaseIterable {
        case from, to, col, row, pic, sp, graphicFrame, cNvPr
        case oneCellAnchor, twoCellAnchor, absoluteAnchor
        case paragraph = "p"
        case text = "t"
        case lineBreak = "br"
    }
    static let names = XMLNameTable(Name.self)

    private enum Capture { case none, row, column, words }
    private let table: Int
    private let limits: ReadingLimits
    private(set) var remarks: [SourceRemark] = []
    private var capture = Capture.none
    private var isInFrom = false
    private var number: [UInt8] = []
    private var row = 0
    private var column = 0
    private var words: [UInt8] = []
    private var description = ""
    private var shapeDepth = 0

    init(table: Int, limits: ReadingLimits) {
        self.table = table
        self.limits = limits
    }

    mutating func start(_ name: Name?, in namespace: XMLNamespace, _ attributes: XMLAttributes) throws(ReadingError) {
        switch name {
        case .oneCellAnchor, .twoCellAnchor, .absoluteAnchor:
            row = 0
            column = 0
        case .from: isInFrom = true
        case .row where isInFrom: beginNumber(.row)
        case .col where isInFrom: beginNumber(.column)
        case .pic, .sp, .graphicFrame:
            shapeDepth += 1
            description = ""
            words.removeAll(keepingCapacity: true)
        case .cNvPr:
            description = (attributes.value("descr") ?? attributes.value("name"))?.string ?? ""
        case .text where shapeDepth > 0: capture = .words
        case .lineBreak where shapeDepth > 0: words.append(Ascii.lf)
        default: break
        }
    }

    private mutating func beginNumber(_ which: Capture) {
        capture = which
        number.removeAll(keepingCapacity: true)
    }

    mutating func end(_ name: Name?, in namespace: XMLNamespace) throws(ReadingError) {
        switch name {
        case .from: isInFrom = false
        case .row, .col: endNumber()
        case .text: capture = .none
        case .paragraph where shapeDepth > 0: words.append(Ascii.lf)
        case .pic, .graphicFrame: try endShape(.picture)
        case .sp: try endShape(.textBox)
        default: break
        }
    }

    private mutating func endNumber() {
        let value = number.withUnsafeBufferPointer { XMLBytes(buffer: $0).int }
        if let value, value >= 0, value < CellReference.lastRow {
            if capture == .row { row = value + 1 }
            if capture == .column { column = value + 1 }
        }
        capture = .none
    }

    private mutating func endShape(_ kind: SourceRemark.Kind) throws(ReadingError) {
        shapeDepth -= 1
        while words.last == Ascii.lf { words.removeLast() }
        let said = CellWords.string(words)
        words.removeAll(keepingCapacity: true)
        // A shape without words (an arrow, a box) says nothing a reader could miss.
        if kind == .textBox, said.isEmpty { return }
        remarks.append(
            SourceRemark(
                kind, place: SourcePlace(table: table, row: row, column: column),
                text: kind == .textBox ? said : description))
        guard remarks.count <= limits.rows else { throw .tooLarge(what: "its drawings", limit: "\(limits.rows)") }
    }

    mutating func text(_ bytes: XMLBytes) throws(ReadingError) {
        switch capture {
        case .none: return
        case .row, .column: if number.count < 32 { number.append(contentsOf: bytes.buffer.prefix(32)) }
        case .words:
            words.append(contentsOf: bytes.buffer)
            guard words.count <= limits.cellBytes else {
                throw .tooLarge(what: "a text box", limit: "\(limits.cellBytes >> 20) MB in one cell")
            }
        }
    }
}
