/// "We said that … It is not in the minutes": what an agency wrote that it said at a meeting, beside another agency's account
/// of that meeting, which does not have it.
struct MinutesComparison {
    let chronology: IntegratedChronology
    let words: EntryWords

    private static let book = WordPatterns(
        classes: [],
        groups: [
            [
                "not|never *1 in|on the? minutes|notes", "not|never minuted",
                "minutes do|did not *2 say|show|have|record",
                "left out of the? minutes", "missing from the? minutes",
            ]
        ])
    private static let meetings: Set<String> = [
        "conference", "meeting", "rcpc", "icpc", "core", "review", "strategy", "panel",
    ]
    private static let reach = 12
    private static let fewest = 4

    func contradictions() -> [Contradiction] {
        let numbered = words.numbered(by: Self.book)
        var out: [Contradiction] = []
        for (entry, text) in words.texts.enumerated() {
            guard let hit = Self.book.hits(text, ids: numbered.ids(entry)).first,
                let day = chronology.entries[entry].date.earliest
            else { continue }
            let near = max(0, entry - Self.reach)...min(chronology.entries.count - 1, entry + Self.reach)
            // The fullest account of the meeting.
            let accounts = near.filter { other in
                let row = chronology.entries[other]
                return row.agency != chronology.entries[entry].agency && row.date.earliest == day
                    && words.texts[other].tokens.contains { Self.meetings.contains($0.key) }
            }
            guard let first = accounts.max(by: { words.texts[$0].tokens.count < words.texts[$1].tokens.count }) else {
                continue
            }
            let place = Int(text.tokens[hit.range.lowerBound].sentence)
            var from = place
            while from > 0, text.sentences[place].upperBound - text.sentences[from].lowerBound < Self.fewest * 4 {
                from -= 1
            }
            let theirs = words.texts[first]
            out.append(
                Contradiction(
                    kind: .outcome, first: [first], second: [entry],
                    detail: "One agency wrote that what was said at the meeting is not in the minutes.",
                    firstWords: theirs.words(
                        theirs.sentences.first.map { $0.lowerBound..<theirs.tokens.count } ?? 0..<0),
                    secondWords: text.words(text.sentences[from].lowerBound..<text.sentences[place].upperBound),
                    gravity: Contradiction.gravityOfDenial))
        }
        return out
    }
}
