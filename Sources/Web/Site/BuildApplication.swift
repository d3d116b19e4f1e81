public import Hummingbird

/// The whole web application, ready to run (`runService()` stops it cleanly on SIGTERM and SIGINT).
public func buildApplication(_ settings: WebSettings) -> some ApplicationProtocol {
    let (onListening, port) = (settings.onListening, settings.port)
    return Application(
        router: buildRouter(
            routes: siteRoutes(settings), isBehindTLS: settings.isBehindTLS,
            door: settings.ports.map { Doorkeeper(desk: $0.signingIn, isBehindTLS: settings.isBehindTLS) }),
        server: .http1(configuration: .init(idleTimeout: .seconds(60))),
        configuration: ApplicationConfiguration(address: .hostname(settings.host, port: settings.port)),
        onServerRunning: { channel in await onListening(channel.localAddress?.port ?? port) },
        logger: settings.logger)
}

/// A router that serves exactly these routes. The order of the middleware matters: the log sees what the client got,
/// and error pages carry the same headers as every other answer.
func buildRouter(
    routes: [SiteRoute], isBehindTLS: Bool = false, door: Doorkeeper? = nil
) -> Router<SiteContext> {
    let router = Router(context: SiteContext.self, options: [.autoGenerateHeadEndpoints])
    router.add(middleware: RequestLog())
    router.add(middleware: SecurityHeaders(isBehindTLS: isBehindTLS))
    router.add(middleware: ErrorPages(routes: routes))
    for route in routes {
        let method: HTTPRequest.Method =
            switch route.method {
            case .get: .get
            case .post: .post
            }
        router.on(RouterPath(route.path.pattern.description), method: method) { request, context in
            let visitor = try await admit(request, to: route.permission, door)
            return try await route.respond(request, context, visitor)
        }
    }
    return router
}

/// Stops a request whose sender lacks the permission. The switch has no default, so that a new permission does not
/// compile until this says who has it.
private func admit(_ request: Request, to permission: Permission, _ door: Doorkeeper?) async throws -> Visitor? {
    switch permission {
    case .public: return nil
    case .signedIn:
        guard let door else { throw NotSignedIn(isOver: false) }
        return try await door.admit(request)
    }
}
