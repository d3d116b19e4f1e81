/// Escaping for the XML of office files.
enum XmlText {
    /// Control characters, the marks of XML, the underscore (which begins a spreadsheet's own escapes) and 0xEF (which
    /// begins the two code points U+FFFE and U+FFFF that XML may not hold).
    @inline(__always)
    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22 || byte == 0x5F || byte == 0xEF
    }

    /// "&" and its like, or nil.
    @inline(__always)
    private static func entity(_ byte: UInt8) -> StaticString? {
        switch byte {
        case 0x26: "&amp;"
        case 0x3C: "&lt;"
        case 0x3E: "&gt;"
        case 0x22: "&quot;"
        default: nil
        }
    }

    /// U+FFFE or U+FFFF at this place: its code, else nil.
    private static func nonCharacter(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
        guard index + 2 < utf8.count, utf8[index + 1] == 0xBF, utf8[index + 2] >= 0xBE else { return nil }
        return utf8[index + 2] == 0xBE ? 0xFFFE : 0xFFFF
    }

    /// "_x" and four hexadecimal digits and "_" at this place: words that a spreadsheet would take for an escape.
    private static func looksEscaped(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        guard index + 6 < utf8.count, utf8[index + 1] == 0x78, utf8[index + 6] == 0x5F else { return false }
        for place in index + 2..<index + 6 {
            switch utf8[place] {
            case 0x30...0x39, 0x41...0x46, 0x61...0x66: continue
            default: return false
            }
        }
        return true
    }

    /// Spreadsheet text (ST_Xstring of ECMA-376): what XML cannot hold is written "_x000B_", and words that look like
    /// that are written "_x005F_x000B_", so that every string comes back as it was.
    static func spreadsheet(_ text: String, to out: inout OutputBytes) {
        out.replacing(text, where: isSpecial) { bytes, utf8, index in
            let byte = utf8[index]
            if let entity = entity(byte) {
                bytes.append(ascii: entity)
                return 1
            }
            switch byte {
            case 0x09, 0x0A: return 0
            case 0x5F:
                guard looksEscaped(utf8, index) else { return 0 }
                bytes.append(ascii: "_x005F_")
                return 1
            case 0xEF:
                guard let code = nonCharacter(utf8, index) else { return 0 }
                bytes.append(ascii: "_x")
                bytes.append(hex: code)
                bytes.append(0x5F)
                return 3
            default:
                bytes.append(ascii: "_x")
                bytes.append(hex: Int(byte))
                bytes.append(0x5F)
                return 1
            }
        }
    }

    /// Text or attribute value of any other XML. What XML cannot hold is shown by its visible picture ("␋" for a
    /// vertical tab); `breaks`, where given, is what a line break becomes ("\r\n" is one, as is a lone "\r").
    static func plain(
        _ text: String, breaks: StaticString? = nil, tabs: StaticString? = nil, to out: inout OutputBytes
    ) {
        out.replacing(text, where: isSpecial) { bytes, utf8, index in
            let byte = utf8[index]
            if let entity = entity(byte) {
                bytes.append(ascii: entity)
                return 1
            }
            switch byte {
            case 0x0A, 0x0D:
                let taken = byte == 0x0D && index + 1 < utf8.count && utf8[index + 1] == 0x0A ? 2 : 1
                if let breaks { bytes.append(ascii: breaks) } else { bytes.append(0x0A) }
                return taken
            case 0x09:
                guard let tabs else { return 0 }
                bytes.append(ascii: tabs)
                return 1
            case 0x5F: return 0
            case 0xEF:
                guard nonCharacter(utf8, index) != nil else { return 0 }
                bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
                return 3
            default:
                // U+2400 onwards: pictures of the control characters.
                bytes.append(contentsOf: [0xE2, 0x90, 0x80 + byte])
                return 1
            }
        }
    }
}
