import Domain

/// The description of the API (OpenAPI 3.1), made from its routes and the types they answer with.
struct OpenAPI {
    let routes: [ApiRoute]
    let version: String

    var json: ApiJSON {
        var components: [String: ApiSchema] = [:]
        SchemaProbe.components(of: ApiProblem.self, into: &components)
        for route in routes {
            for type in [route.body, route.answer].compactMap(\.self) {
                SchemaProbe.components(of: type, into: &components)
            }
        }
        return .object([
            ("openapi", .string("3.1.0")),
            (
                "info",
                .object([
                    ("title", .string("Casement")), ("version", .string(version)),
                    ("description", .string(Self.about)),
                ])
            ),
            ("security", .array([.object([("token", .array([]))])])),
            ("paths", .object(paths)),
            (
                "components",
                .object([
                    (
                        "securitySchemes",
                        .object([
                            ("token", .object([("type", .string("http")), ("scheme", .string("bearer"))]))
                        ])
                    ),
                    ("schemas", .object(components.sorted { $0.key < $1.key }.map { ($0.key, $0.value.json) })),
                ])
            ),
        ])
    }

    private static let about =
        "Reads what its owner may read, and posts what they may type in, with a token made on the site. Each reading and each post is on record in the review's ledger."

    private var paths: [(String, ApiJSON)] {
        var addresses: [String] = []
        var operations: [String: [(String, ApiJSON)]] = [:]
        for route in routes {
            let address = Self.address(route.site.path)
            if operations[address] == nil { addresses.append(address) }
            operations[address, default: []].append((Self.method(route.site.method), operation(route)))
        }
        return addresses.map { ($0, .object(operations[$0] ?? [])) }
    }

    private func operation(_ route: ApiRoute) -> ApiJSON {
        let places = Self.places(route.site.path).map { name in
            Self.parameter(name, in: "path", isRequired: true, .string(format: "uuid"), nil)
        }
        let query = route.query.map { Self.parameter($0.name, in: "query", isRequired: false, $0.schema, $0.what) }
        var members: [(String, ApiJSON)] = [
            ("operationId", .string(route.name)), ("summary", .string(route.what)),
            ("parameters", .array(places + query)),
        ]
        if case .review(let action) = route.site.permission.asOnPages {
            members.append(("x-permission", .string(action.rawValue)))
        }
        if let body = route.body {
            members.append(
                (
                    "requestBody",
                    .object([
                        ("required", .bool(true)),
                        ("content", Self.content("application/json", SchemaProbe.name(of: body))),
                    ])
                ))
        }
        var responses: [(String, ApiJSON)] = []
        if let answer = route.answer {
            responses.append(("200", Self.answer("Done.", "application/json", SchemaProbe.name(of: answer))))
        }
        responses.append(("default", Self.answer("What went wrong.", "application/problem+json", "Problem")))
        members.append(("responses", .object(responses)))
        return .object(members)
    }

    private static func answer(_ what: String, _ type: String, _ schema: String) -> ApiJSON {
        .object([("description", .string(what)), ("content", content(type, schema))])
    }

    private static func content(_ type: String, _ schema: String) -> ApiJSON {
        .object([(type, .object([("schema", ApiSchema.named(schema).json)]))])
    }

    private static func parameter(
        _ name: String, in place: String, isRequired: Bool, _ schema: ApiSchema, _ what: String?
    ) -> ApiJSON {
        .object(
            [
                ("name", .string(name)), ("in", .string(place)), ("required", .bool(isRequired)),
                ("schema", schema.json),
            ] + (what.map { [("description", .string($0))] } ?? []))
    }

    private static func method(_ method: SiteRoute.Method) -> String {
        switch method {
        case .get: "get"
        case .post: "post"
        case .put: "put"
        }
    }

    /// "/api/v1/reviews/{review}".
    static func address(_ path: SitePath) -> String {
        path.pattern.description.split(separator: "/").map { "/" + ($0.hasPrefix(":") ? "{\($0.dropFirst())}" : $0) }
            .joined()
    }

    private static func places(_ path: SitePath) -> [String] {
        path.pattern.description.split(separator: "/").filter { $0.hasPrefix(":") }.map { String($0.dropFirst()) }
    }
}
