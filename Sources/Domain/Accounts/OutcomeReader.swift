/// What an entry says was decided, in values that can be compared with another agency's.
struct OutcomeReader {
    enum Topic: Int, CaseIterable {
        case category, threshold, dash, caseState, injuryCause, childrenWere, medication

        var words: String {
            switch self {
            case .category: "the outcome of the conference"
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
            case .threshold: [.strategy]
            case .dash: [.domesticIncident]
            case .caseState: [.childInNeed, .coreGroup, .familyMeeting, .conference, .professionalsMeeting]
            case .injuryCause: [.injury, .emergencyCare, .schoolConcern, .nurseryConcern]
            case .childrenWere: [.domesticIncident]
            case .medication: [.mentalHealth, .substanceMisuse]
            }
        }
    }

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

    private static let lines: [(topic: Topic, value: Int, phrases: String)] = [
        (.category, 1, "neglect"),
        (.category, 2, "physical abuse,physical harm,physical injury,physical category,physical"),
        (.category, 3, "emotional abuse,emotional harm,emotional category,emotional"),
        (.category, 4, "sexual abuse,sexual harm,sexual category"),
        (
            .category, 9,
            "no plan needed,no plan made,no plan,not registered,no cp plan,no child protection plan,cin only,not made subject,threshold not met,child in need plan only,not to be registered,no registration,cin plan only"
        ),
        (
            .threshold, 1,
            "threshold met,threshold for s47 met,threshold for section 47 met,s47 threshold met,section 47 enquiries to be undertaken,s47 agreed,joint s47,enquiries to begin,s47 to commence"
        ),
        (
            .threshold, 2,
            "threshold not met,threshold for section 47 not met,threshold for s47 not met,no s47,no section 47,not met,s47 threshold not met,remain cin"
        ),
        (.dash, 1, "dash standard,dash std,graded standard,risk standard,standard risk,risk graded standard"),
        (.dash, 2, "dash medium,dash med,graded medium,medium risk,risk graded medium"),
        (.dash, 3, "dash high,graded high,high risk,risk graded high"),
        (
            .caseState, 1,
            "to close,close with,case to close,agreed to close,agree to close,close in two weeks,will close,closing,close with universal services,agreed close,to be closed,step down"
        ),
        (
            .caseState, 2,
            "to stay open,stay open,remain open,to remain open,stays open,remains open,not to close,keep open"
        ),
        (.injuryCause, 1, "down stairs,down the stairs,fell down stairs"),
        (.injuryCause, 2, "bunk,bunk bed,top bunk,off bed,from bed,off the bed,from the bed,cot"),
        (.injuryCause, 3, "sofa,settee,off the chair,from the chair"),
        (.injuryCause, 4, "slide,swing,at the park,climbing frame,trampoline"),
        (
            .injuryCause, 5,
            "walked into a door,walked into door,walked into the door,caught on door,hit door,door handle,shut in door"
        ),
        (.injuryCause, 6, "fell off bike,off his bike,off her bike,scooter"),
        (
            .injuryCause, 7,
            "brother did it,sister did it,sibling did it,by his brother,by her brother,by his sister,by her sister"
        ),
        (.injuryCause, 8, "hit by dad,hit by mum,dad did it,mum did it,dad hit,mum hit me,smacked"),
        (.childrenWere, 1, "upstairs"),
        (
            .childrenWere, 2,
            "downstairs,in the living room,on settee,on the settee,on the sofa,in the lounge,in the kitchen"
        ),
        (
            .medication, 1,
            "takes her medication,taking her medication,takes his medication,taking medication,taking her tablets,takes her tablets,compliant with medication"
        ),
        (
            .medication, 2,
            "stopped her tablets,stopped her medication,stopped taking,not taking,stopped medication,medication stopped,come off tablets,not collecting,off her tablets,off her medication,has stopped her tablets"
        ),
    ]

    private static let cues =
        "outcome,decision,category,registered,register,plan,plans,threshold,unanimous,agreed,subject,placed on"

    init() {
        for phrase in Self.cues.split(separator: ",") { table.add(phrase, Self.cue) }
        for (index, line) in Self.lines.enumerated() {
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
                    let line = Self.lines[Int(meaning) - 10]
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
                guard value.topic.kinds.contains(where: { kinds >> UInt64($0.rawValue) & 1 == 1 }) else { continue }
                if let known = found.first(where: { $0.topic == value.topic }) {
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
}
