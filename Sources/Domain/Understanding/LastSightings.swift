/// Every sighting of each child known to within a week, in order of day: to say when a child had last been seen.
public struct LastSightings: Sendable {
    private let byChild: [[(day: CivilDate, entry: Int)]]

    public init(_ chronology: IntegratedChronology, _ contacts: [ChildContact]) {
        var byChild = [[(day: CivilDate, entry: Int)]](repeating: [], count: chronology.children.count)
        for contact in contacts where SilenceReader.isSighting(contact) && byChild.indices.contains(contact.child) {
            guard chronology.entries.indices.contains(contact.entry) else { continue }
            let date = chronology.entries[contact.entry].date
            guard let first = contact.toldOf?.lowerBound ?? date.earliest,
                let last = contact.toldOf?.upperBound ?? date.latest,
                last.days(since: first) <= CaseIncidents.sightingWidth
            else { continue }
            byChild[contact.child].append((last, contact.entry))
        }
        for child in byChild.indices { byChild[child].sort { ($0.day, $0.entry) < ($1.day, $1.entry) } }
        self.byChild = byChild
    }

    /// The last sighting of a child before a day, some entries left out; nil where there is none.
    public func last(_ child: Int, before day: CivilDate, notIn entries: [Int] = []) -> (day: CivilDate, entry: Int)? {
        last(child, before: day, notIn: entries) { _ in true }
    }

    /// The last one that passes a test.
    func last(
        _ child: Int, before day: CivilDate, notIn entries: [Int], where isWanted: (Int) -> Bool
    ) -> (day: CivilDate, entry: Int)? {
        guard byChild.indices.contains(child) else { return nil }
        return byChild[child].last { $0.day < day && !entries.contains($0.entry) && isWanted($0.entry) }
    }

    /// Those between two days, in order.
    func between(_ child: Int, _ from: CivilDate, _ to: CivilDate) -> [Int] {
        guard byChild.indices.contains(child) else { return [] }
        return byChild[child].filter { from < $0.day && $0.day < to }.map(\.entry)
    }

    /// The first one after a day that passes a test.
    func first(_ child: Int, after day: CivilDate, where isWanted: (Int) -> Bool) -> (day: CivilDate, entry: Int)? {
        guard byChild.indices.contains(child) else { return nil }
        return byChild[child].first { $0.day > day && isWanted($0.entry) }
    }
}

/// What is told of the last sighting of a child before an incident: alone or not, spoken with or not, and what speaks
/// against it.
struct SightingGrounds {
    private let sightings: LastSightings
    private let doubts: SightingDoubts
    private let moves: ChildMoves
    private var contacts: [Int: [ChildContact]] = [:]
    private var rewordings: [(day: CivilDate, change: Rewording, children: Set<Int>)] = []

    init(_ chronology: IntegratedChronology, _ understanding: Understanding, _ sightings: LastSightings) {
        self.sightings = sightings
        doubts = SightingDoubts(chronology, understanding.contradictions)
        moves = ChildMoves(chronology, understanding)
        var concerned: [Int: Set<Int>] = [:]
        for contact in understanding.contacts {
            if contact.seen.answer == .yes { contacts[contact.entry, default: []].append(contact) }
            if contact.seen.answer != .notRecorded { concerned[contact.entry, default: []].insert(contact.child) }
        }
        for change in Rewording.all(in: chronology) {
            guard let day = chronology.entries[change.entry].date.latest, Self.tellsOfSeeing(change) else { continue }
            // "Both children" are those the entry says something of.
            rewordings.append((day, change, concerned[change.entry] ?? Set(chronology.children.indices)))
        }
    }

    func fill(_ child: inout CaseIncident.Child, before day: CivilDate, notIn entries: [Int]) {
        let place = child.child
        guard let last = sightings.last(place, before: day, notIn: entries) else { return }
        child.lastSeen = last.entry
        child.daysSince = day.days(since: last.day)
        if let contact = contacts[last.entry]?.first(where: { $0.child == place }) {
            child.alone = contact.seenAlone
            child.spoken = contact.spokenWith
        }
        child.doubts = doubts.doubts(last.entry, child: place)
        if !child.doubts.isEmpty {
            let sure = sightings.last(place, before: day, notIn: entries + [last.entry]) {
                doubts.doubts($0, child: place).isEmpty
            }
            child.undoubted = sure?.entry
            child.daysSinceUndoubted = sure.map { day.days(since: $0.day) }
        }
        if day.days(since: last.day) >= Self.longUnseen {
            child.movedSince = moves.first(place, from: last.entry, to: day)
        }
        child.rewordedSince =
            rewordings.last {
                $0.day > last.day && $0.day < day && !entries.contains($0.change.entry) && $0.children.contains(place)
            }?.change
    }

    /// Days unseen before an incident from which on it is asked whether the child lived elsewhere.
    private static let longUnseen = 42
    private static let seeing: Set<String> = ["saw", "seen", "sighted", "sight", "window", "asleep", "awake", "met"]
    private static let children: Set<String> = [
        "child", "children", "baby", "both", "boy", "girl", "son", "daughter", "kids", "siblings", "him", "her", "them",
    ]

    private static func tellsOfSeeing(_ change: Rewording) -> Bool {
        [change.old, change.new].contains { words in
            let tokens = TextTokens(words).tokens
            return tokens.contains { seeing.contains($0.key) }
                && tokens.contains { children.contains($0.key) || $0.isCapitalised && $0.key != "i" && $0.start > 0 }
        }
    }
}
