import Testing

@testable import Domain

/// A case in a few lines: each row is agency, ISO day and words of the event.
private func chronology(_ rows: [(agency: String, day: String, event: String)]) -> IntegratedChronology {
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
    let agencies = names.map { CaseAgency(name: $0) }
    return IntegratedChronology(children: [ChildOfCase(name: "Tilda Marsh")], agencies: agencies, entries: entries)
}

private let care = "Oldbridge Children's Social Care"
private let police = "Oldbridge Constabulary"
private let health = "Oldbridge Health Visiting"
private let surgery = "Weir Lane Surgery"

@Suite("Accounts of one occurrence")
struct AccountsReaderTests {
    @Test("Two agencies telling of a strategy discussion on one day are linked, with reasons")
    func linksMeeting() throws {
        let result = AccountsReader().read(
            chronology([
                (care, "2011-05-04", "Strategy discussion held with the police. Section 47 enquiries to begin."),
                (police, "2011-05-04", "Strategy discussion by phone with social care. Joint investigation."),
                (surgery, "2011-05-04", "Ear infection, amoxicillin prescribed."),
            ]))
        let occurrence = try #require(result.occurrences.first)
        #expect(result.occurrences.count == 1)
        #expect(occurrence.entries == [0, 1])
        let link = try #require(occurrence.links.first)
        #expect(link.score > 0.5)
        #expect(link.reasons.contains("same day"))
        #expect(link.reasons.contains("both tell of a strategy discussion"))
    }

    @Test("A conference and a core group on one day are two occurrences")
    func keepsMeetingsApart() {
        let result = AccountsReader().read(
            chronology([
                (care, "2011-05-04", "Review conference. Category agreed - neglect."),
                (health, "2011-05-04", "Core group. Plan reviewed."),
            ]))
        #expect(result.occurrences.isEmpty)
    }

    @Test("A notification two days later that names the day belongs to the incident")
    func linksByDayTold() {
        let result = AccountsReader().read(
            chronology([
                (police, "2011-05-04", "Domestic incident, verbal argument. DASH medium. Notification to social care."),
                (care, "2011-05-06", "Police notification of a domestic incident on 4 May."),
            ]))
        #expect(result.occurrences.map(\.entries) == [[0, 1]])
        #expect(result.contradictions.isEmpty)
    }

    @Test("One account has the mother at the meeting and another has not")
    func findsAttendance() throws {
        let result = AccountsReader().read(
            chronology([
                (care, "2011-05-04", "Core group meeting. Plan reviewed. Mother attended."),
                (health, "2011-05-04", "Core group. Mum did not attend."),
            ]))
        let found = try #require(result.contradictions.first { $0.kind == .attendance })
        #expect(found.first == [0])
        #expect(found.second == [1])
        #expect(found.firstWords == "Mother attended")
        #expect(found.secondWords == "Mum did not attend")
    }

    @Test("The category of a plan differs between two accounts of one conference")
    func findsOutcome() throws {
        let result = AccountsReader().read(
            chronology([
                (care, "2011-05-04", "Initial conference. Category agreed: neglect."),
                (police, "2011-05-04", "Officer at initial conference. Outcome: emotional abuse."),
            ]))
        let found = try #require(result.contradictions.first { $0.kind == .outcome })
        #expect(Set(found.first + found.second) == [0, 1])
    }

    @Test("Core groups with one matter and two certain days contradict each other in the date")
    func findsDate() throws {
        let result = AccountsReader().read(
            chronology([
                (care, "2011-05-04", "Core group meeting. Plan reviewed."),
                (health, "2011-05-05", "Core group meeting. Plan reviewed, weight discussed."),
            ]))
        let found = try #require(result.contradictions.first { $0.kind == .date })
        #expect(found.detail == "The accounts give different days, 1 day apart.")
    }

    @Test("A child seen by one and not by the other at one joint visit")
    func findsSighting() throws {
        let case1 = chronology([
            (care, "2011-05-04", "Joint visit with HV. Tilda seen, playing."),
            (health, "2011-05-04", "Joint visit with social worker. Tilda not seen."),
        ])
        let contacts = [
            ChildContact(
                entry: 0, child: 0, seen: Inference(.yes, basis: .inferred, words: "Tilda seen", rule: "test")),
            ChildContact(
                entry: 1, child: 0, seen: Inference(.no, basis: .inferred, words: "Tilda not seen", rule: "test")),
        ]
        let found = try #require(
            AccountsReader().read(case1, contacts: contacts).contradictions.first { $0.kind == .childSeen })
        #expect(found.firstWords == "Tilda seen")
        #expect(found.secondWords == "Tilda not seen")
    }

    @Test("Sharing that the other agency does not show is found, with the words")
    func findsSharing() throws {
        let rows = [
            (
                agency: surgery, day: "2011-05-04",
                event: "Booster missed for the third time. Informed the health visitor."
            ),
            (agency: health, day: "2011-05-20", event: "Clinic. Weighed, no concerns."),
        ]
        let found = try #require(AccountsReader().read(chronology(rows)).unreciprocated.first)
        #expect(found.entry == 0)
        #expect(found.agency == 1)
        #expect(found.words.hasPrefix("Informed the health visitor"))
    }

    @Test("Sharing that the other agency wrote down is not listed")
    func acceptsCounterpart() {
        let rows = [
            (
                agency: surgery, day: "2011-05-04",
                event: "Booster missed for the third time. Informed the health visitor."
            ),
            (agency: health, day: "2011-05-05", event: "Surgery rang: boosters overdue."),
        ]
        #expect(AccountsReader().read(chronology(rows)).unreciprocated.isEmpty)
    }

    @Test(
        "A plan, a request and a refusal are no claims of sharing",
        arguments: [
            "Plan: inform the health visitor.", "To inform the health visitor.", "The health visitor was not informed.",
            "The health visitor rang to ask about boosters.", "Unable to contact the health visitor.",
        ])
    func refusesPlans(_ words: String) {
        let rows = [
            (agency: surgery, day: "2011-05-04", event: words),
            (agency: health, day: "2011-05-20", event: "Clinic. Weighed, no concerns."),
        ]
        #expect(AccountsReader().read(chronology(rows)).unreciprocated.isEmpty)
    }

    @Test("The same case gives the same answer twice")
    func isDeterministic() {
        let rows = (0..<60).map { i in
            (
                agency: [care, police, health, surgery][i % 4], day: "2011-05-\(10 + i / 6)",
                event: ["Core group meeting.", "Strategy discussion.", "Home visit, no reply.", "Domestic incident."][
                    i % 3]
            )
        }
        let first = AccountsReader().read(chronology(rows))
        let second = AccountsReader().read(chronology(rows))
        #expect(first.occurrences == second.occurrences)
        #expect(first.contradictions == second.contradictions)
    }

    @Test("An empty chronology has no accounts")
    func readsNothing() {
        let result = AccountsReader().read(IntegratedChronology())
        #expect(result.occurrences.isEmpty && result.contradictions.isEmpty && result.unreciprocated.isEmpty)
    }
}
