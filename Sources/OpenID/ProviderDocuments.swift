import Domain
import Foundation
import JWTKit

/// What a provider publishes of itself, kept for an hour: where to go, and the keys it signs with.
actor ProviderDocuments {
    /// OpenID Connect Discovery 1.0, section 3: what is used of it.
    struct Discovery: Decodable, Sendable {
        var issuer: String
        var authorizationEndpoint: String
        var tokenEndpoint: String
        var keys: String
        var authentication: [String]?
        var saysIssuer: Bool?

        enum CodingKeys: String, CodingKey {
            case issuer
            case authorizationEndpoint = "authorization_endpoint"
            case tokenEndpoint = "token_endpoint"
            case keys = "jwks_uri"
            case authentication = "token_endpoint_auth_methods_supported"
            case saysIssuer = "authorization_response_iss_parameter_supported"
        }
    }

    /// Seconds.
    private static let kept = 3600
    /// A key nobody knows lets them be fetched again, but not more often than this.
    private static let between = 30

    private let issuer: String
    private let http: ProviderHttp
    /// Seconds since 1970, UTC.
    private let now: @Sendable () -> Int
    private var discovery: (document: Discovery, at: Int)?
    private var keys: (set: [SigningKey], at: Int)?
    private var askedAgainAt = Int.min / 2

    init(issuer: String, http: ProviderHttp, now: @escaping @Sendable () -> Int) {
        self.issuer = issuer
        self.http = http
        self.now = now
    }

    func discover() async throws(ProviderFailure) -> Discovery {
        if let discovery, now() - discovery.at < Self.kept { return discovery.document }
        let base = issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer
        let answer = try await http.get(base + "/.well-known/openid-configuration")
        guard answer.status == 200 else { throw .notBelieved("its discovery document is not there") }
        guard let document = try? JSONDecoder().decode(Discovery.self, from: Data(answer.bytes)) else {
            throw .notBelieved("its discovery document cannot be read")
        }
        guard document.issuer == issuer else { throw .notBelieved("its discovery document is of another issuer") }
        for address in [document.authorizationEndpoint, document.tokenEndpoint, document.keys]
        where !ProviderAddress.isFit(address, issuer: issuer) {
            throw .notBelieved("its discovery document names an address that is not https")
        }
        discovery = (document, now())
        return document
    }

    /// The key a token says it was signed with. Where it is not known, the keys are fetched once more: providers change
    /// them.
    func key(for header: TokenHeader) async throws(ProviderFailure) -> SigningKey {
        if let keys, now() - keys.at < Self.kept {
            if let found = header.key(among: keys.set) { return found }
            guard now() - askedAgainAt >= Self.between else { throw .notBelieved("its key is not known") }
            askedAgainAt = now()
        }
        let set = try await fetch()
        keys = (set, now())
        guard let found = header.key(among: set) else { throw .notBelieved("its key is not known") }
        return found
    }

    private func fetch() async throws(ProviderFailure) -> [SigningKey] {
        let answer = try await http.get(try await discover().keys)
        guard answer.status == 200, let set = try? JSONDecoder().decode(KeySet.self, from: Data(answer.bytes)) else {
            throw .notBelieved("its keys cannot be read")
        }
        return set.keys.compactMap(\.key)
    }
}

/// A key the provider signs with, of a kind that is taken: RSA from 2048 bits on, or P-256.
struct SigningKey: Sendable {
    var identifier: String?
    /// The one algorithm it may be used with.
    var algorithm: String
    var key: JWK
}

/// RFC 7517: a set of keys, of which those of kinds we do not take are passed over.
private struct KeySet: Decodable {
    struct Item: Decodable {
        let key: SigningKey?

        private enum Field: String, CodingKey { case kty, use, alg, kid, n, e, crv, x, y }

        init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: Field.self)
            var words: [Field: String] = [:]
            for field in values.allKeys { words[field] = try? values.decode(String.self, forKey: field) }
            key = Self.read(words)
        }

        private static func read(_ words: [Field: String]) -> SigningKey? {
            let algorithm: String
            let key: JWK
            switch (words[.kty], words[.crv]) {
            case ("RSA", _):
                algorithm = "RS256"
                // 2048 bits are 342 letters and figures of base 64.
                guard let n = words[.n], let e = words[.e], (342...2800).contains(n.utf8.count), e.utf8.count <= 12
                else { return nil }
                key = .rsa(.rs256, identifier: "key", modulus: n, exponent: e)
            case ("EC", "P-256"):
                algorithm = "ES256"
                guard let x = words[.x], let y = words[.y] else { return nil }
                key = .ecdsa(.es256, identifier: "key", x: x, y: y, curve: .p256)
            default: return nil
            }
            guard words[.use] ?? "sig" == "sig", words[.alg] ?? algorithm == algorithm else { return nil }
            return SigningKey(identifier: words[.kid], algorithm: algorithm, key: key)
        }
    }

    let keys: [Item]
}

/// What stands before a token: how it is signed, and with which key.
struct TokenHeader: Sendable {
    var algorithm: String
    var identifier: String?

    /// - Throws: ``ProviderFailure/notBelieved(_:)`` for a token without a signature, or with one of another kind.
    init(of token: String) throws(ProviderFailure) {
        struct Fields: Decodable {
            var alg: String
            var kid: String?
            var crit: [String]?
        }
        let parts = token.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty }), token.utf8.count <= 64 * 1024,
            let bytes = Self.bytes(base64: parts[0]), let fields = try? JSONDecoder().decode(Fields.self, from: bytes)
        else { throw .notBelieved("the token is none") }
        // Neither "none", nor a secret both sides know, nor anything a reader has to understand and we do not.
        guard ["RS256", "ES256"].contains(fields.alg), fields.crit == nil else {
            throw .notBelieved("the token is signed in a way that is not taken")
        }
        algorithm = fields.alg
        identifier = fields.kid
    }

    /// The key of this name; the only one that fits, where no name is given.
    func key(among set: [SigningKey]) -> SigningKey? {
        let fit = set.filter { $0.algorithm == algorithm && (identifier == nil || $0.identifier == identifier) }
        return fit.count == 1 ? fit[0] : nil
    }

    private static func bytes(base64 words: Substring) -> Data? {
        let plain = words.replacing("-", with: "+").replacing("_", with: "/")
        return Data(base64Encoded: plain + String(repeating: "=", count: (4 - plain.utf8.count % 4) % 4))
    }
}
