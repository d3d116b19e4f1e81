import Domain

/// Where the marks of a timeline lead: a mark of one entry to the entry, one of several to the days it stands for. Addresses
/// are places of the same site; whatever is none is left out.
public struct TimelineWays: Sendable {
    /// By the place in ``IntegratedChronology/entries``.
    let entry: @Sendable (Int) -> String
    /// To the entries of some days, of one agency where it is given by its place.
    let days: @Sendable (TimelineSpan, Int?) -> String

    public init(
        entry: @escaping @Sendable (Int) -> String, days: @escaping @Sendable (TimelineSpan, Int?) -> String
    ) {
        self.entry = entry
        self.days = days
    }
}

/// The room a mark takes.
struct TimelineRoom {
    var left: Double
    var top: Double
    var width: Double
    var height: Double
}

extension TimelinePainter {
    /// A way over a mark to what it stands for. No stop of the keyboard's: there would be hundreds, and the table behind the
    /// picture has the same ways in words.
    mutating func way(
        _ entries: [Int], _ first: Int32, _ last: Int32, agency: Int? = nil, title: String, _ room: TimelineRoom
    ) {
        guard let ways = options.ways, let entry = entries.first,
            let span = TimelineSpan(from: CivilDate(dayNumber: first), to: CivilDate(dayNumber: last))
        else { return }
        over.way(to: entries.count == 1 ? ways.entry(entry) : ways.days(span, agency), title: title, room)
    }

    /// Columns whose ways are not too narrow to be met: wider than bars where entries are counted in bars.
    var wayColumns: TimelineColumns { usesBars ? TimelineColumns(calendar: scale, atLeast: 12) : columns }

    /// The entries of each column, by the middle of their days; none where nothing leads anywhere.
    func gathered(_ entries: [Int], _ columns: TimelineColumns) -> [Int: [Int]] {
        if options.ways == nil { return [:] }
        return Dictionary(grouping: entries) { columns.column(middle($0)) }
    }

    /// Ways over the columns of a row.
    mutating func ways(
        _ entries: [Int: [Int]], _ columns: TimelineColumns, agency: Int? = nil, who: String, top: Double,
        height: Double
    ) {
        for (column, entries) in entries.sorted(by: { $0.key < $1.key }) {
            let (a, b) = columns.edges(column)
            // The days an entry may mean can reach beyond those of its column.
            let first = entries.reduce(columns.starts[column]) { min($0, content.places[$1].first) }
            let last = entries.reduce(columns.last(column)) { max($0, content.places[$1].last) }
            let count = TimelineWords.count(entries.count, "entry", "entries")
            let when = entries.count == 1 ? content.chronology.entries[entries[0]].date.inWords : columns.words(column)
            way(
                entries, first, last, agency: agency, title: "\(when): \(who), \(count)",
                TimelineRoom(left: a, top: top, width: max(2, b - a), height: height))
        }
    }
}
