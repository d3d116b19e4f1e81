import Domain
import JWTKit

/// What a provider says of somebody (OpenID Connect Core 1.0, section 2), as far as it is used.
struct IdentityToken: JWTPayload {
    var iss: String
    var sub: String
    var aud: Words
    var exp: Double
    var iat: Double
    var nbf: Double?
    var nonce: String?
    var azp: String?
    var amr: Words?
    var acr: String?
    /// When the person last signed in there, seconds since 1970.
    var authTime: Double?
    var email: String?
    var preferredName: String?

    enum CodingKeys: String, CodingKey {
        case iss, sub, aud, exp, iat, nbf, nonce, azp, amr, acr, email
        case preferredName = "preferred_username"
        case authTime = "auth_time"
    }

    /// One word or several.
    struct Words: Codable, Sendable {
        var all: [String]

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if let one = try? value.decode(String.self) { all = [one] } else { all = try value.decode([String].self) }
        }

        func encode(to encoder: any Encoder) throws {
            var value = encoder.singleValueContainer()
            try value.encode(all)
        }
    }

    /// Seconds the clocks may be apart.
    static let leeway = 60.0
    /// Seconds: a token is made for this very answer.
    static let oldest = 300.0

    /// The signature alone is looked at here; ``check(_:nonce:now:)`` does the rest.
    func verify(using algorithm: some JWTAlgorithm) {}

    /// Whether it is of this provider, for us, of now, and for this departure.
    /// - Parameter now: seconds since 1970, UTC.
    func check(_ settings: OpenIDSettings, nonce wanted: String, now: Int) throws(ProviderFailure) {
        let now = Double(now)
        guard iss == settings.issuer else { throw .notBelieved("the token is of another issuer") }
        guard aud.all.contains(settings.clientID) else { throw .notBelieved("the token is for somebody else") }
        guard azp ?? settings.clientID == settings.clientID, azp != nil || aud.all.count == 1 else {
            throw .notBelieved("the token was given to somebody else")
        }
        guard exp > now - Self.leeway else { throw .notBelieved("the token has expired") }
        guard iat <= now + Self.leeway, iat >= now - Self.oldest - Self.leeway, nbf ?? iat <= now + Self.leeway else {
            throw .notBelieved("the token is not of now; is one of the clocks wrong?")
        }
        guard nonce == wanted else { throw .notBelieved("the token is of another sign-in") }
        guard (1...255).contains(sub.utf8.count) else { throw .notBelieved("the token names nobody") }
    }

    /// Whether they signed in there after they left. A provider that does not say when is trusted to have asked, as it was
    /// told to; one that says it was before is not.
    /// - Parameter left: seconds since 1970, UTC, by our clock.
    func checkAnew(since left: Double) throws(ProviderFailure) {
        guard authTime ?? left >= left - Self.leeway else {
            throw .notBelieved("the person did not sign in there anew; does the provider heed prompt=login?")
        }
    }

    /// Values of `acr` that mean more than a password wherever they are used.
    private static let knownACR: Set<String> = [
        "https://refeds.org/profile/mfa", "http://schemas.openid.net/pape/policies/2007/06/multi-factor",
    ]

    func identity(_ settings: OpenIDSettings) -> ProviderIdentity {
        let isMultiFactor =
            amr?.all.contains("mfa") ?? false || acr.map { Self.knownACR.contains($0) } ?? false
            || acr != nil && acr == settings.multiFactorACR
        let label = (email ?? preferredName ?? "").unicodeScalars
            .filter { $0.properties.generalCategory != .control && $0.properties.generalCategory != .format }
        return ProviderIdentity(
            issuer: iss, subject: sub, label: String(String.UnicodeScalarView(label.prefix(200))),
            isMultiFactor: isMultiFactor)
    }
}
