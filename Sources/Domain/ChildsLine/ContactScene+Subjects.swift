extension ContactScene {
    /// Whom "he", "she" and "they" mean: the child spoken of, unless an adult of that sex came since.
    mutating func markPronouns() {
        var lastChild: ChildSet =
            topic != 0
            ? topic
            : all.nonzeroBitCount == 1 && isCertain && (setting == .withChildren || setting == .clinic) ? all : 0
        var manAt = -1
        var womanAt = -1
        var childSeenAt = -1
        var lastGroup: ChildSet = 0
        for i in text.tokens.indices {
            let cue = cues[i]
            if childAt[i] != 0 {
                // "Kasper at school; she said": the one who is not there does not speak.
                if i + 2 < cues.count, text.tokens[i + 1].key == "at", cues[i + 2].contains(.elsewherePlace),
                    womanAt >= 0 || manAt >= 0
                {
                    continue
                }
                if childAt[i].nonzeroBitCount == 1 { lastChild = childAt[i] } else { lastGroup = childAt[i] }
                if i > 0, text.tokens[i - 1].key == "and", childSeenAt >= i - 2 { lastGroup = lastChild | childAt[i] }
                if !text.tokens[i].isPossessive || i + 1 >= text.tokens.count || !cues[i + 1].contains(.kin) {
                    childSeenAt = i
                }
                continue
            }
            // "dad's release" speaks of the release.
            let owns =
                text.tokens[i].isPossessive && i + 1 < cues.count && cues[i + 1].isDisjoint(with: [.man, .woman])
            if cue.contains(.man), !owns { manAt = i }
            if cue.contains(.woman), !owns { womanAt = i }
            if cue.contains(.they), text.tokens[i].key != "both" {
                childAt[i] = lastGroup
            } else if cue.contains(.he) {
                if manAt < 0 || childSeenAt > manAt { childAt[i] = lastChild & ~girls }
            } else if cue.contains(.she) {
                if womanAt < 0 || childSeenAt > womanAt { childAt[i] = lastChild & ~boys }
            }
        }
    }

    mutating func fill(_ index: Int, kind: AgencyKind) {
        var clause = clauses[index]
        // "and said that the children": the subject stands before the verb, in the clause before.
        var opensWithVerb = false
        for i in clause.tokens {
            let cue = cues[i]
            clause.cues.formUnion(cue)
            let isOwner = isOwner(i)
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

    /// "his", "Ava's"; not "he's", where the mark stands for a verb.
    func isOwner(_ i: Int) -> Bool {
        let token = text.tokens[i]
        if ["his", "her", "their"].contains(token.key) { return true }
        return token.isPossessive && !["he", "she", "it", "that", "who", "there"].contains(token.key)
    }

    /// "his mother", "Callum's sister": the owner is not who is spoken of.
    func ownsSomebody(_ i: Int, _ end: Int) -> Bool {
        var next = i + 1
        while next < end, next <= i + 3 {
            if !cues[next].isDisjoint(with: [.kin, .worker, .sibling]) { return true }
            if !cues[next].isDisjoint(with: [.being, .speech, .joint]) { return false }
            next += 1
        }
        return false
    }

    /// "Jude's cheek", "Mabel's eyes": the child is there with what is the child's; not with "Ava's mother", "Ava's shoes".
    func ownsSelf(_ i: Int, _ end: Int) -> Bool {
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

    func setSubject(_ clause: inout Clause, _ i: Int, _ kind: AgencyKind, isOwner: Bool) {
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

    func isObject(_ i: Int, _ clause: Clause) -> Bool {
        clause.tokens.prefix(while: { $0 < i }).contains {
            !cues[$0].isDisjoint(with: [.speech, .talk, .telephone, .being, .visit])
        }
    }

    /// Foster carers and contact staff are the writer's own service where the writer is one.
    func isOwnService(_ i: Int, _ kind: AgencyKind) -> Bool {
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

    func isFuture(_ clause: Clause) -> Bool {
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
}
