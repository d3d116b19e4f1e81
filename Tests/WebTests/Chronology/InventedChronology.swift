import Domain

/// An invented chronology of two agencies and four entries, with one of everything the page shows.
enum InventedChronology {
    static var small: IntegratedChronology {
        let day = CivilDate(year: 2001, month: 3, day: 12)
        var visit = entry(
            row: 2, agency: 0, DateReading(verbatim: "12/3/01", earliest: day, latest: day, precision: .day),
            [
                (.event, "Event", "Home visit; <b>no reply</b> & card left.\r\nCalled again at four."),
                (.practitioner, "By", "P. Marlowe"), (.action, "Action", "Letter to GP"),
            ])
        visit.childSeen = .no
        visit.date.time = ClockTime(hour: 14, minute: 30)
        visit.notes = [Note(.yearCarriedDown, "the year was carried down from the row above")]
        var month = entry(
            row: 3, agency: 1,
            DateReading(
                verbatim: "c. March 01", earliest: CivilDate(year: 2001, month: 3, day: 1),
                latest: CivilDate(year: 2001, month: 3, day: 31), precision: .month, isUncertain: true),
            [(.event, "Contact", "Wren seen in surgery."), (.other, "RAG", "Amber")])
        month.childSeen = .yes
        month.remarks = [SourceRemark(.comment, text: "Check with the family file", author: "J. Penhallow")]
        let before = entry(
            row: 4, agency: 1,
            DateReading(
                verbatim: "before 2000", latest: CivilDate(year: 1999, month: 12, day: 31), precision: .before),
            [(.event, "Contact", "Registered.")])
        let undated = entry(
            row: 5, agency: 1,
            DateReading(
                verbatim: "31/02/2001",
                problems: [
                    Problem(.impossibleDate, "there is no 31 February", suggestion: "perhaps 28 February or 3 March")
                ]), [(.event, "Contact", "Letter received.")])
        return IntegratedChronology(
            title: "Wren: an invented case",
            children: [
                ChildOfCase(
                    name: "Wren Ashdown", otherNames: ["Wren Teller"], born: CivilDate(year: 1999, month: 12, day: 1))
            ],
            agencies: [CaseAgency(name: "Health visiting"), CaseAgency(name: "GP <practice>")],
            files: [file("hv.docx", 0, entries: 1), file("gp.docx", 1, entries: 3)],
            entries: [visit, month, before, undated].sorted(by: ChronologyOrder.precedes),
            notes: [Note(.agencyInferred, "one agency was taken from a file name")])
    }

    /// The same with what may be understood of it; entries in order: 1999, the month, the visit, the undated one.
    static var understood: IntegratedChronology {
        var chronology = small
        let seen = Inference(.yes, basis: .inferred, words: "Wren seen in surgery", rule: "a word of seeing")
        let notSeen = Inference(.no, basis: .stated, words: "N", rule: "the agency's own column")
        let start = CivilDate(year: 1999, month: 12, day: 31) ?? CivilDate(dayNumber: 0)
        chronology.understanding = Understanding(
            contacts: [
                ChildContact(entry: 1, child: 0, seen: seen), ChildContact(entry: 2, child: 0, seen: notSeen),
            ],
            occurrences: [
                Occurrence(
                    entries: [1, 2], links: [AccountLink(first: 1, second: 2, score: 0.9, reasons: ["same month"])])
            ],
            contradictions: [
                Contradiction(
                    kind: .childSeen, first: [2], second: [1], detail: "One says seen, the other not",
                    firstWords: "no reply <i>", secondWords: "Wren seen")
            ],
            unreciprocated: [UnreciprocatedSharing(entry: 2, agency: 1, words: "Letter to GP")],
            requests: [
                RequestAndAnswer(entry: 2, kind: .request, agency: 1, words: "Letter to GP", outcome: .unanswered)
            ],
            claims: [Claim(entry: 3, ground: .told, teller: "mother", words: "all is well", reliedOnBy: [2])],
            silences: [
                Silence(subject: .child(0), from: start, to: start.adding(days: 426), before: 0, after: 1)
            ],
            smallThings: [
                SmallThing(entry: 2, kind: .noAccessVisit, who: "", words: "no reply", rule: "nobody in")
            ],
            indicators: [Indicator(entry: 2, theme: "engagement", words: "no reply")])
        return chronology
    }

    static func many(_ count: Int) -> IntegratedChronology {
        var chronology = small
        let first = chronology.entries[1]
        let start = CivilDate(year: 2000, month: 1, day: 1) ?? CivilDate(dayNumber: 0)
        chronology.entries = (0..<count).map { row in
            var entry = first
            entry.id.row = row + 2
            entry.date.earliest = start.adding(days: row)
            entry.date.latest = entry.date.earliest
            return entry
        }
        return chronology
    }

    private static func entry(
        row: Int, agency: Int, _ date: DateReading, _ fields: [(ColumnKind, String, String)]
    ) -> ChronologyEntry {
        ChronologyEntry(
            id: EntryID(file: "0123456789ab", table: 1, row: row), file: agency, agency: agency, date: date,
            fields: fields.map { EntryField(kind: $0, heading: $1, text: $2) })
    }

    private static func file(_ name: String, _ agency: Int, entries: Int) -> FileReport {
        var file = FileReport(name: name, digest: "0123456789ab", format: .docx)
        file.agency = agency
        file.entryCount = entries
        file.tables = [
            TableReport(
                number: 1, name: nil, role: .chronology, columns: [], lineCount: entries + 1, entryCount: entries)
        ]
        file.setAside = [SetAsideRow(place: SourcePlace(table: 1, row: 1), reason: .header, text: "Date | Event")]
        return file
    }
}
