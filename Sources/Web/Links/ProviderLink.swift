import Hummingbird

/// The one kind of link that leads away from the site: to the provider people sign in at, as it was verified.
struct ProviderLink: Sendable {
    let address: String
}

extension Response {
    /// Leads on to the provider.
    static func seeOther(_ link: ProviderLink, setting cookies: [String]) -> Response {
        var response = Response(status: .seeOther, headers: [.location: link.address, .cacheControl: "no-store"])
        response.headers[values: .setCookie] = cookies
        return response
    }
}
