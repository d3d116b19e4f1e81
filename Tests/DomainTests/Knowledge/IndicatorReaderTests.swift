import Testing

@testable import Domain

@Suite("Indicators by theme") struct IndicatorReaderTests {
    private func found(_ text: String, agency: String = "Moor Children's Social Care") -> [Indicator] {
        let entry = ChronologyEntry(
            id: EntryID(file: "aa11bb22cc33", table: 1, row: 1), file: 0, agency: 0, date: DateReading(verbatim: ""),
            fields: [EntryField(kind: .event, heading: "Event", text: text)])
        return IndicatorReader().read(
            IntegratedChronology(
                children: [ChildOfCase(name: "Tamsin Quill")], agencies: [CaseAgency(name: agency)], entries: [entry]))
    }

    private func themes(_ text: String, agency: String = "Moor Children's Social Care") -> [String] {
        found(text, agency: agency).map(\.theme)
    }

    @Test(
        "words of a theme are found with their inflections",
        arguments: [
            ("Police called to a domestic incident at the flat.", "domestic_abuse"),
            ("Tamsin has two bruises on her back.", "physical_harm"),
            ("Mum said she had been drinking all weekend.", "alcohol"),
            ("Arrears of £400; food bank voucher.", "poverty"),
            ("Unauthorised absences again this term.", "school_absence"),
            ("Refused entry at the door and was hostile.", "hostile_or_avoidant"),
        ])
    func themesFound(_ text: String, _ theme: String) { #expect(themes(text).contains(theme)) }

    @Test(
        "what happened to a grown-up of the case file is no harm to a child, and what happened to a child is",
        arguments: [
            ("QUILL cut to hand, says dropped glass.", false), ("R Quill, fracture clinic: did not attend.", false),
            ("Rowena bruise to jaw.", false), ("The boiler is old. QUILL bruise to jaw.", false),
            ("Baby brought by mother and a police officer. Red mark on cheek.", true),
            ("Tamsin, brought by Rowena. Small laceration of the brow.", true),
            ("Call that a man hits the children.", true),
        ])
    func whose(_ text: String, _ isFound: Bool) {
        let entry = ChronologyEntry(
            id: EntryID(file: "aa11bb22cc33", table: 1, row: 1), file: 0, agency: 0, date: DateReading(verbatim: ""),
            fields: [EntryField(kind: .event, heading: "Event", text: text)])
        let chronology = IntegratedChronology(
            children: [
                ChildOfCase(name: "Tamsin Quill", otherNames: ["the unborn baby"]), ChildOfCase(name: "Rhys Quill"),
            ], agencies: [CaseAgency(name: "Moor Police")], entries: [entry])
        let people = [CaseFile.KnownPerson(name: "Rowena Quill", otherNames: ["R Quill"], role: "mother")]
        let found = IndicatorReader(people: people).read(chronology)
        #expect(found.contains { $0.theme == "physical_harm" } == isFound)
    }

    @Test(
        "what is denied, ruled out or only named is left out",
        arguments: [
            "No bruising seen on Tamsin.", "Mother denied drinking.", "Leaflet on domestic abuse given.",
            "Routine enquiry about domestic violence.", "Neglect was ruled out.",
        ])
    func denied(_ text: String) { #expect(themes(text).isEmpty) }

    @Test(
        "a grown-up’s tears, injuries and withdrawn statements are no child’s, unless a child is named before them",
        arguments: [
            ("Mother crying at the door, Tamsin asleep upstairs.", "child_distress", false),
            ("Mum attended. Tearful throughout.", "child_distress", false),
            ("Tamsin came in. Tearful throughout.", "child_distress", true),
            ("Tamsin was brought by her mother, crying.", "child_distress", true),
            ("Statement given, then withdrawn.", "child_distress", false),
            ("Tamsin was quiet and withdrawn.", "child_distress", true),
            ("Father seen with a fracture of the hand.", "physical_harm", false),
        ])
    func whose(_ text: String, _ theme: String, _ isFound: Bool) {
        #expect(themes(text).contains(theme) == isFound)
    }

    @Test("a denial before “but” does not reach what follows it")
    func but() { #expect(themes("No injuries but cannabis in the kitchen.") == ["drugs"]) }

    @Test("words are quoted as written, and a report is marked as one")
    func quoted() throws {
        let indicator = try #require(found("Neighbour reports that Mum was DRUNK on the stairs.").first)
        #expect(indicator.words == "DRUNK")
        #expect(indicator.isReported)
        #expect(found("Mum was drunk on arrival.").first?.isReported == false)
    }

    @Test("a missed appointment is a child's missed health care only where it is a child's")
    func subject() {
        #expect(themes("Tamsin DNA review.", agency: "Holm Surgery") == ["missed_health"])
        #expect(themes("I Quill DNA review.", agency: "Holm Surgery").isEmpty)
    }

    @Test("“no reply” is a missed health contact at a health visitor's call and an avoided one at a social worker's")
    func byAgency() {
        #expect(themes("No reply. Card left.", agency: "Moor Health Visiting") == ["missed_health"])
        #expect(themes("No reply. Card left.") == ["hostile_or_avoidant"])
    }

    @Test("every theme of the list has its own identifier and at least one phrase of plain lower-case words")
    func list() {
        let list = IndicatorList.builtIn
        #expect(Set(list.map(\.id)).count == list.count)
        for phrase in list.flatMap({ $0.groups }).flatMap({ $0.phrases }) {
            #expect(!phrase.isEmpty && phrase == phrase.lowercased())
        }
        #expect(Set(list.map(\.domain)) == Set(IndicatorTheme.Domain.allCases))
    }
}
