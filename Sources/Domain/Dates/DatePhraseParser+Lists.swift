/// Lists of days before a date in figures: "14 & 15/9/15".
extension DatePhraseParser {
    /// "14 & 15/9/15", "3, 4 and 5/9/2015", "14 - 16/9/15": days before a date in figures that gives their month.
    mutating func daysBeforeChain() -> Bool {
        guard items.isEmpty, phrase.unknownWords == 0, phrase.strayNumbers == 0, isNumber(i, maxDigits: 2) else {
            return false
        }
        var days: [(day: Int, joined: DateItem.Link)] = []
        var j = i
        while days.count < 8, isNumber(j, maxDigits: 2), (1...31).contains(tokens[j].value),
            days.last.map({ $0.day < tokens[j].value }) ?? true
        {
            if !days.isEmpty, startsDayAndMonth(j) { return addDays(days, beforeChainAt: j) }
            guard let joined = joinsDays(j + 1) else { return false }
            days.append((tokens[j].value, joined))
            j += 2
            while let w = word(j), w == .weekday || w == .the { j += 1 }
        }
        return false
    }

    private func joinsDays(_ at: Int) -> DateItem.Link? {
        switch kind(at) {
        case .ampersand: .and
        case .comma: .comma
        case .dash: isSpaced(at) ? .range : nil
        case .word:
            switch word(at) {
            case .and: sawBetween ? .range : .and
            case .to: .range
            case .or: .or
            default: nil
            }
        default: nil
        }
    }

    /// "15/9/15", "15.9.15", "15/9", but not the time "15.30".
    private func startsDayAndMonth(_ at: Int) -> Bool {
        guard startsChain(at), isNumber(at + 2, maxDigits: 2), (1...12).contains(tokens[at + 2].value) else {
            return false
        }
        return kind(at + 3) == kind(at + 1) && isNumber(at + 4) || kind(at + 1) == .slash && kind(at + 3) != .slash
    }

    private mutating func addDays(_ days: [(day: Int, joined: DateItem.Link)], beforeChainAt at: Int) -> Bool {
        let start = i
        i = at
        guard chain(), let last = items.first else {
            i = start
            return false
        }
        guard items.count == 1, last.kind == .day else { return true }
        var link = DateItem.Link.none
        items.removeAll(keepingCapacity: true)
        for (day, joined) in days {
            var item = last
            item.day = day
            item.weekday = -1
            item.link = link
            items.append(item)
            link = joined
        }
        var end = last
        end.link = link
        items.append(end)
        return true
    }

    // MARK: Days in words and with colons

    /// "fifth of March 2001", "twenty-first of March": a day in words. Without "of" the word counts something else.
    mutating func dayInWords() -> Bool {
        var j = i
        var day = 0
        if word(j) == .numberWord {
            day = Int(tokens[j].word.value)
            j += 1
            if kind(j) == .dash { j += 1 }
            guard word(j) == .ordinalWord, tokens[j].word.value < 10 else { return false }
        }
        guard word(j) == .ordinalWord else { return false }
        day += Int(tokens[j].word.value)
        j += 1
        if word(j) == .day { j += 1 }
        guard day <= 31, word(j) == .of, word(j + 1) == .month else { return false }
        addDays(first: day, rest: [], monthAt: j + 1)
        return true
    }

    /// "05:03:2001", "05;03;2001": the wrong key for a stop, three times alike.
    mutating func dateWithColons() -> Bool {
        guard let mark = kind(i + 1), mark == .colon || mark == .semicolon, kind(i + 3) == mark,
            isNumber(i, maxDigits: 2), isNumber(i + 2, maxDigits: 2), isNumber(i + 4), tokens[i + 4].digits == 4,
            Self.plausibleYears.contains(tokens[i + 4].value), !tokens[i + 2].spaceBefore, !tokens[i + 4].spaceBefore
        else { return false }
        add(
            DateItem(
                .day, year: tokens[i + 4].value, digits: 4, month: tokens[i + 2].value, day: tokens[i].value),
            upTo: i + 5)
        return true
    }
}
