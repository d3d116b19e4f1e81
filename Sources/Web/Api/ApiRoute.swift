import Domain
import Foundation
import Hummingbird

/// A parameter of an address of the API, and what may stand there.
struct ApiParameter: Sendable {
    let name: String
    let schema: ApiSchema
    let what: String

    static let from = ApiParameter(
        name: "from", schema: .string(format: "date"), what: "Entries that stand at this day or later.")
    static let to = ApiParameter(
        name: "to", schema: .string(format: "date"), what: "Entries that stand at this day or earlier.")
    static let agency = ApiParameter(
        name: "agency", schema: .string(format: "uuid"), what: "Entries of this agency.")
    static let seen = ApiParameter(
        name: "seen", schema: .oneOf(ChildSeen.words), what: "Whether the child was seen, as the agency wrote it.")
    static let theme = ApiParameter(
        name: "theme", schema: .string(format: "uuid"),
        what: "Entries the panel marked with this theme; none for those who may not read its notes.")
    static let weight = ApiParameter(
        name: "weight", schema: .oneOf(EntrySignificance.words), what: "Entries the panel gave this weight.")
    static let asked = ApiParameter(
        name: "asked", schema: .boolean, what: "Entries with a question that is not closed.")
    static let limit = ApiParameter(
        name: "limit", schema: .within(1, Domain.ChronologyPage.most),
        what: "How many at most; 200 where nothing is said.")
    static let after = ApiParameter(
        name: "after",
        schema: .pattern(#"^-?[0-9]{1,15}_[0-9]{1,15}_[0-9]{1,15}_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"#),
        what: "Where the page before ended: its `next`.")
    static let afterLink = ApiParameter(
        name: "after", schema: .string(format: "uuid"), what: "Where the page before ended: its `next`.")
}

/// One route of the API: what the site serves, and what its description says of it. Both are made from this value.
struct ApiRoute: Sendable {
    let site: SiteRoute
    /// For programs that are made from the description.
    let name: String
    let what: String
    let query: [ApiParameter]
    /// What is sent to it; nil where it is asked.
    let body: (any ApiValue.Type)?
    /// What it answers; nil for the description itself.
    let answer: (any ApiValue.Type)?

    /// Of everything a token is for.
    init<Answer: ApiValue>(
        _ path: SitePath, name: String, what: String, query: [ApiParameter] = [],
        work: @escaping @Sendable (ApiCaller) async throws -> Answer
    ) {
        self.init(
            site: SiteRoute(api: path) { _, _, caller in try .apiAnswer(try await work(caller)) }, name: name,
            what: what, query: query, answer: Answer.self)
    }

    /// Of one review.
    init<Answer: ApiValue>(
        _ path: SitePath, _ action: AccessAction, name: String, what: String, query: [ApiParameter] = [],
        work: @escaping @Sendable (ApiQuery, SiteContext, ApiVisit) async throws -> Answer
    ) {
        let taken = query
        self.init(
            site: SiteRoute(apiReview: path, action) { request, context, visit in
                let query = try ApiQuery(request, taken)
                return try .apiAnswer(try await work(query, context, visit))
            }, name: name, what: what, query: query, answer: Answer.self)
    }

    /// Of one review, sent something: by a token that may post.
    init<Body: ApiValue, Answer: ApiValue>(
        post path: SitePath, _ action: AccessAction, name: String, what: String,
        work: @escaping @Sendable (Body, ApiVisit) async throws -> Answer
    ) {
        self.init(
            site: SiteRoute(apiReview: path, action, method: .post) { request, _, visit in
                guard visit.caller.mayPost else {
                    throw ApiRefusal(
                        .forbidden, "This token reads and nothing else. Its owner makes one that may post.")
                }
                _ = try ApiQuery(request, [])
                return try .apiAnswer(try await work(try await ApiBody.read(Body.self, request), visit))
            }, name: name, what: what, query: [], body: Body.self, answer: Answer.self)
    }

    private init(
        site: SiteRoute, name: String, what: String, query: [ApiParameter], body: (any ApiValue.Type)? = nil,
        answer: (any ApiValue.Type)?
    ) {
        self.site = site
        self.name = name
        self.what = what
        self.query = query
        self.body = body
        self.answer = answer
    }
}

/// Somebody's program at a review.
struct ApiVisit: Sendable {
    let caller: ApiCaller
    let standing: ReviewStanding

    var reader: ReviewReader {
        ReviewReader(board: caller.place.board, review: standing.review, person: caller.place.person)
    }

    func may(_ action: AccessAction) -> Bool {
        AccessPolicy.answerAnywhere(action, isClosed: standing.isClosed, standings: standing.standings).isAllowed
    }
}

/// What stands behind the question mark, each part once and readable, or the request is refused.
struct ApiQuery: Sendable {
    private var values: [String: String] = [:]

    init(_ request: Request, _ taken: [ApiParameter]) throws {
        for (name, value) in request.choices {
            guard taken.contains(where: { $0.name == name }) else {
                throw ApiRefusal(.badRequest, "There is no parameter of this name here.")
            }
            guard values.updateValue(value, forKey: name) == nil else {
                throw ApiRefusal(.badRequest, "The parameter “\(name)” is there twice.")
            }
        }
    }

    /// Nil where it is not there.
    func value<Value>(_ parameter: ApiParameter, _ read: (String) -> Value?) throws -> Value? {
        guard let text = values[parameter.name] else { return nil }
        guard let value = read(text) else {
            throw ApiRefusal(.badRequest, "The parameter “\(parameter.name)” cannot be read.")
        }
        return value
    }

    func limit() throws -> Int {
        try value(.limit) { text in Int(text).flatMap { (1...Domain.ChronologyPage.most).contains($0) ? $0 : nil } }
            ?? Domain.ChronologyPage.most
    }

    func filter() throws -> ChronologyFilter {
        ChronologyFilter(
            from: try value(.from) { CivilDate(iso: $0) }, to: try value(.to) { CivilDate(iso: $0) },
            agency: try value(.agency) { RecordID($0) },
            childSeen: try value(.seen) { ChildSeen(rawValue: $0) }, theme: try value(.theme) { RecordID($0) },
            significance: try value(.weight) { EntrySignificance(rawValue: $0) },
            isAsked: try value(.asked) { $0 == "true" ? true : $0 == "false" ? false : nil } ?? false)
    }

}

/// Why a request of the API is not done.
struct ApiRefusal: Error {
    let status: HTTPResponse.Status
    /// Nothing of it is the sender's own, or a record's.
    let detail: String
    /// Of what was sent, the first.
    let problems: [ApiFault]

    static let mostProblems = 100

    init(_ status: HTTPResponse.Status, _ detail: String, _ problems: [ApiFault] = []) {
        self.status = status
        self.detail = detail
        self.problems = Array(problems.prefix(Self.mostProblems))
    }

    static let noToken = ApiRefusal(
        .unauthorized, "Send a token that is in force: “Authorization: Bearer …”. Its owner makes one on the site.")

    /// What went wrong, as a program is told.
    init(_ error: any Error) {
        switch error {
        case let refusal as ApiRefusal: self = refusal
        case is NotSignedIn: self = .noToken
        case let refusal as CommandRefusal: self.init(Self.status(of: refusal), refusal.message)
        case let known as any HTTPResponseError where known.status.kind == .clientError:
            self.init(known.status, Self.detail(of: known.status))
        default: self.init(.internalServerError, "It failed here. Nothing was changed; try again later.")
        }
    }

    private static func status(of refusal: CommandRefusal) -> HTTPResponse.Status {
        switch refusal {
        case .notAllowed: .forbidden
        case .noSuchBoard, .noSuchReview, .noSuchAgency, .noSuchChild, .noSuchPerson, .noSuchEntry, .noSuchSubmission,
            .noSuchNote, .noSuchTheme, .noSuchQuestion, .noSuchLink:
            .notFound
        default: .conflict
        }
    }

    private static func detail(of status: HTTPResponse.Status) -> String {
        switch status {
        case .notFound: "There is nothing here that this token may know of."
        case .methodNotAllowed: "This address does not take that method."
        default: "The request cannot be read."
        }
    }

    /// As RFC 9457 says it.
    var response: Response {
        get throws {
            let problem = ApiProblem(
                type: "about:blank", title: status.reasonPhrase, status: status.code, detail: detail,
                problems: problems.isEmpty ? nil : problems)
            var response = try Response.apiAnswer(problem, status: status)
            response.headers[.contentType] = "application/problem+json"
            if status == .unauthorized { response.headers[.wwwAuthenticate] = "Bearer" }
            return response
        }
    }
}

extension Response {
    static func apiAnswer(_ value: some ApiValue, status: HTTPResponse.Status = .ok) throws -> Response {
        var response = try Response.json(value)
        response.status = status
        return response
    }
}

extension Doorkeeper {
    /// Whoever stands behind the token a request carries. A session's cookie opens nothing here: another site could make a
    /// browser send it.
    func admitProgram(_ request: Request) async throws -> ApiCaller {
        guard let header = request.headers[.authorization] else { throw ApiRefusal.noToken }
        let parts = header.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer", parts[1].utf8.count <= 200,
            let caller = try await api.apiCaller(SignInToken(String(parts[1])))
        else { throw ApiRefusal.noToken }
        return caller
    }

    /// Lets a program in to a review its token is for. Any other is not there for it.
    func admitProgram(
        _ request: Request, _ context: SiteContext, toReview action: AccessAction
    ) async throws -> ApiVisit {
        let caller = try await admitProgram(request)
        guard let review = context.key("review"), caller.reviews.contains(review),
            let standing = try await access.standing(inReview: review, places: [caller.place])
        else { throw HTTPError(.notFound) }
        let answer = AccessPolicy.answerAnywhere(
            action, isClosed: standing.isClosed, standings: standing.standings)
        guard answer.isAllowed else { throw ApiRefusal(.forbidden, answer.reason) }
        return ApiVisit(caller: caller, standing: standing)
    }
}
