/// Whose knowledge of a case, and at the end of which day: the guard against hindsight (requirement C4).
public struct KnownAt: Sendable, Hashable {
    /// Nil: what all agencies held together, though no one of them had it all.
    public var agency: RecordID?
    public var day: CivilDate

    public init(agency: RecordID?, day: CivilDate) {
        self.agency = agency
        self.day = day
    }

    /// What stands on every page and file of such a view.
    /// - Parameter name: of the agency; nil for all together.
    public static func mark(_ name: String?, _ day: CivilDate) -> String {
        "As known to \(name ?? "all agencies together") on \(day.british)"
    }
}

/// Where an entry says that an agency was told what it holds, as it is kept between two runs.
public struct KeptTelling: Sendable, Hashable, Codable {
    /// The entry's thread, and that of an entry of the agency told that shows it received it.
    public var thread: RecordID
    public var shownBy: RecordID?
    /// The agency told.
    public var agency: RecordID
    /// Day number of ``CivilDate`` from which it counts as known there.
    public var since: Int32
    public var way: Telling.Way
    /// Verbatim.
    public var words: String

    public init(
        thread: RecordID, shownBy: RecordID?, agency: RecordID, since: CivilDate, way: Telling.Way, words: String
    ) {
        self.thread = thread
        self.shownBy = shownBy
        self.agency = agency
        self.since = since.dayNumber
        self.way = way
        self.words = words
    }

    public var sinceDay: CivilDate { CivilDate(dayNumber: since) }

    /// Every telling read out of an understood chronology that can be placed in time.
    /// - Parameters:
    ///   - threads: of its entries, in their order.
    ///   - agencies: likewise.
    ///   - isUnlinked: whether people said that these two are not accounts of one occurrence.
    public static func all(
        in chronology: IntegratedChronology, threads: [RecordID], agencies: [RecordID],
        isUnlinked: (RecordID, RecordID) -> Bool = { _, _ in false }
    ) -> [KeptTelling] {
        let occurrences = (chronology.understanding?.occurrences ?? []).flatMap { occurrence in
            occurrence.parted { link in
                guard threads.indices.contains(link.first), threads.indices.contains(link.second) else { return false }
                let ends = [threads[link.first], threads[link.second]].sorted()
                return isUnlinked(ends[0], ends[1])
            }
        }
        let tellings = TellingReader().read(chronology, occurrences: occurrences)
        let reader = KnowledgeReader(chronology, tellings: tellings)
        return tellings.compactMap { telling in
            guard let since = reader.since(telling), threads.indices.contains(telling.entry),
                agencies.indices.contains(telling.to)
            else { return nil }
            return KeptTelling(
                thread: threads[telling.entry], shownBy: telling.shownBy.map { threads[$0] },
                agency: agencies[telling.to], since: since, way: telling.way, words: telling.words)
        }
    }
}

extension KnowledgeReader {
    /// From when the agency whose entry it is held it, and whether by its date of recording; nil where no day is settled.
    public static func held(_ entry: ChronologyEntry) -> (since: CivilDate, isRecorded: Bool)? { since(entry) }

    /// The entry as it may be shown of a day gone by: without columns and remarks written for the review.
    public static func withoutHindsight(_ entry: ChronologyEntry) -> ChronologyEntry {
        var entry = entry
        entry.fields.removeAll { hindsight.contains($0.kind) }
        entry.remarks = []
        return entry
    }

    /// Problems that leave an entry's day unsettled: it then counts as known on no day.
    public static var unsettling: [Problem.Kind] { unsettledKinds.sorted { $0.rawValue < $1.rawValue } }
}

/// Some of the entries an agency held at the end of a day, as one reader sees them.
public struct KnownPage: Sendable {
    /// Whether what an agency was told by others is among them.
    public enum Tellings: Sendable, Hashable {
        case shown
        /// Others' chronologies say it, and they are not for this reader.
        case notForReader
        /// The program has not read them out of what is released yet, or something was taken back since.
        case notWorkedOut
        /// All agencies together: it does not matter who told whom.
        case notAsked
    }

    /// The entries in the order of the chronology; what was written for the review, and what hangs on them now, left out.
    public var page: ChronologyPage
    /// By thread, of the entries that others are said to have told the agency of.
    public var told: [RecordID: [KeptTelling]]
    /// Entries held at the end of the day, of all those the reader sees, and those of the rest that have no settled day.
    public var held: Int
    public var seen: Int
    public var unsettled: Int
    public var tellings: Tellings
    /// When the tellings were read out of what is released; microseconds since 1970, UTC.
    public var ranAt: Int64?
    /// Something changed since then, and is being worked through.
    public var isBehind: Bool

    public init(
        page: ChronologyPage, told: [RecordID: [KeptTelling]], held: Int, seen: Int, unsettled: Int,
        tellings: Tellings, ranAt: Int64?, isBehind: Bool
    ) {
        self.page = page
        self.told = told
        self.held = held
        self.seen = seen
        self.unsettled = unsettled
        self.tellings = tellings
        self.ranAt = ranAt
        self.isBehind = isBehind
    }
}

/// Reading the case as it was known on a day.
public protocol KnownReading: Sendable {
    /// A page of what an agency, or all together, held at the end of a day, of the entries the reader sees.
    /// - Parameters:
    ///   - after: what it begins after; nil for the first page.
    ///   - before: what it ends before, where it is gone back to.
    func known(
        _ known: KnownAt, for reader: ReviewReader, after: ChronologyPlace?, before: ChronologyPlace?
    ) async throws -> KnownPage
}
