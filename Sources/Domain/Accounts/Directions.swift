/// Tells from the words around a named agency whether the entry heard from it or told it something.
struct Directions {
    enum Direction {
        case none
        case heard
        /// `words`: those that say so. `isClaim`: it was done, not planned, asked for or refused.
        case told(words: Range<Int>, isClaim: Bool)
    }

    /// Words between a verb and the agency that change nothing ("the allocated").
    private let passedOver: Set<UInt64>
    /// "told the health visitor".
    private let tells: Set<UInt64>
    /// "faxed to the surgery", "copy sent to", "message left for".
    private let sends: Set<UInt64>
    private let to: Set<UInt64>
    private let from: Set<UInt64>
    /// "the hospital rang".
    private let says: Set<UInt64>
    /// "HV informed." or "school informed me": which, depends on what follows.
    private let either: Set<UInt64>
    private let me: Set<UInt64>
    private let wishes: Set<UInt64>
    private let plans: Set<UInt64>

    init() {
        func set(_ line: String) -> Set<UInt64> {
            Set(line.split(separator: " ").map { WordCutter.stemKey(String($0)) })
        }
        passedOver = set("the a an our duty allocated local her his their this new named family s all that team same")
        tells = set(
            "told informed notified advised alerted rang phoned telephoned contacted updated emailed faxed texted asked"
        )
        sends = set(
            "e-mail email mail emailed mailed fax faxed sent copy copied cc shared message referred referral ref letter wrote reported passed forwarded notification notif info information handed escalated report voicemail t/c discussed update liaised spoke phone call telephoned"
        )
        to = set("to with for cc")
        from = set("from per via by of")
        says = set(
            "rang telephoned phoned called reports reported reporting says said states stated mentioned mentions contacted e-mailed emailed wrote asked asking requested informs requests passed pass fed advises confirmed made asks raised checking tells followed sent describes letter notification notif enquiry"
        )
        either = set("informed told advised notified updated")
        me = set("me us that this duty of1 there she he it they how we writer team child mother")
        wishes = set("not to will should never would could must cannot unable refused declined be didn't")
        plans = set("plan plans next outcome todo")
    }

    func direction(of mention: Range<Int>, in words: [WordKey], isAction: Bool) -> Direction {
        let sentence = words[mention.lowerBound].sentence
        var before = mention.lowerBound - 1
        while before >= 0, words[before].sentence == sentence, passedOver.contains(words[before].stem) { before -= 1 }
        let hasBefore = before >= 0 && words[before].sentence == sentence
        let after = mention.upperBound
        let hasAfter = after < words.count && words[after].sentence == sentence
        if hasBefore {
            let stem = words[before].stem
            if from.contains(stem) { return .heard }
            if tells.contains(stem) {
                let end = sentenceEnd(after, words)
                return .told(words: before..<end, isClaim: !isWish(before, sentence, words))
            }
            if to.contains(stem) {
                var at = before - 1
                while at >= 0, at >= before - 4, words[at].sentence == sentence {
                    if words[at].isMark && words[at].raw != 0x2D { break }
                    if sends.contains(words[at].stem) || tells.contains(words[at].stem),
                        !Self.comings.contains(words[at].raw)
                    {
                        var start = at
                        if start > 0, words[start - 1].sentence == sentence, words[start - 1].raw == 0x2D {
                            start = max(0, start - 2)
                        }
                        if start > 0, words[start - 1].sentence == sentence, sends.contains(words[start - 1].stem) {
                            start -= 1
                        }
                        return .told(
                            words: start..<mention.upperBound,
                            isClaim: !isWish(start, sentence, words)
                                && !(isAction && Self.nouns.contains(words[at].raw)))
                    }
                    at -= 1
                }
            }
        }
        guard hasAfter else { return .none }
        var next = after
        while next < words.count, words[next].sentence == sentence,
            words[next].raw == WordCutter.key("were") || words[next].raw == WordCutter.key("was")
                || words[next].raw == WordCutter.key("staff") || words[next].raw == WordCutter.key("has")
        {
            next += 1
        }
        guard next < words.count, words[next].sentence == sentence else { return .none }
        let passive =
            next > after && words[next - 1].raw != WordCutter.key("has")
            && words[next - 1].raw != WordCutter.key("staff")
        if either.contains(words[next].stem) {
            let follows = next + 1 < words.count && words[next + 1].sentence == sentence ? words[next + 1] : nil
            let active = follows.map { !$0.isMark && me.contains($0.stem) } ?? false
            if active, !passive { return .heard }
            return .told(
                words: mention.lowerBound..<sentenceEnd(next + 1, words),
                isClaim: !isWish(mention.lowerBound, sentence, words))
        }
        if says.contains(words[next].stem), !passive { return .heard }
        return .none
    }

    /// To the end of the sentence or the next mark, at most five words on.
    private func sentenceEnd(_ from: Int, _ words: [WordKey]) -> Int {
        var end = from
        while end < words.count, end < from + 5, words[end].sentence == words[from - 1].sentence, !words[end].isMark {
            end += 1
        }
        return end
    }

    /// Going somewhere, not telling ("called to the home", "calls to home not answered").
    private static let comings = Set(["called", "calls", "report"].map(WordCutter.key))
    /// In a column of actions and plans these say what is to be done as often as what was done.
    private static let nouns = Set(
        [
            "letter", "notification", "notif", "referral", "ref", "discuss", "call", "info", "information", "fax",
            "e-mail", "email", "mail",
            "message", "copy", "report", "update", "liaise", "share",
        ].map(WordCutter.key))

    private static let imperatives = Set(
        ["inform", "tell", "notify", "advise", "contact", "refer", "ring", "alert", "update", "send", "ask", "liaise"]
            .map(
                WordCutter.key))

    private func isImperative(_ word: UInt64) -> Bool { Self.imperatives.contains(word) }

    /// Planned, wished for, refused or failed.
    private func isWish(_ verb: Int, _ sentence: Int16, _ words: [WordKey]) -> Bool {
        var at = verb - 1
        var steps = 0
        if isImperative(words[verb].raw) { return true }
        while at >= 0, words[at].sentence == sentence {
            if steps < 3, wishes.contains(words[at].stem) { return true }
            if plans.contains(words[at].stem), at == 0 || words[at - 1].sentence != sentence { return true }
            steps += 1
            at -= 1
        }
        return false
    }
}
