import Testing

@testable import Domain

@Suite("What one entry says against another, though they tell of no one occurrence") struct SaidOtherwiseTests {
    private static let agencies = [
        "Northmoor Children's Social Care", "Larch Primary School", "Northmoor Health Visiting", "Northmoor Probation",
    ]

    private func contradictions(_ rows: [(agency: Int, day: Int, words: String)]) -> [Contradiction] {
        let entries = rows.enumerated().map { index, row in
            let day = CivilDate(year: 2014, month: 5, day: 1)?.adding(days: row.day)
            return ChronologyEntry(
                id: EntryID(file: "f", table: 1, row: index + 2), file: 0, agency: row.agency,
                date: DateReading(verbatim: "", earliest: day, latest: day, precision: .day),
                fields: [EntryField(kind: .event, heading: "", text: row.words)])
        }
        let chronology = IntegratedChronology(
            children: [ChildOfCase(name: "Senna Hale"), ChildOfCase(name: "Aled Hale")],
            agencies: Self.agencies.map { CaseAgency(name: $0) }, entries: entries)
        var file = CaseFile()
        file.people = [CaseFile.KnownPerson(name: "Gethin Pryce", otherNames: ["Mr Pryce"], role: "mother's partner")]
        return UnderstandingReader(caseFile: file).read(chronology).understanding?.contradictions ?? []
    }

    @Test("that nobody else had asked stands against another agency's referral in writing")
    func onlyOne() throws {
        let found = contradictions([
            (1, 0, "Referral made to social care by phone and in writing: hunger, weight."),
            (0, 200, "The grandmother was the only one who had asked, in writing, for someone to look."),
        ])
        let item = try #require(found.first { $0.detail.contains("nobody else had asked") })
        #expect(item.first == [1] && item.second == [0])
    }

    @Test("that it was not told stands against the agency that wrote it had told, of the same matter alone")
    func notTold() throws {
        let told = (0, 0, "Review: Senna was not brought. Discharged in line with policy. Health visiting informed.")
        let denied = (
            2, 35, "Call from school re Senna's hearing. Discharged unseen, was not told. Asked the GP to refer again."
        )
        let item = try #require(contradictions([told, denied]).first { $0.detail.contains("wrote that it was not") })
        #expect(item.first == [0] && item.second == [1])
        let others = [
            // Another child, another matter, too late, and what somebody else was not told.
            [told, (2, 35, "Call from school re Aled. Discharged unseen, was not told.")],
            [told, (2, 35, "Call from school re Senna. We were not told of the new address.")],
            [told, (2, 90, "Call from school re Senna's hearing. Discharged unseen, was not told.")],
            [told, (2, 35, "Senna discharged. The nursery was not told.")],
        ]
        for rows in others {
            #expect(!contradictions(rows).contains { $0.detail.contains("wrote that it was not") })
        }
    }

    @Test("no children known in the household stands against the same agency's own earlier entries")
    func noChildren() throws {
        let found = contradictions([
            (3, 0, "Says he has met someone with two kids, Wherry Close."),
            (3, 60, "Risk assessment review: children in household? \"none known\"."),
            (3, 200, "Risk assessment review: children in household? \"none known\"."),
        ])
        let item = try #require(found.first { $0.detail.contains("no children were known") })
        #expect(item.first == [1, 2] && item.second == [0])
        #expect(contradictions([(3, 0, "Children in household? None known.")]).isEmpty)
    }

    @Test("a child who denies what a worker recorded a day before")
    func child() throws {
        let found = contradictions([
            (0, 0, "Statutory visit. I saw Senna. Aled was at trampoline club."),
            (1, 1, "Aled at lunch: \"She came when I was at trampoline. I don't go to trampoline.\""),
        ])
        let first = try #require(found.first { $0.gravity == Contradiction.gravityOfChildsWord })
        #expect(first.first == [1] && first.second == [0] && first.child == 1)
        #expect(first.secondWords == "Aled was at trampoline club.")
    }

    @Test("a child who denies something nobody else wrote of, or weeks later, contradicts nobody")
    func childAlone() {
        let worker = "Statutory visit. I saw Senna. Aled was at trampoline club."
        #expect(contradictions([(0, 0, worker), (1, 1, "Aled: \"I don't like custard.\"")]).isEmpty)
        #expect(contradictions([(0, 0, worker), (1, 60, "Aled: \"I don't go to trampoline.\"")]).isEmpty)
        #expect(contradictions([(0, 0, worker), (1, 1, "Mum: \"I don't go to trampoline.\" Aled laughed.")]).isEmpty)
    }

    @Test("a service in place by one agency, of which another hears that nobody has the family")
    func service() throws {
        let found = try #require(
            contradictions([
                (0, 0, "Referral noted. Early help is already in place. No further action."),
                (1, 14, "Head asked early help who holds the case. Nobody had been given it."),
            ]).first)
        #expect(found.first == [0] && found.second == [1])
        #expect(
            contradictions([
                (0, 0, "Early help to be in place once the plan is agreed."),
                (1, 14, "Head asked early help who holds the case. Nobody had been given it."),
            ]).isEmpty)
    }

    @Test("somebody in the home by a child's word, and not by the mother's two weeks later")
    func home() throws {
        let found = try #require(
            contradictions([
                (1, 0, "Senna told her teacher that Mr Pryce sleeps in the box room."),
                (0, 12, "I asked Ms Hale whether Mr Pryce lives here; she said no."),
            ]).first { $0.kind == .outcome })
        #expect(found.first == [0] && found.second == [1])
        #expect(found.gravity > Contradiction.gravityOfHome)
    }

    @Test("who had been there and then left is no contradiction")
    func left() {
        #expect(
            contradictions([
                (3, 0, "PRYCE gives address with Ms Hale."), (0, 12, "Ms Hale said that Mr Pryce has left."),
            ]).isEmpty)
    }
}
