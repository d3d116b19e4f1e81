/// What one text says of one child, with words and rules: the answer of `casement explain`.
public struct TextContact: Sendable, Hashable {
    /// As the caller named the child.
    public var child: String
    public var seen: Inference
    public var seenAlone: Inference
    public var spokenWith: Inference
    public var wishes: Inference
    /// Where, in the words written; "" when not written.
    public var place: String
    /// Who else was there, in the words written.
    public var company: [String]
}

/// Reads one text for all children it concerns.
struct TextContactReader {
    let people: CasePeople

    struct Found {
        var seen: Inference
        var seenAlone: Inference
        var spokenWith: Inference
        var wishes: Inference
        var place: String
        var company: [String]

        var isEmpty: Bool {
            seen.answer == .notRecorded && seenAlone.answer == .notRecorded && spokenWith.answer == .notRecorded
                && wishes.answer == .notRecorded
        }
    }

    /// - Parameters:
    ///   - concerned: children the text may be about.
    ///   - isAsked: somebody asks about each of these children, whoever the words mean.
    ///   - role: stems of the words for the writer's role, where it is told.
    ///   - contact: words of a column for the kind of contact, "" where there is none.
    func read(
        _ text: TextTokens, mentions: [CasePeople.Mention], concerned: ChildSet, youngest: ChildSet,
        setting: AuthorSetting,
        kind: AgencyKind, contact: String, isCertain: Bool, isAsked: Bool = false, role: [UInt64] = [],
        topic: ChildSet = 0, boys: ChildSet = 0, girls: ChildSet = 0
    ) -> (scene: ContactScene, found: [(child: Int, contact: Found)]) {
        let scene = ContactScene(
            text: text, mentions: mentions, people: people, concerned: concerned, youngest: youngest, setting: setting,
            kind: kind,
            isCertain: isCertain, topic: topic, boys: boys, girls: girls)
        let judge = SightingJudge(scene: scene, contactColumn: contact)
        let talk = TalkJudge(scene: scene, mode: judge.mode)
        var found: [(Int, Found)] = []
        // Nothing in it stands for a child, and nobody says that it is about one.
        guard isCertain || scene.childAt.contains(where: { $0 != 0 }) else { return (scene, []) }
        // The words are numbered when the first child is weighed.
        var arbiter: ContactArbiter?
        var known: [(sample: ChildSet, contact: Found)] = []
        for child in 0..<min(32, people.children.count) where concerned & (1 << ChildSet(child)) != 0 {
            let bit = ChildSet(1) << ChildSet(child)
            // Children whom the words do not tell apart share one judgement.
            if let same = known.first(where: { scene.isAlike($0.sample, bit) }) {
                found.append((child, same.contact))
                continue
            }
            let rules = talk.findings(child: bit, judge)
            // In a chronology an entry need not concern every child; one whom no word means is not weighed.
            let isWeighed = isAsked || scene.childAt.contains { $0 & bit != 0 }
            var verdicts = ContactArbiter.unweighed(rules)
            if isWeighed {
                let arbiterNow =
                    arbiter ?? ContactArbiter(features: ContactFeatures(scene: scene, role: role), judge: judge)
                arbiter = arbiterNow
                verdicts = arbiterNow.verdicts(child: bit, rules: rules)
            }
            let (seen, alone, spoken, wishes) = (verdicts.seen, verdicts.alone, verdicts.spoken, verdicts.wishes)
            let surroundings = Surroundings(scene: scene, clause: seen.answer == .yes ? seen.clause : nil, child: bit)
            let contact = Found(
                seen: inference(scene, seen.answer, seen.clause, seen.rule, seen.confidence),
                seenAlone: inference(scene, alone.answer, alone.clause, alone.rule, alone.confidence),
                spokenWith: inference(scene, spoken.answer, spoken.clause, spoken.rule, spoken.confidence),
                wishes: inference(scene, wishes.answer, wishes.clause, wishes.rule, wishes.confidence),
                place: surroundings.place, company: surroundings.company)
            known.append((bit, contact))
            found.append((child, contact))
        }
        return (scene, found)
    }

    private func inference(
        _ scene: ContactScene, _ answer: Inference.Answer, _ clause: Int?, _ rule: String, _ confidence: Double
    ) -> Inference {
        guard answer != .notRecorded, let clause else { return .notRecorded }
        return Inference(answer, basis: .inferred, words: scene.words(clause), rule: rule, confidence: confidence)
    }
}

extension ContactScene {
    /// The words of a clause, without the word that joins it to the one before.
    func words(_ clause: Int) -> String {
        var range = clauses[clause].tokens
        while range.count > 1,
            text.tokens[range.lowerBound].isMark
                || cues[range.lowerBound].contains(.joint) && text.tokens[range.lowerBound].key != "when"
        {
            range = (range.lowerBound + 1)..<range.upperBound
        }
        while range.count > 1, text.tokens[range.upperBound - 1].isMark {
            range = range.lowerBound..<(range.upperBound - 1)
        }
        return text.words(range)
    }
}

/// Where a child was and with whom, in the words of the clause in which the child is.
struct Surroundings {
    var place = ""
    var company: [String] = []

    init(scene: ContactScene, clause: Int?, child: ChildSet) {
        guard let clause else { return }
        let tokens = scene.text.tokens
        let range = scene.clauses[clause].tokens
        for i in range {
            if place.isEmpty, Self.places.contains(tokens[i].key), !tokens[i].isPossessive {
                // From the preposition to the place: "in his own bedroom".
                let from = (max(range.lowerBound, i - 4)..<i).last { Self.leading.contains(tokens[$0].key) }
                if let from { place = scene.text.words(from..<(i + 1)) }
            }
            if place.isEmpty, Self.bare.contains(tokens[i].key) { place = scene.text.words(i..<(i + 1)) }
            guard scene.cues[i].contains(.kin) || scene.cues[i].contains(.sibling), scene.childAt[i] & child == 0 else {
                continue
            }
            let isOwner = tokens[i].isPossessive && i + 1 < range.upperBound && scene.cues[i + 1].contains(.kin)
            if isOwner { continue }
            let from =
                i > range.lowerBound
                    && (["his", "her", "their", "the"].contains(tokens[i - 1].key) || tokens[i - 1].isPossessive)
                ? i - 1 : i
            company.append(scene.text.words(from..<(i + 1)))
        }
    }

    private static let leading: Set<String> = [
        "in", "on", "at", "from", "under", "behind", "to", "by", "near", "outside", "inside", "into",
    ]
    private static let bare: Set<String> = ["upstairs", "downstairs", "outside", "indoors"]
    private static let places: Set<String> = [
        "bedroom", "room", "cot", "bed", "kitchen", "lounge", "sofa", "settee", "garden", "hall", "hallway", "stairs",
        "landing", "car",
        "school", "nursery", "home", "house", "flat", "office", "library", "clinic", "surgery", "hospital", "ward",
        "pram", "pushchair",
        "buggy", "bath", "floor", "highchair", "bouncer", "park", "playground", "classroom", "class", "centre",
        "placement", "yard",
        "street", "shop", "doorstep", "door", "table", "cupboard", "wardrobe", "lap", "knee", "arms", "rug", "unit",
        "suite", "walker",
        "premises", "property", "address", "living-room", "conservatory", "shed", "pub", "station", "refuge",
    ]
}
