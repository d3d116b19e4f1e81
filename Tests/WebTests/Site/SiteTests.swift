import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import Testing

@testable import Web

@Suite("Site") struct SiteTests {
    private static let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    private let application: some ApplicationProtocol = buildApplication(
        WebSettings(version: "9.8.7-test", logger: quiet))

    private func name(_ name: String) throws -> HTTPFields.Element.Name {
        try #require(HTTPFields.Element.Name(name))
    }

    static let ofTheGallery: Set<SitePath> = [.gallery, .galleryForm, .galleryExample]
    /// What leads in is for everybody, and nothing else that a store stands behind.
    static let forEverybody = ofTheGallery.union(open).union([
        .signIn, .secondFactor, .setUpSecondFactor, .forgottenPassword, .invitation, .providerSignIn, .providerReturn,
        .providerInvitation, .resetPassword, .firstRun, .apiDescription,
    ])
    static let open: [SitePath] = [.home, .health, .stylesheet, .script, .icon, .support]

    @Test("every address is in the table of routes once, with a permission")
    func everyAddress() async throws {
        var settings = WebSettings(version: "1")
        #expect(siteRoutes(settings).map(\.path) == Self.open)
        settings.showsGallery = true
        #expect(Set(siteRoutes(settings).map(\.path)).subtracting(Self.open) == Self.ofTheGallery)
        settings.ports = SitePorts(NobodyHome())
        let routes = siteRoutes(settings)
        #expect(Set(routes.map(\.path)) == Set(SitePath.allCases))
        #expect(Set(routes.map { "\($0.method) \($0.path)" }).count == routes.count, "an address twice")
        #expect(Set(routes.filter { $0.permission == .public }.map(\.path)) == Self.forEverybody)
        try await application.test(.router) { client in
            for path in Self.open {
                try await client.execute(uri: path.pattern.description, method: .get) { response in
                    #expect(response.status == .ok, "\(path)")
                    #expect(response.body.readableBytes > 0, "\(path)")
                }
            }
        }
    }

    @Test(
        "every answer, errors included, carries the headers that keep a browser safe",
        arguments: open.map(\.pattern.description) + ["/no/such/page"])
    func headers(address: String) async throws {
        try await application.test(.router) { client in
            try await client.execute(uri: address, method: .get) { response in
                let policy = try #require(response.headers[try name("content-security-policy")])
                #expect(policy.hasPrefix("default-src 'none'; "))
                #expect(policy.contains("frame-ancestors 'none'"))
                #expect(!policy.contains("unsafe"))
                #expect(response.headers[try name("x-content-type-options")] == "nosniff")
                #expect(response.headers[try name("x-frame-options")] == "DENY")
                #expect(response.headers[try name("referrer-policy")] == "no-referrer")
                #expect(response.headers[try name("permissions-policy")]?.contains("camera=()") == true)
                #expect(response.headers[try name("cross-origin-opener-policy")] == "same-origin")
                #expect(response.headers[try name("cross-origin-resource-policy")] == "same-origin")
                #expect(response.headers[try name("x-robots-tag")] == "noindex, nofollow")
                #expect(response.headers[try name("server")] == nil)
                #expect(response.headers[try name("set-cookie")] == nil)
            }
        }
    }

    @Test("health says that the program is well, and its version")
    func health() async throws {
        try await application.test(.router) { client in
            try await client.execute(uri: "/health", method: .get) { response in
                #expect(String(buffer: response.body) == #"{"status":"ok","version":"9.8.7-test"}"#)
                #expect(response.headers[.contentType] == "application/json")
                #expect(response.headers[.cacheControl] == "no-store")
            }
        }
    }

    @Test("HEAD answers like GET, without the body", arguments: ["/", "/health", "/no/such/page"])
    func head(address: String) async throws {
        try await application.test(.router) { client in
            let full = try await client.execute(uri: address, method: .get)
            let head = try await client.execute(uri: address, method: .head)
            #expect(head.status == full.status)
            #expect(head.body.readableBytes == 0)
            #expect(head.headers[.contentLength] == String(full.body.readableBytes))
            #expect(head.headers[.contentType] == full.headers[.contentType])
        }
    }

    @Test("an address that does not exist gets a page of ours that repeats nothing of the address")
    func notFound() async throws {
        try await application.test(.router) { client in
            for address in ["/nobody", "/%3Cscript%3E", "/assets/../health/x", "/?", "//", "/health/"] {
                let response = try await client.execute(uri: address, method: .get)
                let words = String(buffer: response.body)
                if response.status == .ok { continue }
                #expect(response.status == .notFound, "\(address)")
                #expect(words.contains("<h1>Page not found</h1>"))
                #expect(!words.contains("nobody") && !words.contains("%3C"))
            }
        }
    }

    @Test("a method that a page does not take is refused with what it does take")
    func wrongMethod() async throws {
        try await application.test(.router) { client in
            for method in [HTTPRequest.Method.post, .put, .delete] {
                try await client.execute(uri: "/", method: method) { response in
                    #expect(response.status == .methodNotAllowed)
                    #expect(response.headers[.allow] == "GET, HEAD")
                }
            }
        }
    }

    @Test("a failure inside shows a page that says nothing of the failure")
    func failure() async throws {
        struct Secret: Error { let words = "the family at 4 Quay Lane" }
        let route = SiteRoute(.home, .public) { _, _ in throw Secret() }
        let application = Application(router: buildRouter(routes: [route]), logger: Self.quiet)
        try await application.test(.router) { client in
            try await client.execute(uri: "/", method: .get) { response in
                #expect(response.status == .internalServerError)
                let words = String(buffer: response.body)
                #expect(words.contains("something went wrong"))
                #expect(!words.contains("Quay") && !words.contains("Secret"))
            }
        }
    }
}
