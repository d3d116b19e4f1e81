/// Coordinates as SVG takes them: at most one decimal, a full stop, no exponent, the same on every machine.
enum SvgNumber {
    /// Appends `value` rounded to tenths; values that are not finite become 0, and none leaves ±1,000,000.
    static func append(_ value: Double, to bytes: inout [UInt8]) {
        let bounded = value.isFinite ? max(-1_000_000, min(1_000_000, value)) : 0
        var tenths = Int((bounded * 10).rounded())
        if tenths < 0 {
            bytes.append(UInt8(ascii: "-"))
            tenths = -tenths
        }
        append(whole: tenths / 10, to: &bytes)
        if tenths % 10 != 0 {
            bytes.append(UInt8(ascii: "."))
            bytes.append(UInt8(ascii: "0") + UInt8(tenths % 10))
        }
    }

    /// Appends a whole number that is not negative.
    static func append(whole number: Int, to bytes: inout [UInt8]) {
        if number >= 10 { append(whole: number / 10, to: &bytes) }
        bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
    }
}
