/// What each sign is taken to mean, by what stands about it.
extension MissedReading {
    /// What a sign stands for where it stands; nil where it stands for nothing.
    func candidate(_ sign: Sign, _ range: Range<Int>) -> Candidate? {
        switch sign {
        case .notAttended: notAttended(range)
        case .notCome: notCome(range)
        case .missedSurely: missedSurely(range)
        case .missedCode: missedCode(range)
        case .meetingOnly: meetingOnly(range)
        case .unable: unable(range)
        case .noAccess: noAccess(range)
        case .noReply: noReply(range)
        case .cancelled: cancelled(range)
        case .familyPutOff: familyPutOff(range)
        case .agencyPutOff: agencyPutOff(range)
        default: nil
        }
    }

    private static let schools: Set<String> = [
        "school", "nursery", "lessons", "lesson", "college", "preschool", "pre-school", "playgroup", "registration",
        "work",
        "mosque", "church", "to", "incident", "scene", "prayers",
    ]
    private static let expectations: Set<String> = [
        "expected", "arranged", "booked", "due", "instructed", "invited", "planned", "agreed", "scheduled", "offered",
        "requested", "waiting", "told", "asked", "promised",
    ]

    private func notAttended(_ range: Range<Int>) -> Candidate? {
        let here = sentence(range.lowerBound)
        let next = range.upperBound..<min(here.upperBound, range.upperBound + 3)
        let session = spokenOf(range)
        if any(Self.schools, in: next),
            !next.contains(where: { isA($0, Self.places.appointment) || isA($0, Self.places.meeting) })
        {
            return nil
        }
        if session == .meeting {
            return Candidate(kind: .meetingNotAttended, range: range, strength: 68, rule: "not attended, of a meeting")
        }
        let doer = doer(before: range.lowerBound)?.doer
        if doer == .worker, session == nil { return nil }
        return Candidate(
            kind: .missedAppointment, range: range, strength: session == nil ? 60 : 68, rule: "not attended or missed")
    }

    private func notCome(_ range: Range<Int>) -> Candidate? {
        let here = sentence(range.lowerBound)
        let next = key(range.upperBound)
        let last = key(range.upperBound - 1)
        if ["home", "back", "downstairs", "forward", "round", "out", "until", "as", "any"].contains(next)
            || next == "to" && ["light", "terms", "notice", "harm", "the"].contains(key(range.upperBound + 1))
                && spokenOf(range) == nil && last != "report"
        {
            return nil
        }
        let session = spokenOf(range)
        let isStanding = ["there", "present", "at", "in", "absent"].contains(last)
        if isStanding {
            guard session == .meeting else { return nil }
            if last == "at" || last == "in" {
                let after = range.upperBound..<min(here.upperBound, range.upperBound + 5)
                guard after.contains(where: { isA($0, Self.places.meeting) }) else { return nil }
            }
            return Candidate(kind: .meetingNotAttended, range: range, strength: 66, rule: "not there, of a meeting")
        }
        let isExpected = any(Self.expectations, in: here)
        guard session != nil || isExpected else { return nil }
        if session == .meeting {
            return Candidate(kind: .meetingNotAttended, range: range, strength: 64, rule: "did not come, of a meeting")
        }
        if doer(before: range.lowerBound)?.doer == .worker, session != nil {
            return Candidate(kind: .cancelledByAgency, range: range, strength: 52, rule: "the worker did not come")
        }
        return Candidate(kind: .missedAppointment, range: range, strength: 56, rule: "did not come, of an appointment")
    }

    private static let thingsBrought: Set<String> = [
        "up", "lunch", "kit", "money", "forward", "under", "book", "form", "forms", "report", "urine", "passport",
        "documents",
        "shoes", "coat", "clothes", "paperwork", "sample", "identification", "id", "milk", "nappies", "charges",
        "proceedings",
        "attention", "inhaler", "glasses", "prescription", "letter", "weapon", "drugs", "alcohol",
    ]

    private func missedSurely(_ range: Range<Int>) -> Candidate? {
        let here = sentence(range.lowerBound)
        let last = key(range.upperBound - 1)
        if last == "bring" || last == "brought",
            any(Self.thingsBrought, in: range.upperBound..<min(here.upperBound, range.upperBound + 4))
        {
            return nil
        }
        return Candidate(
            kind: .missedAppointment, range: range, strength: 75,
            rule: "not brought, no show, or left before being seen")
    }

    private static let notCodes: Set<String> = [
        "test", "tests", "sample", "samples", "swab", "swabs", "result", "results", "testing", "evidence", "profile",
        "match",
        "paternity", "policy", "analysis",
    ]

    private func missedCode(_ range: Range<Int>) -> Candidate? {
        if Self.notCodes.contains(key(range.upperBound)) || key(range.lowerBound - 1) == "paternity" { return nil }
        return Candidate(
            kind: spokenOf(range) == .meeting ? .meetingNotAttended : .missedAppointment, range: range, strength: 80,
            rule: "short form for not attended or not brought")
    }

    private func meetingOnly(_ range: Range<Int>) -> Candidate? {
        let first = key(range.lowerBound)
        guard spokenOf(range) == .meeting else { return nil }
        let isApology = first.hasPrefix("apolog") || key(range.upperBound - 1) == "apologies"
        return Candidate(
            kind: .meetingNotAttended, range: range, strength: isApology ? 55 : 65,
            rule: isApology ? "apologies to a meeting" : "nobody came to, or spoke for, at a meeting")
    }

    private func unable(_ range: Range<Int>) -> Candidate? {
        let here = sentence(range.lowerBound)
        let session = spokenOf(range)
        if session == .meeting {
            return Candidate(
                kind: .meetingNotAttended, range: range, strength: 62, rule: "unable to attend, of a meeting")
        }
        let last = key(range.upperBound - 1)
        let isPlain = ["attend", "attending", "keep", "bring", "bringing"].contains(last)
        guard session != nil || isPlain else { return nil }
        if ["be", "get", "stay", "send", "taking", "join", "make"].contains(last), session == nil { return nil }
        let doer = doer(before: range.lowerBound)?.doer
        if doer == .worker {
            guard isPlain || ["visit", "make", "come", "coming"].contains(last) else { return nil }
            return Candidate(kind: .cancelledByAgency, range: range, strength: 55, rule: "the worker was unable to")
        }
        if holds(here, Self.places.say) || holds(here, Self.places.phone) || isPlain && last == "bringing" {
            guard isPlain || ["come", "coming", "make", "be"].contains(last) else { return nil }
            return Candidate(
                kind: .cancelledByFamily, range: range, strength: 62, rule: "the family said they would not come")
        }
        guard ["attend", "keep", "make", "come"].contains(last) else { return nil }
        return Candidate(kind: .missedAppointment, range: range, strength: 45, rule: "unable to attend")
    }
}
