/// The words of an entry, cut once for every recogniser: folded keys for comparing, byte ranges for quoting.
///
/// A recogniser looks at ``Token/key`` and gives back a range of tokens; ``words(_:)`` turns the range into the words
/// written, which is what a reader is shown as the ground of an inference.
public struct TextTokens: Sendable {
    /// One word, number or mark.
    public struct Token: Sendable, Hashable {
        /// Lower-case, curly apostrophes made straight, a final "'s" cut off ("Lacey's" is "lacey"). Marks are themselves.
        public var key: String
        /// Bytes of the word in ``text``.
        public var start: Int32
        public var end: Int32
        /// Place in ``sentences``.
        public var sentence: Int32
        /// Begins with a capital letter.
        public var isCapitalised: Bool
        /// Had a possessive "'s" that ``key`` lacks.
        public var isPossessive: Bool
        /// A mark of punctuation, not a word.
        public var isMark: Bool
    }

    public let text: String
    public let tokens: [Token]
    /// Ranges of ``tokens``, one for each sentence or line.
    public let sentences: [Range<Int>]

    /// Cuts a text. Sentences end at ".", "!", "?", ";" or a line break; not at a full stop inside a number, a time, an
    /// initial or a known short form ("Dr.", "approx.", "e.g.").
    public init(_ text: String) {
        var cutter = TokenCutter()
        cutter.cut(text)
        self.text = text
        tokens = cutter.tokens
        sentences = cutter.sentences
    }

    /// The words written, from the first token of a range to its last.
    public func words(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last, tokens.indices.contains(last) else { return "" }
        let utf8 = text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: Int(tokens[first].start))
        let end = utf8.index(utf8.startIndex, offsetBy: Int(tokens[last].end))
        return String(text[start..<end])
    }

    /// The words of the sentence a token stands in, its closing mark included.
    public func sentence(around token: Int) -> String { words(sentences[Int(tokens[token].sentence)]) }
}

/// Cuts text into tokens in one pass over its bytes.
private struct TokenCutter {
    var tokens: [TextTokens.Token] = []
    var sentences: [Range<Int>] = []
    private var sentenceStart = 0

    private static let shortForms: Set<String> = [
        "dr", "mr", "mrs", "ms", "st", "approx", "e.g", "i.e", "eg", "ie", "etc", "ref", "no", "tel", "appt", "ext",
        "vs", "re",
    ]

    mutating func cut(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            tokens.reserveCapacity(bytes.count / 5 + 4)
            var i = 0
            while i < bytes.count {
                if Self.isWordByte(bytes, i) {
                    i = addWord(bytes, from: i)
                } else {
                    i = addMark(bytes, at: i)
                }
            }
            endSentence()
        }
    }

    private mutating func addWord(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var end = start
        while end < bytes.count {
            if Self.isWordByte(bytes, end) {
                end += 1
            } else if end > start, end + 1 < bytes.count, Self.joins(bytes, end) {
                end += Self.apostropheWidth(bytes, end) ?? 1
            } else {
                break
            }
        }
        var key = [UInt8]()
        key.reserveCapacity(end - start)
        var i = start
        while i < end {
            if let width = Self.apostropheWidth(bytes, i) {
                key.append(0x27)
                i += width
            } else {
                let b = bytes[i]
                key.append(b >= 0x41 && b <= 0x5A ? b + 0x20 : b)
                i += 1
            }
        }
        let possessive = key.count > 2 && key[key.count - 1] == 0x73 && key[key.count - 2] == 0x27
        if possessive { key.removeLast(2) }
        tokens.append(
            TextTokens.Token(
                key: String(decoding: key, as: UTF8.self), start: Int32(start), end: Int32(end),
                sentence: Int32(sentences.count),
                isCapitalised: bytes[start] >= 0x41 && bytes[start] <= 0x5A || bytes[start] == 0xC3,
                isPossessive: possessive, isMark: false))
        return end
    }

    private mutating func addMark(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> Int {
        let b = bytes[i]
        if b == 0x0A || b == 0x0D {
            endSentence()
            return i + 1
        }
        if b <= 0x20 { return i + 1 }
        var width = 1
        if b >= 0xC0 { width = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2 }
        width = min(width, bytes.count - i)
        // No-break space.
        if width == 2, b == 0xC2, bytes[i + 1] == 0xA0 { return i + 2 }
        let mark = UnsafeBufferPointer(rebasing: bytes[i..<(i + width)])
        tokens.append(
            TextTokens.Token(
                key: String(decoding: mark, as: UTF8.self), start: Int32(i), end: Int32(i + width),
                sentence: Int32(sentences.count), isCapitalised: false, isPossessive: false, isMark: true))
        if b == 0x21 || b == 0x3F || b == 0x3B || (b == 0x2E && endsSentence(bytes, i)) { endSentence() }
        return i + width
    }

    private func endsSentence(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Bool {
        guard let last = tokens.dropLast().last, !last.isMark else { return true }
        if Self.shortForms.contains(last.key) { return false }
        // An initial ("J. Smith"), unless it ends the text.
        return !(last.end - last.start == 1 && last.isCapitalised && i + 1 < bytes.count && last.key != "i")
    }

    private mutating func endSentence() {
        if tokens.count > sentenceStart { sentences.append(sentenceStart..<tokens.count) }
        sentenceStart = tokens.count
    }

    private static func isWordByte(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Bool {
        let b = bytes[i]
        if b >= 0x61 && b <= 0x7A || b >= 0x41 && b <= 0x5A || b >= 0x30 && b <= 0x39 { return true }
        if b < 0x80 { return false }
        // Letters beyond ASCII: everything but Latin-1 signs and the general punctuation block.
        if b == 0xC2 { return false }
        if b == 0xE2, i + 1 < bytes.count, bytes[i + 1] == 0x80 || bytes[i + 1] == 0x86 { return false }
        if b >= 0x80 && b < 0xC0 { return i > 0 && isContinuationOfLetter(bytes, i) }
        return true
    }

    private static func isContinuationOfLetter(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Bool {
        var j = i - 1
        while j >= 0, bytes[j] >= 0x80, bytes[j] < 0xC0, i - j < 4 { j -= 1 }
        return j >= 0 && bytes[j] >= 0xC0 && isWordByte(bytes, j)
    }

    /// A mark inside a word: an apostrophe or hyphen between letters, a stop, colon or slash between digits.
    private static func joins(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Bool {
        let b = bytes[i]
        let isDigit = { (x: UInt8) in x >= 0x30 && x <= 0x39 }
        if b == 0x2E || b == 0x3A || b == 0x2F { return isDigit(bytes[i - 1]) && isDigit(bytes[i + 1]) }
        if b == 0x2D { return isWordByte(bytes, i + 1) }
        if let width = apostropheWidth(bytes, i) { return i + width < bytes.count && isWordByte(bytes, i + width) }
        return false
    }

    private static func apostropheWidth(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int? {
        if bytes[i] == 0x27 { return 1 }
        if bytes[i] == 0xE2, i + 2 < bytes.count, bytes[i + 1] == 0x80, bytes[i + 2] == 0x99 { return 3 }
        return nil
    }
}
