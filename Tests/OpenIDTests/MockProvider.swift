import Crypto
import CryptoExtras
import Domain
import Foundation
import Hummingbird
import HummingbirdTesting
import OpenID
import Synchronization

/// An OpenID Connect provider of the tests' own, over HTTP on this machine, which behaves as it is told. It signs by itself,
/// so that nothing of what is tested is tested by itself.
final class MockProvider: Sendable {
    enum Algorithm: String, Sendable { case rs256 = "RS256", es256 = "ES256", hs256 = "HS256", none }

    /// What it does otherwise than it should.
    struct Manners: Sendable {
        var algorithm = Algorithm.rs256
        /// Changes what the token says; nil takes a claim away.
        var claims: [String: any Sendable] = [:]
        var without: Set<String> = []
        /// The name of the key in the token's header; nil for none.
        var keyName: String? = "first"
        /// Names of the keys it publishes.
        var published = ["first"]
        /// Signs with a key it does not publish.
        var isForged = false
        var extraHeader: [String: any Sendable] = [:]
        /// What the discovery document says otherwise.
        var discovery: [String: any Sendable] = [:]
        /// Instead of the token's answer.
        var tokenAnswer: (status: Int, body: String)?
        /// Seconds before the token's answer, and between two bytes of it.
        var delay = 0.0
        var isDripping = false
        var isWeak = false
        var clientAuthentication: [String]?
    }

    private struct State: Sendable {
        var manners = Manners()
        var port = 0
        var codes: [String: (nonce: String, challenge: String)] = [:]
        var keysFetched = 0
        var authorization: String?
        var form: [String: String] = [:]
        /// Seconds since 1970, UTC, where its clock stands still; nil where it goes.
        var stoppedAt: Int?
    }

    static let client = "casement"
    static let secret = "a secret & more: ü"

    private let state = Mutex(State())
    private let rsa: [String: _RSA.Signing.PrivateKey]
    private let other: _RSA.Signing.PrivateKey
    private let curve = P256.Signing.PrivateKey()

    init() throws {
        rsa = [
            "first": try _RSA.Signing.PrivateKey(keySize: .bits2048),
            "second": try _RSA.Signing.PrivateKey(keySize: .bits2048),
        ]
        other = try _RSA.Signing.PrivateKey(keySize: .bits2048)
    }

    var issuer: String { "http://127.0.0.1:\(state.withLock { $0.port })" }
    var keysFetched: Int { state.withLock { $0.keysFetched } }
    var authorization: String? { state.withLock { $0.authorization } }
    var form: [String: String] { state.withLock { $0.form } }
    /// Seconds since 1970, UTC.
    var now: Int { state.withLock { $0.stoppedAt } ?? Int(Date().timeIntervalSince1970) }

    /// Its clock, and that of whoever asks it, stands still from now on but for this: a slow machine changes nothing then.
    func passTime(seconds: Int) {
        let now = now
        state.withLock { $0.stoppedAt = now + seconds }
    }

    func behave(_ change: (inout Manners) -> Void) {
        var manners = Manners()
        change(&manners)
        state.withLock { [manners] in $0.manners = manners }
    }

    /// Runs it, with somebody who asks it.
    static func run(
        seconds: Int = 60, acr: String? = nil,
        _ body: @escaping @Sendable (MockProvider, OpenIDProvider) async throws -> Void
    ) async throws {
        let mock = try MockProvider()
        try await Application(router: mock.router()).test(.live) { client in
            mock.state.withLock { $0.port = client.port ?? 0 }
            let settings = OpenIDSettings(
                issuer: mock.issuer, clientID: self.client, clientSecret: secret, name: "Mock",
                returnAddress: "https://reviews.example.org/sign-in/provider/return", multiFactorACR: acr)
            let provider = OpenIDProvider(settings, seconds: seconds, now: { mock.now })
            do {
                try await body(mock, provider)
            } catch {
                try await provider.close()
                throw error
            }
            try await provider.close()
        }
    }

    /// Somebody signs in where the browser was sent: the code they bring back.
    func signIn(at address: String) throws -> String {
        let query = URLComponents(string: address)?.queryItems ?? []
        func value(_ name: String) -> String { query.first { $0.name == name }?.value ?? "" }
        let code = "code+/=\(UUID().uuidString)"
        state.withLock { $0.codes[code] = (value("nonce"), value("code_challenge")) }
        return code
    }

    private func router() -> Router<BasicRequestContext> {
        let router = Router()
        router.get("/.well-known/openid-configuration") { _, _ in try Self.json(self.discovery()) }
        router.get("/keys") { _, _ in
            self.state.withLock { $0.keysFetched += 1 }
            return try Self.json(self.keys())
        }
        router.post("/token") { request, _ in
            let bytes = try await request.body.collect(upTo: 65536)
            return try await self.token(String(buffer: bytes), request.headers[.authorization])
        }
        return router
    }

    private func discovery() -> [String: Any] {
        let (issuer, manners) = (issuer, state.withLock { $0.manners })
        var document: [String: Any] = [
            "issuer": issuer, "authorization_endpoint": issuer + "/authorize", "token_endpoint": issuer + "/token",
            "jwks_uri": issuer + "/keys",
        ]
        if let ways = manners.clientAuthentication { document["token_endpoint_auth_methods_supported"] = ways }
        for (name, value) in manners.discovery { document[name] = value }
        return document
    }

    private func keys() throws -> [String: Any] {
        let manners = state.withLock { $0.manners }
        var keys: [[String: Any]] = [
            ["kty": "oct", "kid": "first", "k": "c2VjcmV0"], ["kty": "OKP", "crv": "Ed448", "kid": "odd", "x": "AA"],
            ["kty": "RSA", "use": "enc", "kid": "first", "n": "AAAA", "e": "AQAB"],
        ]
        for name in manners.published {
            if manners.algorithm == .es256 {
                let point = curve.publicKey.rawRepresentation
                keys.append([
                    "kty": "EC", "crv": "P-256", "kid": name, "x": Self.base64(point.prefix(32)),
                    "y": Self.base64(point.suffix(32)),
                ])
            } else if let key = rsa[name] {
                let primitives = try key.publicKey.getKeyPrimitives()
                let (modulus, exponent) = (primitives.modulus, primitives.publicExponent)
                keys.append([
                    "kty": "RSA", "use": "sig", "alg": "RS256", "kid": name,
                    "n": Self.base64(manners.isWeak ? modulus.prefix(128) : modulus), "e": Self.base64(exponent),
                ])
            }
        }
        return ["keys": keys]
    }

    private func token(_ body: String, _ authorization: String?) async throws -> Response {
        var form: [String: String] = [:]
        for item in URLComponents(string: "?" + body)?.queryItems ?? [] { form[item.name] = item.value }
        let (manners, left) = state.withLock { state in
            (state.authorization, state.form) = (authorization, form)
            return (state.manners, state.codes.removeValue(forKey: form["code"] ?? ""))
        }
        if manners.delay > 0, !manners.isDripping { try await Task.sleep(for: .seconds(manners.delay)) }
        if let (status, words) = manners.tokenAnswer { return Self.answer(words, status, dripping: manners) }
        // A code counts once, and for whoever sent the browser.
        guard let left, Self.base64(Data(SHA256.hash(data: Data((form["code_verifier"] ?? "").utf8)))) == left.challenge
        else { return Self.answer("{\"error\":\"invalid_grant\"}", 400, dripping: manners) }
        let token = try token(manners, nonce: left.nonce)
        return Self.answer(
            "{\"token_type\":\"Bearer\",\"access_token\":\"x\",\"id_token\":\"\(token)\"}", 200, dripping: manners)
    }

    private func token(_ manners: Manners, nonce: String) throws -> String {
        let now = now
        var claims: [String: Any] = [
            "iss": issuer, "sub": "ada", "aud": Self.client, "exp": now + 300, "iat": now, "nonce": nonce,
            "email": "ada@directory.example",
        ]
        for (name, value) in manners.claims { claims[name] = value }
        for name in manners.without { claims[name] = nil }
        var header: [String: Any] = ["alg": manners.algorithm.rawValue, "typ": "JWT"]
        header["kid"] = manners.keyName
        for (name, value) in manners.extraHeader { header[name] = value }
        let head = Self.base64(try JSONSerialization.data(withJSONObject: header))
        let words = head + "." + Self.base64(try JSONSerialization.data(withJSONObject: claims))
        return words + "." + Self.base64(try signature(Data(words.utf8), manners))
    }

    private func signature(_ words: Data, _ manners: Manners) throws -> Data {
        switch manners.algorithm {
        case .rs256:
            let key = manners.isForged ? other : rsa[manners.published.last ?? ""] ?? other
            return try key.signature(for: words, padding: .insecurePKCS1v1_5).rawRepresentation
        case .es256: return try curve.signature(for: words).rawRepresentation
        case .hs256:
            return Data(HMAC<SHA256>.authenticationCode(for: words, using: SymmetricKey(data: Data(Self.secret.utf8))))
        case .none: return Data()
        }
    }

    private static func base64(_ bytes: Data) -> String {
        bytes.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    private static func json(_ value: [String: Any]) throws -> Response {
        let data = try JSONSerialization.data(withJSONObject: value, options: .sortedKeys)
        return Response(status: .ok, body: .init(byteBuffer: ByteBuffer(bytes: data)))
    }

    private static func answer(_ words: String, _ status: Int, dripping manners: Manners) -> Response {
        let headers: HTTPFields = [.location: "http://127.0.0.1:1/elsewhere"]
        guard manners.isDripping else {
            return Response(
                status: .init(code: status), headers: headers, body: .init(byteBuffer: ByteBuffer(string: words)))
        }
        return Response(
            status: .init(code: status), headers: headers,
            body: .init { writer in
                for byte in words.utf8.prefix(10) {
                    try await writer.write(ByteBuffer(bytes: [byte]))
                    try await Task.sleep(for: .seconds(manners.delay))
                }
                try await writer.finish(nil)
            })
    }
}
