/// Of how an injury came about two accounts are shown by the words that speak of the same injury: "threw a cup" beside "red
/// mark on cheek, heat rash" leaves out what the two disagree about.
extension AccountComparison {
    /// The words of a statement, with the sentence of its entry that tells of the mark the other tells of, where its own do
    /// not.
    func marked(
        _ topic: OutcomeTopic, _ own: (entry: Int, statement: OutcomeReader.Statement),
        against other: (entry: Int, statement: OutcomeReader.Statement)
    ) -> String {
        guard topic == .injuryCause else { return own.statement.words }
        return InjuryWords.marked(
            own.statement.words, in: chronology.entries[own.entry].event, against: other.statement.words)
    }
}

/// Words of marks on a body.
enum InjuryWords {
    private static let marks: Set<String> = [
        "mark", "marks", "bruise", "bruises", "bruised", "bruising", "graze", "grazes", "scratch", "scratches", "burn",
        "burns", "scald", "swelling", "wound", "laceration", "lump", "bite",
    ]

    /// - Parameters:
    ///   - words: what one account says, a sentence of `event`.
    ///   - other: what the other account says.
    static func marked(_ words: String, in event: String, against other: String) -> String {
        let told = marks.intersection(TextTokens(other).tokens.map(\.key))
        guard !told.isEmpty, marks.isDisjoint(with: TextTokens(words).tokens.map(\.key)) else { return words }
        let text = TextTokens(event)
        guard let mark = text.sentences.firstIndex(where: { !told.isDisjoint(with: text.tokens[$0].map(\.key)) }),
            let own = text.sentences.firstIndex(where: { text.words($0).contains(words) })
        else { return words }
        let (first, last) = (min(mark, own), max(mark, own))
        if last - first < 2 {
            return text.words(text.sentences[first].lowerBound..<text.sentences[last].upperBound)
        }
        return text.words(text.sentences[first]) + " … " + text.words(text.sentences[last])
    }
}
