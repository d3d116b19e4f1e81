/// What an agency held on a day: one entry, its own or told to it, and from when.
public struct HeldEntry: Sendable, Hashable {
    /// Why an entry counts as held by an agency.
    public enum Ground: Sendable, Hashable {
        /// Its own entry, by the date it was recorded.
        case recorded
        /// Its own entry; no date of recording is given, so the date it occurred is taken.
        case occurred
        /// Another agency's entry says that it was told.
        case told(Telling)
    }
    /// Place in ``IntegratedChronology/entries``.
    public var entry: Int
    public var since: CivilDate
    public var ground: Ground

    public init(entry: Int, since: CivilDate, ground: Ground) {
        self.entry = entry
        self.since = since
        self.ground = ground
    }
}

/// What each agency held on any day, and what all of them held together: a guard against hindsight (design, idea 3).
///
/// An entry is held from the last day it may mean or, where the source says when it was recorded, from that day. An
/// entry with no date, with one that has no last day ("after 12 March", "since March") or with one a person must still
/// settle, is held on no day: nothing is shown as known that may not have been.
public struct KnowledgeReader: Sendable {
    private let chronology: IntegratedChronology
    private let tellings: [Telling]
    /// From when the agency whose entry it is held it, and whether by its date of recording.
    private let own: [(since: CivilDate, isRecorded: Bool)?]

    public init(_ chronology: IntegratedChronology, tellings: [Telling]) {
        self.chronology = chronology
        self.tellings = tellings
        own = chronology.entries.map(Self.since)
    }

    static func since(_ entry: ChronologyEntry) -> (since: CivilDate, isRecorded: Bool)? {
        let unsettled = entry.allProblems.contains { unsettledKinds.contains($0.kind) }
        guard !unsettled else { return nil }
        if let recorded = entry.recorded, recorded.latest != nil || recorded.earliest != nil {
            guard let day = recorded.latest, entry.date.latest != nil || entry.date.earliest != nil else { return nil }
            return (max(day, entry.date.earliest ?? day), true)
        }
        return entry.date.latest.map { ($0, false) }
    }

    static let unsettledKinds: Set<Problem.Kind> = [
        .impossibleDate, .notADate, .undated, .yearTypo, .outsidePeriod,
    ]

    /// Everything an agency held at the end of a day, in order of the chronology: its own entries and those it is said to
    /// have been told.
    public func held(by agency: Int, at day: CivilDate) -> [HeldEntry] {
        var out: [HeldEntry] = []
        for (place, entry) in chronology.entries.enumerated() where entry.agency == agency {
            if let own = own[place], own.since <= day {
                out.append(HeldEntry(entry: place, since: own.since, ground: own.isRecorded ? .recorded : .occurred))
            }
        }
        for var telling in tellings where telling.to == agency {
            if let since = since(telling), since <= day {
                // What shows it may have been written later than that day.
                if let shown = telling.shownBy, own[shown].map({ $0.since <= day }) != true { telling.shownBy = nil }
                out.append(HeldEntry(entry: telling.entry, since: since, ground: .told(telling)))
            }
        }
        return out.sorted { $0.entry < $1.entry }
    }

    /// Everything any agency held at the end of a day in its own record, in order of the chronology.
    public func heldTogether(at day: CivilDate) -> [HeldEntry] {
        own.enumerated().compactMap { place, own in
            guard let own, own.since <= day else { return nil }
            return HeldEntry(entry: place, since: own.since, ground: own.isRecorded ? .recorded : .occurred)
        }
    }

    var agencyCount: Int { chronology.agencies.count }
    var shownTellings: [Telling] { tellings.filter { $0.shownBy != nil } }
    func agency(of entry: Int) -> Int { chronology.entries[entry].agency }

    /// From when the agency whose entry it is held an entry; nil where that cannot be told.
    public func heldSince(_ entry: Int) -> CivilDate? { own[entry]?.since }

    /// From when an agency told is said to have known.
    public func since(_ telling: Telling) -> CivilDate? {
        let entry = chronology.entries[telling.entry]
        guard own[telling.entry] != nil else { return nil }
        // What was told was told when it happened, however late the teller wrote it down.
        return entry.date.latest
    }

    /// The chronology as an agency held it at the end of a day: entries it did not hold are left out, and so are columns
    /// and remarks that were written for the review (impact, expected practice, comments, tracked changes). The title and
    /// notes say so, and each entry carries a note on why it is taken as known.
    public func known(to agency: Int, at day: CivilDate) -> IntegratedChronology {
        let held = held(by: agency, at: day)
        return filtered(
            held, heading: "as \(name(agency)) held it on \(day.british)", day: day,
            mark: KnownAt.mark(name(agency), day))
    }

    /// The chronology as an agency held it in its own entries alone: for those who may not have what others say they told
    /// it. The title, the mark and a note say so.
    public func knownInOwnRecord(of agency: Int, at day: CivilDate) -> IntegratedChronology {
        var result = filtered(
            held(by: agency, at: day).filter { chronology.entries[$0.entry].agency == agency },
            heading: "as \(name(agency)) held it in its own record on \(day.british)", day: day,
            mark: KnownAt.mark(name(agency), day) + ", in its own record")
        result.notes.append(
            Note(
                .knownAtDate,
                "What others say they told \(name(agency)) is left out: it is read out of their words, for those alone who may have what the program finds."
            ))
        return result
    }

    /// The chronology as all agencies held it together at the end of a day, though no one of them had it all.
    public func knownTogether(at day: CivilDate) -> IntegratedChronology {
        filtered(
            heldTogether(at: day), heading: "as all agencies together held it on \(day.british)", day: day,
            mark: KnownAt.mark(nil, day))
    }

    private func name(_ agency: Int) -> String {
        chronology.agencies.indices.contains(agency) ? chronology.agencies[agency].name : "the agency"
    }

    static let hindsight: Set<ColumnKind> = [.impact, .expectedPractice, .comment]

    private func filtered(
        _ held: [HeldEntry], heading: String, day: CivilDate, mark: String
    ) -> IntegratedChronology {
        var result = chronology
        result.understanding = nil  // Its places are those of the whole chronology.
        result.knownAs = mark
        // Nobody knew of a child by name before they were born.
        result.children.removeAll { child in child.born.map { $0 > day } ?? false }
        let grounds = Dictionary(grouping: held, by: \.entry)
        let unsettled = own.count { $0 == nil }
        result.title = [chronology.title ?? "Integrated chronology", heading].joined(separator: ", ")
        result.entries = grounds.keys.sorted().map { place in
            var entry = chronology.entries[place]
            entry.fields.removeAll { Self.hindsight.contains($0.kind) }
            entry.remarks = []
            entry.notes += (grounds[place] ?? []).map(note)
            return entry
        }
        result.cutFiles()
        let left = chronology.entries.count - result.entries.count
        result.notes.append(
            Note(
                .knownAtDate,
                "This is the chronology \(heading). \(left) of \(chronology.entries.count) entries are left out as later, or not known to have been held."
            ))
        if unsettled > 0 {
            result.notes.append(
                Note(.knownAtDate, "\(unsettled) of those left out have no date, or one that must be settled first."))
        }
        result.notes.append(
            Note(
                .knownAtDate,
                "Columns and remarks written for the review (impact, expected practice, comments) are left out, and so is how the rest of each file was read."
            ))
        return result
    }

    private func note(_ held: HeldEntry) -> Note {
        switch held.ground {
        case .recorded: return Note(.knownAtDate, "Known from \(held.since.british), when it was recorded.")
        case .occurred:
            return Note(
                .knownAtDate,
                "Taken as known from \(held.since.british), when it happened: no date of recording is given.")
        case .told(let telling):
            let teller = name(chronology.entries[telling.entry].agency)
            let ground = telling.way == .present ? "was there, by the words" : "was told, by the words"
            let receipt =
                telling.shownBy == nil ? "nothing of its own by that day shows it" : "its own chronology shows it"
            return Note(
                .knownAtDate,
                "Said by \(teller) to be known from \(held.since.british): \(name(telling.to)) \(ground) “\(telling.words)”; \(receipt)."
            )
        }
    }
}
