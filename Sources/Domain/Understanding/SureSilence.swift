/// A time in which surely no one wrote of seeing a child: sightings that something speaks against are left out.
struct SureSilence: Sendable {
    /// Sightings on either side against which nothing speaks; nil at the ends of the record.
    var before: Int?
    var after: Int?
    var from: CivilDate
    var to: CivilDate
    /// Sightings within it against which something speaks, each with what does.
    var doubted: [(entry: Int, against: [String])]
    /// An entry that tells that the child went to live elsewhere.
    var move: ChildMove?

    var days: Int { to.days(since: from) }
}

extension UnderstandingReport {
    /// The times in which surely no one wrote of seeing each child, by place in ``IntegratedChronology/children``: as every
    /// part of the report counts them, for drawings to count the same.
    public static func sureSilences(
        _ chronology: IntegratedChronology, _ understanding: Understanding
    ) -> [[Silence]] {
        let reader = SureSilenceReader(chronology, understanding)
        return chronology.children.indices.map { reader.all($0) }
    }
}

extension UnderstandingReport {
    /// For each child the entries within its silences that tell, or told before their words were changed, of a sighting
    /// against which something speaks.
    public static func doubtedInSilences(
        _ chronology: IntegratedChronology, _ understanding: Understanding
    ) -> [[Int]] {
        let reader = SureSilenceReader(chronology, understanding)
        return chronology.children.indices.map { reader.shown($0).flatMap(\.doubted) }
    }
}

/// A silence as readers are shown it, and what it was made of.
struct ShownSilence: Sendable {
    var silence: Silence
    /// Places in ``Understanding/silences``.
    var places: [Int]
    /// Sightings within it against which something speaks: they end no silence.
    var doubted: [Int] = []
}

extension Understanding {
    /// The silences as every part counts them, children's first: a child's as far as the sightings on either side against
    /// which nothing speaks, an agency's as it was found. Whoever gives a silence's length takes it from here.
    ///
    /// - Parameter areSettled: they were counted so before they were kept: what speaks against a sighting may be known no more.
    public func silencesToShow(in chronology: IntegratedChronology, areSettled: Bool = false) -> [Silence] {
        shownSilences(in: chronology, areSettled: areSettled).map(\.silence)
    }

    /// The same, with what each was made of.
    func shownSilences(in chronology: IntegratedChronology, areSettled: Bool = false) -> [ShownSilence] {
        var shown: [ShownSilence] = []
        if areSettled {
            for (place, silence) in silences.enumerated() {
                if case .child = silence.subject { shown.append(ShownSilence(silence: silence, places: [place])) }
            }
        } else {
            let reader = SureSilenceReader(chronology, self)
            for child in chronology.children.indices { shown += reader.shown(child) }
        }
        for (place, silence) in silences.enumerated() {
            if case .agency = silence.subject { shown.append(ShownSilence(silence: silence, places: [place])) }
        }
        return shown
    }
}

/// Finds for each child the time in which surely no one wrote of seeing the child.
struct SureSilenceReader {
    private let chronology: IntegratedChronology
    private let understanding: Understanding
    private let sightings: LastSightings
    private let retracted: RetractedSightings
    private let leavings: SchoolLeavings

    init(_ chronology: IntegratedChronology, _ understanding: Understanding) {
        self.chronology = chronology
        self.understanding = understanding
        sightings = LastSightings(chronology, understanding)
        retracted = RetractedSightings(chronology, understanding)
        leavings = SchoolLeavings(chronology, understanding, sightings)
    }

    /// The longest of a child's silences; nil where there is none.
    func longest(_ child: Int) -> SureSilence? {
        var best: SureSilence?
        for (_, found, _) in sureOnes(child) where best.map({ found.days > $0.days }) ?? true { best = found }
        return best
    }

    /// A child's silences, each as far as the sightings on either side against which nothing speaks, in order; two that
    /// only a sighting in doubt had parted are one.
    func all(_ child: Int) -> [Silence] { shown(child).map(\.silence) }

    /// The same, with what each was made of.
    func shown(_ child: Int) -> [ShownSilence] {
        sureOnes(child).map { silence, found, places in
            var whole = silence
            (whole.from, whole.to, whole.before, whole.after) = (found.from, found.to, found.before, found.after)
            if whole != silence {
                whole.holidayDays = SchoolHolidays.days(
                    from: found.from.adding(days: 1), to: found.to.adding(days: -1))
                let within = found.doubted.map(\.entry)
                whole.mayBeBrokenBy = UnderstandingSummary.once(silence.mayBeBrokenBy + within).filter {
                    !within.contains($0)
                }
            }
            if whole.schoolRoll != .notKnown, let left = leavings.first(child, before: whole.to) {
                whole.offRoll = left.offRoll
                // Gone when the silence began: no register shows more.
                if left.day.days(since: whole.from) <= SchoolLeavings.soon { whole.schoolRoll = .notKnown }
            }
            return ShownSilence(silence: whole, places: places, doubted: found.doubted.map(\.entry))
        }
    }

    /// The sightings in doubt within a stretch, each with what speaks against it.
    func doubted(_ child: Int, from: CivilDate, to: CivilDate) -> [(entry: Int, against: [String])] {
        var found = sightings.between(child, from, to).compactMap { entry -> (entry: Int, against: [String])? in
            let against = sightings.doubts(entry, child: child).map(\.words)
            return against.isEmpty ? nil : (entry, against)
        }
        // A sighting taken out of the words again is told of every child it was of.
        for change in retracted.between(child, from, to) where !found.contains(where: { $0.entry == change.entry }) {
            found.append((change.entry, [SightingDoubt.reworded(change).words]))
        }
        return found.sorted { $0.entry < $1.entry }
    }

    private func sureOnes(_ child: Int) -> [(silence: Silence, found: SureSilence, places: [Int])] {
        var out: [(silence: Silence, found: SureSilence, places: [Int])] = []
        for (place, silence) in understanding.silences.enumerated() where silence.subject == .child(child) {
            let found = sure(silence, child)
            if let last = out.last?.found, last.from == found.from, last.to == found.to {
                out[out.count - 1].places.append(place)
                continue
            }
            out.append((silence, found, [place]))
        }
        return out
    }

    /// What speaks against a sighting, in words.
    func doubts(_ entry: Int, child: Int) -> [String] { sightings.doubts(entry, child: child).map(\.words) }

    /// The last sighting of a child against which nothing speaks.
    func lastSure(_ child: Int) -> Int? {
        sightings.lastSeen(child, before: CivilDate(dayNumber: Int32.max)).stands?.entry
    }

    private func sure(_ silence: Silence, _ child: Int) -> SureSilence {
        var found = SureSilence(
            before: silence.before, after: silence.after, from: silence.from, to: silence.to, doubted: [])
        func isDoubted(_ entry: Int?) -> Bool { entry.map { !sightings.doubts($0, child: child).isEmpty } ?? false }
        func isSure(_ entry: Int) -> Bool { !isDoubted(entry) }
        if isDoubted(silence.before), let sure = sightings.last(child, before: found.from, where: isSure) {
            (found.from, found.before) = sure
        }
        if isDoubted(silence.after), let sure = sightings.first(child, after: found.to, where: isSure) {
            (found.to, found.after) = sure
        }
        found.doubted = doubted(child, from: found.from, to: found.to)
        found.move = ChildMoves(chronology, understanding).first(child, from: found.before, to: found.to)
        return found
    }
}

/// Looks up whether a child had gone to live elsewhere: a silence after it may only mean that no agency of the case was there.
struct ChildMoves {
    private let chronology: IntegratedChronology
    private let moves: [ChildMove]

    init(_ chronology: IntegratedChronology, _ understanding: Understanding) {
        self.chronology = chronology
        moves = understanding.records.moves
    }

    /// The first from an entry on, up to a day.
    func first(_ child: Int, from entry: Int?, to day: CivilDate) -> ChildMove? {
        guard let entry, chronology.entries.indices.contains(entry),
            let start = chronology.entries[entry].date.earliest
        else { return nil }
        return moves.first { move in
            guard move.child == child, move.entry >= entry,
                let own = chronology.entries[move.entry].date.earliest
            else { return false }
            return start <= own && own < day
        }
    }
}

/// Looks up by when no school or nursery had a child any more.
struct SchoolLeavings {
    /// Days into a silence in which a leaving still means that the child was gone when it began.
    static let soon = 45

    /// Of each child the entries by which the child had left, and those by which one had the child again, in order of day.
    private var marks: [Int: [(day: CivilDate, entry: Int, isGone: Bool, isOff: Bool)]] = [:]

    init(_ chronology: IntegratedChronology, _ understanding: Understanding, _ sightings: LastSightings) {
        let isSchool = chronology.agencies.map { agency in
            [.school, .nursery, .educationWelfare].contains(AgencyKind(agencyName: agency.name))
        }
        func isOfSchool(_ entry: Int) -> Bool {
            let agency = chronology.entries[entry].agency
            return isSchool.indices.contains(agency) && isSchool[agency]
        }
        func add(_ child: Int, _ entry: Int, isGone: Bool, isOff: Bool = false) {
            guard let day = chronology.entries[entry].reckonedDay else { return }
            marks[child, default: []].append((day, entry, isGone, isOff))
        }
        for sign in understanding.records.signs where isOfSchool(sign.entry) {
            guard let child = sign.child else { continue }
            if sign.kind == .lost || sign.kind == .unseen && Self.isNotBack(sign.words) {
                add(child, sign.entry, isGone: true, isOff: sign.kind == .lost)
            }
        }
        for move in understanding.records.moves { add(move.child, move.entry, isGone: true, isOff: true) }
        guard !marks.isEmpty else { return }
        let gone = Set(marks.values.flatMap { $0.map(\.entry) })
        for contact in understanding.contacts
        where contact.seen.answer == .yes && marks[contact.child] != nil && isOfSchool(contact.entry)
            && !gone.contains(contact.entry) && sightings.doubts(contact.entry, child: contact.child).isEmpty
        {
            add(contact.child, contact.entry, isGone: false)
        }
        for child in marks.keys {
            marks[child]?.sort { ($0.day, $0.entry) < ($1.day, $1.entry) }
        }
    }

    /// "Expected back 12 Sept, not come": away for good, as against a day off.
    private static func isNotBack(_ words: String) -> Bool {
        let keys = Set(TextTokens(words).tokens.map(\.key))
        return !keys.isDisjoint(with: ["back", "expected", "return", "returned", "since"])
    }

    /// The first entry by which the child was gone for good before a day: none by which a school or nursery had the child
    /// again follows it before that day. Not come back is not off the register: `offRoll` is the first entry by which the
    /// place itself was given up.
    func first(_ child: Int, before day: CivilDate) -> (day: CivilDate, offRoll: Int?)? {
        let own = (marks[child] ?? []).filter { $0.day < day }
        let since = own.reversed().prefix(while: \.isGone)
        return since.last.map { ($0.day, since.last(where: \.isOff)?.entry) }
    }
}
