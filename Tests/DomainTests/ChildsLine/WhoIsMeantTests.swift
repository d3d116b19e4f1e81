import Testing

@testable import Domain

@Suite("Whom an entry is about") struct WhoIsMeantTests {
    private static let children = [
        ChildOfCase(name: "Senna Hale", otherNames: ["Senna Marwood", "S Marwood"]),
        ChildOfCase(name: "Jory Marwood", otherNames: ["Baby Marwood", "the unborn baby"]),
        ChildOfCase(name: "Aled Hale", otherNames: ["A Marwood"]),
    ]
    private static let people = [
        CaseFile.KnownPerson(name: "Rhona Marwood", role: "mother"),
        CaseFile.KnownPerson(name: "Gwen Hale", role: "grandmother"),
    ]

    /// The contacts of the last entry; those before it teach who is "he" and who is "she".
    private func read(
        _ words: String, child: String = "", contact: String = "", agency: String, before: [String] = [],
        file: String = "chronology.docx"
    ) -> [String: Inference] {
        let entries = (before + [words]).enumerated().map { index, text in
            var fields = [EntryField(kind: .event, heading: "", text: text)]
            if !child.isEmpty { fields.append(EntryField(kind: .child, heading: "", text: child)) }
            if !contact.isEmpty { fields.append(EntryField(kind: .contact, heading: "", text: contact)) }
            return ChronologyEntry(
                id: EntryID(file: "f", table: 1, row: index + 2), file: 0, agency: 0,
                date: DateReading(verbatim: "1 May 2014"), fields: fields)
        }
        var report = FileReport(name: file, digest: "f")
        report.agency = 0
        let chronology = IntegratedChronology(
            children: Self.children, agencies: [CaseAgency(name: agency)],
            files: [report], entries: entries)
        let people = CasePeople(children: Self.children, people: Self.people)
        let found = ChildsLineReader().read(chronology, people: people).filter { $0.entry == entries.count - 1 }
        return Dictionary(uniqueKeysWithValues: found.map { (Self.children[$0.child].name, $0.seen) })
    }

    @Test("a surname alone is the adult's, whatever initial stands before it in a child's other names")
    func surname() {
        let found = read("MARWOOD asked where the meter was.", agency: "Northmoor Police")
        #expect(found.values.allSatisfy { $0.answer != .yes })
    }

    @Test("in a surgery's notes an initial and surname at the head are an adult patient's")
    func adultPatient() {
        for words in ["R Marwood. Low mood, poor sleep.", "Home visit to Gwen Hale. Speech poor."] {
            #expect(read(words, agency: "Larchmere Surgery").values.allSatisfy { $0.answer != .yes }, "\(words)")
        }
    }

    @Test("what another worker tells a surgery by telephone is no examination, whatever the column was left at")
    func openingCall() {
        let found = read("HV rang: Jory weight loss 0.6 kg.", contact: "Visit", agency: "Larchmere Surgery")
        #expect(found["Jory Marwood"]?.answer == .no)
        #expect(found["Jory Marwood"]?.rule == "by telephone")
        let asked = read("HV asks for hearing re-referral, Senna. Done.", agency: "Larchmere Surgery")
        #expect(asked["Senna Hale"]?.answer != .yes)
    }

    @Test(
        "a list, an invitation or a place at a nursery is not a child",
        arguments: [
            ("Larchmere Surgery", "Jory imms due, invitation 3 sent."),
            ("Larchmere Surgery", "Jory asthma review invitation 2."),
            ("Larchmere Nursery", "Place for Jory withdrawn."),
        ])
    func paper(agency: String, words: String) {
        #expect(read(words, agency: agency)["Jory Marwood"]?.answer != .yes)
    }

    @Test("in a school a letter is one thing of the day, the child another")
    func letterAtSchool() {
        let found = read(
            "Letter, typed, signed R. Marwood: Senna to move schools. She put her books in order.", child: "Senna",
            agency: "Larchmere Primary School")
        #expect(found["Senna Hale"]?.answer == .yes)
        #expect(found["Senna Hale"]?.words == "She put her books in order")
    }

    @Test("who is spoken of as she is the girl, and never the boy")
    func sexes() {
        let before = [
            "Senna came late. She had no coat.", "Senna said she was hungry.", "Aled lost a shoe. He cried.",
            "Aled said he was cold.", "Jory slept. He woke at two.", "Jory ate when he was fed.",
        ]
        let found = read(
            "Tenancy visit. The little girl was drawing on the window.", agency: "Larchmere Housing", before: before)
        #expect(found["Senna Hale"]?.answer == .yes)
        #expect(found["Aled Hale"] == nil && found["Jory Marwood"] == nil)
    }

    @Test("as many children as there are means all of them, whichever names the file holds")
    func counted() {
        let found = read(
            "I called at the house. All three children were at the table.", agency: "Larchmere Housing",
            before: ["Aled was in."])
        #expect(found.values.map(\.answer) == [.yes, .yes, .yes])
    }

    @Test("both are the two who were named")
    func both() {
        let found = read("Two children in the car, Senna and Aled, both in seats.", agency: "Northmoor Police")
        #expect(found["Senna Hale"]?.answer == .yes && found["Aled Hale"]?.answer == .yes)
        #expect(found["Jory Marwood"]?.answer != .yes)
    }

    @Test("in a file about one child, what stands without a name is about that child, not about the one it names")
    func topic() {
        let found = read(
            "Settling well, first words read. Lives with Mum and Aled.", agency: "Larchmere Primary School",
            file: "Larchmere school - Senna.odt")
        #expect(found["Senna Hale"]?.answer == .yes)
        #expect(found["Aled Hale"]?.answer != .yes)
    }

    @Test("a referral that was then followed by meeting the family is a contact in person")
    func metInPerson() {
        let found = read(
            "Referral from the police. High risk. I met Rhona at her sister's. Senna asleep on her lap.",
            child: "Senna",
            agency: "Larchmere Women's Aid")
        #expect(found["Senna Hale"]?.answer == .yes)
    }

    @Test("what a child did before the writer, and who speaks at school of being elsewhere, were seen")
    func doneBy() {
        let found = read("Bicycle found. Claimed by Aled HALE with his aunt.", agency: "Northmoor Police")
        #expect(found["Aled Hale"]?.answer == .yes)
    }

    @Test("that one child was not brought says nothing of the others")
    func ofAnother() {
        let found = read("Jory WNB. HV not informed.", agency: "Larchmere Surgery")
        #expect(found["Jory Marwood"]?.answer == .no)
        #expect(found["Senna Hale"]?.answer != .no && found["Aled Hale"]?.answer != .no)
    }

    @Test("whose grandmother or drawing is named is not said to be unseen by it")
    func ownersOnly() {
        for words in [
            "Strategy meeting, fourteen people. Aled's grandmother was the only one who had asked, in writing.",
            "She asked me to bring nothing but Aled's drainpipe lighthouse.",
        ] {
            #expect(read(words, agency: "Northmoor Children's Social Care")["Aled Hale"]?.answer != .no, "\(words)")
        }
    }

    @Test("a call to a grown-up that nobody answered is no child unseen")
    func callToAdult() {
        let found = read(
            "Rhona rang the duty line, crying. Rang back twice, no answer. Passed to manager.",
            agency: "Northmoor Alcohol Service", before: ["Jory in buggy at the session."])
        #expect(found["Jory Marwood"]?.answer != .no)
    }

    @Test("who left the ward with the other was there too, as far as anybody wrote")
    func withTheOther() {
        let found = read(
            "Jory discharged to foster carers with Senna, 9.0 kg and walking.", contact: "Letter",
            agency: "Larchmere Hospital")
        #expect(found["Senna Hale"]?.answer != .no)
    }

    @Test("a parents' evening to which nobody came is the parents'")
    func parents() {
        let found = read(
            "Parents' evening: appointment for Aled at 4.15, nobody came.", agency: "Larch Primary School")
        #expect(found["Aled Hale"]?.answer != .no)
    }
}
