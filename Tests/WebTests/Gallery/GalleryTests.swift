import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import TestSupport
import Testing

@testable import Web

@Suite("Gallery") struct GalleryTests {
    private static let gallery = Gallery(version: "1.2.3")
    static let pages: [String: [UInt8]] = {
        var pages: [String: [UInt8]] = [:]
        for language in SiteLanguage.allCases {
            pages["gallery.\(language.rawValue)"] = gallery.render(in: language)
            for example in GalleryPages.all {
                pages["\(example.name).\(language.rawValue)"] = gallery.example(example.name, in: language)
            }
        }
        return pages
    }()
    private static func text(_ name: String) throws -> String {
        String(decoding: try #require(pages[name]), as: UTF8.self)
    }

    @Test("every page has one first heading, its language, its landmarks", arguments: pages.keys.sorted())
    func skeleton(name: String) throws {
        let page = try Self.text(name)
        func count(_ part: String) -> Int { page.split(separator: part, omittingEmptySubsequences: false).count - 1 }
        #expect(count("<h1") == 1)
        #expect(count("<main") == 1 && count("<header") == 1 && count("<footer") == 1)
        #expect(page.contains("<html lang=\"\(name.hasSuffix("cy") ? "cy" : "en-GB")\">"))
        #expect(!page.contains("style=") && !page.contains("<style") && !page.contains("onclick=\""))
    }

    @Test("hostile words are shown, not obeyed", arguments: pages.keys.sorted())
    func escaping(name: String) throws {
        let page = try Self.text(name)
        #expect(!page.contains("<script>") && !page.contains("<b onclick"))
        if name.hasPrefix("gallery.") { #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp;")) }
    }

    @Test("identifiers are there once, and whatever points at one finds it", arguments: pages.keys.sorted())
    func identifiers(name: String) throws {
        let page = try Self.text(name)
        func values(_ attribute: String) -> [String] {
            page.split(separator: " \(attribute)=\"").dropFirst().compactMap {
                $0.split(separator: "\"", omittingEmptySubsequences: false).first.map(String.init)
            }
        }
        let ids = values("id")
        #expect(Set(ids).count == ids.count, "\(Dictionary(grouping: ids) { $0 }.filter { $1.count > 1 }.keys)")
        for attribute in ["for", "aria-describedby", "aria-labelledby"] {
            for value in values(attribute) {
                for part in value.split(separator: " ") { #expect(ids.contains(String(part)), "\(attribute) \(part)") }
            }
        }
        for place in values("href") where place.hasPrefix("#") { #expect(ids.contains(String(place.dropFirst()))) }
    }

    @Test("every control has a label, every form a token, every table a caption", arguments: pages.keys.sorted())
    func forms(name: String) throws {
        let page = try Self.text(name)
        for form in page.split(separator: "<form method=\"post\"").dropFirst() {
            #expect(form.prefix(400).contains("name=\"form\""))
        }
        for table in page.split(separator: "<table").dropFirst() { #expect(table.prefix(60).contains("<caption")) }
        for kind in ["<input ", "<textarea ", "<select "] {
            for control in page.split(separator: kind).dropFirst() {
                let tag = control.prefix { $0 != ">" }
                if tag.contains("type=\"hidden\"") { continue }
                let parts = (" " + tag).split(separator: " id=\"", omittingEmptySubsequences: false)
                let id = try #require(parts.dropFirst().first?.prefix { $0 != "\"" })
                #expect(page.contains("<label for=\"\(id)\""), "\(id)")
            }
        }
    }

    @Test("on a Welsh page whatever is still English says so")
    func welsh() throws {
        let page = try Self.text("sign-in.cy")
        #expect(page.contains("<h1>Mewngofnodi</h1>"))
        #expect(page.contains("lang=\"en-GB\">The one your invitation came to.</p>"))
        let english = catalogue.signIn.noAccountWhat.english
        #expect(page.contains("<p lang=\"en-GB\">\(english)</p>"))
    }

    @Test("names are nowhere while they are hidden")
    func hidden() throws {
        let page = try Self.text("review-names-hidden.en-GB")
        #expect(page.contains("Child 2 (name hidden)") && page.contains("Names are hidden"))
        #expect(!page.contains("Rowan") && !page.contains("Sorrel"))
    }

    @Test(
        "the pages stay as they were looked at", arguments: ["gallery", "sign-in-problems", "review", "board-people"])
    func snapshots(name: String) throws {
        try Snapshot.check(try Self.text("\(name).en-GB"), named: "\(name).html")
    }

    @Test("an invitation reaches its task in at most three pages")
    func threePages() throws {
        #expect(InvitationPage.pages <= 3)
        #expect(try Self.text("invitation.en-GB").contains("Step 1 of 3"))
        #expect(try Self.text("invitation-codes.en-GB").contains("Step 3 of 3"))
    }
}

@Suite("The gallery's form, from the page to the answer") struct GalleryFormTests {
    private static let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    private func application(gallery: Bool = true, tls: Bool = false) -> some ApplicationProtocol {
        var settings = WebSettings(version: "1", logger: Self.quiet)
        settings.showsGallery = gallery
        settings.isBehindTLS = tls
        return buildApplication(settings)
    }

    private static func token(_ page: String) -> String {
        String(page.split(separator: "name=\"form\" value=\"").last?.prefix { $0 != "\"" } ?? "")
    }

    private static let sound = [
        "name=Robin", "email=a%40b.example", "date=about+Easter+2024", "kind=visit", "who=child", "who=mother",
        "agency=school", "note=", "password=long+enough+words",
    ]

    private static func body(_ token: String, _ fields: [String] = sound) -> ByteBuffer {
        ByteBuffer(string: (["form=\(token)"] + fields).joined(separator: "&"))
    }

    private static func headers(_ cookie: String?, _ more: [(String, String)] = []) -> HTTPFields {
        var fields: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
        if let cookie { fields[.cookie] = cookie }
        for (name, value) in more {
            if let name = HTTPFields.Element.Name(name) { fields[name] = value }
        }
        return fields
    }

    /// Opens the form, and hands on its token and cookie.
    private func opened(_ client: any TestClientProtocol) async throws -> (token: String, cookie: String) {
        let response = try await client.execute(uri: "/gallery/form", method: .get)
        let cookie = try #require(response.headers[.setCookie])
        #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"))
        return (Self.token(String(buffer: response.body)), String(cookie.prefix { $0 != ";" }))
    }

    @Test("what was typed is understood; pressing twice does it once; other words under the same token are not lost")
    func sent() async throws {
        try await application().test(.router) { client in
            let (token, cookie) = try await opened(client)
            func send(_ fields: [String] = Self.sound) async throws -> (Int, String) {
                let response = try await client.execute(
                    uri: "/gallery/form", method: .post, headers: Self.headers(cookie),
                    body: Self.body(token, fields))
                return (response.status.code, String(buffer: response.body))
            }
            let first = try await send()
            #expect(first.0 == 200 && first.1.contains("What was understood") && first.1.contains("child, mother"))
            #expect(!first.1.contains("long enough words"))
            let second = try await send()
            #expect(second.0 == 200 && second.1.contains("It was done once"))
            let other = try await send(["name=Wren"] + Self.sound.dropFirst())
            #expect(other.0 == 409 && other.1.contains("value=\"Wren\"") && other.1.contains("with other words"))
        }
    }

    @Test("all that is wrong is said at once, and what was typed stands there again but the password")
    func problems() async throws {
        try await application().test(.router) { client in
            let (token, cookie) = try await opened(client)
            let response = try await client.execute(
                uri: "/gallery/form", method: .post, headers: Self.headers(cookie),
                body: Self.body(token, ["name=%3Cb%3E", "email=x", "date=sometime", "note=kept", "password=short"]))
            let page = String(buffer: response.body)
            #expect(response.status == .unprocessableContent)
            #expect(page.contains("<title>Error: Try a form – Casement</title>"))
            for field in ["email", "date", "kind", "who", "agency", "password"] {
                #expect(page.contains("href=\"#field-\(field)\""), "\(field)")
            }
            #expect(page.contains("value=\"&lt;b&gt;\"") && page.contains(">\nkept</textarea>"))
            #expect(!page.contains("short\""))
        }
    }

    @Test("a form without its token, or with another browser's, changes nothing and keeps what was typed")
    func forged() async throws {
        try await application().test(.router) { client in
            let (token, cookie) = try await opened(client)
            let (_, stranger) = try await opened(client)
            for (word, jar) in [("", cookie), (token, stranger), (token, "x=1"), (token, "\(cookie); \(stranger)")] {
                let response = try await client.execute(
                    uri: "/gallery/form", method: .post, headers: Self.headers(jar), body: Self.body(word))
                #expect(response.status == .forbidden)
                let page = String(buffer: response.body)
                #expect(page.contains("Nothing was saved") && page.contains("value=\"Robin\""))
            }
        }
    }

    @Test(
        "a browser that says the form came from elsewhere is refused",
        arguments: [
            ("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site"), ("origin", "https://evil.example"),
            ("origin", "null"),
        ])
    func elsewhere(header: String, value: String) async throws {
        try await application().test(.router) { client in
            let (token, cookie) = try await opened(client)
            let response = try await client.execute(
                uri: "/gallery/form", method: .post, headers: Self.headers(cookie, [(header, value)]),
                body: Self.body(token))
            #expect(response.status == .forbidden)
            #expect(String(buffer: response.body).contains("did not come from this site"))
        }
    }

    @Test("what is not a form, or too much of one, is refused in plain words")
    func refused() async throws {
        try await application().test(.router) { client in
            let (_, cookie) = try await opened(client)
            func send(_ type: String, _ body: ByteBuffer) async throws -> Int {
                var headers = Self.headers(cookie)
                headers[.contentType] = type
                return try await client.execute(uri: "/gallery/form", method: .post, headers: headers, body: body)
                    .status.code
            }
            #expect(try await send("text/plain", ByteBuffer(string: "name=x")) == 415)
            #expect(try await send("application/x-www-form-urlencoded", ByteBuffer(string: "name=%zz")) == 400)
            let large = ByteBuffer(repeating: UInt8(ascii: "a"), count: 3 << 20)
            #expect(try await send("application/x-www-form-urlencoded", large) == 413)
            #expect(try await send("multipart/form-data; boundary=B", large) == 400)
        }
    }

    @Test("without the setting there is no gallery")
    func off() async throws {
        try await application(gallery: false).test(.router) { client in
            for address in ["/gallery", "/gallery/form", "/gallery/pages/sign-in"] {
                let response = try await client.execute(uri: address, method: .get)
                #expect(response.status == .notFound)
            }
        }
    }

    @Test("behind TLS the cookie is for https and this host alone, and the browser is told to keep to https")
    func tls() async throws {
        let strict = try #require(HTTPFields.Element.Name("strict-transport-security"))
        try await application(tls: true).test(.router) { client in
            let response = try await client.execute(uri: "/gallery/form", method: .get)
            let cookie = try #require(response.headers[.setCookie])
            #expect(cookie.hasPrefix("__Host-casement-visit=") && cookie.hasSuffix("; Secure"))
            #expect(response.headers[strict] == "max-age=31536000")
        }
        try await application().test(.router) { client in
            let response = try await client.execute(uri: "/", method: .get)
            #expect(response.headers[strict] == nil)
        }
    }
}
