import Foundation

/// What one character outside ASCII is to search.
struct FoldedScalar {
    enum Kind: UInt8 {
        case letter, apostrophe, hyphen
        /// Shows nothing, or is an accent on the letter before.
        case nothing
        case other
    }

    var kind: Kind
    /// Bytes it takes in the text.
    var length: Int
    private var scalar: UInt32

    /// The character at a byte that is not ASCII; broken bytes are one `other` each.
    static func at(_ text: UnsafeRawBufferPointer, _ at: Int) -> FoldedScalar {
        let first = text[at]
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
        guard length > 1, at + length <= text.count else { return FoldedScalar(kind: .other, length: 1, scalar: 0) }
        var scalar = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for place in 1..<length { scalar = scalar << 6 | UInt32(text[at + place] & 0x3F) }
        return FoldedScalar(kind: kind(scalar), length: length, scalar: scalar)
    }

    /// Adds the letter as search compares it: without its accent, in lower case.
    func append(to out: inout [UInt8]) {
        if let place = Self.place(scalar) {
            out.append(contentsOf: Self.table[place])
        } else {
            Self.folded(scalar, into: &out)
        }
    }

    private static func kind(_ scalar: UInt32) -> Kind {
        switch scalar {
        case 0x2018, 0x2019, 0x201B, 0x2BC, 0xB4, 0x2032, 0xFF07: return .apostrophe
        case 0x2010, 0x2011, 0x2012, 0xFE63, 0xFF0D: return .hyphen
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF: return .nothing
        default: break
        }
        if let place = place(scalar) { return table[place].isEmpty ? marks[place] : .letter }
        guard let known = Unicode.Scalar(scalar) else { return .other }
        if isMark(known) { return .nothing }
        return known.properties.isAlphabetic || known.properties.numericType != nil ? .letter : .other
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: true
        default: false
        }
    }

    // MARK: - The common alphabets, worked out once

    private static let lowest: UInt32 = 0x80
    private static let highest: UInt32 = 0x1FFF

    private static func place(_ scalar: UInt32) -> Int? {
        scalar >= lowest && scalar <= highest ? Int(scalar - lowest) : nil
    }

    /// Folded bytes; empty for what is no letter.
    private static let table: [[UInt8]] = (lowest...highest).map { scalar in
        guard let known = Unicode.Scalar(scalar), !isMark(known),
            known.properties.isAlphabetic || known.properties.numericType != nil
        else { return [] }
        var out: [UInt8] = []
        folded(scalar, into: &out)
        return out
    }

    private static let marks: [Kind] = (lowest...highest).map { scalar in
        Unicode.Scalar(scalar).map { isMark($0) ? .nothing : .other } ?? .other
    }

    /// Letters that no rule of Unicode takes apart.
    private static let letters: [UInt32: String] = [
        0xDF: "ss", 0x1E9E: "ss", 0xC6: "ae", 0xE6: "ae", 0x152: "oe", 0x153: "oe", 0xD8: "o", 0xF8: "o", 0xD0: "d",
        0xF0: "d", 0x110: "d", 0x111: "d", 0xDE: "th", 0xFE: "th", 0x141: "l", 0x142: "l", 0x126: "h", 0x127: "h",
        0x131: "i", 0x14A: "n", 0x14B: "n", 0x166: "t", 0x167: "t", 0x17F: "s",
    ]

    private static func folded(_ scalar: UInt32, into out: inout [UInt8]) {
        if let plain = letters[scalar] {
            out.append(contentsOf: plain.utf8)
            return
        }
        guard let known = Unicode.Scalar(scalar) else { return }
        // Ligatures, raised and wide forms become what they stand for.
        for part in String(Character(known)).decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars
        where !isMark(part) && (part.properties.isAlphabetic || part.properties.numericType != nil) {
            out.append(contentsOf: String(Character(part)).utf8)
        }
    }
}
