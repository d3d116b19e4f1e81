/// Weighs what the rules found against all the other evidence in the words, and gives the answers that stand.
///
/// Where the weights agree with a rule, the rule and its words are what is shown. Where they do not, the answer with
/// the greater score is given, with the clause that weighed most, and is named as weighed.
struct ContactArbiter {
    typealias Finding = TalkJudge.Finding

    static let weighed = "judged from all its words"

    /// Rules that were right in more than nineteen of twenty texts by writers they were not made on: never overruled.
    private static let standing: Set<String> = [
        "a negated word for alone", "examined, weighed or cared for", SightingJudge.heardOnly,
    ]

    let features: ContactFeatures
    let judge: SightingJudge
    /// What the entry offers on every child alike, added up once.
    private let ofEntry: ContactScore

    init(features: ContactFeatures, judge: SightingJudge, weights: ContactWeights = .learned) {
        self.features = features
        self.judge = judge
        var score = ContactScore(weights: weights, clauses: features.scene.clauses.count)
        features.giveEntry(to: &score)
        ofEntry = score
    }

    /// What stands after weighing.
    struct Verdicts {
        var seen: Finding
        var alone: Finding
        var spoken: Finding
        var wishes: Finding
    }

    func verdicts(child: ChildSet, rules: ContactFacts.Findings) -> Verdicts {
        let scene = features.scene
        var score = ofEntry
        var facts: [UInt64] = []
        ContactFacts.each(scene, judge, rules, child: child) { facts.append(ContactFacts.number($0, $1, $2, $3)) }
        features.give(child: child, facts: facts, setting: scene.setting.number, to: &score)
        let seenByRule = Finding(
            answer: rules.seen.answer, clause: rules.seen.clause, rule: rules.seen.rule,
            confidence: rules.seen.confidence)
        let isStanding = stands(rules.seen, child) || isBeforeWriter(rules.seen, child, score)
        let seen = isStanding ? seenByRule : decided(score, ContactWeights.Output.seen, seenByRule)
        switch seen.answer {
        case .notRecorded: return Verdicts(seen: seen, alone: .nothing, spoken: .nothing, wishes: .nothing)
        case .no: return unseen(seen, score, rules)
        case .yes:
            return Verdicts(
                seen: seen, alone: decided(score, ContactWeights.Output.alone, rules.alone, seen: seen),
                spoken: TalkJudge.leavesOut(child, features.scene)
                    ? rules.spoken.answer == .yes ? rules.spoken : .nothing
                    : decided(score, ContactWeights.Output.spoken, rules.spoken, seen: seen),
                wishes: decided(score, ContactWeights.Output.wishes, rules.wishes, seen: seen))
        }
    }

    /// A plain word of seeing about this child by name, and every plain "not seen", stand whatever else is written.
    private func stands(_ seen: SightingJudge.Verdict, _ child: ChildSet) -> Bool {
        if seen.answer == .yes, let clause = seen.clause,
            judge.doneBy(features.scene.clauses[clause], child) || judge.acts(features.scene.clauses[clause], child)
        {
            return true
        }
        // "Corin with her.": where the rules have the child there, the words weighed have nothing to weigh.
        if seen.answer == .yes, let clause = seen.clause, features.scene.clauses[clause].named & child != 0,
            judge.isBesideSomebody(features.scene.clauses[clause])
        {
            return true
        }
        guard seen.confidence >= 0.95, let clause = seen.clause else { return false }
        let found = features.scene.clauses[clause]
        // "Child seen: Tamsin" names the child in the words after.
        return seen.answer == .no || found.named & child != 0 || found.children == child
    }

    /// In a chronology of a school, nursery, surgery or ward children are there as a rule: where the rules take a child as
    /// seen, words that weigh for "not seen" must do so plainly. The texts learned from have few such entries.
    private func isBeforeWriter(_ seen: SightingJudge.Verdict, _ child: ChildSet, _ score: ContactScore) -> Bool {
        guard features.role.isEmpty, seen.answer == .yes, let clause = seen.clause else { return false }
        // "Baby and two kids by the tree": a child and a place, written by somebody who was there.
        if features.scene.setting == .visiting, judge.mode == .visit || judge.mode == .unknown,
            judge.stands(features.scene.clauses[clause])
        {
            let shares = score.shares(ContactWeights.Output.seen)
            return shares.no < 0.5
        }
        guard
            features.scene.setting == .withChildren || features.scene.setting == .clinic
        else { return false }
        let shares = score.shares(ContactWeights.Output.seen)
        // A file about one pupil is about that pupil where it names nobody.
        if features.scene.topic == child { return shares.no < 0.8 }
        // "Kit at lunchtime: 'He came when I was out.'": what a pupil says of elsewhere weighs for "not seen".
        let most =
            features.scene.setting == .withChildren && features.scene.clauses[clause].named & child != 0 ? 0.88 : 0.8
        return shares.no > shares.yes && shares.no < most
    }

    /// What the rules found, where the words are not weighed.
    static func unweighed(_ rules: ContactFacts.Findings) -> Verdicts {
        Verdicts(
            seen: Finding(
                answer: rules.seen.answer, clause: rules.seen.clause, rule: rules.seen.rule,
                confidence: rules.seen.confidence), alone: rules.alone, spoken: rules.spoken, wishes: rules.wishes)
    }

    /// Not seen: then not alone; a talk by telephone or a view in a letter may be written all the same.
    private func unseen(_ seen: Finding, _ score: ContactScore, _ rules: ContactFacts.Findings) -> Verdicts {
        func answer(_ output: Int, _ rule: Finding, _ ifNot: String) -> Finding {
            let share = score.share(output)
            if share >= 0.5 {
                if rule.answer == .yes { return rule }
                return Finding(
                    answer: .yes, clause: score.clause(base: output, answer: 0, of: 1) ?? seen.clause,
                    rule: Self.weighed, confidence: share)
            }
            if rule.answer == .no { return rule }
            return Finding(answer: .no, clause: seen.clause, rule: ifNot, confidence: min(1 - share, seen.confidence))
        }
        let alone =
            rules.alone.answer == .no
            ? rules.alone : Finding(answer: .no, clause: seen.clause, rule: "not seen", confidence: seen.confidence)
        return Verdicts(
            seen: seen, alone: alone, spoken: answer(ContactWeights.Output.spokenUnseen, rules.spoken, "not seen"),
            wishes: answer(ContactWeights.Output.wishesUnseen, rules.wishes, "the child was not seen"))
    }

    /// The answer with the greatest share; with the rule and its words where the rule found the same.
    private func decided(_ score: ContactScore, _ base: Int, _ rule: Finding, seen: Finding? = nil) -> Finding {
        if Self.standing.contains(rule.rule), rule.clause != nil { return rule }
        let shares = score.shares(base)
        let best = max(shares.yes, shares.no, shares.notRecorded)
        let answer: Inference.Answer = best == shares.notRecorded ? .notRecorded : best == shares.yes ? .yes : .no
        if answer == .notRecorded { return .nothing }
        if answer == rule.answer, rule.clause != nil { return rule }
        let clause =
            score.clause(base: base, answer: answer == .yes ? 0 : 1, of: 3) ?? rule.clause ?? seen?.clause
            ?? features.scene.clauses.indices.first
        return Finding(answer: answer, clause: clause, rule: Self.weighed, confidence: best)
    }
}
