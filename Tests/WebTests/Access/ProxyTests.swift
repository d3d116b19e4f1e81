import Hummingbird
import Testing

@testable import Web

/// From where a request comes.
@Suite("Behind a proxy, or not") struct ProxyTests {
    @Test("a proxy of our own is believed about the last address, and nobody else about any")
    func network() throws {
        let name = try #require(HTTPFields.Element.Name("x-forwarded-for"))
        var headers = HTTPFields()
        headers[values: name] = ["203.0.113.9", "192.0.2.1, 198.51.100.20"]
        func network(_ isBehindProxy: Bool, _ headers: HTTPFields) -> String {
            SignInHandler.network(headers, from: "10.1.2.3", isBehindProxy: isBehindProxy)
        }
        #expect(network(true, headers) == "198.51.100.20")
        #expect(network(true, HTTPFields()) == "10.1.2.3")
        #expect(network(false, headers) == "10.1.2.3", "anybody could write that header")
    }
}
