/// One man with two names: an account that knows both, beside one of the same occurrence that gives one of them alone.
extension AccountComparison {
    /// Words by which an account says that two names are one person's.
    struct NamesOfOne {
        var entry: Int
        /// Capitalised words of that sentence.
        var names: Set<UInt64>
        var words: String
    }

    func namesOfOne(_ entry: Int, _ cutter: WordCutter) -> NamesOfOne? {
        let words = cutter.words
        for i in words.indices where isAlias(i, words) {
            let range = cutter.range(of: Int(words[i].sentence))
            return NamesOfOne(
                entry: entry, names: capitalised(range, words),
                words: cutter.verbatim(range, chronology.entries[entry].fields))
        }
        return nil
    }

    /// Each account that gives one of the names, and none of the others, beside one that knows both.
    func compareNames(
        _ group: [Int], _ known: [NamesOfOne], _ cutter: inout WordCutter, _ found: inout [Contradiction]
    ) {
        guard !known.isEmpty, known.count < group.count else { return }
        for entry in group where !known.contains(where: { $0.entry == entry }) {
            FactReader.cut(chronology.entries[entry], with: &cutter)
            let all = capitalised(cutter.words.indices, cutter.words)
            for place in 0..<cutter.sentenceCount {
                let range = cutter.range(of: place)
                let here = capitalised(range, cutter.words)
                guard
                    let other = known.first(where: { one in
                        table.entries[one.entry].agency != table.entries[entry].agency
                            && !one.names.isDisjoint(with: here) && one.names.subtracting(all).count > 0
                            && isNamed(one.names.intersection(here), range, cutter.words)
                    })
                else { continue }
                found.append(
                    Contradiction(
                        kind: .outcome, first: [other.entry], second: [entry],
                        detail: "One account says that two names are one person’s, the other gives one of them alone.",
                        firstWords: other.words, secondWords: cutter.verbatim(range, chronology.entries[entry].fields),
                        gravity: Contradiction.gravityOfHome - 2))
                break
            }
        }
    }

    private func isAlias(_ i: Int, _ words: [WordKey]) -> Bool {
        if Self.aliasWords.contains(words[i].raw) { return true }
        guard i > 0, words[i - 1].sentence == words[i].sentence else { return false }
        return Self.oneWords.contains(words[i - 1].raw) && Self.manWords.contains(words[i].raw)
            || Self.twoWords.contains(words[i - 1].raw) && Self.nameWords.contains(words[i].raw)
    }

    /// Surnames of the children are nobody's own.
    private func capitalised(_ range: Range<Int>, _ words: [WordKey]) -> Set<UInt64> {
        var names: Set<UInt64> = []
        for i in range where words[i].isCapitalised && words[i].end - words[i].start > 3 {
            if !childSurnames.contains(words[i].raw) { names.insert(words[i].raw) }
        }
        return names
    }

    /// "Mr Stroud", "Lee Stroud": the shared word is a name of somebody here too, not the head of the sentence.
    private func isNamed(_ shared: Set<UInt64>, _ range: Range<Int>, _ words: [WordKey]) -> Bool {
        range.dropFirst().contains { shared.contains(words[$0].raw) && words[$0 - 1].isCapitalised }
    }

    // Lists, not sets: every word of every account is asked, and two or three comparisons cost less than hashing it.
    private static let aliasWords = ["aka", "alias", "aliases"].map(WordCutter.key)
    private static let oneWords = ["one", "same"].map(WordCutter.key)
    private static let manWords = ["man", "person"].map(WordCutter.key)
    private static let twoWords = ["two", "both", "several", "different"].map(WordCutter.key)
    private static let nameWords = ["names", "surnames"].map(WordCutter.key)
}
