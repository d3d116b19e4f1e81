/// The words of every entry that tell what happened (kind of contact, event, action or decision), cut once for the
/// readers of small things, requests and claims.
public struct EntryWords: Sendable {
    /// One for each entry, in the order of ``IntegratedChronology/entries``. Each column begins a new sentence.
    public let texts: [TextTokens]

    /// Every different word of the entries, each once.
    private let vocabulary: [String]
    /// Places in ``vocabulary`` of the words of all entries, one after another.
    private let places: [Int32]
    /// Where the words of each entry begin in ``places``; one more at the end.
    private let starts: [Int]

    public init(_ chronology: IntegratedChronology, runner: WorkRunner = .oneByOne) {
        let entries = chronology.entries
        let texts = runner.join(entries.count) { part in part.map { TextTokens(Self.text(entries[$0])) } }
        var counter = WordCounter()
        var places: [Int32] = []
        places.reserveCapacity(texts.reduce(0) { $0 + $1.tokens.count })
        var starts: [Int] = []
        for text in texts {
            starts.append(places.count)
            for token in text.tokens { places.append(counter.place(of: token.key)) }
        }
        starts.append(places.count)
        self.texts = texts
        self.places = places
        self.starts = starts
        vocabulary = counter.words
    }

    /// How many different words there are: the numbers of ``ids(_:)`` are below it.
    var wordCount: Int { vocabulary.count }

    /// The words of one entry as numbers, the same number for the same word in all entries.
    func ids(_ entry: Int) -> ArraySlice<Int32> { places[starts[entry]..<starts[entry + 1]] }

    /// The word of a number.
    func word(_ id: Int) -> String { vocabulary[id] }

    /// The entries' words as the numbers a book of patterns gives them: each different word is looked up once.
    struct Numbered: Sendable {
        fileprivate let words: EntryWords
        fileprivate let numbers: [Int32]

        /// The numbers of one entry's words.
        func ids(_ entry: Int) -> [Int32] {
            words.places[words.starts[entry]..<words.starts[entry + 1]].map { numbers[Int($0)] }
        }
    }

    func numbered(by book: WordPatterns) -> Numbered { Numbered(words: self, numbers: vocabulary.map { book.id($0) }) }

    /// The columns of one entry that tell what happened, a line each, the kind of contact first.
    static func text(_ entry: ChronologyEntry) -> String {
        var lines: [String] = []
        for kind in [ColumnKind.contact, .event, .action] {
            for field in entry.fields where field.kind == kind && !field.text.isEmpty { lines.append(field.text) }
        }
        return lines.count == 1 ? lines[0] : lines.joined(separator: "\n")
    }
}

/// Finds the agencies of a chronology in the words of other agencies' entries, by kind of service and by name.
struct AgencyMentions: Sendable {
    let book: WordPatterns

    /// At most 255 agencies are looked for.
    init(_ chronology: IntegratedChronology) {
        let groups = chronology.agencies.prefix(255).map { agency in
            let kind = AgencyKind(agencyName: agency.name)
            var phrases: [String] = []
            if kind != .other {
                for (other, words) in AgencyKind.mentions where other == kind && !Self.isVague(words) {
                    phrases.append(Self.line(words))
                }
                if kind == .mentalHealth { phrases.append("mh team") }
            }
            for name in [agency.name] + agency.otherNames {
                phrases.append(
                    TextTokens(name).tokens.map(\.key).filter { !$0.contains("|") && $0 != "?" }.joined(separator: " "))
            }
            return phrases.filter { !$0.isEmpty }
        }
        book = WordPatterns(classes: [], groups: groups)
    }

    /// Single words that stand for a service in its own name and for much else in a sentence ("primary", "drug").
    private static func isVague(_ words: [String]) -> Bool {
        words.count == 1
            && ["primary", "head", "fire", "drug", "drugs", "alcohol", "practice", "substance", "homes"].contains(
                words[0])
    }

    /// Folded words as the cutter of entries leaves them: "children s" is one word, "a e" has its sign.
    private static func line(_ words: [String]) -> String {
        if words == ["a", "e"] { return "a & e" }
        if words.first == "0", words.count > 1 {
            return (["0-" + words[1]] + words.dropFirst(2)).joined(separator: " ")
        }
        return words.filter { $0 != "s" }.map {
            $0 == "childrens" ? "children|childrens" : $0 == "womens" ? "women|womens" : $0
        }
        .joined(separator: " ")
    }

    /// Where agencies are named: the place of the agency and its tokens, in order; of overlapping names the longest.
    func find(_ words: TextTokens, ids: [Int32]) -> [(agency: Int, range: Range<Int>)] {
        var found: [(agency: Int, range: Range<Int>)] = []
        for hit in book.hits(words, ids: ids) {
            // "A private landlord's agent" is no agency of the case.
            if hit.range.lowerBound > 0, words.tokens[hit.range.lowerBound - 1].key == "private" { continue }
            if let last = found.last, last.range.overlaps(hit.range) {
                if hit.range.count > last.range.count { found[found.count - 1] = (Int(hit.tag), hit.range) }
            } else {
                found.append((Int(hit.tag), hit.range))
            }
        }
        return found
    }
}

/// Gives each different word a number, in the order in which they come. A table of its own, since a dictionary's
/// keyed hashing of every word of every entry would take longer than all the reading.
private struct WordCounter {
    private(set) var words: [String] = []
    private var hashes: [UInt64] = []
    /// Places in ``words`` plus one; a power of two of them, at most half in use.
    private var slots = [Int32](repeating: 0, count: 4096)

    mutating func place(of word: String) -> Int32 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hash ^= hash >> 29
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let place = Int(slots[slot]) - 1
            if hashes[place] == hash, words[place] == word { return Int32(place) }
            slot = (slot + 1) & (slots.count - 1)
        }
        words.append(word)
        hashes.append(hash)
        slots[slot] = Int32(words.count)
        if words.count * 2 > slots.count { grow() }
        return Int32(words.count - 1)
    }

    private mutating func grow() {
        slots = [Int32](repeating: 0, count: slots.count * 2)
        for (place, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(place + 1)
        }
    }
}
