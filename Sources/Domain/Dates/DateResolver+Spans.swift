/// From the days of the pieces to the reading: ranges, weeks, before and after, the check of weekdays.
extension DateResolver {
    func finish(
        _ phrase: DatePhrase, _ first: DateItem, _ second: DateItem?, _ a: DateSpan, _ b: DateSpan?,
        _ reading: inout DateReading
    ) {
        var span = a
        if let b {
            span = join(phrase, a, b, &reading)
        } else {
            applyWeek(phrase.week, &span, &reading)
        }
        if phrase.offsetDays != 0 {
            span.first = span.first.adding(days: phrase.offsetDays)
            span.last = span.last.adding(days: phrase.offsetDays)
            reading.isUncertain = true
            reading.notes.append(DateWording.countedFromWritten)
        }
        if phrase.hasLooseFigures, b == nil, a.precision == .month || a.precision == .year {
            reading.problems.append(DateWording.looseFigures)
        }
        checkWeekday(first, a, &reading)
        if let second, let b { checkWeekday(second, b, &reading) }
        switch phrase.bound {
        case .none:
            reading.earliest = span.first
            reading.latest = span.last
            reading.precision = span.precision
        case .before:
            reading.latest = span.first.adding(days: -1)
            reading.precision = .before
        case .by:
            reading.latest = span.last
            reading.precision = .before
        case .after:
            reading.earliest = span.last.adding(days: 1)
            reading.precision = .after
        case .since:
            reading.earliest = span.first
            reading.precision = .after
        }
        DateWording.addNotes(phrase, first, &reading)
    }

    private func join(_ phrase: DatePhrase, _ a: DateSpan, _ b: DateSpan, _ reading: inout DateReading) -> DateSpan {
        if phrase.link == .range || phrase.link == .slash {
            if b.last < a.first { reading.problems.append(DateWording.endBeforeStart(a, b)) }
        } else {
            if phrase.link == .or { reading.isUncertain = true }
            reading.notes.append(DateWording.severalDates)
            // "October and November 2001" touch; two days far apart are two events.
            if max(b.first.days(since: a.last), a.first.days(since: b.last)) > 31 {
                reading.problems.append(DateWording.farApart(a, b))
            }
        }
        let first = min(a.first, b.first)
        let last = max(a.last, b.last)
        return DateSpan(first: first, last: last, precision: first == last ? .day : .range)
    }

    private func applyWeek(_ week: DatePhrase.Week, _ span: inout DateSpan, _ reading: inout DateReading) {
        guard span.precision == .day else { return }
        let day = span.first
        switch week {
        case .none: return
        case .commencing: span.last = day.adding(days: 6)
        case .ending: span.first = day.adding(days: -6)
        case .containing:
            span.first = day.adding(days: -day.weekday)
            span.last = span.first.adding(days: 6)
            if day.weekday != 0 { reading.notes.append(DateWording.weekOf) }
        case .weekend:
            switch day.weekday {
            case 4: span.last = day.adding(days: 2)
            case 5: span.last = day.adding(days: 1)
            case 6: span.first = day.adding(days: -1)
            default:
                span.first = day.adding(days: 5 - day.weekday)
                span.last = span.first.adding(days: 1)
                reading.notes.append(DateWording.weekOf)
            }
            span.precision = .range
            return
        }
        span.precision = .week
    }

    private func checkWeekday(_ item: DateItem, _ span: DateSpan, _ reading: inout DateReading) {
        guard (0...6).contains(item.weekday), item.kind == .day, span.first.weekday != item.weekday else { return }
        reading.problems.append(DateWording.weekdayMismatch(item, span.first))
    }
}
