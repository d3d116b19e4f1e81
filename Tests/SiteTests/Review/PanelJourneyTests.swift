import Domain
import Hummingbird
import Store
import TestSupport
import Testing

@testable import Web

/// What people of a review met on their way: each stands on whole pages.
@Suite("On the way through a review", .timeLimit(.minutes(10))) struct PanelJourneyTests {
    @Test(
        "a note typed beside the weight is saved by either button, and the weight with it",
        arguments: DatabaseEngine.allCases)
    func noteAndWeight(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let material = try await world.addMaterial()
            let page = SiteLink.entry(world.review, material.thread).address
            let write = SiteLink.writeNote(world.review, material.thread).address
            try await world.browse { client in
                let browser = Browser(client: client, token: try world.token(.panelMember))
                func word() async throws -> String { Browser.word(try await browser.get(page).words, to: write) ?? "" }
                let weighed = try await browser.post(
                    write,
                    [
                        ("note", "Who was at the door?"), ("weight", "key"), ("version", "0"), ("of-weight", "1"),
                        ("form", try await word()),
                    ])
                #expect(weighed.status == .seeOther && weighed.location?.hasPrefix(page + "#note-") == true)
                let both = try await browser.get(page)
                #expect(both.has("Who was at the door?") && both.has(">Key</strong>"))
                // The weight alone: no note is asked for.
                let alone = try await browser.post(
                    write,
                    [
                        ("note", " "), ("weight", "background"), ("version", "1"), ("of-weight", "1"),
                        ("form", try await word()),
                    ])
                #expect(alone.location == page + "#panel")
                #expect(try await browser.get(page).has(">Background</strong>"))
                // The note's own button saves a weight that was chosen too; somebody else's is not lost.
                let late = try await browser.post(
                    write, [("note", "And when?"), ("weight", "key"), ("version", "1"), ("form", try await word())])
                let again = try #require(late.location)
                #expect(again.contains("/weight"))
                #expect(try await browser.get(again).has(catalogue.panel.weighedMeanwhile.english))
                #expect(try await browser.get(page).has("And when?"))
            }
        }
    }

    @Test("decided links have lists, and what was done is said", arguments: DatabaseEngine.allCases)
    func decidedLinks(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let material = try await world.addMaterial()
            let queue = SiteLink.linkQueue(world.review).address
            let link = SiteLink.decideLink(world.review, material.link).address
            try await world.browse { client in
                let browser = Browser(client: client, token: try world.token(.panelMember))
                let work = try await browser.get(SiteLink.myWork.address)
                #expect(work.has("Look at a proposed link between two accounts"))
                let first = try await browser.get(queue)
                #expect(first.has("To look at (1)") && first.has("Confirmed (0)"))
                let done = try await browser.post(
                    link, [("reason", ""), ("version", "0"), ("form", Browser.word(first.words, to: link) ?? "")])
                let landed = try await browser.get(try #require(done.landing))
                #expect(landed.has("tell of one event"))
                let list = try await browser.get(queue + "?state=confirmed")
                #expect(list.has("Seen at home, kestrel.") && list.has(catalogue.links.changeDecision.english))
                #expect(list.has("href=\"\(link)\""))
                #expect(try await browser.get(queue + "?state=dismissed").has(catalogue.links.noneDecided.english))
                let author = Browser(client: client, token: try world.token(.agencyAuthor))
                #expect(try await author.get(queue + "?state=confirmed").isRefusal)
            }
        }
    }

    @Test("a search among chosen entries keeps to them, there and back")
    func search() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let material = try await world.addMaterial()
            let chosen = "?from=2030-01-01"
            let search = SiteLink.searchChronology(world.review).address + chosen
            try await world.browse { client in
                let browser = Browser(client: client, token: try world.token(.panelMember))
                #expect(
                    try await browser.get(SiteLink.chronology(world.review).address + chosen).has(
                        "action=\"\(search)\""))
                let found = try await browser.send(search, [("words", "kestrel")])
                let page = try await browser.get(try #require(found.location))
                #expect(found.location?.contains("from=2030-01-01") == true)
                #expect(page.has(catalogue.search.among.english) && page.has("Nothing was found"))
                let all = try #require(page.link(beginning: SiteLink.searchChronology(world.review).address + "?q="))
                #expect(!all.contains("from="))
                #expect(try await browser.get(all).has("kestrel"))
                _ = material
            }
        }
    }

    @Test("people are listed with what they sign in with for those who look after them; others see whom to ask")
    func people() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let page = SiteLink.reviewPeople(world.review).address
            try await world.browse { client in
                func shown(_ role: AccessRole) async throws -> Browser.Answer {
                    try await Browser(client: client, token: try world.token(role)).get(page)
                }
                let coordinator = try await shown(.coordinator)
                #expect(coordinator.has(catalogue.reviewSteps.signsIn.english))
                #expect(!coordinator.has(catalogue.reviewSteps.colleague.english))
                let author = try await shown(.agencyAuthor)
                #expect(author.has(catalogue.reviewSteps.colleague.english))
                #expect(!author.has(catalogue.reviewSteps.inviteColleague.english))
                let lead = try await shown(.agencyLead)
                #expect(lead.has(catalogue.reviewSteps.others.english))
                #expect(lead.has("href=\"\(SiteLink.inviteColleague(world.review).address)\""))
                let panel = try await shown(.panelMember)
                #expect(!panel.has(catalogue.reviewSteps.colleague.english))
            }
        }
    }

    @Test("while names are hidden, files are shown by their kind and nobody's birth is")
    func hidden() async throws {
        try await SiteWorld.run(.sqlite) { world in
            _ = try await world.addMaterial()
            try await world.browse { client in
                var browser = Browser(client: client, token: try world.token(.coordinator))
                let open = try await browser.get(SiteLink.files(world.review).address)
                #expect(open.has("kestrel.csv") || open.has(".csv, version 1"))
                browser.hidesNames = true
                let hidden = try await browser.get(SiteLink.files(world.review).address)
                #expect(hidden.has("….csv, version 1") && !hidden.has("kestrel.csv"))
                #expect(
                    !(try await browser.get(SiteLink.review(world.review).address)).has(catalogue.review.born.english))
            }
        }
    }

    @Test("an accept page names the file")
    func accept() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let material = try await world.addMaterial()
            try await world.browse { client in
                let browser = Browser(client: client, token: try world.token(.coordinator))
                let page = try await browser.get(SiteLink.acceptFile(world.review, material.released).address)
                #expect(page.has(", version 1, ") && page.has("received"))
            }
        }
    }
}
