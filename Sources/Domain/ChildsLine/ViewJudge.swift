extension TalkJudge {
    /// Whether a view or feeling of the child is written.
    func wishes(child: ChildSet, seen: SightingJudge.Verdict, spoken: Finding) -> Finding {
        if let at = scene.clauses.indices.first(where: { holdsView($0, child, seen, spoken) }) {
            return Finding(answer: .yes, clause: at, rule: "a word of wanting, liking or fearing", confidence: 0.82)
        }
        if seen.answer == .notRecorded, spoken.answer != .yes { return .nothing }
        if seen.answer == .no {
            return Finding(answer: .no, clause: seen.clause, rule: "the child was not seen", confidence: 0.85)
        }
        if spoken.answer == .no {
            return Finding(answer: .no, clause: spoken.clause ?? seen.clause, rule: "not spoken with", confidence: 0.85)
        }
        if let at = scene.clauses.indices.first(where: { withholdsView($0, child) }) {
            return Finding(answer: .no, clause: at, rule: "not asked or not given", confidence: 0.8)
        }
        return .nothing
    }

    private func holdsView(_ index: Int, _ child: ChildSet, _ seen: SightingJudge.Verdict, _ spoken: Finding) -> Bool {
        let clause = scene.clauses[index]
        if clause.isQuoted { return quotesView(index, child, seen, spoken) }
        guard clause.subject == .children, clause.subjectChildren & child != 0 else { return false }
        if clause.isReported { return false }
        if clause.cues.contains(.drawing),
            clause.tokens.contains(where: { ["drew", "wrote", "painted", "card"].contains(scene.text.tokens[$0].key) })
        {
            return !withholdsAround(index, child)
        }
        for i in clause.tokens where scene.cues[i].contains(.view) || isFedUp(i, clause) || asksFor(i, clause) {
            let key = scene.text.tokens[i].key
            let before = i > clause.tokens.lowerBound ? scene.text.tokens[i - 1].key : ""
            if key == "like" || key == "likes",
                ![
                    "would", "not", "didn't", "doesn't", "he", "she", "said", "they", "really", "i", "d", "don't", "to",
                    "he'd", "she'd", "i'd",
                ].contains(before), key == "like"
            {
                continue
            }
            if key == "rather", before != "would" { continue }
            // "did not want to talk": a refusal, not a view of life.
            if key.hasPrefix("want") || key == "wish", i + 2 < clause.tokens.upperBound,
                scene.text.tokens[i + 1].key == "to",
                ["talk", "speak", "say", "tell", "engage", "answer", "discuss", "see"].contains(
                    scene.text.tokens[i + 2].key),
                scene.isNegated(i, clause, within: 3),
                scene.text.tokens[i + 2].key != "see"
                    || clause.tokens.contains(where: { ["me", "worker"].contains(scene.text.tokens[$0].key) })
            {
                continue
            }
            // A bare mood is no view: "was upset", "appeared happy".
            if Self.moods.contains(key),
                !clause.tokens.contains(where: {
                    ["that", "because", "about", "when", "of", "with", "if"].contains(scene.text.tokens[$0].key)
                        && $0 > i
                }),
                !clause.cues.contains(.speech), !saidBefore(index, child),
                !nextOpens(index, ["because", "when", "if", "as"]),
                !(spoken.answer == .yes && scene.clauses[index].inherits)
            {
                continue
            }
            if seen.answer == .notRecorded, spoken.answer != .yes { continue }
            if seen.answer == .no, spoken.answer != .yes, !scene.clauses.contains(where: { wroteOrDrew($0) }) {
                continue
            }
            return true
        }
        return false
    }

    /// The child's own words: said "I hate it there".
    private func quotesView(_ index: Int, _ child: ChildSet, _ seen: SightingJudge.Verdict, _ spoken: Finding) -> Bool {
        guard spoken.answer == .yes, scene.clauses[index].cues.contains(.view),
            let speaker = scene.clauses[..<index].last(where: { !$0.isQuoted })
        else { return false }
        return speaker.subject == .children && speaker.subjectChildren & child != 0 && speaker.cues.contains(.speech)
    }

    private static let moods: Set<String> = [
        "happy", "sad", "upset", "angry", "excited", "anxious", "nervous", "cross", "bored", "happier", "unhappy",
        "excitable",
        "enjoyed", "loved", "enjoys", "worried", "scared", "frightened", "missed", "missing", "hurt", "hurts", "cry",
        "stop",
        "safe", "settled",
    ]

    /// The child speaks earlier in the sentence, so that a feeling in it is the child's word.
    private func saidBefore(_ index: Int, _ child: ChildSet) -> Bool {
        scene.clauses[..<index].contains {
            $0.sentence == scene.clauses[index].sentence && $0.cues.contains(.speech) && $0.subject == .children
                && $0.subjectChildren & child != 0
        }
    }

    private func wroteOrDrew(_ clause: ContactScene.Clause) -> Bool {
        clause.tokens.contains {
            ["letter", "note", "card", "drawing", "wrote", "drew", "text", "worksheet", "poem"].contains(
                scene.text.tokens[$0].key)
        }
    }

    /// "asks to live with", "asked if she could stay": a wish in other words.
    private func asksFor(_ i: Int, _ clause: ContactScene.Clause) -> Bool {
        ["asks", "asked", "begged"].contains(scene.text.tokens[i].key) && i + 1 < clause.tokens.upperBound
            && ["to", "not", "for"].contains(scene.text.tokens[i + 1].key)
    }

    private func isFedUp(_ i: Int, _ clause: ContactScene.Clause) -> Bool {
        scene.text.tokens[i].key == "fed" && i + 1 < clause.tokens.upperBound && scene.text.tokens[i + 1].key == "up"
    }

    private func nextOpens(_ index: Int, _ words: Set<String>) -> Bool {
        guard index + 1 < scene.clauses.count, scene.clauses[index + 1].sentence == scene.clauses[index].sentence else {
            return false
        }
        return words.contains(scene.text.tokens[scene.clauses[index + 1].tokens.lowerBound].key)
    }

    private func withholdsAround(_ index: Int, _ child: ChildSet) -> Bool {
        scene.clauses.indices.contains { abs($0 - index) <= 1 && withholdsView($0, child) }
    }

    /// "would not say", "did not want to talk", "monosyllabic", "his views were not discussed".
    private func withholdsView(_ index: Int, _ child: ChildSet) -> Bool {
        let clause = scene.clauses[index]
        let concerns = clause.children & child != 0 || clause.subjectChildren & child != 0 || scene.all == child
        guard concerns else { return false }
        if clause.cues.contains(.viewNoun), clause.cues.contains(.negation) { return true }
        let keys = clause.tokens.map { scene.text.tokens[$0].key }
        if keys.contains("monosyllabic") || keys.contains("shrugged") { return true }
        guard clause.cues.contains(.negation) || keys.contains("refused") || keys.contains("declined") else {
            return false
        }
        return keys.contains {
            ["say", "talk", "tell", "drawn", "engage", "discuss", "learn", "elaborate", "open", "anything", "speak"]
                .contains($0)
        }
            && !(keys.contains("could") && clause.subject == .author)
    }
}
