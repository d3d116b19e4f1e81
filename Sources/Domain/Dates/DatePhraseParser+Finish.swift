/// The last look: which of the pieces found is the date, and how they belong together.
extension DatePhraseParser {
    mutating func finish() {
        if pendingUncertain, !items.isEmpty { phrase.isUncertain = true }
        dropGestation()
        settleDotPairs()
        settleYears()
        fillDays()
        // "may have been seen", "march past": words, not months.
        if items.count == 1, let only = items.first, only.kind == .month, only.yearDigits == 0, only.part == .whole,
            phrase.unknownWords > 3 || phrase.unknownWords > 0 && (only.month == 3 || only.month == 5)
        {
            items.removeAll()
        }
        guard !items.isEmpty else {
            nothingFound()
            return
        }
        if phrase.isUndated, phrase.isUncertain == false, phrase.unknownWords > 0 { phrase.isUncertain = true }
        phrase.isUndated = false
        gather()
        if weekday >= 0, let first = phrase.first, first.weekday < 0, phrase.second == nil {
            phrase.first?.weekday = weekday
        }
        if phrase.isOpenEnded, phrase.second == nil { phrase.bound = .since }
        if phrase.second != nil { phrase.bound = phrase.bound == .before || phrase.bound == .by ? .by : .none }
        if phrase.bound == .by, phrase.second != nil { phrase.bound = .none }
    }

    private mutating func nothingFound() {
        phrase.loneWeekday = weekday
        if phrase.isDitto || phrase.relative != .none || phrase.time != nil && phrase.unknownWords == 0 { return }
        var quotes = 0
        var commas = 0
        var blanks = 0
        for token in tokens {
            switch token.kind {
            case .quote: quotes += 1
            case .comma: commas += 1
            case .dash, .dot, .question, .open, .close: blanks += 1
            default: break
            }
        }
        if quotes + commas == tokens.count, quotes > 0 || commas > 1 {
            phrase.isDitto = true
        } else if quotes > 0, quotes + commas + blanks == tokens.count {
            phrase.isDitto = true
        } else if blanks == tokens.count {
            phrase.isUndated = true
        }
    }

    /// "12/40, seen 14/9/15": weeks of pregnancy beside a date.
    private mutating func dropGestation() {
        guard items.count > 1, items.contains(where: \.isWeeksOfPregnancy),
            items.contains(where: { $0.kind == .day && $0.yearDigits != 0 })
        else { return }
        items.removeAll(where: \.isWeeksOfPregnancy)
        items[0].link = .none
    }

    /// "10.05" is a time where another piece is the date, else a day and month.
    private mutating func settleDotPairs() {
        guard items.contains(where: { $0.kind == .dotPair }) else { return }
        var kept: [DateItem] = []
        for (index, item) in items.enumerated() {
            guard item.kind == .dotPair else {
                kept.append(item)
                continue
            }
            let next = index + 1 < items.count ? items[index + 1] : nil
            let joined =
                next.map { $0.link == .range || $0.link == .and || $0.link == .or || $0.link == .slash } ?? false
            let alone = items.count == 1
            let isClock = item.mayBeDay && ClockTime(hour: item.day, minute: item.month) != nil
            if !alone, !joined, item.link != .range || index == 0, isClock {
                if phrase.time == nil { phrase.time = ClockTime(hour: item.day, minute: item.month) }
                continue
            }
            if alone, phrase.unknownWords > 0 {
                phrase.strayNumbers += 1
                continue
            }
            var day = item
            day.kind = .day
            day.mayBeDay = false
            kept.append(day)
        }
        items = kept
    }

    /// A year standing apart from its day ("12 March, Monday, 2001"), or four figures that were a time.
    private mutating func settleYears() {
        guard items.count > 1 else { return }
        var index = 0
        while index < items.count, items.count > 1 {
            let item = items[index]
            guard item.kind == .year, !item.isYearPair, item.yearDigits == 4, item.link != .range,
                index + 1 >= items.count || items[index + 1].link != .range
            else {
                index += 1
                continue
            }
            let neighbour = index > 0 ? index - 1 : index + 1
            if items[neighbour].yearDigits == 0, items[neighbour].kind != .decade {
                items[neighbour].year = item.year
                items[neighbour].yearDigits = 4
                if items[neighbour].part == .whole { items[neighbour].part = item.part }
                items.remove(at: index)
            } else if items[neighbour].kind == .day, item.link == .none || item.link == .comma {
                if phrase.time == nil { phrase.time = ClockTime(hour: item.year / 100, minute: item.year % 100) }
                items.remove(at: index)
            } else {
                index += 1
            }
        }
        if let first = items.first, first.link != .none { items[0].link = .none }
    }

    /// Days without a month take it from their neighbour ("12, 13 and 14 March", "12/3/01 - 14th").
    private mutating func fillDays() {
        for index in items.indices.reversed() where items[index].kind == .dayOfMonth {
            let next = items[(index + 1)...].first { $0.kind == .day }
            let before = items[..<index].last { $0.kind == .day || $0.kind == .month }
            guard let source = next ?? before else { continue }
            items[index].kind = .day
            items[index].month = source.month
            items[index].year = source.year
            items[index].yearDigits = source.yearDigits
        }
    }

    private static func isFine(_ kind: DateItem.Kind) -> Bool {
        kind == .day || kind == .slashPair || kind == .dayOfMonth
    }

    /// Picks the pieces that make the date; one that stands apart is kept as the other date.
    private mutating func gather() {
        var start = 0
        // "March 2001: 12/3/01": the finer piece counts.
        while start + 1 < items.count, !Self.isFine(items[start].kind), Self.isFine(items[start + 1].kind),
            items[start + 1].link == .none || items[start + 1].link == .newline || items[start + 1].link == .comma,
            items[start].yearDigits != 0 || items[start].kind == .month
        {
            if items[start + 1].yearDigits == 0 {
                items[start + 1].year = items[start].year
                items[start + 1].yearDigits = items[start].yearDigits
            }
            start += 1
        }
        let first = items[start]
        var last = first
        var link: DateItem.Link = .none
        var index = start + 1
        while index < items.count {
            let item = items[index]
            if item.afterWords
                || Self.isFine(first.kind) && !Self.isFine(item.kind) && item.link != .range && item.link != .slash
            {
                if phrase.otherDate == nil { phrase.otherDate = item }
                index += 1
                continue
            }
            if link != .range {
                link = item.link == .none || item.link == .comma || item.link == .newline ? .and : item.link
            }
            if item.link == .slash, first.kind == item.kind { link = .range }
            last = item
            index += 1
        }
        phrase.first = first
        if link != .none {
            phrase.second = last
            phrase.link = link
        }
    }
}
