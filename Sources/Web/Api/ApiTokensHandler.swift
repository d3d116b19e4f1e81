import Domain
import Hummingbird

/// Tokens a person makes for programs of theirs.
struct ApiTokensHandler: Sendable {
    let ports: SitePorts
    let forms: FormDesk

    private var words: ApiTokenWords { catalogue.tokens }

    func show(_ visitor: Visitor) async throws -> Response {
        try await page(FilledForm([.days: ApiTokenInput.Days.quarter.rawValue]), visitor)
    }

    func make(_ request: Request, _ visitor: Visitor) async throws -> Response {
        try await forms.takeOnce(
            request, from: visitor, to: .apiTokens,
            again: { fields, notice in
                var form = FilledForm<ApiTokenField>()
                form.notice = notice
                return try await page(form, visitor, status: .forbidden)
            },
            { fields in
                let own = try await ports.ownReviews.ownReviews(visitor.signedIn.places)
                switch ApiTokenInput.read(fields, own) {
                case .problems(let form):
                    return .notDone(try await page(form, visitor, status: .unprocessableContent))
                case .valid(let input):
                    guard let place = visitor.signedIn.places.first(where: { $0.board == input.board }) else {
                        throw HTTPError(.notFound)
                    }
                    let (secret, hash) = ports.api.newApiSecret()
                    let until = ports.commands.now() + Int64(input.days.count) * 86_400_000_000
                    let command = MakeApiToken(
                        board: input.board, id: ports.commands.newID(), name: input.name, hash: hash,
                        reviews: input.reviews, mayPost: input.mayPost, endsAt: until)
                    try await ports.commands.run(.makeApiToken(command), by: place.person)
                    return .done(try made(input.name, secret, visitor))
                }
            })
    }

    /// How long the page with a secret can be come back to, in seconds.
    private static let shownFor = 300

    /// Leads to the page that shows the secret, once: its address carries it sealed for this session.
    private func made(_ name: String, _ secret: SignInToken, _ visitor: Visitor) throws -> SiteLink {
        let fields = FormFields(all: [.init(name: "name", value: name), .init(name: "secret", value: secret.text)])
        let sealed = try SealedForm(address: SiteLink.apiTokenMade.address, fields: fields).sealed(
            for: visitor.holder, keeping: ["name", "secret"], now: Int(ports.commands.now() / 1_000_000),
            keys: forms.keys, seconds: Self.shownFor)
        return SiteLink.apiTokenMade.with([("token", sealed)])
    }

    func showMade(_ request: Request, _ visitor: Visitor) -> Response {
        let sealed = request.uri.queryParameters["token"].flatMap {
            SealedForm.open(
                String($0), for: visitor.holder, now: Int(ports.commands.now() / 1_000_000), keys: forms.keys)
        }
        guard let sealed, sealed.address == SiteLink.apiTokenMade.address, let name = sealed.fields.one("name"),
            let secret = sealed.fields.one("secret")
        else { return .seeOther(.apiTokens) }
        return forms.page(
            ApiTokenMadePage(name: name, secret: secret), for: visitor,
            waymarks: [.init(words: Wording(words.title), link: .apiTokens)])
    }

    /// Ends one at once; one that is over is as was asked.
    func revoke(_ request: Request, _ context: SiteContext, _ visitor: Visitor) async throws -> Response {
        let id = try context.mustHave("api")
        return try await forms.takeOnce(
            request, from: visitor, to: .revokeApiToken(id),
            again: { _, notice in
                var form = FilledForm<ApiTokenField>()
                form.notice = notice
                return try await page(form, visitor, status: .forbidden)
            },
            { _ in
                let tokens = try await ports.api.apiTokens(visitor.signedIn.places)
                if let found = tokens.first(where: { $0.token.id == id }), !found.token.isRevoked,
                    let place = visitor.signedIn.places.first(where: { $0.board == found.board })
                {
                    try await ports.commands.run(
                        .revokeApiToken(RevokeApiToken(board: found.board, id: id)), by: place.person)
                }
                return .done(.apiTokens)
            })
    }

    private func page(
        _ form: FilledForm<ApiTokenField>, _ visitor: Visitor, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let now = ports.commands.now()
        let tokens = try await ports.api.apiTokens(visitor.signedIn.places).map { _, token in
            ApiTokensPage.Item(
                token: token, isOver: token.isRevoked || token.endsAt <= now,
                revokeToken: forms.token(for: visitor.holder, to: .revokeApiToken(token.id)))
        }
        let own = try await ports.ownReviews.ownReviews(visitor.signedIn.places)
        return forms.page(
            ApiTokensPage(
                form: form, reviews: own, items: tokens, hidesNames: visitor.hidesNames,
                token: forms.token(for: visitor.holder, to: .apiTokens)), for: visitor, status: status)
    }
}

/// The routes of tokens.
func apiTokenRoutes(_ ports: SitePorts, _ forms: FormDesk) -> [SiteRoute] {
    let tokens = ApiTokensHandler(ports: ports, forms: forms)
    return [
        SiteRoute(own: .apiTokens) { _, _, visitor in try await tokens.show(visitor) },
        SiteRoute(own: .apiTokens, method: .post) { request, _, visitor in
            try await tokens.make(request, visitor)
        },
        SiteRoute(own: .apiTokenMade) { request, _, visitor in tokens.showMade(request, visitor) },
        SiteRoute(own: .revokeApiToken, method: .post) { try await tokens.revoke($0, $1, $2) },
    ]
}
