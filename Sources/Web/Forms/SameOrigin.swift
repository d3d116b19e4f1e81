import Hummingbird

/// Whether a browser says that what it sends comes from a page of this site. Every browser of today says so; this stands
/// beside the form token, not in its place.
enum SameOrigin {
    /// - Parameters:
    ///   - fetchSite: `Sec-Fetch-Site`.
    ///   - origin: `Origin`.
    ///   - host: the host and port the request is for.
    static func holds(fetchSite: String?, origin: String?, host: String?) -> Bool {
        if let fetchSite { return fetchSite == "same-origin" || fetchSite == "none" }
        guard let origin else { return true }
        guard let host else { return false }
        return origin == "http://" + host || origin == "https://" + host
    }

    static func holds(_ request: Request) -> Bool {
        func header(_ name: String) -> String? { HTTPFields.Element.Name(name).flatMap { request.headers[$0] } }
        return holds(
            fetchSite: header("sec-fetch-site"), origin: header("origin"),
            host: request.head.authority ?? header("host"))
    }
}
