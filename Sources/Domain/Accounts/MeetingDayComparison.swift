/// "Today's meeting" by one agency's entry, where another has that meeting on a day beside it and nobody has one on the
/// same day.
struct MeetingDayComparison {
    let chronology: IntegratedChronology
    let words: EntryWords

    private static let daysApart: Int32 = 2

    private static let book = WordPatterns(
        classes: [("meeting", "meeting mtg conference review panel")],
        groups: [
            ["today *2 @meeting", "today core group"],
            ["@meeting", "core group", "cp|cin @meeting"],
        ])
    /// Entries about a meeting to come, or about its papers.
    private static let aside: Set<String> = [
        "next", "will", "arrange", "arranged", "invite", "invited", "invitation", "minutes", "report", "apologies",
        "postponed", "cancelled", "rescheduled", "due", "rang", "telephone", "telephoned", "e-mail", "email", "asked",
        "asking", "date", "transport",
    ]

    func contradictions() -> [Contradiction] {
        let numbered = words.numbered(by: Self.book)
        var todays: [(entry: Int, day: Int32, words: String)] = []
        var held: [(entry: Int, day: Int32)] = []
        for (entry, text) in words.texts.enumerated() {
            let hits = Self.book.hits(text, ids: numbered.ids(entry))
            let date = chronology.entries[entry].date
            guard let hit = hits.first, let day = date.earliest, date.latest == day, !date.isUncertain,
                date.problems.isEmpty
            else { continue }
            let sentence = text.sentences[Int(text.tokens[hit.range.lowerBound].sentence)]
            if let own = hits.first(where: { $0.tag == 0 }) {
                let place = text.sentences[Int(text.tokens[own.range.lowerBound].sentence)]
                todays.append((entry, day.dayNumber, text.words(place)))
            } else if hit.range.lowerBound - sentence.lowerBound < 4,
                !text.tokens[sentence].contains(where: { Self.aside.contains($0.key) })
            {
                held.append((entry, day.dayNumber))
            }
        }
        return todays.compactMap { one in
            let agency = chronology.entries[one.entry].agency
            if held.contains(where: { $0.day == one.day }) { return nil }
            let near = held.filter {
                abs($0.day - one.day) <= Self.daysApart && chronology.entries[$0.entry].agency != agency
            }
            let days = Set(near.map(\.day))
            guard days.count == 1, let day = days.first, let first = near.first else { return nil }
            let apart = Int(abs(day - one.day))
            return Contradiction(
                kind: .date, first: near.map(\.entry), second: [one.entry],
                detail: "The accounts give different days, \(apart) \(apart == 1 ? "day" : "days") apart.",
                firstWords: chronology.entries[first.entry].date.verbatim, secondWords: one.words)
        }
    }
}
