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
    /// Members of the family and other people: what they tell an agency the writer did not tell it.
    private let family: Set<UInt64>
    private let helpers: Set<UInt64>
    /// Present forms by which an agency tells ("police inform of a breach").
    private let tellsNow: Set<UInt64>
    private let joins: Set<UInt64>
    /// First names of people of the case who are no workers.
    private let outsiders: Set<UInt64>

    init(outsiders: Set<UInt64> = []) {
        self.outsiders = outsiders
        func set(_ line: String) -> Set<UInt64> {
            Set(line.split(separator: " ").map { WordCutter.stemKey(String($0)) })
        }
        passedOver = set("the a an our duty allocated local her his their this new named family s all that team same")
        tells = set(
            "told informed notified advised alerted rang phoned telephoned contacted updated emailed faxed texted asked"
        )
        sends = set(
            "e-mail email mail emailed mailed fax faxed sent copy copied cc shared message referred referral ref letter wrote reported passed forwarded ppn ppns marf vpa merlin encompass notification notif info information handed escalated report voicemail t/c discussed update liaised spoke phone call telephoned"
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
        func raw(_ line: String) -> Set<UInt64> {
            Set(line.split(separator: " ").map { WordCutter.key(String($0)) })
        }
        family = raw(
            "mum mother mom mam mummy dad father daddy nan nana gran granny grandmother grandfather grandad mgm mgf pgm pgf aunt uncle parent parents partner boyfriend client patient tenant pt survivor she he neighbour child sister brother"
        )
        helpers = raw("has had have also then again later already")
        tellsNow = raw(
            "inform informs notify notifies advise advises tell tells report reports emails rings phones telephones writes faxes sends"
        )
        joins = raw("and plus or both as well also copy cc")
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
            if Self.refers.contains(words[before].raw)
                || (Self.back == words[before].raw && before > 0 && Self.refers.contains(words[before - 1].raw))
            {
                return .told(words: before..<mention.upperBound, isClaim: false)
            }
            if tells.contains(stem) {
                if isByFamily(before, sentence, words) { return .none }
                let end = sentenceEnd(after, words)
                let isQuestion = words[before].raw == Self.asked || isAnsweredNo(after, sentence, words)
                return .told(words: before..<end, isClaim: !isQuestion && !isWish(before, sentence, words))
            }
            if to.contains(stem) {
                let isFor = words[before].raw == Self.forWord
                var at = before - 1
                while at >= 0, at >= before - 7, words[at].sentence == sentence {
                    if words[at].isMark && words[at].raw != 0x2D { break }
                    // What was sent may be named at length; other words stand close by.
                    if at < before - 4, !Self.dispatched.contains(words[at].raw) {
                        at -= 1
                        continue
                    }
                    if sends.contains(words[at].stem) || tells.contains(words[at].stem),
                        !Self.comings.contains(words[at].raw), !isFor || Self.left.contains(words[at].raw)
                    {
                        if isByFamily(at, sentence, words) { return .none }
                        var start = at
                        if start > 0, words[start - 1].sentence == sentence, words[start - 1].raw == 0x2D {
                            start = max(0, start - 2)
                        }
                        if start > 0, words[start - 1].sentence == sentence, sends.contains(words[start - 1].stem) {
                            start -= 1
                        }
                        return .told(
                            words: start..<mention.upperBound,
                            isClaim: !isWish(start, sentence, words) && !isAnsweredNo(after, sentence, words)
                                && !(isAction && Self.nouns.contains(words[at].raw) && !isDone(at, sentence, words)))
                    }
                    at -= 1
                }
            }
        }
        guard hasAfter else { return .none }
        // "Audiology: not brought." at the head of an entry says where the news came from.
        if words[after].raw == 0x3A, !hasBefore, after + 1 < words.count, words[after + 1].sentence == sentence {
            return .heard
        }
        if isMessageOf(after, sentence, words) { return .heard }
        var next = after
        while next < words.count, words[next].sentence == sentence,
            Self.titles.contains(words[next].raw) || words[next].raw == WordCutter.key("were")
                || words[next].raw == WordCutter.key("was")
                || words[next].raw == WordCutter.key("staff") || words[next].raw == WordCutter.key("has")
        {
            next += 1
        }
        guard next < words.count, words[next].sentence == sentence else { return .none }
        let passive =
            next > after && words[next - 1].raw != WordCutter.key("has")
            && words[next - 1].raw != WordCutter.key("staff")
        if !passive, tellsNow.contains(words[next].raw) { return .heard }
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

    /// Whether nothing but marks and words that join a list stand between two agencies.
    func isList(_ gap: Range<Int>, _ words: [WordKey]) -> Bool {
        guard gap.count <= 4, !gap.isEmpty, gap.lowerBound > 0, gap.upperBound < words.count,
            words[gap.upperBound].sentence == words[gap.lowerBound - 1].sentence
        else { return false }
        return gap.allSatisfy {
            if Self.repeated.contains(words[$0].raw), $0 > gap.lowerBound { return true }
            return words[$0].isMark
                ? Self.listMarks.contains(words[$0].raw)
                : joins.contains(words[$0].raw) || passedOver.contains(words[$0].stem)
        }
    }

    /// "…, GP to review": what follows an agency is a plan.
    func isFollowedByPlan(_ mention: Range<Int>, _ words: [WordKey]) -> Bool {
        let next = mention.upperBound
        guard next < words.count, words[next].sentence == words[mention.lowerBound].sentence else { return false }
        if words[next].raw == Self.toWord {
            // "… and social care to ask whether …" says what for.
            return next + 1 >= words.count || !Self.purposes.contains(words[next + 1].raw)
        }
        return wishes.contains(words[next].stem)
    }

    /// "… rang": the agency is the one who speaks.
    func speaks(after mention: Range<Int>, _ words: [WordKey]) -> Bool {
        let next = mention.upperBound
        guard next < words.count, words[next].sentence == words[mention.lowerBound].sentence else { return false }
        return says.contains(words[next].stem) || tellsNow.contains(words[next].raw)
    }

    /// "Mum has told the school": it was not this agency that told.
    private func isByFamily(_ verb: Int, _ sentence: Int16, _ words: [WordKey]) -> Bool {
        var at = verb - 1
        while at >= 0, words[at].sentence == sentence, helpers.contains(words[at].raw) { at -= 1 }
        guard at >= 0, words[at].sentence == sentence else { return false }
        return family.contains(words[at].raw) || outsiders.contains(words[at].raw) && words[at].isCapitalised
    }

    /// "Telephone call to the school: no new concerns" asked something and told nothing.
    private func isAnsweredNo(_ after: Int, _ sentence: Int16, _ words: [WordKey]) -> Bool {
        after + 1 < words.count && words[after].sentence == sentence && words[after].raw == 0x3A
            && Self.nothing.contains(words[after + 1].raw)
    }

    /// "…'s e-mail says": `after` is the word after the agency or its worker.
    private func isMessageOf(_ after: Int, _ sentence: Int16, _ words: [WordKey]) -> Bool {
        var at = after
        if at < words.count, words[at].isMark { at += 1 }
        if at < words.count, words[at].raw == Self.possessive { at += 1 }
        guard at < words.count, words[at].sentence == sentence else { return false }
        if at == after {
            // "GP letter re hearing" came from the surgery, "GP letter sent" went there.
            let next = at + 1
            guard Self.messages.contains(words[at].raw) else { return false }
            return next >= words.count || words[next].sentence != sentence || Self.matters.contains(words[next].raw)
        }
        if words[at].raw == Self.letterE, at + 2 < words.count, words[at + 2].raw == Self.mailWord { return true }
        return Self.messages.contains(words[at].raw)
    }

    private static let matters = Set(
        [
            "re", "about", "regarding", "received", "waiting", "in", "came", "arrived", "overnight", "states", "says",
            "stating", "saying", "of", "that", "noted",
        ].map(
            WordCutter.key))
    static let possessive = WordCutter.key("s")
    private static let letterE = WordCutter.key("e")
    private static let mailWord = WordCutter.key("mail")
    /// Words of an agency's name after the part by which it was known ("Harbour View" Primary).
    private static let titles = Set(
        [
            "primary", "school", "nursery", "academy", "surgery", "practice", "team", "service", "services", "college",
            "hospital", "centre", "office", "department", "duty",
        ].map(WordCutter.key))
    /// "with social care and with the school"
    private static let repeated = Set(["with", "to", "by"].map(WordCutter.key))
    private static let refers = Set(["refer", "ref", "referred", "rereferred", "rerefer"].map(WordCutter.key))
    private static let back = WordCutter.key("back")
    /// Past forms by which something went out of the house.
    private static let dispatched = Set(
        ["sent", "emailed", "mailed", "faxed", "passed", "forwarded", "posted", "copied", "reported"].map(
            WordCutter.key))
    /// Those of them by which something goes to a colleague to be dealt with.
    static let passedOn = Set(["sent", "passed", "forwarded", "emailed", "mailed", "handed"].map(WordCutter.key))
    private static let purposes = Set(
        """
        ask say tell report inform request discuss advise let check chase confirm enquire share warn explain express raise \
        find see update query alert notify
        """
        .split(separator: " ").map { WordCutter.key(String($0)) })
    /// What an agency's worker sends or leaves ("Miss Verity's e-mail says").
    private static let messages = Set(
        ["email", "letter", "message", "call", "note", "report", "form", "notification", "fax", "text", "voicemail"]
            .map(WordCutter.key))
    private static let asked = WordCutter.key("asked")
    private static let forWord = WordCutter.key("for")
    private static let toWord = WordCutter.key("to")
    static let nothing = Set(["no", "nothing", "nil", "none", "not"].map(WordCutter.key))
    /// Left for somebody, as a letter of support for housing is not.
    private static let left = Set(["message", "msg", "voicemail", "left", "note", "answerphone"].map(WordCutter.key))
    /// Comma, "&", "/", "+".
    private static let listMarks: Set<UInt64> = [0x2C, 0x26, 0x2F, 0x2B]

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

    /// "Also left a message for the surgery": what a noun names was done, in a column of actions too.
    private func isDone(_ noun: Int, _ sentence: Int16, _ words: [WordKey]) -> Bool {
        (max(0, noun - 3)..<noun).contains { words[$0].sentence == sentence && Self.done.contains(words[$0].raw) }
    }

    private static let done = Set(["left", "made", "gave", "sent"].map(WordCutter.key))

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
