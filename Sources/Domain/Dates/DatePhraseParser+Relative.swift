/// Weeks, dates counted from another row, whole-number cells, and the last look over all pieces.
extension DatePhraseParser {
    // MARK: Weeks

    /// "w/c", "wk beg", "week commencing", "week ending", "week of", "weekend of", "w/ending".
    mutating func weekStep(_ kind: DateWordKind) {
        i += 1
        switch kind {
        case .weekStart: pendingWeek = .commencing
        case .weekEnd: if startsDateSoon(i) { pendingWeek = .ending } else { phrase.unknownWords += 1 }
        case .commencing: pendingWeek = .commencing
        case .ending: pendingWeek = .ending
        case .weekend:
            if let last = items.last, last.kind == .day { phrase.week = .weekend } else { pendingWeek = .weekend }
        default: plainWeek()
        }
        while let k = word(i), pendingWeek != .none, k == .of || k == .the || k == .on || k == .noise { i += 1 }
        while pendingWeek != .none, self.kind(i) == .colon || self.kind(i) == .dot || self.kind(i) == .dash { i += 1 }
    }

    private mutating func plainWeek() {
        if kind(i) == .slash || kind(i) == .dot || kind(i) == .dash { i += 1 }
        switch word(i) {
        case .commencing, .beginning, .start, .from: pendingWeek = .commencing
        case .ending, .end, .to: pendingWeek = .ending
        case .circa where tokens[i].word.kind == .circa: pendingWeek = .commencing
        case .of, .containing: pendingWeek = .containing
        case .month: pendingWeek = .containing; return
        default:
            if kind(i) == .number, weekNumber() { return }
            if kind(i) == .number { pendingWeek = .containing } else { phrase.unknownWords += 1 }
            return
        }
        i += 1
    }

    /// "week 12 of 2001": a week counted through the year.
    private mutating func weekNumber() -> Bool {
        guard isNumber(i, maxDigits: 2), (1...53).contains(tokens[i].value), !tokens[i].isOrdinal,
            let year = yearAfter(i + 1), year.digits == 4
        else { return false }
        add(DateItem(.weekOfYear, year: year.year, digits: 4, day: tokens[i].value), upTo: year.next)
        return true
    }

    private func startsDateSoon(_ at: Int) -> Bool {
        var j = at
        while let k = word(j), k == .the || k == .weekday || k == .noise { j += 1 }
        while kind(j) == .colon || kind(j) == .dash || kind(j) == .dot { j += 1 }
        return kind(j) == .number || word(j) == .month
    }

    // MARK: Counted from another row

    /// "next day", "two weeks later", "22 days before". False where the words are not such a count.
    mutating func relativePhrase() -> Bool {
        guard items.isEmpty, phrase.relative == .none else { return false }
        var j = i
        if word(j) == .next {
            j += 1
            if word(j) == .day { return relative(.days(1), j + 1) }
            if word(j) == .dayPart { return relative(.days(1), j + 1) }
            if word(j) == .weekday {
                // A date behind it counts before this, and is checked against the weekday.
                weekday = Int(tokens[j].word.value)
                return relative(.weekday(weekday), j + 1)
            }
            if word(j) == .week || word(j) == .weekend { return relative(.vague(days: 7, months: 0), j + 1) }
            if let (days, months) = unit(j) { return relative(.vague(days: days, months: months), j + 1) }
            return false
        }
        if word(j) == .previous, word(j + 1) == .day { return relative(.vague(days: -1, months: 0), j + 2) }
        if word(j) == .that, word(j + 1) == .day || word(j + 1) == .dayPart {
            phrase.isDitto = true
            i = j + 2
            return true
        }
        if word(j) == .unit, tokens[j].word.value == 14, word(j + 1) == .later { return relative(.days(14), j + 2) }
        guard let (count, isVague) = count(&j), let (days, months) = shortUnit(&j) ?? unit(j) else { return false }
        j += 1
        var sign = 0
        if word(j) == .later || word(j) == .after || word(j) == .on { sign = 1 }
        if word(j) == .earlier || word(j) == .before { sign = -1 }
        guard sign != 0 else { return false }
        if word(j) == .on, j + 1 < tokens.count { return false }
        if word(j) == .after || word(j) == .before, !isVague, days > 0, count <= 3660, nextIsDateOrTime(j + 1) {
            phrase.offsetDays = sign * count * days
            i = j + 1
            return true
        }
        if sign < 0 || isVague || days == 0 {
            return relative(
                .vague(days: isVague ? 0 : sign * count * days, months: isVague ? 0 : sign * count * months), j + 1)
        }
        return relative(.days(count * days), j + 1)
    }

    private mutating func relative(_ value: DatePhrase.Relative, _ end: Int) -> Bool {
        phrase.relative = value
        i = end
        return true
    }

    private func count(_ j: inout Int) -> (Int, Bool)? {
        if isNumber(j, maxDigits: 3) {
            j += 1
            return (tokens[j - 1].value, false)
        }
        var isVague = false
        var value = 0
        while let k = word(j), k == .numberWord || k == .vagueCount {
            if k == .vagueCount { isVague = true } else { value = Int(tokens[j].word.value) }
            j += 1
            if word(j) == .of { j += 1 }
        }
        return isVague || value > 0 ? (value, isVague) : nil
    }

    /// "3/7", "2/52", "6/12" before "later" or "after": days, weeks and months as they are written in health records.
    /// Leaves `j` at the figures of the unit.
    private func shortUnit(_ j: inout Int) -> (days: Int, months: Int)? {
        guard kind(j) == .slash, isNumber(j + 1, maxDigits: 2), word(j + 2) == .later || word(j + 2) == .after,
            let unit = Self.shortUnits(tokens[j + 1].value)
        else { return nil }
        j += 1
        return unit
    }

    private static func shortUnits(_ value: Int) -> (days: Int, months: Int)? {
        switch value {
        case 7: (1, 0)
        case 52: (7, 0)
        case 12: (0, 1)
        default: nil
        }
    }

    /// "in 2/52", "in 3/12": a time ahead of some other event, never a day and month.
    mutating func countAhead() -> Bool {
        guard items.isEmpty, phrase.relative == .none, isNumber(i + 1, maxDigits: 2), kind(i + 2) == .slash,
            isNumber(i + 3, maxDigits: 2), let unit = Self.shortUnits(tokens[i + 3].value)
        else { return false }
        if kind(i + 4) == .slash || kind(i + 4) == .dot && isNumber(i + 5) { return false }
        let count = tokens[i + 1].value
        return relative(.vague(days: count * unit.days, months: count * unit.months), i + 4)
    }

    /// Days or months in the unit at a token.
    private func unit(_ at: Int) -> (days: Int, months: Int)? {
        switch word(at) {
        case .day: return (1, 0)
        case .week: return (7, 0)
        case .year: return (0, 12)
        case .unit:
            switch tokens[at].word.value {
            case 100: return (0, 1)
            case 101: return (0, 12)
            case 102: return nil
            default: return (Int(tokens[at].word.value), 0)
            }
        default: return nil
        }
    }

    // MARK: A cell that is one number

    /// "36962", "36962.604", "20010312", "120301", "202223": figures without marks between them.
    func wholeNumber() -> DatePhrase? {
        guard tokens[0].kind == .number, tokens[0].digits >= 5 else { return nil }
        let isFraction =
            tokens.count == 3 && tokens[1].kind == .dot && tokens[2].kind == .number && tokens[0].digits == 5
        guard tokens.count == 1 || isFraction else { return nil }
        var phrase = DatePhrase()
        let value = tokens[0].value
        switch tokens[0].digits {
        case 5:
            guard ExcelSerial.plausible.contains(value) else { return nil }
            var fraction = 0.0
            if isFraction, tokens[2].digits < 9 {
                fraction = Double(tokens[2].value)
                for _ in 0..<tokens[2].digits { fraction /= 10 }
            }
            phrase.serial = Double(value) + fraction
        case 6:
            guard let item = sixFigures(value) else { return nil }
            phrase.first = item
            phrase.isRunOfFigures = true
        case 8:
            guard let item = Self.eightFigures(value) else { return nil }
            phrase.first = item
            phrase.isRunOfFigures = true
        default: return nil
        }
        return phrase
    }

    /// "14092015 home visit", "20150914 16:20", "140915 1620hrs", "20150914T1620Z": a day in figures and more behind it.
    mutating func runOfFigures() -> Bool {
        guard items.isEmpty || link == .range else { return false }
        let token = tokens[i]
        var found: DateItem?
        if token.digits == 8 {
            found = Self.eightFigures(token.value)
        } else if token.digits == 6, i == 0, isTimeAhead(1) {
            found = sixFigures(token.value)
        }
        guard let item = found else { return false }
        phrase.isRunOfFigures = true
        add(item, upTo: afterClock(i + 1))
        return true
    }

    private func sixFigures(_ value: Int) -> DateItem? {
        let year = value / 100
        if Self.plausibleYears.contains(year), value % 100 == (year + 1) % 100 {
            var item = DateItem(.splitYear, year: year, digits: 4)
            item.isYearPair = true
            return item
        }
        let (day, month) = (value / 10_000, value / 100 % 100)
        guard (1...31).contains(day), (1...12).contains(month) else { return nil }
        return DateItem(.day, year: value % 100, digits: 2, month: month, day: day)
    }

    /// A day in eight figures, day first or year first; nil where they make none.
    static func eightFigures(_ value: Int) -> DateItem? {
        let (day, month, year) = (value / 1_000_000, value / 10_000 % 100, value % 10_000)
        if (1...31).contains(day), (1...12).contains(month), plausibleYears.contains(year) {
            return DateItem(.day, year: year, digits: 4, month: month, day: day)
        }
        guard plausibleYears.contains(value / 10_000), (1...12).contains(value / 100 % 100),
            (1...31).contains(value % 100)
        else { return nil }
        return DateItem(.day, year: value / 10_000, digits: 4, month: value / 100 % 100, day: value % 100)
    }
}

/// Excel's day numbers.
enum ExcelSerial {
    /// 1927 to 2091 in the 1900 system: a five-figure number outside is not taken for a date.
    static let plausible = 10_000..<70_000

    /// The day and time of a serial; nil outside the plausible range. Day 1 is 1 January 1900, and Excel counts a 29
    /// February 1900 that never was, so days from 1 March 1900 on are counted from 30 December 1899.
    static func read(_ serial: Double, is1904: Bool) -> (day: CivilDate, time: ClockTime?)? {
        guard serial.isFinite, serial >= Double(plausible.lowerBound), serial < Double(plausible.upperBound) else {
            return nil
        }
        var whole = Int(serial)
        var minutes = Int(((serial - Double(whole)) * 1440).rounded())
        if minutes >= 1440 {
            whole += 1
            minutes = 0
        }
        let day = CivilDate(dayNumber: Int32(clamping: whole + (is1904 ? 1462 : 0) - 25_569))
        return (day, minutes == 0 ? nil : ClockTime(hour: minutes / 60, minute: minutes % 60))
    }
}
