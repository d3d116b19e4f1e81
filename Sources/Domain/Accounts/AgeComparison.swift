/// How old two agencies have a child: an age or a birth date in the words of one that cannot go with those of the other.
/// Where the birth date is known, the account that goes with it stands first.
struct AgeComparison {
    let chronology: IntegratedChronology
    let words: EntryWords
    let people: CasePeople

    /// What an entry says of a child's age, as the days on which the child may have been born.
    private struct Statement {
        var entry: Int
        var child: Int
        var born: ClosedRange<Int32>
        var words: String
    }

    /// Ages are rounded, and said ahead of a birthday: days that are no contradiction yet.
    private static let slack: Int32 = 62
    private static let mostYears = 18

    func contradictions() -> [Contradiction] {
        let said = statements()
        var found: [Contradiction] = []
        for child in chronology.children.indices {
            let own = said.filter { $0.child == child }
            var told: Set<[Int]> = []
            for (place, one) in own.enumerated() {
                guard let other = own[..<place].last(where: { differ($0, one) }) else { continue }
                let known = chronology.children[child].born?.dayNumber
                let isTurned = known.map { goes(one, with: $0) && !goes(other, with: $0) } ?? false
                let (first, second) = isTurned ? (one, other) : (other, one)
                // Two agencies that go on writing so are told of once.
                let agencies = [chronology.entries[first.entry].agency, chronology.entries[second.entry].agency]
                guard told.insert(agencies).inserted else { continue }
                found.append(
                    Contradiction(
                        kind: .outcome, first: [first.entry], second: [second.entry],
                        detail: "The accounts disagree about how old \(chronology.children[child].name) is.",
                        firstWords: first.words, secondWords: second.words, child: child))
            }
        }
        return found
    }

    private func differ(_ one: Statement, _ other: Statement) -> Bool {
        guard chronology.entries[one.entry].agency != chronology.entries[other.entry].agency else { return false }
        return one.born.lowerBound - other.born.upperBound > Self.slack
            || other.born.lowerBound - one.born.upperBound > Self.slack
    }

    private func goes(_ one: Statement, with born: Int32) -> Bool {
        born >= one.born.lowerBound - Self.slack && born <= one.born.upperBound + Self.slack
    }

    // MARK: - Reading

    private func statements() -> [Statement] {
        var out: [Statement] = []
        for (entry, text) in words.texts.enumerated() where mayTell(text) {
            let date = chronology.entries[entry].date
            guard let from = date.earliest, let to = date.latest, to.days(since: from) <= 31 else { continue }
            for mention in people.mentions(in: text) {
                guard case .child(let child) = mention.who, mention.form == .name || mention.form == .shortForm,
                    let (born, range) = born(mention.tokens, text, written: from.dayNumber...to.dayNumber)
                else { continue }
                out.append(
                    Statement(
                        entry: entry, child: child, born: born,
                        words: text.words(mention.tokens.lowerBound..<range.upperBound)))
            }
        }
        return out
    }

    /// Most entries say nothing of an age.
    private func mayTell(_ text: TextTokens) -> Bool {
        let tokens = text.tokens
        return tokens.indices.contains { place in
            if Self.cues.contains(tokens[place].key) { return true }
            return tokens[place].key == "(" && place + 1 < tokens.count && Int(tokens[place + 1].key) != nil
        }
    }

    private static let cues: Set<String> = ["aged", "age", "dob", "d.o.b", "born"]
    private static let years: Set<String> = ["years", "year", "yrs", "yr", "y", "yo", "y/o"]
    private static let months: Set<String> = ["months", "month", "mths", "mth", "m", "mo"]
    private static let weeks: Set<String> = ["weeks", "week", "wks", "wk", "w"]

    /// What stands right after a child's name: "(4)", "(aged 4)", ", aged 4", "(DOB 12/3/98)".
    private func born(
        _ name: Range<Int>, _ text: TextTokens, written: ClosedRange<Int32>
    ) -> (born: ClosedRange<Int32>, range: Range<Int>)? {
        let tokens = text.tokens
        var at = name.upperBound
        func key(_ place: Int) -> String {
            place < tokens.count && tokens[place].sentence == tokens[name.lowerBound].sentence ? tokens[place].key : ""
        }
        // "Kit MARSH (4)"
        while key(at) != "", tokens[at].isCapitalised, at < name.upperBound + 2, !Self.cues.contains(key(at)) {
            at += 1
        }
        let isBracketed = key(at) == "("
        if isBracketed || key(at) == "," { at += 1 }
        if ["dob", "d.o.b", "born"].contains(key(at)) {
            var day = at + 1
            while [":", ".", "on"].contains(key(day)) { day += 1 }
            guard let born = Self.day(key(day)) else { return nil }
            return (born...born, name.lowerBound..<(day + 1))
        }
        let isAged = key(at) == "aged" || key(at) == "age"
        if isAged { at += 1 }
        guard isBracketed || isAged, let count = Int(key(at)), count > 0 else { return nil }
        let unit = key(at + 1)
        let after = unit == ")" || !isBracketed ? unit : key(at + 2)
        if isBracketed, unit != ")", after != ")", key(at + 3) != ")" { return nil }
        var length: Int32 = 365
        var end = at + 1
        if Self.months.contains(unit) { length = 30 } else if Self.weeks.contains(unit) { length = 7 }
        let hasUnit = length < 365 || Self.years.contains(unit)
        if hasUnit { end += 1 }
        if isBracketed, !hasUnit, unit != ")" { return nil }
        if length == 365, count > Self.mostYears { return nil }
        let years = Double(count) * (length == 365 ? 365.25 : length == 30 ? 30.44 : 7)
        let next = Double(count + 1) * (length == 365 ? 365.25 : length == 30 ? 30.44 : 7)
        return (
            (written.lowerBound - Int32(next))...(written.upperBound - Int32(years)), name.lowerBound..<end
        )
    }

    /// "12/3/98" and "12.03.1998": the day first, as here.
    private static func day(_ key: String) -> Int32? {
        let parts = key.split(whereSeparator: { $0 == "/" || $0 == "." || $0 == "-" }).compactMap { Int($0) }
        guard parts.count == 3 else { return nil }
        let year = parts[2] < 100 ? (parts[2] > 40 ? 1900 : 2000) + parts[2] : parts[2]
        return CivilDate(year: year, month: parts[1], day: parts[0])?.dayNumber
    }
}
