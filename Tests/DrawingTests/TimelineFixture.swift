import Domain

@testable import Drawing

/// A small invented case: two children, three agencies, five weeks.
enum TimelineFixture {
    static func day(_ iso: String) -> CivilDate { CivilDate(iso: iso)! }

    static func entry(_ row: Int, _ agency: Int, _ from: String, _ to: String? = nil) -> ChronologyEntry {
        ChronologyEntry(
            id: EntryID(file: "aaaaaaaaaaaa", table: 1, row: row), file: 0, agency: agency,
            date: DateReading(
                verbatim: from, earliest: day(from), latest: day(to ?? from), precision: to == nil ? .day : .month),
            fields: [EntryField(kind: .event, heading: "Event", text: "Words of the record")])
    }

    static let undated = ChronologyEntry(
        id: EntryID(file: "aaaaaaaaaaaa", table: 1, row: 99), file: 0, agency: 1,
        date: DateReading(verbatim: "undated"), fields: [])

    static func chronology(
        title: String? = "Fernley", agency: String = "Fernley Police", child: String = "Robin Ashdown"
    ) -> IntegratedChronology {
        IntegratedChronology(
            title: title,
            children: [ChildOfCase(name: child), ChildOfCase(name: "Wren Ashdown", born: day("2011-02-10"))],
            agencies: [
                CaseAgency(name: agency), CaseAgency(name: "Fernley Health Visiting"), CaseAgency(name: "Oak School"),
                CaseAgency(name: "Silent Housing"),
            ],
            entries: [
                entry(1, 0, "2011-01-20"), entry(2, 1, "2011-01-20"), entry(3, 2, "2011-02-01", "2011-02-28"),
                entry(4, 1, "2011-02-18"), entry(5, 0, "2011-02-23"), undated,
            ])
    }

    static func yes(_ words: String = "seen") -> Inference {
        Inference(.yes, basis: .inferred, words: words, rule: "r")
    }
    static let no = Inference(.no, basis: .stated, words: "no", rule: "r")

    static var understanding: Understanding {
        Understanding(
            contacts: [
                ChildContact(entry: 0, child: 0, seen: yes(), seenAlone: yes(), spokenWith: yes(), wishes: yes()),
                ChildContact(entry: 3, child: 1, seen: no),
            ],
            occurrences: [Occurrence(entries: [0, 1], links: [])],
            contradictions: [
                Contradiction(
                    kind: .childSeen, first: [0], second: [1], detail: "whether Robin was seen", firstWords: "seen",
                    secondWords: "asleep")
            ],
            silences: [
                Silence(subject: .child(0), from: day("2011-01-21"), to: day("2011-02-23"), before: 0, after: nil)
            ],
            smallThings: [SmallThing(entry: 3, kind: .missedAppointment, who: "", words: "DNA", rule: "r")],
            indicators: [Indicator(entry: 4, theme: "domestic_abuse", words: "hit")])
    }

    static let events = [
        TimelineEvent(kind: .violentIncident, from: day("2011-02-23"), label: "Assault", entries: [4]),
        TimelineEvent(kind: .moveOfHome, from: day("2011-02-01"), to: day("2011-02-06")),
    ]

    static func picture(
        _ options: TimelineOptions = TimelineOptions(), chronology: IntegratedChronology = chronology()
    ) -> TimelinePicture {
        Timeline(chronology, understanding, events: events).picture(options)!
    }

    /// `count` entries over ten years, shared among ten agencies.
    static func large(_ count: Int) -> IntegratedChronology {
        let start = day("2001-01-01")
        return IntegratedChronology(
            agencies: (0..<10).map { CaseAgency(name: "Agency \($0)") },
            entries: (0..<count).map { index in
                let when = start.adding(days: index * 3650 / count)
                return ChronologyEntry(
                    id: EntryID(file: "a", table: 1, row: index), file: 0, agency: index % 10,
                    date: DateReading(verbatim: "", earliest: when, latest: when, precision: .day), fields: [])
            })
    }
}
