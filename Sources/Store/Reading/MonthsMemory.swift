import Domain
import Synchronization

/// How many entries each submission has in each month. That never changes once its file was received, as with
/// ``EntryMemory``; which submissions somebody sees is asked of the database each time, before anything is looked up here.
final class MonthsMemory: Sendable {
    private let known = Mutex<[RecordID: ChronologyMonths]>([:])
    /// Then all is forgotten, and read again: a few hundred bytes each.
    private static let most = 10_000

    /// What is known of these submissions, and those of which nothing is.
    func months(of submissions: [RecordID]) -> (known: [ChronologyMonths], unknown: [RecordID]) {
        known.withLock { known in
            var (found, unknown): ([ChronologyMonths], [RecordID]) = ([], [])
            for submission in submissions {
                if let months = known[submission] { found.append(months) } else { unknown.append(submission) }
            }
            return (found, unknown)
        }
    }

    func keep(_ months: [RecordID: ChronologyMonths]) {
        known.withLock { known in
            if known.count + months.count > Self.most { known = [:] }
            known.merge(months) { $1 }
        }
    }
}

extension Sight {
    /// The months of everything in sight, or of one agency's part of it.
    func months(agency: RecordID?, _ memory: MonthsMemory, _ session: any DatabaseSession) throws -> ChronologyMonths {
        let wanted = submissions.filter { agency == nil || $0.agency == agency }.map(\.submission)
        let (known, unknown) = memory.months(of: wanted)
        if unknown.isEmpty { return ChronologyMonths(adding: known) }
        var read = Dictionary(uniqueKeysWithValues: unknown.map { ($0, ChronologyMonths(months: [], undated: 0)) })
        var parameters = SQLParameters([.id(reader.board)])
        let marks = parameters.add(unknown)
        try session.each(
            """
            SELECT e.submission, e.order_day, count(*) FROM entries e WHERE e.board = $1 AND e.submission IN \(marks)
            GROUP BY e.submission, e.order_day ORDER BY e.submission, e.order_day
            """, parameters.values
        ) { row in
            let submission = try row.key(0)
            read[submission]?.add(day: try row.integer(1), entries: Int(try row.integer(2)))
        }
        memory.keep(read)
        return ChronologyMonths(adding: known + read.values)
    }
}

extension ChronologyMonths {
    /// Several, as one.
    init(adding parts: [ChronologyMonths]) {
        var counts: [Int: Int] = [:]
        for month in parts.flatMap(\.months) { counts[month.year * 12 + month.month - 1, default: 0] += month.entries }
        self.init(
            months: counts.sorted { $0.key < $1.key }.map {
                Month(year: $0.key / 12, month: $0.key % 12 + 1, entries: $0.value)
            }, undated: parts.reduce(0) { $0 + $1.undated })
    }

    /// Entries of one day, in the order of the days.
    mutating func add(day number: Int64, entries: Int) {
        // What cannot be placed has the greatest day.
        if number >= Int64(Int32.max) { return undated += entries }
        let day = CivilDate(dayNumber: Int32(clamping: number))
        if let last = months.last, last.year == day.year, last.month == day.month {
            months[months.count - 1].entries += entries
        } else {
            months.append(Month(year: day.year, month: day.month, entries: entries))
        }
    }
}

extension ChronologyFilter {
    /// Nothing is chosen but an agency, if that.
    var isOfAgencyAlone: Bool { self == ChronologyFilter(agency: agency) }
}
