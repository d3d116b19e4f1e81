/// The people looked for in several agencies' records, and the words each is known by.
struct RecordNames {
    struct Person {
        var name: String
        var otherNames: [String]
        var role: String
        /// Entries themselves say what somebody is to the family.
        var isIntroduced: Bool
    }

    private(set) var persons: [Person] = []
    /// A word that means one person; −1 where it may mean several people.
    private var personOf: [String: Int] = [:]
    /// Words that are no name of such a person: of children, workers, agencies and others of the family.
    private var taken: Set<String> = []

    private static let titles: Set<String> = ["mr", "mrs", "ms", "miss", "dr", "aunt", "aunty", "uncle", "nan", "nana"]
    private static let introductions: Set<String> = [
        "boyfriend", "partner", "girlfriend", "stepdad", "stepfather", "lodger", "ex-partner", "friend", "cohabitee",
    ]
    private static let calling: Set<String> = ["called", "named"]
    private static let somebody: Set<String> = ["man", "male", "woman", "female", "adult", "friend", "partner"]
    /// Capitalised words that are no names.
    private static let plain: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed",
        "thu", "fri", "sat", "sun", "police", "school", "social", "care", "csc", "gp", "hv", "sw", "ed", "mum", "dad",
        "mother", "father", "i", "he", "she", "they", "the", "a", "an", "no", "not", "was", "has", "had", "is", "in",
        "at", "and", "who", "said", "says", "also", "present", "there", "seen", "marac", "dash", "nfa", "dob", "asian",
        "british", "white", "black", "polish", "irish", "english", "welsh", "scottish", "home", "court", "service",
    ]

    /// First names that are words too, and so say nothing at the start of a sentence.
    private static let wordsToo: Set<String> = [
        "will", "mark", "may", "hope", "bill", "art", "joy", "dawn", "grace", "rose", "faith", "drew", "grant", "rob",
        "pat", "jack", "sue", "chase", "frank",
    ]

    init(_ chronology: IntegratedChronology, people: [CaseFile.KnownPerson]) {
        for child in chronology.children {
            for name in [child.name] + child.otherNames { taken.formUnion(Self.capitalised(name)) }
        }
        for agency in chronology.agencies {
            for name in [agency.name] + agency.otherNames { taken.formUnion(Self.capitalised(name)) }
        }
        for person in people where !Self.isSought(person) {
            for name in [person.name] + person.otherNames { taken.formUnion(Self.capitalised(name)) }
        }
        var last = ""
        for entry in chronology.entries {
            for field in entry.fields where field.kind == .practitioner && field.text != last {
                last = field.text
                taken.formUnion(Self.capitalised(field.text))
            }
        }
        taken.formUnion(Self.plain)
        for person in people where Self.isSought(person) {
            let place = persons.count
            persons.append(
                Person(
                    name: person.name, otherNames: person.otherNames, role: person.role ?? "", isIntroduced: false))
            for name in [person.name] + person.otherNames {
                for word in Self.capitalised(name) { claim(word, for: place) }
            }
        }
    }

    /// Whether somebody of the case file belongs in the list: no worker, no child and not the mother; and written by
    /// several names, or a partner or friend.
    private static func isSought(_ person: CaseFile.KnownPerson) -> Bool {
        let role = PersonRole(words: person.role ?? "")
        switch role {
        case .professional, .mother, .sibling, .cousin, .parents: return false
        case .partner, .friend: return true
        default:
            let own = capitalised(person.name)
            return person.otherNames.contains { !capitalised($0).subtracting(own).isEmpty }
        }
    }

    private mutating func claim(_ word: String, for place: Int) {
        guard !taken.contains(word) else { return }
        if let other = personOf[word], other != place { personOf[word] = -1 } else { personOf[word] = place }
    }

    /// The capitalised words of a name, titles and single letters left out.
    private static func capitalised(_ name: String) -> Set<String> {
        Set(
            TextTokens(name).tokens.filter {
                $0.isCapitalised && !$0.isMark && !$0.isPossessive && $0.key.utf8.count > 1 && !titles.contains($0.key)
            }.map(\.key))
    }

    // MARK: - Learning

    /// New people and other names, from the entries' own words.
    mutating func learn(_ words: EntryWords) {
        let cues = Self.introductions.union(Self.calling)
        let isCue = (0..<words.wordCount).map { cues.contains(words.word($0)) }
        for (entry, text) in words.texts.enumerated() where words.ids(entry).contains(where: { isCue[Int($0)] }) {
            for at in text.tokens.indices { introduce(text, at) }
        }
        let bracket = (0..<words.wordCount).map { ["(", "aka", "known", "/"].contains(words.word($0)) }
        for (entry, text) in words.texts.enumerated() where words.ids(entry).contains(where: { bracket[Int($0)] }) {
            for at in text.tokens.indices { alias(text, at) }
        }
    }

    /// "her boyfriend Kai", "new partner, Mr Kemble", "a man called Kai".
    private mutating func introduce(_ text: TextTokens, _ at: Int) {
        let tokens = text.tokens
        let sentence = tokens[at].sentence
        func here(_ place: Int) -> TextTokens.Token? {
            tokens.indices.contains(place) && tokens[place].sentence == sentence ? tokens[place] : nil
        }
        if Self.calling.contains(tokens[at].key) {
            guard let who = here(at - 1), Self.somebody.contains(who.key) else { return }
        } else if !Self.introductions.contains(tokens[at].key) || tokens[at].isPossessive {
            return
        }
        var next = at + 1
        while let mark = here(next), mark.isMark, ["\"", "“", "”", "'", ","].contains(mark.key) { next += 1 }
        if let title = here(next), ["mr", "mrs", "ms", "miss"].contains(title.key) { next += 1 }
        if here(next)?.key == "." { next += 1 }
        var end = next
        while let name = here(end), name.isCapitalised, !name.isMark, end - next < 3, isFree(name.key) { end += 1 }
        guard end > next else { return }
        let keys = tokens[next..<end].map(\.key)
        if let known = keys.compactMap({ personOf[$0] }).first(where: { $0 >= 0 }) {
            persons[known].isIntroduced = true
            for key in keys { claim(key, for: known) }
            return
        }
        let place = persons.count
        // A friend may be a child's; one agency alone that writes of a friend is no sign of a new adult.
        let isIntroduced = tokens[at].key != "friend"
        persons.append(
            Person(name: text.words(next..<end), otherNames: [], role: "", isIntroduced: isIntroduced))
        for key in keys { claim(key, for: place) }
    }

    private func isFree(_ key: String) -> Bool { key.utf8.count > 2 && !taken.contains(key) }

    /// "Kai KEMBLE (Kembo)", "KEMBLE aka MARLOW", "Kemble, also known as Marlow".
    private mutating func alias(_ text: TextTokens, _ at: Int) {
        let tokens = text.tokens
        guard let place = personOf[tokens[at].key], place >= 0, tokens[at].isCapitalised else { return }
        var next = at + 1
        // "Tobin HARKER (Tibs)": a surname after a first name learned from the entries is that person's too.
        if next < tokens.count, tokens[next].isCapitalised, tokens[next].sentence == tokens[at].sentence,
            isFree(tokens[next].key)
        {
            if personOf[tokens[next].key] == nil, persons[place].role.isEmpty {
                claim(tokens[next].key, for: place)
                persons[place].otherNames.append(text.words(at..<(next + 1)))
            }
            next += 1
        }
        var isSaid = false
        while next < tokens.count, next - at <= 5, tokens[next].sentence == tokens[at].sentence {
            let key = tokens[next].key
            if key == "aka" || key == "(" || key == "known" {
                isSaid = true
            } else if ![",", "as", "also", "\"", "“"].contains(key) {
                break
            }
            next += 1
        }
        guard isSaid, next < tokens.count, tokens[next].sentence == tokens[at].sentence, tokens[next].isCapitalised,
            isFree(tokens[next].key), personOf[tokens[next].key] == nil
        else { return }
        // "KEMBLE (SW present)": a bracket that goes on is a remark, not a name.
        let after = next + 1 < tokens.count ? tokens[next + 1].key : ""
        guard [")", ",", ".", "\"", "”", ""].contains(after) else { return }
        claim(tokens[next].key, for: place)
        persons[place].otherNames.append(text.words(next..<(next + 1)))
    }

    // MARK: - Finding

    /// A sentence in which somebody is named.
    struct Place {
        var entry: Int
        /// Place in ``TextTokens/sentences``.
        var sentence: Int
    }

    /// For each person the sentences that name it, in order.
    func places(_ words: EntryWords) -> [[Place]] {
        let placeOf = (0..<words.wordCount).map { personOf[words.word($0)] ?? -1 }
        var out = [[Place]](repeating: [], count: persons.count)
        for (entry, text) in words.texts.enumerated() {
            for (at, id) in words.ids(entry).enumerated() {
                let place = placeOf[Int(id)]
                guard place >= 0, text.tokens[at].isCapitalised else { continue }
                let sentence = Int(text.tokens[at].sentence)
                if let last = out[place].last, last.entry == entry, last.sentence == sentence { continue }
                // "Will visit" names nobody.
                if at == text.sentences[sentence].lowerBound, Self.wordsToo.contains(text.tokens[at].key) { continue }
                out[place].append(Place(entry: entry, sentence: sentence))
            }
        }
        return out
    }
}
