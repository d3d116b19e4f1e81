/// How a contact was held, by its own words.
enum ContactMode: String, Sendable {
    case visit, telephone, video, writing, meeting
    /// What others told the writer: a referral, a notification.
    case received
    /// Nobody came, nobody answered, or the door stayed shut.
    case missed
    case unknown
}

extension ContactScene {
    /// The kind of contact and the clause that shows it.
    func mode(contactColumn: String) -> (mode: ContactMode, clause: Int?) {
        if let missed = clauses.indices.first(where: { isMissed(clauses[$0]) }) { return (.missed, missed) }
        if clauses.contains(where: {
            $0.cues.contains(.video) && !$0.isFuture && !$0.isReported
                && !has(["audio", "game", "games"], in: $0.tokens) && !$0.cues.contains(.meeting)
        }) {
            return (.video, clauses.firstIndex { $0.cues.contains(.video) })
        }
        // "HV rang: weight loss" under "Visit": how it was held is in its first words, whatever a column was left at.
        if let told = openingCall() { return (told, 0) }
        // "Audiology: Kit listed", "Kit's tubes done 14/10": another service's letter, or of another day.
        if isOfLetter() { return (.received, 0) }
        let column = contactColumn.isEmpty ? nil : columnMode(contactColumn)
        if let column { return (column, clauses.isEmpty ? nil : 0) }
        let visit = clauses.firstIndex { isVisit($0) }
        if let meeting = clauses.firstIndex(where: { isMeeting($0) }),
            visit.map({ clauses[$0].sentence >= clauses[meeting].sentence && $0 >= meeting }) ?? true
        {
            return (.meeting, meeting)
        }
        // "Told the surgery by phone" at the end is what was done about the contact, not how it was held.
        let telephone = clauses.firstIndex {
            isTelephone($0) && ($0.sentence == 0 || $0.subject == .author || $0.subject == .children)
                && (setting != .withChildren || $0.tokens.lowerBound < 5 && !$0.isReported)
        }
        if let telephone, visit.map({ $0 > telephone }) ?? true { return (.telephone, telephone) }
        if let visit { return (.visit, visit) }
        // "Referral from the police. I met her at her sister's."
        if let met = clauses.firstIndex(where: { isMeetingInPerson($0) }) { return (.visit, met) }
        if let received = clauses.indices.first(where: { isReceived($0) }) { return (.received, received) }
        if let writing = clauses.firstIndex(where: { isWriting($0) }) { return (.writing, writing) }
        if let meeting = clauses.firstIndex(where: { $0.cues.contains(.meeting) }) { return (.meeting, meeting) }
        return (.unknown, nil)
    }

    /// "HV rang", "Health visitor asks": another's worker tells the writer something, in the first words of an entry of a
    /// surgery or hospital.
    private func openingCall() -> ContactMode? {
        guard setting == .clinic, let first = clauses.first, first.subject == .worker, !first.isFuture else {
            return nil
        }
        for i in first.tokens where i < first.tokens.lowerBound + 4 {
            switch text.tokens[i].key {
            case "rang", "phoned", "telephoned", "rings", "phones": return .telephone
            case "asks", "asked", "requests", "requested", "reports", "writes", "wrote", "emailed", "e-mailed":
                return .received
            default: continue
            }
        }
        return nil
    }

    /// A surgery's note of what another service wrote: its name and a colon first, or something done on a day given in
    /// figures, with no word of the surgery's own seeing.
    private func isOfLetter() -> Bool {
        guard setting == .clinic, kind == .generalPractice, let first = text.sentences.first else { return false }
        let tokens = text.tokens
        if let colon = first.prefix(4).first(where: { tokens[$0].key == ":" }), colon > first.lowerBound,
            tokens[first.lowerBound..<colon].contains(where: { Self.otherServices.contains($0.key) })
        {
            return true
        }
        return first.contains { at in
            guard Self.doneElsewhere.contains(tokens[at].key) else { return false }
            return (at + 1..<min(at + 3, first.upperBound)).contains { place in
                tokens[place].key.utf8.first.map { $0 >= 0x30 && $0 < 0x3A } ?? false
            }
        }
    }

    private static let doneElsewhere: Set<String> = ["done", "discharged", "admitted", "operated", "fitted"]
    private static let otherServices: Set<String> = [
        "audiology", "ent", "paeds", "paediatrics", "dental", "dentist", "orthoptist", "ophthalmology", "dermatology",
        "physio", "physiotherapy", "salt", "camhs", "hospital", "ed", "a&e", "ooh", "letter", "dietitian", "surg",
        "surgery", "outpatients", "opd", "orthopaedics", "fracture", "x-ray", "radiology",
    ]

    /// "I met her at her sister's", "we went to court with her": the writer was with somebody.
    private func isMeetingInPerson(_ clause: Clause) -> Bool {
        guard clause.subject == .author, !clause.isFuture, !clause.isReported, !clause.isQuoted else { return false }
        return clause.tokens.contains { ["met", "meet"].contains(text.tokens[$0].key) && !isNegated($0, clause) }
    }

    private func columnMode(_ words: String) -> ContactMode? {
        var cues: ContactCues = []
        for token in TextTokens(words).tokens { cues.formUnion(ContactCues.of(token.key)) }
        if cues.contains(.telephone) { return .telephone }
        if cues.contains(.visit) { return .visit }
        if cues.contains(.writing) { return .writing }
        // A surgery's "Consultation" is held with the patient.
        if cues.contains(.meeting) { return setting == .clinic ? nil : .meeting }
        return nil
    }

    /// dna, "was not brought", "no reply", "no access", "did not attend", "left before being seen".
    func isMissed(_ clause: Clause) -> Bool {
        if clause.cues.contains(.missed) { return true }
        if clause.isFuture { return false }
        for i in clause.tokens {
            let cue = cues[i]
            if cue.contains(.answer), isNegated(i, clause, within: 2), clause.subject != .children { return true }
            if text.tokens[i].key == "access", isNegated(i, clause, within: 3) { return true }
            if text.tokens[i].key == "before", has(["seen", "triage", "assessed"], in: i..<clause.tokens.upperBound),
                has(["left"], in: text.sentences[clause.sentence])
            {
                return true
            }
            if clause.subject == .author, !clause.isReported, cue.contains(.visit), isNegated(i, clause, within: 3) {
                return true
            }
            if saysGone(i, clause) || keepsOut(i, clause) { return true }
            if ["wait", "stay"].contains(text.tokens[i].key), isNegated(i, clause, within: 2),
                has(["seen", "triage", "assessed", "treatment"], in: text.sentences[clause.sentence])
            {
                return true
            }
            if cue.contains(.refusal), clause.subject != .author, !clause.isReported || clause.subject != .children,
                refusesEntry(i, clause)
            {
                return true
            }
            if text.tokens[i].key == "in" || text.tokens[i].key == "home", isNegated(i, clause, within: 2),
                clause.subject != .children, clause.subject != .author,
                !cues[max(i - 1, clause.tokens.lowerBound)].contains(.coming),
                i + 1 >= clause.tokens.upperBound || text.tokens[i + 1].isMark
            {
                return true
            }
        }
        return false
    }

    /// "No sign of the family", "the family had gone to", "was not possible".
    private func saysGone(_ i: Int, _ clause: Clause) -> Bool {
        let rest = i..<clause.tokens.upperBound
        switch text.tokens[i].key {
        case "sign":
            return isNegated(i, clause, within: 2) && has(["family", "anyone", "life", "them", "movement"], in: rest)
        case "family": return has(["gone", "away", "moved", "out", "left"], in: rest) && !isNegated(i, clause)
        case "possible": return clause.cues.contains(.visit) && isNegated(i, clause, within: 2)
        default: return false
        }
    }

    /// "would not let me in", "I could not come in", "declined to bring her".
    private func keepsOut(_ i: Int, _ clause: Clause) -> Bool {
        let rest = i..<clause.tokens.upperBound
        switch text.tokens[i].key {
        case "let", "allow", "allowed", "admit", "permitted", "granted", "gain", "gained":
            return isNegated(i, clause, within: 3) && has(["in", "me", "us", "access", "entry", "inside"], in: rest)
        case "come", "go":
            let isBarred = (max(clause.tokens.lowerBound, i - 3)..<i).contains {
                cues[$0].contains(.ability) || text.tokens[$0].key == "able" || text.tokens[$0].key == "cannot"
                    || text.tokens[$0].key == "couldn't"
            }
            return isBarred && isNegated(i, clause, within: 3) && clause.subject == .author
                && has(["in", "inside", "through", "up"], in: rest)
        case "bring": return clause.cues.contains(.refusal) && clause.subject != .author
        default: return false
        }
    }

    private func refusesEntry(_ i: Int, _ clause: Clause) -> Bool {
        if has(["entry", "access", "me", "us", "in", "visit", "door"], in: i..<clause.tokens.upperBound) {
            return true
        }
        return text.tokens[i].key.hasPrefix("cancel")
    }

    private func has(_ words: Set<String>, in range: Range<Int>) -> Bool {
        range.contains { words.contains(text.tokens[$0].key) }
    }

    /// A negating word shortly before a token in the same clause.
    func isNegated(_ i: Int, _ clause: Clause, within distance: Int = 4) -> Bool {
        let lower = max(clause.tokens.lowerBound, i - distance)
        guard lower < i else { return false }
        return (lower..<i).contains { cues[$0].contains(.negation) && text.tokens[$0].key != "nothing" }
    }

    /// "Attended core group", "Conference held", "Team around the child": people met to talk about the child.
    private func isMeeting(_ clause: Clause) -> Bool {
        guard clause.sentence == 0, !clause.isFuture else { return false }
        // "Saw mother at the surgery, as agreed at MARAC".
        if clauses.contains(where: {
            $0.sentence == 0
                && ($0.cues.contains(.sight) || $0.tokens.contains { text.tokens[$0].key.hasPrefix("visit") })
        }) {
            return false
        }
        for i in clause.tokens {
            let key = text.tokens[i].key
            if i > clause.tokens.lowerBound,
                ["after", "following", "since", "before", "re", "about"].contains(text.tokens[i - 1].key)
            {
                continue
            }
            if key == "team", i + 1 < clause.tokens.upperBound, text.tokens[i + 1].key == "around" { return true }
            guard cues[i].contains(.meeting), !["hearing", "plan", "house"].contains(key) else { continue }
            if key == "cin" || key == "core" || key == "panel" || key == "consultation" {
                return i + 1 < clause.tokens.upperBound
                    && ["meeting", "group", "mtg", "review", "with"].contains(text.tokens[i + 1].key)
            }
            if key == "mash" || key == "court" || key == "supervision" { continue }
            return true
        }
        return false
    }

    /// "Referral from", "School made contact", "Asked by the team for": at the head of an entry that tells of what others
    /// saw or want.
    private func isReceived(_ index: Int) -> Bool {
        let clause = clauses[index]
        guard clause.sentence == 0, !clause.isFuture else { return false }
        let first = clause.tokens.lowerBound
        for i in clause.tokens where i < first + 5 {
            let key = text.tokens[i].key
            let next = i + 1 < text.tokens.count ? text.tokens[i + 1].key : ""
            if kind == .police, key == "report" || key == "concern" || key == "complaint" || key == "contact" {
                continue
            }
            if Self.tidings.contains(key), ["from", "via", "by", "received", "re"].contains(next) { return true }
            if ["asked", "told", "informed", "advised", "contacted", "notified", "alerted"].contains(key),
                i < first + 2,
                next == "by", i == first || cues[i - 1].contains(.being)
            {
                return true
            }
            if key == "made", next == "contact" || next == "referral", clause.subject == .worker { return true }
            if key == "contacted", clause.subject == .worker { return true }
            if key == "anon" || key == "anonymous" { return true }
        }
        return false
    }

    private static let tidings: Set<String> = [
        "referral", "info", "information", "notification", "notice", "update", "concern", "concerns", "report",
        "contact",
        "handover", "intelligence", "disclosure", "feedback", "enquiry", "complaint", "request", "referred", "message",
        "alert", "merlin",
    ]

    private func isVisit(_ clause: Clause) -> Bool {
        guard clause.cues.contains(.visit), !clause.isReported, !clause.isFuture else { return false }
        guard let at = clause.tokens.first(where: { cues[$0].contains(.visit) }) else { return false }
        // "Refer to HV", "rang the HV".
        if text.tokens[at].key == "hv", at > clause.tokens.lowerBound { return false }
        let key = text.tokens[at].key
        if clause.subject == .author {
            return key != "called" || has(["at", "to", "on"], in: at..<min(at + 3, clause.tokens.upperBound))
        }
        if key.hasPrefix("visit") || key == "h/v" || key == "hv" || key == "s/v" || key == "inspection"
            || key == "doorstep"
        {
            return clause.subject != .adult && clause.subject != .worker && key != "visited"
                || at == clause.tokens.lowerBound || clause.subject == .nobody
        }
        return at == clause.tokens.lowerBound && key != "called"
            || key == "called" && has(["at", "to"], in: at..<min(at + 3, clause.tokens.upperBound))
    }

    private func isTelephone(_ clause: Clause) -> Bool {
        guard clause.cues.contains(.telephone), !clause.isFuture else { return false }
        guard let at = clause.tokens.first(where: { cues[$0].contains(.telephone) }) else { return false }
        let key = text.tokens[at].key
        if at + 1 < clause.tokens.upperBound,
            ["box", "interpreter", "number", "numbers"].contains(text.tokens[at + 1].key)
        {
            return false
        }
        // "Called to", "called at" and "called him in" are no calls; nor is a telephone somebody owns.
        if key == "call" || key == "calls", at > clause.tokens.lowerBound,
            ["999", "opportunistic", "cold", "emergency", "home", "unannounced"].contains(text.tokens[at - 1].key)
        {
            return false
        }
        if key == "called", kind == .ambulance || kind == .police || kind == .fireService,
            at + 1 < clause.tokens.upperBound, text.tokens[at + 1].key == "by"
        {
            return false
        }
        if key == "called", clauses.contains(where: { has(["doorstep", "door", "arrival"], in: $0.tokens) }) {
            return false
        }
        if key == "called" || key == "calls" || key == "call" {
            if at + 1 < clause.tokens.upperBound,
                ["to", "at", "out", "for", "in", "police", "it", "him", "her"].contains(text.tokens[at + 1].key)
            {
                return false
            }
            if has(["in", "over"], in: at..<min(at + 3, clause.tokens.upperBound)) { return false }
        }
        if ["phone", "telephone", "phones", "text", "call", "message", "messages"].contains(key),
            at > clause.tokens.lowerBound
        {
            if ["his", "her", "mobile", "their"].contains(text.tokens[at - 1].key) { return false }
            // "not telephoned", "had not rung".
        }
        if isNegated(at, clause, within: 3), key.hasPrefix("telephoned") || key == "rung" || key == "rang" {
            return false
        }
        return true
    }

    private func isWriting(_ clause: Clause) -> Bool {
        clause.cues.contains(.writing) && !clause.isFuture && clause.sentence == 0
    }
}
