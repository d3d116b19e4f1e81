/// Walks the tags of the plain, machine-made markup poppler writes. Not an XML reader: no entities of its own, no
/// nesting checks; what it does not understand it passes over.
struct MarkupScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var position = 0

    struct Tag {
        /// Bytes of the element's name.
        var name: Slice<UnsafeBufferPointer<UInt8>>
        /// Bytes between the name and the closing bracket.
        var attributes: Slice<UnsafeBufferPointer<UInt8>>
        var isEnd: Bool
        /// Closed in itself ("<path … />").
        var isEmpty: Bool

        func isNamed(_ text: StaticString) -> Bool { name.equals(text) }

        /// The value of an attribute, as written.
        func value(_ wanted: StaticString) -> Slice<UnsafeBufferPointer<UInt8>>? {
            var at = attributes.startIndex
            let end = attributes.endIndex
            while at < end {
                while at < end, attributes[at] <= 0x20 { at += 1 }
                let start = at
                while at < end, attributes[at] != UInt8(ascii: "=") { at += 1 }
                let name = attributes[start..<at]
                at += 1
                guard at < end, attributes[at] == UInt8(ascii: "\"") else { return nil }
                at += 1
                let first = at
                while at < end, attributes[at] != UInt8(ascii: "\"") { at += 1 }
                guard at < end else { return nil }
                if name.equals(wanted) { return attributes[first..<at] }
                at += 1
            }
            return nil
        }

        func number(_ wanted: StaticString) -> Double? {
            guard let value = value(wanted) else { return nil }
            var numbers = NumberScanner(value)
            return numbers.next()
        }
    }

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The next tag, or nil at the end.
    mutating func next() -> Tag? {
        guard let open = index(of: UInt8(ascii: "<"), from: position) else { return nil }
        var at = open + 1
        let isEnd = at < bytes.count && bytes[at] == UInt8(ascii: "/")
        if isEnd { at += 1 }
        let nameStart = at
        while at < bytes.count, bytes[at] > 0x20, bytes[at] != UInt8(ascii: ">"), bytes[at] != UInt8(ascii: "/") {
            at += 1
        }
        let name = bytes[nameStart..<at]
        guard let close = index(of: UInt8(ascii: ">"), from: at) else { return nil }
        let isEmpty = close > at && bytes[close - 1] == UInt8(ascii: "/")
        position = close + 1
        return Tag(name: name, attributes: bytes[at..<(isEmpty ? close - 1 : close)], isEnd: isEnd, isEmpty: isEmpty)
    }

    /// The bytes up to the next tag, which is not consumed.
    func textHere() -> Slice<UnsafeBufferPointer<UInt8>> {
        bytes[position..<(index(of: UInt8(ascii: "<"), from: position) ?? bytes.count)]
    }

    private func index(of byte: UInt8, from start: Int) -> Int? {
        var at = start
        while at < bytes.count {
            if bytes[at] == byte { return at }
            at += 1
        }
        return nil
    }

    /// Text with the five entities and numeric ones of markup put back.
    static func plain(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        guard text.contains(UInt8(ascii: "&")) else { return String(decoding: text, as: UTF8.self) }
        var result = ""
        var at = text.startIndex
        while at < text.endIndex {
            let amp = text[at...].firstIndex(of: UInt8(ascii: "&")) ?? text.endIndex
            result += String(decoding: text[at..<amp], as: UTF8.self)
            guard amp < text.endIndex else { break }
            guard let end = text[amp...].firstIndex(of: UInt8(ascii: ";")), end - amp <= 10 else {
                result += "&"
                at = amp + 1
                continue
            }
            let name = String(decoding: text[(amp + 1)..<end], as: UTF8.self)
            result += entity(name) ?? "&\(name);"
            at = end + 1
        }
        return result
    }

    private static func entity(_ name: String) -> String? {
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default: break
        }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let code = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return code.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
    }
}

/// Reads the decimal numbers of an attribute one after the other, passing over what stands between them.
struct NumberScanner {
    private let bytes: Slice<UnsafeBufferPointer<UInt8>>
    private var at: Int

    init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        self.bytes = bytes
        at = bytes.startIndex
    }

    /// The next letter or number start, without consuming a number; a letter is consumed.
    mutating func command() -> UInt8? {
        while at < bytes.endIndex {
            let byte = bytes[at]
            if (byte | 0x20) >= UInt8(ascii: "a"), (byte | 0x20) <= UInt8(ascii: "z") {
                at += 1
                return byte
            }
            if byte >= 0x30 && byte <= 0x39 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") { return nil }
            at += 1
        }
        return nil
    }

    var isAtEnd: Bool { at >= bytes.endIndex }

    mutating func next() -> Double? {
        while at < bytes.endIndex {
            let byte = bytes[at]
            if byte >= 0x30 && byte <= 0x39 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") { break }
            at += 1
        }
        guard at < bytes.endIndex else { return nil }
        var negative = false
        if bytes[at] == UInt8(ascii: "-") {
            negative = true
            at += 1
        }
        var value = 0.0
        var scale = 1.0
        var afterPoint = false
        while at < bytes.endIndex {
            let byte = bytes[at]
            if byte >= 0x30, byte <= 0x39 {
                value = value * 10 + Double(byte - 0x30)
                if afterPoint { scale *= 10 }
            } else if byte == UInt8(ascii: "."), !afterPoint {
                afterPoint = true
            } else {
                break
            }
            at += 1
        }
        return (negative ? -value : value) / scale
    }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
    func equals(_ text: StaticString) -> Bool {
        guard count == text.utf8CodeUnitCount else { return false }
        return text.withUTF8Buffer { elementsEqual($0) }
    }

    func contains(_ text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        guard count >= length else { return false }
        return text.withUTF8Buffer { wanted in
            var at = startIndex
            while at + length <= endIndex {
                if self[at..<(at + length)].elementsEqual(wanted) { return true }
                at += 1
            }
            return false
        }
    }
}
