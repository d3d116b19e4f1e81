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
        case .meetingNotAttended:
            // "Review conference. It is not in the minutes.": no word of anybody staying away.
            if contact.rule == MissedArbiter.weighed, all.isDisjoint(with: presence) { return nil }
        case .handoverMissing, .supervisionMissing, .fileLost: break
        }
        if kind == .noAccessVisit { contact.words = visit(contact.words, text) }
        if isUninvited(text), kind == .meetingNotAttended || kind == .missedAppointment || kind == .cancelledByFamily {
            // Whoever was not told of a meeting did not stay away from it.
            contact.kind = .meetingNotAttended
            contact.who = "the writer’s agency, not invited or told late"
            contact.rule = "not invited, or not told of it"
            contact.words = uninvited(text) ?? contact.words
        }
        return contact
    }

    /// "No invitation received", "We were not told of today's meeting".
    private static let invitations = WordPatterns(
        classes: [],
        groups: [
            [
                "no|not *1 invitation|invite *2 received|sent", "no invitation|invite", "not invited",
                "we|i|us *1 not *1 told|notified|informed|aware of|about *3 meeting|conference|review|group|mtg",
                "not *1 told|notified|informed of *3 meeting|conference|review|group|mtg",
            ]
        ])

    private static func isUninvited(_ text: TextTokens) -> Bool { uninvited(text) != nil }

    private static func uninvited(_ text: TextTokens) -> String? {
        invitations.hits(text, ids: invitations.ids(text.tokens)).first.map {
            text.words(text.sentences[Int(text.tokens[$0.range.lowerBound].sentence)])
        }
    }

    /// Of an empty home the sentence that tells of the visit, and not what a neighbour said.
    private static func visit(_ words: String, _ text: TextTokens) -> String {
        let keys = Set(TextTokens(words).tokens.map(\.key))
        guard !keys.isDisjoint(with: neighbours) else { return words }
        let own = text.sentences.first { sentence in
            text.tokens[sentence].contains { visits.contains($0.key) }
                && !text.tokens[sentence].contains { neighbours.contains($0.key) }
        }
        return own.map { text.words($0) } ?? words
    }

    private static let neighbours: Set<String> = ["neighbour", "neighbours", "neighbor", "caretaker"]
    private static let visits: Set<String> = ["called", "visited", "visit", "attended", "went", "knocked"]

    /// "Dr S noted 25/10 WNB": speaks of one written before.
    static func isOfEarlier(_ words: String) -> Bool {
        let tokens = TextTokens(words).tokens
        return zip(tokens, tokens.dropFirst()).contains {
            ["noted", "notes", "re", "regarding", "following", "after", "since"].contains($0.key)
                && ($1.key.utf8.first.map { $0 < 0x3A } ?? false) && !$1.isMark
        }
    }

    private static let presence: Set<String> = [
        "attend", "attended", "attending", "attendance", "apologies", "apology", "apologised", "absent", "absence",
        "present", "represented", "representative", "declined", "unable", "came", "come", "invited", "invitation",
        "dna",
        "nobody", "no-one", "failed", "missed", "sent", "empty", "quorate", "late", "there", "arrive", "arrived",
        "without", "vacant", "leave", "clash", "cover", "join", "joined",
    ]
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
