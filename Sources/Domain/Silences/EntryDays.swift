/// The days of entries as whole numbers, for reckoning with stretches of time.
struct EntryDays {
    /// First and last day an entry may mean, as days since 1 January 1970; nil where it cannot be placed with trust.
    let spans: [ClosedRange<Int32>?]
    /// Of an entry open at one end ("by 21 December") the day it gives; nil for every other.
    let ends: [Int32?]
    /// The first and last day of the record.
    let record: ClosedRange<Int32>?

    /// - Parameters:
    ///   - periodStart: first day of the case period, if the coordinator gave one.
    ///   - periodEnd: last day of it.
    init(_ chronology: IntegratedChronology, periodStart: CivilDate?, periodEnd: CivilDate?) {
        let spans = chronology.entries.map(Self.span)
        self.spans = spans
        self.ends = chronology.entries.map(Self.end)
        let ends = spans.compactMap { $0?.upperBound }.sorted()
        // A wide last date ("2005") does not carry the record to the end of the year.
        guard let last = spans.compactMap({ $0?.lowerBound }).max() else {
            record = nil
            return
        }
        let close = periodEnd.map { min($0.dayNumber, last) } ?? last
        let open = periodStart?.dayNumber ?? Self.opening(ends)
        record = open <= close ? open...close : nil
    }

    /// Both ends of a date that can be trusted: not open at an end, and not one a person has still to settle.
    private static func span(_ entry: ChronologyEntry) -> ClosedRange<Int32>? {
        guard let first = entry.date.earliest, let last = entry.date.latest, first <= last else { return nil }
        return isDoubtful(entry) ? nil : first.dayNumber...last.dayNumber
    }

    private static func end(_ entry: ChronologyEntry) -> Int32? {
        guard (entry.date.earliest == nil) != (entry.date.latest == nil), !isDoubtful(entry) else { return nil }
        return (entry.date.latest ?? entry.date.earliest)?.dayNumber
    }

    /// The day on which an entry was written down, by its own column; nil where none is given or it cannot be right.
    static func recorded(_ entry: ChronologyEntry) -> Int32? {
        guard let recorded = entry.recorded, let last = recorded.latest,
            last.days(since: recorded.earliest ?? last) <= widestRecorded,
            !recorded.problems.contains(where: { untrusted.contains($0.kind) })
        else { return nil }
        return last.dayNumber
    }

    /// Days; "May 2017" is no day of writing.
    private static let widestRecorded = 7

    /// Whether a person has still to settle its day.
    static func isDoubtful(_ entry: ChronologyEntry) -> Bool {
        entry.date.problems.contains { untrusted.contains($0.kind) }
            || entry.problems.contains { untrusted.contains($0.kind) }
    }

    private static let untrusted: Set<Problem.Kind> = [
        .impossibleDate, .notADate, .undated, .yearTypo, .outsidePeriod, .endBeforeStart,
    ]

    /// The first day from which the record runs on: background entries of years before ("1994: mother in care") stand
    /// more than a quarter of a year from the next one and do not open it.
    private static func opening(_ days: [Int32]) -> Int32 {
        for (day, next) in zip(days, days.dropFirst()) where next - day <= 92 { return day }
        return days[0]
    }
}
