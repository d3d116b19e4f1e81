/// Reads out of a chronology what shows, or was tried of, the contacts of a list of schedules, for each child. It knows
/// nothing of plans and periods, so that what it found can be held against any of them.
public struct ContactEvidenceReader: Sendable {
    /// What was found.
    public struct Result: Sendable, Hashable {
        /// In order of entry, then contact, then child.
        public var evidence: [ContactEvidence] = []
        /// In order of entry.
        public var suggestions: [PlanSuggestion] = []
        /// The first and last day of the record; nil where no entry has a day.
        public var record: ClosedRange<CivilDate>?

        public init() {}
    }

    public var schedules: ContactScheduleList
    /// The case period, where the coordinator gave one.
    public var periodStart: CivilDate?
    public var periodEnd: CivilDate?

    public init(
        schedules: ContactScheduleList = .builtIn, periodStart: CivilDate? = nil, periodEnd: CivilDate? = nil
    ) {
        self.schedules = schedules
        self.periodStart = periodStart
        self.periodEnd = periodEnd
    }

    /// - Parameters:
    ///   - contacts: what entries say of each child.
    ///   - smallThings: appointments and visits that came to nothing.
    ///   - contradictions: what speaks against sightings is looked for in the rows and in these; nil for not at all.
    public func read(
        _ chronology: IntegratedChronology, contacts: [ChildContact], smallThings: [SmallThing],
        contradictions: [Contradiction]? = nil
    ) -> Result {
        var run = EvidenceRun(self, chronology, contacts, smallThings)
        run.doubts = contradictions.map { SightingDoubts(chronology, $0) }
        for entry in chronology.entries.indices { run.read(entry) }
        run.settleMeetings()
        return run.result
    }
}

/// One reading of one chronology.
private struct EvidenceRun {
    private let chronology: IntegratedChronology
    private let schedules: ContactScheduleList
    private let days: EntryDays
    private let kinds: [Set<AgencyKind>]
    private let names: NamedChildren
    private var byEntry: [Int: [ChildContact]] = [:]
    private var missed: [Int: [SmallThing]] = [:]
    private var phrases = AssertedPhrases()
    /// What a meaning of the phrases stands for.
    private enum Meaning {
        case contact(Int)
        case plan(String, isEnd: Bool)
    }
    private var meanings: [Meaning] = []
    private var cutter = WordCutter()
    var doubts: SightingDoubts?
    /// Contacts that are due before the child is born.
    private let beforeBirth: Set<String>
    private(set) var result = ContactEvidenceReader.Result()
    /// Whether a contact is a meeting of several agencies, by place in the list.
    private let isMeeting: [Bool]
    private struct Meeting: Hashable {
        var contact: String
        var day: CivilDate
    }
    /// Meetings of which an entry says that they could not be held.
    private var notHeld: Set<Meeting> = []

    private static let columns: Set<ColumnKind> = [.contact, .event, .action]
    private static let cameToNothing: Set<SmallThing.Kind> = [
        .missedAppointment, .noAccessVisit, .cancelledByFamily, .cancelledByAgency,
    ]

    init(
        _ reader: ContactEvidenceReader, _ chronology: IntegratedChronology, _ contacts: [ChildContact],
        _ smallThings: [SmallThing]
    ) {
        self.chronology = chronology
        schedules = reader.schedules
        beforeBirth = Set(
            reader.schedules.plans.flatMap(\.rules).filter {
                if case .atAge(let from, _) = $0.timing { from.isBeforeBirth } else { false }
            }.map(\.contact))
        days = EntryDays(chronology, periodStart: reader.periodStart, periodEnd: reader.periodEnd)
        result.record = days.record.map {
            CivilDate(dayNumber: $0.lowerBound)...CivilDate(dayNumber: $0.upperBound)
        }
        isMeeting = reader.schedules.contacts.map { $0.form == .named && $0.agencies.isEmpty }
        kinds = chronology.agencies.map { agency in
            Set(([agency.name] + agency.otherNames).map { AgencyKind(agencyName: $0) })
        }
        names = NamedChildren(chronology.children)
        for contact in contacts { byEntry[contact.entry, default: []].append(contact) }
        for thing in smallThings where Self.cameToNothing.contains(thing.kind) {
            missed[thing.entry, default: []].append(thing)
        }
        for (place, contact) in schedules.contacts.enumerated() {
            for phrase in contact.phrases { phrases.add(phrase, meanings.count) }
            meanings.append(.contact(place))
        }
        for plan in schedules.plans {
            for phrase in plan.beginnings { phrases.add(phrase, meanings.count) }
            meanings.append(.plan(plan.id, isEnd: false))
            for phrase in plan.endings { phrases.add(phrase, meanings.count) }
            meanings.append(.plan(plan.id, isEnd: true))
        }
    }

    mutating func read(_ place: Int) {
        guard let span = days.spans[place] else { return }
        let entry = chronology.entries[place]
        let range = CivilDate(dayNumber: span.lowerBound)...CivilDate(dayNumber: span.upperBound)
        cutter.begin()
        for (field, value) in entry.fields.enumerated() where Self.columns.contains(value.kind) {
            cutter.cut(value.text, field: field)
        }
        var found: [Int: (sense: AssertedPhrases.Sense, words: String)] = [:]
        var suggested: Set<String> = []
        for var find in phrases.finds(in: cutter.words)
        where find.sense != .mentioned && !isOfAnotherDay(find.words, entry, range) {
            switch meanings[find.meaning] {
            case .contact(let contact):
                if isMeeting[contact], find.sense == .held, MeetingNotHeld.tells(cutter.words, of: find.words) {
                    find.sense = .putOff
                    if range.lowerBound == range.upperBound {
                        notHeld.insert(Meeting(contact: schedules.contacts[contact].id, day: range.lowerBound))
                    }
                }
                // What is said to have been stands before what is said to have been put off.
                if found[contact] == nil || find.sense == .held && found[contact]?.sense != .held {
                    found[contact] = (find.sense, sentence(of: find.words, entry))
                }
            case .plan(let plan, let isEnd):
                guard find.sense == .held, suggested.insert("\(plan) \(isEnd)").inserted else { continue }
                result.suggestions.append(
                    PlanSuggestion(
                        plan: plan, entry: place, day: range.lowerBound, isEnd: isEnd,
                        words: sentence(of: find.words, entry)))
            }
        }
        let shown = schedules.contacts.indices.filter { number in
            let contact = schedules.contacts[number]
            let isTold =
                contact.form == .visit && (byEntry[place] != nil || missed[place] != nil) || found[number] != nil
            // A visit or a check is its own agency's to write; others write of it and may mean another day.
            return isTold
                && (contact.agencies.isEmpty
                    || kinds.indices.contains(entry.agency) && !kinds[entry.agency].isDisjoint(with: contact.agencies))
        }
        if shown.isEmpty { return }
        let children = concerned(place)
        for number in shown {
            let contact = schedules.contacts[number]
            // A meeting is about all of them, whoever else the entry goes on to tell of, unless it says whose it was.
            let own = contact.agencies.isEmpty ? met(found[number]?.words ?? "") : children
            for child in beforeBirth.contains(contact.id) ? unborn(on: range.lowerBound) : own {
                add(contact, found[number], child: child, entry: place, range)
            }
        }
    }

    /// Who came to a meeting may write that it was; that it could not be held, by another who came, stands before it.
    mutating func settleMeetings() {
        if notHeld.isEmpty { return }
        for place in result.evidence.indices {
            let found = result.evidence[place]
            guard found.outcome == .held, found.days.lowerBound == found.days.upperBound else { continue }
            if notHeld.contains(Meeting(contact: found.contact, day: found.days.lowerBound)) {
                result.evidence[place].outcome = .tried
            }
        }
    }

    /// Those who were born within a pregnancy's time after a day: whom a contact before birth is about, whoever is named.
    private func unborn(on day: CivilDate) -> [Int] {
        chronology.children.indices.filter { child in
            guard let born = chronology.children[child].born else { return false }
            return born > day && born.days(since: day) <= Self.pregnancy
        }
    }

    /// Days; somewhat more than forty weeks.
    private static let pregnancy = 294

    private mutating func add(
        _ contact: ScheduledContact, _ phrase: (sense: AssertedPhrases.Sense, words: String)?, child: Int, entry: Int,
        _ range: ClosedRange<CivilDate>
    ) {
        let line = byEntry[entry]?.first { $0.child == child }
        let sighting = line.flatMap { SilenceReader.isSighting($0) ? $0 : nil }
        let nothing = missed[entry] ?? []
        var days = range
        var seen = line?.seen.answer ?? .notRecorded
        // Seen, but guessed from the kind of work alone: not recorded.
        if seen == .yes, sighting == nil { seen = .notRecorded }
        var outcome = ContactEvidence.Outcome.held
        let words: String
        switch contact.form {
        case .visit:
            if let sighting {
                words = sighting.seen.words.isEmpty ? phrase?.words ?? "" : sighting.seen.words
                if let told = sighting.toldOf { days = told }
                if let doubts, !doubts.doubts(entry, child: child).isEmpty { outcome = .doubted }
            } else if let tried = nothing.first(where: Self.isVisit) {
                (outcome, words) = (.tried, tried.words)
            } else if let phrase {
                words = phrase.words
                // "Visit within five days", or a column that says "Visit" beside a text message: a visit is named, and none
                // was tried, unless the entry itself tells of it or says that the child was not seen.
                let isOfVisit =
                    line?.seen.basis == .stated || chronology.entries[entry].event.holds(phrase.words)
                outcome = phrase.sense == .putOff || seen == .no && isOfVisit ? .tried : .unseen
            } else {
                return
            }
        case .named:
            guard let phrase else { return }
            words = phrase.words
            if phrase.sense == .putOff || nothing.contains(where: { Self.share($0, phrase.words) }) { outcome = .tried }
        }
        result.evidence.append(
            ContactEvidence(
                contact: contact.id, child: child, entry: entry, days: days, outcome: outcome, seen: seen, words: words)
        )
    }

    /// A visit that came to nothing, as against a session or clinic somebody did not come to and a call nobody answered.
    private static func isVisit(_ thing: SmallThing) -> Bool {
        if thing.kind == .noAccessVisit { return true }
        return TextTokens(thing.words).tokens.contains { visitWords.contains($0.key) }
    }

    private static let visitWords: Set<String> = [
        "visit", "visits", "visited", "visiting", "h/v", "hv", "home", "door", "house", "flat",
    ]

    /// What came to nothing is told in the same words.
    private static func share(_ thing: SmallThing, _ words: String) -> Bool {
        !thing.words.isEmpty && (words.contains(thing.words) || thing.words.contains(words))
    }

    /// Those an entry may concern: all, unless it names some of the children and not others.
    private func concerned(_ entry: Int) -> [Int] {
        let named = names.named(in: chronology.entries[entry].fields)
        let seen = Set((byEntry[entry] ?? []).filter { $0.seen.answer == .yes }.map(\.child))
        let all = Array(chronology.children.indices)
        return named.isEmpty ? all : all.filter { named.contains($0) || seen.contains($0) }
    }

    /// Those a meeting was about, by the sentence that names it.
    private func met(_ sentence: String) -> [Int] {
        let named = names.named(in: [EntryField(kind: .event, heading: "", text: sentence)])
        return chronology.children.indices.filter { named.isEmpty || named.contains($0) }
    }

    /// Whether a day follows the phrase that the entry is not of: "NBV 20/11" a week before says when it will be.
    private func isOfAnotherDay(_ phrase: Range<Int>, _ entry: ChronologyEntry, _ range: ClosedRange<CivilDate>) -> Bool
    {
        let words = cutter.words
        var end = phrase.upperBound
        while end < words.count, end < phrase.upperBound + 5, words[end].sentence == words[phrase.lowerBound].sentence,
            words[end].field == words[phrase.lowerBound].field
        { end += 1 }
        let said = cutter.verbatim(phrase.lowerBound..<end, entry.fields)
            .dropFirst(cutter.verbatim(phrase, entry.fields).count)
        guard let named = FollowingDay.find(String(said)) else { return false }
        return !named.isAny(of: range)
    }

    /// The sentence a phrase stands in.
    private func sentence(of phrase: Range<Int>, _ entry: ChronologyEntry) -> String {
        let words = cutter.words
        let number = words[phrase.lowerBound].sentence
        let field = words[phrase.lowerBound].field
        var first = phrase.lowerBound
        while first > 0, words[first - 1].sentence == number, words[first - 1].field == field { first -= 1 }
        var end = phrase.upperBound
        while end < words.count, words[end].sentence == number, words[end].field == field { end += 1 }
        return cutter.verbatim(first..<end, entry.fields)
    }
}

/// The children an entry names, by the first word of each of their names.
private struct NamedChildren {
    private var children: [UInt64: Set<Int>] = [:]

    init(_ all: [ChildOfCase]) {
        for (place, child) in all.enumerated() {
            for name in [child.name] + child.otherNames {
                let words = PlainWords.key(name).split(separator: " ").map(String.init)
                // "Baby Calder" has the family's name alone, which tells nobody apart.
                guard let first = words.first, first.utf8.count > 2, !Self.plain.contains(first) else { continue }
                children[WordCutter.key(first), default: []].insert(place)
            }
        }
        // A word two children share tells neither.
        children = children.filter { $0.value.count == 1 }
    }

    func named(in fields: [EntryField]) -> Set<Int> {
        if children.isEmpty { return [] }
        var cutter = WordCutter()
        cutter.begin()
        for (place, field) in fields.enumerated() where Self.columns.contains(field.kind) {
            cutter.cut(field.text, field: place)
        }
        return cutter.words.reduce(into: []) { found, word in
            if let own = children[word.raw] { found.formUnion(own) }
        }
    }

    private static let columns: Set<ColumnKind> = [.contact, .event, .action, .child]
    private static let plain: Set<String> = ["the", "unborn", "baby", "child", "a", "an"]
}
