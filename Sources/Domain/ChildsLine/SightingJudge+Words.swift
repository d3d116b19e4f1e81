extension SightingJudge {
    /// "saw X", "X was seen", "had sight of X", and the same negated.
    func sightWord(_ clause: ContactScene.Clause, _ child: ChildSet, _ isSubject: Bool) -> Ground? {
        for i in clause.tokens {
            let cue = scene.cues[i]
            let key = scene.text.tokens[i].key
            // "Did not see Bilal": the child is who is seen, although no subject stands before.
            let childSees =
                isSubject && (clause.inherits || (clause.tokens.lowerBound..<i).contains { scene.childAt[$0] != 0 })
            if cue.contains(.sightPlain), !cue.contains(.sight) {
                let before = i > clause.tokens.lowerBound ? scene.text.tokens[i - 1].key : ""
                let canSee = (max(clause.tokens.lowerBound, i - 3)..<i).contains { scene.cues[$0].contains(.ability) }
                if key == "view", before == "in", !clause.isReported {
                    return scene.isNegated(i, clause, within: 3) ? .notSeen : .seen
                }
                if childSees, !clause.isReported { continue }
                if scene.isNegated(i, clause, within: 4), !clause.isReported, before != "to" || canSee {
                    return .notSeen
                }
                if canSee, !clause.isReported, before != "could" || !clause.cues.contains(.attempt) { return .seen }
                if before == "did" { return .notSeen }
                if key == "view", before == "in" { return .seen }
                continue
            }
            guard cue.contains(.sight) else { continue }
            if key == "sight", i > 0, scene.text.tokens[i - 1].key == "lost" { continue }
            if key == "unseen" { return .notSeen }
            let before = i > clause.tokens.lowerBound ? scene.cues[i - 1] : []
            // "Lettie has not seen her mother", "Callum saw his dad": the child is who sees.
            if childSees, key != "sighted", key != "sight" {
                let isPassive =
                    before.contains(.being) && !before.contains(.have)
                    || (i > clause.tokens.lowerBound
                        && [
                            "been", "was", "were", "not", "last", "briefly", "never", "being", "all", "also", "both",
                            "is",
                            "be",
                        ].contains(scene.text.tokens[i - 1].key) && !hasHave(i, clause))
                    || directlyAfterChild(i, clause)
                if !isPassive,
                    ["seen", "saw", "met", "watched", "witnessed", "observed", "viewed", "spotted"].contains(key)
                {
                    if key == "met", scene.text.tokens[min(i + 1, clause.tokens.upperBound - 1)].key == "me" {
                        return .seen
                    }
                    continue
                }
            }
            if clause.isReported || clause.subject == .worker || clause.subject == .adult && !isSubject {
                return scene.isNegated(i, clause) && clause.subject != .adult && mode != .telephone
                    ? .notSeen : .reportedSight
            }
            if scene.isNegated(i, clause, within: 5) { return qualifiesAlone(i, clause) ? .seen : .notSeen }
            if clause.cues.contains(.past),
                clause.tokens.contains(where: {
                    ["last", "ago", "previously"].contains(scene.text.tokens[$0].key)
                })
            {
                return .longAgo
            }
            if clause.isFuture { return .future }
            if let agent = agentAfter(i, clause), agent == .reportedSight {
                return mode == .telephone || mode == .writing ? .reportedSight : .seen
            }
            if mode == .telephone || mode == .writing, clause.subject != .author, isInModeSentence(clause) {
                return .reportedSight
            }
            return .seen
        }
        return nil
    }

    /// "not seen alone", "not seen on own": seen, but not alone.
    func qualifiesAlone(_ i: Int, _ clause: ContactScene.Clause) -> Bool {
        (i + 1..<max(i + 1, min(i + 4, clause.tokens.upperBound))).contains {
            ["alone", "own", "separately", "privately"].contains(scene.text.tokens[$0].key)
        }
    }

    func isInModeSentence(_ clause: ContactScene.Clause) -> Bool {
        modeClause.map { scene.clauses[$0].sentence == clause.sentence } ?? false
    }

    func hasHave(_ i: Int, _ clause: ContactScene.Clause) -> Bool {
        (max(clause.tokens.lowerBound, i - 3)..<i).contains { scene.cues[$0].contains(.have) }
            && scene.text.tokens[i - 1].key != "been"
    }

    /// "Bilal seen", "Ivan and Rohan seen", "children not seen".
    func directlyAfterChild(_ i: Int, _ clause: ContactScene.Clause) -> Bool {
        var at = i - 1
        while at >= clause.tokens.lowerBound,
            scene.cues[at].contains(.negation) || ["also", "both", "briefly"].contains(scene.text.tokens[at].key)
        { at -= 1 }
        return at >= clause.tokens.lowerBound && scene.childAt[at] != 0 && !scene.text.tokens[at].isPossessive
    }

    func agentAfter(_ i: Int, _ clause: ContactScene.Clause) -> Ground? {
        guard i + 2 < clause.tokens.upperBound, scene.text.tokens[i + 1].key == "by" else { return nil }
        for at in (i + 2)..<min(i + 5, clause.tokens.upperBound) {
            if scene.cues[at].contains(.author) { return nil }
            if scene.cues[at].contains(.worker) || scene.cues[at].contains(.kin) || scene.cues[at].contains(.she) {
                return .reportedSight
            }
        }
        return nil
    }
}
