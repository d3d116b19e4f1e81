/// Words: months, weekdays, and what they do to the date beside them.
extension DatePhraseParser {
    mutating func wordStep() {
        let token = tokens[i]
        let value = Int(token.word.value)
        switch token.word.kind {
        case .month: if !monthPiece() { unknownWord() }
        case .weekday: weekdayStep(value)
        case .season, .term, .holidays, .quarter, .quarterShort, .half, .halfShort, .financial, .academic, .school,
            .reporting, .decadeWord, .easter, .christmas, .good, .newWord, .boxing, .festivalDay, .full, .last,
            .ordinalWord:
            if !spanPiece(), !dayInWords() { looseWord(token.word.kind) }
        case .hours where value == 1 && halfYear(): break
        case .numberWord where value >= 20 && dayInWords(): break
        case .numberWord, .vagueCount, .next, .previous, .that, .unit:
            if !relativePhrase() { looseWord(token.word.kind) }
        case .early, .mid, .late, .beginning, .start, .middle, .end: partStep(token.word.kind)
        case .commencing where value == 1 && isBeginning(): partStep(.beginning)
        case .bank, .bankHoliday: if !bankHolidayOfMonth() { unknownWord() }
        case .noise where value == 1 && countAhead(): break
        // "dydd Mawrth" is Tuesday, "Mawrth" alone March.
        case .noise where value == 2 && word(i + 1) == .month && tokens[i + 1].word.value == 3:
            i += 1
            weekdayStep(1)
        case .week, .weekStart, .weekEnd, .weekend, .commencing, .ending: weekStep(token.word.kind)
        case .before, .by, .upTo, .after, .since, .from, .onwards, .between, .to, .and, .or, .present, .not, .no:
            relationStep(token.word.kind)
        case .uncertain, .circa:
            if value == 1, !nextIsDateOrTime(i + 1) {
                // "T/C" is a telephone call; "c" is circa only before a date.
                unknownWord()
                return
            }
            if items.isEmpty || link != .none || nextIsDateOrTime(i + 1) {
                pendingUncertain = true
            } else {
                markUncertain()
            }
            i += 1
        case .undated, .unknownDate:
            if items.isEmpty { phrase.isUndated = true }
            i += 1
        case .ditto, .same, .asWord, .above: dittoStep(token.word.kind)
        case .at:
            afterAt = true
            i += 1
        case .noon, .midnight: namedTime(token.word.kind)
        case .unknownDigits: if !unknownDayPiece() { unknownWord() }
        case .recorded:
            recordWord = !items.isEmpty
            i += 1
        case .known:
            if !items.isEmpty { recordWord = true }
            i += 1
        case .day where items.isEmpty && (word(i + 1) == .after || word(i + 1) == .before) && !nextIsDateOrTime(i + 2):
            phrase.relative = word(i + 1) == .after ? .days(1) : .vague(days: -1, months: 0)
            i += 2
        case .am, .pm, .dayPart, .eve, .oclock, .hours, .of, .on, .the, .noise, .dateWord, .time, .year, .day, .than,
            .zulu, .isoT, .decadeSuffix, .ordinalSuffix, .containing, .later, .earlier:
            i += 1
        case .unknown, .roman: unknownWord()
        }
    }

    /// A word that could have begun a date and did not.
    mutating func looseWord(_ kind: DateWordKind) {
        switch kind {
        case .numberWord, .that: i += 1
        default: unknownWord()
        }
    }

    func nextIsDateOrTime(_ at: Int) -> Bool {
        var j = at
        while let k = word(j), k == .the || k == .on || k == .of || k == .at || k == .noise { j += 1 }
        if kind(j) == .dot { j += 1 }
        return kind(j) == .number || word(j) == .month || word(j) == .noon || word(j) == .midnight
    }

    // MARK: Months

    /// "March 2001", "March 12th, 2001", "Mar-01", "March 12-14 2001", "March".
    mutating func monthPiece() -> Bool {
        let month = Int(tokens[i].word.value)
        let misspelt = tokens[i].isMisspelt
        if month == 5 || month == 8, bankHolidayPiece() { return true }
        var j = i + 1
        if kind(j) == .dot { j += 1 }
        if word(j) == .the { j += 1 }
        if isNumber(j, maxDigits: 2), let end = dayAfterMonth(month, j) {
            if misspelt { phrase.isMisspelt = true }
            _ = end
            return true
        }
        var item = DateItem(.month, month: month)
        var end = i + 1
        if let (year, digits, next) = yearAfter(i + 1) {
            item.year = year
            item.yearDigits = digits
            item.mayBeDay = digits == 2 && year >= 1 && year <= 31
            if Self.isFaulty(year: year, digits: digits) { item.fault = .yearFigures }
            end = next
            if digits == 4, let pair = yearPair(next - 1), word(pair) != .month {
                // "Jan 2015/16": January to March lie in the second of the years, September to December in the first.
                if month <= 3 { item.year += 1 } else if month <= 8 { phrase.hasLooseFigures = true }
                end = pair
            }
        }
        if misspelt, item.yearDigits == 0 { return false }
        if misspelt { phrase.isMisspelt = true }
        add(item, upTo: end)
        return true
    }

    /// The day written after its month. Adds the piece (or two for "March 12-14") and returns where it ended.
    private mutating func dayAfterMonth(_ month: Int, _ at: Int) -> Int? {
        let number = tokens[at]
        guard number.value >= 1, number.value <= 31 else { return nil }
        var next = at + 1
        // "March 12-14, 2001"
        if kind(next) == .dash || word(next) == .to, isNumber(next + 1, maxDigits: 2), word(next + 2) != .month,
            tokens[next + 1].value <= 31, !startsChain(next + 1)
        {
            let second = tokens[next + 1]
            let year = yearAfter(next + 2)
            if number.isOrdinal || second.isOrdinal || year != nil || !number.spaceBefore || tokens[at].spaceBefore {
                let y = year?.year ?? 0
                let d = year?.digits ?? 0
                add(DateItem(.day, year: y, digits: d, month: month, day: number.value), upTo: next)
                link = .range
                add(DateItem(.day, year: y, digits: d, month: month, day: second.value), upTo: year?.next ?? next + 2)
                return i
            }
        }
        guard !startsChain(at), kind(next) != .colon, word(next) != .month, !isTimeAhead(at) else { return nil }
        if kind(next) == .comma, isNumber(next + 1), tokens[next + 1].digits == 4 { next += 1 }
        if let year = yearAfter(at + 1),
            year.digits == 4 || number.isOrdinal || year.digits == 2 && tokens[at].spaceBefore
        {
            add(DateItem(.day, year: year.year, digits: year.digits, month: month, day: number.value), upTo: year.next)
            return i
        }
        let plainTwoFigures = number.digits == 2 && !number.isOrdinal
        if plainTwoFigures, weekday < 0 { return nil }
        if !number.spaceBefore, !number.isOrdinal { return nil }
        add(DateItem(.day, month: month, day: number.value), upTo: at + 1)
        return i
    }

    /// The number begins a chain of numbers ("12/3/01") of its own.
    func startsChain(_ at: Int) -> Bool {
        guard let mark = kind(at + 1), mark == .slash || mark == .dot, isNumber(at + 2), !tokens[at + 2].spaceBefore
        else {
            return false
        }
        return true
    }

    // MARK: Weekdays

    /// Stands for more than one weekday.
    static let severalWeekdays = 7

    private mutating func weekdayStep(_ value: Int) {
        // "sat" and "sun" and "mon" also begin sentences: a weekday counts where a date or the end is near.
        if let last = items.indices.last, items[last].weekday < 0, link == .none, !nextIsDateOrTime(i + 1),
            !wordsSinceItem, items[last].kind == .day
        {
            items[last].weekday = value
        } else {
            // "Mon-Fri 2-6 April", "Sat/Sun 7/8 April": two weekdays before the days are not checked.
            weekday = weekday >= 0 ? Self.severalWeekdays : value
        }
        i += 1
        if kind(i) == .dot { i += 1 }
    }

    // MARK: Parts

    private mutating func partStep(_ kind: DateWordKind) {
        // "early hours of", "the end of the visit": the part counts only when a date follows.
        switch kind {
        case .early, .beginning, .start: part = .early
        case .mid, .middle: part = .middle
        default: part = .late
        }
        i += 1
        spreadPart()
        // "March 2001 (early)"
        if let last = items.last, last.part == .whole, last.kind == .month || last.kind == .year, link == .none,
            !wordsSinceItem, i >= tokens.count || self.kind(i) == .close
        {
            items[items.count - 1].part = part
            part = .whole
            return
        }
        while let k = word(i), k == .of || k == .the || k == .noise { i += 1 }
        if self.kind(i) == .dash || self.kind(i) == .dot { i += 1 }
        if word(i) == .hours || word(i) == .dayPart || word(i) == .am || word(i) == .pm { part = .whole }
    }

    /// "beg. March 2001", "beg of 2001": the beginning, and no week.
    private func isBeginning() -> Bool {
        var j = i + 1
        while kind(j) == .dot || word(j) == .of || word(j) == .the { j += 1 }
        if word(j) == .month { return !(isNumber(j + 1, maxDigits: 2) && tokens[j + 1].isOrdinal) }
        return isNumber(j) && tokens[j].digits == 4 && !startsChain(j)
    }

    /// "early to mid", "mid-to-late", "early/mid": two parts side by side.
    private mutating func spreadPart() {
        var j = i
        while kind(j) == .dash || kind(j) == .slash || word(j) == .to { j += 1 }
        guard j > i else { return }
        switch (part, word(j)) {
        case (.early, .mid), (.early, .middle): part = .earlyToMiddle
        case (.middle, .late), (.middle, .end): part = .middleToLate
        default: return
        }
        i = j + 1
    }

    // MARK: Relations

    private mutating func relationStep(_ kind: DateWordKind) {
        let isUntil = tokens[i].word.value == 1
        let onOr = word(i - 1) == .or && word(i - 2) == .on
        i += 1
        switch kind {
        case .before:
            pendingBound = onOr ? .by : .before
            if word(i) == .to { i += 1 }
            if self.kind(i) == .dash { i += 1 }
        case .after: pendingBound = onOr ? .since : .after
        case .since: pendingBound = .since
        case .from:
            sawFrom = true
            pendingBound = .since
        case .by, .upTo:
            if kind == .upTo, word(i) == .to || word(i) == .and { i += 1 }
            if word(i) == .and { i += 1 }
            if !items.isEmpty, kind == .by, isUntil || sawFrom || sawBetween {
                link = .range
            } else {
                pendingBound = .by
            }
        case .onwards: if !items.isEmpty { phrase.isOpenEnded = true }
        case .between: sawBetween = true
        case .to:
            if !items.isEmpty {
                link = .range
                if word(i) == .dateWord, i + 1 == tokens.count { phrase.isOpenEnded = true }
            }
        case .and: if !items.isEmpty { link = sawBetween ? .range : .and }
        case .or: orStep()
        case .present: if !items.isEmpty { phrase.isOpenEnded = true } else { phrase.unknownWords += 1 }
        case .not, .no: notStep(kind)
        default: break
        }
    }

    /// "on or about", "on or before", "12/3/01 or 13/3/01".
    private mutating func orStep() {
        if items.isEmpty {
            return
        }
        link = .or
    }

    /// "not dated", "no date", "not known", "no later than", "not before".
    private mutating func notStep(_ kind: DateWordKind) {
        if word(i) == .later || word(i) == .after, kind == .not || kind == .no {
            i += 1
            if word(i) == .than { i += 1 }
            pendingBound = .by
        } else if word(i) == .before || word(i) == .earlier {
            i += 1
            if word(i) == .than { i += 1 }
            pendingBound = .since
        } else {
            if items.isEmpty { phrase.isUndated = true }
            i += 1
            if kind == .no, word(i) == .known { i += 1 }
        }
    }

    // MARK: As above

    private mutating func dittoStep(_ kind: DateWordKind) {
        let start = i
        i += 1
        switch kind {
        case .ditto: phrase.isDitto = true
        case .same:
            if word(i) == .asWord || word(i) == .day || word(i) == .dateWord || word(i) == .dayPart || word(i) == .above
                || word(i) == .time
            {
                i += 1
                if word(i) == .above { i += 1 }
                phrase.isDitto = true
            } else if i >= tokens.count {
                phrase.isDitto = true
            } else {
                phrase.unknownWords += 1
            }
        case .asWord where word(i) == .above || word(i) == .previous:
            i += 1
            // "as above re conference" speaks of the event, not the date.
            phrase.isDitto =
                i >= tokens.count || isMarkOrNumber(i)
                || word(i) == .dayPart || word(i) == .am || word(i) == .pm
            if !phrase.isDitto { phrase.unknownWords += 1 }
        case .above where start == 0 && tokens.count == 1: phrase.isDitto = true
        default: phrase.unknownWords += 1
        }
    }

    private func isMarkOrNumber(_ at: Int) -> Bool {
        switch kind(at) {
        case .comma, .dash, .open, .dot, .number, .close, .colon, .at: true
        default: false
        }
    }
}
