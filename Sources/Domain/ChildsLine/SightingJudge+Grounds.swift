extension SightingJudge {
    /// What one clause says of one child, nil where it says nothing of it.
    func ground(_ index: Int, _ child: ChildSet) -> Ground? {
        let clause = scene.clauses[index]
        if clause.isQuoted { return nil }
        let isSubject = clause.subject == .children && clause.subjectChildren & child != 0
        let concerns = isSubject || clause.children & child != 0
        guard concerns else { return impersonal(index, child) }
        if let seen = sightWord(clause, child, isSubject) { return seen }
        if withoutChild(clause, child) { return .notSeen }
        if clause.isFuture { return .future }
        if !clause.isReported, speaks(clause, child, isSubject) { return .talk }
        if isAway(clause, isSubject) {
            return clause.isReported
                ? .reportedPlace : clause.cues.contains(.absent) || negatedComing(clause) ? .missed : .elsewhere
        }
        if clause.isReported {
            return clause.reporter == .worker && scene.setting != .desk ? .reportedPlace : .reported
        }
        if clause.cues.contains(.heard), !isSubject || !isAwake(clause) {
            return scene.setting == .withChildren && !clause.cues.contains(.negation) ? .handsOn : .heard
        }
        if handled(clause, isSubject) { return .handsOn }
        if isHeldOrWith(clause, child) || doneBy(clause, child) || acts(clause, child) { return .present }
        if isSubject, describesPresence(clause) { return clause.cues.contains(.asleep) ? .asleepSeen : .present }
        return .mention
    }

    /// "came without the children".
    func withoutChild(_ clause: ContactScene.Clause, _ child: ChildSet) -> Bool {
        clause.tokens.contains { i in
            scene.text.tokens[i].key == "without"
                && (i + 1..<max(i + 1, min(i + 3, clause.tokens.upperBound))).contains {
                    scene.childAt[$0] & child != 0 && !scene.text.tokens[$0].isPossessive
                        && scene.text.tokens[$0].key != "her" && scene.text.tokens[$0].key != "his"
                }
        }
    }

    /// "I spent half an hour with Wilf", "had Kezia with her".
    func spends(_ clause: ContactScene.Clause, _ child: ChildSet) -> Bool {
        clause.tokens.dropFirst().contains { i in
            guard scene.childAt[i] & child != 0, scene.text.tokens[i].key != "her", scene.text.tokens[i].key != "him"
            else { return false }
            if scene.text.tokens[i - 1].key == "with" {
                return clause.subject == .author
                    && clause.tokens.contains {
                        ["spent", "sat", "played", "worked", "cooked", "time", "session", "went"].contains(
                            scene.text.tokens[$0].key)
                    }
            }
            return i + 2 < clause.tokens.upperBound && scene.text.tokens[i + 1].key == "with"
                && ["her", "him", "them"].contains(scene.text.tokens[i + 2].key)
                && scene.cues[i - 1].contains(.have)
        }
    }

    /// "mother held baby", "mother changed him", and in a clinic "completed with Nell".
    func isHeldOrWith(_ clause: ContactScene.Clause, _ child: ChildSet) -> Bool {
        if spends(clause, child) { return true }
        if clause.cues.contains(.negation) { return false }
        if clause.subject == .adult, !clause.cues.isDisjoint(with: [.held, .handsOn]) { return true }
        if spends(clause, child) { return true }
        let comes =
            !clause.cues.isDisjoint(with: [.coming, .held, .sight, .presence, .visit]) && clause.subject != .author
        guard comes || scene.setting == .clinic || scene.setting == .withChildren else { return false }
        return clause.tokens.dropFirst().contains {
            scene.childAt[$0] & child != 0 && scene.text.tokens[$0 - 1].key == "with"
        }
    }

    /// "Claimed by Kit", "let in by Wren and her brother": what the child did before the writer.
    func doneBy(_ clause: ContactScene.Clause, _ child: ChildSet) -> Bool {
        guard clause.subject == .nobody, !clause.isReported else { return false }
        return clause.tokens.dropFirst(2).contains { i in
            scene.childAt[i] & child != 0 && scene.isNameAt[i] && scene.text.tokens[i - 1].key == "by"
                && Self.doings.contains(scene.text.tokens[i - 2].key)
        }
    }

    /// "Kit bit the toothbrush", "Wren had the biscuit": what a child named did with hand or mouth, told by one who was by.
    func acts(_ clause: ContactScene.Clause, _ child: ChildSet) -> Bool {
        guard clause.subject == .children, clause.subjectChildren & child != 0, clause.named & child != 0,
            !clause.isReported, !clause.isFuture, !clause.isQuoted, !clause.cues.contains(.negation)
        else { return false }
        return clause.tokens.dropFirst().contains { i in
            guard scene.childAt[i - 1] & child != 0 else { return false }
            let key = scene.text.tokens[i].key
            if Self.deeds.contains(key) { return true }
            return ["had", "chose", "picked", "got"].contains(key) && i + 2 < clause.tokens.upperBound
                && ["the", "a", "some"].contains(scene.text.tokens[i + 1].key)
                && Self.treats.contains(scene.text.tokens[i + 2].key)
        }
    }

    private static let deeds: Set<String> = [
        "bit", "licked", "tasted", "poured", "stirred", "splashed", "waved", "clapped", "blew", "nibbled", "sipped",
    ]
    private static let treats: Set<String> = [
        "marshmallow", "marshmallows", "biscuit", "biscuits", "cake", "juice", "squash", "milkshake", "cookie", "sweet",
        "sweets", "bun", "muffin", "lolly", "chocolate", "toast", "sandwich", "crisps", "sticker",
    ]

    private static let doings: Set<String> = [
        "claimed", "met", "greeted", "opened", "answered", "shown", "in", "accompanied", "joined", "welcomed",
        "followed",
        "approached",
    ]

    func isAwake(_ clause: ContactScene.Clause) -> Bool { !clause.cues.contains(.heard) }

    /// Clauses that name no child: "Not seen.", "Seen with his mother.", "Did not attend."
    func impersonal(_ index: Int, _ child: ChildSet) -> Ground? {
        let clause = scene.clauses[index]
        guard !clause.isFuture else { return nil }
        // "Kasper, tummy ache. Seen with Nan.": what has no subject is about the one who is named.
        if scene.topic != 0 {
            guard scene.topic == child else { return nil }
        } else if scene.named != 0, scene.named & child == 0 {
            return nil
        }
        // "Ian in bed, not seen": what stands bare after somebody else belongs to that one.
        if index > 0, scene.clauses[index - 1].sentence == clause.sentence, clause.children == 0,
            scene.clauses[index - 1].children & child == 0, scene.clauses[index - 1].subjectChildren & child == 0
        {
            return nil
        }
        let isBare =
            clause.subject == .nobody
            || clause.inherits && clause.subject == .children && clause.subjectChildren & child != 0
        guard isBare, clause.children == 0 else { return nil }
        let meansChild = scene.all.nonzeroBitCount == 1 || scene.setting == .clinic || scene.setting == .withChildren
        for i in clause.tokens where scene.cues[i].contains(.sight) && scene.text.tokens[i].key != "sight" {
            if scene.isNegated(i, clause), qualifiesAlone(i, clause) { return nil }
            if scene.isNegated(i, clause) || scene.text.tokens[i].key == "unseen" {
                return meansChild && !clause.isReported ? .notSeen : nil
            }
            if i > clause.tokens.lowerBound, scene.text.tokens[i - 1].key == "last" {
                return meansChild ? .longAgo : nil
            }
            let opens = i == clause.tokens.lowerBound || i == clause.tokens.lowerBound + 1
            if opens, meansChild, !clause.isReported, scene.text.tokens[i].key == "seen" { return .seen }
        }
        if negatedComing(clause), opensWithVerb(clause),
            scene.setting == .clinic || scene.setting == .withChildren || scene.all.nonzeroBitCount == 1
        {
            return clause.subject == .nobody || clause.subject == .children ? .missed : nil
        }
        if scene.setting == .withChildren, meansChild, scene.isCertain, clause.tokens.count <= 5,
            clause.tokens.contains(where: {
                ["in", "here", "back"].contains(scene.text.tokens[$0].key) && saysNot(before: $0, clause)
            })
        {
            return .missed
        }
        if scene.setting == .withChildren, clause.cues.contains(.absent), meansChild { return .missed }
        return nil
    }

    /// "Did not attend", "Not brought": no subject but the child stands before.
    func opensWithVerb(_ clause: ContactScene.Clause) -> Bool {
        let first = clause.tokens.lowerBound
        return clause.cues.contains(.missed) || !scene.cues[first].isDisjoint(with: [.being, .have, .negation])
            || scene.text.tokens[first].key == "did" || scene.cues[first].contains(.joint)
    }

    func negatedComing(_ clause: ContactScene.Clause) -> Bool {
        clause.tokens.contains {
            scene.cues[$0].contains(.coming)
                && (scene.isNegated($0, clause, within: 3)
                    || ["neither", "none"].contains(scene.text.tokens[clause.tokens.lowerBound].key)
                        && $0 <= clause.tokens.lowerBound + 5)
        }
            || clause.cues.contains(.missed)
    }

    func speaks(_ clause: ContactScene.Clause, _ child: ChildSet, _ isSubject: Bool) -> Bool {
        TalkJudge.talk(scene, clause, child) == .yes
    }

    func handled(_ clause: ContactScene.Clause, _ isSubject: Bool) -> Bool {
        guard clause.cues.contains(.handsOn), !clause.isReported else { return false }
        return clause.tokens.contains { i in
            scene.cues[i].contains(.handsOn) && !scene.isNegated(i, clause)
                && (isSubject || clause.subject == .author || clause.subject == .nobody || scene.setting == .clinic
                    || scene.setting == .withChildren)
        }
    }

    func describesPresence(_ clause: ContactScene.Clause) -> Bool {
        if clause.cues.contains(.attempt), clause.tokens.contains(where: { scene.cues[$0].contains(.sightPlain) }) {
            return false
        }
        // What is always so was not seen today: "share a bedroom", "live with".
        let habitual: Set<String> = [
            "share", "shares", "live", "lives", "reside", "resides", "sleeps", "share", "believed", "known",
            "discussed",
        ]
        if clause.tokens.contains(where: { habitual.contains(scene.text.tokens[$0].key) }) { return false }
        if isPaper(clause) { return false }
        switch scene.setting {
        // Of a pupil's brother or sister a school writes what it hears.
        case .withChildren where scene.topic != 0 && clause.subjectChildren & scene.topic == 0:
            return stands(clause)
        case .withChildren, .clinic:
            return !clause.cues.contains(.negation) || clause.cues.isDisjoint(with: [.talk, .speech, .clinic])
        case .visiting, .adults, .unknown:
            return stands(clause)
                || !clause.cues.isDisjoint(with: [.presence, .held, .asleep, .looks, .throughout, .brought])
                || isState(clause)
        case .desk: return !clause.cues.isDisjoint(with: [.presence, .held, .asleep])
        }
    }

    /// "was well", "were on the floor": the child is or has something on the day, not "is known", "was discussed".
    private func isState(_ clause: ContactScene.Clause) -> Bool {
        clause.tokens.contains { i in
            guard scene.cues[i].contains(.being), i + 1 < clause.tokens.upperBound else { return false }
            let next = scene.text.tokens[i + 1].key
            let isParticiple = next.hasSuffix("ed") && scene.cues[i + 1].isEmpty
            return !isParticiple
                && !["known", "not", "to", "on", "under", "subject", "open", "due", "the", "a"].contains(next)
                || next == "on" && i + 2 < clause.tokens.upperBound
                    && ["the", "his", "her", "mother", "mum", "a"].contains(scene.text.tokens[i + 2].key)
        }
    }

    /// "Jude in cot with bottle", "toddler at window": a child and a place, with no verb.
    func stands(_ clause: ContactScene.Clause) -> Bool {
        isBesideSomebody(clause)
            || clause.tokens.dropLast().contains { i in
                scene.childAt[i] != 0 && !scene.text.tokens[i].isPossessive
                    && (scene.text.tokens[i + 1].key == "in" || scene.text.tokens[i + 1].key == "on"
                        || ["at", "by", "near", "under", "behind", "upstairs", "downstairs"].contains(
                            scene.text.tokens[i + 1].key))
            }
    }

    /// "Corin with her.": a child named first, beside whoever was just told of, with no verb.
    func isBesideSomebody(_ clause: ContactScene.Clause) -> Bool {
        guard clause.tokens.count <= 7, let with = clause.tokens.first(where: { scene.text.tokens[$0].key == "with" }),
            with > clause.tokens.lowerBound, with + 1 < clause.tokens.upperBound
        else { return false }
        return (clause.tokens.lowerBound..<with).allSatisfy {
            scene.childAt[$0] != 0 && !scene.text.tokens[$0].isPossessive
                || ["and", "&"].contains(scene.text.tokens[$0].key)
        } && ["her", "him", "them", "me", "us"].contains(scene.text.tokens[with + 1].key)
            && (with + 2 == clause.tokens.upperBound || scene.text.tokens[with + 2].isMark
                || ["in", "on", "at", "and", "asleep", "awake"].contains(scene.text.tokens[with + 2].key))
    }

    func isLimited(_ index: Int, _ child: ChildSet) -> Bool {
        let clause = scene.clauses[index]
        if clause.cues.contains(.asleep), !clause.cues.contains(.speech) {
            return !scene.clauses.contains { part in
                part.tokens.contains { ["woken", "woke", "awoke"].contains(scene.text.tokens[$0].key) }
            }
        }
        if mode == .missed, scene.setting != .withChildren { return true }
        if clause.tokens.contains(where: { scene.cues[$0].contains(.sightPlain) || scene.text.tokens[$0].key == "saw" }
        ), clause.cues.contains(.glimpse) {
            return true
        }
        let isPeek = clause.tokens.contains {
            scene.cues[$0].contains(.sightPlain) || scene.text.tokens[$0].key == "saw"
        }
        if isPeek, clause.cues.contains(.glimpse) { return true }
        let sentence = scene.clauses.filter {
            $0.sentence == clause.sentence
                && ($0.children == 0 || $0.children & child != 0 || $0.subjectChildren & child != 0)
        }
        let isLost = sentence.contains { part in
            part.cues.contains(.glimpse) && part.cues.contains(.sightPlain)
                || part.tokens.contains {
                    scene.text.tokens[$0].key == "sight" && $0 > 0 && scene.text.tokens[$0 - 1].key == "lost"
                }
        }
        return isLost
            || sentence.contains {
                $0.cues.contains(.asleep) || $0.cues.contains(.glimpse) && !$0.cues.contains(.presence)
            }
    }
}
