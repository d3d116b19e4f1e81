/// Comparing the words of cells: trimming, folding and splitting on UTF-8 bytes, without Foundation.
enum PlainWords {
    /// True for nothing but white space (ASCII, no-break space, zero-width marks).
    static func isBlank(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var i = 0
            while i < bytes.count {
                let width = spaceWidth(bytes, i)
                if width == 0 { return false }
                i += width
            }
            return true
        }
    }

    /// The text without white space at either end.
    static func trimmed(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            var start = 0
            while start < bytes.count {
                let width = spaceWidth(bytes, start)
                if width == 0 { break }
                start += width
            }
            var end = start
            var i = start
            while i < bytes.count {
                let width = spaceWidth(bytes, i)
                if width == 0 {
                    i += 1
                    end = i
                } else {
                    i += width
                }
            }
            return String(decoding: bytes[start..<end], as: UTF8.self)
        }
    }

    /// Lower-case letters and digits, everything else folded to single spaces, none at the ends: the key on which
    /// headings and repeated rows are compared. Letters beyond ASCII are kept as they are.
    static func key(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            var out = [UInt8]()
            out.reserveCapacity(bytes.count)
            var pending = false
            var i = 0
            while i < bytes.count {
                let b = bytes[i]
                let lower: UInt8? =
                    switch b {
                    case 0x61...0x7A, 0x30...0x39: b
                    case 0x41...0x5A: b + 0x20
                    default: nil
                    }
                if let lower {
                    if pending, !out.isEmpty { out.append(0x20) }
                    pending = false
                    out.append(lower)
                    i += 1
                } else if b < 0x80 {
                    // An apostrophe inside a word joins it ("child's" is "childs").
                    if b != 0x27 { pending = true }
                    i += 1
                } else {
                    let width = min(scalarWidth(b), bytes.count - i)
                    if isLetterBeyondASCII(bytes, i, width) {
                        if pending, !out.isEmpty { out.append(0x20) }
                        pending = false
                        out.append(contentsOf: bytes[i..<(i + width)])
                    } else if !(width == 3 && bytes[i] == 0xE2 && bytes[i + 1] == 0x80 && bytes[i + 2] == 0x99) {
                        pending = true
                    }
                    i += width
                }
            }
            return String(decoding: out, as: UTF8.self)
        }
    }

    /// The text with the parts in round brackets taken out, and those parts.
    static func splitBrackets(_ text: String) -> (outside: String, inside: String) {
        var outside = [UInt8]()
        var inside = [UInt8]()
        var depth = 0
        for b in text.utf8 {
            switch b {
            case 0x28:
                depth += 1
                inside.append(0x20)
                outside.append(0x20)
            case 0x29 where depth > 0: depth -= 1
            default: if depth > 0 { inside.append(b) } else { outside.append(b) }
            }
        }
        return (String(decoding: outside, as: UTF8.self), String(decoding: inside, as: UTF8.self))
    }

    /// At most `limit` characters of the text on one line, cut at a word with an ellipsis.
    static func excerpt(_ text: String, limit: Int = 90) -> String {
        var line = [Character]()
        var space = false
        for c in trimmed(text) {
            if c.isWhitespace {
                space = true
                continue
            }
            if space, !line.isEmpty { line.append(" ") }
            space = false
            line.append(c)
            if line.count > limit {
                if let cut = line.lastIndex(of: " "), cut > limit / 2 { line = Array(line[..<cut]) }
                return String(line) + "…"
            }
        }
        return String(line)
    }

    private static func scalarWidth(_ lead: UInt8) -> Int { lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2 }

    /// Latin, Greek, Cyrillic and other letters: every two-byte scalar but the Latin-1 signs, and longer ones outside
    /// the general punctuation and symbol blocks (U+2000–U+2BFF, U+3000–U+303F, U+FE00–U+FEFF).
    private static func isLetterBeyondASCII(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int, _ width: Int) -> Bool {
        if width == 2 {
            return bytes[i] > 0xC2 && !(bytes[i] == 0xC3 && (bytes[i + 1] == 0x97 || bytes[i + 1] == 0xB7))
        }
        guard width == 3 else { return false }
        if bytes[i] == 0xE2 { return bytes[i + 1] >= 0xB0 }
        if bytes[i] == 0xE3, bytes[i + 1] == 0x80 { return false }
        if bytes[i] == 0xEF { return !(0xB8...0xBB).contains(bytes[i + 1]) && bytes[i + 1] != 0xBF }
        return true
    }

    /// Bytes of the white-space mark at `i`, or 0.
    private static func spaceWidth(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
        let b = bytes[i]
        if b == 0x20 || (b >= 0x09 && b <= 0x0D) { return 1 }
        if b == 0xC2, i + 1 < bytes.count, bytes[i + 1] == 0xA0 || bytes[i + 1] == 0xAD { return 2 }
        if b == 0xE2, i + 2 < bytes.count, bytes[i + 1] == 0x80 {
            let c = bytes[i + 2]
            if (0x80...0x8D).contains(c) || c == 0xA8 || c == 0xA9 || c == 0xAF { return 3 }
        }
        if b == 0xEF, i + 2 < bytes.count, bytes[i + 1] == 0xBB, bytes[i + 2] == 0xBF { return 3 }
        return 0
    }
}
