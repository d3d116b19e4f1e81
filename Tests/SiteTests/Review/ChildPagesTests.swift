import Domain
import Hummingbird
import Store
import TestSupport
import Testing

@testable import Web

@Suite("Children on a review’s pages", .timeLimit(.minutes(10))) struct ChildPagesTests {
    @Test("a child is added to a review that was begun, and everything wrong is said at once")
    func add() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let (home, address) = (SiteLink.review(world.review).address, SiteLink.addChild(world.review).address)
            try await world.browse { client in
                let browser = Browser(client: client, token: world.tokens[.coordinator])
                #expect(try await browser.get(home).has(address))
                let slips = try await browser.send(
                    address, [("name", ""), ("pseudonym", ""), ("born", "soon"), ("died", "1/1/2900")])
                #expect(slips.status == .unprocessableContent)
                for field in ["name", "born", "died"] { #expect(slips.has("href=\"#field-\(field)\""), "\(field)") }
                // The review's title names Ottilie and Bram.
                for (name, pseudonym, wanted) in [
                    ("Bram Sallow", "", catalogue.reviewSteps.namedInTitle),
                    ("Wilfred Sallow", "Wilfred", catalogue.reviewSteps.sameAsName),
                    ("ottilie AND bram", "", catalogue.reviewSteps.childThere),
                ] {
                    let refused = try await browser.send(
                        address, [("name", name), ("pseudonym", pseudonym), ("born", ""), ("died", "")])
                    #expect(refused.status == .unprocessableContent && refused.has(wanted.english), "\(name)")
                }
                let done = try await browser.send(
                    address,
                    [("name", "Wilfred Sallow"), ("pseudonym", "Ash"), ("born", "3/6/2019"), ("died", "9 May 2024")])
                let shown = try await browser.get(try #require(done.location))
                #expect(shown.has(catalogue.review.childAdded.english) && shown.has("Wilfred Sallow"))
                #expect(shown.has("3 June 2019") && shown.has("9 May 2024"))
                let manager = try await Browser(client: client, token: world.tokens[.businessManager]).get(home)
                #expect(manager.has("Ash") && !manager.has("Wilfred"))
                // A panel member reads and changes nothing; while names are hidden nobody is shown a box of names.
                #expect(try await !Browser(client: client, token: world.tokens[.panelMember]).get(home).has(address))
                let hiding = Browser(client: client, token: world.tokens[.coordinator], hidesNames: true)
                #expect(try await !hiding.get(home).has(address))
                #expect(try await hiding.get(address).has(catalogue.review.namesHidden.english))
                let ledger = try await browser.get(SiteLink.reviewLedger(world.review).address)
                let lines = ledger.words.split(separator: "<tr>").dropFirst()
                #expect(lines.contains { $0.contains(catalogue.ledger.childAdded.english) })
                #expect(!lines.contains { $0.contains("Wilfred") })
            }
        }
    }

    @Test(
        "what is known of a child is corrected; both texts are shown where somebody was faster",
        arguments: DatabaseEngine.allCases)
    func correct(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let (home, address) = (
                SiteLink.review(world.review).address, SiteLink.correctChild(world.review, world.child).address
            )
            _ = try await world.addMaterial()
            try await world.browse { client in
                let browser = Browser(client: client, token: world.tokens[.coordinator])
                #expect(try await browser.get(home).has(address))
                let page = try await browser.get(address)
                #expect(page.has("value=\"Ottilie and Bram\"") && page.has("name=\"version\" value=\"1\""))
                // Whoever manages the board does not see the name, and leaves it.
                let manager = Browser(client: client, token: world.tokens[.businessManager])
                let theirs = try await manager.get(address)
                #expect(!theirs.has("field-name"))
                #expect(theirs.has(catalogue.reviewSteps.nameNotYours.english))
                let given = try await manager.send(
                    address, [("version", "1"), ("pseudonym", "Ash"), ("born", "3 June 2019"), ("died", "")])
                #expect(try await manager.get(try #require(given.location)).has("Ash"))
                let clash = try await browser.send(
                    address,
                    [
                        ("version", "1"), ("name", "Odette Marrow"), ("pseudonym", "Elm"), ("born", "3 June 2019"),
                        ("died", "9 May 2024"),
                    ])
                #expect(clash.status == .conflict)
                #expect(clash.has("value=\"Odette Marrow\"") && clash.has("value=\"Elm\"") && clash.has("Ash"))
                let known = try await world.store.children(for: try world.reader(.coordinator))
                let version = try #require(known.first?.version)
                #expect(clash.has("name=\"version\" value=\"\(version)\""))
                let done = try await browser.send(
                    address,
                    [
                        ("version", "\(version)"), ("name", "Odette Marrow"), ("pseudonym", "Elm"),
                        ("born", "3 June 2019"), ("died", "9 May 2024"),
                    ])
                let shown = try await browser.get(try #require(done.location))
                #expect(shown.has("Odette Marrow") && shown.has("9 May 2024"))
                #expect(try await manager.get(home).has("Elm"))
                // Another review's child is not there.
                let other = SiteLink.correctChild(world.otherReview, world.child).address
                #expect(try await manager.get(other).status == .notFound)
            }
        }
    }

    @Test("every page of a case begins with its children, named as each person may know them")
    func first() async throws {
        try await SiteWorld.run(.sqlite) { world in
            _ = try await world.addMaterial()
            try await world.browse { client in
                let mark = "class=\"about-children\""
                let home = SiteLink.review(world.review).address
                let manager = Browser(client: client, token: world.tokens[.businessManager])
                let address = SiteLink.correctChild(world.review, world.child).address
                _ = try await manager.send(
                    address, [("version", "1"), ("pseudonym", "Ash"), ("born", ""), ("died", "")])
                let panel = Browser(client: client, token: world.tokens[.panelMember])
                for link in [
                    SiteLink.chronology(world.review), .files(world.review), .findings(world.review),
                    .questions(world.review), .reviewPeople(world.review), .exports(world.review),
                ] {
                    let page = try await panel.get(link.address)
                    #expect(page.has(mark) && page.has("Ottilie and Bram"), "\(link.path)")
                    #expect(page.has("href=\"\(home)#child1\""), "\(link.path)")
                }
                let own = try await panel.get(home)
                #expect(!own.has(mark) && own.has("id=\"child1\""), "the home is about nothing else")
                // Who does not read entries does not learn a name, and whoever shares a screen shows none.
                let people = SiteLink.reviewPeople(world.review).address
                let theirs = try await manager.get(people)
                #expect(theirs.has(mark) && theirs.has("Ash") && !theirs.has("Ottilie"))
                let hiding = Browser(client: client, token: world.tokens[.panelMember], hidesNames: true)
                let hidden = try await hiding.get(people)
                #expect(hidden.has(mark) && !hidden.has("Ottilie") && !hidden.has("Ash"))
            }
        }
    }
}
