/// What is known of an entry and a child beside single words: the writer's work, the kind of contact, how many children
/// it may be about, and what the rules found. Each fact is a short text ("mode=telephone"), folded into a number.
struct ContactFacts {
    /// What the rules found for one child.
    struct Findings {
        var seen: SightingJudge.Verdict
        var alone: TalkJudge.Finding
        var spoken: TalkJudge.Finding
        var wishes: TalkJudge.Finding
    }

    /// - Parameter note: called with each fact; spaces stand as "_".
    static func each(
        _ scene: ContactScene, _ judge: SightingJudge, _ findings: Findings, child: ChildSet, note: (String) -> Void
    ) {
        let setting = "\(scene.setting)"
        let mode = "\(judge.mode)"
        note("always")
        note("setting=" + setting)
        note("kind=" + scene.kind.rawValue)
        note("mode=" + mode)
        note("mode=" + mode + "/" + setting)
        let count = scene.all.nonzeroBitCount
        note(count == 1 ? "children=1" : count == 2 ? "children=2" : "children=3")
        let isNamed = scene.named & child != 0
        note(isNamed ? "named" : scene.named != 0 ? "other_named" : "none_named")
        note((isNamed ? "named/" : scene.named != 0 ? "other_named/" : "none_named/") + setting)
        let isMeant = scene.childAt.contains { $0 & child != 0 }
        note(isMeant ? "meant" : "not_meant")
        note((isMeant ? "meant/" : "not_meant/") + setting)
        let words = scene.text.tokens.count
        note(words < 12 ? "short" : words < 30 ? "middling" : "long")
        let seen = "seen=" + findings.seen.answer.rawValue
        note(seen)
        note(seen + "/" + findings.seen.rule)
        note(seen + "/" + setting)
        note(seen + "/" + mode)
        note(seen + (isNamed ? "/named" : "/unnamed"))
        note("alone=" + findings.alone.answer.rawValue + "/" + findings.alone.rule)
        note("alone=" + findings.alone.answer.rawValue)
        note("spoken=" + findings.spoken.answer.rawValue + "/" + findings.spoken.rule)
        note("spoken=" + findings.spoken.answer.rawValue)
        note("wishes=" + findings.wishes.answer.rawValue + "/" + findings.wishes.rule)
        note("wishes=" + findings.wishes.answer.rawValue)
        var grounds = Set<String>()
        for index in scene.clauses.indices {
            if let ground = judge.ground(index, child) { grounds.insert("\(ground)") }
        }
        if grounds.isEmpty { note("ground=none/" + setting) }
        for ground in grounds {
            note("ground=" + ground)
            note("ground=" + ground + "/" + setting)
            note("ground=" + ground + "/" + mode)
        }
        var subjects = Set<String>()
        for clause in scene.clauses { subjects.insert("\(clause.subject)" + (clause.isReported ? "/reported" : "")) }
        for subject in subjects { note("subject=" + subject) }
    }

    static func number(_ fact: String) -> UInt64 {
        ContactStem.fnv(fact.utf8.lazy.map { $0 == 0x20 ? 0x5F : $0 })
    }
}

/// Writes evidence as text, one line a piece: for learning weights and for lists a person may read.
struct ContactFeatureNames: ContactEvidenceSink {
    private let names: [UInt64: String]
    private(set) var lines: [String] = []

    init(scene: ContactScene, role: [String], facts: [String]) {
        var names: [UInt64: String] = [
            ContactStem.name: "@nm", ContactStem.me: "@me", ContactStem.kid: "@kid", ContactStem.quote: "\"",
        ]
        for token in scene.text.tokens where !token.isMark {
            names[ContactStem.hash(token.key)] = ContactStem.text(token.key)
        }
        for word in role { names[ContactStem.hash(word)] = ContactStem.text(word) }
        for fact in facts {
            names[ContactFacts.number(fact)] = String(fact.map { $0 == " " ? "_" : $0 })
        }
        self.names = names
    }

    mutating func add(
        _ family: ContactFeatures.Family, _ detail: UInt64, _ first: UInt64, _ second: UInt64, clause: Int
    ) {
        let isCue = family == .cue || family == .negatedCue || family == .settingCue
        let head = "\(family) \(detail) "
        if isCue {
            lines.append(head + "\(first) \(second)")
        } else if let one = names[first] {
            lines.append(second == 0 ? head + one : names[second].map { head + one + " " + $0 } ?? head + one)
        }
    }
}
