/// When a child was last seen before a day, as every part of the report says it ("last seen" on the first page, before each
/// incident and on the timeline): the latest entry whose own agency saw the child, against which nothing speaks. A
/// sighting only from afar, one that another entry contradicts, one whose words were changed and one on whose row a note
/// hangs are in doubt: they are told beside it and never counted. A day told of another ("at the weekend") counts as that
/// day, and of several days the last.
public struct LastSeen: Sendable, Hashable {
    /// An entry that shows a child seen, and the last day it may mean.
    public struct Sighting: Sendable, Hashable {
        public var entry: Int
        public var day: CivilDate
    }

    /// The one that stands; nil where there is none.
    public var stands: Sighting?
    /// A later one in doubt, and what speaks against it; nil where the last one stands.
    public var inDoubt: Sighting?
    public var doubts: [SightingDoubt] = []

    /// Never seen, as far as is known.
    public init() {}

    /// What "last seen" means, in a sentence for readers.
    public static let definition =
        "“Last seen” is the latest entry by which an agency’s own worker saw the child and against which nothing in the record "
        + "speaks; days are counted from it. A later sighting that is in doubt – only from afar, as through a window, "
        + "contradicted, its words changed, or with a note on its row – is named beside it and not counted. What an entry tells of "
        + "an earlier day counts as that day; an entry dated no closer than to a week is passed over."
}

/// Every sighting of each child known to within a week, in order of day: to say when a child had last been seen.
public struct LastSightings: Sendable {
    private let byChild: [[(day: CivilDate, entry: Int)]]
    private let doubts: SightingDoubts

    public init(_ chronology: IntegratedChronology, _ understanding: Understanding) {
        var byChild = [[(day: CivilDate, entry: Int)]](repeating: [], count: chronology.children.count)
        for contact in understanding.contacts
        where SilenceReader.isSighting(contact) && byChild.indices.contains(contact.child) {
            guard chronology.entries.indices.contains(contact.entry) else { continue }
            // Nothing is counted from a day that a person has still to settle: the silences do not either.
            if contact.toldOf == nil, EntryDays.isDoubtful(chronology.entries[contact.entry]) { continue }
            let date = chronology.entries[contact.entry].date
            guard let first = contact.toldOf?.lowerBound ?? date.earliest,
                let last = contact.toldOf?.upperBound ?? date.latest,
                last.days(since: first) <= CaseIncidents.sightingWidth
            else { continue }
            byChild[contact.child].append((last, contact.entry))
        }
        for child in byChild.indices { byChild[child].sort { ($0.day, $0.entry) < ($1.day, $1.entry) } }
        self.byChild = byChild
        doubts = SightingDoubts(chronology, understanding.contradictions)
    }

    /// When a child was last seen before a day, some entries left out.
    ///
    /// - Parameter isWanted: entries that may count, such as those of one agency; all where it is not given.
    public func lastSeen(
        _ child: Int, before day: CivilDate, notIn entries: [Int] = [], where isWanted: (Int) -> Bool = { _ in true }
    ) -> LastSeen {
        var found = LastSeen()
        guard byChild.indices.contains(child) else { return found }
        for item in byChild[child].reversed() where item.day < day && !entries.contains(item.entry) {
            guard isWanted(item.entry) else { continue }
            let against = doubts.doubts(item.entry, child: child)
            if against.isEmpty {
                found.stands = LastSeen.Sighting(entry: item.entry, day: item.day)
                return found
            }
            if found.inDoubt == nil {
                found.inDoubt = LastSeen.Sighting(entry: item.entry, day: item.day)
                found.doubts = against
            }
        }
        return found
    }

    /// What speaks against a sighting; empty for nothing.
    func doubts(_ entry: Int, child: Int) -> [SightingDoubt] { doubts.doubts(entry, child: child) }

    /// The last sighting of a child before a day that passes a test, in doubt or not.
    func last(
        _ child: Int, before day: CivilDate, where isWanted: (Int) -> Bool
    ) -> (day: CivilDate, entry: Int)? {
        guard byChild.indices.contains(child) else { return nil }
        return byChild[child].last { $0.day < day && isWanted($0.entry) }
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
    private let moves: ChildMoves
    private var contacts: [Int: [ChildContact]] = [:]
    private let retracted: RetractedSightings

    init(_ chronology: IntegratedChronology, _ understanding: Understanding, _ sightings: LastSightings) {
        self.sightings = sightings
        moves = ChildMoves(chronology, understanding)
        for contact in understanding.contacts where contact.seen.answer == .yes {
            contacts[contact.entry, default: []].append(contact)
        }
        retracted = RetractedSightings(chronology, understanding)
    }

    func fill(_ child: inout CaseIncident.Child, before day: CivilDate, notIn entries: [Int]) {
        let place = child.child
        let seen = sightings.lastSeen(place, before: day, notIn: entries)
        guard let last = seen.inDoubt ?? seen.stands else { return }
        child.lastSeen = last.entry
        child.daysSince = day.days(since: last.day)
        child.doubts = seen.doubts
        if seen.inDoubt != nil {
            child.undoubted = seen.stands?.entry
            child.daysSinceUndoubted = seen.stands.map { day.days(since: $0.day) }
        }
        // Of the sighting that counts it is told whether the child was alone and spoken with.
        let counted = seen.stands ?? last
        if let contact = contacts[counted.entry]?.first(where: { $0.child == place }) {
            child.alone = contact.seenAlone
            child.spoken = contact.spokenWith
        }
        if day.days(since: counted.day) >= Self.longUnseen {
            child.movedSince = moves.first(place, from: counted.entry, to: day)
        }
        child.rewordedSince = retracted.between(place, last.day, day).last { !entries.contains($0.entry) }
    }

    /// Days unseen before an incident from which on it is asked whether the child lived elsewhere.
    private static let longUnseen = 42
}

/// Entries whose words about seeing children were changed in the file: a sighting put in, or taken out again. They are told
/// of every child the entry is about.
struct RetractedSightings {
    private var all: [(day: CivilDate, change: Rewording, children: Set<Int>)] = []

    init(_ chronology: IntegratedChronology, _ understanding: Understanding) {
        let changes = Rewording.all(in: chronology).filter(Self.tellsOfSeeing)
        guard !changes.isEmpty else { return }
        var concerned: [Int: Set<Int>] = [:]
        for contact in understanding.contacts where contact.seen.answer != .notRecorded {
            concerned[contact.entry, default: []].insert(contact.child)
        }
        for change in changes {
            guard let day = chronology.entries[change.entry].date.latest else { continue }
            // "Both children" are those the entry says something of.
            all.append((day, change, concerned[change.entry] ?? Set(chronology.children.indices)))
        }
        all.sort { ($0.day, $0.change.entry) < ($1.day, $1.change.entry) }
    }

    /// Those of a child after a day and before another, in order.
    func between(_ child: Int, _ from: CivilDate, _ to: CivilDate) -> [Rewording] {
        all.filter { from < $0.day && $0.day < to && $0.children.contains(child) }.map(\.change)
    }

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
