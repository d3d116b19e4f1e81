/// What an entry says was decided, in values that can be compared with another agency's.
struct OutcomeReader {
    enum Topic: Int, CaseIterable {
        case category, plan, agreement, threshold, enquiry, dash, caseState, injuryCause, childrenWere, awake, living
        case medication

        var words: String {
            switch self {
            case .category: "the outcome of the conference"
            case .plan: "whether the plan goes on or ends"
            case .agreement: "whether all agreed"
            case .enquiry: "whether the enquiry was joint or by one agency"
            case .awake: "whether the children slept through it or a child was awake"
            case .living: "who lives in the home"
            case .threshold: "whether the threshold for enquiries was met"
            case .dash: "the grade of risk"
            case .caseState: "whether the case is to close"
            case .injuryCause: "how the injury is said to have come about"
            case .childrenWere: "where in the home the children were"
            case .medication: "whether medication is being taken"
            }
        }

        /// Kinds of event one of which the entry must tell of.
        var kinds: [EventKind] {
            switch self {
            case .category: [.conference]
            case .plan: [.conference]
            case .agreement: [.conference, .coreGroup, .childInNeed, .professionalsMeeting, .strategy]
            case .enquiry, .threshold: [.strategy]
            case .awake: [.domesticIncident]
            case .living:
                [
                    .householdMember, .marac, .strategy, .conference, .coreGroup, .childInNeed, .jointVisit,
                    .enquiryVisit,
                ]
            case .dash: [.domesticIncident]
            case .caseState: [.childInNeed, .coreGroup, .familyMeeting, .conference, .professionalsMeeting]
            case .injuryCause: [.injury, .emergencyCare, .schoolConcern, .nurseryConcern]
            case .childrenWere: [.domesticIncident]
            case .medication: [.mentalHealth, .substanceMisuse]
            }
        }
    }

    /// What a difference in this topic is called.
    static func kind(of topic: Topic) -> Contradiction.Kind { topic == .awake ? .childSeen : .outcome }

    struct Statement {
        var topic: Topic
        var value: Int
        var words: String
    }

    private var table = PhraseTable(capacity: 1024)
    private static let cue: PhraseTable.Meaning = 1
    /// Words that make a following value none of the entry's own ("no", "not").
    private static let not = Set(["no", "not", "never", "denied", "without"].map(WordCutter.key))

    private static let children = Set(
        ["child", "children", "kids", "baby", "both", "siblings", "boys", "girls"].map(WordCutter.key))
    private static let several = Set(
        ["children", "kids", "both", "all", "siblings", "boys", "girls"].map(WordCutter.key))
    /// First names of the children of the case.
    private let names: Set<UInt64>

    init(childNames: Set<UInt64> = []) {
        names = childNames
        for phrase in OutcomeVocabulary.cues.split(separator: ",") { table.add(phrase, Self.cue) }
        for (index, line) in OutcomeVocabulary.lines.enumerated() {
            for phrase in line.phrases.split(separator: ",") { table.add(phrase, PhraseTable.Meaning(index + 10)) }
        }
    }

    /// One value for each topic the entry settles; none where it gives two.
    func read(_ entry: ChronologyEntry, _ cutter: WordCutter, kinds: UInt64) -> [Statement] {
        var found: [Statement] = []
        var conflicting = Set<Int>()
        let words = cutter.words
        for place in 0..<cutter.sentenceCount {
            let range = cutter.range(of: place)
            if entry.fields[Int(words[range.lowerBound].field)].kind == .present { continue }
            var hasCue = false
            var values: [(topic: Topic, value: Int, range: Range<Int>)] = []
            for i in range where !words[i].isMark {
                table.matches(words, at: i) { meaning, phrase in
                    if meaning == Self.cue {
                        hasCue = true
                        return
                    }
                    let line = OutcomeVocabulary.lines[Int(meaning) - 10]
                    if i > range.lowerBound, Self.not.contains(words[i - 1].raw), line.value != 9 { return }
                    values.removeAll {
                        $0.topic == line.topic && phrase.lowerBound <= $0.range.lowerBound
                            && phrase.upperBound >= $0.range.upperBound
                    }
                    if values.contains(where: {
                        $0.topic == line.topic && $0.range.lowerBound <= phrase.lowerBound
                            && $0.range.upperBound >= phrase.upperBound
                    }) {
                        return
                    }
                    values.append((line.topic, line.value, phrase))
                }
            }
            for value in values {
                if value.topic == .category, !hasCue { continue }
                if value.topic == .childrenWere, !range.contains(where: { Self.children.contains(words[$0].raw) }) {
                    continue
                }
                if value.topic == .enquiry, isAlternative(value.range, range, words) { continue }
                if value.topic == .injuryCause, !tellsCause(value.range, range, words) { continue }
                if value.topic == .awake, !speaksOfChildren(value.value, range, words) { continue }
                guard value.topic.kinds.contains(where: { kinds >> UInt64($0.rawValue) & 1 == 1 }) else { continue }
                // One child awake: not all slept.
                if value.topic == .awake, value.value == 2 { found.removeAll { $0.topic == .awake && $0.value == 1 } }
                if let known = found.first(where: { $0.topic == value.topic }) {
                    if value.topic == .awake { continue }
                    if known.value != value.value { conflicting.insert(value.topic.rawValue) }
                    continue
                }
                found.append(
                    Statement(
                        topic: value.topic, value: value.value, words: cutter.verbatim(range, entry.fields)))
            }
        }
        return found.filter { !conflicting.contains($0.topic.rawValue) }
    }

    /// "Single/joint" says neither.
    private func isAlternative(_ value: Range<Int>, _ range: Range<Int>, _ words: [WordKey]) -> Bool {
        let before = value.lowerBound > range.lowerBound && words[value.lowerBound - 1].raw == 0x2F
        let inside = value.contains { words[$0].raw == 0x2F }
        return before || inside || (value.upperBound < range.upperBound && words[value.upperBound].raw == 0x2F)
            || (value.lowerBound + 1 < range.upperBound && words[value.lowerBound + 1].raw == 0x2F)
    }

    /// A sofa or a cot is a cause only where somebody fell, or said how it came about; "cigarette-sized" is none.
    private func tellsCause(_ value: Range<Int>, _ range: Range<Int>, _ words: [WordKey]) -> Bool {
        if value.upperBound < range.upperBound, words[value.upperBound].raw == 0x2D { return false }
        return range.contains { Self.causes.contains(words[$0].raw) }
    }

    private static let causes = Set(
        """
        fell fall falls fallen falling bumped banged walked caught knocked tripped slipped hit pushed pulled shut trapped bitten \
        scratched spilt spilled slid explanation account history says said say states stated caused cause claims claimed \
        told reports reported gave explains explained because from off by accident accidental jumped landed swung
        """
        .split(separator: " ").map { WordCutter.key(String($0)) })

    /// Asleep: all of them; awake: a child at all.
    private func speaksOfChildren(_ value: Int, _ range: Range<Int>, _ words: [WordKey]) -> Bool {
        range.contains { place in
            let raw = words[place].raw
            return value == 1
                ? Self.several.contains(raw)
                : Self.children.contains(raw)
                    || (words[place].isCapitalised
                        && (names.contains(raw)
                            || (place + 2 < range.upperBound && words[place + 1].raw == 0x28
                                && words[place + 2].startsWithDigit)))
        }
    }
}
