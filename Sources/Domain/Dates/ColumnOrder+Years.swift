/// Years that cannot be meant, whatever the order of the rows, and the way dates without a year run.
extension ColumnOrder {
    /// From the oldest grandparent's birth to well past anything that can have happened: 1880 to 2099.
    static let believable = CivilDate(dayNumber: -32_872)...CivilDate(dayNumber: 47_481)

    /// Reports each row with an unbelievable year, with the year its figures may have been meant for.
    mutating func judgeImpossible(_ rows: [Point], _ kept: [Point]) {
        for row in rows {
            let above = kept.last { $0.row < row.row }?.day
            let below = kept.first { $0.row > row.row }?.day
            let meant = yearMeant(row.day, above, below) ?? Self.sameFigures(row.day, [above, below].compactMap { $0 })
            findings.append((row.row, .yearTypo(meant: meant)))
        }
    }

    /// In a list of two or three days too short to have an order: a last day twenty years on whose year has the figures
    /// of the one before ("2051" beside "2015"). A gap alone proves nothing: histories begin with births.
    mutating func withoutFuture(_ points: [Point]) -> [Point] {
        let sorted = points.sorted { $0.day < $1.day }
        guard points.count >= 2, let last = sorted.last else { return points }
        let before = sorted[sorted.count - 2]
        guard last.day.year - before.day.year >= 20, let meant = Self.sameFigures(last.day, [before.day]),
            !findings.contains(where: { $0.0 == last.row })
        else { return points }
        findings.append((last.row, .yearTypo(meant: meant)))
        suspects.insert(last.row)
        return points.filter { $0.row != last.row }
    }

    /// The same day in the year of a neighbour, where the two years have the same figures in another order.
    private static func sameFigures(_ day: CivilDate, _ near: [CivilDate]) -> CivilDate? {
        let (year, month, number) = day.components
        for other in near where figures(other.year) == figures(year) {
            return CivilDate(year: other.year, month: month, day: number)
        }
        return nil
    }

    private static func figures(_ year: Int) -> [Int] {
        [year / 1000, year / 100 % 10, year / 10 % 10, year % 10].sorted()
    }
}

/// The steps between neighbouring days of which at least one has no year, read forwards and backwards.
struct LoneSteps {
    /// Days in all, if each row is the first such day after the row above.
    private(set) var forward = 0
    /// Days in all, if each row is the last such day before the row above.
    private(set) var backward = 0
    private(set) var count = 0
    /// Days without a year that no heading gives one.
    private(set) var free = 0
    /// Runs of days without a year between two that have one, and how many of them, read backwards, pass the second.
    private(set) var runs = 0
    private(set) var overshoots = 0

    init(_ work: ColumnWork) {
        var previous: (place: Int, hasYear: Bool)?
        var isUnderYear = false
        // The last day with a year, on a scale of 372 days, and the steps back since.
        var own: Int?
        var back = 0
        for index in work.cells.indices {
            let cell = work.cells[index]
            if cell.startsTable || !cell.dividers.isEmpty { (previous, own) = (nil, nil) }
            if cell.startsTable { isUnderYear = false }
            if let found = work.headings.byRow[index], found.contains(where: { $0.firstYear != nil }) {
                isUnderYear = true
            }
            guard let place = Self.place(work, index) else { continue }
            let hasYear = work.sources[index] == .own
            if !hasYear, !isUnderYear { free += 1 }
            if hasYear, let year = work.readings[index].earliest?.year {
                let day = year * 372 + place
                if let own, let before = previous, !before.hasYear {
                    runs += 1
                    if own - back < day { overshoots += 1 }
                }
                (own, back) = (day, 0)
            } else if let before = previous {
                back += (before.place - place + 372) % 372
            }
            if let before = previous, !(before.hasYear && hasYear), before.place != place {
                let step = place - before.place
                if isUnderYear {
                    // The heading holds the year: a step against the direction cannot be a new one.
                    if step < 0 { forward += 372 } else { backward += 372 }
                } else {
                    forward += (step + 372) % 372
                    backward += 372 - (step + 372) % 372
                }
                count += 1
            }
            previous = (place, hasYear)
        }
    }

    /// The day's place in a year of twelve months of 31 days.
    private static func place(_ work: ColumnWork, _ index: Int) -> Int? {
        switch work.sources[index] {
        case .own:
            guard !work.order.suspects.contains(index), let day = work.readings[index].earliest,
                day == work.readings[index].latest
            else { return nil }
            let (_, month, number) = day.components
            return month * 31 + number
        case .needsYear:
            let phrase = work.phrases[index]
            guard let item = phrase.first, item.kind == .day, phrase.second == nil, phrase.bound == .none,
                phrase.offsetDays == 0, (1...12).contains(item.month), (1...31).contains(item.day)
            else { return nil }
            return item.month * 31 + item.day
        default: return nil
        }
    }
}
