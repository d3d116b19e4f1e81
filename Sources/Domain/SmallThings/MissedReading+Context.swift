/// What stands about a sign: which appointment or meeting is spoken of, and who does it.
extension MissedReading {
    enum Session { case appointment, meeting }

    /// The appointment or meeting nearest to a range: after it in the sentence, before it, then in earlier sentences.
    func spokenOf(_ range: Range<Int>) -> Session? {
        let here = sentence(range.lowerBound)
        for token in range.lowerBound..<min(here.upperBound, range.upperBound + 9) {
            if let session = session(at: token) { return session }
        }
        for token in (here.lowerBound..<range.lowerBound).reversed() {
            if let session = session(at: token) { return session }
        }
        let place = Int(words.tokens[range.lowerBound].sentence)
        for earlier in (max(0, place - 6)..<place).reversed() {
            // A sentence that names a meeting at all is about it.
            var found: Session?
            for token in words.sentences[earlier] {
                guard let session = session(at: token) else { continue }
                found = session
                if session == .meeting { break }
            }
            if let found { return found }
        }
        return nil
    }

    private static let meetingReviews: Set<String> = [
        "after", "lac", "cin", "cp", "protection", "plan", "case", "statutory", "ehcp", "cla", "pathway", "need", "pep",
        "conference",
    ]
    private static let partsOfMeetingNames: Set<String> = ["protection", "strategy", "core", "cp", "child"]
    private static let meetingNouns: Set<String> = [
        "meeting", "meetings", "conference", "conferences", "discussion", "group", "groups", "review", "reviews", "mtg",
        "conf", "gp", "gps", "panel",
    ]
    private static let notMeetings: Set<String> = [
        "plan", "plans", "visit", "visits", "register", "nurse", "child", "children", "medical", "team", "doctor",
        "worker",
        "placement", "status", "level", "register", "paperwork", "documents", "minutes", "notification", "referral",
        "aid",
    ]

    private func session(at token: Int) -> Session? {
        let isMeeting = isA(token, Self.places.meeting)
        guard isMeeting || isA(token, Self.places.appointment) else { return nil }
        let before = key(token - 1)
        let after = key(token + 1)
        switch key(token) {
        case "review", "reviews":
            return Self.meetingReviews.contains(before) || Self.meetingNouns.contains(after) ? .meeting : .appointment
        case "hearing":
            return ["test", "tests", "assessment", "check", "clinic", "screen", "aid", "aids"].contains(after)
                ? .appointment : .meeting
        case "group", "groups": return before == "core" ? .meeting : .appointment
        case "protection", "strategy", "core", "cp": return Self.meetingNouns.contains(after) ? .meeting : nil
        default:
            if isMeeting { return Self.notMeetings.contains(after) ? nil : .meeting }
            return Self.meetingNouns.contains(after) && after != "group" && after != "review" ? .meeting : .appointment
        }
    }

    /// Who a verb's doer is.
    enum Doer { case family, worker, session }

    private static let skippedNames: Set<String> = [
        "the", "this", "that", "these", "those", "there", "today", "yesterday", "then", "however", "although", "but",
        "and",
        "when", "while", "after", "before", "also", "again", "home", "text", "message", "letter", "call", "note",
        "email",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "later", "second", "third",
        "first",
        "both", "all", "no", "not", "was", "it", "his", "her", "their", "my", "our", "unfortunately", "further",
        "planned",
    ]
    private static let workerTitles: Set<String> = [
        "dr", "pc", "dc", "ds", "sgt", "sergeant", "nurse", "constable", "professor", "officer", "inspector",
    ]

    /// The nearest person or service before a token in its sentence.
    func doer(before token: Int) -> (doer: Doer, token: Int)? {
        for at in (sentence(token).lowerBound..<token).reversed() {
            if isA(at, Self.places.pro) { return (.worker, at) }
            if isA(at, Self.places.family) { return (.family, at) }
            let word = words.tokens[at]
            let isFirst = at == sentence(token).lowerBound
            if word.isCapitalised, !word.isMark, !isFirst || ids[at] < 0, !Self.skippedNames.contains(word.key),
                session(at: at) == nil
            {
                return (Self.workerTitles.contains(key(at - 1)) ? .worker : .family, at)
            }
            if session(at: at) != nil { return (.session, at) }
        }
        return nil
    }

    /// Words for the one who missed it: the doer with the words that belong to it ("maternal grandmother").
    func who(_ candidate: Candidate) -> String {
        guard let (doer, token) = doer(before: candidate.range.lowerBound), doer != .session else { return "" }
        if ["i", "we", "us", "me"].contains(key(token)) { return words.words(token..<(token + 1)) }
        if ["letter", "letters", "states", "report", "reports", ":"].contains(key(token + 1)) { return "" }
        var start = token
        let limit = sentence(token).lowerBound
        while start > limit, token - start < 3, Self.partsOfNames.contains(key(start - 1)) || joinsName(start) {
            start -= 1
        }
        return words.words(start..<(token + 1))
    }

    private func joinsName(_ start: Int) -> Bool {
        let before = words.tokens[start - 1]
        return !before.isMark && before.isCapitalised && words.tokens[start].isCapitalised
            && !Self.skippedNames.contains(before.key)
    }

    private static let partsOfNames: Set<String> = [
        "maternal", "paternal", "birth", "social", "health", "support", "family", "key", "head", "school", "young",
        "community",
        "duty", "practice", "youth", "probation", "named", "team", "police", "step", "foster", "allocated", "care",
        "mental",
        "service", "student", "drug", "housing", "outreach", "dental", "speech", "mr", "mrs", "ms", "miss", "dr", "pc",
        "dc",
    ]

    func any(_ keys: Set<String>, in range: Range<Int>) -> Bool {
        range.contains { keys.contains(words.tokens[$0].key) }
    }
}
