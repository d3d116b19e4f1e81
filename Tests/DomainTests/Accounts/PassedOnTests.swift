import Testing

@testable import Domain

/// Something handed to a colleague of the same agency.
@Suite("Passed on inside an agency")
struct PassedOnTests {
    private func missing(_ rows: [(worker: String, day: String, event: String)]) -> [UnreciprocatedSharing] {
        let entries = rows.enumerated().map { index, row in
            let parts = row.day.split(separator: "-").compactMap { Int($0) }
            let day = CivilDate(year: parts[0], month: parts[1], day: parts[2])
            return ChronologyEntry(
                id: EntryID(file: "f", table: 1, row: index + 2), file: 0, agency: 0,
                date: DateReading(verbatim: row.day, earliest: day, latest: day, precision: .day),
                fields: [
                    EntryField(kind: .practitioner, heading: "Worker", text: row.worker),
                    EntryField(kind: .event, heading: "Event", text: row.event),
                ])
        }
        return AccountsReader().read(
            IntegratedChronology(
                children: [ChildOfCase(name: "Tilda Marsh")],
                agencies: [CaseAgency(name: "Oldbridge Children's Social Care")], entries: entries)
        ).unreciprocated
    }

    private let news = (
        worker: "Duty desk", day: "2011-05-04",
        event: "A neighbour rang about shouting. This was forwarded to Mrs Quillan."
    )

    @Test("is listed where the worker wrote nothing of it in the weeks after, with the words")
    func listed() throws {
        let found = missing([
            ("H. Quillan", "2011-03-01", "Visit to the home."), news,
            ("H. Quillan", "2011-05-20", "Handover. I am leaving."),
            ("H. Quillan", "2011-09-01", "Home visit."),
        ])
        #expect(found.map(\.entry) == [1])
        #expect(found.map(\.agency) == [0])
        #expect(found.first?.words.contains("forwarded to Mrs Quillan") == true)
    }

    @Test("is not listed where the worker acted, wrote it themselves, or writes no more")
    func notListed() {
        let before = (worker: "H. Quillan", day: "2011-03-01", event: "Visit to the home.")
        #expect(missing([before, news, ("H. Quillan", "2011-05-10", "Home visit, no reply.")]).isEmpty)
        #expect(missing([before, news]).isEmpty)
        let own = (worker: "H. Quillan", day: news.day, event: news.event)
        #expect(missing([before, own, ("H. Quillan", "2011-09-01", "Home visit.")]).isEmpty)
    }

    @Test("is not talk among colleagues")
    func talk() {
        let talk = (worker: "Duty desk", day: "2011-05-04", event: "A neighbour rang. Discussed with Mrs Quillan.")
        #expect(
            missing([
                ("H. Quillan", "2011-03-01", "Visit to the home."), talk, ("H. Quillan", "2011-09-01", "Home visit."),
            ]).isEmpty)
    }
}
