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
        /// False where the agency wrote that the thing was not done or not known: it does not have the piece by that.
        public var isHeld = true
        /// What stands before it, in place of what else stands before its like; "" for that.
        public var lead = ""
        /// What stands after the agency: whom it may be of, who spoke; "" for nothing.
        public var note = ""
    }

    /// One thing that stood in the records.
    public struct Piece: Sendable, Hashable {
        /// Raw values are those of the published JSON.
        public enum Kind: String, Sendable, Codable, CaseIterable {
            case person, home, place, weight, condition, missed, lost, wishes, worry
            /// One person under two names; a home found empty, to which others still wrote; the mother hurt; what she drank
            /// or took; a man at the home whom nobody named.
            case alias, left, hurt, intake, stranger
            /// The mother's fear, and who ruled her.
            case control
            /// Hunger, food held back, fear; a child's own injury.
            case food, injury
            /// What was known of a person from long before.
            case past
            /// Help or protection that had ended; a post empty or a case nobody held; who was not asked or told; what came in
            /// and lay, or went to the wrong file.
            case ended, service, delayed
            case leftOut = "left_out"
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
        /// The entry with which it began, where that is not its first line: the first weight less than one before.
        var begun: Int?
        /// Entries that may be of it and name no child or have no date.
        var perhaps: [Line] = []
        /// Of what was known from before: entries that say that it was shared, each with whom in its note.
        var shared: [Line] = []
        /// Of a person under two names: the first entry of each agency of ``against`` that has the name itself.
        var named: [Line] = []

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
    /// Entries that say themselves that what they hold was not shared, the gravest first.
    public var withheld: [Line]
    /// An agency that had written nothing for long, though by its own habit and what others wrote it would have.
    public struct Silent: Sendable, Hashable {
        /// Place in ``IntegratedChronology/agencies``.
        public var agency: Int
        /// Its last entry before, and the days from then to the incident.
        public var entry: Int
        public var days: Int
    }

    /// A plan of the case file that had ended before the incident, or was in force at it.
    public struct Plan: Sendable, Hashable {
        public var title: String
        /// Places in ``IntegratedChronology/children``.
        public var children: [Int]
        public var from: CivilDate
        /// Nil while it was in force.
        public var ended: CivilDate?
        /// Children whom the words of its beginning name and the case file does not, each with the entry.
        public var alsoNamed: [Named] = []

        /// A child named in an entry.
        public struct Named: Sendable, Hashable {
            public var child: Int
            public var entry: Int
        }
    }

    /// Agencies silent until the incident, the longest first.
    public var silent: [Silent] = []
    /// The plans by the case file, the last to begin last.
    public var plans: [Plan] = []
    /// What was written as going well in the last weeks.
    public var goingWell: [Line] = []
    /// Agencies (places in ``IntegratedChronology/agencies``) with entries in that time, those with most pieces first.
    public var agencies: [Int]
    /// By place in ``agencies``: for each piece the agency's first entry on it, nil for none.
    public var first: [[Int?]]

    /// How many pieces each agency wrote, by place in ``agencies``.
    public var held: [Int] { first.map { $0.count { $0 != nil } } }

    /// Those before the last crises, or the last crisis and the incident before it, the newest first; none where nothing was understood.
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
    static let most = 3
    /// Fewer pieces show nothing that had to be put together.
    static let fewest = 2

    /// The last crisis and those before it, each more than the time looked at from the next, or else the incident before it;
    /// the newest first.
    func read(_ incidents: [CaseIncident]) -> [CrisisPieces] {
        let dated = incidents.indices.filter { incidents[$0].from != nil }
        guard let last = dated.last(where: { incidents[$0].kind.isCrisis }) ?? dated.last,
            var lastDay = incidents[last].from
        else { return [] }
        // What lies within the time before a crisis is told there; a disturbance at a door is looked at only where nothing
        // graver came before.
        func isApart(_ place: Int) -> Bool {
            incidents[place].kind != .injury
                && incidents[place].from.map { lastDay.days(since: $0) > Self.window } ?? false
        }
        var chosen = [last]
        for place in dated.reversed() where incidents[place].kind.isCrisis && isApart(place) {
            chosen.append(place)
            lastDay = incidents[place].from ?? lastDay
        }
        if chosen.count == 1 {
            let earlier = dated.filter(isApart)
            let before = earlier.last { !ViolentIncident.lighter.contains(incidents[$0].rule) } ?? earlier.last
            chosen += [before].compactMap { $0 }
        }
        return chosen.prefix(Self.most).compactMap { pieces($0, incidents[$0]) }
    }

    private func pieces(_ place: Int, _ incident: CaseIncident) -> CrisisPieces? {
        guard let day = incident.from else { return nil }
        let time = Time(chronology, day: day, days: Self.window, without: Set(incident.entries))
        let long = Time(chronology, day: day, days: Self.window * 2, without: Set(incident.entries))
        var pieces = people(time) + aliases(long) + homes(long) + places(time) + left(time) + family(time)
        pieces += [control(long), food(time)].compactMap { $0 }
        for child in chronology.children.indices {
            pieces += [
                weights(child, time), signs(.condition, .condition, child, time),
                injury(child, time, at: incident.entries), missed(child, time), signs(.lost, .lost, child, time),
            ].compactMap { $0 }
        }
        pieces += [wishes(time), worries(time)].compactMap { $0 }
        pieces += past(incident, time) + services(time)
        guard pieces.count >= Self.fewest else { return nil }
        let (agencies, first) = matrix(pieces, time)
        return CrisisPieces(
            incident: place, day: day, since: time.first, pieces: pieces, withheld: withheld(time),
            silent: silent(time, incident), plans: plans(time), goingWell: goingWell(time), agencies: agencies,
            first: first)
    }

    /// What agencies wrote down and by their own words passed to nobody, the gravest first, of equals the newest.
    private func withheld(_ time: Time) -> [CrisisPieces.Line] {
        let own = understanding.records.notPassedOn.filter { $0.isWithheld && time.holds($0.entry) }
        return once(
            own.sorted { ($1.gravity, $1.entry) < ($0.gravity, $0.entry) }.map {
                CrisisPieces.Line(entry: $0.entry, words: $0.words)
            })
    }

    /// The days before an incident.
    struct Time {
        let first: CivilDate
        let day: CivilDate
        let days: [CivilDate?]
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
                    piece.lines.first { $0.isHeld && chronology.entries[$0.entry].agency == agency }?.entry
                }
            )
        }
        let order = rows.enumerated().sorted {
            let (a, b) = ($0.element.first.count { $0 != nil }, $1.element.first.count { $0 != nil })
            return (b, $0.offset) < (a, $1.offset)
        }.map(\.element)
        return (order.map(\.agency), order.map(\.first))
    }

    func agencies(_ lines: [CrisisPieces.Line]) -> Int {
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
    static func traceable(_ kind: CrisisPieces.Piece.Kind, _ subject: RecordSubject) -> [Set<String>] {
        func keys(_ name: String) -> [String] { TextTokens(name).tokens.filter { !$0.isMark }.map(\.key) }
        // "Lock Cottages" is the place by name, whatever the number.
        if kind == .place {
            let all = keys(subject.name)
            let words = all.filter { Int($0) == nil }
            return [Set(words.isEmpty ? all : words)]
        }
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
}
