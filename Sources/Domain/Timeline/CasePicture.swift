/// What a timeline draws of a case and nothing besides: days, agencies, and of what was understood the marks. No words of
/// the record but those of two accounts that disagree. It is small enough to be kept, so that a page of 20,000 entries is
/// drawn at once.
public struct CasePicture: Sendable {
    /// Of each entry, in their order: what stays when a file's next version leaves the row as it was.
    public var threads: [RecordID]
    /// Of each agency of ``chronology``, in their order; their names are looked up when it is drawn.
    public var agencies: [RecordID]
    /// Entries with their days alone, and the children.
    public var chronology: IntegratedChronology
    /// What is marked, its words left out; silences as they are shown.
    public var understanding: Understanding
    public var moments: [CaseMoment]
    /// For each of ``moments`` when each child had last been seen before it; for an incident alone.
    public var lastSeen: [[LastSeen]]

    /// Days and agencies alone, where nothing was understood. Children are left out: of none it is known how often they
    /// were seen.
    public init(_ chronology: IntegratedChronology, threads: [RecordID], agencies: [RecordID]) {
        self.threads = threads
        self.agencies = agencies
        self.chronology = Self.bare(chronology)
        self.chronology.children = []
        understanding = Understanding()
        moments = []
        lastSeen = []
    }

    /// Out of a chronology that was understood.
    /// - Parameter isUnlinked: whether people said that these two are not accounts of one occurrence.
    public init(
        understood chronology: IntegratedChronology, threads: [RecordID], agencies: [RecordID],
        isUnlinked: (RecordID, RecordID) -> Bool
    ) {
        self.init(chronology, threads: threads, agencies: agencies)
        guard var whole = chronology.understanding else { return }
        func isParted(_ first: Int, _ second: Int) -> Bool {
            guard threads.indices.contains(first), threads.indices.contains(second) else { return false }
            let ends = [threads[first], threads[second]].sorted()
            return isUnlinked(ends[0], ends[1])
        }
        whole.part(isParted)
        self.chronology.children = chronology.children.map { ChildOfCase(name: $0.name, born: $0.born) }
        understanding = Self.bare(whole)
        understanding.silences = whole.shownSilences(in: chronology).map { Self.bare($0.silence) }
        let moments = CaseMoment.all(in: chronology)
        self.moments = moments
        let sightings = LastSightings(chronology, whole)
        lastSeen = moments.map { moment in
            guard case .incident = moment.kind else { return [] }
            return chronology.children.indices.map {
                sightings.lastSeen($0, before: moment.from, notIn: moment.entries)
            }
        }
    }

    /// As it was kept.
    init(
        threads: [RecordID], agencies: [RecordID], chronology: IntegratedChronology, understanding: Understanding,
        moments: [CaseMoment], lastSeen: [[LastSeen]]
    ) {
        self.threads = threads
        self.agencies = agencies
        self.chronology = chronology
        self.understanding = understanding
        self.moments = moments
        self.lastSeen = lastSeen
    }

    private static func bare(_ chronology: IntegratedChronology) -> IntegratedChronology {
        var bare = IntegratedChronology()
        bare.agencies = chronology.agencies.map { CaseAgency(name: $0.name) }
        bare.entries = chronology.entries.map { entry($0.agency, withoutWords($0.date)) }
        return bare
    }

    static func entry(_ agency: Int, _ date: DateReading) -> ChronologyEntry {
        ChronologyEntry(
            id: EntryID(file: "", table: 0, row: 0, part: 0), file: 0, agency: agency, date: date, fields: [])
    }

    private static func withoutWords(_ date: DateReading) -> DateReading {
        DateReading(
            verbatim: "", earliest: date.earliest, latest: date.latest, precision: date.precision,
            isUncertain: date.isUncertain, time: date.time, endTime: date.endTime)
    }

    private static func bare(_ silence: Silence) -> Silence {
        Silence(
            subject: silence.subject, from: silence.from, to: silence.to, before: silence.before, after: silence.after)
    }

    private static func bare(_ whole: Understanding) -> Understanding {
        func bare(_ inference: Inference) -> Inference {
            Inference(inference.answer, basis: inference.basis, words: "", rule: "")
        }
        return Understanding(
            contacts: whole.contacts.filter {
                $0.seen.answer != .notRecorded || $0.spokenWith.answer == .yes || $0.wishes.answer == .yes
            }.map {
                ChildContact(
                    entry: $0.entry, child: $0.child, seen: bare($0.seen), seenAlone: bare($0.seenAlone),
                    spokenWith: bare($0.spokenWith), wishes: bare($0.wishes))
            },
            occurrences: whole.occurrences.map { Occurrence(entries: $0.entries, links: []) },
            contradictions: whole.contradictions,
            smallThings: whole.smallThings.map {
                SmallThing(entry: $0.entry, kind: $0.kind, who: "", words: "", rule: "")
            },
            indicators: whole.indicators.map { Indicator(entry: $0.entry, theme: $0.theme, words: "") },
            themes: whole.themes)
    }
}

extension Understanding {
    /// Leaves out what rests on two entries being accounts of one occurrence where people said that they are not.
    mutating func part(_ areUnlinked: (Int, Int) -> Bool) {
        contradictions.removeAll { item in
            guard let first = item.first.first, let second = item.second.first else { return false }
            return areUnlinked(first, second)
        }
        occurrences = occurrences.flatMap { $0.parted { areUnlinked($0.first, $0.second) } }
    }
}

extension Occurrence {
    /// What is left of it in one piece where some of its links are no more; by its first entries.
    func parted(_ isGone: (AccountLink) -> Bool) -> [Occurrence] {
        let left = links.filter { !isGone($0) }
        if left.count == links.count { return [self] }
        var groups: [[Int]] = []
        for link in left {
            let touched = groups.indices.filter { groups[$0].contains(link.first) || groups[$0].contains(link.second) }
            var joined = [link.first, link.second]
            for place in touched.reversed() { joined += groups.remove(at: place) }
            groups.append(Set(joined).sorted())
        }
        return groups.sorted { $0[0] < $1[0] }.map { group in
            Occurrence(entries: group, links: left.filter { group.contains($0.first) })
        }
    }
}
