/// Reads ``EntryFacts`` from the columns of the entries of a case.
struct FactReader {
    private var table: PhraseTable
    private var kindOf: [(kind: Int, weight: Float)] = []
    private var agencySets: [UInt64] = []
    private var childWords: [UInt64: UInt64] = [:]
    var cutter = WordCutter()
    private var kindWeights: [Float]
    var mentions: [Mention] = []
    private var stems: [UInt64] = []
    let workers: WorkerNames
    let directions: Directions
    var found: [Directions.Direction] = []
    let everybody: UInt64

    /// A service or worker named in the words.
    struct Mention {
        var words: Range<Int>
        var agencies: UInt64
    }

    /// Keys of people and of things of like meaning, by their phrases' meaning.
    var likenessKeys: [UInt64] = []
    /// From this one on, keys of people known by a name, which stands in capitals.
    var namesFrom = 0

    private static let receipt: PhraseTable.Meaning = 1
    private static let preparation: PhraseTable.Meaning = 2
    private let agencyKinds: [[AgencyKind]]
    private static let kindsFrom: PhraseTable.Meaning = 1000
    private static let likenessFrom: PhraseTable.Meaning = 50_000
    private static let agenciesFrom: PhraseTable.Meaning = 100_000

    /// - Parameter agencyKinds: kinds of each agency of the case.
    init(
        _ chronology: IntegratedChronology, agencyKinds kinds: [[AgencyKind]], people: [CaseFile.KnownPerson] = []
    ) {
        var table = PhraseTable()
        for phrase in EventVocabulary.receipts.split(separator: ",") { table.add(phrase, Self.receipt) }
        for line in EventVocabulary.lines {
            for phrase in line.phrases.split(separator: ",") {
                table.add(phrase, Self.kindsFrom + PhraseTable.Meaning(kindOf.count))
            }
            kindOf.append((line.kind.rawValue, line.weight))
        }
        for phrase in EventVocabulary.preparations.split(separator: ",") { table.add(phrase, Self.preparation) }
        let agencies = CaseAgencies(chronology.agencies, kinds: kinds)
        agencyKinds = agencies.kinds
        workers = WorkerNames(chronology, people: people, kinds: agencies.kinds)
        var sets: [UInt64] = []
        agencies.addMentions(
            to: &table,
            meaning: { bits in
                sets.append(bits)
                return Self.agenciesFrom + PhraseTable.Meaning(sets.count - 1)
            }, agencies: chronology.agencies)
        agencySets = sets
        for likeness in WordLikeness.all(people: people) {
            if likeness.isName, namesFrom == 0 { namesFrom = likenessKeys.count }
            for phrase in likeness.phrases {
                table.add(phrase[...], Self.likenessFrom + PhraseTable.Meaning(likenessKeys.count))
            }
            likenessKeys.append(likeness.key)
        }
        self.table = table
        kindWeights = [Float](repeating: 0, count: EventKind.allCases.count)
        everybody = chronology.agencies.count >= 64 ? .max : (1 << UInt64(chronology.agencies.count)) - 1
        directions = Directions(outsiders: chronology.outsiders(people))
        for (place, child) in chronology.children.enumerated() where place < 64 {
            for name in [child.name] + child.otherNames {
                guard let first = PlainWords.key(name).split(separator: " ").first, first.utf8.count > 2 else {
                    continue
                }
                if ["child", "baby", "unborn", "the"].contains(first) { continue }
                childWords[WordCutter.key(String(first)), default: 0] |= 1 << UInt64(place)
            }
        }
    }

    mutating func read(_ chronology: IntegratedChronology) -> FactTable {
        var facts = FactTable()
        facts.agencyKinds = agencyKinds
        facts.entries.reserveCapacity(chronology.entries.count)
        facts.weights.reserveCapacity(chronology.entries.count * kindWeights.count)
        var frequency = StemCounts()
        var allStems: [UInt64] = []
        var stemRanges: [Range<Int>] = []
        for (place, entry) in chronology.entries.enumerated() {
            read(entry, place, chronology, &facts)
            stems.sort()
            let before = allStems.count
            var last: UInt64 = 0
            for stem in stems where stem != last {
                allStems.append(stem)
                frequency.add(stem)
                last = stem
            }
            stemRanges.append(before..<allStems.count)
        }
        RowOrder.narrow(&facts.entries, chronology)
        facts.markSoleKinds()
        facts.measureCrowds()
        let scale = WordMark.Scale(entries: chronology.entries.count)
        for (place, range) in stemRanges.enumerated() {
            let from = Int32(facts.rare.count)
            for at in range {
                let count = frequency.count(allStems[at])
                if let rarity = scale.rarity(count) { facts.rare.append(allStems[at] | rarity) }
            }
            facts.entries[place].rare = from..<Int32(facts.rare.count)
        }
        return facts
    }

    private static let columns: Set<ColumnKind> = [
        .contact, .event, .action, .present, .other, .child, .source, .sharedWith, .location,
    ]

    private mutating func read(
        _ entry: ChronologyEntry, _ place: Int, _ chronology: IntegratedChronology, _ facts: inout FactTable
    ) {
        var fact = EntryFacts(agency: entry.agency)
        let start = entry.date.earliest ?? entry.date.latest
        let end = entry.date.latest ?? entry.date.earliest
        if let start, let end {
            fact.first = start.dayNumber
            fact.last = max(start, end).dayNumber
            fact.isUncertain = entry.date.isUncertain || entry.date.earliest == nil || entry.date.latest == nil
        }
        for problem in entry.date.problems where Self.doubts.contains(problem.kind) { fact.isDoubtful = true }
        for problem in entry.problems where Self.doubts.contains(problem.kind) { fact.isDoubtful = true }
        fact.time = entry.date.time.map(\.minutes) ?? -1
        Self.cut(entry, with: &cutter)
        for k in kindWeights.indices { kindWeights[k] = 0 }
        mentions.removeAll(keepingCapacity: true)
        stems.removeAll(keepingCapacity: true)
        recognise(entry, &fact)
        direct(entry, place, &fact, &facts)
        facts.toldDaysOf(cutter.words, entry, &fact)
        var best: Float = 0
        for k in kindWeights.indices where kindWeights[k] > 0 {
            kindWeights[k] = min(kindWeights[k], 4)
            fact.kinds |= 1 << UInt64(k)
            facts.kindCounts[k] += 1
            if kindWeights[k] > best {
                best = kindWeights[k]
                fact.chief = Int8(k)
            }
        }
        // A report submitted about an incident is not one sent before a meeting.
        if fact.kinds & PairEvidence.meetings == 0 { fact.isPreparation = false }
        facts.weights.append(contentsOf: kindWeights)
        fact.signers = workers.signers(entry)
        if let practitioner = entry.fields.first(where: { $0.kind == .practitioner })?.text,
            PlainWords.key(practitioner) == "letter"
        {
            fact.isReceipt = true
        }
        facts.entries.append(fact)
    }

    /// Cuts the columns that tell of the event; the kind of contact first, whatever the order of the columns.
    static func cut(_ entry: ChronologyEntry, with cutter: inout WordCutter) {
        cutter.begin()
        for pass in 0..<2 {
            for (index, field) in entry.fields.enumerated()
            where columns.contains(field.kind) && (field.kind == .contact) == (pass == 0) {
                cutter.cut(field.text, field: index)
            }
        }
    }

    private static let doubts: Set<Problem.Kind> = [
        .impossibleDate, .notADate, .undated, .weekdayMismatch, .yearTypo, .outOfOrder, .outsidePeriod, .ambiguousDate,
    ]

    /// Kinds of event, agencies, children and the stems worth comparing. What an entry is about stands at its beginning:
    /// later sentences count less.
    private mutating func recognise(_ entry: ChronologyEntry, _ fact: inout EntryFacts) {
        let words = cutter.words
        var rank = 0
        var current: Int16 = 0
        var hadKind = false
        var longest = 0
        var receipt = false
        for i in words.indices {
            let word = words[i]
            if word.sentence != current {
                current = word.sentence
                if hadKind { rank += 1 }
                hadKind = false
            }
            if word.isMark { continue }
            if Self.filings.contains(word.raw), entry.fields[Int(word.field)].kind != .action,
                i == 0 || words[i - 1].sentence != word.sentence,
                i + 1 == words.count || words[i + 1].sentence != word.sentence || words[i + 1].isMark
            {
                receipt = true
            }
            if word.isCapitalised, let child = childWords[word.raw] { fact.children |= child }
            if word.startsWithDigit {
                if let number = WordMark.number(word, entry) { stems.append(number) }
            } else if word.end - word.start > 3 {
                stems.append(WordMark.word(word.stem))
            }
            if word.isCapitalised, let worker = workers.mention(at: i, words), worker.words.upperBound > longest {
                if let last = mentions.last, last.words.upperBound > worker.words.lowerBound { mentions.removeLast() }
                mentions.append(Mention(words: worker.words, agencies: 1 << UInt64(min(63, worker.agency))))
                longest = worker.words.upperBound
                fact.workers |= workers.bit(word)
            }
            let decay: Float = rank == 0 ? 1 : rank == 1 ? 0.7 : rank == 2 ? 0.5 : 0.35
            let field = entry.fields[Int(word.field)].kind
            table.matches(words, at: i) { meaning, range in
                if meaning >= Self.agenciesFrom {
                    if range.upperBound > longest {
                        if let last = mentions.last, last.words.lowerBound == i { mentions.removeLast() }
                        mentions.append(Mention(words: range, agencies: agencySets[Int(meaning - Self.agenciesFrom)]))
                        longest = range.upperBound
                    } else if let last = mentions.last, last.words == range {
                        mentions[mentions.count - 1].agencies |= agencySets[Int(meaning - Self.agenciesFrom)]
                    }
                } else if meaning >= Self.likenessFrom {
                    let likeness = Int(meaning - Self.likenessFrom)
                    if likeness < namesFrom || word.isCapitalised { stems.append(likenessKeys[likeness]) }
                } else if field == .sharedWith || field == .present {
                    return
                } else if meaning >= Self.kindsFrom {
                    var (kind, weight) = kindOf[Int(meaning - Self.kindsFrom)]
                    if PairEvidence.meetings >> UInt64(kind) & 1 == 1, Self.isBackground(i, words) { weight *= 0.3 }
                    kindWeights[kind] = max(kindWeights[kind], weight * decay) + (kindWeights[kind] > 0 ? 0.3 : 0)
                    if weight > 1 { hadKind = true }
                } else if meaning == Self.preparation {
                    fact.isPreparation = true
                } else if rank <= 1, !Self.isOutgoing(range.upperBound, words) {
                    receipt = true
                }
            }
        }
        fact.isReceipt = receipt
    }

    /// "As agreed at MARAC", "following the conference": a meeting spoken of, not told.
    private static func isBackground(_ start: Int, _ words: [WordKey]) -> Bool {
        var at = start - 1
        func word(_ place: Int) -> UInt64? {
            place >= 0 && words[place].sentence == words[start].sentence ? words[place].raw : nil
        }
        if let article = word(at), articles.contains(article) { at -= 1 }
        guard let before = word(at) else { return false }
        if backgrounds.contains(before) { return true }
        return before == atWord && word(at - 1).map { agreements.contains($0) } == true
    }

    private static let articles = Set(["the", "a", "last", "that"].map(WordCutter.key))
    private static let backgrounds = Set(
        ["following", "after", "since", "before", "until", "next", "pending", "awaiting"].map(WordCutter.key))
    private static let atWord = WordCutter.key("at")
    private static let agreements = Set(
        ["agreed", "requested", "planned", "decided", "promised", "set", "discussed"].map(WordCutter.key))

    /// "Notification to the school", "letter sent": gone out, not come in.
    private static func isOutgoing(_ next: Int, _ words: [WordKey]) -> Bool {
        guard next > 0, next < words.count, words[next].sentence == words[next - 1].sentence else { return false }
        return outgoing.contains(words[next].raw)
    }

    /// A sentence of one word that says a paper was put away ("Filed.").
    private static let filings = Set(["noted", "filed", "coded", "scanned"].map(WordCutter.key))
    private static let outgoing = Set(["to", "sent", "submitted", "made", "completed"].map(WordCutter.key))

}

extension WordCutter {
    /// The words written, from the first word of a range to its last (of one column).
    func verbatim(_ range: Range<Int>, _ fields: [EntryField]) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        let text = fields[Int(words[first].field)].text.utf8
        let start = text.index(text.startIndex, offsetBy: Int(words[first].start))
        var end = text.index(text.startIndex, offsetBy: Int(words[last].end))
        // "By e-mail": a word cut at its hyphen is quoted whole.
        if end < text.endIndex, text[end] == UInt8(ascii: "-"), text.index(after: end) < text.endIndex,
            Self.isLetter(text[text.index(after: end)])
        {
            end = text.index(after: end)
            while end < text.endIndex, Self.isLetter(text[end]) { end = text.index(after: end) }
        }
        return String(text[start..<end]) ?? ""
    }

    /// Of ASCII, or part of a letter beyond it.
    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
    }
}
