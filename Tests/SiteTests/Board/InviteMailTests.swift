import Domain
import Hummingbird
import HummingbirdTesting
import Store
import Synchronization
import TestSupport
import Testing

@testable import Web

/// A mail program that keeps what it is given, or does not take it.
final class MailBox: MailSending {
    let failure: MailFailure?
    private let kept = Mutex<[MailMessage]>([])

    var messages: [MailMessage] { kept.withLock { $0 } }

    init(failure: MailFailure? = nil) { self.failure = failure }

    func send(_ message: MailMessage) async throws {
        if let failure { throw failure }
        kept.withLock { $0.append(message) }
    }
}

@Suite("Invitations by mail", .timeLimit(.minutes(10))) struct InviteMailTests {
    static let site = "https://reviews.example.org"

    static func browse(
        _ world: SiteWorld, _ box: MailBox?, _ body: @escaping @Sendable (any TestClientProtocol) async throws -> Void
    ) async throws {
        var settings = world.settings
        settings.site = site
        if let box { settings.post = Post(mail: box, site: site) }
        try await buildApplication(settings).test(.router) { try await body($0) }
    }

    /// The link a message holds, as a path of the site.
    static func link(_ message: MailMessage) -> String? {
        let found = message.text.split(separator: "\n").first { $0.hasPrefix(site + "/") }
        return found.map { String($0.dropFirst(site.utf8.count)) }
    }

    @Test("a message tells whose board, who invited, until when and the link, and nothing of a case")
    func message() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let box = MailBox()
            let address = SiteLink.inviteToReview(world.review).address
            try await Self.browse(world, box) { client in
                let browser = Browser(client: client, token: world.tokens[.coordinator])
                #expect(try await browser.get(address).has(catalogue.invite.leadMail.english))
                let sent = try await browser.send(
                    address,
                    [("name", "Nia\u{2028}Novel"), ("email", "Nia@Example.org"), ("role", "reader"), ("days", "7")])
                let page = try await browser.get(try #require(sent.location))
                #expect(page.has(catalogue.invite.sentTitle.english) && page.has("Nia@Example.org"))
                #expect(!page.has("/invitation/"), "what was sent is not shown")

                let message = try #require(box.messages.first)
                #expect(box.messages.count == 1 && message.address == "nia@example.org")
                for words in ["Brackenford Partnership", "coordinator", "Nia Novel,\n"] {
                    #expect(message.text.contains(words), "\(words)")
                }
                for words in ["Ottilie", "Bram", "CR-2026", "reader", "Larkfield"] {
                    #expect(!(message.text + message.subject).contains(words), "\(words)")
                }
                let link = try #require(Self.link(message))
                #expect(try await Browser(client: client).get(link).has("CR-2026-014"))
            }
        }
    }

    @Test("sent again, the link of before is over", arguments: DatabaseEngine.allCases)
    func again(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let box = MailBox()
            let list = SiteLink.invitePerson(world.board).address
            try await Self.browse(world, box) { client in
                let browser = Browser(client: client, token: world.tokens[.administrator])
                _ = try await browser.send(list, InviteTests.filled)
                let first = try #require(box.messages.first.flatMap(Self.link))
                let open = try await world.store.openInvitations(
                    board: world.board, review: nil, asking: world.people[.administrator] ?? world.bystander)
                let id = try #require(open.first { $0.address == "nia@example.org" }).id
                let again = SiteLink.renewInvitation(world.board, id).address
                #expect(try await browser.get(list).has(again))
                #expect(try await browser.get(again).has("nia@example.org"))
                let done = try await browser.send(again, [])
                #expect(
                    try await browser.get(try #require(done.location)).has(catalogue.invite.sentTitle.english))
                let second = try #require(box.messages.last.flatMap(Self.link))
                #expect(box.messages.count == 2 && first != second)
                let somebody = Browser(client: client)
                #expect(try await !somebody.get(first).has("Nia Novel"))
                #expect(try await somebody.get(second).has("Nia Novel"))
                // Of one that is over there is nothing to send.
                let none = SiteLink.renewInvitation(world.board, world.store.newID()).address
                #expect(try await browser.get(none).status == .seeOther)
            }
        }
    }

    @Test(
        "where no mail was taken, the page says so and shows the link, and the invitation counts",
        arguments: [
            (nil, catalogue.invite.notSet), (.programMissing, catalogue.invite.mailMissing),
            (.notTaken(status: 75), catalogue.invite.mailFailed), (.tooSlow, catalogue.invite.mailSlow),
            (.addressUnfit, catalogue.invite.addressUnfit),
        ] as [(MailFailure?, Phrase)])
    func notSent(_ failure: MailFailure?, _ words: Phrase) async throws {
        try await SiteWorld.run(.sqlite) { world in
            let box = failure.map { MailBox(failure: $0) }
            let address = SiteLink.invitePerson(world.board).address
            try await Self.browse(world, box) { client in
                let browser = Browser(client: client, token: world.tokens[.administrator])
                let sent = try await browser.send(address, InviteTests.filled)
                let page = try await browser.get(try #require(sent.location))
                #expect(page.has(Wording(words, .data("nia@example.org")).plain(in: .english)))
                let link = try #require(InviteTests.link(page.words))
                #expect(try await Browser(client: client).get(link).has("Nia Novel"))
            }
        }
    }

    @Test("links begin with the site’s own address, whatever the browser calls the site")
    func forged() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let address = SiteLink.invitePerson(world.board).address
            // Here every request says that it is for "localhost".
            try await Self.browse(world, nil) { client in
                let browser = Browser(client: client, token: world.tokens[.administrator])
                let sent = try await browser.send(address, InviteTests.filled)
                let page = try await browser.get(try #require(sent.location))
                #expect(page.has(Self.site + "/invitation/") && !page.has("localhost"))
            }
            try await world.browse { client in
                let browser = Browser(client: client, token: world.tokens[.administrator])
                let sent = try await browser.send(
                    address,
                    [("name", "Ned"), ("email", "ned@example.org")]
                        + InviteTests.filled.suffix(2))
                #expect(try await browser.get(try #require(sent.location)).has("http://localhost/invitation/"))
            }
        }
    }
}
