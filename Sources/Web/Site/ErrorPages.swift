import Domain
import Hummingbird
import Logging

/// Turns whatever went wrong into a page of our own that says what to do next. What the program knows of the failure
/// stays in the log, by type alone: error texts can hold words of a record.
struct ErrorPages: RouterMiddleware {
    typealias Context = SiteContext

    /// The routes there are, so that a wrong method can be told from a wrong address.
    let routes: [SiteRoute]

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            var response = self.response(to: error, request: request, context: context)
            if request.uri.path.hasPrefix(Self.api) { response = try problem(error, response, context) }
            if request.method == .head { response = response.createHeadResponse() }
            return response
        }
    }

    /// Where programs ask, and not people.
    private static let api = "/api/"

    /// The same for a program.
    private func problem(_ error: any Error, _ page: Response, _ context: Context) throws -> Response {
        // A wrong method is told from a wrong address by the page alone.
        let refusal =
            page.status == .methodNotAllowed ? ApiRefusal(HTTPError(.methodNotAllowed)) : ApiRefusal(error)
        var response = try refusal.response
        if let methods = page.headers[.allow] { response.headers[.allow] = methods }
        return response
    }

    private func response(to error: any Error, request: Request, context: Context) -> Response {
        if let refusal = error as? FormRefusal { return Self.response(to: refusal) }
        if error is ApiRefusal { return .page(ErrorPage.badRequest.render(), status: .badRequest) }
        if let refusal = error as? NotSignedIn { return .seeOther(SignInArrival.link(isOver: refusal.isOver)) }
        if let refusal = error as? NotAllowed {
            return .page(ErrorPage.notAllowed(refusal.reason).render(), status: .forbidden)
        }
        if let refusal = error as? CommandRefusal { return Self.response(to: refusal) }
        guard let known = error as? any HTTPResponseError else {
            context.logger.error("A request failed", metadata: ["error.type": "\(type(of: error))"])
            return .page(ErrorPage.failed.render(), status: .internalServerError)
        }
        switch known.status {
        case .notFound:
            let methods = Set(routes.filter { $0.path.matches(request.uri.path) }.map(\.method))
            // A page that takes the method said itself that there is nothing here.
            let known: [HTTPRequest.Method: SiteRoute.Method] = [.get: .get, .head: .get, .post: .post, .put: .put]
            let isTaken = known[request.method].map { methods.contains($0) } ?? false
            if !methods.isEmpty, !isTaken {
                var response = Response.page(ErrorPage.wrongMethod.render(), status: .methodNotAllowed)
                let taken =
                    (methods.contains(.get) ? ["GET", "HEAD"] : []) + (methods.contains(.post) ? ["POST"] : [])
                    + (methods.contains(.put) ? ["PUT"] : [])
                response.headers[.allow] = taken.joined(separator: ", ")
                return response
            }
            return .page(ErrorPage.notFound.render(), status: .notFound)
        case .contentTooLarge:
            return .page(ErrorPage.tooLarge.render(), status: .contentTooLarge)
        case let status where status.kind == .clientError:
            return .page(ErrorPage.badRequest.render(), status: status)
        case let status:
            context.logger.error("A request failed", metadata: ["status": "\(status.code)"])
            return .page(ErrorPage.failed.render(), status: status)
        }
    }

    /// What a page did not expect of the store: mostly that it changed between two looks.
    private static func response(to refusal: CommandRefusal) -> Response {
        switch refusal {
        case .notAllowed(let reason): .page(ErrorPage.notAllowed(reason).render(), status: .forbidden)
        case .noSuchBoard, .noSuchReview, .noSuchAgency, .noSuchChild, .noSuchPerson, .noSuchEntry, .noSuchMembership,
            .noSuchSubmission, .noSuchSentFile, .noSuchExport, .noSuchToken, .noSuchRequest, .noSuchTypedEntry,
            .noSuchNote, .noSuchTheme,
            .noSuchQuestion, .noSuchLink, .noSuchFinding,
            .noSuchInvitation:
            .page(ErrorPage.notFound.render(), status: .notFound)
        default: .page(ErrorPage.refused(refusal.message).render(), status: .conflict)
        }
    }

    private static func response(to refusal: FormRefusal) -> Response {
        switch refusal {
        case .tooLarge: .page(ErrorPage.tooLarge.render(), status: .contentTooLarge)
        case .notAForm: .page(ErrorPage.badRequest.render(), status: .unsupportedMediaType)
        case .malformed, .notText: .page(ErrorPage.badRequest.render(), status: .badRequest)
        }
    }
}
