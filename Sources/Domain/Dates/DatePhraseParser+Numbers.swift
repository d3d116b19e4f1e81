/// Numbers: "12/3/01", "12-14 March 2001", "2001-03-12", "12 March", years.
extension DatePhraseParser {
    mutating func number() {
        if relativePhrase() { return }
        if clockBeforeDate() || dateWithColons() { return }
        if tokens[i].isOrdinal, ordinalNumberPiece() { return }
        if afterAt, timePiece(afterAt: true) { return }
        if clearTime() { return }
        if daysBeforeMonth() || daysBeforeChain() || runOfFigures() { return }
        if romanMonth() || chain() { return }
        if timePiece(afterAt: false) { return }
        if yearPiece() { return }
        looseNumber()
    }

    private mutating func looseNumber() {
        let token = tokens[i]
        if token.holdsLetters {
            unknownWord()
            return
        }
        let isDay = token.value >= 1 && token.value <= 31 && token.digits <= 2
        let joins = link == .range && !items.isEmpty && items[items.count - 1].kind == .day
        if isDay,
            token.isOrdinal && !isOrdinalOfSomething() || joins && (i + 1 >= tokens.count || kind(i + 1) == .close)
        {
            add(DateItem(.dayOfMonth, day: token.value), upTo: i + 1)
            return
        }
        phrase.strayNumbers += 1
        if token.digits <= 2, isJoined(i) { phrase.hasLooseFigures = true }
        if kind(i + 1) != .word { afterAt = false }
        i += 1
    }

    /// "12/3/01 2nd visit", "12/3/01 - 1st home visit": after a whole date, an ordinal before a word counts the word.
    private func isOrdinalOfSomething() -> Bool {
        guard let last = items.last, last.kind == .day, last.yearDigits != 0 else { return false }
        return link == .none || word(i + 1) == .unknown
    }

    /// A mark joins the number to figures, or to what stands for them, before or after it.
    private func isJoined(_ at: Int) -> Bool {
        func isMark(_ at: Int) -> Bool { kind(at) == .slash || kind(at) == .dot || kind(at) == .colon }
        if isMark(at + 1), at + 2 < tokens.count, !tokens[at + 1].spaceBefore, !tokens[at + 2].spaceBefore {
            switch tokens[at + 2].kind {
            case .number, .slash, .dot, .other, .question: return true
            default: break
            }
        }
        return isMark(at - 1) && !tokens[at].spaceBefore && (kind(at - 2) == .number || isMark(at - 2))
    }

    // MARK: Years

    static let plausibleYears = 1850...2199

    /// Three or five figures, or four that no record could mean (0215).
    static func isFaulty(year: Int, digits: Int) -> Bool {
        digits != 2 && (digits != 4 || !plausibleYears.contains(year))
    }

    /// A year written after a day and month or after a month, past one comma, dash, slash, stop or "of".
    /// Three or five figures are returned too, for a fault to be reported.
    func yearAfter(_ at: Int) -> (year: Int, digits: Int, next: Int)? {
        var j = at
        var marked = false
        var dashed = false
        marks: while j - at < 3 {
            switch kind(j) {
            case .comma, .slash, .dot, .quote, .open: marked = true
            case .dash:
                marked = true
                dashed = isSpaced(j)
            case .word where word(j) == .of || word(j) == .noise || word(j) == .year: break
            default: break marks
            }
            j += 1
        }
        guard isNumber(j, maxDigits: 5) else { return nil }
        let token = tokens[j]
        guard !token.isOrdinal else { return nil }
        let digits = Int(token.digits)
        switch word(j + 1) {
        case .hours, .am, .pm, .oclock, .month, .unit: return nil
        case .decadeSuffix where !tokens[j + 1].spaceBefore: return nil
        default: break
        }
        switch digits {
        case 4:
            // "12 March 1430" is a time of day; "12 March 2015" is a year.
            if !Self.plausibleYears.contains(token.value), !marked, isClockFigures(token.value) { return nil }
        case 2:
            if kind(j + 1) == .colon || dashed { return nil }
            if word(j + 1) == .isoT, !tokens[j + 1].spaceBefore { return nil }
            if startsChain(j) || isDashedChain(j) { return nil }
            if kind(j + 1) == .dash || word(j + 1) == .to || kind(j + 1) == .slash, isNumber(j + 2, maxDigits: 2),
                word(j + 3) == .month
            {
                return nil
            }
        case 3, 5:
            guard marked, kind(j - 1) != .comma, !token.spaceBefore else { return nil }
        default: return nil
        }
        var next = j + 1
        if kind(next) == .close, j > at, kind(j - 1) == .open { next += 1 }
        return (token.value, digits, next)
    }

    /// The number begins "14-3-01".
    private func isDashedChain(_ at: Int) -> Bool {
        kind(at + 1) == .dash && isNumber(at + 2) && kind(at + 3) == .dash && isNumber(at + 4)
    }

    func isClockFigures(_ value: Int) -> Bool { value / 100 <= 23 && value % 100 <= 59 }

    /// "2001", "2001-2003", "2001/02", "the 1990s", "'90s", "2001 Q1".
    private mutating func yearPiece() -> Bool {
        let token = tokens[i]
        let digits = Int(token.digits)
        var next = i + 1
        if digits == 4 || digits == 2, suffixOfDecade(&next), token.value % 10 == 0 {
            add(DateItem(.decade, year: token.value, digits: digits), upTo: next)
            return true
        }
        if digits == 2, kind(i - 1) == .quote, tokens[i].spaceBefore == false, items.isEmpty {
            add(DateItem(.year, year: token.value, digits: 2), upTo: i + 1)
            return true
        }
        guard digits == 4, Self.plausibleYears.contains(token.value) else { return false }
        if word(i + 1) == .hours { return false }
        var item = DateItem(.year, year: token.value, digits: 4)
        if let pair = yearPair(i) {
            item.kind = .splitYear
            item.isYearPair = true
            next = pair
        }
        if let k = spanYearWord(next) {
            item.kind = k.kind
            next = k.next
        } else if let k = word(next), k == .quarterShort || k == .quarter, isNumber(next + 1, maxDigits: 1),
            (1...4).contains(tokens[next + 1].value)
        {
            item.kind = .quarter
            item.day = tokens[next + 1].value
            next += 2
        }
        add(item, upTo: next)
        return true
    }

    private func suffixOfDecade(_ next: inout Int) -> Bool {
        var j = next
        if kind(j) == .quote { j += 1 }
        guard word(j) == .decadeSuffix, !tokens[j].spaceBefore else { return false }
        next = j + 1
        return true
    }

    /// "2001/02", "2001/2002" where the second is the year after: returns the index past it. "2001-2002" is a range of
    /// years, and a pair only beside a word that wants one ("winter of 2001-2002").
    func yearPair(_ at: Int, dashed: Bool = false) -> Int? {
        guard isNumber(at), kind(at + 1) == .slash || kind(at + 1) == .dash, isNumber(at + 2) else { return nil }
        let year = tokens[at].value
        let second = tokens[at + 2]
        if tokens[at].digits == 2 {
            return second.digits == 2 && second.value == (year + 1) % 100 ? at + 3 : nil
        }
        if second.digits == 2, second.value == (year + 1) % 100 { return at + 3 }
        // "1998-9"; with a slash it may be a month and year the wrong way round.
        if second.digits == 1, kind(at + 1) == .dash, second.value == (year + 1) % 10, !isMarked(at + 3) {
            return at + 3
        }
        if second.digits == 4, second.value == year + 1, dashed || kind(at + 1) == .slash { return at + 3 }
        return nil
    }

    /// A mark at a token joins it to a number after it.
    private func isMarked(_ at: Int) -> Bool {
        guard let mark = kind(at), mark == .slash || mark == .dot || mark == .dash else { return false }
        return isNumber(at + 1)
    }

    /// "2000/01 financial year", "2016/17 academic year".
    private func spanYearWord(_ at: Int) -> (kind: DateItem.Kind, next: Int)? {
        switch word(at) {
        case .financial: return (.financialYear, word(at + 1) == .year ? at + 2 : at + 1)
        case .academic: return (.academicYear, word(at + 1) == .year ? at + 2 : at + 1)
        case .school where word(at + 1) == .year: return (.academicYear, at + 2)
        case .reporting where word(at + 1) == .year: return (.reportingYear, at + 2)
        default: return nil
        }
    }

    // MARK: Days before a month's name

    /// "12 March 2001", "12th of March", "12Mar01", and lists: "12-14 March", "12, 13 & 14 March", "12/13 March".
    private mutating func daysBeforeMonth() -> Bool {
        guard isNumber(i, maxDigits: 2) else { return false }
        var days: [(day: Int, link: DateItem.Link)] = []
        var single = 0
        var j = i
        var linkBefore: DateItem.Link = .none
        while true {
            guard isNumber(j, maxDigits: 2) else { return false }
            if single == 0, days.isEmpty {
                single = tokens[j].value
            } else {
                days.append((tokens[j].value, linkBefore))
            }
            var k = j + 1
            if word(k) == .ordinalSuffix { k += 1 }
            if let month = monthAfterDay(k) {
                addDays(first: single, rest: days, monthAt: month)
                return true
            }
            while word(k) == .weekday { k += 1 }
            switch kind(k) {
            case .dash: linkBefore = .range
            case .slash: linkBefore = .slash
            case .comma: linkBefore = .comma
            case .ampersand: linkBefore = .and
            case .word where word(k) == .to: linkBefore = .range
            case .word where word(k) == .and: linkBefore = sawBetween ? .range : .and
            case .word where word(k) == .or: linkBefore = .or
            default: return false
            }
            j = k + 1
            while let w = word(j), w == .weekday || w == .the { j += 1 }
            if days.count > 8 { return false }
        }
    }

    /// The index of a month's name after a day: past "of", "day of", a dash, a slash, a stop or a comma.
    private func monthAfterDay(_ at: Int) -> Int? {
        var j = at
        var steps = 0
        while steps < 3 {
            if word(j) == .month {
                // "12. May have been": a month must touch its day, not begin a new sentence.
                return j
            }
            switch kind(j) {
            case .dash, .slash, .dot: if isSpaced(j), kind(j) == .dot { return nil }
            case .word where word(j) == .of || word(j) == .day || word(j) == .the || word(j) == .noise: break
            default: return nil
            }
            j += 1
            steps += 1
        }
        return nil
    }

    mutating func addDays(first: Int, rest: [(day: Int, link: DateItem.Link)], monthAt: Int) {
        let month = Int(tokens[monthAt].word.value)
        if tokens[monthAt].isMisspelt { phrase.isMisspelt = true }
        var item = DateItem(.day, month: month, day: first)
        var end = monthAt + 1
        if let year = yearAfter(end) {
            item.year = year.year
            item.yearDigits = year.digits
            if Self.isFaulty(year: year.year, digits: year.digits) { item.fault = .yearFigures }
            end = year.next
        } else if kind(end) == .dot {
            end += 1
        }
        add(item, upTo: end)
        for (day, joined) in rest {
            link = joined
            item.day = day
            add(item, upTo: end)
        }
    }

    /// "?/3/2001", "xx/03/01": the day is not known, the month is.
    mutating func unknownDayPiece() -> Bool {
        var j = i
        while kind(j) == .question || word(j) == .unknownDigits { j += 1 }
        guard let mark = kind(j), mark == .slash || mark == .dot || mark == .dash, isNumber(j + 1, maxDigits: 2),
            kind(j + 2) == mark, isNumber(j + 3)
        else { return false }
        let month = tokens[j + 1].value
        let year = tokens[j + 3]
        guard (1...12).contains(month), year.digits == 2 || year.digits == 4 else { return false }
        pendingUncertain = true
        add(DateItem(.month, year: year.value, digits: Int(year.digits), month: month), upTo: j + 4)
        return true
    }

    /// "12.iii.01", "12/XI/2001": the month in Roman figures, as doctors write it.
    private mutating func romanMonth() -> Bool {
        guard let mark = kind(i + 1), mark == .slash || mark == .dot || mark == .dash, kind(i + 3) == mark,
            isNumber(i, maxDigits: 2), isNumber(i + 4), (1...31).contains(tokens[i].value), kind(i + 2) == .word,
            !tokens[i + 2].spaceBefore
        else { return false }
        let year = tokens[i + 4]
        let word = tokens[i + 2].word
        guard word.kind == .roman || word.kind == .unknownDigits && word.value > 0, year.digits == 2 || year.digits == 4
        else { return false }
        add(
            DateItem(
                .day, year: year.value, digits: Int(year.digits), month: Int(word.value), day: tokens[i].value),
            upTo: i + 5)
        return true
    }
}
