import Domain
import Hummingbird
import HummingbirdTesting
import Store
import TestSupport
import Testing

@testable import Web

/// The pages of signing in at a provider, from the button to the account's own page.
@Suite("Pages of a provider", .timeLimit(.minutes(10))) struct ProviderPagesTests {
    static let visit = String(repeating: "ab", count: 16)

    /// A browser with a visit cookie of its own.
    private struct Guest {
        let client: any TestClientProtocol
        var visit = ProviderPagesTests.visit
        var session: SignInToken?

        func ask(
            _ address: String, _ fields: [(String, String)]? = nil
        ) async throws -> (answer: Browser.Answer, cookies: [String]) {
            var headers = HTTPFields()
            var cookies = ["\(SiteCookie.Use.visit.name)=\(visit)"]
            if let session { cookies.append("\(SiteCookie.Use.session.name)=\(session.text)") }
            headers[.cookie] = cookies.joined(separator: "; ")
            var body: ByteBuffer?
            if let fields {
                headers[.contentType] = "application/x-www-form-urlencoded"
                body = ByteBuffer(
                    string: fields.map { PercentEncoding.encode($0) + "=" + PercentEncoding.encode($1) }
                        .joined(separator: "&"))
            }
            return try await client.execute(
                uri: address, method: fields == nil ? .get : .post, headers: headers, body: body
            ) { response in
                (
                    Browser.Answer(
                        status: response.status, landing: response.headers[.location],
                        words: String(buffer: response.body)), response.headers[values: .setCookie]
                )
            }
        }

        /// Leaves by a link, and comes back as somebody.
        func go(
            _ address: String, as code: String, more: String = ""
        ) async throws -> (answer: Browser.Answer, cookies: [String]) {
            let left = try await ask(address).answer
            let state = try #require(left.location?.split(separator: "state=").last)
            return try await ask("\(SitePath.providerReturn.pattern)?code=\(code)&state=\(state)\(more)")
        }
    }

    @Test("the address registered with the provider is the one that is served")
    func address() {
        #expect(SignInPath.providerReturn == SitePath.providerReturn.pattern.description)
    }

    @Test("by an invitation to an account, out, and in again", arguments: DatabaseEngine.allCases)
    func all(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let link = try await world.store.invite(
                NewInvitation(board: world.board, address: "nia@example.org", name: "Nia Novel", role: .learner),
                by: world.people[.administrator] ?? world.board)
            try await world.browse { client in
                var guest = Guest(client: client)
                let page = try await guest.ask(SiteLink.signIn.address).answer
                #expect(page.has("Sign in with Harrowmere Council") && page.has("href=\"/sign-in/provider\""))
                let unknown = try await guest.go("/sign-in/provider", as: "nia-mfa").answer
                #expect(unknown.status == .forbidden && unknown.has("No account here belongs to that sign-in"))
                #expect(unknown.has("open the link of your invitation"))

                let offer = try await guest.ask(SiteLink.invitation(token: link.text).address).answer
                let plain = SiteLink.providerInvitation(token: link.text).address
                let way = try #require(offer.link(beginning: plain))
                #expect(offer.has("Accept with Harrowmere Council") && way.count > plain.count)
                // Another's link straight to the provider leads to the page that says what is accepted.
                for forged in [plain, plain + "?form=" + String(repeating: "a", count: 96)] {
                    let sent = try await guest.ask(forged).answer
                    #expect(sent.location == SiteLink.invitation(token: link.text).address)
                }
                let (inside, cookies) = try await guest.go(way, as: "nia-mfa")
                #expect(inside.location == "/work")
                let session = try #require(
                    cookies.first { $0.hasPrefix("casement-session=") }?.split(separator: "=")[1].prefix { $0 != ";" })
                guest.session = SignInToken(String(session))
                let own = try await guest.ask(SiteLink.ownProvider.address).answer
                #expect(own.has("nia-mfa@directory.example") && own.has("You have no password here"))
                #expect(!own.has("type=\"password\""))
                let sessions = try await guest.ask(SiteLink.sessions.address).answer
                #expect(sessions.has("with Harrowmere Council"))
                guest.session = nil
                #expect(try await guest.go("/sign-in/provider", as: "nia-mfa").answer.location == "/work")
                // Without a second factor there, ours is set up first.
                #expect(try await guest.go("/sign-in/provider", as: "nia").answer.status == .forbidden)
            }
        }
    }

    @Test("who was not let in is told why, and what to do", arguments: [DatabaseEngine.sqlite])
    func refused(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            try await world.browse { client in
                let guest = Guest(client: client)
                let back = SitePath.providerReturn.pattern.description
                func says(_ answer: Browser.Answer, _ words: Phrase) -> Bool {
                    let plain = words.english.replacing("{1}", with: "Harrowmere Council")
                    return answer.status == .unprocessableContent && answer.location == nil
                        && answer.has(plain.replacing("&", with: "&amp;"))
                }
                let words = catalogue.provider
                for address in [back, back + "?state=x&code=y", back + "?code=y", back + "?state=&code="] {
                    #expect(try await says(guest.ask(address).answer, words.over), "\(address)")
                }
                #expect(try await says(guest.go("/sign-in/provider", as: "forged").answer, words.notBelieved))
                #expect(
                    try await says(
                        guest.go("/sign-in/provider", as: "x", more: "&iss=https%3A%2F%2Fother").answer,
                        words.notBelieved))
                #expect(
                    try await says(
                        guest.go("/sign-in/provider", as: "x", more: "&error=access_denied").answer,
                        words.refused))
                // Another browser than the one that left; and the same way back twice.
                let left = try await guest.ask("/sign-in/provider").answer
                let state = try #require(left.location?.split(separator: "state=").last)
                let other = Guest(client: client, visit: String(repeating: "cd", count: 16))
                #expect(try await says(other.ask("\(back)?code=x&state=\(state)").answer, words.over))
                #expect(try await guest.ask("\(back)?code=x&state=\(state)").answer.status == .forbidden)
                #expect(try await says(guest.ask("\(back)?code=x&state=\(state)").answer, words.over))
                let gone = try await guest.ask(SiteLink.providerInvitation(token: "nobody").address).answer
                #expect(gone.location == SiteLink.invitation(token: "nobody").address)
            }
            var settings = world.settings
            settings.provider = InventedProvider(issuer: "")
            try await buildApplication(settings).test(.router) { client in
                let answer = try await Guest(client: client).ask("/sign-in/provider").answer
                #expect(answer.status == .unprocessableContent && answer.has("did not answer"))
            }
            settings.provider = nil
            try await buildApplication(settings).test(.router) { client in
                let guest = Guest(client: client)
                for address in ["/sign-in/provider", "/sign-in/provider/return?code=x&state=y"] {
                    let answer = try await guest.ask(address).answer
                    #expect(answer.status == .notFound)
                }
                let page = try await guest.ask("/sign-in").answer
                #expect(page.status == .ok && !page.has("/sign-in/provider"))
            }
        }
    }

    @Test("the own account is linked with the password, by a link and no redirection, and the link taken away again")
    func own() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let link = try await world.store.invite(
                NewInvitation(board: world.board, address: "nia@example.org", name: "Nia Novel", role: .learner),
                by: world.people[.administrator] ?? world.board)
            let password = "lantern ferry moss crumpet"
            let place = SignInPlace(network: "192.0.2.7", device: "A test")
            let accepted = try await world.store.acceptInvitation(
                link, name: "Nia Novel", password: password, at: place)
            guard case .mustSetUpSecondFactor = accepted else {
                Issue.record("\(accepted)")
                return
            }
            let token = try await world.session(of: "nia@example.org")
            try await world.browse { client in
                var guest = Guest(client: client, session: token)
                func send(_ address: String, _ words: String) async throws -> Browser.Answer {
                    let page = try await guest.ask(SiteLink.ownProvider.address).answer
                    let form = Browser.word(page.words, to: address) ?? ""
                    return try await guest.ask(address, [("form", form), ("password", words)]).answer
                }
                let page = try await guest.ask(SiteLink.ownProvider.address).answer
                #expect(page.has("once your account is linked with it"))
                let wrong = try await send(SiteLink.ownProvider.address, "not the right words at all")
                #expect(wrong.status == .unprocessableContent && wrong.has("not your present password"))
                let on = try await send(SiteLink.ownProvider.address, password)
                #expect(on.status == .ok && on.has("One step more, at Harrowmere Council"))
                let state = try #require(on.words.split(separator: "state=").last?.prefix { $0 != "\"" })
                let back = "\(SitePath.providerReturn.pattern)?code=nia&state=\(state)"
                let linked = try await guest.ask(back).answer
                #expect(linked.location == "/account/provider?now=linked")
                let done = try await guest.ask("/account/provider?now=linked").answer
                #expect(done.has("Your account is linked now") && done.has("nia@directory.example"))
                let taken = try await send(SiteLink.unlinkProvider.address, password)
                #expect(taken.location == "/account/provider?now=taken")
                #expect(try await guest.ask("/account/provider").answer.has("once your account is linked with it"))
                guest.session = nil
                #expect(try await guest.go("/sign-in/provider", as: "nia").answer.status == .forbidden)
            }
        }
    }

    @Test("after signing out here, and where a session is over, the next sign-in asks at the provider")
    func anew() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let token = try await world.session(of: "\(AccessRole.chair.rawValue)@example.org")
            try await world.browse { client in
                func leave(_ cookies: String) async throws -> String {
                    try await client.execute(
                        uri: "/sign-in/provider", method: .get, headers: [.cookie: cookies], body: nil
                    ) { $0.headers[.location] ?? "" }
                }
                let visit = "\(SiteCookie.Use.visit.name)=\(Self.visit)"
                #expect(try await !leave(visit).contains("prompt=login"))
                let over = "\(visit); \(SiteCookie.Use.session.name)=long-over"
                #expect(try await leave(over).contains("prompt=login"))
                let guest = Guest(client: client, session: token)
                let page = try await guest.ask(SiteLink.sessions.address).answer
                let form = Browser.word(page.words, to: SiteLink.signOut.address) ?? ""
                let (out, cookies) = try await guest.ask(SiteLink.signOut.address, [("form", form)])
                #expect(out.location?.hasPrefix("/sign-in") == true)
                let mark = try #require(cookies.first { $0.hasPrefix("\(SiteCookie.Use.out.name)=") })
                #expect(mark.contains("HttpOnly"))
                let kept = "\(visit); \(mark.prefix { $0 != ";" })"
                #expect(try await leave(kept).contains("prompt=login"))
                // Whoever comes in takes the mark off.
                let link = try await world.store.invite(
                    NewInvitation(board: world.board, address: "nia@example.org", name: "Nia", role: .learner),
                    by: try world.person(.administrator))
                let offer = try await Guest(client: client).ask(SiteLink.invitation(token: link.text).address).answer
                let way = try #require(
                    offer.link(beginning: SiteLink.providerInvitation(token: link.text).address))
                let inside = try await Guest(client: client).go(way, as: "nia-mfa")
                #expect(inside.cookies.contains { $0.hasPrefix("\(SiteCookie.Use.out.name)=;") })
            }
        }
    }

    @Test("the owner of an account is mailed when a sign-in elsewhere is linked with it, and when it is taken away")
    func told() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let link = try await world.store.invite(
                NewInvitation(board: world.board, address: "nia@example.org", name: "Nia Novel", role: .learner),
                by: try world.person(.administrator))
            let password = "lantern ferry moss crumpet"
            _ = try await world.store.acceptInvitation(
                link, name: "Nia Novel", password: password, at: SignInPlace(network: "192.0.2.7", device: "A test"))
            let token = try await world.session(of: "nia@example.org")
            let box = MailBox()
            try await InviteMailTests.browse(world, box) { client in
                let guest = Guest(client: client, session: token)
                func send(_ address: String) async throws -> Browser.Answer {
                    let page = try await guest.ask(SiteLink.ownProvider.address).answer
                    let form = Browser.word(page.words, to: address) ?? ""
                    return try await guest.ask(address, [("form", form), ("password", password)]).answer
                }
                let on = try await send(SiteLink.ownProvider.address)
                let state = try #require(on.words.split(separator: "state=").last?.prefix { $0 != "\"" && $0 != "&" })
                let back = try await guest.ask("\(SitePath.providerReturn.pattern)?code=nia&state=\(state)").answer
                #expect(back.location == "/account/provider?now=linked")
                while box.messages.count < 1 { try await Task.sleep(for: .milliseconds(20)) }
                _ = try await send(SiteLink.unlinkProvider.address)
                while box.messages.count < 2 { try await Task.sleep(for: .milliseconds(20)) }
                #expect(box.messages.allSatisfy { $0.address == "nia@example.org" && $0.text.hasPrefix("Nia Novel,") })
                #expect(box.messages[0].subject == "Your Casement account is linked with Harrowmere Council")
                #expect(box.messages[1].subject == "Your Casement account is no longer linked with Harrowmere Council")
                for message in box.messages { #expect(message.text.contains(InviteMailTests.site)) }
            }
        }
    }

    @Test("what was typed waits in one window while somebody signs in with another")
    func otherWindow() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let address = SiteLink.startReview(world.board).address
            let token = try world.token(.businessManager)
            try await world.browse { client in
                var guest = Guest(client: client, session: token)
                let word = Browser.word(try await guest.ask(address).answer.words, to: address) ?? ""
                try await world.store.signOut(token)
                let lost = try await guest.ask(address, ReviewFormsTests.filled + [("form", word)]).answer
                #expect(lost.has("in another window") && lost.has("target=\"_blank\" rel=\"noopener\""))
                let kept = try #require(lost.words.split(separator: "name=\"kept\" value=\"").dropFirst().first)
                    .prefix { $0 != "\"" }
                func goOn() async throws -> Browser.Answer {
                    let form = Browser.word(lost.words, to: SiteLink.signIn.address) ?? ""
                    return try await guest.ask(
                        "/sign-in", [("form", form), ("kept", String(kept)), ("elsewhere", "1")]
                    ).answer
                }
                let notYet = try await goOn()
                #expect(notYet.has("You are not signed in yet") && notYet.has(String(kept)))
                guest.session = try await world.session(of: "\(AccessRole.businessManager.rawValue)@example.org")
                let back = try await goOn()
                #expect(back.has("Bramble Fell") && back.has("action=\"\(address)\""))
                // Somebody else who signs in meanwhile does not see it.
                guest.session = world.stranger
                #expect(try await goOn().location == "/work")
            }
        }
    }
}
