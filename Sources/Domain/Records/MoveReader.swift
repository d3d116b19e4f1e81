/// Finds that a child went to live elsewhere: with a relative or carer, at another school or place.
struct MoveReader {
    let people: CasePeople

    private static let kin =
        "gran|grandmother|grandma|nan|nana|grandad|grandfather|grandparents|father|dad|aunt|auntie|uncle|carers|carer"
    private static let book = WordPatterns(
        classes: [],
        groups: [
            [
                "leaving|left us|here|school for|to", "place now at|in", "moved|moving|moves to", "new school",
                "gone|went|going to live|stay", "lives|living|live|stays|staying with *3 " + kin,
                "placed with", "in foster care", "now|settled with *2 " + kin, "transferred|transfer to *3 school",
                "school in",
            ]
        ])

    /// At most one of each child in an entry, in order of entry; the child is named before the words in their sentence.
    func read(_ words: EntryWords) -> [ChildMove] {
        let numbered = words.numbered(by: Self.book)
        var out: [ChildMove] = []
        for (entry, text) in words.texts.enumerated() {
            let hits = Self.book.hits(text, ids: numbered.ids(entry))
            guard !hits.isEmpty else { continue }
            let mentions = people.mentions(in: text)
            for hit in hits {
                let sentence = text.sentences[Int(text.tokens[hit.range.lowerBound].sentence)]
                for mention in mentions {
                    guard case .child(let child) = mention.who, sentence.contains(mention.tokens.lowerBound),
                        mention.tokens.lowerBound < hit.range.lowerBound,
                        !out.reversed().prefix(while: { $0.entry == entry }).contains(where: { $0.child == child })
                    else { continue }
                    out.append(ChildMove(child: child, entry: entry, words: text.words(sentence)))
                }
            }
        }
        return out
    }
}
