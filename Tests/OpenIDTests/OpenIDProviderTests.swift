import Domain
import Foundation
import OpenID
import Testing

/// What a provider says is believed only where every part of it holds.
@Suite("An OpenID Connect provider", .timeLimit(.minutes(10))) struct OpenIDProviderTests {
    /// Somebody on the way; the verifier and its challenge are the example of RFC 7636.
    static let departure = ProviderDeparture(
        state: SignInToken("state0"), nonce: "nonce0", verifier: "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
        challenge: "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM", purpose: .signIn)

    static func go(_ mock: MockProvider, _ provider: OpenIDProvider) async throws -> ProviderIdentity {
        let code = try mock.signIn(at: try await provider.address(for: departure))
        return try await provider.identity(ProviderReturn(code: code), of: departure)
    }

    @Test("who has to sign in anew is sent so, and one who signed in before they left is not let in")
    func anew() async throws {
        try await MockProvider.run { mock, provider in
            let now = Int64(Date().timeIntervalSince1970)
            var asked = Self.departure
            (asked.asksAnew, asked.leftAt) = (true, now * 1_000_000)
            let departure = asked
            let address = try await provider.address(for: departure)
            #expect(address.contains("&prompt=login&max_age=0"))
            func go(_ departure: ProviderDeparture) async -> ProviderFailure? {
                await Self.failure {
                    let code = try mock.signIn(at: try await provider.address(for: departure))
                    _ = try await provider.identity(ProviderReturn(code: code), of: departure)
                }
            }
            for (time, isIn) in [(nil, true), (now, true), (now - 30, true), (now - 300, false)] as [(Int64?, Bool)] {
                mock.behave { if let time { $0.claims["auth_time"] = Int(time) } }
                let failure = await go(departure)
                #expect((failure == nil) == isIn, "\(String(describing: time)): \(String(describing: failure))")
                #expect(await go(Self.departure) == nil, "who need not is not asked when")
            }
        }
    }

    private static func failure(_ body: () async throws -> Void) async -> ProviderFailure? {
        do {
            try await body()
            return nil
        } catch {
            return error as? ProviderFailure
        }
    }

    @Test("a browser is sent with everything the answer will be held to")
    func address() async throws {
        try await MockProvider.run(acr: "two steps") { mock, provider in
            let address = try await provider.address(for: Self.departure)
            let parts = try #require(URLComponents(string: address))
            let query = Dictionary(uniqueKeysWithValues: (parts.queryItems ?? []).map { ($0.name, $0.value ?? "") })
            #expect(address.hasPrefix(mock.issuer + "/authorize?"))
            #expect(
                query == [
                    "response_type": "code", "client_id": MockProvider.client, "scope": "openid email",
                    "redirect_uri": "https://reviews.example.org/sign-in/provider/return", "state": "state0",
                    "nonce": "nonce0", "code_challenge": Self.departure.challenge, "code_challenge_method": "S256",
                    "acr_values": "two steps",
                ])
        }
    }

    @Test(
        "who signed in is who the provider says, by either algorithm",
        arguments: [MockProvider.Algorithm.rs256, .es256])
    func right(_ algorithm: MockProvider.Algorithm) async throws {
        try await MockProvider.run { mock, provider in
            mock.behave { $0.algorithm = algorithm }
            let identity = try await Self.go(mock, provider)
            #expect(
                identity
                    == ProviderIdentity(issuer: mock.issuer, subject: "ada", label: "ada@directory.example"))
            let basic = Data(base64Encoded: String((mock.authorization ?? "").dropFirst(6))) ?? Data()
            #expect(String(decoding: basic, as: UTF8.self) == "casement:a%20secret%20%26%20more%3A%20%C3%BC")
            #expect(mock.form["client_secret"] == nil && mock.form["code_verifier"] == Self.departure.verifier)
        }
    }

    @Test(
        "a secret that providers decode in different ways goes into the form where it may, and the only key needs no name",
        arguments: [["client_secret_post"], ["client_secret_basic", "client_secret_post"]])
    func ways(_ ways: [String]) async throws {
        try await MockProvider.run { mock, provider in
            mock.behave {
                $0.clientAuthentication = ways
                $0.keyName = nil
                $0.claims = ["aud": [MockProvider.client, "another"], "azp": MockProvider.client]
                $0.without = ["email"]
            }
            let identity = try await Self.go(mock, provider)
            #expect(identity.label == "")
            #expect(mock.authorization == nil && mock.form["client_secret"] == MockProvider.secret)
        }
    }

    @Test(
        "more than a password is believed where the provider says so in a way that is known",
        arguments: [
            ("amr", "mfa", true), ("amr", "pwd", false), ("acr", "https://refeds.org/profile/mfa", true),
            ("acr", "two steps", true), ("acr", "loa-1", false),
        ])
    func factors(claim: String, value: String, isMultiFactor: Bool) async throws {
        try await MockProvider.run(acr: "two steps") { mock, provider in
            mock.behave { $0.claims = claim == "amr" ? [claim: ["otp", value]] : [claim: value] }
            let identity = try await Self.go(mock, provider)
            #expect(identity.isMultiFactor == isMultiFactor)
        }
    }

    /// What a token must not be, and what is said of it to whoever looks after the server.
    static let bad: [(name: String, says: String, manners: @Sendable (inout MockProvider.Manners) -> Void)] = [
        ("another nonce", "another sign-in", { $0.claims = ["nonce": "nonce1"] }),
        ("no nonce", "another sign-in", { $0.without = ["nonce"] }),
        ("another client", "for somebody else", { $0.claims = ["aud": "another"] }),
        ("no audience", "do not hold", { $0.without = ["aud"] }),
        (
            "two clients, given to nobody", "given to somebody else",
            { $0.claims = ["aud": [MockProvider.client, "x"]] }
        ),
        ("given to another", "given to somebody else", { $0.claims = ["azp": "another"] }),
        ("another issuer", "another issuer", { $0.claims = ["iss": "https://login.example.org"] }),
        ("expired", "expired", { $0.claims = ["exp": Int(Date().timeIntervalSince1970) - 61] }),
        ("made too long ago", "not of now", { $0.claims = ["iat": Int(Date().timeIntervalSince1970) - 900] }),
        ("made later", "not of now", { $0.claims = ["iat": Int(Date().timeIntervalSince1970) + 900] }),
        ("good from later on", "not of now", { $0.claims = ["nbf": Int(Date().timeIntervalSince1970) + 900] }),
        ("nobody", "names nobody", { $0.claims = ["sub": ""] }),
        ("a name too long", "names nobody", { $0.claims = ["sub": String(repeating: "a", count: 256)] }),
        ("no expiry", "do not hold", { $0.without = ["exp"] }),
        ("a bad signature", "do not hold", { $0.isForged = true }),
        ("no signature", "is none", { $0.algorithm = .none }),
        ("our own secret as the key", "in a way that is not taken", { $0.algorithm = .hs256 }),
        ("a header we do not understand", "in a way that is not taken", { $0.extraHeader = ["crit": ["x"]] }),
        ("an unknown key", "not known", { $0.keyName = "third" }),
        ("a key that is too short", "not known", { $0.isWeak = true }),
        ("no token", "no token", { $0.tokenAnswer = (200, "{\"access_token\":\"x\"}") }),
        ("no JSON", "no token", { $0.tokenAnswer = (200, "<html>") }),
        ("half a token", "is none", { $0.tokenAnswer = (200, "{\"id_token\":\"a.b\"}") }),
        (
            "an answer without end", "larger",
            { $0.tokenAnswer = (200, String(repeating: " ", count: 300_000)) }
        ),
    ]

    @Test("a token that is wrong in any way lets nobody in", arguments: Self.bad.indices)
    func wrong(_ place: Int) async throws {
        let (name, says) = (Self.bad[place].name, Self.bad[place].says)
        try await MockProvider.run { mock, provider in
            mock.behave(Self.bad[place].manners)
            let failure = await Self.failure { _ = try await Self.go(mock, provider) }
            guard case .notBelieved(let what) = failure else {
                Issue.record("\(name): \(String(describing: failure))")
                return
            }
            #expect(what.contains(says), "\(name): \(what)")
            #expect(!what.contains("ada") && !what.contains("nonce1"), "it names nobody and quotes nothing")
        }
    }

    @Test("a little difference between the clocks is borne")
    func clocks() async throws {
        try await MockProvider.run { mock, provider in
            let now = Int(Date().timeIntervalSince1970)
            mock.behave { $0.claims = ["exp": now - 30, "iat": now + 30] }
            let identity = try await Self.go(mock, provider)
            #expect(identity.subject == "ada")
        }
    }

    @Test("a code counts once, and for whoever left with its verifier")
    func replayed() async throws {
        try await MockProvider.run { mock, provider in
            let code = try mock.signIn(at: try await provider.address(for: Self.departure))
            _ = try await provider.identity(ProviderReturn(code: code), of: Self.departure)
            let again = await Self.failure {
                _ = try await provider.identity(ProviderReturn(code: code), of: Self.departure)
            }
            #expect(again == .refused)
            let stolen = try mock.signIn(at: try await provider.address(for: Self.departure))
            var other = Self.departure
            other.verifier = String(repeating: "a", count: 43)
            let failure = await Self.failure {
                _ = try await provider.identity(ProviderReturn(code: stolen), of: other)
            }
            #expect(failure == .refused)
        }
    }

    @Test("an answer that says it is of another provider is not taken there")
    func mixedUp() async throws {
        try await MockProvider.run { mock, provider in
            mock.behave { $0.discovery = ["authorization_response_iss_parameter_supported": true] }
            for issuer in ["https://login.example.org", nil] {
                let code = try mock.signIn(at: try await provider.address(for: Self.departure))
                let failure = await Self.failure {
                    _ = try await provider.identity(ProviderReturn(code: code, issuer: issuer), of: Self.departure)
                }
                #expect(failure == .notBelieved("the answer is of another issuer"))
                #expect(mock.form.isEmpty, "the code went nowhere")
            }
            let code = try mock.signIn(at: try await provider.address(for: Self.departure))
            _ = try await provider.identity(ProviderReturn(code: code, issuer: mock.issuer), of: Self.departure)
        }
    }

    @Test("keys that changed are fetched again, once, and not for every key somebody invents")
    func rotated() async throws {
        try await MockProvider.run { mock, provider in
            mock.passTime(seconds: 0)
            _ = try await Self.go(mock, provider)
            #expect(mock.keysFetched == 1)
            mock.behave {
                $0.published = ["second"]
                $0.keyName = "second"
            }
            let identity = try await Self.go(mock, provider)
            #expect(identity.subject == "ada")
            #expect(mock.keysFetched == 2)
            mock.behave { $0.keyName = "invented" }
            for _ in 0..<5 {
                let failure = await Self.failure { _ = try await Self.go(mock, provider) }
                #expect(failure != nil)
            }
            #expect(mock.keysFetched == 2, "half a minute lies between two")
            mock.passTime(seconds: 30)
            let failure = await Self.failure { _ = try await Self.go(mock, provider) }
            #expect(failure != nil)
            #expect(mock.keysFetched == 3)
        }
    }

    @Test("a provider that refuses, fails, leads on elsewhere or is not there lets nobody in")
    func notThere() async throws {
        try await MockProvider.run { mock, provider in
            for (status, wanted) in [(400, ProviderFailure.refused), (500, .unreachable), (302, .unreachable)] {
                mock.behave { $0.tokenAnswer = (status, "{}") }
                let failure = await Self.failure { _ = try await Self.go(mock, provider) }
                #expect(failure == wanted)
            }
        }
        let settings = OpenIDSettings(
            issuer: "http://127.0.0.1:1", clientID: "x", clientSecret: "y", name: "Z",
            returnAddress: "https://a.example/")
        let nobody = OpenIDProvider(settings, seconds: 2)
        let failure = await Self.failure { _ = try await nobody.address(for: Self.departure) }
        #expect(failure == .unreachable)
        try await nobody.close()
    }

    @Test("a provider that is slow, or sends a byte now and then, lets nobody in", arguments: [false, true])
    func slow(_ isDripping: Bool) async throws {
        try await MockProvider.run(seconds: 1) { mock, provider in
            mock.behave {
                $0.delay = isDripping ? 0.5 : 4
                $0.isDripping = isDripping
            }
            let failure = await Self.failure { _ = try await Self.go(mock, provider) }
            #expect(failure == .unreachable)
        }
    }

    @Test(
        "a discovery document of somebody else, or one that leads elsewhere without TLS, is not used",
        arguments: [
            ("issuer", "https://login.example.org"), ("token_endpoint", "http://login.example.org/token"),
            ("authorization_endpoint", "javascript:alert(1)"), ("jwks_uri", "https://a:b@login.example.org/keys"),
            ("jwks_uri", "file:///etc/passwd"),
        ])
    func discovery(name: String, value: String) async throws {
        try await MockProvider.run { mock, provider in
            mock.behave { $0.discovery = [name: value] }
            let failure = await Self.failure { _ = try await provider.address(for: Self.departure) }
            guard case .notBelieved = failure else {
                Issue.record("\(name): \(String(describing: failure))")
                return
            }
        }
    }

    @Test("an issuer is reached by TLS, but on this machine")
    func issuers() {
        for fit in ["https://login.example.org", "https://login.example.org:8443/realms/a/", "http://127.0.0.1:8080"] {
            #expect(OpenIDSettings.isIssuer(fit), "\(fit)")
        }
        for unfit in [
            "http://login.example.org", "login.example.org", "https://", "https://a@login.example.org", "file:///a",
            "https://login.example.org?x=y", "https://login.example.org#a", "https://login.example.org /",
        ] {
            #expect(!OpenIDSettings.isIssuer(unfit), "\(unfit)")
        }
    }
}
