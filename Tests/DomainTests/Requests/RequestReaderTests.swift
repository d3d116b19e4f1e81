import Domain
import Testing

@Suite("Requests and answers")
struct RequestReaderTests {
    private let agencies = ["Elmbury Health Visiting", "Elmbury Social Services", "Elmbury Police"]

    @Test("A referral is paired with the other agency's answer and the days taken")
    func answered() {
        let chronology = smallCase(
            agencies,
            [
                (0, 0, "", "Referral sent to social services about faltering growth."),
                (1, 6, "", "Referral from the health visitor. Agreed for assessment."),
            ])
        let pairs = RequestReader().read(chronology)
        #expect(pairs.count == 1)
        #expect(pairs.first?.kind == .referral)
        #expect(pairs.first?.asker == 0)
        #expect(pairs.first?.agency == 1)
        #expect(pairs.first?.outcome == .answered)
        #expect(pairs.first?.answer == 1)
        #expect(pairs.first?.days == 6)
    }

    @Test("A refusal is told from an answer, and silence from both")
    func refused() {
        let chronology = smallCase(
            agencies,
            [
                (0, 0, "", "Referral sent to social services about faltering growth."),
                (1, 3, "", "Referral from the health visitor. Does not meet threshold."),
                (1, 200, "", "Requested checks from the police on Mr Tolland."),
                (2, 210, "", "Noise complaint, no offences."),
            ])
        let pairs = RequestReader().read(chronology)
        #expect(pairs.map(\.outcome) == [.refused, .unanswered])
        #expect(pairs.last?.agency == 2)
        #expect(pairs.last?.answer == nil)
    }

    @Test("A wish or a condition is no request")
    func supposed() {
        let chronology = smallCase(
            agencies, [(0, 0, "", "If things do not change, refer to social services.")])
        #expect(RequestReader().read(chronology).isEmpty)
    }

    @Test("What the asked agency did or decided, in its own note of being asked, is the answer")
    func ownNote() {
        var chronology = smallCase(
            agencies,
            [
                (1, 0, "", "The police asked for the case file and I took it to them."),
                (1, 100, "", "Call from the health visitor, worried about a bruise."),
            ])
        chronology.entries[1].fields.append(
            EntryField(kind: .action, heading: "Action", text: "Convene a meeting on Friday."))
        let pairs = RequestReader().read(chronology)
        #expect(pairs.map(\.outcome) == [.answered, .answered])
        #expect(pairs.map(\.days) == [0, 0])
        #expect(pairs.last?.answerWords == "Convene a meeting on Friday.")
    }

    @Test("The agency named right before a referral made is the one referred to")
    func referredTo() {
        let chronology = smallCase(agencies, [(0, 0, "", "Social services referral made without seeing the child.")])
        let pairs = RequestReader().read(chronology)
        #expect(pairs.first?.asker == 0)
        #expect(pairs.first?.agency == 1)
    }
}
