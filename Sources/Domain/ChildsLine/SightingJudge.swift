/// Judges from a scene whether one child was seen, with the words that decide.
struct SightingJudge {
    let scene: ContactScene
    let mode: ContactMode
    let modeClause: Int?

    init(scene: ContactScene, contactColumn: String = "") {
        self.scene = scene
        (mode, modeClause) = scene.mode(contactColumn: contactColumn)
    }

    static let heardOnly = "heard only"

    /// What a clause says of a child's being seen.
    enum Ground {
        case seen, notSeen, elsewhere, heard, handsOn, talk, present, reportedSight, reportedPlace, reported, future,
            longAgo
        case missed, asleepSeen
        case mention
    }

    struct Verdict {
        var answer: Inference.Answer
        var clause: Int?
        var rule: String
        var confidence: Double
        /// Words of the child-specific clause say so, not only the kind of contact.
        var isStated: Bool
        /// Asleep, from a window, in a passing car.
        var isLimited = false
    }

    func verdict(child: ChildSet) -> Verdict {
        let grounds = scene.clauses.indices.compactMap { index -> (Int, Ground)? in
            ground(index, child).map { (index, $0) }
        }
        func first(_ wanted: Ground...) -> Int? { grounds.first { wanted.contains($0.1) }?.0 }
        let isRemote = mode == .telephone || mode == .writing
        if let at = first(.notSeen) {
            // The most particular wins: "both seen" against "Otis was not seen".
            if let seen = first(.seen), scene.clauses[seen].named & child != 0, scene.clauses[at].named & child == 0 {
                return Verdict(
                    answer: .yes, clause: seen, rule: "named as seen", confidence: 0.9, isStated: true,
                    isLimited: isLimited(seen, child))
            }
            return Verdict(answer: .no, clause: at, rule: "a negated word of seeing", confidence: 0.95, isStated: true)
        }
        if let at = first(.seen) {
            return Verdict(
                answer: .yes, clause: at, rule: "a word of seeing", confidence: 0.95, isStated: true,
                isLimited: isLimited(at, child))
        }
        if let at = first(.handsOn), !isRemote {
            return Verdict(
                answer: .yes, clause: at, rule: "examined, weighed or cared for", confidence: 0.9, isStated: false)
        }
        if let at = first(.missed) {
            return Verdict(
                answer: .no, clause: at, rule: "not brought, absent or away", confidence: 0.92, isStated: true)
        }
        if mode == .video, let at = modeClause, scene.isCertain || first(.present, .talk, .mention) != nil {
            return Verdict(
                answer: .yes, clause: at, rule: "seen on a screen", confidence: 0.7, isStated: false, isLimited: false)
        }
        if let at = first(.talk), !isRemote {
            return Verdict(answer: .yes, clause: at, rule: "spoke with the writer", confidence: 0.88, isStated: false)
        }
        if let at = first(.elsewhere) {
            return Verdict(answer: .no, clause: at, rule: "somewhere else", confidence: 0.85, isStated: true)
        }
        if mode == .missed, let at = modeClause {
            if let present = first(.present), scene.clauses[present].sentence != scene.clauses[at].sentence,
                !scene.clauses[present].cues.contains(.heard)
            {
                return Verdict(
                    answer: .yes, clause: present, rule: "described as there", confidence: 0.6, isStated: false,
                    isLimited: isLimited(present, child))
            }
            return Verdict(
                answer: .no, clause: first(.heard) ?? at, rule: "contact missed or refused", confidence: 0.8,
                isStated: false)
        }
        if let at = first(.present, .asleepSeen), !isRemote, presenceCounts {
            return Verdict(
                answer: .yes, clause: at, rule: "described as there",
                confidence: scene.clauses[at].named & child != 0 ? 0.86 : 0.8,
                isStated: false,
                isLimited: isLimited(at, child))
        }
        if let at = first(.heard) {
            return Verdict(answer: .no, clause: at, rule: Self.heardOnly, confidence: 0.85, isStated: true)
        }
        if let at = first(.longAgo) {
            return Verdict(
                answer: .no, clause: at, rule: "last seen before this contact", confidence: 0.8, isStated: true)
        }
        if let at = first(.future), scene.clauses[at].named & child != 0, !isRemote,
            !scene.clauses[at].cues.isDisjoint(with: [.sight, .sightPlain, .visit])
        {
            return Verdict(answer: .no, clause: at, rule: "to be seen later", confidence: 0.6, isStated: false)
        }
        if let at = first(.reportedSight, .reportedPlace) {
            return Verdict(answer: .no, clause: at, rule: "on somebody else's word", confidence: 0.8, isStated: false)
        }
        let spokenOf = first(.talk, .present, .reported, .future, .mention, .asleepSeen, .handsOn)
        if isRemote, let at = spokenOf ?? (mode == .telephone && scene.setting != .adults ? modeClause : nil) {
            return Verdict(
                answer: .no, clause: at, rule: mode == .telephone ? "by telephone" : "in writing", confidence: 0.7,
                isStated: false)
        }
        return bySetting(child, grounds)
    }

    /// A meeting's words about a child seldom come from sight.
    private var presenceCounts: Bool {
        switch scene.setting {
        case .desk: mode == .visit || mode == .unknown && false
        default: true
        }
    }

    /// "9.8 kg", "3.2kg", written by somebody who weighs children.
    private func isWeight(_ clause: ContactScene.Clause) -> Bool {
        (scene.setting == .clinic || scene.kind == .healthVisiting || scene.kind == .midwifery)
            && clause.tokens.contains { scene.text.tokens[$0].key.hasSuffix("kg") }
    }

    /// A note of a consultation without a subject ("Eye test; needs glasses"), not of paper or talk about a child.
    private var isBareRecord: Bool {
        let paper: Set<String> = [
            "report", "letter", "referral", "requested", "request", "discharged", "summary", "record", "records",
            "copied", "list",
            "recall", "reminder", "registered", "surgery", "results", "result",
        ]
        return scene.clauses.first.map { $0.subject == .nobody && !$0.isFuture && !$0.isReported } ?? false
            && scene.clauses.allSatisfy { clause in
                clause.cues.isDisjoint(with: [.writing, .meeting, .telephone, .missed, .absent])
                    && !clause.tokens.contains { paper.contains(scene.text.tokens[$0].key) }
            }
    }

    private func bySetting(_ child: ChildSet, _ grounds: [(Int, Ground)]) -> Verdict {
        let nothing = Verdict(answer: .notRecorded, clause: nil, rule: "", confidence: 0, isStated: false)
        guard mode == .unknown || mode == .visit, scene.isCertain else { return nothing }
        let care = scene.clauses.first { clause in
            clause.subject == .nobody && !clause.isFuture && !clause.isReported && !clause.cues.contains(.negation)
                && (isWeight(clause) || scene.cues[clause.tokens.lowerBound].contains(.handsOn)
                    || scene.cues[clause.tokens.lowerBound].contains(.brought))
        }
        if let care, scene.all == child, let at = scene.clauses.firstIndex(where: { $0.tokens == care.tokens }) {
            return Verdict(answer: .yes, clause: at, rule: "care given to the child", confidence: 0.75, isStated: false)
        }
        let isAdultBusiness = scene.clauses.contains { $0.subject == .adult || $0.subject == .worker }
        let body = scene.clauses.indices.first {
            scene.clauses[$0].subject != .adult && !scene.clauses[$0].isReported && !scene.clauses[$0].isFuture
                && !scene.clauses[$0].cues.isDisjoint(with: [.body, .handsOn])
        }
        switch scene.setting {
        case .clinic, .withChildren:
            if let body, scene.all == child || scene.all.nonzeroBitCount == 1 {
                return Verdict(
                    answer: .yes, clause: body, rule: "care given to the child", confidence: 0.7, isStated: false)
            }
            if scene.setting == .clinic, scene.all == child, !isAdultBusiness, isBareRecord {
                return Verdict(
                    answer: .yes, clause: 0, rule: "the child is the patient or pupil", confidence: 0.6, isStated: false
                )
            }
            let opening = scene.clauses.indices.first {
                scene.clauses[$0].subject == .nobody && !scene.clauses[$0].cues.isDisjoint(with: [.brought, .presence])
                    && !scene.clauses[$0].cues.contains(.negation)
            }
            if let opening, scene.all == child, !isAdultBusiness {
                return Verdict(
                    answer: .yes, clause: opening, rule: "the child is the patient or pupil", confidence: 0.65,
                    isStated: false)
            }
            return nothing
        case .visiting, .adults, .desk, .unknown: return nothing
        }
    }
}

extension SightingJudge {
    /// What one clause says of one child, nil where it says nothing of it.
    fileprivate func ground(_ index: Int, _ child: ChildSet) -> Ground? {
        let clause = scene.clauses[index]
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
        if isHeldOrWith(clause, child) { return .present }
        if isSubject, describesPresence(clause) { return clause.cues.contains(.asleep) ? .asleepSeen : .present }
        return .mention
    }

    /// "came without the children".
    private func withoutChild(_ clause: ContactScene.Clause, _ child: ChildSet) -> Bool {
        clause.tokens.contains { i in
            scene.text.tokens[i].key == "without"
                && (i + 1..<max(i + 1, min(i + 3, clause.tokens.upperBound))).contains {
                    scene.childAt[$0] & child != 0 && !scene.text.tokens[$0].isPossessive
                        && scene.text.tokens[$0].key != "her" && scene.text.tokens[$0].key != "his"
                }
        }
    }

    /// "I spent half an hour with Wilf", "had Kezia with her".
    private func spends(_ clause: ContactScene.Clause, _ child: ChildSet) -> Bool {
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
    private func isHeldOrWith(_ clause: ContactScene.Clause, _ child: ChildSet) -> Bool {
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

    private func isAwake(_ clause: ContactScene.Clause) -> Bool { !clause.cues.contains(.heard) }

    /// Clauses that name no child: "Not seen.", "Seen with his mother.", "Did not attend."
    private func impersonal(_ index: Int, _ child: ChildSet) -> Ground? {
        let clause = scene.clauses[index]
        guard !clause.isFuture else { return nil }
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
    private func opensWithVerb(_ clause: ContactScene.Clause) -> Bool {
        let first = clause.tokens.lowerBound
        return clause.cues.contains(.missed) || !scene.cues[first].isDisjoint(with: [.being, .have, .negation])
            || scene.text.tokens[first].key == "did" || scene.cues[first].contains(.joint)
    }

    private func negatedComing(_ clause: ContactScene.Clause) -> Bool {
        clause.tokens.contains {
            scene.cues[$0].contains(.coming)
                && (scene.isNegated($0, clause, within: 3)
                    || ["neither", "none"].contains(scene.text.tokens[clause.tokens.lowerBound].key)
                        && $0 <= clause.tokens.lowerBound + 5)
        }
            || clause.cues.contains(.missed)
    }

    /// "saw X", "X was seen", "had sight of X", and the same negated.
    private func sightWord(_ clause: ContactScene.Clause, _ child: ChildSet, _ isSubject: Bool) -> Ground? {
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
    private func qualifiesAlone(_ i: Int, _ clause: ContactScene.Clause) -> Bool {
        (i + 1..<max(i + 1, min(i + 4, clause.tokens.upperBound))).contains {
            ["alone", "own", "separately", "privately"].contains(scene.text.tokens[$0].key)
        }
    }

    private func isInModeSentence(_ clause: ContactScene.Clause) -> Bool {
        modeClause.map { scene.clauses[$0].sentence == clause.sentence } ?? false
    }

    private func hasHave(_ i: Int, _ clause: ContactScene.Clause) -> Bool {
        (max(clause.tokens.lowerBound, i - 3)..<i).contains { scene.cues[$0].contains(.have) }
            && scene.text.tokens[i - 1].key != "been"
    }

    /// "Bilal seen", "Ivan and Rohan seen", "children not seen".
    private func directlyAfterChild(_ i: Int, _ clause: ContactScene.Clause) -> Bool {
        var at = i - 1
        while at >= clause.tokens.lowerBound,
            scene.cues[at].contains(.negation) || ["also", "both", "briefly"].contains(scene.text.tokens[at].key)
        { at -= 1 }
        return at >= clause.tokens.lowerBound && scene.childAt[at] != 0 && !scene.text.tokens[at].isPossessive
    }

    private func agentAfter(_ i: Int, _ clause: ContactScene.Clause) -> Ground? {
        guard i + 2 < clause.tokens.upperBound, scene.text.tokens[i + 1].key == "by" else { return nil }
        for at in (i + 2)..<min(i + 5, clause.tokens.upperBound) {
            if scene.cues[at].contains(.author) { return nil }
            if scene.cues[at].contains(.worker) || scene.cues[at].contains(.kin) || scene.cues[at].contains(.she) {
                return .reportedSight
            }
        }
        return nil
    }

    /// At school (for a writer who is not there), gone, missing, staying with somebody.
    private func isAway(_ clause: ContactScene.Clause, _ isSubject: Bool) -> Bool {
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
            if ["home", "in", "present", "there", "available", "back"].contains(key), saysNot(before: i, clause) {
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
                } else if key == "out", i > clause.tokens.lowerBound, scene.cues[i - 1].contains(.being) {
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
    private func isAtHospital(_ clause: ContactScene.Clause) -> Bool {
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
    private func saysNot(before i: Int, _ clause: ContactScene.Clause) -> Bool {
        let ends =
            i + 1 >= clause.tokens.upperBound || scene.text.tokens[i + 1].key != "it" && scene.childAt[i + 1] == 0
        return ends
            && (max(clause.tokens.lowerBound, i - 2)..<i).contains {
                ["not", "isn't", "wasn't", "weren't", "aren't", "never"].contains(scene.text.tokens[$0].key)
            }
    }

    private func isNegatedAny(_ wanted: ContactCues, _ clause: ContactScene.Clause) -> Bool {
        clause.tokens.contains { scene.cues[$0].contains(wanted) && scene.isNegated($0, clause, within: 3) }
    }

    private func hasPerfect(_ i: Int, _ clause: ContactScene.Clause) -> Bool {
        (max(clause.tokens.lowerBound, i - 4)..<i).contains { scene.cues[$0].contains(.have) }
    }

    /// "at", "to" or "in" shortly before a place.
    private func atPlace(_ i: Int, _ clause: ContactScene.Clause) -> Bool {
        (max(clause.tokens.lowerBound, i - 4)..<i).contains {
            ["at", "in", "to", "with"].contains(scene.text.tokens[$0].key)
                && (scene.text.tokens[$0].key != "with" || clause.cues.contains(.away))
        }
    }

    /// "came home from school", or the writer was at the school.
    private func goesHome(_ i: Int, _ clause: ContactScene.Clause) -> Bool {
        clause.cues.contains(.author)
            || clause.tokens.contains { ["from", "back", "met", "saw", "spoke"].contains(scene.text.tokens[$0].key) }
    }

    func speaks(_ clause: ContactScene.Clause, _ child: ChildSet, _ isSubject: Bool) -> Bool {
        TalkJudge.talk(scene, clause, child) == .yes
    }

    private func handled(_ clause: ContactScene.Clause, _ isSubject: Bool) -> Bool {
        guard clause.cues.contains(.handsOn), !clause.isReported else { return false }
        return clause.tokens.contains { i in
            scene.cues[i].contains(.handsOn) && !scene.isNegated(i, clause)
                && (isSubject || clause.subject == .author || clause.subject == .nobody || scene.setting == .clinic
                    || scene.setting == .withChildren)
        }
    }

    private func describesPresence(_ clause: ContactScene.Clause) -> Bool {
        if clause.cues.contains(.attempt), clause.tokens.contains(where: { scene.cues[$0].contains(.sightPlain) }) {
            return false
        }
        // What is always so was not seen today: "share a bedroom", "live with".
        let habitual: Set<String> = [
            "share", "shares", "live", "lives", "reside", "resides", "sleeps", "share", "believed", "known",
            "discussed",
        ]
        if clause.tokens.contains(where: { habitual.contains(scene.text.tokens[$0].key) }) { return false }
        switch scene.setting {
        case .withChildren, .clinic:
            return !clause.cues.contains(.negation) || clause.cues.isDisjoint(with: [.talk, .speech, .clinic])
        case .visiting, .adults, .unknown:
            return stands(clause)
                || !clause.cues.isDisjoint(with: [.presence, .held, .being, .asleep, .looks, .throughout, .brought])
        case .desk: return !clause.cues.isDisjoint(with: [.presence, .held, .asleep])
        }
    }

    /// "Jude in cot with bottle", "toddler at window": a child and a place, with no verb.
    private func stands(_ clause: ContactScene.Clause) -> Bool {
        clause.tokens.dropLast().contains { i in
            scene.childAt[i] != 0 && !scene.text.tokens[i].isPossessive
                && (scene.text.tokens[i + 1].key == "in" || scene.text.tokens[i + 1].key == "on"
                    || scene.text.tokens[i + 1].key == "at")
        }
    }

    private func isLimited(_ index: Int, _ child: ChildSet) -> Bool {
        let clause = scene.clauses[index]
        if clause.cues.contains(.asleep) || mode == .missed { return true }
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
