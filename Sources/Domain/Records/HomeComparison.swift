/// Somebody in the home by one agency's entries, and not there by another's of the same weeks: "sleeps in the cupboard bed",
/// a child said, and two weeks later the mother, asked whether he lived there, "she said no".
struct HomeComparison {
    let chronology: IntegratedChronology
    let people: CasePeople

    /// Days after a denial within which the contrary stands against it, and before it.
    private static let after = 45
    private static let before = 14
    private static let most = 3

    /// A change that may have come about since the other entry was written.
    private static let changes: Set<String> = [
        "left", "gone", "moved", "separated", "ended", "over", "split", "longer", "been", "end",
    ]
    /// Somebody is looked for and not found: that the one who looked saw nobody.
    private static let sights: Set<String> = ["sign", "present"]

    func contradictions(_ persons: [RecordSubject]) -> [Contradiction] { persons.flatMap(contradictions) }

    private func contradictions(_ person: RecordSubject) -> [Contradiction] {
        let there = person.home.filter { $0.isThere && isOfOne($0, person) }
        return person.home.compactMap { away -> Contradiction? in
            guard !away.isThere, let day = day(away.entry) else { return nil }
            let keys = Set(TextTokens(away.words).tokens.map(\.key))
            guard keys.isDisjoint(with: Self.sights) else { return nil }
            let isChange = !keys.isDisjoint(with: Self.changes)
            let against = there.filter { other in
                guard chronology.entries[other.entry].agency != chronology.entries[away.entry].agency,
                    let own = self.day(other.entry)
                else { return false }
                let days = own.days(since: day)
                return days > 0 ? days <= Self.after : !isChange && -days <= Self.before
            }.prefix(Self.most)
            guard let first = against.first else { return nil }
            let child = against.first { childSaid($0) }
            return Contradiction(
                kind: .outcome, first: against.map(\.entry), second: [away.entry],
                detail: child == nil
                    ? "One agency has \(person.name) in the home, another wrote that this was not so."
                    : "A child said that \(person.name) was in the home; another agency wrote that this was not so.",
                firstWords: (child ?? first).words, secondWords: away.words,
                gravity: child == nil ? Contradiction.gravityOfHome : Contradiction.gravityOfChildsWord - 1)
        }
    }

    private func day(_ entry: Int) -> CivilDate? { chronology.entries[entry].reckonedDay }

    /// Whether a child told it.
    private func childSaid(_ home: RecordSubject.Home) -> Bool {
        let text = TextTokens(home.words)
        guard let at = text.tokens.firstIndex(where: { Self.saying.contains($0.key) }) else { return false }
        return people.mentions(in: text).contains { mention in
            if case .child = mention.who { return mention.tokens.upperBound <= at }
            return false
        }
    }

    private static let saying: Set<String> = ["says", "said", "told", "tells", "drew", "explained"]

    /// "She said Addy frightens her, Ian sleeps through everything": what stands after another's name is that one's.
    private func isOfOne(_ home: RecordSubject.Home, _ person: RecordSubject) -> Bool {
        let text = TextTokens(home.words)
        let own = Set(([person.name] + person.otherNames).flatMap { TextTokens($0).tokens.map(\.key) })
        guard let at = text.tokens.firstIndex(where: { own.contains($0.key) }) else { return true }
        return !people.mentions(in: text).contains { mention in
            guard mention.tokens.lowerBound > at else { return false }
            switch mention.who {
            case .adult: return !text.tokens[mention.tokens].contains { own.contains($0.key) }
            case .child, .role: return false
            }
        }
    }
}
