/// Seasons, terms, quarters, years of account, holidays: pieces longer than a day that have a name.
extension DatePhraseParser {
    /// Reads a named span at the present word; false where the word is not the start of one.
    mutating func spanPiece() -> Bool {
        let value = Int(tokens[i].word.value)
        switch tokens[i].word.kind {
        case .season: return seasonPiece(value)
        case .term: return false
        case .half: return halfTermPiece(season: 0, from: i)
        case .ordinalWord, .last, .full: return ordinalPiece()
        case .quarterShort, .halfShort, .quarter: return shortQuarter()
        case .financial, .academic, .reporting, .school: return yearOfAccount()
        case .decadeWord:
            addNamed(DateItem(.decade, year: value, digits: 2), upTo: i + 1)
            return true
        case .easter, .christmas, .good, .newWord, .boxing, .festivalDay: return festivalPiece()
        default: return false
        }
    }

    /// Adds the piece with the year (or pair of years) that follows it.
    mutating func addNamed(_ piece: DateItem, upTo end: Int, needsYear: Bool = false) {
        var piece = piece
        var next = end
        if piece.yearDigits == 0 {
            let at = skipToYear(end)
            if let pair = yearPair(at, dashed: true) {
                piece.year = tokens[at].value
                piece.yearDigits = Int(tokens[at].digits)
                piece.isYearPair = true
                next = pair
            } else if let year = yearAfter(end), year.digits == 2 || year.digits == 4 {
                piece.year = year.year
                piece.yearDigits = year.digits
                next = year.next
            }
        }
        add(piece, upTo: next)
    }

    private func skipToYear(_ at: Int) -> Int {
        var j = at
        while j - at < 3, let k = kind(j) {
            if k == .comma || k == .dash || k == .quote || k == .open || word(j) == .of || word(j) == .noise
                || word(j) == .year
            {
                j += 1
            } else {
                break
            }
        }
        return j
    }

    /// "Q1 2001", "Qtr. 3 2001/02", "Quarter 4 of 2001".
    private mutating func shortQuarter() -> Bool {
        var j = i + 1
        if kind(j) == .dot { j += 1 }
        guard isNumber(j, maxDigits: 1), (1...4).contains(tokens[j].value),
            word(i) == .quarter || !tokens[j].spaceBefore
        else { return false }
        addNamed(DateItem(word(i) == .halfShort ? .half : .quarter, day: tokens[j].value), upTo: j + 1)
        return true
    }

    /// "H1 2001", "H2 2001/02".
    mutating func halfYear() -> Bool {
        guard isNumber(i + 1, maxDigits: 1), !tokens[i + 1].spaceBefore, (1...2).contains(tokens[i + 1].value),
            let year = yearAfter(i + 2), year.digits == 4
        else { return false }
        addNamed(DateItem(.half, day: tokens[i + 1].value), upTo: i + 2)
        return true
    }

    /// "spring 2001", "the Autumn of 2018", "Winter 2001/02", "summer term 2007", "summer holidays 2005".
    private mutating func seasonPiece(_ value: Int) -> Bool {
        let season = value % 10
        var j = i + 1
        if kind(j) == .dash || kind(j) == .dot { j += 1 }
        // "Hilary", "sum" and the like count only as names of terms.
        if value > 10, word(j) != .term, word(j) != .half { return false }
        if bankHolidayPiece() { return true }
        switch word(j) {
        case .term:
            addNamed(DateItem(.term, day: season), upTo: j + 1)
        case .half: return halfTermPiece(season: season, from: j)
        case .holidays where season == 2:
            addNamed(DateItem(.festival, day: Festival.summerHolidays.rawValue), upTo: j + 1)
        default: addNamed(DateItem(.season, day: season), upTo: i + 1)
        }
        return true
    }

    /// "half term", "October half-term 2005", "spring half term".
    private mutating func halfTermPiece(season: Int, from at: Int) -> Bool {
        var j = at + 1
        if kind(j) == .dash { j += 1 }
        if word(at) == .half, word(j) == .term {
            var item = DateItem(.festival, day: Festival.halfTerm.rawValue)
            item.month = [0, 2, 5, 10, 12][max(0, min(4, season))]
            if let last = items.last, last.kind == .month, last.part == .whole, link == .none {
                // "October half term": the month just read belongs to it.
                items.removeLast()
                item.month = last.month
                item.year = last.year
                item.yearDigits = last.yearDigits
            } else if word(j + 1) == .month {
                // "half term October 2005"
                item.month = Int(tokens[j + 1].word.value)
                j += 1
            }
            addNamed(item, upTo: j + 1)
            return true
        }
        // "half of": handled by the number word before it.
        return false
    }

    /// "first quarter of 2001", "second half of March 2001", "third full week of term", "last week of term".
    private mutating func ordinalPiece() -> Bool {
        let isLast = word(i) == .last
        guard isLast || word(i) == .ordinalWord else { return false }
        return ordinalPiece(isLast ? 0 : Int(tokens[i].word.value))
    }

    /// The same with the number in figures: "1st quarter", "2nd half of March".
    mutating func ordinalNumberPiece() -> Bool { (1...20).contains(tokens[i].value) && ordinalPiece(tokens[i].value) }

    private mutating func ordinalPiece(_ number: Int) -> Bool {
        var j = i + 1
        if word(j) == .full { j += 1 }
        switch word(j) {
        case .quarter where number >= 1 && number <= 4:
            addNamed(DateItem(.quarter, day: number), upTo: j + 1)
            return true
        case .half where number == 1 || number == 2:
            return halfOf(number, from: j + 1)
        case .week
        where word(j + 1) == .month || word(j + 1) == .of || word(j + 1) == .noise || word(j + 1) == .term
            || word(j + 1) == .the:
            return weekOfTerm(number, from: j + 1)
        default:
            return false
        }
    }

    private mutating func halfOf(_ number: Int, from at: Int) -> Bool {
        var j = at
        while let k = word(j), k == .of || k == .the || k == .noise { j += 1 }
        if word(j) == .month {
            part = number == 1 ? .firstHalf : .secondHalf
            i = j
            return true
        }
        guard isNumber(j), tokens[j].digits == 4 else { return false }
        addNamed(DateItem(.half, day: number), upTo: at)
        return true
    }

    private mutating func weekOfTerm(_ number: Int, from at: Int) -> Bool {
        var j = at
        while let k = word(j), k == .of || k == .the || k == .noise || k == .school { j += 1 }
        var item = DateItem(.termWeek, day: number)
        if word(j) == .season {
            item.month = Int(tokens[j].word.value) % 10
            j += 1
        }
        if word(j) == .month {
            guard number <= 4 else { return false }
            part = number == 0 ? .lastWeek : [.firstWeek, .secondWeek, .thirdWeek, .fourthWeek][number - 1]
            i = j
            return true
        }
        guard word(j) == .term else { return false }
        addNamed(item, upTo: j + 1)
        return true
    }

    /// "Financial year 2000-01", "FY01/02", "academic year 2016/17", "school year 2016-17", "Reporting year 2024".
    private mutating func yearOfAccount() -> Bool {
        var kind = DateItem.Kind.financialYear
        switch word(i) {
        case .academic: kind = .academicYear
        case .school: kind = .academicYear
        case .reporting: kind = .reportingYear
        default: break
        }
        var j = i + 1
        if word(j) == .year { j += 1 } else if word(i) != .financial, tokens[i].word.value != 1 { return false }
        while self.kind(j) == .colon || word(j) == .of { j += 1 }
        let at = skipToYear(j)
        guard isNumber(at), tokens[at].digits == 4 || tokens[at].digits == 2 else { return false }
        addNamed(DateItem(kind), upTo: j)
        return true
    }

    private mutating func festivalPiece() -> Bool {
        guard let (festival, end) = festival() else { return false }
        addNamed(DateItem(.festival, day: festival), upTo: end)
        return true
    }

    private func festival() -> (Int, Int)? {
        let next = word(i + 1)
        let nextIsDay = next == .day
        switch word(i) {
        case .easter:
            switch next {
            case .holidays: return (Festival.easterHolidays.rawValue, i + 2)
            case .weekday:
                let day = tokens[i + 1].word.value
                if day == 6 { return (Festival.easterSunday.rawValue, i + 2) }
                if day == 0 { return (Festival.easterMonday.rawValue, i + 2) }
                return nil
            case .weekend: return (Festival.easter.rawValue, i + 2)
            case .bank, .bankHoliday: return (Festival.easter.rawValue, bankHolidayEnd(i + 1)?.end ?? i + 1)
            default: return (Festival.easter.rawValue, i + 1)
            }
        case .good:
            return next == .weekday && tokens[i + 1].word.value == 4 ? (Festival.goodFriday.rawValue, i + 2) : nil
        case .christmas:
            if next == .holidays { return (Festival.christmasHolidays.rawValue, i + 2) }
            if next == .eve { return (1224, i + 2) }
            if nextIsDay { return (1225, i + 2) }
            // "before Christmas" is before Christmas Day.
            if pendingBound != .none { return (1225, i + 1) }
            return (Festival.christmas.rawValue, i + 1)
        case .boxing: return nextIsDay ? (1226, i + 2) : nil
        case .newWord:
            guard next == .year || isYears(i + 1) else { return nil }
            if word(i + 2) == .eve { return (1231, i + 3) }
            if word(i + 2) == .day { return (101, i + 3) }
            return (Festival.newYear.rawValue, i + 2)
        case .festivalDay:
            let value = Int(tokens[i].word.value)
            return (value, next == .dayPart || nextIsDay ? i + 2 : i + 1)
        default: return nil
        }
    }

    private func isYears(_ at: Int) -> Bool { word(at) == .unit && tokens[at].word.value == 101 }
}
