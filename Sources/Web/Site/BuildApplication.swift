public import Hummingbird

/// The whole web application, ready to run (`runService()` stops it cleanly on SIGTERM and SIGINT).
public func buildApplication(_ settings: WebSettings) -> some ApplicationProtocol {
    let (onListening, port) = (settings.onListening, settings.port)
    let forms = FormDesk(settings)
    return Application(
        router: buildRouter(
            routes: siteRoutes(settings, forms: forms), isBehindTLS: settings.isBehindTLS,
            door: settings.ports.map {
                Doorkeeper(
                    desk: $0.signingIn, access: $0.access, api: $0.api, isBehindTLS: settings.isBehindTLS)
            }, kept: settings.ports.map { KeptForms(desk: $0.signingIn, forms: forms) }),
        server: settings.connections,
        configuration: ApplicationConfiguration(address: .hostname(settings.host, port: settings.port)),
        onServerRunning: { channel in await onListening(channel.localAddress?.port ?? port) },
        logger: settings.logger)
}

/// A router that serves exactly these routes. The order of the middleware matters: the log sees what the client got,
/// and error pages carry the same headers as every other answer.
func buildRouter(
    routes: [SiteRoute], isBehindTLS: Bool = false, door: Doorkeeper? = nil, kept: KeptForms? = nil
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
            case .put: .put
            }
        router.on(RouterPath(route.path.pattern.description), method: method) { request, context in
            let admission: Admission
            do {
                admission = try await admit(request, context, to: route.permission, door)
            } catch let refusal as NotSignedIn {
                // Forms of a board or review hold no secrets; what was typed into one is not lost with the session.
                guard route.method == .post, route.permission != .signedIn,
                    let page = try await kept?.keep(request)
                else { throw refusal }
                return page
            }
            return try await route.respond(request, context, admission)
        }
    }
    return router
}

/// Stops a request whose sender lacks the permission. The switch has no default, so that a new permission does not
/// compile until this says who has it.
private func admit(
    _ request: Request, _ context: SiteContext, to permission: Permission, _ door: Doorkeeper?
) async throws -> Admission {
    if permission == .public { return .anybody }
    guard let door else { throw NotSignedIn(isOver: false) }
    switch permission {
    case .public: return .anybody
    case .signedIn: return .visitor(try await door.admit(request))
    case .board(let action): return .board(try await door.admit(request, context, toBoard: action))
    case .review(let action): return .review(try await door.admit(request, context, toReview: action))
    case .program: return .program(try await door.admitProgram(request))
    case .programInReview(let action):
        return .programInReview(try await door.admitProgram(request, context, toReview: action))
    }
}
