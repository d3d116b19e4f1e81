/// What a chronology's entry says besides may show that nothing was missed, or that something else was: read after the
/// words themselves, since it takes the whole entry.
extension SmallThingReader {
    /// The contact as it stands in its entry; nil where nothing of the kind was missed there.
    static func checked(_ contact: MissedContact, in entry: ChronologyEntry, _ text: TextTokens) -> MissedContact? {
        guard let kind = contact.kind else { return nil }
        var contact = contact
        let own = TextTokens(contact.words).tokens
        let keys = Set(own.map(\.key))
        let all = Set(text.tokens.map(\.key))
        switch kind {
        case .noAccessVisit:
            // Who saw a child was let in, and a telephone or letter has no door.
            if entry.childSeen == .yes { return nil }
            let isPost = !all.isDisjoint(with: post) && all.isDisjoint(with: door)
            if isPost || keys.contains("unanswered") || isNeeded(own) { return nil }
        case .missedAppointment:
            if !keys.isDisjoint(with: money) || keys.contains("acceptable") || isSum(own) { return nil }
        case .cancelledByFamily, .cancelledByAgency:
            if keys.contains("changed"), !keys.isDisjoint(with: details) { return nil }
            if kind == .cancelledByFamily, isOwnDoing(own) { contact.kind = .cancelledByAgency }
        case .meetingNotAttended, .handoverMissing, .supervisionMissing, .fileLost: break
        }
        return contact
    }

    private static let post: Set<String> = [
        "e-mail", "email", "letter", "letters", "request", "voicemail", "line", "text", "rang", "phoned", "telephoned",
        "call",
    ]
    private static let door: Set<String> = [
        "visit", "visited", "visits", "door", "doorstep", "knocked", "card", "access", "home", "house", "flat",
        "called",
        "attended", "curtains", "nobody", "gate",
    ]
    private static let money: Set<String> = [
        "payment", "payments", "rent", "instalment", "instalments", "arrears", "fees",
    ]
    private static let details: Set<String> = ["address", "number", "name", "surname", "details", "system", "record"]
    private static let putOff: Set<String> = [
        "rearranged", "re-arranged", "cancelled", "postponed", "rebooked", "moved", "rescheduled", "deferred",
    ]

    /// "I rearranged the visit": whoever writes did.
    private static func isOwnDoing(_ words: [TextTokens.Token]) -> Bool {
        zip(words, words.dropFirst()).contains { ["i", "we"].contains($0.key) && putOff.contains($1.key) }
    }

    /// "No reply needed".
    private static func isNeeded(_ words: [TextTokens.Token]) -> Bool {
        zip(words, words.dropFirst()).contains {
            ["reply", "answer", "response"].contains($0.key)
                && ["needed", "required", "necessary", "expected"].contains($1.key)
        }
    }

    /// "9 missed appointments over three years": a sum of others.
    private static func isSum(_ words: [TextTokens.Token]) -> Bool {
        zip(words, words.dropFirst()).contains { $1.key == "missed" && ($0.key.utf8.first ?? 0) <= 0x39 && !$0.isMark }
            && words.contains { ["across", "over", "years", "yrs", "total", "altogether"].contains($0.key) }
    }

    /// What children carry is no file of a case.
    static func isOfBelongings(_ words: String) -> Bool {
        TextTokens(words).tokens.contains { belongings.contains($0.key) }
    }

    private static let belongings: Set<String> = [
        "bag", "bags", "coat", "jumper", "kit", "shoe", "shoes", "glove", "gloves", "purse", "keys", "phone", "toy",
        "tooth",
        "bicycle", "bike", "library", "reading", "lunchbox", "cardigan",
    ]
}
