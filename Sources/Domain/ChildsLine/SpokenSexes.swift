/// Which children are spoken of as "he" and which as "she", learned from the entries, and what words such as "the little
/// girl" and "all three children" say of whom an entry is about.
struct SpokenSexes: Sendable {
    let boys: ChildSet
    let girls: ChildSet

    /// The children of one entry who are spoken of with a pronoun in a sentence that names nobody else.
    struct Pronouns: Sendable {
        var he: ChildSet = 0
        var she: ChildSet = 0

        fileprivate mutating func learn(_ child: ChildSet, _ word: String) {
            if word == "he" || word == "himself" { he |= child }
            if word == "she" || word == "herself" { she |= child }
        }

        fileprivate mutating func learn(_ child: ChildSet, fromKin word: String) {
            switch word {
            case "brother", "son", "boy", "grandson", "stepson", "half-brother": he |= child
            case "sister", "daughter", "girl", "granddaughter", "stepdaughter", "half-sister": she |= child
            default: break
            }
        }
    }

    /// What an entry says without a name.
    struct Words: Sendable {
        var tellsOfGirl = false
        var tellsOfBoy = false
        /// How many children "all three children" counts; 0 for none, ``all`` for "all the children".
        var count = 0
        static let all = Int.max
    }

    /// A sex is taken as known from this many entries on, where they outnumber the others two to one.
    private static let least = 2

    init(_ entries: [Pronouns], children: Int) {
        var he = [Int](repeating: 0, count: 32)
        var she = he
        for entry in entries where entry.he | entry.she != 0 {
            for child in 0..<min(32, children) {
                let bit = ChildSet(1) << ChildSet(child)
                if entry.he & bit != 0 { he[child] += 1 }
                if entry.she & bit != 0 { she[child] += 1 }
            }
        }
        var boys: ChildSet = 0
        var girls: ChildSet = 0
        for child in he.indices {
            if he[child] >= Self.least, he[child] > 2 * she[child] { boys |= 1 << ChildSet(child) }
            if she[child] >= Self.least, she[child] > 2 * he[child] { girls |= 1 << ChildSet(child) }
        }
        self.boys = boys
        self.girls = girls
    }

    /// "Kit said he was cold.", "Kit was quiet. He ate.", "her brother Kit": a pronoun that is a subject, after the one
    /// child that a sentence names, in it or at the head of the next; a word of kin before the name.
    static func pronouns(_ text: TextTokens, _ mentions: [CasePeople.Mention], _ named: ChildSet) -> Pronouns {
        var out = Pronouns()
        guard named != 0 else { return out }
        var next = 0
        var before: ChildSet = 0
        for sentence in text.sentences {
            var child: ChildSet = 0
            var at = sentence.lowerBound
            var isAlone = true
            while next < mentions.count, mentions[next].tokens.lowerBound < sentence.upperBound {
                if case .child(let who) = mentions[next].who, who < 32 {
                    let bit = ChildSet(1) << ChildSet(who)
                    let place = mentions[next].tokens.lowerBound
                    if child == 0 { at = place }
                    if child & ~bit != 0 { isAlone = false }
                    child |= bit
                    out.learn(bit, fromKin: place > sentence.lowerBound ? text.tokens[place - 1].key : "")
                } else {
                    isAlone = false
                }
                next += 1
            }
            if child == 0, isAlone, before != 0, !sentence.isEmpty {
                out.learn(before, text.tokens[sentence.lowerBound].key)
            } else if child != 0, isAlone, !text.tokens[at].isPossessive {
                for i in at..<sentence.upperBound { out.learn(child, text.tokens[i].key) }
            }
            before = isAlone ? child : 0
        }
        return out
    }

    static func words(_ text: TextTokens) -> Words {
        var out = Words()
        let tokens = text.tokens
        for (i, token) in tokens.enumerated() {
            switch token.key.utf8.first {
            case UInt8(ascii: "g"): if token.key == "girl" { out.tellsOfGirl = true }
            case UInt8(ascii: "b"): if token.key == "boy" { out.tellsOfBoy = true }
            case UInt8(ascii: "c"), UInt8(ascii: "k"):
                guard token.key == "children" || token.key == "kids", i > 0 else { continue }
                let before = tokens[i - 1].key
                let isAll = i > 1 && ["all", "all of"].contains(tokens[i - 2].key)
                if let number = numbers[before] { out.count = number }
                if before == "all" || before == "the" && isAll { out.count = Words.all }
            default: continue
            }
        }
        return out
    }

    private static let numbers = ["three": 3, "3": 3, "four": 4, "4": 4, "five": 5, "5": 5, "six": 6, "6": 6]

    /// Children an entry is about besides those its columns, its file or its names give: all of them where it counts as
    /// many as there are, and the only girl or the only boy where none of that sex was among them.
    func added(by words: Words, to scope: ChildSet, alive: ChildSet) -> ChildSet {
        if words.count == Words.all || words.count == alive.nonzeroBitCount, words.count > 0 { return alive }
        guard scope != 0, alive & ~(boys | girls) == 0 else { return 0 }
        var more: ChildSet = 0
        if words.tellsOfGirl, scope & girls == 0, (alive & girls).nonzeroBitCount == 1 { more |= alive & girls }
        if words.tellsOfBoy, scope & boys == 0, (alive & boys).nonzeroBitCount == 1 { more |= alive & boys }
        return more
    }
}
