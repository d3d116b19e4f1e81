/// Key of a stored record: a UUID of version 7 (RFC 9562), so that keys sort by the time they were made.
public struct RecordID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The first eight bytes, most significant first: milliseconds since 1970, version, twelve random bits.
    public var high: UInt64
    /// The last eight bytes: variant and random bits.
    public var low: UInt64

    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// A new key. `count` tells keys of one millisecond apart and keeps them in the order they were made.
    /// - Parameters:
    ///   - milliseconds: since 1 January 1970, UTC.
    ///   - count: 0...4095, stored where RFC 9562 allows a counter (method 1).
    ///   - random: at least 62 random bits.
    public init(milliseconds: UInt64, count: UInt16, random: UInt64) {
        high = milliseconds << 16 | 0x7000 | UInt64(count & 0x0FFF)
        low = random & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    }

    /// Nil unless there are 16 bytes.
    public init?(bytes: UnsafeRawBufferPointer) {
        guard bytes.count == 16 else { return nil }
        high = UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self))
        low = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    }

    /// Nil unless there are 16 bytes.
    public init?(bytes: [UInt8]) {
        guard let id = bytes.withUnsafeBytes({ RecordID(bytes: $0) }) else { return nil }
        self = id
    }

    /// From the usual form, 8-4-4-4-12 hexadecimal digits; nil for anything else.
    public init?(_ text: String) {
        var digits: [UInt8] = []
        for (place, byte) in text.utf8.enumerated() {
            if [8, 13, 18, 23].contains(place) {
                guard byte == UInt8(ascii: "-") else { return nil }
            } else {
                guard let digit = Hexadecimal.digit(byte) else { return nil }
                digits.append(digit)
            }
        }
        guard text.utf8.count == 36 else { return nil }
        self.init(bytes: stride(from: 0, to: 32, by: 2).map { digits[$0] << 4 | digits[$0 + 1] })
    }

    /// Sixteen bytes, most significant first: as stored.
    public var bytes: [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 16) { buffer, count in
            for place in 0..<8 {
                buffer[place] = UInt8(truncatingIfNeeded: high >> UInt64(56 - 8 * place))
                buffer[place + 8] = UInt8(truncatingIfNeeded: low >> UInt64(56 - 8 * place))
            }
            count = 16
        }
    }

    /// The usual form, in lower case.
    public var description: String {
        // A list of two hundred links writes as many.
        String(unsafeUninitializedCapacity: 36) { text in
            var place = 0
            for digit in 0..<32 {
                if digit == 8 || digit == 12 || digit == 16 || digit == 20 {
                    text[place] = UInt8(ascii: "-")
                    place += 1
                }
                let half = (digit < 16 ? high : low) >> UInt64(60 - 4 * (digit % 16)) & 15
                text[place] = UInt8(half) + (half < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
                place += 1
            }
            return place
        }
    }

    public static func < (a: RecordID, b: RecordID) -> Bool { (a.high, a.low) < (b.high, b.low) }
}

/// Bytes written as hexadecimal digits.
public enum Hexadecimal {
    /// Two lower-case digits a byte.
    public static func text(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var out: [UInt8] = []
        for byte in bytes {
            out.append(digits[Int(byte >> 4)])
            out.append(digits[Int(byte & 15)])
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The bytes written; nil for an odd number of digits or any other character.
    public static func bytes(_ text: some StringProtocol) -> [UInt8]? {
        let digits = text.utf8.map(digit)
        guard digits.count % 2 == 0 else { return nil }
        var out: [UInt8] = []
        for place in stride(from: 0, to: digits.count, by: 2) {
            guard let high = digits[place], let low = digits[place + 1] else { return nil }
            out.append(high << 4 | low)
        }
        return out
    }

    static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

/// In its usual form.
extension RecordID: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let id = RecordID(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "No key.")
        }
        self = id
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
