/// The order of a file's rows, and the rows that break it.
struct ColumnOrder {
    enum Direction { case ascending, descending, none }
    enum Finding: Equatable {
        case yearTypo(meant: CivilDate?)
        case outOfOrder(above: CivilDate?, below: CivilDate?)
    }

    private(set) var direction: Direction = .ascending
    /// By row.
    var findings: [(Int, Finding)] = []
    /// Rows whose date must not serve its neighbours.
    var suspects: Set<Int> = []
    /// For each row, the next row at or below it with a date of its own that is not suspect.
    private(set) var nextOwn: [CivilDate?] = []

    /// Dates without a year are counted from the latest to the earliest.
    private(set) var runsBackwards = false
    /// Many rows have no year, and nothing shows which way they run.
    private(set) var hasNoDirection = false
    /// Days without a year, outside headings that give one.
    private(set) var withoutYear = 0
    /// Steps between days of which at least one has no year.
    private(set) var loneSteps = 0

    /// A row that has one certain day with its year.
    struct Point {
        var row: Int
        var day: CivilDate
    }

    mutating func find(work: ColumnWork) {
        let cells = work.cells
        let doubted = work.signs.doubted
        suspects.formUnion(doubted.keys)
        var segments: [[Point]] = [[]]
        var others: [(Int, DateReading)] = []
        var impossible: [Point] = []
        var lacksYears = 0
        for index in cells.indices {
            if cells[index].startsTable || work.headings.breaks.contains(index), !(segments.last?.isEmpty ?? true) {
                segments.append([])
            }
            if work.sources[index] == .needsYear { lacksYears += 1 }
            guard work.sources[index] == .own, let first = work.readings[index].earliest,
                let last = work.readings[index].latest
            else { continue }
            if !doubted.isEmpty, doubted[index] != nil { continue }
            if !Self.believable.contains(first) || !Self.believable.contains(last) {
                impossible.append(Point(row: index, day: first))
                suspects.insert(index)
            } else if first == last, !work.readings[index].isUncertain {
                segments[segments.count - 1].append(Point(row: index, day: first))
            } else {
                others.append((index, work.readings[index]))
            }
        }
        let own = settleDirection(segments)
        runsBackwards = direction == .descending
        if lacksYears > 0 { settleWithoutYears(work, own) }
        segments = merged(segments)
        var kept: [Point] = []
        for segment in segments where !segment.isEmpty {
            kept += direction == .none ? withoutOrder(segment) : judge(segment, work.column.periodEnd)
        }
        if kept.count <= 3 { kept = withoutFuture(kept) }
        judgeOthers(others, kept)
        kept.sort { $0.row < $1.row }
        if !impossible.isEmpty { judgeImpossible(impossible, kept) }
        findNextOwn(kept, count: cells.count, breaks: work.headings.breaks)
        findings.sort { $0.0 < $1.0 }
    }

    private mutating func findNextOwn(_ kept: [Point], count: Int, breaks: Set<Int>) {
        var next: CivilDate?
        nextOwn = Array(repeating: nil, count: count)
        var at = kept.count - 1
        for index in (0..<count).reversed() {
            if at >= 0, kept[at].row == index {
                next = kept[at].day
                at -= 1
            }
            nextOwn[index] = next
            if !breaks.isEmpty, breaks.contains(index) { next = nil }
        }
    }

    /// Which way the dates without a year run. Read forwards, each step back costs most of a year, and the other way
    /// round: the shorter whole is meant.
    private mutating func settleWithoutYears(_ work: ColumnWork, _ own: (up: Int, down: Int)) {
        let steps = LoneSteps(work)
        loneSteps = steps.count
        withoutYear = steps.free
        let isDecided = direction == .ascending && own.up >= 3 || direction == .descending && own.down >= 3
        let factor = isDecided ? 4 : 3
        guard steps.count >= (isDecided ? 4 : 2) else { return }
        if steps.backward * factor <= steps.forward {
            runsBackwards = true
        } else if steps.forward * factor <= steps.backward {
            runsBackwards = false
        } else if direction == .descending, steps.overshoots * 2 > steps.runs {
            // Years latest first, the rows of each year earliest first.
            runsBackwards = false
        } else if own.up + own.down == 0, steps.count >= 3, steps.free >= 3 {
            hasNoDirection = true
        }
    }

    private mutating func settleDirection(_ segments: [[Point]]) -> (up: Int, down: Int) {
        var up = 0
        var down = 0
        for segment in segments {
            for (a, b) in zip(segment, segment.dropFirst()) {
                if a.day < b.day { up += 1 } else if b.day < a.day { down += 1 }
            }
        }
        if down == 0 || up >= 3 && up >= 3 * down {
            direction = .ascending
        } else if up == 0 && down >= 2 || down >= 3 && down >= 3 * up {
            direction = .descending
        } else {
            direction = .none
        }
        return (up, down)
    }

    /// Joins tables that go on where the one before ended (a table for each year or page).
    private func merged(_ segments: [[Point]]) -> [[Point]] {
        var result: [[Point]] = []
        for segment in segments where !segment.isEmpty {
            guard let last = result.last?.suffix(3).map(\.day).sorted(),
                let first = segment.prefix(3).map(\.day).sorted().middle,
                let end = last.middle
            else {
                result.append(segment)
                continue
            }
            if direction == .ascending && first >= end || direction == .descending && first <= end {
                result[result.count - 1] += segment
            } else {
                result.append(segment)
            }
        }
        return result
    }

    /// Finds the rows outside the longest run in order; returns those inside.
    private mutating func judge(_ points: [Point], _ periodEnd: CivilDate?) -> [Point] {
        let inside = Self.longestRun(
            points.map { direction == .ascending ? Int($0.day.dayNumber) : -Int($0.day.dayNumber) })
        var kept: [Point] = []
        for (index, point) in points.enumerated() where inside[index] { kept.append(point) }
        kept = withoutLoneEnds(kept, periodEnd)
        let keptRows = Set(kept.map(\.row))
        var position = 0
        for point in points {
            while position < kept.count, kept[position].row < point.row { position += 1 }
            if keptRows.contains(point.row) { continue }
            let above = position > 0 ? kept[position - 1].day : nil
            let below = position < kept.count ? kept[position].day : nil
            if Self.slip(point.day, above, below, direction) <= Self.toleratedSlip { continue }
            let known = findings.contains { $0.0 == point.row }
            suspects.insert(point.row)
            if known { continue }
            if let meant = yearMeant(point.day, above, below) {
                findings.append((point.row, .yearTypo(meant: meant)))
            } else if isFar(point.day, above, below) {
                findings.append((point.row, .yearTypo(meant: nil)))
            } else {
                findings.append((point.row, .outOfOrder(above: above, below: below)))
            }
        }
        return kept
    }

    /// Days by which a row may stand out of place unreported: entries of one week are often written up together, and the
    /// merged chronology puts them in order.
    private static let toleratedSlip = 7

    private static func slip(_ day: CivilDate, _ above: CivilDate?, _ below: CivilDate?, _ direction: Direction) -> Int
    {
        let low = direction == .descending ? below : above
        let high = direction == .descending ? above : below
        return max(low.map { $0.days(since: day) } ?? 0, high.map { day.days(since: $0) } ?? 0)
    }

    /// The same day and month in another year that fits between the rows around it.
    func yearMeant(_ day: CivilDate, _ above: CivilDate?, _ below: CivilDate?) -> CivilDate? {
        let low = direction == .descending ? below : above
        let high = direction == .descending ? above : below
        guard low != nil || high != nil else { return nil }
        let from = low ?? high?.adding(days: -120) ?? day
        let to = high ?? low?.adding(days: 120) ?? day
        guard from <= to else { return nil }
        let (year, month, number) = day.components
        // A wide gap would take any day of the year, and prove nothing.
        guard to.days(since: from) < 300 || abs(year - from.year) > 2 else { return nil }
        for y in from.year...min(to.year, from.year + 3) where y != year {
            if let other = CivilDate(year: y, month: month, day: number), other >= from, other <= to { return other }
        }
        return nil
    }

    private func isFar(_ day: CivilDate, _ above: CivilDate?, _ below: CivilDate?) -> Bool {
        let distances = [above, below].compactMap { $0.map { abs(day.days(since: $0)) } }
        return (distances.min() ?? 0) > 730
    }

    /// A single row at either end, in order but years away, with a year that would fit: a slip of the year.
    private mutating func withoutLoneEnds(_ points: [Point], _ periodEnd: CivilDate?) -> [Point] {
        var kept = points
        let latestAtEnd = direction == .ascending
        if kept.count >= 4 {
            let last = latestAtEnd ? kept[kept.count - 1] : kept[0]
            let before = latestAtEnd ? kept[kept.count - 2] : kept[1]
            if last.day.days(since: before.day) > 1460 {
                let meant = DateWording.sameDay(last.day, onOrAfter: before.day)
                findings.append((last.row, .yearTypo(meant: meant)))
                kept.remove(at: latestAtEnd ? kept.count - 1 : 0)
            }
        }
        if kept.count >= 4 {
            let first = latestAtEnd ? kept[0] : kept[kept.count - 1]
            let after = latestAtEnd ? kept[1] : kept[kept.count - 2]
            // Histories begin with births: only a gap of more than a long life is doubted.
            if after.day.days(since: first.day) > 90 * 365 {
                findings.append((first.row, .yearTypo(meant: nil)))
                kept.remove(at: latestAtEnd ? 0 : kept.count - 1)
            }
        }
        return kept
    }

    /// In a file without order only a year far from all others is doubted.
    private mutating func withoutOrder(_ points: [Point]) -> [Point] {
        let days = points.map(\.day).sorted()
        guard days.count >= 3, let middle = days.middle else { return points }
        let early = days[days.count / 10]
        let late = days[days.count - 1 - days.count / 10]
        return points.filter { point in
            let ahead = point.day.days(since: days.count >= 10 ? late : middle)
            let behind = (days.count >= 10 ? early : middle).days(since: point.day)
            guard ahead > 2200 || behind > 90 * 365 else { return true }
            findings.append((point.row, .yearTypo(meant: nil)))
            suspects.insert(point.row)
            return false
        }
    }

    /// Ranges, weeks, months and doubtful days: doubted only when years away from the rows around them.
    private mutating func judgeOthers(_ others: [(Int, DateReading)], _ kept: [Point]) {
        guard direction != .none, kept.count >= 3 else { return }
        let sorted = kept.sorted { $0.row < $1.row }
        var position = 0
        for (row, reading) in others {
            while position < sorted.count, sorted[position].row < row { position += 1 }
            guard let first = reading.earliest, let last = reading.latest, last.days(since: first) <= 366 else {
                continue
            }
            let above = position > 0 ? sorted[position - 1].day : nil
            let below = position < sorted.count ? sorted[position].day : nil
            guard let low = direction == .ascending ? above : below, let high = direction == .ascending ? below : above
            else {
                continue
            }
            let distance = first > high ? first.days(since: high) : last < low ? low.days(since: last) : 0
            guard distance > 400 else { continue }
            suspects.insert(row)
            findings.append((row, .yearTypo(meant: yearMeant(first, above, below))))
        }
    }

    /// Marks the members of a longest non-decreasing run. Of two neighbours the wrong way round the later is left out, so
    /// the run is built from the end.
    static func longestRun(_ values: [Int]) -> [Bool] {
        var tails: [Int] = []  // indices; values at them do not increase from the end on
        var link = Array(repeating: -1, count: values.count)
        for index in values.indices.reversed() {
            var low = 0
            var high = tails.count
            while low < high {
                let middle = (low + high) / 2
                if values[tails[middle]] >= values[index] { low = middle + 1 } else { high = middle }
            }
            link[index] = low > 0 ? tails[low - 1] : -1
            if low == tails.count { tails.append(index) } else { tails[low] = index }
        }
        var inside = Array(repeating: false, count: values.count)
        var at = tails.last ?? -1
        while at >= 0 {
            inside[at] = true
            at = link[at]
        }
        return inside
    }
}

extension Array {
    fileprivate var middle: Element? { isEmpty ? nil : self[count / 2] }
}
