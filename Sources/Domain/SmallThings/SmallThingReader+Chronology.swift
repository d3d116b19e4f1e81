/// Small things over a whole chronology, and what followed them.
extension SmallThingReader {
    /// Every small thing, in order of entry. Each entry is compared with a bounded number of later ones.
    public func read(_ chronology: IntegratedChronology, words: EntryWords? = nil) -> [SmallThing] {
        let words = words ?? EntryWords(chronology)
        let texts = words.texts
        let numbered = words.numbered(by: Self.book)
        var found: [SmallThing] = []
        var readings = [Bool](repeating: false, count: texts.count)
        var repeated: Set<Int> = []
        for (place, text) in texts.enumerated() {
            let reading = MissedReading(text, ids: numbered.ids(place))
            let failings = reading.failingsOfRecords().filter { $0.0 != .fileLost || !Self.isOfBelongings($0.1) }
            let read = failings.isEmpty ? reading.answer() : reading.byRules().contact
            // What a sentence says of a file is not said of an appointment too.
            let isOfFile = failings.contains { $0.0 == .fileLost && $0.1 == read.words }
            if !isOfFile, let answer = Self.checked(read, in: chronology.entries[place], text), let kind = answer.kind {
                readings[place] = true
                // A row sent twice is one.
                if let last = found.last, last.words == answer.words, last.kind == kind,
                    repeats(chronology.entries[place], chronology.entries[last.entry])
                {
                    repeated.insert(place)
                    continue
                }
                // One the same agency has written of already.
                if Self.isOfEarlier(answer.words),
                    let before = found.last(where: {
                        $0.kind == kind && chronology.entries[$0.entry].agency == chronology.entries[place].agency
                    }), let now = chronology.entries[place].reckonedDay,
                    let then = chronology.entries[before.entry].reckonedDay, now.days(since: then) <= followUpDays
                {
                    continue
                }
                found.append(
                    SmallThing(
                        entry: place, kind: kind, who: answer.who, words: answer.words, rule: answer.rule,
                        followUpWords: answer.followUpWords))
            }
            found += failings.map { kind, words, rule in
                SmallThing(entry: place, kind: kind, who: "", words: words, rule: rule)
            }
        }
        let follower = Follower(chronology, words: words, missed: readings, repeated: repeated, days: followUpDays)
        for at in found.indices where found[at].kind.isOfContact {
            found[at].followedBy = follower.follower(of: found[at].entry)
        }
        return found
    }

    private func repeats(_ entry: ChronologyEntry, _ other: ChronologyEntry) -> Bool {
        entry.agency == other.agency && entry.reckonedDay == other.reckonedDay && entry.event == other.event
    }
}

extension SmallThing.Kind {
    /// An appointment, visit or meeting that did not take place, as against a failing of records or management.
    public var isOfContact: Bool {
        switch self {
        case .missedAppointment, .noAccessVisit, .cancelledByFamily, .cancelledByAgency, .meetingNotAttended: true
        case .handoverMissing, .supervisionMissing, .fileLost: false
        }
    }
}

extension MissedReading {
    private static let childcare: Set<String> = [
        "children", "child", "playing", "outside", "boys", "girls", "toddler", "alone", "street", "park", "contact",
        "bath",
    ]

    /// Handover or supervision missing, a file lost: at most one of each.
    func failingsOfRecords() -> [(SmallThing.Kind, String, String)] {
        var found: [(SmallThing.Kind, String, String)] = []
        for hit in SmallThingReader.book.hits(words, ids: ids, tags: Sign.handover.rawValue...Sign.fileLost.rawValue) {
            let here = sentence(hit.range.lowerBound)
            let kind: SmallThing.Kind
            let rule: String
            switch Sign(rawValue: hit.tag) {
            case .handover:
                (kind, rule) = (.handoverMissing, "handover, transfer of records or a named worker missing")
            case .supervision:
                if any(Self.childcare, in: here), !any(["case", "manager", "held", "recorded"], in: here) { continue }
                (kind, rule) = (.supervisionMissing, "supervision missing or cancelled")
            case .fileLost: (kind, rule) = (.fileLost, "a file or record lost or not found")
            default: continue
            }
            if found.contains(where: { $0.0 == kind }) { continue }
            found.append((kind, clause(hit.range), rule))
        }
        return found
    }
}

/// Looks for the entry that follows a missed contact up: the same agency's next contact or attempt, or another
/// agency's entry that speaks of the missed contact and of this agency.
private struct Follower {
    private let chronology: IntegratedChronology
    private let texts: [TextTokens]
    private let numbered: EntryWords.Numbered
    private let named: EntryWords.Numbered
    private let missed: [Bool]
    /// Rows sent twice: no step that followed.
    private let repeated: Set<Int>
    private let days: Int
    private let mentions: AgencyMentions
    /// The next entry of the same agency, or −1.
    private let next: [Int]

    /// Entries of the same agency, and of all agencies, looked at.
    private static let ownReach = 12
    private static let jointReach = 60

    private static let contact = WordPatterns(
        classes: [],
        groups: [
            [
                "seen|saw|visited|visit|visits|attended|rang|telephoned|phoned|spoke|t/c|tc|h/v|hv|rebooked|called|contacted|met|weighed|brought|reviewed|referred|referral|texted|appointment|appt|clinic|discussed|assessed|e-mailed|emailed|wrote|session|keywork",
                "letter|text|card|reminder|appointment *2 sent|left|posted|issued",
            ],
            ["received|notification|notified|copy", "letter|report|call|message *2 from", "copied to", "via|per"],
        ])

    init(_ chronology: IntegratedChronology, words: EntryWords, missed: [Bool], repeated: Set<Int>, days: Int) {
        self.chronology = chronology
        texts = words.texts
        numbered = words.numbered(by: Self.contact)
        self.missed = missed
        self.repeated = repeated
        self.days = days
        mentions = AgencyMentions(chronology)
        named = words.numbered(by: mentions.book)
        var next = [Int](repeating: -1, count: texts.count)
        var last: [Int: Int] = [:]
        for place in chronology.entries.indices.reversed() {
            let agency = chronology.entries[place].agency
            next[place] = last[agency] ?? -1
            last[agency] = place
        }
        self.next = next
    }

    func follower(of entry: Int) -> Int? {
        guard let day = chronology.entries[entry].reckonedDay else { return nil }
        var at = next[entry]
        for _ in 0..<Self.ownReach {
            guard at >= 0, let later = chronology.entries[at].reckonedDay, later.days(since: day) <= days else { break }
            if !repeated.contains(at), missed[at] || isContact(at) { return at }
            at = next[at]
        }
        if let done = sameTask(after: entry, day) { return done }
        let agency = chronology.entries[entry].agency
        for at in (entry + 1)..<max(entry + 1, min(texts.count, entry + Self.jointReach)) {
            guard let later = chronology.entries[at].reckonedDay, later.days(since: day) <= days else { break }
            if chronology.entries[at].agency != agency, missed[at],
                mentions.find(texts[at], ids: named.ids(at)).contains(where: { $0.agency == agency })
            {
                return at
            }
        }
        return nil
    }

    /// "Gas safety check: no access" and two months later "Gas safety check: done": the same task by its label, whatever the
    /// time between.
    private func sameTask(after entry: Int, _ day: CivilDate) -> Int? {
        guard let label = label(entry) else { return nil }
        var at = next[entry]
        for _ in 0..<Self.ownReach * 2 {
            guard at >= 0, let later = chronology.entries[at].reckonedDay, later.days(since: day) <= Self.taskDays
            else {
                return nil
            }
            if !repeated.contains(at), !missed[at], self.label(at) == label { return at }
            at = next[at]
        }
        return nil
    }

    /// The words before a colon at the head of an entry, at most four.
    private func label(_ entry: Int) -> [String]? {
        let tokens = texts[entry].tokens.prefix(5)
        guard let colon = tokens.firstIndex(where: { $0.key == ":" }), colon > 1,
            tokens[..<colon].allSatisfy({ !$0.isMark })
        else { return nil }
        return tokens[..<colon].map(\.key)
    }

    private static let taskDays = 90

    private func isContact(_ entry: Int) -> Bool {
        let hits = Self.contact.hits(texts[entry], ids: numbered.ids(entry))
        guard hits.contains(where: { $0.tag == 0 }) else { return false }
        // What came in by post is no step of the agency's own.
        return !hits.contains { $0.tag == 1 && $0.range.lowerBound < 4 }
    }
}

extension ChronologyEntry {
    /// The day an entry is reckoned by: the first it can have been, else the last.
    var reckonedDay: CivilDate? { date.earliest ?? date.latest }
}
