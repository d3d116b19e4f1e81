/// "All agencies informed", where another agency wrote in those weeks that nobody had told it, or learned by its own asking
/// that the case was closed.
struct AllInformedComparison {
    let chronology: IntegratedChronology
    let words: EntryWords

    /// Days after the statement in which the other entry stands against it: what was not yet told before it may have been
    /// told by then.
    private static let after = 60
    private static let most = 3

    private static let book = WordPatterns(
        classes: [("told", "informed told notified aware updated advised")],
        groups: [
            [
                "all|every|relevant *1 agencies|agency|professionals|partners|services *3 @told",
                "everyone|everybody|all *1 @told", "agencies|professionals|partners|referrers *1 @told",
            ],
            [
                "nothing *1 sent|said|received to|by|from", "not|never|wasn't|weren't @told|invited",
                "not|never been @told|invited", "no *1 invitation|notification|notice|letter *1 received|sent|came",
                "nobody|no-one @told us|me", "no one @told us|me", "heard nothing",
                "rang|asked|telephoned|phoned|called|contacted ~10 closed to|already|last|weeks",
            ],
        ])
    private static let us: Set<String> = ["we", "us", "i", "me", "our"]
    /// What is to be done, or was asked, is no statement that it was.
    private static let aside: Set<String> = ["should", "must", "to", "will", "if", "whether", "ensure", "be", "please"]

    func contradictions() -> [Contradiction] {
        let numbered = words.numbered(by: Self.book)
        typealias Statement = (entry: Int, day: CivilDate, words: String)
        var said: [Statement] = []
        var denied: [Statement] = []
        for (entry, text) in words.texts.enumerated() {
            let hits = Self.book.hits(text, ids: numbered.ids(entry))
            guard !hits.isEmpty, let day = chronology.entries[entry].reckonedDay else { continue }
            for hit in hits {
                let sentence = text.sentences[Int(text.tokens[hit.range.lowerBound].sentence)]
                let keys = text.tokens[sentence].map(\.key)
                if hit.tag == 0 {
                    if keys.contains(where: { Self.aside.contains($0) || $0 == "not" }) { continue }
                    said.append((entry, day, text.words(sentence)))
                    break
                } else if keys.contains(where: Self.us.contains) {
                    denied.append((entry, day, text.words(sentence)))
                    break
                }
            }
        }
        return said.compactMap { statement in
            let against = denied.filter { other in
                let days = other.day.days(since: statement.day)
                return 0 <= days && days <= Self.after
                    && chronology.entries[other.entry].agency != chronology.entries[statement.entry].agency
            }.prefix(Self.most)
            guard let first = against.first, let last = against.last else { return nil }
            return Contradiction(
                kind: .outcome, first: [statement.entry], second: against.map(\.entry),
                detail: "One agency wrote that the others had been told; another wrote that it had not, or had to ask.",
                firstWords: statement.words,
                secondWords: against.count > 1 ? first.words + " … " + last.words : first.words,
                gravity: Contradiction.gravityOfDenial - 1)
        }
    }
}
