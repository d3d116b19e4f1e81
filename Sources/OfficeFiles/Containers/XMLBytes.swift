/// UTF-8 bytes of the parser's own memory: an attribute's value or a run of text. Good only until the callback returns;
/// take ``string`` to keep it.
struct XMLBytes {
    let buffer: UnsafeBufferPointer<UInt8>

    var count: Int { buffer.count }
    var isEmpty: Bool { buffer.isEmpty }

    /// A copy as text.
    var string: String { String(decoding: buffer, as: UTF8.self) }

    /// The number written, with an optional sign; nil for anything else, and past 18 digits.
    var int: Int? {
        var index = 0
        var isNegative = false
        if let first = buffer.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
            isNegative = first == UInt8(ascii: "-")
            index = 1
        }
        guard buffer.count > index, buffer.count <= 18 else { return nil }
        var value = 0
        while index < buffer.count {
            let digit = Int(buffer[index]) - 48
            guard (0...9).contains(digit) else { return nil }
            value = value * 10 + digit
            index += 1
        }
        return isNegative ? -value : value
    }

    /// Whether all bytes are white space of XML.
    var isBlank: Bool { buffer.allSatisfy { $0 == 32 || $0 == 10 || $0 == 13 || $0 == 9 } }

    static func == (bytes: XMLBytes, text: StaticString) -> Bool {
        guard bytes.count == text.utf8CodeUnitCount else { return false }
        let other = text.utf8Start
        for index in 0..<bytes.count where bytes.buffer[index] != other[index] { return false }
        return true
    }

    static func != (bytes: XMLBytes, text: StaticString) -> Bool { !(bytes == text) }

    /// Whether the bytes hold the word anywhere: a quick look before reading a part as XML.
    static func search(_ bytes: [UInt8], for word: StaticString) -> Bool {
        let wanted = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        guard let first = wanted.first, bytes.count >= wanted.count else { return false }
        return bytes.withUnsafeBufferPointer { buffer in
            for at in 0...(buffer.count - wanted.count) where buffer[at] == first {
                if buffer[at..<at + wanted.count].elementsEqual(wanted) { return true }
            }
            return false
        }
    }
}
