import Testing

@testable import Domain

@Suite("Incidents and crises of a case") struct CaseIncidentTests {
    private static let police = "Northmoor Police"
    private static let care = "Northmoor Children's Social Care"

    private func incidents(_ rows: [(agency: String, day: String, words: String)]) -> [CaseIncident] {
        var names: [String] = []
        let entries = rows.enumerated().map { index, row in
            if !names.contains(row.agency) { names.append(row.agency) }
            let parts = row.day.split(separator: "-").compactMap { Int($0) }
            let day = CivilDate(year: parts[0], month: parts[1], day: parts[2])
            return ChronologyEntry(
                id: EntryID(file: "f", table: 1, row: index + 2), file: 0,
                agency: names.firstIndex(of: row.agency) ?? 0,
                date: DateReading(verbatim: row.day, earliest: day, latest: day, precision: .day),
                fields: [EntryField(kind: .event, heading: "", text: row.words)])
        }
        let chronology = IntegratedChronology(
            children: [ChildOfCase(name: "Senna Hale"), ChildOfCase(name: "Aled Hale")],
            agencies: names.map { CaseAgency(name: $0) }, entries: entries)
        return CaseIncidents(UnderstandingReader().read(chronology)).all
    }

    @Test("an injury and an arrest are an incident without a word of attack, and stand with what others write of it")
    func injuryAndArrest() {
        let found = incidents([
            (
                Self.police, "2014-06-18",
                "Sister came barefoot with two children, locked out. All seen, in pyjamas. Bruise to cheek. HALE arrested."
            ),
            (Self.care, "2014-06-19", "Call from the refuge worker: at her sister's after an assault on 17/6."),
        ])
        #expect(found.map(\.entries) == [[0, 1]])
        #expect(found.first?.children.compactMap(\.presence?.whereabouts) == [.there, .there])
    }

    @Test("a child's wound treated at a hospital is an incident and no crisis; a parent's is none")
    func injury() {
        let found = incidents([
            (
                "Larch Hospital", "2014-06-18",
                "ED. Senna, brought by mother and stepdad. Fell off bed. Small laceration brow, glued."
            ),
            ("Larch Hospital", "2014-09-18", "ED. Mother attended. Laceration to hand, sutured."),
        ])
        #expect(found.map(\.kind) == [.injury] && found.first?.kind.isCrisis == false)
    }

    @Test("somebody who comes to a child who is afraid is an incident")
    func feared() {
        let words = "A man at the fence called Aled “son”. Aled hid behind the teacher."
        #expect(incidents([("Larch Nursery", "2014-06-18", words)]).map(\.kind) == [.disturbance])
        #expect(
            incidents([("Larch Nursery", "2014-06-18", "A man at the gate asked for the office. Aled hid a toy.")])
                .count < 2)
    }

    @Test("at a crisis a child was where the gravest entry has it, not where a worker saw the child afterwards")
    func crisisPlace() throws {
        let found = try #require(
            incidents([
                (Self.care, "2014-06-18", "Went to the ward and saw Senna and Aled. Police protection."),
                (
                    Self.police, "2014-06-18",
                    "Child collapsed at the flat. Senna found in cupboard, unhurt. Both adults in custody."
                ),
                ("Larch Hospital", "2014-06-18", "Aled, 2y, by ambulance, unresponsive."),
            ]).first)
        let places = found.children.compactMap(\.presence)
        #expect(places.map(\.whereabouts) == [.there, .there])
        #expect(places[0].words.contains("found in cupboard") && places[1].words.contains("by ambulance"))
    }

    @Test("a sighting told of the weekend before is of the weekend")
    func toldDay() throws {
        let found = incidents([
            ("Larch School", "2014-06-12", "Teacher saw Senna at the shops at the weekend."),
            (Self.police, "2014-06-18", "Call to the flat: mother punched and kicked. Children upstairs."),
        ])
        let child = try #require(found.first?.children.first)
        #expect(child.lastSeen == 0 && child.daysSince == 10)
    }

    @Test("a bruise without an arrest, or one denied, is no incident")
    func noArrest() {
        #expect(incidents([(Self.police, "2014-06-18", "Bruise to knee from football.")]).isEmpty)
        #expect(incidents([(Self.police, "2014-06-18", "No injuries. Brother arrested for theft.")]).isEmpty)
    }

    @Test("leaving the ward for foster carers after a crisis is no crisis of its own; taken there at once is")
    func followingMove() {
        let crisis = (Self.police, "2015-03-02", "Senna collapsed at home and was unresponsive.")
        let move = (Self.care, "2015-03-20", "I took Senna from the ward to her foster carers.")
        #expect(incidents([crisis, move]).map(\.entries) == [[0]])
        #expect(incidents([move]).map(\.kind) == [.protection])
    }

    @Test("where each child was is asked at a crisis too")
    func whereAtCrisis() {
        let found = incidents([
            (Self.police, "2015-03-02", "Senna collapsed, by ambulance. Aled found in cupboard with a torch, unhurt.")
        ])
        let children = found.first?.children ?? []
        #expect(children.count == 2)
        #expect(children.last?.presence?.whereabouts == .there)
        #expect(children.last?.presence?.words == "Aled found in cupboard with a torch")
    }

    @Test("the child whose wound was treated was there; of the others it is not asked")
    func treated() {
        let found = incidents([
            ("Larch Hospital", "2014-06-18", "ED. Senna, brought by mother. Fell off bed. Laceration brow, glued.")
        ])
        #expect(found.first?.children.map { $0.presence?.whereabouts } == [.there, nil])
    }
}
