/// The people of a case and how chronologies write them: children with other names, short forms, initials and letters
/// ("Child A"), adults with names, titles and roles. Made once for a case; finds them in the words of entries.
public struct CasePeople: Sendable {
    /// A child of the case.
    public struct Child: Sendable, Hashable {
        /// As the case file or the documents name the child.
        public var name: String
        /// First name, folded; "baby" for "Baby Rowe".
        public var first: String
        public var born: CivilDate?
    }

    /// Anybody else the case file names: adults, and children the review is not about (role sibling or cousin).
    public struct Adult: Sendable, Hashable {
        public var name: String
        public var role: PersonRole
        /// The role in the case file's words.
        public var roleWords: String
    }

    /// One place in a text where somebody is named.
    public struct Mention: Sendable, Hashable {
        /// Whom the words mean.
        public enum Who: Sendable, Hashable {
            /// Place in ``CasePeople/children``.
            case child(Int)
            /// Place in ``CasePeople/adults``.
            case adult(Int)
            /// Somebody of that role who could not be told apart or is not named in the case file.
            case role(PersonRole)
        }
        /// How the person is written.
        public enum Form: Sendable, Hashable { case name, shortForm, initials, letter, misspelt, title, role }
        public var who: Who
        public var form: Form
        /// Range of ``TextTokens/tokens``.
        public var tokens: Range<Int>
    }

    public let children: [Child]
    public let adults: [Adult]

    /// Folded words of a way of writing somebody, after the first, by the first word.
    private var phrases: [String: [Phrase]] = [:]
    /// Child by a single capital letter that only one child's first name begins with ("K", "C.").
    private var initials: [String: Int] = [:]
    /// Surnames in the case, for "Mr LARKHILL": the adults who bear them.
    private var surnames: [String: [Int]] = [:]
    private var firstNames: Set<String> = []
    /// First words of descriptions that stand for a child ("young person").
    private var described: Set<String> = []
    private var adultOfRole: [PersonRole: Int] = [:]

    private struct Phrase: Sendable {
        var rest: [String]
        var who: Mention.Who
        var form: Mention.Form
    }

    /// The people of a chronology, with those the case file adds.
    public init(chronology: IntegratedChronology, caseFile: CaseFile? = nil) {
        self.init(children: chronology.children, people: caseFile?.people ?? [])
    }

    /// For a text on its own: only the children's names are known.
    public init(children: [String]) {
        self.init(children: children.map { ChildOfCase(name: $0) }, people: [])
    }

    /// - Parameters:
    ///   - children: the children the review is about, in the order in which "Child A", "Child B" count them.
    ///   - people: everybody else the coordinator named.
    public init(children: [ChildOfCase], people: [CaseFile.KnownPerson]) {
        self.children = children.map { child in
            Child(name: child.name, first: Self.words(child.name).first ?? "", born: child.born)
        }
        let named = Set(children.map { PlainWords.key($0.name) })
        let others = people.filter { !named.contains(PlainWords.key($0.name)) }
        adults = others.map { Adult(name: $0.name, role: PersonRole(words: $0.role ?? ""), roleWords: $0.role ?? "") }
        for (index, child) in children.enumerated() { addChild(child, at: index, of: children) }
        for (index, person) in others.enumerated() { addAdult(person, at: index) }
        var counts: [PersonRole: [Int]] = [:]
        for (index, adult) in adults.enumerated() { counts[adult.role, default: []].append(index) }
        for (role, holders) in counts where holders.count == 1 && role != .professional && role != .other {
            adultOfRole[role] = holders[0]
        }
        for key in phrases.keys {
            phrases[key]?.sort { $0.rest.count > $1.rest.count }
        }
    }

    private mutating func addChild(_ child: ChildOfCase, at index: Int, of all: [ChildOfCase]) {
        let who = Mention.Who.child(index)
        var firsts: [String] = []
        for (place, name) in ([child.name] + child.otherNames).enumerated() {
            let words = Self.withoutArticle(name)
            guard let first = words.first else { continue }
            if ChildDescription.isDescription(words) {
                addDescription(words, who)
                continue
            }
            add(words, who, place == 0 ? .name : .shortForm)
            if first == "baby" || first == "child" || first == "unborn" {
                if first != "child" { add([first], who, .shortForm) }
                continue
            }
            // Two children of one first name can only be told apart by the whole name.
            let shared = all.enumerated().contains { other, c in
                other != index && ([c.name] + c.otherNames).contains { Self.words($0).first == first }
            }
            if !shared, first.utf8.count > 1 { add([first], who, place == 0 ? .name : .shortForm) }
            firsts.append(first)
            if words.count > 1, let last = words.last?.first, let letter = first.first {
                add(["\(letter)\(last)"], who, .initials)
                add([String(letter), ".", String(last)], who, .initials)
            }
        }
        firstNames.formUnion(firsts)
        if index < 26, all.count > 1 || !firsts.isEmpty {
            let letter = String(UnicodeScalar(UInt8(0x61 + index)))
            for word in ["child", "ch", "sibling", "subject"] { add([word, letter], who, .letter) }
            for word in ["child", "ch", "c", "sibling"] { add([word, String(index + 1)], who, .letter) }
            add(["c\(index + 1)"], who, .letter)
        }
        if let letter = firsts.first?.first.map(String.init) {
            let rivals = all.filter { Self.words($0.name).first?.hasPrefix(letter) ?? false }
            if rivals.count == 1 { initials[letter] = index }
        }
    }

    /// "the unborn baby": the article is no name; the "A" of "A Marwood" is.
    private static func withoutArticle(_ name: String) -> [String] {
        let tokens = TextTokens(name).tokens.filter { !$0.isMark }
        return tokens.drop {
            ["the", "an", "our"].contains($0.key) || $0.key == "a" && !$0.isCapitalised
        }.map(\.key)
    }

    /// A description is written with small letters too, and an age in several ways.
    private mutating func addDescription(_ words: [String], _ who: Mention.Who) {
        for way in [words] + ChildDescription.waysOfAge(in: words) {
            add(way, who, .letter)
            described.insert(way[0])
        }
    }

    private mutating func addAdult(_ person: CaseFile.KnownPerson, at index: Int) {
        for name in [person.name] + person.otherNames {
            let words = Self.words(name)
            guard let first = words.first else { continue }
            add(words, .adult(index), .name)
            let bare = words.drop { Self.titles.contains($0) }
            if bare.count == words.count, words.count > 1 {
                let taken = children.contains { $0.first == first }
                if !taken, first.utf8.count > 1 {
                    add([first], .adult(index), .name)
                    firstNames.insert(first)
                }
                addInitial(of: bare, .adult(index))
            }
            if let last = bare.last, bare.count > 1 || bare.count < words.count {
                if !(surnames[last]?.contains(index) ?? false) { surnames[last, default: []].append(index) }
            }
        }
    }

    /// "J Marwood", "J. Marwood": as a surgery heads a note on a patient. Of two who may be meant it says nothing.
    private mutating func addInitial(of name: ArraySlice<String>, _ who: Mention.Who) {
        guard let letter = name.first?.first, let last = name.last else { return }
        let isShared = children.contains { child in
            child.first.first == letter && Self.words(child.name).last == last
        }
        if isShared { return }
        add([String(letter), last], who, .initials)
        add([String(letter), ".", last], who, .initials)
    }

    private mutating func add(_ words: [String], _ who: Mention.Who, _ form: Mention.Form) {
        let rest = Array(words.dropFirst())
        if phrases[words[0]]?.contains(where: { $0.rest == rest }) ?? false { return }
        phrases[words[0], default: []].append(Phrase(rest: rest, who: who, form: form))
    }

    static let titles: Set<String> = [
        "mr", "mrs", "ms", "miss", "dr", "pc", "dc", "ds", "sgt", "sister", "hv", "sw", "wpc",
    ]

    /// Folded words of a name, marks left out.
    private static func words(_ name: String) -> [String] { TextTokens(name).tokens.filter { !$0.isMark }.map(\.key) }
}

extension CasePeople {
    /// Everybody named in a text, in order; a longer way of writing wins over a shorter one at the same place.
    public func mentions(in text: TextTokens) -> [Mention] {
        var found: [Mention] = []
        let tokens = text.tokens
        var at = 0
        while at < tokens.count {
            let token = tokens[at]
            guard !token.isMark else {
                at += 1
                continue
            }
            if let mention = named(tokens, at) ?? titled(tokens, at) ?? lone(tokens, at) ?? ofRole(tokens, at) {
                found.append(mention)
                at = mention.tokens.upperBound
            } else {
                at += 1
            }
        }
        return found
    }

    /// Children named in a text, each once, in order of the case; none when the text names nobody.
    public func children(in text: TextTokens) -> [Int] {
        var found = Set<Int>()
        for mention in mentions(in: text) { if case .child(let index) = mention.who { found.insert(index) } }
        return found.sorted()
    }

    private func named(_ tokens: [TextTokens.Token], _ at: Int) -> Mention? {
        guard let options = phrases[tokens[at].key] else { return nil }
        for phrase in options where at + phrase.rest.count < tokens.count {
            let matches = phrase.rest.indices.allSatisfy { tokens[at + 1 + $0].key == phrase.rest[$0] }
            guard matches else { continue }
            var end = at + 1 + phrase.rest.count
            switch phrase.form {
            case .letter where described.contains(tokens[at].key): break
            case .initials, .letter:
                // "bl" and "child a minder" are not people; "BL" and "Child A" are.
                guard tokens[end - 1].isCapitalised || tokens[end - 1].key.utf8.first.map({ $0 < 0x3A }) ?? false else {
                    continue
                }
                if phrase.form == .initials, phrase.rest.isEmpty, !tokens[at].isCapitalised { continue }
            case .name, .shortForm:
                guard tokens[at].isCapitalised || phrase.rest.isEmpty && tokens[at].key == "baby" else { continue }
                if phrase.rest.isEmpty { end = withSurname(tokens, end, phrase.who) }
            case .misspelt, .title, .role: break
            }
            return Mention(who: phrase.who, form: phrase.form, tokens: at..<end)
        }
        return nil
    }

    /// "Ivan RAHMANZAI": a surname in capitals after a first name belongs to it.
    private func withSurname(_ tokens: [TextTokens.Token], _ end: Int, _ who: Mention.Who) -> Int {
        guard end < tokens.count, tokens[end].isCapitalised, !tokens[end - 1].isPossessive else { return end }
        switch who {
        case .child(let index): return Self.isSurname(tokens[end].key, of: children[index].name) ? end + 1 : end
        case .adult(let index): return Self.isSurname(tokens[end].key, of: adults[index].name) ? end + 1 : end
        case .role: return end
        }
    }

    private static func isSurname(_ key: String, of name: String) -> Bool {
        let words = PlainWords.key(name).split(separator: " ")
        return words.count > 1 && words.dropFirst().contains { $0 == key }
    }

    /// "Ms Farahzad", "Mr IKPEAZI", "Dr Osei".
    private func titled(_ tokens: [TextTokens.Token], _ at: Int) -> Mention? {
        // "sister Ava" is a sister, "Sister Moore" a nurse; "HV Tibbs" is hers, "HV Visit" is nobody.
        guard tokens[at].isCapitalised, Self.titles.contains(tokens[at].key) else { return nil }
        var next = at + 1
        if next < tokens.count, tokens[next].key == "." { next += 1 }
        guard next < tokens.count, tokens[next].isCapitalised, !tokens[next].isMark,
            tokens[next].sentence == tokens[at].sentence
        else { return nil }
        let bearers = surnames[tokens[next].key] ?? []
        let title = tokens[at].key
        if bearers.isEmpty, title == "hv" || title == "sw" { return nil }
        let fitting = bearers.filter { fits(title, adults[$0].role) }
        let isWorker =
            title == "pc" || title == "dc" || title == "ds" || title == "sgt" || title == "dr" || title == "hv"
            || title == "sw" || title == "wpc"
        let who: Mention.Who = fitting.count == 1 ? .adult(fitting[0]) : .role(isWorker ? .professional : .other)
        return Mention(who: who, form: .title, tokens: at..<(next + 1))
    }

    private func fits(_ title: String, _ role: PersonRole) -> Bool {
        switch role {
        case .mother, .grandmother, .aunt: title != "mr" && title != "dr"
        case .father, .grandfather, .uncle: title == "mr"
        case .sibling, .cousin: false
        default: true
        }
    }

    /// A single letter, a shortened or a misspelt first name of one child.
    private func lone(_ tokens: [TextTokens.Token], _ at: Int) -> Mention? {
        let token = tokens[at]
        guard token.isCapitalised else { return nil }
        let length = token.key.utf8.count
        if length == 1 {
            guard let child = initials[token.key] else { return nil }
            let dotted = at + 1 < tokens.count && tokens[at + 1].key == "." && tokens[at + 1].start == token.end
            // "A" and "I" are words; "Y" and "N" are answers; "J. Smith" is somebody else.
            let isWord = ["a", "i", "y", "n", "o", "x"].contains(token.key)
            if isWord, !dotted { return nil }
            // "R Calder" is somebody's initial and surname, "T/C" a call.
            if !dotted, at + 1 < tokens.count, tokens[at + 1].sentence == token.sentence,
                tokens[at + 1].isCapitalised && tokens[at + 1].key.utf8.count > 2 || tokens[at + 1].key == "/"
                    || Self.isSide(token.key, before: tokens[at + 1])
            {
                return nil
            }
            if dotted, at + 2 < tokens.count, tokens[at + 2].isCapitalised, tokens[at + 2].sentence == token.sentence {
                return nil
            }
            return Mention(who: .child(child), form: .initials, tokens: at..<(at + 1))
        }
        guard length >= 4, !firstNames.contains(token.key) else { return nil }
        for (index, child) in children.enumerated() where child.first.utf8.count >= 5 && child.first != token.key {
            if Self.isOneSlip(token.key.utf8, child.first.utf8) {
                return Mention(who: .child(index), form: .misspelt, tokens: at..<(at + 1))
            }
        }
        return nil
    }

    /// "R TM red", "L wrist": right and left.
    private static func isSide(_ letter: String, before next: TextTokens.Token) -> Bool {
        guard letter == "r" || letter == "l" else { return false }
        return next.isCapitalised && next.key.utf8.count > 1 || bodyParts.contains(next.key)
    }

    private static let bodyParts: Set<String> = [
        "ear", "eye", "arm", "forearm", "wrist", "hand", "finger", "thumb", "elbow", "shoulder", "leg", "knee", "ankle",
        "foot", "toe", "thigh", "shin", "calf", "hip", "cheek", "temple", "jaw", "buttock", "flank", "side", "lung",
        "loin", "breast", "distal", "proximal", "lateral", "medial", "upper", "lower", "femur", "tibia", "humerus",
        "radius", "ulna", "clavicle",
    ]

    /// One letter changed, left out, added or two neighbours swapped; the first letter stands.
    static func isOneSlip(_ a: String.UTF8View, _ b: String.UTF8View) -> Bool {
        guard a.first == b.first, abs(a.count - b.count) <= 1 else { return false }
        let a = Array(a)
        let b = Array(b)
        var start = 0
        while start < a.count, start < b.count, a[start] == b[start] { start += 1 }
        var endA = a.count
        var endB = b.count
        while endA > start, endB > start, a[endA - 1] == b[endB - 1] {
            endA -= 1
            endB -= 1
        }
        if endA - start <= 1, endB - start <= 1 { return true }
        return endA - start == 2 && endB - start == 2 && a[start] == b[start + 1] && a[start + 1] == b[start]
    }

    private func ofRole(_ tokens: [TextTokens.Token], _ at: Int) -> Mention? {
        guard let role = PersonRole.plainWords[tokens[at].key] else { return nil }
        // "Mo" and "Fa" are mother and father only as short forms.
        if tokens[at].key == "mo" || tokens[at].key == "fa" || tokens[at].key == "fc" {
            guard tokens[at].isCapitalised || tokens[at].key == "mo" else { return nil }
        }
        // "mother's partner", "Bilal's nan": the last word says who is meant.
        if tokens[at].isPossessive, at + 1 < tokens.count, let next = PersonRole.plainWords[tokens[at + 1].key] {
            let known = next == .mother || next == .father ? nil : adultOfRole[next]
            return Mention(
                who: known.map(Mention.Who.adult) ?? .role(Self.joined(role, next)), form: .role, tokens: at..<(at + 2))
        }
        return Mention(
            who: adultOfRole[role].map(Mention.Who.adult) ?? .role(role), form: .role, tokens: at..<(at + 1))
    }

    /// "mother's mother" is a grandmother.
    private static func joined(_ owner: PersonRole, _ next: PersonRole) -> PersonRole {
        guard owner == .mother || owner == .father else { return next }
        switch next {
        case .mother: return .grandmother
        case .father: return .grandfather
        case .sibling: return .aunt
        default: return next
        }
    }
}
