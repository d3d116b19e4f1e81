import Testing

@testable import Domain

/// A small chronology written by hand: agency, day of 2019 counted from 1 January, practitioner, words.
func smallCase(_ agencies: [String], _ rows: [(agency: Int, day: Int, worker: String, text: String)])
    -> IntegratedChronology
{
    let start = CivilDate(year: 2019, month: 1, day: 1)!
    let entries = rows.enumerated().map { place, row in
        let day = start.adding(days: row.day)
        return ChronologyEntry(
            id: EntryID(file: "f", table: 1, row: place + 1), file: 0, agency: row.agency,
            date: DateReading(verbatim: "", earliest: day, latest: day, precision: .day),
            fields: [
                EntryField(kind: .practitioner, heading: "Worker", text: row.worker),
                EntryField(kind: .event, heading: "Event", text: row.text),
            ])
    }
    return IntegratedChronology(agencies: agencies.map { CaseAgency(name: $0) }, entries: entries)
}

@Suite("Small things over a chronology")
struct SmallThingChronologyTests {
    @Test("An agency that was not invited is said to be so, and a visit to an empty home is told in the writer's words")
    func whose() {
        let things = SmallThingReader().read(
            smallCase(
                ["Elmbury Health Visiting", "Elmbury Housing"],
                [
                    (0, 0, "", "Core group. Did not attend, no invitation received."),
                    (
                        1, 9, "",
                        "Called at 9 Wick Row and found it empty. A neighbour said that they left, nobody in since."
                    ),
                ]))
        #expect(things.map(\.kind) == [.meetingNotAttended, .noAccessVisit])
        #expect(things.first?.rule == "not invited, or not told of it")
        #expect(things.last?.words == "Called at 9 Wick Row and found it empty.")
    }

    @Test("What was left out of the minutes is no meeting that anybody stayed away from")
    func minutes() {
        let things = SmallThingReader().read(
            smallCase(
                ["Elmbury School"],
                [
                    (
                        0, 0, "",
                        "Review conference. We said that Orla's drawing had not been followed up. It is not in the minutes."
                    )
                ]))
        #expect(things.isEmpty)
    }

    @Test("A row sent twice is no step that followed, and one noted again is not counted again")
    func twice() {
        let things = SmallThingReader().read(
            smallCase(
                ["Elmbury Surgery"],
                [
                    (0, 0, "", "Orla WNB."), (0, 0, "", "Orla WNB."),
                    (0, 2, "", "Dr S noted 1/1 WNB. Referral made without seeing."),
                ]))
        #expect(things.map(\.entry) == [0] && things.first?.followedBy == 2)
    }

    @Test("A missed contact is followed by the agency's next contact within the set time, and not after it")
    func followed() {
        let chronology = smallCase(
            ["Elmbury Health Visiting"],
            [
                (0, 0, "", "Not brought for weight check."), (0, 10, "", "Home visit, Orla seen."),
                (0, 60, "", "Not brought for review."), (0, 80, "", "Home visit, Orla seen."),
            ])
        let things = SmallThingReader().read(chronology)
        #expect(things.map(\.entry) == [0, 2])
        #expect(things.map(\.followedBy) == [1, nil])
        #expect(SmallThingReader(followUpDays: 30).read(chronology).map(\.followedBy) == [1, 3])
        let gaps = SmallThingGapFinder().find(chronology, things: things)
        #expect(gaps.map(\.kind) == [.missedNotFollowedUp])
        #expect(gaps.first?.entry == 2)
    }

    @Test("Lost files and cancelled supervision are told apart from children playing without supervision")
    func records() {
        let chronology = smallCase(
            ["Elmbury Social Services"],
            [
                (0, 0, "", "The file could not be found."), (0, 1, "", "Supervision cancelled, manager on leave."),
                (0, 2, "", "Children playing in the road with no supervision."),
                (0, 3, "", "Case moved to the long-term team with no handover."),
            ])
        #expect(SmallThingReader().read(chronology).map(\.kind) == [.fileLost, .supervisionMissing, .handoverMissing])
    }

    @Test("Supervision that stops for far longer than usual is a gap")
    func supervision() {
        let days = [0, 60, 120, 180, 480, 540]
        let chronology = smallCase(
            ["Elmbury Social Services"], days.map { (0, $0, "", "Supervision with team manager, actions set.") })
        let gaps = SmallThingGapFinder().find(chronology, things: [])
        #expect(gaps.map(\.kind) == [.noSupervision])
        #expect(gaps.first.map { $0.to.days(since: $0.from) } == 300)
    }

    @Test("A change of worker without a handover is a gap; with one written it is none")
    func handover() {
        func rows(_ last: String) -> [(agency: Int, day: Int, worker: String, text: String)] {
            [0, 10, 20, 30].map { (0, $0, "P Ashdown", $0 == 30 ? last : "Visit.") }
                + [50, 60, 70, 80].map { (0, $0, "R Tolland", "Visit.") }
        }
        let without = smallCase(["Elmbury Health Visiting"], rows("Visit."))
        #expect(SmallThingGapFinder().find(without, things: []).map(\.kind) == [.noHandover])
        let with = smallCase(["Elmbury Health Visiting"], rows("Handover to R Tolland, joint visit planned."))
        #expect(SmallThingGapFinder().find(with, things: []).isEmpty)
    }

    @Test("Counts and monthly totals add up")
    func tally() {
        let chronology = smallCase(
            ["Elmbury Surgery", "Elmbury Health Visiting"],
            [(0, 0, "", "DNA."), (1, 5, "", "Home visit, no reply."), (0, 65, "", "DNA.")])
        let tally = SmallThingTally(SmallThingReader().read(chronology), chronology: chronology)
        #expect(tally.counts.map(\.count) == [2, 1])
        #expect(tally.months.map(\.total) == [2, 2, 3])
        #expect(tally.months.map(\.month) == [1, 2, 3])
    }

    @Test("A task that was done later under the same label followed, and “relisted” is a step")
    func sameTask() {
        let things = SmallThingReader().read(
            smallCase(
                ["Elmbury Housing", "Elmbury Surgery"],
                [
                    (0, 0, "", "Boiler safety check: no access, first attempt."),
                    (1, 1, "", "Day surg: Orla WNB, relisted."),
                    (0, 47, "", "Boiler safety check: done. Alarm fitted."),
                ]))
        #expect(things.first?.followedBy == 2)
        #expect(things.last?.followUpWords != nil)
    }

    @Test("Two agencies' accounts of one missed appointment, or of one person missing from a meeting, are one")
    func once() {
        let chronology = smallCase(
            ["Elmbury Hospital", "Elmbury Surgery", "Elmbury Police"],
            [
                (0, 0, "", "Day surgery: Orla not brought."), (1, 8, "", "Day surg: Orla WNB, relisted."),
                (0, 20, "", "Conference. Mr Tolland did not attend."),
                (2, 20, "", "Conference attended. TOLLAND absent."),
                (1, 20, "", "Conference. School did not attend."),
            ])
        func thing(_ entry: Int, _ kind: SmallThing.Kind, _ who: String, _ words: String) -> SmallThing {
            SmallThing(entry: entry, kind: kind, who: who, words: words, rule: "")
        }
        let counted = CountedOnce(
            chronology: chronology, occurrences: [Occurrence(entries: [2, 3, 4], links: [])]
        ).counted([
            thing(0, .missedAppointment, "Orla", "Day surgery: Orla not brought."),
            thing(1, .missedAppointment, "Orla", "Day surg: Orla WNB, relisted."),
            thing(2, .meetingNotAttended, "Mr Tolland", "Mr Tolland did not attend."),
            thing(3, .meetingNotAttended, "", "TOLLAND absent."),
            thing(4, .meetingNotAttended, "School", "School did not attend."),
        ])
        #expect(counted.map(\.entry) == [0, 2, 4])
        #expect(counted.map(\.followedBy) == [1, 3, nil])
    }

    @Test("a home found empty and a lost file that was found are followed by what their own row says")
    func followedInRow() {
        func entry(_ row: Int, _ words: String, action: String = "", remark: String = "") -> ChronologyEntry {
            var entry = ChronologyEntry(
                id: EntryID(file: "f", table: 1, row: row), file: 0, agency: 0,
                date: DateReading(verbatim: ""), fields: [EntryField(kind: .event, heading: "Event", text: words)])
            if !action.isEmpty { entry.fields.append(EntryField(kind: .action, heading: "Done", text: action)) }
            if !remark.isEmpty { entry.remarks = [SourceRemark(.comment, text: remark)] }
            return entry
        }
        let chronology = IntegratedChronology(
            agencies: [CaseAgency(name: "Elmbury Housing")],
            entries: [
                entry(1, "Called at 9 Wick Row and found it empty.", action: "Tenancy ended."),
                entry(2, "Paper volumes could not be found.", remark: "Volume 2 came to light in December."),
                entry(3, "Called at 9 Wick Row, no answer.", action: "Tenancy ended."),
            ])
        let settled = FollowedInEntry(chronology: chronology)
        func words(_ place: Int, _ kind: SmallThing.Kind) -> String? {
            settled.settled(
                SmallThing(entry: place, kind: kind, who: "", words: chronology.entries[place].event, rule: "")
            ).followUpWords
        }
        #expect(words(0, .noAccessVisit) == "Tenancy ended.")
        #expect(words(1, .fileLost) == "Volume 2 came to light in December.")
        #expect(words(2, .noAccessVisit) == nil)
    }
}
