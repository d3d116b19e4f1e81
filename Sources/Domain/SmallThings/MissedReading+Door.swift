/// Visits without access, and things put off by one side.
extension MissedReading {
    private static let seeing: Set<String> = ["saw", "weighed", "played", "playing", "chatted", "watched", "showed"]
    private static let homes: Set<String> = [
        "property", "home", "house", "flat", "address", "premises", "building", "block", "family", "bedroom",
    ]

    /// Whether "no reply" is of a telephone or a letter: one is spoken of and no door or visit is.
    private func isByPhone(_ range: Range<Int>) -> Bool {
        let here = sentence(range.lowerBound)
        if holds(here, Self.places.phone) { return !any(Self.doors, in: here) }
        if holds(here, Self.places.visit) { return false }
        let before = 0..<here.lowerBound
        return holds(before, Self.places.phone) && !any(Self.doors, in: before)
    }

    private static let doors: Set<String> = [
        "door", "doors", "doorstep", "gate", "bell", "doorbell", "knock", "knocked", "knocking", "letterbox",
        "intercom",
        "buzzer", "visit", "visited", "h/v", "hv",
    ]

    func noAccess(_ range: Range<Int>) -> Candidate? {
        let here = sentence(range.lowerBound)
        let last = key(range.upperBound - 1)
        let first = key(range.lowerBound)
        let next = key(range.upperBound)
        if ["reply", "answer", "response", "answered", "answering", "answer", "responded", "unanswered"].contains(last),
            isByPhone(range)
        {
            return nil
        }
        if ["access", "entry", "admission"].contains(last), next == "to" || next == "into" {
            guard any(Self.homes, in: range.upperBound..<min(here.upperBound, range.upperBound + 5)) else { return nil }
        }
        switch last {
        case "in" where ["nobody", "no-one", "no", "not"].contains(first):
            if next != "", !words.tokens[range.upperBound].isMark,
                !["when", "at", "on", "and", "but", "again", "today", "card", "left", "so", "for"].contains(next)
            {
                return nil
            }
        case "touch": return nil
        case "us" where next == "upstairs", "me" where next == "upstairs": return nil
        case "outside":
            if doer(before: range.lowerBound)?.doer == .family { return nil }
        case "get" where next == "touch", "in" where next == "touch" || next == "contact": return nil
        case "out" where next == "of": return nil
        case "out":
            let before = key(range.upperBound - 2)
            guard
                isA(range.upperBound - 2, Self.places.family)
                    || ["all", "was", "were", "both", "everyone", "is"].contains(before)
            else { return nil }
        case "away" where first == "turned" || first == "sent":
            let isByFamily =
                next == "by" && holds(range.upperBound..<min(here.upperBound, range.upperBound + 5), Self.places.family)
            let isWorker = doer(before: range.lowerBound)?.doer == .worker && next != "by"
            guard isByFamily || isWorker && holds(here, Self.places.visit) else { return nil }
        case "convenient", "inconvenient", "suitable", "time":
            guard holds(here, Self.places.door),
                !any(["rang", "text", "texted", "telephoned", "phoned", "email"], in: here)
            else {
                return nil
            }
        case "return", "back":
            guard any(["waited", "waiting"], in: here) else { return nil }
        case "admit", "admitted", "admission":
            if any(["hospital", "ward"], in: here) { return nil }
        default: break
        }
        if ["go", "went", "told", "asked", "leave"].contains(first), !holds(here, Self.places.door) { return nil }
        if any(["else"], in: range.lowerBound..<min(here.upperBound, range.upperBound + 1)) { return nil }
        // Somebody was seen before: the door is of a room, or of another visit.
        if any(Self.seeing, in: 0..<here.lowerBound) { return nil }
        if first == "gone", !holds(here, Self.places.visit) { return nil }
        return Candidate(kind: .noAccessVisit, range: range, strength: 70, rule: "at the door, nobody in or not let in")
    }

    func noReply(_ range: Range<Int>) -> Candidate? {
        let here = sentence(range.lowerBound)
        let next = key(range.upperBound)
        let last = key(range.upperBound - 1)
        if last == "in" || last == "home" {
            guard holds(here, Self.places.visit),
                next == "" || words.tokens[range.upperBound].isMark || next == "when" || next == "and"
            else { return nil }
            let seen = 0..<words.tokens.count
            if let doer = doer(before: range.lowerBound),
                ["child", "children", "siblings", "baby"].contains(key(doer.token))
            {
                return nil
            }
            if any(
                ["seen", "saw", "spoke", "spoken", "account", "arrest", "arrested", "suspect", "statement"], in: seen)
            {
                return nil
            }
            return Candidate(kind: .noAccessVisit, range: range, strength: 58, rule: "not at home when visited")
        }
        if isByPhone(range) { return nil }
        if [
            "re", "my", "questions", "question", "directly", "about", "why", "any", "his", "her", "when", "from",
            "well",
        ].contains(next) {
            return nil
        }
        if next == "to", holds(range.upperBound..<min(here.upperBound, range.upperBound + 4), Self.places.phone) {
            return nil
        }
        if next == "to" || next == "the" {
            guard holds(range.upperBound..<min(here.upperBound, range.upperBound + 5), Self.places.door) else {
                return nil
            }
        }
        if ["respond", "responded", "responding", "reply", "replied"].contains(last),
            last != "reply" || key(range.lowerBound) == "not"
        {
            guard holds(here, Self.places.door) else { return nil }
        }
        return Candidate(kind: .noAccessVisit, range: range, strength: 60, rule: "no reply at the door")
    }

    private static let otherThings: Set<String> = [
        "contract", "subscription", "tenancy", "holiday", "benefit", "benefits", "order", "policy", "debit",
        "membership",
        "wedding", "party", "insurance", "trip", "claim", "credit", "tickets", "bail", "warrant", "licence", "mobile",
        "lease",
        "marker", "alert", "bond", "application", "account",
    ]

    func cancelled(_ range: Range<Int>) -> Candidate? {
        let here = sentence(range.lowerBound)
        let near = max(here.lowerBound, range.lowerBound - 3)..<min(here.upperBound, range.upperBound + 6)
        if any(Self.otherThings, in: near) { return nil }
        // Of a worker by a manager: no contact with the family.
        if any(["supervision"], in: near) { return nil }
        let first = key(range.lowerBound)
        let session = spokenOf(range)
        let isNear = session != nil
        // "Changed", "moved", "asked to move": only with the appointment or visit itself beside it.
        if !first.hasPrefix("cancel"), !first.hasPrefix("postpone"), !first.hasPrefix("withd") {
            let beside = max(here.lowerBound, range.lowerBound - 5)..<min(here.upperBound, range.upperBound + 6)
            guard
                holds(beside, Self.places.appointment) || holds(beside, Self.places.meeting)
                    || any(["visit", "call", "us", "me", "it"], in: beside)
            else { return nil }
        }
        if first.hasPrefix("withd"), !holds(range.lowerBound..<near.upperBound, Self.places.appointment) { return nil }
        if ["called", "put", "puts", "moved", "take", "not", "stood"].contains(first), !isNear { return nil }
        if isA(range.lowerBound, Self.places.rebook), doer(before: range.lowerBound)?.doer == nil { return nil }
        guard isNear || holds(here, Self.places.visit) || first.hasPrefix("cancel") else { return nil }
        let (isFamily, rule) = canceller(range)
        return Candidate(
            kind: isFamily ? .cancelledByFamily : .cancelledByAgency, range: range,
            strength: isA(range.lowerBound, Self.places.rebook) ? 40 : 72, rule: rule)
    }

    /// Whether the family cancelled, and why it is thought so.
    private func canceller(_ range: Range<Int>) -> (Bool, String) {
        let here = sentence(range.lowerBound)
        let after = range.upperBound..<here.upperBound
        if let by = after.first(where: { key($0) == "by" }), by - range.upperBound < 8 {
            for token in (by + 1)..<max(by + 1, min(here.upperBound, by + 5)) {
                if isA(token, Self.places.pro) || isA(token, Self.places.appointment) {
                    return (false, "cancelled by the service")
                }
                if isA(token, Self.places.family) || words.tokens[token].isCapitalised {
                    return (true, "cancelled by the family")
                }
            }
        }
        let passive: Set<String> = ["was", "were", "been", "being", "is", "be"]
        let isPassive = passive.contains(key(range.lowerBound - 1)) || passive.contains(key(range.lowerBound - 2))
        if !isPassive || any(["request"], in: after) {
            switch doer(before: range.lowerBound)?.doer {
            case .worker:
                // "The worker was told by mother", "message from mother to the social worker".
                return (false, "cancelled by the worker")
            case .family: return (true, "cancelled by the family")
            default: break
            }
            if after.contains(where: { key($0) == "request" && isA($0 - 1, Self.places.family) }) {
                return (true, "cancelled at the family's request")
            }
        }
        if let cause = after.first(where: {
            ["because", "as", "owing", "due", "since", "when", "through", "for"].contains(key($0))
        }) {
            for token in cause..<here.upperBound {
                if isA(token, Self.places.pro) || isA(token, Self.places.illness) {
                    return (false, "cancelled for the service's reasons")
                }
                if isA(token, Self.places.family) { return (true, "cancelled for the family's reasons") }
            }
        }
        for token in (0..<range.lowerBound).reversed() where isA(token, Self.places.family) {
            let said = sentence(token)
            if holds(said, Self.places.say) { return (true, "cancelled after the family got in touch") }
        }
        return (false, "cancelled; not written by whom")
    }

    func familyPutOff(_ range: Range<Int>) -> Candidate? {
        let here = sentence(range.lowerBound)
        let doer = doer(before: range.lowerBound)?.doer
        let isRefusal = ["declined", "refused", "declines", "refuses", "turned", "turns", "declining"].contains(
            key(range.lowerBound))
        if doer == .worker || doer == .session && !isRefusal,
            !any(["mother", "father", "parents", "mum", "dad"], in: here)
        {
            return nil
        }
        let last = key(range.upperBound - 1)
        if last == "convenient", holds(here, Self.places.door),
            !any(["rang", "texted", "telephoned", "phoned"], in: here)
        {
            return nil
        }
        let isQuoted = key(range.lowerBound) == "not" && last == "today"
        if spokenOf(range) == .meeting, !isQuoted {
            return Candidate(kind: .meetingNotAttended, range: range, strength: 50, rule: "declined a meeting")
        }
        if isQuoted, doer == nil,
            !here.contains(where: { ["\"", "“", "'", "‘"].contains(key($0)) || isA($0, Self.places.family) })
        {
            return nil
        }
        return Candidate(
            kind: .cancelledByFamily, range: range, strength: isQuoted ? 73 : 66,
            rule: "the family declined or put it off")
    }

    func agencyPutOff(_ range: Range<Int>) -> Candidate? {
        let here = sentence(range.lowerBound)
        guard spokenOf(range) != nil || holds(here, Self.places.visit) else { return nil }
        let first = key(range.lowerBound)
        if key(range.upperBound) == "since" || key(range.upperBound) == "yet" { return nil }
        if first == "no", spokenOf(range) == .meeting { return nil }
        if first == "shut" || first == "closed", !holds(here, Self.places.appointment) { return nil }
        if ["worker", "nurse", "visitor", "doctor", "officer", "midwife", "consultant", "therapist", "hv", "sw"]
            .contains(first),
            spokenOf(range) == .meeting
        {
            return nil
        }
        return Candidate(kind: .cancelledByAgency, range: range, strength: 64, rule: "the service did not hold it")
    }
}
