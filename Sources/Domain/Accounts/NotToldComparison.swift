/// An agency wrote that it had told another of a child's discharge; the other wrote weeks later that it "was not told".
///
/// Both must be about one child and share a word that few entries hold: an agency that was not told of one thing was told
/// of others in the same weeks.
struct NotToldComparison {
    let chronology: IntegratedChronology
    let tellings: [Telling]
    /// What entries say went no further.
    let notPassedOn: [NotPassedOn]

    /// Days after the telling in which the other entry stands against it.
    private static let days = 60
    /// Letters from which a word can be what both are about.
    private static let fewestLetters = 6
    /// Entries that may hold such a word: this many, or one in so many of all.
    private static let mostEntries = (few: 20, oneIn: 20)
    private static let columns: Set<ColumnKind> = [.contact, .event, .action]

    func contradictions() -> [Contradiction] {
        let pairs = notPassedOn.compactMap(denial).flatMap { denied in told(before: denied).map { ($0, denied) } }
        guard !pairs.isEmpty else { return [] }
        let uncommon = uncommon(pairs.reduce(into: Set()) { $0.formUnion($1.0.shared) })
        var found: [Int: Contradiction] = [:]
        for (telling, denied) in pairs where telling.shared.contains(where: uncommon.contains) {
            let lead = telling.telling.way == .sharedColumn ? "under whom it was shared with, " : ""
            // The last telling before it is the one meant.
            found[denied.entry] = Contradiction(
                kind: .outcome, first: [telling.telling.entry], second: [denied.entry],
                detail: "One agency wrote that the other was told (\(lead)“\(telling.telling.words)”); "
                    + "the other wrote that it was not.",
                firstWords: text(telling.telling.entry), secondWords: denied.words,
                gravity: Contradiction.gravityOfDenial - 1)
        }
        return found.values.sorted { $0.second[0] < $1.second[0] }
    }

    private typealias Denial = (entry: Int, day: CivilDate, words: String)
    /// With the words that it shares with the denial.
    private typealias Candidate = (telling: Telling, shared: Set<String>)

    /// What this agency is said to have been told in the weeks before, of the same child; the last of it last.
    private func told(before denied: Denial) -> [Candidate] {
        let own = keys(denied.entry)
        return tellings.compactMap { telling in
            guard telling.to == chronology.entries[denied.entry].agency, telling.way != .present,
                let day = chronology.entries[telling.entry].reckonedDay,
                day < denied.day, denied.day.days(since: day) <= Self.days
            else { return nil }
            let shared = own.intersection(keys(telling.entry))
            return children.isDisjoint(with: shared) ? nil : (telling, shared)
        }
    }

    private var children: Set<String> {
        Set(chronology.children.compactMap { $0.name.split(separator: " ").first?.lowercased() })
    }

    /// Those of these words that few entries hold.
    private func uncommon(_ words: Set<String>) -> Set<String> {
        let asked = words.filter { $0.count >= Self.fewestLetters && !Self.told.contains($0) }.subtracting(children)
        var counts: [String: Int] = [:]
        if asked.isEmpty { return [] }
        for entry in chronology.entries.indices {
            for word in keys(entry) where asked.contains(word) { counts[word, default: 0] += 1 }
        }
        let most = max(Self.mostEntries.few, chronology.entries.count / Self.mostEntries.oneIn)
        return asked.filter { counts[$0, default: 0] <= most }
    }

    /// The writer says that it was itself not told: "Discharged unseen, was not told.", "We were not informed."
    private func denial(_ item: NotPassedOn) -> Denial? {
        guard !item.isWithheld, let day = chronology.entries[item.entry].reckonedDay else { return nil }
        let tokens = TextTokens(item.words).tokens
        for place in tokens.indices where place + 2 < tokens.count {
            guard Self.been.contains(tokens[place].key), ["not", "never"].contains(tokens[place + 1].key),
                Self.told.contains(tokens[place + 2].key)
            else { continue }
            guard place > 0, !tokens[place - 1].isMark, !Self.us.contains(tokens[place - 1].key) else {
                return (item.entry, day, item.words)
            }
        }
        return nil
    }

    private static let been: Set<String> = ["was", "were"]
    private static let told: Set<String> = ["told", "informed", "notified"]
    private static let us: Set<String> = ["we", "i", "and", "but"]

    private func text(_ entry: Int) -> String {
        chronology.entries[entry].fields.filter { Self.columns.contains($0.kind) }.map(\.text)
            .joined(separator: " ")
    }

    private func keys(_ entry: Int) -> Set<String> {
        Set(TextTokens(text(entry)).tokens.filter { !$0.isMark }.map(\.key))
    }
}
