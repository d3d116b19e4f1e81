/// Finds what means little in one agency's record and much beside others': a child thin, pale or hungry, and relatives or
/// neighbours who were worried.
struct SignReader {
    let people: CasePeople

    private static let condition = [
        "thin|thinner|skinny|skinnier|bony|gaunt|emaciated|underweight|scrawny|malnourished|undernourished", "pale",
        "hungry|hunger|starving|starved|ravenous|famished", "weight|wt loss", "lost|losing *1 weight",
        "faltering growth", "failure to thrive", "poor weight gain", "not gaining|putting *2 weight",
        "ask|asks|asked|asking for seconds", "take|took|takes|taking|steal|stole|stealing|hid|hides|hiding *2 food",
        "listless|lethargic|ill-looking|poorly-looking", "ill|unwell looking",
        "fell|falls|fallen|falling asleep in|at|on *2 class|assembly|lesson|lessons|school|nursery|desk|table|lunch|carpet|mat",
        "not|doesn't|never|didn't get up|out much|now", "eats|eat|ate *1 at school|nursery", "counts|counting *1 food",
        "in *1 cot|bed|room|pushchair|buggy all day",
        "weight not plotted|taken|recorded|checked|measured", "not *1 weighed", "hair matted|matted",
        "wrists|ribs|spine|bones *2 like|showing|visible|stick|sticking", "wolfed|gulped|bolted",
    ]
    private static let lost = [
        "removed|taken|struck|came from|off *3 list|register|roll|books|caseload", "off roll|rolled",
        "place *3 withdrawn|ended",
        "educated at home", "home educated|education|schooled|schooling", "moved out of area", "moved away",
        "discharged ,? non|not|after|for|dna", "wnb|dna ~4 removed",
        "no longer on *2 list|roll|books",
    ]
    private static let worry = [
        "worried|worries|worry|concerned|frightened|anxious",
        "raised|raises|raising|reports|reported|has|had *1 concern|concerns",
        "ask|asks|asked|asking for|that *1 someone|somebody|anyone to|could|should look|visit|check|see|go",
        "ask|asks|asked|asking us|me|him|her|them? to keep|look|check|visit|see", "keep an eye",
        "no one|noone|no-one|nobody seen|has|had|'s", "not been let in", "not|never been allowed *3 see",
        "has|have|had not|never seen|heard",
        "hear|hears|heard|hearing *3 screaming|screams|shouting|crying|banging|fighting", "so as not to hear",
        "re|about|of noise|shouting|screaming|screams|banging|crying|arguing|rows",
        "someone|somebody|anyone should|ought *1 watch|look|check|visit|see|go|help|do|know|keep|act",
    ]
    /// Somebody rang, wrote or came, and what was said is not written.
    private static let calls = [
        "message|messages|voicemail *6 from", "missed call|calls from", "message|messages ~2 taken|left *2 from|by",
        "rang|telephoned|phoned|called|wrote|came|texted *5 will|would|to ring|call|phone|try|write|come *1 again|back",
    ]
    /// Looked for and not there: an empty home, a child nobody has seen.
    private static let unseen = [
        "not|never been? seen since|for|in|at|by", "not *1 seen him|her|them|the since|for|in",
        "if|whether anyone|anybody|someone|somebody *1 seen", "has|had anyone|anybody *1 seen",
        "empty", "not *2 come|came|returned|back since|after", "absent since|from", "not come|came|been back",
        "not returned to school|nursery|class",
        "expected back ~5 not", "wnb", "not brought to|for", "child|children|kids|baby not seen|sighted",
        "no one|nobody|no-one seen|saw him|her|them", "nobody|no-one|noone *1 seen|saw him|her|them|the",
        "not been? let|allowed in|up to see|visit",
        "was|were not with her|him|them|mother|mum|mo",
        "no|nobody|no-one sign|trace of the? family|child|children|him|her|them",
    ]
    private static let book = WordPatterns(classes: [], groups: [condition, lost, worry, unseen, calls])
    /// Words that mean the youngest where only one child of the case is so young.
    private static let little: Set<String> = ["baby", "toddler", "infant", "little"]
    private static let littleDays: Int32 = 5 * 365
    private static let childWords: Set<String> = [
        "child", "children", "baby", "toddler", "infant", "boy", "girl", "newborn", "lad", "lass", "kid", "kids",
    ]
    private static let relatives: Set<String> = [
        "neighbour", "neighbours", "neighbor", "relative", "relatives", "grandparent", "grandparents", "anonymous",
        "caretaker", "landlord", "godmother", "great-aunt", "passer-by",
    ]
    private static let kinds: [RecordSign.Kind] = [.condition, .lost, .worry, .unseen, .call]
    private static let unseenTag: UInt8 = 3
    private static let she: Set<String> = ["she", "he", "they"]
    private static let denials: Set<String> = [
        "not", "no", "never", "without", "nil", "denied", "denies", "isn't", "if",
    ]

    func read(_ chronology: IntegratedChronology, _ words: EntryWords) -> [RecordSign] {
        let numbered = words.numbered(by: Self.book)
        var out: [RecordSign] = []
        for (entry, text) in words.texts.enumerated() {
            let hits = Self.book.hits(text, ids: numbered.ids(entry))
            guard !hits.isEmpty else { continue }
            let mentions = people.mentions(in: text)
            for (tag, kind) in Self.kinds.enumerated() {
                let own = hits.filter {
                    Int($0.tag) == tag && !Self.isDenied($0, text) && (kind != .unseen || Self.isOfHome($0, text))
                }
                guard
                    let found = own.lazy.compactMap({ (hit: WordPatterns.Hit) -> Found? in
                        switch kind {
                        case .worry: return worried(hit, text, mentions)
                        case .call: return called(hit, text, mentions)
                        case .unseen:
                            return child(hit, text, mentions)
                                ?? ofColumn(hit, text, mentions, chronology.entries[entry])
                        case .condition, .lost: return child(hit, text, mentions)
                        default: return nil
                        }
                    }).first
                else {
                    switch kind {
                    case .condition: out += ofChildren(own, text, mentions, chronology.entries[entry], at: entry)
                    case .lost: out += ofNobody(own, text, mentions, at: entry)
                    default: break
                    }
                    continue
                }
                let whose =
                    found.child
                    ?? (kind == .worry || kind == .call ? nil : meant(by: found.words, chronology.entries[entry]))
                out.append(RecordSign(kind: kind, entry: entry, child: whose, words: found.words))
            }
        }
        return out + ofWishes(chronology)
    }

    /// How a child is, in what a child said, where that has a column of its own.
    private func ofWishes(_ chronology: IntegratedChronology) -> [RecordSign] {
        var out: [RecordSign] = []
        for (place, entry) in chronology.entries.enumerated() {
            for field in entry.fields where field.kind == .wishes && field.text.utf8.count > 4 {
                let text = TextTokens(field.text)
                let hits = Self.book.hits(text, ids: Self.book.ids(text.tokens), tags: 0...0)
                guard !hits.isEmpty else { continue }
                let mentions = people.mentions(in: text)
                let found = hits.lazy.filter { !Self.isDenied($0, text) }.compactMap { child($0, text, mentions) }.first
                guard let found, let whose = found.child else { continue }
                let words = found.words.trimmingPrefix { $0 == "\"" || $0 == "“" }
                out.append(RecordSign(kind: .condition, entry: place, child: whose, words: String(words)))
            }
        }
        return out
    }

    private typealias Found = (child: Int?, words: String)

    /// "Found it empty and swept", not "empty bottles" or "the fridge was empty".
    private static func isOfHome(_ hit: WordPatterns.Hit, _ text: TextTokens) -> Bool {
        guard hit.range.count == 1, text.tokens[hit.range.lowerBound].key == "empty" else { return true }
        let sentence = text.sentences[Int(text.tokens[hit.range.lowerBound].sentence)]
        let next = hit.range.upperBound
        let ends = next >= sentence.upperBound || text.tokens[next].isMark || text.tokens[next].key == "and"
        return ends && !text.tokens[sentence].contains { things.contains($0.key) }
    }

    private static let things: Set<String> = [
        "fridge", "freezer", "cupboard", "cupboards", "bottle", "bottles", "cans", "plate", "bowl", "purse", "tray",
        "lunchbox", "bag", "tank", "meter", "chair", "stomach",
    ]

    /// "The ill-looking little lad": the only child of the case under five that day.
    private func meant(by words: String, _ entry: ChronologyEntry) -> Int? {
        guard let day = entry.reckonedDay, TextTokens(words).tokens.contains(where: { Self.little.contains($0.key) })
        else { return nil }
        let young = people.children.indices.filter { child in
            people.children[child].born.map {
                $0.dayNumber <= day.dayNumber && day.dayNumber - $0.dayNumber < Self.littleDays
            } ?? false
        }
        return young.count == 1 ? young.first : nil
    }

    /// "Hunger, weight, a new man in the house": of the children the column names, where nobody is named before the words.
    private func ofChildren(
        _ hits: [WordPatterns.Hit], _ text: TextTokens, _ mentions: [CasePeople.Mention], _ entry: ChronologyEntry,
        at entryPlace: Int
    ) -> [RecordSign] {
        guard let hit = hits.first else { return [] }
        let sentence = text.sentences[Int(text.tokens[hit.range.lowerBound].sentence)]
        let isNamed = mentions.contains {
            (sentence.lowerBound..<hit.range.lowerBound).contains($0.tokens.lowerBound) && !Self.isWorker($0)
        }
        if isNamed { return [] }
        let named = Set(
            entry.fields.filter { $0.kind == .child }.flatMap { people.children(in: TextTokens($0.text)) })
        // "Hunger, weight, Ned not seen since July": of Ned it says that he was not seen, and nothing of the rest.
        let others = named.subtracting(Self.apart(from: hit, sentence, text, mentions))
        return (others.isEmpty ? named : others).sorted().map {
            RecordSign(kind: .condition, entry: entryPlace, child: $0, words: text.words(sentence))
        }
    }

    /// Children named after the words in another clause, of whom something else is said there.
    private static func apart(
        from hit: WordPatterns.Hit, _ sentence: Range<Int>, _ text: TextTokens, _ mentions: [CasePeople.Mention]
    ) -> Set<Int> {
        Set(
            mentions.compactMap { mention -> Int? in
                guard case .child(let child) = mention.who, sentence.contains(mention.tokens.lowerBound),
                    clauses(from: hit, to: mention, text) > 0, mention.tokens.upperBound < sentence.upperBound
                else { return nil }
                let next = text.tokens[mention.tokens.upperBound]
                return next.isMark || joining.contains(next.key) ? nil : child
            })
    }

    private static let joining: Set<String> = ["and", "or", "&", "too", "both"]
    private static let clauseMarks: Set<String> = [",", ";", ":"]

    /// Commas and the like between some words and a name after them.
    private static func clauses(
        from hit: WordPatterns.Hit, to mention: CasePeople.Mention, _ text: TextTokens
    ) -> Int {
        guard hit.range.upperBound <= mention.tokens.lowerBound else { return 0 }
        return text.tokens[hit.range.upperBound..<mention.tokens.lowerBound].count { clauseMarks.contains($0.key) }
    }

    /// Marks between the words and a name that make them items of a list, each of its own matter: "thin, Ned was asleep" is
    /// still of Ned.
    private static let ofList = 2

    /// "Home education team: letter sent": an entry that names nobody, and so may be of any child.
    private func ofNobody(
        _ hits: [WordPatterns.Hit], _ text: TextTokens, _ mentions: [CasePeople.Mention], at entry: Int
    ) -> [RecordSign] {
        guard let hit = hits.first, !mentions.contains(where: { !Self.isWorker($0) }) else { return [] }
        let sentence = text.sentences[Int(text.tokens[hit.range.lowerBound].sentence)]
        return [RecordSign(kind: .lost, entry: entry, child: nil, words: text.words(sentence))]
    }

    /// "Cinder Lane empty": of the one child the column of children names, where the sentence names nobody.
    private func ofColumn(
        _ hit: WordPatterns.Hit, _ text: TextTokens, _ mentions: [CasePeople.Mention], _ entry: ChronologyEntry
    ) -> Found? {
        let sentence = text.sentences[Int(text.tokens[hit.range.lowerBound].sentence)]
        if mentions.contains(where: { sentence.contains($0.tokens.lowerBound) && !Self.isWorker($0) }) { return nil }
        let named = entry.fields.filter { $0.kind == .child }.flatMap { people.children(in: TextTokens($0.text)) }
        return named.count == 1 ? (named[0], text.words(sentence)) : nil
    }

    /// The denial stands right before; "not gaining weight" is a pattern of its own.
    private static func isDenied(_ hit: WordPatterns.Hit, _ text: TextTokens) -> Bool {
        let first = text.sentences[Int(text.tokens[hit.range.lowerBound].sentence)].lowerBound
        return text.tokens[max(first, hit.range.lowerBound - 2)..<hit.range.lowerBound].contains {
            denials.contains($0.key)
        }
    }

    /// The child the words are of: whoever is named nearest before them, else a plain word for a child in the sentence.
    private func child(_ hit: WordPatterns.Hit, _ text: TextTokens, _ mentions: [CasePeople.Mention]) -> Found? {
        let sentence = text.sentences[Int(text.tokens[hit.range.lowerBound].sentence)]
        let people = mentions.filter { !Self.isWorker($0) }
        let inSentence = people.filter { sentence.contains($0.tokens.lowerBound) }
        let words = text.words(sentence)
        // "The ill-looking little lad": said of the child that follows, whoever says it; "the girl eats at school" of the one
        // right before.
        let after = hit.range.upperBound..<min(hit.range.upperBound + 3, sentence.upperBound)
        let right = max(sentence.lowerBound, hit.range.lowerBound - 1)..<hit.range.lowerBound
        let isSaidOfChild = [after, right].contains { range in
            text.tokens[range].contains { Self.childWords.contains($0.key) }
                && !inSentence.contains { Self.isChild($0) && range.contains($0.tokens.lowerBound) }
        }
        if isSaidOfChild { return (nil, words) }
        let next = inSentence.first.flatMap { Self.clauses(from: hit, to: $0, text) < Self.ofList ? $0 : nil }
        if let near = inSentence.last(where: { $0.tokens.lowerBound <= hit.range.lowerBound }) ?? next {
            // "Worried about her sister's kids: no one has seen them": of those named last, whoever says it.
            let between = near.tokens.upperBound..<max(near.tokens.upperBound, hit.range.lowerBound)
            if hit.tag == Self.unseenTag, !Self.isChild(near),
                text.tokens[between].contains(where: { Self.childWords.contains($0.key) })
            {
                return (nil, words)
            }
            if case .child(let child) = near.who { return (child, words) }
            if hit.tag == Self.unseenTag,
                text.tokens[hit.range.upperBound..<sentence.upperBound].contains(where: {
                    ["children", "kids"].contains($0.key)
                })
            {
                return (nil, words)
            }
            return near.who == .role(.sibling) ? (nil, words) : nil
        }
        if text.tokens[sentence].contains(where: { Self.childWords.contains($0.key) }) { return (nil, words) }
        guard let before = people.last(where: { $0.tokens.upperBound <= sentence.lowerBound }),
            case .child(let child) = before.who
        else { return nil }
        return (child, words)
    }

    /// A worry is of a relative or neighbour named in the sentence before the words, or in the sentence before it, where
    /// this one goes on with "she", "he" or "they".
    private func worried(_ hit: WordPatterns.Hit, _ text: TextTokens, _ mentions: [CasePeople.Mention]) -> Found? {
        let at = Int(text.tokens[hit.range.lowerBound].sentence)
        let sentence = text.sentences[at]
        func relative(_ range: Range<Int>) -> Bool {
            let ofFamily = mentions.last {
                range.contains($0.tokens.lowerBound) && !Self.isChild($0) && !Self.isWorker($0)
            }
            if let ofFamily, isRelative(ofFamily) { return true }
            if Self.isNextDoor(range, text) { return true }
            return ofFamily == nil && text.tokens[range].contains { Self.relatives.contains($0.key) }
        }
        if relative(sentence.lowerBound..<max(sentence.lowerBound, hit.range.lowerBound)) {
            return (nil, text.words(sentence))
        }
        guard at > 0, let first = text.tokens[sentence].first(where: { !$0.isMark }), Self.she.contains(first.key),
            relative(text.sentences[at - 1])
        else { return nil }
        return (nil, text.words(text.sentences[at - 1].lowerBound..<sentence.upperBound))
    }

    /// "Telephone message for the duty worker from Ada Rowe.": the relative or neighbour stands right after "from", and
    /// nothing follows; or "Mrs Rowe rang and will ring again", where the relative stands before.
    private func called(_ hit: WordPatterns.Hit, _ text: TextTokens, _ mentions: [CasePeople.Mention]) -> Found? {
        let place = Int(text.tokens[hit.range.lowerBound].sentence)
        let sentence = text.sentences[place]
        let isFrom = ["from", "by"].contains(text.tokens[hit.range.upperBound - 1].key)
        let isOfRelative =
            isFrom
            ? mentions.contains { mention in
                isRelative(mention) && (0...2).contains(mention.tokens.lowerBound - hit.range.upperBound)
                    && sentence.upperBound - mention.tokens.upperBound <= Self.fewAfter
            }
                || sentence.upperBound - hit.range.upperBound <= Self.fewAfter
                    && text.tokens[hit.range.upperBound..<sentence.upperBound].contains {
                        Self.relatives.contains($0.key)
                    }
            : mentions.contains { mention in
                isRelative(mention) && sentence.contains(mention.tokens.lowerBound)
                    && mention.tokens.lowerBound < hit.range.lowerBound
                    && hit.range.lowerBound - mention.tokens.upperBound <= Self.fewAfter
            }
        return isOfRelative ? (nil, text.words(sentence)) : nil
    }

    /// Words and marks that may stand after a name without telling what was said.
    private static let fewAfter = 3

    /// "The lady in Flat 32", "call from number 4": somebody known by where they live.
    private static func isNextDoor(_ range: Range<Int>, _ text: TextTokens) -> Bool {
        range.dropFirst().dropLast().contains { at in
            homes.contains(text.tokens[at].key) && near.contains(text.tokens[at - 1].key)
                && (text.tokens[at + 1].key.first?.isNumber ?? false)
        }
    }

    private static let homes: Set<String> = ["flat", "number", "house", "apartment", "no"]
    private static let near: Set<String> = ["in", "from", "at"]

    private func isRelative(_ mention: CasePeople.Mention) -> Bool {
        let role: PersonRole
        switch mention.who {
        case .child: return false
        case .adult(let place): role = people.adults[place].role
        case .role(let said): role = said
        }
        return [.grandmother, .grandfather, .aunt, .uncle, .cousin, .friend].contains(role)
    }

    private static func isChild(_ mention: CasePeople.Mention) -> Bool {
        if case .child = mention.who { return true }
        return false
    }

    private static func isWorker(_ mention: CasePeople.Mention) -> Bool {
        if case .role(.professional) = mention.who { return true }
        return false
    }
}
