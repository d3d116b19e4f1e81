extension RequestReader {
    /// Requests with what the accounts linked with them say came of it: where the asked agency's own account of the same
    /// occurrence acts or declines, the request was not left unanswered, whoever it names.
    ///
    /// - Parameter occurrences: what was linked by ``AccountsReader`` in the same chronology.
    public func settled(
        _ requests: [RequestAndAnswer], by occurrences: [Occurrence], in chronology: IntegratedChronology
    ) -> [RequestAndAnswer] {
        let open = Set(requests.filter { $0.outcome == .unanswered }.map(\.entry))
        var accounts: [Int: [Int]] = [:]
        for occurrence in occurrences {
            for entry in occurrence.entries where open.contains(entry) { accounts[entry] = occurrence.entries }
        }
        return requests.map { request in
            guard request.outcome == .unanswered, let linked = accounts[request.entry] else { return request }
            return settled(request, by: linked, in: chronology)
        }
    }

    private func settled(
        _ request: RequestAndAnswer, by linked: [Int], in chronology: IntegratedChronology
    ) -> RequestAndAnswer {
        guard let asked = request.agency, let day = chronology.entries[request.entry].reckonedDay else {
            return request
        }
        for entry in linked where entry != request.entry && chronology.entries[entry].agency == asked {
            guard let on = chronology.entries[entry].reckonedDay, on >= day, on.days(since: day) <= answerDays,
                let answer = Self.whatCame(of: chronology.entries[entry])
            else { continue }
            var result = request
            result.outcome = answer.outcome
            result.answer = entry
            result.answerWords = answer.words
            result.days = on.days(since: day)
            return result
        }
        return request
    }
}
