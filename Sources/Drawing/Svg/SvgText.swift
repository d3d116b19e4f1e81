/// Words from records, made fit to stand in a picture, and how wide they will be there.
///
/// No font is asked: widths are those of the usual sans-serif faces (Arial, Helvetica, Liberation Sans) in thousandths
/// of the size, a little generous, so that labels keep clear of each other wherever the picture is shown.
enum SvgText {
    /// Longest text taken from a record, in characters; names run to a few dozen.
    static let limit = 400

    /// The text on one line: white space folded, characters XML forbids and marks that turn the direction of writing
    /// taken out, at most ``limit`` characters.
    static func plain(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var count = 0
        var space = false
        for scalar in text.unicodeScalars {
            if isSpace(scalar) {
                space = true
                continue
            }
            guard isAllowed(scalar) else { continue }
            if space, !result.isEmpty { result.append(" ") }
            space = false
            result.append(scalar)
            count += 1
            if count == limit {
                result.append("…")
                break
            }
        }
        return String(result)
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: false
        case 0xFDD0...0xFDEF: false
        default: scalar.value & 0xFFFE != 0xFFFE
        }
    }

    /// Width in the units of `size`.
    static func width(_ text: String, size: Double, bold: Bool = false) -> Double {
        var thousandths = 0
        for scalar in text.unicodeScalars { thousandths += width(of: scalar) }
        return Double(thousandths) / 1000 * size * (bold ? 1.07 : 1)
    }

    private static func width(of scalar: Unicode.Scalar) -> Int {
        switch scalar {
        case "i", "j", "l", "'", "|", "!", ".", ",", ":", ";", "I", "’", "·": return 285
        case " ", "f", "t", "r", "(", ")", "[", "]", "/", "-": return 335
        case "m", "M", "W", "%", "@", "…": return 900
        case "w": return 740
        case "0"..."9", "a"..."z", "–": return 560
        case "A"..."Z", "&": return 700
        default: break
        }
        switch scalar.value {
        case 0x0300...0x036F, 0x200C, 0x200D, 0xFE00...0xFE0F: return 0
        case 0x80..<0x1100: return 640
        default: return 1000
        }
    }

    /// The text, cut with an ellipsis where it is wider than `room`.
    static func cut(_ text: String, to room: Double, size: Double, bold: Bool = false) -> String {
        if width(text, size: size, bold: bold) <= room { return text }
        var characters = Array(text)
        while !characters.isEmpty {
            characters.removeLast()
            while let last = characters.last, last == " " || last == "," { characters.removeLast() }
            let shorter = String(characters) + "…"
            if width(shorter, size: size, bold: bold) <= room { return shorter }
        }
        return "…"
    }

    /// The text, or as much of it as fits up to a comma, an "or" or an "and": no word is cut where that can be helped.
    static func brief(_ text: String, to room: Double, size: Double) -> String {
        var rest = text[...]
        while width(String(rest), size: size) > room {
            let ends = [", ", " or ", " and "].compactMap { rest.ranges(of: $0).last?.lowerBound }
            guard let end = ends.max() else { return cut(text, to: room, size: size) }
            rest = rest[..<end]
            while let last = rest.last, last == "," || last == " " { rest.removeLast() }
            // One word of "Unknown or new adults" says nothing.
            if !rest.contains(" ") { return cutAtWord(text, to: room, size: size) }
        }
        return String(rest)
    }

    /// As many whole words as fit, with an ellipsis.
    private static func cutAtWord(_ text: String, to room: Double, size: Double) -> String {
        var words = text.split(separator: " ")
        while words.count > 1 {
            words.removeLast()
            let shorter = words.joined(separator: " ") + "…"
            if width(shorter, size: size) <= room { return shorter }
        }
        return cut(text, to: room, size: size)
    }

    /// The text on at most `lines` lines, broken at spaces, the last cut where it must be.
    static func wrap(_ text: String, to room: Double, size: Double, lines: Int, bold: Bool = false) -> [String] {
        var result: [String] = []
        var rest = text.split(separator: " ").map(String.init)[...]
        while !rest.isEmpty {
            if result.count == lines - 1 {
                result.append(cut(rest.joined(separator: " "), to: room, size: size, bold: bold))
                break
            }
            var line = rest.removeFirst()
            while let next = rest.first, width(line + " " + next, size: size, bold: bold) <= room {
                line += " " + next
                rest.removeFirst()
            }
            result.append(cut(line, to: room, size: size, bold: bold))
        }
        return result
    }
}
