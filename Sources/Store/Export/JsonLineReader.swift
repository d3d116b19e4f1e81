import Domain

/// Reads a line that ``JsonLine`` wrote: one object of numbers, texts and nulls. Bytes stand as hexadecimal digits,
/// which only the schema tells from text.
struct JsonLineReader {
    /// The line is not one of an export.
    struct Broken: Error {}

    private let bytes: ArraySlice<UInt8>
    private var at: Int

    /// The values of `columns` in their order; every one has to be there, and no other.
    /// - Parameter isBytes: for each column whether it holds bytes.
    static func row(_ line: ArraySlice<UInt8>, _ columns: [String], isBytes: [Bool]) throws -> [DatabaseValue] {
        var reader = JsonLineReader(bytes: line, at: line.startIndex)
        var row: [DatabaseValue] = []
        row.reserveCapacity(columns.count)
        try reader.expect(UInt8(ascii: "{"))
        for (place, column) in columns.enumerated() {
            if place > 0 { try reader.expect(UInt8(ascii: ",")) }
            guard try reader.string() == column else { throw Broken() }
            try reader.expect(UInt8(ascii: ":"))
            row.append(try reader.value(isBytes: isBytes[place]))
        }
        try reader.expect(UInt8(ascii: "}"))
        guard reader.at == line.endIndex else { throw Broken() }
        return row
    }

    private mutating func expect(_ byte: UInt8) throws {
        guard at < bytes.endIndex, bytes[at] == byte else { throw Broken() }
        at += 1
    }

    private mutating func value(isBytes: Bool) throws -> DatabaseValue {
        guard at < bytes.endIndex else { throw Broken() }
        switch bytes[at] {
        case UInt8(ascii: "n"):
            guard bytes[at...].starts(with: Array("null".utf8)) else { throw Broken() }
            at += 4
            return .null
        case UInt8(ascii: "\""):
            let text = try string()
            guard isBytes else { return .text(text) }
            guard let data = Hexadecimal.bytes(text) else { throw Broken() }
            return .bytes(data)
        default:
            let digits = bytes[at...].prefix { $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }
            guard let number = Int64(String(decoding: digits, as: UTF8.self)) else { throw Broken() }
            at += digits.count
            return .integer(number)
        }
    }

    private mutating func string() throws -> String {
        try expect(UInt8(ascii: "\""))
        var out: [UInt8] = []
        while at < bytes.endIndex {
            let byte = bytes[at]
            at += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let text = String(validating: out, as: UTF8.self) else { throw Broken() }
                return text
            case UInt8(ascii: "\\"): try escape(&out)
            case 0..<0x20: throw Broken()
            default: out.append(byte)
            }
        }
        throw Broken()
    }

    private mutating func escape(_ out: inout [UInt8]) throws {
        guard at < bytes.endIndex else { throw Broken() }
        let letter = bytes[at]
        at += 1
        switch letter {
        case UInt8(ascii: "n"): out.append(0x0A)
        case UInt8(ascii: "r"): out.append(0x0D)
        case UInt8(ascii: "t"): out.append(0x09)
        case UInt8(ascii: "b"): out.append(0x08)
        case UInt8(ascii: "f"): out.append(0x0C)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(letter)
        case UInt8(ascii: "u"):
            var number = try digits()
            if (0xD800..<0xDC00).contains(number) {
                try expect(UInt8(ascii: "\\"))
                try expect(UInt8(ascii: "u"))
                let low = try digits()
                guard (0xDC00..<0xE000).contains(low) else { throw Broken() }
                number = 0x10000 + (number - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(number) else { throw Broken() }
            out.append(contentsOf: String(Character(scalar)).utf8)
        default: throw Broken()
        }
    }

    private mutating func digits() throws -> UInt32 {
        guard at + 4 <= bytes.endIndex,
            let number = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
        else { throw Broken() }
        at += 4
        return number
    }
}
