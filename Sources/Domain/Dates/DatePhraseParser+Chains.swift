/// Chains of numbers joined by slashes, stops and dashes: "12/3/01", "13-18/5/98", "31/1/12-1/2/12", "2001-03-12".
extension DatePhraseParser {
    private struct Chain {
        var numbers: [Int] = []  // token indices
        var marks: [DateToken.Kind] = []
        var end = 0
    }

    mutating func chain() -> Bool {
        // Nothing that could be a chain follows: no need to look further.
        switch kind(i + 1) {
        case .slash, .dot, .dash, .comma: break
        default: return spacedDate()
        }
        if isSimpleDate(), let item = date(i, i + 2, i + 4) {
            add(item, upTo: afterClock(i + 5))
            return true
        }
        let found = scanChain()
        let count = found.numbers.count
        guard count >= 2 else { return spacedDate() }
        let dashes = found.marks.count { $0 == .dash }
        let done: Bool
        if dashes == 0 || dashes == found.marks.count {
            done = plainChain(found)
        } else {
            done = mixedChain(found)
        }
        return done
    }

    /// "12/3/01" with one kind of mark, no spaces, and nothing joined on behind.
    private func isSimpleDate() -> Bool {
        guard i + 4 < tokens.count, tokens[i + 2].kind == .number, tokens[i + 4].kind == .number,
            tokens[i + 1].kind == tokens[i + 3].kind, tokens[i + 1].kind != .comma, !tokens[i + 1].spaceBefore,
            !tokens[i + 2].spaceBefore, !tokens[i + 3].spaceBefore, !tokens[i + 4].spaceBefore,
            tokens[i + 4].digits <= 4
        else { return false }
        switch kind(i + 5) {
        case .slash, .dot, .dash, .comma: return i + 6 >= tokens.count
        default: return true
        }
    }

    private func scanChain() -> Chain {
        var chain = Chain()
        var j = i
        guard isNumber(j) else { return chain }
        chain.numbers.append(j)
        chain.end = j + 1
        while chain.numbers.count < 8 {
            var k = j + 1
            guard let mark = kind(k), mark == .slash || mark == .dot || mark == .dash || mark == .comma else { break }
            k += 1
            // a doubled mark: "12//3/01", "12./3/01"
            if let again = kind(k), again == mark || again == .dot || mark == .dot && again == .slash,
                !tokens[k].spaceBefore
            {
                k += 1
            }
            guard isNumber(k, maxDigits: 5), !tokens[k].newlineBefore || mark == .slash else { break }
            if mark == .comma, tokens[k].spaceBefore || tokens[j + 1].spaceBefore { break }
            let spaced = tokens[j + 1].spaceBefore && tokens[k].spaceBefore
            if mark == .dash, spaced {
                // "12 - 3 - 2001" is one date; "12/3/01 - 14/3/01" is two.
                let first = chain.numbers.count == 1 && isDashDate(j)
                let second =
                    chain.numbers.count == 2 && chain.marks[0] == .dash && tokens[chain.numbers[0] + 1].spaceBefore
                guard first || second else { break }
            }
            if mark == .dot, tokens[k].spaceBefore, !(chain.numbers.count == 1 && isDotDate(j, k)),
                !(chain.numbers.count == 2 && (chain.marks[0] == .dot || tokens[k].digits == 4))
            {
                break
            }
            chain.numbers.append(k)
            chain.marks.append(mark == .comma ? .dot : mark)
            j = k
            chain.end = k + 1
        }
        return chain
    }

    private func isDashDate(_ at: Int) -> Bool {
        kind(at + 1) == .dash && isNumber(at + 2, maxDigits: 2) && kind(at + 3) == .dash && isNumber(at + 4)
            && tokens[at + 3].spaceBefore
    }

    private func isDotDate(_ first: Int, _ second: Int) -> Bool {
        kind(second + 1) == .dot && isNumber(second + 2) && tokens[first].digits <= 2
    }

    /// "12 03 2001", "12 3 01": numbers parted by spaces alone.
    private mutating func spacedDate() -> Bool {
        guard items.isEmpty || link != .none, isNumber(i, maxDigits: 2), isNumber(i + 1, maxDigits: 2), isNumber(i + 2),
            tokens[i + 2].digits == 4 || tokens[i + 2].digits == 2, kind(i + 3) != .colon, !startsChain(i + 2),
            (1...31).contains(tokens[i].value), (1...12).contains(tokens[i + 1].value),
            tokens[i + 2].digits == 2 || Self.plausibleYears.contains(tokens[i + 2].value)
        else { return false }
        let year = tokens[i + 2]
        add(
            DateItem(
                .day, year: year.value, digits: Int(year.digits), month: tokens[i + 1].value, day: tokens[i].value),
            upTo: i + 3)
        return true
    }

    private mutating func plainChain(_ chain: Chain) -> Bool {
        let n = chain.numbers
        switch n.count {
        case 2: return pair(chain)
        case 3:
            guard let item = date(n[0], n[1], n[2]) else { return false }
            add(item, upTo: afterClock(chain.end))
            return true
        case 4 where tokens[n[3]].digits == 2 || tokens[n[3]].digits == 4:
            // "12/13/3/01"
            guard let last = date(n[1], n[2], n[3]), tokens[n[0]].digits <= 2 else { return false }
            var first = last
            first.day = tokens[n[0]].value
            addRange(first, last, upTo: chain.end)
            return true
        case 6:
            guard let a = date(n[0], n[1], n[2]), let b = date(n[3], n[4], n[5]) else { return false }
            addRange(a, b, upTo: chain.end)
            return true
        default:
            return false
        }
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

    private mutating func addRange(_ a: DateItem, _ b: DateItem, upTo end: Int) {
        add(a, upTo: i)
        link = .range
        add(b, upTo: end)
    }

    /// Dashes mixed with slashes or stops: the dashes part a range, or one was typed for a slash.
    private mutating func mixedChain(_ chain: Chain) -> Bool {
        var parts: [[Int]] = [[chain.numbers[0]]]
        for (k, mark) in chain.marks.enumerated() {
            if mark == .dash {
                parts.append([chain.numbers[k + 1]])
            } else {
                parts[parts.count - 1].append(chain.numbers[k + 1])
            }
        }
        if chain.numbers.count == 3, let item = date(chain.numbers[0], chain.numbers[1], chain.numbers[2]) {
            // "12-3/01" is a date with one mark mistyped; "12-14/3" and "5-7/3" are days of a month.
            let days =
                parts.count == 2 && parts[0].count == 1 && tokens[chain.numbers[2]].value <= 12
                && tokens[chain.numbers[2]].digits <= 2
                && tokens[chain.numbers[0]].value < tokens[chain.numbers[1]].value
            if !days || parts.count == 2 && parts[0].count == 2 && tokens[chain.numbers[2]].digits == 4 {
                add(item, upTo: chain.end)
                return true
            }
        }
        guard parts.count == 2, let b = piece(parts[1]) else { return false }
        if parts[0].count == 1 {
            guard tokens[parts[0][0]].digits <= 2, b.kind == .day else { return false }
            var a = b
            a.day = tokens[parts[0][0]].value
            addRange(a, b, upTo: chain.end)
            return true
        }
        if parts[1].count == 1, let a = piece(parts[0]), tokens[parts[1][0]].digits <= 2 {
            addRange(a, DateItem(.dayOfMonth, day: tokens[parts[1][0]].value), upTo: chain.end)
            return true
        }
        guard let a = piece(parts[0]) else { return false }
        addRange(a, b, upTo: chain.end)
        return true
    }

    private func piece(_ n: [Int]) -> DateItem? {
        switch n.count {
        case 3: return date(n[0], n[1], n[2])
        case 2:
            let (a, b) = (tokens[n[0]], tokens[n[1]])
            if b.digits == 4 { return DateItem(.month, year: b.value, digits: 4, month: a.value) }
            guard a.digits <= 2, b.digits <= 2, b.value <= 12 else { return nil }
            return DateItem(.day, month: b.value, day: a.value)
        case 1:
            return tokens[n[0]].digits <= 2 ? DateItem(.dayOfMonth, day: tokens[n[0]].value) : nil
        default: return nil
        }
    }

    /// Three numbers as a date, day first unless the first has four figures.
    private func date(_ a: Int, _ b: Int, _ c: Int) -> DateItem? {
        let (x, y, z) = (tokens[a], tokens[b], tokens[c])
        if x.digits == 4 {
            guard y.digits <= 2, z.digits <= 2, Self.plausibleYears.contains(x.value) else { return nil }
            return DateItem(.day, year: x.value, digits: 4, month: y.value, day: dayWritten(z))
        }
        guard x.digits <= 2, y.digits <= 2 else { return nil }
        var item = DateItem(.day, year: z.value, digits: Int(z.digits), month: y.value, day: dayWritten(x))
        if Self.isFaulty(year: z.value, digits: Int(z.digits)) { item.fault = .yearFigures }
        return item
    }

    private func dayWritten(_ token: DateToken) -> Int {
        token.value == 0 && token.digits == 2 ? DateItem.dayNotKnown : token.value
    }

    /// Two numbers: a day and month, a month and year, years, or a time.
    private mutating func pair(_ chain: Chain) -> Bool {
        let (a, b) = (tokens[chain.numbers[0]], tokens[chain.numbers[1]])
        let mark = chain.marks[0]
        if a.digits == 4 {
            guard Self.plausibleYears.contains(a.value) else { return false }
            return yearThen(b, mark, chain)
        }
        guard a.digits <= 2 else { return false }
        if b.digits == 4 {
            guard Self.plausibleYears.contains(b.value) else { return false }
            // "13/2001": no such month; kept as a fault of the month.
            add(DateItem(.month, year: b.value, digits: 4, month: a.value), upTo: chain.end)
            return true
        }
        guard b.digits <= 2 else { return false }
        if mark == .dot {
            var item = DateItem(.dotPair, month: b.value, day: a.value)
            item.yearDigits = 0
            item.mayBeDay = b.digits == 2
            guard a.value <= 31 || items.isEmpty else { return false }
            if b.value == 0, b.digits == 2 { return false }
            if phrase.time != nil, items.isEmpty == false { return false }
            if !items.isEmpty, link != .range, link != .and, link != .comma || phrase.time == nil, b.digits == 2,
                ClockTime(hour: a.value, minute: b.value) != nil
            {
                return false
            }
            if b.value > 12, b.digits == 2, a.value <= 23, b.value <= 59 { return false }
            if link == .range, let last = items.last, last.year != 0 || last.yearDigits != 0, b.digits == 2,
                ClockTime(hour: a.value, minute: b.value) != nil, last.kind == .day
            {
                return false
            }
            add(item, upTo: chain.end)
            return true
        }
        if b.value > 12 {
            if mark == .slash {
                add(DateItem(.slashPair, year: b.value, month: a.value, day: a.value), upTo: chain.end)
                return true
            }
            return false
        }
        if !items.isEmpty, link == .none, wordsSinceItem { return false }
        add(DateItem(.day, month: b.value, day: a.value), upTo: chain.end)
        return true
    }

    /// A year followed by a second number: "2001-2003", "2001/02", "2005-04".
    private mutating func yearThen(_ b: DateToken, _ mark: DateToken.Kind, _ chain: Chain) -> Bool {
        let year = tokens[chain.numbers[0]].value
        if b.digits == 4 {
            guard Self.plausibleYears.contains(b.value) else { return false }
            if b.value == year + 1, mark == .slash { return false }
            addRange(DateItem(.year, year: year, digits: 4), DateItem(.year, year: b.value, digits: 4), upTo: chain.end)
            return true
        }
        guard b.digits == 2 else { return false }
        let isNextYear = b.value == (year + 1) % 100
        if (1...12).contains(b.value), mark != .slash,
            !(isNextYear
                && (word(chain.end) == .financial || word(chain.end) == .academic || word(chain.end) == .school))
        {
            var item = DateItem(.month, year: year, digits: 4, month: b.value)
            item.isYearPair = isNextYear
            add(item, upTo: chain.end)
            return true
        }
        if isNextYear { return false }
        if (1...12).contains(b.value) {
            add(DateItem(.month, year: year, digits: 4, month: b.value), upTo: chain.end)
            return true
        }
        let century = year - year % 100
        guard century + b.value > year else { return false }
        addRange(
            DateItem(.year, year: year, digits: 4), DateItem(.year, year: century + b.value, digits: 4), upTo: chain.end
        )
        return true
    }
}
