import Domain
import Hummingbird
import Store
import TestSupport
import Testing

@testable import Web

/// The timeline, and the case as it was known on a day, as somebody at a browser sees them.
@Suite("Timeline and knowledge on the web", .timeLimit(.minutes(10))) struct TimelinePagesTests {
    @Test(
        "the panel sees what was found drawn, with the way to each entry and all of it in words",
        arguments: DatabaseEngine.allCases)
    func timeline(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let material = try await world.addMaterial()
            let address = SiteLink.timeline(world.review).address
            let entry = SiteLink.entry(world.review, material.thread).address
            try await world.browse { client in
                let panel = Browser(client: client, token: try world.token(.panelMember))
                #expect(try await panel.get(SiteLink.chronology(world.review).address).has("href=\"\(address)\""))
                let page = try await panel.get(address)
                #expect(page.status == .ok && page.has("<svg ") && page.has("Missed, cancelled, lost"))
                // Of when it is, and from what.
                #expect(page.has("Worked out on") && page.has("from 2 entries of 1 agency"))
                // In the picture and in the words behind it.
                #expect(page.words.split(separator: "href=\"\(entry)\"").count > 2)
                #expect(page.has("/exports?kind=svg\""))
                #expect(page.has("The timeline in words") && page.has("missed appointment (1 so far)"))
                // The children first.
                #expect(page.words.split(separator: "class=\"timeline\"").first?.contains("about-child") == true)
                // No more words of the record than their days and agencies.
                #expect(!page.has("kestrel") && !page.has("linnet") && !page.has("dunnock"))
                #expect(!page.has(" style=") && !page.has("onclick"))

                // Narrowed by days as people write them.
                let one = try await panel.get(address + "?from=13+March+2024&to=March+2024")
                #expect(one.has("Only 13 March 2024 to 31 March 2024 is drawn") && one.has("value=\"31 March 2024\""))
                #expect(!one.has("href=\"\(entry)\" tabindex"))
                let none = try await panel.get(address + "?from=2001&to=2002")
                #expect(none.status == .ok && none.has("No dated entry in these days"))
                let wrong = try await panel.get(address + "?from=next+wensday&to=31.2.2024")
                #expect(wrong.status == .unprocessableContent && wrong.has("value=\"next wensday\""))
                #expect(wrong.has("id=\"field-to-problem\"") || wrong.has("31.2.2024"))
                let turned = try await panel.get(address + "?from=2024&to=2023")
                #expect(turned.status == .unprocessableContent && turned.has("the end is before the beginning"))
                let far = try await panel.get(address + "?from=2030")
                #expect(far.status == .unprocessableContent && far.has("no entry is that far off"))

                // An agency sees its own days, and nothing the program found.
                let author = Browser(client: client, token: try world.token(.agencyAuthor))
                let own = try await author.get(address)
                #expect(own.status == .ok && own.has("Drawn from the 4 entries you may read") && own.has("<svg "))
                #expect(!own.has("Missed, cancelled, lost") && !own.has("Worked out on") && !own.has("Brackenford"))

                let hiding = Browser(client: client, token: try world.token(.panelMember), hidesNames: true)
                let hidden = try await hiding.get(address)
                #expect(!hidden.has("class=\"timeline\"") && hidden.has("Names are hidden"))
            }
            // Each look at it is on record as what it was.
            let log = SiteLink.reviewLedger(world.review).address
            try await world.browse { client in
                let chair = Browser(client: client, token: try world.token(.coordinator))
                #expect(try await chair.get(log).has(catalogue.ledger.viewTimeline.english))
            }
        }
    }

    @Test(
        "known on a day: marked above, each entry with how it was known, and nothing of others for an agency",
        arguments: DatabaseEngine.allCases)
    func known(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let material = try await world.addMaterial()
            let address = SiteLink.known(world.review).address
            try await world.browse { client in
                let panel = Browser(client: client, token: try world.token(.panelMember))
                let first = try await panel.get(address)
                #expect(first.status == .ok && first.has("Larkfield School") && !first.has("As known to"))
                // The other agency has released nothing: it is nothing to choose.
                #expect(!first.has("Brackenford Health"))
                let query = "?agency=\(world.agency)&day=12+March+2024"
                let page = try await panel.get(address + query)
                #expect(page.has("As known to Larkfield School on 12 March 2024"))
                #expect(page.has("1 of the 2 entries you may read was held by then"))
                #expect(page.has("Seen at home, kestrel.") && !page.has("Telephoned about the kestrel"))
                #expect(page.has("taken as known from 12 March 2024, when it happened"))
                // The panel's own words came later, and are not in it.
                #expect(!page.has("Nobody asked the child.") && !page.has("Who was asked"))
                #expect(page.has("href=\"\(SiteLink.entry(world.review, material.thread).address)\""))
                let day = try await panel.get(address + "?agency=\(world.agency)&day=13.3.24")
                #expect(day.has("2 of the 2 entries") && day.has("Telephoned about the kestrel"))
                let before = try await panel.get(address + "?agency=\(world.agency)&day=2023-03-12")
                #expect(before.has("Nothing was held by then") && !before.has("kestrel"))
                let together = try await panel.get(address + "?agency=together&day=13+March+2024")
                // Of one agency alone there is no "together".
                #expect(together.status == .unprocessableContent && !together.has("kestrel"))
                #expect(!first.has("value=\"together\""))
                let exports = SiteLink.exports(world.review).address
                for wrong in [
                    "known-to=\(world.agency)&known-on=March", "known-to=together&known-on=2024-03-13",
                    "known-on=2024-03-13",
                ] {
                    let page = try await panel.get(exports + "?" + wrong)
                    #expect(page.status == .unprocessableContent && page.has("could not be read"), "\(wrong)")
                    let word = Browser.word(page.words, to: exports) ?? ""
                    let fields = wrong.split(separator: "&").map { $0.split(separator: "=").map(String.init) }
                        .map { ($0[0], $0[1]) }
                    let sent = try await panel.post(exports, fields + [("kind", "csv"), (FormToken.fieldName, word)])
                    #expect(sent.status == .unprocessableContent && sent.location == nil, "\(wrong)")
                }

                // What cannot be read is said, and what was typed stays.
                let wrong = try await panel.get(address + "?agency=nobody&day=March+2024")
                #expect(wrong.status == .unprocessableContent && wrong.has("value=\"March 2024\""))
                #expect(wrong.has("Choose one of the agencies in the list") && !wrong.has("kestrel"))
                let others = try await panel.get(address + "?agency=\(world.otherAgency)&day=13+March+2024")
                #expect(others.status == .unprocessableContent && !others.has("dunnock"))

                let author = Browser(client: client, token: try world.token(.agencyAuthor))
                let own = try await author.get(address + "?agency=\(world.agency)&day=13+March+2024")
                #expect(own.has("4 of the 4 entries") && own.has("linnet") && !own.has("dunnock"))
                #expect(own.has("is for the panel, and not here"))
                let hiding = Browser(client: client, token: try world.token(.panelMember), hidesNames: true)
                #expect(!(try await hiding.get(address + query)).has("kestrel"))
            }
        }
    }

    @Test("a file asked for from there holds what was known, and says so", arguments: DatabaseEngine.allCases)
    func takenAlong(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            _ = try await world.addMaterial()
            let exports = SiteLink.exports(world.review).address
            let address = SiteLink.known(world.review).address + "?agency=\(world.agency)&day=12+March+2024"
            try await world.browse { client in
                let panel = Browser(client: client, token: try world.token(.panelMember))
                let page = try await panel.get(address)
                let link = try #require(page.link(beginning: exports + "?"))
                let ask = try await panel.get(link.replacing("&amp;", with: "&"))
                #expect(ask.has("As known to Larkfield School on 12 March 2024"))
                #expect(ask.has("name=\"known-to\"") && ask.has("name=\"known-on\" value=\"2024-03-12\""))
                let word = Browser.word(ask.words, to: exports) ?? ""
                let fields = [
                    ("known-to", world.agency.description), ("known-on", "2024-03-12"), ("kind", "docx"),
                    ("form", word),
                ]
                #expect(try await panel.post(exports, fields).location == exports)
                _ = try await JobRunner(world.store, worker: "test", writing: InventedWriting()).runAll()
                let list = try await panel.get(exports)
                // Of the two entries one was held.
                #expect(list.has("Ready, with one entry"))
                #expect(list.has("As known to Larkfield School on 12 March 2024"))
                let places = list.words.split(separator: "href=\"" + exports + "/").dropFirst()
                    .map { exports + "/" + $0.prefix { $0 != "\"" } }
                var found = false
                for place in places where place.hasSuffix("/file") {
                    let file = try await panel.get(place)
                    guard file.has("As known to Larkfield School on 12 March 2024") else { continue }
                    let called = file.headers[.contentDisposition] ?? ""
                    #expect(called.hasPrefix("attachment; filename=\"CR-2026-014-as-known-on-2024-03-12-20"))
                    found = true
                }
                #expect(found)
            }
            let facts = try await world.store.database.read { session in
                try session.first(
                    "SELECT count(*) FROM ledger_entries WHERE action = 'export.asked'"
                ) { try $0.integer(0) }
            }
            #expect((facts ?? 0) > 1)
        }
    }
}
