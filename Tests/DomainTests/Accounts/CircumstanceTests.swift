import Testing

@testable import Domain

private let care = "Oldbridge Children's Social Care"
private let police = "Oldbridge Constabulary"
private let hospital = "Oldbridge Hospital"
private let housing = "Oldbridge Homes"
private let school = "Weir Lane Primary School"

@Suite("Circumstances that accounts give differently")
struct CircumstanceTests {
    private static let people: [CaseFile.KnownPerson] = [
        .init(name: "Dana Marsh", otherNames: ["Ms Marsh", "Mum"], role: "mother"),
        .init(name: "Col Marsh", otherNames: ["Uncle Col"], role: "mother's brother"),
        .init(name: "Ada Marsh", otherNames: ["Nan"], role: "maternal grandmother"),
    ]

    private func read(_ rows: [(agency: String, day: String, event: String)]) -> [Contradiction] {
        var names: [String] = []
        let entries = rows.enumerated().map { index, row in
            if !names.contains(row.agency) { names.append(row.agency) }
            let agency = names.firstIndex(of: row.agency) ?? 0
            let parts = row.day.split(separator: "-").compactMap { Int($0) }
            let day = CivilDate(year: parts[0], month: parts[1], day: parts[2])
            return ChronologyEntry(
                id: EntryID(file: "f\(agency)", table: 1, row: index + 2), file: agency, agency: agency,
                date: DateReading(verbatim: row.day, earliest: day, latest: day, precision: .day),
                fields: [EntryField(kind: .event, heading: "Event", text: row.event)])
        }
        let chronology = IntegratedChronology(
            children: [ChildOfCase(name: "Tilda Marsh")], agencies: names.map { CaseAgency(name: $0) },
            entries: entries)
        let contacts = ChildsLineReader().read(chronology, people: CasePeople(chronology: chronology, caseFile: nil))
        return AccountsReader(people: Self.people).read(chronology, contacts: contacts).contradictions
    }

    private func details(_ one: (String, String), _ other: (String, String)) -> [String] {
        read([(one.0, "2019-05-04", one.1), (other.0, "2019-05-04", other.1)]).map(\.detail)
    }

    @Test("Who called the ambulance")
    func findsCallers() {
        let hospitalSays = "Tilda collapsed, by ambulance, with uncle Col Marsh who dialled 999. To intensive care."
        let careSays = "Hospital rang: Tilda collapsed. Ms Marsh found her, called the ambulance. In intensive care."
        #expect(
            details((hospital, hospitalSays), (care, careSays)).contains(
                "The accounts disagree about who called for help."))
        let agrees = "Hospital rang: Tilda collapsed. Col called the ambulance. In intensive care."
        #expect(!details((hospital, hospitalSays), (care, agrees)).contains { $0.contains("called for help") })
    }

    @Test("Which side was hurt, and how many marks")
    func findsSidesAndCounts() {
        let schoolSays = "Tilda has two bruises on her left arm, body map done. Rang social care."
        let careSays = "School rang: Tilda has a bruise on her right arm, body map done."
        #expect(
            details((school, schoolSays), (care, careSays)).contains("The accounts disagree about which side was hurt.")
        )
        let counted = "School rang: Tilda has four bruises on her left arm, body map done."
        #expect(details((school, schoolSays), (care, counted)) == ["The accounts give different numbers."])
        let same = "School rang: Tilda has two bruises on her left arm, body map done."
        #expect(details((school, schoolSays), (care, same)).isEmpty)
    }

    @Test("Where a child was seen by two agencies together")
    func findsPlaces() {
        let policeSays = "Joint visit with social worker. Spoke to Tilda at school, first account taken."
        let careSays = "Joint visit with police. Saw Tilda at her grandmother's, first account taken."
        #expect(
            details((police, policeSays), (care, careSays)).contains(
                "One account has the child at school, the other at a relative's."))
    }

    @Test("A child seen alone, and somebody who sat in")
    func findsCompany() {
        let careSays = "Visit to Weir Lane school. I saw Tilda alone in the library."
        #expect(
            details((care, careSays), (school, "Social worker here to see Tilda. Mrs Orr sat in throughout.")).contains(
                "One account has the child seen alone, the other somebody with the child."))
        #expect(
            !details((care, careSays), (school, "Social worker here to see Tilda. Nobody sat in.")).contains {
                $0.contains("seen alone")
            })
    }

    @Test("What an agency is said to think, and what it wrote")
    func findsViews() {
        let careSays = "Child in need meeting. The hospital was satisfied with progress."
        #expect(
            details((care, careSays), (hospital, "Child in need meeting. I said this is medical neglect.")).contains(
                "One account gives the other agency's view as the opposite of what that agency wrote."))
        #expect(
            !details((care, careSays), (hospital, "Child in need meeting. We are happy with progress.")).contains {
                $0.contains("view")
            })
    }

    @Test("Who is said to have done it")
    func findsHurters() {
        let policeSays = "Domestic incident. Col MARSH kicked the door in and pushed his sister. Arrested."
        #expect(
            details((police, policeSays), (care, "Police report of domestic incident. Ada Marsh pushed her daughter."))
                .contains("The accounts disagree about who did it."))
        #expect(
            !details((police, policeSays), (care, "Police report of domestic incident. Dana said he pushed her."))
                .contains { $0.contains("who did it") })
    }

    @Test("Nobody else in the home, and weeks later somebody who sleeps there")
    func findsHousehold() {
        let found = read([
            (care, "2019-03-31", "Home visit. Ms Marsh said that no one else is staying."),
            (housing, "2019-04-12", "Repair. Col Marsh let us in, he is sleeping on the sofa."),
        ])
        #expect(found.contains { $0.detail.contains("living in the home") })
        let later = read([
            (care, "2019-03-31", "Home visit. Ms Marsh said that no one else is staying."),
            (housing, "2019-08-12", "Repair. Col Marsh let us in, he is sleeping on the sofa."),
        ])
        #expect(!later.contains { $0.detail.contains("living in the home") })
    }

    @Test("A relative of the mother's surname is not the mother")
    func tellsRelativeFromMother() {
        var learner = PersonNames.Learner()
        var cutter = WordCutter()
        cutter.begin()
        cutter.cut("Col Marsh opened. Ms Marsh in bed. Ada Marsh out.", field: 0)
        learner.learn(cutter.words)
        let names = learner.names(children: [ChildOfCase(name: "Tilda Marsh")], places: [:], people: Self.people)
        let found = cutter.words.indices.compactMap { names.person(at: $0, cutter.words)?.person }
        #expect(found.contains(.mother))
        #expect(found.contains(.grandmother))
        #expect(found.contains(.named(WordCutter.key("Col Marsh"))))
    }

    @Test("Which side, by its letter and by the limb")
    func findsSidesByLetter() {
        let hospitalSays = "Tilda brought by ambulance, fracture of R wrist, backslab."
        let careSays = "Hospital rang: Tilda has a broken left arm, by ambulance."
        #expect(
            details((hospital, hospitalSays), (care, careSays)).contains(
                "The accounts disagree about which side was hurt."))
    }

    @Test("Who was hurt, and by whom, known or not")
    func findsWhoWasHurt() {
        let policeSays = "Domestic incident. Uncle Col punched Nan in the kitchen. Tilda spoken to."
        let careSays =
            "Notification from police of a domestic incident: Nan was punched by an unknown male, Tilda was there."
        #expect(
            details((police, policeSays), (care, careSays)).contains("The accounts disagree about who did it."))
        let other = "Notification from police of a domestic incident: Col punched Mum in the kitchen, Tilda was there."
        #expect(
            details((police, policeSays), (care, other)).contains("The accounts disagree about who was hurt."))
        let same = "Notification from police of a domestic incident: Nan was punched by Col, Tilda was there."
        #expect(!details((police, policeSays), (care, same)).contains { $0.contains("disagree about who") })
    }

    @Test("Somebody there in one account and elsewhere in the other")
    func findsWhereabouts() {
        let policeSays = "Domestic incident reported by neighbour. Mum was at work, spoken to by phone. Tilda seen."
        let careSays = "Notification of domestic incident. Mum was present and separated them. Tilda seen by police."
        #expect(
            details((police, policeSays), (care, careSays)).contains(
                "One account has the mother there, another elsewhere."))
        let alone = "Domestic incident reported by neighbour. No adult in the house. Tilda seen."
        #expect(
            details((police, alone), (care, careSays)).contains("One account has the mother there, another elsewhere."))
        let agrees = "Notification of domestic incident. Mum not at home. Tilda seen by police."
        #expect(!details((police, policeSays), (care, agrees)).contains { $0.contains("elsewhere") })
        let later =
            "Notification of domestic incident. Mum came home later and was present when police left. Tilda seen."
        #expect(!details((police, policeSays), (care, later)).contains { $0.contains("elsewhere") })
    }

    @Test("A meeting that one was not asked to, and those a list has there")
    func findsUninvited() {
        let careSays = "Review meeting at home with Ms Marsh and the school. Plan to go on."
        let schoolSays = "Review meeting at home for Tilda. First we heard of it was afterwards."
        #expect(
            details((care, careSays), (school, schoolSays)).contains(
                "One account has \(school) there, another not."))
    }
}
