/// Judges whether a child was spoken with, was alone with the writer, and whether a view of the child is written.
struct TalkJudge {
    let scene: ContactScene
    let mode: ContactMode

    struct Finding {
        var answer: Inference.Answer
        var clause: Int?
        var rule: String
        var confidence: Double
        static let nothing = Finding(answer: .notRecorded, clause: nil, rule: "", confidence: 0)
    }

    /// All four findings of the rules on one child.
    func findings(child: ChildSet, _ judge: SightingJudge) -> ContactFacts.Findings {
        let grounds = judge.grounds(child)
        let seen = judge.verdict(child: child, grounds: grounds)
        let alone = alone(child: child, seen: seen)
        let spoken = spoken(child: child, seen: seen, alone: alone)
        return ContactFacts.Findings(
            seen: seen, grounds: grounds.map(\.1), alone: alone, spoken: spoken,
            wishes: wishes(child: child, seen: seen, spoken: spoken))
    }

    /// Two-way talk in one clause: yes, no (tried or refused), or nothing said.
    static func talk(_ scene: ContactScene, _ clause: ContactScene.Clause, _ child: ChildSet) -> Inference.Answer? {
        if clause.isFuture { return nil }
        let isSubject = clause.subject == .children && clause.subjectChildren & child != 0
        let concerns = isSubject || clause.children & child != 0
        guard concerns else { return nil }
        for i in clause.tokens {
            let cue = scene.cues[i]
            guard !cue.isDisjoint(with: [.speech, .talk]) else { continue }
            let key = scene.text.tokens[i].key
            let before = i > clause.tokens.lowerBound ? scene.text.tokens[i - 1].key : ""
            if before == "to",
                (max(clause.tokens.lowerBound, i - 4)..<i).contains(where: { scene.cues[$0].contains(.attempt) })
            {
                continue
            }
            if isSubject {
                if isPassive(scene, i, clause) { continue }
                // "what Kasper had said": on another day.
                if cue.contains(.speech), before == "had", scene.setting != .visiting { continue }
                // "Call from the office to say Dexter is away": the child comes after the verb.
                if !clause.inherits, cue.contains(.speech),
                    !(clause.tokens.lowerBound..<i).contains(where: { scene.childAt[$0] != 0 })
                {
                    continue
                }
                if key == "nothing" { return .no }
                if saysOneWord(scene, i, clause) { continue }
                if saysNothing(scene, i, clause) { return .no }
                if scene.isNegated(i, clause, within: 4) {
                    // "did not want to tell me" is a view withheld by one who was spoken with.
                    if cue.contains(.talk) || ["answered", "replied"].contains(key) { return .no }
                    continue
                }
                if clause.isReported { continue }
                // "Callum told his mother": not with the writer.
                if toldKin(scene, i, clause) { continue }
                if key == "discussed" || key == "shared" || key == "denied" && clause.isReported { continue }
                if ["recorded", "stated", "reported", "denied", "told", "asked", "informed"].contains(key),
                    i > clause.tokens.lowerBound,
                    scene.cues[i - 1].contains(.being)
                {
                    continue
                }
                return .yes
            }
            if clause.subject == .author || clause.subject == .nobody {
                // "I asked Callum", "spoke to Leona"; not "I asked to see the children", "told mother".
                guard addresses(scene, i, clause, child) else { continue }
                return scene.isNegated(i, clause, within: 4) ? .no : .yes
            }
        }
        return nil
    }

    /// "Children mentioned only as", "child described as": spoken of, not speaking.
    private static func isPassive(_ scene: ContactScene, _ i: Int, _ clause: ContactScene.Clause) -> Bool {
        guard
            ["mentioned", "described", "reported", "recorded", "stated", "discussed", "asked", "told", "denied"]
                .contains(
                    scene.text.tokens[i].key), i > clause.tokens.lowerBound, scene.childAt[i - 1] != 0
        else { return false }
        guard i + 1 < clause.tokens.upperBound else { return scene.text.tokens[i].key != "asked" }
        return ["only", "as", "in", "by", "during", "at", "throughout", "briefly", "missing", "absent"].contains(
            scene.text.tokens[i + 1].key)
    }

    static func saysNothing(_ scene: ContactScene, _ i: Int, _ clause: ContactScene.Clause) -> Bool {
        (i..<min(i + 3, clause.tokens.upperBound)).contains {
            ["nothing", "little"].contains(scene.text.tokens[$0].key)
        }
    }

    /// "I saw all three and spoke with Kit and Wren alone", "spoke one word by evening": the talk that is written was with
    /// other children by name, or was hardly any; of this one nothing is said.
    static func leavesOut(_ child: ChildSet, _ scene: ContactScene) -> Bool {
        var isLeftOut = false
        for clause in scene.clauses where !clause.isReported && !clause.isFuture && !clause.isQuoted {
            guard let at = clause.tokens.first(where: { !scene.cues[$0].isDisjoint(with: [.speech, .talk]) }) else {
                continue
            }
            let isSubject = clause.subject == .children && clause.subjectChildren & child != 0
            if isSubject || clause.subject == .nobody, saysOneWord(scene, at, clause) {
                isLeftOut = true
            } else if clause.subject == .author || clause.subject == .nobody || clause.inherits,
                ["spoke", "talked", "speaking", "spoken", "chatted", "conversation"].contains(scene.text.tokens[at].key)
            {
                let named = (at..<clause.tokens.upperBound).reduce(ChildSet(0)) {
                    $0 | (scene.isNameAt[$1] ? scene.childAt[$1] : 0)
                }
                if named & child != 0 || named == 0 { return false }
                isLeftOut = true
            } else if isSubject {
                return false
            }
        }
        return isLeftOut
    }

    private static func saysOneWord(_ scene: ContactScene, _ i: Int, _ clause: ContactScene.Clause) -> Bool {
        guard i + 2 < clause.tokens.upperBound else { return false }
        return ["one", "a", "single", "few"].contains(scene.text.tokens[i + 1].key)
            && (["word", "words"].contains(scene.text.tokens[i + 2].key))
    }

    static func toldKin(_ scene: ContactScene, _ i: Int, _ clause: ContactScene.Clause) -> Bool {
        guard ["told", "tells", "tell", "asked", "asks"].contains(scene.text.tokens[i].key),
            scene.setting != .withChildren
        else { return false }
        return (i + 1..<max(i + 1, min(i + 3, clause.tokens.upperBound))).contains {
            scene.cues[$0].contains(.kin) || scene.cues[$0].contains(.worker)
        }
    }

    /// A child stands after the word of talk within a few words, or is "spoken to".
    static func addresses(_ scene: ContactScene, _ i: Int, _ clause: ContactScene.Clause, _ child: ChildSet)
        -> Bool
    {
        let key = scene.text.tokens[i].key
        // "to say Dexter is now", "explained that": what was said, not to whom.
        let needsTo = !["asked", "asks", "told", "tells", "tell", "asking", "greeted", "interviewed"].contains(key)
        var hasTo = false
        let upper = min(i + 5, clause.tokens.upperBound)
        var next = i + 1
        while next < upper {
            let key = scene.text.tokens[next].key
            if ["to", "with", "w", "between"].contains(key) { hasTo = true }
            if scene.childAt[next] & child != 0, !scene.text.tokens[next].isPossessive { return hasTo || !needsTo }
            if key == "if" || key == "whether" || key == "for" { return false }
            if scene.cues[next].contains(.kin) || key == "about" || key == "re" || key == "regarding" || key == "that" {
                return false
            }
            if key == "to", next + 1 < upper,
                scene.cues[next + 1].contains(.sightPlain) || scene.cues[next + 1].contains(.talk)
            {
                return false
            }
            next += 1
        }
        return false
    }

    /// Whether the child was spoken with.
    func spoken(child: ChildSet, seen: SightingJudge.Verdict, alone: Finding) -> Finding {
        var denied: Int?
        for (index, clause) in scene.clauses.enumerated() {
            switch Self.talk(scene, clause, child) {
            case .yes
            where seen.answer != .no || mode == .telephone || isThroughDoor(clause)
                || seen.rule == SightingJudge.heardOnly:
                return Finding(answer: .yes, clause: index, rule: "a word of talk between them", confidence: 0.88)
            case .no: denied = denied ?? index
            default: break
            }
        }
        if seen.answer == .yes, mode != .telephone,
            let we = scene.clauses.indices.first(where: { talkedTogether($0) && follows($0, child) })
        {
            return Finding(answer: .yes, clause: we, rule: "a word of talk between them", confidence: 0.75)
        }
        if seen.answer == .notRecorded { return .nothing }
        if let denied { return Finding(answer: .no, clause: denied, rule: "a negated word of talk", confidence: 0.9) }
        if seen.answer == .no { return Finding(answer: .no, clause: seen.clause, rule: "not seen", confidence: 0.85) }
        if seen.isLimited {
            return Finding(answer: .no, clause: seen.clause, rule: "asleep or seen from afar", confidence: 0.85)
        }
        if let silent = scene.clauses.indices.first(where: { refusesTalk($0, child) }) {
            return Finding(answer: .no, clause: silent, rule: "would not or could not speak", confidence: 0.75)
        }
        if Self.leavesOut(child, scene) { return .nothing }
        if seen.answer == .yes, alone.answer == .yes, scene.setting != .clinic {
            return Finding(
                answer: .yes, clause: alone.clause, rule: "seen alone, and no word of silence", confidence: 0.65)
        }
        if seen.answer == .yes, let at = scene.clauses.indices.first(where: { voicesView($0, child) }) {
            return Finding(answer: .yes, clause: at, rule: "a view the child must have given", confidence: 0.65)
        }
        return .nothing
    }

    /// "would like", "wants", "is scared that": words somebody heard.
    func voicesView(_ index: Int, _ child: ChildSet) -> Bool {
        let clause = scene.clauses[index]
        guard clause.subject == .children, clause.subjectChildren & child != 0, !clause.isReported,
            !clause.cues.contains(.drawing)
        else {
            return false
        }
        return clause.tokens.contains { i in
            let key = scene.text.tokens[i].key
            let before = i > clause.tokens.lowerBound ? scene.text.tokens[i - 1].key : ""
            return ["wants", "wishes", "hopes", "hates", "prefers", "misses"].contains(key)
                || key == "like" && before == "would"
                || scene.cues[i].contains(.view) && i + 1 < clause.tokens.upperBound
                    && ["that", "about", "of"].contains(scene.text.tokens[i + 1].key)
                || key == "monosyllabic"
        }
    }

    func isThroughDoor(_ clause: ContactScene.Clause) -> Bool {
        clause.tokens.contains { scene.text.tokens[$0].key == "door" || scene.text.tokens[$0].key == "through" }
    }

    /// "We talked about", "conversation about" with the child before it.
    func talkedTogether(_ index: Int) -> Bool {
        let clause = scene.clauses[index]
        guard clause.cues.contains(.talk), !clause.isReported, !clause.isFuture, !clause.hasKin else { return false }
        let at = clause.tokens.first { scene.cues[$0].contains(.talk) }!
        return scene.setting != .adults && clause.subject == .author
            && scene.text.sentences[clause.sentence].contains { scene.text.tokens[$0].key == "we" }
            && !scene.isNegated(at, clause)
    }

    /// The clause comes in the sentence of a clause about the child, or in the next.
    func follows(_ index: Int, _ child: ChildSet) -> Bool {
        let sentence = scene.clauses[index].sentence
        return scene.clauses[..<index].contains {
            ($0.children & child != 0 || $0.subjectChildren & child != 0) && sentence - $0.sentence <= 1
        }
    }

    func refusesTalk(_ index: Int, _ child: ChildSet) -> Bool {
        let clause = scene.clauses[index]
        let opens = scene.text.tokens[clause.tokens.lowerBound].key
        if clause.tokens.count <= 4, ["nothing", "little"].contains(opens), clause.cues.contains(.speech),
            scene.all == child
        {
            return true
        }
        guard clause.children & child != 0 || clause.subjectChildren & child != 0 else { return false }
        if clause.cues.contains(.negation),
            clause.tokens.contains(where: {
                ["engage", "questioned", "answer", "respond", "speak", "communicate", "eye"].contains(
                    scene.text.tokens[$0].key)
            })
        {
            return true
        }
        return clause.subject == .children
            && clause.tokens.contains {
                ["silent", "mute", "nothing", "ignored", "uncommunicative"].contains(scene.text.tokens[$0].key)
                    || ["refused", "declined"].contains(scene.text.tokens[$0].key)
            }
    }
}
