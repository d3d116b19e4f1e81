/// What programs do to values on their way: noughts lost at the front, midnights nobody wrote.
extension ColumnWork {
    /// "1022014" among "14022014" has lost the nought a spreadsheet drops from a number; so has "10214" among "140214".
    mutating func restoreNoughts() {
        var eight = 0
        var six = 0
        var candidates: [Int] = []
        for index in cells.indices where cells[index].typed == nil {
            let length = cells[index].text.utf8.count
            if phrases[index].isRunOfFigures, let item = phrases[index].first, item.kind == .day {
                if length == 6 { six += 1 }
                if length == 8, Self.endsWithYear(cells[index].text, item.year) { eight += 1 }
            } else if length == 7 && phrases[index].first == nil || length == 5 && phrases[index].serial != nil {
                candidates.append(index)
            }
        }
        guard eight > 0 || six > 1 else { return }
        for index in candidates {
            let text = cells[index].text
            guard text.utf8.count == 7 ? eight > 0 : six > 1, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
                text.utf8.first != 0x30
            else { continue }
            let phrase = parser.parse("0" + text)
            guard phrase.isRunOfFigures, let item = phrase.first, item.kind == .day, (1...9).contains(item.day),
                text.utf8.count == 5 || Self.endsWithYear(text, item.year)
            else { continue }
            phrases[index] = phrase
            sources[index] = .own
            restored.insert(index)
        }
    }

    private static func endsWithYear(_ text: String, _ year: Int) -> Bool {
        text.utf8.suffix(4).reduce(0) { $0 * 10 + Int($1 &- 0x30) } == year
    }

    /// A column in which every time is midnight holds dates alone: the times are those of the cells' format. So are many
    /// midnights among the values of a column: one or two may be meant.
    mutating func dropMidnights() {
        var midnights = 0
        var typed = 0
        var others = 0
        var own = 0
        for index in readings.indices {
            if sources[index] == .own { own += 1 }
            guard let time = readings[index].time else { continue }
            guard time.isMidnight, readings[index].endTime == nil else {
                others += 1
                continue
            }
            midnights += 1
            if cells[index].typed != nil { typed += 1 }
        }
        if midnights == 0 { return }
        if others > 0 {
            guard typed >= 3, typed * 5 >= own else { return }
        } else {
            guard midnights == typed || midnights >= 2 && midnights * 2 >= own else { return }
        }
        for index in readings.indices
        where readings[index].time?.isMidnight == true && (others == 0 || cells[index].typed != nil) {
            readings[index].time = nil
        }
    }
}

extension ClockTime {
    var isMidnight: Bool { hour == 0 && minute == 0 }
}
