/// What stood in the agencies' own entries in the time before an incident, piece by piece: a person, a place of living, a
/// weight falling, what was missed, what a child said. Each piece alone is one agency's; beside each other they may show
/// what no one had put together. Hindsight: it shows where to look, not that anyone should have known.
public struct CrisisPieces: Sendable, Hashable {
    /// One agency's part of a piece.
    public struct Line: Sendable, Hashable {
        public var entry: Int
        /// Words of the entry, or what they come to ("10.2 kg").
        public var words: String
        /// Words of the record, to stand between quotation marks.
        public var isQuote = true
    }

    /// One thing that stood in the records.
    public struct Piece: Sendable, Hashable {
        /// Raw values are those of the published JSON.
        public enum Kind: String, Sendable, Codable, CaseIterable {
            case person, home, place, weight, condition, missed, lost, wishes, worry
        }

        public var kind: Kind
        /// Of a person or place its name, otherwise the child's; "" for none.
        public var name: String
        /// The name's other forms, or what somebody is; "" for none.
        public var other: String
        /// In order of day.
        public var lines: [Line]
        /// Entries that say that it was not known, or the contrary of the lines.
        public var against: [Line]
        /// Of a person: the words of its names by which it can be traced (surnames); of a place: the words of its name. A
        /// line without them has it in another form ("Daz", "by the locks").
        var traceable: [Set<String>] = []
        /// Of a person: every form of its name.
        var names: [String] = []

        /// Whether a line has it by name, and not in a short form or in other words.
        public func isByName(_ line: Line) -> Bool {
            guard !traceable.isEmpty else { return true }
            let keys = Set(TextTokens(line.words).tokens.map(\.key))
            return traceable.contains { $0.isSubset(of: keys) }
        }
    }

    /// Place in ``CaseIncidents/all``.
    public var incident: Int
    /// The incident's first day; everything here is of before.
    public var day: CivilDate
    /// The first day looked at.
    public var since: CivilDate
    public var pieces: [Piece]
    /// Agencies (places in ``IntegratedChronology/agencies``) with entries in that time, those with most pieces first.
    public var agencies: [Int]
    /// By place in ``agencies``: for each piece the agency's first entry on it, nil for none.
    public var first: [[Int?]]

    /// How many pieces each agency wrote, by place in ``agencies``.
    public var held: [Int] { first.map { $0.count { $0 != nil } } }

    /// Those before the last crisis and the incident before it, the newest first; none where nothing was understood.
    ///
    /// - Parameter incidents: ``CaseIncidents/all`` of the same chronology.
    public static func all(in chronology: IntegratedChronology, _ incidents: [CaseIncident]) -> [CrisisPieces] {
        guard let understanding = chronology.understanding else { return [] }
        return CrisisPiecesReader(chronology: chronology, understanding: understanding).read(incidents)
    }
}

/// Gathers the pieces before the last incidents.
struct CrisisPiecesReader {
    let chronology: IntegratedChronology
    let understanding: Understanding

    /// Days looked back; twice as many for who lived in the home, which is seldom written.
    static let window = 365
    /// Incidents looked at.
    static let most = 2
    /// Fewer pieces show nothing that had to be put together.
    static let fewest = 2

    /// The last crisis, and the incident before it; the newest first.
    func read(_ incidents: [CaseIncident]) -> [CrisisPieces] {
        let dated = incidents.indices.filter { incidents[$0].from != nil }
        guard let last = dated.last(where: { incidents[$0].kind.isCrisis }) ?? dated.last,
            let lastDay = incidents[last].from
        else { return [] }
        // What lies within the time before the last crisis is told there; a disturbance at a door is looked at only where
        // nothing graver came before.
        let earlier = dated.filter { place in
            incidents[place].kind != .injury
                && incidents[place].from.map { lastDay.days(since: $0) > Self.window } ?? false
        }
        let before = earlier.last { !ViolentIncident.lighter.contains(incidents[$0].rule) } ?? earlier.last
        return [last, before].compactMap { $0 }.prefix(Self.most).compactMap { pieces($0, incidents[$0]) }
    }

    private func pieces(_ place: Int, _ incident: CaseIncident) -> CrisisPieces? {
        guard let day = incident.from else { return nil }
        let time = Time(chronology, day: day, days: Self.window, without: Set(incident.entries))
        let long = Time(chronology, day: day, days: Self.window * 2, without: Set(incident.entries))
        var pieces = people(time) + homes(long) + places(time)
        for child in chronology.children.indices {
            pieces += [
                weights(child, time), signs(.condition, .condition, child, time), missed(child, time),
                signs(.lost, .lost, child, time),
            ].compactMap { $0 }
        }
        pieces += [wishes(time), worries(time)].compactMap { $0 }
        guard pieces.count >= Self.fewest else { return nil }
        let (agencies, first) = matrix(pieces, time)
        return CrisisPieces(
            incident: place, day: day, since: time.first, pieces: pieces, agencies: agencies, first: first)
    }

    /// The days before an incident.
    private struct Time {
        let first: CivilDate
        let day: CivilDate
        private let days: [CivilDate?]
        private let without: Set<Int>

        init(_ chronology: IntegratedChronology, day: CivilDate, days: Int, without: Set<Int>) {
            first = day.adding(days: -days)
            self.day = day
            self.without = without
            self.days = chronology.entries.map { entry in
                // "By 21 December" has no first day; an undated row may say when it was recorded.
                let date =
                    entry.date.earliest == nil && entry.date.latest == nil ? entry.recorded ?? entry.date : entry.date
                guard let last = date.latest, last.days(since: date.earliest ?? last) <= CrisisPiecesReader.widest
                else {
                    return nil
                }
                return last
            }
        }

        func holds(_ entry: Int) -> Bool {
            guard let own = days[entry], !without.contains(entry) else { return false }
            return first <= own && own < day
        }

        func isBefore(_ entry: Int) -> Bool { days[entry].map { $0 < first } ?? false }
    }

    /// Widest date, in days, of an entry that can be placed before an incident: a month.
    fileprivate static let widest = 31

    private func matrix(_ pieces: [CrisisPieces.Piece], _ time: Time) -> (agencies: [Int], first: [[Int?]]) {
        let active = Set(chronology.entries.indices.filter(time.holds).map { chronology.entries[$0].agency })
        let rows = active.sorted().map { agency in
            (
                agency: agency,
                first: pieces.map { piece in
                    piece.lines.first { chronology.entries[$0.entry].agency == agency }?.entry
                }
            )
        }
        let order = rows.enumerated().sorted {
            let (a, b) = ($0.element.first.count { $0 != nil }, $1.element.first.count { $0 != nil })
            return (b, $0.offset) < (a, $1.offset)
        }.map(\.element)
        return (order.map(\.agency), order.map(\.first))
    }

    private func agencies(_ lines: [CrisisPieces.Line]) -> Int {
        Set(lines.map { chronology.entries[$0.entry].agency }).count
    }

    // MARK: - People and places

    /// People first written of in that time, by two or more agencies.
    private func people(_ time: Time) -> [CrisisPieces.Piece] {
        understanding.records.people.compactMap { person in
            guard !person.mentions.contains(where: { time.isBefore($0.entry) }) else { return nil }
            let lines = person.mentions.filter { time.holds($0.entry) }
            return subject(.person, person, lines.map { CrisisPieces.Line(entry: $0.entry, words: $0.words) }, time)
        }
    }

    private func places(_ time: Time) -> [CrisisPieces.Piece] {
        understanding.records.addresses.compactMap { place in
            guard !place.mentions.contains(where: { time.isBefore($0.entry) }) else { return nil }
            let lines = place.mentions.filter { time.holds($0.entry) }
            let found = subject(
                .place, place, lines.map { CrisisPieces.Line(entry: $0.entry, words: $0.words) }, time)
            // A new home of which nobody wrote that it was not known is nothing to put together.
            return found.flatMap { $0.against.isEmpty ? nil : $0 }
        }
    }

    private func subject(
        _ kind: CrisisPieces.Piece.Kind, _ subject: RecordSubject, _ lines: [CrisisPieces.Line], _ time: Time
    ) -> CrisisPieces.Piece? {
        guard agencies(lines) > 1 else { return nil }
        let unknown = subject.unknown.filter { time.holds($0.entry) }.map {
            CrisisPieces.Line(entry: $0.entry, words: $0.words)
        }
        let other = subject.role.isEmpty ? subject.otherNames.joined(separator: ", ") : subject.role
        var piece = CrisisPieces.Piece(kind: kind, name: subject.name, other: other, lines: lines, against: unknown)
        piece.traceable = Self.traceable(kind, subject)
        piece.names = [subject.name] + subject.otherNames
        return piece
    }

    /// A surname is by what a person can be looked for in other records; a place, all the words of its name.
    private static func traceable(_ kind: CrisisPieces.Piece.Kind, _ subject: RecordSubject) -> [Set<String>] {
        func keys(_ name: String) -> [String] { TextTokens(name).tokens.filter { !$0.isMark }.map(\.key) }
        if kind == .place { return [Set(keys(subject.name))] }
        return ([subject.name] + subject.otherNames).map(keys).filter { $0.count > 1 }.compactMap { words in
            words.last.map { [$0] }
        }
    }

    /// Who was written to live, stay or be found in the home by two or more agencies, or by one and not by another.
    private func homes(_ time: Time) -> [CrisisPieces.Piece] {
        understanding.records.people.compactMap { person in
            let own = person.home.filter { time.holds($0.entry) }
            func lines(_ isThere: Bool) -> [CrisisPieces.Line] {
                own.filter { $0.isThere == isThere }.map { CrisisPieces.Line(entry: $0.entry, words: $0.words) }
            }
            let (there, away) = (lines(true), lines(false))
            guard !away.isEmpty, agencies(there) > 1 else { return nil }
            return CrisisPieces.Piece(
                kind: .home, name: person.name, other: person.role, lines: there, against: away)
        }
    }

    // MARK: - Children

    private func weights(_ child: Int, _ time: Time) -> CrisisPieces.Piece? {
        let own = understanding.records.weights.filter { $0.child == child && time.holds($0.entry) }
        let known = own.compactMap(\.grams)
        guard own.count > 1, let first = known.first, let last = known.last, known.count == 1 || last < first else {
            return nil
        }
        var lines = own.map {
            CrisisPieces.Line(entry: $0.entry, words: $0.kilograms ?? "not weighed", isQuote: false)
        }
        lines += weightInWords(child, own.map(\.entry), time)
        return piece(.weight, child, lines.sorted { $0.entry < $1.entry })
    }

    /// "HV rang: wt loss 0.8 kg", "Weight loss noted": in entries of the child, or of one occurrence with one.
    private func weightInWords(_ child: Int, _ weighed: [Int], _ time: Time) -> [CrisisPieces.Line] {
        var linked: Set<Int> = []
        let known = Set(weighed + understanding.records.signs.filter { $0.child == child }.map(\.entry))
        for occurrence in understanding.occurrences where !known.isDisjoint(with: occurrence.entries) {
            linked.formUnion(occurrence.entries)
        }
        return understanding.indicators.compactMap { indicator in
            guard Self.ofWeight(indicator.words), time.holds(indicator.entry), !weighed.contains(indicator.entry),
                linked.contains(indicator.entry) || known.contains(indicator.entry)
            else { return nil }
            return CrisisPieces.Line(entry: indicator.entry, words: indicator.words)
        }
    }

    private static func ofWeight(_ words: String) -> Bool {
        let keys = TextTokens(words).tokens.map(\.key)
        return keys.contains("weight") || keys.contains("wt")
    }

    private func signs(
        _ kind: CrisisPieces.Piece.Kind, _ wanted: RecordSign.Kind, _ child: Int, _ time: Time
    ) -> CrisisPieces.Piece? {
        let own = understanding.records.signs.filter { sign in
            guard sign.kind == wanted, time.holds(sign.entry) else { return false }
            return sign.child == child || sign.child == nil && chronology.children.count == 1
        }
        guard !own.isEmpty else { return nil }
        return piece(kind, child, own.map { CrisisPieces.Line(entry: $0.entry, words: $0.words) })
    }

    /// What was missed by a child nobody saw that day, and a child looked for and not there, in the entries of two agencies
    /// or more.
    private func missed(_ child: Int, _ time: Time) -> CrisisPieces.Piece? {
        let seen = Set(
            understanding.contacts.filter { $0.child == child && $0.seen.answer == .yes && time.holds($0.entry) }
                .map(\.entry))
        let own = understanding.smallThings.filter { thing in
            guard time.holds(thing.entry), !seen.contains(thing.entry) else { return false }
            return [.missedAppointment, .noAccessVisit].contains(thing.kind) && isOf(child, thing)
        }
        var lines = own.map { CrisisPieces.Line(entry: $0.entry, words: $0.words) }
        let told = Set(lines.map(\.entry))
        lines += understanding.records.signs.filter {
            $0.kind == .unseen && $0.child == child && time.holds($0.entry) && !told.contains($0.entry)
                && !seen.contains($0.entry)
        }.map { CrisisPieces.Line(entry: $0.entry, words: $0.words) }
        lines.sort { $0.entry < $1.entry }
        return agencies(lines) > 1 ? piece(.missed, child, lines) : nil
    }

    /// Whether what was missed was this child's: the child is named in its words, or alone in the column of children.
    private func isOf(_ child: Int, _ thing: SmallThing) -> Bool {
        func names(_ words: String) -> [Int] {
            let keys = Set(TextTokens(words).tokens.map(\.key))
            return chronology.children.indices.filter { place in
                TextTokens(chronology.children[place].name).tokens.first.map { keys.contains($0.key) } ?? false
            }
        }
        let named = names(thing.words)
        if !named.isEmpty { return named.contains(child) }
        return chronology.entries[thing.entry].fields.filter { $0.kind == .child }.flatMap { names($0.text) } == [child]
    }

    /// What the children said, where an agency wrote it in a column of its own or between quotation marks.
    private func wishes(_ time: Time) -> CrisisPieces.Piece? {
        var lines: [CrisisPieces.Line] = []
        for contact in understanding.contacts where contact.wishes.answer == .yes && time.holds(contact.entry) {
            let words = contact.wishes.words
            let isQuoted = words.contains("\"") || words.contains("“")
            guard !words.isEmpty, contact.wishes.basis == .stated || isQuoted, lines.last?.entry != contact.entry else {
                continue
            }
            lines.append(CrisisPieces.Line(entry: contact.entry, words: words))
        }
        guard !lines.isEmpty else { return nil }
        return CrisisPieces.Piece(kind: .wishes, name: "", other: "", lines: Self.withoutRepeats(lines), against: [])
    }

    private func piece(
        _ kind: CrisisPieces.Piece.Kind, _ child: Int, _ lines: [CrisisPieces.Line]
    ) -> CrisisPieces.Piece {
        CrisisPieces.Piece(
            kind: kind, name: chronology.children[child].name, other: "", lines: Self.withoutRepeats(lines), against: []
        )
    }

    /// The same words of the same kind twice are one line.
    private static func withoutRepeats(_ lines: [CrisisPieces.Line]) -> [CrisisPieces.Line] {
        var seen: Set<String> = []
        return lines.filter { !$0.isQuote || seen.insert($0.words).inserted }
    }

    private func worries(_ time: Time) -> CrisisPieces.Piece? {
        let own = understanding.records.signs.filter { $0.kind == .worry && time.holds($0.entry) }
        guard !own.isEmpty else { return nil }
        return CrisisPieces.Piece(
            kind: .worry, name: "", other: "",
            lines: Self.withoutRepeats(own.map { CrisisPieces.Line(entry: $0.entry, words: $0.words) }), against: [])
    }
}
