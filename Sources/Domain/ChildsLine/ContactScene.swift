/// A set of children of the case, one bit a child.
typealias ChildSet = UInt32

/// A text cut into clauses, each with who does what: the ground on which contacts with children are judged.
struct ContactScene {
    /// Who a clause is about.
    enum Subject: String {
        case nobody
        /// I, we, officers: the writer.
        case author
        case children
        case adult
        /// Another agency or its worker.
        case worker
    }

    /// A stretch of words between marks and joining words.
    struct Clause {
        var tokens: Range<Int>
        var sentence: Int
        var subject = Subject.nobody
        /// The subject is taken over from the clause before.
        var inherits = false
        /// Children who are the subject.
        var subjectChildren: ChildSet = 0
        /// Children in it anywhere.
        var children: ChildSet = 0
        /// Children meant by name, not by a word for all.
        var named: ChildSet = 0
        var cues: ContactCues = []
        /// Somebody else's word for it.
        var isReported = false
        var isFuture = false
        /// A relative or neighbour is in it.
        var hasKin = false
        /// Stands between quotation marks.
        var isQuoted = false
        /// Whose word it is.
        var reporter = Subject.nobody
    }

    let text: TextTokens
    var cues: [ContactCues]
    let kind: AgencyKind
    /// Children named in it.
    private(set) var named: ChildSet = 0
    /// The entry is about these children for sure: named by a column, a caller or the file, not taken for want of names.
    let isCertain: Bool
    /// The child the file is about, where the entry names nobody or only other children: what stands without a name
    /// ("Settling well") is about that one. 0 where there is none.
    let topic: ChildSet
    /// Children known to be boys, and those known to be girls.
    let boys: ChildSet
    let girls: ChildSet
    var clauses: [Clause] = []
    let all: ChildSet
    let setting: AuthorSetting
    /// Children in a token, 0 for none; subjects are judged from these.
    var childAt: [ChildSet]
    var isNameAt: [Bool]

    /// - Parameters:
    ///   - concerned: children the entry may be about; words for all ("the children") mean these.
    ///   - youngest: the child meant by "baby", if any.
    init(
        text: TextTokens, mentions: [CasePeople.Mention], people: CasePeople, concerned: ChildSet, youngest: ChildSet,
        setting: AuthorSetting, kind: AgencyKind, isCertain: Bool, topic: ChildSet = 0, boys: ChildSet = 0,
        girls: ChildSet = 0
    ) {
        self.topic = topic
        self.boys = boys
        self.girls = girls
        self.text = text
        self.setting = Self.isAdultPatient(text, mentions, setting) ? .adults : setting
        all = concerned
        self.kind = kind
        self.isCertain = isCertain
        cues = text.tokens.map { ContactCues.of($0.key) }
        childAt = [ChildSet](repeating: 0, count: text.tokens.count)
        isNameAt = [Bool](repeating: false, count: text.tokens.count)
        markNames(mentions, people)
        markWords(youngest: youngest)
        cutClauses()
        markPronouns()
        for index in clauses.indices { fill(index, kind: kind) }
        inheritSubjects()
        markReports()
        markQuotes()
    }

    mutating func markNames(_ mentions: [CasePeople.Mention], _ people: CasePeople) {
        for mention in mentions {
            switch mention.who {
            case .child(let index):
                guard index < 32 else { continue }
                named |= 1 << ChildSet(index)
                for token in mention.tokens {
                    childAt[token] = 1 << ChildSet(index)
                    isNameAt[token] = true
                }
            case .adult(let index):
                for token in mention.tokens { cues[token].formUnion(Self.cues(of: people.adults[index].role)) }
            case .role(let role):
                if mention.form == .title { for token in mention.tokens { cues[token].formUnion(Self.cues(of: role)) } }
            }
        }
    }

    /// "Mrs Jean Rowe, 62, admitted", "Home visit to J Rowe" in a hospital's or surgery's record, and no child named: the
    /// patient is an adult. An adult who brought somebody is not.
    private static func isAdultPatient(
        _ text: TextTokens, _ mentions: [CasePeople.Mention], _ setting: AuthorSetting
    ) -> Bool {
        guard setting == .clinic, let first = mentions.first, case .adult = first.who,
            first.form == .name || first.form == .title || first.form == .initials
        else { return false }
        let place = first.tokens.lowerBound
        if place >= 2 {
            let before = text.tokens[..<place].map(\.key)
            guard place < 5, ["to", "by"].contains(before[place - 1]),
                !before.contains(where: ["brought", "accompanied", "seen", "attended"].contains)
            else { return false }
        }
        return !mentions.contains { if case .child = $0.who { true } else { false } }
    }

    /// A named adult counts as the word for the role would.
    static func cues(of role: PersonRole) -> ContactCues {
        switch role {
        case .mother, .grandmother, .aunt: [.kin, .woman]
        case .father, .grandfather, .uncle: [.kin, .man]
        case .partner, .carer, .cousin, .parents: [.kin, .man, .woman]
        case .sibling: [.sibling, .man, .woman]
        case .friend, .other: [.man, .woman]
        case .professional: [.worker, .man, .woman]
        }
    }

    /// "the children", "both", "the baby", "his brother": words that stand for children of the case.
    mutating func markWords(youngest: ChildSet) {
        let tokens = text.tokens
        var lastNamed: ChildSet = 0
        // The last child meant by "the baby", "the youngest", "the eldest".
        var lastWord: ChildSet = 0
        for i in tokens.indices {
            defer {
                if !isNameAt[i], childAt[i].nonzeroBitCount == 1, !cues[i].contains(.sibling) { lastWord = childAt[i] }
            }
            if isNameAt[i] {
                lastNamed = childAt[i]
                continue
            }
            let cue = cues[i]
            let next = i + 1 < tokens.count ? tokens[i + 1].key : ""
            if let rest = unnamed(i) {
                childAt[i] = rest
            } else if cue.contains(.sibling), all.nonzeroBitCount == 2, lastNamed.nonzeroBitCount == 1,
                tokens[i].key != "siblings"
            {
                childAt[i] = all & ~lastNamed
            } else if cue.contains(.group) {
                if !isCompound(i) { childAt[i] = counted(i) ?? ofSex(tokens[i].key) ?? all }
            } else if cue.contains(.infant) {
                if next != "clinic", next != "group", next != "massage" { childAt[i] = youngest }
            } else if cue.contains(.oneChild), setting == .adults,
                ["patient", "student"].contains(tokens[i].key)
                    || ["son", "daughter"].contains(tokens[i].key) && !isOwned(i)
            {
                continue
            } else if cue.contains(.oneChild), let one = ofSex(tokens[i].key), named & one == 0 || named == one {
                if !isCompound(i), !ownsThing(i) { childAt[i] = one }
            } else if cue.contains(.oneChild), ownsThing(i), all.nonzeroBitCount > 1, lastNamed == 0 {
                continue
            } else if cue.contains(.oneChild), lastWord.nonzeroBitCount == 1, all.nonzeroBitCount == 2, lastNamed == 0,
                tokens[i].key != "child", !isCompound(i)
            {
                // "The youngest was on her hip; the boy was at a club."
                childAt[i] = all & ~lastWord
            } else if cue.contains(.oneChild), !isCompound(i) {
                childAt[i] = lastNamed != 0 && all.nonzeroBitCount > 1 ? lastNamed : namedAfter(i) ?? all
                if tokens[i].key == "ch", !tokens[i].isCapitalised { childAt[i] = 0 }
            } else if isAge(i), all.nonzeroBitCount == 1 || rest(beside: named).nonzeroBitCount == 1 {
                childAt[i] = all.nonzeroBitCount == 1 ? all : rest(beside: named)
            } else if tokens[i].key == "both" || tokens[i].key == "neither" {
                let isAdults =
                    Self.notChildren.contains(next) || next == "registered" && all.nonzeroBitCount < 2
                // "Two children in the car, Kasper and Lena, both awake": of more children, the two that are named.
                let spoken = childAt[..<i].reduce(ChildSet(0)) { $1.nonzeroBitCount == 1 ? $0 | $1 : $0 }
                let two = spoken.nonzeroBitCount == 2 && all.nonzeroBitCount > 2 ? spoken : all
                if !isAdults, all.nonzeroBitCount > 1 { childAt[i] = two }
            } else if tokens[i].key == "all", ["three", "four", "five", "seen", "present"].contains(next),
                all.nonzeroBitCount > 1
            {
                childAt[i] = all
            } else if ["two", "ones"].contains(tokens[i].key), i > 0, all.nonzeroBitCount > 2 {
                if tokens[i - 1].key.hasPrefix("young") { childAt[i] = younger() }
                if tokens[i - 1].key.hasPrefix("old") { childAt[i] = lastWord == youngest ? all & ~youngest : older() }
            } else if tokens[i].key == "youngest", all.nonzeroBitCount > 1 {
                childAt[i] = youngest
            } else if tokens[i].key == "eldest" || tokens[i].key == "oldest", all.nonzeroBitCount > 1 {
                childAt[i] = all & (~all &+ 1)
            }
        }
    }

    /// What is two besides children: "both parents", "glue ear both sides".
    private static let notChildren: Set<String> = [
        "parents", "adults", "parties", "of", "sides", "ears", "eyes", "hands", "arms", "legs", "feet", "knees",
        "cheeks", "wrists", "lungs", "occasions", "times", "days", "visits", "agencies", "dates", "addresses", "names",
        "surnames", "families", "homes", "appointments", "letters", "calls",
    ]

    /// Words after "child" or "children" that make it a name of something else.
    static let compound: Set<String> = [
        "protection", "benefit", "care", "services", "service", "social", "centre", "centres", "home", "homes", "ward",
        "minder", "maintenance", "support", "health", "development", "line", "worker", "department",
        "abuse",
        "guardian", "team", "plan", "exploitation", "tax", "club", "seat",
    ]

    /// "her son", "client's daughter"; a bare "Son says" in the notes on an adult is a grown son.
    private func isOwned(_ i: Int) -> Bool {
        i > 0 && (text.tokens[i - 1].isPossessive || ["her", "his", "their"].contains(text.tokens[i - 1].key))
    }

    /// The one child, or the children, that a word of sex can mean; nil where sexes are not known or it fits all.
    private func ofSex(_ key: String) -> ChildSet? {
        guard boys | girls != 0, all & ~(boys | girls) == 0 else { return nil }
        let fitting: ChildSet
        switch key {
        case "girl", "daughter", "granddaughter", "stepdaughter", "lassie", "lass", "niece": fitting = girls & all
        case "boy", "son", "grandson", "stepson", "lad", "laddie", "nephew": fitting = boys & all
        case "girls", "lasses": return girls & all != 0 && boys & all != 0 ? girls & all : nil
        case "boys", "lads": return girls & all != 0 && boys & all != 0 ? boys & all : nil
        default: return nil
        }
        return fitting.nonzeroBitCount == 1 ? fitting : nil
    }

    /// "child's bicycle": a thing found, not a child; not "child's mother", "child's face".
    private func ownsThing(_ i: Int) -> Bool {
        guard text.tokens[i].isPossessive, i + 1 < cues.count else { return false }
        return cues[i + 1].isDisjoint(with: [.kin, .worker, .sibling, .body, .speech, .view, .viewNoun, .presence])
    }

    /// "His sisters", "the twins", "the other two", "the little ones" where some children are named and the rest are not:
    /// the rest.
    private func unnamed(_ i: Int) -> ChildSet? {
        let rest = all & ~named
        guard named & all != 0, rest != 0 else { return nil }
        let key = text.tokens[i].key
        let before = i > 0 ? text.tokens[i - 1].key : ""
        let next = i + 1 < text.tokens.count ? text.tokens[i + 1].key : ""
        // "Mother's sister" is no child; "Younger sister Neve" is the one named.
        if i + 1 < text.tokens.count, isNameAt[i + 1] { return nil }
        if i > 0, text.tokens[i - 1].isPossessive, cues[i - 1].contains(.kin) { return nil }
        switch key {
        case "brothers", "sisters", "siblings", "sibs": return rest
        case "brother", "sister", "sibling", "sib", "twin": return rest.nonzeroBitCount == 1 ? rest : nil
        case "twins": return rest.nonzeroBitCount == 2 ? rest : nil
        case "others": return rest
        case "other":
            return ["two", "three", "children", "kids", "boys", "girls", "child", "one"].contains(next) ? rest : nil
        case "ones", "uns", "two", "children", "kids", "boys", "girls":
            let isPart = ["little", "wee", "younger", "older", "other", "elder", "smaller", "big"].contains(before)
            return isPart ? rest : nil
        default: return nil
        }
    }

    private func rest(beside named: ChildSet) -> ChildSet { named & all == 0 ? 0 : all & ~named }

    /// "15F", "3yo", "4 yr old", "2/12 M": the age of somebody under eighteen, written as a clinic writes who came.
    private func isAge(_ i: Int) -> Bool {
        let key = text.tokens[i].key.utf8
        var number = 0
        var digits = 0
        for byte in key {
            guard byte >= 0x30, byte <= 0x39 else { break }
            number = number * 10 + Int(byte - 0x30)
            digits += 1
        }
        guard digits == 1 || digits == 2, number <= 17 else { return false }
        let ending = String(text.tokens[i].key.dropFirst(digits))
        if ["f", "m", "yo", "y/o", "yof", "yom", "yr-old", "-year-old", "/12"].contains(ending) { return true }
        guard ending.isEmpty || ["yr", "yrs", "y"].contains(ending), i + 1 < text.tokens.count else { return false }
        let next = text.tokens[i + 1].key
        if next == "yo" || next == "y/o" || next == "yr-old" || next == "year-old" { return true }
        if !ending.isEmpty { return next == "old" || next == "f" || next == "m" || next == "male" || next == "female" }
        return ["yr", "yrs", "year", "years", "month", "months", "week", "weeks"].contains(next)
            && i + 2 < text.tokens.count && ["old", "female", "male", "boy", "girl"].contains(text.tokens[i + 2].key)
    }

    /// Every word that stands for one of two children stands for the other.
    func isAlike(_ a: ChildSet, _ b: ChildSet) -> Bool { childAt.allSatisfy { ($0 & a != 0) == ($0 & b != 0) } }

    /// "Child seen: Ivan": the word stands for the one child its sentence names.
    private func namedAfter(_ i: Int) -> ChildSet? {
        let sentence = text.sentences[Int(text.tokens[i].sentence)]
        let names = sentence.reduce(into: ChildSet(0)) { if isNameAt[$1] { $0 |= childAt[$1] } }
        return names.nonzeroBitCount == 1 ? names : nil
    }

    /// "Two children in the car, Kasper and Lena": as many as are named in the sentence.
    private func counted(_ i: Int) -> ChildSet? {
        guard i > 0, let number = ["two": 2, "2": 2, "three": 3, "3": 3, "four": 4, "4": 4][text.tokens[i - 1].key]
        else {
            return nil
        }
        let sentence = text.sentences[Int(text.tokens[i].sentence)]
        let names = sentence.reduce(into: ChildSet(0)) { if isNameAt[$1] { $0 |= childAt[$1] } }
        return names.nonzeroBitCount == number ? names : nil
    }

    /// "child in need", "team around the child", "child protection": a name of something else.
    func isCompound(_ i: Int) -> Bool {
        let tokens = text.tokens
        let next = i + 1 < tokens.count ? tokens[i + 1].key : ""
        if Self.compound.contains(next) { return true }
        if next == "and", i + 2 < tokens.count, ["young", "families", "family"].contains(tokens[i + 2].key) {
            return true
        }
        if next == "in", i + 2 < tokens.count, ["need", "care"].contains(tokens[i + 2].key) { return true }
        return i > 1 && tokens[i - 1].key == "the" && ["around", "behind"].contains(tokens[i - 2].key)
    }

    func younger() -> ChildSet { all & ~(all & (~all &+ 1)) }
    func older() -> ChildSet { all & ~(ChildSet(1) << ChildSet(31 - all.leadingZeroBitCount)) }
}
