import Domain
import Hummingbird
import HummingbirdTesting
import Store
import TestSupport
import Testing

@testable import Web

@Suite("Handing over, and leaving", .timeLimit(.minutes(10))) struct HandOverPagesTests {
    @Test("the page that says somebody leaves offers what they hand over, and it names no case")
    func offered() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let lead = try #require(world.people[.agencyLead])
            let pack = SiteLink.handOver(world.board, person: lead).address
            try await world.browse { client in
                let administrator = Browser(client: client, token: world.tokens[.administrator])
                let leaves = try await administrator.get(SiteLink.recordLeaver(world.board, person: lead).address)
                #expect(leaves.has(pack))
                let theirs = try await administrator.get(pack)
                #expect(!theirs.has("CR-2026-014") && theirs.has("1 review which you may not know of"))
                let manager = try await Browser(client: client, token: world.tokens[.businessManager]).get(pack)
                #expect(manager.has("CR-2026-014") && manager.has("Larkfield School"))
                #expect(manager.has("coordinator@example.org"), "whom to speak to")
                #expect(!manager.has("Ottilie") && !manager.has("Bram"))
                #expect(try await Browser(client: client, token: world.tokens[.chair]).get(pack).isRefusal)
                let own = try await Browser(client: client, token: world.tokens[.agencyLead]).get(
                    SiteLink.ownHandOver(world.board).address)
                #expect(own.has(catalogue.handOver.nothingWaits.english) && own.has("CR-2026-014"))
                let none = try await Browser(client: client, token: world.stranger).get(
                    SiteLink.ownHandOver(world.board).address)
                #expect(none.location == SiteLink.myWork.address)
            }
        }
    }

    @Test("taken along it is a file of its own, which loads nothing and leads nowhere")
    func file() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let token = try #require(world.tokens[.coordinator])
            try await world.browse { client in
                try await client.execute(
                    uri: SiteLink.ownHandOverFile(world.board).address, method: .get,
                    headers: [.cookie: "\(SiteCookie.Use.session.name)=\(token.text)"], body: nil
                ) { response in
                    #expect(response.headers[.contentDisposition] == "attachment; filename=\"hand-over.html\"")
                    let words = String(buffer: response.body)
                    #expect(words.contains("<h1>Hand-over of coordinator</h1>") && words.contains("CR-2026-014"))
                    for link in ["href=", "src=", "<script", "<form", "Ottilie"] {
                        #expect(!words.contains(link), "\(link)")
                    }
                }
            }
        }
    }

    @Test(
        "an administrator ends a role in a review that is not named to them, and it is over with the next click",
        arguments: DatabaseEngine.allCases)
    func endElsewhere(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let lead = try #require(world.people[.agencyLead])
            let membership = try #require(world.memberships[.agencyLead])
            let home = SiteLink.boardPerson(world.board, person: lead).address
            let end = SiteLink.endRole(world.board, person: lead, role: membership).address
            try await world.browse { client in
                let browser = Browser(client: client, token: world.tokens[.administrator])
                let own = Browser(client: client, token: world.tokens[.agencyLead])
                #expect(try await own.get(SiteLink.review(world.review).address).status == .ok)
                let page = try await browser.get(home)
                #expect(page.has(end) && page.has("Agency lead for Larkfield School, in a review"))
                let question = try await browser.get(end)
                #expect(question.status == .ok && !question.has("CR-2026-014") && !question.has("Ottilie"))
                #expect(try await browser.send(end, [("reason", "")]).status == .unprocessableContent)
                let done = try await browser.send(end, [("reason", "Left today.")])
                #expect(try await browser.get(try #require(done.location)).has(catalogue.people.doneEnded.english))
                #expect(try await own.get(SiteLink.review(world.review).address).status == .notFound)
                // The review's own page stays shut to the administrator.
                let inside = SiteLink.endReviewRole(world.review, membership).address
                #expect(try await browser.get(inside).status == .notFound)
                // Ended twice is ended.
                #expect(try await browser.get(end).status == .seeOther)
                let ledger = try await Browser(client: client, token: world.tokens[.coordinator]).get(
                    SiteLink.reviewLedger(world.review).address)
                #expect(ledger.has("Ended a role: Agency lead"))
            }
        }
    }
}
