/// Finds places of living in the words ("2 Lock Cottages", "Cinder Lane"), and in which agencies' entries each stands.
struct AddressReader {
    /// Capitalised words that end the name of a street or a house.
    private static let ends: Set<String> = [
        "street", "st", "road", "rd", "lane", "close", "avenue", "ave", "drive", "crescent", "terrace", "cottage",
        "cottages", "house", "court", "gardens", "mews", "grove", "row", "walk", "wharf", "buildings", "flats",
    ]
    /// The same words need a number before them, being common in other names.
    private static let numberedEnds: Set<String> = ["way", "place", "view", "rise", "hill", "park", "square", "green"]
    /// What follows the name of an agency's own place.
    private static let institutions: Set<String> = [
        "primary", "school", "surgery", "clinic", "hospital", "nursery", "centre", "medical", "practice", "police",
        "station", "children", "family", "health", "academy", "college", "library", "church", "hub", "infant", "junior",
    ]
    private static let courts: Set<String> = [
        "family", "crown", "county", "magistrates", "magistrate", "magistrates'", "youth", "high", "supreme", "the",
        "open", "at", "in", "to", "visit", "home", "visited",
    ]
    private static let unknownWords = [
        "address not|un known|given|left|recorded|held|clear", "address unknown", "no address|forwarding",
        "no new|current|known|other address", "new|forwarding|current address not|unknown known?|left?|given?",
        "whereabouts not|un known", "whereabouts unknown", "old address only", "not known where",
        "would|did not give *2 address", "when|until|once there is|was *1 address",
    ]
    private static let unknownBook = WordPatterns(classes: [], groups: [unknownWords])

    func read(_ chronology: IntegratedChronology, _ words: EntryWords) -> [RecordSubject] {
        let isEnd = (0..<words.wordCount).map {
            Self.ends.contains(words.word($0)) || Self.numberedEnds.contains(words.word($0))
        }
        let own = Self.ownPlaces(chronology)
        var found: [String: (name: String, mentions: [(entry: Int, words: String)])] = [:]
        for (entry, text) in words.texts.enumerated()
        where words.ids(entry).contains(where: { isEnd[Int($0)] }) {
            for at in text.tokens.indices {
                guard let place = Self.place(text, endingAt: at), !own.contains(place.key) else { continue }
                let sentence = text.words(text.sentences[Int(text.tokens[at].sentence)])
                var item = found[place.key] ?? (place.name, [])
                // The fullest way of writing it is its name.
                if place.name.utf8.count > item.name.utf8.count { item.name = place.name }
                if item.mentions.last?.entry != entry { item.mentions.append((entry, sentence)) }
                found[place.key] = item
            }
        }
        inOtherWords(&found, chronology, words)
        return subjects(found.sorted { $0.key < $1.key }.map(\.value), chronology, words)
    }

    /// "By the locks" of a place called 2 Lock Cottages: the word that tells it from others, after a word of place, in
    /// entries of the year and a half around those that name it.
    private func inOtherWords(
        _ found: inout [String: (name: String, mentions: [(entry: Int, words: String)])],
        _ chronology: IntegratedChronology, _ words: EntryWords
    ) {
        var keys: [String: String] = [:]
        for (key, item) in found.sorted(by: { $0.key < $1.key }) {
            guard let first = item.mentions.first, chronology.entries[first.entry].reckonedDay != nil,
                let word = key.split(separator: " ").first.map(String.init), word.utf8.count > 3,
                !Self.plain.contains(word)
            else { continue }
            for form in [word, word + "s", word.hasSuffix("s") ? String(word.dropLast()) : word] { keys[form] = key }
        }
        guard !keys.isEmpty else { return }
        let isKey = (0..<words.wordCount).map { keys[words.word($0)] != nil }
        for (entry, text) in words.texts.enumerated() where words.ids(entry).contains(where: { isKey[Int($0)] }) {
            guard let day = chronology.entries[entry].reckonedDay else { continue }
            for (at, token) in text.tokens.enumerated() {
                guard let key = keys[token.key], at > 0, Self.isPlaced(at, text), var item = found[key] else {
                    continue
                }
                let days = item.mentions.compactMap { chronology.entries[$0.entry].reckonedDay }
                guard let first = days.min(), let last = days.max(), day.days(since: first) >= -Self.around,
                    day.days(since: last) <= Self.around, !item.mentions.contains(where: { $0.entry == entry })
                else { continue }
                item.mentions.append((entry, text.words(text.sentences[Int(token.sentence)])))
                item.mentions.sort { $0.entry < $1.entry }
                found[key] = item
            }
        }
    }

    private static let around = 270
    /// Words that tell no place from another.
    private static let plain: Set<String> = [
        "high", "main", "north", "south", "east", "west", "station", "school", "church", "park", "mill", "bridge",
        "market",
        "castle", "victoria", "queen", "queens", "king", "kings", "new", "old", "upper", "lower", "long", "green",
        "hill",
        "home", "court", "house", "road", "centre",
    ]

    /// "by the locks", "at locks".
    private static func isPlaced(_ at: Int, _ text: TextTokens) -> Bool {
        let tokens = text.tokens
        // What goes on with a name is another: "Lock Road".
        if at + 1 < tokens.count, tokens[at + 1].sentence == tokens[at].sentence, tokens[at + 1].isCapitalised,
            tokens[at].isCapitalised
        {
            return false
        }
        let before = at - 1
        guard tokens[before].sentence == tokens[at].sentence else { return false }
        if prepositions.contains(tokens[before].key) { return true }
        return ["the", "those"].contains(tokens[before].key) && before > 0
            && tokens[before - 1].sentence == tokens[at].sentence && prepositions.contains(tokens[before - 1].key)
    }

    private static let prepositions: Set<String> = [
        "by", "at", "near", "beside", "behind", "opposite", "along", "past", "over", "from", "above",
    ]

    private func subjects(
        _ found: [(name: String, mentions: [(entry: Int, words: String)])], _ chronology: IntegratedChronology,
        _ words: EntryWords
    ) -> [RecordSubject] {
        let tally = RecordTally(chronology)
        var subjects: [(mentions: [Int], subject: RecordSubject)] = found.compactMap { item in
            let holders = tally.holders(item.mentions)
            guard holders.count > 1 else { return nil }
            return (
                item.mentions.map(\.entry),
                RecordSubject(
                    name: item.name, otherNames: [], role: "", holders: holders,
                    without: tally.without(item.mentions), unknown: [],
                    mentions: item.mentions.map { RecordSubject.Mention(entry: $0.entry, words: $0.words) })
            )
        }
        RecordTally.share(Self.unknown(words), among: &subjects, tally, isOfPlaces: true)
        func last(_ mentions: [Int]) -> CivilDate? { tally.span(mentions)?.upperBound }
        func first(_ mentions: [Int]) -> Int32 { tally.span(mentions)?.lowerBound.dayNumber ?? 0 }
        return subjects.sorted { (first($1.mentions), $0.subject.name) < (first($0.mentions), $1.subject.name) }
            .map(\.subject)
    }

    private static func unknown(_ words: EntryWords) -> [RecordSubject.Unknown] {
        let numbered = words.numbered(by: unknownBook)
        return words.texts.enumerated().compactMap { entry, text in
            guard let hit = unknownBook.hits(text, ids: numbered.ids(entry)).first else { return nil }
            let sentence = text.sentences[Int(text.tokens[hit.range.lowerBound].sentence)]
            return RecordSubject.Unknown(entry: entry, words: text.words(sentence))
        }
    }

    /// A name that ends at a token: up to three capitalised words, with the number before them.
    private static func place(_ text: TextTokens, endingAt at: Int) -> (key: String, name: String)? {
        let tokens = text.tokens
        let end = tokens[at]
        guard end.isCapitalised, ends.contains(end.key) || numberedEnds.contains(end.key) else { return nil }
        if at + 1 < tokens.count, tokens[at + 1].sentence == end.sentence,
            institutions.contains(tokens[at + 1].key) || tokens[at + 1].isCapitalised && !tokens[at + 1].isMark
        {
            return nil
        }
        var start = at
        while start > 0, at - start < 2, tokens[start - 1].sentence == end.sentence, tokens[start - 1].isCapitalised,
            !tokens[start - 1].isMark, tokens[start - 1].end + 1 == tokens[start].start,
            !courts.contains(tokens[start - 1].key)
        {
            start -= 1
        }
        guard start < at else { return nil }
        let number =
            start > 0 && tokens[start - 1].sentence == end.sentence
            && (tokens[start - 1].key.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false)
            && tokens[start - 1].key.utf8.count <= 4
        if numberedEnds.contains(end.key), !number { return nil }
        let key = tokens[start...at].map(\.key).joined(separator: " ")
        return (key, text.words((number ? start - 1 : start)..<(at + 1)))
    }

    /// Names that are agencies' own: "Ferry Lane" of a surgery called so.
    private static func ownPlaces(_ chronology: IntegratedChronology) -> Set<String> {
        var own: Set<String> = []
        for agency in chronology.agencies {
            for name in [agency.name] + agency.otherNames {
                let keys = TextTokens(name).tokens.filter { !$0.isMark }.map(\.key)
                for length in 2...3 where keys.count >= length {
                    for start in 0...(keys.count - length) {
                        own.insert(keys[start..<(start + length)].joined(separator: " "))
                    }
                }
            }
        }
        return own
    }
}
