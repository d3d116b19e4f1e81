/// Reads missed appointments, visits without access, cancellations and meetings not attended out of plain text, by
/// patterns of words and what stands about them (docs/understanding-small-things.md).
public struct SmallThingReader: Sendable {
    /// Days after a missed contact within which something ought to have followed.
    public var followUpDays: Int

    public init(followUpDays: Int = 14) { self.followUpDays = followUpDays }

    /// What a text says was missed.
    public func explain(_ text: String) -> MissedContact {
        let reading = MissedReading(TextTokens(text))
        return MissedArbiter.shared.weighed(reading, reading.byRules()).contact
    }

    /// Patterns compiled once for the life of the program.
    static let book = WordPatterns(classes: SmallThingWords.classes, groups: SmallThingWords.groups)
}

/// One text under reading.
struct MissedReading {
    typealias Sign = SmallThingWords.Sign

    /// Something in the text that may be a missed contact.
    struct Candidate {
        var kind: SmallThing.Kind
        var range: Range<Int>
        /// Higher wins; equal goes to the earlier.
        var strength: Int
        var rule: String
    }

    let words: TextTokens
    let ids: [Int32]
    /// Signs of something missed.
    let hits: [WordPatterns.Hit]
    /// Signs of what stands about it: looked for only where something may have been missed.
    let around: [WordPatterns.Hit]

    /// Classes of words asked about one word at a time.
    struct Places: Sendable {
        let appointment = SmallThingReader.book.place("appt")
        let meeting = SmallThingReader.book.place("meeting")
        let family = SmallThingReader.book.place("family")
        let pro = SmallThingReader.book.place("pro")
        let visit = SmallThingReader.book.place("visit")
        let door = SmallThingReader.book.place("door")
        let phone = SmallThingReader.book.place("phone")
        let say = SmallThingReader.book.place("say")
        let illness = SmallThingReader.book.place("illness")
        let rebook = SmallThingReader.book.place("rebook")
    }
    static let places = Places()

    init(_ words: TextTokens, ids: [Int32]? = nil) {
        self.words = words
        let book = SmallThingReader.book
        let ids = ids ?? book.ids(words.tokens)
        self.ids = ids
        hits = book.hits(words, ids: ids, tags: 0...Sign.agencyPutOff.rawValue)
        around = hits.isEmpty ? [] : book.hits(words, ids: ids, tags: Sign.rescued.rawValue...Sign.letter.rawValue)
    }

    /// Most entries of a chronology tell of nothing missed, most texts the weights were learned from do: where no rule
    /// held, the weights must be surer.
    private static let leastShare = 0.8

    /// For an entry of a chronology, most of which tell of nothing missed: the weights are asked only where a sign was
    /// found.
    func answer() -> MissedContact {
        let rules = byRules()
        guard !hits.isEmpty else { return rules.contact }
        let weighed = MissedArbiter.shared.weighed(self, rules)
        let isNew = rules.contact.kind == nil && weighed.contact.kind != nil
        return isNew && weighed.share < Self.leastShare ? rules.contact : weighed.contact
    }

    /// The strongest candidate that no trap sets aside, of equals the first; and where the words after it begin.
    func byRules() -> (contact: MissedContact, after: Int?) {
        var best: Candidate?
        var setAside: MissedContact?
        for hit in hits {
            guard let sign = Sign(rawValue: hit.tag), let found = candidate(sign, hit.range) else { continue }
            if let trap = trap(found) {
                setAside = MissedContact(kind: nil, words: clause(found.range), rule: trap)
            } else if found.strength > best?.strength ?? 0 {
                best = found
            }
        }
        guard let best else { return (setAside ?? .none, nil) }
        let contact = MissedContact(
            kind: best.kind, who: who(best), words: clause(best.range), rule: best.rule,
            followUpWords: followUp(after: best))
        return (contact, best.range.upperBound)
    }

    // MARK: The text about a hit

    func key(_ token: Int) -> String { words.tokens.indices.contains(token) ? words.tokens[token].key : "" }

    func sentence(_ token: Int) -> Range<Int> { words.sentences[Int(words.tokens[token].sentence)] }

    func isA(_ token: Int, _ place: WordPatterns.ClassPlace) -> Bool {
        SmallThingReader.book.contains(ids[token], place)
    }

    func holds(_ range: Range<Int>, _ place: WordPatterns.ClassPlace) -> Bool { range.contains { isA($0, place) } }

    func has(_ sign: Sign, in range: Range<Int>) -> Bool {
        around.contains { $0.tag == sign.rawValue && range.contains($0.range.lowerBound) }
    }

    /// The sentence of a range; of a long sentence, the part between commas and dashes that holds it is not cut, since
    /// a reader needs the whole.
    func clause(_ range: Range<Int>) -> String { words.words(sentence(range.lowerBound)) }
}
