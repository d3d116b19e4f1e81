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
}
