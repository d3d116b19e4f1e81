/// What is known of an entry and a child beside single words: the writer's work, the kind of contact, how many children
/// it may be about, and what the rules found. Each fact is a short text ("mode=telephone"), folded into a number.
struct ContactFacts {
    /// What the rules found for one child.
    struct Findings {
        var seen: SightingJudge.Verdict
        var grounds: [SightingJudge.Ground]
        var alone: TalkJudge.Finding
        var spoken: TalkJudge.Finding
        var wishes: TalkJudge.Finding
    }

    /// Takes a fact in pieces, so that no text need be made of it.
    typealias Note = (_ head: String, _ one: String, _ link: String, _ two: String) -> Void

    /// - Parameter note: called with each fact.
    static func each(
        _ scene: ContactScene, _ judge: SightingJudge, _ findings: Findings, child: ChildSet, note: Note
    ) {
        let setting = scene.setting.rawValue
        let mode = judge.mode.rawValue
        note("always", "", "", "")
        note("setting=", setting, "", "")
        note("kind=", scene.kind.rawValue, "", "")
        note("mode=", mode, "", "")
        note("mode=", mode, "/", setting)
        let count = scene.all.nonzeroBitCount
        note("children=", count == 1 ? "1" : count == 2 ? "2" : "3", "", "")
        let isNamed = scene.named & child != 0
        let naming = isNamed ? "named" : scene.named != 0 ? "other_named" : "none_named"
        note(naming, "", "", "")
        note(naming, "", "/", setting)
        let meaning = scene.childAt.contains { $0 & child != 0 } ? "meant" : "not_meant"
        note(meaning, "", "", "")
        note(meaning, "", "/", setting)
        let words = scene.text.tokens.count
        note(words < 12 ? "short" : words < 30 ? "middling" : "long", "", "", "")
        let seen = findings.seen.answer.rawValue
        note("seen=", seen, "", "")
        note("seen=", seen, "/", findings.seen.rule)
        note("seen=", seen, "/", setting)
        note("seen=", seen, "/", mode)
        note("seen=", seen, "/", isNamed ? "named" : "unnamed")
        for (head, finding) in [("alone=", findings.alone), ("spoken=", findings.spoken), ("wishes=", findings.wishes)]
        {
            note(head, finding.answer.rawValue, "/", finding.rule)
            note(head, finding.answer.rawValue, "", "")
        }
        if findings.grounds.isEmpty { note("ground=", "none", "/", setting) }
        for (place, ground) in findings.grounds.enumerated()
        where !findings.grounds[..<place].contains(ground) {
            note("ground=", ground.rawValue, "", "")
            note("ground=", ground.rawValue, "/", setting)
            note("ground=", ground.rawValue, "/", mode)
        }
        for (place, clause) in scene.clauses.enumerated() {
            let isNew = !scene.clauses[..<place].contains {
                $0.subject == clause.subject && $0.isReported == clause.isReported
            }
            if isNew { note("subject=", clause.subject.rawValue, clause.isReported ? "/reported" : "", "") }
        }
    }

    /// All facts as texts, spaces written as "_".
    static func texts(
        _ scene: ContactScene, _ judge: SightingJudge, _ findings: Findings, child: ChildSet
    ) -> [String] {
        var facts: [String] = []
        each(scene, judge, findings, child: child) { facts.append($0 + $1 + $2 + $3) }
        return facts
    }

    static func number(_ fact: String) -> UInt64 { number(fact, "", "", "") }

    /// The number of a fact in pieces: that of the pieces joined.
    static func number(_ head: String, _ one: String, _ link: String, _ two: String) -> UInt64 {
        var sum: UInt64 = 0xCBF2_9CE4_8422_2325
        for piece in [head, one, link, two] {
            for byte in piece.utf8 { sum = (sum ^ UInt64(byte == 0x20 ? 0x5F : byte)) &* 0x100_0000_01B3 }
        }
        return sum
    }
}

/// Writes evidence as text, one line a piece: for learning weights and for lists a person may read.
struct ContactFeatureNames: ContactEvidenceSink {
    private let names: [UInt64: String]
    private(set) var lines: [String] = []

    init(words: TextTokens, role: [String] = [], facts: [String]) {
        var names: [UInt64: String] = [
            ContactStem.name: "@nm", ContactStem.me: "@me", ContactStem.kid: "@kid", ContactStem.quote: "\"",
        ]
        for token in words.tokens where !token.isMark {
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
        let isCue = family.isNumbered
        let head = "\(family) \(detail) "
        if isCue {
            lines.append(head + "\(first) \(second)")
        } else if let one = names[first] {
            lines.append(second == 0 ? head + one : names[second].map { head + one + " " + $0 } ?? head + one)
        }
    }
}
