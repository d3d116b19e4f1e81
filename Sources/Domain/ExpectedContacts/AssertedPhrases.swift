/// Finds phrases in the words of an entry and tells what they say of themselves: that the thing was, that it was put off,
/// or only that it is planned, past or written about ("next core group 3 June", "minutes of the conference").
struct AssertedPhrases {
    enum Sense { case held, putOff, mentioned }

    struct Find {
        var meaning: Int
        var words: Range<Int>
        var sense: Sense
    }

    private var table = PhraseTable(capacity: 4096)

    mutating func add(_ phrase: String, _ meaning: Int) {
        table.add(phrase.lowercased()[...], PhraseTable.Meaning(meaning))
    }

    /// In order of place; of phrases one within another the longest alone.
    func finds(in words: [WordKey]) -> [Find] {
        var all: [Find] = []
        for start in words.indices where !words[start].isMark {
            table.matches(words, at: start) { meaning, range in
                all.append(Find(meaning: Int(meaning), words: range, sense: .held))
            }
        }
        if all.isEmpty { return [] }
        let ranges = all.map(\.words)
        return all.filter { find in
            !ranges.contains {
                $0.count > find.words.count && $0.lowerBound <= find.words.lowerBound
                    && $0.upperBound >= find.words.upperBound
            }
        }.map { find in
            var find = find
            find.sense = sense(find.words, words)
            return find
        }
    }

    /// How many words on either side are looked at, up to the next mark.
    private static let reach = 3

    private func sense(_ range: Range<Int>, _ words: [WordKey]) -> Sense {
        let before = near(stride(from: range.lowerBound - 1, through: 0, by: -1), words, of: range)
        let after = near(stride(from: range.upperBound, to: words.count, by: 1), words, of: range)
        if before.contains(where: Self.puttingOff.contains) || after.contains(where: Self.puttingOff.contains) {
            return .putOff
        }
        if before.contains(where: Self.mentioningBefore.contains)
            || after.contains(where: Self.mentioningAfter.contains)
        {
            return .mentioned
        }
        return .held
    }

    private func near(_ places: StrideTo<Int>, _ words: [WordKey], of range: Range<Int>) -> [UInt64] {
        collect(places, words, of: range)
    }

    private func near(_ places: StrideThrough<Int>, _ words: [WordKey], of range: Range<Int>) -> [UInt64] {
        collect(places, words, of: range)
    }

    private func collect(_ places: some Sequence<Int>, _ words: [WordKey], of range: Range<Int>) -> [UInt64] {
        var found: [UInt64] = []
        for place in places {
            guard found.count < Self.reach, !words[place].isMark,
                words[place].sentence == words[range.lowerBound].sentence
            else { break }
            found.append(words[place].raw)
        }
        return found
    }

    private static func keys(_ line: String) -> Set<UInt64> {
        Set(line.split(separator: " ").map { WordCutter.key(String($0)) })
    }

    private static let puttingOff = keys(
        "cancelled canceled postponed rearranged rescheduled abandoned adjourned refused declined dna failed abortive unsuccessful attempted deferred"
    )
    private static let mentioningBefore = keys(
        "next planned plan arrange arranged arranging book booked schedule scheduled due forthcoming upcoming invite invited invites invitation request requested requesting minutes report reports reporting letter will prior awaiting await until date previous last no not without never for re before since convene prepare preparing reminded reminder overdue offer offered propose proposed threshold decision recommend recommended list"
    )
    private static let mentioningAfter = keys(
        "arranged booked planned scheduled due minutes report reports invitation invite requested will tomorrow recommended next overdue list letter booking reminder offered notification papers agenda date record needed required"
    )
}
