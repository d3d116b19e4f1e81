/// Stamps of other systems: the year first, day and time joined or run together.
extension DatePhraseParser {
    /// "2001 03 12": the year first, month and day with two figures each.
    func yearFirstSpaced() -> DateItem? {
        guard items.isEmpty, isNumber(i), tokens[i].digits == 4, Self.plausibleYears.contains(tokens[i].value),
            isNumber(i + 1, maxDigits: 2), tokens[i + 1].digits == 2, (1...12).contains(tokens[i + 1].value),
            isNumber(i + 2, maxDigits: 2), tokens[i + 2].digits == 2, !startsChain(i + 2), kind(i + 3) != .colon
        else { return nil }
        return date(i, i + 1, i + 2)
    }

    /// "2001-03-12_14-30", "2001-03-12-14.30.00": a file's stamp, the time joined on by a dash.
    mutating func stampWithDashes() -> Bool {
        guard tokens[i].digits == 4, kind(i + 1) == .dash, kind(i + 3) == .dash, kind(i + 5) == .dash,
            isNumber(i + 2, maxDigits: 2), isNumber(i + 4, maxDigits: 2), isNumber(i + 6, maxDigits: 2),
            let mark = kind(i + 7), mark == .dash || mark == .dot || mark == .colon, isNumber(i + 8, maxDigits: 2),
            tokens[i + 6].digits == 2, tokens[i + 8].digits == 2, !tokens[i + 6].spaceBefore,
            let item = date(i, i + 2, i + 4),
            let time = ClockTime(hour: tokens[i + 6].value, minute: tokens[i + 8].value)
        else { return false }
        let hasSeconds = kind(i + 9) == mark && isNumber(i + 10, maxDigits: 2)
        if phrase.time == nil { phrase.time = time }
        add(item, upTo: hasSeconds ? i + 11 : i + 9)
        return true
    }

    /// Steps over the time of an ISO date-time, keeping it.
    mutating func afterClock(_ end: Int) -> Int {
        guard word(end) == .isoT, !tokens[end].spaceBefore, isNumber(end + 1, maxDigits: 6) else { return end }
        var j = end + 2
        var minute = 0
        let figures = tokens[end + 1]
        if figures.digits > 2 {
            // "T1620", "T162000"
            guard figures.digits != 3, figures.digits != 5 else { return end }
            let clock = figures.digits == 6 ? figures.value / 100 : figures.value
            phrase.time = ClockTime(hour: clock / 100, minute: clock % 100) ?? phrase.time
            return word(j) == .zulu ? j + 1 : j
        }
        if kind(j) == .colon, isNumber(j + 1, maxDigits: 2) {
            minute = tokens[j + 1].value
            j += 2
        }
        if let time = ClockTime(hour: tokens[end + 1].value, minute: minute) { phrase.time = time }
        while kind(j) == .colon || kind(j) == .dot, isNumber(j + 1, maxDigits: 9) { j += 2 }
        if word(j) == .zulu { j += 1 }
        return j
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
}
