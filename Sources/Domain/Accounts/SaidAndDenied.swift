/// A thing one account says and another denies in the same words: "reported as neglect" against "is not alleging neglect".
///
/// The topics of ``OutcomeReader`` name what accounts are known to disagree about; this finds the rest. It holds only for words
/// that hardly any other entry of the case has, since common ones are said and denied of many things.
struct SaidAndDenied {
    struct Word {
        var stem: UInt64
        var isDenied: Bool
        var sentence: Int
    }

    /// What an entry says with words as rare as this, and which of them it denies.
    struct Said {
        var words: [Word] = []
        /// People of each sentence by its place; none where the sentence has no such word.
        var people: [Set<PersonNames.Person>] = []
        /// The sentences as written; empty where the sentence has no such word.
        var texts: [String] = []
    }

    /// - Parameter rare: stems that few entries have, with their ``WordMark``.
    func read(
        _ cutter: WordCutter, _ fields: [EntryField], _ rare: ArraySlice<UInt64>, _ parties: PartyReader
    ) -> Said {
        var said = Said()
        guard !rare.isEmpty else { return said }
        let words = cutter.words
        var both = Set<UInt64>()
        var verdicts: [UInt64: Bool] = [:]
        for place in 0..<cutter.sentenceCount {
            let range = cutter.range(of: place)
            let before = said.words.count
            for i in range where !words[i].isMark && !words[i].startsWithDigit && !words[i].isCapitalised {
                guard words[i].end - words[i].start >= Self.shortest, isRare(words[i].stem, rare) else { continue }
                let isDenied = isDenied(i, range, words)
                if let known = verdicts[words[i].stem], known != isDenied { both.insert(words[i].stem) }
                verdicts[words[i].stem] = isDenied
                said.words.append(Word(stem: words[i].stem, isDenied: isDenied, sentence: place))
            }
            let isSilent = said.words.count == before
            said.people.append(isSilent ? [] : Set(parties.mentions(range, words).map(\.person)))
            said.texts.append(isSilent ? "" : cutter.verbatim(range, fields))
        }
        said.words.removeAll { both.contains($0.stem) }
        return said
    }

    /// The first word that one says and the other denies, of the same people or of nobody named.
    func clash(_ one: Said, _ other: Said) -> (first: Word, second: Word)? {
        for first in one.words where first.isDenied {
            for second in other.words where second.stem == first.stem && !second.isDenied {
                let a = one.people[first.sentence]
                let b = other.people[second.sentence]
                if a.isEmpty || b.isEmpty || !a.isDisjoint(with: b) { return (first, second) }
            }
        }
        return nil
    }

    private func isRare(_ stem: UInt64, _ rare: ArraySlice<UInt64>) -> Bool {
        let word = WordMark.word(stem)
        return rare.contains { WordMark.word($0) == word && $0 & WordMark.mask >> 2 == 0 && $0 & 3 >= Self.rarity }
    }

    private func isDenied(_ i: Int, _ range: Range<Int>, _ words: [WordKey]) -> Bool {
        var at = i - 1
        while at >= range.lowerBound, at >= i - Self.reach, !words[at].isMark {
            if Self.denials.contains(words[at].raw) { return true }
            if Self.stops.contains(words[at].raw) { return false }
            at -= 1
        }
        return false
    }

    private static let shortest: Int32 = 5
    private static let rarity: UInt64 = 1
    private static let reach = 3
    private static let denials = CircumstanceReader.keys(
        "no not never nil without denied denies didnt doesnt wasnt werent isnt hasnt hadnt cannot nobody none refused declined"
    )
    private static let stops = CircumstanceReader.keys(
        "but and because that who which when if until only just yet longer")
}
