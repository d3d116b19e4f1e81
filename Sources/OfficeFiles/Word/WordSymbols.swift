/// Characters of the symbol fonts Word puts into text by number (w:sym), as Unicode.
enum WordSymbols {
    enum Font: Sendable { case none, wingdings, wingdings2, symbol }

    /// The font by its name in the file.
    static func font(_ name: XMLBytes) -> Font {
        if name == "Wingdings" { return .wingdings }
        if name == "Wingdings 2" { return .wingdings2 }
        if name == "Symbol" { return .symbol }
        return .none
    }

    /// The character meant by a code of a font; codes are also stored 0xF000 higher, in the private use area. Nil where
    /// the font's table here lacks it.
    static func character(_ code: UInt32, in font: Font) -> Unicode.Scalar? {
        let plain = (0xF000...0xF0FF).contains(code) ? code - 0xF000 : code
        switch font {
        case .wingdings: return wingdings[plain]
        case .wingdings2: return wingdings2[plain]
        case .symbol: return symbol[plain] ?? ((0x20...0x3F).contains(plain) ? Unicode.Scalar(plain) : nil)
        case .none: return code == plain ? Unicode.Scalar(code) : nil
        }
    }

    private static let wingdings: [UInt32: Unicode.Scalar] = [
        0x20: " ", 0x21: "✏", 0x22: "✂", 0x28: "☎", 0x29: "✆", 0x2A: "✉", 0x45: "☜", 0x46: "☞", 0x4A: "☺", 0x4B: "😐",
        0x4C: "☹", 0x54: "❄", 0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "☐", 0x70: "☐", 0x71: "❑", 0x72: "❒",
        0x73: "⬧", 0x74: "⧫", 0x75: "◆", 0x76: "❖", 0x77: "⬥", 0x78: "☒", 0x7B: "❀", 0x9F: "•", 0xA1: "○",
        0xA7: "▪", 0xA8: "☐", 0xAB: "★", 0xAC: "✶", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓",
        0xE8: "➔", 0xEF: "⇦", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
    ]
    private static let wingdings2: [UInt32: Unicode.Scalar] = [
        0x20: " ", 0x2A: "☐", 0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x95: "•", 0x97: "●",
        0xA2: "■", 0xA3: "☐", 0xA4: "☐",
    ]
    private static let symbol: [UInt32: Unicode.Scalar] = [
        0x2D: "−", 0x40: "≅", 0x61: "α", 0x62: "β", 0x64: "δ", 0x67: "γ", 0x6D: "μ", 0x70: "π", 0x44: "Δ", 0x57: "Ω",
        0xA2: "′", 0xA3: "≤", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±",
        0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBB: "≈", 0xBC: "…", 0xD2: "®", 0xD3: "©",
        0xD4: "™", 0xD6: "√", 0xDE: "⇒", 0xE0: "◊",
    ]
}
