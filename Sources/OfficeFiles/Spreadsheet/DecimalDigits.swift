/// A number as decimal digits, rounded as spreadsheets round: on at most 15 significant digits, halves away from zero.
struct DecimalDigits {
    private(set) var isNegative: Bool
    /// Values 0...9, the first not 0 (empty for zero).
    private(set) var digits: [UInt8]
    /// Digits before the decimal point; negative for 0.00x.
    private(set) var pointAt: Int

    /// - Parameter value: a finite number.
    init(_ value: Double) {
        isNegative = value < 0
        digits = []
        pointAt = 0
        var exponent = 0
        var seenPoint = false
        var inExponent = false
        var exponentIsNegative = false
        // The shortest text that gives the number back: "-1234.5", "1e-07".
        for byte in value.magnitude.description.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                if inExponent {
                    exponent = exponent * 10 + Int(byte - 48)
                } else {
                    digits.append(byte - 48)
                    if !seenPoint { pointAt += 1 }
                }
            case UInt8(ascii: "."): seenPoint = true
            case UInt8(ascii: "e"): inExponent = true
            case UInt8(ascii: "-"): exponentIsNegative = true
            default: break
            }
        }
        pointAt += exponentIsNegative ? -exponent : exponent
        tidy()
        round(significant: 15)
    }

    var isZero: Bool { digits.isEmpty }

    /// The digit with that many places left (0 is the units) or right (-1 is tenths) of the point.
    func digit(at place: Int) -> UInt8 {
        let index = pointAt - 1 - place
        return digits.indices.contains(index) ? digits[index] : 0
    }

    var integerDigits: Int { max(0, pointAt) }
    /// Digits after the point that are not trailing zeros.
    var decimals: Int { max(0, digits.count - pointAt) }

    mutating func round(significant count: Int) { round(keeping: count) }
    mutating func round(decimals: Int) { round(keeping: pointAt + decimals) }

    /// Moves the point: 2 for percent.
    mutating func shift(by places: Int) { if !digits.isEmpty { pointAt += places } }

    private mutating func round(keeping count: Int) {
        guard count < digits.count else { return }
        guard count >= 0 else {
            digits = []
            tidy()
            return
        }
        let roundsUp = digits[count] >= 5
        digits.removeSubrange(count...)
        if roundsUp {
            var i = count - 1
            while i >= 0, digits[i] == 9 {
                digits[i] = 0
                i -= 1
            }
            if i >= 0 {
                digits[i] += 1
            } else {
                digits.insert(1, at: 0)
                pointAt += 1
            }
        }
        tidy()
    }

    private mutating func tidy() {
        while digits.last == 0 { digits.removeLast() }
        if let first = digits.firstIndex(where: { $0 != 0 }), first > 0 {
            digits.removeSubrange(..<first)
            pointAt -= first
        }
        if digits.isEmpty {
            pointAt = 0
            isNegative = false
        }
    }

    /// The number without an exponent, with as many decimals as it has.
    var plainText: String {
        var out: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
        if pointAt <= 0 { out.append(48) }
        for place in stride(from: integerDigits - 1, through: 0, by: -1) { out.append(48 + digit(at: place)) }
        if decimals > 0 {
            out.append(UInt8(ascii: "."))
            for place in 1...decimals { out.append(48 + digit(at: -place)) }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// "1.5E+20".
    var scientificText: String {
        guard !isZero else { return "0E+00" }
        var mantissa = self
        mantissa.pointAt = 1
        let exponent = pointAt - 1
        let size = exponent.magnitude < 10 ? "0\(exponent.magnitude)" : "\(exponent.magnitude)"
        return mantissa.plainText + (exponent < 0 ? "E-" : "E+") + size
    }
}

extension DecimalDigits {
    /// A number as the format "General" shows it in a wide enough cell: whole numbers in full, others on ten digits.
    static func general(_ value: Double) -> String {
        if value == value.rounded(), value.magnitude < 1e15 { return String(Int64(value)) }
        var digits = DecimalDigits(value)
        if digits.pointAt > 20 || digits.pointAt < -8 {
            digits.round(significant: 6)
            return digits.scientificText
        }
        if digits.decimals > 0 {
            digits.round(decimals: max(0, 10 - max(1, digits.pointAt)))
        }
        return digits.plainText
    }
}
