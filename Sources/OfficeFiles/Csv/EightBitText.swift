/// The two 8-bit sets British offices have written text in.
enum EightBitText {
    /// Windows-1252 from 0x80 (WHATWG: undefined places keep their number). ISO-8859-1 files are read as this too.
    static let windows1252: [Unicode.Scalar] =
        Array(
            "\u{20AC}\u{81}\u{201A}\u{192}\u{201E}\u{2026}\u{2020}\u{2021}\u{2C6}\u{2030}\u{160}\u{2039}\u{152}\u{8D}\u{17D}\u{8F}"
                .unicodeScalars)
        + Array(
            "\u{90}\u{2018}\u{2019}\u{201C}\u{201D}\u{2022}\u{2013}\u{2014}\u{2DC}\u{2122}\u{161}\u{203A}\u{153}\u{9D}\u{17E}\u{178}"
                .unicodeScalars)
        + (0xA0...0xFF).map { Unicode.Scalar(UInt8($0)) }

    /// Mac Roman from 0x80 (Apple's ROMAN.TXT, with the euro sign).
    static let macRoman: [Unicode.Scalar] = Array(
        ("ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
            + "¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ").unicodeScalars)

    static func decode(_ bytes: [UInt8], _ table: [Unicode.Scalar]) -> [UInt8] {
        let upper = table.map { Array(String($0).utf8) }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + bytes.count / 16)
        for byte in bytes {
            if byte < 0x80 { out.append(byte) } else { out.append(contentsOf: upper[Int(byte) - 0x80]) }
        }
        return out
    }

    /// Keeps well-formed UTF-8 and reads each other byte as Windows-1252.
    static func repairing(_ bytes: [UInt8]) -> [UInt8] {
        let upper = windows1252.map { Array(String($0).utf8) }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + 64)
        bytes.withUnsafeBufferPointer { buffer in
            var i = 0
            while i < buffer.count {
                let length = buffer[i] < 0x80 ? 1 : Utf8Census.sequenceLength(buffer, i)
                if length == 0 {
                    out.append(contentsOf: upper[Int(buffer[i]) - 0x80])
                    i += 1
                } else {
                    out.append(contentsOf: buffer[i..<i + length])
                    i += length
                }
            }
        }
        return out
    }

    /// True only on clear signs: bytes that are Mac punctuation or accents where they stand (0xD5 between letters is
    /// an apostrophe; as Windows-1252 it would be a capital Õ inside a word), and no sign of Windows-1252.
    static func looksLikeMacRoman(_ bytes: [UInt8]) -> Bool {
        var mac = 0
        for i in bytes.indices where bytes[i] >= 0x80 {
            let before = i > 0 ? bytes[i - 1] : Ascii.space
            let after = i + 1 < bytes.count ? bytes[i + 1] : Ascii.space
            let inWord = isLower(before) && isLower(after)
            let alone = before == Ascii.space && after == Ascii.space
            switch bytes[i] {
            // Windows: curly quotes and dashes, or an accented small letter in a word.
            case 0x91, 0x93: if !Ascii.isLetter(before), Ascii.isLetter(after) { return false }
            case 0x92: if Ascii.isLetter(before), after < 0x80 { return false }
            case 0x94: if before < 0x80, !isSpace(before), after < 0x80, !Ascii.isLetter(after) { return false }
            case 0x96, 0x97: if alone { return false }
            case 0xE0...0xFF: if isLower(before) || isLower(after) { return false }
            case 0xD5: if Ascii.isLetter(before), isLower(after) { mac += 1 }
            case 0xD2, 0xD4: if !Ascii.isLetter(before), Ascii.isLetter(after) { mac += 1 }
            case 0xD3: if before < 0x80, !isSpace(before), !Ascii.isLetter(after) { mac += 1 }
            case 0xD0, 0xD1: if alone { mac += 1 }
            case 0x87...0x8F: if inWord { mac += 1 }
            default: break
            }
        }
        return mac > 0
    }

    private static func isLower(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }
    private static func isSpace(_ byte: UInt8) -> Bool { byte == Ascii.space || byte == Ascii.lf || byte == Ascii.cr }
}
