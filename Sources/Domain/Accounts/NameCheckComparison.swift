/// A check of somebody's name that is written to have found nothing, where another agency wrote that it is one of two names
/// of the same person: what was decided on the check rests on the wrong name.
struct NameCheckComparison {
    let chronology: IntegratedChronology
    let words: EntryWords

    /// Days before a check, and after it, within which the other name stands against it.
    private static let before = 730
    private static let after = 180
    private static let most = 3
    private static let shortest = 4

    private static let book = WordPatterns(
        classes: [("check", "check checks checked search searched searches enquiry enquiries lookup")],
        groups: [
            [
                "@check ~9 no|nil trace|record|records|match|result|results|convictions|information",
                "@check ~9 nothing known|found|recorded|held|returned", "@check ~9 not known|found|traced|recorded",
                "no|nil trace|record|records *1 found? on|of|for ~6 @check",
            ],
            [
                "aka", "alias|aliases", "also known as", "goes by", "one|same man|person|individual",
                "two|both|several|different names|surnames", "=",
            ],
        ])

    private struct Statement {
        var entry: Int
        var day: CivilDate
        var names: Set<String>
        var words: String
    }

    func contradictions() -> [Contradiction] {
        let surnames = Set(
            chronology.children.flatMap { TextTokens($0.name).tokens.dropFirst().map(\.key) })
        let (checks, aliases) = statements(surnames)
        return checks.compactMap { check in
            let against = aliases.filter { other in
                let days = other.day.days(since: check.day)
                return chronology.entries[other.entry].agency != chronology.entries[check.entry].agency
                    && -Self.before <= days && days <= Self.after && !other.names.isDisjoint(with: check.names)
                    && !other.names.isSubset(of: check.names)
            }
            guard let first = against.first else { return nil }
            return Contradiction(
                kind: .outcome, first: [check.entry], second: against.prefix(Self.most).map(\.entry),
                detail:
                    "A check of a name is written to have found nothing; another agency had the same person under "
                    + "another name too.", firstWords: check.words, secondWords: first.words,
                gravity: Contradiction.gravityOfService + 1)
        }
    }

    private func statements(_ surnames: Set<String>) -> (checks: [Statement], aliases: [Statement]) {
        let numbered = words.numbered(by: Self.book)
        var checks: [Statement] = []
        var aliases: [Statement] = []
        for (entry, text) in words.texts.enumerated() {
            let hits = Self.book.hits(text, ids: numbered.ids(entry))
            guard !hits.isEmpty, let day = chronology.entries[entry].reckonedDay else { continue }
            if let hit = hits.first(where: { $0.tag == 0 }) {
                let found = statement(entry, day, hit, text, surnames)
                if !found.names.isEmpty { checks.append(found) }
            }
            for hit in hits where hit.tag == 1 {
                let found = statement(entry, day, hit, text, surnames)
                guard found.names.count > 1 else { continue }
                aliases.append(found)
                break
            }
        }
        return (checks, aliases)
    }

    private func statement(
        _ entry: Int, _ day: CivilDate, _ hit: WordPatterns.Hit, _ text: TextTokens, _ surnames: Set<String>
    ) -> Statement {
        let sentence = text.sentences[Int(text.tokens[hit.range.lowerBound].sentence)]
        var names: Set<String> = []
        for at in sentence where text.tokens[at].isCapitalised && !text.tokens[at].isMark {
            let token = text.tokens[at]
            // The word that begins a sentence has a capital letter for that alone, unless all of it is in capitals.
            let isShout = text.words(at..<(at + 1)).allSatisfy { !$0.isLetter || $0.isUppercase }
            if at == sentence.lowerBound, !isShout { continue }
            if token.key.utf8.count >= Self.shortest, !surnames.contains(token.key), !Self.plain.contains(token.key) {
                names.insert(token.key)
            }
        }
        return Statement(entry: entry, day: day, names: names, words: text.words(sentence))
    }

    /// Words with a capital letter that are nobody's name.
    private static let plain: Set<String> = [
        "police", "marac", "dash", "probation", "council", "housing", "school", "hospital", "court", "house", "street",
        "lane", "road", "alias", "january", "february", "march", "april", "june", "july", "august", "september",
        "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
        "sunday",
    ]
}
