/// Finds what entries say on somebody's word, from another record, as observed or as checked; and, of what was told or
/// copied, whether a later entry checked it and what was decided meanwhile on the same matter
/// (docs/understanding-small-things.md, third part).
public struct ClaimReader: Sendable {
    /// Days within which a check, and decisions resting on a claim, are looked for.
    public var days = 120
    /// Later entries looked at for one claim.
    private static let reach = 60
    /// Decisions listed for one claim.
    private static let mostDecisions = 5
    private static let book = WordPatterns(classes: ClaimWords.classes, groups: ClaimWords.groups)

    private typealias Sign = ClaimWords.Sign
    private typealias Matter = ClaimWords.Matter

    public init() {}

    private struct Noted {
        var hits: [WordPatterns.Hit]
        /// A bit for each matter.
        var matters: UInt8 = 0
        var isCheck = false
        var isDecision = false
    }

    /// In order of entry; at most one claim a sentence. Sentences that touch no matter worth a check give none.
    ///
    /// - Parameter people: whose words stand between quotation marks; a child's are no claim to be checked.
    public func read(
        _ chronology: IntegratedChronology, words: EntryWords? = nil, people: CasePeople? = nil
    ) -> [Claim] {
        let people = people ?? CasePeople(chronology: chronology)
        let words = words ?? EntryWords(chronology)
        let texts = words.texts
        let numbered = words.numbered(by: Self.book)
        let noted = texts.indices.map { Self.note(texts[$0], ids: numbered.ids($0)) }
        var found: [Claim] = []
        var marks = TellingWords(words, longerThan: 3, common: Self.common)
        for (entry, text) in texts.enumerated() where !noted[entry].hits.isEmpty {
            for sentence in text.sentences {
                guard
                    let (claim, matters, range) = Self.claim(entry, text, noted[entry].hits, sentence)
                        ?? Self.quoted(entry, text, noted[entry].hits, sentence, people)
                else { continue }
                var noticed = claim
                if claim.ground == .told, Self.isFoundSo(after: range, text) {
                    noticed.checkedBy = entry
                } else if claim.ground == .told || claim.ground == .copied {
                    noticed = followed(claim, matters, range, chronology, marks: &marks, noted: noted)
                }
                found.append(noticed)
            }
        }
        return found
    }

    /// "Caretaker reports a man at the door. MARLOW outside, drunk.": the writer, who came, found it so.
    private static func isFoundSo(after range: Range<Int>, _ text: TextTokens) -> Bool {
        guard let next = text.sentences.first(where: { $0.lowerBound >= range.upperBound }), next.count > 1 else {
            return false
        }
        let tokens = Array(text.tokens[next].prefix(3))
        let isPerson =
            tokens[0].isCapitalised && tokens[0].key.count > 2 || ["male", "man", "he"].contains(tokens[0].key)
        return isPerson && tokens.dropFirst().contains { foundAt.contains($0.key) }
    }

    private static let foundAt: Set<String> = [
        "outside", "inside", "present", "found", "located", "detained", "arrested", "there",
    ]

    private static func note(_ text: TextTokens, ids: [Int32]) -> Noted {
        var noted = Noted(hits: book.hits(text, ids: ids))
        for hit in noted.hits {
            switch Sign(rawValue: hit.tag) {
            case .verified: noted.isCheck = true
            case .decision: noted.isDecision = true
            case .none: noted.matters |= 1 << (hit.tag - UInt8(Sign.allCases.count))
            default: break
            }
        }
        return noted
    }

    private static func claim(
        _ entry: Int, _ text: TextTokens, _ hits: [WordPatterns.Hit], _ sentence: Range<Int>
    ) -> (Claim, UInt8, Range<Int>)? {
        var matters: UInt8 = 0
        var told: Range<Int>?
        var ground: Claim.Ground?
        for hit in hits where sentence.contains(hit.range.lowerBound) {
            switch Sign(rawValue: hit.tag) {
            case .verified: ground = .verified
            case .copied where ground != .verified: ground = .copied
            case .told where told == nil:
                told = hit.range
                if ground == nil || ground == .observed { ground = .told }
            case .observed where ground == nil: ground = .observed
            case .none: matters |= 1 << (hit.tag - UInt8(Sign.allCases.count))
            default: break
            }
        }
        // "I asked whether he lives here; she said no": what is answered stands before it.
        var whole = sentence
        if matters == 0, ground == .told, let told,
            sentence.upperBound - told.upperBound <= shortAnswer
                || told.upperBound < sentence.upperBound && ["no", "yes"].contains(text.tokens[told.upperBound].key),
            let place = text.sentences.firstIndex(of: sentence), place > 0
        {
            let before = text.sentences[place - 1]
            let isAsked = text.tokens[before].contains { asking.contains($0.key) }
            for hit in hits where isAsked && before.contains(hit.range.lowerBound) && Sign(rawValue: hit.tag) == nil {
                matters |= 1 << (hit.tag - UInt8(Sign.allCases.count))
            }
            if matters != 0 { whole = before.lowerBound..<sentence.upperBound }
        }
        guard let ground, matters != 0 else { return nil }
        if ground == .verified,
            hits.contains(where: { $0.tag == Sign.unchecked.rawValue && sentence.contains($0.range.lowerBound) })
        {
            return nil
        }
        var teller = ""
        if ground == .told, let told { teller = Self.teller(text, told, sentence) }
        return (Claim(entry: entry, ground: ground, teller: teller, words: text.words(whole)), matters, whole)
    }

    /// Words of an answer that says no more than yes or no.
    private static let shortAnswer = 4
    private static let asking: Set<String> = ["asked", "ask", "whether", "if", "challenged", "queried"]

    /// `RUDKIN at door, "kids asleep, missus at work"`: a grown-up's words without a word of saying.
    private static func quoted(
        _ entry: Int, _ text: TextTokens, _ hits: [WordPatterns.Hit], _ sentence: Range<Int>, _ people: CasePeople
    ) -> (Claim, UInt8, Range<Int>)? {
        var matters: UInt8 = 0
        for hit in hits where sentence.contains(hit.range.lowerBound) && Sign(rawValue: hit.tag) == nil {
            matters |= 1 << (hit.tag - UInt8(Sign.allCases.count))
        }
        guard matters != 0 else { return nil }
        let marks = sentence.filter { text.tokens[$0].isMark && quotation.contains(text.tokens[$0].key) }
        guard let open = marks.first, let close = marks.last, close - open > 2 else { return nil }
        let ids = book.ids(text.tokens)
        var teller: Range<Int>?
        for mention in people.mentions(in: text) where (sentence.lowerBound..<open).contains(mention.tokens.lowerBound)
        {
            switch mention.who {
            case .child, .role(.sibling), .role(.professional): return nil
            case .adult, .role: teller = mention.tokens
            }
        }
        let named =
            teller ?? (sentence.lowerBound..<open).last { book.contains(ids[$0], person) }.map { $0..<($0 + 1) }
        guard let spoken = named ?? surname(text, sentence.lowerBound..<open, people),
            !text.tokens[spoken].contains(where: { children.contains($0.key) })
        else { return nil }
        // `New friend Kembo "from the tap room" giving lifts`: said of that one, by somebody who is not named.
        let isSaid = (sentence.lowerBound..<open).contains { book.contains(ids[$0], saying) }
        let isAbout =
            !isSaid && close + 2 < sentence.upperBound
            && !text.tokens[min(spoken.upperBound, open)..<open].contains { $0.isMark }
        let isOfOther = isAbout || text.tokens[spoken.upperBound - 1].isPossessive
        let claim = Claim(
            entry: entry, ground: .told, teller: isOfOther ? "" : text.words(spoken), words: text.words(sentence))
        return (claim, matters, sentence)
    }

    /// "RUDKIN at door": a grown-up of the case file by surname alone.
    private static func surname(_ text: TextTokens, _ range: Range<Int>, _ people: CasePeople) -> Range<Int>? {
        range.last { place in
            text.tokens[place].isCapitalised
                && people.adults.contains { adult in
                    adult.role != .professional
                        && PlainWords.key(adult.name).split(separator: " ").last.map(String.init)
                            == text.tokens[place].key
                }
        }.map { $0..<($0 + 1) }
    }

    private static let quotation: Set<String> = ["\"", "“", "”"]
    private static let children: Set<String> = ["child", "boy", "girl", "son", "daughter", "brother", "sister"]
    private static let person = book.place("person")
    private static let worker = book.place("worker")
    private static let saying = book.place("saying")

    private static func teller(_ text: TextTokens, _ range: Range<Int>, _ sentence: Range<Int>) -> String {
        if let name = namedTeller(text, range, sentence) { return name }
        let ids = book.ids(text.tokens)
        // "Roisin, who said", "Ms Calder says".
        let first = text.tokens[range.lowerBound]
        if first.key == "who" {
            let name = (sentence.lowerBound..<range.lowerBound).last { !text.tokens[$0].isMark }
            return name.map { text.words($0..<($0 + 1)) } ?? ""
        }
        if titles[first.key] != nil { return text.words(range.lowerBound..<(range.upperBound - 1)) }
        guard let at = range.first(where: { book.contains(ids[$0], person) || book.contains(ids[$0], worker) }) else {
            return ""
        }
        var start = at
        let parts: Set<String> = [
            "maternal", "paternal", "birth", "social", "health", "support", "family", "school", "head", "her", "his",
            "the",
        ]
        while start > sentence.lowerBound, at - start < 2, parts.contains(text.tokens[start - 1].key) { start -= 1 }
        let words = text.words(start..<(at + 1))
        // "takes the children to school and says": the speaker stands further back.
        if at + 1 < range.upperBound, text.tokens[at + 1].key == "and" {
            return pronoun(before: at, text, sentence) ?? ""
        }
        guard let meant = antecedent(text.tokens[at].key, before: start, text) else { return words }
        return "\(words) (\(meant))"
    }

    /// "told by Ada Moss": the name after "by".
    private static func namedTeller(_ text: TextTokens, _ range: Range<Int>, _ sentence: Range<Int>) -> String? {
        guard let by = range.first(where: { text.tokens[$0].key == "by" }), by + 1 < sentence.upperBound else {
            return nil
        }
        var end = by + 1
        while end < sentence.upperBound, end < by + 4, text.tokens[end].isCapitalised, !text.tokens[end].isMark {
            end += 1
        }
        return end > by + 1 ? text.words((by + 1)..<end) : nil
    }

    private static func pronoun(before at: Int, _ text: TextTokens, _ sentence: Range<Int>) -> String? {
        guard let place = (sentence.lowerBound..<at).last(where: { women[text.tokens[$0].key] != nil }) else {
            return nil
        }
        let words = text.words(place..<(place + 1))
        return antecedent(text.tokens[place].key, before: place, text).map { "\(words) (\($0))" } ?? words
    }

    /// Whom "she" or "he" means: the last grown-up named before who can be meant, by title or by place in the family.
    private static func antecedent(_ pronoun: String, before place: Int, _ text: TextTokens) -> String? {
        guard let isWoman = women[pronoun] else { return nil }
        for at in (0..<place).reversed() {
            let token = text.tokens[at]
            if titles[token.key] == isWoman, at + 1 < place, text.tokens[at + 1].isCapitalised, token.isCapitalised {
                var end = at + 2
                while end < place, end < at + 3, text.tokens[end].isCapitalised, !text.tokens[end].isMark { end += 1 }
                return text.words(at..<end)
            }
            if family[token.key] == isWoman, !token.isPossessive { return text.words(at..<(at + 1)) }
        }
        return nil
    }

    private static let women = ["she": true, "he": false]
    private static let titles = ["ms": true, "mrs": true, "miss": true, "mr": false]
    private static let family = [
        "mother": true, "mum": true, "mam": true, "mummy": true, "grandmother": true, "nan": true, "gran": true,
        "aunt": true, "father": false, "dad": false, "daddy": false, "grandfather": false, "grandad": false,
        "uncle": false, "stepfather": false, "boyfriend": false,
    ]

    /// Adds the first later entry that checks the same matter, and the decisions before it that mention the matter.
    private func followed(
        _ claim: Claim, _ matters: UInt8, _ sentence: Range<Int>, _ chronology: IntegratedChronology,
        marks: inout TellingWords, noted: [Noted]
    ) -> Claim {
        var claim = claim
        guard let day = chronology.entries[claim.entry].reckonedDay else { return claim }
        guard marks.mark(sentence, of: claim.entry) else { return claim }
        if noted[claim.entry].isDecision { claim.reliedOnBy.append(claim.entry) }
        for later in (claim.entry + 1)..<max(claim.entry + 1, min(noted.count, claim.entry + Self.reach)) {
            guard let on = chronology.entries[later].reckonedDay, on.days(since: day) <= days else { break }
            let other = noted[later]
            guard other.isCheck || other.isDecision, other.matters & matters != 0 else { continue }
            guard marks.countMarked(in: later) >= 2 else { continue }
            if other.isCheck {
                claim.checkedBy = later
                break
            }
            if claim.reliedOnBy.count < Self.mostDecisions { claim.reliedOnBy.append(later) }
        }
        return claim
    }

    private static let common: Set<String> = [
        "said", "says", "that", "this", "with", "from", "were", "been", "they", "them", "have", "when", "which",
        "mother",
        "father", "stated", "reported", "reports", "told", "about", "there", "would", "could", "home", "visit",
        "visited",
        "child", "children", "worker", "social", "health", "visitor", "school", "what", "will", "also", "then", "than",
        "police", "denied", "claimed", "their", "after", "before", "today", "recorded", "seen", "agreed", "meeting",
    ]
}
