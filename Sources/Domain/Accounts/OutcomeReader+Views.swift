/// What an entry says somebody thought of the case, and who stayed in the room.
extension OutcomeReader {
    /// Content or concerned.
    struct View {
        /// The agency said to think so; nil for the one that writes.
        var agency: Int?
        var isContent: Bool
        var words: String
    }

    private static let content: PhraseTable.Meaning = 1
    private static let concerned: PhraseTable.Meaning = 2
    private static let inTheRoom: PhraseTable.Meaning = 3

    static func viewTable() -> PhraseTable {
        var table = PhraseTable(capacity: 512)
        for (meaning, line) in [(content, contentWords), (concerned, concernWords), (inTheRoom, roomWords)] {
            for phrase in line.split(separator: ",") { table.add(phrase, meaning) }
        }
        return table
    }

    /// - Parameter agency: the agency named at a word, with the word after it.
    func views(
        _ cutter: WordCutter, _ fields: [EntryField], agency: (Int) -> (place: Int, next: Int)?
    ) -> [View] {
        var found: [View] = []
        let words = cutter.words
        for place in 0..<cutter.sentenceCount {
            let range = cutter.range(of: place)
            var values: [(isContent: Bool, at: Int)] = []
            for i in range where !words[i].isMark {
                viewTable.matches(words, at: i) { meaning, _ in
                    if meaning == Self.inTheRoom { return }
                    let isTurned = isDenied(i, range, words)
                    // "Not satisfied" is concern; "not worried" is among the words of content already.
                    if meaning == Self.content {
                        values.append((!isTurned, i))
                    } else if !isTurned {
                        values.append((false, i))
                    }
                }
            }
            guard let first = values.first, values.allSatisfy({ $0.isContent == first.isContent }) else { continue }
            // "She told me that …" of one named just before.
            var holder: Int?
            if place > 0, Self.pronouns.contains(words[range.lowerBound].raw) {
                for i in cutter.range(of: place - 1) where holder == nil { holder = agency(i)?.place }
            }
            for i in range.lowerBound..<first.at { if let named = agency(i) { holder = named.place } }
            found.append(View(agency: holder, isContent: first.isContent, words: cutter.verbatim(range, fields)))
        }
        return found
    }

    /// The sentence in which somebody stays in the room with the child.
    func company(_ cutter: WordCutter, _ fields: [EntryField]) -> String? {
        let words = cutter.words
        for i in words.indices where !words[i].isMark {
            var isThere = false
            viewTable.matches(words, at: i) { meaning, _ in isThere = isThere || meaning == Self.inTheRoom }
            let range = cutter.range(of: Int(words[i].sentence))
            if isThere, !isDenied(i, range, words) { return cutter.verbatim(range, fields) }
        }
        return nil
    }

    private static let pronouns = Set(["she", "he", "they"].map(WordCutter.key))
    private static let contentWords =
        "satisfied,was satisfied,content,happy with,no concerns,no worries,no issues,not worried,not concerned,nothing of concern,"
        + "working well,works well,plan is working,going well,improving,much improved,good progress,no safeguarding concerns,"
        + "no current concerns,supportive of the plan,reassured,pleased with"
    private static let concernWords =
        "worried,very worried,concerned,very concerned,concerns,neglect,medical neglect,significant harm,not safe,unsafe,"
        + "asked for a strategy,requested a strategy,asked for a conference,escalate,escalating,escalation,disagreed,did not agree,"
        + "objected,dissent,not working,deteriorating,getting worse,at risk,serious concerns,raised concerns"
    private static let roomWords =
        "sat in throughout,sat in,stayed in the room,stayed throughout,stayed with her throughout,stayed with him throughout,"
        + "present throughout,remained in the room,remained throughout,remained present,in the room throughout,"
        + "would not leave the room,did not leave bay,did not leave the bay,did not leave the bedside,did not leave his side,did not leave her side,sat between,did not leave the room,refused to leave the room,in the presence of,hold her hand,hold his hand,"
        + "held her hand,held his hand,never left the room,never left her side,never left his side,with her throughout,"
        + "with him throughout,would not let us see her alone,would not let us see him alone,answered for her,answered for him,"
        + "with mum present,with mother present,with her mother present,with his mother present,in mothers presence,in mums presence,"
        + "mum in the room,mother in the room,mum stayed,mother stayed,mum would not leave,mother would not leave"
}
