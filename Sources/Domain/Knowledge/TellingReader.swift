/// Finds which agencies an entry says were told, sent or asked something, or were there, and whether the chronology of the
/// agency told shows it.
public struct TellingReader: Sendable {
    /// Days within which the agency told would have written of it.
    public var days = 21

    public init() {}

    /// Tellings in order of entry, then agency; one for each agency an entry tells.
    /// - Parameter occurrences: entries already linked as accounts of one occurrence: an account of the agency told shows
    ///   that it knew.
    public func read(_ chronology: IntegratedChronology, occurrences: [Occurrence] = []) -> [Telling] {
        shown(said(chronology, agencyKinds: AgencyGuess.kinds(chronology)), chronology, occurrences: occurrences)
    }

    /// What the entries say, before it is looked for in the chronologies of those told.
    struct Said: Sendable {
        var tellings: [Telling]
        /// For each entry, the agencies it says it heard from; bits by place in the case.
        var heard: [UInt64]
    }

    /// - Parameter agencyKinds: kinds of each agency of the case.
    func said(_ chronology: IntegratedChronology, agencyKinds: [[AgencyKind]]) -> Said {
        var run = TellingRun(chronology, agencyKinds: agencyKinds)
        var out: [Telling] = []
        for place in chronology.entries.indices { run.read(place, into: &out) }
        return Said(tellings: out, heard: run.heard)
    }

    /// The tellings with the entries that show them.
    func shown(_ said: Said, _ chronology: IntegratedChronology, occurrences: [Occurrence]) -> [Telling] {
        let receipts = Receipts(chronology, heard: said.heard, occurrences: occurrences, days: days)
        return said.tellings.map { telling in
            var telling = telling
            telling.shownBy = receipts.shown(telling)
            return telling
        }
    }
}

/// One reading of one chronology for the agencies named in its entries.
private struct TellingRun {
    private let chronology: IntegratedChronology
    private var table = PhraseTable()
    private var sets: [UInt64] = []
    private let everybody: UInt64
    private let directions = Directions()
    private var cutter = WordCutter()
    /// For each entry, the agencies it says it heard from; bits by place in the case.
    private(set) var heard: [UInt64] = []

    init(_ chronology: IntegratedChronology, agencyKinds: [[AgencyKind]]) {
        self.chronology = chronology
        let count = chronology.agencies.count
        everybody = count >= 64 ? .max : (1 << UInt64(count)) - 1
        var sets: [UInt64] = []
        CaseAgencies(chronology.agencies, kinds: agencyKinds).addMentions(
            to: &table,
            meaning: { bits in
                sets.append(bits)
                return PhraseTable.Meaning(sets.count - 1)
            }, agencies: chronology.agencies)
        self.sets = sets
        heard.reserveCapacity(chronology.entries.count)
    }

    private static let columns: Set<ColumnKind> = [.contact, .event, .action, .other, .present, .sharedWith, .source]

    mutating func read(_ place: Int, into out: inout [Telling]) {
        let entry = chronology.entries[place]
        cutter.begin()
        for (index, field) in entry.fields.enumerated() where Self.columns.contains(field.kind) {
            cutter.cut(field.text, field: index)
        }
        let words = cutter.words
        let own: UInt64 = entry.agency < 64 ? 1 << UInt64(entry.agency) : 0
        var from: UInt64 = 0
        var told: UInt64 = 0
        var i = 0
        while i < words.count {
            var mention: (words: Range<Int>, agencies: UInt64)?
            if !words[i].isMark {
                table.matches(words, at: i) { meaning, range in
                    let bits = sets[Int(meaning)]
                    if let known = mention, known.words == range {
                        mention?.agencies |= bits
                    } else {
                        mention = (range, bits)
                    }
                }
            }
            guard let mention else {
                i += 1
                continue
            }
            i = mention.words.upperBound
            let others = mention.agencies & ~own
            // A word that fits two agencies names neither for certain, unless it means all of them.
            guard others != 0, mention.agencies == everybody || others.nonzeroBitCount == 1,
                mention.agencies & own == 0 || mention.agencies == everybody
            else { continue }
            let column = entry.fields[Int(words[mention.words.lowerBound].field)].kind
            guard let (way, range) = way(mention.words, column: column, from: &from, others: others) else { continue }
            let new = others & ~told
            told |= others
            for agency in 0..<min(64, chronology.agencies.count) where new & (1 << UInt64(agency)) != 0 {
                out.append(
                    Telling(entry: place, to: agency, way: way, words: cutter.verbatim(range, entry.fields)))
            }
        }
        heard.append(from)
    }

    private func way(
        _ mention: Range<Int>, column: ColumnKind, from: inout UInt64, others: UInt64
    ) -> (Telling.Way, Range<Int>)? {
        switch column {
        case .sharedWith: return (.sharedColumn, mention)
        case .present: return (.present, mention)
        case .source:
            from |= others
            return nil
        default:
            switch directions.direction(of: mention, in: cutter.words, isAction: column == .action) {
            case .heard:
                from |= others
                return nil
            case .told(let range, let isClaim): return isClaim ? (.words, range) : nil
            case .none: return nil
            }
        }
    }
}

/// Whether an agency's own chronology shows what it is said to have been told.
private struct Receipts {
    private let chronology: IntegratedChronology
    private let heard: [UInt64]
    private let days: Int
    /// Entries of each agency with the first day they may mean, in order of it.
    private var byAgency: [[(day: Int32, entry: Int)]]
    /// Place of the occurrence of each entry that has one.
    private var occurrenceOf: [Int: Int] = [:]
    private let occurrences: [Occurrence]

    init(_ chronology: IntegratedChronology, heard: [UInt64], occurrences: [Occurrence], days: Int) {
        self.chronology = chronology
        self.heard = heard
        self.days = days
        self.occurrences = occurrences
        byAgency = Array(repeating: [], count: chronology.agencies.count)
        for (place, entry) in chronology.entries.enumerated() where byAgency.indices.contains(entry.agency) {
            guard let day = entry.date.earliest ?? entry.date.latest else { continue }
            byAgency[entry.agency].append((day.dayNumber, place))
        }
        for agency in byAgency.indices { byAgency[agency].sort { ($0.day, $0.entry) < ($1.day, $1.entry) } }
        for (place, occurrence) in occurrences.enumerated() {
            for entry in occurrence.entries { occurrenceOf[entry] = place }
        }
    }

    func shown(_ telling: Telling) -> Int? {
        let teller: UInt64 =
            chronology.entries[telling.entry].agency < 64
            ? 1 << UInt64(chronology.entries[telling.entry].agency) : 0
        if let occurrence = occurrenceOf[telling.entry],
            let account = occurrences[occurrence].entries.first(where: {
                // What the mother rang about herself is not what the agency was told.
                chronology.entries[$0].agency == telling.to
                    && (heard[$0] & teller != 0 || !FamilysCall.isOne(chronology.entries[$0]))
            })
        {
            return account
        }
        let entry = chronology.entries[telling.entry]
        guard let first = (entry.date.earliest ?? entry.date.latest)?.dayNumber,
            let last = (entry.date.latest ?? entry.date.earliest)?.dayNumber, entry.agency < 64
        else { return nil }
        let own = byAgency[telling.to]
        var low = 0
        var high = own.count
        while low < high {
            let middle = (low + high) / 2
            if own[middle].day >= first - 1 { high = middle } else { low = middle + 1 }
        }
        while low < own.count, own[low].day <= last + Int32(days) {
            if heard[own[low].entry] & teller != 0 { return own[low].entry }
            low += 1
        }
        return nil
    }
}
