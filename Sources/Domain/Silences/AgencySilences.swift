/// Stretches in which an agency wrote nothing though, by its own usual spacing and by what the others wrote meanwhile,
/// one would expect it to.
///
/// Expected entries: the agency's share of all days with entries, times the others' days with entries in the stretch.
/// Days, not entries, are counted, so that one busy day does not weigh like ten.
struct AgencySilences {
    private let chronology: IntegratedChronology
    private let days: EntryDays
    private let tellings: [Telling]
    private let least: Int
    /// Agency and day of every entry that can be placed, without repeats, in order of day.
    private let marks: [Mark]

    private struct Mark: Hashable, Comparable {
        var day: Int32
        var agency: Int
        var entry: Int
        static func < (a: Mark, b: Mark) -> Bool { (a.day, a.agency, a.entry) < (b.day, b.agency, b.entry) }
    }

    init(_ chronology: IntegratedChronology, days: EntryDays, tellings: [Telling], least: Int) {
        self.chronology = chronology
        self.days = days
        self.tellings = tellings
        self.least = least
        var all: [Mark] = []
        all.reserveCapacity(days.spans.count)
        for (place, span) in days.spans.enumerated() {
            // That an agency wrote "by 21 December" shows that it wrote.
            // An entry without a day of its own may say when it was written down.
            guard
                let span = span
                    ?? (days.ends[place] ?? EntryDays.recorded(chronology.entries[place])).map({ $0...$0 }),
                let record = days.record, record.overlaps(span)
            else { continue }
            all.append(Mark(day: span.upperBound, agency: chronology.entries[place].agency, entry: place))
        }
        all.sort()
        var kept: [Mark] = []
        kept.reserveCapacity(all.count)
        for mark in all where kept.last?.day != mark.day || kept.last?.agency != mark.agency { kept.append(mark) }
        marks = kept
    }

    func found() -> [Silence] {
        var all = chronology.agencies.indices.flatMap(silences(of:))
        let between = rowsBetween()
        if between.isEmpty { return all }
        for place in all.indices {
            guard case .agency(let agency) = all[place].subject else { continue }
            all[place].mayBeBrokenBy = between.filter { row in
                chronology.entries[row.entry].agency == agency
                    && all[place].from.dayNumber <= row.days.lowerBound
                    && row.days.upperBound <= all[place].to.dayNumber
            }.map(\.entry)
        }
        return all
    }

    /// Entries without any day, and the days of the rows above and below in the same table: they lie between them.
    private func rowsBetween() -> [(entry: Int, days: ClosedRange<Int32>)] {
        func day(_ entry: Int) -> Int32? {
            days.spans[entry]?.upperBound ?? days.ends[entry] ?? EntryDays.recorded(chronology.entries[entry])
        }
        let files = Set(
            chronology.entries.indices.filter { day($0) == nil }.map { chronology.entries[$0].id.file })
        if files.isEmpty { return [] }
        let order = chronology.entries.indices.map { (id: chronology.entries[$0].id, entry: $0) }
            .filter { files.contains($0.id.file) }.sorted { $0.id < $1.id }
        var out: [(entry: Int, days: ClosedRange<Int32>)] = []
        var above: (entry: Int, day: Int32)?
        var waiting: [Int] = []
        for (id, entry) in order {
            if let held = above,
                chronology.entries[held.entry].id.file != id.file
                    || chronology.entries[held.entry].id.table != id.table
            {
                above = nil
                waiting = []
            }
            guard let own = day(entry) else {
                if above != nil { waiting.append(entry) }
                continue
            }
            if let held = above {
                out += waiting.map { ($0, min(held.day, own)...max(held.day, own)) }
            }
            waiting = []
            above = (entry, own)
        }
        return out
    }

    private func silences(of agency: Int) -> [Silence] {
        let own = marks.filter { $0.agency == agency }
        // Fewer than this and "usual" means nothing.
        guard own.count >= 5, let first = own.first?.day, let last = own.last?.day else { return [] }
        let others = marks.filter { $0.agency != agency && $0.day >= first }.map(\.day)
        let within = others.prefix { $0 <= last }.count
        guard within > 0 else { return [] }
        let share = Double(own.count) / Double(within)
        let isSchool = Self.keepsTerms(chronology.agencies[agency])
        let spacings = zip(own, own.dropFirst()).map { Int($1.day - $0.day) }.sorted()
        let usual = max(1, spacings[spacings.count / 2])
        let named = tellings.filter { $0.to == agency }
        var out: [Silence] = []
        for (before, after) in zip(own, own.dropFirst()) {
            let from = CivilDate(dayNumber: before.day)
            let to = CivilDate(dayNumber: after.day)
            let holidays = SchoolHolidays.days(from: from.adding(days: 1), to: to.adding(days: -1))
            let length = to.days(since: from) - (isSchool ? holidays : 0)
            guard length >= least, length >= 3 * usual else { continue }
            let written = Self.count(others, after: before.day, before: after.day)
            let expected = share * Double(written)
            let by = named.filter { telling in
                guard let span = days.spans[telling.entry] else { return false }
                return span.lowerBound > before.day && span.upperBound < after.day
            }.map(\.entry)
            guard expected >= 2.5 || (expected >= 1.5 && !by.isEmpty) else { continue }
            // Its work was at an end by its own words: silence is what one expects, unless others went on telling it.
            let isClosed = closes(before.entry)
            if isClosed, by.count < Self.toldWhenClosed { continue }
            out.append(
                Silence(
                    subject: .agency(agency), from: from, to: to, before: before.entry, after: after.entry,
                    holidayDays: holidays, namedBy: by,
                    reason: (isClosed ? "its last entry before ends its work; " : "")
                        + Self.reason(usual: usual, written: written, named: by.count)))
        }
        return out
    }

    private func closes(_ entry: Int) -> Bool {
        var cutter = WordCutter()
        FactReader.cut(chronology.entries[entry], with: &cutter)
        let words = cutter.words
        let place = Self.place
        return words.indices.contains { i in
            var isClosed = false
            Self.closings.matches(words, at: i) { meaning, range in
                // "Discharged." ends the work; "discharged home with a splint" may not.
                let next = range.upperBound
                let isEnd = next >= words.count || words[next].isMark || words[next].sentence != words[i].sentence
                // "Place for the boy withdrawn, fees": of a place, not of a child who is quiet and withdrawn.
                let isOfPlace =
                    meaning != 3 || words[..<i].contains { $0.stem == place && $0.sentence == words[i].sentence }
                if meaning == 1 || isEnd && isOfPlace { isClosed = true }
            }
            return isClosed
        }
    }

    /// How often others must have told an agency that had closed the case for its silence to be worth a look.
    private static let toldWhenClosed = 2

    private static let place = WordCutter.stemKey("place")

    private static let closings: PhraseTable = {
        var table = PhraseTable(capacity: 256)
        let phrases =
            "case closed,closed case,case now closed,closed to,file closed,closure,case to close,closing,discharged from,"
            + "discharged to,discharged back,discharged non attendance,discharged not engaging,licence expires,"
            + "discharge letter,end of involvement,ended involvement,no further role,"
            + "no further involvement,removed from caseload,order ended,order completed,tenancy ended,left the service,"
            + "moved out of area,transferred out,closed due to,closed after,nfa closed,contact closed"
        for phrase in phrases.split(separator: ",") { table.add(phrase, 1) }
        for word in ["discharged", "closed"] { table.add(word[...], 2) }
        table.add("withdrawn", 3)
        return table
    }()

    private static func reason(usual: Int, written: Int, named: Int) -> String {
        var text = "usually \(usual) \(usual == 1 ? "day" : "days") between entries; "
        text += "the other agencies wrote on \(written) \(written == 1 ? "day" : "days") meanwhile"
        if named > 0 { text += " and \(named == 1 ? "once" : "\(named) times") said that it was told or expected" }
        return text
    }

    /// How many of the days in order lie strictly between two days.
    private static func count(_ days: [Int32], after: Int32, before: Int32) -> Int {
        max(0, firstPlace(in: days) { $0 >= before } - firstPlace(in: days) { $0 > after })
    }

    private static func firstPlace(in days: [Int32], where isPast: (Int32) -> Bool) -> Int {
        var low = 0
        var high = days.count
        while low < high {
            let middle = (low + high) / 2
            if isPast(days[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    private static func keepsTerms(_ agency: CaseAgency) -> Bool {
        let kind = AgencyKind(agencyName: agency.name)
        return kind == .school || kind == .nursery || kind == .educationWelfare
    }
}
