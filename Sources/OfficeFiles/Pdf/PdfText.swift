/// Puts the lines of a cell or paragraph together again as they were written.
///
/// A line break that only the width of the column made becomes a space, or nothing when the break fell inside a word;
/// a break that stood in the document (the next word would have fitted) stays.
struct PdfText {
    /// Whether this document's wrapped lines end in a blank wherever one fits, so that a missing one tells something.
    let wrapsLeaveBlanks: Bool
    /// Usual width of a blank, as a share of the line's height.
    private let blank: Double
    /// Words that stand inside lines, where no break can have cut them.
    private let vocabulary: Set<String>

    /// Learns from a whole document whether wrapped lines end in blanks, and its words.
    init(learningFrom cells: some Sequence<[PdfLine]>) {
        var with = 0
        var without = 0
        var vocabulary: Set<String> = []
        var gaps: [Double] = []
        for lines in cells {
            for (index, line) in lines.enumerated() {
                let isLast = index == lines.count - 1
                if !isLast {
                    if line.endsInBlank { with += 1 } else { without += 1 }
                }
                let startsWhole = index == 0 || lines[index - 1].endsInBlank || lines[index - 1].words.count > 1
                let endsWhole = isLast || line.endsInBlank || line.words.count > 1
                for (a, b) in zip(line.words, line.words.dropFirst()) where a.height > 0 {
                    gaps.append((b.left - a.right) / a.height)
                }
                for (place, word) in line.words.enumerated() {
                    let isCut = (place == 0 && !startsWhole) || (place == line.words.count - 1 && !endsWhole)
                    if !isCut { vocabulary.insert(Self.known(word.text)) }
                }
            }
        }
        wrapsLeaveBlanks = with >= 3 && with * 5 >= (with + without) * 2
        self.vocabulary = vocabulary
        gaps.sort()
        blank = gaps.isEmpty ? 0.25 : min(max(gaps[gaps.count / 2], 0.15), 0.4)
    }

    /// The words of `lines`, none of which can reach beyond `right` (margins taken off). Where that is not known for
    /// certain, breaks are not kept.
    func text(_ lines: [PdfLine], right: Double, keepsBreaks: Bool = true) -> String {
        guard var before = lines.first else { return "" }
        let pitch = Self.pitch(lines)
        var text = before.text
        for line in lines.dropFirst() {
            let isApart = line.top - before.top > 1.4 * pitch && line.top - before.bottom > 0.35 * before.height
            text += isApart ? "\n" : joint(before, line, right: right, keepsBreaks: keepsBreaks)
            text += line.text
            before = line
        }
        return text
    }

    /// What stood between two lines.
    private func joint(_ line: PdfLine, _ next: PdfLine, right: Double, keepsBreaks: Bool) -> String {
        guard let first = next.words.first, let last = line.words.last else { return "\n" }
        if line.endsInBlank, wrapsLeaveBlanks { return " " }
        if keepsBreaks, fits(first, after: line, right: right) { return "\n" }
        if line.endsInBlank { return " " }
        if last.text.utf8.count > 1, let end = last.text.utf8.last, end == UInt8(ascii: "-") || end == UInt8(ascii: "/")
        {
            return ""
        }
        let size = line.height
        let slack = right - line.right
        // Only a word too long for its column is cut, and such a word begins a line of its own.
        let mayBeCut =
            line.words.count == 1 && slack < 0.9 * size && line.right + first.right - first.left > right - 1
        // Where a blank had room and none stands, no blank was written.
        let wroteNone = wrapsLeaveBlanks && slack > blank * size + 0.5
        if mayBeCut, isCut(last.text, first.text, wroteNone: wroteNone) { return "" }
        return wroteNone && !mayBeCut && keepsBreaks ? "\n" : " "
    }

    /// Whether two pieces are one word, as far as the document's other words tell.
    private func isCut(_ first: String, _ second: String, wroteNone: Bool) -> Bool {
        let tail = Self.known(second)
        if tail.isEmpty || vocabulary.contains(Self.known(first + second)) { return true }
        if !wrapsLeaveBlanks { return false }
        let knowsFirst = vocabulary.contains(Self.known(first))
        let knowsTail = vocabulary.contains(tail)
        guard let start = tail.unicodeScalars.first else { return false }
        if start.properties.isLowercase, tail.utf8.count <= 3 { return !Self.shortWords.contains(tail) }
        if knowsFirst && knowsTail { return false }
        if wroteNone { return true }
        if start.properties.isLowercase { return !knowsFirst && !knowsTail }
        guard start == "9", let end = first.utf8.last else { return false }
        return end >= 0x30 && end <= 0x39
    }

    /// Words of up to three letters common enough to begin a line; other short pieces are the ends of words.
    private static let shortWords: Set<String> = [
        "a", "i", "am", "an", "as", "at", "be", "by", "do", "go", "he", "if", "in", "is", "it", "me", "mr", "ms", "my",
        "no", "of", "on", "or", "re", "so", "to", "up", "us", "we", "all", "and", "any", "are", "but", "can", "day",
        "dad", "did", "due", "end", "few", "for", "get", "got", "had", "has", "her", "him", "his", "how", "mrs", "mum",
        "may", "new", "not", "now", "off", "old", "one", "our", "out", "own", "put", "ran", "saw", "say", "see", "set",
        "she", "son", "the", "too", "two", "was", "way", "who", "why", "yes", "yet", "you",
    ]

    /// Whether a word had room on the line before, so that the break was meant.
    func fits(_ word: PdfWord, after line: PdfLine, right: Double) -> Bool {
        let size = min(line.height, word.height)
        return line.right + (blank + 0.1) * size + (word.right - word.left) < right - 0.1 * size
    }

    /// A word as it is looked up: letters small, digits as 9, marks at its ends left out.
    private static func known(_ word: String) -> String {
        var plain = String.UnicodeScalarView()
        for scalar in word.lowercased().unicodeScalars {
            plain.append(scalar.value >= 0x30 && scalar.value <= 0x39 ? "9" : scalar)
        }
        func isMark(_ scalar: Unicode.Scalar) -> Bool { !scalar.properties.isAlphabetic && scalar != "9" }
        while let end = plain.last, isMark(end) { plain.removeLast() }
        while let start = plain.first, isMark(start) { plain.removeFirst() }
        return String(plain)
    }

    /// The usual distance from line to line.
    private static func pitch(_ lines: [PdfLine]) -> Double {
        var steps = zip(lines, lines.dropFirst()).map { $1.top - $0.top }
        guard !steps.isEmpty else { return 0 }
        steps.sort()
        return max(steps[(steps.count - 1) / 2], lines[0].height * 0.9)
    }
}
