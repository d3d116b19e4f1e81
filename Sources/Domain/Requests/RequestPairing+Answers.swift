/// What came back.
extension RequestPairing {
    mutating func answered(_ asking: Asking, days: Int) -> RequestAndAnswer {
        var result = RequestAndAnswer(
            entry: asking.entry, kind: asking.kind, agency: asking.asked,
            words: texts[asking.entry].words(asking.range),
            outcome: .unanswered)
        result.asker = asking.askedBy.isEmpty ? asking.asker : nil
        result.askedBy = asking.askedBy
        if let own = ownAnswer(asking) {
            result.outcome = own.outcome
            result.answer = asking.entry
            result.answerWords = own.words
            result.days = 0
            return result
        }
        var best: (entry: Int, outcome: RequestAndAnswer.Outcome, words: String)?
        // Of a stranger's asking only the asked agency's own entry tells.
        guard asking.askedBy.isEmpty else { return result }
        let hasTelling = marks.mark(asking.range, of: asking.entry)
        for (agency, other) in [(asking.asked, asking.asker), (asking.asker, asking.asked)] {
            for entry in later(asking.entry, of: agency, days: days) {
                if let best, best.entry <= entry { break }
                if let answer = answer(
                    entry, hasTelling: hasTelling, other: other, isAsked: agency == asking.asked,
                    isReferral: asking.kind == .referral
                        && day(entry).days(since: day(asking.entry)) <= RequestReader.receiptDays)
                {
                    best = (entry, answer.outcome, answer.words)
                    break
                }
            }
        }
        if let best {
            result.outcome = best.outcome
            result.answer = best.entry
            result.answerWords = best.words
            result.days = day(best.entry).days(since: day(asking.entry))
        }
        return result
    }

    /// An agency's entries after one, up to a bound.
    func later(_ entry: Int, of agency: Int, days: Int) -> [Int] {
        let list = byAgency[agency]
        var low = 0
        var high = list.count
        while low < high {
            let middle = (low + high) / 2
            if list[middle] <= entry { low = middle + 1 } else { high = middle }
        }
        // Of the asked agency an entry on the same day may stand before, since its time is not written.
        if agency != chronology.entries[entry].agency {
            var back = 0
            while low > 0, back < 3, day(list[low - 1]) == day(entry) {
                low -= 1
                back += 1
            }
        }
        let limit = day(entry)
        return list[low...].prefix(RequestReader.reach).prefix { day($0).days(since: limit) <= days }.map { $0 }
    }

    /// What the asking entry itself says came of it, after the asking: only of entries of the asked agency, or a
    /// plain refusal or dispute.
    mutating func ownAnswer(_ asking: Asking) -> (outcome: RequestAndAnswer.Outcome, words: String)? {
        let noted = note(asking.entry)
        for hit in noted.hits where hit.range.lowerBound >= asking.range.upperBound || asking.isReceipt {
            // "Told that he is on a list": the asked agency's answer, as the asker tells it.
            if hit.tag == Sign.replied.rawValue, !asking.isReceipt, opensSentence(hit.range, texts[asking.entry]) {
                // Put on a list is not what was asked for.
                let isPutOff = isWaiting(noted, hit.range, texts[asking.entry])
                return (
                    isPutOff ? .refused : .answered, texts[asking.entry].sentence(around: hit.range.lowerBound)
                )
            }
            guard let outcome = outcome(hit.tag) else { continue }
            // "The police asked for the file and I took it to them": done by the writer in the same breath.
            let isOwnAct =
                asking.isReceipt && ["i", "we"].contains(texts[asking.entry].tokens[hit.range.lowerBound].key)
            if outcome == .answered, !isOwnAct,
                !asking.isReceipt || hit.range.lowerBound < asking.range.upperBound
            {
                continue
            }
            if outcome == .refused, !asking.isReceipt, hit.range.count < 2,
                texts[asking.entry].tokens[hit.range.lowerBound].key != "nfa"
            {
                continue
            }
            if isWaiting(noted, hit.range, texts[asking.entry]) { continue }
            // Whoever went and was turned away at the door did not refuse to go.
            if outcome == .refused, asking.isReceipt, let went = Self.wentThere(texts[asking.entry]) {
                return (.answered, went)
            }
            return (outcome, texts[asking.entry].sentence(around: hit.range.lowerBound))
        }
        return decision(asking, noted)
    }

    /// The sentence that has the writer at a door; nil where none has.
    static func wentThere(_ text: TextTokens) -> String? {
        let hit = doorBook.hits(text, ids: doorBook.ids(text.tokens)).first
        return hit.map { text.sentence(around: $0.range.lowerBound) }
    }

    private static let doorBook = WordPatterns(
        classes: [],
        groups: [
            [
                "at|to *1 door", "attended address|property|home|flat|house", "no reply|answer *1 at|to", "not let in",
                "not insisted", "nobody|no-one|noone in|home", "refused entry|access", "seen at *2 address",
            ]
        ])

    /// Right after the asking, with no one else as the teller.
    func opensSentence(_ range: Range<Int>, _ words: TextTokens) -> Bool {
        let start = words.sentences[Int(words.tokens[range.lowerBound].sentence)].lowerBound
        return range.lowerBound == start
            || range.lowerBound == start + 1 && ["i", "we"].contains(words.tokens[start].key)
    }

    /// What the asked agency's own note of being asked says, in its column for it, that it will do: an answer.
    func decision(_ asking: Asking, _ noted: Noted) -> (outcome: RequestAndAnswer.Outcome, words: String)? {
        guard asking.isReceipt, !noted.has(.waiting),
            let field = chronology.entries[asking.entry].fields.first(where: {
                $0.kind == .action && !PlainWords.isBlank($0.text)
            }), TextTokens(field.text).tokens.count > 2
        else { return nil }
        return (.answered, field.text)
    }

    func outcome(_ tag: UInt8) -> RequestAndAnswer.Outcome? {
        switch Sign(rawValue: tag) {
        case .refused: .refused
        case .disputed: .disputed
        case .answered: .answered
        default: nil
        }
    }

    func isWaiting(_ noted: Noted, _ range: Range<Int>, _ words: TextTokens) -> Bool {
        let sentence = words.sentences[Int(words.tokens[range.lowerBound].sentence)]
        return noted.hits.contains { $0.tag == Sign.waiting.rawValue && sentence.contains($0.range.lowerBound) }
    }

    /// Whether a later entry answers: it names the other agency or repeats telling words of the asking, which are
    /// marked, and says what came of it.
    mutating func answer(
        _ entry: Int, hasTelling: Bool, other: Int, isAsked: Bool, isReferral: Bool
    ) -> (outcome: RequestAndAnswer.Outcome, words: String)? {
        let noted = note(entry)
        let words = texts[entry]
        let namesOther = noted.agencies.contains { $0.agency == other }
        let shared = hasTelling ? marks.countMarked(in: entry) : 0
        let asksAgain = noted.hits.contains { $0.tag <= Sign.escalation.rawValue }
        // "Referral received": of whom, its own first words say, or nobody.
        let isReceipt =
            isReferral && isAsked && noted.has(.received)
            && noted.agencies.allSatisfy { $0.agency == chronology.entries[entry].agency }
        guard namesOther || shared >= 2 || isReceipt else { return nil }
        if !isAsked, asksAgain, noted.has(.waiting) { return nil }
        for hit in noted.hits {
            guard let outcome = outcome(hit.tag), !isWaiting(noted, hit.range, words) else { continue }
            let sentence = words.sentences[Int(words.tokens[hit.range.lowerBound].sentence)]
            // "Two previous assessments closed" is no answer to this one.
            if words.tokens[sentence].contains(where: { RequestReader.earlier.contains($0.key) }) { continue }
            let isNear = noted.agencies.contains { $0.agency == other && sentence.contains($0.range.lowerBound) }
            // The asker's own entry answers only where it speaks of the asked agency in that sentence.
            guard
                isAsked
                    ? (isReceipt || isNear || shared >= 1
                        || namesOther && (outcome != .answered || noted.has(.received)))
                    : isNear && !asksAgain
            else { continue }
            return (outcome, words.sentence(around: hit.range.lowerBound))
        }
        // "Call from the school. Visit on the list for next week": what is promised at once is an answer.
        if isAsked, namesOther, noted.has(.received),
            let promise = noted.hits.first(where: { isPromise($0, words) })
        {
            return (.answered, words.sentence(around: promise.range.lowerBound))
        }
        return nil
    }

    func isPromise(_ hit: WordPatterns.Hit, _ words: TextTokens) -> Bool {
        guard hit.tag == Sign.waiting.rawValue,
            ["list", "arranged", "booked", "allocated"].contains(words.tokens[hit.range.upperBound - 1].key)
        else { return false }
        let sentence = words.sentences[Int(words.tokens[hit.range.lowerBound].sentence)]
        return words.tokens[sentence].contains {
            ["visit", "appointment", "assessment", "appt"].contains($0.key)
        }
    }
}
