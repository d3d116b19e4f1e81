import Domain

/// One page of a PDF as poppler tells it: words with boxes, ruled lines and blanks. Points, y grows downwards.
struct PdfPage: Sendable {
    var width: Double
    var height: Double
    var words: [PdfWord] = []
    var horizontals: [PdfRule] = []
    var verticals: [PdfRule] = []
    /// Where blank glyphs stand, sorted by y. A line that was wrapped between words usually ends in one; a line
    /// broken in the middle of a word does not.
    var blanks: [PdfBlank] = []
}

/// A word, as poppler divides the text, and its box.
struct PdfWord: Sendable {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double
    var text: String

    var middleX: Double { (left + right) / 2 }
    var middleY: Double { (top + bottom) / 2 }
    var height: Double { bottom - top }
}

/// A straight line along one axis: at `at` (y of a horizontal, x of a vertical) from `from` to `to`.
struct PdfRule: Sendable {
    var at: Double
    var from: Double
    var to: Double
}

/// Origin of a blank glyph, on the baseline.
struct PdfBlank: Sendable {
    var x: Double
    var y: Double
}

/// Words standing beside each other.
struct PdfLine: Sendable {
    var words: [PdfWord]
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double
    /// A blank glyph follows the last word.
    var endsInBlank = false

    var height: Double { bottom - top }

    /// The words of the line; those that touch (a raised "th") are not set apart.
    var text: String {
        var text = ""
        var before: PdfWord?
        for word in words {
            if let before, word.left - before.right > 0.05 * before.height { text += " " }
            text += word.text
            before = word
        }
        return text
    }

    /// Groups words into lines from top to bottom.
    static func lines(of words: [PdfWord], on page: PdfPage) -> [PdfLine] {
        guard !words.isEmpty else { return [] }
        let ordered = words.sorted { ($0.middleY, $0.left) < ($1.middleY, $1.left) }
        var lines: [PdfLine] = []
        for word in ordered {
            if let last = lines.indices.last {
                let line = lines[last]
                let overlap = min(line.bottom, word.bottom) - max(line.top, word.top)
                if overlap >= 0.5 * min(line.height, word.height) {
                    lines[last].words.append(word)
                    lines[last].top = min(line.top, word.top)
                    lines[last].bottom = max(line.bottom, word.bottom)
                    continue
                }
            }
            lines.append(
                PdfLine(words: [word], left: word.left, right: word.right, top: word.top, bottom: word.bottom))
        }
        for i in lines.indices {
            lines[i].words.sort { ($0.left, $0.top) < ($1.left, $1.top) }
            lines[i].left = lines[i].words[0].left
            lines[i].right = lines[i].words.reduce(lines[i].words[0].right) { max($0, $1.right) }
            lines[i].endsInBlank = page.hasBlank(after: lines[i])
        }
        return lines
    }
}

extension PdfPage {
    func hasBlank(after line: PdfLine) -> Bool {
        // Blanks are sorted by y: find the first that can be on this line.
        var low = 0
        var high = blanks.count
        while low < high {
            let middle = (low + high) / 2
            if blanks[middle].y < line.top { low = middle + 1 } else { high = middle }
        }
        while low < blanks.count, blanks[low].y <= line.bottom + 1 {
            if abs(blanks[low].x - line.right) <= 1.5 { return true }
            low += 1
        }
        return false
    }
}
