/// Finds what is asked in the entries of a chronology, and what came back.
struct RequestPairing {
    typealias Noted = RequestReader.Noted
    typealias Asking = RequestReader.Asking
    typealias Sign = RequestReader.Sign

    let chronology: IntegratedChronology
    let texts: [TextTokens]
    let mentions: AgencyMentions
    /// The one agency of social care; nil where there is none or more than one.
    let socialCare: Int?
    var marks: TellingWords
    /// First names of the children.
    let children: Set<String>
    let numbered: EntryWords.Numbered
    let named: EntryWords.Numbered
    /// Signs of entries, read when first asked for.
    var noted: [Noted?]
    /// Entries with a day, by agency, and the place of each entry there.
    var byAgency: [[Int]]

    init(_ chronology: IntegratedChronology, words: EntryWords) {
        self.chronology = chronology
        texts = words.texts
        children = Set(
            chronology.children.flatMap { [$0.name] + $0.otherNames }.compactMap {
                PlainWords.key($0).split(separator: " ").first.map(String.init)
            })
        marks = TellingWords(words, longerThan: 4, common: Self.common)
        mentions = AgencyMentions(chronology)
        let care = chronology.agencies.indices.filter {
            AgencyKind(agencyName: chronology.agencies[$0].name) == .socialCare
        }
        socialCare = care.count == 1 ? care.first : nil
        numbered = words.numbered(by: RequestReader.book)
        named = words.numbered(by: mentions.book)
        noted = [Noted?](repeating: nil, count: texts.count)
        byAgency = [[Int]](repeating: [], count: chronology.agencies.count)
        for (place, entry) in chronology.entries.enumerated() where entry.reckonedDay != nil {
            byAgency[entry.agency].append(place)
        }
    }

    mutating func pairs(days: Int) -> [RequestAndAnswer] {
        var askings: [Asking] = []
        var undated: [Asking] = []
        for entry in texts.indices {
            let found = asking(entry)
            if chronology.entries[entry].reckonedDay == nil { undated += found } else { askings += found }
        }
        // The asked agency's own note of an asking that the asker wrote too is a receipt, not a second request.
        var told: [Int: [(day: Int32, from: Int)]] = [:]
        for asking in askings where !asking.isReceipt {
            told[asking.asked, default: []].append((day(asking.entry).dayNumber, asking.asker))
        }
        let kept = askings.filter { asking in
            guard asking.isReceipt, asking.askedBy.isEmpty, let list = told[asking.asked] else { return true }
            let on = day(asking.entry).dayNumber
            var low = 0
            var high = list.count
            while low < high {
                let middle = (low + high) / 2
                if list[middle].day < on - 14 { low = middle + 1 } else { high = middle }
            }
            return !list[low...].prefix(12).contains { $0.from == asking.asker && $0.day <= on + 3 }
        }
        let dated = kept.map { answered($0, days: days) }
        guard !undated.isEmpty else { return dated }
        // Without a day nothing can be found to have come after; what the entry itself says stands.
        return (dated + undated.map { unplaced($0) }).sorted { $0.entry < $1.entry }
    }

    mutating func unplaced(_ asking: Asking) -> RequestAndAnswer {
        var result = RequestAndAnswer(
            entry: asking.entry, kind: asking.kind, agency: asking.asked,
            words: texts[asking.entry].words(asking.range), outcome: .unanswered, asker: asking.asker)
        if let own = ownAnswer(asking) {
            result.outcome = own.outcome
            result.answer = asking.entry
            result.answerWords = own.words
        }
        return result
    }

    func day(_ entry: Int) -> CivilDate { chronology.entries[entry].reckonedDay! }

    mutating func note(_ entry: Int) -> Noted {
        if let noted = noted[entry] { return noted }
        var result = Noted()
        let words = texts[entry]
        result.hits = RequestReader.book.hits(words, ids: numbered.ids(entry))
        result.agencies = mentions.find(words, ids: named.ids(entry))
        noted[entry] = result
        return result
    }

    static let common: Set<String> = [
        "about", "after", "again", "asked", "called", "child", "children", "could", "family", "father", "health",
        "informed", "mother", "phoned", "raised", "referred", "reported", "requested", "school", "social", "their",
        "there", "these", "visitor", "which", "worker", "would", "today", "concerns", "concern", "telephoned",
        "contact", "service", "services", "police", "nursery", "surgery", "hospital", "home", "visit", "visited",
    ]
}
