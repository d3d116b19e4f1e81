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

    /// One element, flat so that matching touches no counted references.
    private struct Element: Sendable {
        /// Place of the word set; −1 for a gap.
        var set: Int32
        var width: Int32
        /// Of a word: may be absent. Of a gap: passes marks too.
        var isLoose: Bool
    }

    private struct Pattern: Sendable {
        var tag: UInt8
        var start: Int32
        var end: Int32
    }

    private var numbers: [String: Int32] = ["#": 0]
    private var classSets: [String: WordSet] = [:]
    private var patterns: [Pattern] = []
    private var elements: [Element] = []
    private var sets: [WordSet] = []
    /// The bits of all sets, ``setWidth`` words each.
    private var bits: [UInt64] = []
    private var setWidth = 0
    /// Patterns by the number of a word they can begin with: those of word n stand in ``begun`` from ``begins``[n] to
    /// ``begins``[n + 1].
    private var begun: [Int32] = []
    private var begins: [Int32] = []

    /// - Parameters:
    ///   - classes: names of classes and their words, parted by spaces. A class may name earlier ones (`@name`).
    ///   - groups: lines of patterns; the place of a group is the tag of its hits.
    init(classes: [(name: String, words: String)], groups: [[String]]) {
        for entry in classes {
            var set = WordSet()
            for word in entry.words.split(separator: " ") { add(word, to: &set) }
            classSets[entry.name] = set
        }
        for (tag, lines) in groups.enumerated() {
            for line in lines {
                let start = Int32(elements.count)
                for part in line.split(separator: " ") { elements.append(element(part)) }
                patterns.append(Pattern(tag: UInt8(tag), start: start, end: Int32(elements.count)))
            }
        }
        setWidth = numbers.count / 64 + 1
        for set in sets { bits += set.bits + [UInt64](repeating: 0, count: setWidth - set.bits.count) }
        for id in 0..<Int32(numbers.count) {
            begins.append(Int32(begun.count))
            for (place, pattern) in patterns.enumerated() {
                let first = elements[Int(pattern.start)]
                if first.set >= 0, sets[Int(first.set)].contains(id) { begun.append(Int32(place)) }
            }
        }
        begins.append(Int32(begun.count))
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
        if text.first == "*" || text.first == "~", let width = Int32(text.dropFirst()) {
            return Element(set: -1, width: width, isLoose: text.first == "~")
        }
        let isOptional = text.count > 1 && text.last == "?"
        var set = WordSet()
        for word in (isOptional ? text.dropLast() : text).split(separator: "|") { add(word, to: &set) }
        sets.append(set)
        return Element(set: Int32(sets.count - 1), width: 0, isLoose: isOptional)
    }

    /// The numbers of an entry's words, −1 for words no pattern names.
    func ids(_ tokens: [TextTokens.Token]) -> [Int32] {
        tokens.map { id($0.key) }
    }

    /// The number of one folded word.
    func id(_ key: String) -> Int32 {
        if let id = numbers[key] { return id }
        return key.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } == true ? 0 : -1
    }

    /// Whether a word belongs to a class.
    func contains(_ id: Int32, _ place: ClassPlace) -> Bool { place.set.contains(id) }

    /// A class looked up once, for testing single words.
    struct ClassPlace: Sendable {
        fileprivate var set: WordSet
    }

    /// The class of a name; empty where there is none.
    func place(_ name: String) -> ClassPlace { ClassPlace(set: classSets[name] ?? WordSet()) }

    /// Every pattern found of the groups of some tags, in order of its first word; one pattern is found at most once
    /// from one word.
    func hits(_ words: TextTokens, ids: [Int32], tags: ClosedRange<UInt8> = 0...UInt8.max) -> [Hit] {
        var found: [Hit] = []
        elements.withUnsafeBufferPointer { elements in
            bits.withUnsafeBufferPointer { bits in
                words.tokens.withUnsafeBufferPointer { tokens in
                    ids.withUnsafeBufferPointer { ids in
                        var matcher = Matcher(
                            elements: elements, bits: bits, setWidth: setWidth, tokens: tokens, ids: ids)
                        for sentence in words.sentences {
                            matcher.limit = sentence.upperBound
                            for start in sentence where ids[start] >= 0 {
                                look(from: start, with: &matcher, tags: tags, found: &found)
                            }
                        }
                    }
                }
            }
        }
        return found
    }

    private func look(from start: Int, with matcher: inout Matcher, tags: ClosedRange<UInt8>, found: inout [Hit]) {
        let id = Int(matcher.ids[start])
        for at in Int(begins[id])..<Int(begins[id + 1]) {
            let pattern = patterns[Int(begun[at])]
            guard tags.contains(pattern.tag) else { continue }
            matcher.last = Int(pattern.end)
            // The first word is known to match.
            if let end = matcher.end(Int(pattern.start) + 1, start + 1) {
                found.append(Hit(tag: pattern.tag, range: start..<end))
            }
        }
    }

    /// Matching of one pattern in one sentence. Patterns have few elements and gaps are narrow, so the ways to try
    /// are bounded.
    private struct Matcher {
        let elements: UnsafeBufferPointer<Element>
        let bits: UnsafeBufferPointer<UInt64>
        let setWidth: Int
        let tokens: UnsafeBufferPointer<TextTokens.Token>
        let ids: UnsafeBufferPointer<Int32>
        /// One past the pattern's last element.
        var last = 0
        /// One past the sentence's last token.
        var limit = 0

        /// The end of the shortest way to match the elements from one on, beginning at a token; or nil.
        func end(_ element: Int, _ place: Int) -> Int? {
            guard element < last else { return place }
            let now = elements[element]
            if now.set >= 0 {
                if place < limit, holds(now.set, ids[place]), let end = end(element + 1, place + 1) { return end }
                return now.isLoose ? end(element + 1, place) : nil
            }
            var at = place
            for _ in 0...now.width {
                if let end = end(element + 1, at) { return end }
                guard at < limit, now.isLoose || !tokens[at].isMark else { return nil }
                at += 1
            }
            return nil
        }

        private func holds(_ set: Int32, _ id: Int32) -> Bool {
            guard id >= 0 else { return false }
            return bits[Int(set) * setWidth + (Int(id) >> 6)] & (1 << UInt64(id & 63)) != 0
        }
    }
}
