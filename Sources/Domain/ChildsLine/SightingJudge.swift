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
    enum Ground: String {
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

    /// What each clause says of a child, where it says anything.
    func grounds(_ child: ChildSet) -> [(Int, Ground)] {
        scene.clauses.indices.compactMap { index -> (Int, Ground)? in ground(index, child).map { (index, $0) } }
    }

    func verdict(child: ChildSet, grounds: [(Int, Ground)]) -> Verdict {
        func first(_ wanted: Ground...) -> Int? { grounds.first { wanted.contains($0.1) }?.0 }
        let isRemote = mode == .telephone || mode == .writing || mode == .received
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
        if let at = first(.handsOn), !isRemote, mode != .meeting || isThere(at) {
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
        // In school, on the ward: a call is one thing of the day, the child another.
        let isBesides = { (at: Int) in
            (scene.setting == .withChildren || scene.setting == .clinic) && mode != .received
                && (modeClause.map { scene.clauses[$0].sentence != scene.clauses[at].sentence } ?? false)
        }
        if let at = first(.talk), !isRemote || isBesides(at) {
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
        if let at = first(.present, .asleepSeen), !isRemote || isBesides(at), presenceCounts,
            mode != .meeting || isThere(at) || acts(scene.clauses[at], child)
        {
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
                answer: .no, clause: at,
                rule: mode == .telephone ? "by telephone" : mode == .writing ? "in writing" : "on somebody else's word",
                confidence: 0.7,
                isStated: false)
        }
        return bySetting(child, grounds)
    }
}
