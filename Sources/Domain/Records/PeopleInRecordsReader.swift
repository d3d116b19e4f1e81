/// Finds people who are no child of the case, not the mother, and no known worker: those whom the case file names with
/// several names or as somebody's partner or friend, and those whom entries introduce ("her boyfriend Kai", "a man called
/// Kai"). Other names are learned from the entries too ("KEMBLE (Kai)", "aka KEMBLE").
struct PeopleInRecordsReader {
    let people: [CaseFile.KnownPerson]

    private static let unknownWords = [
        "no surname", "surname not|un known|given|recorded", "surname unknown", "name not known|given|recorded",
        "name unknown", "full name not|un known|given", "unknown male|man|adult|female", "unidentified male|man|adult",
        "not know|known who he|she|the", "no name given|for", "would|did not give *1 name",
    ]
    private static let unknownBook = WordPatterns(classes: [], groups: [unknownWords])
    /// Most people looked at; a case has a handful.
    private static let most = 60

    func read(_ chronology: IntegratedChronology, _ words: EntryWords) -> [RecordSubject] {
        var names = RecordNames(chronology, people: people)
        names.learn(words)
        guard names.persons.count <= Self.most else { return [] }
        let places = names.places(words)
        let tally = RecordTally(chronology)
        let homes = PeopleAtHome(words)
        var subjects: [(mentions: [Int], subject: RecordSubject)] = []
        for (place, person) in names.persons.enumerated() {
            let found = Self.mentions(places[place], words)
            let holders = tally.holders(found)
            guard holders.count > 1 || person.isIntroduced && !holders.isEmpty else { continue }
            subjects.append(
                (
                    found.map(\.entry),
                    RecordSubject(
                        name: person.name, otherNames: person.otherNames, role: person.role, holders: holders,
                        without: tally.without(found), unknown: [],
                        mentions: found.map {
                            RecordSubject.Mention(entry: $0.entry, words: Self.withRecord($0, words.texts[$0.entry]))
                        }, home: homes.read(places[place]))
                ))
        }
        let numbered = words.numbered(by: Self.unknownBook)
        var unknown: [RecordSubject.Unknown] = []
        for (entry, text) in words.texts.enumerated() {
            guard let hit = Self.unknownBook.hits(text, ids: numbered.ids(entry)).first else { continue }
            let sentence = text.sentences[Int(text.tokens[hit.range.lowerBound].sentence)]
            unknown.append(RecordSubject.Unknown(entry: entry, words: text.words(sentence)))
        }
        RecordTally.share(unknown, among: &subjects, tally)
        return subjects.enumerated().sorted {
            ($1.element.subject.holders.count, $0.offset) < ($0.element.subject.holders.count, $1.offset)
        }.map(\.element.subject)
    }

    /// The first sentence of each entry that names somebody.
    private static func mentions(_ places: [RecordNames.Place], _ words: EntryWords) -> [(entry: Int, words: String)] {
        var out: [(entry: Int, words: String)] = []
        for place in places where out.last?.entry != place.entry {
            let text = words.texts[place.entry]
            out.append((place.entry, text.words(text.sentences[place.sentence])))
        }
        return out
    }

    private static let record: Set<String> = [
        "conviction", "convictions", "convicted", "offence", "offences", "cruelty", "assault", "assaulted", "violent",
        "violence", "weapon", "weapons", "licence", "prison", "marker", "markers", "cautioned", "manslaughter",
        "murder",
        "rape", "registered", "injunction", "harassment", "stalking", "strangled", "schedule",
    ]

    /// A mention's sentence, and that of the same entry which tells of offences or violence.
    private static func withRecord(_ mention: (entry: Int, words: String), _ text: TextTokens) -> String {
        let found = text.sentences.first { sentence in text.tokens[sentence].contains { record.contains($0.key) } }
        guard let found else { return mention.words }
        let words = text.words(found)
        return words == mention.words ? words : mention.words + " … " + words
    }
}
