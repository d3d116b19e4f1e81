extension SightingJudge {
    /// At a meeting a child is there only who came, was brought or did something there.
    func isThere(_ index: Int) -> Bool {
        let clause = scene.clauses[index]
        return !clause.isReported
            && clause.tokens.contains {
                [
                    "came", "joined", "attended", "brought", "sat", "arrived", "showed", "drew", "played", "slept",
                    "stayed",
                    "chose", "held", "left", "cried",
                ].contains(scene.text.tokens[$0].key)
            } && clause.subject == .children
            || (scene.kind == .hospital || scene.setting == .withChildren) && clause.subject == .children
                && clause.cues.contains(.presence) && !clause.isReported
    }

    /// A meeting's words about a child seldom come from sight.
    var presenceCounts: Bool {
        switch scene.setting {
        case .desk: mode == .visit || mode == .unknown && false
        default: true
        }
    }

    /// "9.8 kg", "3.2kg", written by somebody who weighs children.
    func isWeight(_ clause: ContactScene.Clause) -> Bool {
        (scene.setting == .clinic || scene.kind == .healthVisiting || scene.kind == .midwifery)
            && clause.tokens.contains { scene.text.tokens[$0].key.hasSuffix("kg") }
    }

    /// A place, a list or an invitation is written of, not a child: "Place for Mila withdrawn", "imms due, invitation
    /// sent", "contact numbers checked with the office", "listed for grommets".
    func isPaper(_ clause: ContactScene.Clause) -> Bool {
        guard scene.setting == .withChildren || scene.setting == .clinic else { return false }
        for i in clause.tokens {
            let key = scene.text.tokens[i].key
            switch key {
            case "invitation", "invitations", "invite", "recall", "reminder", "fees", "numbers": return true
            case "listed": return scene.setting == .clinic
            case "place":
                if clause.tokens.contains(where: { Self.given.contains(scene.text.tokens[$0].key) }) { return true }
            default: continue
            }
        }
        return false
    }

    /// What is done with a place at a nursery or school.
    private static let given: Set<String> = [
        "withdrawn", "offered", "ended", "given", "kept", "held", "confirmed", "available", "accepted", "cancelled",
    ]

    /// Nothing in it is paper, a call, a meeting, absence or other people's word.
    private var isPlainDay: Bool {
        let office: Set<String> = [
            "attendance", "referral", "form", "file", "records", "application", "fees", "place", "withdrawn", "roll",
            "consent", "policy", "funding", "transfer", "asked", "told", "rang", "informed", "agreed", "discussed",
            "invited",
        ]
        return scene.clauses.allSatisfy { clause in
            clause.cues.isDisjoint(with: [.writing, .meeting, .telephone, .missed, .absent, .negation])
                && !clause.isReported
                && !clause.isFuture && !clause.tokens.contains { office.contains(scene.text.tokens[$0].key) }
        }
    }

    /// "Attended", "Attended alone": who came is not said, and a small child does not come alone.
    private func isAttendanceAlone(_ clause: ContactScene.Clause) -> Bool {
        scene.text.tokens[clause.tokens.lowerBound].key == "attended"
            && !clause.tokens.contains { scene.cues[$0].contains(.kin) || scene.text.tokens[$0].key == "with" }
    }

    /// A note of a consultation without a subject ("Eye test; needs glasses"), not of paper or talk about a child.
    var isBareRecord: Bool {
        let paper: Set<String> = [
            "report", "letter", "referral", "requested", "request", "discharged", "summary", "record", "records",
            "copied", "list",
            "recall", "reminder", "form", "address", "handed", "prescription", "script", "scripts", "mother", "partner",
            "sick",
            "temporary", "accommodation", "housing", "low", "self-harm", "pregnant", "pregnancy", "antenatal",
            "booking", "registered", "surgery", "results", "result",
        ]
        return scene.clauses.first.map { $0.subject == .nobody && !$0.isFuture && !$0.isReported } ?? false
            && scene.clauses.allSatisfy { clause in
                clause.cues.isDisjoint(with: [.writing, .meeting, .telephone, .missed, .absent])
                    && !clause.tokens.contains { paper.contains(scene.text.tokens[$0].key) }
            }
    }

    func bySetting(_ child: ChildSet, _ grounds: [(Int, Ground)]) -> Verdict {
        let nothing = Verdict(answer: .notRecorded, clause: nil, rule: "", confidence: 0, isStated: false)
        // The entry is about this child: the only one it may mean, or the only one it names.
        let isTopic =
            scene.topic != 0
            ? scene.topic == child : scene.all == child && scene.isCertain || scene.named == child
        guard mode == .unknown || mode == .visit, scene.isCertain || isTopic else { return nothing }
        let care = scene.clauses.first { clause in
            clause.subject == .nobody && !clause.isFuture && !clause.isReported && !clause.cues.contains(.negation)
                && (isWeight(clause) || scene.cues[clause.tokens.lowerBound].contains(.handsOn)
                    || scene.setting != .visiting && scene.setting != .adults
                        && scene.cues[clause.tokens.lowerBound].contains(.brought) && !isAttendanceAlone(clause))
        }
        if let care, isTopic, let at = scene.clauses.firstIndex(where: { $0.tokens == care.tokens }) {
            return Verdict(answer: .yes, clause: at, rule: "care given to the child", confidence: 0.75, isStated: false)
        }
        let isAdultBusiness = scene.clauses.contains { $0.subject == .adult || $0.subject == .worker }
        let body = scene.clauses.indices.first {
            scene.clauses[$0].subject != .adult && !scene.clauses[$0].isReported && !scene.clauses[$0].isFuture
                && !isPaper(scene.clauses[$0]) && !scene.clauses[$0].cues.isDisjoint(with: [.body, .handsOn])
        }
        switch scene.setting {
        case .clinic, .withChildren:
            let isOfAdult = scene.text.tokens.contains { Self.adultsCare.contains($0.key) }
            if let body, !isOfAdult, isTopic || scene.all.nonzeroBitCount == 1 {
                return Verdict(
                    answer: .yes, clause: body, rule: "care given to the child", confidence: 0.7, isStated: false)
            }
            if scene.setting == .clinic, isTopic, !isAdultBusiness, isBareRecord {
                return Verdict(
                    answer: .yes, clause: 0, rule: "the child is the patient or pupil", confidence: 0.6, isStated: false
                )
            }
            let opening = scene.clauses.indices.first {
                scene.clauses[$0].subject == .nobody && !scene.clauses[$0].cues.isDisjoint(with: [.brought, .presence])
                    && !scene.clauses[$0].cues.contains(.negation) && !isPaper(scene.clauses[$0])
            }
            // A school or nursery that names the child writes of a child in its rooms, unless of paper, calls or meetings.
            if scene.setting == .withChildren, mode == .unknown, isPlainDay, scene.topic == 0 || isTopic,
                let named = grounds.first(where: { $0.1 == .mention && scene.clauses[$0.0].named & child != 0 })
            {
                return Verdict(
                    answer: .yes, clause: named.0, rule: "the child is the patient or pupil", confidence: 0.6,
                    isStated: false)
            }
            // "Late six times since term began" in a file about one pupil.
            if scene.setting == .withChildren, scene.topic == child, mode == .unknown, isPlainDay,
                let first = scene.clauses.indices.first
            {
                return Verdict(
                    answer: .yes, clause: first, rule: "the child is the patient or pupil", confidence: 0.6,
                    isStated: false)
            }
            if let opening, isTopic, !isAdultBusiness, !isOfAdult || scene.setting != .clinic {
                return Verdict(
                    answer: .yes, clause: opening, rule: "the child is the patient or pupil", confidence: 0.65,
                    isStated: false)
            }
            return nothing
        case .visiting, .adults, .desk, .unknown: return nothing
        }
    }

    /// What a surgery or ward writes of a grown-up; nobody brings a child "alone".
    private static let adultsCare: Set<String> = [
        "pregnant", "pregnancy", "antenatal", "gravid", "postnatal", "diazepam", "phq9", "gad7", "edinburgh", "epds",
        "contraception", "contraceptive", "smear", "antidepressant", "antidepressants", "sertraline", "fluoxetine",
        "citalopram", "mirtazapine", "alone", "debt", "relationship", "methadone", "librium",
    ]
}
