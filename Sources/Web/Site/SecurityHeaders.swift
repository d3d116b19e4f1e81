import Hummingbird

/// Headers on every answer, error pages included: what a browser may do with it.
struct SecurityHeaders: RouterMiddleware {
    typealias Context = SiteContext

    /// Everything is forbidden but our own stylesheet, script and pictures, and forms that come back to us. No inline
    /// script or style anywhere.
    static let contentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

    private static let headers: [(name: String, value: String)] = [
        ("content-security-policy", contentSecurityPolicy),
        ("x-content-type-options", "nosniff"),
        // For browsers that do not know frame-ancestors.
        ("x-frame-options", "DENY"),
        // The address of a page can name a case; no other site learns it.
        ("referrer-policy", "no-referrer"),
        (
            "permissions-policy",
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), "
                + "microphone=(), payment=(), publickey-credentials-get=(), usb=()"
        ),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        // Case material is not for search engines, even on a server left open by mistake.
        ("x-robots-tag", "noindex, nofollow"),
    ]

    private let fields: HTTPFields

    /// - Parameter isBehindTLS: browsers reach the site by https alone, and are told to keep to that for a year.
    init(isBehindTLS: Bool = false) {
        var fields = HTTPFields()
        for header in Self.headers {
            guard let name = HTTPFields.Element.Name(header.name) else { continue }
            fields[name] = header.value
        }
        if isBehindTLS { fields[.strictTransportSecurity] = "max-age=31536000" }
        self.fields = fields
    }

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        for field in fields { response.headers[field.name] = field.value }
        return response
    }
}
