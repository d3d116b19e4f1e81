/// A stretch of time in which something small was left undone.
public struct SmallThingGap: Sendable, Hashable {
    /// Raw values are those of the scoring form.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case missedNotFollowedUp = "missed_no_followup"
        case noHandover = "no_handover"
        case noSupervision = "no_supervision"
    }
    public var kind: Kind
    /// Place in ``IntegratedChronology/agencies``.
    public var agency: Int
    /// First and last day.
    public var from: CivilDate
    public var to: CivilDate
    /// The entry it begins with, and the one that ends it; nil at the end of the record.
    public var entry: Int
    public var until: Int?
    /// What is inferred, in a plain sentence.
    public var detail: String

    public init(
        kind: Kind, agency: Int, from: CivilDate, to: CivilDate, entry: Int, until: Int? = nil, detail: String
    ) {
        self.kind = kind
        self.agency = agency
        self.from = from
        self.to = to
        self.entry = entry
        self.until = until
        self.detail = detail
    }
}

/// Finds such stretches: missed contacts nothing followed, changes of worker without a handover, supervision that
/// stopped.
public struct SmallThingGapFinder: Sendable {
    /// A missed contact that nothing followed is drawn for at most so many days.
    public var longestDays = 45
    /// Days about a change of worker in which a handover may be written.
    public var handoverDays: Int32 = 45
    /// Entries a worker must have to be taken for the one who held the case.
    public var entriesOfHolder = 4

    public init() {}

    /// In order of first day, then agency.
    public func find(
        _ chronology: IntegratedChronology, things: [SmallThing], words: EntryWords? = nil
    ) -> [SmallThingGap] {
        let words = words ?? EntryWords(chronology)
        let texts = words.texts
        let numbered = words.numbered(by: Self.book)
        var byAgency = [[Int]](repeating: [], count: chronology.agencies.count)
        for (place, entry) in chronology.entries.enumerated() where entry.reckonedDay != nil {
            byAgency[entry.agency].append(place)
        }
        var found = missed(chronology, things: things, byAgency: byAgency)
        for (agency, places) in byAgency.enumerated() {
            let marks = places.map { Self.marks(texts[$0], ids: numbered.ids($0)) }
            found += supervision(chronology, agency: agency, places: places, marks: marks)
            found += handovers(chronology, agency: agency, places: places, marks: marks)
        }
        return found.sorted {
            ($0.from, $0.agency, $0.kind.rawValue, $0.entry) < ($1.from, $1.agency, $1.kind.rawValue, $1.entry)
        }
    }

    private func missed(
        _ chronology: IntegratedChronology, things: [SmallThing], byAgency: [[Int]]
    ) -> [SmallThingGap] {
        things.compactMap { thing in
            guard thing.kind.isOfContact, thing.kind != .meetingNotAttended, thing.followedBy == nil,
                let day = chronology.entries[thing.entry].reckonedDay
            else { return nil }
            let end = CivilDate(dayNumber: day.dayNumber + Int32(longestDays))
            return SmallThingGap(
                kind: .missedNotFollowedUp, agency: chronology.entries[thing.entry].agency, from: day, to: end,
                entry: thing.entry,
                detail: "Nothing in any chronology shows that this was followed up within the set time.")
        }
    }

    // MARK: Supervision

    private struct Marks {
        var isSupervision = false; var isHandover = false
        var isClosing = false
    }

    private static let book = WordPatterns(
        classes: [],
        groups: [
            ["supervision|1:1", "supervised with|by manager"],
            [
                "supervised|supervision *1 contact|access|session|order|visits",
                "no|cancelled|postponed|without *3 supervision",
                "supervision *3 cancelled|postponed|not|overdue|missed",
                "discuss|raise|take|bring|for|next|in *2 supervision",
            ],
            [
                "handover|hand-over|handed|handing",
                "transfer|transferred|transferring *6 case|caseload|worker|summary|to|from",
                "case|caseload|records *3 transferred|transfer|passed|moved", "transfer summary",
                "new|incoming *2 worker|sw|hv|visitor|midwife|keyworker", "introductory|introduction|introduced",
                "taken|taking|took|takes *1 over", "reallocated|re-allocated|reallocation|allocated to",
            ],
            ["case|file *2 closed|closing|closure", "closed to", "closure"],
        ])

    private static func marks(_ words: TextTokens, ids: [Int32]) -> Marks {
        var marks = Marks()
        var isOther = false
        for hit in book.hits(words, ids: ids) {
            switch hit.tag {
            case 0: marks.isSupervision = true
            case 1: isOther = true
            case 2: marks.isHandover = true
            default: marks.isClosing = true
            }
        }
        if isOther { marks.isSupervision = false }
        return marks
    }

    /// Where an agency that writes supervision down regularly stops: a stretch well over its usual one.
    private func supervision(
        _ chronology: IntegratedChronology, agency: Int, places: [Int], marks: [Marks]
    ) -> [SmallThingGap] {
        let held = zip(places, marks).filter { $0.1.isSupervision }.map(\.0)
        guard held.count >= 4 else { return [] }
        let days = held.map { chronology.entries[$0].reckonedDay! }
        let steps = zip(days, days.dropFirst()).map { $1.days(since: $0) }
        let usual = max(7, steps.sorted()[steps.count / 2])
        return steps.indices.compactMap { at in
            guard steps[at] > max(usual * 8 / 5, usual + 30) else { return nil }
            return SmallThingGap(
                kind: .noSupervision, agency: agency, from: days[at], to: days[at + 1], entry: held[at],
                until: held[at + 1],
                detail: "No supervision is written for \(steps[at]) days; elsewhere about every \(usual) days.")
        }
    }

    // MARK: Handover

    /// Changes of the worker who holds the case, by the column of practitioners, with no handover written about them.
    private func handovers(
        _ chronology: IntegratedChronology, agency: Int, places: [Int], marks: [Marks]
    ) -> [SmallThingGap] {
        var workers: [String: (first: Int, last: Int, count: Int)] = [:]
        for (at, place) in places.enumerated() {
            let name = PlainWords.key(chronology.entries[place].text(.practitioner))
            guard !name.isEmpty else { continue }
            let before = workers[name] ?? (at, at, 0)
            workers[name] = (before.first, at, before.count + 1)
        }
        let holders = workers.filter { $0.value.count >= entriesOfHolder }.sorted {
            ($0.value.first, $0.key) < ($1.value.first, $1.key)
        }
        guard holders.count > 1 else { return [] }
        return zip(holders, holders.dropFirst()).compactMap { old, new in
            let (last, first) = (old.value.last, new.value.first)
            // Two who work side by side are no change of worker.
            guard first > last, let from = chronology.entries[places[last]].reckonedDay,
                let to = chronology.entries[places[first]].reckonedDay
            else { return nil }
            let about = (from.dayNumber - handoverDays)...(to.dayNumber + handoverDays)
            for (at, place) in places.enumerated() where marks[at].isHandover || marks[at].isClosing {
                // A case closed by the old worker and opened again has none to hand over.
                if marks[at].isClosing, !marks[at].isHandover, at < last - 3 || at > first { continue }
                if about.contains(chronology.entries[place].reckonedDay!.dayNumber) { return nil }
            }
            return SmallThingGap(
                kind: .noHandover, agency: agency, from: from, to: to, entry: places[last], until: places[first],
                detail: "The worker changed and no handover is written about that time.")
        }
    }
}
