import Domain
import Hummingbird

/// What every page with a form needs: to whom the form is given, its word, and the answer that carries both.
struct FormDesk: Sendable {
    /// What comes of a form that changes something.
    enum Outcome: Sendable {
        /// It is done, and the browser is led to this page.
        case done(SiteLink)
        /// Nothing was done: the form again, with what is wrong.
        case notDone(Response)
    }

    private struct NotDone: Error { let response: Response }

    let keys: FormKeys
    let once: any OnceOnly
    let isBehindTLS: Bool
    let isBehindProxy: Bool
    let version: String
    /// What the provider people can sign in at is called; nil where there is none.
    let provider: String?
    /// Where browsers reach the site, where somebody said so.
    let site: String?
    /// Most bytes of the files of a form together.
    let largestForm: Int

    init(_ settings: WebSettings) {
        // The store's secret is long enough; with one that is not, forms are good until the next start.
        keys = settings.ports.flatMap { FormKeys(secret: $0.forms.formSecret) } ?? .ofThisProcess()
        if let ports = settings.ports { once = OnceInStore(forms: ports.forms) } else { once = OnceInMemory() }
        isBehindTLS = settings.isBehindTLS
        isBehindProxy = settings.isBehindProxy
        version = settings.version
        provider = settings.provider?.name
        site = settings.site ?? settings.post?.site
        largestForm = settings.largestForm
    }

    func cookie(_ use: SiteCookie.Use) -> SiteCookie { SiteCookie(use: use, isBehindTLS: isBehindTLS) }

    /// To whom a form is given before anybody has signed in, and the cookie to set where the browser has none.
    func visit(_ request: Request) -> (holder: FormHolder, setting: [String]) {
        let cookie = cookie(.visit)
        if let known = cookie.value(in: request) { return (.visit(known), []) }
        let chance = SiteCookie.chance()
        return (.visit(chance), [cookie.setting(chance)])
    }

    func token(for holder: FormHolder, to link: SiteLink) -> String {
        FormToken(keys: keys).make(for: holder, to: link)
    }

    /// Works on what was sent by a form of ours. What another site made a browser send is refused; a form that is too old,
    /// or was given to somebody else, changes nothing: `again` shows it once more.
    func take(
        _ request: Request, from holder: FormHolder, to link: SiteLink, limits: FormLimits = .usual,
        again: (FormFields) async throws -> Response, _ work: (FormFields) async throws -> Response
    ) async throws -> Response {
        switch try await FormGate(keys: keys, limits: limits).admit(request, from: holder, to: link) {
        case .fromElsewhere: .page(ErrorPage.notFromHere.render(), status: .forbidden)
        case .stale(let sent): try await again(sent)
        case .admitted(let fields, _): try await work(fields)
        }
    }

    /// Works on what was sent by a form that changes something, once, however often the button was pressed.
    /// - Parameters:
    ///   - again: the form as it was sent, with a notice that says why nothing was saved.
    ///   - work: its failures, and what it says was not done, may be sent again by the same form.
    func takeOnce(
        _ request: Request, from visitor: Visitor, to link: SiteLink, limits: FormLimits = .usual,
        again: (FormFields, Phrase) async throws -> Response,
        _ work: @escaping @Sendable (FormFields) async throws -> Outcome
    ) async throws -> Response {
        switch try await FormGate(keys: keys, limits: limits).admit(request, from: visitor.holder, to: link) {
        case .fromElsewhere: return .page(ErrorPage.notFromHere.render(), status: .forbidden)
        case .stale(let sent): return try await again(sent, catalogue.forms.tokenStale)
        case .admitted(let fields, let key):
            do {
                let submission = try await once.run(key, fields: fields) {
                    switch try await work(fields) {
                    case .done(let next): return next
                    case .notDone(let response): throw NotDone(response: response)
                    }
                }
                switch submission {
                case .done(let next), .doneBefore(let next): return .seeOther(next)
                case .sentBeforeWithOtherWords: return try await again(fields, catalogue.forms.sentAlready)
                }
            } catch let outcome as NotDone {
                return outcome.response
            }
        }
    }

    /// A page for whoever has not signed in, or with the header of whoever has.
    func page(
        _ body: some PageBody, for visitor: Visitor? = nil, area: SiteLink? = nil,
        waymarks: [PageFrame.Waymark] = [], children: [PageFrame.Child] = [], status: HTTPResponse.Status = .ok,
        setting cookies: [String] = []
    ) -> Response {
        let frame = PageFrame(
            title: body.title, version: version, waymarks: waymarks,
            account: visitor.map { account(of: $0, area: area) }, hasProblems: body.hasProblems,
            said: status == .ok ? visitor.flatMap { said(to: $0) } : nil, children: children,
            isWide: body.isWide)
        var response = Response.page(SitePage(frame).render { body.write(&$0) }, status: status)
        response.headers[values: .setCookie] = cookies
        return response
    }

    private func account(of visitor: Visitor, area: SiteLink?) -> PageFrame.Account {
        PageFrame.Account(
            name: visitor.signedIn.name,
            areas: [.init(words: Wording(catalogue.site.myWork), link: .myWork, isCurrent: area == .myWork)]
                + visitor.signedIn.places.filter(\.isOfBoard).map {
                    .init(words: .data($0.boardName), link: .board($0.board), isCurrent: area == .board($0.board))
                },
            hidesNames: visitor.hidesNames, provider: provider, signOutToken: token(for: visitor.holder, to: .signOut),
            screenSharingToken: token(for: visitor.holder, to: .screenSharing), place: visitor.place)
    }
}

extension Response {
    /// Leads on to a page, which is then asked for by GET.
    static func seeOther(_ link: SiteLink, setting cookies: [String] = []) -> Response {
        var response = Response(status: .seeOther, headers: [.location: link.address, .cacheControl: "no-store"])
        response.headers[values: .setCookie] = cookies
        return response
    }
}
