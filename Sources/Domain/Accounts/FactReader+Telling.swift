extension FactReader {
    /// Who told whom: what the words around each agency named say, carried over lists ("the school and the health visitor
    /// were informed").
    mutating func direct(
        _ entry: ChronologyEntry, _ place: Int, _ fact: inout EntryFacts, _ facts: inout FactTable
    ) {
        let own: UInt64 = entry.agency < 64 ? 1 << UInt64(entry.agency) : 0
        readDirections(entry)
        // A column that says who was told says whom "all agencies" means.
        let hasColumn = mentions.contains {
            entry.fields[Int(cutter.words[$0.words.lowerBound].field)].kind == .sharedWith
        }
        for (at, mention) in mentions.enumerated() {
            let others = mention.agencies & ~own
            let isReferrer = mention.agencies & CaseAgencies.referrers != 0 && everybody & CaseAgencies.referrers == 0
            let isEvery = isReferrer || mention.agencies == everybody
            if mention.agencies == own { passOn(mention, found[at], entry, place, &facts) }
            if others == 0 || (mention.agencies & own != 0 && !isEvery) { continue }
            if isEvery, directions.namesMeeting(after: mention.words.upperBound, cutter.words) { continue }
            if !isEvery { fact.named |= others }
            let column = entry.fields[Int(cutter.words[mention.words.lowerBound].field)].kind
            if column == .sharedWith {
                if !isEvery { fact.told |= others }
                facts.claims.append(
                    SharingClaim(
                        entry: place, agencies: others & everybody, isEvery: isEvery, isReferrers: isReferrer,
                        words: cutter.verbatim(mention.words, entry.fields)))
                continue
            }
            if column == .source {
                if isEvery { continue }
                fact.heardFrom |= others
                continue
            }
            switch found[at] {
            case .heard: if !isEvery { fact.heardFrom |= others }
            case .told(let range, let isClaim):
                // "Told police? No.": a question.
                let after = max(range.upperBound, mention.words.upperBound)
                if after < cutter.words.count, cutter.words[after].raw == 0x3F { continue }
                if !isEvery { fact.told |= others }
                if isClaim, !(isEvery && hasColumn),
                    !directions.isUnanswered(after: max(range.upperBound, mention.words.upperBound), cutter.words)
                {
                    facts.claims.append(
                        SharingClaim(
                            entry: place, agencies: others & everybody, isEvery: isEvery, isReferrers: isReferrer,
                            words: cutter.verbatim(range, entry.fields)))
                }
            case .none: break
            }
        }
    }

    /// "Forwarded to Miss Quill": something handed to a worker of the own agency who did not write the entry. Talk among
    /// colleagues is none.
    private func passOn(
        _ mention: Mention, _ direction: Directions.Direction, _ entry: ChronologyEntry, _ place: Int,
        _ facts: inout FactTable
    ) {
        guard case .told(let range, isClaim: true) = direction,
            cutter.words[range].contains(where: { Directions.passedOn.contains($0.raw) })
        else { return }
        let worker = mention.words.reduce(0) { $0 | workers.bit(cutter.words[$1]) }
        guard worker != 0, workers.signers(entry) & worker == 0 else { return }
        facts.claims.append(
            SharingClaim(
                entry: place, agencies: mention.agencies, isEvery: false, worker: worker,
                words: cutter.verbatim(range, entry.fields)))
    }

    private mutating func readDirections(_ entry: ChronologyEntry) {
        found.removeAll(keepingCapacity: true)
        let words = cutter.words
        for mention in mentions {
            let column = entry.fields[Int(words[mention.words.lowerBound].field)].kind
            switch column {
            case .present, .child, .location, .sharedWith, .source: found.append(.none)
            default: found.append(directions.direction(of: mention.words, in: words, isAction: column == .action))
            }
        }
        guard mentions.count > 1 else { return }
        for at in 1..<mentions.count {
            guard case .none = found[at] else { continue }
            let gap = gap(before: at)
            switch found[at - 1] {
            case .heard:
                if directions.isList(gap, words), !directions.isFollowedByPlan(mentions[at].words, words) {
                    found[at] = .heard
                }
            case .told(let range, let isClaim):
                // "SW informed, school to monitor" ends with its verb.
                if range.lowerBound < mentions[at - 1].words.lowerBound, directions.isList(gap, words),
                    !directions.isFollowedByPlan(mentions[at].words, words)
                {
                    found[at] = .told(words: range.lowerBound..<mentions[at].words.upperBound, isClaim: isClaim)
                }
            case .none: break
            }
        }
        for at in (1..<mentions.count).reversed() {
            guard case .none = found[at - 1] else { continue }
            let gap = gap(before: at)
            guard directions.isList(gap, words) else { continue }
            switch found[at] {
            case .told(let range, let isClaim) where range.lowerBound >= mentions[at].words.lowerBound:
                found[at - 1] = .told(words: mentions[at - 1].words.lowerBound..<range.upperBound, isClaim: isClaim)
            case .heard where directions.speaks(after: mentions[at].words, words): found[at - 1] = .heard
            default: break
            }
        }
    }

    /// Words between an agency named and the one before; empty where the two overlap.
    private func gap(before at: Int) -> Range<Int> {
        let start = mentions[at - 1].words.upperBound
        return start..<max(start, mentions[at].words.lowerBound)
    }
}
