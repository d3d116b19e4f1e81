/// Times of day: 14:30, 14.30, 1430hrs, 2.30pm, 2pm, noon; ranges of them.
extension DatePhraseParser {
    private struct Clock {
        var time: ClockTime?
        /// Where it ends.
        var next: Int
        var hasMeridiem = false
        var isClear: Bool
        /// 0 none, 1 am, 2 pm.
        var meridiem = 0
        var hour = 0
        var minute = 0
    }

    /// A time nobody would take for a date: with a colon, am or pm, hours, o'clock.
    mutating func clearTime() -> Bool {
        guard let clock = clock(i), clock.isClear else { return hourRange() }
        take(clock)
        return true
    }

    /// "14.30", "1430" where a date is already there, or after "at" and "@".
    mutating func timePiece(afterAt: Bool) -> Bool {
        if afterAt, hourRange() { return true }
        if let clock = clock(i), clock.isClear || afterAt || !items.isEmpty || dottedClock(i) {
            take(clock)
            return true
        }
        // "at 3": morning or afternoon is not said; "at 14" is plain.
        if afterAt, isNumber(i, maxDigits: 2), tokens[i].value <= 23, !startsChain(i), kind(i + 1) != .slash,
            word(i + 1) != .month,
            !tokens[i].isOrdinal
        {
            if let (isAfternoon, end) = partOfDay(i + 1), (1...12).contains(tokens[i].value) {
                let hour = tokens[i].value
                setTime(ClockTime(hour: isAfternoon ? hour % 12 + 12 : hour % 12, minute: 0))
                i = end - 1
            } else if tokens[i].value > 12 {
                setTime(ClockTime(hour: tokens[i].value, minute: 0))
            } else {
                phrase.hasHalfTime = true
            }
            self.afterAt = false
            pendingUncertain = false
            i += 1
            return true
        }
        return false
    }

    /// "1430 5/3/01": four figures at the start that are no year, before a date in figures.
    mutating func clockBeforeDate() -> Bool {
        let token = tokens[i]
        guard i == 0, token.digits == 4, !Self.plausibleYears.contains(token.value), isNumber(1, maxDigits: 2),
            tokens[1].spaceBefore, startsChain(1),
            let time = ClockTime(hour: token.value / 100, minute: token.value % 100)
        else { return false }
        setTime(time)
        i += 1
        return true
    }

    /// "14.30": cannot be a day and month.
    private func dottedClock(_ at: Int) -> Bool {
        guard kind(at + 1) == .dot, isNumber(at + 2, maxDigits: 2), tokens[at + 2].digits == 2 else { return false }
        return tokens[at + 2].value > 12 || tokens[at + 2].value == 0 || tokens[at].value == 0
            || (kind(at + 3) == .dash || word(at + 3) == .to) && isNumber(at + 4, maxDigits: 2) && dottedClock(at + 4)
    }

    /// "2-3pm", "10-11.30am", "9 to 5pm": the first hour has no mark of its own.
    private mutating func hourRange() -> Bool {
        guard isNumber(i, maxDigits: 2), kind(i + 1) == .dash || word(i + 1) == .to, let second = clock(i + 2),
            second.meridiem != 0
        else { return false }
        let hour = tokens[i].value
        guard (1...12).contains(hour), second.time != nil else { return false }
        var full = second.meridiem == 2 && hour != 12 ? hour + 12 : hour
        if let end = second.time, full > end.hour { full = hour }
        setTime(ClockTime(hour: full, minute: 0))
        phrase.endTime = second.time
        clearAfterTime()
        i = second.next
        return true
    }

    func isTimeAhead(_ at: Int) -> Bool { clock(at)?.isClear ?? false }

    /// A time beginning at a token; nil where there is none.
    private func clock(_ at: Int) -> Clock? {
        guard isNumber(at), !tokens[at].isOrdinal else { return nil }
        let first = tokens[at]
        if first.digits == 4 { return fourFigures(at) }
        guard first.digits <= 2 else { return nil }
        var next = at + 1
        var minute = 0
        var hasColon = false
        var hasMinutes = false
        if let mark = kind(next), mark == .colon || mark == .dot, isNumber(next + 1, maxDigits: 2),
            tokens[next + 1].digits == 2
        {
            hasColon = mark == .colon
            hasMinutes = true
            minute = tokens[next + 1].value
            next += 2
            // seconds
            if kind(next) == mark, isNumber(next + 1, maxDigits: 2) {
                guard hasColon else { return nil }
                next += 2
            } else if mark == .dot, let more = kind(next), more == .slash || more == .dash, isNumber(next + 1),
                !tokens[next].spaceBefore, more == .slash
            {
                return nil
            }
        } else if word(next) == .hours, !tokens[next].spaceBefore, isNumber(next + 1, maxDigits: 2),
            tokens[next + 1].digits == 2,
            !tokens[next + 1].spaceBefore
        {
            // "14h30"
            return Clock(
                time: ClockTime(hour: first.value, minute: tokens[next + 1].value), next: next + 2, isClear: true,
                hour: first.value, minute: tokens[next + 1].value)
        }
        return suffixed(hour: first.value, minute: minute, next: next, clear: hasColon, hasMinutes: hasMinutes)
    }

    private func fourFigures(_ at: Int) -> Clock? {
        let value = tokens[at].value
        let hasHours = word(at + 1) == .hours
        let isFree = kind(at + 1) != .slash && !(kind(at + 1) == .dash && isNumber(at + 2, maxDigits: 2))
        guard
            hasHours || isFree && isClockFigures(value) && (afterAt || items.last?.kind == .day) || word(at + 1) == .pm
                || word(at + 1) == .am
        else { return nil }
        var next = at + 1
        if hasHours || word(next) == .am || word(next) == .pm { next += 1 }
        return Clock(
            time: ClockTime(hour: value / 100, minute: value % 100), next: next, isClear: hasHours, hour: value / 100,
            minute: value % 100)
    }

    private func suffixed(hour: Int, minute: Int, next: Int, clear: Bool, hasMinutes: Bool) -> Clock? {
        var next = next
        var hour = hour
        var clock = Clock(time: nil, next: next, isClear: clear)
        switch word(next) {
        case .am:
            if hour == 12 { hour = 0 }
            clock.meridiem = 1
            next += 1
        case .pm:
            if hour < 12 { hour += 12 }
            clock.meridiem = 2
            next += 1
        case .hours where hasMinutes: next += 1
        case .oclock: next += 1
        case .noon: next += 1
        case .midnight:
            if hour == 12 { hour = 0 }
            next += 1
        default:
            guard hasMinutes else { return nil }
            return Clock(
                time: ClockTime(hour: hour, minute: minute), next: next, isClear: clear, hour: hour, minute: minute)
        }
        clock.hour = hour
        clock.minute = minute
        clock.isClear = true
        clock.next = next
        clock.time = ClockTime(hour: hour, minute: minute)
        // "3 o'clock" does not say morning or afternoon.
        if word(next - 1) == .oclock, hour <= 12 {
            if word(next) == .pm || word(next) == .am {
                clock.next = next + 1
                clock.time = ClockTime(hour: word(next) == .pm && hour < 12 ? hour + 12 : hour, minute: minute)
            } else if let (isAfternoon, end) = partOfDay(next) {
                clock.next = end
                clock.time = ClockTime(hour: isAfternoon ? hour % 12 + 12 : hour % 12, minute: minute)
            } else {
                return Clock(time: nil, next: next, isClear: true, hour: -1)
            }
        }
        return clock
    }

    /// "in the afternoon", "this morning" after an hour of the twelve.
    private func partOfDay(_ at: Int) -> (isAfternoon: Bool, end: Int)? {
        var j = at
        while let k = word(j), k == .the || k == .noise { j += 1 }
        guard word(j) == .dayPart, tokens[j].word.value > 0 else { return nil }
        return (tokens[j].word.value == 2, j + 1)
    }

    private mutating func take(_ clock: Clock) {
        i = clock.next
        if clock.time == nil {
            if clock.hour >= 0 { phrase.hasImpossibleTime = true } else { phrase.hasHalfTime = true }
        } else if phrase.time != nil, link == .range {
            phrase.endTime = clock.time
        } else {
            setTime(clock.time)
        }
        clearAfterTime()
        // "10.00-11.30", "2.30 to 3pm"
        guard phrase.time != nil, phrase.endTime == nil, kind(i) == .dash || word(i) == .to || word(i) == .by,
            let second = self.clock(i + 1), second.time != nil,
            second.isClear || !(items.isEmpty && startsDate(i + 1))
        else { return }
        phrase.endTime = second.time
        if second.meridiem == 2, clock.meridiem == 0, clock.hour < 12, let start = phrase.time,
            let later = ClockTime(hour: clock.hour + 12, minute: clock.minute), let end = second.time, later <= end,
            start < later
        {
            phrase.time = later
        }
        i = second.next
    }

    private func startsDate(_ at: Int) -> Bool {
        guard kind(at + 1) == .dot || kind(at + 1) == .slash, isNumber(at + 2) else { return false }
        return (kind(at + 3) == .dot || kind(at + 3) == .slash) && isNumber(at + 4)
    }

    private mutating func setTime(_ time: ClockTime?) {
        if phrase.time == nil { phrase.time = time }
    }

    private mutating func clearAfterTime() {
        afterAt = false
        pendingUncertain = false
        pendingBound = .none
        if link != .none, items.isEmpty || link == .comma || link == .range { link = .none }
    }

    mutating func namedTime(_ kind: DateWordKind) {
        setTime(ClockTime(hour: kind == .noon ? 12 : 0, minute: 0))
        clearAfterTime()
        i += 1
    }

    /// Reads a separate time column's words.
    /// - Returns: start, end, and whether the figures cannot be a time ("25:70").
    mutating func parseTime(_ text: String) -> (start: ClockTime?, end: ClockTime?, isImpossible: Bool) {
        guard !text.isEmpty else { return (nil, nil, false) }
        phrase = DatePhrase()
        tokeniser.read(text)
        reset()
        while i < tokens.count {
            let before = i
            switch tokens[i].kind {
            case .number:
                if let bare = bareTime() {
                    take(bare)
                } else if !timePiece(afterAt: true) {
                    if tokens[i].digits == 4 { phrase.hasImpossibleTime = phrase.time == nil }
                    i += 1
                }
            case .word:
                if word(i) == .noon || word(i) == .midnight { namedTime(tokens[i].word.kind) } else { i += 1 }
            default: i += 1
            }
            if i == before { i += 1 }
        }
        return (phrase.time, phrase.endTime, phrase.hasImpossibleTime && phrase.time == nil)
    }

    /// "1430" and "930" in a column that holds nothing but times.
    private func bareTime() -> Clock? {
        let token = tokens[i]
        guard token.digits == 3 || token.digits == 4, kind(i + 1) != .colon,
            kind(i + 1) != .dot || i + 2 >= tokens.count
        else { return nil }
        var next = i + 1
        var hour = token.value / 100
        if word(next) == .pm, hour < 12 { hour += 12 }
        if word(next) == .hours || word(next) == .am || word(next) == .pm { next += 1 }
        return Clock(
            time: ClockTime(hour: hour, minute: token.value % 100), next: next, isClear: true, hour: hour,
            minute: token.value % 100)
    }
}
