/// Finds where entries have a person living, staying or found in the home, and where they say the contrary.
struct PeopleAtHome {
    private static let there = [
        "lives|living|resides|residing|staying|stays|sleeps|sleeping|slept", "live|stay there|here|with",
        "moved|moving|moves in",
        "back in|at *1 home|flat|house|property", "was|is at|in the|her|their flat|house|home|property",
        "opened|opens|answered|answers *2 door", "opened|answered ,",
        "at *1 door", "gives|gave|given address", "popped round", "there ,|making|cooking|again|when", "address is|as",
        "in *2 flat|house|home|bed|bath|bathroom|shower|bedroom|kitchen|garden|yard", "present throughout|at home",
    ]
    private static let away = [
        "separated", "does|did|do|is|was not live|living|stay|staying",
        "doesn't|isn't|don't live|living|stay|staying|there",
        "no longer *2 live|lives|living|stay|stays|staying|there|together", "has|have|had left|gone",
        "moved|moving out",
        "left *2 home|flat|house|property|area", "end|ended|over *2 relationship", "relationship *1 ended|over",
        "split up?", "no sign of", "only ever",
        "sees|seeing|visits *2 baby|child|children|kids|son|daughter|boys|girls|him|her|them ~6 only",
        "not there|home|present|in", "not been back|round|there",
        "lives|living|stays|staying at|with *1 his|her *1 mother|mum|parents|parent|brother|sister|own",
    ]
    /// Somebody without a name, whom the next sentence may name: "a man living at Flat 34. … \"the Lee room\"".
    private static let nameless = [
        "man|male|bloke|someone|somebody *1 living|lives|lived|staying|stays|stayed at|in|there|here"
    ]
    private static let book = WordPatterns(classes: [], groups: [there, away, nameless])
    private static let asked: Set<String> = ["asked", "whether", "if", "wondered", "query", "?"]
    private static let refused: Set<String> = ["no", "denied", "denies", "not"]
    /// Where somebody stays who stays in no home.
    private static let elsewhere: Set<String> = ["prison", "hospital", "hostel", "custody", "court"]
    /// Whose home is another: "mother's address".
    private static let relatives: Set<String> = ["mother", "mum", "parent", "parents", "brother", "sister", "friend"]

    /// Words of the next sentence in which an answer is looked for.
    private static let answerLength = 4

    private let words: EntryWords
    private let numbered: EntryWords.Numbered

    init(_ words: EntryWords) {
        self.words = words
        numbered = words.numbered(by: Self.book)
    }

    /// At most one statement of each entry, in order; a question alone is none.
    func read(_ places: [RecordNames.Place]) -> [RecordSubject.Home] {
        var out: [RecordSubject.Home] = []
        for place in places where out.last?.entry != place.entry {
            let text = words.texts[place.entry]
            let sentence = text.sentences[place.sentence]
            let all = Self.book.hits(text, ids: numbered.ids(place.entry))
            let hits = all.filter { $0.tag < 2 && sentence.contains($0.range.lowerBound) }
            guard !hits.isEmpty else {
                if let beside = Self.beside(place.sentence, all, text) {
                    out.append(RecordSubject.Home(entry: place.entry, words: beside, isThere: true))
                }
                continue
            }
            let keys = Set(text.tokens[sentence].map(\.key))
            var isThere = !hits.contains { $0.tag == 1 }
            // "Visit to his mother's address. He was there."
            let before = place.sentence > 0 ? text.sentences[place.sentence - 1].lowerBound : sentence.lowerBound
            let isElsewhere = text.tokens[before..<sentence.upperBound].contains {
                Self.elsewhere.contains($0.key) || $0.isPossessive && Self.relatives.contains($0.key)
            }
            if isThere, isElsewhere { continue }
            var said = sentence
            if isThere, !keys.isDisjoint(with: Self.asked) {
                // "Asked whether he lives here; she said no."
                let next = place.sentence + 1 < text.sentences.count ? text.sentences[place.sentence + 1] : 0..<0
                let answer = keys.union(text.tokens[next].prefix(Self.answerLength).map(\.key))
                guard !answer.isDisjoint(with: Self.refused) else { continue }
                isThere = false
                if keys.isDisjoint(with: Self.refused) { said = sentence.lowerBound..<next.upperBound }
            }
            if isThere, !keys.isDisjoint(with: ["denied", "denies"]) { isThere = false }
            out.append(RecordSubject.Home(entry: place.entry, words: text.words(said), isThere: isThere))
        }
        return out
    }

    /// "A man living at Flat 34 would not let him in. The girl called it \"the Lee room\"", "LEE closed. Address on closing
    /// 34 Pilot House": the name in one sentence, the home in the one before it or after it; the words of both.
    private static func beside(_ place: Int, _ hits: [WordPatterns.Hit], _ text: TextTokens) -> String? {
        let sentence = text.sentences[place]
        if place + 1 < text.sentences.count {
            let next = text.sentences[place + 1]
            let tokens = text.tokens[next]
            let isAddress =
                tokens.first?.key == "address" && tokens.contains { $0.key.first?.isNumber ?? false }
                && !tokens.contains { unknown.contains($0.key) || relatives.contains($0.key) }
            if isAddress { return text.words(sentence.lowerBound..<next.upperBound) }
        }
        guard place > 0 else { return nil }
        let before = text.sentences[place - 1]
        let isNameless = hits.contains { $0.tag == 2 && before.contains($0.range.lowerBound) }
        let isDenied = text.tokens[before.lowerBound..<sentence.upperBound].contains { refused.contains($0.key) }
        // "Would not let him in" denies nothing of who lives there.
        return isNameless && !(isDenied && hits.contains { $0.tag == 1 && before.contains($0.range.lowerBound) })
            ? text.words(before.lowerBound..<sentence.upperBound) : nil
    }

    private static let unknown: Set<String> = ["unknown", "not", "no", "nfa"]
}
