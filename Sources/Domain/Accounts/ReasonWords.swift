import Foundation

/// Says in plain words why two entries were linked, strongest reason first.
struct ReasonWords {
    let chronology: IntegratedChronology
    let table: FactTable

    func link(_ edge: AccountLinker.Edge, _ weights: PairWeights, _ ground: PairEvidence.Ground) -> AccountLink {
        let a = Int(edge.a)
        let b = Int(edge.b)
        var evidence = PairEvidence.Ledger()
        let bestKind = PairEvidence.weigh(a, b, ground, &evidence)
        var reasons: [(strength: Float, words: String)] = []
        for feature in PairEvidence.Feature.allCases where evidence[feature] != 0 {
            let strength = evidence[feature] * weights.values[feature.rawValue]
            if strength > 0.2, let words = words(feature, a, b, bestKind) { reasons.append((strength, words)) }
        }
        reasons.sort { $0.strength > $1.strength }
        var said: [String] = []
        for reason in reasons where !said.contains(reason.words) { said.append(reason.words) }
        if said.isEmpty { said = ["each speaks of the others told of this occurrence"] }
        return AccountLink(
            first: a, second: b, score: 1 / (1 + exp(-Double(edge.odds))), reasons: said)
    }

    private func words(_ feature: PairEvidence.Feature, _ a: Int, _ b: Int, _ bestKind: Int) -> String? {
        let apart = max(
            table.entries[a].first - table.entries[b].last, table.entries[b].first - table.entries[a].last)
        return switch feature {
        case .sameDay: "same day"
        case .overlapWeek, .overlapMonth, .overlapLong: "the dates overlap"
        case .apartOne: "a day apart"
        case .apartThree, .apartWeek: "\(apart) days apart"
        case .toldDay: "the words of one name the day of the other"
        case .laterReceipt: "the later is a letter or notification"
        case .kindsShared, .chiefShared, .rareKind, .specificMeeting:
            EventKind(rawValue: bestKind).map { "both tell of \($0.words)" }
        case .heardFrom, .told, .heardAndTold, .answered: told(a, b)
        case .bothNamed: "each names the other agency"
        case .referralAnswered: "one refers and the other has the referral"
        case .nearToldDay: "the words of one name a day beside that of the other"
        case .soleApart: "neither writes of another such event in those days"
        case .named: "one names the other agency"
        case .timesClose: "the times agree"
        case .rareWords: "uncommon words in both"
        case .sameChild: "the same child is named"
        default: nil
        }
    }

    /// Who says who told whom.
    private func told(_ a: Int, _ b: Int) -> String? {
        for (x, y) in [(a, b), (b, a)] {
            let agency = table.entries[y].agency
            guard agency < 64, chronology.agencies.indices.contains(agency) else { continue }
            let own = chronology.agencies[table.entries[x].agency].name
            let other = chronology.agencies[agency].name
            if table.entries[x].heardFrom & (1 << UInt64(agency)) != 0 { return "\(own) heard from \(other)" }
            if table.entries[x].told & (1 << UInt64(agency)) != 0 { return "\(own) told \(other)" }
        }
        return nil
    }
}
