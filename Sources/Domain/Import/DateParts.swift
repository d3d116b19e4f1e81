/// A date that stands in columns of its own: day, month and perhaps year ("DD | MM | YY", "Month | Day"), or a day with
/// its month beside a year ("Year | Date").
struct DateParts {
    /// Positions of the columns. Without one for the month, that of the day holds both.
    var day: Int
    var month: Int?
    var year: Int?

    var columns: [Int] { [day, month, year].compactMap(\.self) }

    /// What the rows above said, for months and years that are written once and hold until the next.
    struct Carried {
        var month = ""
        var year = ""
    }

    private static let dayHeadings: Set<String> = ["day", "dd", "d", "date", "day of month", "dydd", "diwrnod"]
    private static let monthHeadings: Set<String> = ["month", "mm", "m", "mon", "mis"]
    private static let yearHeadings: Set<String> = ["year", "yy", "yyyy", "y", "yr", "blwyddyn"]

    /// A heading of one part of a date.
    static func isHeading(_ text: String) -> Bool {
        let key = PlainWords.key(text)
        return key != "date" && dayHeadings.contains(key) || monthHeadings.contains(key) || yearHeadings.contains(key)
    }

    /// The columns of a date in parts, known by their headings and by what stands in them; nil where a column holds
    /// whole dates.
    static func find(headings: [String], rows: some Sequence<SourceRow>) -> DateParts? {
        let keys = headings.map(PlainWords.key)
        guard let month = keys.firstIndex(where: monthHeadings.contains),
            let day = keys.firstIndex(where: dayHeadings.contains)
        else { return findBesideYear(headings, keys, rows) }
        let sample = Array(rows.prefix(ColumnRecogniser.sampleSize))
        guard share(of: sample, in: day, isDay) >= 0.8, share(of: sample, in: month, isMonth) >= 0.8 else { return nil }
        let year = keys.firstIndex(where: yearHeadings.contains)
        if let year, share(of: sample, in: year, isYear) < 0.8 { return DateParts(day: day, month: month) }
        return DateParts(day: day, month: month, year: year)
    }

    /// A column of years beside one of dates that hold none.
    private static func findBesideYear(
        _ headings: [String], _ keys: [String], _ rows: some Sequence<SourceRow>
    ) -> DateParts? {
        guard let year = keys.firstIndex(where: yearHeadings.contains) else { return nil }
        let sample = Array(rows.prefix(ColumnRecogniser.sampleSize))
        guard share(of: sample, in: year, isYear) >= 0.8 else { return nil }
        let date = headings.indices.first { column in
            column != year && (ColumnVocabulary.weights(of: headings[column])[.date] ?? 0) >= 6
                && share(of: sample, in: column) { lacksYear($0.text) } >= 0.8
        }
        return date.map { DateParts(day: $0, month: nil, year: year) }
    }

    private static func lacksYear(_ text: String) -> Bool {
        var parser = DatePhraseParser()
        let phrase = parser.parse(text)
        return phrase.first != nil && !phrase.hasYear && phrase.unknownWords <= 3
    }

    /// The date's words put together, as "3 September 2015" or "3/9/15"; "" where the row has no part of it.
    /// - Returns: the words, and the part that was carried from a row above.
    func compose(_ row: SourceRow, carried: inout Carried) -> (text: String, fromAbove: String?) {
        guard let monthColumn = self.month else { return composeBesideYear(row, &carried) }
        let day = words(row, self.day)
        var month = words(row, monthColumn)
        var year = self.year.map { words(row, $0) } ?? ""
        if day.isEmpty, month.isEmpty, year.isEmpty { return ("", nil) }
        var above: [String] = []
        if month.isEmpty {
            month = carried.month
            if !month.isEmpty { above.append(month) }
        } else {
            carried.month = month
        }
        if self.year != nil {
            if year.isEmpty {
                year = carried.year
                if !year.isEmpty { above.append(year) }
            } else {
                carried.year = year
            }
        }
        let parts = [day, month, year].filter { !$0.isEmpty }
        let figures = Int(month) != nil
        return (parts.joined(separator: figures ? "/" : " "), above.isEmpty ? nil : above.joined(separator: " "))
    }

    /// "01 Feb" beside "2013", which may be written once for the rows below it.
    private func composeBesideYear(_ row: SourceRow, _ carried: inout Carried) -> (text: String, fromAbove: String?) {
        let date = words(row, day)
        let own = year.map { words(row, $0) } ?? ""
        let isNew = !own.isEmpty && own != carried.year
        if !own.isEmpty { carried.year = own }
        // A year by itself dates a row; the same year again leaves it to the row above.
        if date.isEmpty { return (isNew ? own : "", nil) }
        guard !carried.year.isEmpty, Self.lacksYear(date) else { return (date, nil) }
        let text = Self.joined(date, carried.year)
        return (text, own.isEmpty ? carried.year : nil)
    }

    /// "1/2" and "2013" are "1/2/2013", "01 Feb 14:30" is "01 Feb 2013 14:30".
    private static func joined(_ date: String, _ year: String) -> String {
        var day = date[...]
        var rest = date[date.endIndex...]
        var parser = DatePhraseParser()
        if parser.parse(date).time != nil {
            // The year stands before the time: after as many words as still read as a date without one.
            while let space = day.lastIndex(of: " ") {
                day = date[..<space]
                rest = date[space...]
                let phrase = parser.parse(String(day))
                if phrase.first != nil, phrase.time == nil { break }
            }
        }
        let mark = day.first { !$0.isNumber }
        let isFigures = mark.map { "/.-".contains($0) } == true && day.allSatisfy { $0.isNumber || $0 == mark }
        return day + (isFigures ? mark.map(String.init) ?? " " : " ") + year + rest
    }

    private func words(_ row: SourceRow, _ column: Int) -> String {
        column < row.cells.count && row.cells[column].joins == .none ? PlainWords.trimmed(row.cells[column].text) : ""
    }

    private static func share(of rows: [SourceRow], in column: Int, _ fits: (SourceCell) -> Bool) -> Double {
        var filled = 0
        var fitting = 0
        for row in rows where column < row.cells.count && row.cells[column].joins == .none {
            let cell = row.cells[column]
            if PlainWords.isBlank(cell.text) { continue }
            filled += 1
            if fits(cell) { fitting += 1 }
        }
        return filled == 0 ? 0 : Double(fitting) / Double(filled)
    }

    private static func isDay(_ cell: SourceCell) -> Bool {
        guard cell.text.utf8.count <= 6 else { return false }
        let digits = cell.text.utf8.filter { $0 >= 0x30 && $0 <= 0x39 }
        return digits.count <= 2 && (1...31).contains(digits.reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }

    private static func isMonth(_ cell: SourceCell) -> Bool {
        if case .date = cell.typed { return true }
        let words = PlainWords.trimmed(cell.text)
        if let figures = Int(words) { return (1...12).contains(figures) }
        guard words.utf8.count <= 20, let first = words.utf8.first, !(0x30...0x39).contains(first) else { return false }
        return DateReader().reads(words + " 1") || DateReader().reads(words)
    }

    private static func isYear(_ cell: SourceCell) -> Bool {
        guard let figures = Int(PlainWords.trimmed(cell.text)) else { return false }
        return (0...99).contains(figures) || (1900...2199).contains(figures)
    }
}
