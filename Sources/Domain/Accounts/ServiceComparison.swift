/// A service one agency writes to be in place, and another writes to know nothing of the family or to have nobody for it,
/// within two months of each other. Of services that as a rule send no chronology of their own.
struct ServiceComparison {
    let chronology: IntegratedChronology
    let words: EntryWords

    private static let days = 60
    private static let services = [
        "early help", "family support", "family centre", "young carers", "school nurse", "school nursing", "home-start",
        "camhs", "support worker", "outreach worker", "parenting support", "mentor", "counsellor", "counselling",
    ]

    /// Of each service three groups: in place, not in place, named.
    private static let book: WordPatterns = {
        var groups: [[String]] = []
        for service in services {
            groups.append([
                "\(service) *3 in place", "\(service) is|are *2 involved|working|supporting|helping",
                "\(service) already|currently *2 involved|working|supporting|helping",
                "\(service) *2 has|have been *1 allocated", "being|already supported by *1 \(service)",
            ])
            groups.append([
                "\(service) ~12 not|never heard of", "\(service) *4 not *2 know|involved|allocated|started|begun",
                "not|un known to *1 \(service)", "no \(service) *2 in place|involved|allocated|worker",
                "\(service) ~8 nobody|no-one|none *2 allocated|given", "not open|referred to *1 \(service)",
            ])
            groups.append([service])
        }
        groups.append([
            "nobody|no-one|none *2 been|was given|allocated", "no one *2 been|was given|allocated",
            "had|has|have not|never heard of the? family|them|her|him|us|child|children",
            "no record of the? family|them|her|him|child|children", "not|never been allocated|picked|taken *1 up?",
        ])
        return WordPatterns(classes: [], groups: groups)
    }()

    private struct Statement {
        var entry: Int
        var day: CivilDate
        var service: Int
        var isThere: Bool
        var words: String
    }

    func contradictions() -> [Contradiction] {
        let said = statements()
        return said.filter(\.isThere).compactMap { there in
            let against = said.filter { other in
                !other.isThere && other.service == there.service
                    && abs(other.day.days(since: there.day)) <= Self.days
                    && chronology.entries[other.entry].agency != chronology.entries[there.entry].agency
            }
            guard let first = against.first else { return nil }
            return Contradiction(
                kind: .outcome, first: [there.entry], second: against.map(\.entry),
                detail:
                    "One agency wrote that \(Self.services[there.service]) was in place; another that it did not know the "
                    + "family, or had nobody for it.", firstWords: there.words,
                secondWords: against.count > 1
                    ? first.words + " … " + against[against.count - 1].words : first.words,
                gravity: Contradiction.gravityOfService)
        }
    }

    private func statements() -> [Statement] {
        let numbered = words.numbered(by: Self.book)
        let bare = Self.services.count * 3
        var out: [Statement] = []
        for (entry, text) in words.texts.enumerated() {
            let ids = numbered.ids(entry)
            let hits = Self.book.hits(text, ids: ids)
            guard hits.contains(where: { Int($0.tag) < bare }), let day = chronology.entries[entry].reckonedDay else {
                continue
            }
            var told: Set<Int> = []
            func add(_ service: Int, _ isThere: Bool, _ range: Range<Int>) {
                guard told.insert(service).inserted else { return }
                out.append(
                    Statement(entry: entry, day: day, service: service, isThere: isThere, words: text.words(range)))
            }
            for hit in hits where Int(hit.tag) < bare && hit.tag % 3 == 1 {
                add(Int(hit.tag) / 3, false, text.sentences[Int(text.tokens[hit.range.lowerBound].sentence)])
            }
            // "Asked early help who holds the case. Nobody had been given it."
            for hit in hits where Int(hit.tag) == bare {
                let place = Int(text.tokens[hit.range.lowerBound].sentence)
                let sentence = text.sentences[place]
                let from = place > 0 ? text.sentences[place - 1].lowerBound : sentence.lowerBound
                let named = hits.first { other in
                    Int(other.tag) < bare && other.tag % 3 == 2 && from <= other.range.lowerBound
                        && other.range.lowerBound < sentence.upperBound
                }
                guard let named else { continue }
                let start = sentence.contains(named.range.lowerBound) ? sentence.lowerBound : from
                add(Int(named.tag) / 3, false, start..<sentence.upperBound)
            }
            for hit in hits where Int(hit.tag) < bare && hit.tag % 3 == 0 {
                let sentence = text.sentences[Int(text.tokens[hit.range.lowerBound].sentence)]
                let isOpen = text.tokens[sentence].contains { Self.open.contains($0.key) }
                if !isOpen { add(Int(hit.tag) / 3, true, sentence) }
            }
        }
        return out
    }

    /// Denied, asked or only meant: nothing is in place.
    private static let open: Set<String> = [
        "not", "no", "never", "if", "whether", "to", "should", "would", "could", "once", "when", "until", "?",
        "offered",
    ]
}
