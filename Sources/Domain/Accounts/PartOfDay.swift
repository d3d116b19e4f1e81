/// The time of day at which an entry has what it tells of first: on the clock, or as "this morning".
enum PartOfDay {
    /// Minutes after midnight that each may mean, with an hour either side: people round.
    private static let parts: [String: Range<Int>] = [
        "morning": 0..<780, "afternoon": 660..<1110, "evening": 960..<1440,
    ]

    /// "This morning", "in the evening" in the first sentence, where it names one.
    static func told(in event: String) -> (minutes: Range<Int>, words: String)? {
        let text = TextTokens(event)
        guard let sentence = text.sentences.first else { return nil }
        let tokens = text.tokens[sentence]
        let named = tokens.indices.filter { place in
            guard parts[tokens[place].key] != nil, place > sentence.lowerBound else { return false }
            let before = tokens[place - 1].key
            return before == "this"
                || before == "the" && place > sentence.lowerBound + 1 && tokens[place - 2].key == "in"
        }
        guard named.count == 1, let minutes = parts[tokens[named[0]].key], clock(tokens) == nil else { return nil }
        return (minutes, text.words(sentence))
    }

    /// Of its date, or the one time its first sentence gives.
    static func time(of entry: ChronologyEntry) -> (minutes: Int, words: String)? {
        if let time = entry.date.time { return (Int(time.minutes), entry.date.verbatim) }
        let text = TextTokens(entry.event)
        guard let sentence = text.sentences.first, let minutes = clock(text.tokens[sentence]) else { return nil }
        return (minutes, text.words(sentence))
    }

    /// "14:15", "at 2.15 pm"; nil where there is none, or more than one.
    private static func clock(_ tokens: ArraySlice<TextTokens.Token>) -> Int? {
        var found: [Int] = []
        for place in tokens.indices {
            let parts = tokens[place].key.split(whereSeparator: { $0 == ":" || $0 == "." })
            guard parts.count == 2, parts[1].count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
                hour < 24,
                minute < 60
            else { continue }
            let next = tokens.indices.contains(place + 1) ? tokens[place + 1].key : ""
            let isTime = tokens[place].key.contains(":") || ["am", "pm", "hrs", "hours", "h"].contains(next)
            if isTime { found.append((next == "pm" && hour < 12 ? hour + 12 : hour) * 60 + minute) }
        }
        return found.count == 1 ? found[0] : nil
    }
}
