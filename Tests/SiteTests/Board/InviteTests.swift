import Domain
import Hummingbird
import Store
import TestSupport
import Testing

@testable import Web

@Suite("Inviting into a board", .timeLimit(.minutes(10))) struct InviteTests {
    static let filled = [
        ("name", "Nia Novel"), ("email", "nia@example.org"), ("role", "chair"), ("days", "7"),
    ]

    @Test("an invitation is made once, and its link leads in", arguments: DatabaseEngine.allCases)
    func once(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let address = SiteLink.invitePerson(world.board).address
            try await world.browse { client in
                let browser = Browser(client: client, token: world.tokens[.administrator])
                let word = Browser.word(try await browser.get(address).words, to: address) ?? ""
                let sent = try await browser.post(address, Self.filled + [("form", word)])
                #expect(sent.status == .seeOther)
                let made = try #require(sent.location)
                #expect(made.hasPrefix(SiteLink.invitationMade(world.board).address + "?link="))
                let again = try await browser.post(address, Self.filled + [("form", word)])
                #expect(again.location == made, "a button pressed twice leads to the same page")

                let page = try await browser.get(made)
                let link = try #require(Self.link(page.words))
                #expect(page.has("Nia Novel") && page.has(catalogue.roles.chair.english))
                let offer = try await Browser(client: client).get(link)
                #expect(offer.has("Nia Novel") && offer.has("Brackenford Partnership"))

                // Who finds the address in a history reads nothing of it.
                for other in [world.tokens[.machineOperator], world.stranger] {
                    let found = try await Browser(client: client, token: other).get(made)
                    #expect(Self.link(found.words) == nil && !found.has("Nia Novel"))
                }
                let list = try await browser.get(address)
                #expect(list.words.split(separator: "nia@example.org").count == 2, "listed once")
                #expect(!list.has(link))
                let altered = try await browser.get(made + "A")
                #expect(altered.has(catalogue.invite.goneTitle.english))
            }
        }
    }

    /// The path of the link a page gives to pass on.
    static func link(_ page: String) -> String? {
        page.split(separator: "/invitation/").dropFirst().first.map { "/invitation/" + $0.prefix { $0 != "<" } }
    }

    @Test("everything that is wrong is said at once, and what was typed stays")
    func problems() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let address = SiteLink.invitePerson(world.board).address
            try await world.browse { client in
                let browser = Browser(client: client, token: world.tokens[.administrator])
                let page = try await browser.send(
                    address, [("name", "Nia \"<b>"), ("email", "nia"), ("role", "coordinator"), ("days", "400")])
                #expect(page.status == .unprocessableContent)
                #expect(page.has("<title>Error: "))
                for field in ["email", "role", "days"] { #expect(page.has("href=\"#field-\(field)\""), "\(field)") }
                #expect(page.has("value=\"Nia &quot;&lt;b&gt;\"") || page.has("value=\"Nia &quot;<b>\""))
                let operators = try await browser.send(
                    address, [("name", "N"), ("email", "n@example.org"), ("role", "operator"), ("days", "7")])
                #expect(operators.status == .unprocessableContent, "nobody is invited as operator")
                let own = try await browser.send(
                    address,
                    [("name", "N"), ("email", "administrator@example.org"), ("role", "chair"), ("days", "7")])
                #expect(own.status == .unprocessableContent)
                #expect(own.has(CommandRefusal.notForOneself.message))
            }
        }
    }

    @Test("a form from another session or another site changes nothing and is shown again, filled")
    func foreign() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let address = SiteLink.invitePerson(world.board).address
            try await world.browse { client in
                let browser = Browser(client: client, token: world.tokens[.administrator])
                let other = Browser(client: client, token: world.tokens[.machineOperator])
                let word = Browser.word(try await other.get(address).words, to: address) ?? ""
                let stale = try await browser.post(address, Self.filled + [("form", word)])
                #expect(stale.status == .forbidden && stale.has(catalogue.forms.tokenStale.english))
                #expect(stale.has("value=\"Nia Novel\""))
                let list = try await browser.get(address)
                #expect(!list.has("nia@example.org"))
                let own = Browser.word(list.words, to: address) ?? ""
                let first = try await browser.post(address, Self.filled + [("form", own)])
                #expect(first.status == .seeOther)
                let otherWords = try await browser.post(
                    address,
                    [("name", "Nia"), ("email", "x@example.org"), ("role", "chair"), ("days", "7")]
                        + [("form", own)])
                #expect(otherWords.has(catalogue.forms.sentAlready.english))
                #expect(try await browser.get(address).has("x@example.org") == false)
            }
        }
    }

    @Test("an invitation is taken back with a reason, and then no longer counts")
    func takeBack() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let list = SiteLink.invitePerson(world.board).address
            let address = SiteLink.revokeInvitation(world.board, world.invitation).address
            try await world.browse { client in
                let browser = Browser(client: client, token: world.tokens[.administrator])
                #expect(try await browser.get(list).has(address))
                #expect(try await browser.get(address).has("Nell Invited"))
                #expect(try await browser.send(address, [("reason", " ")]).status == .unprocessableContent)
                let done = try await browser.send(address, [("reason", "Another was named.")])
                #expect(done.status == .seeOther)
                let page = try await browser.get(try #require(done.location))
                #expect(page.has(catalogue.invite.takenBack.english) && !page.has("Nell Invited"))
                let over = try await browser.get(address)
                #expect(over.status == .seeOther)
                #expect(try await browser.get(try #require(over.location)).has(catalogue.invite.over.english))
            }
        }
    }
}
