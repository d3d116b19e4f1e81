/// Writes words so that a browser shows exactly those words, wherever they came from.
///
/// Text needs `&` and `<`; `>` is escaped too, so that no reader of the source has to think. Attribute values need the
/// quotes as well. A carriage return is written as a reference, because a browser would turn it into a line feed, and
/// NUL, which HTML cannot hold, as U+FFFD.
struct HtmlEscaping: Sendable {
    /// For words between tags.
    static let text = HtmlEscaping(quotes: false)
    /// For words inside a quoted attribute value.
    static let attribute = HtmlEscaping(quotes: true)

    private let quotes: Bool

    func append(_ words: String, to bytes: inout [UInt8]) {
        var words = words
        words.withUTF8 { append($0, to: &bytes) }
    }

    func append(_ words: Substring, to bytes: inout [UInt8]) {
        var words = words
        words.withUTF8 { append($0, to: &bytes) }
    }

    private func append(_ source: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var copied = 0
        for place in source.indices {
            let byte = source[place]
            // Every byte that is ever escaped is at or below ">"; most of a sentence is above it.
            guard byte <= UInt8(ascii: ">"), let replacement = replacement(for: byte) else { continue }
            bytes.append(contentsOf: source[copied..<place])
            replacement.withUTF8Buffer { bytes.append(contentsOf: $0) }
            copied = place + 1
        }
        bytes.append(contentsOf: source[copied...])
    }

    private func replacement(for byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\"") where quotes: "&quot;"
        case UInt8(ascii: "'") where quotes: "&#39;"
        case 13: "&#13;"
        case 0: "\u{FFFD}"
        default: nil
        }
    }
}
