/// Words of the trade that a family may not know, with plain ones: the longer comes first where two begin alike.
enum JargonList {
    struct Phrase: Sendable {
        /// Folded.
        var words: [String]
        var plain: String
    }

    private static let lines = [
        "CP plan: child protection plan", "CIN plan: plan of help for a child in need",
        "core group: small meeting of the people working with the family",
        "strategy discussion: talk between social care, the police and others about what to do",
        "strategy meeting: meeting of social care, the police and others about what to do",
        "section 47: enquiry into whether a child is being harmed", "s47: enquiry into whether a child is being harmed",
        "section 17: help for a child in need", "s17: help for a child in need",
        "section 20: care by the council that the parents agree to",
        "case conference: meeting about keeping a child safe",
        "child protection conference: meeting about keeping a child safe",
        "child protection register: list of children with a plan to keep them safe",
        "did not engage: say what happened, such as who did not come or did not answer",
        "failed to engage: say what happened, such as who did not come or did not answer",
        "non engagement: say what happened, such as who did not come or did not answer",
        "disengaged: say what happened, such as who stopped coming",
        "did not attend: did not come", "failed to attend: did not come", "was not brought: nobody took the child",
        "no further action: nothing more was done", "no access: nobody opened the door",
        "perpetrator: person who caused the harm", "alleged: said to have", "disclosed: said, or told somebody",
        "disclosure: what was said", "presented: came, or seemed", "presentation: how somebody seemed",
        "historic: from the past", "historical: from the past", "index child: the child’s name",
        "subject child: the child’s name", "siblings: brothers and sisters", "sibling: brother or sister",
        "parenting capacity: how well somebody could look after a child", "unborn: baby before birth",
        "multi agency: several services together", "multiagency: several services together",
        "threshold: point at which a service steps in", "stepped down: moved to less help",
        "step down: move to less help", "escalated: taken to somebody more senior", "caseload: list of families",
        "substance misuse: problems with drugs or drink", "poly drug: several drugs", "dysregulated: very upset",
        "low mood: feeling low", "ideation: thoughts", "safeguarding: keeping safe",
        "supervision: talk with a manager about the work", "chronology: list of what happened",
        "genogram: family tree", "liaised: talked", "liaise: talk", "contact made: somebody rang, wrote or came",
        "triaged: looked at to see how urgent it was", "referral: request for help from another service",
        "referred: passed on to another service", "discharged: stopped seeing, or sent home",
        "neonatal: newborn", "antenatal: before birth", "postnatal: after birth", "immunisations: jabs",
        "centile: line on a growth chart", "faltering growth: not growing as expected",
        "non accidental injury: injury that somebody caused",
    ]

    /// Word and plain words, as they are written.
    static let pairs: [TradeWords.Pair] = lines.compactMap { line in
        guard let colon = line.firstIndex(of: ":") else { return nil }
        return TradeWords.Pair(
            word: String(line[..<colon]), plain: String(line[line.index(after: colon)...].drop { $0 == " " }))
    }

    static let builtIn = JargonIndex(pairs)
}

/// Words of the trade by the first of them.
struct JargonIndex: Sendable {
    private let byFirst: [String: [JargonList.Phrase]]

    init(_ pairs: [TradeWords.Pair]) {
        let all = pairs.map { pair in
            JargonList.Phrase(words: PlainLanguage.words(pair.word.lowercased()), plain: pair.plain)
        }
        byFirst = Dictionary(grouping: all.filter { !$0.words.isEmpty }) { $0.words[0] }
            .mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }

    /// The longest phrase that begins at a place.
    func phrase(in words: [String], at place: Int) -> JargonList.Phrase? {
        byFirst[words[place]]?.first { phrase in
            place + phrase.words.count <= words.count
                && zip(phrase.words, words[place...]).allSatisfy { $0 == $1 }
        }
    }
}
