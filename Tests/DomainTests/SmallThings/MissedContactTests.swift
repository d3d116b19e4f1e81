import Domain
import Testing

@Suite("Missed contacts in plain text")
struct MissedContactTests {
    @Test(
        "What was missed is told from the words",
        arguments: [
            ("Orla was not brought for her hearing test.", "missed_appointment"),
            ("Weight clinic: WNB.", "missed_appointment"),
            ("DNA x2, letter sent.", "missed_appointment"),
            ("He missed his eye test for the third time.", "missed_appointment"),
            ("She left the department before being seen by a doctor.", "missed_appointment"),
            ("I called at the flat as arranged. There was no reply.", "no_access_visit"),
            ("Home visit, nobody in. Card left.", "no_access_visit"),
            ("Mother would not open the door to us.", "no_access_visit"),
            ("Father rang to cancel tomorrow's appointment.", "cancelled_by_family"),
            ("Mother declined the appointment offered.", "cancelled_by_family"),
            ("The clinic was cancelled because the doctor was ill.", "cancelled_by_agency"),
            ("I had to cancel the visit owing to snow.", "cancelled_by_agency"),
            ("Core group. The school nurse did not attend.", "meeting_not_attended"),
            ("Strategy meeting. Housing not represented.", "meeting_not_attended"),
        ])
    func tells(text: String, label: String) {
        #expect(SmallThingReader().explain(text).label == label)
    }

    @Test(
        "Words that only look so give none",
        arguments: [
            "Father was late for the review but stayed to the end.",
            "She has missed a period and asked for a test.",
            "He says that he misses his dad.",
            "Paternity DNA test requested by the solicitor.",
            "Rang mother twice, no reply.",
            "If he does not attend, a letter will be sent.",
            "There were no missed appointments this term.",
            "Mother cancelled her telephone contract.",
            "The child was reported missing and had not come home.",
            "Apologies had been given for the conference and a full report was sent.",
        ])
    func setsAside(text: String) {
        #expect(SmallThingReader().explain(text).label == "none")
    }

    @Test("A step taken after it is quoted, and discharge alone is none")
    func followUp() {
        let rebooked = SmallThingReader().explain("Not brought for her booster. New appointment sent for 3 May.")
        #expect(rebooked.followUpWords == "New appointment sent for 3 May.")
        let ended = SmallThingReader().explain("Did not attend the clinic. Discharged, letter to GP.")
        #expect(ended.kind == .missedAppointment)
        #expect(ended.followUpWords == nil)
    }

    @Test("The words are verbatim, curly marks and line breaks included")
    func verbatim() {
        let text = "H/V to Mrs O’Dowd\r\nNo reply; card left – will try again."
        let answer = SmallThingReader().explain(text)
        #expect(answer.kind == .noAccessVisit)
        #expect(text.contains(answer.words))
        #expect(answer.followUpWords.map { text.contains($0) } == true)
    }

    @Test("Empty and strange text is no fault", arguments: ["", ".", "   ", "\n\n", "🙂🙂", "’’’", "DNA"])
    func strange(text: String) { _ = SmallThingReader().explain(text) }
}
