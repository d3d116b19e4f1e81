extension RequestReader {
    /// What relatives and neighbours asked of an agency or were worried about, and what that agency wrote came of it. They
    /// have no chronology of their own: the asked agency's entry is all there is.
    ///
    /// - Parameter signs: what ``SignReader`` found of their worries.
    static func ofRelatives(
        _ signs: [RecordSign], besides known: [RequestAndAnswer], people: CasePeople,
        in chronology: IntegratedChronology
    ) -> [RequestAndAnswer] {
        let told = Set(known.map(\.entry))
        return signs.filter { $0.kind == .worry && !told.contains($0.entry) }.compactMap { sign in
            let entry = chronology.entries[sign.entry]
            let text = TextTokens(sign.words)
            let asker = asker(text, people)
            guard !asker.isEmpty else { return nil }
            let isAsking = text.tokens.contains { asks.contains($0.key) }
            var request = RequestAndAnswer(
                entry: sign.entry, kind: isAsking ? .request : .concern, agency: entry.agency, words: sign.words,
                outcome: .unanswered)
            request.askedBy = asker
            if let came = whatCame(of: entry), !sign.words.contains(came.words) {
                request.outcome = came.outcome
                request.answer = sign.entry
                request.answerWords = came.words
                request.days = entry.reckonedDay == nil ? nil : 0
            } else if let advice = advice(in: entry) {
                // Sent on to somebody else: an answer, whatever it was worth.
                request.outcome = .answered
                request.answer = sign.entry
                request.answerWords = advice
                request.days = entry.reckonedDay == nil ? nil : 0
            } else if let action = entry.fields.first(where: { $0.kind == .action && !PlainWords.isBlank($0.text) }) {
                // What was written down, though it answers nothing.
                request.answerWords = action.text
            }
            return request
        }
    }

    /// "Advised to ring the police": the sentence; nil where nobody was told whom to turn to.
    private static func advice(in entry: ChronologyEntry) -> String? {
        let text = TextTokens(EntryWords.text(entry))
        let hit = adviceBook.hits(text, ids: adviceBook.ids(text.tokens)).first
        return hit.map { text.sentence(around: $0.range.lowerBound) }
    }

    private static let adviceBook = WordPatterns(
        classes: [],
        groups: [
            [
                "advised|told|suggested|encouraged *2 to ring|phone|telephone|call|contact|report|speak|tell|go|write",
                "given *2 number for|of",
            ]
        ])

    private static let asks: Set<String> = ["ask", "asks", "asked", "asking", "requested", "requests"]
    private static let strangers: Set<String> = [
        "neighbour", "neighbours", "neighbor", "anonymous", "caretaker", "landlord", "passer-by", "relative",
        "relatives",
    ]

    /// "Mrs Ada Rowe, paternal grandmother": the name that stands before.
    private static func named(before place: Int, _ text: TextTokens) -> String? {
        let start = text.sentences[Int(text.tokens[place].sentence)].lowerBound
        guard let title = (start..<place).last(where: { ["mrs", "mr", "ms", "miss"].contains(text.tokens[$0].key) })
        else { return nil }
        var end = title + 1
        while end < place, text.tokens[end].isCapitalised, !text.tokens[end].isMark { end += 1 }
        return end > title + 1 && place - end <= 3 ? text.words(title..<end) : nil
    }

    /// The relative or neighbour named first, in the words written.
    private static func asker(_ text: TextTokens, _ people: CasePeople) -> String {
        for mention in people.mentions(in: text) {
            switch mention.who {
            case .adult(let place)
            where [.grandmother, .grandfather, .aunt, .uncle, .cousin, .friend, .other].contains(
                people.adults[place].role):
                return named(before: mention.tokens.lowerBound, text) ?? text.words(mention.tokens)
            case .role(let role) where [.grandmother, .grandfather, .aunt, .uncle, .cousin, .friend].contains(role):
                return named(before: mention.tokens.lowerBound, text) ?? text.words(mention.tokens)
            case .child, .adult, .role: continue
            }
        }
        return text.tokens.firstIndex { strangers.contains($0.key) }.map { text.words($0..<($0 + 1)) } ?? ""
    }
}
