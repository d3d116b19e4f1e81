import Domain
import Foundation
import Hummingbird
import HummingbirdTesting
import Store
import TestSupport
import Testing

@testable import Web

/// The API with tokens: what a program gets is what the owner of its token may read.
@Suite("The API", .timeLimit(.minutes(10))) struct ApiTests {
    struct Answer {
        var status: HTTPResponse.Status
        var type: String?
        var words: String
        var allow: String?

        var json: [String: Any] {
            (try? JSONSerialization.jsonObject(with: Data(words.utf8))) as? [String: Any] ?? [:]
        }
    }

    static func ask(
        _ client: any TestClientProtocol, _ address: String, _ secret: SignInToken?,
        method: HTTPRequest.Method = .get, cookie: SignInToken? = nil, json: String? = nil
    ) async throws -> Answer {
        var headers = HTTPFields()
        if json != nil { headers[.contentType] = "application/json" }
        if let secret { headers[.authorization] = "Bearer " + secret.text }
        if let cookie { headers[.cookie] = "\(SiteCookie.Use.session.name)=\(cookie.text)" }
        return try await client.execute(
            uri: address, method: method, headers: headers, body: json.map { ByteBuffer(string: $0) }
        ) {
            response in
            Answer(
                status: response.status, type: response.headers[.contentType], words: String(buffer: response.body),
                allow: response.headers[.allow])
        }
    }

    /// A token of somebody with this role, for the first review.
    static func token(
        _ world: SiteWorld, _ role: AccessRole, id: RecordID? = nil, until: Int64 = 86_400_000_000,
        mayPost: Bool = false
    ) async throws -> SignInToken {
        let (secret, hash) = world.store.newApiSecret()
        let command = MakeApiToken(
            board: world.board, id: id ?? world.store.newID(), name: role.rawValue, hash: hash,
            reviews: [world.review], mayPost: mayPost, endsAt: world.store.now() + until)
        try await world.store.run(.makeApiToken(command), by: try world.person(role))
        return secret
    }

    @Test("each route answers each role as the policy says, and nobody else", arguments: DatabaseEngine.allCases)
    func walk(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let material = try await world.addMaterial()
            let values = EveryRouteTests.values(world, material)
            let routes = siteRoutes(world.settings).filter { $0.permission != $0.permission.asOnPages }
            #expect(routes.count == 10)
            try await world.browse { client in
                for role in AccessRole.allCases where role.place == .review {
                    let secret = try await Self.token(world, role)
                    for route in routes {
                        let address = try #require(EveryRouteTests.address(route.path, values))
                        let method: HTTPRequest.Method = route.method == .get ? .get : .post
                        let answer = try await Self.ask(client, address, secret, method: method)
                        // A token that only reads posts nothing, whoever it is of.
                        var wanted: HTTPResponse.Status = route.method == .get ? .ok : .forbidden
                        if case .programInReview(let action) = route.permission {
                            let may = AccessPolicy.answerAnywhere(
                                action, isClosed: false, standings: world.standings(role, in: world.review))
                            if !may.isAllowed { wanted = .forbidden }
                        }
                        #expect(answer.status == wanted, "\(address) as \(role)")
                        let isSound = wanted == .ok ? "application/json" : "application/problem+json"
                        #expect(answer.type == isSound, "\(address) as \(role)")
                    }
                }
                // Without a token, with a wrong one, with a session: nothing, and no page to sign in.
                let mine = try world.token(.coordinator)
                for route in routes {
                    let address = try #require(EveryRouteTests.address(route.path, values))
                    for (secret, cookie) in [(nil, nil), (SignInToken("wrong"), nil), (nil, mine), (mine, nil)] {
                        let method: HTTPRequest.Method = route.method == .get ? .get : .post
                        let answer = try await Self.ask(client, address, secret, method: method, cookie: cookie)
                        #expect(answer.status == .unauthorized && answer.type == "application/problem+json")
                    }
                }
            }
        }
    }

    @Test("what it reads is what its owner may, and is on record", arguments: DatabaseEngine.allCases)
    func contents(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let material = try await world.addMaterial()
            let base = "/api/v1/reviews/\(world.review)"
            try await world.browse { client in
                let secret = try await Self.token(world, .reader)
                func get(_ address: String) async throws -> Answer { try await Self.ask(client, address, secret) }
                let entries = try await get(base + "/entries")
                #expect(entries.words.contains("kestrel") && !entries.words.contains("linnet"))
                #expect(!entries.words.contains("dunnock"))
                // Page by page they are the same.
                let first = try await get(base + "/entries?limit=1")
                let next = try #require(first.json["next"] as? String)
                let second = try await get(base + "/entries?limit=1&after=\(next)")
                #expect(second.json["next"] == nil)
                let all = [first, second].flatMap { $0.json["entries"] as? [[String: Any]] ?? [] }
                #expect(
                    all.compactMap { ($0["date"] as? [String: Any])?["earliest"] as? String } == [
                        "2024-03-12", "2024-03-13",
                    ])
                #expect(try await get(base + "/entries?from=2024-03-13").words.contains("Telephoned"))
                #expect(try await !get(base + "/entries?from=2024-03-13").words.contains("Seen at home"))
                let one = try await get(base + "/entries/\(material.thread)")
                #expect(one.words.contains("kestrel") && one.json["notes"] == nil)
                #expect((try await get(base + "/agencies").json["agencies"] as? [Any])?.count == 1)
                #expect((try await get(base + "/links").json["links"] as? [Any])?.count == 1)
                let reviews = try await get("/api/v1/reviews")
                #expect(reviews.words.contains("CR-2026-014") && !reviews.words.contains("CR-2026-015"))
                for bad in [
                    "from=tomorrow", "limit=0", "limit=201", "after=x", "seen=maybe", "nobody=1", "limit=1&limit=2",
                ] {
                    let answer = try await get(base + "/entries?" + bad)
                    #expect(answer.status == .badRequest && answer.type == "application/problem+json", "\(bad)")
                }
                #expect(try await get("/api/v1/reviews/\(world.otherReview)/entries").status == .notFound)
                #expect(try await get(base + "/entries/\(world.board)").status == .notFound)
                #expect(try await get("/api/v1/nothing").type == "application/problem+json")
                let posted = try await Self.ask(client, base + "/entries", secret, method: .delete)
                #expect(posted.status == .methodNotAllowed && posted.allow == "GET, HEAD, POST")
            }
            let views = try await world.store.database.read { session in
                try session.rows(
                    "SELECT DISTINCT view_name FROM reads WHERE person = $1", [.id(try world.person(.reader))]
                ) { try $0.text(0) }
            }
            #expect(Set(views).isSuperset(of: ["chronology", "entry", "links"]))
        }
    }

    @Test(
        "a token ends when it is revoked, when its time is over, and with its owner’s part",
        arguments: DatabaseEngine.allCases)
    func ends(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            _ = try await world.addMaterial()
            let address = "/api/v1/reviews/\(world.review)/entries"
            try await world.browse { client in
                func status(_ secret: SignInToken) async throws -> HTTPResponse.Status {
                    try await Self.ask(client, address, secret).status
                }
                let id = world.store.newID()
                let secret = try await Self.token(world, .panelMember, id: id)
                #expect(try await status(secret) == .ok)
                let others = RevokeApiToken(board: world.board, id: id)
                await #expect(throws: CommandRefusal.noSuchToken) {
                    try await world.store.run(.revokeApiToken(others), by: try world.person(.coordinator))
                }
                try await world.store.run(.revokeApiToken(others), by: try world.person(.panelMember))
                #expect(try await status(secret) == .unauthorized)
                let over = try await Self.token(world, .panelMember)
                let changed = try await world.store.database.write {
                    try $0.run("UPDATE api_tokens SET ends_at = 1 WHERE is_revoked = 0")
                }
                #expect(changed == 1)
                #expect(try await status(over) == .unauthorized)
                // An account that was disabled has no tokens when it may be used again.
                let stopped = try await Self.token(world, .legalAdviser)
                #expect(try await status(stopped) == .ok)
                for isDisabled in [true, false] {
                    try await world.store.disableAccount(
                        address: "\(AccessRole.legalAdviser.rawValue)@example.org", isDisabled: isDisabled,
                        reason: "Lost.", by: OperatorAccount.named("ada"))
                    #expect(try await status(stopped) == .unauthorized)
                }
                let left = try await Self.token(world, .reader)
                #expect(try await status(left) == .ok)
                let end = EndRole(board: world.board, id: try #require(world.memberships[.reader]), reason: "Done.")
                try await world.store.run(.endRole(end), by: try world.person(.coordinator))
                #expect(try await status(left) == .notFound)
                await #expect(throws: CommandRefusal.self) {
                    _ = try await Self.token(world, .coordinator, until: 400 * 86_400_000_000)
                }
            }
            // The secret is kept nowhere; who made and ended tokens is in the ledger of the review.
            let actions = try await world.store.database.read { session in
                try session.rows("SELECT action FROM ledger_entries WHERE action LIKE 'token.%'") { try $0.text(0) }
            }
            #expect(actions.filter { $0 == "token.made" }.count == 4 && actions.contains("token.revoked"))
        }
    }

    @Test("a person makes a token, sees it once, and ends it", arguments: DatabaseEngine.allCases)
    func pages(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            _ = try await world.addMaterial()
            try await world.browse { client in
                let chair = Browser(client: client, token: try world.token(.independentChair))
                let address = SiteLink.apiTokens.address
                #expect(try await chair.get(address).has("CR-2026-014"))
                #expect(try await chair.send(address, [("name", "")]).status == .unprocessableContent)
                let foreign = [("name", "x"), ("reviews", world.otherReview.description), ("days", "30")]
                #expect(try await chair.send(address, foreign).status == .unprocessableContent)
                let fields = [("name", "Case system"), ("reviews", world.review.description), ("days", "30")]
                let made = try #require(try await chair.send(address, fields).location)
                let shown = try await chair.get(made)
                let words = try #require(shown.words.split(separator: "<code>").dropFirst().first)
                let secret = SignInToken(String(words.prefix { $0 != "<" }))
                #expect(try await Self.ask(client, "/api/v1/reviews", secret).words.contains("CR-2026-014"))
                // The address opens for this session alone, and the list does not hold the secret.
                let other = Browser(client: client, token: try world.token(.coordinator))
                #expect(try await other.get(made).location == address)
                let list = try await chair.get(address)
                #expect(list.has("Case system") && !list.has(secret.text) && !list.has("Never"))
                #expect(try await !other.get(address).has("Case system"))
                let end = try #require(list.words.split(separator: "action=\"/account/tokens/").dropFirst().first)
                let revoke = "/account/tokens/" + end.prefix { $0 != "\"" }
                let word = Browser.word(list.words, to: revoke) ?? ""
                #expect(try await chair.post(revoke, [(FormToken.fieldName, word)]).location == address)
                #expect(try await Self.ask(client, "/api/v1/reviews", secret).status == .unauthorized)
                #expect(try await chair.get(address).has("Ended"))
            }
        }
    }

    @Test("each route stands in the description, with the members its answer has")
    func description() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let material = try await world.addMaterial()
            let values = EveryRouteTests.values(world, material)
            try await world.browse { client in
                let answer = try await Self.ask(client, "/api/v1/openapi.json", nil)
                #expect(answer.status == .ok && answer.json["openapi"] as? String == "3.1.0")
                let paths = try #require(answer.json["paths"] as? [String: [String: [String: Any]]])
                let components = try #require(answer.json["components"] as? [String: Any])
                let schemas = try #require(components["schemas"] as? [String: [String: Any]])
                let api = SitePath.allCases.filter {
                    $0.pattern.description.hasPrefix("/api/") && $0 != .apiDescription
                }
                #expect(Set(api.map { OpenAPI.address($0) }) == Set(paths.keys))
                let secret = try await Self.token(world, .panelMember)
                for path in api {
                    let operation = try #require(paths[OpenAPI.address(path)]?["get"])
                    let responses = try #require(operation["responses"] as? [String: [String: Any]])
                    let content = try #require(responses["200"]?["content"] as? [String: [String: [String: String]]])
                    let reference = try #require(content["application/json"]?["schema"]?["$ref"])
                    let name = try #require(reference.split(separator: "/").last.map(String.init))
                    let properties = try #require(schemas[name]?["properties"] as? [String: Any])
                    let required = try #require(schemas[name]?["required"] as? [String])
                    let address = try #require(EveryRouteTests.address(path, values))
                    let got = try await Self.ask(client, address, secret).json
                    #expect(Set(got.keys).isSubset(of: Set(properties.keys)), "\(path)")
                    #expect(Set(got.keys).isSuperset(of: required), "\(path)")
                }
                let entry = try #require(schemas["Entry"]?["properties"] as? [String: [String: Any]])
                #expect(entry["childSeen"]?["enum"] as? [String] == ["yes", "no", "some", "not_stated"])
                #expect(entry["id"]?["format"] as? String == "uuid")
                #expect(entry["date"]?["$ref"] as? String == "#/components/schemas/Date")
                #expect((entry["themes"]?["items"] as? [String: String])?["format"] == "uuid")
            }
        }
    }
}
