extension SightingJudge {
    /// At school (for a writer who is not there), gone, missing, staying with somebody.
    func isAway(_ clause: ContactScene.Clause, _ isSubject: Bool) -> Bool {
        guard isSubject else {
            if clause.cues.contains(.refusal),
                clause.tokens.contains(where: { ["bring", "collect", "send"].contains(scene.text.tokens[$0].key) })
            {
                return true
            }
            let declinedToBring =
                clause.cues.contains(.refusal)
                && clause.tokens.contains { ["bring", "collect", "send"].contains(scene.text.tokens[$0].key) }
            return declinedToBring || clause.subject != .author && clause.subject != .adult && negatedComing(clause)
        }
        if clause.cues.contains(.absent), !isNegatedAny(.absent, clause) { return true }
        if negatedComing(clause) || isAtHospital(clause) { return true }
        for i in clause.tokens {
            let cue = scene.cues[i]
            let key = scene.text.tokens[i].key
            if ["home", "in", "present", "there", "available", "back"].contains(key),
                saysNot(before: i, clause)
                    || ["neither", "none"].contains(scene.text.tokens[clause.tokens.lowerBound].key)
                        && i > clause.tokens.lowerBound && scene.childAt[i - 1] != 0
            {
                return true
            }
            if cue.contains(.elsewherePlace), scene.setting != .withChildren, atPlace(i, clause), !goesHome(i, clause) {
                return true
            }
            if scene.setting == .withChildren, cue.contains(.elsewherePlace), atPlace(i, clause),
                ["contact", "home"].contains(key)
            {
                return true
            }
            let isOwned =
                scene.text.tokens[i].isPossessive
                || i + 1 < scene.text.tokens.count && scene.text.tokens[i + 1].key == "'"
                || i + 1 < scene.text.tokens.count && scene.text.tokens[i + 1].key == "’"
            if clause.isReported, i > clause.tokens.lowerBound,
                cue.contains(.kin) || key == "neighbour" || key == "friend" || key == "friends" || key == "relatives",
                (max(clause.tokens.lowerBound, i - 2)..<i).contains(where: { scene.text.tokens[$0].key == "with" })
            {
                return true
            }
            if cue.contains(.kin), atPlace(i, clause),
                isOwned || clause.cues.contains(.away) && scene.setting != .withChildren, !clause.cues.contains(.held)
            {
                return true
            }
            if cue.contains(.away) || key == "taken", !clause.cues.contains(.held) {
                if key == "left" || key == "gone" || key == "went" || key == "collected" || key == "taken"
                    || key == "moved" && (i + 1 >= clause.tokens.upperBound || scene.text.tokens[i + 1].key != "up")
                {
                    let perfect = hasPerfect(i, clause)
                    if perfect, !clause.tokens.contains(where: { scene.text.tokens[$0].key == "bed" }) { return true }
                } else if ["away", "elsewhere", "abroad", "staying", "residing"].contains(key) {
                    return true
                } else if key == "out", i > clause.tokens.lowerBound,
                    scene.cues[i - 1].contains(.being)
                        || scene.childAt[i - 1] != 0 && i + 1 < clause.tokens.upperBound
                            && ["at", "with", "playing"].contains(scene.text.tokens[i + 1].key)
                {
                    return true
                } else if key == "stayed" || key == "stay" || key == "living" || key == "lives",
                    hasPerfect(i, clause) || clause.tokens.contains(where: { scene.text.tokens[$0].key == "with" }),
                    scene.setting != .withChildren
                {
                    return true
                }
            }
            if key == "off", i > clause.tokens.lowerBound, scene.cues[i - 1].contains(.being),
                scene.setting == .withChildren
                    || i + 1 < clause.tokens.upperBound && scene.text.tokens[i + 1].key == "sick"
            {
                return true
            }
        }
        return false
    }

    /// "attended ED", "admitted to the ward", written by somebody who is not there.
    func isAtHospital(_ clause: ContactScene.Clause) -> Bool {
        guard scene.kind != .hospital, scene.kind != .ambulance, scene.setting != .clinic,
            scene.setting != .withChildren
        else { return false }
        return clause.tokens.contains { i in
            ["ed", "a&e", "casualty", "hospital", "ward"].contains(scene.text.tokens[i].key)
                && (max(clause.tokens.lowerBound, i - 4)..<i).contains {
                    ["attended", "taken", "admitted", "attends", "brought", "discharged"].contains(
                        scene.text.tokens[$0].key)
                }
        }
    }

    /// "was not in", "not at home"; not "a house with nobody in it".
    func saysNot(before i: Int, _ clause: ContactScene.Clause) -> Bool {
        let ends =
            i + 1 >= clause.tokens.upperBound || scene.text.tokens[i + 1].key != "it" && scene.childAt[i + 1] == 0
        guard ends, i > clause.tokens.lowerBound else { return false }
        let isNot = { (at: Int) in
            at >= clause.tokens.lowerBound
                && ["not", "isn't", "wasn't", "weren't", "aren't", "never"].contains(scene.text.tokens[at].key)
        }
        // "not yet in", "not at home"; not "did not look back".
        return isNot(i - 1)
            || isNot(i - 2)
                && (!scene.cues[i - 1].isDisjoint(with: [.being, .coming])
                    || ["at", "yet", "be", "currently", "actually", "all", "always", "the"].contains(
                        scene.text.tokens[i - 1].key))
    }

    func isNegatedAny(_ wanted: ContactCues, _ clause: ContactScene.Clause) -> Bool {
        clause.tokens.contains { scene.cues[$0].contains(wanted) && scene.isNegated($0, clause, within: 3) }
    }

    func hasPerfect(_ i: Int, _ clause: ContactScene.Clause) -> Bool {
        (max(clause.tokens.lowerBound, i - 4)..<i).contains { scene.cues[$0].contains(.have) }
    }

    /// "at", "to" or "in" shortly before a place.
    func atPlace(_ i: Int, _ clause: ContactScene.Clause) -> Bool {
        (max(clause.tokens.lowerBound, i - 4)..<i).contains {
            ["at", "in", "to", "with", "into"].contains(scene.text.tokens[$0].key)
                && (scene.text.tokens[$0].key != "with" || clause.cues.contains(.away))
        }
    }

    /// "came home from school", or the writer was at the school.
    func goesHome(_ i: Int, _ clause: ContactScene.Clause) -> Bool {
        clause.cues.contains(.author)
            || clause.tokens.contains { ["from", "back", "met", "saw", "spoke"].contains(scene.text.tokens[$0].key) }
    }
}
