import Domain
import Foundation
import Hummingbird

/// One route: where it is, who may use it, and what it answers.
struct SiteRoute: Sendable {
    /// What a route does with what is sent to it. GET is HEAD too.
    enum Method: Sendable { case get, post, put }

    let path: SitePath
    let method: Method
    let permission: Permission
    let respond: @Sendable (Request, SiteContext, Admission) async throws -> Response

    /// A route for everybody.
    init(
        _ path: SitePath, _ permission: Permission, method: Method = .get,
        respond: @escaping @Sendable (Request, SiteContext) async throws -> Response
    ) {
        self.init(path, method, permission) { request, context, _ in try await respond(request, context) }
    }

    /// A route for whoever is signed in.
    init(
        own path: SitePath, method: Method = .get,
        respond: @escaping @Sendable (Request, SiteContext, Visitor) async throws -> Response
    ) {
        self.init(path, method, .signedIn) { request, context, admission in
            guard case .visitor(let visitor) = admission else { throw NotSignedIn(isOver: false) }
            return try await respond(request, context, visitor)
        }
    }

    /// A route of a board, for whoever may do this in it.
    init(
        board path: SitePath, _ action: AccessAction, method: Method = .get,
        respond: @escaping @Sendable (Request, SiteContext, BoardVisit) async throws -> Response
    ) {
        self.init(path, method, .board(action)) { request, context, admission in
            guard case .board(let visit) = admission else { throw NotSignedIn(isOver: false) }
            return try await respond(request, context, visit)
        }
    }

    /// A route of a review, for whoever may do this in it.
    init(
        review path: SitePath, _ action: AccessAction, method: Method = .get,
        respond: @escaping @Sendable (Request, SiteContext, ReviewVisit) async throws -> Response
    ) {
        self.init(path, method, .review(action)) { request, context, admission in
            guard case .review(let visit) = admission else { throw NotSignedIn(isOver: false) }
            return try await respond(request, context, visit)
        }
    }

    /// A route of the API, for a program with a token.
    init(
        api path: SitePath, method: Method = .get,
        respond: @escaping @Sendable (Request, SiteContext, ApiCaller) async throws -> Response
    ) {
        self.init(path, method, .program) { request, context, admission in
            guard case .program(let caller) = admission else { throw ApiRefusal.noToken }
            return try await respond(request, context, caller)
        }
    }

    /// A route of the API and a review, for a program whose owner may do this in it.
    init(
        apiReview path: SitePath, _ action: AccessAction, method: Method = .get,
        respond: @escaping @Sendable (Request, SiteContext, ApiVisit) async throws -> Response
    ) {
        self.init(path, method, .programInReview(action)) { request, context, admission in
            guard case .programInReview(let visit) = admission else { throw ApiRefusal.noToken }
            return try await respond(request, context, visit)
        }
    }

    private init(
        _ path: SitePath, _ method: Method, _ permission: Permission,
        respond: @escaping @Sendable (Request, SiteContext, Admission) async throws -> Response
    ) {
        self.path = path
        self.method = method
        self.permission = permission
        self.respond = respond
    }
}

/// The table of routes. A test checks that it serves every ``SitePath`` but those it names as still to come.
func siteRoutes(_ settings: WebSettings, forms: FormDesk? = nil) -> [SiteRoute] {
    let forms = forms ?? FormDesk(settings)
    let home = HomePage(version: settings.version, hasStore: settings.ports != nil).render()
    let version = settings.version
    let support = SupportPage(version: version).render()
    return [
        SiteRoute(.home, .public) { _, _ in .page(home) },
        SiteRoute(.health, .public) { _, _ in try .json(Health(status: "ok", version: version)) },
        SiteRoute(.stylesheet, .public) { _, _ in .asset(SiteAssets.stylesheet, "text/css; charset=utf-8") },
        SiteRoute(.script, .public) { _, _ in .asset(SiteAssets.script, "text/javascript; charset=utf-8") },
        SiteRoute(.icon, .public) { _, _ in .asset(SiteAssets.icon, "image/svg+xml") },
        SiteRoute(.support, .public) { _, _ in .page(support) },
    ] + (settings.showsGallery ? galleryRoutes(settings) : [])
        + (settings.ports.map { apiSiteRoutes($0, version: settings.version) } ?? [])
        + (settings.ports.map { ownRoutes($0, forms, settings.post.map { Mailer($0) }, settings.provider) } ?? [])
}

/// What `/health` says: that the program answers, and which version it is. Nothing about any case.
struct Health: Codable, Sendable, Equatable {
    var status: String
    var version: String
}

extension Response {
    /// A page of the site. Pages may hold what only this person may see, so that no cache keeps them.
    static func page(_ bytes: [UInt8], status: HTTPResponse.Status = .ok) -> Response {
        answer(bytes, type: "text/html; charset=utf-8", cache: "no-store", status: status)
    }

    /// A file of the program's own, the same for everybody.
    static func asset(_ bytes: [UInt8], _ type: String) -> Response {
        answer(bytes, type: type, cache: "public, max-age=300", status: .ok)
    }

    /// A value as JSON, keys in order, so that the same value is the same bytes.
    static func json(_ value: some Encodable) throws -> Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return answer(
            try [UInt8](encoder.encode(value)), type: "application/json", cache: "no-store", status: .ok)
    }

    private static func answer(
        _ bytes: [UInt8], type: String, cache: String, status: HTTPResponse.Status
    ) -> Response {
        Response(
            status: status, headers: [.contentType: type, .cacheControl: cache],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
