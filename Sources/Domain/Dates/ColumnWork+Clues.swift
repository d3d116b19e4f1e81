/// What the rows around a doubtful date say of it: a suggestion rests on them, or is not made.
extension ColumnWork {
    /// The days of the nearest rows above and below in the same table that have a date without doubt.
    struct Neighbours {
        var above: DateReading?
        var below: DateReading?

        /// The days a row between them should lie in; nil unless both are one certain day.
        var days: ClosedRange<CivilDate>? {
            guard let above, let below, Self.isDay(above), Self.isDay(below), let a = above.earliest,
                let b = below.earliest
            else { return nil }
            return min(a, b)...max(a, b)
        }

        private static func isDay(_ reading: DateReading) -> Bool {
            reading.earliest == reading.latest && !reading.isUncertain
        }

        /// "The row above has 30 March 2017, the row below 31 March 2017."; nil where neither has a date.
        var words: String? {
            switch (above, below) {
            case (let a?, let b?): "The row above has \(a.inWords), the row below \(b.inWords)."
            case (let a?, nil): "The row above has \(a.inWords)."
            case (nil, let b?): "The row below has \(b.inWords)."
            case (nil, nil): nil
            }
        }
    }

    /// Rows looked at on either side.
    private static let reach = 5

    /// Rewrites the suggestions of doubtful dates by what stands around them.
    mutating func addClues() {
        for index in readings.indices where !readings[index].problems.isEmpty {
            let around = neighbours(index)
            for place in readings[index].problems.indices {
                let problem = readings[index].problems[place]
                readings[index].problems[place].suggestion = suggestion(for: problem, index, around)
            }
        }
    }

    private func neighbours(_ index: Int) -> Neighbours {
        func isSound(_ row: Int) -> Bool {
            readings[row].problems.isEmpty && (readings[row].earliest != nil || readings[row].latest != nil)
        }
        var found = Neighbours()
        var row = index
        while row > 0, index - row < Self.reach, !cells[row].startsTable, found.above == nil {
            row -= 1
            if isSound(row) { found.above = readings[row] }
        }
        row = index + 1
        while row < cells.count, row - index <= Self.reach, !cells[row].startsTable, found.below == nil {
            if isSound(row) { found.below = readings[row] }
            row += 1
        }
        return found
    }

    private func suggestion(for problem: Problem, _ index: Int, _ around: Neighbours) -> String? {
        switch problem.kind {
        case .impossibleDate:
            return impossible(problem.suggestion, index, around)
        case .weekdayMismatch:
            guard let date = readings[index].earliest, let weekday = writtenWeekday(index), weekday != date.weekday
            else { return Self.joined(problem.suggestion, around.words) }
            return Self.joined(DateWording.weekdays(date, written: weekday, within: around.days), around.words)
        case .outOfOrder: return around.words ?? problem.suggestion
        case .notADate, .undated:
            // Words that already speak of the row above would say it twice.
            let saysRow = problem.suggestion?.contains("row above") ?? false
            return saysRow && around.below == nil ? problem.suggestion : Self.joined(plain(problem), around.words)
        default: return problem.suggestion
        }
    }

    private func writtenWeekday(_ index: Int) -> Int? {
        if let item = phrases[index].first, (0...6).contains(item.weekday) { return item.weekday }
        var parser = parser
        return parser.weekday(in: cells[index].weekdayText)
    }

    /// The suggestion of a date that is missing, without what it says of the row above.
    private func plain(_ problem: Problem) -> String? {
        guard let suggestion = problem.suggestion, suggestion.contains("row above") else { return problem.suggestion }
        return suggestion.hasPrefix("Write the date") ? "Write the date." : suggestion
    }

    /// Of the days that may have been meant, those between the rows around it.
    private func impossible(_ suggestion: String?, _ index: Int, _ around: Neighbours) -> String? {
        guard let words = around.words else { return suggestion }
        guard let days = around.days, let item = phrases[index].first, item.kind == .day else {
            return Self.joined(words, suggestion)
        }
        let written = item.yearDigits == 2 ? context().fullYear(item.year) : item.year
        let year = written > 0 ? written : days.lowerBound.year
        // The date itself may be sound, and its end the one in doubt.
        guard CivilDate(year: year, month: item.month, day: item.day) == nil else { return suggestion }
        let meant = DateWording.possible(day: item.day, month: item.month, year: year).filter(days.contains)
        if meant.isEmpty { return words }
        return words + " " + meant.map(\.british).joined(separator: " or ") + "?"
    }

    private static func joined(_ first: String?, _ second: String?) -> String? {
        guard let first else { return second }
        return second.map { first + " " + $0 } ?? first
    }
}

extension DateWording {
    /// The days a day that the calendar does not have may stand for, earliest first: the end of the month or the days
    /// past it, the same day of the month before or after, day and month exchanged.
    static func possible(day: Int, month: Int, year: Int) -> [CivilDate] {
        var found: [CivilDate?] = []
        if (1...12).contains(month) {
            let end = CivilDate.daysIn(month: month, year: year)
            let last = CivilDate(year: year, month: month, day: end)
            found.append(last)
            if day > end, day <= 31 { found.append(last?.adding(days: day - end)) }
            found.append(month > 1 ? CivilDate(year: year, month: month - 1, day: day) : nil)
            found.append(month < 12 ? CivilDate(year: year, month: month + 1, day: day) : nil)
        } else {
            found.append(CivilDate(year: year, month: day, day: month))
        }
        return Set(found.compactMap { $0 }).sorted()
    }

    /// "Wednesday 18 December 2013, or Monday 16 December 2013?": the date with its own weekday first, then the days
    /// near it that have the weekday written, those between the rows around it where there are such.
    static func weekdays(_ date: CivilDate, written weekday: Int, within days: ClosedRange<CivilDate>?) -> String {
        let ahead = (weekday - date.weekday + 7) % 7
        let near = [date.adding(days: ahead - 7), date.adding(days: ahead)]
        let own = "\(date.weekdayName) \(date.british)"
        let name = CivilDate.weekdayName(weekday)
        var offered = near
        if let days { offered = near.filter(days.contains) }
        if offered.isEmpty { return days?.contains(date) == true ? "\(own)?" : "\(own), or another date?" }
        return "\(own), or \(offered.map { "\(name) \($0.british)" }.joined(separator: " or "))?"
    }
}
