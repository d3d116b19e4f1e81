import Testing

@testable import Domain

/// A case in a few lines: each row is agency, ISO day and words of the event.
private func chronology(
    _ rows: [(agency: String, day: String, event: String)], children: [String] = ["Tilda Marsh", "Corin Marsh"]
) -> IntegratedChronology {
    var names: [String] = []
    var entries: [ChronologyEntry] = []
    for (index, row) in rows.enumerated() {
        if !names.contains(row.agency) { names.append(row.agency) }
        let agency = names.firstIndex(of: row.agency) ?? 0
        let parts = row.day.split(separator: "-").compactMap { Int($0) }
        let day = CivilDate(year: parts[0], month: parts[1], day: parts[2])
        entries.append(
            ChronologyEntry(
                id: EntryID(file: "f\(agency)", table: 1, row: index + 2), file: agency, agency: agency,
                date: DateReading(verbatim: row.day, earliest: day, latest: day, precision: .day),
                fields: [EntryField(kind: .event, heading: "Event", text: row.event)]))
    }
    return IntegratedChronology(
        children: children.map { ChildOfCase(name: $0) }, agencies: names.map { CaseAgency(name: $0) },
        entries: entries)
}

private let care = "Oldbridge Children's Social Care"
private let police = "Oldbridge Constabulary"
private let health = "Oldbridge Health Visiting"
private let school = "Weir Lane Primary School"

private func contradictions(_ rows: [(agency: String, day: String, event: String)]) -> [Contradiction] {
    AccountsReader().read(chronology(rows)).contradictions
}

@Suite("Contradictions between accounts")
struct AccountContradictionTests {
    @Test("A notification that names another day than the police give contradicts it")
    func findsNamedDay() throws {
        let found = try #require(
            contradictions([
                (police, "2011-05-07", "Domestic incident at the home, DASH medium. Notification to health visiting."),
                (
                    health, "2011-05-12",
                    "Police notification of domestic incident 6/5/11. For discussion at next contact."
                ),
            ]).first { $0.kind == .date })
        #expect(found.first == [0])
        #expect(found.second == [1])
    }

    @Test("Told that it happened this morning, days after the teller has it, is a contradiction of date")
    func findsToday() {
        #expect(
            contradictions([
                (school, "2011-05-04", "Tilda said in class that a man sleeps on the couch. Telephoned social care."),
                (care, "2011-05-06", "School rang. Tilda said in class this morning that a man sleeps on the couch."),
            ]).contains { $0.kind == .date })
        #expect(
            !contradictions([
                (school, "2011-05-04", "Tilda said in class that a man sleeps on the couch. Telephoned social care."),
                (care, "2011-05-06", "School rang. Tilda said in class that a man sleeps on the couch."),
            ]).contains { $0.kind == .date })
    }

    @Test("A visit each agency says it made with the other, on two days")
    func findsJointVisitsApart() {
        #expect(
            contradictions([
                (
                    care, "2011-05-04",
                    "Home visit with the health visitor. A brick had come through the kitchen window."
                ),
                (
                    health, "2011-05-06",
                    "Home visit with social worker. Brick through the kitchen window, not reported."
                ),
            ]).contains { $0.kind == .date })
    }

    @Test("A notification that names the day the police give contradicts nothing")
    func keepsNamedDay() {
        #expect(
            contradictions([
                (police, "2011-05-07", "Domestic incident at the home, DASH medium. Notification to health visiting."),
                (
                    health, "2011-05-12",
                    "Police notification of domestic incident 7/5/11. For discussion at next contact."
                ),
            ]).isEmpty)
    }

    @Test("One child registered and the other not is set against both registered")
    func comparesEachChild() throws {
        let found = try #require(
            contradictions([
                (
                    care, "2011-05-04",
                    "Child protection conference. Tilda's name placed on the register. Corin not registered."
                ),
                (police, "2011-05-04", "Child protection conference. Both children made subject to a plan."),
            ]).first { $0.kind == .outcome })
        #expect(found.detail == "The accounts disagree about whether a child was registered or made subject to a plan.")
        #expect(found.secondWords.contains("Corin not registered") || found.firstWords.contains("Corin not registered"))
    }

    @Test("What is said of one child does not contradict what is said of another")
    func keepsChildrenApart() {
        #expect(
            contradictions([
                (care, "2011-05-04", "Child protection conference. Tilda made subject to a plan."),
                (police, "2011-05-04", "Child protection conference. Corin not made subject to a plan."),
            ]).filter { $0.kind == .outcome }.isEmpty)
    }

    @Test("Nothing passed on by one and something heard by the other")
    func comparesWhatWasPassedOn() throws {
        let found = try #require(
            contradictions([
                (school, "2011-05-04", "Health visitor rang about Corin. We told her about the bruise."),
                (health, "2011-05-04", "Rang school about Corin. Speech coming on, nothing else raised."),
            ]).first { $0.kind == .outcome })
        #expect(found.detail == "The accounts disagree about what was passed on between them.")
    }

    @Test("A child who came to the meeting in one account and would not in the other")
    func comparesChildsAttendance() throws {
        let found = try #require(
            contradictions([
                (care, "2011-05-04", "Core group. Plan reviewed. Tilda would not come."),
                (school, "2011-05-04", "Core group at school. Tilda came in for the last ten minutes."),
            ]).first { $0.kind == .attendance })
        #expect(found.detail == "One account has Tilda Marsh there, another not.")
    }

    @Test("A child awake in one account of an incident and all asleep in the other")
    func comparesSleep() {
        #expect(
            contradictions([
                (police, "2011-05-04", "Domestic incident. Tilda on the stairs, crying."),
                (care, "2011-05-04", "Police notification of domestic incident. Both children were asleep."),
            ]).contains { $0.kind == .childSeen })
    }

    @Test("Somebody living in the home by one account and not by another three weeks on")
    func comparesHousehold() throws {
        let found = try #require(
            contradictions([
                (care, "2011-05-04", "Initial visit. Mr Pell was said to be at work and not to live there."),
                (health, "2011-05-25", "Review done. Mr Pell made tea, \"lives here most of the time\"."),
            ]).first)
        #expect(found.kind == .outcome)
        #expect(found.first == [1])
        #expect(found.second == [0])
        #expect(
            contradictions([
                (care, "2011-05-04", "Initial visit. Mr Pell was said to be at work and not to live there."),
                (health, "2011-11-25", "Review done. Mr Pell made tea, \"lives here most of the time\"."),
            ]).isEmpty)
    }

    @Test("A bruise that two agencies come upon on days of their own is no contradiction of date")
    func keepsSeparateObservations() {
        #expect(
            contradictions([
                (school, "2011-05-02", "Bruise on Corin's cheek like finger ends. Body map done."),
                (care, "2011-05-03", "Visit to the home. Corin has a bruise on his cheek."),
            ]).filter { $0.kind == .date }.isEmpty)
    }
}

@Suite("Sharing without a counterpart")
struct UnreciprocatedSharingTests {
    private func shared(_ rows: [(agency: String, day: String, event: String)]) -> [UnreciprocatedSharing] {
        AccountsReader().read(chronology(rows)).unreciprocated
    }

    @Test("A message said to have had no answer is an unanswered request, not news the other lacks")
    func leavesUnanswered() {
        let others = [
            (police, "2011-05-01", "Arrest for criminal damage."), (police, "2011-05-20", "Warrant executed."),
        ]
        #expect(shared(others + [(care, "2011-05-04", "Voicemail left for the police officer. Not returned.")]).isEmpty)
        #expect(shared(others + [(care, "2011-05-04", "Voicemail left for the police officer.")]).count == 1)
    }

    @Test("\"All agencies\" are those that had to do with the teller of late")
    func limitsAllAgencies() {
        let found = shared([
            (police, "2009-01-05", "Shoplifting, caution."),
            (school, "2011-04-20", "Social worker rang about attendance."),
            (police, "2012-01-05", "Shoplifting, fine."), (school, "2011-06-20", "Sports day."),
            (care, "2011-05-04", "Case closed. All agencies informed."),
        ])
        #expect(found.map(\.agency) == [1])
    }

    @Test("What was sent may be named at length")
    func readsLongObjects() {
        let found = shared([
            (health, "2011-04-20", "Weight 9 kg."), (health, "2011-06-20", "Weight 10 kg."),
            (school, "2011-05-04", "Sent the completed early help form to the health visitor by fax."),
        ])
        #expect(found.map(\.words) == ["Sent the completed early help form to the health visitor"])
    }

    @Test("A meeting of professionals is nobody who was told")
    func passesOverMeetings() {
        #expect(
            shared([
                (health, "2011-04-20", "Rang school."), (health, "2011-06-20", "Weight 10 kg."),
                (school, "2011-05-04", "Head contributed by telephone to professionals' discussion of the injury."),
            ]).filter { $0.entry == 2 }.isEmpty)
    }
}

@Suite("Who is who in accounts")
struct AccountPeopleTests {
    private let people = [CaseFile.KnownPerson(name: "Una Marsh", otherNames: ["Ms Marsh"], role: "mother")]

    @Test("The case file tells that a first name is the mother's")
    func knowsPeople() {
        let rows = chronology([
            (care, "2011-05-04", "Core group. Plan reviewed. Mother arrived late."),
            (school, "2011-05-04", "Core group at school. Una did not turn up."),
        ])
        #expect(AccountsReader(people: people).read(rows).contradictions.map(\.kind) == [.attendance])
        #expect(AccountsReader().read(rows).contradictions.isEmpty)
    }

    @Test("What one of the family told an agency, the writer did not tell it")
    func leavesFamilysTelling() {
        let rows = chronology([
            (care, "2011-04-20", "Visit."), (care, "2011-06-20", "Visit."),
            (school, "2011-05-04", "Una rang the social worker about money."),
        ])
        #expect(AccountsReader(people: people).read(rows).unreciprocated.isEmpty)
        #expect(AccountsReader().read(rows).unreciprocated.count == 1)
    }

    @Test("Brought by one person in one account and by another in the other")
    func comparesEscorts() throws {
        let found = try #require(
            AccountsReader().read(
                chronology([
                    (surgery, "2011-05-04", "A&E attendance, Tilda brought by a man, laceration to the hand."),
                    (
                        care, "2011-05-04",
                        "Notification from the surgery: Tilda at A&E with laceration, brought by mother."
                    ),
                ])
            ).contradictions.first { $0.kind == .attendance })
        #expect(found.detail == "The accounts disagree about who brought the child.")
    }
}

private let surgery = "Weir Lane Surgery"
