/// A piece of a text with the words found in it.
public struct SearchSnippet: Sendable, Hashable {
    /// Verbatim, line breaks and all.
    public var text: String
    /// What was found, as offsets into `text` in Unicode scalars, in order and apart from each other.
    public var marks: [Range<Int>]
    /// Words of the whole text stand before it.
    public var isCutBefore: Bool
    /// Words of the whole text stand behind it.
    public var isCutAfter: Bool

    public init(text: String, marks: [Range<Int>], isCutBefore: Bool, isCutAfter: Bool) {
        self.text = text
        self.marks = marks
        self.isCutBefore = isCutBefore
        self.isCutAfter = isCutAfter
    }

    /// The text with each find between two marks, "…" where it was cut, all on one line.
    public func text(open: String, close: String) -> String {
        var out = isCutBefore ? "…" : ""
        let scalars = Array(text.unicodeScalars)
        var at = 0
        func add(_ range: Range<Int>) {
            for scalar in scalars[range] { out.unicodeScalars.append(scalar.properties.isWhitespace ? " " : scalar) }
        }
        for mark in marks {
            add(at..<mark.lowerBound)
            out += open
            add(mark)
            out += close
            at = mark.upperBound
        }
        add(at..<scalars.count)
        return out + (isCutAfter ? "…" : "")
    }
}

/// Finds the part of a text that shows best why it was found.
public struct SnippetFinder {
    /// Words of a snippet.
    public static let length = 24

    private let atoms: [SearchQuery.Atom]
    private var keys: [[UInt8]: Int] = [:]
    private var beginnings: [[UInt8]] = []
    /// Whether a word whose first two letters are these may be one of those looked for; by ``SearchKey/pair(_:)``.
    private var mayMatch = [Bool](repeating: false, count: 1 << 16)
    private var tokens = SearchTokens()
    /// Keys of words met before: a text repeats itself.
    private var known: [ArraySlice<UInt8>: Int] = [:]

    public init(_ query: SearchQuery) {
        atoms = query.wanted
        for atom in atoms {
            switch atom {
            case .word(let key): add(key)
            case .phrase(let phrase): for key in phrase { add(key) }
            case .beginning(let word):
                beginnings.append(word)
                mayMatch[Int(SearchKey.pair(word))] = true
            }
        }
    }

    private mutating func add(_ key: [UInt8]) {
        if keys[key] == nil { keys[key] = keys.count }
        if let pairs = SearchKey.pairs(key) {
            for pair in pairs { mayMatch[Int(pair)] = true }
        } else if let first = key.first {
            for second in 0..<256 { mayMatch[Int(first) << 8 | second] = true }
        }
    }

    /// What was found in a text.
    private struct Find {
        var atom: Int
        /// Positions of the first and the last word.
        var from: Int
        var to: Int
        var written: Range<Int>
    }

    /// The best snippet of a text; nil when nothing of the query stands in it.
    /// - Returns: with it, how many of the things looked for it shows.
    public mutating func find(_ text: String) -> (snippet: SearchSnippet, shown: Int)? {
        var text = text
        return text.withUTF8 { bytes in
            let raw = UnsafeRawBufferPointer(bytes)
            tokens.cut(raw)
            let finds = finds()
            guard !finds.isEmpty else { return nil }
            let (window, shown) = bestWindow(finds)
            return (cut(raw, window, finds), shown)
        }
    }

    private mutating func finds() -> [Find] {
        var finds: [Find] = []
        // For each word of interest its place and number, for phrases.
        var words: [(key: Int, token: SearchTokens.Token)] = []
        for token in tokens.tokens {
            let word = tokens.folded[token.word]
            guard mayMatch[Int(SearchKey.pair(word))] else { continue }
            for beginning in beginnings where word.starts(with: beginning) {
                if let atom = atoms.firstIndex(of: .beginning(beginning)) {
                    finds.append(
                        Find(atom: atom, from: token.position, to: token.position, written: token.written))
                }
            }
            if let key = number(word) { words.append((key, token)) }
        }
        for (atom, wanted) in atoms.enumerated() {
            switch wanted {
            case .beginning: break
            case .word(let key):
                let number = keys[key]
                for (found, token) in words where found == number {
                    finds.append(Find(atom: atom, from: token.position, to: token.position, written: token.written))
                }
            case .phrase(let phrase):
                let numbers = phrase.map { keys[$0] ?? -1 }
                for start in words.indices where words[start].key == numbers[0] {
                    if let find = follow(words[start...], numbers, atom) { finds.append(find) }
                }
            }
        }
        return finds.sorted {
            ($0.written.lowerBound, $0.written.upperBound) < ($1.written.lowerBound, $1.written.upperBound)
        }
    }

    /// The phrase whose first word is the first of `words`.
    private func follow(
        _ words: ArraySlice<(key: Int, token: SearchTokens.Token)>, _ numbers: [Int], _ atom: Int
    ) -> Find? {
        guard let first = words.first?.token else { return nil }
        var end = first.written.upperBound
        for (place, number) in numbers.enumerated() {
            let next = words.first { $0.token.position == first.position + place && $0.key == number }
            guard let next else { return nil }
            end = next.token.written.upperBound
        }
        return Find(
            atom: atom, from: first.position, to: first.position + numbers.count - 1,
            written: first.written.lowerBound..<end)
    }

    /// The number of a word's key among those looked for.
    private mutating func number(_ word: ArraySlice<UInt8>) -> Int? {
        if let found = known[word] { return found < 0 ? nil : found }
        let found = keys[SearchKey.key(Array(word))]
        known[ArraySlice(Array(word))] = found ?? -1
        return found
    }

    /// The first positions that show most of what was looked for, and most often.
    private func bestWindow(_ finds: [Find]) -> (Range<Int>, Int) {
        var best = (start: 0, shown: 0, count: 0)
        for (place, find) in finds.enumerated() {
            var shown: Set<Int> = []
            var count = 0
            for other in finds[place...] {
                if other.from >= find.from + Self.length { break }
                guard other.to < find.from + Self.length else { continue }
                shown.insert(other.atom)
                count += 1
            }
            if (shown.count, count) > (best.shown, best.count) { best = (find.from, shown.count, count) }
        }
        // A few words before the first find, or more where the text ends.
        let all = (tokens.tokens.last { !$0.isJoined }?.position ?? 0) + 1
        let start = max(0, min(best.start - 5, all - Self.length))
        return (start..<min(all, start + Self.length), best.shown)
    }

    private func cut(_ text: UnsafeRawBufferPointer, _ window: Range<Int>, _ finds: [Find]) -> SearchSnippet {
        let inside = tokens.tokens.filter { !$0.isJoined && window.contains($0.position) }
        let isCutBefore = window.lowerBound > 0
        let isCutAfter = tokens.tokens.contains { $0.position >= window.upperBound }
        let from = isCutBefore ? inside.first?.written.lowerBound ?? 0 : 0
        let to = isCutAfter ? inside.last?.written.upperBound ?? text.count : text.count
        func scalars(_ range: Range<Int>) -> Int { range.reduce(0) { $0 + (text[$1] & 0xC0 == 0x80 ? 0 : 1) } }
        var marks: [Range<Int>] = []
        for find in finds where find.written.lowerBound >= from && find.written.upperBound <= to {
            let start = scalars(from..<find.written.lowerBound)
            let end = start + scalars(find.written)
            if let last = marks.last, start <= last.upperBound {
                marks[marks.count - 1] = last.lowerBound..<max(last.upperBound, end)
            } else {
                marks.append(start..<end)
            }
        }
        return SearchSnippet(
            text: String(decoding: UnsafeRawBufferPointer(rebasing: text[from..<to]), as: UTF8.self), marks: marks,
            isCutBefore: isCutBefore, isCutAfter: isCutAfter)
    }
}
