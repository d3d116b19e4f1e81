import Hummingbird
import Logging

/// One line for each request: method, the route's pattern, status and time. Never the address asked for or its query,
/// which can name a case or a person, and nothing the sender chose.
struct RequestLog: RouterMiddleware {
    typealias Context = SiteContext

    private static let methods: Set<HTTPRequest.Method> = [.get, .head, .post, .put, .patch, .delete, .options]

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        let spent = start.duration(to: .now)
        context.logger.info(
            "request",
            metadata: [
                "method": "\(Self.methods.contains(request.method) ? request.method.rawValue : "other")",
                "route": "\(context.endpointPath ?? "none")",
                "status": "\(response.status.code)",
                "microseconds": "\(spent / .microseconds(1))",
            ])
        return response
    }
}
