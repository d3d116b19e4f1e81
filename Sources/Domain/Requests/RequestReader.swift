/// Pairs each referral, request, concern and escalation from one agency to another with what came back
/// (docs/understanding-small-things.md, second part).
public struct RequestReader: Sendable {
    /// Days within which an answer is looked for.
    public var answerDays = 90
    /// Later entries looked at, of each of the two agencies, for one request.
    private static let reach = 24
    /// Days within which a referral received without a name is taken for the one made.
    private static let receiptDays = 21
    static let book = WordPatterns(classes: RequestWords.classes, groups: RequestWords.groups)

    typealias Sign = RequestWords.Sign
    /// Of another time: what came of an earlier request.
    static let earlier: Set<String> = ["previous", "previously", "earlier", "history", "historical"]

    public init() {}

    /// In order of entry. An asking that only the asked agency writes down is given too, as the asked agency's entry.
    public func read(_ chronology: IntegratedChronology, words: EntryWords? = nil) -> [RequestAndAnswer] {
        var work = Pairing(chronology, words: words ?? EntryWords(chronology))
        return work.pairs(days: answerDays)
    }

    /// One entry's words with the signs in them.
    private struct Noted {
        var hits: [WordPatterns.Hit] = []
        var agencies: [(agency: Int, range: Range<Int>)] = []
        func has(_ sign: Sign) -> Bool { hits.contains { $0.tag == sign.rawValue } }
    }

    /// Something asked, before it is paired.
    private struct Asking {
        var entry: Int
        var kind: RequestAndAnswer.Kind
        var asker: Int
        var asked: Int
        var range: Range<Int>
        /// Written by the asked agency.
        var isReceipt: Bool
        /// Somebody of no agency, in the words written.
        var askedBy = ""
    }

    private struct Pairing {
        let chronology: IntegratedChronology
        let texts: [TextTokens]
        let mentions: AgencyMentions
        /// The one agency of social care; nil where there is none or more than one.
        private let socialCare: Int?
        private var marks: TellingWords
        /// First names of the children.
        private let children: Set<String>
        private let numbered: EntryWords.Numbered
        private let named: EntryWords.Numbered
        /// Signs of entries, read when first asked for.
        private var noted: [Noted?]
        /// Entries with a day, by agency, and the place of each entry there.
        private var byAgency: [[Int]]

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

        private mutating func unplaced(_ asking: Asking) -> RequestAndAnswer {
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

        private func day(_ entry: Int) -> CivilDate { chronology.entries[entry].reckonedDay! }

        private mutating func note(_ entry: Int) -> Noted {
            if let noted = noted[entry] { return noted }
            var result = Noted()
            let words = texts[entry]
            result.hits = RequestReader.book.hits(words, ids: numbered.ids(entry))
            result.agencies = mentions.find(words, ids: named.ids(entry))
            noted[entry] = result
            return result
        }

        // MARK: Asking

        /// The first asking an entry tells of: its own agency asks another one named soon after the words, or it was
        /// asked by one named.
        private mutating func asking(_ entry: Int) -> [Asking] {
            let noted = note(entry)
            let listed = actions(entry, noted)
            if !listed.isEmpty { return listed }
            guard noted.hits.contains(where: { $0.tag <= Sign.received.rawValue }) else { return [] }
            let own = chronology.entries[entry].agency
            let words = texts[entry]
            var best: Asking?
            for hit in noted.hits where hit.tag <= Sign.received.rawValue {
                let sentence = words.sentences[Int(words.tokens[hit.range.lowerBound].sentence)]
                let isSupposed = noted.hits.contains {
                    $0.tag == Sign.supposed.rawValue && sentence.contains($0.range.lowerBound)
                        && $0.range.lowerBound <= hit.range.upperBound && !RequestPhrases.isAsked($0.range, words)
                }
                if isSupposed || isByChild(hit.range, in: words) { continue }
                let others = noted.agencies.filter { $0.agency != own && sentence.contains($0.range.lowerBound) }
                guard let nearest = others.first else {
                    let outsider = outsider(hit, in: words, sentence)
                    if best == nil, !outsider.isEmpty {
                        best = Asking(
                            entry: entry, kind: .request, asker: own, asked: own, range: sentence, isReceipt: true)
                        best?.askedBy = outsider
                    }
                    if best == nil { best = unnamed(hit, in: words, entry: entry, noted: noted, sentence: sentence) }
                    continue
                }
                let isReceived = noted.hits.contains {
                    $0.tag == Sign.received.rawValue && sentence.contains($0.range.lowerBound)
                }
                // Another agency before the words is the one who asks.
                let isCalled =
                    RequestPhrases.isCalled(nearest.range, words, from: sentence.lowerBound)
                    || RequestPhrases.isReferredTo(nearest.range, hit.range, words)
                let isByOther = nearest.range.upperBound <= hit.range.lowerBound && !isCalled
                if isReceived && !isCalled || isByOther {
                    guard let kind = kind(hit, in: words), kind != .concern || isReceived, best == nil else { continue }
                    best = Asking(
                        entry: entry, kind: kind, asker: nearest.agency, asked: own, range: sentence, isReceipt: true)
                    continue
                }
                guard let kind = kind(hit, in: words),
                    let to = others.first(where: {
                        isCalled
                            || $0.range.lowerBound >= hit.range.lowerBound
                                && $0.range.lowerBound < hit.range.upperBound + 7
                    })
                else { continue }
                let asking = Asking(
                    entry: entry, kind: isEscalated(noted, sentence, words) ? .escalation : kind, asker: own,
                    asked: to.agency, range: sentence, isReceipt: false)
                return [asking]
                    + together(with: to, others, words).map { agency in
                        var more = asking
                        more.asked = agency
                        return more
                    }
            }
            return best.map { [$0] } ?? []
        }

        /// "Welfare check asked for by a private landlord's agent": who asked, up to a comma.
        private func outsider(_ hit: WordPatterns.Hit, in words: TextTokens, _ sentence: Range<Int>) -> String {
            guard hit.tag == Sign.received.rawValue, words.tokens[hit.range.upperBound - 1].key == "by" else {
                return ""
            }
            let start = hit.range.upperBound
            let end =
                (start..<sentence.upperBound).first {
                    words.tokens[$0].isMark || ["to", "for", "who", "that", "re"].contains(words.tokens[$0].key)
                } ?? sentence.upperBound
            guard start < end, end - start <= 6,
                !words.tokens[start..<end].contains(where: { Self.ofFamily.contains($0.key) })
            else { return "" }
            return words.words(start..<end)
        }

        /// What a parent or child asks for is no request between agencies.
        private static let ofFamily: Set<String> = [
            "mother", "mum", "father", "dad", "parent", "parents", "child", "him", "her", "them", "me", "us", "family",
            "manager", "team", "phone", "telephone", "letter", "email", "e-mail", "text",
        ]

        /// "E-mailed the health visitor and social care to ask": agencies joined to the one asked.
        private func together(
            with first: (agency: Int, range: Range<Int>), _ others: [(agency: Int, range: Range<Int>)],
            _ words: TextTokens
        ) -> [Int] {
            var found: [Int] = []
            var end = first.range.upperBound
            for other in others where other.range.lowerBound >= end {
                let between = words.tokens[end..<other.range.lowerBound]
                guard !between.isEmpty, between.count <= 3,
                    between.allSatisfy({ ["and", ",", "the", "&", "/"].contains($0.key) })
                else { break }
                end = other.range.upperBound
                if other.agency != first.agency, !found.contains(other.agency) { found.append(other.agency) }
            }
            return found
        }

        /// "Actions: CSC to amend file, HV visit alone": what a meeting asks of other agencies.
        private func actions(_ entry: Int, _ noted: Noted) -> [Asking] {
            guard !noted.agencies.isEmpty else { return [] }
            let own = chronology.entries[entry].agency
            let words = texts[entry]
            for sentence in words.sentences {
                guard sentence.count > 3, ["actions", "action"].contains(words.tokens[sentence.lowerBound].key),
                    words.tokens[sentence.lowerBound + 1].key == ":"
                else { continue }
                return noted.agencies.filter { $0.agency != own && sentence.contains($0.range.lowerBound) }
                    .compactMap { agency in
                        let start = agency.range.lowerBound
                        guard start > 0, [":", ",", ";", "and"].contains(words.tokens[start - 1].key) else {
                            return nil
                        }
                        let end =
                            (agency.range.upperBound..<sentence.upperBound).first {
                                [",", ";", "."].contains(words.tokens[$0].key)
                            } ?? sentence.upperBound
                        guard end > agency.range.upperBound else { return nil }
                        return Asking(
                            entry: entry, kind: .request, asker: own, asked: agency.agency, range: start..<end,
                            isReceipt: false)
                    }
            }
            return []
        }

        /// "Escalated to named nurse. She wrote to the service manager asking …": the asking is the escalation.
        private func isEscalated(_ noted: Noted, _ sentence: Range<Int>, _ words: TextTokens) -> Bool {
            noted.hits.contains { hit in
                hit.tag == Sign.escalation.rawValue
                    && (sentence.contains(hit.range.lowerBound)
                        || words.tokens[hit.range.lowerBound].sentence + 1
                            == words.tokens[sentence.lowerBound].sentence)
            }
        }

        /// "Tilda asked to see the cupboards": nothing between agencies.
        private func isByChild(_ range: Range<Int>, in words: TextTokens) -> Bool {
            guard let before = range.lowerBound > 0 ? words.tokens[range.lowerBound - 1] : nil,
                before.sentence == words.tokens[range.lowerBound].sentence
            else { return false }
            return before.isCapitalised && children.contains(before.key)
        }

        /// The kind of an asking; of "received from" by its own words, nil where they are of neither kind.
        private func kind(_ hit: WordPatterns.Hit, in words: TextTokens) -> RequestAndAnswer.Kind? {
            switch Sign(rawValue: hit.tag) {
            case .referral: return .referral
            case .request: return .request
            case .concern: return .concern
            case .escalation: return .escalation
            default:
                for token in hit.range {
                    let key = words.tokens[token].key
                    if key.hasPrefix("refer") || key.hasPrefix("re-refer") { return .referral }
                    if key.hasPrefix("request") || key == "asked" || key == "ask" { return .request }
                }
                return isWorried(words) ? .concern : nil
            }
        }

        private func isWorried(_ words: TextTokens) -> Bool { words.tokens.contains { Self.worries.contains($0.key) } }

        private static let worries: Set<String> = [
            "concern", "concerns", "concerned", "worry", "worries", "worried", "bruise", "bruising", "hungry",
            "unkempt",
            "injury", "neglect", "disclosed", "disclosure", "mark", "marks",
        ]

        /// An asking whose sentence names no agency: one asked for in the sentence before it, or a referral of a child,
        /// which goes to social care.
        private func unnamed(
            _ hit: WordPatterns.Hit, in words: TextTokens, entry: Int, noted: Noted, sentence: Range<Int>
        ) -> Asking? {
            guard let kind = kind(hit, in: words), hit.tag != Sign.received.rawValue else { return nil }
            let own = chronology.entries[entry].agency
            let place = Int(words.tokens[hit.range.lowerBound].sentence)
            if kind == .request, place > 0,
                let before = noted.agencies.first(where: {
                    $0.agency != own && words.sentences[place - 1].contains($0.range.lowerBound)
                }), !RequestPhrases.isTeller(before.range, words)
            {
                return Asking(
                    entry: entry, kind: kind, asker: own, asked: before.agency,
                    range: words.sentences[place - 1].lowerBound..<sentence.upperBound, isReceipt: false)
            }
            let first = words.tokens[hit.range.lowerBound].key
            guard kind == .referral, hit.range.count > 1,
                first == "safeguarding" || first == "child" || first == "marf",
                let care = socialCare, care != own
            else { return nil }
            return Asking(entry: entry, kind: kind, asker: own, asked: care, range: sentence, isReceipt: false)
        }

        // MARK: Answers

        private mutating func answered(_ asking: Asking, days: Int) -> RequestAndAnswer {
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
        private func later(_ entry: Int, of agency: Int, days: Int) -> [Int] {
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
        private mutating func ownAnswer(_ asking: Asking) -> (outcome: RequestAndAnswer.Outcome, words: String)? {
            let noted = note(asking.entry)
            for hit in noted.hits where hit.range.lowerBound >= asking.range.upperBound || asking.isReceipt {
                // "Told that he is on a list": the asked agency's answer, as the asker tells it.
                if hit.tag == Sign.replied.rawValue, !asking.isReceipt, opensSentence(hit.range, texts[asking.entry]) {
                    return (.answered, texts[asking.entry].sentence(around: hit.range.lowerBound))
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
                return (outcome, texts[asking.entry].sentence(around: hit.range.lowerBound))
            }
            return decision(asking, noted)
        }

        /// Right after the asking, with no one else as the teller.
        private func opensSentence(_ range: Range<Int>, _ words: TextTokens) -> Bool {
            let start = words.sentences[Int(words.tokens[range.lowerBound].sentence)].lowerBound
            return range.lowerBound == start
                || range.lowerBound == start + 1 && ["i", "we"].contains(words.tokens[start].key)
        }

        /// What the asked agency's own note of being asked says, in its column for it, that it will do: an answer.
        private func decision(_ asking: Asking, _ noted: Noted) -> (outcome: RequestAndAnswer.Outcome, words: String)? {
            guard asking.isReceipt, !noted.has(.waiting),
                let field = chronology.entries[asking.entry].fields.first(where: {
                    $0.kind == .action && !PlainWords.isBlank($0.text)
                }), TextTokens(field.text).tokens.count > 2
            else { return nil }
            return (.answered, field.text)
        }

        private func outcome(_ tag: UInt8) -> RequestAndAnswer.Outcome? {
            switch Sign(rawValue: tag) {
            case .refused: .refused
            case .disputed: .disputed
            case .answered: .answered
            default: nil
            }
        }

        private func isWaiting(_ noted: Noted, _ range: Range<Int>, _ words: TextTokens) -> Bool {
            let sentence = words.sentences[Int(words.tokens[range.lowerBound].sentence)]
            return noted.hits.contains { $0.tag == Sign.waiting.rawValue && sentence.contains($0.range.lowerBound) }
        }

        /// Whether a later entry answers: it names the other agency or repeats telling words of the asking, which are
        /// marked, and says what came of it.
        private mutating func answer(
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

        private func isPromise(_ hit: WordPatterns.Hit, _ words: TextTokens) -> Bool {
            guard hit.tag == Sign.waiting.rawValue,
                ["list", "arranged", "booked", "allocated"].contains(words.tokens[hit.range.upperBound - 1].key)
            else { return false }
            let sentence = words.sentences[Int(words.tokens[hit.range.lowerBound].sentence)]
            return words.tokens[sentence].contains {
                ["visit", "appointment", "assessment", "appt"].contains($0.key)
            }
        }

        private static let common: Set<String> = [
            "about", "after", "again", "asked", "called", "child", "children", "could", "family", "father", "health",
            "informed", "mother", "phoned", "raised", "referred", "reported", "requested", "school", "social", "their",
            "there", "these", "visitor", "which", "worker", "would", "today", "concerns", "concern", "telephoned",
            "contact", "service", "services", "police", "nursery", "surgery", "hospital", "home", "visit", "visited",
        ]
    }
}
