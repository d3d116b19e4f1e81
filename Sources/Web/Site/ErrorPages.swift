import Hummingbird
import Logging

/// Turns whatever went wrong into a page of our own that says what to do next. What the program knows of the failure
/// stays in the log, by type alone: error texts can hold words of a record.
struct ErrorPages: RouterMiddleware {
    typealias Context = BasicRequestContext

    /// Addresses that exist, so that a wrong method can be told from a wrong address.
    let addresses: Set<String>

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            var response = self.response(to: error, request: request, context: context)
            if request.method == .head { response = response.createHeadResponse() }
            return response
        }
    }

    private func response(to error: any Error, request: Request, context: Context) -> Response {
        guard let known = error as? any HTTPResponseError else {
            context.logger.error("A request failed", metadata: ["error.type": "\(type(of: error))"])
            return .page(ErrorPage.failed.render(), status: .internalServerError)
        }
        switch known.status {
        case .notFound where addresses.contains(request.uri.path):
            var response = Response.page(ErrorPage.wrongMethod.render(), status: .methodNotAllowed)
            response.headers[.allow] = "GET, HEAD"
            return response
        case .notFound:
            return .page(ErrorPage.notFound.render(), status: .notFound)
        case let status where status.kind == .clientError:
            return .page(ErrorPage.badRequest.render(), status: status)
        case let status:
            context.logger.error("A request failed", metadata: ["status": "\(status.code)"])
            return .page(ErrorPage.failed.render(), status: status)
        }
    }
}
