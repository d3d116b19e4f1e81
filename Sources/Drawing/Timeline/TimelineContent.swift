import Domain

/// What a timeline of a span holds, sorted by row; nothing of where it is drawn.
struct TimelineContent {
    struct Child {
        var index: Int
        var name: String
        var born: CivilDate?
        /// Contacts with something recorded, within the span.
        var contacts: [ChildContact] = []
        var silences: [Silence] = []
        /// Entries within the silences whose words told of a sighting before they were changed: no contacts any more.
        var retracted: [Int] = []
    }

    struct Lane {
        var agency: Int
        var name: String
        /// Dated entries that touch the span.
        var entries: [Int] = []
        var silences: [Silence] = []
        var smallThings: [SmallThing] = []
        var earlier = 0
        var later = 0
        var undated = 0
    }

    struct Theme {
        var name: String
        var entries: [Int] = []
    }

    let chronology: IntegratedChronology
    /// Made fit for a picture, by place of the agency.
    let agencyNames: [String]
    let places: TimelinePlaces
    let span: TimelineSpan
    /// Whether the span was asked for: what lies outside is then no news.
    let isAsked: Bool
    var children: [Child] = []
    var lanes: [Lane] = []
    /// Most frequent first; the many small ones together at the end.
    var themes: [Theme] = []
    /// Names of those that stand together at the end, each with its count.
    var otherThemes: [String] = []
    var hasConcern: [Bool]
    var smallThings: [SmallThing] = []
    var contradictions: [(number: Int, value: Contradiction)] = []
    /// Entries of each occurrence told by two or more agencies, within the span.
    var occurrences: [[Int]] = []
    var events: [TimelineEvent] = []
    /// To say when a child was last seen before an event, of whatever day; nil where that is known already.
    private let sightings: LastSightings?
    private let known: [TimelineEvent: [LastSeen]]

    static let themeLimit = 10

    init(
        _ chronology: IntegratedChronology, _ understanding: Understanding, _ events: [TimelineEvent],
        places: TimelinePlaces, span: TimelineSpan, isAsked: Bool, lastSeen: [TimelineEvent: [LastSeen]]? = nil
    ) {
        self.chronology = chronology
        sightings = lastSeen == nil ? LastSightings(chronology, understanding) : nil
        known = lastSeen ?? [:]
        agencyNames = chronology.agencies.map { SvgText.plain($0.name) }
        self.places = places
        self.span = span
        self.isAsked = isAsked
        hasConcern = Array(repeating: false, count: chronology.entries.count)
        self.events = events.filter { $0.to >= span.from && $0.from <= span.to }.sorted {
            ($0.from, $0.to, $0.kind.rawValue, $0.label) < ($1.from, $1.to, $1.kind.rawValue, $1.label)
        }
        sortChildren(understanding)
        sortEntries()
        sortFindings(understanding)
    }

    /// Whether an entry is drawn: dated, and within the span at least in part.
    func isShown(_ entry: Int) -> Bool {
        let place = places[entry]
        return place.isDated && place.last >= span.from.dayNumber && place.first <= span.to.dayNumber
    }

    /// When a child was last seen before the first day of an event, the event's own entries left out.
    func lastSeen(_ child: Int, before event: TimelineEvent) -> LastSeen {
        if let sightings { return sightings.lastSeen(child, before: event.from, notIn: event.entries) }
        guard let seen = known[event], seen.indices.contains(child) else { return LastSeen() }
        return seen[child]
    }

    func agency(of entry: Int) -> Int? {
        guard chronology.entries.indices.contains(entry) else { return nil }
        let agency = chronology.entries[entry].agency
        return chronology.agencies.indices.contains(agency) ? agency : nil
    }

    func agencyName(of entry: Int) -> String {
        agency(of: entry).map { agencyNames[$0] } ?? "an agency not known"
    }

    private mutating func sortChildren(_ understanding: Understanding) {
        children = chronology.children.enumerated().map {
            Child(index: $0, name: SvgText.plain($1.name), born: $1.born)
        }
        for contact in understanding.contacts where children.indices.contains(contact.child) {
            guard isShown(contact.entry) else { continue }
            let isBlank =
                contact.seen.answer == .notRecorded && contact.spokenWith.answer != .yes
                && contact.wishes.answer != .yes
            if !isBlank { children[contact.child].contacts.append(contact) }
        }
    }

    private mutating func sortEntries() {
        lanes = agencyNames.enumerated().map { Lane(agency: $0, name: $1) }
        for index in chronology.entries.indices {
            guard let agency = agency(of: index) else { continue }
            let place = places[index]
            if !place.isDated {
                lanes[agency].undated += 1
            } else if place.last < span.from.dayNumber {
                lanes[agency].earlier += 1
            } else if place.first > span.to.dayNumber {
                lanes[agency].later += 1
            } else {
                lanes[agency].entries.append(index)
            }
        }
    }

    private mutating func sortFindings(_ understanding: Understanding) {
        // As every other part counts them; a picture that was kept holds them so.
        for silence in understanding.silencesToShow(in: chronology, areSettled: sightings == nil)
        where silence.to >= span.from && silence.from <= span.to {
            switch silence.subject {
            case .child(let child) where children.indices.contains(child): children[child].silences.append(silence)
            case .agency(let agency) where lanes.indices.contains(agency): lanes[agency].silences.append(silence)
            case .child, .agency: continue
            }
        }
        if sightings != nil {
            let doubted = UnderstandingReport.doubtedInSilences(chronology, understanding)
            for place in children.indices where doubted.indices.contains(place) {
                let seen = Set(children[place].contacts.filter { $0.seen.answer == .yes }.map(\.entry))
                children[place].retracted = doubted[place].filter { !seen.contains($0) && isShown($0) }
            }
        }
        for thing in understanding.smallThings where isShown(thing.entry) {
            smallThings.append(thing)
            if let agency = agency(of: thing.entry) { lanes[agency].smallThings.append(thing) }
        }
        for (number, value) in UnderstandingReport.numbered(understanding.contradictions)
        where (value.first + value.second).contains(where: isShown) {
            contradictions.append((number, value))
        }
        for occurrence in understanding.occurrences {
            let shown = occurrence.entries.filter { isShown($0) && agency(of: $0) != nil }
            if Set(shown.compactMap(agency)).count > 1 { occurrences.append(shown) }
        }
        sortThemes(understanding)
    }

    private mutating func sortThemes(_ understanding: Understanding) {
        let indicators = understanding.indicators
        var places: [String: Int] = [:]
        var found: [Theme] = []
        for indicator in indicators where isShown(indicator.entry) {
            hasConcern[indicator.entry] = true
            let at = places[indicator.theme] ?? found.count
            if at == found.count {
                places[indicator.theme] = at
                found.append(Theme(name: SvgText.plain(understanding.title(ofTheme: indicator.theme))))
            }
            // An entry may give several words for one theme.
            if found[at].entries.last != indicator.entry { found[at].entries.append(indicator.entry) }
        }
        found.sort { $0.entries.count != $1.entries.count ? $0.entries.count > $1.entries.count : $0.name < $1.name }
        if found.count > Self.themeLimit {
            let rest = found[(Self.themeLimit - 1)...]
            let entries = Set(rest.flatMap(\.entries)).sorted()
            found = found[..<(Self.themeLimit - 1)] + [Theme(name: "\(rest.count) other kinds", entries: entries)]
            otherThemes = rest.map { "\($0.name) (\($0.entries.count))" }
        }
        themes = found
    }
}
