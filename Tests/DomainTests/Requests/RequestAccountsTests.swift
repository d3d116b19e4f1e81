import Testing

@testable import Domain

@Suite("Requests settled by linked accounts")
struct RequestAccountsTests {
    private let agencies = ["Oldbridge Health Visiting", "Weir Lane Surgery"].map { CaseAgency(name: $0) }

    private func chronology(_ rows: [(agency: Int, day: Int, event: String)]) -> IntegratedChronology {
        let entries = rows.enumerated().map { index, row in
            let day = CivilDate(year: 2011, month: 5, day: row.day)
            return ChronologyEntry(
                id: EntryID(file: "f\(row.agency)", table: 1, row: index + 2), file: row.agency, agency: row.agency,
                date: DateReading(verbatim: "\(row.day).5.11", earliest: day, latest: day, precision: .day),
                fields: [EntryField(kind: .event, heading: "Event", text: row.event)])
        }
        return IntegratedChronology(
            children: [ChildOfCase(name: "Tilda Marsh")], agencies: agencies, entries: entries)
    }

    @Test("The asked agency's own account of the same occurrence answers, though it repeats nothing of the request")
    func settles() throws {
        let rows = chronology([
            (0, 4, "Asked surgery to send the chart of her growth."), (1, 6, "Fax went. Done."),
        ])
        let open = RequestReader().read(rows)
        #expect(open.map(\.outcome) == [.unanswered])
        let settled = RequestReader().settled(open, by: [Occurrence(entries: [0, 1], links: [])], in: rows)
        let answer = try #require(settled.first)
        #expect(answer.outcome == .answered)
        #expect(answer.answer == 1)
        #expect(answer.days == 2)
    }

    @Test("An account of the same occurrence dated a day before answers too; one of weeks before does not")
    func settlesBefore() {
        func outcome(_ day: Int) -> RequestAndAnswer.Outcome? {
            let rows = chronology([
                (1, day, "Fax went. Done."), (0, 20, "Asked surgery to send the chart of her growth."),
            ])
            return RequestReader().settled(
                RequestReader().read(rows), by: [Occurrence(entries: [0, 1], links: [])], in: rows
            ).first?.outcome
        }
        #expect(outcome(19) == .answered)
        #expect(outcome(4) == .unanswered)
    }

    @Test("An account that only awaits something leaves the request open")
    func leavesAwaited() {
        let rows = chronology([
            (0, 4, "Asked surgery to send the chart of her growth."), (1, 6, "No response from records, chased."),
        ])
        let settled = RequestReader().settled(
            RequestReader().read(rows), by: [Occurrence(entries: [0, 1], links: [])], in: rows)
        #expect(settled.map(\.outcome) == [.unanswered])
    }

    @Test("An account that names another asker answers that one, not this")
    func leavesOthers() {
        let rows = chronology([
            (0, 4, "Asked surgery to send the chart of her growth."), (1, 6, "Referral from the school. Closed."),
        ])
        let more = IntegratedChronology(
            children: rows.children, agencies: agencies + [CaseAgency(name: "Weir Lane Primary School")],
            entries: rows.entries)
        let settled = RequestReader().settled(
            RequestReader().read(more).filter { $0.entry == 0 }, by: [Occurrence(entries: [0, 1], links: [])], in: more)
        #expect(settled.map(\.outcome) == [.unanswered])
    }

    @Test("What a child or parent asks for is no request between agencies")
    func leavesFamily() {
        let rows = chronology([
            (0, 4, "Took her to the surgery. Tilda asked for a drink at the surgery."),
            (0, 5, "Mum asked for a letter to the surgery."),
        ])
        #expect(RequestReader().read(rows).isEmpty)
    }

    @Test("Information not given is a refusal")
    func readsRefusal() {
        let rows = chronology([(1, 4, "Request from health visitor whether registered. No clinical information given.")]
        )
        #expect(RequestReader().read(rows).map(\.outcome) == [.refused])
    }
}
