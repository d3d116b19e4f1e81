/// Accounts of two agencies, weeks apart, of which one has somebody living in the home and the other not: what is so at
/// the time, not what changed.
struct HouseholdComparison {
    let chronology: IntegratedChronology
    let table: FactTable
    let names: PersonNames

    /// Days apart within which both cannot well be right.
    private static let days: Int32 = 45
    /// Later statements looked at for one.
    private static let reach = 12
    private static let kind: UInt64 = 1 << UInt64(EventKind.householdMember.rawValue)

    private static let livesThere: PhraseTable.Meaning = 1
    private static let livesElsewhere: PhraseTable.Meaning = 2
    private static let nobodyElse: PhraseTable.Meaning = 3

    private struct Statement {
        /// Nobody lives there but those named, and the mother and the children.
        var isClosed = false
        var entry: Int
        var day: Int32
        var people: Set<PersonNames.Person>
        var livesThere: Bool
        var words: String
    }

    /// Entries that may say who lives in the home.
    static func entries(_ table: FactTable) -> [Int] {
        table.entries.indices.filter {
            table.entries[$0].kinds & kind != 0 && table.entries[$0].isPlaced && table.entries[$0].width <= 31
        }
    }

    func contradictions(_ entries: [Int]) -> [Contradiction] {
        guard entries.count > 1 else { return [] }
        var phrases = PhraseTable(capacity: 256)
        for phrase in Self.living.split(separator: ",") { phrases.add(phrase, Self.livesThere) }
        for phrase in Self.away.split(separator: ",") { phrases.add(phrase, Self.livesElsewhere) }
        for phrase in Self.noOneElse.split(separator: ",") { phrases.add(phrase, Self.nobodyElse) }
        var cutter = WordCutter()
        let said = entries.flatMap { statements($0, phrases, &cutter) }
            .sorted { ($0.day, $0.entry) < ($1.day, $1.entry) }
        var found: [Contradiction] = []
        for (at, one) in said.enumerated() {
            let other = said[(at + 1)...].prefix(Self.reach).first {
                $0.day - one.day <= Self.days && $0.livesThere != one.livesThere
                    && concerns($0, one)
                    && table.entries[$0.entry].agency != table.entries[one.entry].agency
            }
            guard let other else { continue }
            let (lives, away) = one.livesThere ? (one, other) : (other, one)
            found.append(
                Contradiction(
                    kind: .outcome, first: [lives.entry], second: [away.entry],
                    detail:
                        "One account has somebody living in the home, another not, \(other.day - one.day) days apart.",
                    firstWords: lives.words, secondWords: away.words, gravity: Contradiction.gravityOfHome))
        }
        return found
    }

    /// Whether two statements are about one person, or the one names somebody whom the other leaves no room for.
    private func concerns(_ one: Statement, _ other: Statement) -> Bool {
        if one.isClosed { return !other.isClosed && !other.people.isEmpty && other.people.isDisjoint(with: one.people) }
        if other.isClosed { return !one.people.isEmpty && one.people.isDisjoint(with: other.people) }
        return !one.people.isDisjoint(with: other.people)
    }

    /// What an entry says of one grown-up in a sentence; nothing where it names two, or tells of a change.
    private func statements(_ entry: Int, _ phrases: PhraseTable, _ cutter: inout WordCutter) -> [Statement] {
        FactReader.cut(chronology.entries[entry], with: &cutter)
        let words = cutter.words
        var found: [Statement] = []
        // "… released on licence. Approved address …": of the one just named.
        var before = Set<PersonNames.Person>()
        for place in 0..<cutter.sentenceCount {
            let range = cutter.range(of: place)
            var value: Bool?
            var people = Set<PersonNames.Person>()
            var isMixed = false
            var isClosed = false
            for i in range where !words[i].isMark {
                phrases.matches(words, at: i) { meaning, phrase in
                    if meaning == Self.nobodyElse {
                        isClosed = true
                        return
                    }
                    // "not to live there" says the opposite of the words inside it.
                    let from = max(range.lowerBound, phrase.lowerBound - 3)
                    let isAway = meaning == 2 || (from..<phrase.upperBound).contains { Self.isNot(words[$0]) }
                    isMixed = isMixed || (value == false && !isAway)
                    value = !isAway
                }
                if let who = names.person(at: i, words)?.person, Self.isGrownUp(who) { people.insert(who) }
                if Self.relatives.contains(words[i].raw) { people.insert(.named(words[i].raw)) }
            }
            defer { before = people }
            if people.isEmpty { people = before }
            if isClosed {
                found.append(
                    Statement(
                        isClosed: true, entry: entry, day: table.entries[entry].first, people: people,
                        livesThere: false, words: cutter.verbatim(range, chronology.entries[entry].fields)))
                continue
            }
            guard let value, !isMixed, !people.isEmpty, people.count <= 2 else { continue }
            found.append(
                Statement(
                    entry: entry, day: table.entries[entry].first, people: people, livesThere: value,
                    words: cutter.verbatim(range, chronology.entries[entry].fields)))
        }
        return found
    }

    private static func isNot(_ word: WordKey) -> Bool { denials.contains(word.raw) }

    private static func isGrownUp(_ person: PersonNames.Person) -> Bool {
        switch person {
        case .father, .partner, .grandmother, .grandfather, .named: true
        case .mother, .agency, .child: false
        }
    }

    private static let denials = Set(
        ["not", "doesn't", "isn't", "never", "no", "denied", "denies"].map(WordCutter.key))
    private static let living =
        "lives here,lives there,lives with,living with,living there,living here,lives at the home,live there,"
        + "sleeping on the sofa,sleeping on the settee,sleeping in the lounge,sleeps on the sofa,sleeps on the settee,sleeps downstairs,"
        + "approved address,released to,staying there,stopping with,stopping there,stopping to,"
        + "living in the home,lives in the home,resident there,resident at,part of the household,in the household"
    /// Grown-ups by a word that names nobody: enough where nobody else is said to live there.
    private static let relatives = Set(
        ["brother", "uncle", "aunt", "cousin", "lodger", "friend", "nephew", "man", "male", "stepfather"].map(
            WordCutter.key))
    private static let noOneElse =
        "no one else is staying,nobody else is staying,no one else staying,nobody else staying,no one else lives,nobody else lives,"
        + "no one else living,nobody else living,no other adults,no other adult,no one else in the house,nobody else in the house,"
        + "lives alone with the children,just her and the children,only her and the children,only herself and the children"
    private static let away =
        "does not live,not live,not to live,not living,no longer lives,no longer living,lives elsewhere,living elsewhere,"
        + "lives separately,has his own place,denies he lives,denied living"
}
