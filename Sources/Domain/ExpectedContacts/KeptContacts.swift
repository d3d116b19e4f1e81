/// What was read of contacts in what is released of a review, as the store keeps it: short, since a large case has many,
/// and by keys, since places change. The plans are not in it: a page holds any plan against it at once.
public struct KeptContacts: Codable, Sendable {
    /// One of ``ContactEvidence``, places of the lists below in place of keys.
    private struct Item: Codable, Sendable {
        /// Place in `entries`.
        var e: Int
        /// Places in `children`: the same holds of each.
        var c: [Int]
        /// Place in `contacts`.
        var k: Int
        /// Days from the entry's first to its last.
        var d: [Int32]
        var o: ContactEvidence.Outcome
        var s: Inference.Answer
        var w: String
    }

    private struct Entry: Codable, Sendable {
        var thread: RecordID
        var agency: Int
    }

    private struct Suggestion: Codable, Sendable {
        var e: Int
        var plan: String
        var day: Int32
        var isEnd: Bool
        var w: String
    }

    private var entries: [Entry] = []
    private var agencies: [RecordID] = []
    private var children: [RecordID] = []
    private var contacts: [String] = []
    private var items: [Item] = []
    private var suggestions: [Suggestion] = []
    private var record: [Int32] = []

    /// Letters kept of the words of one entry.
    private static let longest = 240

    /// - Parameters:
    ///   - chronology: understood.
    ///   - threads: of its entries, in their order.
    ///   - agencies: of its agencies.
    ///   - children: of its children.
    public init(
        _ chronology: IntegratedChronology, threads: [RecordID], agencies: [RecordID], children: [RecordID]
    ) {
        let understood = chronology.understanding ?? Understanding()
        let found = ContactEvidenceReader().read(
            chronology, contacts: understood.contacts, smallThings: understood.smallThings)
        self.agencies = agencies
        self.children = children
        record = found.record.map { [$0.lowerBound.dayNumber, $0.upperBound.dayNumber] } ?? []
        var places: [Int: Int] = [:]
        func place(_ entry: Int) -> Int? {
            guard threads.indices.contains(entry) else { return nil }
            if let known = places[entry] { return known }
            places[entry] = entries.count
            entries.append(Entry(thread: threads[entry], agency: chronology.entries[entry].agency))
            return entries.count - 1
        }
        var kinds: [String: Int] = [:]
        for one in found.evidence where children.indices.contains(one.child) {
            guard let entry = place(one.entry) else { continue }
            let kind = kinds[one.contact] ?? contacts.count
            if kind == contacts.count {
                kinds[one.contact] = kind
                contacts.append(one.contact)
            }
            let item = Item(
                e: entry, c: [one.child], k: kind,
                d: [one.days.lowerBound.dayNumber, one.days.upperBound.dayNumber], o: one.outcome, s: one.seen,
                w: ImportReportWords.short(one.words, limit: Self.longest))
            // Of children of whom the same is said once is enough.
            if let last = items.last, last.e == item.e, last.k == item.k, last.d == item.d, last.o == item.o,
                last.s == item.s, last.w == item.w
            {
                items[items.count - 1].c.append(one.child)
            } else {
                items.append(item)
            }
        }
        for one in found.suggestions {
            guard let entry = place(one.entry) else { continue }
            suggestions.append(
                Suggestion(
                    e: entry, plan: one.plan, day: one.day.dayNumber, isEnd: one.isEnd,
                    w: ImportReportWords.short(one.words, limit: Self.longest)))
        }
    }

    /// As a page uses it, with children by their place in a list of its own.
    public func opened(children now: [RecordID]) -> FoundContacts {
        let places = children.map { now.firstIndex(of: $0) }
        var found = FoundContacts()
        found.entries = entries.map {
            FoundContacts.Entry(
                thread: $0.thread, agency: agencies.indices.contains($0.agency) ? agencies[$0.agency] : nil)
        }
        if record.count == 2, record[0] <= record[1] {
            found.record = CivilDate(dayNumber: record[0])...CivilDate(dayNumber: record[1])
        }
        for item in items where item.d.count == 2 && item.d[0] <= item.d[1] && contacts.indices.contains(item.k) {
            for child in item.c {
                guard places.indices.contains(child), let place = places[child] else { continue }
                found.evidence.append(
                    ContactEvidence(
                        contact: contacts[item.k], child: place, entry: item.e,
                        days: CivilDate(dayNumber: item.d[0])...CivilDate(dayNumber: item.d[1]), outcome: item.o,
                        seen: item.s, words: item.w))
            }
        }
        found.suggestions = suggestions.map {
            PlanSuggestion(
                plan: $0.plan, entry: $0.e, day: CivilDate(dayNumber: $0.day), isEnd: $0.isEnd, words: $0.w)
        }
        return found
    }
}

/// What was read of contacts, for one reader.
public struct FoundContacts: Sendable, Hashable {
    /// An entry by its thread, and whose it is.
    public struct Entry: Sendable, Hashable {
        public var thread: RecordID
        /// Nil where it is not known any more.
        public var agency: RecordID?

        public init(thread: RecordID, agency: RecordID?) {
            self.thread = thread
            self.agency = agency
        }
    }

    /// Entries of ``evidence`` and ``suggestions`` are places in these.
    public var entries: [Entry] = []
    public var evidence: [ContactEvidence] = []
    public var suggestions: [PlanSuggestion] = []
    public var record: ClosedRange<CivilDate>?

    public init() {}
}
