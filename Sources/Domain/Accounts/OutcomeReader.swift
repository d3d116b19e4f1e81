/// What an entry says was decided or found, in values that can be compared with another agency's.
struct OutcomeReader {
    /// What an entry says of one topic, all its sentences together.
    struct Statement {
        var topic: OutcomeTopic
        var subject: Subject
        /// A bit for each value given; two accounts contradict each other where they have none in common.
        var values: UInt64
        var words: String
    }

    /// Of which children a sentence speaks.
    enum Subject: Hashable {
        case unsaid
        case all
        case child(Int)

        /// Whether what is said of the one bears on the other.
        func meets(_ other: Subject) -> Bool {
            self == other || self == .all || other == .all
        }
    }

    private var table = PhraseTable(capacity: 4096)
    let viewTable = OutcomeReader.viewTable()
    private static let cue: PhraseTable.Meaning = 1
    /// Words that turn a following value round ("no", "not").
    private static let not = Set(
        [
            "no", "not", "never", "denied", "denies", "without", "nil", "none", "nobody", "neither", "didn't", "wasn't",
            "unable", "failed", "cannot", "couldn't",
        ].map(WordCutter.key))
    private static let hardlyMore = 3

    private static let children = Set(
        ["child", "children", "kids", "baby", "both", "siblings", "boys", "girls"].map(WordCutter.key))
    private static let several = Set(
        ["children", "kids", "both", "all", "siblings", "boys", "girls"].map(WordCutter.key))
    /// Place of each child of the case by the key of the first name.
    private let names: [UInt64: Int]

    init(childPlaces: [UInt64: Int] = [:]) {
        names = childPlaces
        for phrase in OutcomeVocabulary.cues.split(separator: ",") { table.add(phrase, Self.cue) }
        for (index, line) in OutcomeVocabulary.all.enumerated() {
            for phrase in line.phrases.split(separator: ",") { table.add(phrase, PhraseTable.Meaning(index + 10)) }
        }
    }

    private struct Value {
        var topic: OutcomeTopic
        var value: Int
        var range: Range<Int>
    }

    /// What the entry says of each topic; nothing of one on which it contradicts itself.
    func read(_ entry: ChronologyEntry, _ cutter: WordCutter, kinds: UInt64) -> [Statement] {
        var found: [Statement] = []
        let words = cutter.words
        for place in 0..<cutter.sentenceCount {
            let range = cutter.range(of: place)
            if entry.fields[Int(words[range.lowerBound].field)].kind == .present { continue }
            let (values, hasCue) = values(in: range, words)
            for value in values where holds(value, hasCue, range, words, kinds) {
                for subject in subjects(value.topic, value.range, range, words) {
                    add(value, subject, cutter.verbatim(range, entry.fields), &found)
                }
            }
        }
        return found.filter { $0.topic.allowsSeveral || $0.values.nonzeroBitCount == 1 }
    }

    private func add(_ value: Value, _ subject: Subject, _ words: String, _ found: inout [Statement]) {
        let bit: UInt64 = 1 << UInt64(value.value)
        guard let known = found.firstIndex(where: { $0.topic == value.topic && $0.subject == subject }) else {
            found.append(Statement(topic: value.topic, subject: subject, values: bit, words: words))
            return
        }
        // One child awake: not all slept.
        if value.topic == .awake {
            if value.value == 2, found[known].values != bit {
                found[known] = Statement(topic: .awake, subject: subject, values: bit, words: words)
            }
            return
        }
        found[known].values |= bit
    }

    /// Values named in a sentence, the longest phrase of a place alone; turned round after "no" and "not".
    private func values(in range: Range<Int>, _ words: [WordKey]) -> (values: [Value], hasCue: Bool) {
        var hasCue = false
        var values: [Value] = []
        for i in range where !words[i].isMark {
            table.matches(words, at: i) { meaning, phrase in
                if meaning == Self.cue {
                    hasCue = true
                    return
                }
                let line = OutcomeVocabulary.all[Int(meaning) - 10]
                var value = line.value
                if line.topic.opposite(of: value) != nil || line.value != 9, isDenied(i, range, words) {
                    guard let turned = line.topic.opposite(of: value) else { return }
                    value = turned
                }
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
                values.append(Value(topic: line.topic, value: value, range: phrase))
            }
        }
        return (values, hasCue)
    }

    /// "not registered", "no immediate risk": a denial just before, with no mark between.
    func isDenied(_ i: Int, _ range: Range<Int>, _ words: [WordKey]) -> Bool {
        var at = i - 1
        while at >= range.lowerBound, at >= i - Self.hardlyMore, !words[at].isMark {
            if Self.not.contains(words[at].raw) { return true }
            at -= 1
        }
        return false
    }

    private func holds(
        _ value: Value, _ hasCue: Bool, _ range: Range<Int>, _ words: [WordKey], _ kinds: UInt64
    ) -> Bool {
        guard value.topic.isSettled(at: kinds) else { return false }
        // At a meeting it is people who did not attend.
        if value.topic == .kept, kinds & PairEvidence.meetings != 0 { return false }
        switch value.topic {
        case .category: return hasCue
        case .childrenWere: return range.contains { Self.children.contains(words[$0].raw) }
        case .enquiry: return !isAlternative(value.range, range, words)
        // A skin that ails is a cause by itself.
        case .injuryCause: return value.value == Self.ailment || tellsCause(value.range, range, words)
        case .referralOutcome: return value.value != 1 || !isOfAppointment(value.range, range, words)
        case .injured: return !range.contains { Self.formerly.contains(words[$0].raw) }
        case .awake: return speaksOfChildren(value.value, range, words)
        case .returnTalk: return value.value == 2 || range.contains { Self.done.contains(words[$0].raw) }
        case .registered:
            // "registered with the surgery"
            let next = value.range.upperBound
            return next >= range.upperBound || !Self.withWords.contains(words[next].raw)
        default: return true
        }
    }

    private static let ailment = 23

    /// "Accepted GP appt": what somebody of the family took up is no decision on a referral.
    private func isOfAppointment(_ value: Range<Int>, _ range: Range<Int>, _ words: [WordKey]) -> Bool {
        value.count == 1
            && (value.upperBound..<min(range.upperBound, value.upperBound + 3)).contains {
                Self.appointments.contains(words[$0].raw)
            }
    }

    private static let appointments = Set(
        ["appt", "appointment", "appointments", "appts", "support", "help", "offer", "advice", "leaflet"].map(
            WordCutter.key))
    private static let done = Set(
        ["completed", "done", "held", "undertaken", "conducted", "carried", "took", "offered"].map(WordCutter.key))
    private static let formerly = Set(["earlier", "previous", "previously", "old", "prior"].map(WordCutter.key))
    private static let withWords = Set(["with", "at", "partially", "blind"].map(WordCutter.key))

    /// The children named in a sentence, or all of them; only for topics that are settled for each child.
    private func subjects(
        _ topic: OutcomeTopic, _ value: Range<Int>, _ range: Range<Int>, _ words: [WordKey]
    ) -> [Subject] {
        guard topic.isOfEachChild else { return [.unsaid] }
        var found: [Subject] = []
        var hasSeveral = false
        for i in range {
            if let child = names[words[i].raw], words[i].isCapitalised {
                let subject = Subject.child(child)
                if !found.contains(subject) { found.append(subject) }
            } else if Self.several.contains(words[i].raw) {
                hasSeveral = true
            }
        }
        if !found.isEmpty { return found }
        return hasSeveral ? [.all] : [.unsaid]
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
        fell fall falls fallen falling bumped banged walked caught knocked tripped slipped hit pushed pulled shut trapped \
        bitten scratched spilt spilled slid explanation account history says said say states stated caused cause claims \
        claimed told reports reported gave explains explained because from off by accident accidental jumped landed swung \
        slashed stabbed cut thrown scald scalded poured tipped splashed
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
                        && (names[raw] != nil
                            || (place + 2 < range.upperBound && words[place + 1].raw == 0x28
                                && words[place + 2].startsWithDigit)))
        }
    }
}
