import Testing

@testable import Domain

@Suite("What entries show of expected contacts") struct ContactEvidenceTests {
    private static let social = "Fell Council Children’s Social Care"
    private static let health = "Fell Health Visiting"

    /// Each entry on its own day from 2 March 2015 on.
    private static func read(
        _ entries: (agency: String, words: String)..., children: [ChildOfCase] = [ChildOfCase(name: "Tamsin Quill")]
    ) -> (found: ContactEvidenceReader.Result, chronology: IntegratedChronology) {
        let agencies = [social, health, "Fell Primary School"]
        let start = CivilDate(iso: "2015-03-02")!
        let rows = entries.enumerated().map { place, entry in
            let day = start.adding(days: place)
            return ChronologyEntry(
                id: EntryID(file: "aa11bb22cc33", table: 1, row: place + 1), file: 0,
                agency: agencies.firstIndex(of: entry.agency) ?? 2,
                date: DateReading(verbatim: "", earliest: day, latest: day, precision: .day),
                fields: [EntryField(kind: .event, heading: "Event", text: entry.words)])
        }
        let chronology = UnderstandingReader().read(
            IntegratedChronology(children: children, agencies: agencies.map { CaseAgency(name: $0) }, entries: rows))
        let understood = chronology.understanding ?? Understanding()
        let found = ContactEvidenceReader().read(
            chronology, contacts: understood.contacts, smallThings: understood.smallThings)
        return (found, chronology)
    }

    private static func kinds(_ agency: String, _ words: String) -> [String] {
        read((agency, words)).found.evidence.map { "\($0.contact) \($0.outcome)" }
    }

    @Test(
        "a meeting is found by its name, and a plan, a date or minutes of it are none",
        arguments: [
            ("Core group at school. Mother attended.", ["core_group held"]),
            ("Review conference. Plan continues.", ["review_conference held"]),
            ("Initial Child Protection Conference held, all agencies present.", ["initial_conference held"]),
            ("CIN mtg at school.", ["child_in_need_review held"]),
            ("Core group cancelled by social worker.", ["core_group tried"]),
            ("Minutes of core group received.", []),
            ("Invited to review conference on 3 June.", []),
            ("Next core group 12 May.", []),
            ("Core group arranged for 12 May.", []),
            ("Core group 12/5 at school.", []),
            ("Core group 2 March, all there.", ["core_group held"]),
            ("Telephone call from school.", []),
        ])
    func meetings(words: String, expected: [String]) {
        #expect(Self.kinds("Fell Primary School", words) == expected)
    }

    @Test("a social worker's seeing the child is a visit; the school's is none")
    func visits() {
        #expect(Self.kinds(Self.social, "Home visit. I saw Tamsin alone in her bedroom.") == ["social_work_visit held"])
        #expect(Self.read((Self.social, "Home visit. I saw Tamsin alone.")).found.evidence.map(\.seen) == [.yes])
        #expect(Self.kinds("Fell Primary School", "Saw Tamsin at the gate.").isEmpty)
    }

    @Test(
        "a visit that is only named shows nothing; one that was cancelled was tried, for every child",
        arguments: [
            ("I wrote to Mum about the visit to school.", ["social_work_visit unseen"]),
            ("Home visit was cancelled by Mum, who had a cold.", ["social_work_visit tried"]),
        ])
    func named(words: String, expected: [String]) { #expect(Self.kinds(Self.social, words) == expected) }

    @Test("a session somebody did not come to is no visit that was tried")
    func sessions() {
        let kinds = Self.kinds(Self.social, "Family centre worker reports that Ms Quill did not come to the session.")
        #expect(!kinds.contains("social_work_visit tried"))
    }

    @Test(
        "a visit promised in the column of actions was not tried; one the entry tells of, with the child not seen, was")
    func promised() {
        let day = CivilDate(iso: "2015-03-02")!
        func outcomes(_ event: String, _ action: String) -> [ContactEvidence.Outcome] {
            let entry = ChronologyEntry(
                id: EntryID(file: "aa11bb22cc33", table: 1, row: 1), file: 0, agency: 0,
                date: DateReading(verbatim: "", earliest: day, latest: day, precision: .day),
                fields: [
                    EntryField(kind: .event, heading: "Event", text: event),
                    EntryField(kind: .action, heading: "Action", text: action),
                ])
            let chronology = UnderstandingReader().read(
                IntegratedChronology(
                    children: [ChildOfCase(name: "Tamsin Quill")], agencies: [CaseAgency(name: Self.social)],
                    entries: [entry]))
            let understood = chronology.understanding ?? Understanding()
            return ContactEvidenceReader().read(
                chronology, contacts: understood.contacts, smallThings: understood.smallThings
            ).evidence.filter { $0.contact == "social_work_visit" }.map(\.outcome)
        }
        #expect(!outcomes("Discharge planning meeting about Tamsin.", "Visit within five days.").contains(.tried))
        #expect(outcomes("I visited. Tamsin was asleep upstairs, not seen.", "").contains(.tried))
    }

    @Test("a sighting that something speaks against shows no visit, where that is looked for")
    func doubted() {
        let (_, chronology) = Self.read((Self.social, "Home visit. I saw Tamsin at an upstairs window."))
        let understood = chronology.understanding ?? Understanding()
        let found = ContactEvidenceReader().read(
            chronology, contacts: understood.contacts, smallThings: understood.smallThings,
            contradictions: understood.contradictions)
        #expect(found.evidence.map(\.outcome) == [.doubted])
    }

    @Test("what is due before birth is about the child who is not born, whoever is named")
    func beforeBirth() {
        let born = CivilDate(iso: "2015-04-02")
        let children = [
            ChildOfCase(name: "Tamsin Quill", born: CivilDate(iso: "2009-05-01")),
            ChildOfCase(name: "Rory Quill", born: born),
        ]
        let found = Self.read((Self.health, "AN visit, Tamsin there too."), children: children).found
        #expect(found.evidence.map { "\($0.contact) \($0.child)" } == ["antenatal_contact 1"])
    }

    @Test("a school's roll is no register of plans")
    func roll() {
        #expect(Self.read(("Fell Primary School", "Name removed from roll 31 March.")).found.suggestions.isEmpty)
        #expect(Self.read((Self.social, "Name removed from the register.")).found.suggestions.map(\.isEnd) == [true])
    }

    @Test("a visit without access was tried, not made")
    func noAccess() {
        let found = Self.read((Self.social, "Home visit, no reply at door, card left.")).found.evidence
        #expect(found.map(\.outcome) == [.tried])
    }

    @Test("health visitors' contacts are theirs to write")
    func health() {
        #expect(Self.kinds(Self.health, "New birth visit at home. Weight 3.5.") == ["new_birth_visit held"])
        #expect(Self.kinds("Fell Primary School", "New birth visit by the health visitor.").isEmpty)
        #expect(Self.kinds(Self.health, "New birth visit booked 3/4.").isEmpty)
        #expect(Self.kinds(Self.health, "9/12 review, not brought.") == ["one_year_review tried"])
    }

    @Test("an entry that names one child shows nothing of the other")
    func children() {
        let children = [ChildOfCase(name: "Tamsin Quill"), ChildOfCase(name: "Rory Quill")]
        let found = Self.read(
            (Self.social, "Core group for Rory."), (Self.social, "Core group held."),
            ("Fell Primary School", "Core group. Tamsin has been late."), children: children
        ).found.evidence
        // What is told of one child after a meeting of both does not make it the meeting of one.
        #expect(found.map { "\($0.entry) \($0.child)" } == ["0 1", "1 0", "1 1", "2 0", "2 1"])
    }

    @Test("words that a plan began or ended are suggested with their sentence, and used for nothing")
    func suggestions() {
        let found = Self.read(
            (Self.social, "Conference. Tamsin was made subject to a child protection plan under neglect."),
            (Self.social, "The children's names were removed from plans.")
        ).found
        #expect(found.suggestions.map(\.plan) == ["child_protection", "child_protection"])
        #expect(found.suggestions.map(\.isEnd) == [false, true])
        #expect(found.suggestions[0].words == "Tamsin was made subject to a child protection plan under neglect.")
    }

    @Test("the case file's plans make a section of the report; without them nothing is added")
    func report() {
        let chronology = Self.read((Self.social, "Core group held."), (Self.social, "Letter.")).chronology
        #expect(UnderstandingReport(chronology).sections.allSatisfy { $0.kind != .expected })
        var file = CaseFile(children: chronology.children)
        file.plans = ["Tamsin Quill": [PlanPeriod(plan: "section_47", from: CivilDate(iso: "2015-02-01")!)]]
        let understood = UnderstandingReader(caseFile: file).read(chronology)
        let section = UnderstandingReport(understood).sections.first { $0.kind == .expected }
        #expect(section?.introduction.first?.label == "Tamsin Quill")
        #expect(UnderstandingReport(understood).sheets.last?.title == "Expected contacts")
    }

    @Test(
        "a meeting of which the words say that it could not be held was tried, not held",
        arguments: [
            ("Core group, no SW, not quorate. Tamsin asleep in sling.", "tried"),
            ("Core group: we and the health visitor came. No social worker. Rescheduled itself.", "tried"),
            ("Core group could not go ahead.", "tried"),
            ("Review conference. Inquorate.", "tried"),
            ("Core group at school. No social worker visits since May.", "held"),
            ("Core group. No place for Tamsin at nursery yet. Cancelled the dentist.", "held"),
            ("Core group. Tamsin was held by her aunt.", "held"),
        ])
    func notHeld(words: String, expected: String) {
        #expect(Self.kinds("Fell Primary School", words).map { $0.hasSuffix(" " + expected) } == [true], "\(words)")
    }

    @Test("that a meeting could not be held stands before another agency's entry that names it")
    func notHeldByAnother() {
        let day = CivilDate(iso: "2015-03-02")!
        let words = ["Core group at school.", "Core group, not quorate."]
        let rows = words.enumerated().map { place, text in
            ChronologyEntry(
                id: EntryID(file: "aa", table: 1, row: place + 1), file: 0, agency: place,
                date: DateReading(verbatim: "", earliest: day, latest: day, precision: .day),
                fields: [EntryField(kind: .event, heading: "Event", text: text)])
        }
        let chronology = IntegratedChronology(
            children: [ChildOfCase(name: "Tamsin Quill")],
            agencies: [CaseAgency(name: Self.social), CaseAgency(name: Self.health)], entries: rows)
        let found = ContactEvidenceReader().read(chronology, contacts: [], smallThings: [])
        #expect(found.evidence.filter { $0.contact == "core_group" }.map(\.outcome) == [.tried, .tried])
    }

    @Test("a child whom the words of a plan's beginning name, and the case file not, is told of")
    func leftOut() throws {
        let children = ["Tamsin Quill", "Wren Quill", "Ollo Quill"].map { ChildOfCase(name: $0) }
        let read = { (words: String) -> UnderstandingReport in
            let chronology = Self.read((Self.social, words), (Self.social, "Letter."), children: children).chronology
            var file = CaseFile(children: children)
            let plan = PlanPeriod(plan: "child_protection", from: CivilDate(iso: "2015-03-02")!)
            file.plans = ["Tamsin Quill": [plan], "Wren Quill": [plan]]
            return UnderstandingReport(UnderstandingReader(caseFile: file).read(chronology))
        }
        let lines = { (report: UnderstandingReport) -> [UnderstandingLine] in
            report.sections.first { $0.kind == .expected }?.introduction.filter {
                $0.text.contains("gives no such plan for the child")
            } ?? []
        }
        let told = lines(read("Conference. All three children made subject to a plan under neglect."))
        #expect(told.map(\.label) == ["Ollo Quill"] && told.first?.entries == [0])
        #expect(lines(read("Conference. Tamsin and Ollo made subject to a plan.")).map(\.label) == ["Ollo Quill"])
        #expect(lines(read("Conference. Both children made subject to a plan.")).isEmpty)
    }
}
