/// One agency's own entries of one day: somebody was seen there, and did not come. Written by the same worker, or with no
/// worker named, and of the same person, who is the first that either entry names.
struct SameDayComparison {
    let chronology: IntegratedChronology
    let words: EntryWords
    let people: CasePeople

    private static let book = WordPatterns(
        classes: [],
        groups: [
            ["dna", "did|does not attend|come", "dna'd", "wnb", "was not brought", "failed to attend", "not attended"]
        ])
    private static let held: Set<String> = ["consultation", "attended", "seen", "appointment", "surgery", "clinic"]

    func contradictions() -> [Contradiction] {
        let numbered = words.numbered(by: Self.book)
        var out: [Contradiction] = []
        for (entry, text) in words.texts.enumerated() {
            guard let hit = Self.book.hits(text, ids: numbered.ids(entry)).first,
                let day = chronology.entries[entry].date.earliest, let who = people.mentions(in: text).first?.who
            else { continue }
            // A day's entries of an agency stand close together.
            let near = max(0, entry - Self.reach)...min(chronology.entries.count - 1, entry + Self.reach)
            for other in near where other != entry && isSame(entry, other, day) {
                let theirs = words.texts[other]
                guard isHeld(other), Self.book.hits(theirs, ids: numbered.ids(other)).isEmpty,
                    people.mentions(in: theirs).first?.who == who
                else { continue }
                let sentence = text.sentences[Int(text.tokens[hit.range.lowerBound].sentence)]
                out.append(
                    Contradiction(
                        kind: .attendance, first: [other], second: [entry],
                        detail: "The same agency wrote on one day that somebody was seen, and did not attend.",
                        firstWords: theirs.sentences.first.map { theirs.words($0) } ?? "",
                        secondWords: text.words(sentence)))
                break
            }
        }
        return out
    }

    /// Entries before and after one that are looked at.
    private static let reach = 6

    private func isSame(_ entry: Int, _ other: Int, _ day: CivilDate) -> Bool {
        let (a, b) = (chronology.entries[entry], chronology.entries[other])
        guard a.agency == b.agency, b.date.earliest == day, a.date.latest == day, b.date.latest == day else {
            return false
        }
        func worker(_ entry: ChronologyEntry) -> String? { entry.fields.first { $0.kind == .practitioner }?.text }
        return worker(a) == worker(b)
    }

    /// By the column of the kind of contact, which the event's first words may repeat.
    private func isHeld(_ entry: Int) -> Bool {
        chronology.entries[entry].fields.contains { field in
            field.kind == .contact && TextTokens(field.text).tokens.contains { Self.held.contains($0.key) }
        }
    }
}
