import Domain
import Hummingbird
import Store
import TestSupport
import Testing

@testable import Web

/// What a coordinator and an agency with parts do in one go: an agency that is missing, records confirmed for all at once, and
/// one file with the rows of several parts.
@Suite("Asking and answering for several at once", .timeLimit(.minutes(10))) struct WholeAgencyPagesTests {
    private static func ask(_ world: SiteWorld, _ agencies: [RecordID]) async throws -> [RecordID] {
        let terms = ChronologyTerms(
            due: try #require(CivilDate(year: 2080, month: 3, day: 1)), from: nil, to: nil, include: "All.")
        let requests = agencies.map { AskForChronology.Request(id: world.store.newID(), agency: $0) }
        try await world.store.run(
            .askForChronology(
                AskForChronology(board: world.board, review: world.review, requests: requests, terms: terms)),
            by: try world.person(.coordinator))
        return requests.map(\.id)
    }

    @Test(
        "the coordinator adds an agency that is missing where she asks; one of nearly the same name is asked about",
        arguments: DatabaseEngine.allCases)
    func missingAgency(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let ask = SiteLink.askForChronologies(world.review).address
            let add = SiteLink.addAgencyToAsk(world.review).address
            try await world.browse { client in
                let coordinator = Browser(client: client, token: try world.token(.coordinator))
                #expect(try await coordinator.get(ask).has("href=\"\(add)\""))
                for role in [AccessRole.panelMember, .agencyLead, .independentChair] {
                    let other = Browser(client: client, token: try world.token(role))
                    #expect(try await other.get(add).isRefusal, "\(role)")
                }
                let near = try await coordinator.send(
                    add, [("name", "The Larkfeild School"), ("otherNames", "TLS"), ("partOf", "")])
                #expect(near.status == .unprocessableContent && near.has("“Larkfield School”: is it the same?"))
                #expect(near.has("value=\"The Larkfeild School\"") && near.has("TLS</textarea>"))
                #expect(near.has(catalogue.agencies.isAnotherYes.english))
                let other = try await coordinator.send(
                    add, [("name", "The Larkfeild School"), ("isAnother", "yes"), ("partOf", "")])
                #expect(other.location == ask)
                let landed = try await coordinator.get(try #require(other.landing))
                #expect(landed.has("The Larkfeild School was added to the board.") && landed.has("id=\"said\""))
                // The very same name is refused whatever is ticked.
                let same = try await coordinator.send(
                    add, [("name", "Larkfield School"), ("isAnother", "yes"), ("partOf", "")])
                #expect(same.status == .unprocessableContent && same.has("is taken already"))
                let part = try await coordinator.send(
                    add, [("name", "Midwives <1>"), ("partOf", world.otherAgency.description)])
                #expect(part.location == ask)
                #expect(try await coordinator.get(ask).has("Midwives &lt;1&gt;"))
            }
            let facts = try await world.store.database.read { session in
                try session.rows("SELECT count(*) FROM ledger_entries WHERE action = 'agency.added'") {
                    try $0.integer(0)
                }
            }
            #expect(facts.first.map { $0 >= 2 } == true)
            #expect(try await world.store.verify().findings.isEmpty)
        }
    }

    @Test(
        "records are confirmed for an agency and its parts in one form, and nothing typed is lost",
        arguments: DatabaseEngine.allCases)
    func records(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let asked = try await Self.ask(world, [world.agency, world.part])
            let all = SiteLink.confirmAllRecords(world.review).address
            let list = SiteLink.chronologyRequests(world.review).address
            try await world.browse { client in
                let lead = Browser(client: client, token: try world.token(.agencyLead))
                #expect(try await lead.get(list).has("href=\"\(all)\""))
                #expect(try await lead.get(SiteLink.chronologyRequest(world.review, asked[0]).address).has(all))
                func part(_ place: Int, _ holdings: String, on day: String = "5 February 2025") -> [(String, String)] {
                    let values = [
                        ("holdings", holdings), ("whereabouts", "Locked away."), ("missing", "Nothing."),
                        ("secured-by", "Mrs Hawthorn"), ("secured-on", day), ("version", "0"),
                    ]
                    return values.map { ("\($0)-\(asked[place])", $1) }
                }
                let nothing = try await lead.send(all, [])
                #expect(nothing.has(catalogue.requests.confirmNothing.english))
                let wrong = try await lead.send(
                    all, part(0, "The pupil <file>.") + part(1, "The day book.", on: "31 February 2025"))
                #expect(wrong.status == .unprocessableContent && wrong.has("The pupil &lt;file&gt;.</textarea>"))
                #expect(wrong.has("The day book.</textarea>") && wrong.has("Larkfield School: Larkfield Nursery: "))
                #expect(wrong.has("href=\"#field-secured-on-\(asked[1])\""))
                // A part left empty waits.
                let first = try await lead.send(all, part(0, "The pupil file."))
                #expect(first.location == list)
                #expect(try await lead.get(try #require(first.landing)).has("Confirmed for Larkfield School:"))
                #expect(!(try await lead.get(list).has("href=\"\(all)\"")))
                let rest = try await lead.send(all, part(1, "The day book."))
                #expect(rest.location == list)
                let requests = try await world.store.chronologyRequests(for: try world.reader(.agencyLead))
                #expect(requests.map { $0.secured?.statement.holdings } == ["The pupil file.", "The day book."])
                #expect(try await lead.get(all).has(catalogue.requests.allConfirmed.english))
                // Said of several, all of it is said or none.
                let both = ConfirmRecords(
                    board: world.board, request: asked[0], version: 1,
                    statement: try #require(requests[0].secured?.statement),
                    others: [
                        .init(request: asked[1], version: 7, statement: try #require(requests[1].secured?.statement))
                    ])
                await #expect(throws: CommandRefusal.self) {
                    try await world.store.run(.confirmRecords(both), by: try world.person(.agencyLead))
                }
                let after = try await world.store.chronologyRequests(for: try world.reader(.agencyLead))
                #expect(after.map { $0.secured?.version } == [1, 1])
            }
            #expect(try await world.store.verify().findings.isEmpty)
        }
    }

    @Test(
        "one file with the rows of several parts is asked about, and each row is its part's",
        arguments: [
            DatabaseEngine.sqlite
        ])
    func oneFile(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let text = "Date|Event|Agency\n1 May 2002|Seen at school.|Larkfield Nursery\n2 May 2002|Absent.|Office"
            let id = try await world.send(text, as: .agencyLead)
            @Sendable func work() async throws {
                _ = try await JobRunner(world.store, worker: "test", reading: InventedReading()).runAll()
            }
            try await work()
            let place = SiteLink.sentFile(world.review, id).address
            try await world.browse { client in
                let lead = Browser(client: client, token: try world.token(.agencyLead))
                let page = try await lead.get(place)
                #expect(page.has(catalogue.send.partsTitle.english) && page.has("Larkfield School itself"))
                func version() async throws -> (String, String) { ("version", "\(try await world.version(of: place))") }
                let half = try await lead.send(
                    place, [("part-0", world.part.description), ("part-1", ""), try await version()])
                #expect(half.status == .unprocessableContent)
                #expect(half.has("Choose whose the rows of “Office” are (1)") && half.has("href=\"#part-1\""))
                let said = try await lead.send(
                    place,
                    [("part-0", world.part.description), ("part-1", world.agency.description), try await version()])
                #expect(said.location == place)
                try await work()
                let kept = try await lead.post(
                    place + "/keep",
                    [
                        try await version(),
                        ("form", Browser.word(try await lead.get(place).words, to: place + "/keep") ?? ""),
                    ])
                #expect(kept.location == place)
                try await work()
                let chronology = try await lead.get(SiteLink.chronology(world.review).address)
                #expect(chronology.has("Larkfield School: Larkfield Nursery") && chronology.has("Seen at school."))
            }
        }
    }

    @Test("what was done is said where it leads, to whoever did it and to nobody else")
    func said() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let material = try await world.addMaterial()
            let ask = SiteLink.askQuestion(world.review, thread: material.thread).address
            try await world.browse { client in
                let panel = Browser(client: client, token: try world.token(.panelMember))
                let asked = try await panel.send(ask, [("question", "Who else saw it?")])
                let landing = try #require(asked.landing)
                let page = try await panel.get(landing)
                #expect(page.has("Asked of Larkfield School. It stands in their list of work"))
                #expect(page.has("role=\"status\" id=\"said\""))
                // Not to another, not altered, not where it was not done.
                let chair = Browser(client: client, token: try world.token(.independentChair))
                #expect(!(try await chair.get(landing).has("id=\"said\"")))
                #expect(!(try await panel.get(landing + "A").has("id=\"said\"")))
                #expect(!(try await panel.get(SiteLink.questions(world.review).address).has("id=\"said\"")))
                // What is still to come is said of a request.
                let request = SiteLink.chronologyRequest(world.review, material.request).address
                let standing = try await panel.get(request)
                #expect(standing.has(catalogue.requests.toCome.english))
                #expect(standing.has(catalogue.requests.toComeAccepted.english))
            }
        }
    }

    @Test("somebody who is invited already is said to be so, with what can be done")
    func invitedTwice() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let address = SiteLink.inviteToReview(world.review).address
            @Sendable func fields(_ agency: RecordID, _ role: String = "agency_author") -> [(String, String)] {
                [
                    ("name", "Nia Novel"), ("email", "nia@example.org"), ("role", role),
                    ("agency", agency.description), ("days", "7"),
                ]
            }
            try await world.browse { client in
                let coordinator = Browser(client: client, token: try world.token(.coordinator))
                #expect(try await coordinator.send(address, fields(world.agency)).status == .seeOther)
                let again = try await coordinator.send(
                    address, fields(world.agency, "agency_lead").map { ($0, $0 == "email" ? "NIA@example.org" : $1) })
                #expect(again.status == .conflict && again.has("Nia Novel is invited already: nothing was sent"))
                #expect(again.has("/again\"") && again.has("value=\"NIA@example.org\""))
                // For another agency it is another invitation.
                #expect(try await coordinator.send(address, fields(world.otherAgency)).status == .seeOther)
                let list = try await coordinator.get(address)
                #expect(list.words.split(separator: "nia@example.org").count == 3)
            }
        }
    }
}
