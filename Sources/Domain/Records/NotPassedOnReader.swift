/// Finds entries that themselves say that something was not passed on or not followed up: "not disseminated", "HV not
/// informed", "nobody had been given it".
struct NotPassedOnReader {
    private static let lines = [
        "not|never disseminated", "not|never followed up", "not|never passed on", "not|never passed to",
        "not|never shared", "not|never forwarded", "not|never sent on", "not|never acted on|upon", "not|never chased",
        "not|never copied to", "not|never referred on", "not|never escalated", "not|never linked to",
        "not|never notified", "not|never informed", "was|were not|never told", "had|has not|never been told",
        "did not ask", "not asked after|about", "nobody|none had|has been given", "no one had|has been given",
        "nobody|none was|were told", "no one was told", "no referral made", "no referral was made",
        "information|intelligence|intel not shared|passed", "not read across", "not put together",
        "nobody told us|me", "no one told us|me", "no follow up|follow-up",
    ]
    private static let book = WordPatterns(classes: [], groups: [lines])
    /// What the family did not say is another matter, and so is what is only asked for or feared.
    private static let family: Set<String> = [
        "mother", "father", "mum", "dad", "mo", "fa", "parents", "parent", "she", "he", "they", "family", "partner",
    ]
    private static let aside: Set<String> = ["should", "must", "if", "asked", "why", "please", "ensure", "needed"]

    func read(_ words: EntryWords) -> [NotPassedOn] {
        let numbered = words.numbered(by: Self.book)
        var out: [NotPassedOn] = []
        for (entry, text) in words.texts.enumerated() {
            let hits = Self.book.hits(text, ids: numbered.ids(entry))
            guard let hit = hits.first(where: { Self.isOfWorkers($0.range, text) }) else { continue }
            let sentence = text.sentences[Int(text.tokens[hit.range.lowerBound].sentence)]
            out.append(NotPassedOn(entry: entry, words: text.words(sentence)))
        }
        return out
    }

    private static func isOfWorkers(_ hit: Range<Int>, _ text: TextTokens) -> Bool {
        let sentence = text.sentences[Int(text.tokens[hit.lowerBound].sentence)]
        let before = text.tokens[sentence.lowerBound..<hit.lowerBound]
        if before.contains(where: { family.contains($0.key) || aside.contains($0.key) }) { return false }
        // "Not shared a bed", "not informed consent".
        let after = hit.upperBound < text.tokens.count ? text.tokens[hit.upperBound].key : ""
        return !["a", "bed", "room", "consent", "decision"].contains(after)
    }
}
