/// Recognises an entry that tells of violence between adults or against a child as it happened, by plain words.
///
/// A list of incidents a panel has to look at, not a finding: history, warnings and plans are left out as far as the
/// words allow.
struct ViolentIncident {
    /// The sentence that tells of it, and the rule; nil where the entry tells of no incident.
    ///
    /// - Parameter mentions: people in the text; what a child of the case did ("Kit pushed a boy") is no such incident.
    static func found(in text: TextTokens, mentions: [CasePeople.Mention] = []) -> (words: String, rule: String)? {
        for sentence in text.sentences {
            let words = text.tokens[sentence].map(\.key)
            if isHistory(words) { continue }
            if let rule = rule(words), !isDoneByChild(words, sentence, mentions) { return (text.words(sentence), rule) }
        }
        return injuryAndArrest(text) ?? feared(text, mentions)
    }

    /// "A man at the fence called Kit “son”. Kit hid.": somebody who came to where a child was, and the child's fear.
    private static func feared(
        _ text: TextTokens, _ mentions: [CasePeople.Mention]
    ) -> (words: String, rule: String)? {
        for (place, sentence) in text.sentences.enumerated() {
            let keys = Set(text.tokens[sentence].map(\.key))
            guard !keys.isDisjoint(with: men), !keys.isDisjoint(with: edges), !keys.isDisjoint(with: coming) else {
                continue
            }
            let end = place + 1 < text.sentences.count ? text.sentences[place + 1].upperBound : sentence.upperBound
            let isFear = (sentence.lowerBound..<end).contains { at in
                fear.contains(text.tokens[at].key)
                    && mentions.contains { mention in
                        guard case .child = mention.who else { return false }
                        return mention.tokens.upperBound <= at && at - mention.tokens.upperBound < 6
                            && text.tokens[mention.tokens.lowerBound].sentence == text.tokens[at].sentence
                    }
            }
            if isFear { return (text.words(sentence.lowerBound..<end), cameToChild) }
        }
        return nil
    }

    private static let men: Set<String> = [
        "man", "male", "men", "stranger", "father", "dad", "stepfather", "ex-partner",
    ]
    private static let edges: Set<String> = [
        "fence", "gate", "gates", "railings", "playground", "car", "van", "outside", "door", "window", "hedge",
    ]
    private static let coming: Set<String> = [
        "called", "shouted", "came", "waiting", "waited", "approached", "asked", "watching", "watched", "stood",
        "tried", "took", "beckoned", "spoke", "grabbed", "following", "followed", "filmed",
    ]
    private static let fear: Set<String> = [
        "hid", "hides", "hiding", "ran", "cried", "froze", "clung", "screamed", "terrified", "frightened", "scared",
        "shaking", "shook", "cowered",
    ]

    /// "Bruise to jaw. … arrested.": the police write what they found and did, and need no word of attack.
    private static func injuryAndArrest(_ text: TextTokens) -> (words: String, rule: String)? {
        guard text.tokens.contains(where: { $0.key == "arrested" }),
            let sentence = text.sentences.first(where: { sentence in
                let words = text.tokens[sentence].map(\.key)
                return !denied(words) && !isHistory(words) && !Set(words).isDisjoint(with: hurt)
            })
        else { return nil }
        return (text.words(sentence), "an injury and an arrest")
    }

    private static let hurt: Set<String> = [
        "bruise", "bruises", "bruised", "bruising", "swollen", "bleeding", "reddened", "redness", "injury", "injuries",
    ]

    private static func rule(_ words: [String]) -> String? {
        let set = Set(words)
        if !set.isDisjoint(with: attack), !denied(words) { return "a word of attack" }
        // "domestic" alone names an incident in police papers: "Attended domestic."
        if let at = words.firstIndex(of: "domestic"), !denied(words) {
            let next = at + 1 < words.count ? words[at + 1] : ""
            if ["incident", "assault", "disturbance", "dispute", ".", "between", "in"].contains(next)
                || at + 1 == words.count
            {
                return "a domestic incident"
            }
        }
        if set.contains("999") || set.contains("disturbance"), !set.isDisjoint(with: alarm) {
            return "a call for help with shouting or screaming"
        }
        if !set.isDisjoint(with: forcing), !set.isDisjoint(with: ["door", "doors", "window", "windows"]), !denied(words)
        {
            return atDoor
        }
        if !set.isDisjoint(with: ["reports", "reported"]), !set.isDisjoint(with: ["banging", "hammering"]) {
            return banging
        }
        if !set.isDisjoint(with: quarrel), !set.isDisjoint(with: alarm.union(damage)) {
            return "a quarrel with shouting or damage"
        }
        return nil
    }

    /// Whether the first word of attack has a child of the case for its subject: the child stands right before it, and
    /// nothing says that it was done to the child.
    private static func isDoneByChild(
        _ words: [String], _ sentence: Range<Int>, _ mentions: [CasePeople.Mention]
    ) -> Bool {
        guard let at = words.firstIndex(where: attack.contains), at > 0 else { return false }
        if at + 1 < words.count, words[at + 1] == "by" { return false }
        return mentions.contains { mention in
            guard case .child = mention.who else { return false }
            return mention.tokens.upperBound == sentence.lowerBound + at
        }
    }

    private static let atDoor = "force at a door"
    private static let banging = "a report of banging"
    /// Rules of disturbances in which the words say of nobody that somebody was attacked or hurt.
    static let lighter: Set<String> = [atDoor, banging, cameToChild]
    private static let cameToChild = "somebody who came to a child, and the child’s fear"

    private static let forcing: Set<String> = [
        "kicking", "kicked", "banging", "hammering", "hammered", "smashing", "forcing", "forced", "booting", "punching",
    ]

    /// Every rule needs one of these.
    static let cues = attack.union(alarm).union(damage).union(forcing).union(["domestic", "arrested"]).union(fear)

    /// "History of violence", "previous call-outs", "denied".
    private static func isHistory(_ words: [String]) -> Bool {
        words.contains {
            [
                "history", "previous", "previously", "historical", "marac", "conference", "risk", "discussed",
                "programme", "course",
            ].contains($0)
        }
    }

    private static func denied(_ words: [String]) -> Bool {
        words.contains { ["denied", "denies", "no", "not", "never", "routine", "asked"].contains($0) }
    }

    private static let attack: Set<String> = [
        "punched", "kicked", "slapped", "strangled", "choked", "stabbed", "hit", "pushed", "shoved", "bitten",
        "headbutted", "dragged",
        "assaulted", "assault", "attacked", "beaten", "throttled", "strangulation", "thrown", "threatened", "smashed",
        "beat", "knife",
    ]
    private static let alarm: Set<String> = [
        "shouting", "screaming", "screams", "crying", "yelling", "banging", "thrown", "screamed", "shouted",
    ]
    private static let quarrel: Set<String> = [
        "argument", "row", "fight", "fighting", "altercation", "arguing", "quarrel", "disturbance", "dispute", "report",
        "complaint", "voices",
    ]
    private static let damage: Set<String> = [
        "broken", "smashed", "damage", "raised", "blood", "injury", "police", "dash", "arrested", "thrown",
    ]
}
