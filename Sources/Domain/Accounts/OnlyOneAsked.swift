/// "The grandmother was the only one who had asked, in writing, for someone to look", where other agencies' entries show
/// that they asked too.
enum OnlyOneAsked {
    struct Statement: Sendable {
        var entry: Int
        var words: String
        /// It speaks of what was asked in writing only.
        var isOfWriting: Bool
    }

    private static let book = WordPatterns(
        classes: [("ask", "asked written referred raised reported told complained escalated warned")],
        groups: [
            [
                "only one|person|agency|professional|service|relative who|that|to *2 @ask",
                "only one|person|agency|professional|service to *1 ask|write|refer|raise|report|tell|warn",
                "no-one|nobody *1 had|has *2 @ask",
            ]
        ])
    private static let writing: Set<String> = [
        "writing", "wrote", "written", "letter", "e-mail", "email", "emailed", "e-mailed",
    ]
    private static let cues: Set<String> = ["only", "nobody", "no-one"]
    private static let most = 3

    static func statements(_ words: EntryWords) -> [Statement] {
        // Few entries hold one of the words: the others are passed over.
        let isCue = (0..<words.wordCount).map { cues.contains(words.word($0)) }
        let numbered = words.numbered(by: book)
        var out: [Statement] = []
        for (entry, text) in words.texts.enumerated() where words.ids(entry).contains(where: { isCue[Int($0)] }) {
            guard let hit = book.hits(text, ids: numbered.ids(entry)).first else { continue }
            let sentence = text.sentences[Int(text.tokens[hit.range.lowerBound].sentence)]
            let keys = Set(text.tokens[sentence].map(\.key))
            out.append(
                Statement(
                    entry: entry, words: text.words(sentence), isOfWriting: !keys.isDisjoint(with: writing)))
        }
        return out
    }

    /// Each statement against the requests of agencies in the year before it; of one about writing, those made in writing.
    static func contradictions(
        _ statements: [Statement], _ requests: [RequestAndAnswer], in chronology: IntegratedChronology
    ) -> [Contradiction] {
        statements.compactMap { statement in
            guard let day = chronology.entries[statement.entry].reckonedDay else { return nil }
            let against = requests.filter { request in
                guard request.askedBy.isEmpty, request.entry != statement.entry,
                    request.kind != .request || request.agency == chronology.entries[statement.entry].agency,
                    let on = chronology.entries[request.entry].reckonedDay, on < day, day.days(since: on) <= 366
                else { return false }
                return !statement.isOfWriting
                    || TextTokens(request.words).tokens.contains { writing.contains($0.key) }
            }
            // What says "in writing" itself tells most.
            guard
                let first = against.first(where: {
                    TextTokens($0.words).tokens.contains { $0.key == "writing" || $0.key == "letter" }
                }) ?? against.first
            else { return nil }
            return Contradiction(
                kind: .outcome, first: [statement.entry],
                second: UnderstandingSummary.once([first.entry] + against.map(\.entry)).prefix(most).sorted(),
                detail: "One account says that nobody else had asked; another agency had written that it did.",
                firstWords: statement.words, secondWords: first.words, gravity: Contradiction.gravityOfDenial)
        }
    }
}
