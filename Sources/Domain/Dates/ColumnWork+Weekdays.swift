/// Days of the week that stand in a column of their own.
extension ColumnWork {
    /// Joined to the date of its row as if it stood in the same cell, so that it tells years apart and is checked.
    mutating func addWeekday(_ words: String, to phrase: inout DatePhrase) {
        guard let first = phrase.first, first.kind == .day, first.weekday < 0, phrase.second == nil,
            let weekday = parser.weekday(in: words)
        else { return }
        phrase.first?.weekday = weekday
    }

    /// Checks those beside values, serial numbers and dates taken from the row above.
    mutating func checkWeekdays() {
        for index in cells.indices where !cells[index].weekdayText.isEmpty && phrases[index].first == nil {
            guard readings[index].precision == .day, let day = readings[index].earliest, readings[index].latest == day,
                let weekday = parser.weekday(in: cells[index].weekdayText), weekday != day.weekday
            else { continue }
            var item = DateItem(.day)
            item.weekday = weekday
            readings[index].problems.append(DateWording.weekdayMismatch(item, day))
        }
    }
}

extension DatePhraseParser {
    /// The day of the week the words name and nothing else, 0 for Monday.
    mutating func weekday(in words: String) -> Int? {
        guard words.utf8.count <= 16 else { return nil }
        let phrase = parse(words)
        let isOne = phrase.first == nil && phrase.unknownWords == 0 && (0...6).contains(phrase.loneWeekday)
        return isOne ? phrase.loneWeekday : nil
    }
}
