/// What kind of service an agency is where its name does not say ("Harbour View"): the service the others speak of most
/// that has no chronology in the case, where the agency's own words fit it.
enum AgencyGuess {
    /// Words an agency of a kind uses of its own work.
    private static let ownWords: [(kind: AgencyKind, words: String)] = [
        (.school, "class teacher pupil lesson year pe attendance register term playground assembly parents evening"),
        (.nursery, "nappy snack nursery session settled key collected"),
        (.generalPractice, "consultation surgery prescribed amoxicillin rx bp patient seen registered"),
        (.healthVisiting, "weighed centile clinic development imms review"),
        (.police, "log dash arrested nfa intel bailed complaint pnc"),
        (.hospital, "ward xray admitted discharged triage bloods"),
        (.housing, "tenancy rent arrears repairs inspection"),
        (.socialCare, "assessment referral section plan visit core"),
        (.substanceMisuse, "keywork script methadone session"),
        (.domesticAbuse, "client safety outreach survivor refuge"),
        (.mentalHealth, "mood care risk medication cpn"),
    ]
    private static let leastMentions = 3

    /// Kinds of all agencies of the case, by name or else by what is said.
    static func kinds(_ chronology: IntegratedChronology) -> [[AgencyKind]] {
        var kinds = CaseAgencies.kindsByName(chronology.agencies)
        let unknown = kinds.indices.filter { kinds[$0] == [.other] }
        guard !unknown.isEmpty else { return kinds }
        let known = Set(kinds.joined())
        let (table, ofMention) = CaseAgencies.kindTable()
        var spokenOf: [AgencyKind: Int] = [:]
        var fits: [Int: [AgencyKind: Int]] = [:]
        let own = ownWords.map { ($0.kind, Set($0.words.split(separator: " ").map { WordCutter.stemKey(String($0)) })) }
        var cutter = WordCutter()
        for entry in chronology.entries {
            FactReader.cut(entry, with: &cutter)
            if unknown.contains(entry.agency) {
                for word in cutter.words where !word.isMark {
                    for (kind, words) in own where words.contains(word.stem) {
                        fits[entry.agency, default: [:]][kind, default: 0] += 1
                    }
                }
            } else {
                for i in cutter.words.indices where !cutter.words[i].isMark {
                    table.matches(cutter.words, at: i) { meaning, _ in
                        spokenOf[ofMention[Int(meaning)], default: 0] += 1
                    }
                }
            }
        }
        for agency in unknown {
            let open = spokenOf.filter {
                !known.contains($0.key) && $0.value >= leastMentions && fits[agency]?[$0.key] ?? 0 > 0
            }
            let best = open.max {
                (fits[agency]?[$0.key] ?? 0, $0.value, $1.key.rawValue) < (
                    fits[agency]?[$1.key] ?? 0, $1.value, $0.key.rawValue
                )
            }
            guard let best else { continue }
            kinds[agency] = [best.key]
            // A school with a nursery is spoken of as both.
            for other in [AgencyKind.school, .nursery] where other != best.key && open[other] != nil {
                if best.key == .school || best.key == .nursery { kinds[agency].append(other) }
            }
        }
        return kinds
    }
}
