/// Finds the stretches in which no one saw each child, and in which an agency wrote nothing though involved.
///
/// A sighting may fall on any day of its date. A silence therefore runs from the *last* day the sighting before it may
/// mean to the *first* day the one after it may mean: it is only as long as it surely was. A sighting whose date is
/// wider than the threshold itself ("seen in 2003") does not hide a silence that is certain wherever it falls; it is
/// named beside it. Entries whose date a person must still settle end no silence.
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
            guard out.indices.contains(contact.child), let span = days.spans[contact.entry] else { continue }
            out[contact.child].append(Sighting(entry: contact.entry, span: span))
        }
        return out.map {
            $0.sorted {
                ($0.span.lowerBound, $0.span.upperBound, $0.entry) < ($1.span.lowerBound, $1.span.upperBound, $1.entry)
            }
        }
    }

    /// A sighting guessed from the kind of work alone ends no silence.
    private static func isSighting(_ contact: ChildContact) -> Bool {
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

/// Since when a school or nursery of the case has seen each child.
struct SchoolRolls {
    private var seenSince: [(day: Int32, agency: Int)?]

    init(_ chronology: IntegratedChronology, contacts: [ChildContact], days: EntryDays) {
        var since = [(day: Int32, agency: Int)?](repeating: nil, count: chronology.children.count)
        let isSchool = chronology.agencies.map { agency in
            ([agency.name] + agency.otherNames).contains {
                let kind = AgencyKind(agencyName: $0)
                return kind == .school || kind == .nursery
            }
        }
        for contact in contacts where contact.seen.answer == .yes {
            let agency = chronology.entries[contact.entry].agency
            guard since.indices.contains(contact.child), isSchool.indices.contains(agency), isSchool[agency],
                let day = days.spans[contact.entry]?.lowerBound
            else { continue }
            if day < (since[contact.child]?.day ?? .max) { since[contact.child] = (day, agency) }
        }
        seenSince = since
    }

    /// Compulsory school age runs from the term after the fifth birthday to the end of June at sixteen (Education Act
    /// 1996, section 8); here by birthdays.
    func marked(_ silence: Silence, child: Int, born: CivilDate?) -> Silence {
        var silence = silence
        if let since = seenSince[child], since.day <= silence.from.dayNumber {
            silence.schoolRoll = .seenBefore(by: since.agency)
        } else if let born {
            let age = silence.from.days(since: born)
            if age >= 5 * 365 + 1, age < 16 * 365 + 4 { silence.schoolRoll = .ofSchoolAge }
        }
        return silence
    }
}
