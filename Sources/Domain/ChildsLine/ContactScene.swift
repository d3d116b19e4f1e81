/// A set of children of the case, one bit a child.
typealias ChildSet = UInt32

/// A text cut into clauses, each with who does what: the ground on which contacts with children are judged.
struct ContactScene {
    /// Who a clause is about.
    enum Subject: Equatable {
        case nobody
        /// I, we, officers: the writer.
        case author
        case children
        case adult
        /// Another agency or its worker.
        case worker
    }

    /// A stretch of words between marks and joining words.
    struct Clause {
        var tokens: Range<Int>
        var sentence: Int
        var subject = Subject.nobody
        /// The subject is taken over from the clause before.
        var inherits = false
        /// Children who are the subject.
        var subjectChildren: ChildSet = 0
        /// Children in it anywhere.
        var children: ChildSet = 0
        /// Children meant by name, not by a word for all.
        var named: ChildSet = 0
        var cues: ContactCues = []
        /// Somebody else's word for it.
        var isReported = false
        var isFuture = false
        /// A relative or neighbour is in it.
        var hasKin = false
        /// Whose word it is.
        var reporter = Subject.nobody
    }

    let text: TextTokens
    private(set) var cues: [ContactCues]
    let kind: AgencyKind
    /// The entry is about these children for sure: named by a column, a caller or the file, not taken for want of names.
    let isCertain: Bool
    private(set) var clauses: [Clause] = []
    let all: ChildSet
    let setting: AuthorSetting
    /// Children in a token, 0 for none; subjects are judged from these.
    private(set) var childAt: [ChildSet]
    private(set) var isNameAt: [Bool]

    /// - Parameters:
    ///   - concerned: children the entry may be about; words for all ("the children") mean these.
    ///   - youngest: the child meant by "baby", if any.
    init(
        text: TextTokens, mentions: [CasePeople.Mention], people: CasePeople, concerned: ChildSet, youngest: ChildSet,
        setting: AuthorSetting, kind: AgencyKind, isCertain: Bool
    ) {
        self.text = text
        self.setting = setting
        all = concerned
        self.kind = kind
        self.isCertain = isCertain
        cues = text.tokens.map { ContactCues.of($0.key) }
        childAt = [ChildSet](repeating: 0, count: text.tokens.count)
        isNameAt = [Bool](repeating: false, count: text.tokens.count)
        markNames(mentions, people)
        markWords(youngest: youngest)
        cutClauses()
        markPronouns()
        for index in clauses.indices { fill(index, kind: kind) }
        inheritSubjects()
        markReports()
    }

    private mutating func markNames(_ mentions: [CasePeople.Mention], _ people: CasePeople) {
        for mention in mentions {
            switch mention.who {
            case .child(let index):
                guard index < 32 else { continue }
                for token in mention.tokens {
                    childAt[token] = 1 << ChildSet(index)
                    isNameAt[token] = true
                }
            case .adult(let index):
                for token in mention.tokens { cues[token].formUnion(Self.cues(of: people.adults[index].role)) }
            case .role(let role):
                if mention.form == .title { for token in mention.tokens { cues[token].formUnion(Self.cues(of: role)) } }
            }
        }
    }

    /// A named adult counts as the word for the role would.
    private static func cues(of role: PersonRole) -> ContactCues {
        switch role {
        case .mother, .grandmother, .aunt: [.kin, .woman]
        case .father, .grandfather, .uncle: [.kin, .man]
        case .partner, .carer, .cousin, .parents: [.kin, .man, .woman]
        case .sibling: [.sibling, .man, .woman]
        case .friend, .other: [.man, .woman]
        case .professional: [.worker, .man, .woman]
        }
    }

    /// "the children", "both", "the baby", "his brother": words that stand for children of the case.
    private mutating func markWords(youngest: ChildSet) {
        let tokens = text.tokens
        var lastNamed: ChildSet = 0
        // The last child meant by "the baby", "the youngest", "the eldest".
        var lastWord: ChildSet = 0
        for i in tokens.indices {
            defer {
                if !isNameAt[i], childAt[i].nonzeroBitCount == 1, !cues[i].contains(.sibling) { lastWord = childAt[i] }
            }
            if isNameAt[i] {
                lastNamed = childAt[i]
                continue
            }
            let cue = cues[i]
            let next = i + 1 < tokens.count ? tokens[i + 1].key : ""
            if cue.contains(.sibling), all.nonzeroBitCount == 2, lastNamed.nonzeroBitCount == 1,
                tokens[i].key != "siblings"
            {
                childAt[i] = all & ~lastNamed
            } else if cue.contains(.group) {
                if !Self.compound.contains(next), !tokens[i].isPossessive || !Self.compound.contains(next) {
                    childAt[i] = all
                }
            } else if cue.contains(.infant) {
                if next != "clinic", next != "group", next != "massage" { childAt[i] = youngest }
            } else if cue.contains(.oneChild), setting == .adults,
                tokens[i].key == "patient" || tokens[i].key == "student"
            {
                continue
            } else if cue.contains(.oneChild), lastWord.nonzeroBitCount == 1, all.nonzeroBitCount == 2, lastNamed == 0,
                tokens[i].key != "child", !Self.compound.contains(next)
            {
                // "The youngest was on her hip; the boy was at a club."
                childAt[i] = all & ~lastWord
            } else if cue.contains(.oneChild), !Self.compound.contains(next) {
                childAt[i] = lastNamed != 0 && all.nonzeroBitCount > 1 ? lastNamed : all
                if tokens[i].key == "ch", !tokens[i].isCapitalised { childAt[i] = 0 }
            } else if tokens[i].key == "both" || tokens[i].key == "neither" {
                let isAdults =
                    next == "parents" || next == "adults" || next == "parties" || next == "of"
                    || next == "registered" && all.nonzeroBitCount < 2
                if !isAdults, all.nonzeroBitCount > 1 { childAt[i] = all }
            } else if tokens[i].key == "all", ["three", "four", "five", "seen", "present"].contains(next),
                all.nonzeroBitCount > 1
            {
                childAt[i] = all
            } else if ["two", "ones"].contains(tokens[i].key), i > 0, all.nonzeroBitCount > 2 {
                if tokens[i - 1].key.hasPrefix("young") { childAt[i] = younger() }
                if tokens[i - 1].key.hasPrefix("old") { childAt[i] = lastWord == youngest ? all & ~youngest : older() }
            } else if tokens[i].key == "youngest", all.nonzeroBitCount > 1 {
                childAt[i] = youngest
            } else if tokens[i].key == "eldest" || tokens[i].key == "oldest", all.nonzeroBitCount > 1 {
                childAt[i] = all & (~all &+ 1)
            }
        }
    }

    /// Words after "child" or "children" that make it a name of something else.
    private static let compound: Set<String> = [
        "protection", "benefit", "care", "services", "service", "social", "centre", "centres", "home", "homes", "ward",
        "in", "minder", "maintenance", "support", "health", "development", "line", "and", "worker", "department",
        "abuse",
        "guardian", "team", "plan", "exploitation", "tax", "club", "seat",
    ]

    /// Every word that stands for one of two children stands for the other.
    func isAlike(_ a: ChildSet, _ b: ChildSet) -> Bool { childAt.allSatisfy { ($0 & a != 0) == ($0 & b != 0) } }

    private func younger() -> ChildSet { all & ~(all & (~all &+ 1)) }
    private func older() -> ChildSet { all & ~(ChildSet(1) << ChildSet(31 - all.leadingZeroBitCount)) }

    private mutating func cutClauses() {
        for (number, sentence) in text.sentences.enumerated() {
            var start = sentence.lowerBound
            for i in sentence {
                guard i > start else { continue }
                let token = text.tokens[i]
                let isMark = token.isMark && [",", ":", "-", "–", "—", "(", ")", ";"].contains(token.key)
                let isJoint = cues[i].contains(.joint) && !joinsNouns(i, in: sentence) && !isPartOfVerb(i)
                let isRelative = cues[i].contains(.relative)
                // "told me that he ...": what was said is a clause of its own.
                let isThat =
                    token.key == "that"
                    && (max(start, i - 4)..<i).contains { !cues[$0].isDisjoint(with: [.speech, .report, .view]) }
                // "told me that he ..." opens the words reported.
                if isMark || isJoint || isRelative || isThat {
                    if isMark, isList(i, in: sentence) { continue }
                    clauses.append(Clause(tokens: start..<i, sentence: number))
                    start = isMark ? i + 1 : i
                }
            }
            if start < sentence.upperBound {
                clauses.append(Clause(tokens: start..<sentence.upperBound, sentence: number))
            }
        }
        clauses.removeAll { $0.tokens.allSatisfy { text.tokens[$0].isMark } }
    }

    /// "asked after", "looks after".
    private func isPartOfVerb(_ i: Int) -> Bool {
        text.tokens[i].key == "after" && i > 0
            && ["asked", "looks", "looked", "looking", "look", "named"].contains(text.tokens[i - 1].key)
    }

    /// "Mabel and Otis were": the joining word stands between names, not clauses.
    private func joinsNouns(_ i: Int, in sentence: Range<Int>) -> Bool {
        guard text.tokens[i].key == "and", i > sentence.lowerBound, i + 1 < sentence.upperBound else { return false }
        let isNoun = { (at: Int) in childAt[at] != 0 || cues[at].contains(.kin) || cues[at].contains(.author) }
        var next = i + 1
        if ["her", "his", "the", "their", "my", "a"].contains(text.tokens[next].key), next + 1 < sentence.upperBound {
            next += 1
        }
        guard isNoun(next), isNoun(i - 1) else {
            // "clean and alert"
            return cues[i - 1].contains(.presence) && cues[i + 1].contains(.presence)
                && text.tokens[i + 1].key.utf8.count < 9
        }
        // "told mother and Otis came": a verb after the second noun and one before the first make two clauses.
        let before = (sentence.lowerBound..<i).contains {
            !cues[$0].isDisjoint(with: [.being, .speech, .sight, .talk]) && childAt[$0] == 0
        }
        let after =
            next + 1 < sentence.upperBound && !cues[next + 1].isDisjoint(with: [.being, .have, .presence, .speech])
        return !(before && after)
    }

    /// A comma between two names ("Bilal, Lacey and Oluchi").
    private func isList(_ i: Int, in sentence: Range<Int>) -> Bool {
        text.tokens[i].key == "," && i + 1 < sentence.upperBound && i > sentence.lowerBound && childAt[i - 1] != 0
            && childAt[i + 1] != 0
    }
}

extension ContactScene {
    /// Whom "he", "she" and "they" mean: the child spoken of, unless an adult of that sex came since.
    fileprivate mutating func markPronouns() {
        var lastChild: ChildSet =
            all.nonzeroBitCount == 1 && isCertain && (setting == .withChildren || setting == .clinic) ? all : 0
        var manAt = -1
        var womanAt = -1
        var childSeenAt = -1
        var lastGroup: ChildSet = 0
        for i in text.tokens.indices {
            let cue = cues[i]
            if childAt[i] != 0 {
                if childAt[i].nonzeroBitCount == 1 { lastChild = childAt[i] } else { lastGroup = childAt[i] }
                if i > 0, text.tokens[i - 1].key == "and", childSeenAt >= i - 2 { lastGroup = lastChild | childAt[i] }
                if !text.tokens[i].isPossessive || i + 1 >= text.tokens.count || !cues[i + 1].contains(.kin) {
                    childSeenAt = i
                }
                continue
            }
            if cue.contains(.man) { manAt = i }
            if cue.contains(.woman) { womanAt = i }
            if cue.contains(.they), text.tokens[i].key != "both" {
                childAt[i] = lastGroup
            } else if cue.contains(.he) {
                if manAt < 0 || childSeenAt > manAt, lastChild != 0 { childAt[i] = lastChild }
            } else if cue.contains(.she) {
                if womanAt < 0 || childSeenAt > womanAt, lastChild != 0 { childAt[i] = lastChild }
            }
        }
    }

    fileprivate mutating func fill(_ index: Int, kind: AgencyKind) {
        var clause = clauses[index]
        // "and said that the children": the subject stands before the verb, in the clause before.
        var opensWithVerb = false
        for i in clause.tokens {
            let token = text.tokens[i]
            let cue = cues[i]
            clause.cues.formUnion(cue)
            let isOwner = token.isPossessive || ["his", "her", "their"].contains(token.key)
            if childAt[i] != 0, !isOwner || ownsSelf(i, clause.tokens.upperBound) {
                clause.children |= childAt[i]
                if isNameAt[i] { clause.named |= childAt[i] }
            }
            if cue.contains(.kin), !isOwnService(i, kind) { clause.hasKin = true }
            if clause.subject == .nobody {
                if !opensWithVerb { setSubject(&clause, i, kind, isOwner: isOwner) }
                if clause.subject == .nobody, i <= clause.tokens.lowerBound + 2, childAt[i] == 0,
                    !cue.isDisjoint(with: [.speech, .talk, .report, .sight])
                {
                    opensWithVerb = true
                }
            } else if clause.subject == .children {
                // "Mabel and Otis": all names before the verb.
                if childAt[i] != 0, i > clause.tokens.lowerBound,
                    text.tokens[i - 1].key == "and" || text.tokens[i - 1].key == "," || isNameAt[i - 1]
                {
                    if !isOwner { clause.subjectChildren |= childAt[i] }
                }
            }
        }
        clause.isFuture = isFuture(clause)
        clauses[index] = clause
    }

    /// "his mother", "Callum's sister": the owner is not who is spoken of.
    private func ownsSomebody(_ i: Int, _ end: Int) -> Bool {
        var next = i + 1
        while next < end, next <= i + 3 {
            if !cues[next].isDisjoint(with: [.kin, .worker, .sibling]) { return true }
            if !cues[next].isDisjoint(with: [.being, .speech, .joint]) { return false }
            next += 1
        }
        return false
    }

    /// "Jude's cheek", "Mabel's eyes": the child is there with what is the child's; not with "Ava's mother", "Ava's shoes".
    private func ownsSelf(_ i: Int, _ end: Int) -> Bool {
        guard childAt[i] != 0, !ownsSomebody(i, end) else { return false }
        let isPupil = setting == .withChildren || setting == .clinic
        var next = i + 1
        while next < end, next <= i + 3 {
            if cues[next].contains(.body) { return true }
            let key = text.tokens[next].key
            if key == "eyes" || key == "face" || key == "mood" || key == "behaviour" || key == "presentation" {
                return true
            }
            if isPupil, key == "reading" || key == "work" || key == "day" { return true }
            next += 1
        }
        return false
    }

    private func setSubject(_ clause: inout Clause, _ i: Int, _ kind: AgencyKind, isOwner: Bool) {
        let cue = cues[i]
        let afterPreposition =
            (i > clause.tokens.lowerBound && cues[i - 1].contains(.preposition))
            || (i > clause.tokens.lowerBound + 1 && cues[i - 2].contains(.preposition)
                && ["the", "his", "her", "their", "my", "a", "mother", "both"].contains(text.tokens[i - 1].key))
        if afterPreposition { return }
        if ["her", "him", "them", "his", "their", "hers"].contains(text.tokens[i].key),
            !ownsSelf(i, clause.tokens.upperBound)
        {
            return
        }
        if childAt[i] != 0 {
            if isOwner, !ownsSelf(i, clause.tokens.upperBound) { return }
            clause.subject = .children
            clause.subjectChildren = childAt[i]
        } else if cue.contains(.author) {
            // "our", "my" own; "me" and "us" are objects.
            if ["me", "us", "our", "my", "colleague"].contains(text.tokens[i].key) { return }
            clause.subject = text.tokens[i].key == "staff" && setting != .withChildren ? .worker : .author
        } else if !cue.isDisjoint(with: [.kin, .man, .woman]) {
            clause.subject = isOwnService(i, kind) ? .author : .adult
        } else if cue.contains(.he) || cue.contains(.she) || cue.contains(.they) {
            clause.subject = .adult
        } else if cue.contains(.worker), !isObject(i, clause) {
            clause.subject = isOwnService(i, kind) ? .author : .worker
        }
    }

    private func isObject(_ i: Int, _ clause: Clause) -> Bool {
        clause.tokens.prefix(while: { $0 < i }).contains {
            !cues[$0].isDisjoint(with: [.speech, .talk, .telephone, .being, .visit])
        }
    }

    /// Foster carers and contact staff are the writer's own service where the writer is one.
    private func isOwnService(_ i: Int, _ kind: AgencyKind) -> Bool {
        let key = text.tokens[i].key
        switch setting {
        case .withChildren:
            return ["school", "nursery", "teacher", "staff", "carer", "key"].contains(key) && kind != .socialCare
        case .visiting:
            if kind == .police { return key == "police" || key == "pc" }
            if kind == .socialCare { return key == "sw" || key == "duty" || key == "social" }
            if kind == .healthVisiting { return key == "hv" }
            return false
        case .clinic: return ["doctor", "gp", "paediatrician", "nurse"].contains(key)
        case .adults, .desk, .unknown: return false
        }
    }

    private func isFuture(_ clause: Clause) -> Bool {
        var seenModal = false
        for i in clause.tokens {
            let key = text.tokens[i].key
            if cues[i].contains(.future) { seenModal = true }
            if key == "to", i + 1 < clause.tokens.upperBound,
                ["be", "see", "visit", "contact", "discuss", "rebook", "meet"].contains(text.tokens[i + 1].key)
            {
                // "said to be asleep" is a report, "Children to be seen" a plan, "came over to see" neither.
                if i == clause.tokens.lowerBound
                    || cues[i - 1].isDisjoint(with: [.report, .being, .visit])
                        && !["over", "back", "in", "down", "able", "out"].contains(text.tokens[i - 1].key)
                {
                    seenModal = true
                }
            }
        }
        // A finite past verb of sight makes it a fact after all ("had planned to visit but saw").
        return seenModal && !clause.tokens.contains { text.tokens[$0].key == "saw" }
    }

    /// A clause that begins with a verb goes on with the subject of the clause before.
    fileprivate mutating func inheritSubjects() {
        for index in clauses.indices.dropFirst() where clauses[index].subject == .nobody {
            var before = clauses[index - 1]
            if before.sentence != clauses[index].sentence {
                // "Mother is tired. Says that ...": the one who was spoken of goes on.
                var first = clauses[index].tokens.lowerBound
                while first + 1 < clauses[index].tokens.upperBound,
                    text.tokens[first].isMark || text.tokens[first].key == "and"
                { first += 1 }
                guard cues[first].contains(.speech), cues[first].contains(.report),
                    let speaker = clauses[..<index].first(where: {
                        $0.sentence == before.sentence && $0.subject != .nobody
                    })
                else { continue }
                before = speaker
            }
            clauses[index].subject = before.subject
            clauses[index].subjectChildren = before.subjectChildren
            clauses[index].inherits = true
        }
    }

    /// Marks what is somebody's word: "Mother said that", "said to be", and what goes on after it in the sentence.
    fileprivate mutating func markReports() {
        var sentence = -1
        var open = false
        var reporter = Subject.nobody
        for index in clauses.indices {
            let clause = clauses[index]
            if clause.sentence != sentence {
                sentence = clause.sentence
                open = false
                reporter = .nobody
            }
            let verb = clause.tokens.first { cues[$0].contains(.report) }
            let speaks = clause.cues.contains(.report)
            let first = clause.tokens.lowerBound
            let isTold = clause.tokens.dropFirst().contains {
                ["told", "informed", "advised"].contains(text.tokens[$0].key) && cues[$0 - 1].contains(.being)
            }
            if isTold, clause.subject != .children || clause.inherits {
                open = true
                reporter = .worker
                clauses[index].isReported = true
                clauses[index].reporter = .worker
                continue
            }
            let isEmbedded =
                text.tokens[first].key == "that" || clause.tokens.count > 1 && text.tokens[first + 1].key == "that"
            if isEmbedded, open {
                clauses[index].isReported = true
                clauses[index].reporter = reporter
                continue
            }
            let teller = verb.map { speaker(before: $0, clause) } ?? clause.subject
            if teller == .author, !clause.inherits {
                open =
                    speaks
                    && clause.tokens.contains {
                        ["informed", "told"].contains(text.tokens[$0].key) && $0 > clause.tokens.lowerBound
                            && cues[$0 - 1].contains(.being)
                    }
            } else if speaks, teller == .adult || teller == .worker {
                open = true
                reporter = teller
            } else if let verb, passiveReport(verb, clause) {
                open = true
            } else if teller == .children, !clause.inherits, speaks {
                open = false
            }
            clauses[index].isReported = open
            clauses[index].reporter = open ? reporter : .nobody
        }
    }

    /// Who speaks: the nearest before the verb ("When I arrived mother told me").
    func speaker(before verb: Int, _ clause: Clause) -> Subject {
        var i = verb - 1
        while i >= clause.tokens.lowerBound {
            let cue = cues[i]
            let afterPreposition =
                i > clause.tokens.lowerBound && cues[i - 1].contains(.preposition)
                || i > clause.tokens.lowerBound + 1 && cues[i - 2].contains(.preposition)
                    && ["his", "her", "the", "their"].contains(text.tokens[i - 1].key)
            if !afterPreposition {
                if childAt[i] != 0,
                    !(text.tokens[i].isPossessive || ["his", "her", "their"].contains(text.tokens[i].key))
                {
                    return .children
                }
                if cue.contains(.author), !["me", "us", "my", "our"].contains(text.tokens[i].key) { return .author }
                if !cue.isDisjoint(with: [.kin, .man, .woman]) { return .adult }
                if cue.contains(.worker) { return .worker }
            }
            i -= 1
        }
        return clause.subject
    }

    /// "reported to be", "said to be", "is believed to", "recorded as", "according to".
    private func passiveReport(_ verb: Int, _ clause: Clause) -> Bool {
        let key = text.tokens[verb].key
        if key == "according" || key == "allegedly" || key == "apparently" || key == "reportedly" { return true }
        guard verb + 1 < clause.tokens.upperBound else { return false }
        let next = text.tokens[verb + 1].key
        if next == "to", verb + 2 < clause.tokens.upperBound {
            return ["be", "have", "reside", "live", "stay"].contains(text.tokens[verb + 2].key)
        }
        return next == "as" && (key == "recorded" || key == "described" || key == "reported")
    }
}
