import Domain
import Foundation
import Hummingbird
import HummingbirdTesting
import Logging

@testable import Web

/// Somebody at a browser without scripts: asks for pages, and sends the forms that stand on them.
struct Browser {
    struct Answer {
        var status: HTTPResponse.Status
        /// Where it leads, if it leads on, without what that page is to say was done.
        var location: String? { landing.map(Self.withoutSaid) }
        /// The same as it stands in the answer.
        var landing: String?
        var words: String

        /// Where a file that was sent can be looked at.
        var sent: String?
        var headers = HTTPFields()

        /// The page says that it is not for this role.
        var isRefusal: Bool { status == .forbidden && words.contains(catalogue.errors.notAllowed.english) }

        private static func withoutSaid(_ address: String) -> String {
            guard let said = address.firstRange(of: Said.fieldName + "=") else { return address }
            let rest = address[said.upperBound...].drop { $0 != "&" && $0 != "#" }
            // The mark before it goes along; one after it takes its place.
            let before = address[..<said.lowerBound].dropLast()
            return before + (rest.hasPrefix("&") && !before.contains("?") ? "?" + rest.dropFirst() : String(rest))
        }

        func has(_ text: String) -> Bool { words.contains(text) }

        /// The first link that begins so.
        func link(beginning: String) -> String? {
            guard let found = words.range(of: "href=\"" + beginning) else { return nil }
            return beginning + words[found.upperBound...].prefix { $0 != "\"" }
        }
    }

    let client: any TestClientProtocol
    /// Nil for nobody.
    var token: SignInToken?
    var hidesNames = false

    func get(_ address: String) async throws -> Answer {
        try await client.execute(uri: address, method: .get, headers: headers, body: nil, testCallback: Self.answer)
    }

    /// Sends a form as it is, without looking at its page.
    func post(_ address: String, _ fields: [(String, String)]) async throws -> Answer {
        var headers = headers
        headers[.contentType] = "application/x-www-form-urlencoded"
        let body = fields.map { PercentEncoding.encode($0) + "=" + PercentEncoding.encode($1) }.joined(separator: "&")
        return try await client.execute(
            uri: address, method: .post, headers: headers, body: ByteBuffer(string: body), testCallback: Self.answer)
    }

    /// Sends a file as it is.
    func put(_ address: String, _ words: String, _ more: [HTTPFields.Element.Name: String]) async throws -> Answer {
        var headers = headers
        headers[.contentLength] = String(words.utf8.count)
        for (name, value) in more { headers[name] = value }
        return try await client.execute(
            uri: address, method: .put, headers: headers, body: ByteBuffer(string: words), testCallback: Self.answer)
    }

    /// Sends a form with files as it is.
    func post(_ address: String, _ fields: [(String, String)], files: [(String, String, String)]) async throws
        -> Answer
    {
        var (headers, body) = (headers, "")
        headers[.contentType] = "multipart/form-data; boundary=edge"
        for (name, value) in fields {
            body += "--edge\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        }
        for (name, fileName, words) in files {
            body +=
                "--edge\r\nContent-Disposition: form-data; name=\"\(name)\"; filename=\"\(fileName)\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n\(words)\r\n"
        }
        return try await client.execute(
            uri: address, method: .post, headers: headers, body: ByteBuffer(string: body + "--edge--\r\n"),
            testCallback: Self.answer)
    }

    /// Opens a form's page, fills it in and sends it with the word the page gave.
    func send(_ address: String, _ fields: [(String, String)]) async throws -> Answer {
        let page = try await get(address)
        return try await post(address, fields + [(FormToken.fieldName, Self.word(page.words, to: address) ?? "")])
    }

    /// The hidden word of the form that goes to this address.
    static func word(_ page: String, to address: String) -> String? {
        let forms = page.split(separator: "<form ").dropFirst()
        let form = forms.first { $0.hasPrefix("method=\"post\" action=\"\(address)\"") }
        let parts = form?.split(separator: "name=\"\(FormToken.fieldName)\" value=\"", maxSplits: 1)
        return parts?.dropFirst().first.map { String($0.prefix { $0 != "\"" }) }
    }

    private var headers: HTTPFields {
        var headers = HTTPFields()
        var cookies: [String] = []
        if let token { cookies.append("\(SiteCookie.Use.session.name)=\(token.text)") }
        if hidesNames { cookies.append("\(SiteCookie.Use.names.name)=hidden") }
        if !cookies.isEmpty { headers[.cookie] = cookies.joined(separator: "; ") }
        return headers
    }

    private static func answer(_ response: TestResponse) -> Answer {
        Answer(
            status: response.status, landing: response.headers[.location], words: String(buffer: response.body),
            sent: response.headers[.casementSent], headers: response.headers)
    }
}

extension SiteWorld {
    /// Runs the site and gives a browser to each.
    func browse(
        _ own: WebSettings? = nil, _ body: @escaping @Sendable (any TestClientProtocol) async throws -> Void
    ) async throws {
        try await buildApplication(own ?? settings).test(.router) { try await body($0) }
    }
}
