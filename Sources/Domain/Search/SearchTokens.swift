/// The words of a text as search compares them: folded to lower case without accents, apostrophes taken out, words with
/// hyphens both in parts and in one. Reused for many texts, so that its memory is.
///
/// "Re-referral from the child’s G.P." gives `re` `referral` (and `rereferral` at the place of the first), `from`,
/// `the`, `child`, `g` `p` (and `gp`).
public struct SearchTokens: Sendable {
    /// One word of the text.
    public struct Token: Sendable {
        /// Bytes of the folded word in ``SearchTokens/folded``.
        public var word: Range<Int>
        /// Bytes of the word as written, in the text.
        public var written: Range<Int>
        /// Which word of the text, from 0. A joined word stands where its first part does.
        public var position: Int
        /// Several parts in one, beside the parts.
        public var isJoined: Bool
    }

    /// All folded words, one behind the other.
    public private(set) var folded: [UInt8] = []
    /// In the order of the text; a joined word after its parts.
    public private(set) var tokens: [Token] = []

    /// Folded words are cut at so many bytes.
    static let longestWord = 64
    /// Parts of one joined word.
    private static let mostParts = 5

    private var parts: [Range<Int>] = []

    public init() {}

    /// The words of one text.
    public init(_ text: String) {
        var text = text
        text.withUTF8 { cut(UnsafeRawBufferPointer($0)) }
    }

    /// The folded bytes of a token.
    public func word(_ token: Token) -> ArraySlice<UInt8> { folded[token.word] }

    /// Replaces what was here with the words of `text`, UTF-8.
    public mutating func cut(_ text: UnsafeRawBufferPointer) {
        folded.removeAll(keepingCapacity: true)
        tokens.removeAll(keepingCapacity: true)
        var position = 0
        var at = 0
        while at < text.count {
            let byte = text[at]
            if byte < 0x80 {
                if Self.plain(byte) == 0 {
                    at += 1
                    continue
                }
            } else if FoldedScalar.at(text, at).kind != .letter {
                at += FoldedScalar.at(text, at).length
                continue
            }
            at = compound(text, from: at, &position)
        }
    }

    /// One word, or several with hyphens between them; returns where it ends.
    private mutating func compound(_ text: UnsafeRawBufferPointer, from start: Int, _ position: inout Int) -> Int {
        parts.removeAll(keepingCapacity: true)
        let first = position
        var end = start
        var next = start
        while true {
            let begin = folded.count
            let from = next
            let letters = word(text, &next)
            end = next
            let kept = begin..<shortened(from: begin)
            if kept.upperBound < folded.count { folded.removeLast(folded.count - kept.upperBound) }
            if !kept.isEmpty {
                tokens.append(Token(word: kept, written: from..<end, position: position, isJoined: false))
                parts.append(kept)
                position += 1
            }
            guard let after = joiner(text, at: end, letters: letters) else { break }
            next = after
        }
        join(first, start..<end)
        return max(end, start + 1)
    }

    /// Where the folded word that begins at `begin` is cut, never inside a character.
    private func shortened(from begin: Int) -> Int {
        guard folded.count - begin > Self.longestWord else { return folded.count }
        var end = begin + Self.longestWord
        while folded[end] & 0xC0 == 0x80 { end -= 1 }
        return end
    }

    /// The parts in one, where there are several and they are not all figures.
    private mutating func join(_ position: Int, _ written: Range<Int>) {
        guard parts.count > 1, parts.count <= Self.mostParts else { return }
        let begin = folded.count
        var hasLetter = false
        for part in parts {
            for place in part {
                if folded[place] > 0x39 { hasLetter = true }
                folded.append(folded[place])
            }
        }
        if !hasLetter || folded.count - begin > Self.longestWord {
            folded.removeLast(folded.count - begin)
            return
        }
        tokens.append(Token(word: begin..<folded.count, written: written, position: position, isJoined: true))
    }

    /// Folds letters and figures from `at` on; returns how many there were.
    private mutating func word(_ text: UnsafeRawBufferPointer, _ at: inout Int) -> Int {
        var letters = 0
        while at < text.count {
            let byte = text[at]
            if byte < 0x80 {
                let plain = Self.plain(byte)
                if plain != 0 {
                    folded.append(plain)
                    letters += 1
                    at += 1
                } else if byte == 0x27, letters > 0, let after = apostrophe(text, after: at + 1) {
                    at = after
                } else {
                    return letters
                }
                continue
            }
            let scalar = FoldedScalar.at(text, at)
            switch scalar.kind {
            case .letter:
                scalar.append(to: &folded)
                letters += 1
            case .nothing: break
            case .apostrophe:
                guard letters > 0, let after = apostrophe(text, after: at + scalar.length) else { return letters }
                at = after
                continue
            case .hyphen, .other: return letters
            }
            at += scalar.length
        }
        return letters
    }

    /// Where a word goes on behind an apostrophe; nil where it ends. The "s" of a possessive is passed over.
    private func apostrophe(_ text: UnsafeRawBufferPointer, after at: Int) -> Int? {
        guard isLetter(text, at) else { return nil }
        if text[at] | 0x20 == 0x73, !isLetter(text, at + 1) { return at + 1 }
        return at
    }

    private func isLetter(_ text: UnsafeRawBufferPointer, _ at: Int) -> Bool {
        guard at < text.count else { return false }
        if text[at] < 0x80 { return Self.plain(text[at]) != 0 }
        return FoldedScalar.at(text, at).kind == .letter
    }

    /// Where the next part begins behind a hyphen, an "&" or the point of an initial; nil where the word ends.
    private func joiner(_ text: UnsafeRawBufferPointer, at: Int, letters: Int) -> Int? {
        guard at < text.count else { return nil }
        switch text[at] {
        case 0x2D, 0x26: return isLetter(text, at + 1) ? at + 1 : nil
        case 0x2E:
            // "G.P." and "e.g.", not the end of a sentence: single letters only.
            guard letters == 1, isLetter(text, at + 1), !isFigure(text, at - 1), !isFigure(text, at + 1) else {
                return nil
            }
            return isLetter(text, at + 2) ? nil : at + 1
        case 0x80...:
            let scalar = FoldedScalar.at(text, at)
            guard scalar.kind == .hyphen, isLetter(text, at + scalar.length) else { return nil }
            return at + scalar.length
        default: return nil
        }
    }

    private func isFigure(_ text: UnsafeRawBufferPointer, _ at: Int) -> Bool { (0x30...0x39).contains(text[at]) }

    /// The lower-case letter or figure an ASCII byte is, else 0.
    @inline(__always)
    private static func plain(_ byte: UInt8) -> UInt8 {
        let lower = byte | 0x20
        if lower >= 0x61, lower <= 0x7A { return lower }
        return byte >= 0x30 && byte <= 0x39 ? byte : 0
    }
}
