/// Many short patterns of words, looked for together in one pass over the words of an entry.
///
/// A pattern is a line of elements parted by spaces: `a|b` one of several words, `@name` a word of a class,
/// an element with `?` at its end may be absent, `*3` up to three words of any kind (not a mark), `~3` the same with
/// commas and quotation marks among them. Numbers that are not words of a pattern count as the word `#`.
struct WordPatterns: Sendable {
    /// Where a pattern was found.
    struct Hit: Sendable {
        /// Place of the group of patterns it belongs to.
        var tag: UInt8
        /// Tokens of the entry.
        var range: Range<Int>
    }

    /// A set of word numbers.
    fileprivate struct WordSet: Sendable {
        var bits: [UInt64] = []

        mutating func insert(_ id: Int32) {
            let word = Int(id) >> 6
            while bits.count <= word { bits.append(0) }
            bits[word] |= 1 << UInt64(id & 63)
        }

        func contains(_ id: Int32) -> Bool {
            guard id >= 0 else { return false }
            let word = Int(id) >> 6
            return word < bits.count && bits[word] & (1 << UInt64(id & 63)) != 0
        }
    }

    private enum Element: Sendable {
        case oneOf(WordSet, isOptional: Bool)
        case gap(Int, overMarks: Bool)
    }

    private struct Pattern: Sendable {
        var tag: UInt8
        var elements: [Element]
    }

    private var numbers: [String: Int32] = ["#": 0]
    private var classSets: [String: WordSet] = [:]
    private var patterns: [Pattern] = []
    /// Patterns by the number of a word they can begin with.
    private var beginning: [[Int32]] = []

    /// - Parameters:
    ///   - classes: names of classes and their words, parted by spaces. A class may name earlier ones (`@name`).
    ///   - groups: lines of patterns; the place of a group is the tag of its hits.
    init(classes: [(name: String, words: String)], groups: [[String]]) {
        for entry in classes {
            var set = WordSet()
            for word in entry.words.split(separator: " ") { add(word, to: &set) }
            classSets[entry.name] = set
        }
        var firsts: [(Int, WordSet)] = []
        for (tag, lines) in groups.enumerated() {
            for line in lines {
                let elements = line.split(separator: " ").map { element($0) }
                guard case .oneOf(let set, _)? = elements.first else { continue }
                firsts.append((patterns.count, set))
                patterns.append(Pattern(tag: UInt8(tag), elements: elements))
            }
        }
        beginning = [[Int32]](repeating: [], count: numbers.count)
        for (pattern, set) in firsts {
            for id in 0..<Int32(numbers.count) where set.contains(id) { beginning[Int(id)].append(Int32(pattern)) }
        }
    }

    private mutating func add(_ word: Substring, to set: inout WordSet) {
        if word.first == "@" {
            let named = classSets[String(word.dropFirst())] ?? WordSet()
            for (place, bits) in named.bits.enumerated() where bits != 0 {
                for bit in 0..<64 where bits & (1 << UInt64(bit)) != 0 { set.insert(Int32(place * 64 + bit)) }
            }
            return
        }
        let key = String(word)
        let id = numbers[key] ?? Int32(numbers.count)
        numbers[key] = id
        set.insert(id)
    }

    private mutating func element(_ text: Substring) -> Element {
        if text.first == "*" || text.first == "~", let width = Int(text.dropFirst()) {
            return .gap(width, overMarks: text.first == "~")
        }
        let isOptional = text.count > 1 && text.last == "?"
        var set = WordSet()
        for word in (isOptional ? text.dropLast() : text).split(separator: "|") { add(word, to: &set) }
        return .oneOf(set, isOptional: isOptional)
    }

    /// The numbers of an entry's words, −1 for words no pattern names.
    func ids(_ tokens: [TextTokens.Token]) -> [Int32] {
        tokens.map { token in
            if let id = numbers[token.key] { return id }
            return token.key.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } == true ? 0 : -1
        }
    }

    /// Whether a word belongs to a class.
    func contains(_ id: Int32, _ place: ClassPlace) -> Bool { place.set.contains(id) }

    /// A class looked up once, for testing single words.
    struct ClassPlace: Sendable {
        fileprivate var set: WordSet
    }

    /// The class of a name; empty where there is none.
    func place(_ name: String) -> ClassPlace { ClassPlace(set: classSets[name] ?? WordSet()) }

    /// Every pattern found, in order of its first word; one pattern is found at most once from one word.
    func hits(_ words: TextTokens, ids: [Int32]) -> [Hit] {
        var found: [Hit] = []
        for sentence in words.sentences {
            for start in sentence {
                let id = ids[start]
                guard id >= 0 else { continue }
                for place in beginning[Int(id)] {
                    let pattern = patterns[Int(place)]
                    if let end = end(
                        of: pattern.elements[...], at: start, words.tokens, ids, limit: sentence.upperBound)
                    {
                        found.append(Hit(tag: pattern.tag, range: start..<end))
                    }
                }
            }
        }
        return found
    }

    /// The end of the shortest way to match elements from a token, or nil. Patterns have few elements and gaps are
    /// narrow, so the ways to try are bounded.
    private func end(
        of elements: ArraySlice<Element>, at place: Int, _ tokens: [TextTokens.Token], _ ids: [Int32], limit: Int
    ) -> Int? {
        guard let element = elements.first else { return place }
        let rest = elements.dropFirst()
        switch element {
        case .oneOf(let set, let isOptional):
            if place < limit, set.contains(ids[place]),
                let end = end(of: rest, at: place + 1, tokens, ids, limit: limit)
            {
                return end
            }
            return isOptional ? end(of: rest, at: place, tokens, ids, limit: limit) : nil
        case .gap(let width, let overMarks):
            var at = place
            for _ in 0...width {
                if let end = end(of: rest, at: at, tokens, ids, limit: limit) { return end }
                guard at < limit, overMarks || !tokens[at].isMark else { return nil }
                at += 1
            }
            return nil
        }
    }
}
