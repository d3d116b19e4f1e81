/// An agency that writes that no children are known in the household, though its own earlier entries tell of some.
struct NoChildrenKnown {
    let chronology: IntegratedChronology
    let words: EntryWords

    private static let book = WordPatterns(
        classes: [("kids", "child children kids")],
        groups: [
            [
                "no|nil *1 @kids *2 known|household|home|address|recorded", "no known @kids",
                "none|nil known|recorded|identified",
                "not known to have @kids", "@kids ~4 nil known|recorded",
            ],
            ["@kids", "baby|son|daughter"],
        ])
    /// Of children of another time or place, or only asked after.
    private static let aside: Set<String> = ["if", "whether", "any", "no", "none", "nil", "not", "former", "school"]
    private static let most = 3

    func contradictions() -> [Contradiction] {
        let isAsked = chronology.agencies.map(Self.worksWithAdults)
        guard isAsked.contains(true) else { return [] }
        let numbered = words.numbered(by: Self.book)
        var earlier: [Int: [(entry: Int, words: String)]] = [:]
        var found: [Int: (denials: [(entry: Int, words: String)], told: [(entry: Int, words: String)])] = [:]
        for (entry, text) in words.texts.enumerated() where chronology.entries[entry].reckonedDay != nil {
            let agency = chronology.entries[entry].agency
            guard isAsked.indices.contains(agency), isAsked[agency] else { continue }
            let hits = Self.book.hits(text, ids: numbered.ids(entry))
            let denial = hits.first { $0.tag == 0 && Self.isOfChildren($0, text) }
            if let denial {
                let told = earlier[agency] ?? []
                if !told.isEmpty {
                    let sentences = Self.sentence(denial, text)
                    found[agency, default: ([], [])].denials.append((entry, text.words(sentences)))
                    found[agency]?.told = Array(told.prefix(Self.most))
                }
            } else {
                for hit in hits {
                    let sentence = Self.sentence(hit, text)
                    guard !text.tokens[sentence].contains(where: { Self.aside.contains($0.key) }) else { continue }
                    earlier[agency, default: []].append((entry, text.words(sentence)))
                    break
                }
            }
        }
        return found.keys.sorted().compactMap { agency in
            guard let (denials, told) = found[agency], let first = denials.first, let other = told.first else {
                return nil
            }
            return Contradiction(
                kind: .outcome, first: denials.map(\.entry), second: told.map(\.entry),
                detail:
                    "The agency wrote that no children were known in the household; its own earlier entries tell of some.",
                firstWords: first.words, secondWords: other.words, gravity: Contradiction.gravityOfDenial)
        }
    }

    /// "Children in household? None known": the answer, with the question before it.
    private static func sentence(_ hit: WordPatterns.Hit, _ text: TextTokens) -> Range<Int> {
        let place = Int(text.tokens[hit.range.lowerBound].sentence)
        let own = text.sentences[place]
        guard place > 0, text.words(text.sentences[place - 1]).hasSuffix("?") else { return own }
        return text.sentences[place - 1].lowerBound..<own.upperBound
    }

    private static func isOfChildren(_ hit: WordPatterns.Hit, _ text: TextTokens) -> Bool {
        text.tokens[sentence(hit, text)].contains { ["child", "children", "kids"].contains($0.key) }
    }

    /// Services that work with a grown-up, where a child is worth a word.
    private static func worksWithAdults(_ agency: CaseAgency) -> Bool {
        IndicatorWords.adultServices.contains(AgencyKind(agencyName: agency.name))
    }
}
