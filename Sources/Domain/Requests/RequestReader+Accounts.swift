extension RequestReader {
    /// Requests with what the accounts linked with them say came of it: where the asked agency's own account of the same
    /// occurrence acts or declines, the request was not left unanswered, whoever it names.
    ///
    /// - Parameter occurrences: what was linked by ``AccountsReader`` in the same chronology.
    public func settled(
        _ requests: [RequestAndAnswer], by occurrences: [Occurrence], in chronology: IntegratedChronology
    ) -> [RequestAndAnswer] {
        let open = Set(requests.filter { $0.outcome == .unanswered }.map(\.entry))
        let mentions = AgencyMentions(chronology)
        var accounts: [Int: [Int]] = [:]
        for occurrence in occurrences {
            for entry in occurrence.entries where open.contains(entry) { accounts[entry] = occurrence.entries }
        }
        return requests.map { begun($0, by: occurrences, in: chronology) }.map { request in
            guard request.outcome == .unanswered, let linked = accounts[request.entry] else { return request }
            return settled(request, by: linked, in: chronology, mentions)
        }
    }

    private func settled(
        _ request: RequestAndAnswer, by linked: [Int], in chronology: IntegratedChronology, _ mentions: AgencyMentions
    ) -> RequestAndAnswer {
        guard let asked = request.agency, let day = chronology.entries[request.entry].reckonedDay else {
            return request
        }
        for entry in linked where entry != request.entry && chronology.entries[entry].agency == asked {
            // One occurrence: an account dated a day or two before is of it all the same.
            guard let on = chronology.entries[entry].reckonedDay,
                (-Self.daysApart...answerDays).contains(on.days(since: day)),
                !Self.isOfOthers(chronology.entries[entry], request, mentions),
                let answer = Self.whatCame(of: chronology.entries[entry])
            else { continue }
            var result = request
            result.outcome = answer.outcome
            result.answer = entry
            result.answerWords = answer.words
            result.days = max(0, on.days(since: day))
            return result
        }
        return request
    }

    /// Days by which two accounts of one occurrence may be dated apart.
    private static let daysApart = 2

    /// "Referral from school": what names other agencies and not the one that asked is the answer to theirs.
    private static func isOfOthers(
        _ entry: ChronologyEntry, _ request: RequestAndAnswer, _ mentions: AgencyMentions
    ) -> Bool {
        let text = TextTokens(EntryWords.text(entry))
        let asked = book.hits(text, ids: book.ids(text.tokens)).contains { $0.tag == Sign.received.rawValue }
        let named = Set(mentions.find(text, ids: mentions.book.ids(text.tokens)).map(\.agency)).subtracting([
            entry.agency
        ])
        return asked && !named.isEmpty && !(request.asker.map(named.contains) ?? true)
    }

    /// A referral that only the asked agency calls one was made in the asker's own account of the same occurrence, which may
    /// be of days before.
    private func begun(
        _ request: RequestAndAnswer, by occurrences: [Occurrence], in chronology: IntegratedChronology
    ) -> RequestAndAnswer {
        guard let asker = request.asker, request.kind == .referral, request.answer == request.entry,
            chronology.entries[request.entry].agency != asker,
            let day = chronology.entries[request.entry].reckonedDay,
            let linked = occurrences.first(where: { $0.entries.contains(request.entry) })
        else { return request }
        let own = linked.entries.first { entry in
            guard chronology.entries[entry].agency == asker, let on = chronology.entries[entry].reckonedDay else {
                return false
            }
            return on <= day && day.days(since: on) <= answerDays
        }
        guard let own, let on = chronology.entries[own].reckonedDay else { return request }
        var result = request
        result.entry = own
        result.days = day.days(since: on)
        return result
    }

    /// The first sign in an entry of something done, declined or disputed that is not said to be still awaited.
    static func whatCame(of entry: ChronologyEntry) -> (outcome: RequestAndAnswer.Outcome, words: String)? {
        for field in entry.fields where field.kind == .event || field.kind == .action || field.kind == .contact {
            let text = TextTokens(field.text)
            let hits = book.hits(text, ids: book.ids(text.tokens))
            for hit in hits {
                let outcome: RequestAndAnswer.Outcome
                switch Sign(rawValue: hit.tag) {
                case .answered: outcome = .answered
                case .refused: outcome = .refused
                case .disputed: outcome = .disputed
                default: continue
                }
                let sentence = text.sentences[Int(text.tokens[hit.range.lowerBound].sentence)]
                if text.tokens[sentence].contains(where: { earlier.contains($0.key) }) { continue }
                let isAwaited = hits.contains {
                    $0.tag == Sign.waiting.rawValue && sentence.contains($0.range.lowerBound)
                }
                if !isAwaited { return (outcome, text.sentence(around: hit.range.lowerBound)) }
            }
        }
        return nil
    }
}
