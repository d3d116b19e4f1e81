import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import Testing

@testable import Web

/// What somebody gets who is not signed in, on every route.
@Suite("A stranger") struct StrangerTests {
    private static let settings: WebSettings = {
        var settings = WebSettings(version: "1", logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        settings.ports = SitePorts(NobodyHome())
        return settings
    }()
    private static let session = "casement-session=" + String(repeating: "a", count: 43)

    private static func address(_ path: SitePath) -> String {
        path.pattern.description.split(separator: "/", omittingEmptySubsequences: false)
            .map { $0.hasPrefix(":") ? "x" : String($0) }.joined(separator: "/")
    }

    @Test("every route that is not for everybody leads to signing in, with a cookie or without, and says why")
    func ledToSignIn() async throws {
        // Programs are told that they need a token.
        let routes = siteRoutes(Self.settings).filter {
            $0.permission != .public && $0.permission == $0.permission.asOnPages
        }
        #expect(routes.count >= 7)
        let application = buildApplication(Self.settings)
        try await application.test(.router) { client in
            for route in routes {
                for cookie in [nil, Self.session] {
                    var headers: HTTPFields = [:]
                    headers[.cookie] = cookie
                    let answer = try await client.execute(
                        uri: Self.address(route.path),
                        method: [.get: .get, .post: .post, .put: .put][route.method] ?? .get, headers: headers)
                    #expect(answer.status == .seeOther, "\(route.path)")
                    #expect(answer.headers[.location] == (cookie == nil ? "/sign-in" : "/sign-in?from=over"))
                    #expect(answer.body.readableBytes == 0)
                }
            }
        }
    }

    @Test("a form of signing in is taken from its own page alone, and what was typed is kept but the password")
    func signIn() async throws {
        try await buildApplication(Self.settings).test(.router) { client in
            func send(_ cookie: String?, _ words: String) async throws -> TestResponse {
                var headers: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
                headers[.cookie] = cookie
                return try await client.execute(
                    uri: "/sign-in", method: .post, headers: headers, body: ByteBuffer(string: words))
            }
            let page = try await client.execute(uri: "/sign-in", method: .get)
            let cookie = try #require(page.headers[.setCookie]).prefix { $0 != ";" }
            let text = String(buffer: page.body)
            let token = try #require(text.components(separatedBy: "name=\"form\" value=\"").last).prefix { $0 != "\"" }
            let words = "email=bea%40example.org&password=four+long+words&form=\(token)"

            for (cookie, words) in [(nil, words), (String(cookie), "email=bea%40example.org&password=four+long+words")]
            {
                let stale = try await send(cookie, words)
                #expect(stale.status == .forbidden)
                #expect(String(buffer: stale.body).contains("value=\"bea@example.org\""))
                #expect(!String(buffer: stale.body).contains("four long words"))
            }
            let refused = try await send(String(cookie), words)
            #expect(refused.status == .unprocessableContent)
            #expect(String(buffer: refused.body).contains("do not go together"))
            #expect(!String(buffer: refused.body).contains("four long words"))
            let waiting = try await send(String(cookie), "email=bea%40example.org&password=wait&form=\(token)")
            #expect(String(buffer: waiting.body).contains("Wait 40 seconds"))
        }
    }

    @Test("a step, an invitation, a link or a first run that is over says so and what to do")
    func over() async throws {
        try await buildApplication(Self.settings).test(.router) { client in
            let invitation = try await client.execute(uri: "/invitation/x", method: .get)
            #expect(invitation.status == .notFound)
            #expect(String(buffer: invitation.body).contains("This invitation can no longer be used"))
            #expect(try await client.execute(uri: "/first-run/x", method: .get).status == .notFound)
            #expect(try await client.execute(uri: "/sign-in/code", method: .get).headers[.location] == "/sign-in")
            let step = try await client.execute(
                uri: "/account/code", method: .get, headers: [.cookie: "casement-step=abc"])
            #expect(step.status == .unprocessableContent)
            #expect(String(buffer: step.body).contains("Begin again with your address and password"))
            #expect(step.headers[values: .setCookie].contains { $0.hasPrefix("casement-step=;") })
        }
    }

    @Test(
        "a device is said in a few words",
        arguments: [
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0",
                "Edge on Windows"
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1",
                "Safari on iPhone"
            ),
            ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox on Linux"),
            ("<script>", "A browser"),
        ])
    func devices(agent: String, words: String) { #expect(DeviceWords.say(agent) == words) }
}
