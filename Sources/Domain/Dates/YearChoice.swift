/// Chooses the year of a date written without one.
struct YearChoice {
    var context: DateContext
    var first: DateItem
    var second: DateItem?

    /// nil where nothing around the text gives a year.
    func year() -> Int? {
        if let year = context.year { return underDivider(year) }
        if let days = context.headingDays { return within(days) }
        guard let previous = context.previous else {
            guard let start = context.periodStart else { return nil }
            return onOrAfter(start)
        }
        if context.yearSource == .rowsBelow { return fromBelow(previous) }
        if context.runsBackwards { return onOrBefore(previous) }
        guard let year = onOrAfter(previous) else { return nil }
        // A row a little out of place must not jump a year ahead of the rows below it.
        if let next = context.next, let span = span(year), span.first > next, let before = self.span(year - 1),
            before.last >= previous.adding(days: -62)
        {
            return year - 1
        }
        return year
    }

    private func span(_ year: Int) -> DateSpan? {
        guard case .success(let a) = first.span(in: year) else { return nil }
        guard let second else { return a }
        guard case .success(var b) = second.span(in: year) else { return a }
        if b.last < a.first, case .success(let later) = second.span(in: year + 1) { b = later }
        return DateSpan(first: min(a.first, b.first), last: max(a.last, b.last), precision: .range)
    }

    /// The first such day on or after a day.
    private func onOrAfter(_ day: CivilDate) -> Int? {
        let start = day.year
        for year in (start - 1)...(start + 1) {
            if let span = span(year), span.last >= day { return year }
        }
        return nil
    }

    /// The last such day on or before a day.
    private func onOrBefore(_ day: CivilDate) -> Int? {
        let start = day.year
        for year in stride(from: start + 1, through: start - 1, by: -1) {
            if let span = span(year), span.first <= day { return year }
        }
        return nil
    }

    /// The last such day on or before the dated row below; where a weekday is written, the last on which it fits.
    private func fromBelow(_ day: CivilDate) -> Int? {
        guard let year = context.runsBackwards ? onOrAfter(day) : onOrBefore(day) else { return nil }
        guard (0...6).contains(first.weekday), first.kind == .day else { return year }
        let step = context.runsBackwards ? 1 : -1
        for count in 0..<6 {
            if let span = span(year + step * count), span.first.weekday == first.weekday { return year + step * count }
        }
        return year
    }

    /// Days by which a row must fall short of the row above it before a new year is taken to have begun; fewer once the
    /// rows have left the heading's year.
    private static func turn(_ year: Int, after previous: CivilDate, isYear: Bool) -> Int {
        isYear && year != previous.year ? 31 : 180
    }

    /// The divider's year; the next one where the rows under it have run past its end ("28 Dec", "3 Jan" under "2001").
    /// In a file that runs from the latest to the earliest, the one before.
    private func underDivider(_ year: Int) -> Int? {
        guard span(year) != nil else { return nil }
        guard let previous = context.previous, !context.isFirstUnderHeading else { return year }
        return pastEnd(year, previous, isYear: true)
    }

    private func pastEnd(_ year: Int, _ previous: CivilDate, isYear: Bool) -> Int? {
        var found = year
        let (low, high) = (previous.year - 1, previous.year + 1)
        if context.runsBackwards {
            while found > low, let span = span(found),
                span.first > previous.adding(days: Self.turn(found, after: previous, isYear: isYear))
            {
                found -= 1
            }
        } else {
            while found < high, let span = span(found),
                span.last < previous.adding(days: -Self.turn(found, after: previous, isYear: isYear))
            {
                found += 1
            }
        }
        return found
    }

    /// The year that puts the day among those of the heading, or nearest to them.
    private func within(_ days: ClosedRange<CivilDate>) -> Int? {
        var best: (year: Int, distance: Int)?
        for year in (days.lowerBound.year - 1)...(days.upperBound.year + 1) {
            guard let span = span(year) else { continue }
            let distance = max(0, days.lowerBound.days(since: span.last), span.first.days(since: days.upperBound))
            if distance < best?.distance ?? Int.max { best = (year, distance) }
        }
        guard let best else { return nil }
        guard let previous = context.previous, !context.isFirstUnderHeading else { return best.year }
        return pastEnd(best.year, previous, isYear: false)
    }
}
