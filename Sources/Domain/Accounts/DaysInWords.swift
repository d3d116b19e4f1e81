/// Days that the words of an entry name: "(re 22/7/00)", "an incident on 16 November", "the bruise on the 2nd", "yesterday".
extension FactTable {
    private static let months: [UInt64: Int] = {
        var months: [UInt64: Int] = [:]
        let names = [
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
            "september sept sep", "october oct", "november nov", "december dec",
        ]
        for (index, line) in names.enumerated() {
            for name in line.split(separator: " ") { months[WordCutter.key(String(name))] = index + 1 }
        }
        return months
    }()
    private static let weekdays: [UInt64: Int] = {
        var days: [UInt64: Int] = [:]
        for (index, line) in [
            "monday mon", "tuesday tues tue", "wednesday weds wed", "thursday thurs thur thu", "friday fri",
            "saturday sat",
            "sunday sun",
        ].enumerated() {
            for name in line.split(separator: " ") { days[WordCutter.key(String(name))] = index }
        }
        return days
    }()
    /// "Sat" and "Sun" at the head of a sentence are no days, nor is one in small letters.
    private static let otherWords = Set(["sat", "sun"].map(WordCutter.key))
    /// Words before "8.3" that make it a day.
    private static let beforeDays = Set(
        ["of", "on", "re", "from", "dated", "since", "seen", "discharged"].map(WordCutter.key))

    /// The weekday a word names.
    private static func weekday(_ i: Int, _ words: [WordKey]) -> Int? {
        guard let day = weekdays[words[i].raw] else { return nil }
        if words[i].end - words[i].start > 5 { return day }
        let isHead = i == 0 || words[i - 1].sentence != words[i].sentence
        return words[i].isCapitalised && !(isHead && otherWords.contains(words[i].raw)) ? day : nil
    }
    private static let yesterdays = Set(["yesterday", "yesterdays"].map(WordCutter.key))
    private static let this = WordCutter.key("this")
    private static let earlier = WordCutter.key("earlier")
    private static let partsOfDay = Set(["morning", "afternoon", "evening", "today"].map(WordCutter.key))
    private static let tomorrow = WordCutter.key("tomorrow")
    private static let last = WordCutter.key("last")
    private static let night = WordCutter.key("night")
    private static let weekend = WordCutter.key("weekend")
    private static let ordinalEnds: [UInt16] = [0x7374, 0x6E64, 0x7264, 0x7468]  // st nd rd th

    /// Adds the days named, on or before the entry's own and no more than two months earlier.
    mutating func toldDaysOf(_ words: [WordKey], _ entry: ChronologyEntry, _ fact: inout EntryFacts) {
        let from = Int32(toldDays.count)
        guard fact.isPlaced, let own = entry.date.latest ?? entry.date.earliest else {
            fact.toldDays = from..<from
            return
        }
        var hasSeveral = false
        for i in words.indices {
            let word = words[i]
            var day: Int32?
            if word.startsWithDigit {
                day = Self.numericDay(i, words, entry, own)
                if let day, day <= own.dayNumber, day >= own.dayNumber - 31 {
                    if day < own.dayNumber { fact.namesDay = true }
                    hasSeveral = hasSeveral || (fact.figureDay != 0 && fact.figureDay != day)
                    fact.figureDay = day
                } else if let day, day < own.dayNumber {
                    hasSeveral = true
                }
            } else if Self.partsOfDay.contains(word.raw), i > 0,
                words[i - 1].raw == Self.this || words[i - 1].raw == Self.earlier
            {
                fact.saysToday = true
            } else if Self.yesterdays.contains(word.raw) {
                day = own.dayNumber - 1
                fact.namesDay = true
            } else if word.raw == Self.tomorrow {
                day = own.dayNumber + 1
                fact.namesDay = true
            } else if word.raw == Self.night, i > 0, words[i - 1].raw == Self.last {
                day = own.dayNumber - 1
            } else if let feast = Self.feast(i, words, own) {
                day = feast.dayNumber
                if feast < own { fact.namesDay = true }
            } else if let weekday = Self.weekday(i, words) {
                let back = (own.weekday - weekday + 7) % 7
                if back > 0 { day = own.dayNumber - Int32(back) }
            } else if word.raw == Self.weekend {
                let back = own.weekday >= 5 ? 0 : own.weekday + 1
                if back > 0 {
                    toldDays.append(own.dayNumber - Int32(back) - 1)
                    day = own.dayNumber - Int32(back)
                }
            }
            if let day, day <= own.dayNumber, day >= own.dayNumber - 62, day < fact.first || fact.width > 0,
                Int32(toldDays.count) - from < 6
            {
                toldDays.append(day)
            }
        }
        if hasSeveral { fact.figureDay = 0 }
        fact.toldDays = from..<Int32(toldDays.count)
    }

    private static let christmas = Set(["christmas", "xmas"].map(WordCutter.key))
    private static let eve = WordCutter.key("eve")
    private static let dayWord = WordCutter.key("day")
    private static let boxing = WordCutter.key("boxing")
    private static let new = WordCutter.key("new")
    private static let years = Set(["year", "years"].map(WordCutter.key))

    /// "Christmas Eve", "Boxing Day", "New Year's Eve": the last one on or before `own`.
    private static func feast(_ i: Int, _ words: [WordKey], _ own: CivilDate) -> CivilDate? {
        func raw(_ at: Int) -> UInt64 {
            at < words.count && words[at].sentence == words[i].sentence ? words[at].raw : 0
        }
        var named: (month: Int, day: Int)?
        if christmas.contains(words[i].raw) {
            named = raw(i + 1) == eve ? (12, 24) : raw(i + 1) == dayWord ? (12, 25) : nil
        } else if words[i].raw == boxing, raw(i + 1) == dayWord {
            named = (12, 26)
        } else if words[i].raw == new, years.contains(raw(i + 1)) {
            named = raw(i + 2) == eve ? (12, 31) : raw(i + 2) == dayWord ? (1, 1) : nil
        }
        guard let named else { return nil }
        return [own.year, own.year - 1].lazy
            .compactMap { CivilDate(year: $0, month: named.month, day: named.day) }.first { $0 <= own }
    }

    private static func numericDay(_ i: Int, _ words: [WordKey], _ entry: ChronologyEntry, _ own: CivilDate) -> Int32? {
        let word = words[i]
        let text = entry.fields[Int(word.field)].text.utf8
        let start = text.index(text.startIndex, offsetBy: Int(word.start))
        let end = text.index(text.startIndex, offsetBy: Int(word.end))
        var numbers = [0, 0, 0]
        var count = 0
        var digits = 0
        var suffix: [UInt8] = []
        var separator: UInt8 = 0
        for b in text[start..<end] {
            if WordCutter.isDigit(b), suffix.isEmpty {
                if count < 3, digits < 4 { numbers[count] = numbers[count] * 10 + Int(b - 0x30) }
                digits += 1
            } else if b == 0x2F || b == 0x2E {
                separator = b
                count += 1
                digits = 0
                if count > 2 { return nil }
            } else {
                suffix.append(b | 0x20)
            }
        }
        if count == 2, suffix.isEmpty {
            let year = numbers[2] < 100 ? (numbers[2] < 50 ? 2000 : 1900) + numbers[2] : numbers[2]
            return CivilDate(year: year, month: numbers[1], day: numbers[0])?.dayNumber
        }
        if count == 1, separator == 0x2F, suffix.isEmpty { return recent(numbers[0], numbers[1], own) }
        if count == 1, separator == 0x2E, suffix.isEmpty, isWrittenWithStops(entry) || follows(beforeDays, i, words) {
            return recent(numbers[0], numbers[1], own)
        }
        guard count == 0, numbers[0] >= 1, numbers[0] <= 31 else { return nil }
        if i + 1 < words.count, let month = months[words[i + 1].raw], words[i + 1].isCapitalised {
            return recent(numbers[0], month, own)
        }
        let isOrdinal = suffix.count == 2 && ordinalEnds.contains(UInt16(suffix[0]) << 8 | UInt16(suffix[1]))
        guard isOrdinal, i > 0, words[i - 1].raw == WordCutter.key("the") || words[i - 1].raw == WordCutter.key("on")
        else {
            return nil
        }
        // The nearest day of that number, a past one rather than one to come.
        let (year, month, _) = own.components
        let around = [(year, month), month == 1 ? (year - 1, 12) : (year, month - 1)]
            .compactMap { CivilDate(year: $0.0, month: $0.1, day: numbers[0]) }
        let past = around.filter { $0 <= own && own.days(since: $0) < 21 }.max()
        return (past ?? around.filter { abs($0.days(since: own)) <= 10 }.first)?.dayNumber
    }

    private static func follows(_ set: Set<UInt64>, _ i: Int, _ words: [WordKey]) -> Bool {
        i > 0 && words[i - 1].sentence == words[i].sentence && set.contains(words[i - 1].raw)
    }

    /// Whether the entry's own date has full stops: then "8.3" in its words is a day too.
    private static func isWrittenWithStops(_ entry: ChronologyEntry) -> Bool {
        entry.date.verbatim.utf8.count { $0 == 0x2E } == 2
    }

    /// The last such day on or before `own`.
    private static func recent(_ day: Int, _ month: Int, _ own: CivilDate) -> Int32? {
        for year in [own.year, own.year - 1] {
            if let found = CivilDate(year: year, month: month, day: day), found <= own { return found.dayNumber }
        }
        return nil
    }
}
