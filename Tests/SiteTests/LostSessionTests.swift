import Domain
import Hummingbird
import Store
import TestSupport
import Testing

@testable import Web

@Suite("A session that ended while somebody was writing", .timeLimit(.minutes(10))) struct LostSessionTests {
    @Test("what was typed comes back after signing in, to the same account alone", arguments: DatabaseEngine.allCases)
    func kept(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let address = SiteLink.startReview(world.board).address
            let token = try world.token(.businessManager)
            try await world.browse { client in
                let browser = Browser(client: client, token: token)
                let word = Browser.word(try await browser.get(address).words, to: address) ?? ""
                try await world.store.signOut(token)
                let answer = try await browser.post(address, ReviewFormsTests.filled + [("form", word)])
                #expect(answer.status == .forbidden)
                #expect(answer.has("what you typed will be there again"))
                #expect(!answer.has("Bramble"), "the browser is to hold it sealed")
                let kept = try #require(answer.words.split(separator: "name=\"kept\" value=\"").dropFirst().first)
                    .prefix { $0 != "\"" }

                let forms = KeptForms(desk: world.store, forms: FormDesk(world.settings))
                let account = try #require(try await world.store.owner(of: token))
                func back(_ account: RecordID) async throws -> String? {
                    let signedIn = SignedIn(
                        account: account, address: "a@example.org", name: "A", session: account, endsAt: 0, places: [])
                    let request = Request(
                        head: .init(method: .post, scheme: nil, authority: nil, path: "/sign-in"),
                        body: .init(buffer: ByteBuffer()))
                    let page = forms.back(String(kept), signedIn, token: token, request, setting: [])
                    guard let page else { return nil }
                    let writer = CollectedBody()
                    return try await writer.text(of: page)
                }
                let page = try #require(try await back(account))
                #expect(page.contains("action=\"\(address)\"") && page.contains("value=\"Bramble Fell\""))
                #expect(!page.contains(word), "the old form’s word goes no further")
                #expect(try await back(world.store.newID()) == nil)
            }
        }
    }

    @Test("nothing is kept of what is no form of ours")
    func notOurs() async throws {
        try await SiteWorld.run(.sqlite) { world in
            try await world.browse { client in
                let browser = Browser(client: client, token: nil)
                let answer = try await browser.post(SiteLink.startReview(world.board).address, [("x", "y")])
                #expect(answer.status == .seeOther && answer.location == "/sign-in")
            }
        }
    }
}

/// A response's body as text.
private struct CollectedBody {
    private final class Writer: ResponseBodyWriter {
        var bytes: [UInt8] = []
        func write(_ buffer: ByteBuffer) async throws { bytes += Array(buffer: buffer) }
        func finish(_ trailingHeaders: HTTPFields?) async throws {}
    }

    func text(of response: Response) async throws -> String {
        let writer = Writer()
        try await response.body.write(writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
