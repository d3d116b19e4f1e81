/// What the headings, dividers and sheet names of a column say about the years of the rows below them.
struct ColumnHeadings {
    /// One heading that names a year, a stretch of time across two years, or a month.
    struct Heading: Equatable {
        var year: Int?
        /// "2014-15", "Winter 2015/16": the days the rows below lie in, where they cross the turn of a year.
        var days: ClosedRange<CivilDate>?
        /// "2014-15" alone: a financial year or a school year.
        var isSplitYear = false
        var month: Int?
        /// A month's year as written: none, two figures or four.
        var monthYear = 0
        var monthYearDigits = 0

        /// The year it begins in.
        var firstYear: Int? { year ?? days?.lowerBound.year ?? (monthYearDigits == 4 ? monthYear : nil) }
    }

    /// How "2014-15" is meant in this file.
    enum SplitYear { case financial, school, unknown }

    private(set) var byRow: [Int: [Heading]] = [:]
    private(set) var splitYear: SplitYear = .unknown
    /// Rows under a heading whose year is earlier than that of the heading before: a list of their own.
    private(set) var breaks: Set<Int> = []
    private var years: Set<Int> = []

    var isEmpty: Bool { byRow.isEmpty }

    init() {}

    init(cells: [DateCell], phrases: [DatePhrase], sources: [ColumnWork.Source]) {
        var parser = DatePhraseParser()
        var previous: Int?
        for index in cells.indices where !cells[index].dividers.isEmpty {
            let found = cells[index].dividers.compactMap { Self.read($0, &parser) }
            if found.isEmpty { continue }
            byRow[index] = found
            guard let year = found.compactMap(\.firstYear).last else { continue }
            if let previous, year < previous { breaks.insert(index) }
            previous = year
            years.insert(year)
        }
        if byRow.values.contains(where: { $0.contains(where: \.isSplitYear) }) {
            splitYear = decideSplitYear(cells, phrases, sources)
        }
    }

    /// Whether a year has a heading of its own.
    func hasHeading(_ year: Int) -> Bool { years.contains(year) }

    /// Whether the words are a year, or two years, and nothing else: the name of a workbook's only sheet.
    static func isYear(_ words: String) -> Bool {
        guard words.utf8.count <= 24, words.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return false }
        var parser = DatePhraseParser()
        let phrase = parser.parse(words)
        guard phrase.unknownWords == 0, phrase.strayNumbers == 0, let item = phrase.first,
            read(words, &parser)?.firstYear != nil
        else { return false }
        // "Printed 2014" is no heading of that year.
        let letters = PlainWords.key(words).split(whereSeparator: { !$0.isLetter })
        return letters.isEmpty || letters == ["year"] || ![.year, .splitYear].contains(item.kind)
    }

    private static func read(_ words: String, _ parser: inout DatePhraseParser) -> Heading? {
        let phrase = parser.parse(words)
        guard let item = phrase.first, phrase.unknownWords <= 2 else { return nil }
        if let second = phrase.second {
            // "2014-2015"
            guard item.kind == .year, second.kind == .year, item.yearDigits == 4, second.yearDigits == 4,
                second.year == item.year + 1, phrase.link == .range || phrase.link == .slash
            else { return nil }
            return split(item.year)
        }
        switch item.kind {
        case .year, .reportingYear:
            guard item.part == .whole, item.yearDigits == 4 else { return nil }
            return Heading(year: item.year)
        case .month where item.isYearPair && item.yearDigits == 4:
            // "2010-11" over rows is two years rather than a month.
            return split(item.year)
        case .month:
            guard item.part == .whole else { return nil }
            return Heading(month: item.month, monthYear: item.year, monthYearDigits: item.yearDigits)
        case .splitYear:
            return item.yearDigits == 4 ? split(item.year) : nil
        case .season, .term, .quarter, .half, .financialYear, .academicYear:
            guard item.yearDigits == 4, phrase.unknownWords == 0, case .success(let span) = item.span(in: item.year)
            else { return nil }
            if span.first.year == span.last.year { return Heading(year: span.first.year) }
            return Heading(days: span.first...span.last)
        default: return nil
        }
    }

    private static func split(_ year: Int) -> Heading? {
        guard let first = CivilDate(year: year, month: 4, day: 1),
            let last = CivilDate(year: year + 1, month: 8, day: 31)
        else { return nil }
        return Heading(days: first...last, isSplitYear: true)
    }

    /// The twelve months meant by a heading of two years; all seventeen where the file does not show which.
    func days(of heading: Heading) -> ClosedRange<CivilDate>? {
        guard heading.isSplitYear, splitYear != .unknown, let days = heading.days else { return heading.days }
        let year = days.lowerBound.year
        let month = splitYear == .financial ? 4 : 9
        guard let first = CivilDate(year: year, month: month, day: 1),
            let after = CivilDate(year: year + 1, month: month, day: 1)
        else { return heading.days }
        return first...after.adding(days: -1)
    }

    /// The reading that keeps the rows in order within their headings.
    private func decideSplitYear(
        _ cells: [DateCell], _ phrases: [DatePhrase], _ sources: [ColumnWork.Source]
    ) -> SplitYear {
        var counts: [(up: Int, down: Int)] = [(0, 0), (0, 0)]
        var previous: [Int?] = [nil, nil]
        var isUnder = false
        for index in cells.indices {
            if let found = byRow[index] {
                isUnder = found.last?.isSplitYear ?? false
                previous = [nil, nil]
            } else if cells[index].startsTable {
                isUnder = false
            }
            guard isUnder, sources[index] == .needsYear, let item = phrases[index].first, item.kind == .day else {
                continue
            }
            for (which, start) in [4, 9].enumerated() {
                let place = (item.month - start + 12) % 12 * 31 + item.day
                if let before = previous[which] {
                    if before < place { counts[which].up += 1 }
                    if place < before { counts[which].down += 1 }
                }
                previous[which] = place
            }
        }
        let turns = counts.map { min($0.up, $0.down) }
        return turns[0] == turns[1] ? .unknown : turns[0] < turns[1] ? .financial : .school
    }
}
