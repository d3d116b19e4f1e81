import AsyncHTTPClient
public import Domain
import Foundation
import JWTKit
import NIOCore

/// An OpenID Connect provider: authorization code flow with PKCE (S256), state and nonce; its answer verified with the keys
/// it publishes.
public final class OpenIDProvider: SignInProvider {
    private let settings: OpenIDSettings
    private let client: HTTPClient
    private let http: ProviderHttp
    private let documents: ProviderDocuments
    /// Seconds since 1970, UTC.
    private let now: @Sendable () -> Int

    public var name: String { settings.name }
    public var issuer: String { settings.issuer }

    /// - Parameters:
    ///   - seconds: what a question to the provider may take.
    ///   - now: seconds since 1970, UTC; this machine's clock unless said otherwise.
    public init(
        _ settings: OpenIDSettings, seconds: Int = 10,
        now: (@Sendable () -> Int)? = nil
    ) {
        self.settings = settings
        let now = now ?? { Int(Date().timeIntervalSince1970) }
        self.now = now
        client = HTTPClient(
            eventLoopGroupProvider: .singleton,
            configuration: HTTPClient.Configuration(
                redirectConfiguration: .disallow,
                timeout: .init(connect: .seconds(5), read: .seconds(Int64(seconds)))))
        http = ProviderHttp(client: client, seconds: Int64(seconds))
        documents = ProviderDocuments(issuer: settings.issuer, http: http, now: now)
    }

    /// Lets go of its connections. Has to be called before the provider goes.
    public func close() async throws { try await client.shutdown() }

    public func address(for departure: ProviderDeparture) async throws(ProviderFailure) -> String {
        let document = try await documents.discover()
        var query = [
            ("response_type", "code"), ("client_id", settings.clientID), ("redirect_uri", settings.returnAddress),
            ("scope", "openid email"), ("state", departure.state.text), ("nonce", departure.nonce),
            ("code_challenge", departure.challenge), ("code_challenge_method", "S256"),
        ]
        // It has to be who sits there now, not whoever left a session open there. With `max_age` the answer says when they
        // signed in (OpenID Connect Core 1.0, section 3.1.2.1), which is held against when they left.
        if departure.asksAnew { query += [("prompt", "login"), ("max_age", "0")] }
        if let acr = settings.multiFactorACR { query.append(("acr_values", acr)) }
        let mark = document.authorizationEndpoint.contains("?") ? "&" : "?"
        return document.authorizationEndpoint + mark + ProviderAddress.query(query)
    }

    public func identity(
        _ answer: ProviderReturn, of departure: ProviderDeparture
    ) async throws(ProviderFailure) -> ProviderIdentity {
        let document = try await documents.discover()
        // RFC 9207: one provider's answer is not taken to another.
        if answer.issuer != nil || document.saysIssuer == true, answer.issuer != settings.issuer {
            throw .notBelieved("the answer is of another issuer")
        }
        let token = try await token(answer.code, departure, document)
        let header = try TokenHeader(of: token)
        let key = try await documents.key(for: header)
        let said: IdentityToken
        do {
            // Of this one key alone, which knows its one algorithm.
            said = try await JWTKeyCollection().add(jwk: key.key).verify(token)
        } catch {
            throw .notBelieved("the token’s signature or words do not hold")
        }
        try said.check(settings, nonce: departure.nonce, now: now())
        if departure.asksAnew { try said.checkAnew(since: Double(departure.leftAt) / 1_000_000) }
        return said.identity(settings)
    }

    /// The provider's word for the code.
    private func token(
        _ code: String, _ departure: ProviderDeparture, _ document: ProviderDocuments.Discovery
    ) async throws(ProviderFailure) -> String {
        struct Granted: Decodable {
            var token: String
            enum CodingKeys: String, CodingKey { case token = "id_token" }
        }
        var form = [
            ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", settings.returnAddress),
            ("code_verifier", departure.verifier),
        ]
        var authorization: String?
        let words = [settings.clientID, settings.clientSecret]
        let encoded = words.map(ProviderAddress.encoded)
        if let ways = document.authentication, ways.contains("client_secret_post"),
            !ways.contains("client_secret_basic") || encoded != words
        {
            form += [("client_id", settings.clientID), ("client_secret", settings.clientSecret)]
        } else {
            // RFC 6749, section 2.3.1: each is encoded before they are joined. Not every provider decodes them, hence the
            // form above where it matters and there is the choice.
            let pair = encoded.joined(separator: ":")
            authorization = "Basic " + Data(pair.utf8).base64EncodedString()
        }
        let answer = try await http.post(document.tokenEndpoint, form, authorization: authorization)
        if (400..<500).contains(answer.status) { throw .refused }
        guard answer.status == 200 else { throw .unreachable }
        guard let granted = try? JSONDecoder().decode(Granted.self, from: Data(answer.bytes)) else {
            throw .notBelieved("its answer has no token")
        }
        return granted.token
    }
}
