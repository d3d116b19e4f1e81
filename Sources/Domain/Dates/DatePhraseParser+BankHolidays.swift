/// Bank holidays of May and August: "August bank holiday 2001", "Spring B/H Monday", "May Day", "early May bank hol".
extension DatePhraseParser {
    /// Past "bank holiday", "bank hol", "b/h" and a weekday behind it; nil where none of them stands there.
    func bankHolidayEnd(_ at: Int) -> (end: Int, isWeekend: Bool)? {
        var j = at
        if word(j) == .bank, word(j + 1) == .holidays {
            j += 2
        } else if word(j) == .bankHoliday {
            j += 1
        } else {
            return nil
        }
        if word(j) == .weekend { return (j + 1, true) }
        return (word(j) == .weekday ? j + 1 : j, false)
    }

    /// At a month or a season with its bank holiday behind it.
    mutating func bankHolidayPiece() -> Bool {
        let value = Int(tokens[i].word.value)
        let isMonth = tokens[i].word.kind == .month
        let isMayDay = isMonth && value == 5 && word(i + 1) == .day
        guard let (end, isWeekend) = bankHolidayEnd(isMayDay ? i + 2 : i + 1) else {
            guard isMayDay else { return false }
            addNamed(DateItem(.festival, day: Festival.mayDay.rawValue), upTo: i + 2)
            return true
        }
        let festival: Festival
        switch (isMonth, value) {
        case (true, 5): festival = isMayDay ? .earlyMayBankHoliday : mayBankHoliday()
        case (true, 8), (false, 2): festival = .augustBankHoliday
        case (false, 1): festival = .springBankHoliday
        default: return false
        }
        part = .whole
        addNamed(DateItem(.festival, month: isWeekend ? 1 : 0, day: festival.rawValue), upTo: end)
        return true
    }

    private func mayBankHoliday() -> Festival {
        switch part {
        case .early: .earlyMayBankHoliday
        case .late: .springBankHoliday
        default: .mayBankHoliday
        }
    }

    /// "August 2001 bank holiday": the month just read belongs to it.
    mutating func bankHolidayOfMonth() -> Bool {
        guard let (end, isWeekend) = bankHolidayEnd(i), let last = items.last, last.kind == .month, link == .none,
            !wordsSinceItem, last.month == 5 || last.month == 8
        else { return false }
        part = last.part
        let festival = last.month == 8 ? Festival.augustBankHoliday : mayBankHoliday()
        part = .whole
        items[items.count - 1].kind = .festival
        items[items.count - 1].part = .whole
        items[items.count - 1].month = isWeekend ? 1 : 0
        items[items.count - 1].day = festival.rawValue
        i = end
        return true
    }
}
