extension TalkJudge {
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
        if let at = scene.clauses.indices.first(where: { familyAround($0, child, seen) }) {
            return Finding(answer: .no, clause: at, rule: "somebody of the family was there", confidence: 0.7)
        }
        if scene.setting != .withChildren, isInfant(child) {
            return Finding(answer: .no, clause: seen.clause, rule: "a baby, in somebody's care", confidence: 0.65)
        }
        if scene.setting == .adults {
            return Finding(answer: .no, clause: seen.clause, rule: "the writer was with an adult", confidence: 0.65)
        }
        if let at = scene.clauses.indices.first(where: { outing($0, child) }) {
            return Finding(answer: .yes, clause: at, rule: "out with the writer", confidence: 0.7)
        }
        return .nothing
    }

    func about(_ index: Int, _ child: ChildSet) -> Bool {
        let clause = scene.clauses[index]
        if clause.children & child != 0 || clause.subjectChildren & child != 0 { return true }
        let sameSentence = scene.clauses.filter { $0.sentence == clause.sentence }
        let around = sameSentence.reduce(into: ChildSet(0)) { $0 |= $1.children | $1.subjectChildren }
        if around != 0 { return around & child != 0 && (around.nonzeroBitCount == 1 || nearest(index) & child != 0) }
        let before = scene.clauses[..<index].last { $0.children != 0 }.map { $0.children }
        let after = scene.clauses[index...].first { $0.children != 0 }.map { $0.children }
        return (before ?? after ?? child) & child != 0 || (after ?? 0) & child != 0
    }

    func nearest(_ index: Int) -> ChildSet {
        scene.clauses[..<index].last { $0.children != 0 }?.children ?? scene.clauses[index...].first {
            $0.children != 0
        }?.children ?? 0
    }

    func saysAlone(_ index: Int) -> Bool {
        let clause = scene.clauses[index]
        if clause.isFuture || clause.isReported { return false }
        let tokens = scene.text.tokens
        for i in clause.tokens {
            let key = tokens[i].key
            let next = i + 1 < clause.tokens.upperBound ? tokens[i + 1].key : ""
            let before = i > clause.tokens.lowerBound ? tokens[i - 1].key : ""
            if scene.cues[i].contains(.alone) {
                if scene.isNegated(i, clause, within: 3) { return false }
                if key == "alone", cameAlone(i, clause) { continue }
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
            if key == "without" || key == "separately", lacksChance(clause) { return false }
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

    /// "Kit back, Year 2, alone": without the brother, not alone with the writer.
    private func cameAlone(_ i: Int, _ clause: ContactScene.Clause) -> Bool {
        guard scene.setting == .withChildren, clause.tokens.count <= 3 else { return false }
        let sentence = scene.text.sentences[clause.sentence]
        let keys = (sentence.lowerBound..<i).map { scene.text.tokens[$0].key }
        return keys.contains("back") || keys.contains("returned") || keys.contains("arrived") || keys.contains("came")
    }

    /// "No chance to speak to them without adults there", "not possible to see her alone".
    private func lacksChance(_ clause: ContactScene.Clause) -> Bool {
        let keys = Set(clause.tokens.map { scene.text.tokens[$0].key })
        return !keys.isDisjoint(with: ["chance", "opportunity", "possible", "able", "unable"])
            && clause.cues.contains(.negation)
    }

    /// "not seen alone", "not on her own", "was never alone".
    func deniesAlone(_ index: Int) -> Bool {
        let clause = scene.clauses[index]
        return !clause.isFuture
            && clause.tokens.contains { i in
                let isAlone = ["alone", "own"].contains(scene.text.tokens[i].key)
                if scene.text.tokens[i].key == "without", lacksChance(clause) { return true }
                return isAlone && scene.isNegated(i, clause, within: 5)
            }
    }

    func has(kin i: Int, _ clause: ContactScene.Clause) -> Bool {
        (i..<min(i + 5, clause.tokens.upperBound)).contains { scene.cues[$0].contains(.kin) }
    }

    func near(_ i: Int, _ words: Set<String>, _ clause: ContactScene.Clause) -> Bool {
        (i..<min(i + 6, clause.tokens.upperBound)).contains { words.contains(scene.text.tokens[$0].key) }
    }

    /// "with their mother", "on her father's knee", "brought by nan", "mother present throughout".
    func inCompany(_ index: Int, _ child: ChildSet) -> Bool {
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

    /// A parent, carer or brother acts or speaks somewhere in the account of a visit or consultation at which the child was
    /// seen: they were in the same place.
    private func familyAround(_ index: Int, _ child: ChildSet, _ seen: SightingJudge.Verdict) -> Bool {
        let clause = scene.clauses[index]
        if clause.isFuture || mode == .telephone { return false }
        let isContact = scene.text.tokens.contains { $0.key == "contact" }
        guard scene.setting != .withChildren || isContact, !isElsewhere(seen) else { return false }
        if clause.cues.contains(.telephone) { return false }
        for i in clause.tokens where scene.cues[i].contains(.kin) && scene.childAt[i] == 0 {
            let token = scene.text.tokens[i]
            if token.isPossessive || ["family", "adult", "adults"].contains(token.key) { continue }
            let lower = max(clause.tokens.lowerBound, i - 2)
            let isObject = (lower..<i).contains {
                [
                    "about", "re", "regarding", "of", "from", "for", "to", "at", "no", "without", "than", "towards",
                    "see",
                ]
                .contains(scene.text.tokens[$0].key)
            }
            if isObject { continue }
            if ["not", "absent", "out", "away", "failed", "work", "left"].contains(where: { word in
                clause.tokens.contains { scene.text.tokens[$0].key == word }
            }) {
                continue
            }
            // What somebody is said to have done elsewhere is no company; who says it is.
            if clause.isReported, clause.subject != .adult || clause.inherits { continue }
            if clause.subject == .children,
                !["with", "by", "and", "beside"].contains(where: { word in
                    (lower..<i).contains { scene.text.tokens[$0].key == word }
                })
            {
                continue
            }
            return true
        }
        return false
    }

    /// The child was seen at school or in another place where the family is not.
    private func isElsewhere(_ seen: SightingJudge.Verdict) -> Bool {
        scene.clauses.contains { clause in
            !clause.isReported && !clause.isFuture
                && clause.tokens.contains { i in
                    ["school", "nursery", "placement", "unit", "college", "prison", "station", "precinct"].contains(
                        scene.text.tokens[i].key)
                        && (max(clause.tokens.lowerBound, i - 3)..<i).contains {
                            ["at", "in", "to"].contains(scene.text.tokens[$0].key)
                        } && (clause.subject == .author || clause.subject == .nobody || clause.cues.contains(.sight))
                }
        }
    }

    /// Called a baby in the text or by name.
    private func isInfant(_ child: ChildSet) -> Bool {
        scene.text.tokens.indices.contains {
            scene.childAt[$0] & child != 0 && scene.childAt[$0].nonzeroBitCount == 1
                && ["baby", "infant", "newborn", "neonate"].contains(scene.text.tokens[$0].key)
        }
    }

    /// "behind her", "beside him", where the pronoun is not the child's.
    func besideSomebody(_ clause: ContactScene.Clause) -> Bool {
        clause.tokens.dropFirst().contains {
            ["her", "him", "them"].contains(scene.text.tokens[$0].key) && scene.childAt[$0] == 0
                && ["with", "behind", "beside"].contains(scene.text.tokens[$0 - 1].key)
        }
    }

    func meansOnly(_ child: ChildSet) -> Bool { scene.all == child }

    /// "walked to the shops with me", "I took X to the park", "X and I had a drive".
    func outing(_ index: Int, _ child: ChildSet) -> Bool {
        let clause = scene.clauses[index]
        guard clause.children & child != 0 || clause.subjectChildren & child != 0, clause.children.nonzeroBitCount <= 1,
            !clause.hasKin, !clause.isReported
        else { return false }
        let keys = clause.tokens.map { scene.text.tokens[$0].key }
        let opens = clause.subject == .nobody && ["took", "drove", "walked"].contains(keys.first ?? "")
        let withWriter = opens || keys.contains("i") || keys.contains("me") || keys.contains("us")
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
