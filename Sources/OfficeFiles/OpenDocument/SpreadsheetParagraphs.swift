import Domain

/// Gathers paragraphs of an OpenDocument cell, joined by "\n".
///
/// The format folds runs of white space into one space, but LibreOffice Calc neither folds them on reading nor writes
/// `text:s` for them: spaces are therefore kept as they stand, and only line ends and the indents after them (a file
/// that a program laid out for reading) are folded.
struct SpreadsheetParagraphs {
    private(set) var bytes: [UInt8] = []
    private var paragraphs = 0
    private var isAtStart = true
    private var isFolding = false

    var isEmpty: Bool { bytes.isEmpty }
    var string: String { String(decoding: bytes, as: UTF8.self) }

    mutating func reset() {
        if !bytes.isEmpty { bytes.removeAll(keepingCapacity: true) }
        paragraphs = 0
    }

    mutating func beginParagraph() {
        if paragraphs > 0 { bytes.append(Ascii.lf) }
        paragraphs += 1
        isAtStart = true
        isFolding = false
    }

    mutating func append(_ run: UnsafeBufferPointer<UInt8>) {
        for byte in run {
            if byte == Ascii.lf || byte == Ascii.tab || byte == Ascii.cr {
                isFolding = true
            } else if byte != Ascii.space || !isFolding {
                if isFolding, !isAtStart, bytes.last != Ascii.space { bytes.append(Ascii.space) }
                bytes.append(byte)
                isAtStart = false
                isFolding = false
            }
        }
    }

    mutating func append(_ byte: UInt8, times: Int = 1) {
        bytes.append(contentsOf: repeatElement(byte, count: times))
        isAtStart = false
        isFolding = false
    }
}
