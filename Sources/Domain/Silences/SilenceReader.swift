/// Finds the stretches in which no one saw each child, and in which an agency wrote nothing though involved.
///
/// A sighting may fall on any day of its date. A silence therefore runs from the *last* day the sighting before it may
/// mean to the *first* day the one after it may mean: it is only as long as it surely was. A sighting whose date is
/// wider than the threshold itself ("seen in 2003") does not hide a silence that is certain wherever it falls, nor one of
/// which few of its days are part; it is named beside it. Entries whose date a person must still settle end no silence.
public struct SilenceReader: Sendable {
    public var thresholds: CaseFile.Thresholds
    /// The case period, where the coordinator gave one.
    public var periodStart: CivilDate?
    public var periodEnd: CivilDate?

    public init(
        thresholds: CaseFile.Thresholds = CaseFile.Thresholds(), periodStart: CivilDate? = nil,
        periodEnd: CivilDate? = nil
    ) {
        self.thresholds = thresholds
        self.periodStart = periodStart
        self.periodEnd = periodEnd
    }

    /// All silences: those of each child in order, then those of each agency, each in order of time.
    /// - Parameters:
    ///   - contacts: what entries say of each child.
    ///   - tellings: which agency is said to have been told what; without them an agency's silence rests on its own
    ///     usual spacing and on what the others wrote alone.
    public func read(
        _ chronology: IntegratedChronology, contacts: [ChildContact], tellings: [Telling] = []
    ) -> [Silence] {
        let days = EntryDays(chronology, periodStart: periodStart, periodEnd: periodEnd)
        guard let record = days.record else { return [] }
        let roll = SchoolRolls(chronology, contacts: contacts, days: days)
        let seen = sightings(chronology, contacts, days)
        var out: [Silence] = []
        for (child, sightings) in seen.enumerated() {
            let born = chronology.children[child].born
            guard let span = Self.span(of: record, born: born) else { continue }
            out += between(sightings, within: span, subject: .child(child), threshold: thresholds.silenceDays)
                .map { roll.marked($0, child: child, born: born) }
        }
        out += AgencySilences(chronology, days: days, tellings: tellings, least: thresholds.agencySilenceDays).found()
        return out
    }

    /// For each agency that saw a child at some time: the stretches in which its own record shows no sighting.
    public func readByAgency(
        _ chronology: IntegratedChronology, contacts: [ChildContact]
    ) -> [AgencySightingGap] {
        let days = EntryDays(chronology, periodStart: periodStart, periodEnd: periodEnd)
        guard let record = days.record else { return [] }
        let roll = SchoolRolls(chronology, contacts: contacts, days: days)
        let seen = sightings(chronology, contacts, days)
        var out: [AgencySightingGap] = []
        for (child, sightings) in seen.enumerated() {
            let born = chronology.children[child].born
            guard let span = Self.span(of: record, born: born) else { continue }
            for agency in chronology.agencies.indices {
                let own = sightings.filter { chronology.entries[$0.entry].agency == agency }
                guard !own.isEmpty else { continue }
                out += between(own, within: span, subject: .child(child), threshold: thresholds.silenceDays)
                    .map { AgencySightingGap(agency: agency, silence: roll.marked($0, child: child, born: born)) }
            }
        }
        return out
    }

    /// An entry that shows a child seen, and the days it may mean.
    struct Sighting {
        var entry: Int
        var span: ClosedRange<Int32>
    }

    private func sightings(
        _ chronology: IntegratedChronology, _ contacts: [ChildContact], _ days: EntryDays
    ) -> [[Sighting]] {
        var out = [[Sighting]](repeating: [], count: chronology.children.count)
        for contact in contacts where Self.isSighting(contact) {
            guard out.indices.contains(contact.child), var span = days.spans[contact.entry] else { continue }
            if let told = contact.toldOf { span = told.lowerBound.dayNumber...told.upperBound.dayNumber }
            out[contact.child].append(Sighting(entry: contact.entry, span: span))
        }
        return out.map {
            $0.sorted {
                ($0.span.lowerBound, $0.span.upperBound, $0.entry) < ($1.span.lowerBound, $1.span.upperBound, $1.entry)
            }
        }
    }

    /// A sighting guessed from the kind of work alone ends no silence.
    static func isSighting(_ contact: ChildContact) -> Bool {
        guard contact.seen.answer == .yes else { return false }
        if contact.seen.basis == .stated { return true }
        return contact.seen.confidence
            >= (contact.seen.rule == ContactArbiter.weighed ? leastScore : leastConfidence)
    }

    private static let leastConfidence = 0.6
    /// Where no rule found a sighting and only the words weighed together speak for one.
    private static let leastScore = 0.65

    /// The part of the record in which the child was alive.
    private static func span(of record: ClosedRange<Int32>, born: CivilDate?) -> ClosedRange<Int32>? {
        let start = max(record.lowerBound, born?.dayNumber ?? record.lowerBound)
        return start <= record.upperBound ? start...record.upperBound : nil
    }

    /// Silences of at least `threshold` days, given sightings in order of their first day.
    func between(
        _ sightings: [Sighting], within record: ClosedRange<Int32>, subject: Silence.Subject, threshold: Int
    ) -> [Silence] {
        var out: [Silence] = []
        var last = (day: record.lowerBound, entry: Int?.none)
        var end = (day: record.upperBound, entry: Int?.none)
        var wide: [Sighting] = []
        // Where only narrow dates are counted: the last of them, to look across the wide ones.
        var lastNarrow = last
        func close(_ next: (day: Int32, entry: Int?)) {
            if Int(next.day - last.day) >= threshold {
                out.append(Self.silence(subject, last, next, []))
            } else if !wide.isEmpty, Int(next.day - lastNarrow.day) >= threshold * (wide.count + 1) {
                // However the wide ones fall, they part the stretch into pieces of which one is long enough.
                let covered = out.last.map { $0.subject == subject && $0.to.dayNumber > lastNarrow.day } ?? false
                if !covered { out.append(Self.silence(subject, lastNarrow, next, wide.map(\.entry))) }
            } else if !wide.isEmpty, Int(next.day - lastNarrow.day) >= threshold,
                wide.allSatisfy({ Self.isMostlyBefore($0, lastNarrow.day) })
            {
                // "Summer term" may mean a day of it; most of its days lie before.
                out.append(Self.silence(subject, lastNarrow, next, wide.map(\.entry)))
            }
        }
        for sighting in sightings {
            if sighting.span.upperBound < record.lowerBound { continue }
            if sighting.span.lowerBound > record.upperBound { break }
            let isWide = Int(sighting.span.upperBound - sighting.span.lowerBound) >= threshold
            let next = (day: sighting.span.lowerBound, entry: Int?.some(sighting.entry))
            if isWide {
                if Int(next.day - last.day) >= threshold { out.append(Self.silence(subject, last, next, [])) }
                wide.append(sighting)
            } else {
                close(next)
                lastNarrow = (sighting.span.upperBound, sighting.entry)
                wide.removeAll { $0.span.upperBound <= lastNarrow.day }
            }
            if sighting.span.upperBound > last.day || last.entry == nil {
                last = (max(sighting.span.upperBound, last.day), sighting.entry)
            }
        }
        end.entry = nil
        close(end)
        return out
    }

    /// Whether at least four in five of the days a sighting may mean come no later than a day.
    private static func isMostlyBefore(_ sighting: Sighting, _ day: Int32) -> Bool {
        (sighting.span.upperBound - day) * 5 <= sighting.span.upperBound - sighting.span.lowerBound
    }

    private static func silence(
        _ subject: Silence.Subject, _ from: (day: Int32, entry: Int?), _ to: (day: Int32, entry: Int?), _ wide: [Int]
    ) -> Silence {
        let first = CivilDate(dayNumber: from.day)
        let last = CivilDate(dayNumber: to.day)
        return Silence(
            subject: subject, from: first, to: last, before: from.entry, after: to.entry, mayBeBrokenBy: wide,
            holidayDays: SchoolHolidays.days(from: first.adding(days: 1), to: last.adding(days: -1)))
    }
}

/// When a school or nursery of the case had each child before it.
struct SchoolRolls {
    /// Days on which each child was seen by each school or nursery, in order.
    private var seen: [[Int: [Int32]]]
    private let isNursery: [Int: Bool]

    init(_ chronology: IntegratedChronology, contacts: [ChildContact], days: EntryDays) {
        var kinds: [Int: Bool] = [:]
        for (place, agency) in chronology.agencies.enumerated() {
            for name in [agency.name] + agency.otherNames {
                let kind = AgencyKind(agencyName: name)
                if kind == .nursery { kinds[place] = true }
                if kind == .school, kinds[place] == nil { kinds[place] = false }
            }
        }
        isNursery = kinds
        var seen = [[Int: [Int32]]](repeating: [:], count: chronology.children.count)
        for contact in contacts where contact.seen.answer == .yes && SilenceReader.isSighting(contact) {
            let agency = chronology.entries[contact.entry].agency
            guard seen.indices.contains(contact.child), kinds[agency] != nil,
                let day = days.spans[contact.entry]?.lowerBound
            else { continue }
            seen[contact.child][agency, default: []].append(day)
        }
        self.seen = seen.map { $0.mapValues { Set($0).sorted() } }
    }

    /// A school is taken to have had the child before it where it wrote of seeing the child on two days or more, the last
    /// no longer before the silence than this, so that a child who has left, or a brother named once, does not count.
    private static let stillThere: Int32 = 100
    /// Days of age below which a child goes to no nursery, and to no school.
    private static let youngestAtNursery = 150
    private static let youngestAtSchool = 3 * 365

    /// Compulsory school age runs from the term after the fifth birthday to the end of June at sixteen (Education Act
    /// 1996, section 8); here by birthdays.
    func marked(_ silence: Silence, child: Int, born: CivilDate?) -> Silence {
        var silence = silence
        let age = born.map { silence.from.days(since: $0) }
        let from = silence.from.dayNumber
        let having = seen[child].filter { agency, days in
            if let age, age < (isNursery[agency] == true ? Self.youngestAtNursery : Self.youngestAtSchool) {
                return false
            }
            let before = days.filter { $0 <= from }
            return before.count > 1 && before.last.map { $0 >= from - Self.stillThere } == true
        }.keys.min()
        if let having {
            silence.schoolRoll = .seenBefore(by: having)
        } else if let age, age >= 5 * 365 + 1, age < 16 * 365 + 4 {
            silence.schoolRoll = .ofSchoolAge
        }
        return silence
    }
}
