/// Which agency a phrase of asking means: the one called, referred to, or telling.
enum RequestPhrases {
    /// "Asking if any children are known there": the word belongs to the asking.
    static func isAsked(_ range: Range<Int>, _ words: TextTokens) -> Bool {
        range.count == 1 && words.tokens[range.lowerBound].key == "if" && range.lowerBound > 0
            && ["asking", "asked", "asks", "ask", "enquiring", "enquired"].contains(
                words.tokens[range.lowerBound - 1].key)
    }

    /// "Rang the surgery, left a message": the agency named is the one called, not the caller.
    static func isCalled(_ range: Range<Int>, _ words: TextTokens, from start: Int) -> Bool {
        let before = max(start, range.lowerBound - 3)..<range.lowerBound
        // "E-mail sent to the surgery", but not "letter from the surgery".
        let isTo = before.last.map { words.tokens[$0].key == "to" } ?? false
        return before.contains { place in
            let key = words.tokens[place].key
            return calling.contains(key) || isTo && sending.contains(key)
        }
    }

    /// "Paediatric referral made": the agency named right before is the one referred to.
    static func isReferredTo(_ agency: Range<Int>, _ hit: Range<Int>, _ words: TextTokens) -> Bool {
        guard agency.upperBound == hit.lowerBound, hit.count > 1 else { return false }
        return ["referral", "ref", "re-referral", "rereferral"].contains(words.tokens[hit.lowerBound].key)
            && hit.contains { ["made", "sent", "done", "submitted", "completed"].contains(words.tokens[$0].key) }
    }

    /// "Mother referred by GP": the agency named asks. Of a referral "by GP to the clinic" the clinic is asked, not whoever
    /// writes of it.
    static func isReferredBy(_ agency: Range<Int>, _ hit: Range<Int>, _ words: TextTokens) -> Bool {
        var at = agency.lowerBound - 1
        while at > hit.lowerBound, ["the", "her", "his", "their", "own", "a"].contains(words.tokens[at].key) { at -= 1 }
        guard at > hit.lowerBound, words.tokens[at].key == "by" else { return false }
        return (hit.lowerBound..<at).contains { referring.contains(words.tokens[$0].key) }
            && words.tokens[at].sentence == words.tokens[hit.lowerBound].sentence
    }

    /// Whom a referral "by GP to …" goes to, as far as the words say: the place after "to"; nil where they do not.
    static func goal(after agency: Range<Int>, _ words: TextTokens) -> Int? {
        let at = agency.upperBound
        guard at + 1 < words.tokens.count, words.tokens[at].key == "to",
            words.tokens[at].sentence == words.tokens[agency.lowerBound].sentence
        else { return nil }
        return at + 1
    }

    /// "To us", "to this service".
    static let ourselves: Set<String> = ["us", "our", "this", "ourselves"]

    private static let referring: Set<String> = [
        "referred", "rereferred", "re-referred", "ref", "referral", "re-referral",
    ]

    private static let calling: Set<String> = [
        "rang", "phoned", "telephoned", "emailed", "e-mailed", "contacted", "informed", "asked", "told", "chased",
        "ring", "telephone", "email", "notified", "texted", "messaged", "wrote", "writes", "written",
    ]

    private static let sending: Set<String> = ["sent", "e-mail", "letter", "fax", "faxed", "request", "form"]

    /// "Probation confirmed …. Locks asked for.": who tells is not who is asked.
    static func isTeller(_ agency: Range<Int>, _ words: TextTokens) -> Bool {
        agency.upperBound < words.tokens.count
            && ["confirmed", "said", "told", "reported", "gave", "shared", "advised", "says", "stated"].contains(
                words.tokens[agency.upperBound].key)
    }
}
