/// A violent incident or a crisis as the whole record tells it: the entries that tell of it, where each child was, and
/// when each child had last been seen before it.
public struct CaseIncident: Sendable, Hashable {
    /// What it is, the gravest of what its entries tell. Raw values are those of the published JSON.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case death, harm, protection, injury, violence
        /// Noise, force at a door, somebody who frightened a child: nobody is said to have been attacked or hurt.
        case disturbance

        /// A crisis: a death, a child gravely hurt, a child taken to safety.
        public var isCrisis: Bool {
            switch self {
            case .death, .harm, .protection: true
            case .injury, .violence, .disturbance: false
            }
        }
    }

    /// One child at it.
    public struct Child: Sendable, Hashable {
        /// Place in ``IntegratedChronology/children``.
        public var child: Int
        /// False for a child born later; nothing else is then told.
        public var isBorn: Bool
        /// Where the child was; nil where that is not asked: of the brothers and sisters of a child who was treated.
        public var presence: IncidentPresence?
        /// The last entry before it that says the child was seen; nil where there is none.
        public var lastSeen: Int?
        /// Days from then to the incident.
        public var daysSince: Int?
        /// Whether the sighting that counts (``stands``) says the child was seen alone, and was spoken with.
        public var alone = Inference.notRecorded
        public var spoken = Inference.notRecorded
        /// What speaks against that sighting; empty for nothing.
        public var doubts: [SightingDoubt] = []
        /// The last sighting against which nothing speaks, where ``lastSeen`` has ``doubts``.
        public var undoubted: Int?
        public var daysSinceUndoubted: Int?
        /// The sighting that counts as the last, and its days before the incident: ``LastSeen/stands``.
        public var stands: (entry: Int, days: Int)? {
            let (entry, days) = doubts.isEmpty ? (lastSeen, daysSince) : (undoubted, daysSinceUndoubted)
            return entry.flatMap { entry in days.map { (entry, $0) } }
        }
        /// A change of words between that sighting and the incident whose words, old or new, tell of a child seen.
        public var rewordedSince: Rewording?
        /// An entry from that sighting on which says that the child went to live elsewhere.
        public var movedSince: ChildMove?
    }

    public var kind: Kind
    /// Places in ``IntegratedChronology/entries``, ascending.
    public var entries: [Int]
    /// The first day it may have been, by its earliest entry; nil where no entry has a date.
    public var from: CivilDate?
    public var to: CivilDate?
    /// The entry that tells of it most gravely, its sentence, and the rule by which it counts.
    public var told: Int
    public var words: String
    public var rule: String
    public var children: [Child]

    /// The longest time since any of the children had been seen; a child never seen before counts most.
    public var longestDays: Int {
        children.filter(\.isBorn).map { $0.stands?.days ?? Int.max }.max() ?? 0
    }
}

/// The incidents and crises of a case in order of day. Entries of one occurrence, and entries of such things no more than
/// three days apart, stand together.
public struct CaseIncidents: Sendable {
    public let all: [CaseIncident]
    /// Widest date, in days, of a sighting that may be called the last before something: a term or a month names no day.
    public static let sightingWidth = 7
    /// Entries this many days from the first of an incident are taken to tell of the same.
    public static let daysTogether = 3

    public init(_ chronology: IntegratedChronology) {
        guard let understanding = chronology.understanding else {
            all = []
            return
        }
        let sightings = LastSightings(chronology, understanding)
        let grounds = SightingGrounds(chronology, understanding, sightings)
        var told: [Int: [Int]] = [:]
        for occurrence in understanding.occurrences {
            for entry in occurrence.entries { told[entry] = occurrence.entries }
        }
        all = Self.groups(chronology, understanding).map { group in
            // Other accounts of the same occurrence, which may not use the words it is known by.
            let entries = Set(group.flatMap { [$0.entry] + (told[$0.entry] ?? []) }).sorted()
            return Self.incident(group, entries, chronology, grounds)
        }.sorted { Self.place($0) < Self.place($1) }
    }

    private static func place(_ incident: CaseIncident) -> (Int32, Int) {
        (incident.from?.dayNumber ?? Int32.max, incident.entries.first ?? 0)
    }

    private struct Item {
        var entry: Int
        var kind: CaseIncident.Kind
        var words: String
        var rule: String
        var presences: [IncidentPresence] = []
        /// Children the entry says were seen.
        var seen: Set<Int> = []
    }

    /// What tells of incidents, entry by entry, in order.
    private static func items(_ understanding: Understanding) -> [Item] {
        var byEntry: [Int: Item] = [:]
        var seen: [Int: Set<Int>] = [:]
        for contact in understanding.contacts where contact.seen.answer == .yes {
            seen[contact.entry, default: []].insert(contact.child)
        }
        for presence in understanding.incidents {
            var item =
                byEntry[presence.entry]
                ?? Item(
                    entry: presence.entry,
                    kind: ViolentIncident.lighter.contains(presence.incidentRule) ? .disturbance : .violence,
                    words: presence.incident, rule: presence.incidentRule)
            item.presences.append(presence)
            item.seen = seen[presence.entry] ?? []
            byEntry[presence.entry] = item
        }
        for crisis in understanding.crises {
            let kind: CaseIncident.Kind =
                switch crisis.kind {
                case .death: .death
                case .harm: .harm
                case .protection: .protection
                case .injury: .injury
                }
            let presences = byEntry[crisis.entry]?.presences ?? []
            // Violence the entry itself tells of says more than what was treated.
            if kind == .injury, byEntry[crisis.entry] != nil { continue }
            byEntry[crisis.entry] = Item(
                entry: crisis.entry, kind: kind, words: crisis.words, rule: crisis.rule, presences: presences)
        }
        return byEntry.values.sorted { $0.entry < $1.entry }
    }

    private static func groups(_ chronology: IntegratedChronology, _ understanding: Understanding) -> [[Item]] {
        var occurrenceOf: [Int: Int] = [:]
        for (place, occurrence) in understanding.occurrences.enumerated() {
            for entry in occurrence.entries { occurrenceOf[entry] = place }
        }
        var groups: [[Item]] = []
        var groupOf: [Int: Int] = [:]
        var open: (group: Int, first: CivilDate)?
        for item in items(understanding) {
            let date = chronology.entries[item.entry].date
            let day = date.earliest ?? date.latest
            if let occurrence = occurrenceOf[item.entry], let group = groupOf[occurrence] {
                groups[group].append(item)
                continue
            }
            // A date as wide as a term says nothing of what it lies near to.
            let isNarrow = isNarrow(date)
            if isNarrow, let day, let last = open, day.days(since: last.first) <= daysTogether {
                groups[last.group].append(item)
            } else {
                groups.append([item])
                if isNarrow, let day { open = (groups.count - 1, day) }
            }
            if let occurrence = occurrenceOf[item.entry] { groupOf[occurrence] = groups.count - 1 }
        }
        return groups
    }

    private static func isNarrow(_ date: DateReading) -> Bool {
        guard let first = date.earliest, let last = date.latest else { return false }
        return last.days(since: first) <= sightingWidth
    }

    private static func incident(
        _ group: [Item], _ entries: [Int], _ chronology: IntegratedChronology, _ grounds: SightingGrounds
    ) -> CaseIncident {
        let order = CaseIncident.Kind.allCases
        let rank = { (kind: CaseIncident.Kind) in order.firstIndex(of: kind) ?? 0 }
        let lead = group.min { (rank($0.kind), $0.entry) < (rank($1.kind), $1.entry) } ?? group[0]
        let dates = entries.map { chronology.entries[$0].date }
        let narrow = dates.filter(isNarrow)
        let from = (narrow.isEmpty ? dates : narrow).compactMap { $0.earliest ?? $0.latest }.min()
        let hasViolence = group.contains { !$0.presences.isEmpty }
        let children = chronology.children.indices.map { child -> CaseIncident.Child in
            let isBorn = chronology.children[child].born.map { born in from.map { born <= $0 } ?? true } ?? true
            guard isBorn else { return CaseIncident.Child(child: child, isBorn: false) }
            var found = CaseIncident.Child(
                child: child, isBorn: true,
                presence: hasViolence
                    ? presence(child, chronology.children[child].name, group, lead)
                    : treated(child, lead, chronology))
            if let from { grounds.fill(&found, before: from, notIn: entries) }
            return found
        }
        return CaseIncident(
            kind: lead.kind, entries: entries, from: from,
            to: dates.compactMap { $0.latest ?? $0.earliest }.max(), told: lead.entry, words: lead.words,
            rule: lead.rule, children: children)
    }

    /// What says most of where a child was, of all entries on the incident. At a crisis the entry that tells of it most
    /// gravely goes before others, and of a child hurt the words that tell of the harm: that a worker saw the child
    /// afterwards does not say where the child was.
    private static func presence(
        _ child: Int, _ name: String, _ group: [Item], _ lead: Item
    ) -> IncidentPresence {
        let own = group.flatMap(\.presences).filter { $0.child == child }
        let there = own.filter { $0.whereabouts == .there && !(lead.kind.isCrisis && isSeenAfterwards($0.words)) }
        guard lead.kind.isCrisis else {
            // "Baby and two kids by tree, all OK": whoever came to it saw them there.
            var met = group.filter { $0.seen.contains(child) }.flatMap(\.presences).first {
                $0.child == child && $0.whereabouts == .unclear
            }
            met?.whereabouts = .there
            return there.first ?? met ?? weightiest(own, lead, child)
        }
        // Words that name the child go before those of "a child" or "both".
        let named = there.filter { names(name, $0.words) }
        if let found = named.first(where: { $0.entry == lead.entry }) ?? named.first { return found }
        if let hurt = group.first(where: { [.death, .harm, .injury].contains($0.kind) && names(name, $0.words) }) {
            return IncidentPresence(
                entry: hurt.entry, child: child, whereabouts: .there, words: hurt.words, incident: lead.words,
                incidentRule: lead.rule)
        }
        return there.first ?? weightiest(own, lead, child)
    }

    /// The child whose wound was treated was there, by the words that name the child.
    private static func treated(_ child: Int, _ lead: Item, _ chronology: IntegratedChronology) -> IncidentPresence? {
        guard lead.kind == .injury else { return nil }
        let text = TextTokens(chronology.entries[lead.entry].event)
        let name = chronology.children[child].name
        return text.sentences.first { names(name, text.words($0)) }.map { sentence in
            IncidentPresence(
                entry: lead.entry, child: child, whereabouts: .there, words: text.words(sentence),
                incident: lead.words, incidentRule: lead.rule)
        }
    }

    /// There, elsewhere, not clear, or that nobody wrote it: the first of the first.
    private static func weightiest(_ own: [IncidentPresence], _ lead: Item, _ child: Int) -> IncidentPresence {
        let order: [IncidentPresence.Whereabouts] = [.there, .elsewhere, .unclear, .notRecorded]
        for kind in order { if let found = own.first(where: { $0.whereabouts == kind }) { return found } }
        return IncidentPresence(
            entry: lead.entry, child: child, whereabouts: .notRecorded, words: "", incident: lead.words,
            incidentRule: lead.rule)
    }

    /// "Saw both on the ward", but not "seen hiding in the hall".
    private static func isSeenAfterwards(_ words: String) -> Bool {
        let keys = Set(TextTokens(words).tokens.map(\.key))
        return !keys.isDisjoint(with: ["saw", "seen", "visited", "met"])
            && keys.isDisjoint(with: ["under", "behind", "inside", "hiding", "hidden", "hid", "found"])
    }

    /// Whether words hold the first name of a child.
    private static func names(_ name: String, _ words: String) -> Bool {
        guard let first = TextTokens(name).tokens.first?.key else { return false }
        return TextTokens(words).tokens.contains { $0.key == first }
    }
}
