import Domain
import Hummingbird
import Store
import TestSupport
import Testing

@testable import Web

@Suite("The pages of asking for chronologies", .timeLimit(.minutes(10))) struct ChronologyRequestPagesTests {
    @Test(
        "asked with a date and terms, it stands in the agency's work; records are secured before anything is sent",
        arguments: DatabaseEngine.allCases)
    func journey(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let ask = SiteLink.askForChronologies(world.review).address
            let list = SiteLink.chronologyRequests(world.review).address
            try await world.browse { client in
                let coordinator = Browser(client: client, token: try world.token(.coordinator))
                let author = Browser(client: client, token: try world.token(.agencyAuthor))
                // What is wrong is said, and what was typed stays.
                let wrong = try await coordinator.send(
                    ask, [("due", "31 February 2080"), ("include", "From the <birth>.")])
                #expect(wrong.status == .unprocessableContent && wrong.has("From the &lt;birth&gt;."))
                #expect(wrong.has("Choose at least one agency") && wrong.has("the calendar has no such day"))
                let past = try await coordinator.send(
                    ask, [("agencies", world.agency.description), ("due", "1 March 2001"), ("include", "All.")])
                #expect(past.has(catalogue.requests.duePast.english))
                // Pressed twice, asked once.
                let word = Browser.word(try await coordinator.get(ask).words, to: ask) ?? ""
                for _ in 0..<2 {
                    let asked = try await coordinator.post(
                        ask,
                        [
                            ("agencies", world.agency.description), ("due", "1 March 2080"), ("from", "2019"),
                            ("to", ""), ("include", "From the birth."), ("form", word),
                        ])
                    #expect(asked.location == list)
                }
                let requests = try await world.store.chronologyRequests(for: try world.reader(.coordinator))
                let request = try #require(requests.first)
                #expect(requests.count == 1 && request.terms.from == CivilDate(year: 2019, month: 1, day: 1))

                // In the agency's work, with its day.
                let work = try await author.get(SiteLink.myWork.address)
                #expect(work.has("Confirm that your agency’s records are secured") && work.has("By 1 March 2080"))
                let page = SiteLink.chronologyRequest(world.review, request.id).address
                #expect(try await author.get(page).has("From the birth."))
                #expect(!(try await author.get(page).has(catalogue.requests.takeBack.english)))

                // Nothing is sent before.
                let send = SiteLink.sendFiles(world.review).address
                #expect(try await author.get(send).has(catalogue.requests.confirmFirst.english))
                do {
                    _ = try await world.send("Date,Event\n1 May 2024,a", as: .agencyAuthor)
                    Issue.record("it was sent")
                } catch {
                    #expect(error as? CommandRefusal == .recordsNotSecured)
                }
                let records = SiteLink.confirmRecords(world.review, request.id).address
                let fields = [
                    ("holdings", "The pupil file."), ("whereabouts", "Locked away."), ("missing", "Nothing."),
                    ("secured-by", "Mrs Hawthorn"), ("secured-on", "5 February 2025"),
                ]
                let later = try await author.send(
                    records, Array(fields.dropLast()) + [("secured-on", "5 February 2080")])
                #expect(later.status == .unprocessableContent && later.has(catalogue.requests.notYet.english))
                #expect(try await author.send(records, fields + [("version", "0")]).location == page)
                let lead = Browser(client: client, token: try world.token(.agencyLead))
                let clash = try await lead.send(
                    records, [("holdings", "Two files.")] + fields.dropFirst() + [("version", "0")])
                #expect(clash.status == .conflict && clash.has("Two files.</textarea>") && clash.has("The pupil file."))
                _ = try await world.send("Date,Event\n1 May 2024,a", as: .agencyAuthor)

                // The coordinator sees it on the review's page.
                let home = try await coordinator.get(SiteLink.review(world.review).address)
                #expect(home.has(catalogue.requests.secured.english) && home.has("By 1 March 2080"))
                // Two who change it.
                let change = SiteLink.changeChronologyRequest(world.review, request.id).address
                let terms = [("due", "2 March 2080"), ("include", "All of it."), ("from", ""), ("to", "")]
                #expect(try await coordinator.send(change, terms + [("version", "1")]).location == page)
                let stale = try await coordinator.send(
                    change, [("due", "3 March 2080"), ("include", "Some."), ("version", "1")])
                #expect(stale.status == .conflict && stale.has("All of it.") && stale.has("Some.</textarea>"))
                // Taken back, it is nobody's work.
                let back = SiteLink.withdrawChronologyRequest(world.review, request.id).address
                #expect(
                    try await coordinator.send(back, [("reason", "Not needed."), ("version", "2")]).location == list)
                #expect(!(try await author.get(SiteLink.myWork.address).has("2 March 2080")))
                #expect(try await author.get(page).status == .notFound)
            }
        }
    }
}
