/// The day of which a sentence tells that somebody saw a child, where it is not the day of writing: "saw Kit at the weekend".
enum ToldDay {
    /// The sentences of an entry that tell of seeing on an earlier day, with those days; an entry without one exact day has
    /// none.
    static func sentences(of text: TextTokens, writtenOn date: DateReading) -> [(
        words: String, days: ClosedRange<CivilDate>
    )] {
        guard let day = date.earliest, date.latest == day else { return [] }
        var out: [(words: String, days: ClosedRange<CivilDate>)] = []
        for (place, token) in text.tokens.enumerated() where isCue(token) {
            let sentence = text.sentences[Int(token.sentence)]
            guard let days = days(at: place, sentence, text, day) else { continue }
            let tokens = text.tokens[sentence]
            // What somebody tells of the weekend is told today; only what was seen then is of then.
            guard tokens.contains(where: { sight.contains($0.key) }),
                !tokens.contains(where: { aside.contains($0.key) })
            else { continue }
            let words = text.words(sentence)
            if out.last?.words != words { out.append((words, days)) }
        }
        return out
    }

    private static func isCue(_ token: TextTokens.Token) -> Bool {
        switch token.key.utf8.first {
        case UInt8(ascii: "w"): token.key == "weekend" || token.key == "week" || token.key == "wednesday"
        case UInt8(ascii: "y"): token.key == "yesterday"
        case UInt8(ascii: "n"): token.key == "night"
        case UInt8(ascii: "m"), UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "s"):
            token.isCapitalised && weekdays[token.key] != nil
        default: false
        }
    }

    private static func days(
        at place: Int, _ sentence: Range<Int>, _ text: TextTokens, _ day: CivilDate
    ) -> ClosedRange<CivilDate>? {
        let before = place > sentence.lowerBound ? text.tokens[place - 1].key : ""
        let key = text.tokens[place].key
        let own = day.weekday
        switch key {
        case "yesterday": return day.adding(days: -1)...day.adding(days: -1)
        case "night": return before == "last" ? day.adding(days: -1)...day.adding(days: -1) : nil
        case "week":
            guard before == "last" else { return nil }
            return day.adding(days: -own - 7)...day.adding(days: -own - 1)
        case "weekend":
            guard ["the", "last", "at", "over", "this"].contains(before) else { return nil }
            if own >= 5, before != "last" { return day.adding(days: 5 - own)...day }
            let sunday = day.adding(days: -(own + 1))
            return sunday.adding(days: -1)...sunday
        default:
            guard before == "on" || before == "last", let weekday = weekdays[key] else { return nil }
            let back = (own - weekday + 7) % 7
            if back == 0, before == "on" { return nil }
            let seen = day.adding(days: -(back == 0 ? 7 : back))
            return seen...seen
        }
    }

    private static let weekdays = [
        "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
    ]
    private static let sight: Set<String> = [
        "saw", "seen", "spotted", "noticed", "met", "visited", "sighted", "passed", "glimpsed",
    ]
    private static let aside: Set<String> = [
        "said", "says", "told", "tells", "will", "next", "until", "plan", "planned", "tomorrow", "asked", "since", "if",
        "talked", "spoke",
    ]
}
