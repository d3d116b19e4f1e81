/// Who is meant by a word in an account of a moment: the family by name, role or kin word, and people outside it who are named
/// only by what they are ("a neighbour", "two unknown males").
struct PartyReader {
    let names: PersonNames
    /// The children a kin or sex word can mean; a word of which there are two says nothing.
    private let boy: PersonNames.Person?
    private let girl: PersonNames.Person?

    init(names: PersonNames, sexes: ChildSexes) {
        self.names = names
        boy = sexes.onlyBoy.map { .child($0) }
        girl = sexes.onlyGirl.map { .child($0) }
    }

    struct Mention {
        var person: PersonNames.Person
        /// Words of the mention.
        var words: Range<Int>
    }

    /// Everybody mentioned in a sentence, in its order.
    ///
    /// - Parameter before: those mentioned in the sentence before it.
    func mentions(_ range: Range<Int>, _ words: [WordKey], before: [Mention] = []) -> [Mention] {
        var found: [Mention] = []
        var last = before.last?.person
        var i = range.lowerBound
        while i < range.upperBound {
            guard !words[i].isMark, let mention = mention(i, range, words, last) else {
                i += 1
                continue
            }
            found.append(mention)
            switch mention.person {
            case .agency: break
            default: last = mention.person
            }
            i = max(i + 1, mention.words.upperBound)
        }
        return found
    }

    private func mention(
        _ i: Int, _ range: Range<Int>, _ words: [WordKey], _ last: PersonNames.Person?
    ) -> Mention? {
        if let who = names.person(at: i, words) {
            return Mention(person: who.person, words: i..<min(range.upperBound, max(i + 1, who.next)))
        }
        let raw = words[i].raw
        if let kin = Self.kin[raw] {
            // "His daughter Siwan": the name says who.
            if let next = named(i + 1, range, words) { return Mention(person: next.person, words: i..<next.next) }
            if let person = child(kin, i, range, words, last) {
                return Mention(person: person, words: i..<i + 1)
            }
            return nil
        }
        if Self.unknown.contains(raw), i + 1 < range.upperBound,
            let noun = (i + 1..<min(range.upperBound, i + 3)).first(where: { Self.men.contains(words[$0].raw) })
        {
            return Mention(person: Self.stranger, words: i..<noun + 1)
        }
        if Self.strangers.contains(raw) || (Self.men.contains(raw) && follows(Self.unknown, i, range, words)) {
            return Mention(person: Self.stranger, words: i..<i + 1)
        }
        if Self.outsiders.contains(raw) { return Mention(person: .named(raw), words: i..<i + 1) }
        return nil
    }

    private func named(_ i: Int, _ range: Range<Int>, _ words: [WordKey]) -> (person: PersonNames.Person, next: Int)? {
        var at = i
        if at < range.upperBound, words[at].raw == 0x2C { at += 1 }
        guard at < range.upperBound, words[at].isCapitalised, let who = names.person(at: at, words) else { return nil }
        return (who.person, min(range.upperBound, max(at + 1, who.next)))
    }

    private func follows(_ set: Set<UInt64>, _ i: Int, _ range: Range<Int>, _ words: [WordKey]) -> Bool {
        i + 1 < range.upperBound && set.contains(words[i + 1].raw)
    }

    /// The one child a kin word can mean; said of a grandparent, "his daughter" is the mother.
    private func child(
        _ kin: Kin, _ i: Int, _ range: Range<Int>, _ words: [WordKey], _ last: PersonNames.Person?
    ) -> PersonNames.Person? {
        if kin.isSibling {
            // "Her brother" of a child spoken of; a grown-up has brothers of their own.
            guard case .child? = last else { return nil }
        } else if !kin.isChild {
            return nil
        }
        if kin.isOwn {
            switch last {
            case .grandmother, .grandfather:
                let isPossessed = i > range.lowerBound && Self.possessives.contains(words[i - 1].raw)
                guard isPossessed else { return nil }
                return kin.isFemale ? .mother : .father
            case .named, .agency: return nil
            default: break
            }
        }
        return kin.isFemale ? girl : boy
    }

    private struct Kin {
        var isFemale = false
        var isChild = true
        /// A child of the one spoken of.
        var isOwn = false
        var isSibling = false
    }

    /// Somebody nobody knows, one for all.
    static let stranger = PersonNames.Person.named(WordCutter.key("stranger"))
    private static let kin: [UInt64: Kin] = [
        "granddaughter": Kin(isFemale: true), "grandson": Kin(), "girl": Kin(isFemale: true), "boy": Kin(),
        "daughter": Kin(isFemale: true, isOwn: true), "son": Kin(isOwn: true), "lad": Kin(),
        "sister": Kin(isFemale: true, isSibling: true), "brother": Kin(isSibling: true),
        "wife": Kin(isFemale: true, isChild: false), "husband": Kin(isChild: false),
    ].reduce(into: [:]) { $0[WordCutter.key($1.key)] = $1.value }
    private static let unknown = CircumstanceReader.keys("unknown unidentified unnamed")
    private static let men = CircumstanceReader.keys(
        "male males man men person persons youth youths lads people female females")
    private static let strangers = CircumstanceReader.keys("stranger strangers passerby burglar burglars")
    private static let outsiders = CircumstanceReader.keys("neighbour neighbours landlord landlady lodger")
    private static let possessives = CircumstanceReader.keys("his her their")
}

/// Which children are spoken of as "he" and which as "she".
struct ChildSexes {
    private var counts: [Int: (he: Int, she: Int)] = [:]
    private let children: Int

    init(children: Int) { self.children = children }

    /// Counts the pronouns of sentences that name one child and nobody else of the family.
    mutating func learn(_ cutter: WordCutter, _ names: PersonNames) {
        let words = cutter.words
        for place in 0..<cutter.sentenceCount {
            var child: Int?
            var isAlone = true
            var he = 0
            var she = 0
            for i in cutter.range(of: place) where !words[i].isMark {
                if Self.he.contains(words[i].raw) { he += 1 }
                if Self.she.contains(words[i].raw) { she += 1 }
                guard let who = names.person(at: i, words) else { continue }
                if case .child(let named) = who.person, child == nil || child == named {
                    child = named
                } else {
                    isAlone = false
                }
            }
            guard isAlone, let child, (he > 0) != (she > 0) else { continue }
            counts[child, default: (0, 0)].he += he > 0 ? 1 : 0
            counts[child, default: (0, 0)].she += she > 0 ? 1 : 0
        }
    }

    /// The one boy among the children, where every other is known to be a girl.
    var onlyBoy: Int? { only { $0 } }
    var onlyGirl: Int? { only { !$0 } }

    private func only(_ matches: (Bool) -> Bool) -> Int? {
        let known = (0..<children).map { isBoy($0) }
        guard known.allSatisfy({ $0 != nil }) else { return nil }
        let those = known.indices.filter { known[$0].map(matches) == true }
        return those.count == 1 ? those[0] : nil
    }

    private func isBoy(_ child: Int) -> Bool? {
        guard let counted = counts[child] else { return nil }
        if counted.he > 2 * counted.she { return true }
        return counted.she > 2 * counted.he ? false : nil
    }

    private static let he = CircumstanceReader.keys("he him his himself")
    private static let she = CircumstanceReader.keys("she her hers herself")
}
