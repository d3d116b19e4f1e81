import Domain

/// The counts a chronology page shows, made in one pass over the entries.
struct ChronologyFigures: Sendable {
    /// Counts of one agency's part.
    struct Part: Sendable, Equatable {
        var files = 0
        var entries = 0
        var toSettle = 0
        var first: CivilDate?
        var last: CivilDate?
    }

    /// One year's entries, in the order of the chronology: the rows under one heading.
    struct Year: Sendable, Equatable {
        /// nil for entries that cannot be placed by date.
        var year: Int?
        var rows: Range<Int>
    }

    /// One for each of ``IntegratedChronology/agencies``.
    var parts: [Part]
    /// Stretches of entries of one year, in order; a year appears once, because the entries are in order of date.
    var years: [Year]
    var toSettle = 0
    var undated = 0
    var first: CivilDate?
    var last: CivilDate?

    init(_ chronology: IntegratedChronology) {
        parts = [Part](repeating: Part(), count: chronology.agencies.count)
        years = []
        for file in chronology.files {
            if let agency = file.agency, parts.indices.contains(agency) { parts[agency].files += 1 }
        }
        for (row, entry) in chronology.entries.enumerated() {
            let hasProblem = !entry.allProblems.isEmpty
            if hasProblem { toSettle += 1 }
            let start = entry.date.earliest ?? entry.date.latest
            let end = entry.date.latest ?? entry.date.earliest
            if start == nil { undated += 1 }
            add(row: row, to: start?.year)
            // A mistyped year must not stretch the period.
            let isSound = entry.date.problems.isEmpty
            if isSound {
                first = Self.earlier(first, start)
                last = Self.later(last, end)
            }
            guard parts.indices.contains(entry.agency) else { continue }
            parts[entry.agency].entries += 1
            if hasProblem { parts[entry.agency].toSettle += 1 }
            guard isSound else { continue }
            parts[entry.agency].first = Self.earlier(parts[entry.agency].first, start)
            parts[entry.agency].last = Self.later(parts[entry.agency].last, end)
        }
    }

    private mutating func add(row: Int, to year: Int?) {
        if let current = years.last, current.year == year {
            years[years.count - 1].rows = current.rows.lowerBound..<(row + 1)
        } else {
            years.append(Year(year: year, rows: row..<(row + 1)))
        }
    }

    private static func earlier(_ a: CivilDate?, _ b: CivilDate?) -> CivilDate? {
        guard let a else { return b }
        guard let b else { return a }
        return min(a, b)
    }

    private static func later(_ a: CivilDate?, _ b: CivilDate?) -> CivilDate? {
        guard let a else { return b }
        guard let b else { return a }
        return max(a, b)
    }
}
