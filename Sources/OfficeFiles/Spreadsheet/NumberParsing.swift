/// Numbers as files store them, without Foundation.
enum NumberParsing {
    private static let powers: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20,
        1e21, 1e22,
    ]

    /// A finite number such as "36962", "-0.5" or "1.2E-3"; nil for anything else.
    static func double(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
        var mantissa: UInt64 = 0
        var digits = 0
        var decimals = 0
        var isAfterPoint = false
        var isNegative = false
        for (i, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits += 1
                guard digits <= 18 else { return slow(bytes) }
                mantissa = mantissa * 10 + UInt64(byte - UInt8(ascii: "0"))
                if isAfterPoint { decimals += 1 }
            case UInt8(ascii: "."):
                guard !isAfterPoint else { return nil }
                isAfterPoint = true
            case UInt8(ascii: "-") where i == 0: isNegative = true
            case UInt8(ascii: "+") where i == 0: continue
            case UInt8(ascii: "e"), UInt8(ascii: "E"): return slow(bytes)
            default: return nil
            }
        }
        guard digits > 0 else { return nil }
        // Exact, since both parts are exact doubles (Clinger's fast path).
        guard mantissa <= 1 << 53 else { return slow(bytes) }
        let value = Double(mantissa) / powers[decimals]
        return isNegative ? -value : value
    }

    /// The standard library's parser, kept from words it would take for numbers ("nan", "0x1p3").
    private static func slow(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"),
                UInt8(ascii: "e"), UInt8(ascii: "E"):
                continue
            default: return nil
            }
        }
        guard let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite else { return nil }
        return value
    }
}
