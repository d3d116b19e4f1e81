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
                if key == "nothing" { return .no }
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

    private static func saysNothing(_ scene: ContactScene, _ i: Int, _ clause: ContactScene.Clause) -> Bool {
        (i..<min(i + 3, clause.tokens.upperBound)).contains {
            ["nothing", "little"].contains(scene.text.tokens[$0].key)
        }
    }

    private static func toldKin(_ scene: ContactScene, _ i: Int, _ clause: ContactScene.Clause) -> Bool {
        guard ["told", "tells", "tell", "asked", "asks"].contains(scene.text.tokens[i].key),
            scene.setting != .withChildren
        else { return false }
        return (i + 1..<max(i + 1, min(i + 3, clause.tokens.upperBound))).contains {
            scene.cues[$0].contains(.kin) || scene.cues[$0].contains(.worker)
        }
    }

    /// A child stands after the word of talk within a few words, or is "spoken to".
    private static func addresses(_ scene: ContactScene, _ i: Int, _ clause: ContactScene.Clause, _ child: ChildSet)
        -> Bool
    {
        let upper = min(i + 5, clause.tokens.upperBound)
        var next = i + 1
        while next < upper {
            let key = scene.text.tokens[next].key
            if scene.childAt[next] & child != 0, !scene.text.tokens[next].isPossessive { return true }
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
    private func voicesView(_ index: Int, _ child: ChildSet) -> Bool {
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

    private func isThroughDoor(_ clause: ContactScene.Clause) -> Bool {
        clause.tokens.contains { scene.text.tokens[$0].key == "door" || scene.text.tokens[$0].key == "through" }
    }

    /// "We talked about", "conversation about" with the child before it.
    private func talkedTogether(_ index: Int) -> Bool {
        let clause = scene.clauses[index]
        guard clause.cues.contains(.talk), !clause.isReported, !clause.isFuture, !clause.hasKin else { return false }
        let at = clause.tokens.first { scene.cues[$0].contains(.talk) }!
        return scene.setting != .adults && clause.subject == .author
            && scene.text.sentences[clause.sentence].contains { scene.text.tokens[$0].key == "we" }
            && !scene.isNegated(at, clause)
    }

    /// The clause comes in the sentence of a clause about the child, or in the next.
    private func follows(_ index: Int, _ child: ChildSet) -> Bool {
        let sentence = scene.clauses[index].sentence
        return scene.clauses[..<index].contains {
            ($0.children & child != 0 || $0.subjectChildren & child != 0) && sentence - $0.sentence <= 1
        }
    }

    private func refusesTalk(_ index: Int, _ child: ChildSet) -> Bool {
        let clause = scene.clauses[index]
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

    /// Whether the child was seen without parent, carer, relative or sibling.
    func alone(child: ChildSet, seen: SightingJudge.Verdict) -> Finding {
        if seen.answer == .notRecorded { return .nothing }
        if seen.answer == .no { return Finding(answer: .no, clause: seen.clause, rule: "not seen", confidence: 0.85) }
        if let at = scene.clauses.indices.first(where: { saysAlone($0) && about($0, child) }) {
            return Finding(answer: .yes, clause: at, rule: "a word for alone", confidence: 0.9)
        }
        if let at = scene.clauses.indices.first(where: { deniesAlone($0) && about($0, child) }) {
            return Finding(answer: .no, clause: at, rule: "a negated word for alone", confidence: 0.9)
        }
        if seen.isLimited {
            return Finding(answer: .no, clause: seen.clause, rule: "asleep or seen from afar", confidence: 0.75)
        }
        if let at = scene.clauses.indices.first(where: { inCompany($0, child) }) {
            return Finding(answer: .no, clause: at, rule: "somebody of the family was there", confidence: 0.8)
        }
        if scene.setting == .adults {
            return Finding(answer: .no, clause: seen.clause, rule: "the writer was with an adult", confidence: 0.65)
        }
        if let at = scene.clauses.indices.first(where: { outing($0, child) }) {
            return Finding(answer: .yes, clause: at, rule: "out with the writer", confidence: 0.7)
        }
        return .nothing
    }

    private func about(_ index: Int, _ child: ChildSet) -> Bool {
        let clause = scene.clauses[index]
        if clause.children & child != 0 || clause.subjectChildren & child != 0 { return true }
        let sameSentence = scene.clauses.filter { $0.sentence == clause.sentence }
        let around = sameSentence.reduce(into: ChildSet(0)) { $0 |= $1.children | $1.subjectChildren }
        if around != 0 { return around & child != 0 && (around.nonzeroBitCount == 1 || nearest(index) & child != 0) }
        let before = scene.clauses[..<index].last { $0.children != 0 }.map { $0.children }
        let after = scene.clauses[index...].first { $0.children != 0 }.map { $0.children }
        return (before ?? after ?? child) & child != 0 || (after ?? 0) & child != 0
    }

    private func nearest(_ index: Int) -> ChildSet {
        scene.clauses[..<index].last { $0.children != 0 }?.children ?? scene.clauses[index...].first {
            $0.children != 0
        }?.children ?? 0
    }

    private func saysAlone(_ index: Int) -> Bool {
        let clause = scene.clauses[index]
        if clause.isFuture || clause.isReported { return false }
        let tokens = scene.text.tokens
        for i in clause.tokens {
            let key = tokens[i].key
            let next = i + 1 < clause.tokens.upperBound ? tokens[i + 1].key : ""
            let before = i > clause.tokens.lowerBound ? tokens[i - 1].key : ""
            if scene.cues[i].contains(.alone) {
                if scene.isNegated(i, clause, within: 3) { return false }
                if key == "alone",
                    ["home", "left", "mother", "mum", "in"].contains(before) || scene.cues[max(0, i - 1)].contains(.kin)
                        || clause.subject == .adult
                {
                    continue
                }
                if key == "separately" || key == "private", clause.hasKin || clause.children == 0 { continue }
                return true
            }
            if key == "own", ["his", "her", "their"].contains(before), i > clause.tokens.lowerBound + 1,
                tokens[i - 2].key == "on"
            {
                return !scene.isNegated(i, clause, within: 5)
            }
            if key == "own", before == "our" { return true }
            if ["himself", "herself", "themselves"].contains(key), before == "by", clause.subject != .adult {
                return !scene.isNegated(i, clause, within: 3)
            }
            if key == "one", next == "to" || next == "else" {
                if next == "to" { return true }
                if before == "no" { return true }
            }
            if key == "nobody" && next == "else" { return true }
            if key == "away", next == "from",
                has(kin: i, clause) || tokens[min(i + 2, tokens.count - 1)].key == "everyone"
            {
                return true
            }
            if key == "without",
                has(kin: i, clause) || near(i, ["adults", "adult", "anyone", "parent", "parents", "family"], clause)
            {
                return true
            }
            if key == "neither", near(i, ["parent"], clause) { return true }
            if key == "only", next == "me" { return true }
            if key == "no", near(i, ["adults", "parent", "parents", "family"], clause),
                near(i, ["present", "room", "there"], clause)
            {
                return true
            }
            if key == "earshot" || key == "hearing", before == "of" { return true }
            if key == "door", near(i, ["closed", "shut"], clause) { return true }
            if key == "kept", has(kin: i, clause), near(i, ["talking", "busy", "occupied"], clause) { return true }
        }
        return false
    }

    /// "not seen alone", "not on her own", "was never alone".
    private func deniesAlone(_ index: Int) -> Bool {
        let clause = scene.clauses[index]
        return !clause.isFuture
            && clause.tokens.contains { i in
                let isAlone = scene.text.tokens[i].key == "alone" || scene.text.tokens[i].key == "own"
                return isAlone && scene.isNegated(i, clause, within: 5)
            }
    }

    private func has(kin i: Int, _ clause: ContactScene.Clause) -> Bool {
        (i..<min(i + 5, clause.tokens.upperBound)).contains { scene.cues[$0].contains(.kin) }
    }

    private func near(_ i: Int, _ words: Set<String>, _ clause: ContactScene.Clause) -> Bool {
        (i..<min(i + 6, clause.tokens.upperBound)).contains { words.contains(scene.text.tokens[$0].key) }
    }

    /// "with their mother", "on her father's knee", "brought by nan", "mother present throughout".
    private func inCompany(_ index: Int, _ child: ChildSet) -> Bool {
        let clause = scene.clauses[index]
        if clause.isFuture || clause.isReported && clause.subject != .children { return false }
        let concerns = clause.children & child != 0 || clause.subjectChildren & child != 0
        if concerns, besideSomebody(clause) { return true }
        for i in clause.tokens
        where scene.cues[i].contains(.kin) || scene.cues[i].contains(.man) || scene.cues[i].contains(.woman) {
            let from = max(clause.tokens.lowerBound, i - 4)
            let before = (from..<i).map { scene.text.tokens[$0].key }
            if clause.cues.contains(.negation), clause.tokens.contains(where: { scene.text.tokens[$0].key == "not" }),
                !concerns
            {
                continue
            }
            if scene.setting == .withChildren,
                clause.tokens.contains(where: { scene.text.tokens[$0].key == "collected" })
            {
                continue
            }
            if before.contains("with") || before.contains("by") || before.contains("to") && concerns
                || before.contains("beside")
                || before.contains("behind") || before.contains("front")
            {
                if concerns || clause.subject == .nobody || clause.inherits { return true }
            }
            if clause.cues.contains(.held), concerns || meansOnly(child) { return true }
            let isAtTheGate =
                scene.setting == .withChildren && !clause.tokens.contains { scene.text.tokens[$0].key == "brought" }
            if concerns, !isAtTheGate, clause.cues.contains(.handsOn) || clause.cues.contains(.brought) { return true }
            if !clause.cues.isDisjoint(with: [.throughout]), !scene.isNegated(i, clause, within: 2),
                !scene.cues[i].contains(.sibling)
            {
                return true
            }
            // "brought by", "and his mother attended".
            if i > clause.tokens.lowerBound, before.contains("and"), concerns { return true }
        }
        return false
    }

    /// "behind her", "beside him", where the pronoun is not the child's.
    private func besideSomebody(_ clause: ContactScene.Clause) -> Bool {
        clause.tokens.dropFirst().contains {
            ["her", "him", "them"].contains(scene.text.tokens[$0].key) && scene.childAt[$0] == 0
                && ["with", "behind", "beside"].contains(scene.text.tokens[$0 - 1].key)
        }
    }

    private func meansOnly(_ child: ChildSet) -> Bool { scene.all == child }

    /// "walked to the shops with me", "I took X to the park", "X and I had a drive".
    private func outing(_ index: Int, _ child: ChildSet) -> Bool {
        let clause = scene.clauses[index]
        guard clause.children & child != 0 || clause.subjectChildren & child != 0, clause.children.nonzeroBitCount <= 1,
            !clause.hasKin, !clause.isReported
        else { return false }
        let keys = clause.tokens.map { scene.text.tokens[$0].key }
        let withWriter = keys.contains("i") || keys.contains("me") || keys.contains("us")
        return withWriter
            && keys.contains {
                [
                    "took", "drive", "drove", "walked", "walk", "park", "cafe", "mcdonald's", "lessons", "car",
                    "library", "out",
                ].contains($0)
            }
            && scene.setting != .withChildren && !keys.contains("collected")
    }
}
