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

    @Test("Several agencies asked in one sentence are asked each, and a meeting's actions ask those they name")
    func several() {
        let asked = RequestReader().read(
            smallCase(
                agencies,
                [(2, 0, "", "E-mailed the health visitor and social services to ask if anyone has seen Orla.")]))
        #expect(asked.map(\.agency) == [0, 1])
        let actions = RequestReader().read(
            smallCase(
                agencies, [(2, 0, "", "MARAC. Actions: social services to amend file, health visitor to visit alone.")])
        )
        #expect(actions.map(\.agency) == [1, 0])
        #expect(actions.map(\.words) == ["social services to amend file", "health visitor to visit alone"])
    }

    @Test("What the asker was told is the answer; who asked may be nobody of an agency")
    func toldAndOutsiders() {
        let told = RequestReader().read(
            smallCase(
                agencies, [(1, 0, "", "Asked health visiting for someone to weigh him. Told that he is on a list.")]))
        #expect(told.map(\.outcome) == [.refused] && told.first?.answerWords == "Told that he is on a list.")
        let agent = RequestReader().read(
            smallCase(
                agencies,
                [(2, 0, "", "Welfare check asked for by private landlord's agent, blinds down. No further action.")]))
        #expect(agent.map(\.askedBy) == ["private landlord's agent"] && agent.first?.asker == nil)
        #expect(agent.first?.outcome == .refused)
    }

    @Test("Whoever went and was turned away at the door did not refuse; a caller sent on to others had an answer")
    func atTheDoor() {
        let agent = RequestReader().read(
            smallCase(
                agencies,
                [
                    (
                        2, 0, "",
                        "Welfare check asked for by private landlord's agent. Man at door, \"kids asleep\". No further action."
                    )
                ]))
        #expect(agent.map(\.outcome) == [.answered])
        #expect(agent.first?.answerWords.hasPrefix("Man at door") ?? false)
        var chronology = smallCase(
            agencies, [(1, 0, "", "Call from the aunt, worried about the children. Advised to ring the police.")])
        chronology.children = [ChildOfCase(name: "Orla Finch")]
        let requests = UnderstandingReader().read(chronology).understanding?.requests ?? []
        #expect(requests.map(\.outcome) == [.answered])
        #expect(requests.first?.answerWords == "Advised to ring the police.")
    }

    @Test("A request without a date is listed, with no days")
    func undated() {
        var chronology = smallCase(agencies, [(0, 0, "", "Referral sent to social services about faltering growth.")])
        chronology.entries[0].date = DateReading(verbatim: "")
        let pairs = RequestReader().read(chronology)
        #expect(pairs.map(\.agency) == [1] && pairs.first?.days == nil)
    }

    @Test("What a relative asked of an agency is a request, with what the agency wrote of it")
    func relatives() {
        var chronology = smallCase(
            agencies,
            [
                (1, 0, "", "Letter from the grandmother. The grandmother asks for someone to look at Orla."),
                (1, 30, "", "Call from the aunt, worried about the children. No further action."),
            ])
        chronology.children = [ChildOfCase(name: "Orla Finch")]
        let requests = UnderstandingReader().read(chronology).understanding?.requests ?? []
        #expect(requests.map(\.askedBy) == ["grandmother", "aunt"])
        #expect(requests.map(\.outcome) == [.unanswered, .refused])
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
