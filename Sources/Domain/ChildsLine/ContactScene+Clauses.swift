extension ContactScene {
    mutating func cutClauses() {
        for (number, sentence) in text.sentences.enumerated() {
            var start = sentence.lowerBound
            for i in sentence {
                guard i > start else { continue }
                let token = text.tokens[i]
                let isMark = token.isMark && [",", ":", "-", "–", "—", "(", ")", ";"].contains(token.key)
                let isJoint =
                    (cues[i].contains(.joint) || token.key == "&") && !joinsNouns(i, in: sentence) && !isPartOfVerb(i)
                let isRelative = cues[i].contains(.relative)
                // "told me that he ...": what was said is a clause of its own.
                let isThat =
                    token.key == "that"
                    && (max(start, i - 4)..<i).contains { !cues[$0].isDisjoint(with: [.speech, .report, .view]) }
                // "Dad said Marlon had gone": what was said, without "that".
                let isSaid = i > start + 1 && Self.sayings.contains(text.tokens[i - 1].key) && opensNoun(i)
                // "told me that he ..." opens the words reported.
                if isMark || isJoint || isRelative || isThat || isSaid {
                    if isMark, isList(i, in: sentence) { continue }
                    clauses.append(Clause(tokens: start..<i, sentence: number))
                    start = isMark ? i + 1 : i
                }
            }
            if start < sentence.upperBound {
                clauses.append(Clause(tokens: start..<sentence.upperBound, sentence: number))
            }
        }
        clauses.removeAll { $0.tokens.allSatisfy { text.tokens[$0].isMark } }
    }

    private static let sayings: Set<String> = [
        "said", "says", "states", "stated", "reports", "reported", "thinks", "believes", "confirms", "confirmed",
        "claims",
        "claimed", "reckons", "confirming", "saying",
    ]

    /// A child, or "the", "her" before one, or a pronoun.
    private func opensNoun(_ i: Int) -> Bool {
        if childAt[i] != 0 || ["he", "she", "they"].contains(text.tokens[i].key) { return true }
        return ["the", "her", "his", "their", "all", "both"].contains(text.tokens[i].key) && i + 1 < text.tokens.count
            && childAt[i + 1] != 0
    }

    /// "asked after", "looks after".
    func isPartOfVerb(_ i: Int) -> Bool {
        text.tokens[i].key == "after" && i > 0
            && ["asked", "looks", "looked", "looking", "look", "named"].contains(text.tokens[i - 1].key)
    }

    /// "Mabel and Otis were": the joining word stands between names, not clauses.
    func joinsNouns(_ i: Int, in sentence: Range<Int>) -> Bool {
        guard text.tokens[i].key == "and" || text.tokens[i].key == "&", i > sentence.lowerBound,
            i + 1 < sentence.upperBound
        else { return false }
        let isNoun = { (at: Int) in childAt[at] != 0 || cues[at].contains(.kin) || cues[at].contains(.author) }
        var next = i + 1
        if ["her", "his", "the", "their", "my", "a"].contains(text.tokens[next].key), next + 1 < sentence.upperBound {
            next += 1
        }
        guard isNoun(next), isNoun(i - 1) else {
            // "clean and alert"
            return cues[i - 1].contains(.presence) && cues[i + 1].contains(.presence)
                && text.tokens[i + 1].key.utf8.count < 9
        }
        // "told mother and Otis came": a verb after the second noun and one before the first make two clauses.
        let before = (sentence.lowerBound..<i).contains {
            !cues[$0].isDisjoint(with: [.being, .speech, .sight, .talk]) && childAt[$0] == 0
        }
        let after =
            next + 1 < sentence.upperBound && !cues[next + 1].isDisjoint(with: [.being, .have, .presence, .speech])
        return !(before && after)
    }

    /// A comma between two names ("Bilal, Lacey and Oluchi").
    func isList(_ i: Int, in sentence: Range<Int>) -> Bool {
        text.tokens[i].key == "," && i + 1 < sentence.upperBound && i > sentence.lowerBound && childAt[i - 1] != 0
            && childAt[i + 1] != 0
    }
}
