import Domain

/// Gathers paragraphs of OpenDocument text: white space as the format rules it (runs are one space, none at the start;
/// `text:s`, tabs and line breaks are elements), paragraphs joined by "\n".
struct SpreadsheetParagraphs {
    private(set) var bytes: [UInt8] = []
    private var paragraphs = 0
    private var isAtStart = true
    private var lastWasSpace = false

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
        lastWasSpace = false
    }

    mutating func append(_ run: UnsafeBufferPointer<UInt8>) {
        for byte in run {
            if byte == Ascii.space || byte == Ascii.lf || byte == Ascii.tab || byte == Ascii.cr {
                if !isAtStart, !lastWasSpace { bytes.append(Ascii.space) }
                lastWasSpace = true
            } else {
                bytes.append(byte)
                isAtStart = false
                lastWasSpace = false
            }
        }
    }

    mutating func append(_ byte: UInt8, times: Int = 1) {
        bytes.append(contentsOf: repeatElement(byte, count: times))
        isAtStart = false
        lastWasSpace = false
    }
}
