import Domain
import Hummingbird
import Logging

/// Signing in at a provider: there, and back again.
struct ProviderHandler: Sendable {
    let steps: SignInHandler
    let desk: any ProviderSigningIn
    /// Nil where there is none: its pages are then not there.
    let provider: (any SignInProvider)?
    /// Nil where the site sends no mail.
    let mailer: Mailer?

    private var forms: FormDesk { steps.forms }
    private var words: ProviderWords { catalogue.provider }

    /// By a link and not a form: browsers let no form lead to another site, wherever that leads on to.
    func leave(_ request: Request, _ context: SiteContext) async throws -> Response {
        // A browser somebody signed out of, or whose session is over, may have been left to another: the session that is
        // still open at the provider is then not theirs.
        let wasHere = forms.cookie(.out).value(in: request) != nil || forms.cookie(.session).value(in: request) != nil
        return try await leave(wasHere ? .signInAnew : .signIn, request, context)
    }

    func leaveWithInvitation(_ request: Request, _ context: SiteContext) async throws -> Response {
        guard let token = context.parameters.get("token") else { throw HTTPError(.notFound) }
        // Somebody sent straight here by another's link would accept an invitation they never saw, as whoever they are at
        // the provider at that moment.
        let word = request.uri.queryParameters[FormToken.fieldName[...]].map(String.init)
        let link = SiteLink.providerInvitation(token: token)
        guard FormToken(keys: forms.keys).check(word, from: forms.visit(request).holder, to: link) != nil else {
            return .seeOther(.invitation(token: token))
        }
        return try await leave(.invitation(SignInToken(token)), request, context)
    }

    private func leave(
        _ reason: ProviderReason, _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        let provider = try self.there()
        let (browser, setting) = browser(request)
        do {
            let departure = try await desk.depart(reason, browser: browser, at: steps.place(request, context))
            return .seeOther(ProviderLink(address: try await provider.address(for: departure)), setting: setting)
        } catch SignInRefusal.invitationOver {
            return forms.page(EndedInvitationPage(reason: .over), status: .notFound)
        } catch {
            return try failed(error, purpose: nil, context)
        }
    }

    func comeBack(_ request: Request, _ context: SiteContext) async throws -> Response {
        let provider = try self.there()
        let query = request.uri.queryParameters
        let place = steps.place(request, context)
        var purpose: ProviderPurpose?
        do {
            guard let state = query["state"], state.utf8.count <= 200 else { throw SignInRefusal.stepOver }
            let departure = try await desk.comeBack(
                SignInToken(String(state)), browser: browser(request).value, at: place)
            purpose = departure.purpose
            guard let code = query["code"], (1...4096).contains(code.utf8.count), query["error"] == nil else {
                throw ProviderFailure.refused
            }
            let identity = try await provider.identity(
                ProviderReturn(code: String(code), issuer: query["iss"].map(String.init)), of: departure)
            let session = forms.cookie(.session).value(in: request).map { SignInToken($0) }
            switch try await desk.arrive(identity, from: departure, session: session, at: place) {
            case .answer(let answer): return steps.next(answer)
            case .accepted(let answer): return steps.next(answer, ofInvitation: true)
            case .linked:
                if let session, let owner = try await steps.desk.session(session) {
                    tell(owner, Messages.linked, context)
                }
                return .seeOther(.ownProvider.with([("now", OwnProviderPage.News.linked.rawValue)]))
            case .unknown:
                return forms.page(UnknownIdentityPage(provider: provider.name), status: .forbidden)
            }
        } catch {
            return try failed(error, purpose: purpose, context)
        }
    }

    /// What is said where nobody was let in. What went wrong at the provider goes to the log, without a word about anybody.
    private func failed(
        _ error: any Error, purpose: ProviderPurpose?, _ context: SiteContext
    ) throws -> Response {
        let name = Wording.data(try there().name)
        var what: [Wording]
        switch error {
        case let failure as ProviderFailure:
            context.logger.warning("Signing in at the provider failed", metadata: ["what": "\(failure.words)"])
            switch failure {
            case .unreachable: what = [Wording(words.unreachable, name)]
            case .refused: what = [Wording(words.refused, name)]
            case .notBelieved: what = [Wording(words.notBelieved, name)]
            }
        case SignInRefusal.stepOver: what = [Wording(words.over)]
        case let refusal as SignInRefusal: what = [.english(refusal.message)]
        default: throw error
        }
        if case .invitation = purpose { what.append(Wording(words.invitationAgain)) }
        if case .link = purpose {
            return forms.page(
                ProviderEndPage(
                    title: Wording(words.notLinked), what: what,
                    next: (Wording(words.own, name), .ownProvider)), status: .unprocessableContent)
        }
        return forms.page(
            ProviderEndPage(title: Wording(words.notIn), what: what, next: (Wording(words.again), .signIn)),
            status: .unprocessableContent)
    }

    // MARK: The account's own page

    func show(_ request: Request, _ visitor: Visitor) async throws -> Response {
        let news = request.uri.queryParameters["now"].flatMap { OwnProviderPage.News(rawValue: String($0)) }
        return try await page(visitor, FilledForm(), news: news)
    }

    func link(_ request: Request, _ context: SiteContext, _ visitor: Visitor) async throws -> Response {
        try await take(request, visitor, .ownProvider) { password in
            let provider = try self.there()
            let (browser, setting) = browser(request)
            let departure: ProviderDeparture
            do {
                departure = try await desk.depart(
                    .link(session: visitor.token, password: password), browser: browser,
                    at: steps.place(request, context))
                let address = ProviderLink(address: try await provider.address(for: departure))
                return forms.page(
                    OnToProviderPage(provider: provider.name, address: address), for: visitor, setting: setting)
            } catch let failure as ProviderFailure {
                return try failed(failure, purpose: .link(visitor.signedIn.account), context)
            }
        }
    }

    func unlink(_ request: Request, _ context: SiteContext, _ visitor: Visitor) async throws -> Response {
        try await take(request, visitor, .unlinkProvider) { password in
            try await desk.unlinkProvider(
                issuer: try self.there().issuer, password: password, session: visitor.token,
                at: steps.place(request, context))
            tell(visitor.signedIn, Messages.unlinked, context)
            return .seeOther(.ownProvider.with([("now", OwnProviderPage.News.taken.rawValue)]))
        }
    }

    /// The owner of an account hears of what lets somebody in to it, whoever did it.
    private func tell(
        _ owner: SignedIn,
        _ message: (_ provider: String, _ name: String, _ address: String, _ site: String) -> MailMessage,
        _ context: SiteContext
    ) {
        guard let mailer, let provider else { return }
        mailer.later(message(provider.name, owner.name, owner.address, mailer.site), context.logger)
    }

    /// A form of one password: what is wrong with it is said on the page it came from.
    private func take(
        _ request: Request, _ visitor: Visitor, _ link: SiteLink, _ work: (String) async throws -> Response
    ) async throws -> Response {
        try await forms.take(
            request, from: visitor.holder, to: link,
            again: { _ in
                var form = FilledForm<OwnProviderField>()
                form.notice = catalogue.forms.tokenStale
                return try await page(visitor, form, status: .forbidden)
            },
            { fields in
                var reader = FormReader<OwnProviderField>(fields)
                let password = reader.secret(.password)
                switch reader.outcome({ password }) {
                case .problems(let form): return try await page(visitor, form, status: .unprocessableContent)
                case .valid(let password):
                    do {
                        return try await work(password)
                    } catch let refusal as SignInRefusal where refusal != .notSignedIn {
                        var form = FilledForm<OwnProviderField>()
                        form.problems = [.init(field: .password, words: .english(refusal.message))]
                        return try await page(visitor, form, status: .unprocessableContent)
                    }
                }
            })
    }

    private func page(
        _ visitor: Visitor, _ form: FilledForm<OwnProviderField>, news: OwnProviderPage.News? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let provider = try self.there()
        let ways = try await desk.ownWays(visitor.token)
        let identity = ways.identities.first { $0.issuer == provider.issuer }
        let link: SiteLink = identity == nil ? .ownProvider : .unlinkProvider
        let body = OwnProviderPage(
            provider: provider.name,
            linked: identity.map { .init(label: $0.label, since: TimeWords.day($0.linkedAt)) },
            hasPassword: ways.hasPassword, form: form, token: forms.token(for: visitor.holder, to: link), news: news)
        return forms.page(body, for: visitor, status: status)
    }

    // MARK: -

    private func there() throws -> any SignInProvider {
        guard let provider else { throw HTTPError(.notFound) }
        return provider
    }

    /// What only this browser has: the visit cookie's word.
    private func browser(_ request: Request) -> (value: String, setting: [String]) {
        let cookie = forms.cookie(.visit)
        if let known = cookie.value(in: request) { return (known, []) }
        let chance = SiteCookie.chance()
        return (chance, [cookie.setting(chance)])
    }
}
