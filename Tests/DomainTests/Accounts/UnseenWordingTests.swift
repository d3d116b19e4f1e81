import Testing

@testable import Domain

/// Accounts in words that no list of kinds of event knows, linked by what they share and by how quiet the time was.
@Suite("Accounts in words of their own")
struct UnseenWordingTests {
    private func chronology(
        _ rows: [(agency: String, day: String, event: String)], people: [String] = []
    ) -> IntegratedChronology {
        var names: [String] = []
        let entries = rows.enumerated().map { index, row in
            if !names.contains(row.agency) { names.append(row.agency) }
            let agency = names.firstIndex(of: row.agency) ?? 0
            let parts = row.day.split(separator: "-").compactMap { Int($0) }
            let day = CivilDate(year: parts[0], month: parts[1], day: parts[2])
            let verbatim = "\(parts[2]).\(parts[1]).\(parts[0] % 100)"
            return ChronologyEntry(
                id: EntryID(file: "f\(agency)", table: 1, row: index + 2), file: agency, agency: agency,
                date: DateReading(verbatim: verbatim, earliest: day, latest: day, precision: .day),
                fields: [EntryField(kind: .event, heading: "Event", text: row.event)])
        }
        return IntegratedChronology(
            children: [ChildOfCase(name: "Tilda Marsh")], agencies: names.map { CaseAgency(name: $0) },
            entries: entries)
    }

    private func groups(_ rows: [(agency: String, day: String, event: String)]) -> [[Int]] {
        AccountsReader().read(chronology(rows)).occurrences.map(\.entries)
    }

    @Test("Two words for one thing on a day on which nothing else was written")
    func linksByLikeness() {
        let rows = [
            ("Oldbridge Hospital", "2019-05-04", "Tilda conveyed by paramedics, seizure lasting 12 minutes."),
            ("Weir Lane Primary School", "2019-05-04", "Tilda had a convulsion at dinner. Crew took her, 12 minutes."),
            ("Weir Lane Primary School", "2019-06-11", "Tilda won the egg race."),
            ("Oldbridge Hospital", "2019-08-20", "Letter about glasses."),
        ]
        #expect(groups(rows).contains([0, 1]))
    }

    @Test("A day written with full stops is a day told where the file writes its dates so")
    func readsDotted() {
        let rows = [
            ("Oldbridge Hospital", "2019-05-06", "Clinic. HbA1c 81. Letter to the GP today."),
            ("Weir Lane Surgery", "2019-05-14", "Hospital clinic letter of 6.5: HbA1c 81."),
            ("Weir Lane Surgery", "2019-07-02", "Cough, chest clear."),
        ]
        #expect(groups(rows) == [[0, 1]])
    }

    @Test("A weekday cut short names a day; Sat at the head of a sentence does not")
    func readsShortWeekdays() {
        var reader = FactReader(
            chronology([("Oldbridge Homes", "2019-05-06", "Door kicked in Fri. Sat with the tenant.")]),
            agencyKinds: [[.housing]])
        let table = reader.read(
            chronology([("Oldbridge Homes", "2019-05-06", "Door kicked in Fri. Sat with the tenant.")]))
        #expect(table.toldDays.map { CivilDate(dayNumber: $0).weekday } == [4])
    }

    @Test("A meeting spoken of as past is not what the entry tells")
    func keepsBackground() {
        var reader = FactReader(chronology([]), agencyKinds: [])
        let table = reader.read(
            chronology([
                ("Oldbridge Homes", "2019-05-06", "Saw her at the office as agreed at MARAC."),
                ("Oldbridge Homes", "2019-05-07", "MARAC attended."),
            ]))
        let marac = EventKind.marac.rawValue
        #expect(table.weight(0, marac) < 1)
        #expect(table.weight(1, marac) >= 3)
    }

    @Test(
        "Numbers are compared without units and readings to the whole number",
        arguments: [("2960 g", "2960g", true), ("22.3", "22", true), ("10.40", "10", false), ("6/12", "6/12", false)])
    func comparesNumbers(one: String, other: String, isSame: Bool) {
        func marks(_ text: String) -> [UInt64] {
            let entry = chronology([("A", "2019-05-06", text)]).entries[0]
            var cutter = WordCutter()
            FactReader.cut(entry, with: &cutter)
            return cutter.words.compactMap { $0.startsWithDigit ? WordMark.number($0, entry) : nil }
        }
        #expect((!marks(one).isEmpty && marks(one) == marks(other)) == isSame)
    }

    @Test("A year mistyped is read as that of the rows around it")
    func correctsYear() {
        let rows = chronology([
            ("Oldbridge Homes", "2019-05-01", "Rent paid."), ("Oldbridge Homes", "2019-05-08", "Repairs asked for."),
            ("Oldbridge Homes", "2091-05-12", "Gas safety check."), ("Oldbridge Homes", "2019-05-20", "Window mended."),
            ("Oldbridge Homes", "2019-05-28", "Arrears."), ("Oldbridge Homes", "2019-06-03", "Visit."),
        ])
        var entries = rows.entries.enumerated().map { place, entry in
            EntryFacts(
                agency: 0, first: entry.date.earliest?.dayNumber ?? 0, last: entry.date.latest?.dayNumber ?? 0,
                isDoubtful: place == 2)
        }
        RowOrder.narrow(&entries, rows)
        #expect(CivilDate(dayNumber: entries[2].first) == CivilDate(year: 2019, month: 5, day: 12))
    }
}
