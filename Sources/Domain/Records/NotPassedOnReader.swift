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
            out.append(
                NotPassedOn(
                    entry: entry, words: Self.words(hit, text),
                    gravity: max(0, Self.gravity(text) - (Self.tellsOfStep(after: hit, text) ? Self.mended : 0)),
                    isWithheld: Self.isWithheld(hit.range, text)))
        }
        return out
    }

    /// "Not disseminated." says nothing without what was not.
    private static func words(_ hit: WordPatterns.Hit, _ text: TextTokens) -> String {
        let place = Int(text.tokens[hit.range.lowerBound].sentence)
        var from = place
        while from > 0, text.sentences[place].upperBound - text.sentences[from].lowerBound < fewest {
            // A column ends with a line: what stands in another is told beside it.
            if text.words(text.sentences[from - 1].lowerBound..<text.sentences[place].upperBound).contains("\n") {
                break
            }
            from -= 1
        }
        return text.words(text.sentences[from].lowerBound..<text.sentences[place].upperBound)
    }

    /// What an agency kept to itself, and was not merely left without a next step. What it "was not told" others kept.
    private static func isWithheld(_ hit: Range<Int>, _ text: TextTokens) -> Bool {
        let keys = text.tokens[hit].map(\.key)
        return keys.contains { sharing.contains($0) }
            && !keys.contains { ["was", "were", "been", "us", "me"].contains($0) }
    }

    private static let sharing: Set<String> = [
        "disseminated", "shared", "passed", "forwarded", "copied", "informed", "notified", "escalated", "referred",
        "sent",
    ]

    /// What was put right in the same breath went further after all: it weighs less.
    private static let mended = 6

    /// "… was not told. Asked the surgery to refer again.": what the writer did about it, in a later sentence.
    private static func tellsOfStep(after hit: WordPatterns.Hit, _ text: TextTokens) -> Bool {
        let place = Int(text.tokens[hit.range.lowerBound].sentence)
        return text.sentences.dropFirst(place + 1).contains { sentence in
            let keys = text.tokens[sentence].map(\.key)
            return keys.first.map(steps.contains) ?? false
                || (keys.first == "i" && keys.count > 1 && steps.contains(keys[1]))
        }
    }

    private static let steps: Set<String> = [
        "asked", "rang", "telephoned", "phoned", "wrote", "referred", "re-referred", "told", "contacted", "visited",
        "chased", "e-mailed", "emailed", "informed", "escalated",
    ]

    /// Words of an entry up to which the sentences before are told too.
    private static let fewest = 16

    /// A danger to children weighs most, then a child's state, then drink and violence; a missed appointment little.
    private static func gravity(_ text: TextTokens) -> Int {
        var total = 0
        var seen: Set<String> = []
        for token in text.tokens where seen.insert(token.key).inserted {
            if grave.contains(token.key) { total += 6 }
            if heavy.contains(token.key) { total += 3 }
            if ofChild.contains(token.key) { total += 1 }
        }
        return total
    }

    private static let grave: Set<String> = [
        "cruelty", "abuse", "abused", "assault", "assaulted", "conviction", "convicted", "convictions", "offender",
        "schedule", "weapon", "knife", "strangled", "strangulation", "rape", "sexual", "nai", "non-accidental",
        "killed",
        "fracture", "markers", "grooming",
    ]
    private static let heavy: Set<String> = [
        "injury", "bruise", "bruises", "bruising", "burn", "prison", "licence", "violence", "violent", "domestic",
        "drunk",
        "overdose", "hungry", "hunger", "weight", "thin", "unseen", "missing", "frightened", "afraid", "scared",
        "threat",
        "threats", "threatened", "counts", "unallocated", "nobody", "intel", "intelligence", "suicidal", "crying",
    ]
    private static let ofChild: Set<String> = [
        "child", "children", "baby", "kids", "boy", "girl", "wnb", "school", "pregnant", "unborn",
    ]

    private static func isOfWorkers(_ hit: Range<Int>, _ text: TextTokens) -> Bool {
        let sentence = text.sentences[Int(text.tokens[hit.lowerBound].sentence)]
        let before = text.tokens[sentence.lowerBound..<hit.lowerBound]
        if before.contains(where: { family.contains($0.key) || aside.contains($0.key) }) { return false }
        // "Not shared a bed", "not informed consent".
        let after = hit.upperBound < text.tokens.count ? text.tokens[hit.upperBound].key : ""
        return !["a", "bed", "room", "consent", "decision"].contains(after)
    }
}
