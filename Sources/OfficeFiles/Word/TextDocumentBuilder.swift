import Domain

/// Gathers the tables, the paragraphs beside them and the remarks of a word-processor document (.docx, .odt) while its
/// parts are read from beginning to end.
///
/// All text lies in one buffer used as a stack: a cell's words begin where the cell began, a table nested in it puts
/// its own on top, and each is taken off as it closes. Tables nested in cells carry negative numbers until ``finish()``
/// knows how many top-level ones there are.
struct TextDocumentBuilder {
    /// A place text flows into: the body, a cell, a text box, a note.
    struct Flow {
        /// Where its text begins in ``bytes``.
        var start: Int
        var isBody: Bool
        /// Whether a paragraph closed before, so that the next one begins on a new line.
        var needsBreak = false
        /// Text boxes anchored in the open paragraph; they follow it.
        var boxes: [String] = []
    }

    let limits: ReadingLimits
    var bytes: [UInt8] = []
    var flow = Flow(start: 0, isBody: true)
    var outerFlows: [Flow] = []
    var frames: [TableFrame] = []
    var tables: [SourceTable] = []
    var remarks: [SourceRemark] = []
    var changes = ChangeTracker()
    /// Paragraphs since the last top-level table.
    var paragraphs: [String] = []
    var topCount = 0
    var nestedCount = 0
    var rowCount = 0
    var cellCount = 0

    init(limits: ReadingLimits) { self.limits = limits }

    /// Where we are: nil outside tables; the cell itself inside one.
    var place: SourcePlace? {
        guard let frame = frames.last else { return nil }
        return SourcePlace(
            table: frame.number, row: frame.isInRow ? frame.rowNumber : 0,
            column: frame.isInCell ? frame.cells.count + 1 : 0)
    }

    mutating func remark(_ kind: SourceRemark.Kind, _ text: String, author: String? = nil) {
        remarks.append(SourceRemark(kind, place: place, text: text, author: author))
    }

    /// Appends words of the text.
    mutating func append(_ text: XMLBytes) throws(ReadingError) {
        bytes.append(contentsOf: text.buffer)
        try checkLength()
    }

    /// Appends one character.
    mutating func append(_ scalar: Unicode.Scalar) throws(ReadingError) {
        if scalar.isASCII {
            bytes.append(UInt8(scalar.value))
        } else {
            bytes.append(contentsOf: UTF8.encode(scalar)!)
        }
        try checkLength()
    }

    func checkLength() throws(ReadingError) {
        if bytes.count - flow.start > limits.cellBytes {
            throw .tooLarge(what: "the text of one cell", limit: "\(limits.cellBytes >> 20) MB")
        }
    }

    mutating func beginParagraph() {
        if flow.needsBreak {
            bytes.append(UInt8(ascii: "\n"))
            flow.needsBreak = false
        }
    }

    /// Closes a paragraph. `joinsNext`: its mark was deleted as a tracked change, so the next paragraph goes on in it.
    mutating func endParagraph(joinsNext: Bool = false) throws(ReadingError) {
        if joinsNext {
            changes.noteJoin(at: bytes.count)
            return
        }
        if flow.isBody {
            cutInsertion()
            keepParagraph(takeText(from: flow.start))
            for box in flow.boxes { keepParagraph(box) }
            flow.boxes = []
            flushChanges()
        } else {
            flow.needsBreak = true
            if !flow.boxes.isEmpty {
                let boxes = flow.boxes
                flow.boxes = []
                for box in boxes { try appendBlock(box) }
            }
        }
    }

    /// Text on lines of its own: a nested table, a text box.
    mutating func appendBlock(_ text: String) throws(ReadingError) {
        guard !text.isEmpty else { return }
        if bytes.count > flow.start, bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
        bytes.append(contentsOf: text.utf8)
        flow.needsBreak = true
        try checkLength()
    }

    mutating func beginFlow() {
        cutInsertion()
        flushChanges()
        outerFlows.append(flow)
        flow = Flow(start: bytes.count, isBody: false)
    }

    /// Closes a flow and gives its text, without empty lines at its end.
    mutating func endFlow() throws(ReadingError) -> String {
        for box in flow.boxes { try appendBlock(box) }
        cutInsertion()
        flushChanges()
        while bytes.count > flow.start, bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        let text = takeText(from: flow.start)
        flow = outerFlows.popLast() ?? Flow(start: 0, isBody: true)
        return text
    }

    mutating func beginTextBox() { beginFlow() }

    /// The words of a text box follow the paragraph it is anchored in.
    mutating func endTextBox() throws(ReadingError) {
        let text = try endFlow()
        guard !text.isEmpty else { return }
        if frames.last?.isInCell == true { remark(.textBox, text) }
        flow.boxes.append(text)
    }

    private mutating func takeText(from start: Int) -> String {
        guard bytes.count > start else { return "" }
        let text = bytes.withUnsafeBufferPointer { String(decoding: $0[start...], as: UTF8.self) }
        bytes.removeLast(bytes.count - start)
        // An insertion still open goes on from here.
        if let insertion = changes.insertion, insertion.start > start { changes.insertion?.start = start }
        return text
    }

    private mutating func keepParagraph(_ text: String) {
        if text.utf8.contains(where: { $0 > 32 }) { paragraphs.append(text) }
    }

    /// Takes the text so far as paragraphs before a top-level table.
    mutating func takeParagraphs() -> [String] {
        if outerFlows.isEmpty {
            // Text in the body with no paragraph round it: kept all the same.
            keepParagraph(takeText(from: flow.start))
        } else if frames.isEmpty {
            for line in takeText(from: flow.start).split(whereSeparator: \.isNewline) { keepParagraph(String(line)) }
            flow.needsBreak = false
        }
        defer { paragraphs = [] }
        return paragraphs
    }

    /// Closes everything and puts it into the document: nested tables get their numbers here.
    mutating func finish(into document: inout SourceDocument) {
        flushChanges()
        let top = topCount
        func settled(_ place: SourcePlace?) -> SourcePlace? {
            guard var place else { return nil }
            if place.table < 0 { place.table = top - place.table }
            return place
        }
        document.textAfter = takeParagraphs()
        document.tables = tables.map { table in
            var table = table
            if table.number < 0 { table.number = top - table.number }
            table.nestedIn = settled(table.nestedIn)
            return table
        }.sorted { $0.number < $1.number }
        document.remarks += remarks.map { remark in
            var remark = remark
            remark.place = settled(remark.place)
            return remark
        }
    }
}
