/// Who had been told or asked, how often, and what came of it.
extension CrisisJoins {
    /// One entry that tells or asks an agency something.
    struct ToldOf: Hashable {
        enum Outcome: Hashable { case answered, refused, disputed, unanswered, notShown, shown }

        var entry: Int
        /// A relative or neighbour who asked; "" for the entry's own agency.
        var by: String
        var outcome: Outcome
    }

    /// Everything before an incident that was told to or asked of an agency, in order of entry; each entry once.
    func tellings(to agency: Int, _ found: CrisisPieces) -> [ToldOf] {
        var out: [Int: ToldOf] = [:]
        func isOfTime(_ entry: Int) -> Bool {
            chronology.entries[entry].reckonedDay.map { found.since <= $0 && $0 < found.day } ?? false
        }
        for request in understanding.requests where request.agency == agency && isOfTime(request.entry) {
            // What an agency asked itself is no asking.
            guard
                !request.askedBy.isEmpty
                    || request.asker.map({ $0 != agency }) ?? (self.agency(request.entry) != agency)
            else { continue }
            let outcome: ToldOf.Outcome =
                switch request.outcome {
                case .answered: .answered
                case .refused: .refused
                case .disputed: .disputed
                case .unanswered: .unanswered
                }
            let asker = request.asker.flatMap { $0 == self.agency(request.entry) ? nil : words.agency($0) } ?? ""
            out[request.entry] = ToldOf(
                entry: request.entry, by: request.askedBy.isEmpty ? asker : request.askedBy, outcome: outcome)
        }
        for item in understanding.unreciprocated
        where item.agency == agency && isOfTime(item.entry) && out[item.entry] == nil
            && self.agency(item.entry) != agency
        {
            out[item.entry] = ToldOf(entry: item.entry, by: "", outcome: .notShown)
        }
        for item in understanding.toldLess
        where self.agency(item.written) == agency && isOfTime(item.told) && out[item.told] == nil {
            out[item.told] = ToldOf(entry: item.told, by: "", outcome: .shown)
        }
        return out.values.sorted { $0.entry < $1.entry }
    }

    /// The agency told or asked most often, with what it was told.
    private func toldMost(_ found: CrisisPieces) -> (agency: Int, told: [ToldOf])? {
        let all = chronology.agencies.indices.map { (agency: $0, told: tellings(to: $0, found)) }
        let most = all.max { ($0.told.count, -$0.agency) < ($1.told.count, -$1.agency) }
        return most.flatMap { $0.told.count >= Self.fewestTold ? $0 : nil }
    }

    /// "Larchmere Social Care, 9 times in the year before, by …. Refused: …": of the agency told or asked most often.
    func told(_ found: CrisisPieces) -> Sentence? {
        guard let most = toldMost(found) else { return nil }
        var tellers: [(name: String, entries: [Int])] = []
        for item in most.told {
            let name = item.by.isEmpty ? words.agency(of: item.entry) : item.by
            if let place = tellers.firstIndex(where: { $0.name == name }) {
                tellers[place].entries.append(item.entry)
            } else {
                tellers.append((name, [item.entry]))
            }
        }
        var out = Sentence(
            about: "Who was told or asked",
            text: "\(words.agency(most.agency)), \(most.told.count) times in the year before, by ")
        out.add(
            UnderstandingWords.list(
                tellers.map { "\($0.name) (\($0.entries.map(number).joined(separator: ", ")))" }),
            most.told.map(\.entry))
        out.add(".")
        let kinds: [(ToldOf.Outcome, String)] = [
            (.refused, "Refused"), (.disputed, "Not agreed at first"), (.unanswered, "No answer found to"),
        ]
        for (kind, lead) in kinds {
            let own = most.told.filter { $0.outcome == kind }.map(\.entry)
            if own.isEmpty { continue }
            out.add(" \(lead): \(own.map(number).joined(separator: ", ")).")
        }
        // Also of what was asked: an answer may be wanting because nothing shows that it came.
        let lost = Set(understanding.unreciprocated.filter { $0.agency == most.agency }.map(\.entry))
        let own = most.told.map(\.entry).filter(lost.contains)
        if !own.isEmpty { out.add(" Not found in its own entries: \(own.map(number).joined(separator: ", ")).") }
        return out
    }

    /// What was told to other agencies and is not found with them: "Beck Surgery, by Estuary Hospital (No. 12)".
    func astray(_ found: CrisisPieces) -> Sentence? {
        let most = toldMost(found)?.agency
        let own = understanding.unreciprocated.filter { item in
            item.agency != most && item.agency != agency(item.entry)
                && (chronology.entries[item.entry].reckonedDay.map { found.since <= $0 && $0 < found.day } ?? false)
        }
        guard !own.isEmpty else { return nil }
        let told = UnderstandingSummary.once(own.map(\.agency)).sorted()
        let parts = told.map { receiver -> String in
            let entries = own.filter { $0.agency == receiver }.map(\.entry)
            let tellers = UnderstandingSummary.once(entries.map(agency)).map { teller in
                let numbers = UnderstandingSummary.once(entries.filter { agency($0) == teller }).map(number)
                return "\(words.agency(teller)) (\(numbers.joined(separator: ", ")))"
            }
            return "\(words.agency(receiver)), by \(UnderstandingWords.list(tellers))"
        }
        return Sentence(
            about: "Also told, and not found in the entries of whoever was told",
            text: parts.joined(separator: "; ") + ".",
            entries: own.map(\.entry))
    }
}
